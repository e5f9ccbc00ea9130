"""The same searches by an embedded search engine: tantivy, with its own index and aggregations."""

import shutil
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import tantivy
from django.db import connection

SINGLE = ("type", "seniority", "language", "reach", "company")
FACETS = ("workplace", "country", "city", "type", "seniority", "company", "tag", "language", "reach")

TAGS = """
    SELECT posting_id, slug FROM postings_posting_tags JOIN postings_tag tag ON tag.id = tag_id
"""
POSTINGS = """
    SELECT posting.id, title, description_text, strftime('%s', posted_at), employment_type, seniority,
        language, reach, company.slug
    FROM postings_posting posting JOIN postings_company company ON company.id = company_id
    WHERE status = 'published' AND (valid_through IS NULL OR valid_through >= datetime('now'))
"""


def measure(of_all: Callable[[Callable[[Any], object]], Any], folder: Path) -> Any:
    """Return p50 and p95 by kind; the index is made in `folder` if it is not there."""
    index = tantivy.Index.open(str(folder)) if folder.exists() else built(folder)
    searcher = index.searcher()
    return of_all(lambda selection: search(index, searcher, selection))


def built(folder: Path) -> tantivy.Index:
    """Return an index of the live postings of the database."""
    schema = tantivy.SchemaBuilder()
    schema.add_text_field("title", tokenizer_name="en_stem")
    schema.add_text_field("body", tokenizer_name="en_stem")
    schema.add_integer_field("id", stored=False, fast=True)
    schema.add_integer_field("posted", indexed=True, fast=True)
    for facet in FACETS:
        schema.add_text_field(facet, tokenizer_name="raw", fast=True)
    part = folder.with_suffix(".part")
    shutil.rmtree(part, ignore_errors=True)
    part.mkdir()
    index = tantivy.Index(schema.build(), path=str(part))
    writer = index.writer(300_000_000)
    for values in documents():
        writer.add_document(tantivy.Document(**values))
    writer.commit()
    writer.wait_merging_threads()
    part.rename(folder)
    return tantivy.Index.open(str(folder))


def documents() -> Any:
    """Yield the postings with what the catalogue knows of them."""
    many: dict[str, dict[int, list[str]]] = {name: {} for name in ("workplace", "country", "city", "tag")}
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT posting_id, workplace, country, place.slug FROM postings_location"
            " LEFT JOIN postings_place place ON place.id = place_id"
        )
        for posting, *values in cursor.fetchall():
            for facet, value in zip(("workplace", "country", "city"), values, strict=True):
                if value:
                    many[facet].setdefault(posting, []).append(value)
        cursor.execute(TAGS)
        for posting, tag in cursor.fetchall():
            many["tag"].setdefault(posting, []).append(tag)
        cursor.execute(POSTINGS)
        for pk, title, body, posted, kind, level, language, reach, company in cursor:
            single = dict(zip(SINGLE, (kind, level, language, reach, company), strict=True))
            document = {"id": [pk], "title": [title], "body": [body], "posted": [int(posted)]}
            document |= {facet: [value or "not-stated"] for facet, value in single.items()}
            for facet, values in many.items():
                document[facet] = sorted(set(values.get(pk, ["not-stated"])))
            yield document


def search(index: tantivy.Index, searcher: tantivy.Searcher, selection: Any) -> None:
    """Do what a page needs: the total and twenty ids, and the counts of every facet."""
    everything = query(index, selection)
    order = {} if selection.q else {"order_by_field": "posted"}
    searcher.search(everything, 20 * selection.page, count=True, **order)
    chosen = [facet for facet in FACETS if selection.values.get(facet)]
    searcher.aggregate(everything, {facet: terms(facet) for facet in FACETS if facet not in chosen})
    for facet in chosen:
        searcher.aggregate(query(index, selection, but=facet), {facet: terms(facet)})


def terms(facet: str) -> dict[str, Any]:
    return {"terms": {"field": facet, "size": 10}}


def of_value(index: tantivy.Index, facet: str, value: str) -> tantivy.Query:
    return tantivy.Query.term_query(index.schema, str(facet), value)


def any_of(queries: list[tantivy.Query]) -> tantivy.Query:
    return tantivy.Query.boolean_query([(tantivy.Occur.Should, each) for each in queries])


def query(index: tantivy.Index, selection: Any, but: str = "") -> tantivy.Query:
    parts = [
        tantivy.Query.boolean_query(
            [(tantivy.Occur.Should, of_value(index, facet, value)) for value in values]
        )
        for facet, values in selection.values.items()
        if facet in FACETS and facet != but
    ]
    if selection.posted:
        since = int(time.time()) - 86_400 * int(selection.posted.removesuffix("d"))
        parts.append(
            tantivy.Query.range_query(index.schema, "posted", tantivy.FieldType.Integer, since, 2**40)
        )
    if selection.q:
        words = " ".join(
            word if word[0] in '-"' or word[-1] == '"' else f"+{word}" for word in selection.q.split()
        )
        parts.append(index.parse_query(words, ["title", "body"], field_boosts={"title": 8.0}))
    if not parts:
        return tantivy.Query.all_query()
    return tantivy.Query.boolean_query([(tantivy.Occur.Must, part) for part in parts])
