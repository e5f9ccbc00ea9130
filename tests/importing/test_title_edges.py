"""What opens or ends a stated title with little or nothing to set it off."""

import time

import pytest

from postings.importing.infer.titles.adverts import without_advert
from postings.importing.infer.titles.edges import without_edges
from postings.importing.infer.titles.employer import without_company_before
from postings.importing.infer.titles.stated import tidy_title


@pytest.mark.parametrize(
    "stated",
    [
        "1. Welder",
        "R12345 Welder",
        "WE-001: Welder",
        "Summer 2027 Welder",
        "CDI Welder",
        "Remote Welder",
        "Welder Remote",
        "Welder *Remote*",
        "Welder based in Leeds",
        "Welder for our yard in Leeds",
        "Welder für unsere Werft",
        "Welder to join Ironworks",
        "Welder at a fast-growing startup",
        "Welder - Startup innovante",
        "Welder (short-term, surge work)",
        "Welder (Maternity Cover)",
        "Welder - 5+ years of experience",
        "Welder - Visa sponsorship available",
        "Welder (equity only)",
        "Welder, tenure-track",
        "Welder (paid",
        "Urgent opening for Welder",
        "Vacancy announcement – Welder",
        "Offre de stage : Welder",
        "Convocatoria: Welder",
        "Позиция – Welder",
        "Stanowisko: Welder",
        "Vaga de Welder",
        "Empresa abre vaga para Welder",
        "Vaga para Welder é aberta em Recife",
        "[远程岗位分享] Welder",
        "We are hiring! Welder",
        "Join our team as Welder",
        "Welder needed in Leeds",
        "Welder near Leeds",
        "Welder 20h/week",
        "Welder 0.8 FTE",
        "Welder with 5+ years of experience",
        "Welder who loves steel",
        "Welder, Remote US",
        "Welder - Multiple Locations",
        "Welder (EG 13 TV-L)",
        "Welder (female/male/diverse)",
        "[DRAFT] Welder",
        "HOT JOB - Welder",
        "JD: Welder",
        "Come work with us as a Welder",
        "Are you a Welder?",
        "Welder Position",
        "Welder Opening",
        "Welder 모집",
        "Welder採用",
        "Banco de Talentos - Welder",
    ],
)
def test_what_stands_at_the_edges_of_a_title_goes(stated: str) -> None:
    assert tidy_title(stated) == "Welder"


@pytest.mark.parametrize(
    "title",
    [
        "Remote Sensing Welder",
        "Remote Support Engineer",
        "Hybrid Cloud Engineer",
        "3D Artist",
        "M365 Administrator",
        "1st Line Support Engineer",
        "Post Production Supervisor",
        "Work Experience Coordinator",
        "Careers Adviser - Youth",
        "Consultant for Tax",
        "Team Lead of Payments",
        "Account Executive, Startups",
        "Coordinator for a Team of Volunteers",
        "Nurse in Our Lady Ward",
        "Chargée d'appel d'offres",
        "Jefe de trabajo",
        "Analyst (contract, procurement)",
        "Welder (TIG, stainless)",
        "Nurse - Long-term Care",
        "Postdoctoral Position",
        "Opportunity Manager",
        "Teacher Year 3",
        "Engineer E4",
        "Welder (Band 6)",
        "Role Designer",
        "Come Outside Producer",
    ],
)
def test_words_that_are_part_of_a_job_stay(title: str) -> None:
    assert tidy_title(title) == title


def test_a_city_follows_an_employer_that_has_no_mark() -> None:
    assert tidy_title("Welder bei Ironworks in Leeds", "Ironworks", ["Leeds"]) == "Welder"


def test_an_employer_of_two_names_may_open_a_title() -> None:
    assert without_company_before("Iron Harbour Board Director", "Iron Harbour", "") == "Board Director"
    assert without_company_before("Steel Cloud Engineer", "Steel", "") == "Steel Cloud Engineer"


@pytest.mark.parametrize(
    "piece",
    ["with a ", "20h ", "who a", "for our ", "at a b ", "job: ", "is open ", "(", "Summer 20", "we are "],
)
def test_edges_are_read_in_linear_time(piece: str) -> None:
    text = "Welder " + piece * (100_000 // len(piece))
    start = time.perf_counter()
    without_edges(text)
    without_advert(text)
    assert time.perf_counter() - start < 1
