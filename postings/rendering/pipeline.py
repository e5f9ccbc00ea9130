"""The stages of rendering, in the order of the security plan."""

from collections import Counter
from html import unescape
from typing import NamedTuple

from ..choices import SourceFormat
from .decode import clean_characters, decode, is_escaped, unangle
from .limits import TooDeep, check_depth, check_marks, check_size, check_tree
from .markdown import to_html
from .removals import Removals, survey
from .sanitize import sanitize
from .tidy import parse, tidy
from .unseen import drop_unseen

POLICY_VERSION = 4
"""Raise it when the output of `render` changes; `render_postings` then renders anew."""


class Rendered(NamedTuple):
    """Safe HTML, and what was removed on the way to it."""

    html: str
    removals: Removals


def render(source: str, source_format: str) -> str:
    """Return safe HTML for `source`, written in `source_format` (a `SourceFormat` value).

    What comes out is well-formed, and rendering it as HTML changes nothing. Raises `TooLarge` for more
    than 256 KB or too many tags, `TooDeep` for more than 100 levels.
    """
    html, _ = _as_html(source, source_format)
    return _settled(html)


def render_with_removals(source: str, source_format: str) -> Rendered:
    """Return what `render` returns, and the tags, attributes and links that it left out."""
    html, dropped = _as_html(source, source_format)
    return Rendered(_settled(html), survey(parse(html), dropped))


def _as_html(source: str, source_format: str) -> tuple[str, Counter[str]]:
    """Return `source` decoded, as HTML within the caps, and the names of what is not text in it."""
    check_size(source)
    is_html = source_format != SourceFormat.MARKDOWN
    text = unangle(decode(clean_characters(source)), is_html=is_html)
    html, dropped = drop_unseen(text if is_html else to_html(text))
    check_marks(html)
    check_depth(html)
    return html, dropped


def _settled(html: str) -> str:
    """Return `html` tidied and sanitized.

    Tags that were wrapped around escaped HTML are gone after tidying, so its weight is looked at again:
    only then is what was rendered once rendered for good.
    """
    for _ in range(3):
        tree = parse(html)
        check_tree(tree)
        tidied = tidy(tree)
        check_size(tidied)
        check_marks(tidied)
        check_depth(tidied)
        if not is_escaped(tidied):
            return sanitize(tidied)
        html, _dropped = drop_unseen(unescape(html))
        check_marks(html)
        check_depth(html)
    raise TooDeep("The description is entity-escaped more than three times.")
