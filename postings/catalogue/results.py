"""What a search found."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from .counts import Counts
from .selection import Facet


@dataclass(frozen=True, slots=True)
class PayCounts:
    """What asking for stated pay would find, and what each currency would instead of the chosen one.

    The rest of the chosen pay holds: the amount for both, and for a currency whether pay is stated.
    """

    stated: int = 0
    by_currency: Mapping[str, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Results:
    """One page of a search with the counts beside it.

    `counts` holds, for each facet, every value that would find something, with how much: what is
    chosen in the facet itself is left out of account. `posted` and `pay` are the same for the
    windows of dates and for pay. `page` is 1 if a page past the end was asked for. `suggestion` is
    another spelling of the words, or empty.
    """

    total: int
    ids: tuple[int, ...]
    page: int
    pages: int
    counts: Mapping[Facet, Counts]
    posted: Mapping[str, int]
    pay: PayCounts
    suggestion: str = ""
