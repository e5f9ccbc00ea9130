"""What Google is told about a posting, and what it is not told and why."""

import json
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import Any

import pytest
from bs4 import BeautifulSoup
from django.test import Client
from django.utils import timezone

from postings.job_title import job_title
from postings.models import Posting
from postings.structured_data import google_problems, json_ld

from .factories import make_company, make_place, make_posting

pytestmark = pytest.mark.django_db


def markup(posting: Posting) -> dict[str, Any]:
    text = json_ld(posting)
    assert text is not None, google_problems(posting)
    data: dict[str, Any] = json.loads(text)
    return data


def test_a_live_posting_says_everything_that_is_required() -> None:
    posting = make_posting(
        company=make_company("Acme", website="https://acme.example"),
        posted_at=datetime(2026, 11, 1, tzinfo=UTC),
        description_source="Help **customers**.",
    )

    data = markup(posting)

    assert data["@type"] == "JobPosting"
    assert data["title"] == "Support Agent"
    assert data["description"] == posting.description_html
    assert data["datePosted"] == "2026-11-01T00:00:00+00:00"
    assert data["hiringOrganization"] == {
        "@type": "Organization",
        "name": "Acme",
        "sameAs": "https://acme.example",
    }
    assert data["jobLocation"] == [
        {
            "@type": "Place",
            "address": {"@type": "PostalAddress", "addressLocality": "Lisbon", "addressCountry": "PT"},
        }
    ]
    assert data["employmentType"] == "FULL_TIME"
    assert data["directApply"] is False


def test_what_is_not_known_is_not_said() -> None:
    data = markup(make_posting(employment_type="", valid_through=None))

    assert not {"validThrough", "baseSalary", "employmentType", "jobLocationType"} & set(data)


def test_the_last_moment_is_said_where_it_is_known() -> None:
    end = timezone.now() + timedelta(days=3)

    assert markup(make_posting(valid_through=end))["validThrough"] == end.isoformat()


@pytest.mark.parametrize(
    "overrides",
    [
        {"status": "draft"},
        {"status": "closed"},
        {"valid_through": datetime(2020, 1, 1, tzinfo=UTC)},
        {"posted_at": datetime(2100, 1, 1, tzinfo=UTC)},
    ],
)
def test_only_a_live_posting_gets_markup(overrides: dict[str, Any]) -> None:
    assert json_ld(make_posting(**overrides)) is None


def test_it_is_live_or_not_at_the_moment_asked_about() -> None:
    end = datetime(2026, 12, 1, tzinfo=UTC)
    posting = make_posting(posted_at=datetime(2026, 1, 1, tzinfo=UTC), valid_through=end)

    assert json_ld(posting, end)
    assert json_ld(posting, end + timedelta(seconds=1)) is None


@pytest.mark.parametrize(
    ("overrides", "reason"),
    [
        ({"description_source": ""}, "There is no description."),
        ({"posted_at": None}, "It is not stated when it was posted."),
        ({"locations": []}, "No place is stated."),
        ({"locations": [(None, "on-site")]}, "No place is stated."),
        (
            {"locations": [(None, "remote")]},
            "It is remote, and no country is stated to apply from.",
        ),
        (
            {"locations": [(None, "remote")], "reach": "limited", "reach_areas": ["EU", "NARNIA"]},
            "It is remote, and no country is stated to apply from.",
        ),
        (
            {"locations": [(None, "remote")], "reach": "worldwide"},
            "It is open to the whole world; Google wants the countries listed.",
        ),
        ({"title": "Lisbon"}, "The title does not name a job."),
        ({"title": "Agent 50k-60k bonus"}, "The title has pay or a code in it."),
    ],
)
def test_what_google_would_refuse_is_not_emitted_and_the_editor_is_told(
    overrides: dict[str, Any], reason: str
) -> None:
    posting = make_posting(**overrides)

    assert google_problems(posting) == [reason]
    assert json_ld(posting) is None


def test_a_posting_without_a_company_is_a_problem_and_no_error() -> None:
    posting = make_posting(company=None, status="review")

    assert "There is no company." in google_problems(posting)


def test_wholly_remote_work_lists_the_countries_of_its_region() -> None:
    data = markup(
        make_posting(locations=[(None, "remote")], reach="limited", reach_areas=["EU"], title="Operator")
    )

    assert data["jobLocationType"] == "TELECOMMUTE"
    assert len(data["applicantLocationRequirements"]) == 27
    assert {"@type": "Country", "name": "PT"} in data["applicantLocationRequirements"]
    assert "jobLocation" not in data


