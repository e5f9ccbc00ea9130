"""Any search in Indeed's XML: live postings, a job for each place, and well-formed whatever they say."""

from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from typing import Any

import pytest
from django.test import Client
from django.utils import timezone
from lxml import etree

from postings import indeed
from postings.choices import Reach, Status, Workplace
from tests.factories import make_place, make_posting

pytestmark = pytest.mark.django_db

SITE = "http://127.0.0.1:8000"
NASTY = 'Tom & "Jerry" <script>alert(1)</script> ]]> \x0b\x01\ufffe é 🚀 ]]>'


def jobs(client: Client, query: str = "") -> list[dict[str, str]]:
    """Return the jobs of the feed, each with its elements and their text."""
    response = client.get(f"/indeed.xml{query}")
    assert (response.status_code, response["Content-Type"]) == (200, "application/xml; charset=utf-8")
    root = etree.fromstring(response.content)
    assert root.tag == "source"
    return [{child.tag: child.text or "" for child in job} for job in root.iter("job")]


def test_a_job_says_what_indeed_asks_for(client: Client) -> None:
    posting = make_posting(
        locations=[(make_place("Porto", "PT", region="Porto District"), Workplace.HYBRID)],
        apply_email="jobs@acme.example",
        valid_through=datetime(2099, 12, 24, 23, 59, 59, tzinfo=UTC),
    )
    [job] = jobs(client)
    assert parsedate_to_datetime(job.pop("date")) == posting.posted_at.replace(microsecond=0)
    assert job.pop("referencenumber").startswith(f"{posting.pk}-")
    assert job == {
        "title": "Support Agent",
        "requisitionid": str(posting.pk),
        "url": f"{SITE}{posting.get_absolute_url()}",
        "company": "Acme",
        "city": "Porto",
        "state": "Porto District",
        "country": "PT",
        "email": "jobs@acme.example",
        "description": posting.description_html,
        "expirationdate": "2099-12-24T23:59:59+00:00",
        "remotetype": "Hybrid remote",
    }


def test_what_is_not_known_is_left_out(client: Client) -> None:
    make_posting(locations=[(make_place("", "PT"), "")])
    [job] = jobs(client)
    assert job.keys().isdisjoint({"city", "state", "email", "expirationdate", "remotetype"})


def test_the_last_day_is_given_in_the_boards_time_zone(client: Client, settings: Any) -> None:
    settings.TIME_ZONE = "Asia/Tokyo"
    make_posting(valid_through=datetime(2099, 12, 24, 14, 59, 59, tzinfo=UTC))
    assert jobs(client)[0]["expirationdate"] == "2099-12-24T23:59:59+09:00"


def test_each_place_is_a_job_with_a_number_of_its_own(client: Client) -> None:
    lisbon, berlin = make_place(), make_place("Berlin", "DE")
    places = [(lisbon, Workplace.ON_SITE), (lisbon, Workplace.REMOTE), (berlin, Workplace.HYBRID)]
    make_posting(locations=places)
    make_posting(locations=places)
    found = jobs(client)
    assert len({job["referencenumber"] for job in found}) == len(found) == 6
    assert len({job["requisitionid"] for job in found}) == 2
    assert [(job["city"], job.get("remotetype")) for job in found[:3]] == [
        ("Lisbon", None),
        ("Lisbon", "Fully remote"),
        ("Berlin", "Hybrid remote"),
    ]


def test_a_number_stays_when_the_posting_is_written_anew(client: Client) -> None:
    posting = make_posting()
    [before] = jobs(client)
    [place] = [location.place for location in posting.locations.all()]
    posting.locations.all().delete()
    posting.locations.create(place=place, workplace=Workplace.ON_SITE)
    posting.title = "Chef"
    posting.save()
    [after] = jobs(client)
    assert after["title"] == "Chef"
    assert after["referencenumber"] == before["referencenumber"]


def test_remote_work_is_a_job_in_each_country_that_it_is_open_to(client: Client) -> None:
    make_posting(locations=[(None, Workplace.REMOTE)], reach=Reach.LIMITED, reach_areas=["ES", "PT"])
    found = jobs(client)
    assert [(job["country"], job["remotetype"]) for job in found] == [
        ("ES", "Fully remote"),
        ("PT", "Fully remote"),
    ]
    assert len({job["referencenumber"] for job in found}) == 2


def test_what_has_no_place_that_indeed_could_take_is_left_out(client: Client) -> None:
    make_posting(locations=[])
    make_posting(locations=[(None, Workplace.HYBRID)])
    make_posting(locations=[(None, Workplace.REMOTE)])
    make_posting(locations=[(None, Workplace.REMOTE)], reach=Reach.WORLDWIDE)
    assert jobs(client) == []


def test_only_live_postings_of_the_search_are_in_it_newest_first(client: Client) -> None:
    now = timezone.now()
    make_posting(tags=["python"], status=Status.WITHDRAWN)
    make_posting(tags=["python"], valid_through=now - timedelta(seconds=1))
    make_posting(tags=["python"], posted_at=now + timedelta(hours=1))
    make_posting(tags=["kitchen"])
    older = make_posting(tags=["python"], posted_at=now - timedelta(days=3))
    newer = make_posting(tags=["python"], posted_at=now - timedelta(days=1))
    found = [job["requisitionid"] for job in jobs(client, "?tag=python&sort=relevance&page=4")]
    assert found == [str(newer.pk), str(older.pk)]


def test_hostile_text_comes_through_in_one_piece(client: Client) -> None:
    make_posting(title=f"Agent {NASTY} end", company=NASTY[:60], description_source=f"`{NASTY}`")
    [job] = jobs(client)
    assert job["title"].startswith('Agent Tom & "Jerry" <script>alert(1)</script> ]]>')
    assert job["title"].endswith("🚀 ]]> end")
    assert "\x0b" not in job["title"]
    assert "]]&gt;" in job["description"]


@pytest.mark.parametrize(("limit", "value"), [("MAX_POSTINGS", 1), ("MAX_CHARACTERS", 1500)])
def test_the_feed_is_of_bounded_size(
    client: Client, monkeypatch: pytest.MonkeyPatch, limit: str, value: int
) -> None:
    for _ in range(3):
        make_posting(locations=[(make_place(), ""), (make_place("Berlin", "DE"), "")])
    monkeypatch.setattr(indeed, limit, value)
    assert 1 <= len(jobs(client)) <= 3


def test_the_title_is_the_job_alone(client: Client) -> None:
    make_posting(title="Support Agent (Lisbon) - Acme")
    assert jobs(client)[0]["title"] == "Support Agent"


def test_it_asks_the_database_a_fixed_number_of_times(
    client: Client, django_assert_max_num_queries: Any
) -> None:
    for n in range(10):
        make_posting(company=f"Company {n}", tags=["python", f"tag {n}"])
    client.get("/indeed.xml")
    with django_assert_max_num_queries(8):
        assert len(jobs(client, "?tag=python")) == 10
