"""Postings: the list that editors work through, and the form where they mend one."""

import re
from typing import Any

from django.contrib import admin, messages
from django.db.models import QuerySet
from django.forms import Textarea
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.template.loader import render_to_string
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import gettext_lazy as _

from ..choices import Status
from ..models import Location, Posting
from ..rendering import RenderingError, render_with_removals
from ..structured_data import google_problems
from . import actions
from .completeness import missing, percentage
from .filters import DoubtFilter, ExpiryFilter, WorkplaceFilter
from .findings import findings_about
from .forms import PUBLISH_NEXT, NamedInTables, PostingForm, field_class_of

_NONE = "–"


def _is_queue(request: HttpRequest) -> bool:
    return request.GET.get("status__exact") == Status.REVIEW


class LocationInline(admin.TabularInline):
    model = Location
    formset = NamedInTables
    extra = 0
    autocomplete_fields = ["place"]
    fields = ["place", "workplace", "words", "position"]


@admin.register(Posting)
class PostingAdmin(actions.ActionsAdmin):
    form = PostingForm
    inlines = [LocationInline]
    actions = [actions.publish, actions.close, actions.withdraw, actions.feature]
    autocomplete_fields = ["company", "tags"]
    date_hierarchy = "posted_at"
    list_display = [
        "headline",
        "company",
        "status",
        "place",
        "source",
        "closes",
        "completeness",
        "google",
    ]
    list_filter = ["status", DoubtFilter, ExpiryFilter, WorkplaceFilter, "employment_type", "source"]
    list_per_page = 50
    list_select_related = ["company"]
    save_on_top = True
    search_fields = ["title", "company__name", "source_key"]
    search_help_text = _("Words of the title, the company, or the key at the source.")
    show_facets = admin.ShowFacets.ALWAYS
    show_full_result_count = False
    readonly_fields = ["preview", "google_verdict", "source", "source_key", "created_at", "updated_at"]
    fieldsets = [
        (None, {"fields": ["title", "company", ("status", "featured"), ("posted_at", "valid_through")]}),
        (
            _("What it is"),
            {
                "fields": [
                    ("employment_type", "seniority"),
                    ("department", "language"),
                    "tags",
                    "google_verdict",
                ]
            },
        ),
        (
            _("Description"),
            {
                "classes": ["source-and-preview"],
                "fields": [
                    ("description_source", "preview"),
                    "description_format",
                    "summary",
                    "summary_fallback",
                ],
            },
        ),
        (_("How to apply"), {"fields": ["apply_url", "apply_email", "source_url", "host"]}),
        (
            _("Pay"),
            {"fields": [("pay_min", "pay_max"), ("pay_currency", "pay_period"), "pay_words"]},
        ),
        (
            _("Who may apply"),
            {"fields": ["reach", "reach_areas", ("utc_from", "utc_to"), "reach_words"]},
        ),
        (
            _("Where it came from"),
            {"classes": ["collapse"], "fields": ["source", "source_key", "created_at", "updated_at"]},
        ),
    ]

    def get_queryset(self, request: HttpRequest) -> QuerySet[Posting]:
        queryset: QuerySet[Posting] = super().get_queryset(request)
        return queryset.prefetch_related("locations__place")

    def view_on_site(self, obj: Posting) -> str:
        return obj.get_absolute_url()

    # --- The list

    def changelist_view(
        self, request: HttpRequest, extra_context: dict[str, Any] | None = None
    ) -> HttpResponse:
        context: dict[str, Any] = {"waiting_for_review": Posting.objects.filter(status=Status.REVIEW).count()}
        if _is_queue(request):
            context |= {"title": _("Postings that wait for review")}
        return super().changelist_view(request, {**context, **(extra_context or {})})

    def get_list_display(self, request: HttpRequest) -> Any:
        """The review queue is the list of what waits for review, with what is in doubt beside it."""
        if _is_queue(request):
            return ["headline", "company", "place", "findings", "source"]
        return self.list_display

    @admin.display(description=_("title"), ordering="title")
    def headline(self, posting: Posting) -> SafeString | str:
        """Show the title; without one the key at the source, which may break after its punctuation."""
        parts = re.split(r"(?<=[-_./])", posting.source_key or str(posting.pk))
        return posting.title or format_html("({})", format_html_join(mark_safe("<wbr>"), "{}", zip(parts)))

    @admin.display(description=_("place"))
    def place(self, posting: Posting) -> str:
        return "; ".join(str(location) for location in posting.locations.all()) or _NONE

    @admin.display(description=_("known"))
    def completeness(self, posting: Posting) -> SafeString:
        lacking = ", ".join(missing(posting))
        title = _("Not stated: %s") % lacking if lacking else _("Everything is stated.")
        return format_html('<span title="{}">{} %</span>', title, percentage(posting))

    @admin.display(description="Google")
    def google(self, posting: Posting) -> SafeString:
        problems = google_problems(posting)
        if not problems:
            return format_html("<span>{}</span>", _("yes"))
        return format_html('<span class="no" title="{}">{}</span>', " ".join(problems), _("no"))

    @admin.display(description=_("closes"), ordering="valid_through")
    def closes(self, posting: Posting) -> str:
        return date_format(timezone.localtime(posting.valid_through)) if posting.valid_through else _NONE

    @admin.display(description=_("what the import found"))
    def findings(self, posting: Posting) -> SafeString:
        context = {"findings": findings_about(posting)}
        return render_to_string("admin/postings/posting/findings.html", context)

    # --- The form

    def render_change_form(
        self, request: HttpRequest, context: dict[str, Any], *args: Any, **kwargs: Any
    ) -> HttpResponse:
        posting = context.get("original")
        context["findings"] = findings_about(posting) if posting else []
        return super().render_change_form(request, context, *args, **kwargs)

    def response_change(self, request: HttpRequest, obj: Posting) -> HttpResponse:
        """After "publish, and go to the next", open the next posting that waits for review."""
        if PUBLISH_NEXT not in request.POST:
            return super().response_change(request, obj)
        self.message_user(request, _("%s is published.") % obj, messages.SUCCESS)
        waiting = Posting.objects.filter(status=Status.REVIEW)
        following = waiting.filter(pk__lt=obj.pk).order_by("-pk").first() or waiting.order_by("-pk").first()
        if following:
            return redirect("admin:postings_posting_change", following.pk)
        return redirect("admin:postings_posting_changelist")

    def save_model(self, request: HttpRequest, obj: Posting, form: Any, change: bool) -> None:
        if obj.status == Status.PUBLISHED:
            obj.review = {}  # Whoever publishes has looked at what was in doubt.
        super().save_model(request, obj, form, change)

    def delete_model(self, request: HttpRequest, obj: Posting) -> None:
        super().delete_model(request, obj)
        self._warn_of_return(request, bool(obj.source))

    def delete_queryset(self, request: HttpRequest, queryset: QuerySet[Posting]) -> None:
        imported = queryset.exclude(source="").exists()
        super().delete_queryset(request, queryset)
        self._warn_of_return(request, imported)

    def _warn_of_return(self, request: HttpRequest, imported: bool) -> None:
        if imported:
            text = _("What was imported comes back with the next import while its file is there.")
            messages.warning(request, text)

    def formfield_for_dbfield(self, db_field: Any, request: HttpRequest, **kwargs: Any) -> Any:
        if form_class := field_class_of(db_field.name):
            kwargs["form_class"] = form_class
        if db_field.name == "description_source":
            kwargs["widget"] = Textarea(attrs={"rows": 30, "cols": 60, "spellcheck": "true"})
        return super().formfield_for_dbfield(db_field, request, **kwargs)

    @admin.display(description=_("What the public sees"))
    def preview(self, posting: Posting) -> SafeString:
        try:
            _html, removals = render_with_removals(posting.description_source, posting.description_format)
        except RenderingError as error:
            return format_html('<p class="errornote">{}</p>', str(error))
        # As plain dicts: a template would ask a Counter for its key "items", and get 0.
        context = {
            "posting": posting,
            "tags": dict(removals.tags),
            "attributes": dict(removals.attributes),
            "links": removals.links,
        }
        return render_to_string("admin/postings/posting/preview.html", context)

    @admin.display(description="Google")
    def google_verdict(self, posting: Posting) -> SafeString | str:
        if posting.pk is None:
            return _NONE
        if problems := google_problems(posting):
            return format_html_join("", "<p>{}</p>", ((text,) for text in problems))
        return str(_("Google would take it while it is live."))
