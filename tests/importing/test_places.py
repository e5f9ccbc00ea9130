"""The places of metadata, in whatever shape they are stated."""

from datetime import UTC, datetime
from typing import Any

import pytest

from postings.choices import Status, Workplace
from postings.importing.kinds import Context, read_value
from postings.importing.names import Kind
from postings.importing.places import read_places

from .prepared import BODY, posting, record_of


def slugs(stated: dict[str, Any], workplace: str = "") -> list[str]:
    places = read_places(lambda name: stated.get(name, ""), workplace)
    return [location.place.slug for location in places if location.place]


@pytest.mark.parametrize(
    ("city", "region", "country", "slug"),
    [
        ("Izmir", "Bornova", "tr", "izmir"),
        ("Halifax", "Nova Scotia", "CA", "halifax"),
        ("Birmingham", "Alabama", "US", "birmingham-us"),
        ("Lund", "Skåne", {"code": "SWE"}, "lund"),
        ("", "Lower Saxony", "DEU", "lower-saxony-region-de"),
    ],
)
def test_region_and_country_beside_a_city_only_qualify_it(
    city: str, region: str, country: str, slug: str
) -> None:
    address = {"city": city, "region": region, "country": country}
    assert slugs(address) == [slug]
    assert slugs({"location": address}) == [slug]


@pytest.mark.parametrize(
    ("city", "region", "slug"),
    [
        ("Geneva", "NY", "geneva-new-york-us"),
        ("Hanover", "MD", "hanover"),
        ("Birch Hollow", "WI", "birch-hollow-wisconsin-us"),
        ("Head Office", "WI", "wisconsin-region-us"),
    ],
)
def test_the_state_beside_a_city_says_which_it_is(city: str, region: str, slug: str) -> None:
    assert slugs({"city": city, "state": region}) == [slug]
    assert slugs({"location": {"street": "", "city": city, "state": region, "zip": ""}}) == [slug]


@pytest.mark.parametrize(
    ("field", "country", "slug"),
    [
        ("Victoria", "CA", "victoria-ca"),
        ("Melbourne", "United States", "melbourne-us"),
        ("Tel Aviv", "US", "tel-aviv"),
    ],
)
def test_the_stated_country_is_not_outweighed_by_a_bigger_namesake(
    field: str, country: str, slug: str
) -> None:
    assert slugs({"location": field, "country": country}) == [slug]


def test_a_namesake_abroad_is_not_read_where_the_stated_country_has_several() -> None:
    assert slugs({"location": "Dublin", "country": "US"}) == ["united-states"]


def test_secondary_locations_add_to_the_first() -> None:
    stated = {"location": "Leipzig", "secondaryLocations": [{"location": "Graz", "address": {}}]}
    assert slugs(stated) == ["leipzig", "graz"]


def test_places_may_be_objects_within_a_location() -> None:
    places = [{"city": "Toruń", "country": {"code": "POL"}}, {"city": "Opole", "country": {"code": "POL"}}]
    assert slugs({"location": {"places": places, "fullyRemote": False}}) == ["torun", "opole"]


def test_the_countries_of_applicants_are_those_of_a_remote_job_alone() -> None:
    stated = {"location": "100% Remote (Americas only)", "applicantCountries": ["Chile", "Peru"]}
    assert slugs(stated) == ["chile", "peru-pe"]
    assert slugs(stated | {"location": ""}) == []
    assert slugs(stated | {"location": ""}, "remote") == ["chile", "peru-pe"]


def test_remote_in_part_is_hybrid() -> None:
    context = Context(now=datetime(2026, 11, 22, tzinfo=UTC), tz=UTC)
    assert read_value(Kind.WORKPLACE, "Partial", context) == Workplace.HYBRID
    assert read_value(Kind.WORKPLACE, "true", context) == Workplace.REMOTE


@pytest.mark.parametrize("name", ["location_city", "metroArea", "campus", "lab_location", "место", "場所"])
def test_a_place_is_found_under_more_names(name: str) -> None:
    record = record_of(posting().replace("location: Porto, Portugal", f"{name}: Leeds"))
    assert [one.place.slug for one in record.locations if one.place] == ["leeds"]


