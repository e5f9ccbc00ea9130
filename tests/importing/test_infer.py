"""What an import reads from the words where the metadata is silent."""

import time
from pathlib import Path

import pytest
from django.core.management import call_command

from postings.importing.infer.body import Block, Body, Role
from postings.importing.infer.employer.company import find_company
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


def test_label_lines_say_when_it_was_posted_and_where_one_applies(tmp_path: Path) -> None:
    posting = imported(
        tmp_path, f"<p>Posted: 14 September 2026</p><p>Apply: jobs@saltmarsh.example</p>{TASKS}<p>Ward 3</p>"
    )
    assert f"{posting.posted_at:%Y-%m-%d}" == "2026-09-14"
    assert posting.apply_email == "jobs@saltmarsh.example"


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


NEEDS = "<p>What you need</p><ul><li>Two years of experience with people</li><li>Patience</li></ul>"


@pytest.mark.parametrize(
    ("body", "company"),
    [
        ("<p>tallow.com is a market for candles.</p><p>We trust people at tallow.com.</p>", "tallow.com"),
        ("<p>q7k plans harvests.</p><p>q7k is an equal opportunity employer.</p>", "q7k"),
        ("<p>brn Labs is old.</p><p>brn Labs is an equal opportunity employer.</p>", "brn Labs"),
        (
            "<p>The University of Malta is old.</p><p>The University of Malta invites applications.</p>",
            "University of Malta",
        ),
        (
            (
                "<p>The Department of Botany at Oakum University is seeking a Technician.</p>"
                "<p>Oakum University cares for its people.</p>"
            ),
            "Oakum University",
        ),
        ("<p>Larkspur Associates Inc. is an Equal Opportunity Employer.</p>", "Larkspur Associates Inc"),
        ("<p><b>BARLEY PIKE LLP</b></p><p>To support Barley Pike in its audits.</p>", "BARLEY PIKE LLP"),
        (
            (
                "<p>Zur Verstärkung unseres Teams suchen wir am Standort Köln eine Aushilfe.</p>"
                "<p><b>ohb Werk GmbH</b></p><p>Ringstraße 1</p><p>50667 Köln</p>"
            ),
            "ohb Werk GmbH",
        ),
        ("<p>Corazia is seeking a Night Porter.</p><p>Our doors never close.</p>", "Corazia"),
        ("<p>TREVELO, c’est une équipe de cent passionnés.</p><p>Rejoins TREVELO !</p>", "TREVELO"),
        (
            "<p>In de functie van Medewerker werk je bij de gemeente Zwolle.</p><p>Wij bieden salaris.</p>",
            "Gemeente Zwolle",
        ),
        (
            (
                "<p>The Tea Garden is one of the oldest projects at Korbel.</p>"
                "<p>Korbel is an equal opportunity employer. Korbel transformed tea.</p>"
            ),
            "Korbel",
        ),
    ],
)
def test_a_bare_body_names_its_employer(tmp_path: Path, body: str, company: str) -> None:
    assert imported(tmp_path, f"{body}{NEEDS}").company.name == company


@pytest.mark.parametrize(
    "body",
    [
        "<p>Bei unserem Kunden geht es um ein Haus, das einen Koch (m/w/d) mit Schwerpunkt Eis sucht.</p>",
        "<p>Dla naszego Klienta poszukujemy: Kucharz</p><p>Oakum to jedna z firm, Oakum jest duży.</p>",
        "<p>My client, a charity, is looking for a Cook. Oakum Limited is an employment agency.</p>",
        "<p>Private family in Oakumville, Nowhere seeks a Cook. We are kind.</p>",
        "<p>Oakum are recruiting a Cook on behalf of one of the largest hotels. We are Oakum.</p>",
    ],
)
def test_who_seeks_for_a_client_is_not_named_as_the_employer(tmp_path: Path, body: str) -> None:
    assert imported(tmp_path, f"{body}{NEEDS}").company is None


