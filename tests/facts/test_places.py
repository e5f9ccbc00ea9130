"""Location fields and running text to places."""

import pytest

from postings.choices import Workplace
from postings.facts.gazetteer import gazetteer, slug_of
from postings.facts.places import Location, find_locations, read_locations
from postings.facts.workplace import find_workplace


def shown(locations: tuple[Location, ...]) -> list[str]:
    return [
        " ".join(
            filter(
                None,
                [
                    (location.place.city or location.place.region or location.place.country)
                    if location.place
                    else "",
                    location.workplace or "",
                ],
            )
        )
        for location in locations
    ]


@pytest.mark.parametrize(
    ("field", "expected"),
    [
        ("Lisbon or Remote Portugal", ["Lisbon on-site", "PT remote"]),
        ("US-NYC; US-San Francisco", ["New York", "San Francisco"]),
        ("Remote - HQ is San Francisco, CA", ["remote"]),
        (
            "London, UK; Ontario, CAN; Remote-Friendly, United States",
            ["London on-site", "Ontario on-site", "US remote"],
        ),
        ("Hybrid / Berlin", ["Berlin hybrid"]),
        ("100 George St, Sydney NSW 2000", ["Sydney"]),
        ("Poland/Remote", ["PL remote"]),
        ("Remote US or Canada", ["US remote", "CA remote"]),
        ("Lisbon, Madrid, Remote (Spain)", ["Lisbon on-site", "Madrid on-site", "ES remote"]),
        ("N/A", []),
        ("HQ", []),
    ],
)
def test_a_field_names_places_and_workplaces(field: str, expected: list[str]) -> None:
    assert shown(read_locations(field)) == expected


@pytest.mark.parametrize(
    "field", ["London, UK", "London, England", "UK - London", "London", "Greater London"]
)
def test_one_city_is_one_place_however_it_was_spelt(field: str) -> None:
    (location,) = read_locations(field)
    assert location.place is not None
    assert (location.place.slug, location.place.geoname_id) == ("london", 2643743)


@pytest.mark.parametrize(
    ("field", "country", "expected"),
    [
        ("Birmingham", "", "GB"),
        ("Birmingham", "US", "US"),
        ("Cambridge", "GB", "GB"),
        ("Cambridge", "US", "US"),
        ("Melbourne", "", "AU"),
        ("Atlanta, Georgia", "", "US"),
        ("Tbilisi, Georgia", "", "GE"),
        ("Wilmington, DE", "", "US"),
        ("Berlin, DE", "", "DE"),
        ("Toronto, CA", "", "CA"),
        ("San Francisco, CA", "", "US"),
        ("Columbus, IN", "", "US"),
        ("Hyderabad, IN", "", "IN"),
    ],
)
def test_an_ambiguous_name_is_decided_by_what_stands_beside_it(
    field: str, country: str, expected: str
) -> None:
    (location,) = read_locations(field, country=country)
    assert location.place is not None
    assert location.place.country == expected


@pytest.mark.parametrize("field", ["Cambridge", "Remote, CA", "CA", "Richmond"])
def test_an_ambiguous_name_alone_stays_unknown(field: str) -> None:
    assert all(location.place is None for location in read_locations(field))


def test_slugs_are_decided_by_the_gazetteer_alone() -> None:
    slugs = {
        field: location.place.slug
        for field in (
            "Birmingham, UK",
            "Birmingham, AL",
            "London, ON",
            "Germany",
            "Singapore",
            "Springfield, IL",
        )
        for location in read_locations(field)
        if location.place
    }
    assert slugs == {
        "Birmingham, UK": "birmingham",
        "Birmingham, AL": "birmingham-us",
        "London, ON": "london-ca",
        "Germany": "germany",
        "Singapore": "singapore",
        "Springfield, IL": "springfield-illinois-us",
    }


def test_a_country_named_like_its_city_has_its_own_slug() -> None:
    tables = gazetteer()
    (location,) = read_locations("Luxembourg")
    assert location.place is not None
    assert location.place.slug == "luxembourg"
    assert slug_of(tables.country_option("LU")) == "luxembourg-lu"


def test_a_labelled_line_decides_over_what_the_text_only_mentions() -> None:
    body = "We have offices in Paris and Rome.\nLocation: Leeds, UK\nOur customers are in Oslo."
    assert shown(find_locations(body)) == ["Leeds"]


def test_offices_customers_and_investors_are_not_the_jobs_place() -> None:
    body = "We serve customers in London. We have offices in Lisbon and Warsaw. Our investors sit in Zurich."
    assert find_locations(body) == ()


def test_a_sentence_on_the_job_names_its_place() -> None:
    (location,) = find_locations("Acme is hiring a Sales Manager in Porto, Portugal. It is a hybrid job.")
    assert location.place is not None
    assert location.place.city == "Porto"
    assert location.workplace in (None, Workplace.HYBRID)


