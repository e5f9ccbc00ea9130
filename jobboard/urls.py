"""The board's URLs, with the editors' admin beside them."""

from django.contrib import admin
from django.urls import URLPattern, URLResolver, include, path

from .security_txt import security_txt

urlpatterns: list[URLPattern | URLResolver] = [
    path("admin/", admin.site.urls),
    path(".well-known/security.txt", security_txt, name="security_txt"),
    path("", include("postings.urls")),
]

handler400 = "jobboard.errors.bad_request"
handler403 = "jobboard.errors.permission_denied"
handler404 = "jobboard.errors.page_not_found"
handler500 = "jobboard.errors.server_error"
