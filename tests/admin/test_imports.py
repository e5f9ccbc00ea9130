"""Runs of the import, readable file by file."""

import pytest
from django.test import Client
from django.urls import reverse

from postings.models import ImportOutcome, ImportRun, Posting
from tests.factories import make_posting

pytestmark = pytest.mark.django_db


@pytest.fixture
def run() -> ImportRun:
    run = ImportRun.objects.create(
        source="seeds", paths=["fixtures/seeds"], counts={"created": 1, "rejected": 1}
    )
    run.outcomes.create(
        file="good.txt",
        outcome="created",
        posting=make_posting(title="Agent"),
        inferred={"title": "# Agent <b>", "employment_type": "full time"},
        review=["place"],
        kept=["summary"],
    )
    run.outcomes.create(
        file="bad.txt",
        item=3,
        outcome="rejected",
        problems=[{"line": 7, "field": "title", "reason": "There is no <title>."}],
    )
    return run


def test_a_run_links_to_its_files_by_outcome(editor: Client, run: ImportRun) -> None:
    text = editor.get("/admin/postings/importrun/").content.decode()

    link = f"/admin/postings/importoutcome/?run__id__exact={run.pk}&amp;outcome__exact=rejected"
    assert f'<a href="{link}">1 Rejected</a>' in text
    assert editor.get(link.replace("&amp;", "&")).context["cl"].result_count == 1


def test_every_file_says_what_became_of_it_and_why(editor: Client, run: ImportRun) -> None:
    text = editor.get("/admin/postings/importoutcome/").content.decode()

    assert "bad.txt [3]" in text
    assert "7: title: There is no &lt;title&gt;." in text
    assert f'<a href="/admin/postings/posting/{Posting.objects.get().pk}/change/">Agent (Acme)</a>' in text


def test_a_file_shows_the_words_that_decided(editor: Client, run: ImportRun) -> None:
    outcome = run.outcomes.get(file="good.txt")

    text = editor.get(reverse("admin:postings_importoutcome_change", args=[outcome.pk])).content.decode()

    assert "<dt>title</dt><dd># Agent &lt;b&gt;</dd>" in text
    assert "<dt>employment type</dt><dd>full time</dd>" in text


def test_a_run_opens(editor: Client, run: ImportRun) -> None:
    text = editor.get(reverse("admin:postings_importrun_change", args=[run.pk])).content.decode()

    assert "<div>fixtures/seeds</div>" in text


@pytest.mark.parametrize("model", [ImportRun, ImportOutcome])
def test_what_an_import_did_can_not_be_changed(
    editor: Client, run: ImportRun, model: type[ImportRun] | type[ImportOutcome]
) -> None:
    name = f"admin:postings_{model._meta.model_name}"
    pk = model._default_manager.all()[0].pk

    assert editor.get(reverse(f"{name}_add")).status_code == 403
    assert editor.post(reverse(f"{name}_delete", args=[pk])).status_code == 403
    assert editor.post(reverse(f"{name}_change", args=[pk]), {"source": "x"}).status_code == 403
