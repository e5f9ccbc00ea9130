"""The same searches by SQL: one GROUP BY a facet, over the rows that match, with indexes made for it."""

from typing import Any

from django.db import connection
from django.db.models import Count, Exists, OuterRef, Q, QuerySet
from django.db.models.expressions import RawSQL
from django.utils import timezone

INDEXES = """
CREATE INDEX IF NOT EXISTS bench_status ON postings_posting
    (status, posted_at, valid_through, employment_type, language, seniority, reach, company_id);
CREATE INDEX IF NOT EXISTS bench_location ON postings_location (posting_id, workplace, place_id);
CREATE INDEX IF NOT EXISTS bench_location_place ON postings_location (place_id, workplace, posting_id);
CREATE INDEX IF NOT EXISTS bench_tags ON postings_posting_tags (tag_id, posting_id);
ANALYZE
"""
OWN = {
    "type": "employment_type",
    "seniority": "seniority",
    "language": "language",
    "reach": "reach",
    "company": "company",
}


def measure(selections: dict[str, list[Any]]) -> dict[str, dict[str, float]]:
    """Return p50 and p95 by kind; a few of each kind once, because they are slow."""
    from .catalogue import spread, timed

    with connection.cursor() as cursor:
        for statement in INDEXES.split(";"):
            cursor.execute(statement)
    times = {kind: [timed(lambda s=s: search(s)) for s in some[:4]] for kind, some in selections.items()}
    with_words = [t for kind, some in times.items() if "words" in kind for t in some]
    without = [t for kind, some in times.items() if "words" not in kind for t in some]
    return {kind: spread(some) for kind, some in {**times, "no words": without, "words": with_words}.items()}


def search(selection: Any) -> None:
    """Do what a page needs: the total, twenty ids, and the counts of every facet."""
    from postings.models import Location, Posting

    matches = narrowed(selection)
    matches.count()
    list(matches.order_by("-posted_at", "-featured", "-id").values_list("pk", flat=True)[:20])
    for facet, column in OWN.items():
        list(narrowed(selection, but=facet).order_by().values_list(column).annotate(Count("pk")))
    for facet, column in (("workplace", "workplace"), ("country", "place__country"), ("city", "place__slug")):
        rows = Location.objects.filter(posting__in=narrowed(selection, but=facet)).order_by()
        list(rows.values_list(column).annotate(Count("posting", distinct=True)))
    tags = Posting.tags.through.objects.filter(posting__in=narrowed(selection, but="tag")).order_by()
    list(tags.values_list("tag").annotate(Count("pk")))


def narrowed(selection: Any, but: str = "") -> QuerySet[Any]:
    """Return the live postings of `selection`, with the refinement `but` left out."""
    from postings.models import Location, Posting

    found = Posting.objects.live(timezone.now())
    for facet, values in selection.values.items():
        if facet == but or facet == "apply_from":
            continue
        if facet in OWN and facet != "company":
            found = found.filter(**{f"{OWN[facet]}__in": values})
        elif facet == "tag":
            found = found.filter(
                Exists(Posting.tags.through.objects.filter(posting=OuterRef("pk"), tag__slug__in=values))
            )
        elif facet in ("workplace", "country"):
            column = {"workplace": "workplace__in", "country": "place__country__in"}[facet]
            found = found.filter(
                Exists(Location.objects.filter(Q(**{column: values}), posting=OuterRef("pk")))
            )
    if selection.q:
        words = " ".join(f'"{word}"' for word in selection.q.replace('"', "").replace("-", "").split())
        found = found.filter(
            pk__in=RawSQL(
                "SELECT rowid FROM postings_catalogue_text WHERE postings_catalogue_text MATCH %s", [words]
            )
        )
    return found