def test_an_office_or_remote_within_a_country_is_both() -> None:
    portugal = make_place("", "PT")
    data = markup(make_posting(locations=[(make_place("Lisbon"), "on-site"), (portugal, "remote")]))

    assert data["jobLocation"][0]["address"]["addressLocality"] == "Lisbon"
    assert data["jobLocationType"] == "TELECOMMUTE"
    assert data["applicantLocationRequirements"] == [{"@type": "Country", "name": "PT"}]


def test_hybrid_is_not_remote() -> None:
    data = markup(make_posting(locations=[(make_place("Lisbon"), "hybrid")]))

    assert "jobLocationType" not in data


@pytest.mark.parametrize(
    ("low", "high", "value"),
    [
        ("60000", "80000", {"minValue": 60000, "maxValue": 80000}),
        ("60000", "60000", {"value": 60000}),
        ("50000", None, {"minValue": 50000}),
        (None, "80000", {"maxValue": 80000}),
        ("17.50", "20", {"minValue": 17.5, "maxValue": 20}),
    ],
)
def test_pay_is_numbers_with_a_currency_and_a_unit(low: str, high: str, value: dict[str, float]) -> None:
    posting = make_posting(
        pay_min=low and Decimal(low), pay_max=high and Decimal(high), pay_currency="EUR", pay_period="year"
    )

    assert markup(posting)["baseSalary"] == {
        "@type": "MonetaryAmount",
        "currency": "EUR",
        "value": {"@type": "QuantitativeValue", "unitText": "YEAR", **value},
    }


@pytest.mark.parametrize(
    "overrides", [{"pay_currency": ""}, {"pay_period": ""}, {"pay_currency": "EUX"}, {"pay_max": Decimal(1)}]
)
def test_pay_that_google_could_not_read_is_left_out(overrides: dict[str, Any]) -> None:
    pay = {"pay_min": Decimal(9), "pay_max": Decimal(10), "pay_currency": "EUR", "pay_period": "hour"}

    assert "baseSalary" not in markup(make_posting(**{**pay, **overrides}))


@pytest.mark.parametrize(
    ("title", "job"),
    [
        ("Support Agent", "Support Agent"),
        ("Support Agent (Lisbon) - Acme", "Support Agent"),
        ("Acme | Support Agent, Portugal", "Support Agent"),
        ("Support Agent at Acme in Lisbon", "Support Agent"),
        ("[Remote] Support Agent – €40k-50k", "Support Agent"),
        ("Support Agent (REQ-12345)", "Support Agent"),
        ("Support Agent #4711", "Support Agent"),
        ("Remote Sensing Lead", "Remote Sensing Lead"),
        ("Acme-Certified Trainer", "Acme-Certified Trainer"),
        ("ISO 27001 Auditor (m/f/d)", "ISO 27001 Auditor (m/f/d)"),
        ("Lisbon Office Manager", "Lisbon Office Manager"),
        ("Engineer (Remote, US)", "Engineer"),
        ("Engineer (100% remote)", "Engineer"),
        ("Engineer (Lisbon, Portugal or hybrid)", "Engineer"),
        ("Engineer – Full-time, remote", "Engineer"),
        ("Engineer EUR 60,000", "Engineer"),
        ("Engineer, £30000 per year", "Engineer"),
        ("Engineer at Acme Inc.", "Engineer"),
        ("Engineer (Remote Sensing)", "Engineer (Remote Sensing)"),
        ("Head of Data, Marketing and Sales", "Head of Data, Marketing and Sales"),
        ("401k Administrator", "401k Administrator"),
    ],
)
def test_the_title_is_the_job_alone(title: str, job: str) -> None:
    posting = make_posting(title=title)
    assert job_title(posting) == job
    assert not any("pay or a code" in problem for problem in google_problems(posting))


def test_nothing_in_it_means_anything_to_html() -> None:
    hostile = "</script><script>alert(1)</script><!-- & \u2028\u2029"
    posting = make_posting(title=f"Agent {hostile}", company=f"A{hostile}")
    posting.description_html = f"<p>{hostile}</p>"

    text = json_ld(posting)

    assert text is not None
    assert not set("<>&\u2028\u2029") & set(text)
    assert json.loads(text)["description"] == f"<p>{hostile}</p>"


def test_it_stands_on_the_postings_own_page_as_long_as_that_is_live(client: Client) -> None:
    posting = make_posting(title="Agent </script><b>")
    closed = make_posting(title="Closed", status="closed")

    page = BeautifulSoup(client.get(posting.get_absolute_url()).content, "html.parser")

    [script] = page.select('script[type="application/ld+json"]')
    assert json.loads(script.text)["title"] == posting.title
    assert b"ld+json" not in client.get(closed.get_absolute_url()).content
    assert b"ld+json" not in client.get("/").content
