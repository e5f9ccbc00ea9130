"""Who employs, where metadata has it in a field that is not the employer's own."""

import pytest

from postings.importing.infer.employer.forms import as_mostly_written
from postings.importing.infer.employer.stated import employer_stated

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
        ("At Tarnwick we make ropes. Tarnwick, Inc. is old.", "Tarnwick, Inc."),
        ("At Tarnwick we make ropes. Tarnwick is old. Tarnwick, Inc. hires.", "Tarnwick"),
    ],
)
def test_a_form_of_law_of_the_text_is_left_out_as_the_text_does(text: str, name: str) -> None:
    assert as_mostly_written("Tarnwick, Inc.", text) == name


def test_a_form_of_law_that_metadata_states_stays() -> None:
    text = "At Tarnwick we make ropes. Tarnwick is old and Tarnwick is large."
    assert employer_of("title: Welder\ncompany: Tarnwick, Inc.", text + BODY) == "Tarnwick, Inc."


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


@pytest.mark.parametrize(
    "stated",
    [
        "Tarnwick (YC S21)",
        "Tarnwick (W19)",
        "Tarnwick | Hiring",
        "Tarnwick - Careers",
        "Tarnwick Careers",
        "Tarnwick is hiring!",
        "Tarnwick · Porto, Portugal",
        "Tarnwick (Remote)",
        "Tarnwick, via Hempjobs",
        "Tarnwick - View all jobs",
        "Tarnwick 4.2 ★",
        "Tarnwick3.9",
        "companies/tarnwick.md",
        "/companies/tarnwick/",
    ],
)
def test_what_boards_and_scripts_put_around_a_stated_employer(stated: str) -> None:
    assert employer_stated(stated, "We make ropes.").casefold() == "tarnwick"


@pytest.mark.parametrize(
    "name",
    [
        "Lay | Twist",
        "Rope 2.0",
        "Tarnwick (Holdings)",
        "Career Ropes",
        "Private Ropes",
        "Remote Ropes",
        "Rope, Porto",
        "24/7 Ropes",
        "Lay/Twist",
        "8 Ropes",
        "Hiring Ropes",
        "Multiple Ropes",
    ],
)
def test_what_belongs_to_a_stated_employer(name: str) -> None:
    assert employer_stated(name, "We make ropes.") == name


@pytest.mark.parametrize(
    "stated",
    [
        "Multiple companies",
        "Several Employers",
        "Freelance",
        "Private",
        "Remote",
        "is hiring",
        "Important company",
        "Not specified",
        "Não informado",
        "Nicht angegeben",
        "某互联网公司",
        "非公開",
        "비공개",
        "hr@tarnwick.example",
        "5f3a9c2be1d4a20017",
    ],
)
def test_what_stands_for_an_employer_and_names_none(stated: str) -> None:
    assert employer_stated(stated, "We make ropes.") == ""


@pytest.mark.parametrize(
    "name",
    [
        "org_name",
        "advertiser",
        "firm_name",
        "company_display_name",
        "university",
        "host_institution",
        "公司名",
        "raison_sociale",
    ],
)
def test_more_names_under_which_metadata_has_the_employer(name: str) -> None:
    assert employer_of(f"title: Welder\n{name}: Tarnwick") == "Tarnwick"


@pytest.mark.parametrize(
    ("site", "company"),
    [
        ("Tarnwick Ropes", "Tarnwick Ropes"),
        ("Jobs in Leeds", ""),
        ("RopeJobs", ""),
        ("GitHub", ""),
        ("My Blog", ""),
    ],
)
def test_a_page_of_a_board_or_a_host_names_no_employer(site: str, company: str) -> None:
    head = f'<title>Welder | {site}</title><meta property="og:site_name" content="{site}">'
    body = f"<h1>Welder</h1><main><p>We offer training and pay.</p><p>{BODY}</p></main>"
    page = f"<!doctype html><html><head>{head}</head><body>{body}</body></html>"
    assert record_of(page).company == company
