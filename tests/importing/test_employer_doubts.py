"""What a text speaks of like an employer and is none: skills, tools, fields, people, funds."""

import pytest

from postings.importing.infer.employer.company import find_company

from .test_infer_company import body_of, named


@pytest.mark.parametrize(
    "markdown",
    [
        "We seek a cook. Knowledge of Breton is not mandatory. Good Experience with Yeast is an asset.",
        "Buscamos un cocinero. Conocimiento de Masas es necesario. Experiencia en Hornos es un plus.",
        "Wir suchen einen Koch. Werden Sie Teil unserer Küche. Erfahrung im Backen ist ein Plus.",
        "Product Management is a key function. Product Management drives results. We love Product Management.",
        "Human Resources is here to help. Human Resources offers a course. Ask Human Resources.",
        "Dr. Ada Quill is looking for a cook. Ada Quill studies rope. Write to Ada Quill.",
        "Ada Quill is a professor of knots. Ada Quill has a kitchen. You work with Ada Quill.",
        "Bo Tarr has twenty cooks. You will be supervised by Bo Tarr. Bo Tarr offers advice.",
        "Hempstack is used. Hempstack offers a pan. We work with Hempstack. Ask for Hempstack.",
        "Platform Engineering is hiring. Platform Engineering owns the pans.",
        "TARNET is a doctoral network of many kitchens. TARNET is looking for cooks. TARNET pays.",
        "Leeds is calling. Leeds needs you. Join Leeds.",
        "Hempstack is a fine oven. Hempstack has many users. We build on Hempstack, as all do.",
    ],
)
def test_skills_fields_people_and_tools_employ_nobody(markdown: str) -> None:
    assert named(markdown) == ""


@pytest.mark.parametrize(
    ("markdown", "is_sure"),
    [
        ("We like to cook here, for all who come by, at any time of the day.\n\nCook. Hempstack provides ovens. For us, Hempstack has a pan. Hempstack is hot.", False),
        ("We like to cook here, for all who come by, at any time of the day.\n\nHempstack provides ovens. Work at Hempstack. Hempstack is hot.", True),
        ("We like to cook here, for all who come by, at any time of the day.\n\nHempstack offers ovens. You like to learn about Hempstack. Hempstack is a tool.", False),
        ("We like to cook here, for all who come by, at any time of the day.\n\nHempstack offers ovens. Hempstack is hiring. Hempstack is a firm.", True),
        ("Hempstack sails the seas of all the world with ropes of hemp and of tar.\n\nHempstack is a ship.", False),
    ],
)  # fmt: skip
def test_who_only_is_or_does_something_stays_in_doubt(markdown: str, is_sure: bool) -> None:
    found = find_company(body_of(markdown))
    assert found is not None
    assert (found.name, found.is_sure) == ("Hempstack", is_sure)


@pytest.mark.parametrize(
    "words",
    [
        "后端招聘。后端负责系统的设计，后端欢迎你。熟悉网络和系统，三年以上经验。",
        "春季招聘开始啦。我们在找做绳子的人，欢迎投递简历，三年以上经验。",
        "フロントエンドの開発を担当していただきます。フロントエンドは、会社です。縄を作る仕事です。",
        "프론트엔드 채용. 프론트엔드의 기술은 중요합니다. 밧줄을 만드는 일을 합니다.",
    ],
)
def test_a_field_of_work_or_a_season_hires_nobody_in_asia(words: str) -> None:
    assert named(words) == ""


@pytest.mark.parametrize(
    ("markdown", "company"),
    [
        ("The University Quendon is an equal opportunity employer. The University of Quendon is old.", "University of Quendon"),
        ("A studentship at Quendon University is open. The University of Quendon is old.", "University of Quendon"),
        ("Wir, der Fachdienst Küche der Hansestadt Werg, suchen einen Koch und bieten Arbeit für die Stadt.", "Hansestadt Werg"),
        ("Il Team per la Corda Nuova è alla ricerca di un cuoco. Il Team per la Corda Nuova è grande, con una cucina.", "Team per la Corda Nuova"),
        ("Aqui na Corporação Estopa somos muitos. A Corporação Estopa é uma empresa com uma cozinha.", "Corporação Estopa"),
        ("We have an opening for a Night Cook at Hempen Rope's Oslo office. We bake.", "Hempen Rope"),
        ("Hempen Arts is the leading maker of rope. We like Hempen Arts.", "Hempen Arts"),
    ],
)  # fmt: skip
def test_the_whole_of_a_name(markdown: str, company: str) -> None:
    assert named(markdown) == company


def test_of_a_department_in_the_genitive_nobody_is_named() -> None:
    words = (
        "Wir, die Abteilung Küche des Landkreises Werg, suchen einen Koch und bieten Arbeit für die Stadt."
    )
    assert named(words) == ""
