"""A stated pay, and how pays of different periods compare."""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal

from ...choices import PayPeriod

A_YEAR: Mapping[PayPeriod, int] = {
    PayPeriod.HOUR: 2080,
    PayPeriod.DAY: 260,
    PayPeriod.WEEK: 52,
    PayPeriod.MONTH: 12,
    PayPeriod.YEAR: 1,
}
"""How many of a period are a year's full-time work: 52 weeks of 5 days of 8 hours."""

HIGHEST = Decimal(1_000_000_000)
"""What is more is no pay."""


@dataclass(frozen=True, slots=True)
class Pay:
    """A pay as stated. `currency` is ISO 4217, "" where not stated; `period` is None where not plain."""

    minimum: Decimal | None
    maximum: Decimal | None
    currency: str
    period: PayPeriod | None
    words: str


def a_year(amount: Decimal, period: PayPeriod | None) -> Decimal:
    """Return what `amount` a `period` is in a year; unchanged where the period is not known."""
    return amount * A_YEAR[period] if period else amount
