"""A file that is TOML from top to bottom: one posting, or tables of them (`[[job]]`, `[[jobs]]`)."""

import re
import tomllib

from .document import Document
from .dumps import document_of, items_of
from .front_matter import MAX_TOML
from .items import postings_in, reads_as_postings, sole_posting

_OPENS = re.compile(
    r"(?:[ \t]*(?:#[^\n]{0,300})?\n){0,50}[ \t]*"
    r"(?:\[{1,2}[\w.-]{1,40}\]{1,2}[ \t]*\n|[\w-]{1,40}[ \t]*=[ \t]*[\"'\[{\w])"
)


def read_toml(text: str) -> list[Document]:
    """Return the postings of a file that opens as TOML does; none if it is no such file."""
    if len(text) > MAX_TOML or not _OPENS.match(text):
        return []
    try:
        value = tomllib.loads(text)
    except (tomllib.TOMLDecodeError, RecursionError, ValueError):
        return []  # a text may open with a link in brackets, or with a formula
    if reads_as_postings(postings_in(value)):
        return items_of(value)
    only = sole_posting(value)
    return [document_of(only)] if only else []
