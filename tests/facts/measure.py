"""Precision and recall of every fact against the truth files."""

import json
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from postings.facts.areas import countries_of
from postings.facts.closing import find_closing_date
from postings.facts.dates import parse_date
from postings.facts.employment import find_department, find_employment_type, find_seniority
from postings.facts.gazetteer import gazetteer, key
from postings.facts.language import detect_language
from postings.facts.pay import Pay, find_pay, read_pay, read_pay_fields
from postings.facts.places import Location, find_locations, read_locations
from postings.facts.reach import ReachFact, find_reach
from postings.facts.workplace import find_workplace

TRUTH = Path(__file__).parent.parent / "truth"
NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)
BLIND_SETS = ("first", "second")
"""The rules grew against the first; the second was written after them, by somebody who had not read them."""

Row = Mapping[str, Any]
Answers = dict[str, frozenset[object]]
"""Fact to the values that were read; empty where nothing was."""


@dataclass(slots=True)
class Score:
    """How often a fact was right, wrong and missed."""

    right: int = 0
    wrong: int = 0
    missed: int = 0
    failures: list[str] = field(default_factory=list)

    @property
    def precision(self) -> float:
        return self.right / (self.right + self.wrong) if self.right + self.wrong else 1.0

    @property
    def recall(self) -> float:
        return self.right / (self.right + self.missed) if self.right + self.missed else 1.0

    def add(self, row: Row, expected: frozenset[object], got: frozenset[object]) -> None:
        self.right += len(expected & got)
        self.wrong += len(got - expected)
        self.missed += len(expected - got)
        if expected != got:
            words = str(row.get("id") or row.get("text") or row.get("fields"))
            self.failures.append(f"{words[:150]!r}: {_shown(expected)}, but read {_shown(got)}")

    @property
    def summary(self) -> str:
        return f"precision {self.precision:.3f}, recall {self.recall:.3f} of {self.right + self.missed}"

    def report(self) -> str:
        return "\n  ".join([self.summary, *self.failures])


def rows(file: str, blind: str) -> Iterator[Row]:
    """Yield the objects of a truth file that belong to the `blind` set."""
    for line in (TRUTH / file).read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        if row.get("set", "first") == blind:
            yield row


def scores(found: Iterable[tuple[Row, Answers, Answers]]) -> dict[str, Score]:
    """Return the score of each fact, over rows with what was expected and what was read."""
    by_fact: defaultdict[str, Score] = defaultdict(Score)
    for row, expected, got in found:
        for fact, values in expected.items():
            if fact.rpartition(".")[2] not in row.get("skip", ()):
                by_fact[fact].add(row, values, got.get(fact, frozenset()))
    return dict(by_fact)


def lines(blind: str) -> dict[str, Score]:
    """Return the scores over the `blind` set of `facts_lines.jsonl`, as `kind.part`."""
    return scores((row, *LINE_KINDS[row["kind"]](row)) for row in rows("facts_lines.jsonl", blind))


def bodies(blind: str) -> dict[str, Score]:
    """Return the scores over the `blind` set of bodies, read as the importer reads them without metadata."""
    return scores((row, *_body(row)) for row in rows("facts_bodies.jsonl", blind))


def _body(row: Row) -> tuple[Answers, Answers]:
    text, expect, country = row["text"], row["expect"], row.get("country", "")
    locations = find_locations(text, country=country)
    workplaces = {location.workplace for location in locations if location.workplace}
    found = find_workplace(text)
    if not workplaces and found:
        locations = tuple(replace(location, workplace=found.value) for location in locations) or (
            Location(None, found.value, found.words),
        )
    places = [location.place for location in locations if location.place]
    employment = find_employment_type(text)
    seniority = find_seniority(row.get("title", ""))
    closing = find_closing_date(text, now=NOW, country=country or (places[0].country if places else ""))
    expected, got = place_answers("body", expect, locations)
    for more in (
        reach_answers("body", expect, find_reach(text, locations=locations)),
        pay_answers("body.pay", expect["pay"], find_pay(text, country=country, places=places)),
    ):
        expected |= more[0]
        got |= more[1]
    expected |= {
        "body.employment_type": _one(expect["employment_type"]),
        "body.closing": _one(expect["closing"]),
        "body.language": _one(expect["language"]),
    }
    got |= {
        "body.employment_type": _one(employment and employment.value.value),
        "body.closing": _one(closing and closing.value.date().isoformat()),
        "body.language": _one(detect_language(text)),
    }
    if "seniority" in expect:
        expected["body.seniority"] = _one(expect["seniority"])
        got["body.seniority"] = _one(seniority and seniority.value.value)
    return expected, got


def read_everything(text: str, *, now: datetime) -> None:
    """Read all that the importer reads from a body, but its language."""
    locations = find_locations(text)
    places = [location.place for location in locations if location.place]
    find_workplace(text)
    find_reach(text, locations=locations)
    find_pay(text, places=places)
    find_employment_type(text)
    find_department(text)
    find_closing_date(text, now=now)


def _location(row: Row) -> tuple[Answers, Answers]:
    read = read_locations(row["text"], country=row.get("context", {}).get("country", ""))
    return place_answers("location", row["expect"], read)


