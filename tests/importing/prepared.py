"""One text through the importer's pure part, without a database."""

from datetime import UTC, datetime

from postings.importing.kinds import Context
from postings.importing.prepare import Prepared, prepare
from postings.importing.record import PostingRecord

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)
BODY = """
## What you will do

* Weld frames and pipes for the shipyard
* Read drawings and keep the workshop safe

## Requirements

* Two years of experience with a torch
* You have an eye for detail and we offer training
"""


def outcome_of(text: str) -> Prepared:
    """Return what became of a file with one document."""
    (only,) = prepare(text.encode(), Context(NOW, UTC))
    return only


def record_of(text: str) -> PostingRecord:
    """Return the record of a file with one document that holds a posting."""
    record = outcome_of(text).record
    assert record is not None
    return record


def posting(metadata: str = "", body: str = BODY) -> str:
    """Return a file with front matter: a welder's job, and `metadata` beside."""
    return f"---\ntitle: Welder\ncompany: Quayside Steel\nlocation: Porto, Portugal\n{metadata}\n---\n{body}"
