"""Fields of work beside a job, which need no editor, and units, terms and towns, which are no part of it."""

import pytest

from postings.importing.infer.roles import has_role
from postings.importing.infer.titles.residue import names_somebody, residue_in, without_where
from postings.importing.infer.titles.stated import tidy_title

from .prepared import posting, record_of


@pytest.mark.parametrize(
    "title",
    [
        "Nurse - PACU/Anaesthetics",
        "Nurse - Obstetrics & Gynaecology",
        "Software Engineer - Genomic Workflows",
        "Postdoc - Computational Biology",
        "Postdoc for Computational Biology",
        "Postdoc for HPC/GPU Computing",
        "Intern Data & GenAI / M&A Analytics",
        "Executive Assistant - BizOps, HR & Finance",
        "Sales Lead - Agency",
        "Mitarbeiter:in im Bereich Finanzen / Buchhaltung",
        "PhD positions in Cloud Computing",
        "Software Engineer - Mobile Crane Team",
        "Software Engineer: Tidewater Project",
        "Nurse – Ward 7 (Acute Medicine)",
        "Jurist*in (Schwerpunkt Hafen und Zoll)",
    ],
)
def test_a_field_of_work_needs_no_editor(title: str) -> None:
    assert not residue_in(title)


@pytest.mark.parametrize(
    "title",
    [
        "Welder - Quay Dynamics",
        "Welder - Harbour Robotical",
        "Welder for Quay Dynamics",
        "Soudeur pour le Quai du port",
        "Soldador para os Portos Kade",
        "Welder for the Quay Project",
        "30 PhD and postdoc positions on steel",
        "Welder positions",
    ],
)
def test_a_name_waits_for_an_editor(title: str) -> None:
    assert residue_in(title)


@pytest.mark.parametrize(
    ("stated", "title"),
    [
        ("Lead Welder - Quayside Labs", "Lead Welder"),
        ("Lead Welder m/f/d (DACH)", "Lead Welder"),
        ("Sales Lead - Agency m/f/d (DACH)", "Sales Lead - Agency"),
        ("Welder (Temporary Position)", "Welder"),
        ("Welder (2 permanent posts)", "Welder"),
        ("Welder - Full-time position", "Welder"),
        ("Head of Cranes position", "Head of Cranes"),
        ("Sales Partners & Indirect Channels Position", "Sales Partners & Indirect Channels"),
        ("Lead Welder position in Ludlow, Shropshire", "Lead Welder"),
        ("Schweißer*in Paderborn", "Schweißer*in"),
    ],
)
def test_units_terms_and_towns_are_beside_the_job(stated: str, title: str) -> None:
    assert tidy_title(stated, company="Quayside", places=["Paderborn"]) == title


@pytest.mark.parametrize(
    "title",
    ["Leadership position", "PhD position in Physics", "Sales Manager Paderborn", "Sales Manager (EMEA)"],
)
def test_what_belongs_to_a_job_stays(title: str) -> None:
    assert tidy_title(title, company="Quayside", places=["Paderborn"]) == title


@pytest.mark.parametrize("title", ["Kahnlotse*in für den Hafen", "gruero/a", "Lots:in", "sondeur·euse"])
def test_an_ending_for_women_behind_a_mark_means_a_person_at_work(title: str) -> None:
    assert names_somebody(title)


@pytest.mark.parametrize("title", ["Für unsere Kund*innen", "Ansprechpartner*in", "log/in", "either/or"])
def test_customers_and_other_slashes_are_no_job(title: str) -> None:
    assert not names_somebody(title)


def test_a_job_of_any_gender_is_published_though_no_table_knows_it() -> None:
    record = record_of(posting().replace("Welder\ncompany", "Kahnlotse*in für den Hafen\ncompany"))
    assert "title" not in record.review


@pytest.mark.parametrize(
    "title",
    [
        "Soudeuse",
        "Schweißerin",
        "React Dev",
        "Pós-doutorado em Física",
        "Juniorprofessur (W1)",
        "Projektkoordinator:in",
    ],
)
def test_forms_and_ranks_that_name_a_job(title: str) -> None:
    assert has_role(title)


@pytest.mark.parametrize("words", ["Game dev", "Berlin", "Bordeuse", "Benzin"])
def test_words_that_only_sound_like_a_job(words: str) -> None:
    assert not has_role(words)


def test_initials_that_the_text_gives_a_part_of_the_employer_wait_for_an_editor() -> None:
    assert residue_in("Welder, OYI", "", "The Oakum Yard Institute (OYI) is open.")
    assert not residue_in("Welder, OYI", "", "Two sorts of welding (OYI) are done here.")


@pytest.mark.parametrize(
    ("stated", "body", "title"),
    [
        ("Welder Paderborn", "Our yard in Paderborn is old.", "Welder"),
        ("Lead Welder in Ludlow", "The yard stands in Ludlow.", "Lead Welder"),
        ("Welder Paderborn", "Our yard is old.", "Welder Paderborn"),
        ("Sales Manager Paderborn", "Our yard in Paderborn is old.", "Sales Manager Paderborn"),
    ],
)
def test_a_town_that_the_text_names_too_is_where_one_works(stated: str, body: str, title: str) -> None:
    assert without_where(stated, body) == title
