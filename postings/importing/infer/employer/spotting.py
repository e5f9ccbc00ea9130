"""The names that a sign points at in a text, judged by where they stand."""

import re
from collections.abc import Iterator
from functools import cached_property, lru_cache
from itertools import islice

from ....facts.needed import may_have
from ..body import Body, Role
from ..roles import is_title
from ..titles.asides import is_place
from .hosts import Hosts
from .names import (
    ABSTRACT,
    CENTRE,
    OF_ITS_PART,
    PART,
    PART_AT_THE_END,
    WHOLE,
    is_company_name,
    is_distinct,
    is_imperative,
    is_said_inside,
    names_an_institution,
    tidy_name,
)
from .sign import CLAUSE, INSTITUTION, Sign

CERTAIN = 4.5
"""The score that a name needs."""
_OPENING = 60
"""Characters of the first paragraph that is more than a line at the top."""
_GERMAN = re.compile(r"\b(?:und|der|die|das|wir|für|mit|ist|nicht|eine?)\b")
_MUCH_GERMAN = 8
_MOST_MATCHES = 200
"""Matches of one sign that are looked at."""
_AFTER_IN = re.compile(r"\b(?:near|in|around|from|mit|im|für) $")
_BEGINS = re.compile(
    r"(?:^|[\n.!?:;•|\"“]\s*|\b(?:[Tt]he|[Dd](?:ie|er|as)|[Ll][ae]s?|[EeIi]l|[OoAa]s?|[Dd]e|[Hh]et|[Ff]irma|[Ss]poločnosť"
    r"|[Ss]polečnost|[Ss]ociété|[Ee]mpresa|[Aa]t|and) |\b(?:[Tt]he |[Ll][ae] |[Ll]['’]|[EeIi]l |[OoAa] |[Uu]n[ea]? |[Hh]et |[Dd]e )[a-zà-ÿ-]{4,18} )$"
)
"""What stands before the subject of a sentence."""
_AFTER_A_CLAUSE = re.compile(f"{CLAUSE}$")
_FIRST_PART = re.compile(r"(?:^|\n|[LD]['’])([A-ZÀ-Þ][\w’'-]+(?: [A-ZÀ-Þ][\w’'-]+){0,3}) [-–] $")
"""What a name in two parts starts with: "Assistance Publique - Hôpitaux de Paris"."""
_HEAD_OF_ONE = re.compile(
    r"(?<![\w’'])((?!(?:Stage|Stelle|Vaga|Job|Lavoro|Work)\b)[A-ZÀ-Þ][\w’'-]+(?: [A-ZÀ-Þ][\w’'-]+){0,3} (?:per|para|pour|por|für|voor)(?: (?:la|il|le|el|lo|i|gli|les|los|o|a|os|as|die|das|den|de|het))? )$"
)
"""What a name goes before with a preposition: "Team per la" of "Team per la Rete"."""
_OFFICE_OF_ONE = re.compile(
    r"(?:Fachdienst|Abteilung|Referat|Dezernat|Stabsstelle|Sachgebiet|Fachbereich|Bereich|Amt) (?:[\w-]{2,30} ){1,6}?(?:der |des (?P<inflected>.*))(?=[A-ZÄÖÜ])"
)
"""A part of a public body, which employs nobody itself; after "des" the body's name is inflected."""
_PART_OF_ONE = re.compile(
    r"[^.\n]{3,60} (?:Institute|Laboratory|Lab|School|Center|Centre|Observatory|Library) (?:of|at) (?:the )?Univ|(?:Das |Der |Die |Le |Il |El |O )?(?:Institut|Fachgebiet|Lehrstuhl|Professur|Fakultät|Fachbereich|Arbeitsgruppe|Abteilung|Seminar|Zentrum"
    r"|Département|Laboratoire|Faculté|Departamento|Facultad|Laboratorio|Dipartimento|Faculdade|Laboratório)\b"
)
"""What a university has many of, which are no employers."""
_AN_INSTITUTION = re.compile(INSTITUTION)
_IN_A_LIST = re.compile(
    r"\b(?:Faculty|School|College|Department|Institute|Division|Ministry|Centre|Center) (?:of|for) [A-Z][\w, ]*, $"
)
"""Before the last part of such a name: "Faculty of Health, Science and Technology"."""
_ONE_OF_MANY = re.compile(r"\b[Oo]ne of (?:the|our|its|[A-Z]\w{1,20}['’]s) (?:[\w-]{2,20} ){0,3}$")
"""Before what some employer is one of: "one of the leading Hedge Funds"."""
_SMALL_WORD = re.compile(r"(?<![\w.])(?!(?:at|by|for|from|in|of|on|the|to|with) )[a-z][a-z0-9]{1,11} $")
_HOUSE_AT = re.compile(
    r"\b((?:[A-Z][\w'’&-]{1,20} |& |and |of ){1,6}(?:Cent(?:er|re)|Museum|Institute|Gallery|Theatre|Clinic|Foundation|School)) (?:at|in) the $"
)
"""A house within another: "the Oakum Rope Center at the Tarfold Library seeks"."""
_INSTITUTION = re.compile(
    r"(?<!\w)[A-ZÀ-Ž]\w{2,20} (?:škola|školka|nemocnice|nemocnica|univerzita|knihovna|knižnica|divadlo|szkoła|szpital) $"
)


