"""Labels, offices and sentences that hire, in the languages of postings."""

import pytest

from postings.facts.places import find_locations, title_locations


def slugs(text: str) -> list[str]:
    found = find_locations(f"Quayside bakes bread.\n{text}\nMore words follow here.")
    return [location.place.slug for location in found if location.place]


@pytest.mark.parametrize(
    ("line", "slug"),
    [
        ("Plats: Malmö", "malmo"),
        ("Sted: Bergen", "bergen"),
        ("Arbejdssted: Aarhus", "aarhus"),
        ("Työpaikka: Tampere", "tampere"),
        ("Où : Nantes", "nantes"),
        ("Dove: Bologna", "bologna"),
        ("Cidade: Recife", "recife"),
        ("Miejsce pracy: Gdańsk", "gdansk"),
        ("Місце роботи: Львів", "lviv"),
        ("Город: Казань", "kazan"),
        ("工作地点：四川成都", "chengdu"),
        ("工作地點：台北市信義區", "taipei"),
        ("主な勤務先：大阪", "osaka"),
        ("근무지: 부산", "busan"),
        ("Πόλη: ΑΘΗΝΑ", "athens"),
        ("Munkavégzés helye: Budapest", "budapest"),
        ("Град: Пловдив", "plovdiv"),
        ("İş yeri: Ankara", "ankara"),
        ("Penempatan: Jakarta", "jakarta"),
        ("Lloc de treball: Girona", "girona"),
        ("Asukoht: Tallinn", "tallinn"),
        ("Locaux : Nantes Nord Est", "nantes"),
        ("Localisation : Orgelet (39)", "orgelet-bourgogne-franche-comte-fr"),
        ("Location: 812 N Oak St. Peoria, Illinois 61602", "peoria-illinois-us"),
    ],
)
def test_a_label_of_any_language_names_the_place(line: str, slug: str) -> None:
    assert slugs(line) == [slug]


@pytest.mark.parametrize(
    "line", ["Headquarters: Leeds", "Company location: Leeds", "Interview location: Leeds"]
)
def test_where_others_are_is_no_label_of_the_job(line: str) -> None:
    assert slugs(line) == []


@pytest.mark.parametrize(
    ("sentence", "slug"),
    [
        ("We are hiring a night baker in Leeds.", "leeds"),
        ("Nous recherchons un boulanger à Lille.", "lille"),
        ("Buscamos una panadera en Murcia.", "murcia"),
        ("Procuramos um padeiro em Braga.", "braga"),
        ("Wij zoeken een bakker in Utrecht.", "utrecht"),
        ("Vi söker en bagare i Göteborg.", "gothenburg"),
        ("We are hiring a Baker to join our team here in Melbourne!", "melbourne"),
        ("Quayside has an exciting opportunity for a Baker at our mill in Spokane, Washington!", "spokane"),
    ],
)
def test_a_title_in_small_letters_is_hired_for_where_it_says(sentence: str, slug: str) -> None:
    assert slugs(sentence) == [slug]


@pytest.mark.parametrize(
    "sentence", ["Buscamos un jefe de Obra con experiencia.", "We are looking for partners in Leeds."]
)
def test_what_is_no_role_is_not_hired_in_a_place(sentence: str) -> None:
    assert slugs(sentence) == []


@pytest.mark.parametrize(
    ("line", "slug"),
    [
        ("Kantoor in Utrecht bij een jong bedrijf", "utrecht"),
        ("Modern office in the heart of Leeds", "leeds"),
        ("Moderne lokaler sentralt i Bergen", "bergen"),
        ("Unser Büro befindet sich in Köln.", "cologne"),
        ("Büro im Herzen von Köln (nahe dem Dom)", "cologne"),
        ("Nos bureaux sont situés à Nantes.", "nantes"),
        ("La oficina está en Sevilla.", "seville"),
        ("Your desk is in our office in the centre of Graz.", "graz"),
    ],
)
def test_the_one_office_of_a_list_of_benefits_is_the_place(line: str, slug: str) -> None:
    assert slugs(line) == [slug]
    assert slugs(f"{line}\nOur offices in Oslo and in Lisbon, Portugal are bigger.") == []


def test_a_list_of_cities_stands_below_a_label_of_several() -> None:
    assert slugs("Locations\nBergen\nTampere\nBake with us") == ["bergen", "tampere"]
    assert slugs("Location\nBergen\nTampere\nBake with us") == ["bergen"]


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("Pastry Cook – Antwerp", ["antwerp"]),
        ("Pastry Cook - Delta", []),
        ("Pastry Cook - Toyota", []),
        ("Pastry Cook - Colfax", []),
    ],
)
def test_a_well_known_city_ends_a_title_after_a_dash(title: str, expected: list[str]) -> None:
    assert [one.place.slug for one in title_locations(title) if one.place] == expected
