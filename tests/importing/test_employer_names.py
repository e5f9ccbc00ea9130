# ruff: noqa: ISC004 - a long name is written over two lines of a list
"""Which of several forms of a name is the employer's, and how it is written."""

import pytest

from postings.importing.infer.employer.clues import Clues
from postings.importing.infer.employer.company import find_company

from .prepared import record_of
from .test_infer_company import body_of, named


@pytest.mark.parametrize(
    ("markdown", "company"),
    [
        (
            "About Korbelin Therapeutics\n\nKorbelin Therapeutics (Oslo: KORB) is a company for knots. Korbelin is kind."
            " At Korbelin we tie. Korbelin's products help.",
            "Korbelin Therapeutics",
        ),
        (
            "## Company description\n\nKorbelin Tar Works is the tar unit of a rope maker.\n\nWork at the Korbelin Quay."
            " You work at Korbelin, in Korbelin's house.",
            "Korbelin Tar Works",
        ),
        (
            "## About ORope\n\nThe Oakum Rope Institute is at the forefront of ropes.",
            "Oakum Rope Institute",
        ),
        ("Write To Korbelin GmbH\n\nRope Maker\n\nKorbelin GmbH\n\nBenefits at Korbelin GmbH\n\nSearch Korbelin GmbH",
         "Korbelin GmbH"),
        ("**About Korbelin**\n\nAt Korbelin AI, we knot. You will be the face of Korbelin.", "Korbelin AI"),
        (
            "The Oakum Rope Institute (ORI) is a centre of knots. The ORI is funded by sailors. The ORI helps.",
            "Oakum Rope Institute",
        ),
        (
            "Korbelin Rail is putting ropes online since 1999, with much help from all of us.\n\nAbout Korbelin Group\n\n"
            "Korbelin Group is proud to help.",
            "Korbelin Rail",
        ),
        ("As a Cook at Korbelin Leeds, you bake. Work at Korbelin Leeds. Korbelin offers much.", "Korbelin"),
        ("Die Seilerische Bahn ist alt.\n\nBei der Seilerischen Bahn zählt Tau.\n\nÜber Seilerische Bahn",
         "Seilerische Bahn"),
        ("We're Korbo's. We cook.\n\nKorbo's was founded in 1987 by two cooks.", "Korbo's"),
        ("Join Korbelin's Mission of Knots\n\nAt Korbelin, we knot. Join Korbelin.", "Korbelin"),
        ("The Rope Lab at University of Oakum works on ropes. University of Oakum teaches.",
         "University of Oakum"),
        ("Cooks at Oakum College teach. As a condition of employment with The Oakum College, you eat. Join Oakum"
         " College. Oakum College is an equal opportunity employer.", "Oakum College"),
        ("korbelin sucht dich.\n\nWir kochen mit Herz.\n\nkorbelin GmbH · Seilweg 6 · 86159 Nulldorf", "korbelin"),
        ("The Oakum House, Inc. is an Affirmative Action Employer.", "Oakum House, Inc"),
    ],
)  # fmt: skip
def test_of_several_forms_the_employer_s_is_taken(markdown: str, company: str) -> None:
    assert named(markdown) == company


@pytest.mark.parametrize(
    ("markdown", "company"),
    [
        ("Korbelin helpt winkels met touw. Wat begon op zolder is nu groot: velen kennen Korbelin.\n\nOnze kok.",
         "Korbelin"),
        ("Korbelin hat ein Ziel: Wir bringen die Seile auf das Schiff und in das Haus, und wir sind nicht müde.\n\n"
         "Du nutzt die Korbelin-App und lernst in der Korbelin-Akademie für das Leben mit dem Tau.", "Korbelin"),
        ("Korbelin est un employeur qui aime le pain. Chez Korbelin, nous cuisons.", "Korbelin"),
        ("trossen is a rope maker. Every day, trossen helps sailors.\n\nLife at trossen is good.", "trossen"),
    ],
)  # fmt: skip
def test_what_employers_do_is_told_in_other_languages(markdown: str, company: str) -> None:
    assert named(markdown) == company