class Known:
    """What is known of the names of one text, so that a name that repeats is judged once."""

    def __init__(self, text: str, body: Body, hosts: Hosts) -> None:
        self.text, self.hosts, self.body = text, hosts, body
        self.is_name = lru_cache(maxsize=1_000)(is_company_name)
        self.is_distinct = lru_cache(maxsize=1_000)(lambda name: is_distinct(name, text))
        self.opens_a_line = lru_cache(maxsize=1_000)(lambda name: f"\n{name}" in f"\n{text}")
        self.is_said_inside = lru_cache(maxsize=1_000)(self._is_said_inside)

    def _is_said_inside(self, name: str) -> bool:
        """Tell if `name` is one wherever it stands: by its capital within a sentence, or by a host."""
        if self.hosts.agree(name):
            return True
        if self.capitalises_nouns and name.isalpha() and name[1:].islower():
            # German sets off names alone with a hyphen, and names stand after "bei" without an article.
            used = re.search(rf"(?<!\w){name}-[A-ZÄÖÜ]|\b[Bb]ei {name}\b", self.text)
            return bool(used) and self.text.count(name) > 2
        return is_said_inside(name, self.text)

    def is_a_noun(self, name: str) -> bool:
        """Tell if `name` is a noun of German that no address has: "bei der Konzeption"."""
        return (
            self.capitalises_nouns
            and " " not in name
            and bool(ABSTRACT.search(name))
            and not self.hosts.agree(name)
        )

    @cached_property
    def capitalises_nouns(self) -> bool:
        """If it is a German text, in which any noun looks like a name."""
        return len(_GERMAN.findall(self.text[:4_000])) > _MUCH_GERMAN

    @cached_property
    def end_of_opening(self) -> int:
        """Where the first real paragraph ends: a name has to stand before it."""
        position = 0
        for block in self.body.blocks:
            if block.role == Role.PARAGRAPH and len(block.text) >= _OPENING:
                return position + len(block.text)
            position += len(block.text) + 1
        return position

    @cached_property
    def items(self) -> frozenset[int]:
        """Where the items of lists start."""
        starts, position = set(), 0
        for block in self.body.blocks:
            if block.role == Role.ITEM:
                starts.add(position)
            position += len(block.text) + 1
        return frozenset(starts)


def names_at(sign: Sign, text: str, known: Known) -> Iterator[tuple[str, str]]:
    """Yield the names that `sign` points at in `text`, which is the known one with capitals on odd names."""
    if not may_have(text, sign.own_words):
        return
    end = known.end_of_opening if sign.opens else len(text)
    for match in islice(sign.pattern.finditer(text, 0, end), _MOST_MATCHES):
        if sign.in_a_sentence and not _ends_a_sentence(text, match.end()):
            continue
        group = next(number for number, found in enumerate(match.groups(), start=1) if found)
        start = match.start(group)
        before = text[max(0, start - 60) : start]
        if _IN_A_LIST.search(before) or _ONE_OF_MANY.search(before):
            continue
        part = known.text[start : match.end(group)]
        whole = _whole_name(part, known.text, start, known)
        name = tidy_name(whole)
        begins = start == match.start() and sign.weight >= CERTAIN
        if begins and whole == part and _stands_alone(name, known.text, start):
            continue
        # At the start of a sentence any word has a capital; one alone has to show it elsewhere too.
        opens_sentence = start == match.start() or text[start - 1] == "\n"
        if opens_sentence and _is_any_word(sign, name, start, known):
            continue
        speaks_first = sign.describes or name[:1].islower() or (sign.weight >= CERTAIN and match.start() == 0)
        is_described = speaks_first and not ABSTRACT.search(name)
        is_shown = not opens_sentence or is_described or known.is_distinct(name) or known.hosts.agree(name)
        if known.is_name(name) and is_shown and not known.is_a_noun(name):
            yield name, known.text[match.start() : match.end()].strip()[:300]


