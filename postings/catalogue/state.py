"""What the database says of itself, in one query, and what was written since."""

from dataclasses import dataclass

from django.db import connections


@dataclass(frozen=True)
class State:
    """What the database says of itself; see migration 0003 for the fields.

    `writes` tells one statement from the next inside an open transaction of PostgreSQL, else 0.
    """

    epoch: str
    revision: int
    stamp: int
    rebuilt: int
    writes: int = 0

    @property
    def name(self) -> str:
        """A string that no other state of any database has."""
        return f"{self.epoch}-{self.revision}-{self.stamp}-{self.writes}"

    def is_before(self, later: "State") -> bool:
        """Tell if what changed from this state to `later` is in the log of changes."""
        return self.epoch == later.epoch and later.rebuilt <= self.revision <= later.revision


def read_state(*, with_writes: bool = False) -> State:
    """Return what the database says of itself, in one query."""
    connection = connections["default"]
    table = "postings_catalogue_state"
    columns = "epoch, revision, stamp, rebuilt"
    if with_writes and connection.vendor == "postgresql":
        table += ", postings_catalogue_writes"
        columns += ", last_value"
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT {columns} FROM {table}")  # noqa: S608 - our own names
        [row] = cursor.fetchall()
    return State(*row)


def changed_since(revision: int) -> list[int]:
    """Return the ids of the postings that were written after `revision`."""
    with connections["default"].cursor() as cursor:
        cursor.execute("SELECT posting_id FROM postings_catalogue_changed WHERE revision > %s", [revision])
        return [posting for (posting,) in cursor.fetchall()]
