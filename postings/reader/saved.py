"""Saved jobs: the ids of a few postings, newest first, in one signed cookie of bounded size."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Self

from django.core.signing import b62_decode, b62_encode
from django.http import HttpRequest, HttpResponseBase

from .cookies import read_cookie, signed, unsigned, write_cookie

COOKIE = "saved"
MAX_SAVED = 200
"""Jobs that a list holds: 1.3 KB of a cookie's 4 KB, with ids of eight digits."""


class ListFullError(Exception):
    """One more does not fit, and nothing that was saved is dropped in silence."""


@dataclass(frozen=True, slots=True)
class SavedJobs:
    """The ids of saved postings, the last saved first; a set to ask, a sequence to show."""

    ids: tuple[int, ...] = ()

    @classmethod
    def of(cls, request: HttpRequest) -> Self:
        """Return what this reader saved."""
        return cls._parse(read_cookie(request, COOKIE))

    @classmethod
    def from_token(cls, token: str) -> Self:
        """Return the list that a link carries; empty if the link was not made here."""
        return cls._parse(unsigned(COOKIE, token))

    @classmethod
    def _parse(cls, text: str) -> Self:
        try:
            return cls(tuple(b62_decode(word) for word in text.split(".") if word)[:MAX_SAVED])
        except ValueError:
            return cls()

    def __contains__(self, pk: object) -> bool:
        return pk in self.ids

    def __iter__(self) -> Iterator[int]:
        return iter(self.ids)

    def __len__(self) -> int:
        return len(self.ids)

    def __str__(self) -> str:
        return ".".join(b62_encode(pk) for pk in self.ids)

    @property
    def token(self) -> str:
        """What a link has to carry to bring the list to another device; URL-safe."""
        return signed(COOKIE, str(self)) if self.ids else ""

    def with_added(self, pks: Iterable[int]) -> Self:
        """Return the list with those of `pks` first that are not on it yet.

        Raises ListFullError if they do not all fit.
        """
        new = [pk for pk in dict.fromkeys(pks) if pk not in self.ids]
        if new and len(new) + len(self.ids) > MAX_SAVED:
            raise ListFullError
        return type(self)((*new, *self.ids))

    def without(self, pks: Iterable[int]) -> Self:
        """Return the list without `pks`."""
        gone = set(pks)
        return type(self)(tuple(pk for pk in self.ids if pk not in gone))

    def keep(self, response: HttpResponseBase) -> None:
        """Write the list to the reader's browser; an empty one leaves no cookie behind."""
        write_cookie(response, COOKIE, str(self))
