"""Forms on pages without cookies: the browser's own word on where a request comes from."""

from collections.abc import Callable
from functools import wraps
from urllib.parse import urlsplit

from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.utils.http import url_has_allowed_host_and_scheme
from django.views.decorators.csrf import csrf_exempt

View = Callable[..., HttpResponse]


def same_origin_only(view: View) -> View:
    """Refuse a POST that does not come from a page of this site with a 403.

    It takes the place of Django's CSRF token, which needs a cookie that anonymous pages do not set. A
    browser sends `Sec-Fetch-Site` and `Origin` (older ones `Referer`) by itself and lets no page forge
    them. For what an anonymous reader may do only: nothing behind a login goes without a token.
    """

    @wraps(view)
    def guarded(request: HttpRequest, *args: object, **kwargs: object) -> HttpResponse:
        if request.method == "POST" and not comes_from_own_page(request):
            raise PermissionDenied
        return view(request, *args, **kwargs)

    return csrf_exempt(guarded)


def comes_from_own_page(request: HttpRequest) -> bool:
    """Tell if every header that names the sender names this site, and at least one does.

    `Referer` counts only without `Origin`: a reader's browser may cut it short.
    """
    site, origin = request.headers.get("Sec-Fetch-Site"), request.headers.get("Origin")
    sender = origin if origin is not None else request.headers.get("Referer")
    if site is None and sender is None:
        return False
    own = f"{request.scheme}://{request.get_host()}"
    return site in (None, "same-origin") and (sender is None or _origin(sender) == own)


def safe_next(request: HttpRequest, default: str) -> str:
    """Return the page of this site that the form named in `next`; `default` if it is none."""
    url = request.POST.get("next", "")
    is_own = url.startswith("/") and url_has_allowed_host_and_scheme(url, allowed_hosts=None)
    return url if is_own else default


def _origin(url: str) -> str:
    """Return scheme, host and port of `url` as browsers write an origin; empty if there is none."""
    try:
        parts = urlsplit(url)
    except ValueError:
        return ""
    return f"{parts.scheme}://{parts.netloc}"
