"""Visits: what is new is what came after the visit before this one."""

from datetime import UTC, datetime, timedelta

import pytest
from django.http import HttpResponse
from django.test import RequestFactory
from django.utils import timezone

from postings.reader.cookies import signed
from postings.reader.visits import COOKIE, Visit
from tests.factories import make_posting

MONDAY = datetime(2026, 11, 16, 9, tzinfo=UTC)
TUESDAY = MONDAY + timedelta(days=1)


def read(text: str) -> Visit | None:
    factory = RequestFactory()
    factory.cookies[COOKIE] = text
    return Visit.of(factory.get("/"))


def test_the_next_visit_counts_from_the_end_of_the_last() -> None:
    monday = Visit.first(MONDAY).at(MONDAY + timedelta(minutes=20))
    assert monday.at(TUESDAY) == Visit(since=MONDAY + timedelta(minutes=20), seen=TUESDAY)


def test_a_visit_goes_on_from_page_to_page() -> None:
    visit = Visit(since=MONDAY, seen=TUESDAY)
    for minutes in range(10, 100, 10):
        visit = visit.at(TUESDAY + timedelta(minutes=minutes))
    assert visit.since == MONDAY


def test_few_pages_write_the_cookie_anew() -> None:
    visit = Visit(since=MONDAY, seen=TUESDAY)
    assert visit.at(TUESDAY + timedelta(seconds=90)) is visit


def test_the_cookie_gives_back_what_was_put_in() -> None:
    response = HttpResponse()
    Visit(MONDAY, TUESDAY).keep(response)
    assert read(response.cookies[COOKIE].value) == Visit(MONDAY, TUESDAY)


@pytest.mark.parametrize(
    "text",
    ["", "x", "1.2:forged", signed(COOKIE, "1"), signed(COOKIE, "é.1"), signed(COOKIE, "z" * 40 + ".1")],
)
def test_anything_else_in_the_cookie_is_no_visit(text: str) -> None:
    assert read(text) is None


@pytest.mark.django_db
def test_what_came_to_the_board_since_is_new_whatever_its_date() -> None:
    old, new = make_posting(), make_posting(posted_at=timezone.now() - timedelta(days=30))
    old.created_at = MONDAY
    visit = Visit(since=new.created_at - timedelta(seconds=1), seen=timezone.now())
    assert visit.new([old, new]) == {new.pk}
