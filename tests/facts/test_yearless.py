"""Days of no year in deadlines."""

from datetime import UTC, date

import pytest

from postings.facts.closing import find_day_without_year
from postings.facts.yearless import next_such_day


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Application deadline: July 1.", (7, 1)),
        ("Bewerbungsfrist: 15. März", (3, 15)),
        ("Fecha límite: 3 de mayo", (5, 3)),
        ("Closing date 12 April, 17:00", (4, 12)),
        ("Deadline: 29 February", (2, 29)),
        ("Send your CV to weld@quayside.example before **midnight on 6 December**.", (12, 6)),
        ("Apply by 4 May.", (5, 4)),
    ],
)
def test_a_last_day_may_name_no_year(text: str, day: tuple[int, int]) -> None:
    found = find_day_without_year(text)
    assert found is not None
    assert found.value == day


@pytest.mark.parametrize(
    "text",
    [
        "Deadline: 3 May 2025",
        "Deadline: July 2025",
        "Deadline: 10 positions",
        "Deadline: 31 April",
        "Apply by noon.",
        "We work until 3 May.",
    ],
)
def test_what_names_a_year_or_no_day_is_another_thing(text: str) -> None:
    assert find_day_without_year(text) is None


@pytest.mark.parametrize(
    ("since", "day"),
    [((2025, 6, 3), "2025-07-01"), ((2025, 7, 1), "2025-07-01"), ((2025, 7, 2), "2026-07-01")],
)
def test_the_first_such_day_is_meant(since: tuple[int, int, int], day: str) -> None:
    assert next_such_day(7, 1, date(*since), UTC).date().isoformat() == day
