"""Security headers on every response: pages, static files, redirects, errors, the admin."""

from collections.abc import Callable

from django.conf import settings
from django.http import HttpRequest, HttpResponseBase

from .proxy import is_from_this_machine


class ResponseHeadersMiddleware:
    """Add the fixed headers of `settings.RESPONSE_HEADERS`, from outside of everything else.

    The policy is one constant string, which needs no library; and the one that there is, django-csp,
    leaves Django's error pages without it while DEBUG is on.
    """

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponseBase]) -> None:
        self.get_response = get_response
        self.headers: dict[str, str] = settings.RESPONSE_HEADERS

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        response = self.get_response(request)
        for name, value in self.headers.items():
            response.headers.setdefault(name, value)
        return response


class LoopbackMiddleware:
    """Let this machine ask in plain http, as a health check or a benchmark asks gunicorn directly.

    Without it Django would redirect them to https. What comes through the proxy always says
    X-Forwarded-Proto, so that nothing changes for anybody else.
    """

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponseBase]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        if is_from_this_machine(request):
            request.META.setdefault("HTTP_X_FORWARDED_PROTO", "https")
        return self.get_response(request)