@pytest.mark.parametrize(
    ("field", "name", "status"),
    [
        ("Birch Hollow, Montana", "Birch Hollow", Status.REVIEW),
        ("Acme Tenants Project, Montana", "", Status.REVIEW),
        ("Quayside Steel, Montana", "", Status.PUBLISHED),
        ("Montana", "", Status.PUBLISHED),
    ],
)
def test_a_name_that_no_table_has_waits_for_an_editor(field: str, name: str, status: str) -> None:
    record = record_of(posting().replace("Porto, Portugal", field))
    (location,) = record.locations
    assert location.place
    assert (location.place.city, location.place.region) == (name, "Montana")
    assert (record.status, "places" in record.review) == (status, status == Status.REVIEW)


@pytest.mark.parametrize(
    ("stated", "company", "text", "slugs"),
    [
        ("Netherlands", "University of Groningen", "", ["groningen"]),
        ("France", "University of Groningen", "", ["france"]),
        ("Germany", "Kaistahl", "The position is based in Leipzig.", ["leipzig"]),
        ("Germany", "Kaistahl", "The position is based in Leeds.", ["germany"]),
        ("Remote, Germany", "Kaistahl", "The position is based in Leipzig.", ["germany"]),
    ],
)
def test_the_city_goes_before_its_country(stated: str, company: str, text: str, slugs: list[str]) -> None:
    record = record_of(
        posting(body=f"{BODY}\n{text}\n")
        .replace("Porto, Portugal", stated)
        .replace("Quayside Steel", company)
    )
    assert [location.place.slug for location in record.locations if location.place] == slugs


def test_a_country_in_a_list_gives_way_to_its_city() -> None:
    record = record_of(posting().replace("Porto, Portugal", "[Germany, Berlin, Austria]"))
    assert [one.place.slug for one in record.locations if one.place] == ["berlin", "austria"]


@pytest.mark.parametrize(
    "location",
    [
        {"original": "Porto", "locations": [{"locality": "Porto", "countryName": "Portugal"}]},
        {"formattedAddress": "Rua Nova 3, Porto, Portugal"},
        {"main": "Porto, Portugal", "lat": "41.1"},
    ],
)
def test_a_place_stands_under_any_name_of_its_object(location: dict[str, Any]) -> None:
    assert slugs({"location": location}) == ["porto"]


@pytest.mark.parametrize(
    ("street", "state", "slug"),
    [
        ("Geneva", "NY", "geneva-new-york-us"),
        ("Mill Lane, Geneva", "NY", "geneva-new-york-us"),
        ("Geneva Street", "NY", "new-york-region-us"),
        ("12 Geneva", "NY", "new-york-region-us"),
        ("Leeds Mill", "NY", "new-york-region-us"),
    ],
)
def test_a_city_may_stand_in_the_field_for_the_street(street: str, state: str, slug: str) -> None:
    assert slugs({"location": {"street": street, "city": "", "state": state, "zip": ""}}) == [slug]


@pytest.mark.parametrize(
    ("name", "places"),
    [
        ("joboppeninglocation", ["leeds"]),
        ("opening_location", ["leeds"]),
        ("vacancyLocation", ["leeds"]),
        ("Stellenstandort", ["leeds"]),
        ("companyLocation", []),
        ("interview_location", []),
        ("relocation", []),
        ("allocation", []),
        ("imageLocation", []),
    ],
)
def test_a_field_that_nobody_knows_may_end_as_one_for_a_place(name: str, places: list[str]) -> None:
    record = record_of(posting(f"{name}: Leeds, UK").replace("location: Porto, Portugal\n", "", 1))
    assert [one.place.slug for one in record.locations if one.place] == places


def test_the_address_in_the_stated_country_says_the_city() -> None:
    text = "Send it to the Department of Tides, Leeds, LS1 4AP. We reply.\n\nWe weld.\n\nWe do.\n\nSo it is."
    record = record_of(posting(body=BODY + text).replace("Porto, Portugal", "United Kingdom"))
    assert [one.place.slug for one in record.locations if one.place] == ["leeds"]


@pytest.mark.parametrize(
    ("title", "stated", "places"),
    [
        ("Welding Residency / Located in Memphis", "Tennessee", ["memphis"]),
        ("Welder (Leipzig)", "Germany", ["leipzig"]),
        ("Welder (Leeds)", "Germany", ["germany"]),
        ("Welder (Leipzig)", "Remote, Germany", ["germany"]),
        ("Welder", "Union, South Carolina, United States", ["union-south-carolina-us"]),
    ],
)
def test_the_city_of_the_title_goes_before_the_state_of_metadata(
    title: str, stated: str, places: list[str]
) -> None:
    record = record_of(
        posting().replace("Porto, Portugal", stated).replace("title: Welder", f"title: {title}")
    )
    assert [one.place.slug for one in record.locations if one.place] == places
