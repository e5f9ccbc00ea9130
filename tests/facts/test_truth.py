"""Every fact is as precise, and found as often, as is asked of it: on texts written blind."""

import pytest

from tests.facts.measure import BLIND_SETS, Score, bodies, lines

# fact: precision, recall
LINE_GOALS = {
    "location.countries": (0.98, 0.90),
    "location.cities": (0.95, 0.85),
    "location.workplaces": (0.97, 0.85),
    "reach.reach": (0.97, 0.85),
    "reach.areas": (0.97, 0.85),
    "reach.utc": (0.97, 0.85),
    "workplace": (0.97, 0.85),
    "pay": (0.98, 0.85),
    "pay_field": (0.99, 0.95),
    "employment": (0.97, 0.85),
    "seniority": (0.97, 0.85),
    "date": (0.99, 0.95),
    "date.at": (0.99, 0.95),
    "closing": (0.97, 0.85),
}
BODY_GOALS = {
    "body.countries": (0.98, 0.90),
    "body.cities": (0.95, 0.85),
    "body.workplaces": (0.97, 0.85),
    "body.reach": (0.97, 0.85),
    "body.areas": (0.97, 0.85),
    "body.utc": (0.97, 0.85),
    "body.pay": (0.98, 0.85),
    "body.employment_type": (0.97, 0.85),
    "body.seniority": (0.97, 0.85),
    "body.closing": (0.97, 0.85),
    "body.language": (0.98, 0.95),
}


GOALS = LINE_GOALS | BODY_GOALS


@pytest.fixture(scope="module", params=BLIND_SETS)
def measured(request: pytest.FixtureRequest) -> dict[str, Score]:
    return lines(request.param) | bodies(request.param)


@pytest.mark.parametrize("fact", GOALS)
def test_a_fact_is_as_precise_as_promised(fact: str, measured: dict[str, Score]) -> None:
    precision, _ = GOALS[fact]
    score = measured.get(fact, Score())
    assert score.precision >= precision, score.report()


@pytest.mark.parametrize("fact", GOALS)
def test_a_fact_is_found_as_often_as_promised(fact: str, measured: dict[str, Score]) -> None:
    _, recall = GOALS[fact]
    score = measured.get(fact, Score())
    assert score.recall >= recall, score.report()


def test_every_part_of_the_truth_is_measured() -> None:
    assert set(lines("first") | bodies("first")) == set(GOALS)
    assert set(lines("second") | bodies("second")) <= set(GOALS)
