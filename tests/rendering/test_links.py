"""The one rule for links: absolute http, https and mailto. Everything else is words."""

import re

import pytest

from postings.links import as_link, is_mail_url, is_web_url
from postings.rendering import render, render_with_removals

REL = 'rel="nofollow ugc noopener noreferrer"'

GOOD = [
    "http://a.example",
    "https://a.example/path?x=1&y=2#part",
    "https://1.1.1.1/",
    "https://[2606:4700::1]/",
    "https://a.example:8443/x",
    "https://jobs.a-b.example/a_(b)",
]
BAD = [
    "//a.example",
    "/jobs",
    "jobs",
    "#top",
    "?q=1",
    "",
    "http://",
    "http:///a.example",
    "http:a.example",
    "https:/a.example",
    "javascript:alert(1)",
    "JaVaScRiPt:alert(1)",
    "java\tscript:alert(1)",
    "java\nscript:alert(1)",
    " javascript:alert(1)",
    "\x01javascript:alert(1)",
    "javascript:123",
    "javascript://a.example/%0aalert(1)",
    "java&#115;cript:alert(1)",
    "data:text/html,x",
    "DATA:text/html;base64,eA==",
    "vbscript:x",
    "view-source:https://a.example",
    "blob:https://a.example/x",
    "file:///etc/passwd",
    "ftp://a.example/",
    "tel:123",
    "about:blank",
    "ws://a.example",
    "feed:https://a.example",
    "https://user@a.example/",
    "https://user:pw@a.example/",
    "https://a.example@b.example/",
    "https://@a.example",
    "https:\\\\a.example",
    "https://a.example\\@b.example",
    "https://a.example:99999/",
    "https://a.example:x/",
    "https://a b.example/",
    "https://\u202ea.example",
    "https://a.example/\u200b",
    "https://256.1.1.1/",
    "https://1.2.3/",
    "https://a..example/",
    "https://%61.example/",
    "https://[::1",
    "https://[::1]evil.example/",
    "https://[v1.x]/",
    "https://a\u2024example/",
    "https://[a.example]/",
    "https://[a]/",
    "ｊavascript:alert(1)",
    "https：//a.example",
    "https://a.example/" + "x" * 2000,
]


@pytest.mark.parametrize("url", GOOD)
def test_a_web_address_is_a_link(url: str) -> None:
    assert is_web_url(url)
    assert f" {REL}>x</a>" in render(f'<a href="{url.replace("&", "&amp;")}">x</a>', "html")


@pytest.mark.parametrize("url", BAD)
def test_everything_else_is_none(url: str) -> None:
    assert not is_web_url(url)
    assert not as_link(url)
    assert "href" not in render(f"<a href='{url}'>x</a>", "html")


@pytest.mark.parametrize("url", BAD)
def test_everything_else_is_none_in_markdown_either(url: str) -> None:
    html = render(f"[x](<{url}>)", "markdown")
    assert all(is_web_url(href) for href in re.findall(r'href="([^"]*)"', html))
    assert ">x</a>" not in html


def test_a_mail_address_may_bring_a_subject_and_nothing_hidden() -> None:
    assert is_mail_url("mailto:jobs@a.example?subject=Support%20Agent&body=Hello")
    assert not is_mail_url("mailto:jobs@a.example?attach=/etc/passwd")
    assert not is_mail_url("mailto:a@b.example,c@d.example")
    assert as_link("mailto: jobs@a.example?attach=x") == "mailto:jobs@a.example"
    assert as_link("MAILTO:jobs@a.example?subject=Support Agent") == (
        "mailto:jobs@a.example?subject=Support%20Agent"
    )


def test_what_browsers_would_encode_is_encoded() -> None:
    assert as_link(" HTTPS://a.example/a b|c ") == "https://a.example/a%20b%7Cc"


@pytest.mark.parametrize(
    ("words", "href", "text"),
    [
        ("See https://a.example/x.", "https://a.example/x", "https://a.example/x"),
        ("(https://a.example/a_(b))", "https://a.example/a_(b)", "https://a.example/a_(b)"),
        ("at www.a.example, now", "https://www.a.example", "www.a.example"),
        ("Write to jobs@a.example!", "mailto:jobs@a.example", "jobs@a.example"),
        ("<b>https://a.ex</b>ample/x y", "https://a.example/x", "<strong>"),
        ("“https://a.example/x”", "https://a.example/x", "https://a.example/x"),
    ],
)
def test_bare_addresses_become_links(words: str, href: str, text: str) -> None:
    html = render(f"<p>{words}</p>", "html")
    assert f'<a href="{href}" {REL}>' in html
    assert render(html, "html") == html


@pytest.mark.parametrize(
    "words",
    ["Node.js and ASP.NET", "@handle", "a@b", "see http://", "x@y@z.example", "<code>a@b.example</code>"],
)
def test_what_only_looks_like_an_address_stays_words(words: str) -> None:
    assert "<a" not in render(f"<p>{words}</p>", "html")


def test_an_editor_sees_which_links_were_refused() -> None:
    source = '<p id="x"><a href="javascript:alert(1)" onclick="y">Apply</a> <a href="https://a.example">here</a></p>'
    html, removals = render_with_removals(source, "html")
    assert html == f'<p>Apply <a href="https://a.example" {REL}>here</a></p>'
    assert removals.links == ["javascript:alert(1)"]
    assert removals.attributes == {"id": 1, "onclick": 1}
    assert removals.tags == {}


def test_an_editor_sees_what_was_dropped_with_its_content() -> None:
    _, removals = render_with_removals("<script>x</script><!-- old --><div>A<img src=x></div>", "html")
    assert removals.tags == {"script": 1, "comment": 1, "div": 1, "img": 1}


@pytest.mark.parametrize("host", ["münchen.example", "例え.テスト", "דוגמה.אב", "xn--mnchen-3ya.example"])
def test_a_host_in_any_script_is_a_host(host: str) -> None:
    html = render(f'<a href="https://{host}/">x</a> https://{host}/y', "html")
    assert html.count("href=") == 2
    assert render(html, "html") == html


@pytest.mark.parametrize(
    "host", ["-.אב", "a日١😀ü.a", "_.אב", "xn--zzzz-.example", "ex\u0430mple\u202e.example"]
)
def test_a_host_that_browsers_read_in_different_ways_is_none(host: str) -> None:
    assert render(f'<a href="https://{host}/">x</a>', "html") == "<p>x</p>"
