"""Django's cache as a convenience: what can not be fetched is made anew, and nobody but the log is told."""

import logging
from time import monotonic
from typing import Any

from django.core.cache import cache

_log = logging.getLogger(__name__)

LEFT_ALONE = 10.0
"""Seconds for which a cache that failed is not asked, so that readers do not wait for it one by one."""

_asked_again_at = 0.0


def fetch(key: str) -> Any:
    """Return what was kept under `key`; None if nothing was, or if the cache is away."""
    if monotonic() < _asked_again_at:
        return None
    try:
        return cache.get(key)
    except Exception as error:  # Each engine has errors of its own.
        _leave_alone(error)
        return None


def keep(key: str, value: Any, seconds: int) -> None:
    """Keep `value` for so many seconds, if the cache will have it."""
    if monotonic() < _asked_again_at:
        return
    try:
        cache.set(key, value, seconds)
    except Exception as error:
        _leave_alone(error)


def _leave_alone(error: Exception) -> None:
    global _asked_again_at
    _asked_again_at = monotonic() + LEFT_ALONE
    _log.warning("the cache is away, pages are made anew: %s: %s", type(error).__name__, error)
