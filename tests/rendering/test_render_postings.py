"""The command that renders anew after a change of the policy."""

import pytest
from django.core.exceptions import ValidationError
from django.core.management import CommandError, call_command
from django.test import Client

from postings.models import Posting
from postings.rendering import POLICY_VERSION
from tests.factories import make_posting

pytestmark = pytest.mark.django_db


def outdated(**overrides: object) -> Posting:
    """Return a posting whose HTML an older policy made."""
    posting = make_posting(**overrides)
    Posting.objects.filter(pk=posting.pk).update(description_html="<marquee>old</marquee>", policy_version=0)
    return posting


def test_what_another_policy_made_is_rendered_anew(capsys: pytest.CaptureFixture[str]) -> None:
    posting = outdated(description_source="**New** words")
    call_command("render_postings")
    posting.refresh_from_db()
    assert posting.description_html == "<p><strong>New</strong> words</p>"
    assert posting.description_text == "New words"
    assert posting.policy_version == POLICY_VERSION
    assert f"Rendered under policy {POLICY_VERSION}: 1. Changed: 1. Refused: 0." in capsys.readouterr().out


def test_what_this_policy_made_is_left_alone_unless_all_is_asked_for() -> None:
    posting = make_posting()
    Posting.objects.filter(pk=posting.pk).update(description_html="kept")
    call_command("render_postings")
    posting.refresh_from_db()
    assert posting.description_html == "kept"
    call_command("render_postings", "--all")
    posting.refresh_from_db()
    assert posting.description_html.startswith("<p>Help our customers")


def test_what_this_policy_refuses_is_named_and_no_longer_shown(capsys: pytest.CaptureFixture[str]) -> None:
    posting, other = outdated(), outdated()
    Posting.objects.filter(pk=posting.pk).update(description_source="> " * 90 + "deep")
    with pytest.raises(CommandError, match="until their source is edited"):
        call_command("render_postings")
    posting.refresh_from_db()
    other.refresh_from_db()
    assert posting.description_html == ""
    assert other.description_html.startswith("<p>Help")
    assert f"posting {posting.pk}: description: The Markdown is nested" in capsys.readouterr().out


def test_the_new_html_is_on_the_next_page(client: Client) -> None:
    posting = outdated(description_source="Entirely new words")
    assert b"old" in client.get(posting.get_absolute_url()).content
    call_command("render_postings")
    assert b"Entirely new words" in client.get(posting.get_absolute_url()).content


def test_a_description_over_the_caps_is_an_error_of_its_field() -> None:
    posting = make_posting()
    posting.description_source = "> " * 90 + "deep"
    with pytest.raises(ValidationError) as caught:
        posting.full_clean()
    assert "description_source" in caught.value.message_dict
