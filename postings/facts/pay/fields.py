# ruff: noqa: E501, ISC004, RUF100
"""Pay from metadata: one text, or the keys of a mapping in any of the usual shapes."""

import re
from collections.abc import Iterator, Mapping
from decimal import Decimal

from ...choices import PayPeriod
from .amounts import Span, period_in, spans_in
from .currencies import code_of
from .model import HIGHEST, Pay

LONGEST_FIELD = 300
"""Characters; what is longer is no pay field."""
YEARLY_FROM = Decimal(20_000)
"""From here on an amount in a `HARD` currency can only be a year's."""
HARD = frozenset("USD EUR GBP CAD AUD CHF NZD SGD".split())

_UP_TO = re.compile(
    r"(?:\bup to|\bmax(?:imum)?\.?(?: of)?|\bbis(?: zu)?|\bjusqu'?[àa]|\baté|\baz do|\bdo)\W{0,3}$",
    re.IGNORECASE,
)
_FROM = re.compile(
    r"(?:\bfrom|\bstarting(?: at| from)?|\bmin(?:imum)?\.?(?: of)?|\bab|\bà partir de|\bod|\bdesde|\ba partir de|\bat least)\W{0,3}$",
    re.IGNORECASE,
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
    return pay_of(
        spans[0],
        text,
        countries,
        currency=code_of(currency, countries),
        period=PayPeriod.parse(period),
        words=text.strip(),
    )


def pay_of(
    span: Span,
    text: str,
    countries: tuple[str, ...],
    *,
    currency: str = "",
    period: PayPeriod | None = None,
    words: str,
) -> Pay | None:
    """Return the pay that a span of `text` states; None if the amounts are impossible."""
    code = code_of(span.currency, countries) or currency
    low: Decimal | None = span.low.value
    high = span.high.value if span.high else span.low.value
    if not span.high and _UP_TO.search(text, max(0, span.start - 20), span.start):
        low = None
    top: Decimal | None = high
    if not span.high and (span.low.plus or _FROM.search(text, max(0, span.start - 20), span.start)):
        top = None
    if not 0 < (high or Decimal(0)) < HIGHEST or (span.currency and not code):
        return None
    stated = (
        period or period_in(text, span.end, span.end + 40) or period_in(text, span.start - 60, span.start)
    )
    if stated is None and code in HARD and high >= YEARLY_FROM:
        stated = PayPeriod.YEAR
    return Pay(low, top, code, stated, words)


_MINIMUM = "min minimum minvalue salarymin minsalary salaryfrom minamount from low lower start paymin minpay mincents compensationmin basesalaryminvalue rangestart"
_MAXIMUM = "max maximum maxvalue salarymax maxsalary salaryto maxamount to high upper end paymax maxpay maxcents compensationmax basesalarymaxvalue rangeend"
_AMOUNT = "value amount salary pay compensation basesalary salaryrange payrange wage rate remuneration salarytext summary compensationtiersummary gehalt"
_CURRENCY = "currency salarycurrency currencycode currencytype paycurrency compensationcurrency"
_PERIOD = "unittext period interval salaryperiod payperiod per unit frequency salaryinterval salarytype salaryunit salaryfrequency timeunit"
_NAMES: Mapping[str, str] = {
    name: field
    for field, names in {
        "min": _MINIMUM,
        "max": _MAXIMUM,
        "amount": _AMOUNT,
        "currency": _CURRENCY,
        "period": _PERIOD,
    }.items()
    for name in names.split()
}
MOST_KEYS = 200


def read_pay_fields(fields: Mapping[str, object], *, country: str = "") -> Pay | None:
    """Return the pay in metadata: schema.org's `baseSalary`, `salaryMin`/`salaryMax`, or one text; else None."""
    found: dict[str, str] = {}
    for name, value in _flat(fields):
        field = _NAMES.get(re.sub(r"[^a-z]", "", name.lower()))
        if field and value and field not in found:
            found[field] = value if not name.lower().endswith("cents") else f"{value[:-2]}.{value[-2:]}"
    countries = (country.upper(),) if country else ()
    low, high = _one(found.get("min", "")), _one(found.get("max", ""))
    if not (low or high):
        return read_pay(
            found.get("amount", ""),
            currency=found.get("currency", ""),
            period=found.get("period", ""),
            country=country,
        )
    if low and high and low > high:
        low, high = (low, None) if high < low / 20 else (high, low)
    code = code_of(found.get("currency", ""), countries) or code_of(_written_currency(found), countries)
    period = PayPeriod.parse(found.get("period", "")) or period_in(
        found.get("period", "").replace("-", " ").replace("_", " ")
    )
    top = high or low
    if period is None and code in HARD and top and top >= YEARLY_FROM:
        period = PayPeriod.YEAR
    if top is None or top >= HIGHEST:
        return None
    words = " – ".join(found[field] for field in ("min", "max") if found.get(field))
    return Pay(low, high, code, period, f"{words} {found.get('currency', '')}".strip())


def _flat(value: object, name: str = "", depth: int = 0) -> Iterator[tuple[str, str]]:
    if depth > 5:
        return
    if isinstance(value, Mapping):
        for key, inner in list(value.items())[:MOST_KEYS]:
            yield from _flat(inner, str(key), depth + 1)
    elif isinstance(value, list | tuple):
        yield from _flat(next(iter(value), None), name, depth + 1)
    elif value is not None and not isinstance(value, bool):
        yield name, str(value).strip()[:LONGEST_FIELD]


def _one(text: str) -> Decimal | None:
    spans = list(spans_in(text))
    return spans[0].low.value if len(spans) == 1 and spans[0].low.value > 0 else None


def _written_currency(found: Mapping[str, str]) -> str:
    return next(
        (
            span.currency
            for field in ("min", "max")
            for span in spans_in(found.get(field, ""))
            if span.currency
        ),
        "",
    )
