"""Whole pages, kept under the catalogue's version: a kept page can not be stale, so none is ever purged.

Decorate every public GET view whose page depends on the database, the URL and the language alone::

    @cached_page()
    def listing(request: HttpRequest) -> HttpResponse: ...

What such a view shows must hold until the next write, the next start or end of a posting, or
midnight: "3 days ago" does, "2 hours ago" does not. A view may say that a query string is not worth
keeping (a parameter that nobody knows, say) by `canonical` returning None for it.
"""

import gzip
import hashlib
from collections.abc import Callable
from functools import cache, lru_cache, wraps
from pathlib import Path
from typing import Any, TypeAlias

from django.conf import settings
from django.http import HttpRequest, HttpResponse, HttpResponseBase, QueryDict
from django.utils import timezone
from django.utils.cache import get_conditional_response, patch_vary_headers
from django.utils.http import urlencode
from django.utils.translation import get_language

from . import catalogue, kept
from .reader import saved, visits

_PARAMETERS = (
    "q", "workplace", "country", "city", "apply_from", "reach", "type", "seniority", "company", "tag",
    "language", "posted", "pay", "currency", "stated", "sort", "page",
)  # fmt: skip
_KEPT_FOR = 3600
_COMPRESSION = 6

View: TypeAlias = Callable[..., HttpResponseBase]


def canonical_query(request: HttpRequest) -> str | None:
    """Return the query string with its parameters in one order and no empty ones; None if one is unknown."""
    return _canonical(request.META.get("QUERY_STRING", ""))


@lru_cache(maxsize=1000)
def _canonical(query: str) -> str | None:
    # As WSGI hands bytes over.
    asked = QueryDict(query.encode("iso-8859-1"), encoding="utf-8")
    if not asked.keys() <= set(_PARAMETERS):
        return None
    pairs = [(name, [value for value in asked.getlist(name) if value]) for name in _PARAMETERS]
    return urlencode(
        [(name, values) for name, values in pairs if values and (name, values) != ("page", ["1"])], True
    )


def cached_page(canonical: Callable[[HttpRequest], str | None] = canonical_query) -> Callable[[View], View]:
    """Return a decorator that answers from the cache, with an ETag, and 304 to who has the page already."""

    def decorate(view: View) -> View:
        @wraps(view)
        def wrapper(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
            query = canonical(request) if _is_for_anybody(request) else None
            if query is None:
                return view(request, *args, **kwargs)
            return _answer(request, _key(request, query), lambda: view(request, *args, **kwargs))

        return wrapper

    return decorate


def _is_for_anybody(request: HttpRequest) -> bool:
    personal = (settings.SESSION_COOKIE_NAME, "messages", saved.COOKIE, visits.COOKIE)
    cookies = request.COOKIES
    return (
        not settings.DEBUG
        and request.method in ("GET", "HEAD")
        and not (cookies and any(name in cookies for name in personal))
    )


def _key(request: HttpRequest, query: str) -> str:
    parts = (
        catalogue.version(),
        deployed_version(),
        str(timezone.localdate()),
        get_language() or "",
        request.path,
        query,
    )
    return hashlib.sha256("\n".join(parts).encode(errors="replace")).hexdigest()[:40]


def _answer(request: HttpRequest, key: str, make: Callable[[], HttpResponseBase]) -> HttpResponseBase:
    etag = f'W/"{key}"'
    # `request.headers` would make a copy of all of them.
    if request.META.get("HTTP_IF_NONE_MATCH") and (
        not_modified := get_conditional_response(request, etag=etag)
    ):
        return _for_everybody(not_modified, etag)
    stored = kept.fetch(key)
    if stored is None:
        response = make()
        if not isinstance(response, HttpResponse) or response.status_code != 200 or response.cookies:
            return response
        _for_everybody(response, etag)
        stored = gzip.compress(response.content, _COMPRESSION, mtime=0), dict(response.items())
        kept.keep(key, stored, _KEPT_FOR)
    return _response(request, *stored)


def _response(request: HttpRequest, compressed: bytes, headers: dict[str, str]) -> HttpResponse:
    # Nothing on these pages is a secret, so that compression gives none away.
    if "gzip" in request.META.get("HTTP_ACCEPT_ENCODING", ""):
        return HttpResponse(compressed, headers={**headers, "Content-Encoding": "gzip"})
    return HttpResponse(gzip.decompress(compressed), headers=headers)


def _for_everybody(response: HttpResponseBase, etag: str) -> HttpResponseBase:
    response["ETag"] = etag
    response["Cache-Control"] = "no-cache"
    patch_vary_headers(response, ["Accept-Encoding", "Cookie"])
    return response


@cache
def deployed_version() -> str:
    """Return a digest of the code, the templates and the translations that make the pages."""
    root = Path(settings.BASE_DIR)
    files = [
        path
        for folder in ("postings", "templates", "jobboard", "static")
        for path in sorted((root / folder).rglob("*"))
        if path.suffix in {".py", ".html", ".mo", ".css", ".js"}
    ]
    digest = hashlib.sha256()
    for path in files:
        digest.update(path.read_bytes())
    return digest.hexdigest()