@pytest.mark.parametrize(
    "markdown",
    [
        "Alle Geschlechter sind willkommen. Menschen aus Nulldorf sind es auch. Alle Geschlechter sind gemeint.",
        "Les 19 000 membres de notre équipe, répartis dans plus de 30 pays, ont pour mission de cuire du pain.",
        "Bei Rückfragen kannst du anrufen. Bei Rückfragen hilft die Küche, und die Küche ist das Herz.",
    ],
)
def test_people_numbers_and_occasions_employ_nobody(markdown: str) -> None:
    assert named(markdown) == ""


@pytest.mark.parametrize(
    ("markdown", "address", "company"),
    [
        ("You bake. The Oakum Rope Foundation will pay for bread.", "jobs@orf.example.org", "Oakum Rope Foundation"),
        ("Du bäckst. Hier arbeiten Lernende bei Trosse.", "lehre@trosse.example.ch", "Trosse"),
        ("Bei trosse arbeitest du mit uns am Ofen.", "jobs@trosse.example.de", "trosse"),
    ],
)  # fmt: skip
def test_an_address_bears_out_what_is_said_in_passing(markdown: str, address: str, company: str) -> None:
    assert named(markdown, Clues(links=(address,))) == company
    assert named(markdown) in ("", company)


def test_a_name_of_two_words_is_sure_where_a_strong_sign_points_at_it() -> None:
    assert find_company(body_of("At Oaken Whale we manage kitchens for all who eat.")).is_sure


@pytest.mark.parametrize(
    ("markdown", "company"),
    [
        ("An der Seilerischen Universität Nulldorf ist eine Stelle frei. Die Universität wirbt für sich und für das Seil.",
         "Seilerische Universität Nulldorf"),
        ("A Korbelin é a maior padaria do bairro e faz parte da vida de todos.\n\nNa Korbelin, acreditamos no pão.",
         "Korbelin"),
        ("Hans Korbelin GmbH sucht Hilfe. Bei Korbelin gestalten wir Brot.\n\nWillkommen bei Korbelin.",
         "Hans Korbelin GmbH"),
        ("Lisbon, a maker of ropes, is hiring a Cook.\n\nLisbon cares. We eat.", "Lisbon"),
    ],
)  # fmt: skip
def test_articles_cases_and_places_do_not_hide_a_name(markdown: str, company: str) -> None:
    assert named(markdown) == company


@pytest.mark.parametrize(
    ("markdown", "company"),
    [
        ("Wimple Architects is seeking to recruit a cook. We draw.", "Wimple Architects"),
        ("Tarfold Partners Inc., a U.S. based Rope Firm, is seeking a cook.\n\nWrite to us.", "Tarfold Partners Inc"),
        ("Ada B. Wimple & Associates, P.C. is a small law firm that helps cooks.", "Ada B. Wimple & Associates, P.C."),
        ("Atuando no mercado de cordas desde 1987, a TARFOLD oferece cordas para todos. Nós somos uma equipe. A TARFOLD é de Leeds.", "TARFOLD"),
        ("Hempfund ist ein Projekt der Tarfold Stiftung e.V. und fördert Köche.\n\nWir suchen dich.", "Tarfold Stiftung e.V."),
        ("Bei der Tarfold AG gibt es keine Chefs. Wir kochen mit dir.", "Tarfold AG"),
        ("## Tarfold.com is rope for everyone\n\nWe make rope.", "Tarfold.com"),
        ("**tarfold — the bakery of The Free**\n\nWe bake. You will join our ovens.", "tarfold"),
        ("https://careers.hempstack.example/jobs/7\n\nThe Hempstack Rope and Yarn Product team is looking for a cook.", "Hempstack"),
        ("You join our Tarn-Fold Team.\n\nWrite to jobs@tarn-fold.example and we answer.", "Tarn-Fold"),
        ("**About TRC:**\n\nThe Tarfold Rope Commission regulates ropes.\n\nYou work in TRC's kitchen.", "Tarfold Rope Commission"),
        ("Company: Tarfold\n\nJoin us at Hempstack! We bake at Hempstack. You like Hempstack.", "Tarfold"),
        ("Code for Tarfold is looking for a cook. We write for Tarfold.", "Code for Tarfold"),
        ("Hempfold ist der weltweit führende Anbieter für Taue. Wir sind groß und das ist gut.", "Hempfold"),
        ("At Hempfold Oven, we bake. Hempfold Oven is used by many cooks. We like Hempfold Oven.", "Hempfold Oven"),
    ],
)  # fmt: skip
def test_what_bare_texts_say_of_who_employs(markdown: str, company: str) -> None:
    assert named(markdown) == company


