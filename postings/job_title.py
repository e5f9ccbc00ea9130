"""A posting's title as "the job alone": Google wants no company, place, pay or code in it."""

import re
from collections.abc import Callable, Iterable, Iterator

from .choices import EmploymentType, Vocabulary, Workplace
from .countries import country_name
from .facts.pay.currencies import CODES
from .models import Posting
from .models.slugs import company_key

_FIGURE = r"\d[\d.,]*(?:\s\d{3})*k?"
_SIGN = rf"(?:[$€£¥₹]|(?-i:\b(?:{'|'.join(sorted(CODES))})\b))"
_AMOUNT = rf"(?:{_SIGN}\s?{_FIGURE}|{_FIGURE}\s?{_SIGN}|(?!401k)\b\d{{2,3}}k\b)\+?"
_PERIOD = r"(?:\s?(?:/|\bper\b|\ban?\b)\s?(?:h|hr|hour|day|week|month|year|yr|annum)\b)?"
_PAY = rf"{_AMOUNT}(?:\s?(?:[-–—]|to)\s?{_AMOUNT})?{_PERIOD}"
_CODE = r"\b(?:req|ref|job|jr|id)[ .:#_-]*\d{2,}|#\s?\d{2,}|\b(?!ISO)[A-Z]{1,4}[-_]?\d{5,}|(?<!ISO )\b\d{5,}"
_PAY_OR_CODE = re.compile(rf"(?:{_PAY}|{_CODE})(?!\w)", re.IGNORECASE)
_ENDS_IN_PAY_OR_CODE = re.compile(rf"\s(?:{_PAY}|{_CODE})$", re.IGNORECASE)

_TERMS = (
    EmploymentType.FULL_TIME, EmploymentType.PART_TIME, EmploymentType.CONTRACTOR, EmploymentType.TEMPORARY,
)  # fmt: skip


def _words_of(values: Iterable[Vocabulary]) -> str:
    """Return the alternatives by which `values` are called, in code and in English."""
    said = {text for value in values for text in (value.value, value.value.replace("-", " "), value.name)}
    return "|".join(re.escape(text) for text in sorted(said, key=len, reverse=True))


_A_WORKPLACE = rf"(?:(?:100\s?%|fully)\s)?(?:{_words_of(Workplace)})"
_WORKPLACE = re.compile(_A_WORKPLACE, re.IGNORECASE)
_TERMS_OF_WORK = re.compile(rf"(?:{_A_WORKPLACE}|{_words_of(_TERMS)}|contract|\s)+", re.IGNORECASE)
_BETWEEN = re.compile(r"\s[-–—]\s|\s?[,/|·&+:]\s?|\s(?:and|or)\s")
_SHORT_NAMES = {"US": ("us", "usa", "u.s."), "GB": ("uk",)}
_FEW_WORDS = 3

_IN_BRACKETS_FIRST = re.compile(r"[(\[]([^()\[\]]*)[)\]]\s*")
_IN_BRACKETS_LAST = re.compile(r"\s*[(\[]([^()\[\]]*)[)\]]$")
_BEFORE = re.compile(r"([^:|]{1,80}?)(?:\s[-–—|]|[:|])\s*")
_AFTER = re.compile(r"(?:\s[-–—|@·]\s?|\s(?:at|in)\s|,\s?)")


def has_pay_or_code(title: str) -> bool:
    """Tell if `title` names pay or the number of a posting."""
    return bool(_PAY_OR_CODE.search(title))


def job_title(posting: Posting) -> str:
    """Return the title without what, before or after it, repeats a fact that has a field of its own.

    "Support Agent (Lisbon) - Acme" is a Support Agent; "Remote Sensing Lead" stays what it is.
    """
    names = set(_names(posting))
    company = company_key(posting.company.name) if posting.company else ""

    def is_one(text: str) -> bool:
        return bool(
            text.casefold() in names
            or (company and company_key(text) == company)
            or _TERMS_OF_WORK.fullmatch(text)
            or _PAY_OR_CODE.fullmatch(text)
        )

    def is_known(text: str) -> bool:
        return is_one(text) or all(map(is_one, _BETWEEN.split(text)))

    title, shorter = "", " ".join(posting.title.split())
    while title != shorter:
        title, shorter = shorter, _without_ends(shorter, is_known)
    return title


def _without_ends(title: str, is_known: Callable[[str], bool]) -> str:
    """Return `title` without the first and the last piece that say what is known."""
    first = _IN_BRACKETS_FIRST.match(title)
    if first and (is_known(first[1].strip()) or _is_a_workplace(first[1])):
        title = title[first.end() :]
    elif (before := _BEFORE.match(title)) and is_known(before[1].strip()):
        title = title[before.end() :]
    last = _IN_BRACKETS_LAST.search(title)
    if last and (is_known(last[1].strip()) or _is_a_workplace(last[1])):
        return title[: last.start()]
    if amount := _ENDS_IN_PAY_OR_CODE.search(title):
        return title[: amount.start()].rstrip(" -–—|,:")
    for after in _AFTER.finditer(title):
        if is_known(title[after.end() :].strip()):
            return title[: after.start()]
    return "" if is_known(title) else title


def _is_a_workplace(text: str) -> bool:
    """Tell if brackets say how one works, and perhaps from where: "Remote, US", "Austin / hybrid"."""
    parts = [part.strip() for part in _BETWEEN.split(text)]
    few = all(len(part.split()) <= _FEW_WORDS for part in parts)
    return few and any(map(_WORKPLACE.fullmatch, parts))


def _names(posting: Posting) -> Iterator[str]:
    """Yield the places that the markup names in fields of its own, in small letters."""
    countries = set(posting.reach_areas)
    for place in (location.place for location in posting.locations.all()):
        if place:
            countries.add(place.country)
            yield from (place.city.casefold(), place.region.casefold())
    for code in countries:
        yield from (country_name(code).casefold(), *_SHORT_NAMES.get(code, ()))
