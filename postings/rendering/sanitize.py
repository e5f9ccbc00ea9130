"""The two sanitizers, one after the other. No other module calls one.

bleach parses with html5lib and nh3 with html5ever, so what one of them misreads the other one sees.
Both ask `postings.links` about every href.
"""

import threading

import bleach
import nh3

from ..links import is_link

TAGS = frozenset(
    "p br strong em b i u s sub sup ul ol li h2 h3 h4 blockquote code pre hr dl dt dd"
    " table thead tbody tr th td a".split()
)
REL = "nofollow ugc noopener noreferrer"
_SCHEMES = frozenset({"http", "https", "mailto"})
_local = threading.local()


def _is_allowed(tag: str, name: str, value: str) -> bool:
    return tag == "a" and ((name == "href" and is_link(value)) or (name == "rel" and value == REL))


def _allowed_value(tag: str, name: str, value: str) -> str | None:
    return value if _is_allowed(tag, name, value) else None


_nh3 = nh3.Cleaner(
    tags=set(TAGS),
    clean_content_tags={"script", "style"},
    attributes={"a": {"href"}},
    attribute_filter=_allowed_value,
    strip_comments=True,
    link_rel=REL,
    generic_attribute_prefixes=set(),
    url_schemes=set(_SCHEMES),
    url_relative="deny",
)


def _bleach() -> bleach.Cleaner:
    """Return this thread's cleaner: bleach's own are not safe to share."""
    if not hasattr(_local, "cleaner"):
        _local.cleaner = bleach.Cleaner(
            tags=TAGS, attributes=_is_allowed, protocols=_SCHEMES, strip=True, strip_comments=True
        )
    cleaner: bleach.Cleaner = _local.cleaner
    return cleaner


def sanitize(html: str) -> str:
    """Return `html` with the tags of the policy, links of the one rule, and nothing else."""
    return _nh3.clean(_bleach().clean(html))
