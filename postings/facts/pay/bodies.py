# ruff: noqa: E501, ISC004, RUF100
"""Pay in running text: only what it says that this job pays, in this job's place."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ..evidence import sentence_around
from ..places.marks import marks_of
from ..places.model import Place
from .amounts import Span, last_period_in, period_in, spans_in
from .fields import pay_of
from .model import Pay

_PAID = re.compile(
    r"salar(?:y|ies)|compensation|\bpay\b|\bpaid\b|\bpays\b|\bwages?\b|remunerat\w+|\bearn(?:ings?)?\b|\bOTE\b|on[- ]target earnings|\b(?:hourly|daily|day|annual|pay|base) (?:rate|base|range)\b"
    r"|gehalt\w*|verg[üu]tung|entgelt|lohn\b|salaire|r[ée]mun[ée]ration|sal[áa]rio|remunera[çc][ãa]o|retribuci[óo]n|mzd[aeyuo]|\bplat(?:u|e|om)?\b|wynagrodzeni\w+|stipendio lordo|\bRAL\b|\bbruto?\b|\bbrutto\b",
    re.IGNORECASE,
)
_NO_PAY = re.compile(
    r"\brais(?:ed|ing)\b|\bfund(?:ing|ed|s|raising)?\b|\bseries [a-f]\b|\bvaluation|\brevenues?\b|\bARR\b|\bbudgets?\b|\bstipends?\b|\ballowances?\b|\breimburse\w*|\bcredits?\b|401|\bmatch(?:ing|ed)?\b|\breferral"
    r"|\bsign(?:ing)?[- ]?on\b|\bsigning\b|\bbonus(?:es)?\b|\bgrants?\b|\bdonat\w+|\bprizes?\b|\bvouchers?\b|\bdiscounts?\b|\binsurance\b|\bcoverage\b|\bquota|\bAUM\b|\bassets\b|\bcustomers?\b|\busers\b|\btransactions?\b|\bdeals?\b"
    r"|\binvest(?:ed|ment|ments|ors?)\b|\bspend(?:ing)?\b|\bsav(?:ed|ings?)\b|\bsales of\b|\bworth\b|\bexpenses?\b|\blearning\b|\btraining\b|\beducation\b|\bwellness\b|\bequipment\b|\bhome[- ]office\b|\bcoworking\b|\brelocation\b"
    r"|\bprocess(?:ed|ing)\b|\bpric(?:e|ed|ing)\b|\bcosts?\b|\bfees?\b|\bfined?\b|\bcontracts? (?:worth|of)\b|\bmarket\b|\bpipeline\b|\bportfolio\b|\bparental\b|\bdebt\b|\bloans?\b|\bgift|\bsubscription|\bmembership|\bstock options?\b|\bequity\b|\bRSUs?\b|\bstatutory\b",
    re.IGNORECASE,
)
_ASIDE = re.compile(
    r"\b(?:plus|and|excluding|not including|in addition|as well as|with|base|depending|before|OTE|\+|including|or)\b|[,;+.(]",
    re.IGNORECASE,
)
_TOTAL = re.compile(
    r"\bOTE\b|on[- ]target|total (?:target )?(?:cash|compensation|earnings)|commission|uncapped|variable",
    re.IGNORECASE,
)
_BREAK = re.compile(r"[.!?](?=\s)|\n")

BEFORE, AFTER = 160, 60
"""Characters around an amount in which it has to be called pay."""
SMALLEST = {"hour": 3, "day": 30, "week": 100, "month": 200, "year": 3_000}
"""In units of money: what is less is not a pay for that period."""


@dataclass(frozen=True, slots=True)
class Stated:
    """One pay that the text states, with the places that it is said to be for."""

    pay: Pay
    places: tuple[tuple[str, str], ...]
    total: bool


def find_pay(body_text: str, *, country: str = "", places: Sequence[Place] = ()) -> Pay | None:
    """Return what the text says that this job pays; None if it says nothing, or several different things.

    `places` are the job's: of pay by place, only that of one of them counts. `country` helps to tell which
    dollar is meant.
    """
    countries = tuple(dict.fromkeys(filter(None, [*(place.country for place in places), country.upper()])))
    found: dict[tuple[object, ...], Stated] = {}
    for stated in _stated(body_text, countries):
        pay = stated.pay
        found.setdefault((pay.minimum, pay.maximum, pay.currency, pay.period), stated)
    fitting = [stated for stated in found.values() if _fits(stated, places)]
    bases = [stated for stated in fitting if not stated.total]
    candidates = bases or fitting
    if len(candidates) > 1:
        candidates = [stated for stated in candidates if stated.places] if places else []
    return candidates[0].pay if len(candidates) == 1 else None


def _stated(text: str, countries: tuple[str, ...]) -> Iterator[Stated]:
    for span in spans_in(text):
        if not span.currency or span.is_huge:
            continue
        start = _clause_start(text, span.start)
        if not _is_pay(text, span, start):
            continue
        before = text[start : span.start]
        period = period_in(text, span.end, span.end + 30) or last_period_in(text, start, span.start)
        pay = pay_of(span, text, countries, period=period, words=sentence_around(text, span.start, span.end))
        if pay and _is_plausible(pay):
            yield Stated(
                pay, _places_of(before), bool(_TOTAL.search(text, start, min(len(text), span.end + 30)))
            )


def _clause_start(text: str, at: int) -> int:
    """Return where the sentence before `at` starts; the heading right above it counts too."""
    lower = max(0, at - BEFORE)
    breaks = [match.end() for match in _BREAK.finditer(text, lower, at)]
    if not breaks:
        return lower
    line_before = breaks[-2] if len(breaks) > 1 else lower
    heading = text[line_before : breaks[-1]].strip()
    if len(heading) <= 60 and _PAID.search(heading):
        return line_before
    return breaks[-1]


def _is_pay(text: str, span: Span, start: int) -> bool:
    near = text[max(start, span.start - 60) : span.start]
    end = _BREAK.search(text, span.end, span.end + AFTER)
    after = text[span.end : end.start() if end else span.end + AFTER]
    called = list(_PAID.finditer(text, start, span.start))
    denied = list(_NO_PAY.finditer(near))
    if denied and not (called and called[-1].start() - max(start, span.start - 60) > denied[-1].start()):
        return False
    stop = _ASIDE.search(after)
    if _NO_PAY.search(after[: stop.start()] if stop else after[:40]):
        return False
    paid_after = _PAID.search(after[:45])
    return bool(called or paid_after or (span.high and period_in(after[:20])) or _is_rate(after))


def _is_rate(after: str) -> bool:
    return bool(re.match(r"\s?(?:/ ?(?:h|hr|hour|std)\b|per hour|an hour)", after, re.IGNORECASE))


def _is_plausible(pay: Pay) -> bool:
    top = pay.maximum or pay.minimum
    if top is None or pay.period is None:
        return False
    return top >= SMALLEST[pay.period.value] and (
        pay.period.value != "hour" or top < 5_000 or pay.currency not in ("USD", "EUR", "GBP")
    )


def _places_of(before: str) -> tuple[tuple[str, str], ...]:
    """Return country and city or division of the places that are named before an amount, in its sentence."""
    return tuple(
        (option.country, option.city or option.division)
        for mark in marks_of(before)
        if (mark.options and not mark.is_code) or (mark.is_code and mark.key in ("us", "usa", "uk"))
        for option in mark.options[:4]
    )


def _fits(stated: Stated, places: Sequence[Place]) -> bool:
    if not stated.places:
        return True
    wide = {country for country, narrower in stated.places if not narrower}
    if not places:
        return bool(wide)
    return any(
        place.country in wide
        or any(
            country == place.country
            and ((not place.city and not place.region) or narrower in (place.city, place.region))
            for country, narrower in stated.places
        )
        for place in places
    )
