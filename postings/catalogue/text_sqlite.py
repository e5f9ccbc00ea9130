"""Full text in SQLite: FTS5 with Porter's stems (English) and accents folded."""

import json
from collections.abc import Iterable, Sequence

import numpy as np
from django.db.backends.base.base import BaseDatabaseWrapper

from .columns import Ints
from .excerpt import END, START, WORDS, Excerpt, pieces
from .query import Term
from .selection import Facet

_MOST_COMPLETIONS = 40


class SQLiteText:
    """The tables of migration 0003; see `TextEngine` for what each method answers."""

    def __init__(self, connection: BaseDatabaseWrapper) -> None:
        self._connection = connection

    def title_ids(self, term: Term, among: Sequence[int] | None = None) -> Ints:
        return self._ids("postings_catalogue_title", term, among)

    def text_ids(self, term: Term, among: Sequence[int] | None = None) -> Ints:
        return self._ids("postings_catalogue_text", term, among)

    def names(self, term: Term) -> list[tuple[Facet, str]]:
        with self._connection.cursor() as cursor:
            cursor.execute(
                "SELECT facet, value FROM postings_catalogue_name WHERE postings_catalogue_name MATCH %s",
                [_match(term)],
            )
            return [(Facet(facet), value) for facet, value in cursor.fetchall()]

    def excerpts(self, ids: Sequence[int], terms: Sequence[Term]) -> dict[int, Excerpt]:
        with self._connection.cursor() as cursor:
            cursor.execute(
                "SELECT rowid, snippet(postings_catalogue_text, -1, %s, %s, '…', %s)"
                " FROM postings_catalogue_text WHERE postings_catalogue_text MATCH %s"
                " AND rowid IN (SELECT value FROM json_each(%s))",
                [
                    START,
                    END,
                    WORDS,
                    " OR ".join(f"({self._stemmed(term)})" for term in terms),
                    json.dumps(list(ids)),
                ],
            )
            return {posting: pieces(text) for posting, text in cursor.fetchall()}

    def words(self) -> list[str]:
        with self._connection.cursor() as cursor:
            cursor.execute(
                "SELECT term FROM postings_catalogue_title_words"
                " UNION SELECT term FROM postings_catalogue_name_words"
            )
            return [word for (word,) in cursor.fetchall()]

    def _ids(self, table: str, term: Term, among: Sequence[int] | None) -> Ints:
        # One string of all ids crosses into Python several times faster than a row for each.
        sql = f"SELECT group_concat(rowid) FROM {table} WHERE {table} MATCH %s"  # noqa: S608
        parameters = [self._stemmed(term)]
        if among is not None:
            sql += " AND rowid IN (SELECT value FROM json_each(%s))"
            parameters.append(json.dumps(list(among)))
        with self._connection.cursor() as cursor:
            cursor.execute(sql, parameters)
            [(ids,)] = cursor.fetchall()
        return np.fromstring(ids or "", dtype=np.int64, sep=",")

    def _stemmed(self, term: Term) -> str:
        """Return the query for stems; a beginning that is no stem is completed to words first.

        "engineeri" begins "engineering", whose stem "engin" does not begin with it.
        """
        if not term.prefix:
            return _match(term)
        completed = [Term((*term.words[:-1], word)) for word in self._completions(term.words[-1])]
        return " OR ".join(map(_match, [term, *completed]))

    def _completions(self, beginning: str) -> Iterable[str]:
        with self._connection.cursor() as cursor:
            cursor.execute(
                "SELECT term FROM postings_catalogue_title_words WHERE term > %s AND term < %s LIMIT %s",
                [beginning, beginning + "\U0010ffff", _MOST_COMPLETIONS],
            )
            return [word for (word,) in cursor.fetchall()]


def _match(term: Term) -> str:
    return f'"{" ".join(term.words)}"' + (" *" if term.prefix else "")
