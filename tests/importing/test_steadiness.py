"""Kills, two imports at once, a full disk: what a run leaves behind is whole."""

import os
import random
import signal
import sqlite3
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest
from django.conf import settings
from django.utils import timezone

from postings.importing.kinds import Context
from postings.importing.prepare import Prepared, prepare
from postings.importing.samples import write_samples

from .runs import Write, run

pytestmark = pytest.mark.slow

KILLS = 20


class Board:
    """A board of its own, in a process of its own, on a SQLite file."""

    def __init__(self, folder: Path) -> None:
        self.database = folder / "board.sqlite3"
        self.environment = {**os.environ, "DATABASE_URL": f"sqlite:///{self.database}"}
        self.run("migrate", "--verbosity", "0")

    def command(self, *arguments: str | Path) -> list[str]:
        return [sys.executable, "manage.py", *map(str, arguments)]

    def run(self, *arguments: str | Path) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            self.command(*arguments),
            cwd=settings.BASE_DIR,
            env=self.environment,
            capture_output=True,
            text=True,
            check=False,
        )

    def start(self, *arguments: str | Path) -> subprocess.Popen[str]:
        return subprocess.Popen(
            self.command(*arguments),
            cwd=settings.BASE_DIR,
            env=self.environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )

    def rows(self) -> dict[str, list[Any]]:
        """Return what an import writes, without ids and the clock."""
        with sqlite3.connect(self.database) as connection:
            return {name: sorted(connection.execute(query).fetchall()) for name, query in QUERIES.items()}


QUERIES = {
    "postings": """SELECT source_key, title, status, description_html, content_hash, role_key, imported, evidence,
        review, (SELECT name FROM postings_company c WHERE c.id = company_id) FROM postings_posting""",
    "companies": "SELECT name, slug, key, website FROM postings_company",
    "places": "SELECT slug, city, country FROM postings_place",
    "tags": "SELECT name, slug, key FROM postings_tag",
    "tagged": """SELECT source_key, t.name FROM postings_posting_tags pt
        JOIN postings_posting p ON p.id = pt.posting_id JOIN postings_tag t ON t.id = pt.tag_id""",
    "locations": """SELECT source_key, coalesce(pl.slug, ''), workplace, words, position FROM postings_location l
        JOIN postings_posting p ON p.id = l.posting_id LEFT JOIN postings_place pl ON pl.id = l.place_id""",
}


@pytest.fixture
def samples(tmp_path: Path) -> Path:
    write_samples(tmp_path / "samples", 600, 7, timezone.localdate())
    return tmp_path / "samples"


@pytest.fixture
def undisturbed(tmp_path: Path, samples: Path) -> dict[str, list[Any]]:
    (tmp_path / "one").mkdir()
    board = Board(tmp_path / "one")
    board.run("import_seeds", samples)
    return board.rows()


def test_twenty_kills_and_a_run_end_where_an_undisturbed_run_does(
    tmp_path: Path, samples: Path, undisturbed: dict[str, list[Any]]
) -> None:
    board = Board(tmp_path)
    chance = random.Random(3)  # noqa: S311 - to be repeatable is the point
    for _ in range(KILLS):
        process = board.start("import_seeds", samples, "--jobs", "2")
        time.sleep(chance.uniform(0.8, 4.0))
        process.send_signal(signal.SIGKILL)
        process.communicate()
    board.run("import_seeds", samples)

    assert board.rows() == undisturbed


def test_two_imports_at_once_take_turns(
    tmp_path: Path, samples: Path, undisturbed: dict[str, list[Any]]
) -> None:
    board = Board(tmp_path)
    first, second = (board.start("import_seeds", samples, "--jobs", "2") for _ in range(2))
    output = [process.communicate(timeout=180) for process in (first, second)]

    assert {first.returncode, second.returncode} <= {0, 1}
    assert any("waiting" in errors for _, errors in output)
    assert board.rows() == undisturbed


def test_a_killed_import_leaves_no_process_behind(tmp_path: Path, samples: Path) -> None:
    process = Board(tmp_path).start("import_seeds", samples, "--jobs", "2")
    time.sleep(3)
    children = Path(f"/proc/{process.pid}/task/{process.pid}/children").read_text().split()
    process.kill()
    process.communicate()

    deadline = time.monotonic() + 5
    while (
        alive := [pid for pid in children if Path(f"/proc/{pid}").exists()]
    ) and time.monotonic() < deadline:
        time.sleep(0.1)
    assert alive == []


def test_a_database_that_is_full_is_one_line_and_exit_code_1(tmp_path: Path, samples: Path) -> None:
    board = Board(tmp_path)
    size = board.database.stat().st_size
    limit = f"ulimit -f {size // 512 + 1000}; trap '' XFSZ; exec " + " ".join(
        board.command("import_seeds", samples)
    )
    done = subprocess.run(
        ["bash", "-c", limit],
        cwd=settings.BASE_DIR,
        env=board.environment,
        capture_output=True,
        text=True,
        check=False,
    )

    assert done.returncode == 1
    assert len(done.stderr.strip().splitlines()) == 1, done.stderr
    assert "the import stopped" in done.stderr
    with sqlite3.connect(board.database) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)


def test_a_reader_that_goes_away_ends_the_output_and_not_the_import(tmp_path: Path) -> None:
    (tmp_path / "files").mkdir()
    (tmp_path / "files" / "a.txt").write_text("---\ntitle: Baker\ncompany: Crumb\n---\nBake bread with us.\n")
    board = Board(tmp_path)
    process = board.start("import_seeds", tmp_path / "files")
    assert process.stdout is not None
    assert process.stderr is not None
    process.stdout.close()
    assert (process.wait(), process.stderr.read()) == (0, "")
    process.stderr.close()
    assert "Baker" in str(board.rows())


@pytest.mark.django_db
def test_a_file_that_the_rules_stumble_over_costs_no_other_its_posting(
    write: Write, monkeypatch: pytest.MonkeyPatch
) -> None:
    def stumble(data: bytes, context: Context) -> list[Prepared]:
        if b"Rope Walker" in data:
            raise KeyError("rope")
        return prepare(data, context)

    monkeypatch.setattr("postings.importing.prepare.prepare", stumble)
    write("walker.md", title="Rope Walker", url="https://acme.example/jobs/2")
    rows = {row["file"]: row for row in run(write())}
    assert rows["baker.md"]["outcome"] == "created"
    assert rows["walker.md"]["outcome"] == "rejected"
    assert rows["walker.md"]["problems"][0]["reason"] == "could not be judged: KeyError: 'rope'"
