"""The many ways in which a location field spells one place."""

import pytest

from postings.facts.places import read_locations


def slugs(field: str) -> list[str]:
    return [location.place.slug for location in read_locations(field) if location.place]


@pytest.mark.parametrize(
    ("field", "expected"),
    [
        ("US-CA-San Diego", ["san-diego"]),
        ("USA, WA, Seattle", ["seattle"]),
        ("Izmir/Türkiye", ["izmir"]),
        ("Recife/PE", ["recife"]),
        ("Graz/Linz", ["graz", "linz"]),
        ("ETH Zurich", ["zurich"]),
        ("Torino (TO)", ["turin"]),
        ("Genova, GE", ["genoa"]),
        ("Garching b. München", ["garching"]),
        ("Wuhan, P.R. China", ["wuhan"]),
        ("Lyon 3e", ["lyon"]),
        ("Hillcrest, Leeds", ["leeds"]),
        ("Guildford, Surrey", ["guildford"]),
        ("Québec, QC", ["quebec-city"]),
        ("Kreuzberg, Berlin", ["berlin"]),
        ("Buffalo, New York", ["buffalo"]),
        ("Nantes Nord Est", ["nantes"]),
        ("Paris 12ème", ["paris"]),
    ],
)
def test_codes_slashes_and_districts(field: str, expected: list[str]) -> None:
    assert slugs(field) == expected


@pytest.mark.parametrize(
    ("field", "expected"),
    [
        ("広東省深圳市", ["shenzhen"]),
        ("四川成都", ["chengdu"]),
        ("大阪府大阪市北区", ["osaka"]),
        ("愛知県名古屋市", ["nagoya"]),
        ("北海道札幌市", ["sapporo"]),
        ("北京市海淀区", ["beijing"]),
        ("東京都渋谷区", ["tokyo"]),
        ("大阪周辺", ["osaka"]),
        ("名古屋", ["nagoya"]),
        ("中国科学院", []),
        ("株式会社", []),
        ("日本", ["japan"]),
        ("Україна", ["ukraine"]),
        ("Львів, Україна", ["lviv"]),
    ],
)
def test_addresses_written_in_one_go_and_countries_in_other_scripts(field: str, expected: list[str]) -> None:
    assert slugs(field) == expected


def test_a_choice_between_a_city_and_its_state_comes_after_both() -> None:
    found = read_locations("Ames (or remote), Iowa")
    assert [(one.place.slug if one.place else "", one.workplace) for one in found] == [
        ("ames", "on-site"),
        ("", "remote"),
    ]


@pytest.mark.parametrize(
    "field", ["Remote - UK timezone", "Remote (US Eastern time zone)", "Remote, UK hours"]
)
def test_a_time_zone_is_no_place(field: str) -> None:
    (location,) = read_locations(field)
    assert location.place is None
