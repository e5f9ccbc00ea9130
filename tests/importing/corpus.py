"""How the importer does on the corpus: what it says against what a careful person would."""

import json
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from postings.facts.places import read_locations

TRUTH = Path(__file__).resolve().parent.parent / "truth"
CORPORA = ("corpus", "corpus2")
"""The folders of files, each beside the `.jsonl` of what is true of them."""

_GENDER = re.compile(
    r"\s*[(\[]\s*[mwfhdxiy]\s*(?:[/|,]\s*[mwfhdxiy]\s*){1,3}[)\]]|\s*\([HF]/[HF]\)", re.IGNORECASE
)
_CHECKED = ("title", "company", "places", "workplace", "employment_type", "url", "apply_url", "posted_at",
            "valid_through", "pay", "language", "tags")  # fmt: skip


@dataclass(slots=True)
class Score:
    """One field over the corpus: what was said, what of it is right, what was there to be said."""

    said: int = 0
    right: int = 0
    stated: int = 0
    stated_found: int = 0
    in_text: int = 0
    in_text_found: int = 0
    faults: list[str] = field(default_factory=list)

    @property
    def precision(self) -> float:
        return self.right / self.said if self.said else 1.0

    @property
    def recall_of_metadata(self) -> float:
        return self.stated_found / self.stated if self.stated else 1.0

    @property
    def recall_of_text(self) -> float:
        return self.in_text_found / self.in_text if self.in_text else 1.0


Identity = tuple[str, int | None]


def truth(corpus: str) -> dict[Identity, dict[str, Any]]:
    """Return the expected rows of a corpus by file and item."""
    rows = map(json.loads, (TRUTH / f"{corpus}.jsonl").read_text(encoding="utf-8").splitlines())
    return {(row["file"], row.get("item")): row for row in rows}


def read_report(path: Path) -> dict[Identity, dict[str, Any]]:
    """Return the report's objects by file and item."""
    rows = map(json.loads, path.read_text(encoding="utf-8").splitlines())
    return {(row["file"], row.get("item")): row for row in rows}


def compare(report: Mapping[Identity, Any], expected: Mapping[Identity, Any]) -> dict[str, Score]:
    """Return a score for each field, over what the corpus has an opinion on."""
    scores: defaultdict[str, Score] = defaultdict(Score)
    for identity, want in expected.items():
        got = report.get(identity)
        if (
            got is None
            or want["outcome"] in ("rejected", "duplicate", "any")
            or got["outcome"] == "duplicate"
        ):
            continue
        for name in _fields(want):
            _score(scores[name], name, got.get(name), want, f"{identity[0]}#{identity[1] or ''}")
    return dict(scores)


def _fields(want: Mapping[str, Any]) -> Iterator[str]:
    skip = set(want.get("skip", []))
    for name in _CHECKED:
        if name in want and name not in skip and not (name == "workplace" and want[name] is None):
            yield name


def _score(score: Score, name: str, got: Any, want: Mapping[str, Any], where: str) -> None:
    said, right = plain(name, got), plain(name, want[name])
    found = said == right
    # A guess of a person beside "review" is not a fact that somebody could have read.
    if said:
        score.said += 1
        score.right += found
    if name in want.get("stated", []):
        score.stated += 1
        score.stated_found += found
    if name in want.get("in_text", []):
        score.in_text += 1
        score.in_text_found += found
    if not found and (said or right):
        score.faults.append(f"{where} [{want.get('dialect')}] {name}: said {said!r}, truth {right!r}")


def plain(name: str, value: Any) -> Any:
    """Return a value in the form in which two of them are compared."""
    if not value:
        return None
    if name == "title":
        return " ".join(_GENDER.sub("", value).casefold().split()).strip(" -–,.")
    if name == "company":
        return re.sub(r"^the\s|[\W_]+", "", value.casefold())
    if name == "places":
        return frozenset(map(_place, value))
    if name == "tags":
        return frozenset(text.casefold() for text in value)
    if name in ("posted_at", "valid_through"):
        return value[:10]
    if name == "pay":
        low, high = value["min"], value["max"]
        return (float(low or high), float(high or low), value["currency"], value["period"])
    return value


def _place(text: str) -> str:
    """Return the slug of "City, CC" or "CC", so that "Köln" and "Cologne" are one; `text` if none has it."""
    found = [location.place for location in read_locations(text) if location.place]
    if len(found) != 1 or (", " in text and not (found[0].city or found[0].region)):
        return text
    return found[0].slug


def outcomes(report: Mapping[Identity, Any], expected: Mapping[Identity, Any]) -> Iterable[str]:
    """Yield a line for each file whose outcome is not the expected one."""
    for identity, want in expected.items():
        got = report.get(identity)
        if got is None:
            yield f"{identity}: not in the report; {want['outcome']}"
            continue
        was = got["outcome"] if got["outcome"] in ("rejected", "duplicate") else got["status"]
        if was != want["outcome"] and want["outcome"] != "any":
            yield f"{identity[0]} [{want.get('dialect')}]: {was}, not {want['outcome']}"
