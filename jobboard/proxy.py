"""Who asks, when a proxy on the same machine stands between us and the world."""

from django.http import HttpRequest

# A unix socket has no address.
_THIS_MACHINE = frozenset({"127.0.0.1", "::1", ""})


def is_from_this_machine(request: HttpRequest) -> bool:
    """Tell if whoever opened the connection is on this machine: the proxy, a health check, a developer."""
    return request.META.get("REMOTE_ADDR", "") in _THIS_MACHINE


def client_ip(request: HttpRequest) -> str:
    """Return the client's address, for django-axes.

    Only the last entry of X-Forwarded-For was written by our own proxy; anybody could have sent the others.
    """
    forwarded = request.META.get("HTTP_X_FORWARDED_FOR", "").rpartition(",")[2].strip()
    if forwarded and is_from_this_machine(request):
        return str(forwarded)
    return str(request.META.get("REMOTE_ADDR", ""))
