"""The page of one posting, open, closed, withdrawn or not public yet."""

from datetime import timedelta

import pytest
from django.contrib.auth.models import User
from django.test import Client
from django.utils import timezone

from postings.choices import Reach, Status, Workplace
from tests.factories import make_place, make_posting

from .reading import get, titles, words

pytestmark = pytest.mark.django_db


def test_applying_comes_first_and_last_with_the_host_named() -> None:
    posting = make_posting(apply_url="https://www.jobs.example/apply/1")
    buttons = get(posting.get_absolute_url()).select("article .button")
    assert [words(button) for button in buttons] == ["Apply at jobs.example"] * 2


def test_pay_is_a_sentence() -> None:
    posting = make_posting(pay_min=60000, pay_max=80000, pay_currency="EUR", pay_period="year")
    assert "EUR 60,000 to 80,000 a year" in words(get(posting.get_absolute_url()).dl)


def test_reach_comes_with_the_words_that_decided_it() -> None:
    posting = make_posting(
        locations=[(None, Workplace.REMOTE)],
        reach=Reach.LIMITED,
        reach_areas=["EU"],
        reach_words="Only applicants based in the EU",
    )
    page = get(f"{posting.get_absolute_url()}?from=PT")
    assert "The European Union (it says: “Only applicants based in the EU”)" in words(page.dl)
    assert words(page.select_one(".answer")).startswith("You can apply from Portugal.")
    assert words(get(f"{posting.get_absolute_url()}?from=US").select_one(".answer")).startswith("Not open to")


def test_an_expired_posting_stays_with_a_banner_and_without_a_way_to_apply() -> None:
    make_posting(title="Like it", tags=["python"])
    posting = make_posting(tags=["python"], valid_through=timezone.now() - timedelta(days=1))
    page = get(posting.get_absolute_url())
    assert "You can no longer apply" in words(page.select_one(".banner"))
    assert page.select_one('meta[name=robots][content="noindex"]')
    assert not page.select(".button")
    assert titles(page) == ["Like it"]
    assert page.select_one("#from") is None


def test_a_withdrawn_posting_is_gone(client: Client) -> None:
    posting = make_posting(status=Status.WITHDRAWN)
    assert client.get(posting.get_absolute_url()).status_code == 410


@pytest.mark.parametrize("status", [Status.DRAFT, Status.REVIEW])
def test_an_unpublished_posting_is_for_editors_only(client: Client, status: str) -> None:
    posting = make_posting(status=status)
    assert client.get(posting.get_absolute_url()).status_code == 404
    client.force_login(User.objects.create_user("editor", is_staff=True))
    assert "Only editors see this page" in words(
        get(posting.get_absolute_url(), client).select_one(".banner")
    )


def test_an_old_title_in_the_url_leads_to_the_new_one(client: Client) -> None:
    posting = make_posting(title="New title")
    response = client.get(f"/jobs/old-title-{posting.pk}/")
    assert (response.status_code, response.headers["Location"]) == (301, posting.get_absolute_url())
    asked = Client().get(f"/jobs/another-{posting.pk}/?from=PT&utm_source=x")
    assert asked.headers["Location"] == f"{posting.get_absolute_url()}?from=PT"


def test_a_text_in_another_language_says_so() -> None:
    posting = make_posting(language="ar", title="مهندس")
    heading = get(posting.get_absolute_url()).h1
    assert heading is not None
    assert (heading["lang"], heading["dir"]) == ("ar", "rtl")


def test_similar_postings_are_live_and_share_something() -> None:
    make_posting(title="Nurse", company="Care", locations=[(make_place("Porto", "PT"), Workplace.ON_SITE)])
    make_posting(title="Django developer", tags=["django"])
    make_posting(title="Closed developer", tags=["django"], status=Status.CLOSED)
    posting = make_posting(title="Python developer", tags=["django"])
    assert titles(get(posting.get_absolute_url())) == ["Django developer"]
