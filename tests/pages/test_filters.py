"""The query string: whatever it holds is read as far as it makes sense, and never refused."""

import pytest
from django.http import QueryDict
from django.test import Client
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pytest_django import DjangoAssertNumQueries

from postings.catalogue import Facet, PayFloor, Selection, Sort
from postings.filters import PostingFilterSet, url_query
from postings.filters.filterset import PARAMETERS
from tests.factories import make_place, make_posting

pytestmark = pytest.mark.django_db

VALUES = (
    "",
    "remote",
    "PT",
    "pt",
    "lisbon",
    "not-stated",
    "7d",
    "1",
    "0",
    "-3",
    "9" * 40,
    "EUR",
    "\x00",
    "“",
    "%",
)
QUERIES = st.lists(
    st.tuples(
        st.one_of(st.sampled_from(PARAMETERS), st.text(max_size=8)),
        st.one_of(st.sampled_from(VALUES), st.text(max_size=120)),
    ),
    max_size=30,
)


def selection(query: str) -> Selection:
    return PostingFilterSet(QueryDict(query)).selection


def as_query(pairs: list[tuple[str, str]]) -> QueryDict:
    query = QueryDict(mutable=True)
    for name, value in pairs:
        query.appendlist(name, value)
    return query


@given(QUERIES)
@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_query_string_has_one_canonical_spelling_that_means_the_same(
    pairs: list[tuple[str, str]],
) -> None:
    asked = PostingFilterSet(as_query(pairs))
    spelt = url_query(asked.selection).removeprefix("?")
    assert selection(spelt) == asked.selection
    assert url_query(selection(spelt)).removeprefix("?") == spelt
    assert len(asked.notes) <= 5


@pytest.mark.parametrize(
    "query",
    [
        "q=%00",
        "q=%ED%A0%80",
        "page=0",
        "page=-1",
        "page=99999999999999999999",
        "page=%D9%A1",
        "tag=%00",
        "q=%22",
        "pay=1e9&currency=EUR",
        "pay=%E2%85%A7",
        "country=" + "A" * 5000,
        "&".join(f"tag=t{n}" for n in range(500)),
    ],
)
def test_nothing_that_one_can_type_breaks_the_page(client: Client, query: str) -> None:
    make_posting()
    for url in ("/", "/facets/tag/", "/feed.atom"):
        assert client.get(f"{url}?{query}").status_code in (200, 302)


def test_codes_are_upper_case_and_slugs_lower() -> None:
    make_posting()
    assert selection("country=pt&city=Lisbon").values == {Facet.COUNTRY: ("PT",), Facet.CITY: ("lisbon",)}


def test_words_are_asked_for_their_best_match_unless_the_reader_says_otherwise() -> None:
    assert selection("q=nurse").sort == Sort.RELEVANCE
    assert selection("q=nurse&sort=newest").sort == Sort.NEWEST
    assert selection("").sort == Sort.NEWEST
    assert url_query(selection("q=nurse&sort=relevance")) == "?q=nurse"


def test_a_pay_floor_holds_in_one_currency() -> None:
    assert selection("pay=60000&currency=eur&stated=1").pay == PayFloor(60000, "EUR", stated=True)


def test_a_pay_floor_without_a_currency_waits_for_one() -> None:
    asked = PostingFilterSet(QueryDict("pay=60000"))
    assert (asked.selection.pay, [note.lacks for note in asked.notes]) == (PayFloor(60000), ["currency"])


@pytest.mark.parametrize(
    ("query", "value", "suggestion"),
    [
        ("country=portugal", "portugal", "PT"),
        ("city=lisbn", "lisbn", "lisbon"),
        ("type=fulltime", "fulltime", "full-time"),
        ("workplace=homeoffice", "homeoffice", "remote"),
        ("posted=7", "7", "7d"),
        ("tag=zzzz", "zzzz", ""),
    ],
)
def test_a_value_that_does_not_exist_is_named(query: str, value: str, suggestion: str) -> None:
    make_posting(locations=[(make_place(), "on-site")])
    [note] = PostingFilterSet(QueryDict(query)).notes
    assert (note.value, note.suggestion) == (value, suggestion)


def test_of_many_mistakes_only_those_that_are_told_are_looked_into(
    django_assert_max_num_queries: DjangoAssertNumQueries,
) -> None:
    make_posting()
    query = "&".join(f"{name}=nothing-{n}" for name in ("tag", "city", "company") for n in range(20))
    with django_assert_max_num_queries(12):
        assert len(PostingFilterSet(QueryDict(query)).notes) == 5


def test_what_follows_a_campaign_is_no_filter_and_no_mistake() -> None:
    assert PostingFilterSet(QueryDict("utm_source=news&fbclid=1")).notes == []