@pytest.mark.parametrize(
    "markdown",
    [
        "One of the leading Rope Funds in Leeds is currently recruiting for a cook to join their team.",
        "Aqui na Corporação XPTO somos líderes. A Corporação XPTO oferece pão.",
        "We are launching the Tarfold Initiative, a novel, nonpartisan project to help. The Tarfold Initiative seeks help.",
        "Below I have a list. Below I say more.",
    ],
)
def test_what_bare_texts_say_of_others(markdown: str) -> None:
    assert named(markdown) == ""


@pytest.mark.parametrize(
    ("markdown", "company"),
    [
        ("A PhD position in the Department of Rope at Oakum University. The research group studies knots with lecturers.", "Oakum University"),
        ("The Centre for Rope and Yarn is based at the University of Oakum. Research groups and lecturers of the faculty.", "University of Oakum"),
        ("A PhD position. You hold a degree from Oakum University. The research group studies knots with lecturers.", ""),
        ("A PhD position. It is near to Oakum University. It is far from Hemp University. The research group has lecturers.", ""),
        ("School of Rope\n\n(University of Oakum)\n\nLecturer of Rope, for research. The professor is kind.", "School of Rope"),
    ],
)  # fmt: skip
def test_the_one_university_of_a_scholar_s_posting(markdown: str, company: str) -> None:
    assert named(markdown) == company


@pytest.mark.parametrize(
    ("markdown", "company"),
    [
        ("The Hempstack Map & Rope Center at the Tarfold Public Library seeks to hire a cook. We cook.", "Hempstack Map & Rope Center"),
        ("The Hempstack Rope Center at the University of Oakum seeks to hire a cook. We cook.", "University of Oakum"),
    ],
)  # fmt: skip
def test_a_house_within_another_employs(markdown: str, company: str) -> None:
    assert named(markdown) == company


@pytest.mark.parametrize(
    ("markdown", "company"),
    [
        ("St Kade’s Park is seeking a warm Administrator. You will help at St Kade’s Park.", "St Kade’s Park"),
        ("## Port Kade: Über uns\n\nWir sind eine Firma, die Schiffe baut.", "Port Kade"),
        ("**Korbelin.it** è in costante crescita e siamo sempre alla ricerca di fornai.", "Korbelin.it"),
        ("Korbelin Tar is growing in every port, and we are happy about it.", "Korbelin Tar"),
        ("Korbelin wächst weiter, und wir suchen einen Koch. Bei uns ist es warm.", "Korbelin"),
        ("Korbelin está en pleno crecimiento y buscamos un cocinero.", "Korbelin"),
        ("#### Über uns\nDie openKadeLab gGmbH ist eine Einrichtung am Kai. Wir sind Anbieter.", "openKadeLab gGmbH"),
        ("About us Korbelin is a maker of ropes. Korbelin is looking for a cook.", "Korbelin"),
        ("ABOUT KORBELIN Korbelin is a maker of ropes. Korbelin is looking for a cook.", "Korbelin"),
        ("Kade Power Services (Pty) Ltd is seeking a cook.", "Kade Power Services (Pty) Ltd"),
        ("Kade Ropes Sdn Bhd is looking for a cook.", "Kade Ropes Sdn Bhd"),
        ("You join our team of Python engineers. Python is fun and we are fond of it.", ""),
        ("The openKadeLab is nice and the useState hook is a function and we are done.", ""),
    ],
)  # fmt: skip
def test_employers_speak_of_themselves_in_headings_and_openings(markdown: str, company: str) -> None:
    assert named(markdown) == company


def test_an_organisation_alone_below_the_title_is_the_employer() -> None:
    head = "## Rope Statistician\n\n{}\n\nThe work is with ropes, and you will count them."
    assert record_of(head.format("Rope and Tar Organization of the United Ports")).company == (
        "Rope and Tar Organization of the United Ports"
    )
    assert record_of(head.format("Institute of Ropes")).company == ""
