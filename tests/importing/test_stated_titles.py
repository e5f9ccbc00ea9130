"""What stands beside the job in a title that metadata states."""

from pathlib import Path
from typing import Any

import pytest
from django.core.management import call_command

from postings.importing.infer.titles.employer import employer_before
from postings.importing.infer.titles.stated import tidy_title
from postings.models import Posting

BODY = "\n\nYour responsibilities: to weld. Requirements: experience with steel. Apply by e-mail.\n"


@pytest.mark.parametrize(
    ("stated", "title"),
    [
        ("Welder", "Welder"),
        ("Welder (m/w/d)", "Welder"),
        ("Job Description - Welder", "Welder"),
        ("Stellenausschreibung: Schweißer und Techniker (20h)", "Schweißer und Techniker"),
        ("Hiring our next Community Manager", "Community Manager"),
        ("We are hiring a Welder!", "Welder"),
        ("Portal: Wir suchen Entwickler*in (80-100%, ab Mai 2027)", "Entwickler*in"),
        ("🚀 Senior Welder 🔥", "Senior Welder"),
        ("Welder 80 – 100% (m/w/d)", "Welder"),
        ("Welder [Closed]", "Welder"),
        ("Welder (Remote, US)", "Welder"),
        ("Welder - Remote", "Welder"),
        ("Welder at sea - Ironworks", "Welder at sea"),
        ("Ironworks | Lead Welder", "Lead Welder"),
        ("Ironworks: Lead Welder", "Lead Welder"),
        ("Lead Welder (Leeds)", "Lead Welder"),
        ("Lead Welder ($700+)", "Lead Welder"),
        ("Lead Welder - 60-80k€", "Lead Welder"),
        ("The Lead Welder", "Lead Welder"),
        ("Vacature Lasser Technician bij Ironworks", "Lasser Technician"),
        ("Job Description for Welder", "Welder"),
        ("Job Application for Welder at Ironworks", "Welder"),
        ("Lead_Welder", "Lead Welder"),
        ("Lead Welder Ironworks", "Lead Welder"),
        ("Lead Welder | Steelhub.io | Warszawa at Ironworks", "Lead Welder"),
        ("[Manchester] Lead Welder - Vaga de Emprego", "Lead Welder"),
        ("Welder Jobs", "Welder"),
        ("Welder - Dummy JD", "Welder"),
        ("5520 - Lead Welder", "Lead Welder"),
        ("Lead Welder in Manchester", "Lead Welder"),
        ("Lead Welder (LW)", "Lead Welder"),
        ("Harbour Crane Operator (Crane Operator)", "Harbour Crane Operator"),
        ("Welder? Come and build bridges!", "Welder"),
        ("Ingénieur Soudage : envie de construire des ponts ?", "Ingénieur Soudage"),
    ],
)
def test_a_title_is_the_job_alone(stated: str, title: str) -> None:
    assert tidy_title(stated, company="Ironworks Ltd.", places=["Leeds", "US"]) == title


@pytest.mark.parametrize(
    "title",
    [
        "Scientist (Remote Sensing)",
        "Hiring Manager",
        "Recruiting Coordinator",
        "Engineer (Mobile)",
        "Learner (Meta) Engineer",
        "Machine Learning Engineer (Maps & Routing)",
        "Head of Jobs",
        "Software Engineer - Open Source",
        "Ironworks Ads Manager",
        "Software Engineer - Evals Platform",
        "Director, New York",
        "Engineer, C++",
        "Open Source Developer",
        "Driver/Milk Hauler",
        "Studentische Aushilfen im Content Management",
        "웹 프론트엔드 개발자",
        "!",
    ],
)
def test_what_may_be_part_of_the_job_stays(title: str) -> None:
    assert tidy_title(title, company="Ironworks", places=["Leeds"]) == title


def test_the_name_before_a_job_may_be_the_employers() -> None:
    assert employer_before("Ironworks / Steelhub - Business Development Lead") == "Ironworks / Steelhub"
    assert employer_before("Software Engineer - Evals Platform") == ""
    assert employer_before("Lead Welder - Senior Welder") == ""


def imported(folder: Path, text: str) -> Posting:
    (folder / "posting.md").write_text(text, encoding="utf-8")
    call_command("import_seeds", folder, jobs=1)
    return Posting.objects.get()


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("metadata", "expected"),
    [
        ({"title": "The Harbour Project", "role": "Lead Designer"}, {"title": "Lead Designer"}),
        ({"title": "Welder", "role": "Lead Designer"}, {"title": "Welder"}),
        ({"title": "The Harbour Project", "puesto": "Soldador"}, {"title": "Soldador"}),
        ({"designation": "Lead Designer"}, {"title": "Lead Designer"}),
        ({"title": "Welder", "jobApplyURL": "https://a.example/1"}, {"apply_url": "https://a.example/1"}),
        ({"title": "Welder", "url_apply": "https://a.example/1"}, {"apply_url": "https://a.example/1"}),
        ({"title": "Welder", "position_state": "Closed"}, {"status": "closed"}),
        ({"title": "Welder", "expires_date": "2020-01-31"}, {"status": "closed"}),
        ({"title": "Welder (part-time) - Remote"}, {"title": "Welder", "employment_type": "part-time"}),
        ({"title": "Careers"}, {"status": "review"}),
        ({"title": "Trainee Welder"}, {"employment_type": "intern"}),
    ],
)
def test_fields_are_found_by_their_words(
    tmp_path: Path, metadata: dict[str, str], expected: dict[str, Any]
) -> None:
    lines = "".join(f'{name}: "{value}"\n' for name, value in metadata.items())
    posting = imported(tmp_path, f"---\ncompany: Ironworks\n{lines}---{BODY}")
    assert {name: getattr(posting, name) for name in expected} == expected


@pytest.mark.django_db
def test_a_company_before_the_job_is_taken_where_the_text_names_it(tmp_path: Path) -> None:
    posting = imported(tmp_path, f"---\ntitle: Ironworks - Lead Welder\n---\n# Ironworks{BODY}")
    assert (posting.title, str(posting.company)) == ("Lead Welder", "Ironworks")


@pytest.mark.django_db
def test_the_workplace_of_a_title_is_the_postings(tmp_path: Path) -> None:
    posting = imported(tmp_path, f"---\ntitle: Lead Welder - Remote\ncompany: Ironworks\n---{BODY}")
    assert [row.workplace for row in posting.locations.all()] == ["remote"]
