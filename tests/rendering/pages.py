"""Pages that nobody would write, for hypothesis."""

from hypothesis import strategies as st

_TAGS = (
    "p div span b strong i em u a ul ol li h1 h2 h3 h4 br hr table tr td th thead tbody pre"
    " code blockquote dl dt dd caption sub sup font section center button x-foo o:p label small"
    " tt strike q select option form"
).split()
_WORDS = [
    "foo",
    "Bar",
    "• one",
    "- two",
    "– three",
    "* four",
    "1) x",
    "2) y",
    "1. a",
    "2. b",
    "o p",
    "◦ q",
    "•foo",
    "-bar",
    "https://a.example/x?y=1&z=2",
    "www.b.example.",
    "me@c.example",
    "mail a.b+c@d.co.uk, or",
    "&amp;",
    "&nbsp;",
    "&nbsp;&nbsp;&nbsp;",
    "\u200b",
    "\u00ad",
    "é\u200dé",
    " ",
    "\n",
    "\n\n",
    "**bold**",
    "## Head",
    "###H",
    "Title:",
    "Location: Lisbon",
    "a < b",
    "x &lt; y",
    "<",
    "&",
    "---",
    "•",
    "日本語",
    "שלום",
    "A sentence that ends.",
    "]",
    "@",
    "://",
    "(https://x.example/a_(b))",
    "\u202e",
    "“q”",
    "<3",
    "=== ",
    "`x`",
    "[a](https://b.example)",
    "| a | b |",
]
_ATTRIBUTES = [
    "",
    "",
    "",
    ' class="x"',
    ' style="font-weight:bold"',
    ' style="font-weight: 400"',
    ' href="https://ok.example/"',
    ' href="javascript:alert(1)"',
    ' href="mailto:a@b.example"',
    " onclick=x",
    ' style="margin-left:30px"',
    " start=2",
]

_text = st.lists(st.sampled_from(_WORDS), max_size=3).map(" ".join)


def _element(inside: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    return st.builds(
        lambda tag, attribute, inner, end: f"<{tag}{attribute}>{inner}{end.format(tag)}",
        st.sampled_from(_TAGS),
        st.sampled_from(_ATTRIBUTES),
        st.lists(inside, max_size=4).map("".join),
        st.sampled_from(["</{}>", "</{}>", "</{}>", "", "</b>", "</p>"]),
    )


html_pages = st.lists(st.recursive(_text, _element, max_leaves=12), max_size=6).map("\n".join)
"""HTML with everything wrong that real bodies have wrong."""

anything = st.text(max_size=400)
"""Any characters at all, lone surrogates included."""

markup_noise = st.text(alphabet="<>/&;#x\"'=!-ab pdivul*_`[]()|~\n\t\\", max_size=200)
"""The characters of markup in no order."""
