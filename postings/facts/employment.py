"""Employment type and department, where a field or the text states them; seniority, from a title."""

import re
from collections.abc import Iterator

from ..choices import EmploymentType
from .employment_words import ANY_WORDS, KIND_OF_WORK, LABELS, NOT_THIS, RULES, SET_OFF, WORDS
from .evidence import Fact, Sentence, labels, sentences_with, table
from .gazetteer import key
from .places.words import WORKPLACE_BY_NAME
from .seniority import find_seniority

__all__ = ["find_department", "find_employment_type", "find_seniority"]

LONGEST_FIELD = 80
"""Characters of a text that is read as the value of a field."""


_NAMED = re.compile(
    r"full[- _]?time|part[- _]?time|internship|interns?\b|freelance|contractor|contract|temporary|temp\b"
    r"|fixed[- ]term|volunteer|per[- ]diem|permanent|regular|working student|werkstudent\w*|praktikum"
    r"|vollzeit|teilzeit|seasonal|apprentice(?:ship)?|stage\b|est[áa]gio|cdi\b|cdd\b|unbefristet|befristet"
    "|festanstellung|temps (?:plein|partiel)|tempo (?:inteiro|integral|parcial)|jornada completa"
    "|media jornada|b2b|trainee|freelancer|employee|(?:pln|skr[áa]ten)[ýy] [úu]v[äa]zok|contrato sem termo"
    "|heltid|deltid|fuldtid|fulltid|(?:tam|yarı) zamanlı|pełny etat|(?:plný|částečný|zkrácený) úvazek"
    "|tempo (?:pieno|parziale|indeterminato|determinato)|voltijds?|deeltijds?|vikariat|staj\\b|praktik\\b"
    "|tillsvidareanställning|kokoaikainen|määräaikainen",
    re.IGNORECASE,
)
_BESIDE = frozenset(
    "and or und et e y a mois months month hours hour week weeks stunden std h the of per w semaine job"
    " position role in am pm day days shift salaried exempt non hourly w2 c2c 1099 monatig basis only type"
    " yes on flexible i a of eller och og ou o ve ja oder u".split()
)
_A_CHOICE, _CHOICE = 3, re.compile(r"[/|]")
"""Kinds, and the mark between them, from which a field is a form's: "Full-time/Part-time/Contract"."""
_NARROW = (
    EmploymentType.INTERN,
    EmploymentType.VOLUNTEER,
    EmploymentType.TEMPORARY,
    EmploymentType.CONTRACTOR,
)


def find_employment_type(text: str) -> Fact[EmploymentType] | None:
    """Return how one is employed, from a field ("Full-time: Remote") or a description; else None."""
    line = text.strip()
    if line and len(line) <= LONGEST_FIELD and "\n" not in line:
        found = _in_field(line)
        if found:
            return found
    for label in labels(text, LABELS):
        found = _in_field(label.value)
        if found:
            return Fact(found.value, label.words)
    return _in_sentences(text)


def _in_sentences(text: str) -> Fact[EmploymentType] | None:
    found: dict[EmploymentType, str] = {}
    for sentence in sentences_with(text, ANY_WORDS):
        for kind, match in _claims(sentence):
            found.setdefault(kind, sentence.quote(match))
    both = found.get(EmploymentType.FULL_TIME), found.get(EmploymentType.PART_TIME)
    if both[0] and both[0] == both[1]:
        return None
    return next((Fact(kind, found[kind]) for kind in RULES if kind in found), None)


def _claims(sentence: Sentence) -> Iterator[tuple[EmploymentType, re.Match[str]]]:
    for match in (*SET_OFF.finditer(sentence.plain), *KIND_OF_WORK.finditer(sentence.text)):
        kind = EmploymentType.parse(match.group(1).removesuffix(" work"))
        if kind and not NOT_THIS.search(sentence.plain[: match.start()][-40:]):
            yield kind, match
    for kind, pattern in RULES.items():
        rule = None if WORDS[kind].isdisjoint(sentence.stems) else pattern.search(sentence.plain)
        if rule and not NOT_THIS.search(sentence.plain[: rule.start()][-40:]):
            yield kind, rule


def _in_field(line: str) -> Fact[EmploymentType] | None:
    """Read a field of which every word belongs: "Contract (6 months)", but not "Contract management"."""
    if len(line) > LONGEST_FIELD:
        return None
    whole = EmploymentType.parse(line)
    if whole and whole is not EmploymentType.OTHER:
        return Fact(whole, line)
    kinds: dict[EmploymentType, str] = {}
    for match in _NAMED.finditer(line):
        kind = EmploymentType.parse(match.group())
        if kind and kind is not EmploymentType.OTHER:
            kinds.setdefault(kind, match.group())
    rest = key(_NAMED.sub(" ", line)).split()
    if not kinds or any(not _may_stand_beside(word) for word in rest):
        return None
    if len(kinds) >= _A_CHOICE and _CHOICE.search(line):
        return None
    kind = next((one for one in _NARROW if one in kinds), next(iter(kinds)))
    return Fact(kind, kinds[kind]) if len(kinds) == 1 or kind in _NARROW else None


def _may_stand_beside(word: str) -> bool:
    return word in _BESIDE or word in WORKPLACE_BY_NAME or word.isdigit()


_DEPARTMENT_LABELS = table(
    """
    department | departments | team | business unit | abteilung | département | departamento | oddelenie
    division | job category | job function | job family | function
    """
)


def find_department(text: str) -> Fact[str] | None:
    """Return the department that a labelled line of the text states; else None."""
    for label in labels(text, _DEPARTMENT_LABELS):
        name = label.value.strip(" .,;")
        if 2 <= len(name) <= 60 and len(name.split()) <= 6 and "." not in name and ":" in label.words:
            return Fact(name, label.words)
    return None
