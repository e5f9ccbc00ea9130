"""Saved jobs without an account: nothing is kept until somebody saves, and nobody else can save for them."""

import re
from datetime import timedelta

import pytest
from django.test import Client
from django.utils import timezone

from postings.choices import Status
from postings.reader.saved import COOKIE, MAX_SAVED, SavedJobs
from tests.factories import make_posting

pytestmark = pytest.mark.django_db
OWN = {"Origin": "http://testserver"}


def post(client: Client, **form: object) -> int:
    return client.post("/saved/", form, headers=OWN).status_code


def page(client: Client, path: str = "/saved/") -> str:
    return client.get(path).content.decode()


@pytest.fixture
def client() -> Client:
    return Client(enforce_csrf_checks=True)


def test_looking_around_sets_no_cookie(client: Client) -> None:
    posting = make_posting()
    for path in (
        "/",
        posting.get_absolute_url(),
        "/saved/",
        f"/saved/?list={SavedJobs((posting.pk,)).token}",
    ):
        assert not client.get(path).cookies


def test_a_star_saves_and_goes_back_to_the_page_it_was_on(client: Client) -> None:
    posting = make_posting(title="Chef")
    response = client.post("/saved/", {"save": posting.pk, "next": "/?tag=a&q=b"}, headers=OWN)
    assert (response.status_code, response["Location"]) == (303, f"/?tag=a&q=b#job-{posting.pk}")
    assert "Chef" in page(client)
    assert f'value="{posting.pk}"' in page(client, "/")
    assert "Saved: Chef. Remove" in page(client, "/")


def test_a_page_for_a_reader_with_saved_jobs_is_kept_for_nobody_else(client: Client) -> None:
    posting = make_posting(title="Chef")
    page(client, "/")
    post(client, save=posting.pk)
    response = client.get("/")
    assert "private" in response["Cache-Control"]
    assert "Cookie" in response["Vary"]
    assert "Saved: Chef. Remove" not in page(Client(), "/")


def test_removing_the_last_job_leaves_no_cookie_behind(client: Client) -> None:
    posting = make_posting()
    post(client, save=posting.pk)
    assert post(client, remove=posting.pk) == 303
    assert client.cookies[COOKIE].value == ""


@pytest.mark.parametrize(
    "headers",
    [
        {},
        {"Origin": "https://elsewhere.example"},
        {"Sec-Fetch-Site": "cross-site", "Origin": "http://testserver"},
    ],
)
def test_another_site_can_save_nothing_in_a_readers_name(client: Client, headers: dict[str, str]) -> None:
    response = client.post("/saved/", {"save": make_posting().pk}, headers=headers)
    assert response.status_code == 403
    assert not response.cookies


@pytest.mark.parametrize("value", ["", "x", "-1", "0x1", "9" * 30, "1 OR 1=1", "\x00", "٣"])
def test_what_is_no_id_is_not_saved(client: Client, value: str) -> None:
    assert post(client, save=value) == 303
    assert COOKIE not in client.cookies


def test_a_full_list_says_so_and_keeps_what_is_on_it(client: Client) -> None:
    client.cookies[COOKIE] = "x"
    for pk in range(1, MAX_SAVED + 1):
        client.cookies[COOKIE] = SavedJobs(tuple(range(1, pk + 1))).token
    assert post(client, save=999_999) == 409
    assert SavedJobs.from_token(client.cookies[COOKIE].value).ids == tuple(range(1, MAX_SAVED + 1))


def test_the_list_tells_what_closes_soon_what_closed_and_what_is_gone(client: Client) -> None:
    now = timezone.now()
    soon = make_posting(title="Chef", valid_through=now + timedelta(days=3))
    past = make_posting(title="Nurse", valid_through=now - timedelta(days=1))
    gone = make_posting(title="Secret", status=Status.WITHDRAWN)
    draft = make_posting(title="Draft", status=Status.DRAFT)
    for posting in (soon, past, gone, draft):
        post(client, save=posting.pk)
    post(client, save=10**9)
    text = re.sub(r"\s+", " ", page(client))
    opened, closed = text.split("No longer open")
    assert "Chef" in opened
    assert "Closes in 3 days" in opened
    assert "Nurse" in closed
    assert "3 jobs on this list were withdrawn" in text
    assert "Secret" not in text
    assert "Draft" not in text


def test_what_is_gone_can_be_taken_off_the_list(client: Client) -> None:
    kept, gone = make_posting(), make_posting(status=Status.WITHDRAWN)
    post(client, save=[kept.pk, gone.pk])
    assert f'<input type="hidden" name="remove" value="{gone.pk}">' in page(client)
    post(client, remove=gone.pk)
    assert SavedJobs.from_token(client.cookies[COOKIE].value).ids == (kept.pk,)


def test_a_link_carries_the_list_and_asks_before_it_adds(client: Client) -> None:
    mine, theirs = make_posting(title="Chef"), make_posting(title="Nurse")
    post(client, save=mine.pk)
    token = SavedJobs((theirs.pk, mine.pk)).token
    text = page(client, f"/saved/?list={token}")
    assert "This link brings 1 job that is not on your list" in text
    assert SavedJobs.from_token(client.cookies[COOKIE].value).ids == (mine.pk,)
    assert post(client, list=token) == 303
    assert SavedJobs.from_token(client.cookies[COOKIE].value).ids == (theirs.pk, mine.pk)


def test_the_page_offers_the_link(client: Client) -> None:
    post(client, save=make_posting().pk)
    token = re.search(r'href="/saved/(\?list=[^"]+)"', page(client))
    assert token is not None
    assert "Support Agent" in page(Client(), f"/saved/{token[1]}")


@pytest.mark.parametrize("token", ["x", "1.2:forged", "%00", "a" * 5000])
def test_a_broken_link_says_so(client: Client, token: str) -> None:
    assert "This link carries no list" in page(client, f"/saved/?list={token}")


def test_a_list_costs_a_fixed_number_of_queries(client: Client, django_assert_max_num_queries) -> None:
    client.cookies[COOKIE] = SavedJobs(tuple(make_posting(tags=["a", "b"]).pk for _ in range(20))).token
    with django_assert_max_num_queries(5):
        page(client)


def test_new_since_the_last_visit_is_for_those_who_ask(client: Client) -> None:
    make_posting()
    assert client.post("/visits/", {"tell": "yes"}).status_code == 403
    assert client.post("/visits/", {"tell": "yes", "next": "/"}, headers=OWN)["Location"] == "/"
    assert "new since your last visit" in page(client, "/")
    client.post("/visits/", {"tell": "no"}, headers=OWN)
    assert client.cookies["visit"].value == ""
