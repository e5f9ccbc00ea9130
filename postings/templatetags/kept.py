"""What is written the same on every page is written once: formats cost more than a look-up."""

from collections.abc import Callable
from functools import lru_cache, wraps
from typing import Any, TypeVar

from django.utils.translation import get_language

MOST_KEPT = 4096

Text = TypeVar("Text", bound=str)


def kept_by_language(write: Callable[..., Text]) -> Callable[..., Text]:
    """Keep what `write` returns for the last few thousand arguments, for each language of the reader."""

    @lru_cache(MOST_KEPT)
    def kept(language: str | None, *args: Any) -> Text:
        return write(*args)

    @wraps(write)
    def written(*args: Any) -> Text:
        return kept(get_language(), *args)

    return written
