"""What stands in a page's source and is not its text: scripts, styles, comments, embedded things."""

import re
from collections import Counter

ELEMENTS = frozenset(
    "script style template noscript iframe object applet audio video canvas svg head title xml"
    " noembed noframes map datalist".split()
)
"""Elements that are dropped with their content."""

# Between these two, tags are text. As other elements they can be read like all the rest.
_TEXT_ONLY = {"xmp": "pre", "textarea": "div"}

_START = re.compile(
    rf"<!--|<({'|'.join(sorted({*ELEMENTS, *_TEXT_ONLY}))})(?=[\s/>])", re.IGNORECASE | re.ASCII
)
# A page in the page; and <plaintext>, after which there would be no tags any more.
_PAGE_TAG = re.compile(r"</?(?:html|body|plaintext)(?=[\s/>])[^<>]*>", re.IGNORECASE | re.ASCII)


def drop_unseen(html: str) -> tuple[str, Counter[str]]:
    """Return `html` without comments and unseen elements, and how often each name was dropped.

    What is never closed is left for the parser.
    """
    kept: list[str] = []
    dropped: Counter[str] = Counter()
    position, ends = 0, _Ends(html)
    while start := _START.search(html, position):
        name = (start[1] or "comment").lower()
        end, after = ends.of(name, start.end())
        kept.append(html[position : start.start()])
        position = after
        if name in _TEXT_ONLY:
            kept.append(_as_text(name, html[start.end() : end]))
        elif after > end:
            dropped[name] += 1
        else:
            kept.append(html[start.start() : start.end()])
            position = start.end()
    kept.append(html[position:])
    return _PAGE_TAG.sub("", "".join(kept)), dropped


def _as_text(name: str, rest_of_element: str) -> str:
    """Return a text-only element, from behind its name to before its end tag, as an ordinary one."""
    text = rest_of_element.partition(">")[2]
    if name == "xmp":  # in which entities are text, too
        text = text.replace("&", "&amp;")
    inside = text.replace("<", "&lt;")
    return f"<{_TEXT_ONLY[name]}>{inside}</{_TEXT_ONLY[name]}>"


class _Ends:
    """Where elements and comments end. Remembers what ends nowhere, so that all searches are linear."""

    def __init__(self, html: str) -> None:
        self.html = html
        self.unclosed: set[str] = set()

    def of(self, name: str, start: int) -> tuple[int, int]:
        """Return where the content ends of what was opened before `start`, and where the end tag does.

        Both are the end of the page when it is never closed.
        """
        nowhere = len(self.html), len(self.html)
        if name == "comment" and self.html.startswith((">", "->"), start):
            return start, self.html.index(">", start) + 1
        if name in self.unclosed:
            return nowhere
        match = _END_OF[name].search(self.html, start)
        closed = self.html.find(">", match.end() - 1) if match else -1
        if not match or closed < 0:
            self.unclosed.add(name)
            return nowhere
        return match.start(), closed + 1


_END_OF = {
    name: re.compile(rf"</{name}(?=[\s/>])", re.IGNORECASE | re.ASCII) for name in {*ELEMENTS, *_TEXT_ONLY}
} | {"comment": re.compile(r"--!?>")}
