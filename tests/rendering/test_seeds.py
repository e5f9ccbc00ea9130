"""The two documents that the board was asked for, as somebody would have typeset them."""

import re
from pathlib import Path

import pytest

from postings.rendering import render, render_with_removals

SEEDS = Path(__file__).resolve().parents[2] / "fixtures" / "seeds"


@pytest.fixture(scope="module")
def binance() -> str:
    source = (SEEDS / "000_d53701c465218936.txt").read_text(encoding="utf-8")
    return render(source.split("---", 2)[2], "markdown")


@pytest.fixture(scope="module")
def cloudflare_source() -> str:
    return (SEEDS / "004_080bbdf5a473039b.txt").read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def cloudflare(cloudflare_source: str) -> str:
    return render(cloudflare_source, "html")


def headings(html: str) -> list[str]:
    return re.findall(r"<(h\d>.*?)</h\d>", html)


def test_the_lines_with_bullets_are_one_list_under_its_heading(binance: str) -> None:
    under = binance.split("<h2>Conditions</h2>\n")[1]
    assert under.startswith("<ul><li>Do something meaningful; Be a part of the future")
    assert under.count("<li>") == 7
    assert under.endswith("<li>Flexible working hours, Casual work attire</li></ul>")
    assert "•" not in binance


def test_the_outline_of_the_markdown_seed(binance: str) -> None:
    assert headings(binance) == ["h2>Responsibilities", "h2>Requirements", "h2>Conditions"]


def test_the_bold_sentence_on_who_may_apply_stays_a_sentence(binance: str) -> None:
    assert (
        "<p><strong>Only applicants based in the EU with Customer Support experience"
        " will be considered for this role.</strong></p>" in binance
    )


def test_the_outline_of_the_html_seed(cloudflare: str) -> None:
    assert headings(cloudflare) == [
        "h2>About Us",
        "h2>About the Department",
        "h2>What You’ll do",
        "h2>Required Skills, Knowledge &amp; Experience",
        "h2>Examples of desirable skills, knowledge and experience",
        "h2>Bonus Points",
        "h2>What Makes Cloudflare Special?",
    ]


def test_the_places_are_a_line_of_text_and_no_heading(cloudflare: str) -> None:
    line = "<p><strong>Available Locations:</strong> Lisbon or Remote Portugal</p>"
    assert cloudflare.count(line) == 2


def test_wrappers_styles_and_padding_are_gone(cloudflare: str) -> None:
    assert not re.search(r"<(div|span)|style=|class=|&nbsp;|\xa0|  |<p></p>| </", cloudflare)


def test_the_links_of_the_html_seed_keep_their_places(cloudflare: str) -> None:
    rel = 'rel="nofollow ugc noopener noreferrer"'
    assert f'We released <a href="https://1.1.1.1/" {rel}>1.1.1.1</a> to help' in cloudflare
    assert f'e-mail at <a href="mailto:hr@cloudflare.com" {rel}>hr@cloudflare.com</a> or' in cloudflare


def test_rendering_what_was_rendered_changes_nothing(binance: str, cloudflare: str) -> None:
    assert render(binance, "html") == binance
    assert render(cloudflare, "html") == cloudflare


def test_an_editor_can_see_what_was_left_out(cloudflare_source: str, cloudflare: str) -> None:
    html, removals = render_with_removals(cloudflare_source, "html")
    assert html == cloudflare
    assert removals.tags == {"span": 34, "div": 4}
    assert removals.attributes == {"style": 50, "class": 2}
    assert removals.links == []
