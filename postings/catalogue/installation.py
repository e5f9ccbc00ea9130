"""The triggers that keep the catalogue fresh: put in place after every `migrate`, out of its way before.

They are no part of a migration, because SQLite drops a table's triggers when Django makes the table
anew for a later one, and refuses to rename a table while another's trigger names it.
"""

import hashlib
from collections.abc import Iterable
from pathlib import Path
from typing import Any, TypeAlias

from django.db import connections, transaction
from django.db.backends.base.base import BaseDatabaseWrapper
from django.db.migrations import Migration, RunPython, RunSQL

Plan: TypeAlias = Iterable[tuple[Migration, bool]]
_SQL = Path(__file__).parent / "triggers"


def before_migrate(*, using: str, plan: Plan = (), **_: Any) -> None:
    """Take SQLite's triggers away if migrations of ours are about to be applied."""
    connection = connections[using]
    if connection.vendor == "sqlite" and _is_there(connection) and _ours(plan):
        uninstall(connection)


def after_migrate(*, using: str, plan: Plan = (), **_: Any) -> None:
    """Put the triggers in place if they are not; make the full text anew if they missed something."""
    connection = connections[using]
    if not _is_there(connection):
        return
    filled_by = _filled_by(connection)
    if filled_by != _version(connection) or not _installed(connection):
        writes_rows = any(isinstance(operation, RunPython | RunSQL) for operation in _operations(plan))
        install(connection, refill=writes_rows or filled_by != _version(connection))


def install(connection: BaseDatabaseWrapper, *, refill: bool = True) -> None:
    """Put the triggers in place; have every process read its index anew, with `refill` the text as well."""
    with transaction.atomic(connection.alias), connection.cursor() as cursor:
        uninstall(connection)
        for statement in _paragraphs(connection.vendor):
            cursor.execute(statement)
        if refill:
            fill(connection)
        cursor.execute(
            "UPDATE postings_catalogue_state"
            " SET triggers = %s, revision = revision + 1, rebuilt = revision + 1",
            [_version(connection)],
        )


def uninstall(connection: BaseDatabaseWrapper) -> None:
    """Take the triggers away. What is written without them stays unknown until `install`."""
    with connection.cursor() as cursor:
        for name, table in _installed(connection):
            on_table = f' ON "{table}"' if connection.vendor == "postgresql" else ""
            cursor.execute(f'DROP TRIGGER "{name}"{on_table}')


def fill(connection: BaseDatabaseWrapper) -> None:
    """Make the full text anew from what the tables hold; minutes for a million postings."""
    with connection.cursor() as cursor:
        for statement in _paragraphs(f"{connection.vendor}_fill"):
            cursor.execute(statement)


_INSTALLED = {
    "sqlite": "SELECT name, tbl_name FROM sqlite_master WHERE type = 'trigger' AND name GLOB 'catalogue_*'",
    "postgresql": "SELECT tgname, relname FROM pg_trigger JOIN pg_class ON pg_class.oid = tgrelid"
    " WHERE tgname LIKE 'catalogue!_%' ESCAPE '!' AND pg_table_is_visible(tgrelid)",
}


def _installed(connection: BaseDatabaseWrapper) -> list[tuple[str, str]]:
    with connection.cursor() as cursor:
        cursor.execute(_INSTALLED[connection.vendor])
        return [(name, table) for name, table in cursor.fetchall()]


def _filled_by(connection: BaseDatabaseWrapper) -> str:
    with connection.cursor() as cursor:
        cursor.execute("SELECT triggers FROM postings_catalogue_state")
        [(version,)] = cursor.fetchall()
    return str(version)


def _version(connection: BaseDatabaseWrapper) -> str:
    text = "".join(_paragraphs(connection.vendor) + _paragraphs(f"{connection.vendor}_fill"))
    return hashlib.sha256(text.encode()).hexdigest()


def _is_there(connection: BaseDatabaseWrapper) -> bool:
    return "postings_catalogue_state" in connection.introspection.table_names()


def _ours(plan: Plan) -> list[Migration]:
    return [migration for migration, _ in plan if migration.app_label == "postings"]


def _operations(plan: Plan) -> list[Any]:
    return [operation for migration in _ours(plan) for operation in migration.operations]


def _paragraphs(name: str) -> list[str]:
    text = (_SQL / f"{name}.sql").read_text(encoding="utf-8")
    return [part.strip() for part in text.split("\n\n") if part.strip() and not _is_comment(part)]


def _is_comment(paragraph: str) -> bool:
    return all(line.startswith("--") for line in paragraph.strip().splitlines())
