"""The triggers that keep the catalogue fresh: put in place after every `migrate`, out of its way before.

They are no part of a migration, because SQLite drops a table's triggers when Django makes the table
anew for a later one, and refuses to rename a table while another's trigger names it.
"""

import hashlib
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from django.db import connections, transaction
from django.db.backends.base.base import BaseDatabaseWrapper
from django.db.migrations import Migration, RunPython, RunSQL

_SQL = Path(__file__).parent / "triggers"


def before_migrate(*, using: str, plan: Iterable[tuple[Migration, bool]] = (), **_: Any) -> None:
    """Take SQLite's triggers away if migrations of ours are about to be applied."""
    connection = connections[using]
    if connection.vendor == "sqlite" and _is_there(connection) and _ours(plan):
        with connection.cursor() as cursor:
            cursor.execute(
                "SELECT name FROM sqlite_master WHERE type = 'trigger' AND name GLOB 'catalogue_*'"
            )
            for (name,) in cursor.fetchall():
                cursor.execute(f'DROP TRIGGER "{name}"')
            cursor.execute("UPDATE postings_catalogue_state SET triggers = ''")


def after_migrate(*, using: str, plan: Iterable[tuple[Migration, bool]] = (), **_: Any) -> None:
    """Put the triggers in place, if they are not; read everything anew if rows may have changed meanwhile."""
    connection = connections[using]
    if not _is_there(connection):
        return
    statements = _statements(connection)
    version = hashlib.sha256("".join(statements).encode()).hexdigest()
    with transaction.atomic(using), connection.cursor() as cursor:
        cursor.execute("SELECT triggers FROM postings_catalogue_state")
        [(installed,)] = cursor.fetchall()
        if installed == version:
            return
        for statement in statements:
            cursor.execute(statement)
        cursor.execute(
            "UPDATE postings_catalogue_state"
            " SET triggers = %s, revision = revision + 1, rebuilt = revision + 1",
            [version],
        )
        writes_rows = any(isinstance(operation, RunPython | RunSQL) for operation in _operations(plan))
        if writes_rows or not installed:
            fill(connection)


def fill(connection: BaseDatabaseWrapper) -> None:
    """Make the full text anew from what the tables hold; minutes for a million postings."""
    with connection.cursor() as cursor:
        for statement in _paragraphs(_SQL / f"{connection.vendor}_fill.sql"):
            cursor.execute(statement)


def _is_there(connection: BaseDatabaseWrapper) -> bool:
    return "postings_catalogue_state" in connection.introspection.table_names()


def _ours(plan: Iterable[tuple[Migration, bool]]) -> list[Migration]:
    return [migration for migration, _ in plan if migration.app_label == "postings"]


def _operations(plan: Iterable[tuple[Migration, bool]]) -> list[Any]:
    return [operation for migration in _ours(plan) for operation in migration.operations]


def _statements(connection: BaseDatabaseWrapper) -> list[str]:

    return [*_paragraphs(_SQL / f"{connection.vendor}.sql")]


def _paragraphs(path: Path) -> list[str]:
    text = path.read_text(encoding="utf-8")
    return [part.strip() for part in text.split("\n\n") if part.strip() and not _is_comment(part)]


def _is_comment(paragraph: str) -> bool:
    return all(line.startswith("--") for line in paragraph.strip().splitlines())
