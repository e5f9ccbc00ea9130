"""A title in which something is left that may not belong to the job waits for an editor."""

import time

import pytest

from postings.importing.infer.titles.residue import residue_in
from postings.importing.infer.titles.stated import tidy_title

from .prepared import BODY, posting, record_of


@pytest.mark.parametrize(
    "title",
    [
        "Welder - Oakum University, Division of Ropes",
        "Oakum Labs Vietnam - Lead Welder",
        "soldador naval | editora oakum",
        "Welder for Oakum",
        "soldador na Oakum Naval",
        "Welder tại Oakum",
        "welder position in Smallhythe",
        "Welder wanted in the yard",
        "Hiring Welder",
        "Welder (Steel, Tin, TIG)",
        "Welder [Smallhythe",
        "Welder (Quayside Labs)",
        "Welder (Boston Dynamics)",
        "Welder, 2027",
        "Welder <br>",
        "`Welder`",
        "Welder: https://oakum.example",
        "Welder in Orléans Nord",
        "Welder – Quay Park, Sheffield",
        "000 Welder",
        "S de Welder",
        "Our Welder",
        "Welder and",
        "Welder with Oakum",
        "Steel Call: Hulls: Welder",
        "Welder of the Oakum Team",
        "Welder to build ships",
        "Selecció soldador naval",
        "Welders are welcome",
        "Welder Conference",
        "Letter from the Welder",
        "Dr. Oona Welder",
        "Welder London",
        "London Welder",
        "Welder who knows all there is to know about steel, tin and lead",
    ],
)
def test_what_is_left_beside_a_job_is_told(title: str) -> None:
    assert residue_in(title)


@pytest.mark.parametrize(
    "title",
    [
        "Welder",
        "Lecturer in Marine Engineering",
        "Account Executive, Commercial",
        "Registered Nurse, Acute Care Unit",
        "Product Manager - Consultant",
        "Backend Engineer (Go)",
        "Database Administrator (DBA)",
        "Customer Support Specialist - Portuguese",
        "5th Grade Teacher",
        "PhD Position",
        "Laboratory Technician",
        "SQL Server 2016 Developer",
        "Executive Assistant to the Director",
        "Erzieher/in",
        "Técnico de Campo",
        "Welder at sea",
        "Softwareentwickler*in",
        "C# Developer",
        "Head of Growth",
        "Jefe de Obra",
        "Country Manager Japan",
        "Assistant to the Director",
        "Letter Sorter",
        "Senior / Staff Welding Engineer",
        "Welding Engineer (Seams & Cost Modelling)",
        "Welding Engineer (Cost Modelling)",
    ],
)
def test_nothing_is_told_of_a_job_alone(title: str) -> None:
    assert residue_in(title) == ""


def test_the_employer_s_first_word_is_a_name_unless_the_text_uses_it() -> None:
    assert residue_in("Oakum Welder", "Oakum Yards", "We weld.")
    assert not residue_in("Kiosk Keeper", "Kiosk Nine", "You keep a kiosk.")
    assert not residue_in("Marketing Manager", "Marketing Nine", "We sell.")


@pytest.mark.parametrize(
    ("stated", "title"),
    [
        ("[Lead Welder](https://oakum.example/1)", "Lead Welder"),
        ("Lead welder position available starting fall 2027", "Lead welder"),
        ("Lead Welder Positions Available", "Lead Welder"),
        ("Lead Welder job for OAKUM", "Lead Welder"),
        ("Postdoc opening", "Postdoc"),
        ("Postdoctoral Position", "Postdoctoral Position"),
        ("Hiring tug welder in steel", "Tug welder in steel"),
        ("Hiring Success Manager", "Hiring Success Manager"),
        ("Crew call: Lead Welder", "Lead Welder"),
        ("Call Centre Agent", "Call Centre Agent"),
        ("Lead Welder (2-3 positions)", "Lead Welder"),
        ("Lead Welder (project based)", "Lead Welder"),
        ("Lead Welder (Monday - Wednesday)", "Lead Welder"),
        ("Lead Welder Job Details", "Lead Welder"),
        ("Сварщик (м/ж/н)", "Сварщик"),
        ("Нам нужен Сварщик", "Сварщик"),
        ("溶接エンジニア採用情報", "溶接エンジニア"),
        ("Welder 80 - 100% per sofort", "Welder"),
        ("Open Lead Welder Position!", "Lead Welder"),
        ("Open Source Developer Role", "Open Source Developer"),
        ("soldador para o Rio de Janeiro", "soldador"),
        ("Support Engineer (German or Spanish)", "Support Engineer"),
        ("Teacher (Spanish)", "Teacher (Spanish)"),
    ],
)
def test_what_is_certainly_beside_the_job_is_split_off(stated: str, title: str) -> None:
    assert tidy_title(stated) == title


