"""Facts in words: headings, places, pay, dates."""

from datetime import UTC, datetime, timedelta
from decimal import Decimal

import pytest
from django.utils import timezone, translation

from postings.catalogue import Facet, Selection
from postings.catalogue.excerpt import END, START, pieces
from postings.catalogue.selection import PayFloor
from postings.choices import Workplace
from postings.listing.words import either, heading
from postings.models import Posting
from postings.templatetags.board import (
    breakable,
    foreign,
    hue,
    marked,
    pay,
    places,
    web_host,
)
from postings.templatetags.dates import dated, day, relative
from tests.factories import make_place, make_posting

LABELS = {
    (Facet.COUNTRY, "PT"): "Portugal",
    (Facet.COMPANY, "acme"): "Acme",
    (Facet.TAG, "python"): "python",
    (Facet.APPLY_FROM, "PT"): "Portugal",
    (Facet.WORKPLACE, "remote"): "Remote",
    (Facet.REACH, "worldwide"): "Worldwide",
}


@pytest.mark.parametrize(
    ("values", "total", "words"),
    [
        ({}, 1, "1 job"),
        ({}, 12345, "12,345 jobs"),
        ({Facet.WORKPLACE: ("remote",), Facet.COUNTRY: ("PT",)}, 34, "34 remote jobs in Portugal"),
        ({Facet.COUNTRY: ("NL",)}, 2, "2 jobs in the Netherlands"),
        (
            {Facet.WORKPLACE: ("hybrid", "remote"), Facet.TYPE: ("full-time",)},
            2,
            "2 full-time hybrid or remote jobs",
        ),
        ({Facet.COMPANY: ("acme",), Facet.TAG: ("python",)}, 0, "No jobs at Acme tagged python"),
        (
            {Facet.APPLY_FROM: ("PT",), Facet.SENIORITY: ("senior",)},
            3,
            "3 senior jobs open to applicants in Portugal",
        ),
        ({Facet.WORKPLACE: ("not-stated",)}, 3, "3 jobs (Workplace: not stated)"),
        ({Facet.WORKPLACE: ("remote", "not-stated")}, 3, "3 jobs (Workplace: Remote or not stated)"),
        ({Facet.TAG: ("a", "b", "c", "d")}, 3, "3 jobs (Tag: 4 chosen)"),
        (
            {Facet.REACH: ("worldwide",), Facet.COUNTRY: ("PT",), Facet.TYPE: ("not-stated",)},
            3,
            "3 jobs in Portugal (Open to: Worldwide; Employment type: not stated)",
        ),
    ],
)
def test_a_heading_says_what_was_asked(values: dict[Facet, tuple[str, ...]], total: int, words: str) -> None:
    assert heading(Selection(values=values), total, LABELS) == words


@pytest.mark.parametrize(
    ("pay", "words"),
    [
        (PayFloor(50_000, "USD"), "2 jobs (USD 50,000 or more a year, or not stated)"),
        (PayFloor(50_000, "USD", stated=True), "2 jobs (USD 50,000 or more a year; Pay stated)"),
        (PayFloor(0, "USD"), "2 jobs (Paid in USD)"),
        (PayFloor(stated=True), "2 jobs (Pay stated)"),
        (PayFloor(), "2 jobs"),
    ],
)
def test_a_heading_says_what_pay_was_asked_for(pay: PayFloor, words: str) -> None:
    assert heading(Selection(pay=pay), 2, {}) == words


def test_a_heading_holds_the_words_and_the_time() -> None:
    asked = Selection(q="nurse", posted="7d")
    assert heading(asked, 2, {}) == "2 jobs posted in the past 7 days matching “nurse”"


def test_a_choice_is_read_out() -> None:
    assert [either(list(words)) for words in ("", "a", "ab", "abc")] == ["", "a", "a or b", "a, b or c"]


