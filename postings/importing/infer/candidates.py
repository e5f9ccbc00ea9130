# ruff: noqa: E501
"""The names in a posting that may be the employer's, each with what speaks for it."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import islice

from ...models.slugs import company_key
from .body import Body, Role
from .card import read_card
from .hosts import host_bonus, hosts_of
from .labels import companies_of
from .names import (
    ABSTRACT,
    ARTICLES,
    NAME,
    OF_ITS_PART,
    PART,
    WHOLE,
    is_company_name,
    is_distinct,
    tidy_name,
    with_capitals,
)
from .roles import is_title
from .signs import SIGNS, Sign

CERTAIN = 4.5
"""The score that a name needs."""
LEGAL = re.compile(r"\b(?:Inc|LLC|Ltd|Limited|Corp|Corporation|Holdings|PLC|plc|LLP)\.?$")
"""What only lawyers write after a name that the rest of the text has without it."""
LABELLED = 7.0
"""The weight of a label line: "Company: Acme"."""
SWORN = 5.0
"""The weight of what lawyers write; what weighs as much leaves no doubt."""
_OPENING = 60
"""Characters of the first paragraph that is more than a line at the top."""
_MENTION, _MOST_MENTIONS = 0.4, 8
_MOST_MATCHES = 200
"""Matches of one sign that are looked at."""
_AFTER_IN = re.compile(r"\b(?:near|in|around|from|mit|im|für) $")
_BEGINS = re.compile(
    r"(?:^|[\n.!?:;•|\"“]\s*|\b(?:[Tt]he|[Dd](?:ie|er|as)|[Ll][ae]s?|[EeIi]l|[OoAa]s?|[Dd]e|[Hh]et|[Ff]irma|[Ss]poločnosť"
    r"|[Ss]polečnost|[Ss]ociété|[Ee]mpresa|[Aa]t|and) )$"
)
"""What stands before the subject of a sentence."""
_FIRST_PART = re.compile(r"(?:^|\n|[LD]['’])([A-ZÀ-Þ][\w’'-]+(?: [A-ZÀ-Þ][\w’'-]+){0,3}) [-–] $")
"""What a name in two parts starts with: "Assistance Publique - Hôpitaux de Paris"."""
_IN_A_LIST = re.compile(
    r"\b(?:Faculty|School|College|Department|Institute|Division|Ministry|Centre|Center) (?:of|for) [A-Z][\w, ]*, $"
)
"""Before the last part of such a name: "Faculty of Health, Science and Technology"."""
_SMALL_WORD = re.compile(r"(?<![\w.])[a-z][a-z0-9]{1,11} $")
_INSTITUTION = re.compile(
    r"(?<!\w)[A-ZÀ-Ž]\w{2,20} (?:škola|školka|nemocnice|nemocnica|univerzita|knihovna|knižnica|divadlo|szkoła|szpital) $"
)


@dataclass(slots=True)
class Candidate:
    """A name that was found, with what speaks for it."""

    score: float = 0.0
    best: float = 0.0
    words: str = ""
    is_described: bool = False
    """If the text calls it a company, a hospital, …"""
    spellings: Counter[str] = field(default_factory=Counter)

    @property
    def is_surely_one(self) -> bool:
        """If it is an employer even when it has the name of a place: Hilton, Stanford."""
        return self.is_described or self.best >= SWORN

    @property
    def name(self) -> str:
        return self.spellings.most_common(1)[0][0]


def candidates_in(body: Body, site: str = "") -> dict[str, Candidate]:
    """Return what the signs point at, by the key that two spellings share."""
    found: dict[str, Candidate] = {}
    text, known = with_capitals(body.text), _Known(body.text)
    for sign in SIGNS:
        for name, words in _matches(sign, text, body, known):
            candidate = found.setdefault(_key(name), Candidate())
            candidate.spellings[name] += 1
            # A sign that repeats says little more than it did at first.
            new = sign.weight if candidate.best < sign.weight else sign.weight / 4
            candidate.score += new
            candidate.is_described |= sign.describes
            if candidate.best < sign.weight:
                candidate.best, candidate.words = sign.weight, words
    for name, words in companies_of(body):
        candidate = found.setdefault(_key(name), Candidate())
        candidate.spellings[name] += 1
        candidate.score += LABELLED
        candidate.best, candidate.words = LABELLED, words
    _card(body, found)
    _first_line(body, found)
    if site and is_company_name(site) and site in body.text:
        candidate = found.setdefault(_key(site), Candidate(words=site))
        candidate.spellings[site] += 1
        candidate.score += 4.2
    hosts = list(hosts_of(body))
    for key, candidate in found.items():
        mentions = max(body.text.count(name) for name in candidate.spellings)
        candidate.score += min(mentions, _MOST_MENTIONS) * _MENTION + host_bonus(key, hosts)
    return found


class _Known:
    """What is known of the names of one text, so that a name that repeats is judged once."""

    def __init__(self, text: str) -> None:
        self.is_name = lru_cache(maxsize=1_000)(is_company_name)
        self.is_distinct = lru_cache(maxsize=1_000)(lambda name: is_distinct(name, text))
        self.opens_a_line = lru_cache(maxsize=1_000)(lambda name: f"\n{name}" in f"\n{text}")


def _matches(sign: Sign, text: str, body: Body, known: _Known) -> Iterator[tuple[str, str]]:
    """Yield the names that `sign` points at in `text`, which is `body`'s with capitals on odd names."""
    end = _end_of_opening(body) if sign.opens else len(text)
    for match in islice(sign.pattern.finditer(text, 0, end), _MOST_MATCHES):
        if sign.in_a_sentence and not _ends_a_sentence(text, match.end()):
            continue
        group = next(number for number, found in enumerate(match.groups(), start=1) if found)
        start = match.start(group)
        if _IN_A_LIST.search(text[max(0, start - 60) : start]):
            continue
        part = body.text[start : match.end(group)]
        whole = _whole_name(part, body.text, start, known)
        name = tidy_name(whole)
        begins = start == match.start() and sign.weight >= CERTAIN
        if begins and whole == part and _stands_alone(name, body.text, start):
            continue
        # At the start of a sentence any word has a capital; one alone has to show it elsewhere too.
        opens_sentence = start == match.start() or text[start - 1] == "\n"
        speaks_first = sign.describes or name[:1].islower() or (sign.weight >= CERTAIN and match.start() == 0)
        is_described = speaks_first and not ABSTRACT.search(name)
        if known.is_name(name) and (not opens_sentence or is_described or known.is_distinct(name)):
            yield name, body.text[match.start() : match.end()].strip()[:300]


