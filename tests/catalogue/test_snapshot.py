"""The snapshot file: whole and of this database, or of no use."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from postings.catalogue import Facet, Selection, snapshot
from postings.catalogue.columns import Vocabularies
from postings.catalogue.index import Index
from postings.catalogue.segment import Part, Segment

from .rows import Row, columns_of

ROWS = [
    Row(id=number, posted=number * 10, values={Facet.TAG: ["python", f"tag-{number}"], Facet.COMPANY: ["é"]})
    for number in range(1, 200)
]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A good snapshot of `ROWS`."""
    vocabularies = Vocabularies()
    columns = columns_of(ROWS, vocabularies)
    snapshot.write(tmp_path / "var" / "snapshot", {"revision": 7}, columns, vocabularies)
    return tmp_path / "var" / "snapshot"


def test_what_is_read_answers_like_what_was_written(path: Path) -> None:
    found = snapshot.read(path)
    assert found is not None
    key, columns, vocabularies = found
    made = Vocabularies()
    original = Index((Part(Segment(columns_of(ROWS, made))),), made)
    read = Index((Part(Segment(columns)),), vocabularies)
    assert key == {"revision": 7}
    assert read.search(Selection(), 5000) == original.search(Selection(), 5000)


def test_writing_leaves_nothing_else_behind(path: Path) -> None:
    assert [file.name for file in path.parent.iterdir()] == ["snapshot"]


def _other_layout(content: bytes) -> bytes:
    header, _, rest = content.partition(b"\n")
    return json.dumps({**json.loads(header), "layout": 0}).encode() + b"\n" + rest


@pytest.mark.parametrize(
    "spoil",
    [
        lambda content: b"",
        lambda content: content[:100],
        lambda content: content[:-1],
        lambda content: content[: len(content) // 2],
        lambda content: content + b"x",
        lambda content: content[:-9] + b"\xff" + content[-8:],
        lambda content: content.replace(b"python", b"pythom"),
        lambda content: b"[]\n" + content,
        lambda content: b"\x80\x04." + content,
        _other_layout,
    ],
)
def test_a_spoilt_file_is_no_snapshot(path: Path, spoil: Callable[[bytes], bytes]) -> None:
    path.write_bytes(spoil(path.read_bytes()))
    assert snapshot.read(path) is None


def test_no_file_is_no_snapshot(tmp_path: Path) -> None:
    assert snapshot.read(tmp_path / "none") is None
    assert snapshot.read(tmp_path) is None
