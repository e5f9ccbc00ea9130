"""Dates in any shape that postings give them: epochs, ISO 8601, and words in several languages."""

import re
from collections.abc import Mapping
from datetime import UTC, date, datetime, time, timedelta, tzinfo

from .gazetteer.keys import key

LAST_MOMENT = time(23, 59, 59)
"""A day without a time, as an end, is over with this second."""

MONTH_FIRST = frozenset({"US", "PH", "FM", "MH", "PW", "GU", "PR"})
"""Countries that write 12/31/2026."""

EARLIEST_YEAR, LATEST_YEAR = 1990, 2100

_MONTH_NAMES: tuple[str, ...] = (
    "january jan januar janner janvier janv janeiro enero ene gennaio gen januari januara stycznia ledna",
    "february feb februar fevrier fevr fev fevereiro febrero febbraio febr februari februara lutego unora",
    "march mar marz mrz maerz mars marco marzo maart mrt marec marca marzec brezna brezen",
    "april apr avril avr abril abr aprile aprila kwietnia kwiecien dubna duben",
    "may mai maio mayo maggio mag mei maj maja kvetna kveten",
    "june jun juni juin junho junio giugno giu juna czerwca czerwiec cervna cerven",
    "july jul juli juillet juil julho julio luglio lug jula lipca lipiec cervence cervenec",
    "august aug aout agosto ago augustus augusta sierpnia sierpien srpna srpen",
    "september sep sept septembre setembro set septiembre settembre septembra wrzesnia wrzesien zari",
    "october oct okt oktober octobre outubro out octubre ottobre ott oktobra pazdziernika rijna rijen",
    "november nov novembre novembro noviembre novembra listopada listopad listopadu",
    "december dec dez dezember decembre dezembro diciembre dic dicembre decembra grudnia prosince prosinec",
)
MONTHS: Mapping[str, int] = {
    name: number for number, names in enumerate(_MONTH_NAMES, 1) for name in names.split()
}

_EPOCH = re.compile(r"\d{9,10}(?:\.\d{1,6})?|\d{12,13}")
_DURATION = re.compile(r"([+-]?)P(\d{1,4})([DWMY])", re.IGNORECASE)
_YEAR_FIRST = re.compile(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})")
_YEAR_LAST = re.compile(r"(\d{1,2})([-/.]) ?(\d{1,2})[-/.] ?(\d{4}|\d{2})")
_COMPACT = re.compile(r"(\d{4})(\d{2})(\d{2})")
_DAY_MONTH = re.compile(
    r"(\d{1,2})(?:st|nd|rd|th|\.|º|er)?[ -](?:of |de |d')?([^\W\d_]{3,12})\.?,?[ -](?:of |de )?(\d{4}"
    r"|['’]\d{2})",
    re.IGNORECASE,
)
_MONTH_DAY = re.compile(r"([^\W\d_]{3,12})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})", re.IGNORECASE)
_CLOCK = re.compile(
    r"(?:[T ,]|at|um)\s?(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?\s?(am|pm)?\s?(Z|UTC|GMT"
    r"|[+-]\d{2}:?\d{2})?",
    re.IGNORECASE,
)
_WEEKDAY = re.compile(r"^([^\W\d_]{2,12})\.?,? (?=\d|[^\W\d_]+ \d)")
LONGEST = 60


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
    zone of `now` by default), or with `end_of_day` its last second. "03/12/26" needs the country's order.
    An ISO 8601 duration ("-P3D", "P30D") counts days from the day of `now`.
    """
    zone = tz or now.tzinfo or UTC
    text = str(value).strip() if value is not None else ""
    if not text or len(text) > LONGEST:
        return None
    try:
        return (
            _from_epoch(text)
            or _from_duration(text, now.astimezone(zone), end_of_day)
            or _from_iso(text, zone, end_of_day)
            or _from_words(text, zone, end_of_day, country.upper())
        )
    except (ValueError, OverflowError):
        return None


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
    clock = _CLOCK.fullmatch(rest.strip()) or _CLOCK.fullmatch(f" {rest.strip()}")
    if not rest.strip(" .,"):
        return plausible(moment_of(day, zone, end_of_day))
    return plausible(_at_clock(day, clock, zone)) if clock else None


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


def _at_clock(day: date, clock: re.Match[str], zone: tzinfo) -> datetime:
    hour, minute, second, half, offset = clock.groups()
    hours = int(hour) % 12 + (12 if half.lower() == "pm" else 0) if half else int(hour)
    moment = datetime.combine(day, time(hours, int(minute), int(second or 0)))
    if not offset:
        return moment.replace(tzinfo=zone)
    if offset.upper() in ("Z", "UTC", "GMT"):
        return moment.replace(tzinfo=UTC)
    return datetime.fromisoformat(f"{moment.isoformat()}{offset[:3]}:{offset[-2:]}")


def moment_of(day: date, zone: tzinfo, end_of_day: bool) -> datetime:
    """Return a day's first second in `zone`, or its last."""
    return datetime.combine(day, LAST_MOMENT if end_of_day else time.min, zone)


def plausible(moment: datetime) -> datetime | None:
    """Return a moment of the years that postings are of; else None."""
    return moment if EARLIEST_YEAR <= moment.year <= LATEST_YEAR else None
