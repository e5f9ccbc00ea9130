"""What stands in a page's source and is not its text: scripts, styles, comments, embedded things."""

import re
from collections import Counter

ELEMENTS = frozenset(
    "script style template noscript iframe object embed applet audio video canvas svg head title xml"
    " noembed noframes map datalist".split()
)
"""Elements that are dropped with their content."""

_START = re.compile(rf"<!--|<({'|'.join(sorted(ELEMENTS - {'embed'}))})(?=[\s/>])", re.IGNORECASE)
_PAGE_TAG = re.compile(r"</?(?:html|body)(?=[\s/>])[^<>]*>", re.IGNORECASE)


def drop_unseen(source: str) -> tuple[str, Counter[str]]:
    """Return `source` without comments and unseen elements, and how often each name was dropped.

    What is never closed is left for the parser: it may be text after all ("costs <!-- 5").
    """
    kept: list[str] = []
    dropped: Counter[str] = Counter()
    lowered = source.lower() if "<" in source else ""
    if len(lowered) != len(source):  # a few letters grow when lowered; then positions differ
        lowered = source
    position, unclosed = 0, set[str]()
    while start := _START.search(source, position):
        name = (start[1] or "comment").lower()
        end = -1 if name in unclosed else _end_of(lowered, name, start.end())
        if end < 0:
            unclosed.add(name)
            kept.append(source[position : start.end()])
            position = start.end()
            continue
        kept.append(source[position : start.start()])
        dropped[name] += 1
        position = end
    kept.append(source[position:])
    return _PAGE_TAG.sub("", "".join(kept)), dropped


def _end_of(lowered: str, name: str, start: int) -> int:
    """Return where the element or comment that was opened before `start` ends; -1 if nowhere."""
    if name == "comment":
        if lowered.startswith((">", "->"), start):
            return lowered.index(">", start) + 1
        end = lowered.find("-->", start)
        return end + 3 if end >= 0 else -1
    end = lowered.find("</" + name, start)
    if end < 0:
        return -1
    close = lowered.find(">", end)
    return close + 1 if close >= 0 else -1
