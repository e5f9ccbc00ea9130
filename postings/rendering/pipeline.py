"""The stages of rendering, in the order of the security plan."""

from markdown_it import MarkdownIt

from ..choices import SourceFormat
from .sanitize import sanitize, strip_tags

POLICY_VERSION = 1
"""Raise it when the output of `render` changes; `render_postings` then renders anew."""


def render(source: str, source_format: str) -> str:
    """Return safe HTML for `source`, written in `source_format` (a `SourceFormat` value)."""
    html = MarkdownIt().render(source) if source_format == SourceFormat.MARKDOWN else source
    return sanitize(html)


def plain_text(html: str) -> str:
    """Return the words of rendered `html`, one block a line, for search and summaries."""
    return strip_tags(html.replace("</", "\n</"))
