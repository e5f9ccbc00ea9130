"""Where a text, its first lines and its title say that the job is, and where they do not."""

import pytest

from postings.facts.places import (
    country_spoken_of,
    find_city,
    find_locations,
    title_locations,
    university_town,
)
from postings.facts.places.fields import read_locations


def slugs(text: str) -> list[str]:
    return [location.place.slug for location in find_locations(text) if location.place]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ship Carpenter\nOakum Yards Halifax, Nova Scotia, Canada\n3 days ago", ["halifax"]),
        ("Welder\nPorto, Porto District, Portugal · 2 days ago · 31 applicants", ["porto"]),
        ("Oakum Ltd\nShare\nWelder\nCanada · Reposted 3 weeks ago", ["canada"]),
        ("Welder\n120 Harbour Street, Oakland, CA 94607, USA\nFull-time", ["oakland"]),
        ("Welder - St. Mary's Hospital, Portland, OR\nFull-time", ["portland"]),
        ("Contact: Jane Doe, Head of People, London\nWelder", []),
        ("Welder\nNew Zealand\nWhat you do", ["new-zealand"]),
        ("Apply\nWelder\nGraz, Austria; Linz, Austria;\nBrno, Czech Republic; Pula, Croatia",
         ["graz", "linz", "brno", "pula"]),
        ("Welder\nlocations\nHalifax, Nova Scotia, Canada\nMoncton, New Brunswick, Canada time type",
         ["halifax", "moncton"]),
        ("Welder\nAmong the fastest-growing shipyard companies in the UK\nWhat you do", []),
    ],
)  # fmt: skip
def test_a_line_of_places_at_the_top_is_the_place_and_its_city_comes_first(
    text: str, expected: list[str]
) -> None:
    assert slugs(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("For the work with our clients we require that this role is based in Leeds, UK.", ["leeds"]),
        ("We are building a small crew in our Denver HQ. You weld hulls.", ["denver"]),
        ("Ein helles Büro in Berlin-Mitte mit Blick auf die Werft. Du schweißt.", ["berlin"]),
        ("Vous nous rejoignez dans nos locaux à Lyon.", ["lyon"]),
        ("Din arbetsplats blir i våra ljusa lokaler i centrala Stockholm.", ["stockholm"]),
        ("Die Stadt Eckernförde sucht eine Schweißerin.", ["eckernforde"]),
        ("A shipyard in Halifax, Canada is seeking a Welder.", ["halifax"]),
        ("Oakum is seeking a Welder to join the team at Anchor Twin Towers, Indiranagar, Bangalore.",
         ["bengaluru"]),
        ("Oakum is looking for a Welder at Crane Bay Energy Works.", []),
        ("Pay: EG 8a. Die Stelle ist in der EG 8a bewertet.", []),
        ("We work remotely, with most of the crew based in Zurich and Vienna.", []),
        ("Be a part of the crew, based out of Gurugram office, and weld.", ["gurugram"]),
        ("El puesto está basado en Ciudad de México.", ["mexico-city"]),
        ("Our founders met in our first office in Paris.", []),
        ("We test hulls at our Basel lab. This role is remote.", []),
        ("City of London Police is seeking a caulker.", []),
        ("Trabajarás en nuestra oficina de Barcelona.", ["barcelona"]),
        ("Lunch is free in our Leeds office. Yoga is free in our Denver office.", []),
    ],
)  # fmt: skip
def test_a_sentence_says_where_this_job_is_and_not_where_others_are(text: str, expected: list[str]) -> None:
    assert slugs(text) == expected


def test_an_office_says_nothing_of_the_workplace() -> None:
    (location,) = find_locations("Wir zeigen dir unser Büro in Berlin (oder online).")
    assert location.workplace is None


def test_a_label_that_the_first_sentence_contradicts_says_nothing() -> None:
    label = "**Location:** Berlin\n\n"
    assert slugs(f"{label}You weld.") == ["berlin"]
    assert slugs(f"Oakum hiring Welder in Ghent, Flemish Region, Belgium\n\n{label}You weld.") == []


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("[São Paulo] Soldador", ["sao-paulo"]),
        ("Lasser bij Oakum (Utrecht)", ["utrecht"]),
        ("Schweißer*in in Paderborn", ["paderborn"]),
        ("Welder | Zermatt | Switzerland", ["zermatt"]),
        ("Welder (SF)", ["san-francisco"]),
        ("Director of Catering (DC)", []),
        ("Developer (ML/AI)", []),
        ("Engineer (Mobile)", []),
        ("Engineer - QA", []),
        ("Sales Manager - Nice", []),
        ("Nurse - Victoria", []),
    ],
)
def test_a_title_names_the_place_in_brackets_between_bars_or_after_in(
    title: str, expected: list[str]
) -> None:
    found = [location.place.slug for location in title_locations(title) if location.place]
    assert found == expected