@pytest.mark.parametrize(
    ("low", "high", "period", "words"),
    [
        ("60000", "80000", "year", "EUR 60,000 to 80,000 a year"),
        ("13.80", "15", "hour", "EUR 13.80 to 15.00 an hour"),
        ("500", "500", "day", "EUR 500 a day"),
        ("500", None, "", "EUR 500 or more"),
        (None, "90000", "year", "EUR up to 90,000 a year"),
        (None, None, "", ""),
    ],
)
def test_pay_is_written_as_one_says_it(low: str | None, high: str | None, period: str, words: str) -> None:
    amounts = [Decimal(amount) if amount else None for amount in (low, high)]
    assert (
        pay(Posting(pay_min=amounts[0], pay_max=amounts[1], pay_currency="EUR", pay_period=period)) == words
    )


@pytest.mark.django_db
def test_places_with_one_way_to_work_are_said_together() -> None:
    lisbon, portugal, spain = make_place(), make_place("", "PT"), make_place("", "ES")
    remote = Workplace.REMOTE
    posting = make_posting(locations=[(lisbon, Workplace.HYBRID), (portugal, remote), (spain, remote)])
    assert places(posting.locations.all()) == "Hybrid in Lisbon, Portugal; Remote in Portugal / Spain"
    assert places(make_posting(locations=[]).locations.all()) == "Place not stated"
    many = [(make_place(f"City {number}", "PT"), "") for number in range(5)]
    assert (
        places(make_posting(locations=many).locations.all())
        == "City 0, Portugal / City 1, Portugal / City 2, Portugal; +2"
    )


def test_a_date_names_its_month() -> None:
    assert day(datetime(2026, 12, 3, tzinfo=UTC)) == "3 Dec 2026"


def test_a_date_stands_in_its_element_and_a_near_one_in_words_as_well() -> None:
    far = datetime(2001, 2, 3, 4, 5, 6, tzinfo=UTC)
    assert dated(far) == '<time datetime="2001-02-03T04:05:06+00:00">3 Feb 2001</time>'
    assert dated(timezone.now()).endswith("</time>, today")
    with translation.override("pt"):
        assert dated(timezone.now()).endswith("</time>, hoje")


def test_what_matched_is_marked_and_its_text_escaped() -> None:
    assert marked((("a < ", False), ("<b>", True))) == "a &lt; <mark>&lt;b&gt;</mark>"


def test_a_long_address_breaks_before_its_host() -> None:
    assert breakable("jobs&co@acme.example") == "jobs&amp;co<wbr>@acme.example"


def test_only_a_foreign_text_names_its_language() -> None:
    assert (foreign("en"), foreign("pt")) == ("", ' lang="pt" dir="ltr"')
    with translation.override("pt"):
        assert foreign("pt") == ""


def test_a_host_is_named_without_www() -> None:
    assert web_host("https://www.jobs.example:8000/apply?x=1") == "jobs.example"


def test_a_company_keeps_its_colour() -> None:
    assert hue("Acme") == hue("Acme")
    assert {hue(f"Company {number}") for number in range(50)} == set("012345")


@pytest.mark.parametrize(
    ("days", "words"),
    [(0, "today"), (-1, "yesterday"), (-3, "3 days ago"), (1, "tomorrow"), (30, "in 30 days"), (-60, "")],
)
def test_a_near_date_is_told_in_words_too(days: int, words: str) -> None:
    assert relative(timezone.now() + timedelta(days=days)) == words


def test_a_portuguese_heading_needs_no_article() -> None:
    with translation.override("pt"):
        assert heading(Selection(values={Facet.COUNTRY: ("PT",)}), 2, LABELS) == "2 empregos (Portugal)"


def test_the_lines_of_an_excerpt_stay_apart() -> None:
    assert pieces(f"…a big plus\nFluent in\u00a0{START}English{END}\n") == (
        ("…a big plus · Fluent in ", False),
        ("English", True),
    )
