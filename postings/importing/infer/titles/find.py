"""What the job is called, from the words of a posting."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from ....facts.needed import may_have
from ....models.slugs import name_key
from ..body import Body, Role
from ..card import read_card
from ..labels import is_label, titles_of
from ..roles import is_title, names_many, reads_as_a_heading
from .employer import split_headline
from .in_headings import titles_in_headings, titles_that_head_the_text
from .longer import longer_line
from .openings import without_ending, without_opening
from .page_names import is_made_of_page_words
from .phrases import IN_THE_ROLE, ends_in_its_noun, title_in
from .residue import residue_in
from .rules import OF_THE_PERSON, RULES, Rule
from .small_letters import titles_in_small_letters
from .stated import tidy_title

CERTAIN = 4.0
_LONGEST = 200
"""Characters of a headline that may be a title with what stands beside it."""
_BEFORE = 40
"""Characters before a phrase that may turn what it says."""
CLEAR = 1.5
_CARD, _HEADLINE, _LABEL_LINE, _FIRST_LINE = 8.0, 7.0, 6.0, 5.0
_SEPARATOR = re.compile(r"\s+[-–—|•·@]\s+|\s+at\s+(?=[A-Z])|\s+in\s+(?=[A-Z][\w .]+,)")
_OF_SOMEBODY = re.compile(
    r"\b(?:as an?|meet|why|life|reports? to|reporting|contact|my name|i['’]m)\b", re.IGNORECASE
)
"""What shows that a line speaks of one who works there, or of what that is like."""
_LABELLED = re.compile(
    r"(?:[\w/]{2,15} ){0,2}(?:role|title|profile|position|designation|job|name)\s?[:–-]\s+", re.IGNORECASE
)
"""A label that is none of `labels`: "Project Role : Welder"."""
_LABELS = 2
"""Lines below a title that are labels."""
_ANY_LABEL = re.compile(r"[A-Z][\w/ ]{1,30}: ?\S.{0,80}$")
_TAIL = re.compile(r"\s*(?:[-–—:|]\s*)?(?:Job|Position|Role) Description$", re.IGNORECASE)


class Found(NamedTuple):
    """A job's title, the words that decided it, and if it can be nobody else's."""

    title: str
    words: str
    is_sure: bool


def find_title(body: Body, headline: str = "") -> Found | None:
    """Return the job's title, if that is certain or nearly so.

    `headline` is what the file itself stands under: the `h1` of its page, its first Markdown heading.
    """
    found: dict[str, tuple[float, str, str]] = {}
    of_somebody: set[str] = set()

    def add(weight: float, title: str, words: str) -> None:
        key = name_key(title)
        score, best, evidence = found.get(key, (0.0, title, words[:300]))
        found[key] = (score + (weight if not score else weight / 2), best, evidence)

    for weight, title, words in _at_the_head(body, headline):
        add(weight, title, words)
    for rule, title, words in _in_sentences(body.text):
        add(rule.weight, title, words)
        if rule.of_somebody:
            of_somebody.add(title)
    if all(score < CERTAIN for score, _, _ in found.values()):
        for title, words in titles_in_small_letters(body.text):
            add(CERTAIN, title, words)
    if (decided := _decided(found)) is None:
        return None
    score, title, words = decided
    if score <= _FIRST_LINE and (line := longer_line(title, body)):
        return Found(line, line, is_sure=False)
    return Found(title, words, score > CERTAIN or title not in of_somebody)


def _in_sentences(text: str) -> Iterator[tuple[Rule, str, str]]:
    """Yield the titles in the sentences of `text`, each with its rule and its words."""
    for rule in RULES:
        for match in rule.pattern.finditer(text) if may_have(text, rule.needs) else ():
            if OF_THE_PERSON.search(text, max(0, match.start() - _BEFORE), match.start()):
                continue
            phrase = match[match.lastindex or 0]
            if title := title_in(phrase, any_noun=rule.any_noun, several=rule.several):
                yield rule, title, match[0].strip()


def _at_the_head(body: Body, headline: str) -> Iterator[tuple[float, str, str]]:
    """Yield what stands as a title over the text, with its weight and its words."""
    card = read_card(body)
    if card:
        yield _CARD, card.title, card.words
    title = _of_headline(tidy_title(headline) if len(headline) <= _LONGEST else headline)
    if title and (is_title(title) or not (card or is_made_of_page_words(title))):
        yield _HEADLINE, title, headline
    for block in body.blocks[:1]:
        is_heading = block.role == Role.HEADING
        if not is_label(block) and (title := _of_first_line(block.text, is_heading=is_heading)):
            yield _FIRST_LINE, title, block.text
        elif _is_over_labels(body):
            yield _FIRST_LINE, block.text, block.text
    for title, words in titles_in_headings(body):
        yield _LABEL_LINE, title, words
    for title, words in titles_that_head_the_text(body):
        yield _FIRST_LINE, title, words
    for phrase, words in titles_of(body):
        if title := title_in(phrase, any_noun=True):
            yield _LABEL_LINE, title, words


def _is_over_labels(body: Body) -> bool:
    """Tell if the first line is one job of two nouns, over labels: "Rigger & Crane Analyst", "Req ID: 47"."""
    title, *below = (block.text for block in body.blocks[: 1 + _LABELS])
    is_one = is_title(title) and " & " in title and names_many(title) and "," not in title
    return is_one and len(below) == _LABELS and all(map(_ANY_LABEL.match, below))


def _abbreviates(short: str, long: str) -> bool:
    """Tell if one title is the other with initials: "Staff SRE", "Staff Site Reliability Engineer"."""
    words = long.split()
    for initials in filter(str.isupper, short.split()):
        for at in range(len(words) - len(initials) + 1):
            run = words[at : at + len(initials)]
            if "".join(word[0] for word in run) == initials and len(initials) > 1:
                return short.replace(initials, " ".join(run)) == long
    return False


def _decided(found: dict[str, tuple[float, str, str]]) -> tuple[float, str, str] | None:
    ranked = sorted(found.items(), key=lambda entry: -entry[1][0])
    if not ranked:
        return None
    key, (score, title, words) = ranked[0]
    for other, (rival, longer, evidence) in ranked[1:]:
        if _abbreviates(title, longer) or _abbreviates(longer, title):
            score += rival / 2
        elif key in other and rival >= CERTAIN:
            key, score, title, words = other, score + rival, longer, evidence
        elif other in key:
            score += rival / 2
        elif rival * CLEAR > score:
            return None
    return (score, title, words) if score >= CERTAIN else None


def _of_headline(headline: str) -> str:
    """Return the title in a headline: all of it, or the part beside the company and the place."""
    if title := split_headline(headline)[0]:
        return title
    parts = [part.strip() for part in _SEPARATOR.split(headline) if part.strip()]
    if not parts or len(headline) > 120 or headline.endswith((".", "!", "?", ":")):
        return ""
    if len(parts) > 1:
        titles = [part for part in parts if is_title(part)]
        return _with_its_field(titles[0], headline) if len(titles) == 1 else ""
    words = headline.split()
    return "" if len(words) > 10 or reads_as_a_heading(headline) else headline


def _of_first_line(line: str, *, is_heading: bool) -> str:
    if len(line) > _LONGEST or "://" in line or _OF_SOMEBODY.search(line):
        return ""
    line = without_ending(without_opening(IN_THE_ROLE.sub("", line).removesuffix(".")))
    line = _LABELLED.sub("", line)
    if ": " in line or names_many(line):
        return ""
    if is_heading:
        line = _TAIL.sub("", line)
        line = split_headline(line)[0] or line
        return line if is_title(line) and len(line.split()) <= 10 else ""
    if is_title(line) and len(line.split()) <= 6 and ends_in_its_noun(line.split()):
        return line
    parts = _SEPARATOR.split(line) if len(line) < 120 else []
    titles = [part for part in parts if is_title(part)]
    is_one = len(parts) > 1 and len(titles) == 1 and (titles[0] == parts[0] or "|" in line)
    return _with_its_field(titles[0], line) if is_one else ""


def _with_its_field(job: str, line: str) -> str:
    """Return the whole `line` where what a dash sets off from the `job` in it is its field: "Welder - Pipe Systems"."""
    is_set_off = re.match(r"\s[-–—]\s", line[len(job) :]) and line.startswith(job)
    return line if is_set_off and is_title(line) and not residue_in(line) else job
