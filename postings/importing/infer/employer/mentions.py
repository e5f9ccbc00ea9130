"""How a text goes on around a name wherever it says it: what shows a name to be whole, or cut from a longer one.

"University of Quendon" is cut from "University of Quendon at Leeds", "Oakum" from "Oakum Heating and Cooling Inc.".
"""

import re
from collections import Counter
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from ..roles import ROLE_NOUNS, has_role
from ..titles.asides import is_place
from .name_words import GROUPS, HOUSES, NOT_BEHIND, PARTS, TRADES
from .names import CAPITALS, PART, names_an_institution
from .organisations import has_legal_form

_CAPITAL = rf"[A-Z{CAPITALS}][\w'’&+]{{0,30}}(?:-[\w'’]{{1,30}}){{0,3}}(?:\.\w{{1,20}}){{0,2}}"
_JOIN = (
    r"(?:of|at|and|&|for|in|on|de|da|do|di|du|des|et|y|e|und|der|für|la|le|van|von|zu|zur|am|im|op|voor|de la|of the|for the|della|dos|das|och|og|ve"
    r"|и|по|на|для|имени)"
)
_PIECE = re.compile(
    rf"(?:[ -]|[ ](?P<join>{_JOIN}) (?:[dl]['’])?| (?P<elided>[dl]['’])| (?:(?:on|in|by|of)-the-))(?P<word>{_CAPITAL})"
)
_OF = re.compile(
    rf"(?<![\w'’])({_CAPITAL}) (?:(?:of|de|du|des|do|di|op|voor|van|zu|für|for|для|и) (?:the |la |le |het )?)$"
)
"""What a name is of: "Museum of Oakum", "Heer op Solder"."""
_OF_LAW = frozenset(
    "inc llc ltd limited gmbh ggmbh ag se kg ug plc corp corporation co llp bv nv ab as oy pty pvt sas sa sarl srl".split()
)
_OF_A_PART = re.compile(r"(?: [\w&-]{1,30}){1,5} (?:[Tt]eam|[Dd]epartment|[Dd]ivision|[Uu]nit)\b")
"""What makes the words behind a name those of a part of it: "the Oakum Rope and Yarn team"."""
_ONE_OF_ITS = re.compile(
    r"\b(?:an?|our|your|een|onze|eine[rn]?|unsere[rn]?|une|notre|una|uma|nossa|nuestra) $"
)
_POSSESSIVE = re.compile(r"['’]s$")
_AND = frozenset("and & und et y e och og ve и".split())
_WITHIN = frozenset("at in am im на".split())
"""Before the town of an institution, and before the town or the field of any employer."""
_MOST_MENTIONS, _MOST_PIECES = 40, 7


class Whole(NamedTuple):
    """A name as the text has it whole, and what makes it doubtful that it is."""

    name: str
    doubt: str = ""


def whole_name(name: str, text: str) -> Whole:
    """Return `name` with what follows it wherever `text` has it, or where that makes it the name of a house."""
    if has_legal_form(name):
        return Whole(name)
    tails: Counter[str] = Counter()
    owners: Counter[str] = Counter()
    said = re.sub("['’]", "['’]", re.escape(name))
    for number, mention in enumerate(re.finditer(rf"(?<![\w-]){said}(?!\w)", text)):
        if number == _MOST_MENTIONS:
            break
        before = text[max(0, mention.start() - 60) : mention.start()]
        tail = _tail(name, text, mention.end())
        if tail is not None and not (tail and _ONE_OF_ITS.search(before)):
            tails[tail] += 1
        owners[_owner(before)] += 1
    if tails and not tails[""]:
        return _continued(name, tails)
    houses = Counter({tail: times for tail, times in tails.items() if _makes_a_house(name, tail)})
    if houses.total() > 1 and 2 * houses.total() >= tails[""]:
        return Whole(name + houses.most_common(1)[0][0])
    owner = next(iter(owners), "")
    return Whole(name, f"may be a part of the name of {owner} … {name}" if owner and not owners[""] else "")


def _continued(name: str, tails: Counter[str]) -> Whole:
    """Return the name that goes on after `name` wherever it stands."""
    tail, times = tails.most_common(1)[0]
    whole = name + tail
    if 2 * times <= tails.total():
        return Whole(name, f"always goes on: {whole}")
    is_told = times > 1 or _last(tail) in HOUSES | TRADES | _OF_LAW or names_an_institution(name)
    return Whole(whole, "" if is_told else f"may be shorter: {name}")


def _makes_a_house(name: str, tail: str) -> bool:
    """Tell if `tail` makes the name of a school, a church, … of a name that is none alone: "Oakum School"."""
    if tail.startswith(" at "):
        return name.startswith("University of ")
    return tail.startswith(" ") and not _is_a_house(name) and _last(tail) in HOUSES


def _is_a_house(name: str) -> bool:
    return any(word in HOUSES for word in name.casefold().split())


@lru_cache(maxsize=20_000)
def _is_stop(word: str) -> bool:
    key = word.casefold()
    is_job = key in ROLE_NOUNS or key.rstrip("s") in ROLE_NOUNS
    return is_job or key in NOT_BEHIND or key in GROUPS


def _tail(name: str, text: str, start: int) -> str | None:
    """Return what follows `name` from `start` on and may belong to it; None if a part of it does."""
    pieces = list(_pieces(name, text, start))
    if pieces and _OF_A_PART.match(text, start):
        return None
    if not (PARTS if _is_a_house(name) else PARTS - HOUSES).isdisjoint(map(_last, pieces)):
        return None
    while pieces and _is_beside(name, pieces):
        pieces.pop()
    tail = _POSSESSIVE.sub("", "".join(pieces))
    if all(word.casefold() in _OF_LAW for word in tail.split()) or has_role(tail):
        return ""
    return tail


def _pieces(name: str, text: str, start: int) -> Iterator[str]:
    for _ in range(_MOST_PIECES):
        piece = _PIECE.match(text, start)
        if piece is None or _is_stop(piece["word"]):
            return
        if piece["join"] in _WITHIN and (piece["join"] != "at" or not names_an_institution(name)):
            return
        yield piece[0]
        start = piece.end()


def _is_beside(name: str, pieces: list[str]) -> bool:
    """Tell if the last of `pieces` hardly belongs to a name: a town, another name after "and"."""
    last = pieces[-1].split()
    whole = _last(pieces[-1]) in HOUSES | TRADES | _OF_LAW
    if not whole and any(piece.split()[0] in _AND for piece in pieces):
        return True
    if last[0] not in _WITHIN and is_place(last[-1]):
        return not names_an_institution(name) or len(pieces) > 1
    return False


def _last(words: str) -> str:
    return words.split()[-1].split("-")[-1].casefold().rstrip(".")


def _owner(before: str) -> str:
    """Return the noun that a name is of: "Museum" of "Museum of Oakum"; "" for a part or a role."""
    found = _OF.search(before)
    if not found or PART.match(f"{found[1]} ") or has_role(found[1]) or _is_stop(found[1]):
        return ""
    return found[1]