def _whole_name(name: str, text: str, start: int, known: _Known) -> str:
    """Return `name` with the small word that it starts with ("dbt Labs"), or the whole of which it is a part."""
    if PART.match(name) and (whole := WHOLE.match(text, start + len(name))) and is_company_name(whole[1]):
        return whole[1]
    name = OF_ITS_PART.split(name, maxsplit=1)[0]
    if (first := _FIRST_PART.search(text[max(0, start - 60) : start])) and not is_title(first[1]):
        return first[0] + name
    if institution := _INSTITUTION.search(text[max(0, start - 40) : start]):
        return institution[0] + name
    if small := _SMALL_WORD.search(text[max(0, start - 14) : start]):
        longer = small[0] + name
        if known.opens_a_line(longer):
            return longer
    return name


def _stands_alone(name: str, text: str, start: int) -> bool:
    """Tell if a name is said once, within a sentence, or after "in": the end of another's, or a place."""
    before = text[max(0, start - 14) : start]
    return bool(_AFTER_IN.search(before)) or (not _BEGINS.search(before) and text.count(name) < 2)


def _ends_a_sentence(text: str, at: int) -> bool:
    """Tell if the line that holds `at` is no heading: it is long, or ends as sentences do."""
    start, end = text.rfind("\n", 0, at) + 1, text.find("\n", at)
    line = text[start : end if end != -1 else len(text)].rstrip()
    return len(line) > _OPENING or line.endswith((".", "!", "?", ":", ";", "…", ")", '"', "”"))


def _end_of_opening(body: Body) -> int:
    """Return where the first real paragraph starts, plus its opening words: a name has to stand there."""
    position = 0
    for block in body.blocks:
        if block.role == Role.PARAGRAPH and len(block.text) >= _OPENING:
            return position + len(block.text)
        position += len(block.text) + 1
    return position


def _card(body: Body, found: dict[str, Candidate]) -> None:
    """Weigh the employer of a top card, or of a first line like "Analyst - Acme - Montreal"."""
    if (card := read_card(body)) and card.company:
        candidate = found.setdefault(_key(card.company), Candidate(words=card.words[:300]))
        candidate.spellings[card.company] += 1
        candidate.score += 3


def _first_line(body: Body, found: dict[str, Candidate]) -> None:
    """Weigh a first line that is a bare name, as a letterhead has it."""
    first = body.blocks[0] if body.blocks else None
    if first is None or not (match := re.fullmatch(NAME, first.text)):
        return
    name = tidy_name(match[0])
    bare = LEGAL.sub("", name).strip(" ,").casefold()
    named_again = body.text.casefold().count(bare) > 1
    if is_company_name(name) and (named_again or (first.role != Role.HEADING and len(name.split()) > 1)):
        candidate = found.setdefault(_key(name), Candidate(words=first.text))
        candidate.spellings[name] += 1
        candidate.score += 4.5 if bare != name.casefold() else 3.5


def _key(name: str) -> str:
    article, _, rest = name.partition(" ")
    return company_key(rest if article in ARTICLES and rest else name)
