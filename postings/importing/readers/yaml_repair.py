"""YAML that is nearly YAML, mended line by line.

What a line surely means is put so that YAML reads it; a line that says nothing in YAML is left out. Each
is a complaint with its line, and what was left out is for an editor to see.
"""

import re
from dataclasses import dataclass

import yaml

from ..names import is_known

_PLAIN_PAIR = re.compile(
    r"(\s*(?:- )?(?:[\w@][\w .@/()-]{0,60}|\"[^\"\n]{1,60}\"[ \t]?|'[^'\n]{1,60}'[ \t]?):)[ \t]+(\S.*)"
)
_EMPTY_PAIR = re.compile(r"[\w@][\w .@/()-]{0,60}:[ \t]*")
_LONG_LINE = re.compile(r"[\w@][\w .@/()-]{0,60}:[ \t]+[^\s\"'\[{|>&*!#].{30,1000}|  [^\s:][^:]{0,1000}")
"""A value, or one more line of it, that an editor may have broken to fit."""
_WITHOUT_SPACE = re.compile(r"(\s*(?:- )?)(\w[\w-]{0,40}):\xa0?([^\s:/].*)")
_LEADING_TAB = re.compile(r"[ ]*\t[ \t]*")
_QUOTABLE = (
    "mapping values are not allowed", "block sequence entries are not allowed", "cannot start any token",
    "did not find expected key", "expected <block end>, but found", "while scanning an a",
)  # fmt: skip
_OPENING_ONLY = {"[": "]", "{": "}"}


@dataclass(frozen=True, slots=True)
class Mended:
    """What was done to a line, for whoever keeps the file; `loses` if something it says is gone."""

    reason: str
    loses: bool = False


def mend(lines: list[str], number: int, error: yaml.YAMLError) -> Mended | None:
    """Change line `number` (from 0) of `lines` so that YAML reads on; None if there is no such line."""
    if number >= len(lines) or not lines[number].strip():
        return None
    for cure in (_with_spaces, _with_quotes, _with_space_after_colon, _as_continuation):
        if (mended := cure(lines, number, str(error))) is not None:
            lines[number], reason = mended
            return Mended(reason)
    lines[number] = ""
    return Mended(f"{reason_of(error)}; left out", loses=True)


def line_of(error: yaml.YAMLError) -> int:
    """Return the line (from 0) that `error` is about: where what is never finished starts."""
    mark = getattr(error, "problem_mark", None)
    context = getattr(error, "context_mark", None)
    words = getattr(error, "context", "") or ""
    if context is not None and ("quoted scalar" in words or "simple key" in words):
        mark = context
    return int(mark.line) if mark is not None else 0


def reason_of(error: yaml.YAMLError) -> str:
    """Return `error` in one line."""
    parts = [getattr(error, "context", None), getattr(error, "problem", None)]
    return "YAML: " + (", ".join(part for part in parts if part) or str(error).split("\n", 1)[0])


def _with_spaces(lines: list[str], number: int, error: str) -> tuple[str, str] | None:
    """Put two spaces for each tab that a line is indented by."""
    tab = _LEADING_TAB.match(lines[number])
    if tab is None or "cannot start any token" not in error:
        return None
    return tab[0].replace("\t", "  ") + lines[number][tab.end() :], "indented by a tab; taken as spaces"


def _with_quotes(lines: list[str], number: int, error: str) -> tuple[str, str] | None:
    """Quote the value of a line that YAML takes for something else."""
    pair = _PLAIN_PAIR.fullmatch(lines[number])
    if pair is None or not any(words in error for words in _QUOTABLE):
        return None
    value = pair[2].strip()
    is_reference = value[0] in "&*" and "while scanning an a" not in error  # an alias or an anchor
    if is_reference or value[0] in "!|>" or value.endswith(_OPENING_ONLY.get(value[0], "\0")):
        return None
    if len(value) > 1 and value[0] == value[-1] and value[0] in "\"'":
        value = value[1:-1]
    elif value[0] in "\"'" and ": " not in value:
        return None
    quoted = f"{pair[1]} '{value.replace(chr(39), chr(39) * 2)}'"
    return None if quoted == lines[number] else (quoted, "the value needs quotes in YAML; taken as it stands")


def _with_space_after_colon(lines: list[str], number: int, _: str) -> tuple[str, str] | None:
    """Read "title:Baker", if postings have a field of that name."""
    pair = _WITHOUT_SPACE.fullmatch(lines[number])
    if pair is None or not is_known(pair[2]):
        return None
    return f"{pair[1]}{pair[2]}: {pair[3]}", "a space is missing after the colon; taken as if it stood there"


def _as_continuation(lines: list[str], number: int, error: str) -> tuple[str, str] | None:
    """Indent a line without a name that stands below a name without a value, or a long line of words."""
    if "simple key" not in error or number == 0:
        return None
    if not (_EMPTY_PAIR.fullmatch(lines[number - 1]) or _LONG_LINE.fullmatch(lines[number - 1])):
        return None
    return f"  {lines[number]}", "not indented; taken as the value of the line above"
