"""Backup while somebody writes, and back again."""

import sqlite3
import subprocess
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from threading import Event, Thread
from uuid import uuid4

import psycopg
import pytest

from .server import manage
from .services import postgresql_url

ADD = "from postings.models import Tag; Tag.objects.create(name={name!r})"
SHOW = "from postings.models import Tag; print(*Tag.objects.values_list('name', flat=True))"


def run(url: str, *command: str) -> subprocess.CompletedProcess[str]:
    return manage(*command, DATABASE_URL=url)


def succeed(url: str, *command: str) -> str:
    done = run(url, *command)
    assert done.returncode == 0, done.stderr
    return done.stdout


def add(url: str, name: str) -> None:
    succeed(url, "shell", "--no-imports", "-c", ADD.format(name=name))


def tags(url: str) -> list[str]:
    return succeed(url, "shell", "--no-imports", "-c", SHOW).split()


@pytest.fixture
def sqlite_url(tmp_path: Path) -> str:
    url = f"sqlite:///{tmp_path}/board.sqlite3"
    succeed(url, "migrate", "-v0")
    return url


@pytest.fixture
def a_postgresql_url() -> Iterator[str]:
    """Return the URL of a database of its own, migrated."""
    server, name = postgresql_url(), f"backup_{uuid4().hex[:12]}"
    with psycopg.connect(server, autocommit=True) as connection:
        connection.execute(f"CREATE DATABASE {name}")
    url = f"{server.rpartition('/')[0]}/{name}"
    try:
        succeed(url, "migrate", "-v0")
        yield url
    finally:
        with psycopg.connect(server, autocommit=True) as connection:
            connection.execute(f"DROP DATABASE {name} WITH (FORCE)")


@pytest.mark.slow
@pytest.mark.parametrize(
    "database", ["sqlite_url", pytest.param("a_postgresql_url", marks=pytest.mark.postgresql)]
)
def test_a_restored_board_is_what_it_was(
    database: str, request: pytest.FixtureRequest, tmp_path: Path
) -> None:
    url: str = request.getfixturevalue(database)
    backup = str(tmp_path / "backup")
    add(url, "before")

    succeed(url, "backup", backup)
    add(url, "after")
    succeed(url, "restore", backup)

    assert tags(url) == ["before"]
    assert succeed(url, "migrate", "--check") == ""


@pytest.mark.slow
def test_an_index_of_the_time_before_the_restore_is_not_used(sqlite_url: str, tmp_path: Path) -> None:
    def epoch() -> str:
        with closing(sqlite3.connect(sqlite_url.removeprefix("sqlite:///"))) as database:
            return str(database.execute("SELECT epoch FROM postings_catalogue_state").fetchone()[0])

    succeed(sqlite_url, "backup", str(tmp_path / "backup"))
    before = epoch()
    succeed(sqlite_url, "restore", str(tmp_path / "backup"))

    assert epoch() != before


@pytest.mark.slow
def test_a_backup_made_while_somebody_writes_is_whole(sqlite_url: str, tmp_path: Path) -> None:
    path, stop = sqlite_url.removeprefix("sqlite:///"), Event()
    written: list[int] = []

    def write() -> None:
        with closing(sqlite3.connect(path, timeout=20, isolation_level=None)) as database:
            while not stop.is_set():
                number = len(written)
                database.execute("BEGIN IMMEDIATE")
                for half in ("a", "b"):
                    values = (f"{half}{number}", f"{half}-{number}", f"{half}{number}")
                    database.execute("INSERT INTO postings_tag (name, slug, key) VALUES (?, ?, ?)", values)
                database.execute("COMMIT")
                written.append(number)

    writer = Thread(target=write)
    writer.start()
    try:
        succeed(sqlite_url, "backup", str(tmp_path / "backup"))
    finally:
        stop.set()
        writer.join()

    with closing(sqlite3.connect(tmp_path / "backup")) as backup:
        names = [name for (name,) in backup.execute("SELECT name FROM postings_tag")]
        assert backup.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    assert {name for name in names if name[0] == "a"} == {f"a{name[1:]}" for name in names if name[0] == "b"}
    assert 0 < len(names) <= 2 * len(written)


def test_what_is_no_backup_is_refused_and_nothing_is_lost(sqlite_url: str, tmp_path: Path) -> None:
    add(sqlite_url, "kept")
    (tmp_path / "text").write_text("no database" * 1000)
    with closing(sqlite3.connect(tmp_path / "other.sqlite3")) as other:
        other.execute("CREATE TABLE postings (id)")

    for name in ("text", "other.sqlite3", "missing"):
        refused = run(sqlite_url, "restore", str(tmp_path / name))
        assert refused.returncode == 1
        assert "Traceback" not in refused.stderr

    assert tags(sqlite_url) == ["kept"]


def test_a_backup_is_never_written_over(sqlite_url: str, tmp_path: Path) -> None:
    (tmp_path / "backup").write_text("precious")

    refused = run(sqlite_url, "backup", str(tmp_path / "backup"))

    assert refused.returncode == 1
    assert (tmp_path / "backup").read_text() == "precious"
    assert run(sqlite_url, "backup", str(tmp_path / "no" / "folder")).returncode == 1
