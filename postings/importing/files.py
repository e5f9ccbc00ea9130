"""The files of a folder: found in a stable order, read without being fooled."""

import os
import re
import stat
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from .problems import Unreadable

MAX_BYTES = 1_000_000
"""A file's size above which it is refused, unless the operator says otherwise."""

_NOT_SHOWN = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\u200b-\u200f\u202a-\u202e]")
_OUR_OWN_LITTER = frozenset({"__MACOSX", "Thumbs.db", "desktop.ini"})


_PROJECT_FILES = frozenset("license licence contributing changelog code_of_conduct codeowners".split())


@dataclass(frozen=True, slots=True)
class Found:
    """A directory entry: where it is, and its name in the folder as it can be shown and stored."""

    path: str
    name: str


def walk(root: Path) -> Iterator[Found]:
    """Yield what stands in `root`, folder by folder in the order of names; hidden entries are not ours.

    Links are yielded, for `read_bytes` to refuse, and never followed; so is a folder that can not be
    listed. Raises OSError if that is `root` itself.
    """
    if not root.is_dir():
        yield Found(str(root), shown(root.name))
        return
    folders = [str(root)]
    prefix = f"{folders[0].rstrip('/')}/"
    while folders:
        folder = folders.pop()
        try:
            entries = _entries(folder)
        except OSError:
            if folder == str(root):
                raise
            yield Found(folder, shown(folder.removeprefix(prefix)))
            continue
        inner = []
        for entry in entries:
            if entry.is_dir(follow_symlinks=False):
                inner.append(entry.path)
            else:
                yield Found(entry.path, shown(entry.path.removeprefix(prefix)))
        folders.extend(reversed(inner))


def read_bytes(path: str, max_bytes: int = MAX_BYTES) -> bytes:
    """Return the content of a regular file. Raises Unreadable for anything else, without waiting."""
    try:
        # O_NONBLOCK, because to open a FIFO waits for its other end.
        descriptor = os.open(path, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_CLOEXEC)
    except OSError as error:
        raise Unreadable(_reason(path, error)) from None
    try:
        status = os.fstat(descriptor)
        if not stat.S_ISREG(status.st_mode):
            raise Unreadable("not a regular file")
        if status.st_size > max_bytes:
            raise Unreadable(f"larger than {max_bytes:,} bytes")
        return _read_all(descriptor, status.st_size, max_bytes)
    except OSError as error:
        raise Unreadable(_reason(path, error)) from None
    finally:
        os.close(descriptor)


def is_project_file(name: str) -> bool:
    """Tell if a file's name says that it is about the folder that it stands in, and never a posting."""
    return _stem(name) in _PROJECT_FILES


def is_readme(name: str) -> bool:
    """Tell if a file is called as those are that explain a folder; some boards keep each posting in one."""
    return _stem(name) == "readme"


def _stem(name: str) -> str:
    return name.rpartition("/")[2].partition(".")[0].casefold().replace("-", "_")


def shown(name: str) -> str:
    """Return a file's name as text that any terminal and database can hold."""
    if name.isascii() and name.isprintable():
        return name[-1000:]
    text = os.fsencode(name).decode("utf-8", errors="backslashreplace")
    return _NOT_SHOWN.sub(lambda match: f"\\x{ord(match[0]):02x}", text)[-1000:]


def _entries(folder: str) -> list[os.DirEntry[str]]:
    with os.scandir(folder) as entries:
        visible = [entry for entry in entries if not _is_hidden(entry.name)]
    return sorted(visible, key=lambda entry: os.fsencode(entry.name))


def _is_hidden(name: str) -> bool:
    return name.startswith(".") or name.endswith("~") or name in _OUR_OWN_LITTER


def _read_all(descriptor: int, size: int, max_bytes: int) -> bytes:
    """Read to the end; a file may have grown since its `size` was measured."""
    chunks, left = [], max_bytes + 1
    while left > 0 and (chunk := os.read(descriptor, min(left, size + 1))):
        chunks.append(chunk)
        left -= len(chunk)
    if left <= 0:
        raise Unreadable(f"larger than {max_bytes:,} bytes")
    return b"".join(chunks)


def _reason(path: str, error: OSError) -> str:
    if Path(path).is_symlink():
        return "a symbolic link; only regular files are read"
    return (error.strerror or str(error)).lower()
