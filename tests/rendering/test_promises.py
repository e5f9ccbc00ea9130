"""What holds for every description: stable, well-formed, nothing lost."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from postings.rendering import RenderingError, plain_text, render

from .pages import anything, html_pages, markup_noise
from .reading import assert_well_formed, letters

SEEDS = sorted((Path(__file__).resolve().parents[2] / "fixtures" / "seeds").glob("*"))
patient = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
formats = st.sampled_from(["html", "markdown"])


def rendered(source: str, source_format: str) -> str:
    """Return the rendered source; nothing for what is refused, which is as good."""
    try:
        return render(source, source_format)
    except RenderingError:
        return ""


@patient
@given(st.one_of(html_pages, anything, markup_noise), formats)
def test_rendering_what_was_rendered_changes_nothing(source: str, source_format: str) -> None:
    html = rendered(source, source_format)
    assert render(html, "html") == html


@patient
@given(st.one_of(html_pages, anything, markup_noise), formats)
def test_what_comes_out_is_well_formed_and_of_the_policy(source: str, source_format: str) -> None:
    assert_well_formed(rendered(source, source_format))


@patient
@given(html_pages)
def test_no_word_of_a_page_is_lost_or_moved(source: str) -> None:
    # "o" before a line is how Word writes a bullet.
    assert letters(render(source, "html")).replace("o", "") == letters(source).replace("o", "")


@patient
@given(st.text(alphabet="abc dé日.,:!?-•1)\n", max_size=200), formats)
def test_no_word_of_a_text_is_lost_or_moved(source: str, source_format: str) -> None:
    assert letters(render(source, source_format)) == letters(source)


@pytest.mark.parametrize("path", SEEDS, ids=lambda path: path.name)
def test_no_word_of_a_sample_posting_is_lost_or_moved(path: Path) -> None:
    source = path.read_text(encoding="utf-8")
    if source.startswith("---"):
        source = source.split("\n---", 1)[1]
    if source.lstrip().startswith("<"):
        assert letters(render(source, "html")) == letters(source)
    assert letters(render(render(source, "markdown"), "html")) == letters(render(source, "markdown"))


@patient
@given(html_pages)
def test_the_plain_text_is_the_words_of_the_page(source: str) -> None:
    html = render(source, "html")
    lines = plain_text(html).split("\n")
    assert "".join(filter(str.isalpha, "".join(lines))) == "".join(filter(str.isalpha, letters(html)))
    assert lines == [line.strip() for line in lines if line.strip()] or lines == [""]


def test_the_plain_text_has_one_block_a_line() -> None:
    html = render("<h3>Pay</h3><ul><li>A &amp; B<li>C</ul><table><tr><td>x<td>y</table>", "html")
    assert plain_text(html) == "Pay\nA & B\nC\nx y"


@pytest.mark.parametrize("source_format", ["html", "markdown"])
def test_nothing_renders_to_nothing(source_format: str) -> None:
    assert render("", source_format) == render(" \n&nbsp;\u200b<p></p>", source_format) == ""
