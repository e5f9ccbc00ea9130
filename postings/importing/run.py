"""One run of the importer: from the files of a folder to rows, outcomes and a summary."""

import time
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

from django.utils import timezone
from pyroaring import BitMap

from ..choices import Outcome
from ..models import ImportRun, Posting
from .closing import MassClosing, close, emptied, missing
from .file_names import judge_by_name
from .files import MAX_BYTES, Found, is_project_file, is_readme, read_bytes, shown, walk
from .identity import content_hash
from .plan import Entry, Planner
from .problems import ABOUT_THE_FOLDER, Problem, Unreadable
from .recall import recalled
from .report import Summary, write_lines
from .workers import Workers
from .writer import write

if TYPE_CHECKING:
    from .prepare import Prepared

    Waiting = Callable[[], list[list[Prepared]]]

BATCH = 600
"""Files of one transaction. Each makes the kept pages stale: with half as many, readers feel an import."""


@dataclass(frozen=True, slots=True)
class Options:
    """What the operator asked for."""

    source: str
    root: Path
    dry_run: bool = False
    close_missing: bool = False
    allow_mass_close: bool = False
    max_bytes: int = MAX_BYTES
    report: TextIO | None = None
    progress: Callable[[int], None] = field(default=lambda files: None)


@dataclass(slots=True)
class Slot:
    """One file of a batch: finished already, or on its way through the workers."""

    found: Found
    entries: list[Entry] = field(default_factory=list)
    digest: str = ""
    data: bytes | None = None


