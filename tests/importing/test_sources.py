"""What a folder's postings are filed under, so that no board overwrites another."""

import os
from pathlib import Path

import pytest
from django.core.management import CommandError, call_command

from postings.models import Posting

from .runs import posting_file, run

pytestmark = pytest.mark.django_db


def board(folder: Path, title: str) -> Path:
    folder.mkdir(parents=True)
    (folder / "1.md").write_text(posting_file(title=title, url=""), encoding="utf-8")
    return folder


def test_two_folders_of_one_name_are_two_sources(tmp_path: Path) -> None:
    north, south = board(tmp_path / "north/jobs", "Baker"), board(tmp_path / "south/jobs", "Welder")
    for folder in (north, south, south, north):
        run(folder, close_missing=True)
    assert list(Posting.objects.order_by("id").values_list("source", "title", "status")) == [
        ("jobs", "Baker", "published"),
        ("south/jobs", "Welder", "published"),
    ]


def test_two_folders_of_one_name_may_come_in_one_command(tmp_path: Path) -> None:
    folders = board(tmp_path / "north/jobs", "Baker"), board(tmp_path / "south/jobs", "Welder")
    call_command("import_seeds", *folders, jobs=1)
    assert set(Posting.objects.values_list("source", flat=True)) == {"jobs", "south/jobs"}


def test_a_folder_that_moved_and_a_newer_copy_are_the_same_source(tmp_path: Path) -> None:
    folder = board(tmp_path / "north/jobs", "Baker")
    run(folder)
    copy = board(tmp_path / "copy/jobs", "Baker")
    (copy / "2.md").write_text(posting_file(title="Welder", url=""), encoding="utf-8")
    assert [line["outcome"] for line in run(copy)] == ["unchanged", "created"]
    copy.parent.rename(tmp_path / "moved")
    assert {line["outcome"] for line in run(tmp_path / "moved/jobs")} == {"unchanged"}


def test_a_folder_may_have_a_name_that_is_no_text(tmp_path: Path) -> None:
    folder = board(tmp_path / os.fsdecode(b"jobs\xff"), "Baker")
    for _ in range(2):
        run(folder)
    assert Posting.objects.get().source == r"jobs\xff"


def test_a_name_that_is_too_long_is_a_usage_error(tmp_path: Path) -> None:
    with pytest.raises(CommandError, match="up to 100 characters"):
        call_command("import_seeds", board(tmp_path / "jobs", "Baker"), "--source", "x" * 101)
