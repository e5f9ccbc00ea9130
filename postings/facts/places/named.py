"""Names of places in a sentence, where its clause says that they are this job's."""

import re
from collections.abc import Iterator

from ..evidence import Sentence
from .body_words import (
    AS_A,
    BASED,
    BEFORE,
    EMPLOYERS,
    HERE,
    IS_THE_SEAT,
    ITSELF,
    OF,
    OTHERS,
    OUR,
    SEAT,
    SPOT_WORD,
    THIS_JOB,
    TOWARDS,
)
from .choose import is_country
from .clauses import is_told_where, speaks_of_the_job
from .fields import read_locations
from .hiring_words import A_ROLE, HIRES
from .leading import is_definite, is_usual_code, leading_places, placed
from .marks import marks_of
from .meant import WELL_KNOWN
from .model import Location
from .room_words import ROOMS
from .towns import field_marks

LONGEST_NAME = 90
_TEAM = re.compile(r"([A-Z]\w+(?: [A-Z]\w+)?) [A-Z]\w+ (?:[Tt]eam|[Oo]ffice|[Hh]ub|[Ss]quad)\b")

_ROOMS = ("Standort ", "linikum ", "Campus ")
"""What a sure place has to follow: others are named in many ways."""
_ADDRESS = re.compile(r"[A-Z0-9][\w'’.&-]*(?:,? [A-ZÀ-ÞŁŚŠŽČ0-9][\w'’.&-]*){1,9}")


def has_a_name(sentence: Sentence) -> bool:
    """Tell if a sentence may name a place; quick, for most do not."""
    return bool(HERE.search(sentence.text) or OUR.search(sentence.text))


def in_sentence(sentence: Sentence, rule: re.Pattern[str], country: str) -> tuple[Location, ...]:
    """Return the first place of a sentence that `rule` says is this job's."""
    for words in place_words(sentence, rule):
        locations = placed(read_locations(words, country=country or _country_named(sentence)))
        if locations:
            return locations
    return ()


def place_words(sentence: Sentence, rule: re.Pattern[str]) -> Iterator[str]:
    """Yield what may be the job's place."""
    yield from _after_in(sentence, rule)
    yield from _before_a_room(sentence, rule)
    if rule is not ROOMS and "based" in sentence.plain:
        yield from _before_based(sentence, rule)


def _after_in(sentence: Sentence, rule: re.Pattern[str]) -> Iterator[str]:
    for match in HERE.finditer(sentence.text):
        words = named_at(sentence, match.end())
        end = match.end() + len(words)
        if not words or (SEAT.match(sentence.text) and IS_THE_SEAT.match(sentence.text, end)):
            continue
        if is_told_where(sentence, end):
            yield words
            continue
        if not _leads(sentence, match, words, rule) or _is_of_others(sentence, match.start(), match.end()):
            continue
        if speaks_of_the_job(sentence, rule, match.end(), end):
            yield words


def _before_a_room(sentence: Sentence, rule: re.Pattern[str]) -> Iterator[str]:
    for match in OUR.finditer(sentence.text):
        words = leading_places(sentence.text[match.end() : match.end() + LONGEST_NAME])
        end = match.end() + len(words)
        if match.group().endswith(ITSELF):
            if is_sure(words) or not match.group().endswith(_ROOMS):
                yield words
        elif _names_a_room(sentence, end, words) and not _is_of_others(sentence, *match.span()):
            words = words or _before_its_team(sentence, match.end())
            if words and speaks_of_the_job(sentence, rule, match.end(), end):
                yield words


def _before_based(sentence: Sentence, rule: re.Pattern[str]) -> Iterator[str]:
    """Yield the sure place of "is hiring a Leeds-based Welder"; none of "a Leeds-based firm"."""
    for match in BASED.finditer(sentence.text):
        words = leading_places(match["place"])
        end = match.end("place")
        if words != match["place"] or not is_sure(words) or EMPLOYERS.search(match["of"].lower()):
            continue
        if not _is_of_others(sentence, *match.span("place")) and speaks_of_the_job(
            sentence, rule, match.start(), end
        ):
            yield words


def _names_a_room(sentence: Sentence, end: int, words: str) -> bool:
    """Tell if a room or a team follows a place: "our Leeds office", "the Dubai Operations team"."""
    after = sentence.plain[end:].split(maxsplit=1)[:1]
    return not words or any(SPOT_WORD.match(word) for word in after)


def _before_its_team(sentence: Sentence, at: int) -> str:
    """Return the well-known city of "Dubai Operations team"."""
    team = _TEAM.match(sentence.text, at)
    return team[1] if team and leading_places(team[1]) == team[1] and is_sure(team[1]) else ""


def is_sure(words: str) -> bool:
    """Tell if names are of a big city or stand beside their country."""
    marks = field_marks(words)
    known = any(one.population >= WELL_KNOWN for mark in marks for one in mark.options)
    return known or is_definite(marks)


def _leads(sentence: Sentence, match: re.Match[str], words: str, rule: re.Pattern[str]) -> bool:
    """Tell if what stands before "in" is of this job; after "is hiring" any word before a sure place is."""
    if rule is HIRES or rule is ROOMS or AS_A.search(sentence.plain, 0, match.start()):
        end = match.end() + len(words)
        return bool(
            leads_to_the_job(match)
            or (not OF.search(match.group()) and A_ROLE.search(sentence.plain, 0, match.start()))
            or (HIRES.match(sentence.plain, end + 1) and not match.group().endswith("a "))
            or is_definite(field_marks(words))
        )
    word = (match[1] or "").lower()
    return bool(TOWARDS.search(match.group())) or not word or bool(match[2]) or bool(BEFORE.fullmatch(word))


def _is_of_others(sentence: Sentence, start: int, end: int) -> bool:
    """Tell if the words before a place are of customers, colleagues …, and not of this job after them."""
    before = sentence.plain[max(0, start - 60) : end]
    ends = [match.end() for match in OTHERS.finditer(before)]
    return bool(ends) and not THIS_JOB.search(before, ends[-1])


def named_at(sentence: Sentence, at: int) -> str:
    """Return the places at the start of the words, or the address that ends in them."""
    words = sentence.text[at : at + LONGEST_NAME]
    leading = leading_places(words)
    if leading:
        named = [mark for mark in field_marks(leading) if mark.options]
        alone = len(named) == 1 and named[0].is_code
        return "" if alone and not is_usual_code(named[0]) else leading
    address = _ADDRESS.match(words)
    whole = address[0].rstrip(".") if address else ""
    parts = whole.split(", ")
    for number in range(1, len(parts)):
        rest = ", ".join(parts[number:])
        if leading_places(rest) == rest and (is_definite(field_marks(rest)) or number == len(parts) - 1):
            return whole
    return ""


def leads_to_the_job(match: re.Match[str]) -> bool:
    """Tell if what stands before "in" is the job's title, its team or its workplace."""
    word, close = match.groups()
    if OF.search(match.group()):
        return bool(word) and bool(BEFORE.fullmatch(word.lower()))
    return not word or bool(close) or word[0].isupper() or bool(BEFORE.fullmatch(word.lower()))


def _country_named(sentence: Sentence) -> str:
    named = [mark for mark in marks_of(sentence.text) if is_country(mark)]
    return named[0].options[0].country if named else ""
