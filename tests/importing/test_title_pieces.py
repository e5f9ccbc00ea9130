"""Which pieces of a stated title are beside the job, and which are part of it."""

import pytest

from postings.importing.infer.employer.organisations import is_unit_of_a_place
from postings.importing.infer.titles.employer import split_headline
from postings.importing.infer.titles.headlines import read_headline
from postings.importing.infer.titles.page_names import is_no_title, is_slogan
from postings.importing.infer.titles.stated import tidy_title


@pytest.mark.parametrize(
    "stated",
    [
        "Welder, Ironworks, Leeds",
        "Welder, Ironworks Leeds",
        "Welder – Ironworks, Leeds/York",
        "Welder, Leeds, UK",
        "Welder - Ironworks Careers",
        "Ironworks: Welder (APAC)",
        "Welder (US only)",
        "Welder (EU timezones)",
        "Welder (Remote - Europe)",
        "Welder - Remote (Europe)",
        "Welder – Fully Remote",
        "Welder – Leeds Centre for Paper",
        "Welder - Utrecht Data Team",
        "Welder (2 posts)",
        "Welder (x2)",
        "2 x Welder",
        "Welder (position filled)",
        "Welder (freiberuflich, m/w/d)",
        "Welder (m/w/d) in Vollzeit",
        "Welder (m/w/d) ab sofort in Leeds",
        "Welder, 30 Std./Woche",
        "Welder (0.6 FTE)",
        "Welder - up to 40h",
        "Welder (H/F) - Lyon (69)",
        "Welder - 12 month FTC",
        "Welder $60,000 - $70,000",
        "Welder up to £45k",
        "Welder JR-00123",
        "Welder - REF1234A",
        "Welder, closing date 3 May 2027",
        "Welder, Immediate Start",
        "URGENT: Welder",
        "Part-time: Welder",
        "Welder gesucht!",
        "Welder needed urgently",
        "Welder - Apply Now",
        "Join Ironworks as a Welder",
        "Ironworks is hiring a Welder",
        "Ironworks (YC W31) Is Hiring a Welder in Leeds",
        "Welder at Ironworks (YC W31)",
        "Welder -Contract",
        "Welder- Remote",
        "Welder-Part Time",
        "Welder / Remote",
        "Welder / Ironworks",
        "Welder -- Leeds",
        "Careers - Welder [ Ironworks ]",
        "Stellenangebot: Welder – Ironworks",
        "Welder | Offene Stellen",
        "Welder — Steelhub™",
        "Welder - Come and build bridges!",
        "Welder - Hybrid or Full Remote from EMEA",
        "Welder/ TELETRABAJO",
        "[Full Remote全遠端] Welder",
        "Welder #JX04",
        "𝗪𝗲𝗹𝗱𝗲𝗿",
    ],
)
def test_what_is_no_part_of_the_job_goes(stated: str) -> None:
    assert tidy_title(stated, company="Ironworks Ltd", places=["Leeds", "GB"]) == "Welder"


@pytest.mark.parametrize(
    "title",
    [
        "Registered Nurse (RN)",
        "Nurse (RN) – ICU",
        "Chief Technology Officer (CTO)",
        "Country Manager – Japan",
        "Regional Director (EMEA)",
        "Sales Manager, Japan",
        "Sales Manager (APAC)",
        "Account Executive - DACH",
        "Engineer, Cloud",
        "Engineer, Ironworks Core",
        "Driver, Class 1",
        "Pilot, A320",
        "Teacher - Year 4",
        "Warehouse Operative - Night Shift",
        "Contract Manager",
        "Country Manager, Japan",
        "Teacher-Librarian",
        "2 Year Research Fellow",
        "Editor - News",
        "Vertriebs- und Projektleiter",
        "Remote Sensing Scientist",
        "Software Engineer - Storage Team",
        "Director, Center for Digital Learning",
        "Program Director – Regional Strategic Resource Centre Program",
        "Lecturer in Chinese",
        "Developer in Residence",
        "Professor of Law",
        "C#/.NET Developer",
        "Consultant (f/k/a Analyst)",
    ],
)
def test_no_part_of_the_job_is_lost(title: str) -> None:
    assert tidy_title(title, company="Ironworks", places=["Leeds", "Japan", "Tokyo"]) == title


@pytest.mark.parametrize(
    ("line", "title"),
    [
        ("Ironworks is hiring a Manager in Training", "Manager in Training"),
        ("Ironworks hiring Welder in Leeds, England", "Welder"),
        ("Ironworks sucht Welder", "Welder"),
        ("Ironworks recrute un Technicien", "Technicien"),
    ],
)
def test_after_in_stands_a_place_or_a_part_of_the_job(line: str, title: str) -> None:
    assert read_headline(line) == (title, "Ironworks")


def test_a_country_after_a_comma_is_where_the_job_is() -> None:
    assert tidy_title("Welder, Switzerland", places=["Basel", "Switzerland"]) == "Welder"


@pytest.mark.parametrize(
    ("stated", "title"),
    [
        ("Ironworks is hiring Hedge Layers", "Hedge Layers"),
        ("Ironworks busca Soldador Nocturno", "Soldador Nocturno"),
        ("Ironworks recrute un soudeur", "Soudeur"),
        ("EJECUTIVO DE VENTAS/ TELETRABAJO", "EJECUTIVO DE VENTAS"),
        ("3 Dock Engineers", "Dock Engineers"),
        ("Two Welders for the night shift", "Welders for the night shift"),
    ],
)
def test_whom_the_employer_looks_for_is_a_job(stated: str, title: str) -> None:
    assert tidy_title(stated, company="Ironworks") == title


def test_the_employer_may_have_an_article_and_a_second_name() -> None:
    title, _ = split_headline("Welder at the Steelham, Forge of the North")
    assert title == "Welder"


@pytest.mark.parametrize(
    ("name", "expected"),
    [("Utrecht Institute of Rust", True), ("Storage Team", False), ("Reading Team", False), ("Leeds", False)],
)
def test_a_unit_is_called_after_its_place(name: str, expected: bool) -> None:
    assert is_unit_of_a_place(name) is expected


@pytest.mark.parametrize(
    "title", ["Two openings in the steel cluster", "Several positions", "3 open positions"]
)
def test_several_jobs_are_no_title(title: str) -> None:
    assert is_no_title(title)


@pytest.mark.parametrize("title", ["Anuncis", "Ledige stillinger", "Bolsa de trabajo"])
def test_a_section_of_a_site_is_no_title(title: str) -> None:
    assert is_no_title(title)


@pytest.mark.parametrize("title", ["Ironworks recrute", "Ironworks is hiring!", "Ironworks sucht"])
def test_that_somebody_hires_is_a_call(title: str) -> None:
    assert is_slogan(title)


@pytest.mark.parametrize("title", ["Two positions: Welder", "Several Roles Coordinator"])
def test_a_count_before_a_job_is_no_page(title: str) -> None:
    assert not is_no_title(title)
