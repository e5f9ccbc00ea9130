"""Files that something damaged on the way: each becomes a record or a reason, never a traceback."""

import random
import time
from collections.abc import Iterator
from datetime import UTC, datetime

import pytest

from postings.importing.kinds import Context
from postings.importing.prepare import prepare

from .corpus import CORPORA, TRUTH

pytestmark = pytest.mark.slow

VARIANTS = 2_000
SECONDS = 20
LONGEST = 6_000
NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)
SPLINTERS = (
    *(b"---", b"+++", b"---\n", b"+++\n", b"{", b"]", b'"', b": ", b"\t- ", b"&a *a", b"!!python/x", b"{{<"),
    *(b"\x00", b"\x1f", b"\r", b"\xc3", b"\xff\xfe", b"\xef\xbb\xbf", b"\xed\xa0\x80", b"&#x110000;"),
    *(b"<", b"<!--", b"<p>" * 200, b"9" * 400),
)


def damaged(seed: int) -> Iterator[bytes]:
    """Yield files of the corpora with bytes flipped, cut, doubled, or spliced with another's."""
    chance = random.Random(seed)  # noqa: S311 - no secret
    whole = [path.read_bytes()[:LONGEST] for corpus in CORPORA for path in sorted((TRUTH / corpus).iterdir())]
    for _ in range(VARIANTS):
        data = chance.choice(whole)
        at, end = sorted(chance.randrange(len(data) + 1) for _ in range(2))
        other = chance.choice(whole)
        yield chance.choice(
            (
                bytes(byte ^ (1 << chance.randrange(8)) if chance.random() < 0.01 else byte for byte in data),
                data[:at],
                data[at:],
                data[:end] + data[at:],
                data[:at] + other[chance.randrange(len(other) + 1) :],
                data[:at] + chance.choice(SPLINTERS) + data[at:],
                chance.choice(SPLINTERS) + data,
            )
        )


def test_a_damaged_file_is_read_or_refused() -> None:
    context = Context(NOW, UTC)
    until = time.monotonic() + SECONDS
    read = 0
    for data in damaged(seed=4):
        prepared = prepare(data, context)
        assert prepared, data[:200]
        assert all(one.record or one.problems for one in prepared), data[:200]
        read += 1
        if time.monotonic() > until:
            break
    assert read >= VARIANTS // 20