def place_answers(kind: str, expect: Row, read: Iterable[Location]) -> tuple[Answers, Answers]:
    """Return cities, countries and workplaces; a city counts by its GeoNames id, whatever it is called."""
    places = [location.place for location in read if location.place]
    names = [key(name) for name in expect.get("cities", ())]
    cities = {_as_expected(place.city, place.geoname_id, names) for place in places if place.city}
    expected = {
        f"{kind}.cities": frozenset(names),
        f"{kind}.countries": frozenset(expect.get("countries", ())),
        f"{kind}.workplaces": frozenset(expect.get("workplaces", ())),
    }
    workplaces = {location.workplace.value for location in read if location.workplace}
    got = {
        f"{kind}.cities": cities,
        f"{kind}.countries": frozenset(place.country for place in places),
        f"{kind}.workplaces": frozenset(workplaces),
    }
    return expected, {fact: frozenset(values) for fact, values in got.items()}


def _as_expected(city: str, geoname_id: int | None, names: Iterable[str]) -> str:
    for name in names:
        if any(option.geoname_id == geoname_id for option in gazetteer().cities(name)):
            return name
    return key(city)


def _reach(row: Row) -> tuple[Answers, Answers]:
    return reach_answers("reach", row["expect"], find_reach(row["text"]))


def reach_answers(kind: str, expect: Row, fact: ReachFact | None) -> tuple[Answers, Answers]:
    """Return the reach, the set of countries as one value, and the window of offsets as one."""
    utc = expect.get("utc")
    expected = {
        f"{kind}.reach": _one(expect.get("reach")),
        f"{kind}.areas": _one(countries_of(expect.get("areas", ()))),
        f"{kind}.utc": _one(tuple(map(float, utc)) if utc else None),
    }
    if fact is None:
        return expected, {}
    window = (fact.utc_from, fact.utc_to) if fact.utc_from is not None else None
    return expected, {
        f"{kind}.reach": _one(fact.reach.value),
        f"{kind}.areas": _one(countries_of(fact.areas)),
        f"{kind}.utc": _one(window),
    }


def _workplace(row: Row) -> tuple[Answers, Answers]:
    found = find_workplace(row["text"])
    return {"workplace": _one(row["expect"]["workplace"])}, {"workplace": _one(found and found.value.value)}


def pay_value(pay: Pay | None) -> tuple[object, ...] | None:
    """Return a pay as the truth files write it."""
    if pay is None:
        return None
    low, high = (float(amount) if amount is not None else None for amount in (pay.minimum, pay.maximum))
    return low, high, pay.currency, pay.period.value if pay.period else ""


def expected_pay(expect: Row | None) -> tuple[object, ...] | None:
    """Return what a truth row says of the pay."""
    if not expect or not any(expect.get(part) for part in ("min", "max")):
        return None
    low, high = (float(expect[part]) if expect.get(part) is not None else None for part in ("min", "max"))
    return low, high, expect.get("currency") or "", expect.get("period") or ""


def _pay(row: Row) -> tuple[Answers, Answers]:
    pay = find_pay(row["text"], country=row.get("context", {}).get("country", ""))
    return pay_answers("pay", row["expect"], pay)


def pay_answers(kind: str, expect: Row | None, pay: Pay | None) -> tuple[Answers, Answers]:
    """Return the pay as one value; a period that only the size of the amount tells is not measured."""
    expected, got = expected_pay(expect), pay_value(pay)
    if expected and got and not expected[-1]:
        got = (*got[:-1], expected[-1])
    return {kind: _one(expected)}, {kind: _one(got)}


def _pay_field(row: Row) -> tuple[Answers, Answers]:
    country = row.get("context", {}).get("country", "")
    pay = (
        read_pay_fields(row["fields"], country=country)
        if row.get("fields")
        else read_pay(row["text"], country=country)
    )
    return pay_answers("pay_field", row["expect"], pay)


def _employment(row: Row) -> tuple[Answers, Answers]:
    found = find_employment_type(row["text"])
    expected = row["expect"]["employment_type"]
    return {"employment": _one(expected)}, {"employment": _one(found and found.value.value)}


def _seniority(row: Row) -> tuple[Answers, Answers]:
    found = find_seniority(row["text"])
    return {"seniority": _one(row["expect"]["seniority"])}, {"seniority": _one(found and found.value.value)}


def _date(row: Row) -> tuple[Answers, Answers]:
    moment = parse_date(row["text"], now=NOW, country=row.get("context", {}).get("country", ""))
    expect = row["expect"]
    expected, got = {"date": _one(expect["date"])}, {"date": _one(moment and moment.date().isoformat())}
    if expect.get("at"):
        expected["date.at"] = _one(datetime.fromisoformat(expect["at"]))
        got["date.at"] = _one(moment)
    return expected, got


def _closing(row: Row) -> tuple[Answers, Answers]:
    found = find_closing_date(row["text"], now=NOW, country=row.get("context", {}).get("country", ""))
    day = found.value.date().isoformat() if found else None
    return {"closing": _one(row["expect"]["closing"])}, {"closing": _one(day)}


def _one(value: object) -> frozenset[object]:
    return frozenset([value]) if value else frozenset()


def _shown(values: Iterable[object]) -> str:
    return ", ".join(sorted(map(str, values))) or "nothing"


LINE_KINDS: Mapping[str, Callable[[Row], tuple[Answers, Answers]]] = {
    "location": _location,
    "reach": _reach,
    "workplace": _workplace,
    "pay": _pay,
    "pay_field": _pay_field,
    "employment": _employment,
    "seniority": _seniority,
    "date": _date,
    "closing": _closing,
}


if __name__ == "__main__":
    for blind in BLIND_SETS:
        for fact, score in sorted((lines(blind) | bodies(blind)).items()):
            print(blind, fact, score.report())  # noqa: T201 - what it is run for
