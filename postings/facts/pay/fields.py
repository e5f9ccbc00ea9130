"""Pay from metadata: one text, or the keys of a mapping in any of the usual shapes."""

import re
from collections.abc import Iterator, Mapping
from decimal import Decimal

from ...choices import PayPeriod
from ..evidence import lowered
from .amounts import Span, spans_in
from .currencies import code_of
from .model import HIGHEST, Pay
from .periods import last_period_in, period_in

LONGEST_FIELD = 300
"""Characters; what is longer is no pay field."""
YEARLY_FROM = Decimal(20_000)
"""From here on an amount in a `HARD` currency can only be a year's."""
SHORT = frozenset({PayPeriod.HOUR, PayPeriod.DAY, PayPeriod.WEEK})
"""Periods for which nobody is paid that much, whatever stands beside ("5 days per week")."""
HARD = frozenset("USD EUR GBP CAD AUD CHF NZD SGD".split())

_UP_TO = re.compile(
    r"(?:\bup to|\bmax(?:imum)?\.?(?: of)?|\bbis(?: zu)?|\bjusqu'[àa]|\baté|\baz do|\bhasta|\bdo)\W{0,3}$"
)
_FROM = re.compile(
    r"(?:\bfrom|\bstarting(?: at| from)?|\bmin(?:imum)?\.?(?: of)?|\bab|\bà partir de|\bod|\bdesde"
    r"|\ba partir de|\bat least|\bmindestgehalt(?: \w+){0,2}:?)\W{0,3}$"
)


def read_pay(text: str, *, currency: str = "", period: str = "", country: str = "") -> Pay | None:
    """Return the pay in a metadata field's text ("$120-150k", "30 000"); None for "Competitive".

    `currency`, `period` and `country` (ISO 3166-1) are what other fields say, where the text does not.
    """
    if len(text) > LONGEST_FIELD:
        return None
    spans = [span for span in spans_in(text) if not span.is_huge]
    spans = [span for span in spans if span.currency] or spans
    if not spans or (len(spans) > 1 and not spans[0].high and not spans[0].currency):
        return None
    countries = (country.upper(),) if country else ()
    plain = lowered(text)
    span = spans[0]
    stated = (
        PayPeriod.parse(period)
        or span.period
        or period_in(plain[span.end :])
        or last_period_in(plain[: span.start])
    )
    return pay_of(
        span, plain, countries, currency=code_of(currency, countries), period=stated, words=text.strip()
    )


def pay_of(
    span: Span,
    plain: str,
    countries: tuple[str, ...],
    *,
    currency: str = "",
    period: PayPeriod | None = None,
    words: str,
) -> Pay | None:
    """Return the pay that a span of the lowered text `plain` states; None if the amounts are impossible."""
    code = code_of(span.currency, countries) or currency
    if span.currency and not code:
        return None
    low: Decimal | None = span.low.value
    high: Decimal | None = (span.high or span.low).value
    top = (span.high or span.low).value
    if not 0 < top < HIGHEST:
        return None
    if not span.high:
        before = plain[max(0, span.start - 40) : span.start]
        if _UP_TO.search(before):
            low = None
        elif span.low.plus or _FROM.search(before):
            high = None
    if period is None or period in SHORT:
        period = year_if_plain(top, code) or period
    return Pay(low, high, code, period, words)


def year_if_plain(amount: Decimal, currency: str) -> PayPeriod | None:
    """Return YEAR where an amount can not be for less: nobody is paid $20,000 a month without saying so."""
    return PayPeriod.YEAR if currency in HARD and amount >= YEARLY_FROM else None


