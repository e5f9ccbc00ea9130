"""The words without which a pattern need not be looked for."""

import re

import pytest

from postings.facts.needed import may_have, words_needed
from postings.importing.infer.employer.sign import Sign
from postings.importing.infer.employer.signs import SIGNS
from postings.importing.infer.employer.signs_abroad import SIGNS_ABROAD
from postings.importing.infer.titles.rules import RULES, Rule

from ..importing.corpus import CORPORA, TRUTH


@pytest.mark.parametrize(
    ("pattern", "words"),
    [
        (r"\bwelders?\b", {"welder"}),
        (r"(?:an? |the )?(?:welder|baker) wanted", {" wanted"}),
        (r"(?:welder|baker) [a-z]+", {"welder", "baker"}),
        (r"(?:welder|[a-z]+) sought(?: now)?", {" sought"}),
        (r"(?:welder|baker){0,2} at", {" at"}),
        (r"(?:welder){1,2} at", {"welder"}),
        (r"(?=welder)[a-z]+", set()),
        (r"(?!welder)[a-z]+", set()),
        (r"[A-Z]\w+", set()),
        (r"(?i)welder", set()),
        (r"(?i:welder) sought", {" sought"}),
        (r"welder|\w+", set()),
    ],
)
def test_the_words_that_a_pattern_needs(pattern: str, words: set[str]) -> None:
    assert words_needed(pattern) == words


def test_what_needs_no_words_may_stand_anywhere() -> None:
    assert may_have("", frozenset())
    assert may_have("a welder", frozenset({"baker", "welder"}))
    assert not may_have("a rigger", frozenset({"baker", "welder"}))


def _texts() -> list[str]:
    files = [file for corpus in CORPORA for file in sorted((TRUTH / corpus).iterdir())]
    return [file.read_text(encoding="utf-8", errors="replace") for file in files]


@pytest.mark.parametrize(
    "rule", [rule for rule in RULES if rule.needs], ids=lambda rule: rule.pattern.pattern[:40]
)
def test_a_title_is_said_in_no_text_without_the_words_of_the_rule(rule: Rule) -> None:
    assert not _said_without(rule.pattern, rule.needs)


@pytest.mark.parametrize(
    "sign", [sign for sign in (*SIGNS, *SIGNS_ABROAD) if sign.own_words], ids=lambda sign: sign.words[:40]
)
def test_a_sign_stands_in_no_text_without_words_of_its_own(sign: Sign) -> None:
    assert not _said_without(sign.pattern, sign.own_words)


def _said_without(pattern: re.Pattern[str], words: frozenset[str]) -> list[str]:
    return [text for text in _texts() if not may_have(text, words) and pattern.search(text)]
