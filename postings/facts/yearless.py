"""Days of no year, and months of no day, as deadlines name them: "3 May", "July 1st", "June 2026"."""

import re
from calendar import monthrange
from contextlib import suppress
from datetime import date, datetime, tzinfo

from .dates import moment_of
from .gazetteer.keys import key
from .months import MONTHS

_NO_YEAR = re.compile(
    r"(?:(\d{1,2})(?: ?(?:st|nd|rd|th)\b|\.|º|er)? (?:of |de )?([^\W\d_]{3,12})"
    r"|([^\W\d_]{3,12})\.? (\d{1,2})(?:st|nd|rd|th)?)"
    r"(?![\w:/]|[.,]? ?(?:of |de |del )?\d{4})",
    re.IGNORECASE,
)
_NO_DAY = re.compile(
    r"(?:the |at )?(?:(?:end|last day) of )?([^\W\d_]{3,12})\.?,? (?:of |de |del )?(\d{4})"
    r"[ .!;)*]{0,3}(?:\n|$)",
    re.IGNORECASE,
)
_DAYS = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


def month_and_day(text: str) -> tuple[tuple[int, int], str] | None:
    """Return the month and the day at the start of `text`, of no year, and their words."""
    match = _NO_YEAR.match(text)
    if not match:
        return None
    number = MONTHS.get(key(match[2] or match[3]))
    day = int(match[1] or match[4])
    return ((number, day), match[0]) if number and 1 <= day <= _DAYS[number - 1] else None


def last_of_month(text: str) -> date | None:
    """Return the last day of the month that is all that a line at the start of `text` names."""
    match = _NO_DAY.match(text)
    number = MONTHS.get(key(match[1])) if match else None
    if not match or not number:
        return None
    return date(int(match[2]), number, monthrange(int(match[2]), number)[1])


def next_such_day(month: int, day: int, since: date, zone: tzinfo) -> datetime:
    """Return the last second of the first such day that is not before `since`."""
    for year in range(since.year, since.year + 9):
        with suppress(ValueError):  # 29 February
            if (found := date(year, month, day)) >= since:
                return moment_of(found, zone, end_of_day=True)
    raise ValueError(f"no day {day} of month {month}")