_KEYS: Mapping[str, str] = {
    "min": """
        min minimum minvalue minamount mincents minpay minsalary salarymin salaryminimum
        minimumsalary salaryfrom paymin compensationmin basesalaryminvalue rangestart from low lower start
    """,
    "max": """
        max maximum maxvalue maxamount maxcents maxpay maxsalary salarymax salarymaximum
        maximumsalary salaryto paymax compensationmax basesalarymaxvalue rangeend to high upper end
    """,
    "amount": """
        value amount salary pay compensation basesalary salaryrange payrange wage rate remuneration salarytext
        summary compensationtiersummary gehalt payrate stipend hourlyrate hourlypay hourlywage dayrate
        dailyrate monthlysalary annualsalary yearlysalary
    """,
    "currency": "currency salarycurrency currencycode currencytype paycurrency compensationcurrency",
    "period": """
        unittext period interval salaryperiod payperiod per unit frequency salaryinterval
        salarytype salaryunit salaryfrequency timeunit
    """,
}
_NAMES: Mapping[str, str] = {name: field for field, names in _KEYS.items() for name in names.split()}
_PERIODS: Mapping[str, str] = {
    "hourly": "hour", "daily": "day", "day": "day", "monthly": "month", "annual": "year", "yearly": "year",
}  # fmt: skip
"""How the name of an amount opens that says what it is paid for: "hourlyRate"."""
MOST_KEYS = 200
DEEPEST = 5


def read_pay_fields(fields: Mapping[str, object], *, country: str = "") -> Pay | None:
    """Return the pay in metadata, else None: schema.org's `baseSalary`, `salaryMin`, or a text."""
    found = _known(fields)
    countries = (country.upper(),) if country else ()
    low, high = _one(found.get("min", "")), _one(found.get("max", ""))
    period = found.get("period", "").replace("-", " ").replace("_", " ").lower()
    if not (low or high):
        text, currency = found.get("amount", ""), found.get("currency", "")
        return read_pay(text, currency=currency, period=period, country=country)
    amounts = spans_in(found.get("amount", ""))
    if high and not low and len(amounts) == 1 and not amounts[0].high and 0 < amounts[0].low.value <= high:
        low = amounts[0].low.value
    if low and high and low > high:
        low, high = high, low
    top = high or low or Decimal(0)
    if top >= HIGHEST:
        return None
    code = code_of(found.get("currency", ""), countries) or code_of(
        _written_currency(found, low or high), countries
    )
    stated = PayPeriod.parse(period) or period_in(period)
    words = " – ".join(found[field] for field in ("min", "max") if found.get(field))
    return Pay(
        low, high, code, stated or year_if_plain(top, code), f"{words} {found.get('currency', '')}".strip()
    )


def _known(fields: Mapping[str, object]) -> dict[str, str]:
    found: dict[str, str] = {}
    periods: set[str] = set()
    for name, value in _flat(fields, "", 0):
        field = _NAMES.get(re.sub(r"[^a-z]", "", name.lower()))
        if field and value:
            in_cents = name.lower().endswith("cents") and value.isdigit()
            found.setdefault(field, f"{value[:-2] or 0}.{value[-2:]}" if in_cents else value)
            periods |= {period for opening, period in _PERIODS.items() if name.lower().startswith(opening)}
    if len(periods) == 1:
        found.setdefault("period", periods.pop())
    return found


def _flat(value: object, name: str, depth: int) -> Iterator[tuple[str, str]]:
    if depth > DEEPEST:
        return
    if isinstance(value, Mapping):
        for key, inner in list(value.items())[:MOST_KEYS]:
            yield from _flat(inner, str(key), depth + 1)
    elif isinstance(value, list | tuple):
        yield from _flat(next(iter(value), None), name, depth + 1)
    elif value is not None and not isinstance(value, bool):
        yield name, str(value).strip()[:LONGEST_FIELD]


def _one(text: str) -> Decimal | None:
    spans = spans_in(text)
    return spans[0].low.value if len(spans) == 1 and spans[0].low.value > 0 else None


def _written_currency(found: Mapping[str, str], amount: Decimal | None) -> str:
    """Return the currency beside one of the amounts, or in a text that states the same `amount`."""
    spans = [span for field in ("min", "max") for span in spans_in(found.get(field, ""))]
    spans += [
        span
        for span in spans_in(found.get("amount", ""))
        if amount in (span.low.value, (span.high or span.low).value)
    ]
    return next((span.currency for span in spans if span.currency), "")
