"""Planned entries to rows: one transaction a batch, a fixed number of statements for any number of files."""

import json
from collections.abc import Iterable, Sequence
from typing import Any

from django.db import connection, transaction
from django.utils import timezone

from ..choices import Outcome, Status
from ..models import Company, ImportOutcome, ImportRun, Location, Posting
from ..models.slugs import company_key, name_key
from .merge import needs_review, said
from .plan import Entry
from .record import COPIED, PostingRecord
from .related import companies_for, places_for, tags_for

_RENDERED = ("description_html", "description_text", "policy_version")
_KEPT_BESIDE = ("content_hash", "role_key", "imported", "review", "evidence")
_UPDATED = (*COPIED, *_RENDERED, *_KEPT_BESIDE, "source_key", "company", "updated_at")
_PLACE_WORDS = 300
_OUTCOME_COLUMNS = (
    "run_id", "file", "item", "outcome", "posting_id", "problems", "inferred", "review", "kept",
    "content_hash", "role_key",
)  # fmt: skip
_OUTCOMES = 1000
"""Rows of one statement: a database takes a limited number of values."""


def write(entries: Sequence[Entry], run: ImportRun, source: str) -> None:
    """Write a planned batch and its outcomes; all of it or, when anything fails, nothing."""
    with transaction.atomic():
        if any(entry.merged or entry.outcome == Outcome.CREATED for entry in entries):
            Writer(entries, source).write()
        _write_outcomes(entries, run)


class Writer:
    """The rows of one batch."""

    def __init__(self, entries: Sequence[Entry], source: str) -> None:
        self.source = source
        self.created = [entry for entry in entries if entry.outcome == Outcome.CREATED]
        self.changed = [
            entry for entry in entries if entry.posting is not None and entry.outcome == Outcome.UPDATED
        ]
        self.seen_again = [
            entry for entry in entries if entry.merged is not None and entry.outcome == Outcome.UNCHANGED
        ]

    def write(self) -> None:
        """Make the shared rows first, then the postings, then what hangs on them."""
        written = [entry.record for entry in [*self.created, *self.changed] if entry.record]
        self.companies = companies_for(written)
        self.places = places_for(written)
        self.tags = tags_for(written)
        self._create()
        self._update()
        self._note_hashes()
        self._write_locations()
        self._write_tags()

    def _create(self) -> None:
        rows = [self._new(entry) for entry in self.created]
        for entry, row in zip(self.created, Posting.objects.bulk_create(rows), strict=True):
            entry.posting, entry.posting_id = row, row.pk

    def _new(self, entry: Entry) -> Posting:
        record = _record(entry)
        posting = Posting(source=self.source, source_key=entry.key)
        for name in (*COPIED, *_RENDERED):
            setattr(posting, name, getattr(record, name))
        posting.company = self._company(record)
        _note(posting, entry, {**said(record), "file": entry.path})
        return posting

    def _update(self) -> None:
        for entry in self.changed:
            record, posting, merged = _record(entry), entry.posting, entry.merged
            assert posting is not None and merged is not None  # noqa: S101, PT018 - planned as an update
            for name in set(merged.changed) & set(COPIED):
                setattr(posting, name, getattr(record, name))
            if {"description_source", "description_format"} & set(merged.changed):
                for name in _RENDERED:
                    setattr(posting, name, getattr(record, name))
            if "company" in merged.changed:
                posting.company = self._company(record)
            _note(posting, entry, {**merged.imported, "file": entry.path})
            posting.review = {name: why for name, why in posting.review.items() if name not in merged.kept}
            _hold_back(posting)
        Posting.objects.bulk_update([entry.posting for entry in self.changed if entry.posting], _UPDATED)

    def _note_hashes(self) -> None:
        """Remember the bytes of files that changed without saying anything new."""
        rows = []
        for entry in self.seen_again:
            if entry.posting is not None and entry.posting.content_hash != entry.digest:
                entry.posting.content_hash = entry.digest
                rows.append(entry.posting)
        Posting.objects.bulk_update(rows, ["content_hash"])

    def _company(self, record: PostingRecord) -> Company | None:
        return self.companies[company_key(record.company)] if record.company else None

    def _with(self, name: str) -> list[Entry]:
        """Return the entries whose `name` is written, after removing what stands there now."""
        changed = [entry for entry in self.changed if entry.merged and name in entry.merged.changed]
        pks = [entry.posting_id for entry in changed]
        if name == "locations":
            Location.objects.filter(posting__in=pks).delete()
        else:
            Posting.tags.through._default_manager.filter(posting__in=pks).delete()
        return [*self.created, *changed]

    def _write_locations(self) -> None:
        rows = [row for entry in self._with("locations") for row in self._locations(entry)]
        Location.objects.bulk_create(rows)

    def _locations(self, entry: Entry) -> Iterable[Location]:
        for position, location in enumerate(_record(entry).locations):
            yield Location(
                posting_id=entry.posting_id or 0,
                place=self.places[location.place.slug] if location.place else None,
                workplace=location.workplace or "",
                words=location.words[:_PLACE_WORDS],
                position=position,
            )

    def _write_tags(self) -> None:
        through = Posting.tags.through
        through._default_manager.bulk_create(
            through(posting_id=entry.posting_id, tag_id=self.tags[key].pk)
            for entry in self._with("tags")
            for key in sorted({name_key(tag) for tag in _record(entry).tags})
        )


