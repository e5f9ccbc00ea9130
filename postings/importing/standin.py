"""Stands in for `postings.facts` until it is there."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, tzinfo
from decimal import Decimal
from typing import Any

from ..choices import EmploymentType, PayPeriod, Reach, Seniority, Workplace


@dataclass(frozen=True, slots=True)
class Place:
    city: str
    region: str
    country: str
    geoname_id: int | None
    slug: str
    population: int


@dataclass(frozen=True, slots=True)
class Location:
    place: Place | None
    workplace: Workplace | None
    words: str


@dataclass(frozen=True, slots=True)
class ReachFact:
    reach: Reach
    areas: tuple[str, ...]
    utc_from: float | None
    utc_to: float | None
    words: str


@dataclass(frozen=True, slots=True)
class Pay:
    minimum: Decimal | None
    maximum: Decimal | None
    currency: str
    period: PayPeriod | None
    words: str


def read_locations(text: str, *, country: str = "") -> tuple[Location, ...]:
    workplace = Workplace.parse(text)
    return (Location(None, workplace, text),) if workplace else ()


def find_locations(body_text: str, *, country: str = "") -> tuple[Location, ...]:
    return ()


def find_reach(text: str, *, locations: tuple[Location, ...] = ()) -> ReachFact | None:
    return None


def find_workplace(text: str) -> tuple[Workplace, str] | None:
    return None


def read_pay(text: str, **hints: Any) -> Pay | None:
    return None


def read_pay_fields(fields: Mapping[str, Any], **hints: Any) -> Pay | None:
    return None


def find_pay(body_text: str, *, country: str = "", places: tuple[Any, ...] = ()) -> Pay | None:
    return None


def find_employment_type(text: str) -> tuple[EmploymentType, str] | None:
    match = re.search(r"full.?time", text, re.IGNORECASE)
    return (EmploymentType.FULL_TIME, match[0]) if match else None


def find_seniority(text: str) -> tuple[Seniority, str] | None:
    return None


def find_department(text: str) -> tuple[str, str] | None:
    return None


def parse_date(
    text: str, *, end_of_day: bool = False, country: str = "", now: datetime, tz: tzinfo
) -> datetime | None:
    if duration := re.fullmatch(r"(-?)P(\d{1,4})D", text.strip()):
        days = timedelta(days=int(duration[2])) * (-1 if duration[1] else 1)
        day = now.astimezone(tz).replace(hour=0, minute=0, second=0, microsecond=0) + days
        return day.replace(hour=23, minute=59, second=59) if end_of_day else day
    if re.fullmatch(r"\d{13}", text):
        return datetime.fromtimestamp(int(text) / 1000, UTC)
    try:
        found = datetime.fromisoformat(text.strip())
    except ValueError:
        return None
    found = found if found.tzinfo else found.replace(tzinfo=tz)
    return found.replace(hour=23, minute=59, second=59) if end_of_day and len(text.strip()) == 10 else found


def find_closing_date(body_text: str, *, country: str = "", now: datetime, tz: tzinfo) -> Any:
    return None


def detect_language(text: str) -> str:
    return ""
