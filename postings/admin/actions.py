"""What editors do to many postings at once, each after a page that says what will happen."""

import re
from collections.abc import Callable
from typing import Any

from django import forms
from django.contrib import admin, messages
from django.contrib.admin import ModelAdmin
from django.contrib.admin.helpers import ACTION_CHECKBOX_NAME
from django.contrib.admin.models import CHANGE, LogEntry
from django.core.exceptions import BadRequest
from django.db import transaction
from django.db.models import Q, QuerySet
from django.http import HttpRequest, HttpResponse
from django.template.response import TemplateResponse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext

from ..choices import Status
from ..models import Posting

_BATCH = 500
_SHOWN = 20
_IS_ID = re.compile("[0-9]{1,18}")
_NEEDS_MORE = Q(company__isnull=True) | Q(title="")


class ActionsAdmin(admin.ModelAdmin):
    """A list whose actions take the ids that it shows, and nothing else that somebody sends."""

    def response_action(self, request: HttpRequest, queryset: QuerySet[Any]) -> HttpResponse | None:  # type: ignore[override]  # None as well, as Django returns it
        if not all(map(_IS_ID.fullmatch, request.POST.getlist(ACTION_CHECKBOX_NAME))):
            raise BadRequest("There is no such id.")
        return super().response_action(request, queryset)


class ConfirmForm(forms.Form):
    """Nothing to fill in: the button is the answer."""


class FeatureForm(ConfirmForm):
    weight = forms.IntegerField(
        label=_("Weight"),
        min_value=0,
        max_value=32767,
        initial=20,
        help_text=_("More comes first among equals; 0 is not featured."),
    )


@admin.action(description=_("Publish the selected postings"), permissions=["change"])
def publish(modeladmin: ModelAdmin, request: HttpRequest, queryset: QuerySet[Posting]) -> HttpResponse | None:
    """Publish what has a title and a company. Whoever does so has looked at what was in doubt."""
    if left_out := queryset.filter(_NEEDS_MORE).count():
        text = ngettext(
            "%d posting lacks a title or a company and stays as it is.",
            "%d postings lack a title or a company and stay as they are.",
            left_out,
        )
        messages.warning(request, text % left_out)
    return _confirmed(
        modeladmin,
        request,
        queryset.exclude(_NEEDS_MORE),
        lambda _form: {"status": Status.PUBLISHED, "review": {}},
    )


@admin.action(description=_("Close the selected postings"), permissions=["change"])
def close(modeladmin: ModelAdmin, request: HttpRequest, queryset: QuerySet[Posting]) -> HttpResponse | None:
    """Close postings: their pages stay, and say so."""
    return _confirmed(modeladmin, request, queryset, lambda _form: {"status": Status.CLOSED})


@admin.action(description=_("Withdraw the selected postings"), permissions=["change"])
def withdraw(
    modeladmin: ModelAdmin, request: HttpRequest, queryset: QuerySet[Posting]
) -> HttpResponse | None:
    """Take postings off the board: their pages say that they are gone, and no import brings them back."""
    return _confirmed(modeladmin, request, queryset, lambda _form: {"status": Status.WITHDRAWN})


@admin.action(description=_("Feature the selected postings"), permissions=["change"])
def feature(modeladmin: ModelAdmin, request: HttpRequest, queryset: QuerySet[Posting]) -> HttpResponse | None:
    """Give postings a weight among equals."""
    return _confirmed(
        modeladmin, request, queryset, lambda form: {"featured": form.cleaned_data["weight"]}, FeatureForm
    )


def _confirmed(
    modeladmin: ModelAdmin,
    request: HttpRequest,
    queryset: QuerySet[Posting],
    values: Callable[[forms.Form], dict[str, Any]],
    form_class: type[forms.Form] = ConfirmForm,
) -> HttpResponse | None:
    """Ask first; once the answer is there, write `values` to every row of `queryset`."""
    confirmed = "confirm" in request.POST
    form = form_class(request.POST) if confirmed else form_class()
    if confirmed and form.is_valid():
        changed = _write(request, queryset, values(form))
        text = ngettext("%d posting was changed.", "%d postings were changed.", changed)
        messages.success(request, text % changed)
        return None
    action = request.POST["action"]
    context = {
        **modeladmin.admin_site.each_context(request),
        "title": dict(modeladmin.get_action_choices(request))[action],
        "opts": modeladmin.opts,
        "media": modeladmin.media,
        "form": form,
        "action": action,
        "action_checkbox_name": ACTION_CHECKBOX_NAME,
        "selected": request.POST.getlist(ACTION_CHECKBOX_NAME),
        "select_across": request.POST.get("select_across", "0"),
        "total": queryset.count(),
        "shown": queryset.select_related("company")[:_SHOWN],
    }
    return TemplateResponse(request, "admin/postings/posting/confirm_action.html", context)


def _write(request: HttpRequest, queryset: QuerySet[Posting], values: dict[str, Any]) -> int:
    """Write in batches, with a line in each posting's history; return how many were written."""
    ids = list(queryset.values_list("pk", flat=True))
    message = [{"changed": {"fields": [*values]}}]
    with transaction.atomic():
        for start in range(0, len(ids), _BATCH):
            rows = Posting.objects.filter(pk__in=ids[start : start + _BATCH])
            rows.update(**values, updated_at=timezone.now())
            named = rows.select_related("company").only("title", "company", "source_key")
            LogEntry.objects.log_actions(int(request.user.pk or 0), named, CHANGE, message)
    return len(ids)
