"""Names that are one: "Acme" and "Acme Payments Europe", "TCS" and Tata Consultancy Services."""

import re

from .candidates import LEGAL, SWORN, Candidate
from .names import PART

_TOLD = 2.0
"""The score of a name that some sentence tells."""


def merge(found: dict[str, Candidate]) -> dict[str, Candidate]:
    """Join a name with the longer ones that it opens, and a word with the name that it ends.

    "Acme" and "Acme Payments Europe"; "Freight is an old industry" beside "Nomad Freight".
    """
    _join_initials(found)
    for key in sorted(found, key=len):
        for other in [other for other in found if other != key and other.startswith(key) and len(key) > 2]:
            short, long = found[key], found[other]
            winner, loser = (other, key) if _is_the_name(long, short) else (key, other)
            found[winner].take(found.pop(loser))
            if loser == key:
                break
    for key, one in [*found.items()]:
        longer = (
            other for other in found.values() if other.name.endswith(f" {one.name}") and other.score >= _TOLD
        )
        if " " not in one.name and (whole := next(longer, None)) is not None:
            whole.score += found.pop(key).score / 2
    if any(one.score >= _TOLD and not PART.match(one.name) for one in found.values()):
        return {key: one for key, one in found.items() if not PART.match(one.name)}
    return found


def _join_initials(found: dict[str, Candidate]) -> None:
    """Give what speaks for "TCS" to Tata Consultancy Services."""
    for key, short in [*found.items()]:
        if short.name.isupper() and 2 < len(short.name) <= 6:
            whole = next((one for one in found.values() if _initials(one.name) == short.name), None)
            if whole is not None:
                whole.score += found.pop(key).score / 2


def _initials(name: str) -> str:
    return "".join(word[0] for word in name.split() if word[0].isupper()) if " " in name else ""


def _is_the_name(long: Candidate, short: Candidate) -> bool:
    """Tell if the longer of two forms is the employer's name, and not a part or a product of it."""
    if LEGAL.search(long.name) and short.score >= _TOLD:
        return False
    return long.score > short.score or long.best >= SWORN > short.best


def whole_form(name: str, text: str) -> str:
    """Return `name` with "University" or "Company" where `text` has it so: "Johns Hopkins University"."""
    if " University" in name or name.startswith("University"):
        return name
    longer = re.findall(rf"\b{re.escape(name)}(?: [A-Z][a-z]+)? (?:University\b(?! [A-Z])|Company\b)", text)
    is_it = bool(longer) and (longer[0].endswith("University") or len(longer) > 1)
    return longer[0] if is_it else name
