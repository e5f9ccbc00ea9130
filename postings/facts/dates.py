"""Dates in any shape that postings give them: epochs, ISO 8601, and words in several languages."""

import re
from datetime import UTC, date, datetime, time, timedelta, timezone, tzinfo
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from .gazetteer.keys import key
from .months import MONTHS
from .timezones import ZONES

LAST_MOMENT = time(23, 59, 59)
"""A day without a time, as an end, is over with this second."""

MONTH_FIRST = frozenset({"US", "PH", "FM", "MH", "PW", "GU", "PR"})
"""Countries that write 12/31/2026."""

EARLIEST_YEAR, LATEST_YEAR = 1990, 2100

_EPOCH = re.compile(r"\d{9,10}(?:\.\d{1,6})?|\d{12,13}")
_DURATION = re.compile(r"([+-]?)P(\d{1,4})([DWMY])", re.IGNORECASE)
_YEAR_FIRST = re.compile(
    r"(\d{4})(?:[-/.]|\. | ?[年년] ?)(\d{1,2})(?:[-/.]|\. | ?[月월] ?)(\d{1,2})(?: ?[日일]|\.(?!\d))?"
)
_YEAR_LAST = re.compile(r"(\d{1,2})([-/.]) ?(\d{1,2})[-/.] ?(\d{4}|\d{2})")
_COMPACT = re.compile(r"(\d{4})(\d{2})(\d{2})")
_DAY_MONTH = re.compile(
    r"(\d{1,2})(?: ?(?:st|nd|rd|th)\b|\.|º|er)?(?: ?, ?|[ -])(?:of |de |d')?"
    r"([^\W\d_]{3,12})\.?(?: ?, ?|[ -])(?:of |de |del )?(\d{4}|['’]\d{2})",
    re.IGNORECASE,
)
_MONTH_DAY = re.compile(
    r"([^\W\d_]{3,12})(?:\.,?|,)? (?:the )?(\d{1,2})(?: ?(?:st|nd|rd|th)\b)?(?: ?, ?| )(\d{4})", re.IGNORECASE
)
_CLOCK = re.compile(
    r"\s?[T,–—-]?\s?(?:(?:at|um|kl\.?|klo|à|às|alle|ore|om|o)\s)?"
    r"(\d{1,2})(?:[:.](\d{2}))?(?:[:.](\d{2})(?:[.,]\d{1,9})?)?\s?(am\b|pm\b|a\.m\.|p\.m\.)?(?:\s?(?:uhr|hrs?|h)\b)?"
    r"\s?(?:\(?([A-Z][\w/+:-]{0,40}|[+-]\d{2}:?\d{2})\)?)?(?:\s?\([^()]{1,60}\))?",
    re.IGNORECASE,
)
"""A time of day after a date, with its zone or offset, and the zone's long name as JavaScript adds it."""
_OFFSET = re.compile(r"(?:UTC|GMT)?([+-])(\d{2}):?(\d{2})", re.IGNORECASE)
_WEEKDAY = re.compile(r"^([^\W\d_]{2,12})\.?,? (?=\d|[^\W\d_]+ \d)")
LONGEST = 100
"""Characters of a date in words, with its weekday, time and zone."""


def parse_date(
    value: str | float | None,
    *,
    now: datetime,
    tz: tzinfo | None = None,
    end_of_day: bool = False,
    country: str = "",
) -> datetime | None:
    """Return the moment that `value` names, aware; None if it names none or two.

    Numbers are seconds or milliseconds since 1970. A date without a time is that day's start in `tz` (the
    zone of `now` by default), or with `end_of_day` its last second, as is a midnight. "03/12/26" needs the
    country's order.
    An ISO 8601 duration ("-P3D", "P30D") counts days from the day of `now`.
    """
    zone = tz or now.tzinfo or UTC
    text = str(value).strip() if value is not None else ""
    if not text or len(text) > LONGEST:
        return None
    try:
        if found := _from_epoch(text) or _from_duration(text, now.astimezone(zone), end_of_day):
            return found
        found = _from_iso(text, zone, end_of_day) or _from_words(text, zone, end_of_day, country.upper())
        return _whole_day(found) if found and end_of_day else found
    except (ValueError, OverflowError):
        return None


def _whole_day(moment: datetime) -> datetime:
    """Return the last second of a day that an end names by its midnight, in the zone that it names."""
    if moment.time() != time.min:
        return moment
    return datetime.combine(moment.date(), LAST_MOMENT, moment.tzinfo)


def _from_epoch(text: str) -> datetime | None:
    if not _EPOCH.fullmatch(text):
        return None
    seconds = float(text) / (1000 if len(text) >= 12 and "." not in text else 1)
    return plausible(datetime.fromtimestamp(seconds, UTC))


