"""Full text in SQLite: FTS5 with Porter's stems (English) and accents folded."""

import json
import sqlite3
from collections.abc import Iterable, Sequence
from contextlib import closing

import numpy as np
from django.db.backends.base.base import BaseDatabaseWrapper

from .columns import Ints
from .excerpt import END, START, WORDS, Excerpt, pieces
from .query import Term
from .selection import Facet

_MOST_COMPLETIONS = 40
_COLUMNS = {
    "postings_catalogue_title": "title",
    "postings_catalogue_text": "summary, summary_fallback, description_text",
}
_FEW_TEXTS = """
    CREATE VIRTUAL TABLE few USING fts5 (
        summary, fallback, description, tokenize = 'porter unicode61 remove_diacritics 2', columnsize = 0)
"""


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
        query = " OR ".join(f"({self._stemmed(term)})" for term in terms)
        with self._connection.cursor() as cursor:
            cursor.execute(
                "SELECT id, summary, summary_fallback, description_text FROM postings_posting"
                " WHERE id IN (SELECT value FROM json_each(%s))",
                [json.dumps(list(ids))],
            )
            return {posting: pieces(text) for posting, text in _snippets(cursor.fetchall(), query)}

    def words(self) -> list[str]:
        with self._connection.cursor() as cursor:
            cursor.execute(
                "SELECT term FROM postings_catalogue_title_words"
                " UNION SELECT term FROM postings_catalogue_name_words"
            )
            return [word for (word,) in cursor.fetchall()]

    def _ids(self, table: str, term: Term, among: Sequence[int] | None) -> Ints:
        # One string of all ids crosses into Python several times faster than a row for each.
        with self._connection.cursor() as cursor:
            some, parameters = "", [self._stemmed(term)]
            if among is not None and term.prefix:
                table = self._of_some(table, among)
            elif among is not None:
                some = " AND rowid IN (SELECT value FROM json_each(%s))"
                parameters.append(json.dumps(list(among)))
            sql = f"SELECT group_concat(rowid) FROM {table} WHERE {table} MATCH %s{some}"  # noqa: S608 - our own names
            cursor.execute(sql, parameters)
            [(ids,)] = cursor.fetchall()
        return np.fromstring(ids or "", dtype=np.int64, sep=",")

    def _of_some(self, table: str, ids: Sequence[int]) -> str:
        """Return the name of a table like `table` with nothing but the postings `ids` in it.

        FTS5 merges all that begins with a prefix anew for each rowid that it is asked for: tens of
        milliseconds with a million postings. To index some postings again takes a tenth of one each.
        """
        name, columns = f"{table}_of_some", _COLUMNS[table]
        with self._connection.cursor() as cursor:
            cursor.execute(
                f"CREATE VIRTUAL TABLE IF NOT EXISTS temp.{name} USING fts5 ("
                f"{columns}, content = '', tokenize = 'porter unicode61 remove_diacritics 2')"
            )
            cursor.execute(f"INSERT INTO temp.{name} ({name}) VALUES ('delete-all')")  # noqa: S608 - our own names
            cursor.execute(
                f"INSERT INTO temp.{name} (rowid, {columns}) SELECT id, {columns} FROM postings_posting"  # noqa: S608 - our own names
                " WHERE id IN (SELECT value FROM json_each(%s))",
                [json.dumps(list(ids))],
            )
        return name

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


def _snippets(texts: Sequence[Sequence[object]], query: str) -> list[tuple[int, str]]:
    """Return id and marked line of those of `texts` (id, summary, fallback, description) that match `query`.

    The board's own index would list every posting that matches before it looks for these few.
    """
    with closing(sqlite3.connect(":memory:")) as memory:
        memory.execute(_FEW_TEXTS)
        memory.executemany(
            "INSERT INTO few (rowid, summary, fallback, description) VALUES (?, ?, ?, ?)", texts
        )
        sql = "SELECT rowid, snippet(few, -1, ?, ?, '…', ?) FROM few WHERE few MATCH ?"
        return memory.execute(sql, [START, END, WORDS, query]).fetchall()
