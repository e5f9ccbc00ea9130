"""What a reader keeps: saved jobs, "new since my last visit", and the language."""

from collections.abc import Sequence
from http import HTTPStatus

from django.conf import settings
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_POST

from ..listing import build_cards
from ..reader import ListFullError, SavedJobs, Visit, same_origin_only
from ..reader.same_origin import safe_next
from ..reader.saved import MAX_SAVED
from ..reader.visits import forget


def back(request: HttpRequest, fragment: str = "") -> HttpResponseRedirect:
    """Return to the page of ours that the form was on (at `fragment`), or to the listing."""
    page = safe_next(request, reverse("listing")).split("#")[0]
    response = HttpResponseRedirect(f"{page}#{fragment}" if fragment else page)
    response.status_code = HTTPStatus.SEE_OTHER
    return response


@never_cache
@same_origin_only
@require_http_methods(["GET", "HEAD", "POST"])
def saved(request: HttpRequest) -> HttpResponse:
    """List the saved jobs (or those that a link carries); with a POST, save or remove one, or keep a list."""
    if request.method == "POST":
        return _change_saved(request)
    mine = SavedJobs.of(request)
    token = request.GET.get("list", "")
    carried = SavedJobs.from_token(token)
    shown = carried if token else mine
    cards = build_cards(shown.ids)
    still_open = [card for card in cards if card.posting.is_live()]
    closed = [card for card in cards if card.posting.is_closed()]
    context = {
        "saved": mine,
        "token": token,
        "carried": carried,
        "brought": carried.without(mine),
        "open": still_open,
        "closed": closed,
        "gone": shown.without(card.posting.pk for card in [*still_open, *closed]),
    }
    return render(request, "postings/saved.html", context)


def _change_saved(request: HttpRequest) -> HttpResponse:
    before = SavedJobs.of(request)
    removed, added = (_ids(request.POST.getlist(name)) for name in ("remove", "save"))
    try:
        after = before.without(removed).with_added(
            [*added, *SavedJobs.from_token(request.POST.get("list", ""))]
        )
    except ListFullError:
        return render(request, "postings/list_full.html", {"saved": before, "limit": MAX_SAVED}, status=409)
    response = back(request, next((f"job-{pk}" for pk in [*added, *removed]), ""))
    if after != before:
        after.keep(response)
    return response


def _ids(texts: Sequence[str]) -> list[int]:
    return [int(text) for text in texts if text.isascii() and text.isdigit() and len(text) < 19]


@same_origin_only
@require_POST
def visits(request: HttpRequest) -> HttpResponse:
    """Begin or stop telling the reader what is new since the last visit."""
    response = back(request)
    if request.POST.get("tell") == "yes":
        Visit.first(timezone.now()).keep(response)
    else:
        forget(response)
    return response


@same_origin_only
@require_POST
def language(request: HttpRequest) -> HttpResponse:
    """Set the reader's language and return to the same page."""
    response = back(request)
    chosen = request.POST.get("language", "")
    if chosen in dict(settings.LANGUAGES):
        response.set_cookie(
            settings.LANGUAGE_COOKIE_NAME,
            chosen,
            max_age=365 * 24 * 3600,
            secure=settings.SESSION_COOKIE_SECURE,
            httponly=True,
            samesite="Lax",
        )
    return response