@pytest.mark.parametrize(
    ("stated", "title"),
    [
        ("Welder - Oakum University, Division of Ropes", "Welder"),
        ("City of Oakum, Board of Ropes: Welder", "Welder"),
        ("Researcher: Language and Society", "Researcher: Language and Society"),
    ],
)
def test_an_organisation_beside_the_job_goes_with_its_unit(stated: str, title: str) -> None:
    assert tidy_title(stated, company="Quayside Steel") == title


def with_title(title: str, body: str = BODY, more: str = "") -> str:
    return posting(more, body).replace("title: Welder", f'title: "{title}"')


def test_the_text_may_say_which_part_is_the_job() -> None:
    said = record_of(with_title("Lead Welder (Steel, Tin, TIG)", f"We need a Lead Welder.\n\n{BODY}"))
    assert (said.title, "title" in said.review) == ("Lead Welder", False)
    unsaid = record_of(with_title("Lead Welder (Steel, Tin, TIG)", f"Oakum builds ships.\n\n{BODY}"))
    assert (unsaid.title, unsaid.status) == ("Lead Welder (Steel, Tin, TIG)", "review")
    assert "Steel" in unsaid.review["title"]
    unknown = record_of(with_title("Lead Welder - Kadeflow", f"We need a Lead Welder.\n\n{BODY}"))
    assert (unknown.title, unknown.status) == ("Lead Welder - Kadeflow", "review")


@pytest.mark.parametrize(
    ("title", "body", "more", "is_sure"),
    [
        ("Oona Paturi", BODY, "", False),
        ("Oona Paturi", BODY, "jobType: Full-time", False),
        ("SteelShift", BODY, "", False),
        ("Образование", BODY, "", False),
        ("Tug Trawlhand", f"You will work as a tug trawlhand.\n\n{BODY}", "", True),
        ("Tug Trawlhand", BODY, "jobType: Full-time", True),
        ("Tug Trawlhand", BODY, "", False),
        ("Costureira", BODY, "", True),
        ("Oona Baker", BODY, "", False),
        ("Oona Baker", f"You will work as an Oona baker.\n\n{BODY}", "", True),
        ("Pastry Cook", BODY, "", True),
        ("CTO", BODY, "", True),
        ("Fractional CFO", BODY, "", True),
        ("Member of Technical Staff", BODY, "", True),
    ],
)
def test_a_title_without_a_known_noun_is_in_doubt_unless_something_bears_it_out(
    title: str, body: str, more: str, is_sure: bool
) -> None:
    assert ("title" not in record_of(with_title(title, body, more)).review) is is_sure


def test_a_cell_of_a_table_s_head_bears_no_title_out() -> None:
    body = (
        "| Должность | Образование |\n|---|---|\n| Сварщик | нет |\n\nТребования: опыт. Обязанности: варить."
    )
    record = record_of(f"---\ncompany: Quayside Steel\n---\n{body}")
    assert record.title != "Образование" or "title" in record.review


def test_several_of_one_job_are_a_job_in_other_languages_too() -> None:
    for title in ("Saldatori esperti", "Programadores web", "Entwicklerinnen", "Welders"):
        assert "title" not in record_of(with_title(title)).review


def test_a_page_of_one_open_position_may_say_in_a_sentence_which() -> None:
    body = f"We are looking for a Crane Operator to lift steel.\n\n{BODY}"
    assert record_of(with_title("Open Position!", body)).title == "Crane Operator"
    assert record_of(with_title("Open Positions", body)).title == ""


def test_long_titles_are_looked_at_in_no_time() -> None:
    residue_in("Welder in Leeds")  # which loads the places
    start = time.process_time()
    for title in (
        "a " * 20_000,
        "(" * 20_000,
        "Welder - " * 5_000,
        "1" * 20_000,
        "University " * 9,
        ", " * 50,
    ):
        residue_in(title, "Oakum", "")
    assert time.process_time() - start < 0.5
