"""The list of saved jobs as a value: bounded, signed, and deaf to what others wrote."""

import pytest
from django.http import HttpResponse
from django.test import RequestFactory
from hypothesis import given
from hypothesis import strategies as st

from postings.reader.cookies import signed
from postings.reader.saved import COOKIE, MAX_SAVED, ListFullError, SavedJobs


def request_with(cookie: str) -> SavedJobs:
    factory = RequestFactory()
    factory.cookies[COOKIE] = cookie
    return SavedJobs.of(factory.get("/"))


def cookie_of(saved: SavedJobs) -> str:
    response = HttpResponse()
    saved.keep(response)
    return response.cookies[COOKIE].value


def test_what_is_saved_last_comes_first() -> None:
    assert SavedJobs((3,)).with_added([7]).ids == (7, 3)


def test_saving_twice_is_saving_once() -> None:
    assert SavedJobs((3, 5)).with_added([5, 5]).ids == (3, 5)


def test_a_full_list_takes_no_more_and_drops_nothing() -> None:
    full = SavedJobs(tuple(range(1, MAX_SAVED + 1)))
    with pytest.raises(ListFullError):
        full.with_added([9999])
    assert full.with_added([1]) == full


@given(st.lists(st.integers(1, 2**63 - 1), unique=True, max_size=MAX_SAVED))
def test_a_cookie_gives_back_what_was_put_in(ids: list[int]) -> None:
    assert request_with(cookie_of(SavedJobs(tuple(ids)))).ids == tuple(ids)


def test_a_full_cookie_is_small() -> None:
    saved = SavedJobs(tuple(range(99_999_999 - MAX_SAVED, 99_999_999)))
    assert len(cookie_of(saved)) < 1400


@given(st.text(max_size=300))
def test_a_cookie_of_somebody_else_is_no_list(text: str) -> None:
    assert SavedJobs.from_token(text).ids == ()


def test_a_changed_cookie_is_no_list() -> None:
    cookie = cookie_of(SavedJobs((1, 2)))
    assert request_with("9" + cookie).ids == ()
    assert request_with(cookie[:-1]).ids == ()


def test_a_cookie_signed_for_something_else_is_no_list() -> None:
    assert request_with(signed("visit", "1.2")).ids == ()


def test_a_signed_value_that_is_no_list_of_ids_is_no_list() -> None:
    assert request_with(signed(COOKIE, "1.é.-")).ids == ()


def test_a_huge_cookie_costs_nothing() -> None:
    assert SavedJobs.from_token("1." * 100_000).ids == ()


def test_an_empty_list_leaves_no_cookie_behind() -> None:
    response = HttpResponse()
    SavedJobs().keep(response)
    assert response.cookies[COOKIE]["max-age"] == 0


def test_the_cookie_is_out_of_reach_for_scripts_and_other_sites() -> None:
    response = HttpResponse()
    SavedJobs((1,)).keep(response)
    cookie = response.cookies[COOKIE]
    assert cookie["httponly"] is True
    assert cookie["samesite"] == "Lax"


def test_a_link_carries_the_list() -> None:
    saved = SavedJobs((62, 5))
    assert SavedJobs.from_token(saved.token) == saved
    assert SavedJobs.from_token(saved.token + "x") == SavedJobs()
