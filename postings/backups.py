"""The whole database into one file, while the board is read and written, and back again."""

import os
import sqlite3
import subprocess
from contextlib import closing
from pathlib import Path
from urllib.parse import quote
from uuid import uuid4

from django.db import DatabaseError, connection


class BackupError(Exception):
    """A backup could not be made or put back. The message says why, for the operator to read."""


def save(path: Path) -> None:
    """Write the database as it is at one moment to `path`, which then is a whole backup or not there.

    SQLite writes a database file of its own, PostgreSQL an archive of pg_dump.
    """
    if path.exists():
        raise BackupError(f"{path} is there already.")
    part = path.with_name(f"{path.name}.part")
    part.unlink(missing_ok=True)
    try:
        _save_sqlite(part) if connection.vendor == "sqlite" else _save_postgresql(part)
        part.rename(path)
    except (OSError, DatabaseError) as error:
        raise BackupError(str(error)) from error
    finally:
        part.unlink(missing_ok=True)


def restore(path: Path) -> None:
    """Put the backup in `path` in place of everything that the database holds.

    The board may be up meanwhile: readers see the old state or the new one, and no process goes on
    with an index of the old.
    """
    if not path.is_file():
        raise BackupError(f"{path} is not there.")
    try:
        _restore_sqlite(path) if connection.vendor == "sqlite" else _restore_postgresql(path)
        with connection.cursor() as cursor:
            cursor.execute("UPDATE postings_catalogue_state SET epoch = %s", [uuid4().hex])
    except (OSError, DatabaseError, sqlite3.Error) as error:
        raise BackupError(str(error)) from error


def _save_sqlite(part: Path) -> None:
    with connection.cursor() as cursor:
        cursor.execute("VACUUM INTO %s", [str(part)])


def _restore_sqlite(path: Path) -> None:
    with closing(sqlite3.connect(f"file:{quote(str(path.resolve()))}?mode=ro", uri=True)) as backup:
        _check_sqlite(backup, path)
        connection.ensure_connection()
        backup.backup(connection.connection)


def _check_sqlite(backup: sqlite3.Connection, path: Path) -> None:
    try:
        [(verdict,)] = backup.execute("PRAGMA quick_check(1)").fetchall()
        tables = {name for (name,) in backup.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    except sqlite3.DatabaseError as error:
        raise BackupError(f"{path} is no backup: {error}.") from error
    if verdict != "ok" or "postings_posting" not in tables:
        raise BackupError(f"{path} is no whole backup of a board.")


def _save_postgresql(part: Path) -> None:
    _run("pg_dump", "--format=custom", "--no-owner", f"--file={part}")


def _restore_postgresql(path: Path) -> None:
    database = str(connection.settings_dict["NAME"])
    options = ("--clean", "--if-exists", "--no-owner", "--single-transaction", "--exit-on-error")
    connection.close()
    _run("pg_restore", *options, f"--dbname={database}", str(path))


_LIBPQ = {
    "HOST": "PGHOST",
    "PORT": "PGPORT",
    "USER": "PGUSER",
    "PASSWORD": "PGPASSWORD",
    "NAME": "PGDATABASE",
}


def _run(*command: str) -> None:
    """Run a program of PostgreSQL's, told by its environment where the server is."""
    settings = connection.settings_dict
    names = {
        "PGHOST": "HOST",
        "PGPORT": "PORT",
        "PGUSER": "USER",
        "PGPASSWORD": "PASSWORD",
        "PGDATABASE": "NAME",
    }
    server = {variable: str(settings[name]) for variable, name in names.items() if settings[name]}
    done = subprocess.run(  # noqa: S603  # the command is ours
        command, env={**os.environ, **server}, capture_output=True, text=True, check=False
    )
    if done.returncode:
        raise BackupError(done.stderr.strip() or f"{command[0]} failed.")
