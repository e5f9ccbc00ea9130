"""Pay in running text: only what it says that this job pays, in this job's place."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from ...choices import PayPeriod
from ..evidence import LONGEST_QUOTE, Sentence, sentences
from ..places.marks import marks_of
from ..places.meant import WELL_KNOWN
from ..places.model import Place
from .amounts import Span, spans_in
from .currencies import code_of
from .fields import HARD, YEARLY_FROM, pay_of
from .model import Pay
from .periods import last_period_in, period_in
from .words import A_YEAR, AND_MORE, ASIDE, BASE, DIGIT, MONEY_WORDS, NO_PAY, PAID, RATE, SIGN, TOTAL, WORD

LONGEST_HEADING = 60
MOST_AMOUNTS = 8
"""Amounts of one sentence that are read."""
MOST_SENTENCES = 25
"""Sentences with money in them that are read."""
SMALLEST = {
    PayPeriod.HOUR: 3,
    PayPeriod.DAY: 30,
    PayPeriod.WEEK: 100,
    PayPeriod.MONTH: 200,
    PayPeriod.YEAR: 3_000,
}
"""In units of money: what is less is not a pay for that period."""
HIGHEST_RATE = 5_000
"""What is more is not an hour's pay, in currencies whose unit is about a dollar."""


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
    candidates = [stated for stated in fitting if not stated.total] or fitting
    if len(candidates) > 1:
        candidates = [stated for stated in candidates if stated.places] if places else []
    return candidates[0].pay if len(candidates) == 1 else None


def _stated(text: str, countries: tuple[str, ...]) -> Iterator[Stated]:
    before = (None, *sentences(text))
    with_money = ((one, last) for one, last in zip(sentences(text), before, strict=False) if _has_money(one))
    for sentence, last in islice(with_money, MOST_SENTENCES):
        yield from _in_sentence(sentence, _heading(last.plain) if last else "", countries)


def _heading(plain: str) -> str:
    """Return a line if it is short and says what the amounts below it are, else ""."""
    if len(plain) > LONGEST_HEADING:
        return ""
    denies = not plain.rstrip().endswith(".") and NO_PAY.search(plain)
    return plain if denies or PAID.search(plain) else ""


def _has_money(sentence: Sentence) -> bool:
    if not DIGIT.search(sentence.plain):
        return False
    return bool(SIGN.search(sentence.text)) or not MONEY_WORDS.isdisjoint(sentence.stems)


def _in_sentence(sentence: Sentence, heading: str, countries: tuple[str, ...]) -> Iterator[Stated]:
    plain, start = sentence.plain, 0
    spans = [span for span in spans_in(sentence.text) if span.currency and not span.is_huge]
    for span in spans[:MOST_AMOUNTS]:
        before, after = plain[start : span.start], plain[span.end :]
        start = span.end if ";" in after[:2] or "\n" in after[:2] else start
        if not _is_pay(span, before, after, heading):
            continue
        period = span.period or period_in(after[:40]) or last_period_in(before) or last_period_in(heading)
        pay = pay_of(span, plain, countries, period=period, words=_quote(sentence, span))
        if pay and _is_plausible(pay, span):
            yield Stated(pay, _places_of(sentence.text[: span.start]), _is_total(before, after))


def _quote(sentence: Sentence, span: Span) -> str:
    whole = sentence.text.strip()
    return whole if len(whole) <= LONGEST_QUOTE else sentence.text[span.start : span.end].strip()


def _is_pay(span: Span, before: str, after: str, heading: str) -> bool:
    """Tell if an amount is called pay, near enough, and not called something else."""
    called = [match.end() for match in PAID.finditer(before) if ";" not in before[match.end() :]]
    denied = [match.end() for match in NO_PAY.finditer(before[-60:])]
    if denied and not (called and max(called) > len(before) - len(before[-60:]) + max(denied)):
        return False
    aside = ASIDE.search(after)
    if NO_PAY.search(after[: aside.start()] if aside else after[:40]):
        return False
    if called or PAID.search(heading) or PAID.search(after[:45]) or RATE.match(after):
        return True
    if NO_PAY.search(heading):
        return False
    if span.high and period_in(after[:20]):
        return True
    return not WORD.search(before) and _is_a_years(span, after)


def _is_a_years(span: Span, after: str) -> bool:
    """Tell if an amount that begins its line is of the size of a year's pay, and a range or a rate."""
    if code_of(span.currency, ()) not in HARD or span.low.value < YEARLY_FROM:
        return False
    year = A_YEAR.match(after)
    rest = after[year.end() if year else 0 :].strip(" \u00a0*_•|.")
    return bool((span.high or year) and AND_MORE.match(rest))


def _is_plausible(pay: Pay, span: Span) -> bool:
    top = pay.maximum or pay.minimum
    if top is None:
        return False
    if pay.period is None:
        return bool(span.high) and top >= SMALLEST[PayPeriod.MONTH]
    if pay.period is PayPeriod.HOUR and pay.currency in HARD and top >= HIGHEST_RATE:
        return False
    return top >= SMALLEST[pay.period]


def _is_total(before: str, after: str) -> bool:
    """Tell if an amount is what the best people earn with commission, rather than the base."""
    near = before[-40:]
    bases = max((match.end() for match in BASE.finditer(near)), default=0)
    totals = max((match.end() for match in TOTAL.finditer(near)), default=0)
    return totals > bases or bool(TOTAL.match(after.lstrip(" (")))


def _places_of(before: str) -> tuple[tuple[str, str], ...]:
    """Return country and city or region of the places that are named before an amount, in its sentence."""
    return tuple(
        (option.country, option.city or option.region)
        for mark in marks_of(before)
        if before[mark.start].isupper()
        for option in mark.options[:4]
        if not option.city or option.population >= WELL_KNOWN * 3
    )


def _fits(stated: Stated, places: Sequence[Place]) -> bool:
    """Tell if a pay is for this job's place: for its country, or for exactly its city or region."""
    if not stated.places:
        return True
    countries = {country for country, narrower in stated.places if not narrower}
    if not places:
        return bool(countries)
    return any(
        place.country in countries or (place.country, name) in stated.places
        for place in places
        for name in (place.city, place.region)
        if name or not place.city
    )
