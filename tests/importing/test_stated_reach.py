"""From where one may apply, in fields of its own."""

import pytest

from .prepared import BODY, posting, record_of

REMOTE = "---\ntitle: Welder\ncompany: Quayside Steel\n"


@pytest.mark.parametrize(
    ("lines", "areas"),
    [
        ("remote: true\nregion: APAC Only", ["APAC"]),
        ("remote: true\nregions: [EMEA, LATAM]", ["EMEA", "LATAM"]),
        ("location: Remote - Germany\nregion: Europe", ["DE"]),
        ("remote: true\nregion: Bayern", ["DE"]),
        ("remote: true\ntimezone: Europe/Berlin", []),
    ],
)
def test_a_region_of_a_remote_job_is_its_reach(lines: str, areas: list[str]) -> None:
    assert record_of(f"{REMOTE}{lines}\n---\n{BODY}").reach_areas == areas


def test_hours_of_a_remote_job_are_its_reach() -> None:
    record = record_of(f"{REMOTE}remote: true\ntimezones: GMT -8 to GMT +2\n---\n{BODY}")
    assert (record.utc_from, record.utc_to) == (-8, 2)


def test_a_job_on_site_has_no_reach() -> None:
    assert record_of(posting("workplace: on-site\nregion: EMEA only")).reach == ""
