"""Suggestions for words that find nothing."""

import pytest

from postings.catalogue.spelling import suggestion

WORDS = dict.fromkeys(["developer", "nurse", "plumber", "python", "typhon"])


@pytest.mark.parametrize(
    ("asked", "suggested"),
    [
        ("pyhton", "python"),
        ("Pythn Develloper", "python developer"),
        ("develepor", "developer"),
        ("plumbr", "plumber"),
        ("python", ""),
        ("nrs", ""),
        ("zebra", ""),
        ("", ""),
    ],
)
def test_a_word_with_a_slip_becomes_the_nearest_word(asked: str, suggested: str) -> None:
    assert suggestion(asked, WORDS) == suggested
