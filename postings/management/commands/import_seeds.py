"""`import_seeds`: posting files in, postings out."""

import os
import sys
from argparse import ArgumentTypeError
from collections.abc import Callable
from contextlib import ExitStack, suppress
from pathlib import Path
from typing import Any, TextIO

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.db import DatabaseError
from django.utils import timezone
from tqdm import tqdm

from ...importing.files import MAX_BYTES, walk
from ...importing.kinds import Context
from ...importing.lock import only_import
from ...importing.report import Summary
from ...importing.run import Options, import_folders
from ...importing.sources import LONGEST, names_for
from ...importing.workers import Workers

_BEHIND_READERS = 10
"""How far the import and its workers stand back when the site's own processes want a core; see nice(2)."""
LINE_EVERY = 3000
"""Files between two lines of progress where there is no terminal."""


class Command(BaseCommand):
    help = "Import posting files. Exit code 0: all well, 1: some were rejected or the run failed, 2: usage."
    requires_migrations_checks = True
    exit_code = 0

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument(
            "paths", nargs="*", metavar="PATH", help="folder or file (default: fixtures/seeds)"
        )
        parser.add_argument("--source", type=_name, help="name of the source (default: the folder's name)")
        parser.add_argument("--dry-run", action="store_true", help="tell what would happen, write nothing")
        parser.add_argument("--close-missing", action="store_true", help="close postings whose file is gone")
        parser.add_argument(
            "--allow-mass-close", action="store_true", help="also when that is more than a fifth of them"
        )
        parser.add_argument("--jobs", type=_positive, help="processes that render (default: the cores)")
        parser.add_argument("--max-bytes", type=_positive, default=MAX_BYTES, help="largest file to read")
        parser.add_argument("--report", type=Path, metavar="FILE", help="write one JSON object a file")

    def handle(self, *args: Any, **options: Any) -> None:
        roots = [self._root(path) for path in options["paths"] or [settings.BASE_DIR / "fixtures/seeds"]]
        if options["close_missing"] and not all(root.is_dir() for root in roots):
            raise CommandError(
                "--close-missing needs folders: a single file is not the whole source", returncode=2
            )
        try:
            summary = self._import(roots, options)
        except (DatabaseError, OSError) as error:
            raise CommandError(f"the import stopped: {' '.join(str(error).split())}", returncode=1) from None
        except KeyboardInterrupt:
            raise CommandError(
                "stopped; what was written stands, and the next run goes on", returncode=130
            ) from None
        self.exit_code = 1 if summary.counts["rejected"] or summary.refusal else 0
        self._print(summary, dry_run=options["dry_run"])

    def run_from_argv(self, argv: list[str]) -> None:
        os.nice(_BEHIND_READERS)
        try:
            super().run_from_argv(argv)
            sys.stdout.flush()
        except BrokenPipeError:
            # Who reads has enough (`| head`); Python would flush once more at its end, and complain.
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        if self.exit_code:
            sys.exit(self.exit_code)

    def _root(self, path: str | Path) -> Path:
        try:
            return Path(path).resolve(strict=True)
        except OSError as error:
            raise _usage(path, error) from None

    def _import(self, roots: list[Path], options: dict[str, Any]) -> Summary:
        context = Context(now=timezone.now(), tz=timezone.get_default_timezone())
        total = sum(1 for root in roots for _ in walk(root))
        with ExitStack() as stack:
            workers = stack.enter_context(Workers(options["jobs"] or os.cpu_count() or 1, context))
            if not options["dry_run"]:
                stack.enter_context(
                    only_import(lambda: self.stderr.write("Another import runs; waiting for it."))
                )
            report = self._report(stack, options["report"])
            progress = self._progress(stack, total)
            folders = {root: root if root.is_dir() else root.parent for root in roots}
            names = {} if options["source"] else names_for(dict.fromkeys(folders.values()), context.today)
            return import_folders(
                [
                    Options(
                        source=options["source"] or names[folders[root]],
                        root=root,
                        dry_run=options["dry_run"],
                        close_missing=options["close_missing"],
                        allow_mass_close=options["allow_mass_close"],
                        max_bytes=options["max_bytes"],
                        report=report,
                        progress=progress,
                    )
                    for root in roots
                ],
                workers,
            )

    def _report(self, stack: ExitStack, path: Path | None) -> TextIO | None:
        try:
            return stack.enter_context(path.open("w", encoding="utf-8")) if path else None
        except OSError as error:
            raise _usage(path, error) from None

    def _progress(self, stack: ExitStack, total: int) -> Callable[[int], None]:
        if sys.stderr.isatty():
            bar = stack.enter_context(tqdm(total=total, unit=" files", leave=False))
            return lambda files: bar.update(files) and None
        done = 0

        def line(files: int) -> None:
            nonlocal done
            done += files
            if done // LINE_EVERY > (done - files) // LINE_EVERY:
                with suppress(BrokenPipeError):  # nobody reads; the import goes on
                    self.stdout.write(f"{done:,} of {total:,} files")

        return line

    def _print(self, summary: Summary, *, dry_run: bool) -> None:
        style = {
            "created": self.style.SUCCESS,
            "rejected": self.style.ERROR,
            "for review": self.style.WARNING,
        }
        for name, count in summary.rows():
            paint = style.get(name, str) if count else str
            self.stdout.write(paint(f"{name:<12}{count:>9,}"))
        if summary.seconds >= 1:
            rate = summary.total / summary.seconds
            self.stdout.write(f"{summary.total:,} in {summary.seconds:.1f} s, {rate:,.0f} a second")
        if summary.problems:
            self.stdout.write("")
        for line in summary.problems:
            self.stdout.write(line)
        if summary.hidden_problems:
            self.stdout.write(f"and {summary.hidden_problems:,} more, which stand with the run in the admin")
        if summary.refusal:
            self.stderr.write(summary.refusal)
        if dry_run:
            self.stdout.write("Dry run: nothing was written.")


def _name(text: str) -> str:
    if not 0 < len(text) <= LONGEST or not text.isprintable():
        raise ArgumentTypeError(f"a source's name has up to {LONGEST} characters that can be printed")
    return text


def _usage(path: str | Path | None, error: OSError) -> CommandError:
    return CommandError(f"{path}: {(error.strerror or str(error)).lower()}", returncode=2)


def _positive(text: str) -> int:
    if not text.isdigit() or int(text) < 1:
        raise ArgumentTypeError(f"{text!r} is no positive number")
    return int(text)
