"""Full text: where a word stands, the excerpts around it, and the words that there are. In the database.

Titles and bodies are indexed by the database's own engine, kept in step by triggers. The names of
companies, tags and cities are indexed by themselves: which postings bear a name, the index knows.
"""

from collections.abc import Mapping, Sequence
from typing import Protocol

from django.db import connections
from django.db.backends.base.base import BaseDatabaseWrapper

from .columns import Ints
from .excerpt import Excerpt
from .query import Term, parse
from .selection import Facet
from .text_postgresql import PostgreSQLText
from .text_sqlite import SQLiteText


class TextEngine(Protocol):
    """What a database's full text can tell."""

    def title_ids(self, term: Term, among: Sequence[int] | None = None) -> Ints:
        """Return the ids, ascending, of postings with `term` in the title; only of `among` if given."""

    def text_ids(self, term: Term, among: Sequence[int] | None = None) -> Ints:
        """Return the ids, ascending, of postings with `term` in the summary or the description."""

    def names(self, term: Term) -> list[tuple[Facet, str]]:
        """Return the companies, tags and cities whose name has `term`, as facet and value."""

    def excerpts(self, ids: Sequence[int], terms: Sequence[Term]) -> dict[int, Excerpt]:
        """Return the line of each posting's text that has most of `terms`."""

    def words(self) -> list[str]:
        """Return every word of titles and names, as it is written but for case and accents."""


def engine(connection: BaseDatabaseWrapper | None = None) -> TextEngine:
    """Return the full text of `connection`'s database (default: the default one)."""
    connection = connection or connections["default"]
    return PostgreSQLText(connection) if connection.vendor == "postgresql" else SQLiteText(connection)


def excerpts(ids: Sequence[int], q: str) -> Mapping[int, Excerpt]:
    """Return, for those of `ids` whose text has a word of `q`, the line around it.

    Each is a tuple of (text, is_match) pieces of plain text, to be escaped by the template.
    """
    terms = [term for term in parse(q) if not term.excluded]
    return engine().excerpts(ids, terms) if ids and terms else {}
