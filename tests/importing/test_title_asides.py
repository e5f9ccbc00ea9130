"""What stands beside a job in brackets, behind dashes and after "(m/w/d)"."""

import pytest

from postings.importing.infer.titles.asides import is_aside, is_place
from postings.importing.infer.titles.openings import without_opening
from postings.importing.infer.titles.stated import tidy_title


@pytest.mark.parametrize(
    "words",
    [
        "TVL E11/S2 mit 25-38h/Woche, ab sofort, 3 Jahre befristet",
        "Fall 2027",
        "March 2027",
        "Winter 2026/27",
        "Index-Nr. 5501-22871",
        "Ref. 2027/114",
        "Kennziffer 33/2027",
        "12 months",
        "full-time, remote",
        "CDI - Lyon",
        "Toronto",
        "US",
    ],
)
def test_terms_places_and_numbers_are_asides(words: str) -> None:
    assert is_aside(words)


@pytest.mark.parametrize(
    "words",
    ["AI & Growth Systems", "C++", "M365", "React / Angular", "QA", "AR", "Maps 2.0", "3D", "MIT", "OR"],
)
def test_a_field_of_work_is_none(words: str) -> None:
    assert not is_aside(words)


@pytest.mark.parametrize(
    ("words", "expected"), [("Utrecht, NL", True), ("Mobile", False), ("Unity", False), ("IT", False)]
)
def test_a_place_is_told_from_a_word_that_is_also_a_town(words: str, expected: bool) -> None:
    assert is_place(words) is expected


@pytest.mark.parametrize(
    "mark",
    [
        "(m/w/d)",
        "m/w/d",
        "(all genders)",
        "(f/m/x)",
        "H/F",
        "(w|m|d)",
        "- m/f/d",
        "(M/F)",
        "[m/w/d]",
        "(mwd)",
    ],
)
def test_whom_the_law_addresses_is_no_part_of_the_job(mark: str) -> None:
    assert tidy_title(f"Harbour Engineer {mark}") == "Harbour Engineer"


def test_a_mark_in_the_middle_leaves_its_title_whole() -> None:
    assert tidy_title("Techniker (m/w/d) im Bereich Kräne") == "Techniker im Bereich Kräne"


@pytest.mark.parametrize(
    "sought",
    [
        "Vi söker lasare",
        "À la recherche d'un(e) «Lasare»",
        "Op zoek naar een lasare",
        "Nous recherchons un·e Lasare",
        "Se busca Lasare",
        "Vi søger en lasare",
        "We are looking for a Lasare",
        "Cerchiamo una Lasare",
        "Poszukiwany Lasare",
    ],
)
def test_that_somebody_is_sought_is_no_part_of_the_job(sought: str) -> None:
    assert without_opening(sought) == "Lasare"