@pytest.mark.parametrize(
    ("body", "company"),
    [
        (
            (
                "<p>The Oakum Foundation (the Foundation) bestows the Oakum Prize (the Prize).</p>"
                "<p>The Prize was founded in 1989. The Prize is big. We are the Oakum Foundation.</p>"
            ),
            "Oakum Foundation",
        ),
        (
            (
                "<p>Oakum builds boats. Barge Labs is a new team that tries things.</p><p>About Oakum</p>"
                "<p>We are Oakum, a yard.</p>"
            ),
            "Oakum",
        ),
        (
            (
                "<p>Hemp Rope Company is a leader in ropes.</p>"
                "<p>HRC is proud to be an equal opportunity workplace. We are HRC.</p>"
            ),
            "Hemp Rope Company",
        ),
        (
            (
                "<p>Oakum University is here.</p><p>The Faculty of Health, Science and Technology invites"
                " applications for a post. We are Oakum University.</p>"
            ),
            "Oakum University",
        ),
        (
            (
                "<p>The International Oakum Committee (IOC) responds to crises. We care.</p>"
                "<p>About the International Oakum Committee</p>"
            ),
            "International Oakum Committee",
        ),
        (
            "<p>At Korbelin, we bake.</p><p>Korbelin is a Flex First team. Korbelin is known.</p>",
            "Korbelin",
        ),
        ("<p>Oakum Clinic Main Campus in Leeds is looking for people. We care.</p>", "Oakum Clinic"),
        ("<p>The City of Oakum's Office of Planning is seeking a Planner. We plan.</p>", "City of Oakum"),
        (
            "<p>Rejoignez L'Oakum, leader !</p><p>L'Oakum s'engage. L'Oakum est une entreprise.</p>",
            "L'Oakum",
        ),
        (
            "<p>L'Assistance Oakum - Hôpitaux de Nulle recrute un Infirmier.</p><p>Nous soignons.</p>",
            "Assistance Oakum - Hôpitaux de Nulle",
        ),
        ("<p>Wir von der Oakum Online GmbH betreiben Boote.</p>", "Oakum Online GmbH"),
        ("<p>oakumgreen is an equal opportunity employer. You know us.</p>", "oakumgreen"),
        ("<p>Mateřská škola Slunce hledá: Učitelka</p><p>Nabízíme 13. plat.</p>", "Mateřská škola Slunce"),
        ("<p>La SNTF recrute un Conducteur (H/F) à Lyon.</p><p>Nous sommes là.</p>", "SNTF"),
    ],
)
def test_what_only_sounds_like_the_employer_is_told_apart(tmp_path: Path, body: str, company: str) -> None:
    assert imported(tmp_path, f"{body}{NEEDS}").company.name == company


def test_a_body_in_any_language_is_a_posting(tmp_path: Path) -> None:
    body = "<p>Oakum zoekt een Kok in Almelo.</p><p>Wat bieden wij</p><ul><li>Salaris</li></ul>"
    assert imported(tmp_path, body).title == "Kok"


def test_the_place_near_which_somebody_hires_is_no_employer(tmp_path: Path) -> None:
    body = "<p>Stunning lodge near Hluvela is recruiting an experienced Sous Chef.</p>"
    assert imported(tmp_path, f"{body}{NEEDS}").company is None


@pytest.mark.parametrize(
    ("body", "title"),
    [
        ("<p>🧠 The Role – Member of Technical Staff, Mills</p>", "Member of Technical Staff, Mills"),
        ("<p><b>Role (Volunteer):</b> Web Developer.</p>", "Web Developer"),
        ("<p><b>Machine Shop Supervisor Job Description</b></p>", "Machine Shop Supervisor"),
        ("<p>The Sr. Analyst, Field Pay role reports to the board.</p>", "Sr. Analyst, Field Pay"),
        ("<p>Oakum Bank is seeking a Senior Baker in Technology.</p>", "Senior Baker"),
        ("<p>The Registered Nurse (RN) assesses, plans and evaluates care.</p>", "Registered Nurse"),
        ("<p>As Senior Compliance Officer, you will face the regulator.</p>", "Senior Compliance Officer"),
        ("<p>En tant que Data Analyst, vous aiderez les équipes.</p>", "Data Analyst"),
        ("<p>Wij zijn op zoek naar een energieke Beleidsmedewerker Toegankelijkheid die verbindt.</p>",
         "Beleidsmedewerker Toegankelijkheid"),
        ("<p>Szukamy Senior Data Engineer do zespołu w Poznaniu.</p>", "Senior Data Engineer"),
        ("<p><b>Job Title: Ledger Consultant</b></p>", "Ledger Consultant"),
        ("<p><b>Your Title: Senior Baker</b></p>", "Senior Baker"),
        ("<p>Position: Museum Curator, National Museum of Salt</p>", "Museum Curator"),
        ("<p>Backend Developer</p><p>What we're looking for</p>", "Backend Developer"),
        ("<p><b>Als Verkäufer (m/w/d) bei Oakum sorgst du für Ordnung.</b></p>", "Verkäufer"),
        ("<p>In Goma, Oakum is looking for a</p><p>Head of Accounting</p>", "Head of Accounting"),
        ("<p>Oakum seeks a person to serve as Chief Operating Officer.</p>", "Chief Operating Officer"),
        (
            "<p>Oakum seeks a Staff Site Reliability Engineer. As a Staff SRE, you will stay calm.</p>",
            "Staff Site Reliability Engineer",
        ),
        ("<p>Oakum zoekt een Wijkverpleegkundige in Almelo.</p>", "Wijkverpleegkundige"),
        ("<p>Oakum söker en Sjuksköterska till avdelning 15.</p>", "Sjuksköterska"),
        ("<p>Oakum ricerca una Sarta per il proprio stabilimento.</p>", "Sarta"),
        ("<p>Buscamos un Analista de Fraude para sumarse al equipo.</p>", "Analista de Fraude"),
        ("<p>Hľadáme kolegu na pozíciu: Operátor výroby</p>", "Operátor výroby"),
        ("<p><b>Berater im Kundenservice (m/w/d)</b></p>", "Berater im Kundenservice"),
    ],
)  # fmt: skip
def test_a_bare_body_names_its_job(tmp_path: Path, body: str, title: str) -> None:
    assert imported(tmp_path, f"{body}{NEEDS}").title.removesuffix(" (m/w/d)") == title


