"""Filters of the list of postings that no single field gives."""

from collections.abc import Callable, Mapping
from datetime import timedelta
from functools import partial
from typing import Any

from django.contrib import admin
from django.db.models import Exists, OuterRef, Q, QuerySet
from django.http import HttpRequest
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from ..choices import Workplace
from ..models import Location

Choice = tuple[Any, Callable[[], Q]]

_SOON = timedelta(days=7)


class ConditionFilter(admin.SimpleListFilter):
    """A filter whose choices are conditions, made anew for each request: they look at the clock."""

    conditions: Mapping[str, Choice]

    def lookups(self, request: HttpRequest, model_admin: Any) -> list[tuple[str, Any]]:
        return [(value, label) for value, (label, _condition) in self.conditions.items()]

    def queryset(self, request: HttpRequest, queryset: QuerySet[Any]) -> QuerySet[Any] | None:
        if choice := self.conditions.get(self.value() or ""):
            return queryset.filter(choice[1]())
        return queryset


class ExpiryFilter(ConditionFilter):
    """When a posting closes."""

    title = _("expiry")
    parameter_name = "expiry"
    conditions = {
        "open": (_("Open"), lambda: Q(valid_through__gte=timezone.now())),
        "soon": (
            _("Closes within 7 days"),
            lambda: Q(valid_through__range=(timezone.now(), timezone.now() + _SOON)),
        ),
        "expired": (_("Expired"), lambda: Q(valid_through__lt=timezone.now())),
        "unstated": (_("Not stated"), lambda: Q(valid_through__isnull=True)),
    }


class DoubtFilter(ConditionFilter):
    """Whether the import was unsure of something that no editor has looked at."""

    title = _("in doubt")
    parameter_name = "doubt"
    conditions = {
        "yes": (_("Something"), lambda: ~Q(review={})),
        "no": (_("Nothing"), lambda: Q(review={})),
    }


def _has_location(**lookups: str) -> Q:
    return Q(Exists(Location.objects.filter(posting=OuterRef("pk"), **lookups)))


class WorkplaceFilter(ConditionFilter):
    """How one works there; a posting may offer several."""

    title = _("workplace")
    parameter_name = "workplace"
    conditions = {
        **{
            str(workplace): (workplace.label, partial(_has_location, workplace=workplace))
            for workplace in Workplace
        },
        "unstated": (_("Not stated"), lambda: ~_has_location(workplace__gt="")),
    }
