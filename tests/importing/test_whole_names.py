"""Employers by their whole names, in openings of many tongues, and texts that have no one employer."""

import pytest

from postings.importing.infer.employer.clues import Clues
from postings.importing.infer.employer.company import find_company
from postings.importing.infer.employer.mentions import whole_name
from postings.importing.infer.employer.whole import whole_form

from .test_infer_company import body_of, named


@pytest.mark.parametrize(
    ("name", "text", "whole"),
    [
        ("The Quill", "The Ada Quill Institute is big.\nThe Quill is kind.", "The Ada Quill Institute"),
        (
            "The Mar",
            "The Maritime Museum of Rope presents knots. The Mar is kind.",
            "The Maritime Museum of Rope",
        ),
        ("Mar", "The Maritime Museum of Rope presents knots. Mar is kind.", "Mar"),
        ("Quill", "We met at the Ada Quill Institute.", "Quill"),
        ("The CRT", "The Centre for Tarred Rope (CRT) is one.", "The Centre for Tarred Rope"),
        ("CRX", "The Centre for Tarred Rope (CRX) is one.", "CRX"),
        ("The Attic", "In The Attic NV, Long Street 1", "In The Attic"),
        ("The Attic", "Baker | In The Attic\nIn The Attic is small", "In The Attic"),
        ("The Attic", "In The Attic is a small bakery", "In The Attic"),
        ("The Attic", "In The Attic is a cook. Welcome to The Attic", "The Attic"),
        ("The Attic", "In The Attic we bake", "The Attic"),
    ],
)
def test_names_that_the_text_has_longer(name: str, text: str, whole: str) -> None:
    assert whole_form(name, text) == whole


def test_a_title_that_has_the_preposition() -> None:
    assert whole_form("The Attic", "In The Attic we bake", ["Oakum", "In The Attic"]) == "In The Attic"


@pytest.mark.parametrize(
    ("markdown", "employer"),
    [
        ("Hej! Vi är Tarfold, världens största. Vi på Tarfold bakar.", "Tarfold"),
        ("Siamo Tarfold, il forno più grande. In Tarfold lavoriamo insieme.", "Tarfold"),
        (
            "Das Haus für Taue – Institut für Seil- und Knotenkunde – ist ein Haus. Wir knoten.",
            "Haus für Taue",
        ),
        ("## Tarfoldについて\n\n株式会社Tarfoldはパンを焼きます。", "Tarfold"),
        ("**【Oakum】Tarfold 招聘 面包师**\n\nTarfold 成立于 2015 年，是一家面包店。", "Tarfold"),
        ("Globally Tarfold operates in 9 countries. Tarfold is hiring a cook.", "Tarfold"),
        ("Joining Tarfold will be a journey. At Tarfold, we bake.", "Tarfold"),
        ("## About TarFold\n\nWe're baking bread for everyone.", "TarFold"),
        (
            "The Oakum Centre for Rope at Tarfold University is seeking cooks.\n\nAbout Tarfold University",
            "Tarfold University",
        ),
    ],
)
def test_openings_that_name_the_employer(markdown: str, employer: str) -> None:
    assert named(markdown) == employer


@pytest.mark.parametrize(
    "markdown",
    [
        "Tarfold Lay is the world’s largest talent solutions firm, and an equal opportunity employer.",
        "Tarfold Lay is the world’s first staffing firm.\n\nTarfold Lay is an equal opportunity employer.",
        "Interested folks can write to us. Say Interested folks when you write.",
        "Hi folks!\n\n**Senior Cook at Tarfold**\n\n**Cook at Lay Kitchens**\n\n**Chef at Oakum Bakery**",
    ],
)
def test_texts_without_one_employer(markdown: str) -> None:
    assert named(markdown) == ""


@pytest.mark.parametrize(
    ("markdown", "is_sure"),
    [("## About TarFold\n\nWe bake.", True), ("TarFold is hiring a cook.\n\nWe bake.", False)],
)
def test_a_heading_that_opens_the_text_leaves_no_doubt(markdown: str, is_sure: bool) -> None:
    found = find_company(body_of(markdown))
    assert found is not None
    assert found.is_sure is is_sure


