"""Files that are gone, come back, or hold no posting any more."""

from pathlib import Path

import pytest
from django.core.management import CommandError, call_command

from postings.models import ImportRun, Posting

from .runs import Write, run

pytestmark = pytest.mark.django_db


def many(write: Write, count: int) -> Path:
    for number in range(count):
        folder = write(f"{number}.md", title=f"Baker {number}", url=f"https://acme.example/{number}")
    return folder


def test_a_file_that_is_gone_closes_its_posting_only_when_asked(write: Write) -> None:
    folder = many(write, 6)
    run(folder)
    (folder / "0.md").unlink()

    run(folder)
    assert not Posting.objects.filter(status="closed").exists()
    lines = run(folder, close_missing=True)
    assert [line["outcome"] for line in lines].count("closed") == 1
    assert Posting.objects.get(status="closed").title == "Baker 0"


def test_a_file_that_comes_back_opens_its_posting_again(write: Write) -> None:
    folder = many(write, 6)
    run(folder)
    text = (folder / "0.md").read_text()
    (folder / "0.md").unlink()
    run(folder, close_missing=True)
    (folder / "0.md").write_text(text)
    run(folder, close_missing=True)

    assert not Posting.objects.filter(status="closed").exists()
    assert Posting.objects.count() == 6


def test_closing_more_than_a_fifth_is_refused_unless_allowed(write: Write) -> None:
    folder = many(write, 6)
    run(folder)
    for number in (0, 1):
        (folder / f"{number}.md").unlink()

    run(folder, close_missing=True)
    assert not Posting.objects.filter(status="closed").exists()
    assert "2 of 6" in ImportRun.objects.latest("pk").error
    run(folder, close_missing=True, allow_mass_close=True)
    assert Posting.objects.filter(status="closed").count() == 2


def test_a_file_that_became_unreadable_is_not_gone(write: Write) -> None:
    folder = many(write, 6)
    run(folder)
    (folder / "0.md").write_text('---\ntitle: "Baker\n---\n')
    run(folder, close_missing=True)

    assert not Posting.objects.filter(status="closed").exists()


def test_close_missing_needs_a_folder(write: Write) -> None:
    with pytest.raises(CommandError, match="folder"):
        call_command("import_seeds", write() / "baker.md", close_missing=True)


def test_a_file_that_turned_into_no_posting_closes_its_own(write: Write) -> None:
    folder = write()
    run(folder)
    (folder / "baker.md").write_text("Lorem ipsum dolor sit amet, consectetur adipiscing elit. " * 9)
    rejected, closed = run(folder)
    assert (rejected["outcome"], closed["outcome"]) == ("rejected", "closed")
    assert closed["problems"][0]["reason"] == "its file holds no posting any more"
    assert Posting.objects.get().status == "closed"
    assert [line["outcome"] for line in run(folder)] == ["rejected"]
    assert [line["outcome"] for line in run(write())] == ["updated"]
    assert Posting.objects.get().status == "published"


def test_a_file_that_can_not_be_read_any_more_closes_nothing(write: Write) -> None:
    folder = write()
    run(folder)
    (folder / "baker.md").write_text("---\ntitle: [Baker\n---\n")
    assert [line["outcome"] for line in run(folder)] == ["rejected"]
    assert Posting.objects.get().status == "published"