def test_a_name_said_a_thousand_times_is_judged_once() -> None:
    said = "Acme is hiring a Senior Engineer in London. " * 2_000
    before = time.process_time()
    find_company(Body((Block(Role.PARAGRAPH, said),)))
    assert time.process_time() - before < 1


@pytest.mark.parametrize(
    ("closing", "status"), [("You weld.", "review"), ("Weld for Ironworks.", "published")]
)
def test_an_employer_that_is_named_once_waits_for_an_editor(
    tmp_path: Path, closing: str, status: str
) -> None:
    posting = imported(tmp_path, f"<p>Ironworks is hiring a Lead Welder.</p>{TASKS}<p>{closing}</p>")
    assert (posting.title, str(posting.company)) == ("Lead Welder", "Ironworks")
    assert (posting.status, "company" in posting.review) == (status, status == "review")


@pytest.mark.parametrize(
    "heading",
    ["O firme", "À propos de nous", "We’re always looking for welders.", "Convert Jekyll templates"],
)
def test_words_that_open_a_heading_are_no_employer(tmp_path: Path, heading: str) -> None:
    posting = imported(tmp_path, f"<h1>Welder</h1><h2>{heading}</h2>{TASKS}<p>We weld. You weld.</p>")
    assert posting.company is None


def test_a_title_before_the_employer_is_no_part_of_its_name(tmp_path: Path) -> None:
    posting = imported(
        tmp_path,
        "<p>Ironworks is currently seeking Quality Testers.</p>"
        f"<h3>A Quality Tester for Ironworks will</h3>{TASKS}<p>Ironworks is proud of you.</p>",
    )
    assert str(posting.company) == "Ironworks"


@pytest.mark.parametrize(
    "sentence",
    [
        "We at Ironworks are looking for a porter.",
        "The Hospital Porter at Ironworks is pivotal for the night.",
    ],
)
def test_more_ways_of_naming_the_employer(tmp_path: Path, sentence: str) -> None:
    posting = imported(tmp_path, f"<h1>Hospital Porter</h1><p>{sentence}</p>{TASKS}")
    assert str(posting.company) == "Ironworks"


def test_who_is_a_team_and_swears_to_be_fair_is_the_employer(tmp_path: Path) -> None:
    body = "<p>Oakum is a widely spread team. Hemp is our rope, and Hemp is for all. Hemp is a thread.</p>"
    posting = imported(
        tmp_path, f"<h1>Porter</h1>{body}{TASKS}<p>Oakum is an equal opportunity employer.</p>"
    )
    assert str(posting.company) == "Oakum"


def test_a_posting_open_until_it_is_filled_is_open(tmp_path: Path) -> None:
    posting = imported(
        tmp_path,
        "<p>Harbour Ironworks is hiring a Hospital Porter.</p><p>Location: London, UK</p>"
        f"{TASKS}<p>Applications to Harbour Ironworks are accepted until the position is filled.</p>",
    )
    assert posting.status == "published"


def test_a_page_with_other_tags_before_its_own_is_a_page(tmp_path: Path) -> None:
    posting = imported(
        tmp_path,
        "<lock></lock><!DOCTYPE html><html><head><title>Careers - Hospital Porter [ Ironworks ]</title>"
        f"</head><body><main><h1>Hospital Porter</h1><p>Ironworks moves what is heavy.</p>{TASKS}"
        "<p>Apply with your CV. We offer a good salary and benefits.</p></main></body></html>",
    )
    assert (posting.title, str(posting.company)) == ("Hospital Porter", "Ironworks")


def test_a_theme_s_dummy_text_is_no_posting(tmp_path: Path) -> None:
    (tmp_path / "posting.md").write_text(
        "---\ntitle: Zen guru\ncompany: Ironworks\n---\nFugiat exercitation turkey, voluptate eiusmod"
        " porkloin proident, deserunt occaecat ham ullamco.\n"
    )
    call_command("import_seeds", tmp_path, jobs=1)
    assert not Posting.objects.exists()


def test_a_date_and_a_title_alone_make_no_posting(tmp_path: Path) -> None:
    (tmp_path / "posting.md").write_text(
        "---\ntitle: Full Stack Developer\ndate: 2015-10-10\n---\nAll static content is in a folder.\n"
    )
    call_command("import_seeds", tmp_path, jobs=1)
    assert not Posting.objects.live().exists()
