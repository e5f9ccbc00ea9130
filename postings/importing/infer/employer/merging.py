"""Names that are one: "Acme" and "Acme Payments Europe", "TCS" and Tata Consultancy Services."""

import re

from ..titles.asides import is_place
from .candidates import FORM, LEGAL, SWORN, Candidate
from .hosts import initials_of
from .name_words import TRADES
from .names import PART, key_of
from .spotting import CERTAIN

_TOLD = 2.0
"""The score of a name that some sentence tells."""
_DESCRIBED = 3.4
"""The weight of a sign that a firm's full name has where it is introduced."""
_OPENS = 3.9
"""The weight of a sign that opens the text."""
_GROUP = re.compile(r" (?:Group|Gruppe|Groupe|Grupo|Gruppo|Holdings?)$")

OF_LAWYERS = re.compile(r" (?:Company|Corporation|Group|Holdings?|Companies)\.?")
"""What lawyers write behind a name that a title has without it."""


def merge(found: dict[str, Candidate]) -> dict[str, Candidate]:
    """Join a name with the longer ones that it opens, and a word with the name that it ends.

    "Acme" and "Acme Payments Europe"; "Freight is an old industry" beside "Nomad Freight".
    """
    _join_initials(found)
    _join_inflected(found)
    _join_universities(found)
    _join_endings(found)
    _drop_groups(found)
    for key in sorted(found, key=len):
        if key not in found:
            continue
        for other in [other for other in found if _opens(key, other, found)]:
            short, long = found[key], found[other]
            winner, loser = (other, key) if _is_the_name(long, short) else (key, other)
            found[winner].take(found.pop(loser))
            if loser == key:
                break
    for key, one in [*found.items()]:
        longer = (
            other
            for other in found.values()
            if FORM.sub("", other.name).endswith(f" {one.name}") and other.score >= _TOLD
        )
        if " " not in one.name and (whole := next(longer, None)) is not None:
            whole.score += found.pop(key).score / 2
    if any(one.score >= _TOLD and not PART.match(one.name) for one in found.values()):
        return {key: one for key, one in found.items() if not PART.match(one.name)}
    return found


def _join_initials(found: dict[str, Candidate]) -> None:
    """Give what speaks for "TCS" to Tata Consultancy Services."""
    for key, short in [*found.items()]:
        initials = short.name.removeprefix("The ")
        if initials.isupper() and 2 < len(initials) <= 6:
            wholes = [one for one in found.values() if initials_of(one.name).endswith(initials)]
            whole = min(wholes, key=lambda one: len(one.name), default=None)
        else:
            whole = next((one for one in found.values() if _is_short_for(initials, one.name)), None)
        if whole is not None:
            whole.score += found.pop(key).score / 2


def _is_short_for(short: str, name: str) -> bool:
    """Tell if the parts of `short` open words of `name` in their order: ALife of Artificial Life Lab."""
    parts = re.findall(r"[A-Z][a-z]*", short)
    words = name.split()
    if len(parts) < 2 or "".join(parts) != short or short.isupper():
        return False
    ends = range(len(parts), len(words) + 1)
    return any(
        all(word.startswith(part) for word, part in zip(words[end - len(parts) : end], parts, strict=True))
        for end in ends
    )


def _join_endings(found: dict[str, Candidate]) -> None:
    """Give what speaks for "Write To Acme GmbH" to Acme GmbH, which a form of law makes whole."""
    for one in [*found.values()]:
        if FORM.search(one.name):
            for key in [key for key, other in found.items() if other.name.endswith(f" {one.name}")]:
                one.take(found.pop(key))


def _join_inflected(found: dict[str, Candidate]) -> None:
    """Give what speaks for "Deutschen Bahn" to Deutsche Bahn."""
    for key, one in [*found.items()]:
        first, _, rest = one.name.partition(" ")
        if rest and first.endswith("en") and (whole := found.get(key_of(f"{first[:-1]} {rest}"))):
            whole.take(found.pop(key))


def _join_universities(found: dict[str, Candidate]) -> None:
    """Give what speaks for "Quendon University" to the University of Quendon."""
    for key, one in [*found.items()]:
        stem = one.name.removesuffix(" University")
        if stem != one.name and (whole := found.get(key_of(f"University of {stem}"))):
            whole.take(found.pop(key))


def _drop_groups(found: dict[str, Candidate]) -> None:
    """Drop the group of which the text introduces a company: Acme Rail, then "About Acme Group"."""
    for key, group in [*found.items()]:
        stem = _GROUP.sub("", group.name)
        opens = (one for one in found.values() if one.best >= _OPENS and one is not group)
        if stem != group.name and any(one.name.startswith(f"{stem} ") for one in opens):
            del found[key]


def _opens(key: str, other: str, found: dict[str, Candidate]) -> bool:
    """Tell if the name of `other` opens with the whole words of that of `key`: not "Tow" with "Towers"."""
    if other == key or len(key) < 2 or not other.startswith(key):
        return False
    short, long = (FORM.sub("", found[one].name).casefold() for one in (key, other))
    return not (long.startswith(short) and long[len(short) : len(short) + 1].isalpha())


def _is_the_name(long: Candidate, short: Candidate) -> bool:
    """Tell if the longer of two forms is the employer's name, and not a part or a product of it."""
    if LEGAL.search(long.name) and short.score >= _TOLD and not long.stated:
        return False
    if short.is_titled and OF_LAWYERS.fullmatch(long.name.removeprefix(short.name)):
        return False
    tail = long.name.split()[-1]
    if short.score >= _TOLD and long.name == f"{short.name} {tail}" and is_place(tail):
        return long.best >= CERTAIN > short.best
    is_told = tail.casefold() in TRADES or (long.is_described and not short.is_described)
    opens = long.is_described or long.best > short.best
    is_full = is_told and opens and long.best >= _DESCRIBED
    return is_full or long.score > short.score or long.best >= SWORN > short.best
