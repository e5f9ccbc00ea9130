"""What full pages, and parts of pages, say of the posting on them."""

import json
import time
from contextlib import suppress

import pytest

from postings.importing.readers import Document, Unreadable, read

BODY = "We are looking for a Baker, and " + "you will bake bread. " * 12
POSTING = {"@type": "JobPosting", "title": "Baker", "description": "<p>Bake.</p>"}


def page(head: str = "", body: str = "") -> str:
    return f"<!doctype html><html><head>{head}</head><body>{body}<p>{BODY}</p></body></html>"


def one(text: str) -> Document:
    (document,) = read(text.encode())
    return document


@pytest.mark.parametrize(
    "script",
    [
        '{"@type": "JobPosting", "title": "Baker", "description": "Bake.",}',
        '{"@type": "JobPosting", /* a comment */ "title": "Baker", // another\n "description": "Bake."}',
        '{"@type": "JobPosting", "title": "Baker", "description": "Bake."',
        '[{"@type": "JobPosting", "title": "Baker", "description": "Bake."};',
        '//<![CDATA[\n{"@type": "JobPosting", "title": "Baker", "description": "Bake."}\n//]]>',
        '<!--\n{"@type": "JobPosting", "title": "Baker", "description": "Bake."}\n-->',
        "{&quot;@type&quot;: &quot;JobPosting&quot;, &quot;title&quot;: &quot;Baker&quot;}",
        '{"@type": "http://schema.org/JobPosting", "title": "Baker"}',
        '{"@context": {"@vocab": "https://schema.org/"}, "@type": ["JobPosting"], "title": "Baker"}',
        '{"@graph": [{"@type": "WebSite"}, {"mainEntity": {"@type": "JobPosting", "title": "Baker"}}]}',
        '{"@type": "JobPosting", "title": "Baker", "description": "a // b, ] and\n more"}',
    ],
)
def test_markup_that_is_nearly_json_is_read(script: str) -> None:
    assert one(page(f'<script type="application/ld+json">{script}</script>')).metadata["title"] == "Baker"


def test_a_part_of_a_page_with_markup_is_read_as_a_page() -> None:
    script = f'<script type="application/ld+json">{json.dumps(POSTING)}</script>'
    assert one(f"<div><h2>Jobs</h2>{script}</div>").metadata["title"] == "Baker"


def test_microdata_is_metadata() -> None:
    document = one(
        page(
            body="""<div itemscope itemtype="https://schema.org/JobPosting"><h1 itemprop="title">Baker</h1>
            <meta itemprop="datePosted" content="2026-01-05">
            <span itemprop="hiringOrganization" itemscope><a itemprop="name" href="/">Acme</a></span>
            <div itemprop="jobLocation" itemscope><div itemprop="address" itemscope>
            <b itemprop="addressLocality">Lisbon</b><b itemprop="addressCountry">PT</b></div></div>
            <div itemprop="description"><p>Bake.</p></div></div>"""
        )
    )

    assert document.metadata == {
        "title": "Baker",
        "datePosted": "2026-01-05",
        "hiringOrganization": {"name": "Acme"},
        "jobLocation": {"address": {"addressLocality": "Lisbon", "addressCountry": "PT"}},
        "description": "<p>Bake.</p>",
    }


def test_a_card_above_a_description_is_metadata() -> None:
    document = one(
        '<section><h2 class="big topcard__title">Baker</h2><a class="topcard__org-name-link x"> Acme\n</a>'
        '<span class="topcard__flavor topcard__flavor--bullet">Lisbon, Portugal</span></section>'
        f'<div class="show-more-less-html__markup x"><p>{BODY}</p></div><ul><li>Other jobs</li></ul>'
    )

    assert document.metadata == {"title": "Baker", "company": "Acme", "location": "Lisbon, Portugal"}
    assert "Other jobs" not in document.body


@pytest.mark.parametrize(
    ("title", "site", "place"),
    [
        ("Baker | Acme", "Acme", None),
        ("Baker at Acme — Porto, Portugal | LinkedIn Jobs", "Acme", "Porto, Portugal"),
        ("Careers - Baker [ Acme ]", "Acme", None),
        ("Baker - Foods - Acme", "", None),
    ],
)
def test_what_a_title_says_beside_the_heading(title: str, site: str, place: str | None) -> None:
    document = one(page(f"<title>{title}</title>", "<h1>Acme Foods</h1><h1>Baker</h1>"))

    assert (document.headline, document.site) == ("Baker", site)
    assert document.metadata.get("location") == place


def test_a_lower_heading_is_the_headline_if_the_title_is_the_same() -> None:
    assert one(page("<title>Baker | Acme</title>", "<h3>Baker</h3><h3>Tasks</h3>")).headline == "Baker"
    assert one(page("<title>A Baker's life | Acme</title>", "<h3>Baker</h3>")).headline == ""


def test_a_form_around_a_whole_page_is_the_page() -> None:
    document = one(f"<html><body><form><h3>Baker</h3><p>{BODY}</p></form><form>Log in</form></body></html>")

    assert "bake bread" in document.body
    assert "Log in" not in document.body


@pytest.mark.parametrize(
    "text",
    [
        '<script type="application/ld+json">' + "[" * 900_000,
        '<script type="application/ld+json">' + '{"a": /*' * 100_000,
        '<script type="application/ld+json">' + "{" + ", " * 400_000,
        '<script type="application/ld+json">' + "//" * 400_000,
        '<div itemscope itemtype="schema.org/JobPosting">' + '<b itemprop="a">' * 50_000,
        "<html>" + "<nav><main>a" * 60_000,
        "<html>" + "<nav><main>a</main></nav>" * 40_000,
        '<div class="topcard__title">' + "<form><h1>a</h1>" * 40_000,
    ],
    ids=lambda text: text[:60],
)
def test_a_page_costs_little(text: str) -> None:
    started = time.process_time()
    with suppress(Unreadable):
        read(text.encode())
    assert time.process_time() - started < 5


def test_the_head_of_an_article_is_content_and_that_of_the_page_is_not() -> None:
    head = "<header><p>Vacature</p><h1>Baker</h1><p>Crumb &amp; Co</p></header>"
    text = "<!doctype html><html><body><header><h1>Site</h1></header>{}<p>{}</p></body></html>"
    inside = one(text.format(f"<article>{head}<p>{BODY}</p></article>", "")).body
    assert "Crumb" in inside
    assert "Site" not in inside
    assert "Crumb" not in one(text.format(head, BODY)).body


def test_a_menu_that_is_never_closed_leaves_the_content() -> None:
    menu = "<header><nav><div><ul><li><a href='/'>Home</a></nav></header>"
    text = f"<!doctype html><html><body>{menu}<main><h1>Baker</h1><p>{BODY}</p></main></body></html>"

    assert one(text).body.startswith("<h1>Baker</h1>")
