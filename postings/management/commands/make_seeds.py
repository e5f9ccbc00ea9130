"""`make_seeds`: posting files of our own making, to measure with and to try the board at size."""

from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.utils import timezone

from ...importing.samples import write_samples


class Command(BaseCommand):
    help = "Write realistic, varied posting files to a new folder."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("out", type=Path, metavar="OUT", help="folder to make")
        parser.add_argument("--count", type=int, default=1000, help="files to write (default: 1000)")
        parser.add_argument("--seed", type=int, default=1, help="the same seed gives the same files")

    def handle(self, *args: Any, **options: Any) -> None:
        out: Path = options["out"]
        if options["count"] < 1:
            raise CommandError("--count has to be at least 1", returncode=2)
        if out.exists() and any(out.iterdir()):
            raise CommandError(f"{out} is not empty", returncode=2)
        try:
            write_samples(out, options["count"], options["seed"], timezone.localdate())
        except OSError as error:
            raise CommandError(f"{out}: {(error.strerror or str(error)).lower()}", returncode=1) from None
        self.stdout.write(f"{options['count']:,} files in {out}")
