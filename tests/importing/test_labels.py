"""Label lines at the head of a text: what they state, and what only looks like one."""

import time
from datetime import UTC, datetime

import pytest

from postings.importing.infer.body import Body, read_body
from postings.importing.infer.labels import companies_of, labels_of, titles_of
from postings.importing.kinds import Context
from postings.importing.names import plain_name
from postings.importing.prepare import prepare

PROSE = "<p>You will look after forty miles of hedge and everybody who lives in it, in all weathers.</p>"


def body_of(html: str) -> Body:
    return read_body(html + PROSE)


@pytest.mark.parametrize(
    ("html", "title"),
    [
        ("<p><strong>Job Title:</strong> Hedge Layer</p>", "Hedge Layer"),
        ("<p>Position Title: HEDGE MANAGER - REMOTE</p>", "HEDGE MANAGER"),
        ("<ul><li><strong>Role</strong>: Hedge Surveyor</li></ul>", "Hedge Surveyor"),
        ("<p>Title – Hedge Inspector</p>", "Hedge Inspector"),
        ("<table><tr><td>Position</td><td>Hedge Planner</td></tr></table>", "Hedge Planner"),
        ("<dl><dt>Vacancy</dt><dd>Heckenpfleger</dd></dl>", "Heckenpfleger"),
        ("<p>Puesto:</p><p>Podadora</p>", "Podadora"),
        ("<p>職缺: Hedge Engineer</p>", "Hedge Engineer"),
        ("<p>Position: Hedge Clerk | Company: Quickthorn | Location: Graz</p>", "Hedge Clerk"),
        ("<p><b>Company:</b> Quickthorn · <b>Position:</b> Hedge Clerk</p>", "Hedge Clerk"),
    ],
)
def test_a_label_line_states_the_title(html: str, title: str) -> None:
    assert [title for title, _ in titles_of(body_of(html))] == [title]


@pytest.mark.parametrize(
    "html",
    [
        "<p>Role: Individual Contributor</p>",
        "<p>Position: Full-time</p>",
        "<p>Stelle: Vollzeit</p>",
        "<p>Stelle: 100%</p>",
        "<p>Puesto: Madrid</p>",
        "<p>Vacancy</p><p>Closing soon</p>",
        "<p>Job Title: [Job Title]</p>",
        "<p>Job Title: Hedge Layer Reports to: Hedge Manager</p>",
        "<p>Role: You will lead the planting of hedges.</p>",
        "<h2>Position</h2><p>Hedge Layer</p>",
    ],
)
def test_what_names_no_job_is_no_title(html: str) -> None:
    assert not [*titles_of(body_of(html))]


def test_a_label_far_down_may_be_of_somebody_else() -> None:
    html = PROSE * 30 + "<p>Name: Hazel Quick</p><p>Title: Head of Hiring</p>"
    assert not [*titles_of(body_of(html))]


@pytest.mark.parametrize(
    ("html", "company"),
    [
        ("<p>Company: Quickthorn (Quickthorn Hedges Group)</p>", "Quickthorn"),
        ("<p><strong>Organization:</strong> Q&amp;T Hedges Ltd</p>", "Q&T Hedges Ltd"),
        ("<p>Employer: Quickthorn Hedges, a family firm</p>", "Quickthorn Hedges"),
        ("<p>Institution/Company:</p><p>Quickthorn Hedge Institute</p>", "Quickthorn Hedge Institute"),
        ("<p><b>Company:</b></p><p>Quickthorn Hedges</p>", "Quickthorn Hedges"),
        ("<p>公司: Quickthorn GmbH</p>", "Quickthorn GmbH"),
        ("<p>Company:</p><p>quickthorn</p><p>The hedges of quickthorn are green.</p>", "quickthorn"),
    ],
)
def test_a_label_line_states_the_company(html: str, company: str) -> None:
    assert [company for company, _ in companies_of(body_of(html))] == [company]


@pytest.mark.parametrize(
    "html",
    [
        "<p>Company: Confidential Organization.</p>",
        "<p>Company: [Company Name]</p>",
        "<p>Company: Not specified</p>",
        "<p>Company: Leading Fintech</p>",
        "<p>Company:</p><p>Size:</p><p>12</p>",
        "<table><tr><td>Location</td><td>Company</td></tr><tr><td>Graz</td><td>Quickthorn</td></tr></table>",
        "<p>Company</p><p>Quickthorn</p>",
        "<p>Company: Stealth Startup</p>",
        "<p>Company: LinkedIn</p>",
        "<p>Company: a maker of hedges</p>",
        "<p>Department: Hedges</p><p>Division: Thorns</p>",
        "<h2>Company</h2><p>World-class supplier of hedges and fences.</p>",
    ],
)
def test_what_names_nobody_is_no_company(html: str) -> None:
    assert not [*companies_of(body_of(html))]


def test_the_words_of_the_line_are_the_evidence() -> None:
    (label,) = labels_of(body_of("<p>Posting Date</p><p>12/04/2024</p>"), "posted_at")
    assert (label.value, label.words) == ("12/04/2024", "Posting Date 12/04/2024")


def test_names_in_other_scripts_are_compared_whole() -> None:
    assert [*map(plain_name, ("公司", "Société", "date_posted"))] == ["公司", "societe", "dateposted"]


@pytest.mark.parametrize(
    ("label", "is_in_doubt"),
    [("Thornapple Fences", True), ("Quickthorn Hedges Ltd", False), ("[Company]", False)],
)
def test_a_label_that_contradicts_the_metadata_leaves_the_company_to_an_editor(
    label: str, is_in_doubt: bool
) -> None:
    text = f"---\ntitle: Hedge Layer\ncompany: Quickthorn Hedges\n---\nCompany: {label}\n\nYou will plant.\n"
    (prepared,) = prepare(text.encode(), Context(datetime(2026, 5, 4, tzinfo=UTC), UTC))
    assert prepared.record is not None
    assert prepared.record.company == "Quickthorn Hedges"
    assert ("company" in prepared.record.review) == is_in_doubt


@pytest.mark.parametrize(
    "line", ["Title " * 20_000, "Title – " * 15_000, "(" * 100_000, "a:" * 50_000, " | A" * 25_000]
)
def test_labels_are_read_in_linear_time(line: str) -> None:
    start = time.perf_counter()
    body = body_of(f"<p>{line}</p><p>{line[:90]}</p>")
    list(labels_of(body, "title"))
    assert time.perf_counter() - start < 0.1
