"""What the name and the folders of a file say of its posting."""

from pathlib import Path

import pytest

from postings.importing.file_names import judge_by_name
from postings.importing.problems import ABOUT_THE_FOLDER

from .prepared import posting, record_of
from .runs import posting_file, run


@pytest.mark.parametrize(
    ("name", "status"),
    [
        ("welder.md", "published"),
        ("jobs/welder.md", "published"),
        ("_drafts/welder.md", "draft"),
        ("jobs/Drafts/welder.md", "draft"),
        ("drafts.md", "published"),
        ("drafting/technician.md", "published"),
        ("closed/2026/welder.md", "closed"),
        ("_archive/welder.md", "review"),
        ("archivist.md", "published"),
        ("template.md", "review"),
        ("_template.md", "review"),
        ("_job-template.md", "review"),
        ("job_posting_template.txt", "review"),
        ("example-job.md", "review"),
        ("2026-01-01-test-post.md", "review"),
        ("0-vorlage.md", "review"),
        ("email-template-developer.md", "published"),
        ("sample-preparation-technician.md", "published"),
        ("test-engineer.md", "published"),
        ("welder/README.md", "review"),
        ("template-designer.md", "published"),
    ],
)
def test_a_file_s_name_holds_its_posting_back(name: str, status: str) -> None:
    record = record_of(posting())
    judge_by_name(record, name)
    assert record.status == status


def test_what_the_file_says_goes_first() -> None:
    record = record_of(posting("draft: true"))
    judge_by_name(record, "closed/welder.md")
    assert record.status == "draft"


@pytest.mark.django_db
def test_a_readme_that_names_a_job_waits_for_an_editor(tmp_path: Path) -> None:
    folder = tmp_path / "board"
    (folder / "baker").mkdir(parents=True)
    (folder / "README.md").write_text("# Our jobs\n\nAdd yours, and say who has the experience.\n")
    (folder / "baker" / "README.md").write_text(posting_file())
    about, baker = sorted(run(folder), key=lambda row: len(row["file"]))
    assert (about["outcome"], about["problems"][0]["reason"]) == ("rejected", ABOUT_THE_FOLDER)
    assert (baker["outcome"], baker["status"]) == ("created", "review")