class Import:
    """A run over one source. `digests` is shared by the runs of one command: the same bytes count once."""

    def __init__(self, options: Options, workers: Workers, digests: dict[str, str], summary: Summary) -> None:
        self.options, self.workers, self.digests, self.summary = options, workers, digests, summary
        self.folder = options.root if options.root.is_dir() else options.root.parent
        self.planner = Planner(options.source, self.folder, workers.context.now, remember=options.dry_run)
        self.seen = BitMap()
        self.dumps: set[str] = set()
        self.empty: set[str] = set()

    def run(self) -> None:
        """Import every file; the run's row says how it went, also when it fails."""
        if self.options.dry_run:
            self._import(None)
            return
        run = ImportRun.objects.create(source=self.options.source, paths=[shown(str(self.options.root))])
        try:
            self._import(run)
        except BaseException as error:
            ImportRun.objects.filter(pk=run.pk).update(error=str(error) or type(error).__name__)
            raise
        run.finished_at, run.counts = timezone.now(), dict(self.summary.counts)
        run.error = self.summary.refusal
        run.save(update_fields=["finished_at", "counts", "error"])

    def _import(self, run: ImportRun | None) -> None:
        pending: deque[tuple[list[Slot], Waiting]] = deque()
        files = self._files()
        while batch := list(islice(files, BATCH)):
            slots = self._look_at(batch)
            pending.append(
                (slots, self.workers.prepare([slot.data for slot in slots if slot.data is not None]))
            )
            if len(pending) > 1:
                self._finish(*pending.popleft(), run)
        while pending:
            self._finish(*pending.popleft(), run)
        if self.empty:
            self._close(emptied(self.options.source, self.empty, self.seen), run)
        if self.options.close_missing:
            self._close_missing(run)

    def _files(self) -> Iterator[Found]:
        """Yield the files of the folder, without the report that is being written."""
        report = str(Path(self.options.report.name).resolve()) if self.options.report else ""
        return (found for found in walk(self.options.root) if found.path != report)

    def _look_at(self, batch: Sequence[Found]) -> list[Slot]:
        """Read a batch's files and recognise those that did not change."""
        slots = [self._read(found) for found in batch]
        standing = self._standing({slot.digest for slot in slots if slot.data is not None})
        for slot in slots:
            known = [pk for pk, key in standing.get(slot.digest, []) if _is_of_file(key, slot.found.name)]
            if slot.data is not None and known:
                slot.data = None
                slot.entries = [
                    Entry(slot.found.name, slot.digest, outcome=Outcome.UNCHANGED, posting_id=pk)
                    for pk in known
                ]
        self._recall([slot for slot in slots if slot.data is not None])
        return slots

    def _recall(self, slots: Sequence[Slot]) -> None:
        """Give the files that came to nothing before the same end, unread."""
        names = {slot.digest: slot.found.name for slot in slots}
        found = recalled(names, self.options.source, self.folder, self.workers.context.now)
        for slot in slots:
            if entry := found.get(slot.digest):
                slot.data, slot.entries = None, [entry]

    def _read(self, found: Found) -> Slot:
        slot = Slot(found)
        if is_project_file(found.name):
            slot.entries = [Entry(found.name, problems=[Problem(ABOUT_THE_FOLDER)])]
            return slot
        try:
            data = read_bytes(found.path, self.options.max_bytes)
        except Unreadable as error:
            slot.entries = [Entry(found.name, problems=[error.problem])]
            return slot
        slot.digest = content_hash(data, self.workers.context.today)
        if (first := self.digests.setdefault(slot.digest, found.name)) != found.name:
            slot.entries = [
                Entry(
                    found.name,
                    slot.digest,
                    outcome=Outcome.DUPLICATE,
                    problems=[Problem(f"the same bytes as {first}")],
                )
            ]
        else:
            slot.data = data
        return slot

    def _standing(self, digests: Iterable[str]) -> dict[str, list[tuple[int, str]]]:
        """Return the ids and keys of the postings that were made of the same bytes, by their hash."""
        found: dict[str, list[tuple[int, str]]] = {}
        rows = Posting.objects.filter(source=self.options.source, content_hash__in=digests)
        for digest, pk, key in rows.values_list("content_hash", "pk", "source_key"):
            found.setdefault(digest, []).append((pk, key))
        return found

    def _finish(self, slots: Sequence[Slot], prepared: "Waiting", run: ImportRun | None) -> None:
        """Plan, write and report one batch."""
        results = iter(prepared())
        for slot in slots:
            if slot.data is not None:
                slot.entries = [_entry(slot, result) for result in next(results)]
                slot.data = None
        entries = [entry for slot in slots for entry in slot.entries]
        self.planner.plan(entries)
        if run is not None:
            write(entries, run, self.options.source)
        self._take(entries)
        self.options.progress(len(slots))

    def _take(self, entries: Sequence[Entry]) -> None:
        for entry in entries:
            self.summary.take(entry)
            if entry.posting_id:
                self.seen.add(entry.posting_id)
            if entry.item is not None:
                self.dumps.add(entry.file)
            elif entry.is_empty:
                self.empty.add(entry.file)
        if self.options.report is not None:
            _load(entries)
            write_lines(self.options.report, entries)

    def _close_missing(self, run: ImportRun | None) -> None:
        try:
            gone = missing(
                self.options.source,
                self.folder,
                self.seen,
                self.dumps,
                allow_mass=self.options.allow_mass_close,
            )
        except MassClosing as refusal:
            self.summary.refusal = str(refusal)
            return
        self._close(gone, run)

    def _close(self, gone: list[Entry], run: ImportRun | None) -> None:
        if run is not None:
            close(gone, run)
        self._take(gone)


def _is_of_file(key: str, name: str) -> bool:
    """Tell if the posting with `key` is that of the file `name`, not of another one with the same bytes."""
    return "://" in key or key.partition("#")[0] == name


def _entry(slot: Slot, result: "Prepared") -> Entry:
    if is_readme(slot.found.name) and not (result.record and result.record.title):
        return Entry(slot.found.name, slot.digest, problems=[Problem(ABOUT_THE_FOLDER)], item=result.item)
    if result.record is not None:
        judge_by_name(result.record, slot.found.name)
    problems = [*result.problems, *(result.record.problems if result.record else [])]
    return Entry(slot.found.name, slot.digest, result.record, problems, result.item)


def _load(entries: Iterable[Entry]) -> None:
    """Load what the report says of the postings of `entries` as they stand now, in a few queries."""
    standing = (
        Posting.objects.select_related("company")
        .prefetch_related("locations__place", "tags")
        .defer("description_source", "description_html", "description_text")
        .in_bulk([pk for entry in entries if (pk := entry.told_of)])
    )
    for entry in entries:
        if entry.told_of:
            entry.posting = standing.get(entry.told_of)


def import_folders(options: Iterable[Options], workers: Workers) -> Summary:
    """Import one folder after the other, as one run of the command; return what was done."""
    summary, digests = Summary(), dict[str, str]()
    started = time.monotonic()
    for each in options:
        Import(each, workers, digests, summary).run()
    summary.seconds = time.monotonic() - started
    return summary
