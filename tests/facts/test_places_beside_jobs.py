"""Places in titles, among hours and terms, and the city that nothing but a job sets off."""

import pytest

from postings.facts.places import bare_city, find_locations, read_locations, title_locations
from postings.facts.places.title_terms import without_terms


def slugs(title: str) -> list[str]:
    return [location.place.slug for location in title_locations(title) if location.place]


@pytest.mark.parametrize(
    ("title", "slug"),
    [
        ("Bäcker*in für unsere Backstube in Ulm (20h)", "ulm"),
        ("Baker in Berlin (m/w/d), 80-100%", "berlin"),
        ("Baker in Leeds - part-time", "leeds"),
        ("Boulanger à Nantes (CDI)", "nantes"),
        ("Boulanger à Nantes H/F", "nantes"),
        ("Bakker in Utrecht (32-40 uur)", "utrecht"),
        ("Praktikum in Leipzig ab sofort", "leipzig"),
        ("Stellenausschreibung: Koch in Kassel gesucht", "kassel"),
        ("Cook in Ghent, 2 vacancies", "gent"),
        ("Baker @ Paris", "paris"),
        ("Padeiro - São Paulo/SP", "sao-paulo"),
        ("Bäcker*in in Münster", "munster"),
        ("Stage - Boulangerie - Lyon - 6 mois", "lyon"),
        ("Bagare till Malmö", "malmo"),
        ("Baker - Leeds City Centre", "leeds"),
    ],
)
def test_hours_and_terms_may_stand_behind_the_place(title: str, slug: str) -> None:
    assert slugs(title) == [slug]


@pytest.mark.parametrize("title", ["Baker (20h)", "Java Developer (CDI)", "Night baker wanted", "Cook, 80 %"])
def test_terms_are_no_places(title: str) -> None:
    assert slugs(title) == []


@pytest.mark.parametrize("title", ["(m/w/d)", "gesucht", "80%", "", "Baker (Leeds)", "Chef (night shift)"])
def test_a_title_keeps_what_is_no_term_behind_a_job(title: str) -> None:
    assert without_terms(title) == title


@pytest.mark.parametrize(
    ("title", "parts"),
    [
        ("Baker Paderborn", ("Paderborn", "Baker")),
        ("Backend Developer Amsterdam (m/f/d)", ("Amsterdam", "Backend Developer")),
        ("Leeds: Night Baker", ("Leeds", "Night Baker")),
        ("Berlin – Konditorin", ("Berlin", "Konditorin")),
    ],
)
def test_a_big_city_may_end_or_open_a_title(title: str, parts: tuple[str, str]) -> None:
    assert bare_city(title) == parts


@pytest.mark.parametrize(
    "title",
    [
        "Delivery Driver Van",
        "Account Manager Georgia",
        "Site Manager Port Harcourt Leeds Mill",
        "Elixir Developer Phoenix",
        "Teacher Reading",
        "Kitchen: Baker",
        "Postdoctoral Researcher, University of Oxford",
        "Assistant to the Mayor of London",
        "Paris Hilton's Assistant",
        "Leeds",
    ],
)
def test_a_word_that_is_a_city_too_is_none(title: str) -> None:
    assert bare_city(title)[0] == ""


@pytest.mark.parametrize(
    ("words", "slug"),
    [("Münster", "munster"), ("Recife/PE", "recife"), ("Köln", "cologne")],
)
def test_accents_and_the_code_behind_a_slash_say_which_place_it_is(words: str, slug: str) -> None:
    (location,) = read_locations(words)
    assert location.place is not None
    assert location.place.slug == slug


@pytest.mark.parametrize(("line", "slug"), [("Amsterdam", "amsterdam"), ("Sydney CBD", "sydney")])
def test_a_big_city_alone_above_a_text_is_where_the_job_is(line: str, slug: str) -> None:
    (location,) = find_locations(f"{line}\n\nDescription\n\nWe bake bread.")
    assert location.place is not None
    assert location.place.slug == slug


@pytest.mark.parametrize("line", ["Reading", "Phoenix", "Oakum", "Victoria"])
def test_a_word_alone_above_a_text_is_no_place(line: str) -> None:
    assert find_locations(f"{line}\n\nDescription\n\nWe bake bread.") == ()


def test_the_short_name_of_an_english_city_is_its_own() -> None:
    (hull,), (newcastle,) = read_locations("Hull"), read_locations("Newcastle")
    assert hull.place is not None
    assert (hull.place.slug, newcastle.place) == ("kingston-upon-hull", None)


def test_the_big_city_between_two_towns_is_not_their_countrys() -> None:
    found = read_locations("Berlin, Toronto, Berkeley, or San Francisco")
    assert [one.place.country for one in found if one.place] == ["DE", "CA", "US", "US"]


@pytest.mark.parametrize(
    "words",
    [
        "anywhere (prefer a time zone between US/Pacific and Central European)",
        "Remote, time zones between London and Dubai",
    ],
)
def test_a_time_zone_between_places_is_no_place(words: str) -> None:
    assert [location.place for location in read_locations(words)] == [None]
