"""A place that only the title has, and a workplace that metadata states alone."""

from pathlib import Path

import pytest
from django.core.management import call_command

from postings.facts.places import title_locations
from postings.models import Posting

from .prepared import record_of

pytestmark = pytest.mark.django_db

BODY = "\n\nYour responsibilities: to weld. Requirements: experience with steel. Apply by e-mail.\n"


def locations(folder: Path, front_matter: str, body: str = BODY) -> list[tuple[str, str]]:
    (folder / "welder.md").write_text(f"---\n{front_matter}\n---\n{body}", encoding="utf-8")
    call_command("import_seeds", folder, jobs=1)
    posting = Posting.objects.get()
    return [(row.place.city if row.place else "", row.workplace) for row in posting.locations.all()]


@pytest.mark.parametrize(
    ("title", "city"),
    [("Lasser bij Oakum (Utrecht)", "Utrecht"), ("'[Porto Alegre] Soldador na Oakum'", "Porto Alegre")],
)
def test_the_place_is_read_before_it_is_taken_out_of_the_title(tmp_path: Path, title: str, city: str) -> None:
    assert locations(tmp_path, f"title: {title}\ncompany: Oakum") == [(city, "")]


def test_a_stated_workplace_goes_with_the_place_of_the_title(tmp_path: Path) -> None:
    stated = "title: Welder in Utrecht\ncompany: Oakum\nlocation: Hybrid"
    assert locations(tmp_path, stated) == [("Utrecht", "hybrid")]


def test_every_city_of_several_locations_is_read(tmp_path: Path) -> None:
    cities = "city: Poznań\nmultilocation: [{city: Poznań}, {city: Kraków}]"
    found = locations(tmp_path, f"title: Welder\ncompany: Oakum\ncountry: PL\n{cities}")
    assert [city for city, _ in found] == ["Poznań", "Kraków"]


@pytest.mark.parametrize(("said", "workplace"), [("hybrid", "hybrid"), ("office", "on-site")])
def test_a_format_or_an_arrangement_states_the_workplace(tmp_path: Path, said: str, workplace: str) -> None:
    for name in ("format", "arrangement"):
        Posting.objects.all().delete()
        stated = f"title: Welder\ncompany: Oakum\nlocation: Utrecht\n{name}: {said}"
        assert locations(tmp_path, stated) == [("Utrecht", workplace)]


def test_days_at_home_in_the_text_are_narrower_than_remote_in_the_title(tmp_path: Path) -> None:
    text = BODY + "\nYou work 3 days from home and 2 days in the office.\n"
    found = locations(tmp_path, "title: Welder (Remote)\ncompany: Oakum\nlocation: Utrecht", text)
    assert found == [("Utrecht", "hybrid")]


@pytest.mark.parametrize(
    ("title", "slugs"),
    [
        ("Lasser bij Oakum (Hoorn/Zwolle)", ["hoorn", "zwolle"]),
        ("Welder (Java/Nice)", []),
        ("Welder (Orange/Split)", []),
        ("Welder (Reading/Writing)", []),
    ],
)
def test_towns_of_one_country_in_brackets_are_places(title: str, slugs: list[str]) -> None:
    assert [one.place.slug for one in title_locations(title) if one.place] == slugs


@pytest.mark.parametrize(
    ("title", "body", "city", "doubted"),
    [
        ("Software Engineer Berlin", "Come to Berlin and write software.", "Berlin", False),
        ("Software Engineer Berlin", "", "Berlin", True),
        ("Berlin: Software Engineer (m/f/d)", "", "Berlin", True),
        ("Kaistahl Berlin", "", "", True),
    ],
)
def test_a_city_beside_the_job_alone_is_in_doubt_till_it_is_named_again(
    title: str, body: str, city: str, doubted: bool
) -> None:
    record = record_of(f'---\ntitle: "{title}"\ncompany: Oakum\n---\n{BODY}{body}\n')
    found = [one.place.city for one in record.locations if one.place]
    assert (found, "places" in record.review) == ([city] if city else [], doubted)


def test_a_summary_of_the_metadata_says_where_the_job_is() -> None:
    summary = "Oakum recherche des soudeurs et des soudeuses à Lyon."
    record = record_of(f"---\ntitle: Soudeur\ncompany: Oakum\nsummary: {summary}\n---\n{BODY}")
    assert [one.place.slug for one in record.locations if one.place] == ["lyon"]


@pytest.mark.parametrize(
    ("slug", "body", "places"),
    [
        ("welder-in-leeds", "We like Leeds much.", ["leeds"]),
        ("jobs/senior-welder-in-leeds-4711.html", "We like Leeds much.", ["leeds"]),
        ("welder-in-leeds", "We like it here.", []),
        ("welder-in-residence", "We like Leeds much.", []),
        ("news-in-leeds", "We like Leeds much.", []),
        ("welder-leeds", "We like Leeds much.", []),
    ],
)
def test_the_city_in_the_address_counts_where_the_text_names_it(
    slug: str, body: str, places: list[str]
) -> None:
    record = record_of(f"---\ntitle: Welder\ncompany: Oakum\nslug: {slug}\n---\n{BODY}{body}\n")
    assert [one.place.slug for one in record.locations if one.place] == places
    assert "places" not in record.review or not places
