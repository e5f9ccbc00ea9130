"""HTML that arrives entity-escaped, once or twice, and text that is about HTML."""

import html

import pytest

from postings.rendering import RenderingError, render

BODY = "<h3>The role</h3><p>Build &amp; run services.</p><ul><li>Python</li><li>SQL</li></ul>"
PLAIN = "<h2>The role</h2>\n<p>Build &amp; run services.</p>\n<ul><li>Python</li><li>SQL</li></ul>"


@pytest.mark.parametrize("times", [0, 1, 2, 3])
def test_escaped_html_is_decoded_however_often_it_was_escaped(times: int) -> None:
    source = BODY
    for _ in range(times):
        source = html.escape(source)
    assert render(source, "html") == PLAIN


def test_a_page_escaped_too_often_is_refused() -> None:
    source = BODY
    for _ in range(5):
        source = html.escape(source)
    with pytest.raises(RenderingError, match="escaped"):
        render(source, "html")


def test_a_programmers_tags_survive() -> None:
    source = "<p>You know what &lt;code&gt; and &lt;p&gt; are for.</p><p>And &lt;/p&gt;.</p>"
    assert render(source, "html") == (
        "<p>You know what &lt;code&gt; and &lt;p&gt; are for.</p>\n<p>And &lt;/p&gt;.</p>"
    )


def test_a_programmers_tags_survive_in_an_escaped_page() -> None:
    source = html.escape("<p>You know <code>&lt;ul&gt;</code> and &lt;code&gt;.</p>")
    assert render(source, "html") == "<p>You know <code>&lt;ul&gt;</code> and &lt;code&gt;.</p>"


def test_escaped_html_in_a_wrapper_of_real_tags_is_decoded() -> None:
    assert render(f"<div>{html.escape(BODY)}</div>", "html") == PLAIN


def test_markdown_code_with_tags_stays_code() -> None:
    source = "```\n<p>a</p>\n<p>b</p>\n```"
    assert render(source, "markdown") == (
        "<pre><code>&lt;p&gt;a&lt;/p&gt;\n&lt;p&gt;b&lt;/p&gt;</code></pre>"
    )


def test_one_escaped_tag_in_a_line_of_text_is_meant() -> None:
    assert render("Close every &lt;/p&gt;, please", "html") == "<p>Close every &lt;/p&gt;, please</p>"


@pytest.mark.parametrize(
    "noise", ["\x00", "\x08", "\x7f", "\ufeff", "\u200b", "\u00ad", "\u2060", "\u202e", "\ud800"]
)
def test_characters_that_nobody_sees_are_gone(noise: str) -> None:
    assert render(f"<p>Lis{noise}bon</p>", "html") == "<p>Lisbon</p>"


def test_joiners_stay_where_letters_and_emoji_need_them() -> None:
    assert render("می\u200cخواهم 👩\u200d💻 a\u200cb", "html") == "<p>می\u200cخواهم 👩\u200d💻 ab</p>"
