"""Several processes on one database: what one commits, the next search in another one finds."""

import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit, urlunsplit
from uuid import uuid4

import psycopg
import pytest
from django.conf import settings
from django.db import connection

from tests.services import postgresql_url

pytestmark = pytest.mark.slow

_CHILD = """
import sys, django
django.setup()
from django.db import transaction
from postings.catalogue import *
from postings.models import *
from tests.factories import *
for line in sys.stdin:
    try:
        print(repr(eval(line)), flush=True)
    except SyntaxError:
        exec(line)
        print("done", flush=True)
"""


class Process:
    """A process with Django that does what it is told, a line at a time."""

    def __init__(self, environment: dict[str, str]) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-c", _CHILD],
            env=environment,
            cwd=settings.BASE_DIR,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def tell(self, line: str) -> None:
        """Have `line` done, and do not wait for it."""
        assert self._process.stdin is not None
        self._process.stdin.write(line + "\n")
        self._process.stdin.flush()

    def answer(self) -> str:
        """Return what the next line told came to; an empty line if the process failed."""
        assert self._process.stdout is not None
        return self._process.stdout.readline().strip()

    def ask(self, line: str) -> str:
        self.tell(line)
        return self.answer()

    def close(self) -> None:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.close()
        self._process.wait(20)
        self._process.stdout.close()


@pytest.fixture
def environment(tmp_path: Path) -> Iterator[dict[str, str]]:
    """A migrated database of its own, of the kind that the suite runs on."""
    name = f"two_processes_{uuid4().hex[:8]}"
    if connection.vendor == "sqlite":
        url = f"sqlite:///{tmp_path / name}"
    else:
        server = postgresql_url()
        url = urlunsplit(urlsplit(server)._replace(path=f"/{name}"))
        with psycopg.connect(server, autocommit=True) as session:
            session.execute(f'CREATE DATABASE "{name}"')
    environment = os.environ | {"DATABASE_URL": url, "DJANGO_SETTINGS_MODULE": "jobboard.settings"}
    subprocess.run(
        [sys.executable, "manage.py", "migrate", "-v0"], env=environment, cwd=settings.BASE_DIR, check=True
    )
    yield environment
    if connection.vendor != "sqlite":
        with psycopg.connect(server, autocommit=True) as session:
            session.execute(f'DROP DATABASE "{name}" WITH (FORCE)')


@pytest.fixture
def processes(environment: dict[str, str]) -> Iterator[tuple[Process, Process]]:
    """A reader and a writer."""
    pair = Process(environment), Process(environment)
    yield pair
    for process in pair:
        process.close()


def test_what_one_process_writes_the_other_finds(processes: tuple[Process, Process]) -> None:
    reader, writer = processes
    assert reader.ask("count(Selection())") == "0"
    writer.ask("first = make_posting(title='Plumber').pk; make_posting(title='Baker')")
    assert reader.ask("count(Selection()), count(Selection(q='plumber'))") == "(2, 1)"
    writer.ask("Posting.objects.filter(pk=first).update(title='Chef')")
    assert reader.ask("count(Selection(q='plumber')), count(Selection(q='chef'))") == "(0, 1)"
    writer.ask("Posting.objects.filter(pk=first).delete()")
    assert reader.ask("count(Selection())") == "1"


def test_both_processes_know_a_page_by_the_same_version(processes: tuple[Process, Process]) -> None:
    reader, writer = processes
    writer.ask("make_posting(posted_at=None)")
    assert reader.ask("version()") == writer.ask("version()")


def test_what_is_not_committed_is_not_found(processes: tuple[Process, Process]) -> None:
    reader, writer = processes
    writer.ask("block = transaction.atomic(); block.__enter__()")
    writer.ask("make_posting()")
    assert writer.ask("count(Selection())") == "1"
    assert reader.ask("count(Selection())") == "0"
    writer.ask("transaction.set_rollback(True); block.__exit__(None, None, None)")
    assert writer.ask("count(Selection())") == reader.ask("count(Selection())") == "0"


def test_a_write_after_one_that_was_rolled_back_is_found(processes: tuple[Process, Process]) -> None:
    reader, writer = processes
    writer.ask("block = transaction.atomic(); block.__enter__()")
    writer.ask("make_posting(); make_posting()")
    assert writer.ask("count(Selection())") == "2"
    writer.ask("transaction.set_rollback(True); block.__exit__(None, None, None)")
    writer.ask("make_posting(title='Only one'); make_posting(title='Only two'); make_posting(title='Three')")
    assert writer.ask("count(Selection()), count(Selection(q='only'))") == "(3, 2)"
    assert reader.ask("count(Selection()), count(Selection(q='only'))") == "(3, 2)"


@pytest.mark.only_on("postgresql")
def test_commits_that_overtake_one_another_are_all_found(environment: dict[str, str]) -> None:
    slow, fast, reader = Process(environment), Process(environment), Process(environment)
    try:
        slow.ask("make_posting()")
        assert reader.ask("count(Selection())") == "1"
        slow.ask("block = transaction.atomic(); block.__enter__()")
        slow.ask("make_posting(title='slow')")
        fast.tell("make_posting(title='fast')")
        answers: list[str] = []
        waiting = threading.Thread(target=lambda: answers.append(fast.answer()))
        waiting.start()
        waiting.join(0.5)
        assert reader.ask("count(Selection())") == "1"
        slow.ask("block.__exit__(None, None, None)")
        waiting.join(20)
        assert answers
        assert (
            reader.ask("count(Selection()), count(Selection(q='slow')), count(Selection(q='fast'))")
            == "(3, 1, 1)"
        )
    finally:
        for process in (slow, fast, reader):
            process.close()