@pytest.mark.parametrize(
    ("field", "slug"),
    [
        ("sf", "san-francisco"),
        ("LA", "los-angeles"),
        ("BsAs", "buenos-aires"),
        ("Porto – near the Trindade station", "porto"),
        ("São Paulo - próximo ao metrô Butantã", "sao-paulo"),
        ("Near London", "london"),
    ],
)
def test_short_names_are_cities_and_landmarks_are_not(field: str, slug: str) -> None:
    (location,) = read_locations(field)
    assert location.place
    assert location.place.slug == slug


@pytest.mark.parametrize(
    ("field", "expected"),
    [
        ("Warszawa (Mokotów)", ["warsaw"]),
        ("Berlin (Potsdam)", ["berlin", "potsdam"]),
        ("1050 København K", ["copenhagen"]),
        ("Stockholm, Göteborg eller Malmö", ["stockholm", "gothenburg", "malmo"]),
    ],
)
def test_a_district_in_brackets_and_a_letter_are_part_of_the_city(field: str, expected: list[str]) -> None:
    assert [location.place.slug for location in read_locations(field) if location.place] == expected


@pytest.mark.parametrize(
    ("field", "expected"),
    [
        ("Trnava", ["trnava"]),
        ("Bridgetown", ["bridgetown"]),
        ("Sevilla", ["seville"]),
        ("Wien", ["vienna"]),
        ("Bangalore", ["bengaluru"]),
        ("Salisbury", []),
        ("Waterloo", []),
        ("Waterloo, Ontario", ["waterloo"]),
        ("Columbia", ["united-states"]),
    ],
)
def test_the_old_name_of_a_city_elsewhere_is_not_meant_by_the_name_of_a_town(
    field: str, expected: list[str]
) -> None:
    assert [location.place.slug for location in read_locations(field) if location.place] == expected


def test_a_name_of_two_countries_is_settled_by_the_state_that_the_text_speaks_of() -> None:
    text = "Three months of contract work, based in Victoria.\nYou help the schools of British Columbia."
    assert slugs(text) == []
    assert country_spoken_of(text) == "CA"
    (location,) = find_locations(text, country="CA")
    assert location.place
    assert location.place.slug == "victoria-ca"
    assert country_spoken_of("Schools of British Columbia and of Queensland.") == ""


@pytest.mark.parametrize(
    ("line", "city"),
    [
        ("📍 Turin, Italy", "Turin"),
        ("📍 **Turin** | 💰 competitive", "Turin"),
        ("Location - Turin", "Turin"),
        ("**Локация** – Москва, м. Сокол", "Moscow"),
        ("La sede di lavoro è Torino.", "Turin"),
        ("The place of work is Turin.", "Turin"),
        ("Le lieu de travail est à Lyon", "Lyon"),
        ("Join us in Turin!", "Turin"),
        ("Wir suchen in Leipzig einen Schweißer.", "Leipzig"),
        ("Dein Arbeitsplatz ist in Leipzig", "Leipzig"),
        ("Vous serez basé à Lyon.", "Lyon"),
        ("A Oakum está com processo seletivo aberto para Soldador em Campinas.", "Campinas"),
        ("Vaga para soldador em Campinas", "Campinas"),
    ],
)
def test_a_pin_a_dash_and_a_verb_say_where_the_job_is(line: str, city: str) -> None:
    assert [one.place.city for one in find_locations(f"We weld.\n{line}\nWe caulk.") if one.place] == [city]


@pytest.mark.parametrize(
    "line",
    [
        "📍 Visit us in Paris!",
        "Office - Paris Hilton stays here",
        "Office - London and Leeds offices are dog-friendly",
        "The office is Berlin-inspired.",
        "The place is London at its best.",
        "Join us in London for our next meetup.",
        "Our team is distributed over London, Oslo and Porto.",
        "Unser größter Kunde ist in Hannover.",
        "Unsere Kunden suchen in Hannover nach Schweißern.",
        "Vous serez rattaché au directeur à Lyon.",
    ],
)
def test_what_only_looks_like_a_label_or_a_headline_names_no_place(line: str) -> None:
    assert find_locations(f"{line}\nWe weld.") == ()


