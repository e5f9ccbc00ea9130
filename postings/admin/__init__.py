"""The editors' side."""

from django.contrib import admin

from ..models import Company, ImportRun, Location, Place, Posting, Tag


class LocationInline(admin.TabularInline):
    model = Location
    extra = 0
    autocomplete_fields = ["place"]


@admin.register(Posting)
class PostingAdmin(admin.ModelAdmin):
    list_display = ["title", "company", "status", "posted_at", "valid_through", "source"]
    list_filter = ["status", "source"]
    search_fields = ["title", "company__name"]
    autocomplete_fields = ["company", "tags"]
    inlines = [LocationInline]


@admin.register(Company)
class CompanyAdmin(admin.ModelAdmin):
    search_fields = ["name"]


@admin.register(Place)
class PlaceAdmin(admin.ModelAdmin):
    search_fields = ["city", "region", "slug"]


@admin.register(Tag)
class TagAdmin(admin.ModelAdmin):
    search_fields = ["name"]


admin.site.register(ImportRun)
