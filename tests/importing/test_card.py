"""Top cards of pasted postings: a title beside who employs and where."""

import time

import pytest

from postings.importing.infer.body import Body, read_body
from postings.importing.infer.card import read_card
from postings.importing.infer.titles.employer import split_headline
from postings.importing.infer.titles.find import find_title

ABOUT = "<p>Quickthorn plants hedges. At Quickthorn, you would lay forty miles of them, in all weathers.</p>"


def body_of(*lines: str, about: str = ABOUT) -> Body:
    return read_body("".join(f"<p>{line}</p>" for line in lines) + about)


@pytest.mark.parametrize(
    ("lines", "title", "company"),
    [
        (["Hedge Technician", "Quickthorn", "Hereford, England"], "Hedge Technician", "Quickthorn"),
        (["Hedge Technician", "at Quickthorn", "Omaha, NE"], "Hedge Technician", "Quickthorn"),
        (
            [
                "Quickthorn",
                "Share",
                "Hedge Technician",
                "Haifa, Haifa District, Israel · 1 day ago · 47 applicants",
            ],
            "Hedge Technician",
            "Quickthorn",
        ),
        (
            ["Hedge Technician", "Thornapple Inc. Lagos, Lagos State, Nigeria"],
            "Hedge Technician",
            "Thornapple Inc",
        ),
        (["Hedge Technician (US Remote)", "United States", "Hot Job"], "Hedge Technician", ""),
        (["Hedge Technician", "12 Rue Longue, Omaha, NE 68102, USA"], "Hedge Technician", ""),
        (["Hedge Technician", "📍 Hereford, England | 💼 Full-time"], "Hedge Technician", ""),
        (["Hedge Technician", "1234 Graz"], "Hedge Technician", ""),
        (["Lead Technician, Hedges", "Full-time"], "Lead Technician, Hedges", ""),
        (["Lead Technician, Hedges", "Remote", "Growing"], "Lead Technician, Hedges", ""),
        (["Hedge Technician", "Department of Hedges", "Omaha, NE"], "Hedge Technician", ""),
        (
            [
                "Quickthorn logo",
                "Quickthorn",
                "Share",
                "Hedge Technician",
                "Omaha, NE · 2 weeks ago · 10 clicked",
            ],
            "Hedge Technician",
            "Quickthorn",
        ),
        (["Hedge Technician — Quickthorn"], "Hedge Technician", "Quickthorn"),
        (["Hedge Technician - Quickthorn - Omaha, NE"], "Hedge Technician", "Quickthorn"),
        (["Quickthorn | Hedge Technician | Omaha, NE | Full-time"], "Hedge Technician", "Quickthorn"),
        (
            ["Quickthorn hiring Hedge Technician in Hereford, England, United Kingdom | LinkedIn"],
            "Hedge Technician",
            "Quickthorn",
        ),
        (["Quickthorn sucht Techniker in Graz, Steiermark, Österreich"], "Techniker", "Quickthorn"),
        (["Bewerbung als Techniker bei Quickthorn"], "Techniker", "Quickthorn"),
        (["Offre d'emploi : Technicien des haies"], "Technicien des haies", ""),
        (["Job Application for Hedge Technician at Quickthorn"], "Hedge Technician", "Quickthorn"),
        (["Job Description for Lead Technician, Hedges"], "Lead Technician, Hedges", ""),
    ],
)
def test_a_card_says_what_the_job_is_and_whose(lines: list[str], title: str, company: str) -> None:
    card = read_card(body_of(*lines))
    assert card is not None
    assert (card.title, card.company) == (title, company)


@pytest.mark.parametrize(
    "lines",
    [
        ["Hedge Technician"],
        ["Hedge Technician", "Hedge Manager", "Omaha, NE"],
        ["Hedge Technician", "We are a team of people who plant.", "Omaha, NE"],
        ["Hedge Technician", "Overview"],
        ["Hedge Technician", "Omaha, NE", "Lead Hedge Planner", "Boise, ID"],
        ["Hedge Technician — Growth"],
        ["What a Hedge Technician does", "Omaha, NE"],
        ["Our hedges", "Omaha, NE"],
        ["Hedge Manager: Hazel Quick", "Omaha, NE"],
        ["Unser Team sucht Techniker in Graz"],
        ["We are hiring a Hedge Technician in Omaha"],
    ],
)
def test_pieces_that_nothing_bears_out_are_no_card(lines: list[str]) -> None:
    assert read_card(body_of(*lines)) is None


def test_a_line_below_that_the_text_does_not_name_again_is_no_employer() -> None:
    card = read_card(body_of("Hedge Technician", "Coppice", "Omaha, NE"))
    assert card is not None
    assert card.company == ""


def test_a_card_below_the_employers_name_is_the_title() -> None:
    body = read_body(f"<h2>Thornapple</h2><h3>Hedge Technician</h3><p>Hereford, England</p>{ABOUT}")
    found = find_title(body, headline="Thornapple")
    assert found is not None
    assert found[0] == "Hedge Technician"


def test_a_boards_name_for_a_page_is_split_wherever_it_stands() -> None:
    page = "Quickthorn hiring Hedge Technician in Hereford, England, United Kingdom | LinkedIn"
    assert split_headline(page) == ("Hedge Technician", "Quickthorn")


def test_an_employer_right_before_its_place_is_sure() -> None:
    assert read_card(body_of("Hedge Technician", "Quickthorn Omaha, NE", "2 days ago")).is_sure
    assert read_card(body_of("Hedge Technician", "Quickthorn", "Omaha, NE")).is_sure
    assert not read_card(body_of("Hedge Technician", "Full-time", "Quickthorn", "Omaha, NE")).is_sure


def test_a_card_stands_above_the_text() -> None:
    assert read_card(read_body(ABOUT * 2 + "<p>Hedge Technician</p><p>Omaha, NE</p>")) is None


@pytest.mark.parametrize(
    "line",
    [
        "Hedge Technician - " * 6_000,
        "A hiring B in " * 8_000,
        "( " * 50_000,
        "Ahrens | " * 9_000,
        "© " * 50_000,
    ],
)
def test_cards_are_read_in_linear_time(line: str) -> None:
    body = body_of(line, line[:119], line)
    start = time.process_time()
    read_card(body)
    assert time.process_time() - start < 0.5
