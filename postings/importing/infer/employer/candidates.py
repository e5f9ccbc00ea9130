"""The names in a posting that may be the employer's, each with what speaks for it."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from ..body import Body, Role
from ..card import read_card
from ..labels import companies_of
from ..roles import is_title
from ..titles.asides import is_place
from .asian import asian_names
from .clues import AT, BESIDE, INSTITUTION, Clues, names_beside
from .hosts import Hosts, initials_of
from .names import (
    CENTRE,
    NAME,
    PART,
    is_company_name,
    key_of,
    names_an_institution,
    small_names,
    tidy_name,
    with_capitals,
)
from .organisations import only_by_law
from .signs import signs_for
from .spotting import CERTAIN, Known, names_at
from .universities import ONLY, only_university

LEGAL = re.compile(r"\b(?:Inc|LLC|Ltd|Limited|Corp|Corporation|Holdings|PLC|plc|LLP)\.?$")
"""What only lawyers write after a name that the rest of the text has without it."""
FORM = re.compile(r",? (?:GmbH|AG|SE|UG|KG|B\.?V\.?|AB|A/S|S\.?A\.?S?\.?|Inc\.?|LLC|Ltd\.?|PLC)$")
"""The commonest forms of law."""
LABELLED = 7.0
"""The weight of a label line: "Company: Acme"."""
SWORN = 5.0
"""The weight of what lawyers write; what weighs as much leaves no doubt."""
_MENTION, _MOST_MENTIONS = 0.4, 8
STRONG = 4.0
"""The weight from which a sign hardly points at anything but an employer."""
_TOP_LINES = 3
_SPELLED = 1.0
"""The weight of a name that is spelled as a host is; what the host proves comes on top."""
_LITTLE = 200
"""Characters of a text so short that a title like "Welder at Acme" is all that tells who employs."""
_STRONG_LEAD = 2.0
_INSTITUTION_BONUS = 0.6


@dataclass(slots=True)
class Candidate:
    """A name that was found, with what speaks for it."""

    score: float = 0.0
    best: float = 0.0
    words: str = ""
    strong: int = 0
    """How often a sign points at it that hardly points at anything but an employer."""
    is_described: bool = False
    """If the text calls it a company, a hospital, …"""
    is_named: bool = False
    """If something else speaks for it than that it does something in a sentence."""
    employs: bool = False
    """If something speaks for it that speaks of nobody but who employs: not of a tool, a town, a person."""
    proof: float = 0.0
    """What the hosts of addresses prove for it."""
    agrees: bool = False
    """If an address is at a host of that name."""
    is_titled: bool = False
    """If a title has it beside the job."""
    stated: str = ""
    """As a label states it."""
    spellings: Counter[str] = field(default_factory=Counter)

    def add(
        self, name: str, weight: float, words: str, *, is_named: bool = True, employs: bool = True
    ) -> None:
        """Count one more thing that speaks for it, spelled `name`."""
        self.spellings[name] += 1
        self.score += weight
        self.is_named |= is_named
        self.employs |= employs
        self.words = self.words or words

    def take(self, other: "Candidate") -> None:
        """Count half of what speaks for another form of the name."""
        self.score += other.score / 2
        self.strong += other.strong
        self.is_named |= other.is_named
        self.employs |= other.employs
        self.agrees |= other.agrees
        self.is_titled |= other.is_titled
        self.stated = self.stated or other.stated
        self.proof = max(self.proof, other.proof)

    @property
    def is_surely_one(self) -> bool:
        """If it is an employer even when it has the name of a place: Hilton, Stanford."""
        return self.is_described or self.best >= SWORN or self.strong > 1

    @property
    def lead(self) -> float:
        """Its score as it is compared with others': hardly anything but an employer is spoken of strongly."""
        is_strong = self.strong or any(map(names_an_institution, self.spellings))
        return self.score + (_STRONG_LEAD if is_strong else 0.0)

    @property
    def name(self) -> str:
        """What a label states, else its commonest spelling; without what lawyers write after it, if it is spelled so too."""
        if self.stated:
            return self.stated
        name = self.spellings.most_common(1)[0][0]
        bare = FORM.sub("", name)
        return bare if bare in self.spellings else name


