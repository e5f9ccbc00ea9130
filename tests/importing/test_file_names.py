"""What the name and the folders of a file say of its posting."""

import pytest

from postings.importing.file_names import judge_by_name

from .prepared import posting, record_of


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
