"""Too much is refused before anything slow sees it, and what is accepted takes less than a second."""

import random
import time
from collections.abc import Iterator

import pytest

from postings.rendering import RenderingError, TooDeep, TooLarge, render
from postings.rendering.markdown import _MARK as MARK

KB = 1024


@pytest.mark.parametrize("source_format", ["html", "markdown"])
def test_256_kilobytes_are_accepted_and_a_byte_more_is_not(source_format: str) -> None:
    words = "word " * (256 * KB // 5) + "last"
    assert len(words) == 256 * KB
    assert render(render(words, source_format), "html").startswith("<p>word word")
    with pytest.raises(TooLarge, match="256 KB"):
        render(words + "x", source_format)


def test_bytes_are_counted_and_not_letters() -> None:
    with pytest.raises(TooLarge):
        render("日" * (90 * KB), "html")


@pytest.mark.parametrize("tag", ["div", "b", "ul", "blockquote", "x-y"])
def test_a_hundred_levels_are_accepted_and_one_more_is_not(tag: str) -> None:
    assert "deep" in render(f"<{tag}>" * 100 + "deep", "html")
    with pytest.raises(TooDeep, match="100 levels"):
        render(f"<{tag}>" * 101 + "deep", "html")


def test_paragraphs_and_items_that_nobody_closed_are_no_levels() -> None:
    assert render("<p>a" * 300, "html").count("<p>") == 300
    assert render("<ul>" + "<li>a" * 300, "html").count("<li>") == 300


@pytest.mark.parametrize("source", ["> " * 50 + "a", "- " * 50 + "a"])
def test_markdown_has_levels_too(source: str) -> None:
    with pytest.raises(TooDeep):
        render(source, "markdown")


def test_tags_without_end_are_too_many() -> None:
    with pytest.raises(TooLarge, match="tags"):
        render("<br>" * 9000, "html")


UNITS = [
    "<",
    "&",
    "[",
    "![",
    "[](",
    "[a](b) ",
    "[a]: /x\n",
    "*",
    "**a ",
    "_a ",
    "`",
    "`a` ",
    "~~a ",
    "\\",
    "|a|b|\n",
    "> ",
    "- a\n",
    "a\n\n",
    "# a\n\n",
    "#",
    "1. a\n",
    "<b>",
    "<b><i>",
    "<p>",
    "<p><b>a</b>",
    "<li>a",
    "<br>a",
    "<a href=x>",
    "<td>a",
    "<table>",
    "<!--",
    "<!-- -->",
    "<script>",
    "<style></style>",
    "<textarea>",
    "<xmp>",
    "<svg>",
    "</b>",
    "</",
    "<a b='",
    '<a b="',
    "&amp;",
    "&lt;p&gt;",
    "&amp;lt;p&amp;gt;",
    "@",
    "a@",
    "a@b.cc ",
    "http://a.co ",
    "://",
    "www.a",
    "{%",
    "{% x %}",
    "{{<",
    "\u200d",
    "é\u200d",
    "\t",
    "\n",
    "=",
    "$",
    "<h2>a</h2>",
    "<p>- a</p>",
    "<p>1) a</p>",
    "<hr>a",
    "<pre>a</pre>",
    "<dt>a<dd>b",
    "<p style=font-weight:bold>a</p>",
    "<i>a</i> ",
    "<p><b><i><u><s><sub><code>a",
    "<blockquote>a</blockquote>",
    "<ol start=2><li>a</ol><p>b",
    '<a href="https://é.é.é.é.é.é.é.é.example/">a</a>',
    "> " * 19 + "a\n",
    "<p><b>Title</b><p>x",
    "<b><div></b>",
    "<dt>",
    "&nbsp;• a<br>",
]


MORE_UNITS = [
    *("•", "• ", "●", "o ", "· ", "– ", "1) ", "a", " ", "\u00a0", "\u2028", "\n\n", "  \n", "word "),
    *(
        "{",
        "}",
        "%}",
        "{{ ",
        "}}",
        "{{>",
        "(",
        ")",
        "](",
        "]",
        "[a](",
        "[]: ",
        "<!A ",
        "<![CDATA[",
        "<?",
        "?>",
    ),
    *("-->", "</script ", "</svg", "<a ", '="', "'", '"', "&#", "&#x", ";", "~~~", "```", "``", "***", "__"),
    *("http://", "https://a.b/)", "x@y.z", "a.", ".com", "<mailto:a@b.cc>", "<http://a.b|c>", "<b>a</b>"),
    *(
        "<ul>",
        "</ul>",
        "<table><tr><td>",
        "</td>",
        "<h2>",
        "</h2>",
        "<p>•",
        "<br>• a",
        "<br>&nbsp;- a",
        "<pre>",
    ),
    *("<ol start=3><li>a</ol>", "<p>##a</p>", "<span>a</span>", "\n- ", "\n1. ", "|-|-|\n", "===\n", "É"),
]
INSIDE_OF = [
    ("", ""),
    ("", ""),
    ("<ul><li>", "</li></ul>"),
    ("<table><tr><td>", "</td><td>b</td></tr></table>"),
    ("<h2>", "</h2>"),
    ("<pre>", "</pre>"),
    ("<script>", ""),
    ("<a href='", "'>a</a>"),
    ("<p style='", "'>a</p>"),
    ("- ", ""),
    ("## ", ""),
    ("[", "](http://a.b)"),
    ("| a | b |\n|---|---|\n| ", " | c |\n"),
]


def accepted_in_time(source: str, source_format: str) -> bool:
    """Tell if `source` is accepted. Fail if it takes more than a second, refused or not."""
    start = time.process_time()
    try:
        render(source, source_format)
    except RenderingError:
        return False
    finally:
        assert time.process_time() - start < 1, f"{len(source)} characters"
    return True


@pytest.mark.slow
@pytest.mark.parametrize("source_format", ["html", "markdown"])
@pytest.mark.parametrize("unit", UNITS)
def test_what_is_accepted_renders_in_under_a_second(unit: str, source_format: str) -> None:
    most = 255 * KB // len(unit.encode())
    marks = sum(map(unit.count, "<&@")) if source_format == "html" else len(MARK.findall(unit))
    for marked in (7900, 3900) if source_format == "html" else (4900, 2400):
        accepted_in_time(unit * min(marked // max(marks, 1), most), source_format)
    accepted_in_time(unit * most, source_format)


def mixtures(seed: int) -> Iterator[str]:
    """Yield a few units one after the other, or in turns, each as often as the caps let it stand or less."""
    chance = random.Random(seed)  # noqa: S311 - to be repeatable is the point
    while True:
        units = chance.choices(UNITS + MORE_UNITS, k=chance.choice([2, 2, 3]))
        start, end = chance.choice(INSIDE_OF)
        left = 254 * KB
        if chance.random() < 0.4:
            units = ["".join(units)]
        runs = []
        for unit in units:
            most = left // len(unit.encode()) // chance.choice([1, 1, 2])
            runs.append(unit * min(chance.choice([30, 1200, 2400, 4900, 7900, 60_000, left]), most))
            left -= len(runs[-1].encode())
        yield start + "".join(chance.sample(runs, len(runs))) + end


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(4))
def test_mixtures_that_are_accepted_render_in_under_a_second(seed: int) -> None:
    until = time.process_time() + 2.5
    accepted = 0
    for source in mixtures(seed):
        accepted += accepted_in_time(source, "html") + accepted_in_time(source, "markdown")
        if time.process_time() > until:
            break
    assert accepted > 3


@pytest.mark.parametrize(
    "source",
    [
        "•" * 80_000,
        "<li>" + "• " * 60_000 + "a",
        "{%" * 60_000 + "%}" * 60_000,
        "<svg>" + "</svg " * 42_000,
        "https://a.b/" + ("a" + ")" * 1900 + " https://a.b/") * 120,
        "<pre>" + "\x0b//" * 80_000,
        "<pre>" + "\ufdd0//" * 50_000,
        "<pre>" + ("a<b>" + "b" * 60 + "</b>") * 3000,
    ],
)
def test_long_rows_of_one_thing_render_in_under_a_second(source: str) -> None:
    accepted_in_time(source, "html")
    accepted_in_time(source, "markdown")


@pytest.mark.parametrize("source", ["![" * 1400 + "x@y.z*" * 1400, "[a](" * 1660 + "b" * 240_000])
def test_brackets_that_nobody_closed_are_read_or_refused_in_time(source: str) -> None:
    accepted_in_time(source, "markdown")


@pytest.mark.slow
@pytest.mark.parametrize(
    ("start", "end"),
    [
        ("<div>", "</div>"),
        ("<b><i>", "</i></b>"),
        ("<ul><li>", "</li></ul>"),
        ("<blockquote>", "</blockquote>"),
    ],
)
def test_towers_beside_towers_render_in_under_a_second(start: str, end: str) -> None:
    levels = 98 // start.count("<")
    tower = start * levels + "x" + end * levels
    begin = time.process_time()
    render(tower * (7000 // tower.count("<")), "html")
    assert time.process_time() - begin < 1


@pytest.mark.parametrize(
    "source",
    [
        "<dt>a" * 300,
        "<b><div></b>a" * 300,
        "<em><table></em>a" * 300,
    ],
)
def test_a_tower_that_only_the_parser_sees_is_refused(source: str) -> None:
    with pytest.raises(TooDeep, match="100 levels"):
        render(source, "html")


def test_bullets_indented_ever_deeper_are_few_levels() -> None:
    html = render("".join(f"<p style=margin-left:{indent}px>• a</p>" for indent in range(2000)), "html")
    assert html.count("<ul>") == 8
    assert render(html, "html") == html


@pytest.mark.parametrize("source", ["<blockquote>" * 100 + "<p>a", "<blockquote>" * 100 + "• a"])
def test_what_could_not_be_rendered_twice_is_refused_at_once(source: str) -> None:
    try:
        html = render(source, "html")
    except TooDeep:
        return
    assert render(html, "html") == html


@pytest.mark.parametrize(
    "source",
    [
        "[a]: https://a.example/" + "z" * 60_000 + "\n\n" + "[a]" * 1600,
        '[a]: https://a.example "' + "z" * 60_000 + '"\n\n' + "[a]" * 1600,
        "a|" * 120 + "\n" + "-|" * 120 + "\n" + "a\n" * 2000,
    ],
)
def test_markdown_can_not_multiply_itself(source: str) -> None:
    start = time.process_time()
    with pytest.raises(TooLarge):
        render(source, "markdown")
    assert time.process_time() - start < 1
