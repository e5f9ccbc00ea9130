"""A file that is TOML from top to bottom and holds tables of postings: `[[job]]`, `[[jobs]]`."""

import re
import tomllib

from .document import Document
from .dumps import items_of
from .front_matter import MAX_TOML
from .items import postings_in, reads_as_postings

_OPENS = re.compile(r"(?:[ \t]*(?:#[^\n]*)?\n){0,50}[ \t]*\[\[[\w.-]{1,40}\]\][ \t]*\n")


def read_toml_tables(text: str) -> list[Document]:
    """Return the postings of a file that opens with a table of TOML; none if it is no such file."""
    if len(text) > MAX_TOML or not _OPENS.match(text):
        return []
    try:
        value = tomllib.loads(text)
    except (tomllib.TOMLDecodeError, RecursionError, ValueError):
        return []  # a text may open with a link in double brackets
    return items_of(value) if reads_as_postings(postings_in(value)) else []
