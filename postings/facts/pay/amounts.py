# ruff: noqa: E501, ISC004, RUF100
"""Amounts of money in text: "$120-150k", "£30000 per year", "60.000 € bis 80.000 €", "$123,684—$254,644 USD"."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

from ...choices import PayPeriod
from .currencies import CODES, SYMBOLS

_CURRENCY = "|".join(re.escape(name) for name in sorted({*SYMBOLS, *CODES}, key=len, reverse=True))
_AMOUNT = re.compile(
    rf"(?:(?<![^\W\d_])(?P<before>{_CURRENCY})(?P<gap>[\s\u00a0]{{0,2}}))?"
    r"(?<![\d.,])(?P<number>\d{1,3}(?:[,.'’\u00a0\u202f ]\d{3}){1,3}(?:[.,]\d{1,2})?|\d{1,9}(?:[.,]\d{1,2})?)(?![\d%])"
    r"(?:[\s\u00a0]?(?P<unit>[kK]|[mM](?:io|ln|illion|m)?|bn|[bB]illion|[Bb]|[lL]akhs?|LPA|lpa|[tT]ys\.?|[tT]is\.?|mil\.?)(?![\w]))?(?P<plus>\+)?"
    rf"(?:[\s\u00a0]{{0,2}}(?P<after>{_CURRENCY})(?![^\W\d_]))?"
)
_PERIODS = (
    (PayPeriod.HOUR, r"(?:per|an|each|a) hour\b|/ ?(?:h|hr|hour|std|stunde|heure|hora|godz)\b|\bhourly\b|\bp/?h\b|\bph\b|(?:pro|die) stunde|(?:par|de l') ?heure|por hora|na hodinu|za hodinu|\bhour\b"),
    (PayPeriod.DAY, r"(?:per|a|each) day\b|/ ?(?:d|day|tag|jour|dia)\b|\bdaily\b|\bday rate\b|\bp/?d\b|pro tag|par jour|por dia|per diem|na de[ňn]"),
    (PayPeriod.WEEK, r"(?:per|a|each) week\b|/ ?(?:w|wk|week)\b|\bweekly\b|\bp/?w\b|pro woche|par semaine|por semana"),
    (PayPeriod.MONTH, r"(?:per|a|each) month\b|/ ?(?:m|mo|month|mon|mes|m[eê]s|mesiac|mies|monat|mois)\b|\bmonthly\b|\bp\.?m\.|pro monat|par mois|por m[eê]s|al mes|mensu\w+|mensal|mensais|mesa[čc]n\w+|monatlich\w*|miesi[ęe]czn\w+|za mesiac|\bpcm\b|/m[eê]s"),
    (PayPeriod.YEAR, r"(?:per|a|each) (?:year|annum|calendar year)\b|/ ?(?:y|yr|year|jahr|an|ano|a[ñn]o|rok|annum)\b|\bannual(?:ly|ised|ized)?\b|\byearly\b|\bp\.?a\b|\bper yr\b|pro jahr|j[äa]hrlich|jahresgehalt\w*|par an\b|annuel\w*|por ano|anua(?:l|is)\b|al a[ñn]o|ro[čc]n[eéý]\w*|rocznie|\bp/?a\b|\bLPA\b"),
)  # fmt: skip
_PERIOD = re.compile("|".join(f"(?P<{period.name}>{rule})" for period, rule in _PERIODS), re.IGNORECASE)
_RANGE = re.compile(
    r"[\s\u00a0]{0,3}(?:per (?:year|hour|annum|month)|/(?:yr|year|hr|hour|mo|month))?(?:\s?\(?(?:USD|CAD|EUR|GBP|AUD)\)?)?[\s\u00a0]{0,3}"
    r"(?:[-–—−~‐‑]|to|up to|until|and|bis(?: zu)?|à|et|a|até|y|e|do|až|and up to|through|&)(?:[\s\u00a0]{1,3}(?:up to|bis zu))?[\s\u00a0]{0,3}",
    re.IGNORECASE,
)
_THOUSANDS = re.compile(r"(?:k|tys\.?|tis\.?)", re.IGNORECASE)
_LAKH = re.compile(r"lakhs?|lpa", re.IGNORECASE)


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
    high: Amount | None

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
        return any(amount and amount.unit[:1] in "mMbB" and amount.unit for amount in (self.low, self.high))


def spans_in(text: str) -> Iterator[Span]:
    """Yield the amounts and ranges of `text` that have a currency or a unit, or are bare numbers, in order."""
    amounts = [_amount(match) for match in _AMOUNT.finditer(text)]
    at = 0
    while at < len(amounts):
        low = amounts[at]
        high = amounts[at + 1] if at + 1 < len(amounts) else None
        if high and high.start - low.end < 40 and _RANGE.fullmatch(text, low.end, high.start):
            span = _ranged(low, high)
            if span:
                yield span
                at += 2
                continue
        yield Span(low, None)
        at += 1


def _ranged(low: Amount, high: Amount) -> Span | None:
    """Return the range, with the unit of the one given to the other: "$120-150k"; None if it is none."""
    value = low.value
    if high.unit and not low.unit and low.value < 1000 <= high.value:
        value = low.value * _factor(high.unit)
    if (
        low.currency
        and high.currency
        and {low.currency, high.currency}.isdisjoint({"$"})
        and low.currency != high.currency
    ):
        return None
    if not 0 < value <= high.value or high.value > value * 20:
        return None
    return Span(Amount(low.start, low.end, value, low.currency, low.unit or high.unit, False), high)


def _amount(match: re.Match[str]) -> Amount:
    unit = match["unit"] or ""
    before, after = match["before"] or "", match["after"] or ""
    currency = after if before in ("", "$") and after else before
    return Amount(
        start=match.start(),
        end=match.end(),
        value=number(match["number"]) * _factor(unit),
        currency=currency,
        unit=unit,
        plus=bool(match["plus"]),
    )


def _factor(unit: str) -> int:
    if not unit:
        return 1
    if _THOUSANDS.fullmatch(unit):
        return 1_000
    if _LAKH.fullmatch(unit):
        return 100_000
    return 1_000_000


def number(written: str) -> Decimal:
    """Return the value of digits with separators: "25.000" is 25000, "17.50" is 17.5, "1.234,56" is 1234.56."""
    plain = re.sub(r"['’\u00a0\u202f ]", "", written)
    last = max(plain.rfind("."), plain.rfind(","))
    if last == -1:
        return Decimal(plain)
    decimals = len(plain) - last - 1
    if decimals == 3:
        return Decimal(re.sub(r"[.,]", "", plain))
    whole = re.sub(r"[.,]", "", plain[:last])
    return Decimal(f"{whole}.{plain[last + 1 :]}")


def period_in(text: str, start: int = 0, end: int | None = None) -> PayPeriod | None:
    """Return the period that is named first in ``text[start:end]``."""
    match = _PERIOD.search(text, max(0, start), len(text) if end is None else end)
    return PayPeriod[match.lastgroup] if match and match.lastgroup else None


def last_period_in(text: str, start: int, end: int) -> PayPeriod | None:
    """Return the period that is named last in ``text[start:end]``."""
    found: Sequence[re.Match[str]] = list(_PERIOD.finditer(text, max(0, start), end))
    return PayPeriod[found[-1].lastgroup] if found and found[-1].lastgroup else None
