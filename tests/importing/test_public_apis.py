"""What the public APIs of boards and applicant tracking systems call things, each with invented values."""

import json
from datetime import UTC, datetime
from typing import Any

import pytest

from postings.importing.kinds import Context
from postings.importing.metadata import Metadata, read_metadata
from postings.importing.readers import read
from postings.importing.record import PostingRecord

TEXT = "<p>We are looking for a Baker who will bake bread.</p>"
NOW = datetime(2026, 3, 1, tzinfo=UTC)
DAY = "2026-01-05"
LISBON = "Lisbon, PT"


def records(value: Any) -> list[PostingRecord]:
    context = Context(now=NOW, tz=UTC)
    return [read_metadata(Metadata(document), context) for document in read(json.dumps(value).encode())]


def said(record: PostingRecord) -> tuple[str, str, str, str]:
    places = [location.place for location in record.locations if location.place]
    names = [f"{place.city}, {place.country}".removeprefix(", ") for place in places]
    return (
        record.title,
        record.company,
        "; ".join(names),
        f"{record.posted_at:%Y-%m-%d}" if record.posted_at else "",
    )


APIS: dict[str, tuple[Any, tuple[str, str, str, str]]] = {
    "remotive": (
        {"0-legal-notice": "…", "job-count": 1, "jobs": [{
            "id": 1, "url": "https://board.example/1", "title": "Baker", "company_name": "Acme", "category": "Food",
            "tags": ["bread"], "job_type": "full_time", "publication_date": "2026-01-05T10:00:00",
            "candidate_required_location": "Portugal", "salary": "$50k - $60k", "description": TEXT}]},
        ("Baker", "Acme", "PT", DAY),
    ),
    "remoteok": (
        [{"legal": "terms"}, {"slug": "baker", "id": "1", "epoch": 1767607200, "date": "2026-01-05T10:00:00+00:00",
          "company": "Acme", "position": "Baker", "tags": ["bread"], "location": "Lisbon, Portugal",
          "apply_url": "https://board.example/1", "url": "https://board.example/1", "description": TEXT}],
        ("Baker", "Acme", LISBON, DAY),
    ),
    "himalayas": (
        {"jobs": [{"title": "Baker", "excerpt": "…", "companyName": "Acme", "companySlug": "acme",
                   "employmentType": "Full Time", "seniority": ["Senior"], "locationRestrictions": ["Portugal"],
                   "pubDate": 1767607200, "expiryDate": 1780000000, "applicationLink": "https://board.example/1",
                   "guid": "https://board.example/1", "description": TEXT}]},
        ("Baker", "Acme", "PT", DAY),
    ),
    "jobicy": (
        {"jobs": [{"id": 1, "url": "https://board.example/1", "jobSlug": "1-baker", "jobTitle": "Baker",
                   "companyName": "Acme", "jobIndustry": ["Food"], "jobType": ["full-time"], "jobGeo": "Portugal",
                   "jobLevel": "Senior", "jobDescription": TEXT, "pubDate": "2026-01-05 10:00:00"}]},
        ("Baker", "Acme", "PT", DAY),
    ),
    "the muse": (
        {"page": 1, "results": [{"name": "Baker", "contents": TEXT, "type": "external",
            "publication_date": "2026-01-05T10:00:00Z", "locations": [{"name": "Lisbon, Portugal"}],
            "levels": [{"name": "Senior Level", "short_name": "senior"}], "company": {"id": 1, "name": "Acme"},
            "refs": {"landing_page": "https://board.example/1"}}]},
        ("Baker", "Acme", LISBON, DAY),
    ),
    "usajobs": (
        {"SearchResult": {"SearchResultItems": [{"MatchedObjectId": "1", "MatchedObjectDescriptor": {
            "PositionTitle": "Baker", "PositionURI": "https://board.example/1", "ApplyURI": ["https://board.example/a"],
            "PositionLocationDisplay": "Denver, Colorado", "OrganizationName": "Bureau of Bread",
            "DepartmentName": "Food", "PublicationStartDate": "2026-01-05T00:00:00",
            "ApplicationCloseDate": "2026-06-01T00:00:00", "QualificationSummary": TEXT}}]}},
        ("Baker", "Bureau of Bread", "Denver, US", DAY),
    ),
    "usajobs, one": (
        {"MatchedObjectId": "1", "MatchedObjectDescriptor": {"PositionTitle": "Baker", "QualificationSummary": TEXT,
            "PositionURI": "https://board.example/1", "OrganizationName": "Bureau of Bread",
            "PositionLocation": [{"LocationName": "Denver, Colorado", "CountryCode": "United States",
                                  "CityName": "Denver, Colorado"}], "PublicationStartDate": "2026-01-05"}},
        ("Baker", "Bureau of Bread", "Denver, US", DAY),
    ),
    "adzuna": (
        {"results": [{"title": "Baker", "company": {"display_name": "Acme"}, "created": "2026-01-05T10:00:00Z",
                      "location": {"display_name": "Lisbon, Lisboa", "area": ["Portugal", "Lisboa", "Lisbon"]},
                      "category": {"label": "Food", "tag": "food"}, "redirect_url": "https://board.example/1"}]},
        ("Baker", "Acme", LISBON, DAY),
    ),
    "breezy": (
        [{"id": "1", "name": "Baker", "url": "https://acme.example/1", "published_date": "2026-01-05T10:00:00Z",
          "type": {"id": "fullTime", "name": "Full-Time"}, "company": {"name": "Acme", "logo_url": None},
          "location": {"country": {"name": "Portugal", "id": "PT"}, "city": "Lisbon", "is_remote": False,
                       "name": "Lisbon, PT"}}],
        ("Baker", "Acme", LISBON, DAY),
    ),
    "jazzhr": (
        [{"id": "1", "title": "Baker", "city": "Denver", "state": "CO", "country_id": "US", "department": "Food",
          "description": TEXT, "type": "Full Time", "original_open_date": "2026-01-05", "status": "Open"}],
        ("Baker", "", "Denver, US", DAY),
    ),
    "bamboohr": (
        {"result": {"jobOpening": {"jobOpeningName": "Baker", "departmentLabel": "Food", "description": TEXT,
                                   "employmentStatusLabel": "Full-Time", "datePosted": "2026-01-05",
                                   "location": {"city": "Lisbon", "addressCountry": "Portugal"}}}},
        ("Baker", "", LISBON, DAY),
    ),
    "teamtailor": (
        {"data": [{"id": "1", "type": "jobs", "links": {"careersite-job-url": "https://acme.example/1"},
                   "attributes": {"title": "Baker", "body": TEXT, "created-at": "2026-01-05T10:00:00+01:00",
                                  "human-status": "published", "remote-status": "none"}}]},
        ("Baker", "", "", DAY),
    ),
    "smartrecruiters": (
        {"content": [{"id": "1", "name": "Baker", "company": {"name": "Acme", "identifier": "Acme"},
                      "releasedDate": "2026-01-05T10:00:00.000Z", "department": {"label": "Food"},
                      "location": {"city": "Lisbon", "region": "Lisbon", "country": "pt", "remote": False},
                      "typeOfEmployment": {"label": "Full-time"}}]},
        ("Baker", "Acme", LISBON, DAY),
    ),
    "recruitee": (
        {"offers": [{"id": 1, "title": "Baker", "company_name": "Acme", "city": "Lisbon", "country": "Portugal",
                     "country_code": "PT", "location": "Lisbon, Portugal", "published_at": "2026-01-05 10:00:00 UTC",
                     "careers_url": "https://acme.example/o/1", "description": TEXT, "status": "published"}]},
        ("Baker", "Acme", LISBON, DAY),
    ),
    "workable": (
        {"name": "Acme", "description": None, "jobs": [{"title": "Baker", "shortcode": "A1", "telecommuting": False,
            "published_on": "2026-01-05", "country": "Portugal", "city": "Lisbon", "state": "",
            "url": "https://board.example/j/A1"}]},
        ("Baker", "Acme", LISBON, DAY),
    ),
    "head hunter": (
        {"items": [{"id": "1", "name": "Baker", "employer": {"name": "Acme"}, "area": {"name": "Lisbon"},
                    "published_at": "2026-01-05T10:00:00+0300", "alternate_url": "https://board.example/1"}]},
        ("Baker", "Acme", LISBON, DAY),
    ),
    "job tech": (
        {"hits": [{"id": "1", "headline": "Baker", "employer": {"name": "Acme", "workplace": "Acme"},
                   "workplace_address": {"municipality": "Uppsala", "country": "Sverige"},
                   "description": {"text": TEXT}, "publication_date": "2026-01-05T10:00:00",
                   "application_deadline": "2026-06-01T23:59:59", "webpage_url": "https://board.example/1"}]},
        ("Baker", "Acme", "Uppsala, SE", DAY),
    ),
    "france travail": (
        {"resultats": [{"id": "1", "intitule": "Boulanger", "entreprise": {"nom": "Acme"}, "description": TEXT,
                        "lieuTravail": {"libelle": "69 - Lyon"}, "dateCreation": "2026-01-05T10:00:00.000Z"}]},
        ("Boulanger", "Acme", "Lyon, FR", DAY),
    ),
    "arbeitsagentur": (
        {"stellenangebote": [{"titel": "Bäcker", "refnr": "1", "arbeitgeber": "Acme",
                              "aktuelleVeroeffentlichungsdatum": "2026-01-05",
                              "arbeitsort": {"plz": "04109", "ort": "Leipzig", "land": "Deutschland"}}]},
        ("Bäcker", "Acme", "Leipzig, DE", DAY),
    ),
    "reed": (
        {"results": [{"jobId": 1, "employerName": "Acme", "jobTitle": "Baker", "locationName": "Leeds",
                      "minimumSalary": 30000, "currency": "GBP", "date": "5 Jan 2026", "jobDescription": TEXT}]},
        ("Baker", "Acme", "Leeds, GB", DAY),
    ),
    "lever": (
        [{"id": "1", "text": "Baker", "createdAt": 1767607200000, "workplaceType": "hybrid", "additional": TEXT,
          "categories": {"commitment": "Full-time", "location": "Lisbon", "allLocations": ["Lisbon", "Porto"]},
          "lists": [{"text": "What", "content": "<li>Bake</li>"}], "hostedUrl": "https://board.example/1"}],
        ("Baker", "", f"{LISBON}; Porto, PT", DAY),
    ),
    "greenhouse": (
        {"jobs": [{"id": 1, "title": "Baker", "absolute_url": "https://board.example/1", "content": TEXT,
                   "company_name": "Acme", "first_published": "2026-01-05T10:00:00-05:00",
                   "updated_at": "2026-02-05T10:00:00-05:00", "location": {"name": "Lisbon, Portugal"}}]},
        ("Baker", "Acme", LISBON, DAY),
    ),
    "ashby": (
        {"apiVersion": "1", "jobs": [{"title": "Baker", "location": "Lisbon", "publishedAt": "2026-01-05T10:00:00Z",
            "secondaryLocations": [{"location": "Porto", "address": {}}],
            "jobUrl": "https://board.example/acme/1"}]},
        ("Baker", "", f"{LISBON}; Porto, PT", DAY),
    ),
}  # fmt: skip


@pytest.mark.parametrize("api", APIS)
def test_the_names_of_a_public_api_are_known(api: str) -> None:
    value, expected = APIS[api]
    assert said(records(value)[-1]) == expected
