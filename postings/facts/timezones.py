"""Windows of time zones: "UTC-3 to UTC+3", "within 3 hours of CET", "US time zones"."""

import re
from collections.abc import Mapping

from .evidence import Fact, Sentence, sentences_with, stems

ZONES: Mapping[str, float] = {
    "utc": 0, "gmt": 0, "wet": 0, "bst": 1, "cet": 1, "cest": 2, "eet": 2, "msk": 3, "gst": 4, "ist": 5.5,
    "sgt": 8, "jst": 9, "aest": 10, "brt": -3, "est": -5, "edt": -4, "et": -5, "cst": -6, "cdt": -5, "ct": -6,
    "mst": -7, "mdt": -6, "mt": -7, "pst": -8, "pdt": -7, "pt": -8, "eastern time": -5, "pacific time": -8,
    "central european time": 1,
}  # fmt: skip
"""Zone to its standard offset from UTC in hours; the summer ones to theirs."""

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

_WORDS = stems("utc gmt timezone timezones zone zones cet cest est et pst bst hours hour") | frozenset(
    f"{zone}{shift}" for zone in ("utc", "gmt", "cet") for shift in range(13)
)
_SHIFT = r"[+−–-] ?\d{1,2}(?::?[0-5]\d|\.5)?(?!\d)"
_NAME = "|".join(sorted(ZONES, key=len, reverse=True))
_WIDTH = r"(?:\+ ?/ ?-|±|\+-|plus or minus|plus/minus|within)"

_RANGE = re.compile(
    rf"\b(?:utc|gmt) ?\(?({_SHIFT}|0)?\)? ?(?:to|and|through|until|–|—|-|/|\.\.\.?) ?(?:utc"
    rf"|gmt) ?\(?({_SHIFT}|0\b)?"
    rf"|\b(?:utc|gmt) ?\(?({_SHIFT})\)? ?(?:to|and|through|until|–|—|-|/|\.\.\.?) ?({_SHIFT}|0\b)"
)
_AROUND = re.compile(
    rf"{_WIDTH} ?(?:\w+ )?(\d{{1,2}})(?: ?- ?\d)? ?(?:hours?|hrs?|h)?\b[^.\n]{{0,25}}?\b(?:of|from|to"
    rf"|around) (?:the )?"
    rf"({_NAME})\b(?: ?({_SHIFT}))?"
)
_CENTRED = re.compile(rf"\b({_NAME}) ?({_SHIFT})? ?\(?,? ?{_WIDTH} ?(\d{{1,2}})\b ?(?:hours?|hrs?|h)?")
_BETWEEN = re.compile(
    rf"\b({_NAME}) ?(?:to|and|through|–|—|-) ?({_NAME}) time ?zones?"
    rf"|\b(?:time ?zones? )?between (?:the )?({_NAME}) and ({_NAME})\b(?: time ?zones?)"
)
_REGION = "|".join(_REGIONS)
_NAMED = re.compile(
    r"\b(?:based|located|work|working|remote|live|living|hours|overlap|available|be|candidates|remotely)"
    r"(?: remotely| \d hours?)? (?:in|within|across|with|on|from)(?: an?| the| any)? "
    rf"({_REGION}) time ?zones?\b"
)


def find_utc_window(text: str) -> Fact[tuple[float, float]] | None:
    """Return the earliest and latest UTC offset, in hours, from which one may work; else None."""
    return next(filter(None, map(_in_sentence, sentences_with(text, _WORDS))), None)


def _in_sentence(sentence: Sentence) -> Fact[tuple[float, float]] | None:
    for reader, pattern in _READERS:
        match = pattern.search(sentence.plain)
        low, high = reader(match) if match else (0.0, -1.0)
        if match and -12 <= low <= high <= 14 and high - low < 24:
            short = len(sentence.plain) < 60
            return Fact(
                (low, high),
                sentence.text[match.start() : match.end()].strip() if short else sentence.quote(match),
            )
    return None


def _range(match: re.Match[str]) -> tuple[float, float]:
    first, second, third, fourth = match.groups()
    ends = _hours(first or third), _hours(second or fourth)
    if not any((first, second, third, fourth)):
        return 0.0, -1.0
    return min(ends), max(ends)


def _around(match: re.Match[str]) -> tuple[float, float]:
    width, name, shift = match.groups()
    return _window(name, shift, width)


def _centred(match: re.Match[str]) -> tuple[float, float]:
    name, shift, width = match.groups()
    return _window(name, shift, width)


def _between(match: re.Match[str]) -> tuple[float, float]:
    ends = [ZONES[name] for name in match.groups() if name]
    return min(ends), max(ends)


def _named(match: re.Match[str]) -> tuple[float, float]:
    return _REGIONS[match.group(1)]


_READERS = (
    (_range, _RANGE),
    (_around, _AROUND),
    (_centred, _CENTRED),
    (_between, _BETWEEN),
    (_named, _NAMED),
)


def _window(name: str, shift: str | None, width: str) -> tuple[float, float]:
    centre = ZONES[name] + _hours(shift)
    return centre - int(width), centre + int(width)


def _hours(text: str | None) -> float:
    if not text:
        return 0.0
    sign = -1 if text[0] in "-−–" else 1
    whole, _, minutes = text.lstrip("+-−– ").replace(".5", ":30").partition(":")
    if len(whole) > 2:
        whole, minutes = whole[:-2], whole[-2:]
    return sign * (int(whole) + int(minutes or 0) / 60)
