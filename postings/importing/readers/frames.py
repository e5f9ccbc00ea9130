"""Whose page it is, by its frame: what its head, its markup and the line at its foot call the site."""

import re
from collections.abc import Iterable
from itertools import islice
from typing import Any

_META = (
    '//meta[@property="og:site_name"]/@content',
    '//meta[@name="application-name"]/@content',
    '//meta[@name="author"]/@content',
)
_ORGANISATION = re.compile(r"(?:^|[/:#])(?:\w*Organization|Corporation|LocalBusiness|WebSite|School|NGO)$")
_RIGHTS = re.compile(
    r"(?:©|\([cC]\)|\bCopyright)[ ,©]{0,3}(?:\d{4}(?: ?[-–—] ?\d{2,4})?,?)? ?(?:by )?"
    r"([^\W\d_][^.|©\n]{1,50}?)"
    r"(?=[.,|]| [–—|-] | [Aa]ll [Rr]ights| ?\d{4}|\s*$)"
)
"""The line at the foot of a page: "© 2024 Acme. All rights reserved"."""
_MOST, _LONGEST_NAME, _LONGEST_FOOT = 5, 60, 2_000


def name_in_the_frame(page: Any, scripts: Iterable[Any]) -> str:
    """Return what two parts of the frame call the site; "" if they do not agree."""
    names = [name for path in _META for name in page.xpath(path)[:1]]
    names += list(islice((name for script in scripts for name in _organisations(script)), _MOST))
    for foot in page.xpath("//footer")[-1:]:
        names += _RIGHTS.findall(" ".join(str(foot.text_content())[:_LONGEST_FOOT].split()))[:1]
    said: set[str] = set()
    for name in (" ".join(name.split()) for name in names):
        key = name.casefold()
        if key in said and len(name) <= _LONGEST_NAME:
            return name
        said.add(key)
    return ""


def _organisations(script: Any, depth: int = 0) -> Iterable[str]:
    """Yield the names of organisations and sites at the top of schema.org markup, or in its graph."""
    entries = script if isinstance(script, list) else [script]
    for entry in entries[:_MOST]:
        if not isinstance(entry, dict):
            continue
        if depth < 2 and isinstance(graph := entry.get("@graph"), list):
            yield from _organisations(graph, depth + 1)
        name = entry.get("name")
        if isinstance(name, str) and _ORGANISATION.search(str(entry.get("@type"))):
            yield name
