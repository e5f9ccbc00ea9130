"""What tells of jobs and is no posting: round-ups, articles, and postings that stand among the news."""

import pytest

from postings.choices import Status
from postings.importing.problems import SOMETHING_ELSE

from .prepared import BODY, outcome_of, posting, record_of


def page(title: str, body: str = BODY, more: str = "") -> str:
    return f"---\ntitle: {title}\n{more}\n---\n{body}"


@pytest.mark.parametrize(
    "title",
    ["Shipyard jobs digest 12",  "The Harbour Newsletter", "Job round-up, March", "How we hire welders",
     "Why we never ask welders for a test", "Wie wir Schweißer einstellen", "7 tips for your first welding job"],
)  # fmt: skip
def test_an_article_or_a_round_up_waits_for_an_editor(title: str) -> None:
    record = record_of(page(title, f"Quayside Steel is a shipyard in Porto.\n{BODY}"))
    assert record.status == Status.REVIEW
    assert "description" in record.review


def test_a_text_that_lists_several_jobs_at_employers_is_a_round_up() -> None:
    jobs = "\n\n".join(
        f"**[{job}](https://yard.example/{number})** – Porto, full-time"
        for number, job in enumerate(["Welder at Quayside", "Baker at Oven & Co", "Painter at Brushworks"])
    )
    record = record_of(posting(body=f"Fresh jobs of this week, apply soon.\n\n{jobs}"))
    assert record.review["description"] == "a list of several jobs rather than one"


@pytest.mark.parametrize(
    "body",
    [
        "About the job\n\nWeld hulls, with experience.\n\nAbout the job\n\nBake bread, with experience.",
        "We are looking for a Hull Welder with experience.\n\nA Night Baker position is available as well.",
    ],
)
def test_a_text_that_holds_several_postings_waits_for_an_editor(body: str) -> None:
    assert record_of(posting(body=body)).review["description"] == "a list of several jobs rather than one"


@pytest.mark.parametrize(
    "body",
    [
        "We are looking for a Hull Welder. A Senior Welder position is available too, for the experienced.",
        f"As a Welder at the yard you weld.\n\nA Welder at our yard rests.\n\nAs our Welder at it {'you ' * 50}",
        "We are looking for a welder. About the job\n\nWeld hulls, with experience, beside a baker.",
    ],
)
def test_a_text_may_speak_of_its_job_twice(body: str) -> None:
    assert record_of(posting(body=body)).status == Status.PUBLISHED


@pytest.mark.parametrize("title", ["Newsletter Editor", "Welder", "Digest Producer"])
def test_a_job_is_no_article(title: str) -> None:
    record = record_of(posting().replace("title: Welder", f"title: {title}"))
    assert record.status == Status.PUBLISHED


def test_a_page_of_vacancies_may_hold_one() -> None:
    text = posting().replace("title: Welder", "title: Vacancies")
    assert "description" not in record_of(f"{text}\n## Welder\n").review


@pytest.mark.parametrize("kind", ["type: news", "layout: news"])
@pytest.mark.parametrize("title", ["Studentische Hilfskraft gesucht!", "Tutkijatohtori, Sataman yliopisto!"])
def test_a_job_among_the_news_is_seen_by_an_editor(title: str, kind: str) -> None:
    record = record_of(page(title, "Bewerbung an uns. Vergütung nach Tarif.", kind))
    assert "description" in record.review


def test_news_that_name_no_job_are_none() -> None:
    found = outcome_of(page("We have moved!", "Our new yard has room for everybody.", "type: news"))
    assert [problem.reason for problem in found.problems] == [SOMETHING_ELSE]
