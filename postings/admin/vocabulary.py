"""Companies, places and tags: what many postings share."""

from typing import Any

from django.contrib import admin
from django.db.models import Count, OuterRef, QuerySet, Subquery
from django.db.models.functions import Coalesce
from django.http import HttpRequest
from django.urls import reverse
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import gettext_lazy as _

from ..models import Company, Place, Posting, Tag
from .actions import ActionsAdmin
from .forms import CompanyForm, field_class_of


class SharedAdmin(ActionsAdmin):
    """A list of things with the number of postings that each is part of, linked to those postings."""

    relation: str
    """The field of `Posting` that holds such a thing."""
    list_per_page = 100
    show_full_result_count = False

    def get_queryset(self, request: HttpRequest) -> QuerySet[Any]:
        # A subquery is counted for the rows of one page; a join would be counted for all of them.
        postings = Posting.objects.filter(**{self.relation: OuterRef("pk")}).order_by()
        count = postings.values(self.relation).annotate(number=Count("pk", distinct=True)).values("number")
        things: QuerySet[Any] = super().get_queryset(request)
        counted: QuerySet[Any] = things.annotate(number_of_postings=Coalesce(Subquery(count), 0))
        return counted

    @admin.display(description=_("postings"), ordering="number_of_postings")
    def number_of_postings(self, obj: Any) -> SafeString:
        url = reverse("admin:postings_posting_changelist", query={f"{self.relation}__id__exact": obj.pk})
        return format_html('<a href="{}">{}</a>', url, obj.number_of_postings)

    def view_on_site(self, obj: Any) -> str:
        return str(obj.get_absolute_url())

    def formfield_for_dbfield(self, db_field: Any, request: HttpRequest, **kwargs: Any) -> Any:
        if form_class := field_class_of(db_field.name):
            kwargs["form_class"] = form_class
        return super().formfield_for_dbfield(db_field, request, **kwargs)


@admin.register(Company)
class CompanyAdmin(SharedAdmin):
    form = CompanyForm
    list_display = ["name", "country", "website", "number_of_postings"]
    relation = "company"
    search_fields = ["name", "slug"]


@admin.register(Place)
class PlaceAdmin(SharedAdmin):
    list_display = ["__str__", "city", "region", "country", "number_of_postings"]
    list_filter = ["country"]
    relation = "places"
    search_fields = ["city", "region", "country", "slug"]


@admin.register(Tag)
class TagAdmin(SharedAdmin):
    list_display = ["name", "slug", "number_of_postings"]
    relation = "tags"
    search_fields = ["name", "slug"]
