"""What a folder's postings are filed under when the operator gives no name: the folder's own.

Every second job board keeps its files in `jobs` or `_posts`, so that the name alone does not tell two
boards apart: the one would overwrite the other. So a name that another folder has, one that is still
there, is lengthened by the folder above. A folder that moved, or a newer copy of it, is the same source.
"""

from collections.abc import Collection, Iterator
from datetime import date
from itertools import islice
from pathlib import Path

from ..models import ImportRun, Posting
from .files import read_bytes, shown, walk
from .identity import content_hash
from .problems import Unreadable

LONGEST = 100
"""Characters of a source's name."""
_SAMPLE = 300
"""Files that are compared with what stands under a name, to know a copy."""


def names_for(folders: Collection[Path], today: date) -> dict[Path, str]:
    """Return the name of the source of each of `folders` (resolved paths), no two of them the same."""
    names: dict[Path, str] = {}
    for folder in folders:
        taken = {name for other, name in names.items() if other != folder}
        free = [name for name in _tails(folder) if name not in taken]
        users = {name: _users(name) for name in free}
        names[folder] = (
            next((name for name in free if Path(shown(str(folder))) in users[name]), "")
            or next((name for name in free if _is_same(name, users[name], folder, today)), "")
            or free[-1]
        )
    return names


def _tails(folder: Path) -> Iterator[str]:
    """Yield the folder's name, then with the one above it, and so on."""
    parts = [shown(part) for part in folder.parts[1:]]
    for start in range(len(parts) - 1, -1, -1):
        yield "/".join(parts[start:])[-LONGEST:]
    yield "files"


def _users(name: str) -> set[Path]:
    """Return the folders that were imported under `name`."""
    paths = ImportRun.objects.filter(source=name).order_by().values_list("paths", flat=True).distinct()
    roots = [Path(path) for some in paths for path in some]
    return {root.parent if root.is_file() else root for root in roots}


def _is_same(name: str, users: Collection[Path], folder: Path, today: date) -> bool:
    """Tell if `folder` may stand under `name`: nobody else does, or it has a file that stands there."""
    if not any(user.exists() for user in users):
        return True
    return Posting.objects.filter(source=name, content_hash__in=list(_hashes(folder, today))).exists()


def _hashes(folder: Path, today: date) -> Iterator[str]:
    for found in islice(walk(folder), _SAMPLE):
        try:
            yield content_hash(read_bytes(found.path), today)
        except Unreadable:
            continue
