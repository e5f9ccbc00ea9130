"""Amounts of money in text: "$120-150k", "£30000 per year", "60.000 € bis 80.000 €"."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from decimal import Decimal

from ...choices import PayPeriod
from .currencies import currency_after, currency_before

_NUMBER = re.compile(
    r"(?<![\d.,])(\d{1,2}(?:,\d{2}){1,2},\d{3}|\d{1,3}(?:[.,'’\u00a0\u202f ]\d{3}){1,3}(?:[.,]\d{1,2})?"
    r"|\d{1,9}(?:[.,]\d{1,2})?)(?![\d%])(?:,[-–—])?"
)
_UNIT = re.compile(
    r"[\s\u00a0]?(k|t(?=\s?€|eur)|mio|mln|million|mm|m|bn|billion|b|lakhs?|lpa|tys\.?|tis\.?|mil\.?)(?:(?!\w)|(?<=t)(?=eur))",
    re.IGNORECASE,
)
_THOUSANDS = re.compile(r"[kt]|tys\.?|tis\.?", re.IGNORECASE)
_LAKH = re.compile(r"lakhs?|lpa", re.IGNORECASE)
_RANGE = re.compile(
    r"\s{0,3}(?:per (?:year|hour|annum|month)|/(?:yr|year|hr|hour|mo|month))?\s{0,3}(?:[-–—−~‐‑]|to|up to"
    r"|until|and|und|en|tot|bis(?: zu)?|à|et|a|até|y|e|do|až|and up to|through|&)(?:\s{1,3}(?:up to"
    r"|bis zu|max(?:imum|\.)?:?))?\s{0,3}",
    re.IGNORECASE,
)

MOST_NUMBERS = 40
"""Numbers of one text that are looked at."""
MOST_TIMES = 20
"""How many times the lower end the higher end of a range may be."""


@dataclass(frozen=True, slots=True)
class Amount:
    """One amount; `currency` as written."""

    start: int
    end: int
    value: Decimal
    currency: str
    unit: str
    plus: bool


@dataclass(frozen=True, slots=True)
class Span:
    """One amount, or two that are a range."""

    low: Amount
    high: Amount | None = None

    @property
    def start(self) -> int:
        return self.low.start

    @property
    def end(self) -> int:
        return (self.high or self.low).end

    @property
    def currency(self) -> str:
        """The currency as written; a code beside a bare "$" is the plainer one."""
        written = [amount.currency for amount in (self.high, self.low) if amount and amount.currency]
        return next((one for one in written if one != "$"), written[0] if written else "")

    @property
    def is_huge(self) -> bool:
        """Tell if the unit is of millions: no pay."""
        return any(amount.unit[:1] in ("m", "b") for amount in (self.low, self.high) if amount)

    @property
    def period(self) -> PayPeriod | None:
        """The period that the unit itself tells: lakhs per annum."""
        return PayPeriod.YEAR if "lpa" in (self.low.unit, self.high.unit if self.high else "") else None


def spans_in(text: str) -> list[Span]:
    """Return the amounts and ranges of `text` in order, bare numbers too."""
    amounts = list(_amounts(text))
    spans: list[Span] = []
    at = 0
    while at < len(amounts):
        low = amounts[at]
        span = _ranged(text, low, amounts[at + 1]) if at + 1 < len(amounts) else None
        spans.append(span or Span(low))
        at += 2 if span else 1
    return spans


def _amounts(text: str) -> Iterator[Amount]:
    for count, match in enumerate(_NUMBER.finditer(text)):
        if count >= MOST_NUMBERS:
            return
        yield _amount(text, match)


def _amount(text: str, match: re.Match[str]) -> Amount:
    before, start = currency_before(text, match.start())
    unit_match = _UNIT.match(text, match.end())
    unit = unit_match.group(1).lower() if unit_match else ""
    end = unit_match.end() if unit_match else match.end()
    plus = text[end : end + 1] == "+"
    after, end = currency_after(text, end + plus)
    if _LAKH.fullmatch(unit) and not (before or after):
        after = "INR"
    currency = after if before in ("", "$") and after else before
    return Amount(start, end, number(match.group(1)) * _factor(unit), currency, unit, plus)


def _ranged(text: str, low: Amount, high: Amount) -> Span | None:
    """Return the range, with the unit of the one given to the other ("$120-150k"); None if it is none."""
    if not (high.start - low.end < 40 and _RANGE.fullmatch(text, low.end, high.start)):
        return None
    if (
        low.currency
        and high.currency
        and "$" not in (low.currency, high.currency)
        and low.currency != high.currency
    ):
        return None
    if high.unit and not low.unit and low.value < 1000 <= high.value:
        low = replace(low, value=low.value * _factor(high.unit), unit=high.unit)
    if _shares_its_thousands(low, high):
        low = replace(low, value=low.value * 1000)
    if not 0 < low.value <= high.value or high.value > low.value * MOST_TIMES:
        return None
    return Span(low, high)


def _shares_its_thousands(low: Amount, high: Amount) -> bool:
    """Tell if the lower end leaves out what the higher one has: "50-60,000"."""
    whole = low.value == int(low.value) and not low.unit and not high.unit
    return whole and 10 <= low.value < 1000 and low.value * 1000 < high.value < low.value * 3000


def _factor(unit: str) -> int:
    if not unit:
        return 1
    if _THOUSANDS.fullmatch(unit):
        return 1_000
    return 100_000 if _LAKH.fullmatch(unit) else 1_000_000


def number(written: str) -> Decimal:
    """Return what digits with separators mean: "25.000" is 25000, "17.50" is 17.5, "1.234,56" is 1234.56."""
    plain = re.sub(r"['’\u00a0\u202f ]", "", written)
    last = max(plain.rfind("."), plain.rfind(","))
    if last == -1:
        return Decimal(plain)
    if len(plain) - last - 1 == 3:
        return Decimal(re.sub(r"[.,]", "", plain))
    return Decimal(f"{re.sub(r'[.,]', '', plain[:last])}.{plain[last + 1 :]}")
