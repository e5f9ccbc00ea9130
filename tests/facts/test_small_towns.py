"""Towns that are in no list of cities: read where their state or country stands beside them."""

import pytest

from postings.facts.gazetteer import gazetteer, slug_of
from postings.facts.places import find_locations, named_town, read_locations


def slugs(field: str) -> list[str]:
    return [location.place.slug if location.place else "" for location in read_locations(field)]


@pytest.mark.parametrize(
    ("field", "slug"),
    [
        ("Walker, Minnesota", "walker-minnesota-us"),
        ("Colfax, WI", "colfax-wisconsin-us"),
        ("Colfax WI 54730", "colfax-wisconsin-us"),
        ("12 Mill Road, Colfax, WI 54730", "colfax-wisconsin-us"),
        ("Orgelet, France", "orgelet-bourgogne-franche-comte-fr"),
        ("France - Orgelet", "orgelet-bourgogne-franche-comte-fr"),
        ("Stein am Rhein, Schweiz", "stein-am-rhein-schaffhausen-ch"),
        ("Livingston, Louisiana", "livingston-louisiana-us"),
    ],
)
def test_a_town_is_read_beside_its_state_or_country(field: str, slug: str) -> None:
    assert slugs(field) == [slug]


@pytest.mark.parametrize("field", ["Colfax", "Orgelet", "Walker", "Colfax or Orgelet"])
def test_a_town_alone_is_a_word_or_a_surname(field: str) -> None:
    assert not any(one.place and one.place.population < 5_000 for one in read_locations(field))


@pytest.mark.parametrize("field", ["Head Office, UK", "Engineering, UK", "Colfax, Germany"])
def test_what_is_no_town_of_the_country_beside_it_is_none(field: str) -> None:
    (slug,) = slugs(field)
    assert slug in ("united-kingdom", "germany")


def test_a_town_s_slug_names_its_region_even_where_no_city_has_its_name() -> None:
    towns = gazetteer().towns("springfield")
    found = [slug_of(town) for town in towns]
    assert len(set(found)) == len(found)
    assert all(slug.startswith("springfield-") for slug in found)
    assert slug_of(gazetteer().towns("orgelet")[0]) == "orgelet-bourgogne-franche-comte-fr"


def test_the_table_of_towns_is_searched_from_its_first_line_to_its_last() -> None:
    tables = gazetteer()
    assert tables.towns("10 de abril")[0].country == "MX"
    assert tables.towns("") == tables.towns("zzzz") == tables.towns("0") == []


def test_a_town_in_a_sentence_on_the_job_is_its_place() -> None:
    (location,) = find_locations("We are looking for a Welder in Colfax, WI.")
    assert location.place
    assert location.place.city == "Colfax"


@pytest.mark.parametrize(
    ("name", "kept"),
    [
        ("Birch Hollow", True),
        ("Old Birch-on-Wye", False),
        ("Sankt Kathrein an der Laming", False),
        ("Oberbirkenfelden", True),
        ("Head Office", False),
        ("Remote", False),
        ("Statewide", False),
        ("Birch Hollow 3", False),
        ("Birch Hollow, Elmtown", False),
        ("birch", False),
    ],
)
def test_a_field_for_towns_alone_names_one_that_no_table_has(name: str, kept: bool) -> None:
    (wisconsin,) = read_locations("Wisconsin, US")
    town = named_town(name, wisconsin)
    assert bool(town) == kept
    if town and town.place:
        assert (town.place.city, town.place.region, town.place.country) == (name, "Wisconsin", "US")


@pytest.mark.parametrize(
    ("field", "cities"),
    [
        ("Chur, Trimmis, Davos", ["Chur", "Trimmis", "Davos"]),
        ("Bern, Hybrid, Basel", ["Bern", "Basel"]),
        ("Lyon, Campus, Paris", ["Lyon", "Paris"]),
    ],
)
def test_a_town_is_read_between_two_cities_of_one_country(field: str, cities: list[str]) -> None:
    assert [one.place.city for one in read_locations(field) if one.place] == cities


@pytest.mark.parametrize(
    ("text", "unread"),
    [
        ("Birch Hollow, Montana", "Birch Hollow"),
        ("Birch Hollow, MA", "Birch Hollow"),
        ("Knockfin, Co. Kerry", "Knockfin"),
        ("14 Mill Lane, Knockfin, County Kerry", "Knockfin"),
        ("Montana - Birch Hollow", "Birch Hollow"),
        ("Head Office, Germany", ""),
        ("Birch City, MO", "Birch City"),
        ("Anywhere in Texas", ""),
        ("Birch Hollow, Billings, Montana", ""),
        ("Remote, Birch Hollow, Montana", ""),
    ],
)
def test_a_name_of_no_table_beside_a_region_is_kept_as_unread(text: str, unread: str) -> None:
    assert [location.unread for location in read_locations(text)] == [unread]


@pytest.mark.parametrize(
    ("text", "slug"),
    [
        ("Tullow, County Carlow", "tullow-leinster-ie"),
        ("Tullow, Co. Carlow", "tullow-leinster-ie"),
        ("Co. Carlow", "carlow-region-ie"),
        ("Carlow", "carlow"),
        ("Cork, Co. Cork", "cork"),
        ("Buffalo, State of New York", "buffalo"),
        ("State of New York", "new-york-region-us"),
    ],
)
def test_a_county_is_not_its_town(text: str, slug: str) -> None:
    assert [location.place.slug for location in read_locations(text) if location.place] == [slug]


@pytest.mark.parametrize(
    ("text", "slug"),
    [
        ("Pinheiros - São Paulo", "sao-paulo"),
        ("São Paulo - Pinheiros, SP", "sao-paulo"),
        ("Barra da Tijuca, Rio de Janeiro", "rio-de-janeiro"),
        ("Campinas, São Paulo", "campinas"),
        ("Niterói, Rio de Janeiro", "niteroi"),
        ("Kreuzberg", "berlin"),
        ("Taguatinga - DF", "brasilia"),
        ("Belém", "belem"),
    ],
)
def test_a_part_of_a_city_is_the_city(text: str, slug: str) -> None:
    assert [location.place.slug for location in read_locations(text) if location.place] == [slug]
