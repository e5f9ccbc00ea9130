"""The two documents that the board was asked for."""

from datetime import UTC, datetime
from pathlib import Path

import pytest
from django.conf import settings
from django.core.management import call_command

from postings.models import Posting

SEEDS = Path(settings.BASE_DIR) / "fixtures/seeds"

pytestmark = pytest.mark.django_db


def imported(name: str) -> Posting:
    call_command("import_seeds", SEEDS / name)
    return Posting.objects.get()


def test_the_first_seed_gives_every_field() -> None:
    posting = imported("000_d53701c465218936.txt")

    assert posting.title == "Customer Support Specialist - Portuguese"
    assert posting.company.name == "Binance"
    assert posting.company.website == "http://www.binance.com/"
    assert posting.company.logo_url.endswith("/binance")
    assert posting.source_url == "https://jobs.lever.co/binance/5dc1d34e-3057-4622-83c0-6a4ffd0afcf6"
    assert posting.apply_url == posting.source_url + "/apply"
    assert posting.host.startswith("https://jobs.lever.co/binance?location=Remote")
    assert posting.posted_at == datetime(2021, 3, 15, tzinfo=UTC)
    assert posting.featured == 20
    assert posting.summary.startswith("If you have 1+ years experience")
    assert posting.summary_fallback.startswith("Excited about #management")
    assert {tag.name for tag in posting.tags.all()} == {
        "management",
        "operations",
        "office",
        "finance",
        "English",
    }
    assert posting.status == "published"


def test_the_first_seed_is_full_time_and_remote_because_its_host_says_so() -> None:
    posting = imported("000_d53701c465218936.txt")

    assert posting.employment_type == "full-time"
    assert (posting.reach, posting.reach_areas) == ("limited", ["EU"])
    assert posting.reach_words.startswith("Only applicants based in the EU")
    assert [(row.place, row.workplace) for row in posting.locations.all()] == [(None, "remote")]


def test_the_fourth_seed_names_its_title_and_company_in_the_text_only() -> None:
    posting = imported("004_080bbdf5a473039b.txt")

    assert posting.title == "Technical Support Agent"
    assert posting.company.name == "Cloudflare"
    assert [(str(row.place), row.workplace) for row in posting.locations.all()] == [
        ("Lisbon, Portugal", "on-site"),
        ("Portugal", "remote"),
    ]
    assert posting.posted_at is None
    assert posting.language == "en"
    assert posting.status == "published"
    assert "Technical Support Agent" in posting.evidence["title"]


def test_a_second_import_changes_nothing() -> None:
    call_command("import_seeds")
    before = list(Posting.objects.order_by("pk").values())
    call_command("import_seeds")

    assert list(Posting.objects.order_by("pk").values()) == before
