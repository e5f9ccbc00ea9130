"""Every fact is as precise, and found as often, as is asked of it: on texts written blind."""

import pytest

from tests.facts.measure import Score, bodies, lines

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


@pytest.fixture(scope="module")
def measured() -> dict[str, Score]:
    return lines() | bodies()


@pytest.mark.parametrize("fact", [*LINE_GOALS, *BODY_GOALS])
def test_a_fact_is_as_precise_as_promised(fact: str, measured: dict[str, Score]) -> None:
    precision, _ = (LINE_GOALS | BODY_GOALS)[fact]
    assert measured[fact].precision >= precision, measured[fact].report()


@pytest.mark.parametrize("fact", [*LINE_GOALS, *BODY_GOALS])
def test_a_fact_is_found_as_often_as_promised(fact: str, measured: dict[str, Score]) -> None:
    _, recall = (LINE_GOALS | BODY_GOALS)[fact]
    assert measured[fact].recall >= recall, measured[fact].report()


def test_every_part_of_the_truth_is_measured(measured: dict[str, Score]) -> None:
    assert set(measured) == {*LINE_GOALS, *BODY_GOALS}
