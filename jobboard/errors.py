"""What a reader sees when something is wrong: a friendly page with the request's id, and nothing else.

The pages need no database, no session and no context processor, so they stand when those do not.
"""

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.template.loader import render_to_string

from .request_id import current_request_id


def _page(status: int) -> HttpResponse:
    context = {"request_id": current_request_id()}
    return HttpResponse(render_to_string(f"{status}.html", context), status=status)


def bad_request(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    """Answer 400: an unknown host, a malformed form."""
    return _page(400)


def permission_denied(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    """Answer 403."""
    return _page(403)


def csrf_failure(request: HttpRequest, reason: str = "") -> HttpResponse:
    """Answer 403 to a form that was not sent from one of our own pages; the reason is in the log."""
    return _page(403)


def page_not_found(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    """Answer 404."""
    return _page(404)


def server_error(request: HttpRequest) -> HttpResponse:
    """Answer 500."""
    return _page(500)


def too_many_logins(
    request: HttpRequest, response: HttpResponse | None = None, credentials: object = None
) -> HttpResponse:
    """Answer 429 (RFC 6585), for django-axes."""
    page = _page(429)
    page.headers["Retry-After"] = str(int(settings.AXES_COOLOFF_TIME.total_seconds()))
    return page
