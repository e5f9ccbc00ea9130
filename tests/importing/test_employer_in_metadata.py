"""Who employs, where metadata has it in a field that is not the employer's own."""

import pytest

from postings.importing.infer.employer.boards import employer_stated
from postings.importing.infer.employer.forms import as_mostly_written

from .prepared import BODY, record_of


def employer_of(metadata: str, body: str = BODY) -> str:
    return record_of(f"---\n{metadata}\n---\n{body}").company


@pytest.mark.parametrize(
    ("location", "company"),
    [
        ("Oakum University", "Oakum University"),
        ("Oakum University Tarnwick", "Oakum University Tarnwick"),
        ("Tarnwick Rope Research Center, Norwich, United Kingdom", "Tarnwick Rope Research Center"),
        ("Tarnwick (or remote), Baltimore, Maryland", "Tarnwick"),
        ("Oakum University Campus, Leeds", ""),
        ("Main Office, Leeds", ""),
        ("State College, Pennsylvania", ""),
        ("Norwich, United Kingdom", ""),
        ("Rope Town", ""),
    ],
)
def test_an_employer_in_the_place_of_the_place(location: str, company: str) -> None:
    metadata = f'title: Welder\nlocation: "{location}"\nlink: https://tarnwick.example/welder'
    assert employer_of(metadata) == company


@pytest.mark.parametrize(
    ("title", "company"),
    [("Welder at Tarnwick", "Tarnwick"), ("Welder at Leeds", ""), ("Tarnwick - Welder", "")],
)
def test_a_title_without_a_text_says_who_employs(title: str, company: str) -> None:
    assert employer_of(f'title: "{title}"\nlink: https://jobs.example/7', "Apply by e-mail.") == company


def test_a_description_in_metadata_says_who_employs() -> None:
    about = "Tarnwick (https://www.tarnwick.example) is a maker of ropes for all who sail the seas."
    assert employer_of(f'title: Welder\nabout: "{about}"') == "Tarnwick"


@pytest.mark.parametrize(
    "name",
    [
        "Agence web",
        "Importante Empresa",
        "Fintech Startup",
        "Leading company",
        "Multinacional",
        "Client",
        "Company X",
    ],
)
def test_a_kind_of_firm_is_no_employer(name: str) -> None:
    assert employer_stated(name, "We make ropes.") == ""


@pytest.mark.parametrize("name", ["Tarnwick Agency", "Empresa de Cordas Tarnwick", "Web Ropes", "Major"])
def test_a_name_that_holds_a_kind_of_firm_is_one(name: str) -> None:
    assert employer_stated(name, "We make ropes.") == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("At Tarnwick we make ropes. Tarnwick is old.", "Tarnwick"),
        ("Tarnwick, Inc. makes ropes. Tarnwick is old.", "Tarnwick, Inc."),
        ("We make ropes.", "Tarnwick, Inc."),
    ],
)
def test_a_form_of_law_is_left_out_as_the_text_does(text: str, name: str) -> None:
    assert as_mostly_written("Tarnwick, Inc.", text, stated=1) == name


@pytest.mark.parametrize(
    ("text", "company"),
    [
        ("Hempstaff's client, a maker of ropes, seeks a welder.", ""),
        ("Our client is a maker of ropes.", ""),
        ("We seek a welder for our own workshop.", "Hempstaff Staffing"),
    ],
)
def test_an_agency_that_seeks_for_its_client_is_no_employer(text: str, company: str) -> None:
    assert employer_of("title: Welder\ncompany: Hempstaff Staffing", text + BODY) == company


def test_the_head_of_a_page_says_who_employs() -> None:
    head = (
        "<title>Vacature: Welder @ Tarnwick Ropes</title>"
        '<meta name="description" content="Your next job at Tarnwick Ropes">'
    )
    body = f"<h1>Welder wanted</h1><main><p>We offer training and pay.</p><p>{BODY}</p></main>"
    page = f"<!doctype html><html><head>{head}</head><body>{body}<p>Tarnwick Ropes B.V.</p></body></html>"
    assert record_of(page).company == "Tarnwick Ropes"
