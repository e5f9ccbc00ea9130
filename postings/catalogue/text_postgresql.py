"""Full text in PostgreSQL: `tsvector` with GIN, stemmed in English or Portuguese, accents folded."""

from collections.abc import Sequence

import numpy as np
from django.db.backends.base.base import BaseDatabaseWrapper

from .columns import Ints
from .excerpt import END, START, WORDS, Excerpt, pieces
from .query import Term
from .selection import Facet

_MOST_COMPLETIONS = 40
_ANY_LANGUAGE = "(to_tsquery('catalogue_english', %s) || to_tsquery('catalogue_portuguese', %s))"
_HEADLINE = f"StartSel={START}, StopSel={END}, MaxWords={WORDS}, MinWords={WORDS // 2}, MaxFragments=1"
_EXCERPTS = """
    SELECT posting.id, ts_headline(
        catalogue_stemmer(language),
        concat_ws(' … ', nullif(summary, ''), nullif(summary_fallback, ''), description_text),
        query, %s)
    FROM postings_posting posting JOIN postings_catalogue_text text ON posting_id = posting.id,
        (SELECT to_tsquery('catalogue_english', %s) || to_tsquery('catalogue_portuguese', %s) AS query) asked
    WHERE posting.id = ANY(%s) AND body @@ query
"""


class PostgreSQLText:
    """The tables of migration 0003; see `TextEngine` for what each method answers."""

    def __init__(self, connection: BaseDatabaseWrapper) -> None:
        self._connection = connection

    def title_ids(self, term: Term, among: Sequence[int] | None = None) -> Ints:
        return self._ids("title", term, among)

    def text_ids(self, term: Term, among: Sequence[int] | None = None) -> Ints:
        return self._ids("body", term, among)

    def names(self, term: Term) -> list[tuple[Facet, str]]:
        with self._connection.cursor() as cursor:
            cursor.execute(
                "SELECT facet, value FROM postings_catalogue_name"
                " WHERE words @@ to_tsquery('catalogue_name', %s)",
                [_match(term)],
            )
            return [(Facet(facet), value) for facet, value in cursor.fetchall()]

    def excerpts(self, ids: Sequence[int], terms: Sequence[Term]) -> dict[int, Excerpt]:
        query = " | ".join(f"({self._completed(term)})" for term in terms)
        with self._connection.cursor() as cursor:
            cursor.execute(_EXCERPTS, [_HEADLINE, query, query, list(ids)])
            return {posting: pieces(text) for posting, text in cursor.fetchall()}

    def words(self) -> list[str]:
        with self._connection.cursor() as cursor:
            cursor.execute("SELECT word FROM postings_catalogue_word")
            return [word for (word,) in cursor.fetchall()]

    def _ids(self, column: str, term: Term, among: Sequence[int] | None) -> Ints:
        query = self._completed(term)
        # One string of all ids crosses into Python several times faster than a row for each.
        sql = "SELECT string_agg(posting_id::text, ',') FROM postings_catalogue_text"
        sql += f" WHERE {column} @@ {_ANY_LANGUAGE}"
        if among is not None:
            sql += " AND posting_id = ANY(%s)"
        with self._connection.cursor() as cursor:
            cursor.execute(sql, [query, query] if among is None else [query, query, list(among)])
            [(ids,)] = cursor.fetchall()
        return np.fromstring(ids or "", dtype=np.int64, sep=",")

    def _completed(self, term: Term) -> str:
        """Return the query for `term`; a beginning that is no stem is completed to words as well.

        "engineeri" begins "engineering", whose stem "engin" does not begin with it.
        """
        if not term.prefix:
            return _match(term)
        beginning = term.words[-1]
        with self._connection.cursor() as cursor:
            cursor.execute(
                "SELECT word FROM postings_catalogue_word WHERE word > %s AND word < %s LIMIT %s",
                [beginning, beginning + "\U0010ffff", _MOST_COMPLETIONS],
            )
            completed = [Term((*term.words[:-1], word)) for (word,) in cursor.fetchall()]
        return " | ".join(f"({_match(each)})" for each in [term, *completed])


def _match(term: Term) -> str:
    # Folded words hold letters and digits only, so that nothing in them ends the quotes.
    return " <-> ".join(f"'{word}'" for word in term.words) + (":*" if term.prefix else "")
