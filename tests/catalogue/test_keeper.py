"""How a process comes by its first index: from the snapshot if it is of this database, else from the rows."""

import importlib
import time
from collections.abc import Sequence
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from django.db import connection
from django.utils import timezone

from postings.catalogue import source
from postings.catalogue.segment import microseconds
from tests.factories import make_posting

current = importlib.import_module("postings.catalogue.current")

pytestmark = pytest.mark.django_db(transaction=True)


class Log:
    """How often rows were read, all or some, and snapshots written."""

    all_rows = some_rows = snapshots = 0


@pytest.fixture
def log(settings: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Log:
    """A snapshot of a board of three postings is in place."""
    log, columns, write = Log(), source.columns, current.write_snapshot

    def counted_columns(vocabularies: Any, ids: Sequence[int] | None = None) -> Any:
        log.all_rows += ids is None
        log.some_rows += ids is not None
        return columns(vocabularies, ids)

    def counted_write(*arguments: Any) -> None:
        write(*arguments)
        log.snapshots += 1

    monkeypatch.setattr(source, "columns", counted_columns)
    monkeypatch.setattr(current, "write_snapshot", counted_write)
    monkeypatch.setattr(current, "_WORTH_A_SNAPSHOT", 1)
    settings.CATALOGUE_SNAPSHOT = tmp_path / "snapshot"
    for _ in range(3):
        make_posting()
    current.Keeper().fresh()
    wait_for_snapshots(log, 1)
    return log


def wait_for_snapshots(log: Log, number: int) -> None:
    for _ in range(200):
        if log.snapshots >= number:
            return
        time.sleep(0.05)
    raise AssertionError("no snapshot was written")


def test_the_next_process_reads_no_rows_and_writes_nothing(log: Log) -> None:
    assert len(current.Keeper().fresh().index) == 3
    time.sleep(0.1)
    assert (log.all_rows, log.some_rows, log.snapshots) == (1, 0, 1)


def test_an_older_snapshot_is_brought_up_to_date(log: Log) -> None:
    make_posting().delete()
    make_posting()
    assert len(current.Keeper().fresh().index) == 4
    assert (log.all_rows, log.some_rows) == (1, 1)


def test_a_snapshot_of_what_was_there_before_a_restore_is_of_no_use(log: Log) -> None:
    with connection.cursor() as cursor:
        cursor.execute("UPDATE postings_catalogue_state SET epoch = 'restored'")
    assert len(current.Keeper().fresh().index) == 3
    assert log.all_rows == 2


def test_a_version_is_counted_once_until_something_begins_or_ends(
    log: Log, monkeypatch: pytest.MonkeyPatch
) -> None:
    now = timezone.now().replace(second=0, microsecond=0) + timedelta(days=1)
    make_posting(posted_at=None, valid_through=now + timedelta(seconds=30))
    keeper, counted = current.Keeper(), []
    at = current.Version.at
    monkeypatch.setattr(current.Version, "at", lambda *given: counted.append(given) or at(*given))

    versions = [keeper.version(microseconds(now + timedelta(seconds=second))) for second in range(60)]

    # It is live to the last microsecond of the second that it ends at, so that one still has the old version.
    assert len(set(versions)) == len(counted) == 2
    assert versions[30] == versions[0] != versions[31] == versions[59]