@pytest.mark.parametrize(
    ("field", "slugs"),
    [
        ("University of Essex", []),
        ("University of Lincoln", []),
        ("University of British Columbia", ["british-columbia-region-ca"]),
        ("University of North Carolina", ["north-carolina-region-us"]),
        ("University of Turin", ["turin"]),
        ("University of Essex, Colchester", ["colchester"]),
    ],
)
def test_an_institution_alone_is_in_no_namesake_of_its_place(field: str, slugs: list[str]) -> None:
    assert [one.place.slug for one in read_locations(field) if one.place] == slugs


@pytest.mark.parametrize(
    ("sentence", "slug"),
    [
        ("You must be able to work on site at our headquarters in Hawthorne, CA.", "hawthorne"),
        ("You are able to work on-site at our offices in Portland, Oregon.", "portland"),
        ("We would like to speak to candidates who are based in Leeds.", "leeds"),
        ("Als monteur bij Kadewerk in Utrecht repareer je pompen.", "utrecht"),
        ("Puesto ubicado en la sede de Barcelona (calle Mayor), con algo de teletrabajo.", "barcelona"),
        ("The position is based in the Yerevan KXD/NTP office.", "yerevan"),
        ("The fellowship is based in our Austin newsroom and pays $15 an hour.", "austin"),
        ("We are hiring a London-based Welder to join us.", "london"),
        ("We are a Berlin-based startup that makes pumps.", "berlin"),
        ("Kade seeks a member of its Privacy Project in its office in New York, NY.", "new-york"),
        ("Für die Klinik am Kaiklinikum Erfurt suchen wir eine Fachärztin.", "erfurt"),
        ("As an Intern at Kade Campus Sofia, you will join a team.", "sofia"),
        ("We expect to see you in the office in Utrecht at least two days a week.", "utrecht"),
        ("You work from the studio in Ghent.", "gent"),
        ("A brand new office close to Utrecht and its canals.", "utrecht"),
        ("We work with Paris-based customers.", ""),
        ("You will support our Paris-based team.", ""),
        ("As our privacy notice says, this position is based in Leeds.", ""),
    ],
)
def test_a_sentence_says_where_this_job_is(sentence: str, slug: str) -> None:
    found = find_locations(f"Welder\n\nWe do things.\n\n{sentence}\n\nMore of it.")
    assert [location.place.slug for location in found if location.place] == ([slug] if slug else [])


@pytest.mark.parametrize(
    ("line", "slugs"),
    [
        (": Irving TX", ["irving"]),
        ("UK, London", ["london"]),
        ("Leamington Spa", []),
        ("Netherlands, Utrecht", ["utrecht"]),
        ("Somerville, MA Type: Contract", ["somerville"]),
        ("Design Remote / Hialeah, FL Full-time", ["hialeah"]),
        (
            "London, United Kingdom or Zurich, Switzerland (Remote to start, then in the office)",
            ["london", "zurich"],
        ),
        (
            "Solar Kade — Calgary, AB Term Options: 4, for students and all who like the sun and the sea",
            ["calgary"],
        ),
        ("Location: Department of Pumps,\nGothenburg", ["gothenburg"]),
        ("Location: Department of Pumps,\nWelders of Gothenburg", []),
        ("Design Hialeah Full-time", []),
    ],
)
def test_a_line_at_the_head_is_of_places(line: str, slugs: list[str]) -> None:
    found = find_locations(f"Welder of Pumps\n{line}\nWe make pumps and we like it.")
    assert [location.place.slug for location in found if location.place] == slugs


@pytest.mark.parametrize(
    ("around", "text", "slug"),
    [
        (
            "California",
            "The job is in the Bay Area. You come to our office in San Francisco.",
            "san-francisco",
        ),
        ("Germany", "You will be based in Leipzig.", "leipzig"),
        ("Germany", "Our office in Leipzig is old. Come to our office in Bremen.", None),
        ("Germany", "You will be based in Leeds.", None),
    ],
)
def test_the_one_city_in_a_country_or_state(around: str, text: str, slug: str | None) -> None:
    (wide,) = read_locations(around)
    assert wide.place
    city = find_city(text, wide.place)
    assert (city and city.place and city.place.slug) == slug


@pytest.mark.parametrize(
    ("name", "slug"),
    [
        ("University of Groningen", "groningen"),
        ("Universität Hamburg", "hamburg"),
        ("Aarhus University", "aarhus"),
        ("Miami University", None),
        ("University of Washington", None),
        ("University of Essex", None),
        ("Groningen Pumps", None),
    ],
)
def test_the_town_of_a_university(name: str, slug: str | None) -> None:
    town = university_town(name)
    assert (town and town.place and town.place.slug) == slug
