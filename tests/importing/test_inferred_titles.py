"""What the job is called, where only the words of the text say it."""

import pytest

from postings.importing.infer.body import read_body
from postings.importing.infer.titles.employer import without_company_before
from postings.importing.infer.titles.find import find_title
from postings.importing.infer.titles.stated import tidy_title


def title_of(*paragraphs: str, headline: str = "") -> str:
    found = find_title(read_body("".join(f"<p>{text}</p>" for text in paragraphs)), headline)
    return found[0] if found else ""


@pytest.mark.parametrize(
    ("sentence", "title"),
    [
        ("As: Intern Data &amp; Steel / M&amp;A Analytics (m/f/d).", "Intern Data & Steel / M&A Analytics"),
        ("We are looking for a calm Crane Engineer II to join the yard.", "Crane Engineer II"),
        ("As our Yard Engineer (Cranes &amp; Docks), you will lift.", "Yard Engineer (Cranes & Docks)"),
        ("Oakum is seeking Assistant Dock Programmer to join the team.", "Assistant Dock Programmer"),
        ("A lodge by the sea is seeking a dedicated Chef de Partie to run the section.", "Chef de Partie"),
        ("We are looking for a Yard Engineer Student to learn the trade.", "Yard Engineer Student"),
        ("We're Hiring: Dock Engineer.", "Dock Engineer"),
        ("As a Member of Harbour Staff, Cranes, you will lift.", "Member of Harbour Staff, Cranes"),
        ("Estamos em busca de uma pessoa Analista de Obras Pleno para o cais.", "Analista de Obras Pleno"),
        ("Nous cherchons un·e Grutier terrain – Toulouse (CDI).", "Grutier terrain"),
        ("An opportunity is now available for a keen Dock Clerk/Crane Hand.", "Dock Clerk/Crane Hand"),
        ("A vacancy has recently opened up for a Crane Operator in the yard.", "Crane Operator"),
        ("Join us The Crane &amp; Dock Manager is an integral role here.", "Crane & Dock Manager"),
        ("Requiere contratar un Operador de Grúa para el puerto.", "Operador de Grúa"),
        ("Als Dock Engineer bij Oakum til je staal.", "Dock Engineer"),
        ("The Harbour Master Planner (Master Planner) will plan.", "Harbour Master Planner"),
        ("Oakum is hiring Crane Support Engineers who can lift.", "Crane Support Engineer"),
        ("They are currently seeking skilled Yard Clerks to join the team.", "Yard Clerk"),
        ("Crane Operator is responsible for lifting steel.", "Crane Operator"),
        ("Purpose of position: The Crane Operator plans all lifts.", "Crane Operator"),
        ("We have an opportunity for a full time Crane Operator. Come!", "Crane Operator"),
        ("There is an opportunity for you as a Crane Operator to grow.", "Crane Operator"),
        ("Are you a Crane Operator who likes the sea?", "Crane Operator"),
        ("Oakum sucht Dich ab sofort als Trainee:in im Bereich Kran für uns.", "Trainee:in im Bereich Kran"),
        ("Unisciti a noi per la posizione di Gruista (M/F).", "Gruista"),
        ("The role of Deputy Dock Manager is to support the yard.", "Deputy Dock Manager"),
        ("Als Kran &amp; Dock Analyst baust Du den Hafen mit auf.", "Kran & Dock Analyst"),
        ("Oakum would like to hire a part-time Crane Operator (10 hours).", "Crane Operator"),
        ("Oakum busca un/a Responsable de Diques para su puerto.", "Responsable de Diques"),
        ("Oakum is seeking to appoint a Crane Operator for the yard.", "Crane Operator"),
    ],
)  # fmt: skip
def test_a_sentence_names_all_of_the_title(sentence: str, title: str) -> None:
    assert title_of("Oakum moves steel over the sea.", sentence) == title


