"""Files to documents. `read` decides by content alone, because names and extensions lie."""

import re
from dataclasses import replace

from ...choices import SourceFormat
from ..problems import Unreadable
from .decode import decode
from .document import Document, Node
from .dumps import looks_like_json, read_json
from .feeds import read_feed
from .front_matter import FENCE, read_front_matter
from .pages import marked_postings, read_page
from .tabbed import with_labels
from .templates import without_templates
from .toml_items import read_toml
from .unfenced import read_unfenced
from .wrapping import WRAPPING, unwrapped
from .yaml_items import read_yaml_list, split

__all__ = ["Document", "Node", "Unreadable", "body_format_of", "read"]

_OPENING_COMMENT = re.compile(r"\s*<!--.*?-->", re.DOTALL)
_FULL_PAGE = re.compile(r"(?:<\?xml[^>]{0,200}>\s*)?<(?:!doctype html|html|head|body)[\s>]", re.IGNORECASE)
_DOCTYPE = re.compile(r"<!doctype html|<html[\s>]", re.IGNORECASE)
_PREFIX = 300
"""Characters of other tags that may stand before a page's own."""
_MARKED = ("schema.org/JobPosting", "ld+json", "topcard__")
"""What a part of a page has in it where it says of itself what it is about."""
_TAG = re.compile(
    r"</?(?:p|div|span|h[1-6]|ul|ol|li|br|strong|b|em|section|table|a)(?:\s[^<>]{0,500})?/?>", re.IGNORECASE
)
_ESCAPED_TAG = re.compile(r"&lt;(?:/|&#47;)?(?:p|div|span|h[1-6]|ul|ol|li|br|strong|b|em)\b", re.IGNORECASE)
_MARKDOWN = re.compile(r"^(?:#{1,6} |[*+-] |\d+\. )|\*\*\S|\]\(", re.MULTILINE)
_FIRST_HEADING = re.compile(r"\s*#[ \t]+([^\n#]{2,150})(?:#+[ \t]*)?(?:\n|$)")
_SAMPLE = 40_000
"""Characters of a body that show what it is written in."""


def read(data: bytes) -> list[Document]:
    """Return what stands in a file: one document, or one for each item of a dump.

    Raises Unreadable with the line and the reason.
    """
    text = decode(data)
    if not text.strip():
        raise Unreadable("empty")
    start = _start_of(text)
    if text[start] in WRAPPING:
        text = text[:start] + unwrapped(text[start:])
        start = _start_of(text)
    first_line = text.count("\n", 0, start) + 1
    documents = _documents(text[start:].rstrip(), first_line)
    return [_finished(document) for one in documents for document in _marked_in(one)]


def body_format_of(body: str) -> SourceFormat:
    """Tell Markdown from HTML by the weight of their marks; HTML may be entity-escaped."""
    body = body[:_SAMPLE]
    tags = len(_TAG.findall(body)) + len(_ESCAPED_TAG.findall(body))
    marks = len(_MARKDOWN.findall(body))
    return (
        SourceFormat.HTML
        if tags > marks and (tags > 2 or body.lstrip().startswith(("<", "&lt;")))
        else SourceFormat.MARKDOWN
    )


def _start_of(text: str) -> int:
    """Return where the document starts: past white space and opening comments."""
    start = 0
    while comment := _OPENING_COMMENT.match(text, start):
        start = comment.end()
    return start + len(text) - start - len(text[start:].lstrip())


def _documents(text: str, first_line: int) -> list[Document]:
    if looks_like_json(text):
        return read_json(text)
    if (documents := read_toml(text) or read_feed(text)) is not None:
        return documents
    if FENCE.match(text):
        return read_yaml_list(text, first_line) or split(read_front_matter(text, first_line))
    if _FULL_PAGE.match(text) or (
        text.startswith("<") and (_DOCTYPE.search(text[:_PREFIX]) or any(mark in text for mark in _MARKED))
    ):
        return read_page(text)
    if (document := read_unfenced(text, first_line)) is not None:
        return split(document)
    return read_yaml_list(text, first_line) or [Document(body=text, body_format=body_format_of(text))]


def _marked_in(document: Document) -> list[Document]:
    """Return the postings that a script in a body marks as such, below what else the file says; or itself."""
    if "ld+json" not in document.body or "JobPosting" not in document.body:
        return [document]
    return marked_postings(document) or [document]


def _finished(document: Document) -> Document:
    """Return `document` without template markers in its body, and with its format decided."""
    body = without_templates(document.body)
    if _FULL_PAGE.match(body.lstrip()):
        body = read_page(body)[0].body
    body = with_labels(body)
    heading = _FIRST_HEADING.match(body)
    headline = document.headline or (heading[1].strip() if heading else "")
    return replace(document, body=body, body_format=body_format_of(body), headline=headline)
