"""Pages for machines: feeds, the sitemap, share images, robots.txt, the OpenSearch description."""

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.templatetags.static import static
from django.views.decorators.http import require_safe

from .. import sitemaps
from ..feeds import CONTENT_TYPES, build_feed
from ..filters import PostingFilterSet
from ..indeed import build_indeed_feed
from ..models import Posting
from ..page_cache import cached_page
from ..share_image import image_of, version_of

FOR_EVER = "public, max-age=31536000, immutable"


@require_safe
@cached_page()
def feed(request: HttpRequest, kind: str) -> HttpResponse:
    """Answer a search with a feed of its newest postings."""
    if kind not in CONTENT_TYPES:
        raise Http404
    text = build_feed(kind, PostingFilterSet(request.GET).selection)
    return HttpResponse(text, content_type=CONTENT_TYPES[kind])


@require_safe
@cached_page()
def indeed(request: HttpRequest) -> HttpResponse:
    """Answer a search with what Indeed reads."""
    text = build_indeed_feed(PostingFilterSet(request.GET).selection)
    return HttpResponse(text, content_type="application/xml; charset=utf-8")


@require_safe
@cached_page()
def sitemap(request: HttpRequest) -> HttpResponse:
    """Name every page that a search engine may show, or the files that do."""
    return HttpResponse(sitemaps.sitemap(), content_type="application/xml")


@require_safe
@cached_page()
def sitemap_part(request: HttpRequest, kind: str, number: int) -> HttpResponse:
    """Answer with one of the files that the sitemap's index names."""
    make = sitemaps.PARTS.get(kind)
    part = make(number) if make else None
    if part is None:
        raise Http404
    return HttpResponse(part, content_type="application/xml")


@require_safe
def share_image(request: HttpRequest, pk: int, version: str) -> HttpResponse:
    """Answer with a posting's image. What it shows decides its URL, so nobody has to ask for it twice."""
    found = get_object_or_404(Posting.objects.select_related("company"), pk=pk)
    if not (found.is_live() or found.is_closed()):
        raise Http404
    words = found.title, str(found.company or "")
    if version != version_of(*words):
        return redirect("share_image", pk=pk, version=version_of(*words))
    return HttpResponse(
        image_of(*words),
        content_type="image/png",
        headers={"Cache-Control": FOR_EVER, "Cross-Origin-Resource-Policy": "cross-origin"},
    )


@require_safe
def robots(request: HttpRequest) -> HttpResponse:
    """Tell crawlers what is worth reading: postings and landing pages, no combinations of facets."""
    return render(request, "robots.txt", content_type="text/plain; charset=utf-8")


@require_safe
def favicon(request: HttpRequest) -> HttpResponse:
    """Send browsers to the icon; for what is no page they ask nowhere else."""
    return redirect(static("icons/icon.svg"))


@require_safe
def opensearch(request: HttpRequest) -> HttpResponse:
    """Describe the search to browsers (OpenSearch 1.1), whose names take 16 characters."""
    context = {"short_name": settings.SITE_NAME[:16].strip()}
    return render(request, "opensearch.xml", context, content_type="application/opensearchdescription+xml")
