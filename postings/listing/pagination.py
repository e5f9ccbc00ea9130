"""The numbers under a list."""

from collections.abc import Callable
from dataclasses import dataclass

AROUND = 2
"""Pages that are linked on either side of the current one."""


@dataclass(frozen=True, slots=True)
class Pagination:
    """Where one is among the pages; `url_of` gives the URL of a page by its number."""

    page: int
    pages: int
    url_of: Callable[[int], str]

    @property
    def previous_url(self) -> str:
        """The page before, or an empty string."""
        return self.url_of(self.page - 1) if self.page > 1 else ""

    @property
    def next_url(self) -> str:
        """The page after, or an empty string."""
        return self.url_of(self.page + 1) if self.page < self.pages else ""

    @property
    def numbers(self) -> list[tuple[int, str]]:
        """The first page, the last and those around this one, with URLs; a gap is number 0."""
        near = range(max(self.page - AROUND, 1), min(self.page + AROUND, self.pages) + 1)
        found: list[tuple[int, str]] = []
        for number in sorted({1, self.pages, *near}):
            if found and number > found[-1][0] + 1:
                found.append((0, ""))
            found.append((number, self.url_of(number)))
        return found
