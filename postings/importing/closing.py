"""Closing the postings whose files are gone, or hold no posting any more."""

from collections.abc import Collection, Iterator
from pathlib import Path

from django.db import transaction
from pyroaring import BitMap

from ..choices import Outcome, Status
from ..models import ImportOutcome, ImportRun, Posting
from ..querysets import PostingQuerySet
from .plan import OPEN, Entry
from .problems import Problem

MASS = 0.2
"""The part of a source's open postings above which closing them is more likely a mistake."""

_BATCH = 300
_EMPTIED = "its file holds no posting any more"


class MassClosing(Exception):  # noqa: N818 - it names what was refused
    """More postings would be closed than anybody closes by intent."""


def emptied(source: str, files: Collection[str], seen: BitMap) -> list[Entry]:
    """Return the open postings of `source` that came from one of `files`, which hold no posting any more."""
    return [
        Entry(file, outcome=Outcome.CLOSED, posting_id=pk, problems=[Problem(_EMPTIED)])
        for pk, file in _unseen(source, seen)
        if file in files
    ]


def missing(source: str, root: Path, seen: BitMap, dumps: set[str], *, allow_mass: bool) -> list[Entry]:
    """Return the open postings of `source` whose file in `root`, or item of a file, is gone.

    `seen` are the ids that this run met, `dumps` the files of which it read every item. Raises
    MassClosing above `MASS` of the open postings, unless allowed.
    """
    gone = [
        Entry(file, outcome=Outcome.CLOSED, posting_id=pk)
        for pk, file in _unseen(source, seen)
        if _is_gone(root, file, dumps)
    ]
    if gone and not allow_mass and len(gone) > MASS * (total := _open(source).count()):
        raise MassClosing(
            f"{len(gone)} of {total} open postings of {source!r} have no file any more; "
            f"nothing was closed (--allow-mass-close closes them)"
        )
    return gone


def _open(source: str) -> PostingQuerySet[Posting]:
    return Posting.objects.filter(source=source, status__in=OPEN)


def _unseen(source: str, seen: BitMap) -> Iterator[tuple[int, str]]:
    """Yield the open postings that this run did not meet, each with the file that it came from."""
    rows = _open(source).values_list("pk", "source_key", "imported")
    return ((pk, imported.get("file", key)) for pk, key, imported in rows.iterator() if pk not in seen)


def close(entries: list[Entry], run: ImportRun) -> None:
    """Close them; their hash is forgotten, so that a file that comes back is read again."""
    for batch in _batches(entries):
        with transaction.atomic():
            rows = list(Posting.objects.filter(pk__in=[entry.posting_id for entry in batch]))
            for row in rows:
                row.status, row.content_hash = Status.CLOSED, ""
                row.imported["status"] = Status.CLOSED
            Posting.objects.bulk_update(rows, ["status", "content_hash", "imported"])
            ImportOutcome.objects.bulk_create(
                ImportOutcome(
                    run=run,
                    file=entry.file,
                    outcome=entry.outcome,
                    posting_id=entry.posting_id,
                    problems=[problem.as_json() for problem in entry.problems],
                )
                for entry in batch
            )


def _is_gone(root: Path, name: str, dumps: set[str]) -> bool:
    file, _, item = name.partition("#")
    return (bool(item) and file in dumps) or not (root / file).exists()


def _batches(entries: list[Entry]) -> Iterator[list[Entry]]:
    return (entries[start : start + _BATCH] for start in range(0, len(entries), _BATCH))
