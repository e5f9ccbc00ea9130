"""The form where an editor mends a posting."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from bs4 import BeautifulSoup
from django.contrib.admin.models import LogEntry
from django.test import Client
from django.urls import reverse
from django.utils import timezone
from pytest_django import Settings

from postings.models import Posting
from tests.factories import make_company, make_place, make_posting

from .forms import filled_in

pytestmark = pytest.mark.django_db

LIST = "/admin/postings/posting/"


def form_of(posting: Posting) -> str:
    return reverse("admin:postings_posting_change", args=[posting.pk])


def save(client: Client, posting: Posting, **changes: Any) -> Any:
    return client.post(form_of(posting), {**filled_in(client, form_of(posting)), **changes})


def test_saving_renders_the_description_anew(editor: Client) -> None:
    posting = make_posting(description_source="Old")

    response = save(editor, posting, description_source="New **words**")

    assert response.status_code == 302, response.context["adminform"].errors
    posting.refresh_from_db()
    assert posting.description_html.strip() == "<p>New <strong>words</strong></p>"


def test_saving_an_unchanged_form_changes_nothing(editor: Client) -> None:
    posting = make_posting(
        reach="limited",
        reach_areas=["EU", "PT"],
        pay_min=10,
        pay_max=20,
        pay_currency="EUR",
        pay_period="hour",
        tags=["python", "sql"],
        valid_through=timezone.now() + timedelta(days=3),
    )
    before = Posting.objects.filter(pk=posting.pk).values().get()

    assert save(editor, posting).status_code == 302

    after = Posting.objects.filter(pk=posting.pk).values().get()
    assert {**after, "updated_at": None} == {**before, "updated_at": None}
    assert posting.tags.count() == 2
    assert LogEntry.objects.get().get_change_message() == "No fields changed."


def test_what_changed_stands_in_the_history(editor: Client) -> None:
    posting = make_posting()

    save(editor, posting, title="Other")

    history = editor.get(reverse("admin:postings_posting_history", args=[posting.pk]))
    assert "Changed Title." in history.content.decode()


def test_the_source_stands_beside_what_the_public_sees_and_what_was_left_out(editor: Client) -> None:
    posting = make_posting(
        description_format="html",
        description_source='<p onclick="x()">Hi <marquee>you</marquee> <a href="javascript:x()">a</a></p>',
    )

    text = editor.get(form_of(posting)).content.decode()

    assert '<div class="rendered" lang="en"' in text
    assert "&lt;marquee&gt;</code> × 1" in text
    assert "<code>onclick=</code> × 1" in text
    assert "javascript:x()</code>" in text


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"apply_url": "javascript:alert(1)"}, "apply_url"),
        ({"source_url": "//host/path"}, "source_url"),
        ({"host": "https://user@host.example/"}, "host"),
        ({"apply_email": "nobody"}, "apply_email"),
        ({"description_source": "<div>" * 200, "description_format": "html"}, "description_source"),
        ({"description_source": "x" * 300_000}, "description_source"),
        ({"description_source": "a\x00b"}, "description_source"),
        ({"title": "a\x00b"}, "title"),
        ({"title": "x" * 301}, "title"),
        ({"title": ""}, "__all__"),
        ({"company": ""}, "__all__"),
        ({"company": "999999"}, "company"),
        ({"pay_currency": "EUX"}, "pay_currency"),
        ({"pay_min": "20", "pay_max": "10"}, "pay_max"),
        ({"pay_min": "9" * 20}, "pay_min"),
        ({"language": "xx"}, "language"),
        ({"reach_areas": "PT, Narnia"}, "reach_areas"),
        ({"valid_through_0": "2020-01-01", "valid_through_1": "12:00"}, "valid_through"),
        ({"valid_through_0": "2099-12-24", "valid_through_1": "00:00"}, "valid_through"),
        ({"valid_through_0": "yesterday", "valid_through_1": "00:00"}, "valid_through"),
        ({"featured": "-1"}, "featured"),
        ({"featured": "32768"}, "featured"),
        ({"pay_min": "-5"}, "pay_min"),
        ({"utc_from": "nan"}, "utc_from"),
        ({"utc_to": "99"}, "utc_to"),
        ({"reach": "worldwide", "reach_areas": "PT"}, "reach_areas"),
    ],
)
def test_what_can_not_be_stored_is_an_error_in_the_form(
    editor: Client, changes: dict[str, str], field: str
) -> None:
    posting = make_posting()

    response = save(editor, posting, **changes)

    assert response.status_code == 200
    assert field in response.context["adminform"].form.errors


@pytest.mark.parametrize(("field", "time"), [("posted_at", "00:00:00"), ("valid_through", "23:59:59")])
def test_a_day_without_a_time_is_the_whole_day(
    editor: Client, settings: Settings, field: str, time: str
) -> None:
    settings.TIME_ZONE = "Asia/Tokyo"
    posting = make_posting(posted_at=None)

    assert save(editor, posting, **{f"{field}_0": "2099-12-24", f"{field}_1": ""}).status_code == 302

    moment = getattr(Posting.objects.get(), field)
    assert timezone.localtime(moment).strftime("%Y-%m-%d %H:%M:%S") == f"2099-12-24 {time}"


def test_a_midnight_that_was_imported_is_no_error(editor: Client) -> None:
    midnight = datetime(2099, 12, 24, tzinfo=UTC)
    posting = make_posting(valid_through=midnight)

    assert save(editor, posting, title="Chef").status_code == 302
    assert Posting.objects.get().valid_through == midnight


def test_what_turns_text_around_unseen_is_taken_out_of_a_title(editor: Client) -> None:
    assert save(editor, make_posting(), title="\u202eevil \u2066Welder\u200b").status_code == 302

    assert Posting.objects.get().title == "evil Welder"


def test_deleting_what_was_imported_says_that_it_comes_back(editor: Client) -> None:
    posting = make_posting(source="greenhouse", source_key="a.md")
    url = reverse("admin:postings_posting_delete", args=[posting.pk])

    assert "comes back with the next import" in editor.get(url).content.decode()
    assert (
        "comes back with the next import" in editor.post(url, {"post": "yes"}, follow=True).content.decode()
    )
    assert not Posting.objects.exists()


def test_what_was_written_here_does_not_come_back(editor: Client) -> None:
    url = reverse("admin:postings_posting_delete", args=[make_posting().pk])

    assert "comes back" not in editor.get(url).content.decode()
    assert "comes back" not in editor.post(url, {"post": "yes"}, follow=True).content.decode()


def test_the_same_place_twice_is_an_error_in_the_form(editor: Client) -> None:
    lisbon = make_place("Lisbon")
    posting = make_posting(locations=[(lisbon, "on-site"), (lisbon, "remote")])

    response = save(editor, posting, **{"locations-1-workplace": "on-site"})

    assert response.status_code == 200
    assert "Please correct the duplicate data" in response.content.decode()


def test_publishing_in_the_form_settles_what_was_in_doubt(editor: Client) -> None:
    posting = make_posting(status="review", review={"title": "Only a guess."})
    assert "Only a guess." in editor.get(form_of(posting)).content.decode()

    save(editor, posting, status="published")

    posting.refresh_from_db()
    assert (posting.status, posting.review) == ("published", {})


def test_the_queue_is_worked_through_from_posting_to_posting(editor: Client) -> None:
    first, second, third = (make_posting(status="review", review={"title": "?"}) for _ in range(3))
    go_on = {"_publish_next": "yes"}

    assert save(editor, second, **go_on)["Location"] == form_of(first)
    assert save(editor, first, **go_on)["Location"] == form_of(third)
    assert save(editor, third, **go_on)["Location"] == LIST
    assert [(p.status, p.review) for p in Posting.objects.all()] == [("published", {})] * 3


def test_what_lacks_a_title_is_not_published_by_going_on(editor: Client) -> None:
    posting = make_posting(title="", status="review")

    response = save(editor, posting, _publish_next="yes")

    assert "A published posting needs a title and a company." in response.content.decode()
    assert Posting.objects.get().status == "review"


def test_enter_in_a_field_saves_and_does_not_publish(editor: Client) -> None:
    page = BeautifulSoup(editor.get(form_of(make_posting(status="review"))).content, "html.parser")

    names = [button["name"] for button in page.select("#posting_form [type=submit]")]

    assert names[0] == "_save"
    assert "_publish_next" in names


def test_what_does_not_wait_has_no_button_to_publish_it(editor: Client) -> None:
    assert b"_publish_next" not in editor.get(form_of(make_posting())).content


def test_where_the_work_is_stands_beside_what_it_is(editor: Client) -> None:
    page = BeautifulSoup(editor.get(form_of(make_posting())).content, "html.parser")

    headings = [heading.get_text(strip=True) for heading in page.select("#posting_form h2")]

    assert headings.index("Locations") < headings.index("Description")
    assert headings.count("Locations") == 1


def test_a_posting_can_be_added_from_nothing(editor: Client) -> None:
    add = reverse("admin:postings_posting_add")
    form = {**filled_in(editor, add), "title": "New", "company": make_company().pk, "status": "published"}

    response = editor.post(add, form)

    assert response.status_code == 302, response.context["adminform"].form.errors
    assert Posting.objects.live().get().title == "New"


def test_the_form_opens_for_a_posting_that_could_not_be_rendered(editor: Client) -> None:
    posting = make_posting()
    Posting.objects.filter(pk=posting.pk).update(description_source="<div>" * 200, description_format="html")

    assert "nested in more than 100 levels" in editor.get(form_of(posting)).content.decode()


def test_an_editor_reads_portuguese(editor: Client) -> None:
    make_posting(status="review", review={"workplace": "?", "places": "?"})

    text = editor.get(f"{LIST}?status__exact=review", headers={"accept-language": "pt"}).content.decode()

    for words in ("Anúncios</a>", "modalidade de trabalho</dt>", "locais</dt>"):
        assert words in text
    assert "Postings" not in text
