"""What an import reads from the words where the metadata is silent."""

from pathlib import Path

import pytest
from django.core.management import call_command

from postings.models import Posting

pytestmark = pytest.mark.django_db

TASKS = "<p>What you will do</p><ul><li>Move beds, blood and people</li><li>Know the building</li></ul>"


def imported(folder: Path, text: str) -> Posting:
    (folder / "posting.html").write_text(text, encoding="utf-8")
    call_command("import_seeds", folder, jobs=1)
    return Posting.objects.get()


def test_the_workplace_in_the_text_holds_for_a_place_that_does_not_say(tmp_path: Path) -> None:
    posting = imported(
        tmp_path,
        "<p>Saltmarsh Health is hiring a Hospital Porter.</p><p>Location: London, UK</p>"
        f"{TASKS}<p>This is an on-site position.</p>",
    )
    assert [(str(row.place), row.workplace) for row in posting.locations.all()] == [
        ("London, United Kingdom", "on-site")
    ]


def test_a_place_that_says_its_workplace_keeps_it(tmp_path: Path) -> None:
    posting = imported(
        tmp_path,
        "<p>Saltmarsh Health is hiring a Hospital Porter.</p><p>Location: London, UK (hybrid)</p>"
        f"{TASKS}<p>We used to be a remote team.</p>",
    )
    assert [row.workplace for row in posting.locations.all()] == ["hybrid"]


@pytest.mark.parametrize(
    ("label", "title"),
    [
        ("Job title", "Porter for nights"),
        ("Stellenbezeichnung", "Assistenz der Kanzleileitung"),
        ("Pracovná pozícia", "Učiteľ matematiky"),
    ],
)
def test_a_label_names_the_title_whatever_its_words(tmp_path: Path, label: str, title: str) -> None:
    posting = imported(
        tmp_path, f"<p><strong>{label}:</strong>&nbsp;{title}</p><p>Location: London, UK</p>{TASKS}"
    )
    assert posting.title == title


def test_a_headline_that_ends_in_a_place_gives_the_city_and_not_its_country_alone(tmp_path: Path) -> None:
    posting = imported(
        tmp_path,
        "<p><b>Waratah Rail is looking for a Train Driver in Sydney, Australia</b></p>"
        f"<p>It means trains.</p>{TASKS}",
    )
    assert [str(row.place) for row in posting.locations.all()] == ["Sydney, Australia"]


def test_something_with_an_indefinite_article_is_no_employer(tmp_path: Path) -> None:
    posting = imported(
        tmp_path, f"<h1>Kundenberater</h1>{TASKS}<p>Eine Ausbildung im Handwerk ist toll, Erfahrung auch.</p>"
    )
    assert posting.company is None
