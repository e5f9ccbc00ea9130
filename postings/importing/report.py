"""What a run did: the counts, the complaints, one JSON object a file."""

import json
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any, TextIO

from ..choices import Outcome, Status
from ..models import Posting
from .plan import Entry
from .record import PostingRecord

SHOWN_PROBLEMS = 1000
"""Complaints that are kept for the end of a run; the rest are counted, and stand in the database."""


@dataclass(slots=True)
class Summary:
    """A run in figures, and its complaints by file."""

    counts: Counter[str] = field(default_factory=Counter)
    problems: list[str] = field(default_factory=list)
    hidden_problems: int = 0
    seconds: float = 0.0
    refusal: str = ""

    def take(self, entry: Entry) -> None:
        """Count one entry and keep its complaints."""
        self.counts[entry.outcome] += 1
        if entry.outcome in (Outcome.CREATED, Outcome.UPDATED) and _status(entry) == Status.REVIEW:
            self.counts["review"] += 1
        name = f"{entry.file}#{entry.item}" if entry.item else entry.file
        for problem in entry.problems:
            if len(self.problems) < SHOWN_PROBLEMS:
                self.problems.append(problem.at(name))
            else:
                self.hidden_problems += 1

    def rows(self) -> Iterator[tuple[str, int]]:
        """Yield the lines of the final table."""
        for outcome in (
            Outcome.CREATED, Outcome.UPDATED, Outcome.UNCHANGED, Outcome.DUPLICATE, Outcome.REJECTED,
        ):  # fmt: skip
            yield str(outcome.label).lower(), self.counts[outcome]
        yield "for review", self.counts["review"]
        yield "closed", self.counts[Outcome.CLOSED]

    @property
    def total(self) -> int:
        """All files and items that were looked at."""
        return sum(count for name, count in self.counts.items() if name not in ("review", Outcome.CLOSED))


def write_lines(file: TextIO, entries: Iterable[Entry]) -> None:
    """Append one JSON object a line for each entry."""
    file.writelines(json.dumps(as_json(entry), ensure_ascii=False, default=str) + "\n" for entry in entries)


def as_json(entry: Entry) -> dict[str, Any]:
    """Return the report's object for one file, or for one item of it."""
    posting, record = entry.posting, entry.record
    stated = _of_posting(posting) if posting is not None else _of_record(record or PostingRecord(status=""))
    return {
        "file": entry.file,
        **({"item": entry.item} if entry.item is not None else {}),
        "outcome": str(entry.outcome),
        "posting": entry.told_of,
        **stated,
        "review": sorted(record.review if record else posting.review if posting else []),
        "inferred": record.evidence if record else posting.evidence if posting else {},
        "kept": entry.merged.kept if entry.merged else [],
        "problems": [problem.as_json() for problem in entry.problems],
    }


def _of_record(record: PostingRecord) -> dict[str, Any]:
    places = [location.place for location in record.locations if location.place]
    return _stated(
        record,
        company=record.company,
        places=[_place(place.city or place.region, place.country) for place in places],
        workplaces=[location.workplace or "" for location in record.locations],
        tags=list(record.tags),
    )


def _of_posting(posting: Posting) -> dict[str, Any]:
    locations = posting.locations.all()
    return _stated(
        posting,
        company=posting.company.name if posting.company else "",
        places=[
            _place(place.city or place.region, place.country) for row in locations if (place := row.place)
        ],
        workplaces=[row.workplace for row in locations],
        tags=[tag.name for tag in posting.tags.all()],
    )


def _stated(
    of: PostingRecord | Posting, *, company: str, places: list[str], workplaces: list[str], tags: list[str]
) -> dict[str, Any]:
    return {
        "status": str(of.status),
        "title": of.title,
        "company": company,
        "places": list(dict.fromkeys(places)),
        "workplace": ", ".join(dict.fromkeys(filter(None, workplaces))),
        "employment_type": str(of.employment_type),
        "url": of.source_url,
        "apply_url": of.apply_url,
        "posted_at": of.posted_at.isoformat() if of.posted_at else None,
        "valid_through": of.valid_through.isoformat() if of.valid_through else None,
        "pay": _pay(of),
        "language": of.language,
        "tags": tags,
    }


def _pay(of: PostingRecord | Posting) -> dict[str, Any] | None:
    if of.pay_min is None and of.pay_max is None:
        return None
    return {
        "min": _number(of.pay_min),
        "max": _number(of.pay_max),
        "currency": of.pay_currency,
        "period": str(of.pay_period),
        "words": of.pay_words,
    }


def _number(amount: Decimal | None) -> float | None:
    return None if amount is None else float(amount)


def _place(name: str, country: str) -> str:
    return ", ".join(filter(None, [name, country]))


def _status(entry: Entry) -> str:
    of = entry.posting or entry.record
    return str(of.status) if of else ""