def _record(entry: Entry) -> PostingRecord:
    assert entry.record is not None  # noqa: S101 - only entries with a record are written
    return entry.record


def _note(posting: Posting, entry: Entry, imported: dict[str, object]) -> None:
    record = _record(entry)
    posting.content_hash, posting.role_key = entry.digest, entry.role
    posting.imported = imported
    posting.review, posting.evidence = record.review, record.evidence
    posting.updated_at = timezone.now()


def _hold_back(posting: Posting) -> None:
    """Take a posting off the site that an editor published and whose file lost title or company."""
    if needs_review(posting.status, posting.title, posting.company.name if posting.company else ""):
        posting.status = Status.REVIEW


def _write_outcomes(entries: Sequence[Entry], run: ImportRun) -> None:
    """Write the outcomes as plain rows: model instances would take most of an unchanged file's time."""
    table = connection.ops.quote_name(ImportOutcome._meta.db_table)
    row = f"({', '.join(['%s'] * len(_OUTCOME_COLUMNS))})"
    with connection.cursor() as cursor:
        for start in range(0, len(entries), _OUTCOMES):
            rows = [_outcome(entry, run) for entry in entries[start : start + _OUTCOMES]]
            cursor.execute(
                f"INSERT INTO {table} ({', '.join(_OUTCOME_COLUMNS)}) VALUES {', '.join([row] * len(rows))}",  # noqa: S608 - no value in it
                [value for values in rows for value in values],
            )


def _outcome(entry: Entry, run: ImportRun) -> tuple[Any, ...]:
    """Return the values of `_OUTCOME_COLUMNS`."""
    return (
        run.pk,
        entry.file,
        entry.item,
        str(entry.outcome),
        entry.told_of,
        _json([problem.as_json() for problem in entry.problems]),
        _json(entry.record.evidence if entry.record else {}),
        _json(sorted(entry.record.review) if entry.record else []),
        _json(entry.merged.kept if entry.merged else []),
        *_to_recall(entry),
    )


def _to_recall(entry: Entry) -> tuple[str, str]:
    """Return the hash and the role by which the next run knows a file that came to nothing in this one."""
    if entry.item is not None:
        return "", ""
    if entry.outcome == Outcome.REJECTED:
        return entry.digest, ""
    return (entry.digest, entry.role) if entry.outcome == Outcome.DUPLICATE and entry.role else ("", "")


def _json(value: dict[str, Any] | list[Any]) -> str:
    return json.dumps(value) if value else ("{}" if isinstance(value, dict) else "[]")
