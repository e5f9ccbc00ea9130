"""Signed values in cookies of the reader's own; a value that we did not sign is no value."""

from datetime import timedelta

from django.conf import settings
from django.core.signing import BadSignature, Signer
from django.http import HttpRequest, HttpResponseBase

KEPT_FOR = timedelta(days=400)
"""The longest that browsers keep a cookie."""
MAX_LENGTH = 4096
"""Characters of a signed value; browsers keep no longer cookie."""


def signed(name: str, value: str) -> str:
    """Return `value` with a signature that holds for `name` alone."""
    return Signer(salt=f"reader.{name}").sign(value)


def unsigned(name: str, text: str) -> str:
    """Return the value in `text`, or an empty string if we did not sign it for `name`."""
    if len(text) > MAX_LENGTH:
        return ""
    try:
        return Signer(salt=f"reader.{name}").unsign(text)
    except BadSignature:
        return ""


def read_cookie(request: HttpRequest, name: str) -> str:
    """Return the value of the cookie `name`; empty without one, or with a forged one."""
    return unsigned(name, request.COOKIES.get(name, ""))


def write_cookie(response: HttpResponseBase, name: str, value: str) -> None:
    """Set the cookie `name`, or delete it if `value` is empty."""
    if not value:
        response.delete_cookie(name, samesite="Lax")
        return
    response.set_cookie(
        name,
        signed(name, value),
        max_age=KEPT_FOR,
        secure=settings.SESSION_COOKIE_SECURE,
        httponly=True,
        samesite="Lax",
    )