def _from_duration(text: str, now: datetime, end_of_day: bool) -> datetime | None:
    match = _DURATION.fullmatch(text)
    if not match:
        return None
    days = int(match.group(2)) * {"D": 1, "W": 7, "M": 30, "Y": 365}[match.group(3).upper()]
    day = now.date() + timedelta(days=-days if match.group(1) == "-" else days)
    return moment_of(day, now.tzinfo or UTC, end_of_day)


def _from_iso(text: str, zone: tzinfo, end_of_day: bool) -> datetime | None:
    try:
        if len(text) == 10 or "W" in text:
            return plausible(moment_of(date.fromisoformat(text), zone, end_of_day))
        if len(text) > 10 and text[:4].isdigit() and text[4] == "-":
            moment = datetime.fromisoformat(text)
            return plausible(moment if moment.tzinfo else moment.replace(tzinfo=zone))
    except ValueError:
        pass
    return None


def _from_words(text: str, zone: tzinfo, end_of_day: bool, country: str) -> datetime | None:
    found = day_in(without_weekday(text), country)
    if not found:
        return None
    day, rest = found
    clock = _CLOCK.fullmatch(rest.strip())
    if not rest.strip(" .,"):
        return plausible(moment_of(day, zone, end_of_day))
    moment = _at_clock(day, clock, zone) if clock else None
    return plausible(moment) if moment else None


def without_weekday(text: str) -> str:
    """Return a date's words without the day of the week that begins them."""
    match = _WEEKDAY.match(text)
    return text[match.end() :] if match and key(match.group(1)) not in MONTHS else text


def day_in(text: str, country: str) -> tuple[date, str] | None:
    """Return the day at the start of `text` and what follows it."""
    for pattern, reader in _READERS:
        match = pattern.match(text)
        if match:
            day = reader(match, country)
            return (day, text[match.end() :]) if day else None
    return None


def _year_first(match: re.Match[str], country: str) -> date | None:
    return date(*map(int, match.groups()))


def _year_last(match: re.Match[str], country: str) -> date | None:
    first, separator, second, year = match.groups()
    one, two = int(first), int(second)
    full = int(year) + (2000 if len(year) == 2 else 0)
    if separator == "." or one > 12 or one == two or (country and country not in MONTH_FIRST):
        return date(full, two, one)
    if two > 12 or country in MONTH_FIRST:
        return date(full, one, two)
    return None


def _day_month(match: re.Match[str], country: str) -> date | None:
    day, month, year = match.groups()
    number = MONTHS.get(key(month))
    return (
        date(int(year.lstrip("'’")) + (2000 if len(year) == 3 else 0), number, int(day)) if number else None
    )


def _month_day(match: re.Match[str], country: str) -> date | None:
    month, day, year = match.groups()
    number = MONTHS.get(key(month))
    return date(int(year), number, int(day)) if number else None


_READERS = (
    (_YEAR_FIRST, _year_first),
    (_YEAR_LAST, _year_last),
    (_DAY_MONTH, _day_month),
    (_MONTH_DAY, _month_day),
    (_COMPACT, _year_first),
)


def _at_clock(day: date, clock: re.Match[str], zone: tzinfo) -> datetime | None:
    hour, minute, second, half, named = clock.groups()
    if not (minute or half):
        return None
    hours = int(hour) % 12 + (12 if half[0].lower() == "p" else 0) if half else int(hour)
    place = _zone(named) if named else zone
    return datetime.combine(day, time(hours, int(minute or 0), int(second or 0)), place) if place else None


def _zone(name: str) -> tzinfo | None:
    """Return the zone that stands after a time: an offset, "CET", "Europe/Berlin"; None if unknown."""
    if offset := _OFFSET.fullmatch(name):
        shift = timedelta(hours=int(offset[2]), minutes=int(offset[3]))
        return timezone(-shift if offset[1] == "-" else shift)
    if name.upper() == "Z":
        return UTC
    if (hours := ZONES.get(name.lower())) is not None:
        return timezone(timedelta(hours=hours))
    try:
        return ZoneInfo(name) if "/" in name else None
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return None


def moment_of(day: date, zone: tzinfo, end_of_day: bool) -> datetime:
    """Return a day's first second in `zone`, or its last."""
    return datetime.combine(day, LAST_MOMENT if end_of_day else time.min, zone)


def plausible(moment: datetime) -> datetime | None:
    """Return a moment of the years that postings are of; else None."""
    return moment if EARLIEST_YEAR <= moment.year <= LATEST_YEAR else None
