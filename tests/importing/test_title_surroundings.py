"""What mail, forums and agencies write around a title, and what a text says that is not the job."""

import time

import pytest

from postings.importing.infer.body import read_body
from postings.importing.infer.card import read_card
from postings.importing.infer.titles.employer import split_headline
from postings.importing.infer.titles.find import find_title
from postings.importing.infer.titles.page_names import is_no_title
from postings.importing.infer.titles.stated import tidy_title


@pytest.mark.parametrize(
    "stated",
    [
        "Búsqueda: Welder - Oakum (Córdoba o Rosario)",
        "Welder, Oakum, Leeds (or from home)",
        "Welder - Oakum e.K., Leipzig",
        "Re: [steel-jobs] Welder",
        "Fwd: [R-sig-jobs] Welder",
        "[HCM] Welder – UPTO $900",
        "Welder (we’re looking for YOU!)",
        "Welder @ oakum (come and see!)",
        "Welder (Leeds-based, relocation provided)",
        "Welder Singapore, Singapore",
        "Welder (m/f/div.)",
        "Welder (gn*)",
        "Welder (H-F)",
        '"Welder"',
        "Welder.",
        "# Welder",
        "Position of Welder",
        "Vacancy for a Welder",
        "Become a Welder at Oakum",
        "Opportunity: Welder",
        "Hiring! Welder",
        "Oakum seeks Welder",
        "Oakum söker en Welder",
        "Welder (at Oakum)",
        "Welder with Oakum",
        "Welder - Apply by May 3",
        "Welder - North America",
        "Welder :: Manchester",
        "Welder ● Manchester",
        "Welder: Manchester",
        "Manchester: Welder",
        "Oakum » Welder",
        "Welder R12345",
        "Welder, start: asap",
        "【急聘】Welder",
        "[채용] Welder",
        "Вакансия: Welder",
        "Требуется Welder",
    ],
)
def test_what_stands_around_a_title_is_left_out(stated: str) -> None:
    assert tidy_title(stated, company="Oakum") == "Welder"


@pytest.mark.parametrize(
    "stated",
    [
        "Product Manager - Lending",
        "Welder (Oil & Gas)",
        "[QA] Welder",
        "Project-based Welder",
        "Welder, Oakum Frames",
        "Account Executive - EMEA",
        "Java: Lead Welder",
        "Entwickler C#",
        "Welder (Band 6)",
    ],
)
def test_what_may_be_a_part_of_the_job_stays(stated: str) -> None:
    assert tidy_title(stated, company="Oakum") == stated


def test_labels_and_organisations_of_the_east_are_left_out() -> None:
    assert tidy_title("徵才｜海港基金會 專案經理（全職／台南）") == "專案經理"


def test_a_preposition_in_cyrillic_stands_before_a_company_in_latin_letters() -> None:
    assert split_headline("QA Engineer (macOS) в Oakum") == ("QA Engineer (macOS)", "Oakum")
    assert split_headline("QA Engineer в Лодзи") == ("", "")


@pytest.mark.parametrize(
    "title",
    [
        "How we hire welders",
        "Why Oakum",
        "What it is like to weld",
        "Steel Digest #31",
        "Welder Digest #31",
        "Oakum Newsletter, No. 4",
        "Pourquoi Oakum",
    ],
)
def test_articles_are_no_titles(title: str) -> None:
    assert is_no_title(title)


@pytest.mark.parametrize("title", ["Newsletter Editor", "Editor, Newsletter", "Head of Newsletter"])
def test_who_writes_articles_has_a_title(title: str) -> None:
    assert not is_no_title(title)


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("We're looking for our 4th <strong>Dock Engineer</strong> to lift steel.", "Dock Engineer"),
        ("We're looking for our 2nd Line Dock Engineer to lift steel.", "2nd Line Dock Engineer"),
        ("Oakum is hiring a <strong>Crane Mechanic - Class B</strong> to lift.", "Crane Mechanic - Class B"),
        ("Registration as a Professional Engineer in the State of Texas.", ""),
        ("You have experience working as a Dock Engineer in a yard.", ""),
        ("You will join the yard as a Dock Engineer in Leeds.", "Dock Engineer"),
        ("Wir suchen</p><p>Kranführer*in Nachtschicht (w/m/d)", "Kranführer*in Nachtschicht"),
        ("As an Equal Opportunity Employer, we welcome all.", ""),
        ("As the Market Leader in cranes, we lift.", ""),
        ("We are looking for a Team Player with a will to lift.", ""),
        ("We are looking for a Partner in steel.", ""),
        ("The Crane Manager will work with you on the plan.", ""),
        ("Our founder started as a Dock Engineer in Leeds.", ""),
        ("You have been a Dock Engineer, Crane Manager or Rope Maker.", ""),
        ("We are hiring: Dock Engineer, Crane Manager, Rope Designer", ""),
        ("Are you hired as a Scrum Master, you will lift.", "Scrum Master"),
        ("Reports to: Head of Docks", ""),
        ("Life as a Dock Engineer", ""),
        ("Project Role : Dock Engineer", "Dock Engineer"),
        ("Dock Engineer wanted.", "Dock Engineer"),
        ("Wij zoeken een Kraanmachinist Engineer voor de haven.", "Kraanmachinist Engineer"),
        ("Applications are invited for a Dock Engineer to lift steel.", "Dock Engineer"),
        ("Vill du bli vår nya Krantekniker El &amp; Hydraulik?", "Krantekniker El & Hydraulik"),
    ],
)
def test_a_job_in_a_sentence_is_whole_and_the_one_sought(text: str, title: str) -> None:
    found = find_title(read_body(f"<p>{text}</p><p>Oakum moves steel over the sea.</p>"))
    assert (found[0] if found else "") == title


@pytest.mark.parametrize(
    ("line", "title", "company"),
    [
        ("Crane Engineer – University of Leeds", "Crane Engineer", "University of Leeds"),
        ("Product Manager - Lending", "Product Manager - Lending", ""),
    ],
)
def test_a_part_of_a_card_is_an_employer_that_is_named_elsewhere(line: str, title: str, company: str) -> None:
    lines = (line, "Leeds, England", f"Save {line}", "We lift steel over the sea.")
    card = read_card(read_body("".join(f"<p>{text}</p>" for text in lines)))
    assert card
    assert (card.title, card.company) == (title, company)


@pytest.mark.parametrize(
    "piece",
    [
        *(
            "A*in ",
            "Re: ",
            "[a-jobs]",
            "newsletter ",
            "as a Welder ",
            " в A",
            "（全職",
            "“",
            "A is hiring ",
            "𝗪",
        ),
        *("seeking a web ", "As a web ", "recrute un a·e ", "suchen als A ", "A - ", "a/ ", "【", "Job: A: "),
    ],
)
def test_they_are_read_in_linear_time(piece: str) -> None:
    text = piece * (100_000 // len(piece))
    start = time.perf_counter()
    tidy_title(text[:300])
    is_no_title(text)
    split_headline(text)
    find_title(read_body(f"<p>{text}</p>"))
    assert time.perf_counter() - start < 2


def test_what_somebody_does_may_be_a_colleagues_job() -> None:
    found = find_title(read_body("<p>The Crane Manager leads the team.</p><p>You lift steel.</p>"))
    assert found
    assert not found.is_sure
    again = find_title(read_body("<p>The Crane Manager leads the team. The Crane Manager reports to us.</p>"))
    assert again
    assert again.is_sure
