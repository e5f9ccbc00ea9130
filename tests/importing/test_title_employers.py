"""The employer that stands beside the job in a title."""

from pathlib import Path

import pytest
from django.core.management import call_command

from postings.importing.infer.employer.organisations import is_organisation
from postings.importing.infer.titles.called import is_called
from postings.importing.infer.titles.employer import halves_of, halves_of_a_colon, split_headline
from postings.importing.infer.titles.stated import tidy_title
from postings.models import Posting

from .prepared import record_of

BODY = "Your responsibilities: to weld. Requirements: experience with steel. Apply by e-mail.\n"


@pytest.mark.parametrize(
    ("title", "halves"),
    [
        ("Curator - Harbour Museum", ("Curator", "Harbour Museum")),
        ("Ironworks, s.r.o. - Zvárač / Zváračka", ("Zvárač / Zváračka", "Ironworks, s.r.o.")),
        ("Ironworks a. s. / Pokladník", ("Pokladník", "Ironworks a. s.")),
        ("Welder | Ironworks GmbH", ("Welder", "Ironworks GmbH")),
        ("Research Fellow - School of Physics", ("", "")),
        ("Teacher - Middle School", ("", "")),
        ("Software Engineer - Payments", ("", "")),
    ],
)
def test_a_half_that_is_an_organisation_is_the_employer(title: str, halves: tuple[str, str]) -> None:
    assert halves_of(title) == halves


@pytest.mark.parametrize(
    ("title", "halves"),
    [
        ("Oakum Ropery: Lead Welder", ("Lead Welder", "Oakum Ropery")),
        ("Korbelin.app : CTO", ("CTO", "Korbelin.app")),
        ("Engineering: Lead Welder", ("", "")),
        ("Leeds: Lead Welder", ("", "")),
        ("Oakum Ropery: Ropes and Nets", ("", "")),
        ("Baker: Night Cook", ("", "")),
    ],
)
def test_a_name_before_a_colon_and_a_job_may_employ(title: str, halves: tuple[str, str]) -> None:
    assert halves_of_a_colon(title) == halves


def test_a_name_before_a_colon_goes_and_employs_only_where_the_text_names_it() -> None:
    text = "---\ntitle: 'Oakum Ropery: Lead Welder'\n---\n{}" + BODY
    named = record_of(text.format("At Oakum Ropery, we mend nets."))
    assert (named.title, named.company, "title" in named.review) == ("Lead Welder", "Oakum Ropery", False)
    unnamed = record_of(text.format(""))
    assert (unnamed.title, unnamed.company) == ("Lead Welder", "")


@pytest.mark.parametrize(
    ("headline", "expected"),
    [
        ("Welder bij de Staalfabriek", ("Welder", "Staalfabriek")),
        ("Ironworks hiring Welder", ("Welder", "Ironworks")),
        ("Welder at sea", ("", "")),
        ("Bizdev at Stealth Project", ("Bizdev", "Stealth Project")),
        ("Bizdev at Quayside Project", ("", "")),
    ],
)
def test_a_headline_gives_its_employer(headline: str, expected: tuple[str, str]) -> None:
    assert split_headline(headline) == expected


@pytest.mark.parametrize("name", ["University of Steelham", "Harbour Museum", "Ironworks Pvt. Ltd"])
def test_some_names_say_that_they_are_organisations(name: str) -> None:
    assert is_organisation(name)


@pytest.mark.parametrize("name", ["Museum Curator", "Department of Physics", "Private Hospital", "Welder"])
def test_a_job_or_a_part_is_no_organisation(name: str) -> None:
    assert not is_organisation(name)


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("title", "body", "expected"),
    [
        ("Welder - Harbour Museum", BODY, ("Welder", "Harbour Museum")),
        ("Welder bij Ironworks (Utrecht)", f"Wij zijn Ironworks. {BODY}", ("Welder", "Ironworks")),
        ("[Lyon] Welder chez Ironworks", f"À jobs@ironworks.example. {BODY}", ("Welder", "Ironworks")),
        ("Ironworks Union Bureau - Vnútorná", f"<h1>Ironworks Union Bureau</h1>\n<h2>Vnútorná</h2>\n\n{BODY}",
         ("Vnútorná", "Ironworks Union Bureau")),
    ],
)  # fmt: skip
def test_a_title_tells_the_employer_where_something_else_agrees(
    tmp_path: Path, title: str, body: str, expected: tuple[str, str]
) -> None:
    (tmp_path / "posting.md").write_text(f'---\ntitle: "{title}"\n---\n{body}', encoding="utf-8")
    call_command("import_seeds", tmp_path, jobs=1)
    posting = Posting.objects.get()
    assert (posting.title, str(posting.company)) == expected


@pytest.mark.parametrize(
    ("words", "company"),
    [
        ("OpenForge", "Open Forge"),
        ("Steelhub", "Steelhub.io"),
        ("Steel Hub", "Steel Hub (SH)"),
        ("Ironworks, Inc.", "IRONWORKS"),
    ],
)
def test_one_name_is_written_in_several_ways(words: str, company: str) -> None:
    assert is_called(words, company)
    assert tidy_title(f"Welder - {words}", company) == "Welder"


def test_people_say_the_first_word_of_a_name_unless_it_is_a_field_of_work() -> None:
    assert tidy_title("Welder - Ironworks", "Ironworks Robotics") == "Welder"
    assert tidy_title("Ironworks-Lead Welder", "Ironworks") == "Lead Welder"
    assert tidy_title("Welder - Research", "Research Forge") == "Welder - Research"
