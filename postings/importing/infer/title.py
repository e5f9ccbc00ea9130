# ruff: noqa: E501
"""What the job is called, from the words of a posting."""

import re
from collections.abc import Iterator
from itertools import pairwise

from ...facts.places.marks import marks_of
from ...models.slugs import name_key
from .asides import is_aside
from .body import Body, Role
from .card import read_card
from .labels import is_label, titles_of
from .openings import without_opening
from .roles import HEADS, has_role, is_heading_word, is_title
from .stated_title import repeats, tidy_title
from .title_employer import split_headline
from .title_rules import RULES

CERTAIN = 4.0
_LONGEST = 200
"""Characters of a headline that may be a title with what stands beside it."""
CLEAR = 1.5
_CARD, _HEADLINE, _LABEL_LINE, _FIRST_LINE = 8.0, 7.0, 6.0, 5.0
_SEPARATOR = re.compile(r"\s+[-–—|•·@]\s+|\s+at\s+(?=[A-Z])|\s+in\s+(?=[A-Z][\w .]+,)")
_AGENT = re.compile(
    r"(?:er|or|ist|ian|ant|ent|man|woman|ess|ee|ary|eer|hand|keeper|aide|worker|crew|staff|mason|smith|wright)$"
)


_ARTICLE = re.compile(r"^(?:An?|The|Our) (?=\S+ \S)")
_IN_THE_ROLE = re.compile(r"^(?:Als|As an?|En tant que|Como|Jako) ")
_EMPLOYER = re.compile(
    r", (?:[A-Z&][\w&’'-]* ){0,5}(?:Museum|University|College|School|Hospital|Foundation|Institute|Inc|Ltd|LLC|GmbH)\b"
)
"""What stands after a title and its comma and is no part of it: "Curator, National Museum of Wales"."""
_NUMERAL = re.compile(r"[IVX]{1,4}|\d{1,2}")
_RANK = re.compile(r"[IVX]{1,4}|[1-9]|[Ss]tudent|[Ii]ntern|[Cc]o-?op|[Gg]raduate")
"""What follows a title's noun and is part of it."""
_FIELD = re.compile(r"\(([^()]{2,40} [^()]{2,40})\)")
_OF = (["of"], ["de"], ["du"], ["des"], ["d’"], ["da"], ["do"])
_SUBJECTS = frozenset(
    "professor lecturer fellow fellowship teacher postdoc reader instructor tutor chair scholar researcher".split()
)
"""Nouns that a subject follows: "Lecturer in Chinese"."""
_TAIL = re.compile(r"\s*(?:[-–—:|]\s*)?(?:Job|Position|Role) Description$", re.IGNORECASE)
_IN_A_PART = re.compile(r" (?:in|at|for|with|within) (?:the|our) ")
"""Where a department or an employer follows: "Professor of Physics in the Faculty of Science"."""


def find_title(body: Body, headline: str = "") -> tuple[str, str] | None:
    """Return the job's title and the words that decided it, if that is certain.

    `headline` is what the file itself stands under: the `h1` of its page, its first Markdown heading.
    """
    found: dict[str, tuple[float, str, str]] = {}

    def add(weight: float, title: str, words: str) -> None:
        key = name_key(title)
        score, best, evidence = found.get(key, (0.0, title, words[:300]))
        found[key] = (score + (weight if not score else weight / 2), best, evidence)

    for weight, title, words in _at_the_head(body, headline):
        add(weight, title, words)
    for rule in RULES:
        for match in rule.pattern.finditer(body.text):
            phrase = match[match.lastindex or 0]
            if title := _trimmed(phrase, any_noun=rule.any_noun):
                add(rule.weight, title, match[0].strip())
    return _decided(found)


def _at_the_head(body: Body, headline: str) -> Iterator[tuple[float, str, str]]:
    """Yield what stands as a title over the text, with its weight and its words."""
    card = read_card(body)
    if card:
        yield _CARD, card.title, card.words
    title = _of_headline(tidy_title(headline) if len(headline) <= _LONGEST else headline)
    if title and (is_title(title) or not card):
        yield _HEADLINE, title, headline
    for block in body.blocks[:1]:
        is_heading = block.role == Role.HEADING
        if not is_label(block) and (title := _of_first_line(block.text, is_heading=is_heading)):
            yield _FIRST_LINE, title, block.text
    for phrase, words in titles_of(body):
        if title := _trimmed(phrase, any_noun=True):
            yield _LABEL_LINE, title, words


