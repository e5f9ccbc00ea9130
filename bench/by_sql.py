"""The same searches by SQL: one GROUP BY a facet, over the rows that match, with indexes made for it.

What matches is found once for each set of conditions, from a covering index, and kept with its small
columns in a temporary table in memory, so that no facet has to find it again.
"""

from datetime import timedelta
from typing import Any

from django.db import connection
from django.utils import timezone

INDEXES = """
CREATE INDEX IF NOT EXISTS bench_live ON postings_posting (
    status, posted_at, valid_through, featured, employment_type, seniority, language, reach, company_id);
CREATE INDEX IF NOT EXISTS bench_location ON postings_location (posting_id, workplace, place_id);
CREATE INDEX IF NOT EXISTS bench_workplace ON postings_location (workplace, posting_id);
CREATE INDEX IF NOT EXISTS bench_place ON postings_location (place_id, posting_id);
CREATE INDEX IF NOT EXISTS bench_country ON postings_place (country, slug);
CREATE INDEX IF NOT EXISTS bench_posting ON postings_posting_tags (posting_id, tag_id);
CREATE INDEX IF NOT EXISTS bench_tag ON postings_posting_tags (tag_id, posting_id);
ANALYZE postings_posting;
ANALYZE postings_location;
ANALYZE postings_posting_tags;
ANALYZE postings_place;
ANALYZE postings_tag;
PRAGMA temp_store = MEMORY;
PRAGMA cache_size = -500000
"""
OWN = {"type": "employment_type", "seniority": "seniority", "language": "language", "reach": "reach"}
CONDITIONS = {
    "workplace": "id IN (SELECT posting_id FROM postings_location WHERE workplace IN ({}))",
    "country": "id IN (SELECT posting_id FROM postings_location JOIN postings_place place"
    " ON place.id = place_id WHERE country IN ({}))",
    "tag": "id IN (SELECT posting_id FROM postings_posting_tags JOIN postings_tag tag"
    " ON tag.id = tag_id WHERE slug IN ({}))",
} | {facet: f"{column} IN ({{}})" for facet, column in OWN.items()}
LOCATED = (
    "SELECT {}, count(DISTINCT posting_id) FROM matching JOIN postings_location ON posting_id = matching.id"
)
PLACED = f"{LOCATED} JOIN postings_place place ON place.id = place_id GROUP BY 1"
COUNTS = {
    "workplace": LOCATED.format("workplace") + " GROUP BY 1",
    "country": PLACED.format("country"),
    "city": PLACED.format("place_id"),
    "company": "SELECT company_id, count(*) FROM matching GROUP BY 1",
    "tag": "SELECT tag_id, count(*) FROM matching JOIN postings_posting_tags ON posting_id = matching.id"
    " GROUP BY 1",
} | {facet: f"SELECT {column}, count(*) FROM matching GROUP BY 1" for facet, column in OWN.items()}  # noqa: S608 - no value in it


def measure(selections: dict[str, list[Any]], few: int) -> dict[str, dict[str, float]]:
    """Return p50 and p95 by kind; a `few` of each kind once, because they are slow."""
    from .catalogue import by_kind, timed

    with connection.cursor() as cursor:
        for statement in INDEXES.split(";"):
            cursor.execute(statement)
    search(selections["none"][0])
    return by_kind(
        {kind: [timed(lambda s=s: search(s)) for s in some[:few]] for kind, some in selections.items()}
    )


def search(selection: Any) -> None:
    """Do what a page needs: the total, twenty ids, and the counts of every facet."""
    chosen = [facet for facet in COUNTS if selection.values.get(facet)]
    keep_matching(selection)
    run("SELECT count(*) FROM matching")
    start = 20 * (selection.page - 1)
    run(f"SELECT id FROM matching ORDER BY posted_at DESC, featured DESC, id DESC LIMIT 20 OFFSET {start}")  # noqa: S608 - no value in it
    for facet, counts in COUNTS.items():
        if facet not in chosen:
            run(counts)
    for facet in chosen:
        keep_matching(selection, but=facet)
        run(COUNTS[facet])


def keep_matching(selection: Any, but: str = "") -> None:
    """Put the live postings of `selection` into the table `matching`, the refinement `but` left out."""
    now = timezone.now()
    conditions = [
        "status = 'published'",
        "(posted_at IS NULL OR posted_at <= %s)",
        "(valid_through IS NULL OR valid_through >= %s)",
    ]
    parameters = [moment(now), moment(now)]
    for facet, values in selection.values.items():
        if facet != but:
            conditions.append(CONDITIONS[facet].format(", ".join(["%s"] * len(values))))
            parameters += values
    if selection.posted:
        conditions.append("posted_at >= %s")
        parameters.append(moment(now - timedelta(days=int(selection.posted.removesuffix("d")))))
    if selection.q:
        conditions.append(
            "id IN (SELECT rowid FROM postings_catalogue_text WHERE postings_catalogue_text MATCH %s)"
        )
        parameters.append(selection.q.replace(" -", " NOT "))
    run("DROP TABLE IF EXISTS temp.matching")
    run(
        "CREATE TEMP TABLE matching AS SELECT id, posted_at, featured, employment_type, seniority, language,"  # noqa: S608 - no value in it
        f" reach, company_id FROM postings_posting WHERE {' AND '.join(conditions)}",
        parameters,
    )


def moment(at: Any) -> str:
    return f"{at:%Y-%m-%d %H:%M:%S.%f}"


def run(sql: str, parameters: Any = None) -> None:
    with connection.cursor() as cursor:
        cursor.execute(sql, parameters)
        if cursor.description:
            cursor.fetchall()