@pytest.mark.parametrize("piece", ["Aa ", "Aa – ", "The Aa of ", "Aa\n", "株式会社A", "Aa s. "])
def test_whole_names_are_read_in_linear_time(piece: str) -> None:
    text = piece * (100_000 // len(piece))
    assert whole_form("The Quill", text) == "The Quill"


@pytest.mark.parametrize(
    ("markdown", "employer"),
    [
        ("The University of Oakum at Leeds invites applications. The University of Oakum System is big.", "University of Oakum at Leeds"),
        ("Tarfold Ovens and Air Cooling Inc. is an established company. We bake.", "Tarfold Ovens and Air Cooling Inc"),
        ("The cook at Tarfold will bake.\n\nTarfold School seeks a cook.\n\nWrite to Tarfold School.", "Tarfold School"),
        ("Cook - The Tarfold School\n\nThe Tarfold School seeks a cook.\n\nAt Tarfold we bake.", "The Tarfold School"),
        ("Cook - The Tarfold School\n\nThe Tarfold School seeks a cook.", "The Tarfold School"),
        ("The Tarfold School seeks a cook. We bake at the Tarfold School.", "Tarfold School"),
        ("Tarfold Oven Works, Inc. (Tarfold) is a company of cooks.\n\nWhy work at Tarfold\n\nTarfold bakes.", "Tarfold Oven Works, Inc."),
    ],
)  # fmt: skip
def test_a_name_is_taken_whole(markdown: str, employer: str) -> None:
    assert named(markdown) == employer


@pytest.mark.parametrize(
    "behind",
    [
        "Seeks a Cook",
        "Cooks",
        "Library",
        "in Leeds",
        "Leeds",
        "and Hempstack",
        "GmbH",
        "Careers",
        "System",
        "",
    ],
)
def test_what_follows_a_name_without_belonging_to_it(behind: str) -> None:
    assert whole_name("Tarfold Bread", f"Tarfold Bread {behind}.").name == "Tarfold Bread"


@pytest.mark.parametrize(
    ("name", "text", "doubt"),
    [
        ("Tarfold", "At Tarfold Bread you bake.", True),
        ("Tarfold", "At Tarfold Bread you bake. Join Tarfold Bread.", False),
        ("Tarfold", "At Tarfold Bread you bake. Join Tarfold.", False),
        ("Tarfold", "At Tarfold Bread, Tarfold Rope and Tarfold Yarn you work.", True),
        ("Solder", "The Museum Heer op Solder is small.", True),
        ("Tarfold", "The CEO of Tarfold, and the Department of Tarfold.", False),
        ("Tarfold", "The Chapel of Tarfold. Join Tarfold.", False),
    ],
)
def test_a_name_that_may_be_cut_is_in_doubt(name: str, text: str, doubt: bool) -> None:
    assert bool(whole_name(name, text).doubt) == doubt


@pytest.mark.parametrize(
    ("name", "text", "whole"),
    [
        ("St. Oakum’s", "St. Oakum’s on-the-Hill Church\nSt. Oakum's on-the-Hill Church is. At St. Oakum’s.", "St. Oakum’s on-the-Hill Church"),
        ("Tarfold", "Bij Tarfold bakken we. We hebben een Tarfold University. Een Tarfold University!", "Tarfold"),
        ("Tarfold", "Bei Tarfold lernst du in der Tarfold Akademie.", "Tarfold"),
    ],
)  # fmt: skip
def test_a_house_is_the_employer_s_or_the_employer(name: str, text: str, whole: str) -> None:
    assert whole_name(name, text).name == whole


@pytest.mark.parametrize(
    ("markdown", "employer"),
    [
        ("You work at Tarfold / HempRope.com. Tarfold bakes. Tarfold is hiring a cook.", "Tarfold"),
        ("Un poste à pourvoir chez Tarfold Paris, département Pain. Nous cuisons. Rejoignez Tarfold Paris, notre équipe.", "Tarfold Paris"),
        ("The Tarfold Department of Bread is hiring a cook. The Tarfold Department of Bread bakes.", "Tarfold Department of Bread"),
    ],
)  # fmt: skip
def test_a_name_without_what_stands_beside_it(markdown: str, employer: str) -> None:
    assert named(markdown) == employer


def test_what_a_job_is_called_employs_nobody() -> None:
    body = "The Rope Lead Guide is looking for knots. The Rope Lead Guide has time for all."
    assert named(body) == "Rope Lead Guide"
    for title in ("Tarred Rope Lead Guide", "Lead Guide"):
        assert find_company(body_of(body), Clues(title=title)) is None
