# ruff: noqa: E501
"""Who employs, from the words of a posting: signs that agree, or none."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import islice
from urllib.parse import urlsplit

from ...facts.places import read_locations
from ...facts.places.marks import marks_of
from ...models.slugs import company_key, name_key
from .body import Body, Role
from .names import (
    _ABSTRACT,
    ARTICLES,
    NAME,
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
CLEAR = 1.3
"""The score that a name needs, and how many times that of the next one."""

OUR_CLIENT = re.compile(
    r"\b(?:[Oo]ur (?:esteemed |valued )?client(?:,| is| has| seeks| needs| in | based)|[Oo]n behalf of (?:our|a) client|[Uu]nser Kunde\b|[Ff]ür unseren Kunden\b|[Nn]otre client\b)"
)
"""An agency speaks; whoever is named may be the agency or its client."""

_OPENING = 60
"""Characters of the first paragraph that is more than a line at the top."""
_ALONE = 1.2
"""What it adds that a text that says "we" names nobody else."""
_WE = re.compile(
    r"\b(?:[Ww]e|[Oo]ur|[Yy]ou|[Yy]our|[Dd]u|[Vv]ous|[Ww]ir|[Uu]ns(?:er|ere|erem)?|[Nn]ous|[Nn]otre|[Nn]os|[Ww]ij|[Oo]ns|[Oo]nze|[Jj]e|[Jj]ij|[Nn]uestr[oa]s?|[Nn]oss[oa]s?|[Ss]omos)\b"
)
_LEGAL = re.compile(r"\b(?:Inc|LLC|Ltd|Limited|Corp|Corporation|Holdings|PLC|plc|LLP)\.?$")
"""What only lawyers write after a name that the rest of the text has without it."""
_SWORN = 5.0
"""The weight of what lawyers write, and of labels."""
_TOLD = 2.0
"""The score of a name that some sentence tells."""
_MENTION, _MOST_MENTIONS = 0.4, 8
_EMAIL_HOST = re.compile(r"[\w.+-]{1,64}@([\w-]{1,63}(?:\.[\w-]{1,63}){1,4})")
_NOBODYS_HOSTS = frozenset(
    "gmail googlemail yahoo hotmail outlook icloud protonmail greenhouse lever ashbyhq workable smartrecruiters"
    " recruitee personio bamboohr breezy jobvite icims workday myworkdayjobs taleo linkedin twitter x facebook"
    " instagram youtube github gitlab google docs notion medium glassdoor typeform airtable wikipedia forbes"
    " techcrunch crunchbase apple bit eeoc dol uscis e-verify indeed angel wellfound t www jobs careers boards"
    " apply example com".split()
)


@dataclass(slots=True)
class Candidate:
    """A name that was found, with what speaks for it."""

    score: float = 0.0
    best: float = 0.0
    words: str = ""
    spellings: Counter[str] = field(default_factory=Counter)

    @property
    def name(self) -> str:
        return self.spellings.most_common(1)[0][0]


def find_company(body: Body, site: str = "") -> tuple[str, str] | None:
    """Return the employer's name and the words that decided it, if that is certain.

    `site` is what the title of a page says beside the job's.
    """
    if OUR_CLIENT.search(body.text):
        return None
    ranked = sorted(_merge(_candidates(body, site)).values(), key=lambda candidate: -candidate.score)
    ranked = [
        candidate for candidate in ranked[:4] if candidate.best >= _SWORN or not _is_place(candidate.name)
    ]
    ranked = [candidate for candidate in ranked if not _is_wanted(candidate.name, body.text)]
    if len(ranked) == 1 and _WE.search(body.text):
        ranked[0].score += _ALONE
    if not ranked or ranked[0].score < CERTAIN:
        return None
    if len(ranked) > 1 and ranked[0].score < _clear(ranked[0]) * ranked[1].score:
        return None
    return _as_written(ranked[0].name, body), ranked[0].words


def _clear(best: Candidate) -> float:
    """Return how far the best has to lead: hardly, when a label or a lawyer's sentence names it."""
    return CLEAR if best.best < _SWORN else 1.05


def _candidates(body: Body, site: str = "") -> dict[str, Candidate]:
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
            if candidate.best < sign.weight:
                candidate.best, candidate.words = sign.weight, words
    _headline(body, found)
    _first_line(body, found)
    if site and is_company_name(site) and site in body.text:
        candidate = found.setdefault(_key(site), Candidate(words=site))
        candidate.spellings[site] += 1
        candidate.score += 4.2
    hosts = list(_hosts(body))
    for key, candidate in found.items():
        mentions = max(body.text.count(name) for name in candidate.spellings)
        candidate.score += min(mentions, _MOST_MENTIONS) * _MENTION + _host_bonus(key, hosts)
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
        group = next(number for number, found in enumerate(match.groups(), start=1) if found)
        start = match.start(group)
        name = tidy_name(_whole_name(body.text[start : match.end(group)], body.text, start, known))
        # At the start of a sentence any word has a capital; one alone has to show it elsewhere too.
        opens_sentence = start == match.start() or text[start - 1] == "\n"
        speaks_first = sign.describes or (sign.weight >= CERTAIN and match.start() == 0)
        is_described = speaks_first and not _ABSTRACT.search(name)
        if known.is_name(name) and (not opens_sentence or is_described or known.is_distinct(name)):
            yield name, body.text[match.start() : match.end()].strip()[:300]


