"""The listing, one facet in full, and the posting."""

from dataclasses import replace

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.views.decorators.http import require_safe

from ..catalogue.selection import Facet
from ..choices import Status
from ..countries import countries_by_name, country_codes
from ..filters import PostingFilterSet, url_query
from ..listing import (
    NoSuchPageError,
    build_choices,
    build_listing,
    can_apply,
    reach_in_words,
    similar_to,
)
from ..models import Posting
from ..page_cache import cached_page
from ..structured_data import json_ld
from .context import page


@require_safe
@cached_page()
def listing(request: HttpRequest) -> HttpResponse:
    """Answer a search; a page past the end goes to the first one."""
    asked = PostingFilterSet(request.GET)
    try:
        found = build_listing(asked.selection, asked.notes)
    except NoSuchPageError:
        return redirect(f"{reverse('listing')}{url_query(replace(asked.selection, page=1))}")
    if not found.total and found.is_everything:
        return page(request, "postings/empty_board.html", {})
    return page(request, "postings/listing.html", {"listing": found}, cards=found.cards)


@require_safe
@cached_page()
def facet(request: HttpRequest, name: str) -> HttpResponse:
    """Answer "show all": every value of one facet, to choose from."""
    if name not in set(Facet):
        raise Http404
    data = request.GET.copy()
    find = "".join(data.pop("find", [])[:1])[:100].replace("\0", "").strip()
    choices = build_choices(Facet(name), PostingFilterSet(data).selection, find)
    return page(request, "postings/facet.html", {"choices": choices, "panel": choices.panel})


def _country_asked(request: HttpRequest) -> str:
    """Return the country (ISO 3166-1) that "can I apply from" was asked for; empty if none."""
    code = request.GET.get("from", "").upper()
    return code if code in country_codes() else ""


def _posting_query(request: HttpRequest) -> str | None:
    """Return all of the query string that a posting's page depends on; None if there is anything else."""
    return _country_asked(request) if request.GET.keys() <= {"from"} else None


@require_safe
@cached_page(canonical=_posting_query)
def posting(request: HttpRequest, slug: str, pk: int) -> HttpResponse:
    """Show one posting: open, closed (with a banner), withdrawn (410), or unpublished (editors only)."""
    found = get_object_or_404(
        Posting.objects.select_related("company").prefetch_related("locations__place", "tags"), pk=pk
    )
    if found.status == Status.WITHDRAWN:
        return render(request, "410.html", status=410)
    live = found.is_live()
    closed = found.is_closed()
    if not (live or closed or request.user.is_staff):
        raise Http404
    country = _country_asked(request)
    if request.path != found.get_absolute_url():
        asked = f"?from={country}" if country else ""
        return redirect(found.get_absolute_url() + asked, permanent=live)
    similar = similar_to(found)
    context = {
        "posting": found,
        "json_ld": json_ld(found),
        "live": live,
        "expired": found.is_expired(),
        "unpublished": not (live or closed),
        "reach": reach_in_words(found),
        "similar": similar,
        "countries": countries_by_name(),
        "answer": can_apply(found, country) if country else None,
    }
    return page(request, "postings/posting.html", context, cards=similar)
