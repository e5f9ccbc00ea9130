"""The pages of one company, tag, city or country."""

from django.db.models import Model
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.views.decorators.http import require_safe

from ..catalogue.selection import Facet
from ..countries import country_name
from ..listing import NoSuchPageError, build_landing
from ..models import Company, Place, Tag
from ..page_cache import cached_page
from .context import page


@require_safe
@cached_page()
def company(request: HttpRequest, slug: str) -> HttpResponse:
    """Show a company and its open jobs."""
    found = get_object_or_404(Company, slug=slug)
    return _landing(request, Facet.COMPANY, slug, found.name, found)


@require_safe
@cached_page()
def tag(request: HttpRequest, slug: str) -> HttpResponse:
    """Show the open jobs with a tag."""
    found = get_object_or_404(Tag, slug=slug)
    return _landing(request, Facet.TAG, slug, found.name, found)


@require_safe
@cached_page()
def city(request: HttpRequest, slug: str) -> HttpResponse:
    """Show the open jobs in a city."""
    found = get_object_or_404(Place.objects.exclude(city=""), slug=slug)
    return _landing(request, Facet.CITY, slug, str(found), found)


@require_safe
@cached_page()
def country(request: HttpRequest, code: str) -> HttpResponse:
    """Show the open jobs in a country."""
    if code != code.lower():
        return redirect("country", code=code.lower(), permanent=True)
    if not Place.objects.filter(country=code.upper()).exists():
        raise Http404
    return _landing(request, Facet.COUNTRY, code.upper(), country_name(code))


def _landing(
    request: HttpRequest, facet: Facet, value: str, name: str, subject: Model | None = None
) -> HttpResponse:
    number = request.GET.get("page", "1")
    try:
        asked = int(number) if number.isascii() and number.isdigit() and len(number) < 7 else 1
        found = build_landing(facet, value, name, request.path, max(asked, 1))
    except NoSuchPageError:
        return redirect(request.path)
    context = {"landing": found, "subject": subject, "facet": facet}
    return page(request, "postings/landing.html", context, cards=found.cards)