_MOST_MATCHES = 200
"""Matches of one sign that are looked at."""
_SMALL_WORD = re.compile(r"(?<![\w.])[a-z][a-z0-9]{1,11} $")


def _whole_name(name: str, text: str, start: int, known: _Known) -> str:
    """Return `name` with the small word that it starts with ("dbt Labs"), or the whole of which it is a part."""
    if PART.match(name) and (whole := WHOLE.match(text, start + len(name))) and is_company_name(whole[1]):
        return whole[1]
    if small := _SMALL_WORD.search(text[max(0, start - 14) : start]):
        longer = small[0] + name
        if known.opens_a_line(longer):
            return longer
    return name


def _end_of_opening(body: Body) -> int:
    """Return where the first real paragraph starts, plus its opening words: a name has to stand there."""
    position = 0
    for block in body.blocks:
        if block.role == Role.PARAGRAPH and len(block.text) >= _OPENING:
            return position + len(block.text)
        position += len(block.text) + 1
    return position


def _headline(body: Body, found: dict[str, Candidate]) -> None:
    """Weigh a first line like "Analyst - Acme - Montreal": its part that the text names again."""
    first = body.blocks[0].text if body.blocks else ""
    parts = re.split(r"\s+(?:[-–—|•·@]|at|bei|chez)\s+", first) if len(first) < 120 else []
    if len(parts) < 2 or not any(map(is_title, parts)):
        return
    for part in parts:
        name = tidy_name(part)
        if not is_title(part) and is_company_name(name) and body.text.count(name) > 1:
            candidate = found.setdefault(_key(name), Candidate(words=first))
            candidate.spellings[name] += 1
            candidate.score += 3


def _first_line(body: Body, found: dict[str, Candidate]) -> None:
    """Weigh a first line that is a bare name, as a letterhead has it."""
    first = body.blocks[0] if body.blocks else None
    if first is None or not (match := re.fullmatch(NAME, first.text)):
        return
    name = tidy_name(match[0])
    bare = _LEGAL.sub("", name).strip(" ,").casefold()
    named_again = body.text.casefold().count(bare) > 1
    if is_company_name(name) and (named_again or (first.role != Role.HEADING and len(name.split()) > 1)):
        candidate = found.setdefault(_key(name), Candidate(words=first.text))
        candidate.spellings[name] += 1
        candidate.score += 4.5 if bare != name.casefold() else 3.5


def _hosts(body: Body) -> Iterator[tuple[str, float]]:
    """Yield the hosts of e-mail addresses and links, each with what it proves."""
    for host in _EMAIL_HOST.findall(body.text):
        yield host, 3.0
    for link in body.links:
        try:
            host = link.rpartition("@")[2] if link.startswith("mailto:") else urlsplit(link).hostname or ""
        except ValueError:
            continue
        yield host, 1.5


def _host_bonus(key: str, hosts: list[tuple[str, float]]) -> float:
    bonus = 0.0
    for host, weight in hosts:
        labels = {name_key(label) for label in host.casefold().split(".")[:-1]} - _NOBODYS_HOSTS
        if any(len(label) > 2 and (label in key or key in label) for label in labels):
            bonus = max(bonus, weight)
    return bonus


def _merge(found: dict[str, Candidate]) -> dict[str, Candidate]:
    """Join a name with the longer ones that it opens, and a word with the name that it ends.

    "Acme" and "Acme Payments Europe"; "Freight is an old industry" beside "Nomad Freight".
    """
    for key in sorted(found, key=len):
        for other in [other for other in found if other != key and other.startswith(key) and len(key) > 2]:
            short, long = found[key], found[other]
            is_legal = _LEGAL.search(long.name) and short.score >= _TOLD
            winner, loser = (other, key) if long.score > short.score and not is_legal else (key, other)
            found[winner].score += found[loser].score / 2
            del found[loser]
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


def _is_wanted(name: str, text: str) -> bool:
    """Tell if the text looks for one of them ("a Stonemason to join us"), so that it names a job."""
    return bool(re.search(rf"\b(?:an?|une?|uma?|eine?n?) {re.escape(name)}(?: to | who |[.,])", text))


def _is_place(name: str) -> bool:
    places = [location.place for location in read_locations(name) if location.place]
    if any(name_key(place.city or place.region) == name_key(name) for place in places):
        return True
    is_whole = any(mark.options and mark.end - mark.start == len(name) for mark in marks_of(name))
    return is_whole and any(not place.city for place in places)


def _key(name: str) -> str:
    article, _, rest = name.partition(" ")
    return company_key(rest if article in ARTICLES and rest else name)


def _as_written(name: str, body: Body) -> str:
    """Return `name` without an article, unless the text has it in capitals within a sentence too."""
    article, _, rest = name.partition(" ")
    if article == "gemeente":
        return f"Gemeente {rest}"
    if article in ARTICLES and rest:
        inside = re.search(rf"[a-zà-ÿ,] {re.escape(name)}", body.text)
        return name if inside else rest
    return name
