"""What was asked of the catalogue: parsed once, then passed around as one frozen value."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import Self


class Facet(StrEnum):
    """The facets that hold a set of values; each value is the parameter of that name in the URL.

    Values are slugs or codes: a `choices` value, an ISO 3166-1 code in upper case (country,
    apply_from), a place's, company's or tag's slug, an ISO 639-1 code; or `choices.NOT_STATED`.
    """

    WORKPLACE = "workplace"
    COUNTRY = "country"
    CITY = "city"
    APPLY_FROM = "apply_from"
    REACH = "reach"
    TYPE = "type"
    SENIORITY = "seniority"
    COMPANY = "company"
    TAG = "tag"
    LANGUAGE = "language"


class Sort(StrEnum):
    """The orders that a reader may choose."""

    NEWEST = "newest"
    RELEVANCE = "relevance"


POSTED_DAYS: Mapping[str, int] = {"1d": 1, "3d": 3, "7d": 7, "30d": 30}
"""The windows of the facet `posted`, in days before now."""


@dataclass(frozen=True, slots=True)
class PayFloor:
    """What a job has to pay at least; a posting's best pay is what it is compared with.

    `amount` is a year's pay in `currency` (ISO 4217); 0 asks only for the currency, and without
    a currency an amount asks for nothing. Postings that
    state no pay may well reach an amount, so that they stay in unless `stated` is asked for; to be
    paid in a currency they would have to say so.
    """

    amount: int = 0
    currency: str = ""
    stated: bool = False

    @property
    def keeps_unstated(self) -> bool:
        """Tell if postings that state no pay pass."""
        return not self.stated and bool(self.amount or not self.currency)


@dataclass(frozen=True, slots=True)
class Selection:
    """A search: words, refinements by facet (OR inside a facet, AND across), order and page."""

    q: str = ""
    values: Mapping[Facet, tuple[str, ...]] = field(default_factory=dict)
    posted: str = ""
    pay: PayFloor = field(default_factory=PayFloor)
    sort: Sort = Sort.NEWEST
    page: int = 1

    def __hash__(self) -> int:
        values = tuple(sorted((facet, chosen) for facet, chosen in self.values.items() if chosen))
        return hash((self.q, values, self.posted, self.pay, self.sort, self.page))

    def chosen(self, facet: Facet) -> tuple[str, ...]:
        """Return the values chosen in `facet`, in the order of the URL."""
        return self.values.get(facet, ())

    def with_values(self, facet: Facet, values: Iterable[str]) -> Self:
        """Return this search with exactly `values` chosen in `facet`, on its first page."""
        rest = {other: chosen for other, chosen in self.values.items() if other != facet}
        return replace(self, values={**rest, facet: tuple(values)}, page=1)
