"""One import at a time, whoever starts it: the second waits for the first."""

import fcntl
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from django.db import connection

_ADVISORY_LOCK = 7_251_830_114
"""Any number that nobody else of this database takes."""
_PAUSE = 0.2


@contextmanager
def only_import(waiting: Callable[[], None]) -> Iterator[None]:
    """Hold the import's lock of this database; call `waiting` once if another import has it."""
    if connection.vendor == "postgresql":
        take, give_back = _take_advisory_lock, _return_advisory_lock
        taken = take()
        if not taken:
            waiting()
        while not taken:
            time.sleep(_PAUSE)
            taken = take()
        try:
            yield
        finally:
            give_back()
    else:
        with _file_lock(waiting):
            yield


def _take_advisory_lock() -> bool:
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_try_advisory_lock(%s)", [_ADVISORY_LOCK])
        return bool(cursor.fetchone()[0])


def _return_advisory_lock() -> None:
    if connection.connection is not None and connection.is_usable():
        with connection.cursor() as cursor:
            cursor.execute("SELECT pg_advisory_unlock(%s)", [_ADVISORY_LOCK])


@contextmanager
def _file_lock(waiting: Callable[[], None]) -> Iterator[None]:
    """Lock a file beside the SQLite database; a database in memory has nobody to share it with."""
    name = str(connection.settings_dict["NAME"])
    if name.startswith("file:") or name == ":memory:":
        yield
        return
    with Path(f"{name}-import").open("w") as file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            waiting()
            fcntl.flock(file, fcntl.LOCK_EX)
        yield
