"""The query string: from a URL to a `Selection`, and back to the one canonical URL."""

from .filterset import PostingFilterSet, default_sort, parameters, url_query
from .notes import Note

__all__ = ["Note", "PostingFilterSet", "default_sort", "parameters", "url_query"]
