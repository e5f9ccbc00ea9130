"""The two sanitizers, one after the other. No other module calls one."""

import bleach
import nh3

TAGS = frozenset(
    "p br strong em b i u s sub sup ul ol li h2 h3 h4 blockquote code pre hr dl dt dd"
    " table thead tbody tr th td a".split()
)


def sanitize(html: str) -> str:
    """Return `html` with nothing but the allowed tags in it."""
    return nh3.clean(bleach.clean(html, tags=TAGS, attributes={}, strip=True), tags=set(TAGS), attributes={})


def strip_tags(html: str) -> str:
    """Return the text of `html`, entities decoded by whoever parses it."""
    return nh3.clean(html, tags=set())
