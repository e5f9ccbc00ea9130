"""Pages for machines: feeds, the picture of a posting, robots.txt, the OpenSearch description."""

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from ..feeds import CONTENT_TYPES, build_feed
from ..filters import PostingFilterSet


@require_safe
def feed(request: HttpRequest, kind: str) -> HttpResponse:
    """Answer a search with a feed of its newest postings."""
    if kind not in CONTENT_TYPES:
        raise Http404
    text = build_feed(kind, PostingFilterSet(request.GET).selection)
    return HttpResponse(text, content_type=CONTENT_TYPES[kind])


@require_safe
def robots(request: HttpRequest) -> HttpResponse:
    """Tell crawlers what is worth reading: postings and landing pages, no combinations of facets."""
    return render(request, "robots.txt", content_type="text/plain; charset=utf-8")


@require_safe
def opensearch(request: HttpRequest) -> HttpResponse:
    """Describe the search to browsers (OpenSearch 1.1)."""
    context = {"short_name": settings.SITE_NAME[:16]}
    return render(request, "opensearch.xml", context, content_type="application/opensearchdescription+xml")
