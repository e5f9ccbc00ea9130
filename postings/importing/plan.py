"""What is to become of each file of a batch, decided before anything is written."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

from django.db.models import QuerySet

from ..choices import Outcome, Status
from ..models import Posting
from .identity import canonical_url, path_key, role_key
from .merge import Merged, merge
from .problems import EMPTY, Problem
from .record import PostingRecord

OPEN = (Status.PUBLISHED, Status.REVIEW)


@dataclass(slots=True)
class Entry:
    """One file, or one item of it, on its way; filled in as the way goes on."""

    file: str
    digest: str = ""
    record: PostingRecord | None = None
    problems: list[Problem] = field(default_factory=list)
    item: int | None = None

    outcome: Outcome = Outcome.REJECTED
    key: str = ""
    role: str = ""
    posting: Posting | None = None
    posting_id: int | None = None
    merged: Merged | None = None
    double_of: "Kept | None" = None

    @property
    def path(self) -> str:
        """Its name in the folder, and its own in the file: its key where it has no URL."""
        return path_key(self.file, self.record.key if self.record else "")

    @property
    def url(self) -> str:
        """Its canonical URL, if the file gives one."""
        return canonical_url(self.record.source_url) if self.record and self.record.source_url else ""

    @property
    def told_of(self) -> int | None:
        """The posting that the report and the run's rows name: its own, or the one that it doubles."""
        return self.double_of.posting_id if self.double_of else self.posting_id

    @property
    def is_empty(self) -> bool:
        """Tell if the file was read and holds no posting (any more)."""
        return self.outcome == Outcome.REJECTED and any(problem.reason in EMPTY for problem in self.problems)

    def doubles(self, kept: "Kept") -> None:
        """Make this a duplicate of the posting `kept`."""
        self.outcome, self.double_of = Outcome.DUPLICATE, kept
        self.problems.append(Problem(f"the same role as {kept.file}"))


@dataclass(slots=True)
class Kept:
    """A posting that stands, as another file may turn out to be a duplicate of it."""

    file: str
    key: str
    open: bool
    role: str
    pk: int | None = None
    entry: Entry | None = None

    @property
    def posting_id(self) -> int | None:
        """Its row, once it has one."""
        return self.entry.posting_id if self.entry else self.pk

    def has_file(self, root: Path) -> bool:
        """Tell if the file that it came from still stands in `root`."""
        return self.entry is not None or (root / self.file.partition("#")[0]).exists()


def standing(source: str, roles: Collection[str], now: datetime) -> Iterator[Kept]:
    """Yield the postings of `source` in the database that have one of `roles`, by what their files say."""
    rows = Posting.objects.filter(source=source, role_key__in=roles).exclude(content_hash="")
    for pk, key, role, imported, until in rows.values_list(
        "pk", "source_key", "role_key", "imported", "valid_through"
    ):
        # What its file says counts: a posting that an editor closed does not make room for its double.
        is_open = imported.get("status") in OPEN and (until is None or until >= now)
        yield Kept(imported.get("file", key), key, is_open, role, pk)


class Planner:
    """Decides entries in the order of files, knowing the database and what this run has planned.

    What a run has planned is in the database when the next batch comes, except in a dry run, which
    therefore remembers it all (`remember`).
    """

    def __init__(self, source: str, root: Path, now: datetime, *, remember: bool) -> None:
        self.source, self.root, self.now, self.remember = source, root, now, remember
        self.by_key: dict[str, Kept] = {}
        self.by_role: dict[str, list[Kept]] = {}

    def plan(self, entries: Sequence[Entry]) -> None:
        """Set outcome, key, posting and merged fields of each of `entries` that has a record."""
        fresh = [entry for entry in entries if entry.record is not None]
        if not fresh:
            return
        if not self.remember:
            self.by_key, self.by_role = {}, {}
        for entry in fresh:
            assert entry.record is not None  # noqa: S101 - filtered above
            entry.role = role_key(entry.record)
        standing = self._standing(fresh)
        self._load_roles(fresh)
        for entry in fresh:
            self._decide(entry, standing)

    def _standing(self, entries: Iterable[Entry]) -> dict[str, Posting]:
        keys = {key for entry in entries for key in (entry.path, entry.url) if key}
        return {posting.source_key: posting for posting in self._rows(source_key__in=keys)}

    def _load_roles(self, entries: Iterable[Entry]) -> None:
        for kept in standing(self.source, {entry.role for entry in entries if entry.role}, self.now):
            self._remember(kept.role, kept)

    def _decide(self, entry: Entry, standing: dict[str, Posting]) -> None:
        assert entry.record is not None  # noqa: S101 - only entries with a record are decided
        entry.key, double = self._key(entry, standing)
        posting = standing.get(entry.key)
        if double is None and posting is None and (double := self._double(entry)) is not None:
            posting = self._orphan(double)
        if double is not None and posting is None:
            entry.doubles(double)
            return
        if posting is not None:
            entry.posting, entry.posting_id = posting, posting.pk
            entry.merged = merge(posting, entry.record)
            moved, posting.source_key = posting.source_key != entry.key, entry.key
            entry.outcome = Outcome.UPDATED if entry.merged.changed or moved else Outcome.UNCHANGED
        else:
            entry.outcome = Outcome.CREATED
        kept = Kept(entry.path, entry.key, entry.record.status in OPEN, entry.role, entry=entry)
        self.by_key[entry.key] = kept
        self._remember(entry.role, kept)

    def _key(self, entry: Entry, standing: dict[str, Posting]) -> tuple[str, Kept | None]:
        """Return the entry's key, and the posting that it doubles if another file has that key.

        Files that share a URL without being one role name the employer's page, not the posting's.
        """
        url = entry.url
        if not url or entry.path in standing:
            return entry.path, None
        kept = self.by_key.get(url)
        if kept is None and (posting := standing.get(url)) is not None:
            there = Kept(posting.imported.get("file", ""), url, True, posting.role_key, posting.pk)
            if there.file not in (entry.path, "") and there.has_file(self.root):
                kept = there
        if kept is None or kept.file == entry.path:
            return url, None
        return (url, kept) if kept.role == entry.role else (entry.path, None)

    def _double(self, entry: Entry) -> Kept | None:
        """Return the posting of the same role; one that is over does not stand in for one that is open."""
        assert entry.record is not None  # noqa: S101 - see _decide
        is_open = entry.record.status in OPEN
        for kept in self.by_role.get(entry.role, []) if entry.role else []:
            if kept.key != entry.key and (kept.open or not is_open):
                return kept
        return None

    def _orphan(self, kept: Kept) -> Posting | None:
        """Return the posting of `kept` if its file is gone: another of its role is that file renamed."""
        if kept.has_file(self.root):
            return None
        found = self._rows(pk=kept.posting_id).first()
        if found is not None:
            self.by_role[kept.role].remove(kept)
        return found

    def _rows(self, **which: Any) -> QuerySet[Posting]:
        return (
            Posting.objects.filter(source=self.source, **which)
            .exclude(source="")  # lets the partial index answer
            .select_related("company")
            .prefetch_related("locations__place", "tags")
        )

    def _remember(self, role: str, kept: Kept) -> None:
        others = self.by_role.setdefault(role, []) if role else []
        if all(other.key != kept.key for other in others):
            others.append(kept)
