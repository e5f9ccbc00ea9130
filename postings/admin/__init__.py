"""The editors' side: Django's admin, with what somebody who cleans imported postings needs."""

from django.conf import settings
from django.contrib import admin

from . import imports, postings, vocabulary

admin.site.site_header = admin.site.site_title = settings.SITE_NAME
admin.site.empty_value_display = "–"
# The lists need the room; the page's own path leads to everything else.
admin.site.enable_nav_sidebar = False

__all__ = ["imports", "postings", "vocabulary"]
