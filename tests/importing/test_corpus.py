"""The corpus: how often the importer is right, and how much it finds."""

from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from django.core.management import call_command

from postings.models import Posting

from .corpus import CORPORA, TRUTH, Identity, Score, compare, read_report, truth

pytestmark = [pytest.mark.django_db, pytest.mark.slow]

Report = dict[Identity, dict[str, Any]]


@pytest.fixture(params=CORPORA)
def corpus(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def expected(corpus: str) -> Report:
    return truth(corpus)


@cache
def imported(corpus: str) -> tuple[Report, frozenset[int]]:
    """Import `corpus` once; return the report, and the ids of what went live."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "report.jsonl"
        call_command("import_seeds", TRUTH / corpus, jobs=1, report=path)
        return read_report(path), frozenset(Posting.objects.live().values_list("pk", flat=True))


@pytest.fixture
def report(corpus: str) -> Report:
    return imported(corpus)[0]


def shown(score: Score) -> str:
    return "\n".join([f"{score.right} right of {score.said}", *score.faults])


def test_title_company_and_place_are_right_or_not_said(report: Report, expected: Report) -> None:
    scores = compare(report, expected)

    for name in ("title", "company", "places"):
        assert scores[name].precision >= 0.98, f"{name}: {shown(scores[name])}"


def test_what_metadata_states_is_found(report: Report, expected: Report) -> None:
    scores = compare(report, expected)

    for name in ("title", "company", "posted_at", "valid_through", "employment_type"):
        assert scores[name].recall_of_metadata >= 0.98, f"{name}: {shown(scores[name])}"


@pytest.mark.parametrize(("name", "least"), [("company", 0.9), ("title", 0.6), ("places", 0.6)])
def test_what_only_the_text_says_is_mostly_found(
    report: Report, expected: Report, name: str, least: float
) -> None:
    score = compare(report, expected)[name]

    assert score.recall_of_text >= least, shown(score)


def test_what_is_not_live_is_not_published(corpus: str, expected: Report) -> None:
    report, live = imported(corpus)
    not_live = {
        identity: want
        for identity, want in expected.items()
        if want["outcome"] in ("draft", "closed", "rejected") or want.get("live") is False
    }

    shown_anyway = [
        identity
        for identity in not_live
        if report[identity]["outcome"] != "duplicate" and report[identity]["posting"] in live
    ]
    assert shown_anyway == []


def test_a_duplicate_is_kept_once(report: Report, expected: Report) -> None:
    for identity, want in expected.items():
        if want["outcome"] == "duplicate":
            pair = {report[identity]["outcome"], report[want["of"], None]["outcome"]}
            assert pair == {"created", "duplicate"}, identity


def test_a_problem_is_named(report: Report, expected: Report) -> None:
    for identity, want in expected.items():
        if "problem" in want:
            said = " ".join(f"{p['field']} {p['reason']}" for p in report[identity]["problems"])
            assert said, identity
