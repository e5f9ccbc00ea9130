"""The list of postings, as an editor asks it."""

from datetime import timedelta
from typing import Any

import pytest
from bs4 import BeautifulSoup
from django.contrib.auth.models import User
from django.test import Client
from django.utils import timezone

from tests.factories import make_place, make_posting

pytestmark = pytest.mark.django_db

LIST = "/admin/postings/posting/"


def titles_on(client: Client, query: str) -> set[str]:
    response = client.get(f"{LIST}?{query}")
    assert response.status_code == 200
    return {posting.title for posting in response.context["cl"].result_list}


def test_the_first_page_leads_to_an_editors_work(editor: Client) -> None:
    page = BeautifulSoup(editor.get("/admin/").content, "html.parser")

    links = [str(link["href"]) for link in page.select(".starts a")]

    assert links == [f"{LIST}?status__exact=review", LIST, "/admin/postings/importrun/upload/"]
    assert all(editor.get(link).status_code == 200 for link in links)


def test_who_may_not_see_postings_is_not_led_to_them(client: Client) -> None:
    client.force_login(User.objects.create_user("clerk", is_staff=True))

    assert b"starts" not in client.get("/admin/").content


def test_the_list_says_what_an_editor_asks_first(editor: Client) -> None:
    make_posting(title="Agent", company="Acme", source="greenhouse", employment_type="")

    text = editor.get(LIST).content.decode()

    for words in (
        "Agent",
        "Acme",
        "Published",
        "Lisbon",
        "greenhouse",
        "70 %",
        "employment type, valid through",
    ):
        assert words in text


def test_the_list_says_why_google_would_not_take_a_posting(editor: Client) -> None:
    make_posting(locations=[(None, "remote")])

    assert "It is remote, and no country is stated to apply from." in editor.get(LIST).content.decode()


def test_the_list_takes_as_many_queries_for_many_postings_as_for_one(
    editor: Client, django_assert_max_num_queries: Any
) -> None:
    for number in range(30):
        make_posting(title=f"Agent {number}", company=f"Company {number}", tags=["python"])

    with django_assert_max_num_queries(20):
        editor.get(LIST)


def test_the_review_queue_shows_what_is_in_doubt_with_the_words_found(editor: Client) -> None:
    make_posting(title="Certain")
    make_posting(
        title="Doubtful",
        status="review",
        review={"title": "It is only the first heading."},
        evidence={"title": "# Doubtful"},
    )

    response = editor.get(f"{LIST}?status__exact=review")

    text = response.content.decode()
    assert "Certain" not in text
    assert "It is only the first heading." in text
    assert "<q># Doubtful</q>" in text
    assert "Review queue (1)" in text


@pytest.mark.parametrize(
    ("query", "titles"),
    [
        ("expiry=open", {"Open", "Soon"}),
        ("expiry=soon", {"Soon"}),
        ("expiry=expired", {"Expired"}),
        ("expiry=unstated", {"Unstated"}),
        ("workplace=remote", {"Soon"}),
        ("workplace=unstated", {"Expired"}),
        ("doubt=yes", {"Unstated"}),
        ("doubt=no", {"Open", "Soon", "Expired"}),
        ("workplace=bogus", {"Open", "Soon", "Expired", "Unstated"}),
        ("q=unsta", {"Unstated"}),
    ],
)
def test_filters_narrow_the_list(editor: Client, query: str, titles: set[str]) -> None:
    now, lisbon = timezone.now(), make_place("Lisbon")
    make_posting(title="Open", valid_through=now + timedelta(days=30))
    make_posting(
        title="Soon",
        valid_through=now + timedelta(days=3),
        locations=[(lisbon, "on-site"), (None, "remote")],
    )
    make_posting(title="Expired", valid_through=now - timedelta(days=1), locations=[(lisbon, "")])
    make_posting(title="Unstated", review={"title": "?"})

    assert titles_on(editor, query) == titles
