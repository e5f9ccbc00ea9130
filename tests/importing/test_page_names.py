"""What stands where a title should and names no job."""

from pathlib import Path

import pytest
from django.core.management import call_command

from postings.importing.infer.titles.page_names import (
    is_made_of_page_words,
    is_no_title,
    is_slogan,
    reads_as_a_sentence,
)
from postings.models import Posting

from .prepared import record_of

BODY = "\n\nYour responsibilities: to weld. Requirements: experience with steel. Apply by e-mail.\n"


@pytest.mark.parametrize(
    "title",
    [
        "Careers",
        "Open positions",
        "Join our team",
        "Work at Ironworks",
        "Stellenangebote",
        "example.com",
        "Test",
        "Vacature",
        "Postes",
        "招募/Position",
        "加入我们",
        "Chi siamo",
        "Qui sommes-nous ?",
        "Untitled",
        "Functie omschrijving Ironworks",
        "{title}",
        "[Job Title]",
        "%title%",
        "sdf",
        "University of Steelham, UK",
        "Ironworks, s.r.o.",
    ],
)
def test_the_name_of_a_page_is_no_title(title: str) -> None:
    assert is_no_title(title)


@pytest.mark.parametrize(
    "title",
    [
        "Test Engineer",
        "Home Care Assistant",
        "Team Lead",
        "Blog Editor",
        "Internship Lead",
        "QA",
        "Museum Curator",
        "Opportunity Manager",
        "Praktikum Vertrieb",
        "Welder [80%]",
        "웹 프론트엔드 개발자",
    ],
)
def test_a_job_that_sounds_like_a_page_is_one(title: str) -> None:
    assert not is_no_title(title)


@pytest.mark.parametrize(
    "title",
    [
        "Vacancies - Spring 2027",
        "Ironworks careers",
        "Who's hiring",
        "Prospective students",
        "The role",
        "Job 12",
    ],
)
def test_words_of_pages_make_no_title(title: str) -> None:
    assert is_made_of_page_words(title, "Ironworks")


@pytest.mark.parametrize(
    "title",
    ["Summer Internship", "Research Fellowship", "Events Volunteer", "Team Member", "Ironworks", "QA"],
)
def test_one_other_word_may_be_the_job(title: str) -> None:
    assert not is_made_of_page_words(title, "Ironworks")


def test_news_read_as_a_sentence() -> None:
    assert reads_as_a_sentence("Ironworks opens yard for Welders")
    assert not reads_as_a_sentence("Welder, Will & Probate")


def test_a_call_is_a_slogan_unless_it_names_the_job() -> None:
    assert is_slogan("Rejoignez notre équipe !")
    assert is_slogan("Do you like steel?")
    assert not is_slogan("Join us as a Welder!")


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("body", "title"),
    [
        (f"## Welder\n\n## Your mission{BODY}", "Welder"),
        (f"## Welder\n\nTo weld.\n\n## Crane Operator{BODY}", ""),
        (BODY, ""),
    ],
)
def test_instead_of_a_slogan_the_text_names_the_job_or_nobody_does(
    tmp_path: Path, body: str, title: str
) -> None:
    text = f'---\ntitle: "[Recrutement] Rejoignez notre équipe !"\ncompany: Ironworks\n---\n{body}'
    (tmp_path / "posting.md").write_text(text, encoding="utf-8")
    call_command("import_seeds", tmp_path, jobs=1)
    posting = Posting.objects.get()
    assert (posting.title, posting.status) == (title, "published" if title else "review")


@pytest.mark.parametrize("stated", ["Job Board", "Vacancies", "Stellenangebote"])
def test_a_job_further_down_a_page_of_jobs_may_be_one_of_several(stated: str) -> None:
    body = "We build ships.\n\n## Welder\n\n{}"
    assert "title" in record_of(f"---\ntitle: {stated}\ncompany: Ironworks\n---\n{body.format(BODY)}").review


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("stated", "body", "title"),
    [
        ("Karriere", f"## Welder (m/w/d)\n\n## Your mission{BODY}", "Welder"),
        ("Ironworks", f"## Welder\n\n## Your mission{BODY}", "Welder"),
        ("募集要項", f"| 職種 | 溶接エンジニア |\n|---|---|\n| 勤務地 | 大阪 |\n{BODY}", "溶接エンジニア"),
        ("Karriere", f"## Welder\n\n## Crane Operator{BODY}", ""),
        ("Karriere", f"We are always looking for a Welder to weld.{BODY}", ""),
        ("Weld at [Company name]", f"## Welder{BODY}", ""),
        ("SteelShift", f"PhD student on Rust\n---\n\nThe project welds.{BODY}", "PhD student on Rust"),
        (
            "Hedge Layer",
            f"## Senior Hedge Layer in the yard team leader\n\nAs a hedge layer, you lay.{BODY}",
            "Hedge Layer",
        ),
    ],
)
def test_a_heading_names_the_job_below_the_name_of_a_page_or_a_project(
    tmp_path: Path, stated: str, body: str, title: str
) -> None:
    text = f'---\ntitle: "{stated}"\ncompany: Ironworks\n---\n{body}'
    (tmp_path / "posting.md").write_text(text, encoding="utf-8")
    call_command("import_seeds", tmp_path, jobs=1)
    posting = Posting.objects.get()
    assert (posting.title, posting.status) == (title, "published" if title else "review")