def _is_any_word(sign: Sign, name: str, start: int, known: Known) -> bool:
    """Tell if what opens a sentence may be any word: a verb that opens a bullet, a noun of German."""
    in_doubt = (
        (sign.loose and not (" " in name and start < known.end_of_opening))
        or (is_imperative(name) and sign.weight < CERTAIN)
        or start in known.items
        or (sign.in_a_sentence and known.capitalises_nouns and " " not in name)
    )
    return in_doubt and not known.is_said_inside(name)


def _whole_name(name: str, text: str, start: int, known: Known) -> str:
    """Return the whole of which `name` is a part, or `name` with what belongs to it before it ("dbt Labs")."""
    if PART.match(name) and (whole := WHOLE.match(text, start + len(name))) and is_company_name(whole[1]):
        return whole[1]
    if PART_AT_THE_END.search(name) and (whole := WHOLE.match(text, start + len(name))):
        return whole[1] if is_company_name(whole[1]) else name
    if (
        CENTRE.search(name)
        and (whole := WHOLE.match(text, start + len(name)))
        and names_an_institution(whole[1])
    ):
        return whole[1]
    if _PART_OF_ONE.match(name) and (whole := _AN_INSTITUTION.search(name)):
        return whole[1]
    if office := _OFFICE_OF_ONE.match(name):
        return "" if office["inflected"] else name[office.end() :]
    owner, _, owned = name.replace("’", "'").partition("'s ")
    if owner.startswith(("St ", "St. ", "Saint ")):
        return _with_what_is_before(name, text, start, known)
    name = name[: len(owner)] if is_place(owned) else OF_ITS_PART.split(name, maxsplit=1)[0]
    return _with_what_is_before(name, text, start, known)


def _with_what_is_before(name: str, text: str, start: int, known: Known) -> str:
    """Return `name` with the words before it that belong to it: a first part, what it is, a small word."""
    if (
        (first := _FIRST_PART.search(text[max(0, start - 60) : start]))
        and not is_title(first[1])
        and _is_one(first[0] + name, name, text)
    ):
        return first[0] + name
    if (head := _HEAD_OF_ONE.search(text[max(0, start - 60) : start])) and not is_title(head[1]):
        return head[1] + name
    if house := _house_before(name, text, start):
        return house
    if institution := _INSTITUTION.search(text[max(0, start - 40) : start]):
        return institution[0] + name
    if small := _SMALL_WORD.search(text[max(0, start - 14) : start]):
        longer = small[0] + name
        if known.opens_a_line(longer):
            return longer
    return name


def _house_before(name: str, text: str, start: int) -> str:
    """Return the house that is in that of `name`, which is no university: their parts stand before theirs."""
    house = _HOUSE_AT.search(text[max(0, start - 80) : start])
    return house[1] if house and "niversi" not in name and not PART.match(house[1]) else ""


def _is_one(whole: str, part: str, text: str) -> bool:
    """Tell if `part` hardly stands without what stands before it in `whole`."""
    return text.count(part) <= 2 * text.count(whole)


def _stands_alone(name: str, text: str, start: int) -> bool:
    """Tell if a name is said once, within a sentence, or after "in": the end of another's, or a place."""
    before = text[max(0, start - 26) : start]
    if _AFTER_IN.search(before):
        return True
    begins = _BEGINS.search(before) or _AFTER_A_CLAUSE.search(text[max(0, start - 160) : start])
    return not begins and text.count(name) < 2


def _ends_a_sentence(text: str, at: int) -> bool:
    """Tell if the line that holds `at` is no heading: it is long, or ends as sentences do."""
    start, end = text.rfind("\n", 0, at) + 1, text.find("\n", at)
    line = text[start : end if end != -1 else len(text)].rstrip()
    return len(line) > _OPENING or line.endswith((".", "!", "?", ":", ";", "…", ")", '"', "”"))
