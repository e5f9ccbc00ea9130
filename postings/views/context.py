"""What every page knows of its reader: nothing, unless the reader asked for it."""

from collections.abc import Mapping, Sequence
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.utils.cache import patch_cache_control, patch_vary_headers

from ..listing import Card
from ..reader import SavedJobs, Visit


def page(
    request: HttpRequest,
    template: str,
    context: Mapping[str, Any],
    *,
    cards: Sequence[Card] = (),
    status: int = 200,
) -> HttpResponse:
    """Return `template` with the reader's saved jobs and, for those who want it, what is new in `cards`."""
    before = Visit.of(request)
    visit = before.at(timezone.now()) if before else None
    mine = {
        "saved": SavedJobs.of(request),
        "visit": visit,
        "fresh": visit.new(card.posting for card in cards) if visit else (),
    }
    response = render(request, template, {**context, **mine}, status=status)
    patch_vary_headers(response, ["Cookie"])
    if mine["saved"] or visit:
        patch_cache_control(response, private=True, no_cache=True)
    if visit and visit != before:
        visit.keep(response)
    return response
