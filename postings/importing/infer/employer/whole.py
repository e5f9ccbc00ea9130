"""The whole of a name that a text also has short: "The Quill" of the Ada Quill Institute."""

import re
from collections.abc import Iterable, Sequence

from ....models.slugs import company_key
from .hosts import initials_of
from .name_words import HOUSES
from .names import NAME, names_an_institution
from .sign import ADDRESS

_KIND = re.compile(
    r"\b(?:University|Institute|Museum|College|Hospital|Academy|Foundation|Society|Orchestra)\b"
)
_SUBJECT = re.compile(rf"(?:^|\n|[.!?] )({NAME})(?= [a-z]{{1,12}}s\b)")
_LEGAL = r"(?:NV|BV|N\.V\.|B\.V\.|GmbH|AG|Ltd\.?|Limited|Inc\.?|LLC|AB|AS|Oy|S\.A\.)"
_PREPOSITIONS = "In At On For With By From As Na No En Bei Chez Am".split()
_PREPOSITION = rf"(?:{'|'.join(_PREPOSITIONS)})"
_IS = r"(?:is|are|was|has|ist|est|es|è|är)"


def whole_form(name: str, text: str, beside: Sequence[str] = ()) -> str:
    """Return `name` with what belongs to it by `text` or by the names `beside` it in titles.

    That is "University", a preposition that it begins with, or what an acronym stands for.
    """
    if opened := _with_its_preposition(name, text, beside):
        return opened
    if university := _university_of(name, text):
        return university
    if told := _introduced(name, text) or _addressed(name, text) or beside_its_short(name, text):
        return told
    short = name.removeprefix("The ")
    if short.isupper() and short.isalpha():
        return _spelled_out(short, text) or name
    if " University" in name or name.startswith("University"):
        return name
    longer = _with_what_it_is(name, text)
    if longer and (longer[0].endswith("University") or len(longer) > 1):
        return longer[0]
    return _institution(name, short, text) or name


def _with_what_it_is(name: str, text: str) -> list[str]:
    """Return where `text` has "University" or "Company" behind `name`, each time as it stands there."""
    if " University" not in text and " Company" not in text:
        return []
    return re.findall(
        rf"(?<!\ba )(?<!\bour )(?<!\been )(?<!\bune )\b{re.escape(name)}(?: [A-Z][a-z]+)? (?:University\b(?! [A-Z])|Company\b)",
        text,
    )


def _university_of(name: str, text: str) -> str:
    """Return "University of X", which `text` has as well, for "University X" and "X University"."""
    if not (found := re.fullmatch(r"(?:The )?(?:University (?!of\b)(.+)|(.+) University)", name)):
        return ""
    whole = f"University of {found[1] or found[2]}"
    return whole if re.search(rf"{re.escape(whole)}(?!\w| [A-Z])", text) else ""


def _spelled_out(initials: str, text: str) -> str:
    """Return the name that `text` abbreviates to `initials`, which may be in another tongue's order."""
    spelled = re.findall(rf"({NAME}) \((?:the )?{re.escape(initials)}\)", text)
    return next((whole for whole in spelled if sorted(initials_of(whole)) == sorted(initials)), "")


def _introduced(short: str, text: str) -> str:
    """Return the name that `text` gives as a whole and will have `short`: "Oakum Rope Works, Inc. (Oakum)"."""
    if f"({short})" not in text and not (
        any(f"{mark}{short}" in text for mark in "“\"'‘")
        and re.search(rf"\((?:the )?[“\"'‘]{re.escape(short)}[”\"'’]", text)
    ):
        return ""
    found = re.search(
        rf"(?<![\w-])({NAME})\.? \((?:the )?[“\"'‘]?{re.escape(short)}[”\"'’]?(?: or [^()\n]{{1,40}})?\)",
        text,
    )
    return found[1] if found and found[1].startswith(f"{short} ") else ""


def _addressed(short: str, text: str) -> str:
    """Return the name of a house that opens with `short` where mail to it goes: "Oakum Rope Museum" above a street."""
    for found in re.finditer(
        rf"(?:^|\n)({re.escape(short)}(?: [A-Z][\w&'’-]{{1,30}}| of| for| and){{1,6}})\n{ADDRESS}", text
    ):
        if found[1].split()[-1].casefold() in HOUSES or names_an_institution(found[1]):
            return found[1]
    return ""


def beside_its_short(name: str, text: str) -> str:
    """Return the name that `name` has behind a dash, if `text` shortens it to the other: "ORM - Oakum Rope Museum"."""
    short, _, whole = re.sub(" [–—] ", " - ", name).partition(" - ")
    for one, other in ((short, whole), (whole, short)):
        if one and f"{other} ({one})" in text:
            return other
    return ""


def with_its_ending(name: str, text: str, hosts: Iterable[str]) -> str:
    """Return `name` with the ending of its host, where `text` has it so: "Oakum Coffee" at oakum.coffee."""
    for host in hosts:
        label, _, ending = host.casefold().rpartition(".")
        longer = f"{name} {ending.capitalize()}"
        if len(ending) > 3 and company_key(label.rpartition(".")[2]) == company_key(name) and longer in text:
            return longer
    return name


def _with_its_preposition(name: str, text: str, beside: Sequence[str]) -> str:
    """Return `name` with the preposition that opens it where only a name stands: "At Dusk Ltd"."""
    wholes = [f"{word} {name}" for word in _PREPOSITIONS]
    if titled := next((one for one in beside if one in wholes), ""):
        return titled
    lines = f"\n{text}"
    if not any(f"\n{whole}" in lines or f"| {whole}" in lines for whole in wholes):
        return ""
    opened = rf"({_PREPOSITION} {re.escape(name)})"
    if name.startswith("The ") and re.search(rf"(?:^|\n){opened} {_IS}\b", text):
        mentions = {*re.findall(rf"(?:\b({_PREPOSITION}) )?{re.escape(name)}(?!\w)", text)}
        if len(mentions) == 1:
            return f"{mentions.pop()} {name}".strip()
    found = re.search(rf"(?:^|\n){opened},? {_LEGAL}(?!\w)|(?:\| ){opened}(?=\n|$)", text)
    return (found[1] or found[2]) if found else ""


def _institution(name: str, short: str, text: str) -> str:
    """Return the institution, of which `text` says something, that has `short` as a word of its name."""
    if " " in short or not short.isalpha():
        return ""
    has_article = name != short
    for whole in _SUBJECT.findall(text):
        words = whole.removeprefix("The ").split()
        is_it = short in words[1:] or (has_article and words[0] != short and words[0].startswith(short))
        if is_it and len(words) > 2 and _KIND.search(whole):
            return str(whole)
    return ""
