"""Dates as machines and people write them."""

from datetime import UTC, datetime

import pytest

from postings.facts.dates import parse_date

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("31 Jul 2025 - 21:59 (UTC)", "2025-07-31T21:59:00+00:00"),
        ("3 Mar 2025 - 23:59 (Europe/Lisbon)", "2025-03-03T23:59:00+00:00"),
        ("3 Jul 2025 - 23:59 (Europe/Prague)", "2025-07-03T23:59:00+02:00"),
        ("Tue Jun 02 2026 07:31:42 GMT+0100 (British Summer Time)", "2026-06-02T07:31:42+01:00"),
        ("14.03.2025, 9:30 Uhr", "2025-03-14T09:30:00+00:00"),
        ("3 May 2025 at 5 pm", "2025-05-03T17:00:00+00:00"),
        ("5 Jan 2025 10:00 EST", "2025-01-05T10:00:00-05:00"),
        ("June, 2nd , 2025", "2025-06-02T00:00:00+00:00"),
        ("2025年5月3日", "2025-05-03T00:00:00+00:00"),
        ("3 Ağustos 2025", "2025-08-03T00:00:00+00:00"),
        ("3. desember 2025", "2025-12-03T00:00:00+00:00"),
        ("12 de mayo del 2025", "2025-05-12T00:00:00+00:00"),
    ],
)
def test_a_date_with_its_time_and_zone_is_read(text: str, moment: str) -> None:
    assert parse_date(text, now=NOW) == datetime.fromisoformat(moment)


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("2025-11-30T00:00:00+01:00", "2025-11-30T23:59:59+01:00"),
        ("2025-11-30 00:00:00 -05:00", "2025-11-30T23:59:59-05:00"),
        ("2025-11-30T00:00:00Z", "2025-11-30T23:59:59+00:00"),
        ("2025-11-30 00:00", "2025-11-30T23:59:59+00:00"),
        ("2025-11-30T12:00:00+01:00", "2025-11-30T12:00:00+01:00"),
    ],
)
def test_an_end_at_midnight_is_that_whole_day_where_it_is_midnight(text: str, moment: str) -> None:
    found = parse_date(text, now=NOW, end_of_day=True)
    assert found is not None
    assert found.isoformat() == moment
    assert parse_date(text, now=NOW) == datetime.fromisoformat(moment.replace("23:59:59", "00:00:00"))


@pytest.mark.parametrize("text", ["3 May 2025 - 23:59 (Narnia)", "3 May 2025 at 5", "3 May 2025 25:00"])
def test_a_time_that_is_none_makes_no_date(text: str) -> None:
    assert parse_date(text, now=NOW) is None
