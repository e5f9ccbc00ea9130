"""What a page says, read without any of the code under test."""

import re
from html.parser import HTMLParser

UNSEEN = frozenset(
    "script style template noscript iframe object applet audio video canvas svg head"
    " title xml map datalist".split()
)
VOID = frozenset({"br", "hr"})
POLICY = frozenset(
    "p br strong em b i u s sub sup ul ol li h2 h3 h4 blockquote code pre hr dl dt dd"
    " table thead tbody tr th td a".split()
)


class _Words(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.text = ""
        self.unseen = 0

    def handle_starttag(self, tag: str, attrs: object) -> None:
        self.unseen += tag in UNSEEN

    def handle_endtag(self, tag: str) -> None:
        self.unseen -= tag in UNSEEN and self.unseen > 0

    def handle_data(self, data: str) -> None:
        self.text += "" if self.unseen else data


def letters(html: str) -> str:
    """Return the letters of the text of `html`, in order: blanks, digits and marks make lists and layout."""
    parser = _Words()
    parser.feed(html)
    parser.close()
    return "".join(re.findall(r"[^\W\d_]", parser.text))


class _Nesting(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert tag in POLICY, tag
        allowed = {"href", "rel"} if tag == "a" else set()
        assert {name for name, _ in attrs} == allowed, (tag, attrs)
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open, f"</{tag}> closes nothing"
        assert self.open.pop() == tag

    def handle_comment(self, data: str) -> None:
        raise AssertionError(f"a comment: {data}")


def assert_well_formed(html: str) -> None:
    """Fail unless every element of `html` is closed where it should be, and of the policy."""
    parser = _Nesting()
    parser.feed(html)
    parser.close()
    assert not parser.open, f"never closed: {parser.open}"
