""" "New since your last visit", for those who ask for it: two moments in a signed cookie, nothing else."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import Self

from django.core.signing import b62_decode, b62_encode
from django.http import HttpRequest, HttpResponseBase

from ..models import Posting
from .cookies import read_cookie, write_cookie

COOKIE = "visit"
PAUSE = timedelta(minutes=30)
"""After so long without a page, the next one begins another visit."""
REFRESH = timedelta(minutes=2)
"""How far `seen` may lag behind, so that few pages have to write the cookie."""


@dataclass(frozen=True, slots=True)
class Visit:
    """When the reader was here last (`since`), and when in this visit (`seen`); aware, to the second."""

    since: datetime
    seen: datetime

    @classmethod
    def first(cls, now: datetime) -> Self:
        """Return the visit of somebody who asks to be told from `now` on."""
        return cls(now, now)

    @classmethod
    def of(cls, request: HttpRequest) -> Self | None:
        """Return the visit that the reader's last page belonged to; None for those who did not ask."""
        words = read_cookie(request, COOKIE).split(".")
        if len(words) != 2:
            return None
        try:
            since, seen = (datetime.fromtimestamp(b62_decode(word), UTC) for word in words)
        except (ValueError, OverflowError, OSError):
            return None
        return cls(since, seen)

    def at(self, now: datetime) -> Self:
        """Return what a page at `now` makes of it: the next visit, or this one, unchanged for `REFRESH`."""
        if now - self.seen > PAUSE:
            return replace(self, since=self.seen, seen=now)
        return replace(self, seen=now) if now - self.seen > REFRESH else self

    def new(self, postings: Iterable[Posting]) -> set[int]:
        """Return the ids of those that came to the board since the last visit."""
        return {posting.pk for posting in postings if posting.created_at > self.since}

    def __str__(self) -> str:
        return ".".join(b62_encode(int(at.timestamp())) for at in (self.since, self.seen))

    def keep(self, response: HttpResponseBase) -> None:
        """Write the moments to the reader's browser."""
        write_cookie(response, COOKIE, str(self))


def forget(response: HttpResponseBase) -> None:
    """Leave nothing of it in the reader's browser."""
    write_cookie(response, COOKIE, "")