def candidates_in(body: Body, clues: Clues, hosts: Hosts) -> dict[str, Candidate]:
    """Return what the signs point at, by the key that two spellings share."""
    found: dict[str, Candidate] = {}
    words = f"{body.text}\n{clues.words}"
    text = with_capitals(words, {*hosts.small_names(words), *small_names(words)})
    known = Known(words, body, hosts)
    for sign in signs_for(words):
        for name, said in names_at(sign, text, known):
            candidate = found.setdefault(key_of(name), Candidate())
            # A sign that repeats says little more than it did at first.
            weight = sign.weight if candidate.best < sign.weight else sign.weight / 4
            is_named = sign.opens or not sign.in_a_sentence
            candidate.add(name, weight, said, is_named=is_named, employs=not sign.of_things)
            candidate.strong += sign.weight >= STRONG
            candidate.is_described |= sign.describes
            if candidate.best < sign.weight:
                candidate.best, candidate.words = sign.weight, said
    for name, weight, said in asian_names(words):
        candidate = found.setdefault(key_of(name), Candidate())
        candidate.add(name, weight if candidate.best < weight else weight / 4, said, employs=weight >= STRONG)
        candidate.strong += weight >= STRONG
        candidate.best = max(candidate.best, weight)
    for name, said in companies_of(body):
        candidate = found.setdefault(key_of(name), Candidate())
        candidate.add(name, LABELLED, said)
        candidate.best, candidate.words = LABELLED, said
        candidate.stated = candidate.stated or name
        candidate.strong += 1
    _card(body, found)
    _first_line(body, found)
    _beside_titles((*clues.beside, *_top_lines(body)), words, hosts, found)
    for name, said in hosts.spelled(words):
        if (" " in name or is_company_name(name)) and not any(key.startswith(key_of(name)) for key in found):
            found[key_of(name)] = candidate = Candidate(best=_SPELLED)
            candidate.add(name, _SPELLED, said)
    for key, candidate in found.items():
        mentions = max(words.count(name) for name in candidate.spellings)
        candidate.agrees = any(map(hosts.agree, candidate.spellings))
        candidate.proof = hosts.bonus(key, initials_of(candidate.name).casefold())
        candidate.score += min(mentions, _MOST_MENTIONS) * _MENTION + candidate.proof
        candidate.score += _INSTITUTION_BONUS * any(map(names_an_institution, candidate.spellings))
    _only_university(words, found)
    _only_by_law(words, found)
    return found


def _only_by_law(text: str, found: dict[str, Candidate]) -> None:
    """Take the one name with a form of law in a text of which nothing else says who employs."""
    if any(one.score >= CERTAIN for one in found.values()):
        return
    if name := only_by_law(text):
        candidate = found.setdefault(key_of(name), Candidate(best=ONLY))
        candidate.add(name, CERTAIN - candidate.score, name, employs=False)


def _only_university(text: str, found: dict[str, Candidate]) -> None:
    """Take the one university of a scholar's posting where nobody but parts of it may employ."""
    rivals = {key for key, one in found.items() if one.score >= CERTAIN}
    if any(not (PART.match(found[key].name) or CENTRE.search(found[key].name)) for key in rivals):
        return
    for name, said in only_university(text):
        for key in rivals - {key_of(name)}:
            del found[key]
        candidate = found.setdefault(key_of(name), Candidate(best=ONLY))
        candidate.add(name, max(0.0, CERTAIN - candidate.score), said, employs=False)


def _card(body: Body, found: dict[str, Candidate]) -> None:
    """Weigh the employer of a top card, or of a first line like "Analyst - Acme - Montreal"."""
    if (card := read_card(body)) and card.company:
        candidate = found.setdefault(key_of(card.company), Candidate())
        candidate.add(card.company, SWORN if card.is_sure else 3, card.words[:300])
        candidate.best = max(candidate.best, SWORN if card.is_sure else 0)


def _top_lines(body: Body) -> Iterator[tuple[str, float]]:
    """Yield what may be names in lines like "Acme | Senior Welder | Remote", which need an address too."""
    for block in body.blocks[:_TOP_LINES]:
        yield from ((name, min(weight, BESIDE)) for name, weight in names_beside(block.text))


def _beside_titles(
    beside: Iterable[tuple[str, float]], text: str, hosts: Hosts, found: dict[str, Candidate]
) -> None:
    """Weigh what titles say beside the job, if the text or a host says it too, or it is an institution."""
    weighed: dict[str, float] = {}
    for phrase, weight in beside:
        name = tidy_name(phrase)
        key = key_of(name)
        borne_out = hosts.agree(name) or (key in found and found[key].best > 0)
        is_a_name = weight == AT or " " in name or f"\n{name}\n" in f"\n{text}\n"
        is_all = weight == AT and len(text) < _LITTLE and not is_place(name)
        is_told = borne_out or is_all or (weight > BESIDE and name in text and is_a_name)
        if weight < INSTITUTION and not is_told:
            continue
        weight = INSTITUTION if is_all else weight
        candidate = found.setdefault(key, Candidate())
        more = max(0.0, weight - weighed.get(key, 0.0))
        candidate.add(name, more, phrase, employs=weight > BESIDE)
        candidate.is_described |= weight >= INSTITUTION
        candidate.is_titled = True
        weighed[key] = max(weight, weighed.get(key, 0.0))


def _first_line(body: Body, found: dict[str, Candidate]) -> None:
    """Weigh a first line that is a bare name, as a letterhead has it; an institution's may be below the title."""
    lines = body.blocks[:2]
    if len(lines) == 2 and is_title(lines[0].text) and names_an_institution(lines[1].text):
        lines = lines[1:]
    first = lines[0] if lines else None
    if first is None or is_title(first.text) or not (match := re.fullmatch(NAME, first.text)):
        return
    name = tidy_name(match[0])
    bare = LEGAL.sub("", name).strip(" ,").casefold()
    named_again = body.text.casefold().count(bare) > 1
    if is_company_name(name) and (named_again or (first.role != Role.HEADING and len(name.split()) > 1)):
        weight = 4.5 if bare != name.casefold() else 3.5
        candidate = found.setdefault(key_of(name), Candidate())
        candidate.add(name, weight, first.text)
        candidate.best = max(candidate.best, weight)
