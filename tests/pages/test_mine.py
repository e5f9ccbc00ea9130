"""Saved jobs, what is new, and the language: kept in the reader's browser, and only on request."""

from datetime import timedelta

import pytest
from django.test import Client
from django.utils import timezone

from postings.models import Posting
from tests.factories import make_posting

from .reading import get, titles, words

pytestmark = pytest.mark.django_db

OUR_PAGE = {"sec-fetch-site": "same-origin"}


@pytest.fixture
def client() -> Client:
    """A browser that sends forms from our own pages."""
    return Client(headers=OUR_PAGE)


def test_saving_goes_back_to_the_card_that_it_was_on(client: Client) -> None:
    posting = make_posting()
    response = client.post("/saved/", {"save": posting.pk, "next": "/?city=lisbon"})
    assert (response.status_code, response.headers["Location"]) == (303, f"/?city=lisbon#job-{posting.pk}")
    assert titles(get("/saved/", client)) == [posting.title]


def test_a_saved_job_says_when_it_closes_and_that_it_closed(client: Client) -> None:
    soon = make_posting(title="Soon", valid_through=timezone.now() + timedelta(days=3))
    past = make_posting(title="Past", valid_through=timezone.now() - timedelta(days=3))
    client.post("/saved/", {"save": [soon.pk, past.pk]})
    assert [words(line) for line in get("/saved/", client).select(".dates")] == ["Closes in 3 days", "Closed"]


def test_the_last_job_taken_off_leaves_no_cookie(client: Client) -> None:
    posting = make_posting()
    client.post("/saved/", {"save": posting.pk})
    response = client.post("/saved/", {"remove": posting.pk})
    assert response.cookies["saved"]["max-age"] == 0


def test_a_link_carries_the_list_to_another_browser(client: Client) -> None:
    posting = make_posting()
    client.post("/saved/", {"save": posting.pk})
    link = get("/saved/", client).select_one(".carry a")
    assert link is not None
    elsewhere = Client(headers=OUR_PAGE)
    page = get(str(link["href"]), elsewhere)
    assert titles(page) == [posting.title]
    assert not elsewhere.cookies
    token = page.select_one("input[name=list]")
    assert token is not None
    elsewhere.post("/saved/", {"list": token["value"]})
    assert titles(get("/saved/", elsewhere)) == [posting.title]


def test_another_site_can_not_save_for_a_reader(client: Client) -> None:
    response = client.post("/saved/", {"save": make_posting().pk}, headers={"sec-fetch-site": "cross-site"})
    assert response.status_code == 403
    assert not response.cookies


def test_a_form_never_leads_to_another_site(client: Client) -> None:
    for target in ("https://evil.example/", "//evil.example/", "/\\evil.example"):
        response = client.post("/language/", {"language": "pt", "next": target})
        assert response.headers["Location"] == "/"


def test_the_language_is_kept_only_for_those_who_switch(client: Client) -> None:
    make_posting()
    assert get("/", client).html["lang"] == "en"  # type: ignore[index]
    client.post("/language/", {"language": "pt", "next": "/"})
    assert get("/", client).html["lang"] == "pt"  # type: ignore[index]


def test_what_is_new_is_marked_for_those_who_asked(client: Client) -> None:
    now = timezone.now()
    for title, arrived in (("Old", now - timedelta(hours=2)), ("New", now + timedelta(hours=2))):
        Posting.objects.filter(pk=make_posting(title=title).pk).update(created_at=arrived)
    client.post("/visits/", {"tell": "yes"})
    assert [words(mark.find_parent("li").h2) for mark in get("/", client).select(".new")] == ["New"]  # type: ignore[union-attr]
    client.post("/visits/", {"tell": "no"})
    assert not get("/", client).select(".new")