def _abbreviates(short: str, long: str) -> bool:
    """Tell if one title is the other with initials: "Staff SRE", "Staff Site Reliability Engineer"."""
    words = long.split()
    for initials in filter(str.isupper, short.split()):
        for at in range(len(words) - len(initials) + 1):
            run = words[at : at + len(initials)]
            if "".join(word[0] for word in run) == initials and len(initials) > 1:
                return short.replace(initials, " ".join(run)) == long
    return False


def _without_place(title: str) -> str:
    """Return `title` without the place that it ends in: "Porter in Leeds", "Porter, Leeds"."""
    before, _, after = title.rpartition(", " if ", " in title else " in ")
    marks = marks_of(after) if before else []
    return before if marks and marks[0].options and not marks[0].is_code else title


def _is_speciality(words: list[str]) -> bool:
    """Tell if `words` go on after a comma like "Engineer, Machine Learning"."""
    return words[0].endswith(",") and 2 <= len(words) <= 5


def _decided(found: dict[str, tuple[float, str, str]]) -> tuple[str, str] | None:
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
    return (title, words) if score >= CERTAIN else None


def _of_headline(headline: str) -> str:
    """Return the title in a headline: all of it, or the part beside the company and the place."""
    if title := split_headline(headline)[0]:
        return title
    parts = [part.strip() for part in _SEPARATOR.split(headline) if part.strip()]
    if not parts or len(headline) > 120 or headline.endswith((".", "!", "?", ":")):
        return ""
    if len(parts) > 1:
        titles = [part for part in parts if is_title(part)]
        return titles[0] if len(titles) == 1 else ""
    words = headline.split()
    return "" if len(words) > 10 or any(map(is_heading_word, words)) else headline


def _of_first_line(line: str, *, is_heading: bool) -> str:
    line = without_opening(_IN_THE_ROLE.sub("", line)) if len(line) <= _LONGEST else line
    if is_heading:
        line = _TAIL.sub("", line)
        line = split_headline(line)[0] or line
        return line if is_title(line) and len(line.split()) <= 10 else ""
    if is_title(line) and len(line.split()) <= 6 and _ends_in_its_noun(line.split()):
        return line
    parts = _SEPARATOR.split(line) if len(line) < 120 else []
    titles = [part for part in parts if is_title(part)]
    return titles[0] if len(parts) > 1 and len(titles) == 1 and (titles[0] == parts[0] or "|" in line) else ""


def _ends_in_its_noun(words: list[str]) -> bool:
    return has_role(words[-1]) or any(has_role(noun) and [link] in _OF for noun, link in pairwise(words))


def _after_the_noun(words: list[str], last: int) -> list[str]:
    """Return what belongs to a title after its noun `last`: "II", "Student", "(AI & Growth)"."""
    after = words[last + 1 :]
    if words[last].endswith(",") or not after:
        return []
    kept = after[:1] if _RANK.fullmatch(after[0].strip(",")) else []
    rest = " ".join(after[len(kept) :])
    field = _FIELD.match(rest)
    if field and not is_aside(field[1]) and not repeats(field[1], " ".join(words[: last + 1])):
        kept += field[0].split(" ")
    return kept


def _trimmed(phrase: str, *, any_noun: bool) -> str:
    """Return the title at the start of `phrase`: up to its last role noun, or all after "Head of"."""
    phrase = _ARTICLE.sub("", _IN_THE_ROLE.sub("", phrase.strip(" ,-–")))
    if employer := _EMPLOYER.search(phrase):
        phrase = phrase[: employer.start()]
    words = phrase.split(" ")
    bracket = next((at for at, word in enumerate(words) if at and word.startswith("(")), len(words))
    roles = [at for at, word in enumerate(words[:bracket]) if has_role(word.strip(",.").split("/")[-1])]
    if not roles:
        whole = _without_place(" ".join(words))
        sounds_like_one = any_noun or (_AGENT.search(words[-1].casefold()) and len(words) <= 5)
        return whole if sounds_like_one and len(words) <= 6 and not any(map(is_heading_word, words)) else ""
    last = roles[-1]
    follows = words[last + 1 : last + 2]
    noun = words[last].strip(",").casefold()
    taught = follows == ["in"] and (noun in _SUBJECTS or "phd" in phrase.casefold())
    goes_on = noun in HEADS or follows in _OF or taught or any_noun or _is_speciality(words[last:])
    title = " ".join(words if goes_on else [*words[: last + 1], *_after_the_noun(words, last)]).strip(" ,.-–")
    title = _IN_A_PART.split(title, maxsplit=1)[0]
    title = _without_place(title)
    if all(word.casefold() in HEADS or _NUMERAL.fullmatch(word) for word in title.split()):
        return ""
    return title if has_role(title) and len(title) > 3 and title.count("(") == title.count(")") else ""