@pytest.mark.parametrize(
    ("sentence", "title"),
    [
        ("The union seeks an experienced web developer.", "Web developer"),
        ("We are hiring our first full-time backend engineer to build it.", "Backend engineer"),
        (
            "We need a self-motivated software architect/developer who is calm.",
            "Software architect/developer",
        ),
        ("Oakum is seeking senior frontend engineers to help us.", "Senior frontend engineer"),
        ("As an Engineering manager to the yard, you will lead.", "Engineering manager"),
        ("We are looking for a driven and capable leader for the yard.", ""),
        ("We are looking for the next great consultant to raise the bar.", ""),
        ("We are looking for a hydraulic systems engineer to pump.", ""),
        ("As a small business owner, you can rely on Oakum.", ""),
        ("We have experience in looking for oil.", ""),
        ("Wij zijn op zoek naar een ervaren front-end developer die bouwt.", "Front-end developer"),
        (
            "Oakum recrute un·e chargé·e de projet et communication pour le port.",
            "Chargé·e de projet et communication",
        ),
        ("Nous recherchons un développeur web fullstack afin de bâtir.", "Développeur web fullstack"),
        ("Buscamos un/a desarrollador/a backend con experiencia.", "Desarrollador/a backend"),
        ("Nous recherchons un développeur motivé et curieux pour le port.", ""),
        ("Nous recherchons une solution simple pour le port.", ""),
    ],
)
def test_a_title_in_small_letters_is_made_of_fields_of_work_alone(sentence: str, title: str) -> None:
    assert title_of("Oakum moves steel over the sea.", sentence) == title


@pytest.mark.parametrize(
    ("headings", "title"),
    [
        (["This is Oakum", "Crane Operator", "What you do"], "Crane Operator"),
        (["This is Oakum", "Werkstudent im Bereich Krane!", "Profil"], "Werkstudent im Bereich Krane"),
        (["Crane Operators wanted", "Crane Operator gesucht"], "Crane Operator"),
        (["Oakum", "Crane Operator", "Dock Engineer"], ""),
        (["Oakum", "Reports to: Yard Manager"], ""),
        (["Oakum", "Meet the Founder"], ""),
        (["Oakum", "Principal Investigator"], ""),
        (["Oakum", "Your Line Manager"], ""),
        (["Oakum", "Want to be a crane operator?"], ""),
    ],
)
def test_the_one_heading_that_is_a_job_names_it(headings: list[str], title: str) -> None:
    lines = [text for heading in headings for text in (f"<strong>{heading}</strong>", "Steel is moved.")]
    assert title_of("Oakum moves steel over the sea.", *lines) == title


@pytest.mark.parametrize(
    "sentence",
    [
        "Wir suchen Dich als Verstärkung für unser Team.",
        "Detalhes da vaga de Emprego.",
        "Un puesto de Trabajo con futuro.",
    ],
)
def test_help_and_work_are_no_jobs(sentence: str) -> None:
    assert not title_of("Oakum moves steel over the sea.", sentence)


def test_a_label_ends_where_the_next_one_begins() -> None:
    line = "Job Title: Crane Operator Job Type: Full-time Location: Leeds"
    assert title_of("Oakum moves steel.", line) == "Crane Operator"


def test_the_line_at_the_top_may_open_as_an_advertisement_does() -> None:
    assert title_of("New Vacancy – Chef de Partie", "Requirements: to cook.") == "Chef de Partie"


def test_the_employer_before_a_title_goes_where_the_text_has_it_without() -> None:
    text = "Oakum seeks a Dock Manager."
    assert without_company_before("Oakum Dock Manager", "Oakum", text) == "Dock Manager"
    assert without_company_before("Oakum Ads Manager", "Oakum", text) == "Oakum Ads Manager"


def test_a_part_may_name_the_employer_and_whose_it_is() -> None:
    assert tidy_title("Librarian - Oakum College/CoS", company="Oakum College") == "Librarian"


