# ruff: noqa: E501, ISC004, RUF100
"""Windows of time zones: "UTC-3 to UTC+3", "within 3 hours of CET", "US time zones"."""

import re
from collections.abc import Mapping

from .evidence import Fact, sentence_around

ZONES: Mapping[str, tuple[float, float]] = {
    "UTC": (0, 0), "GMT": (0, 0), "WET": (0, 0), "BST": (1, 1), "CET": (1, 1), "CEST": (2, 2), "EET": (2, 2),
    "MSK": (3, 3), "GST": (4, 4), "IST": (5.5, 5.5), "SGT": (8, 8), "JST": (9, 9), "AEST": (10, 10),
    "BRT": (-3, -3), "EST": (-5, -5), "EDT": (-4, -4), "ET": (-5, -5), "CST": (-6, -6), "CDT": (-5, -5),
    "CT": (-6, -6), "MST": (-7, -7), "MDT": (-6, -6), "MT": (-7, -7), "PST": (-8, -8), "PDT": (-7, -7), "PT": (-8, -8),
}  # fmt: skip
"""Abbreviation to standard offset from UTC in hours; the summer ones to theirs."""

_REGIONS: Mapping[str, tuple[float, float]] = {
    "us": (-8, -5),
    "american": (-8, -5),
    "north american": (-8, -5),
    "americas": (-8, -3),
    "european": (0, 2),
    "eu": (0, 2),
    "europe": (0, 2),
    "emea": (0, 4),
}

_OFFSET = r"(?:UTC|GMT)? ?([+\-−–±]? ?\d{1,2}(?::?[0-5]\d|\.5)?)"
_RANGE = re.compile(
    r"\b(?:UTC|GMT) ?\(?([+\-−–] ?\d{1,2}(?::?[0-5]\d|\.5)?|0|(?=[ )]))\)? ?(?:to|and|through|until|–|—|-|/|\.\.\.?) ?(?:UTC|GMT)? ?"
    r"\(?([+\-−–] ?\d{1,2}(?::?[0-5]\d|\.5)?|0\b)",
    re.IGNORECASE,
)
_NAME = "|".join(sorted(ZONES, key=len, reverse=True))
_AROUND = re.compile(
    rf"(?:\bwithin|\+/-|±|\+-|\bplus or minus|\bmax(?:imum)?(?: of)?) ?(\d{{1,2}})(?:-\d)? ?(?:hours?|hrs?|h)?\b[^.\n]{{0,25}}?(?:of|from|to|around) (?:the )?({_NAME})\b(?: ?([+\-−–] ?\d{{1,2}})\b)?"
    rf"|\b({_NAME}) ?(?:([+\-−–] ?\d{{1,2}}) ?)?\(?(?:\+/-|±|\+-|plus or minus) ?(\d{{1,2}}) ?(?:hours?|hrs?|h)?"
)
_BETWEEN = re.compile(
    rf"\b({_NAME}) ?(?:to|and|through|–|—|-) ?({_NAME}) (?:time ?zones?|hours)|\bbetween (?:the )?({_NAME}) and ({_NAME})\b"
)
_NAMED = re.compile(
    r"\b(?:in|within|work|across|overlap with|from)(?: an?| the| any)? (us|american|north american|americas|european|eu|europe|emea) time ?zones?\b",
    re.IGNORECASE,
)


def find_utc_window(text: str) -> Fact[tuple[float, float]] | None:
    """Return the earliest and latest UTC offset, in hours, that the text allows; else None."""
    match = _RANGE.search(text)
    if match:
        low, high = _hours(match.group(1) or "0"), _hours(match.group(2))
        return _window(min(low, high), max(low, high), text, match)
    match = _AROUND.search(text)
    if match:
        name, shift, width = (
            (match.group(2), match.group(3), match.group(1))
            if match.group(2)
            else (match.group(4), match.group(5), match.group(6))
        )
        centre = ZONES[name.upper()][0] + (_hours(shift) if shift else 0)
        return _window(centre - int(width), centre + int(width), text, match)
    match = _BETWEEN.search(text)
    if match:
        first, second = (name for name in match.groups() if name)
        ends = (*ZONES[first], *ZONES[second])
        return _window(min(ends), max(ends), text, match)
    match = _NAMED.search(text)
    if match:
        return _window(*_REGIONS[match.group(1).lower()], text, match)
    return None


def _window(low: float, high: float, text: str, match: re.Match[str]) -> Fact[tuple[float, float]] | None:
    if not (-12 <= low <= high <= 14):
        return None
    return Fact(
        (low, high), match.group().strip() if len(text) < 200 else sentence_around(text, *match.span())
    )


def _hours(text: str) -> float:
    sign = -1 if text[0] in "-−–" else 1
    digits = text.lstrip("+-−–± ")
    whole, _, minutes = digits.replace(".5", ":30").partition(":")
    if len(whole) > 2:
        whole, minutes = whole[:-2], whole[-2:]
    return sign * (int(whole) + int(minutes or 0) / 60)