def test_a_sentence_that_ends_with_a_list_of_places_names_all_of_them() -> None:
    body = "The role can be based in London, Paris or Berlin."
    assert shown(find_locations(body)) == ["London", "Paris", "Berlin"]


def test_the_words_end_with_their_offset_and_their_bracket() -> None:
    (location,) = read_locations("Remote (UTC-3 to UTC+3)")
    assert location.words == "Remote (UTC-3 to UTC+3)"


@pytest.mark.parametrize(
    "text",
    [
        "Oakum is based in Berlin, Germany, but our team works across Europe.",
        "Oakum University has 8 800 staff based in Lund, Helsingborg and Malmö.",
        "We appoint a Teaching Assistant to join our team at Greenfield Primary School.",
        "Job locations\nSt Thomas' Hospital",
        "Based in San Francisco, CA, Oakum has raised money from the best investors.",
    ],
)
def test_a_place_that_is_only_named_is_not_the_jobs(text: str) -> None:
    assert find_locations(text) == ()


@pytest.mark.parametrize(
    ("text", "city"),
    [
        ("You will be expected to work two days at the Trust office in Annapolis, Maryland.", "Annapolis"),
        ("Are you looking for a new role in Leeds?", "Leeds"),
        ("Dein Arbeitsort: Erlangen", "Erlangen"),
        ("Location: Homewood Campus, Baltimore, MD", "Baltimore"),
        ("Arbeitsort: Berlin, Campus Mitte", "Berlin"),
        ("As a Fraud Analyst in Berlin, you will check cases.", "Berlin"),
        ("A permanent contract in Paris", "Paris"),
    ],
)
def test_a_body_says_where_the_job_is(text: str, city: str) -> None:
    assert [location.place.city for location in find_locations(text) if location.place] == [city]


def test_a_role_of_a_company_that_is_spread_has_its_own_place() -> None:
    found = find_locations("Our teams work across Europe. This role is based in Berlin, Germany.")
    assert [location.place.city for location in found if location.place] == ["Berlin"]


@pytest.mark.parametrize(
    ("text", "workplace"),
    [
        ("You have the flexibility to work from home at times.", None),
        ("Oakum is remote-first within Europe.", "remote"),
        ("While many roles are remote-first, we are not remote-only.", None),
        ("We offer a flexible, remote working environment.", "remote"),
        ("Work model for this job\nHybrid 2-3 times/week", "hybrid"),
        ("Enjoy the flexibility of working in a hybrid mode.", "hybrid"),
        ("Praca w modelu hybrydowym w Poznaniu.", "hybrid"),
    ],
)
def test_the_workplace_of_a_body(text: str, workplace: str | None) -> None:
    fact = find_workplace(text)
    assert (fact and fact.value) == workplace


def test_a_sentence_after_the_label_is_no_list_of_places() -> None:
    text = "Location: Candidates from any geography near our zones (roughly the Americas plus Hawaii)."
    assert find_locations(text) == ()


def test_an_institution_s_name_gives_way_to_the_place_beside_it() -> None:
    assert shown(read_locations("University of Sussex, Brighton, UK")) == ["Brighton"]
    assert shown(read_locations("University of Groningen")) == ["Groningen"]


@pytest.mark.parametrize("label", ["Miesto", "Místo výkonu práce", "Pracovisko"])
def test_a_label_in_czech_or_slovak_names_the_place(label: str) -> None:
    assert shown(find_locations(f"{label}: Bratislava\nPlat: 2000 €")) == ["Bratislava"]


@pytest.mark.parametrize(
    ("field", "city"),
    [
        ("Berlin Mitte", "Berlin"),
        ("Berlin-Kreuzberg", "Berlin"),
        ("Hamburg Altona", "Hamburg"),
        ("Halle Saale", "Halle (Saale)"),
        ("Mitte, Berlin", "Berlin"),
        ("Antwerpen Berchem", "Antwerp"),
        ("Amsterdam Noord", "Amsterdam"),
        ("Roma Centro", "Rome"),
        ("Centro, Recife - PE", "Recife"),
        ("Zona Norte, Porto", "Porto"),
        ("Barrio Palermo, Buenos Aires", "Buenos Aires"),
        ("Colonia Nápoles, Ciudad de México", "Mexico City"),
        ("Bairro da Liberdade, São Paulo", "São Paulo"),
        ("Dubai, Bluewaters Island", "Dubai"),
        ("Altstadt, München", "Munich"),
    ],
)
def test_a_district_after_its_city_is_the_city(field: str, city: str) -> None:
    assert shown(read_locations(field)) == [city]


@pytest.mark.parametrize(
    ("field", "cities"),
    [("Colonia", ["Cologne"]), ("Colonia, Bonn", ["Cologne", "Bonn"]), ("Reykjavík, Island", ["Reykjavík"])],
)
def test_a_word_of_districts_and_islands_alone_is_a_place(field: str, cities: list[str]) -> None:
    assert shown(read_locations(field)) == cities