def test_other_jobs_below_a_posting_are_not_its_own() -> None:
    text = "We lift and carry steel over the sea. " * 20
    body = read_body(f"<p>{text}</p><h3>Similar jobs</h3><p>Principal Tide Scientist</p>")
    assert "Tide" not in body.text
    assert "Tide" in read_body("<p>Oakum</p><h3>Similar jobs</h3><p>Tide Scientist</p>").text


@pytest.mark.parametrize(
    ("line", "title"),
    [
        ("DOCK ENGINEER, CRANES (NIGHT)", "DOCK ENGINEER, CRANES (NIGHT)"),
        ('PhD Position "Rust-aware Steel" (f/m/x)', 'PhD Position "Rust-aware Steel"'),
        ("EXECUTIVE SUMMARY", ""),
        ("Dock Engineer and what we offer (m/f/d)", ""),
    ],
)
def test_a_bold_line_may_be_such_as_only_a_job_has(line: str, title: str) -> None:
    assert title_of("Oakum moves steel over the sea.", f"<strong>{line}</strong>") == title


def test_a_label_may_speak_of_the_profile_sought() -> None:
    assert title_of("Perfil solicitado: Operador de Grúa", "Oakum mueve acero.") == "Operador de Grúa"


@pytest.mark.parametrize(
    ("line", "title"),
    [
        ("USER EXPERIENCE DESIGNER", "USER EXPERIENCE DESIGNER"),
        ("Designer, Visitor Experience", "Designer, Visitor Experience"),
        ("Benefits Manager", "Benefits Manager"),
        ("Experience as a Designer", ""),
        ("Designer Skills", ""),
        ("Benefits of our Manager", ""),
    ],
)
def test_a_word_of_headings_may_be_a_field_of_work(line: str, title: str) -> None:
    assert title_of(line, "Oakum moves steel over the sea.", headline=line) == title


def test_a_line_may_say_more_of_the_job_than_a_sentence() -> None:
    sentence = "As a Crane Operator on nights, you lift steel."
    found = find_title(read_body(f"<p>Oakum.</p><p>Crane Night Operator</p><p>{sentence}</p>"))
    assert found
    assert (found.title, found.is_sure) == ("Crane Night Operator", False)
    found = find_title(read_body(f"<p>Oakum.</p><p>Licensed Crane Operator</p><p>{sentence}</p>"))
    assert found
    assert (found.title, found.is_sure) == ("Crane Operator", True)


def test_an_address_or_a_form_at_the_head_is_no_title() -> None:
    assert title_of("https://oakum.example/Welder", "Oakum seeks a Crane Operator.") == "Crane Operator"
    label = "Post title: Dock Operations"
    assert title_of(label, "Oakum.", headline="VACANCY ADVERTISING FORM") == "Dock Operations"


def test_a_first_line_over_labels_is_one_job_of_two_nouns() -> None:
    assert title_of("Dock Programmer &amp; Crane Analyst", "Req ID: 47", "Campus: Old Yard") == (
        "Dock Programmer & Crane Analyst"
    )
    assert title_of("Dock Programmer &amp; Crane Analyst", "We need both of them.") == ""


def test_a_field_that_a_dash_sets_off_belongs_to_the_job() -> None:
    assert (
        title_of("Product Manager - Enterprise SaaS", "You will plan.") == "Product Manager - Enterprise SaaS"
    )
    assert title_of("Product Manager - Oakum", "You will plan.") == "Product Manager"


@pytest.mark.parametrize(
    "heading", ["Missions du soudeur", "Aufgaben der Schweißerin", "Duties of the Welder"]
)
def test_what_somebody_is_to_do_is_no_job(heading: str) -> None:
    body = read_body(f"<p>A yard by the sea.</p><h2>{heading}</h2><p>Steel.</p>")
    assert find_title(body) is None


def test_whom_one_reports_to_beside_may_be_a_colleague() -> None:
    found = find_title(
        read_body("<p>Reporting to the yard, the Crane Operator is responsible for lifts.</p>")
    )
    assert found is not None
    assert not found.is_sure
