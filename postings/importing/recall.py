"""What earlier runs found of the same bytes where they did not become a posting.

The same bytes, read by the same rules, are rejected for the same reasons. The double of a role stays
one as long as an open posting of that role stands, and its file; else its file is read again.
"""

from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime
from pathlib import Path

from ..choices import Outcome
from ..models import ImportOutcome
from .plan import Entry, Kept, standing
from .problems import Problem


def recalled(files: Mapping[str, str], source: str, root: Path, now: datetime) -> dict[str, Entry]:
    """Return the entries of those of `files` (names by content hash) that need not be read again, by hash."""
    rows = ImportOutcome.objects.filter(run__source=source, content_hash__in=files.keys()).exclude(
        content_hash=""  # lets the partial index answer
    )
    found: dict[str, Entry] = {}
    doubles: dict[str, str] = {}
    for digest, outcome, role, problems in rows.order_by("id").values_list(
        "content_hash", "outcome", "role_key", "problems"
    ):
        if outcome == Outcome.REJECTED:
            found[digest] = Entry(files[digest], problems=[Problem(**problem) for problem in problems])
        else:
            doubles[digest] = role
    return found | dict(_doubles(files, doubles, standing(source, set(doubles.values()), now), root))


def _doubles(
    files: Mapping[str, str], roles: Mapping[str, str], candidates: Iterable[Kept], root: Path
) -> Iterator[tuple[str, Entry]]:
    kept = {one.role: one for one in candidates if one.open and one.has_file(root)}
    for digest, role in roles.items():
        if role in kept and kept[role].file != files[digest]:
            entry = Entry(files[digest])
            entry.doubles(kept[role])
            yield digest, entry
