"""What editors do to many postings at once."""

from typing import Any

import pytest
from django.contrib.admin.models import LogEntry
from django.test import Client

from postings.models import Posting
from tests.factories import make_posting

pytestmark = pytest.mark.django_db

LIST = "/admin/postings/posting/"


def act(client: Client, action: str, *postings: Posting, **answers: str) -> Any:
    form = {"action": action, "_selected_action": [posting.pk for posting in postings], **answers}
    return client.post(LIST, form, follow=True)


def test_nothing_happens_before_it_is_confirmed(editor: Client) -> None:
    posting = make_posting(title="Doubtful", status="review")

    response = act(editor, "publish", posting)

    text = response.content.decode()
    assert "This concerns 1 posting:" in text
    assert "Doubtful (Acme)" in text
    posting.refresh_from_db()
    assert posting.status == "review"


def test_publishing_makes_postings_live_and_settles_their_doubts(editor: Client) -> None:
    first, second = (make_posting(status="review", review={"title": "?"}) for _ in range(2))
    untouched = make_posting(status="review")

    response = act(editor, "publish", first, second, confirm="yes")

    assert "2 postings were changed." in response.content.decode()
    assert set(Posting.objects.live()) == {first, second}
    first.refresh_from_db()
    untouched.refresh_from_db()
    assert (first.review, untouched.status) == ({}, "review")


def test_a_posting_without_a_title_or_a_company_stays_in_review(editor: Client) -> None:
    nameless = make_posting(title="", status="review")
    orphan = make_posting(company=None, status="review")
    whole = make_posting(status="review")

    response = act(editor, "publish", nameless, orphan, whole, confirm="yes")

    assert "2 postings lack a title or a company" in response.content.decode()
    assert list(Posting.objects.live()) == [whole]


def test_closing_takes_postings_off_the_board(editor: Client) -> None:
    act(editor, "close", make_posting(), confirm="yes")

    assert Posting.objects.get().status == "closed"


def test_featuring_asks_for_a_weight(editor: Client) -> None:
    posting = make_posting()

    refused = act(editor, "feature", posting, confirm="yes", weight="-3")
    assert "greater than or equal to 0" in refused.content.decode()
    act(editor, "feature", posting, confirm="yes", weight="7")

    posting.refresh_from_db()
    assert posting.featured == 7


def test_a_bulk_change_stands_in_the_history_of_each_posting(editor: Client) -> None:
    postings = [make_posting(), make_posting()]

    act(editor, "close", *postings, confirm="yes")

    assert {entry.get_change_message() for entry in LogEntry.objects.all()} == {"Changed status."}
    assert LogEntry.objects.count() == 2


def test_everything_that_a_filter_finds_can_be_changed_at_once(editor: Client) -> None:
    for number in range(60):
        make_posting(title=f"Agent {number}", status="review")
    chosen = Posting.objects.all()[:1]

    asked = editor.post(
        f"{LIST}?status__exact=review",
        {"action": "close", "_selected_action": [chosen[0].pk], "select_across": "1"},
    )
    assert "This concerns 60 postings:" in asked.content.decode()
    editor.post(
        f"{LIST}?status__exact=review",
        {"action": "close", "_selected_action": [chosen[0].pk], "select_across": "1", "confirm": "yes"},
    )

    assert Posting.objects.filter(status="closed").count() == 60


def test_withdrawn_postings_are_gone_and_stay_so(editor: Client, client: Client) -> None:
    posting = make_posting()

    act(editor, "withdraw", posting, confirm="yes")

    assert client.get(posting.get_absolute_url()).status_code == 410


def test_deleting_several_says_that_the_imported_ones_come_back(editor: Client) -> None:
    posting = make_posting(source="greenhouse", source_key="a.md")

    assert "comes back with the next import" in act(editor, "delete_selected", posting).content.decode()
    done = act(editor, "delete_selected", posting, post="yes").content.decode()
    assert "comes back with the next import" in done
    assert not Posting.objects.exists()


@pytest.mark.parametrize("pk", ["x", "", "1; --", "9" * 30])
@pytest.mark.parametrize("action", ["publish", "delete_selected"])
def test_an_id_that_nothing_can_have_is_no_error_of_ours(editor: Client, action: str, pk: str) -> None:
    for path in (LIST, "/admin/postings/tag/"):
        response = editor.post(path, {"action": action, "_selected_action": pk})
        assert response.status_code in (200, 302, 400)
