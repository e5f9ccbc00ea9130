"""What a file's name and folders say of its posting: "_drafts/welder.md", "closed/cook.md"."""

import re

from ..choices import Status
from .files import is_readme
from .not_live import CLOSED_FOLDERS, DRAFT_FOLDERS, OLD_FOLDERS
from .record import PostingRecord

_JOB = "(?:job|jobs|position|posting|vacancy|career|role|page|post|offer|opening|listing|description)"
_SHOWN = "(?:template|vorlage|plantilla|modelo|mod[eè]le|example|ejemplo|exemple|beispiel|sample|dummy)"
_DATE = r"^(?:\d[\d_-]*)?"
_FORM = re.compile(
    rf"{_DATE}(?:(?:the|our|{_JOB})[-_ ])*{_SHOWN}(?:[-_ ]{_JOB})*\d*$"
    rf"|[-_ ]{_JOB}[-_ ](?:template|example)$"
    rf"|{_DATE}(?:my[-_ ])?test[-_ ]{_JOB}\d*$"
)
"""The stem of a file that shows how to write one: "_template", "example-job", "job-posting-template"."""
_LONGEST = 200


def judge_by_name(record: PostingRecord, name: str) -> None:
    """Hold back the posting of the file `name`, a path from the folder that is imported, where it says so.

    A folder of drafts makes a draft of it, one of closed postings closes it. What is kept as old or is called
    a template an editor looks at.
    """
    if record.status not in (Status.PUBLISHED, Status.REVIEW):
        return
    *folders, file = name.casefold().split("/")
    kinds = {folder.strip("_-. ") for folder in folders}
    if drafts := kinds & DRAFT_FOLDERS:
        record.status, record.evidence["status"] = Status.DRAFT, f"in a folder {drafts.pop()}"
    elif closed := kinds & CLOSED_FOLDERS:
        record.status, record.evidence["status"] = Status.CLOSED, f"in a folder {closed.pop()}"
    elif old := kinds & OLD_FOLDERS:
        _hold_back(record, f"stands in a folder {old.pop()}")
    elif is_readme(file):
        _hold_back(record, "is called README, as what explains a folder is")
    elif _FORM.search(file.partition(".")[0].strip("_-. ")[:_LONGEST]):
        _hold_back(record, f"is called a template: {file[:_LONGEST]}")


def _hold_back(record: PostingRecord, reason: str) -> None:
    record.doubt("status", reason)
    record.status = Status.REVIEW
