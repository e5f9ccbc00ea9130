"""A title within a phrase of running text: from its first word to its noun and what belongs to that."""

import re
from itertools import pairwise

from ....facts.places.marks import marks_of
from ..roles import HEADS, has_role, is_heading_word, names_many, singular
from .asides import is_aside
from .stated import repeats

_AGENT = re.compile(
    r"(?:er|or|ist|ian|ant|(?<!m)ent|man|woman|ess|ee|ary|eer|hand|keeper|aide|worker|crew|staff|mason|smith|wright)$"
)
_ARTICLE = re.compile(r"^(?:An? (?=\S+ \S)|(?:The|Our) )")
IN_THE_ROLE = re.compile(r"^(?:Als|As an?|En tant que|Como|Jako) ")
_EMPLOYER = re.compile(
    r", (?:[A-Z&][\w&’'-]* ){0,5}(?:Museum|University|College|School|Hospital|Foundation|Institute|Inc|Ltd|LLC|GmbH)\b"
)
"""What stands after a title and its comma and is no part of it: "Curator, National Museum of Wales"."""
_NUMERAL = re.compile(r"[IVX]{1,4}|\d{1,2}")
_RANK = re.compile(r"[IVX]{1,4}|[1-9]|[Ss]tudent|[Ii]ntern|[Cc]o-?op|[Gg]raduate|Master")
"""What follows a title's noun and is part of it."""
_OF_ANYBODY = frozenset(
    "player starter self-starter solver learner thinker doer getter go-getter believer lover fan employer provider winner"
    " supporter finisher member person people partner".split()
)
"""Whom everybody looks for or is, and what is no job: "a Team Player", "an Equal Opportunity Employer"."""
_FIELD = re.compile(r"\(([^()]{2,40} [^()]{2,40})\)")
_GRADE = re.compile(r"[-–] (?:Class|Level|Grade|Tier) \w{1,3}$")
_OF = (["of"], ["de"], ["du"], ["des"], ["d’"], ["da"], ["do"])
_SUBJECTS = frozenset(
    "professor lecturer fellow fellowship teacher postdoc reader instructor tutor chair scholar researcher".split()
)
"""Nouns that a subject follows: "Lecturer in Chinese"."""
_IN_A_PART = re.compile(r" (?:in|at|for|with|within) (?:the|our) ")
"""Where a department or an employer follows: "Professor of Physics in the Faculty of Science"."""


def title_in(phrase: str, *, any_noun: bool, several: bool = False) -> str:
    """Return the title at the start of `phrase`: up to its last role noun, or all after "Head of".

    Of `several` that are sought, it is the title of one.
    """
    if several:
        phrase = " ".join(map(singular, phrase.split(" ")))
    phrase = _ARTICLE.sub("", IN_THE_ROLE.sub("", phrase.strip(" ,-–")))
    if employer := _EMPLOYER.search(phrase):
        phrase = phrase[: employer.start()]
    words = phrase.split(" ")
    bracket = next((at for at, word in enumerate(words) if at and word.startswith("(")), len(words))
    roles = [at for at, word in enumerate(words[:bracket]) if has_role(word.strip(",.").split("/")[-1])]
    if not roles:
        whole = _without_place(" ".join(words))
        is_one = (any_noun or sounds_like_one(whole)) and len(words) <= 6
        is_one = is_one and words[-1].strip(",.").casefold() not in _OF_ANYBODY
        return whole if is_one and not any(map(is_heading_word, words)) else ""
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
    if title.casefold() in _OF_ANYBODY or names_many(title):
        return ""
    return title if has_role(title) and len(title) > 3 and title.count("(") == title.count(")") else ""


def sounds_like_one(whole: str) -> bool:
    """Tell if a phrase ends like a job: "Shipwright", "Member of Harbour Staff, Night Cranes"."""
    noun = whole.split(", ")[0].split(" ")
    is_alone = ", " not in whole or len(noun) > 2
    return is_alone and len(noun) <= 5 and bool(_AGENT.search(noun[-1].casefold()))


def _after_the_noun(words: list[str], last: int) -> list[str]:
    """Return what belongs to a title after its noun `last`: "II", "Student", "(AI & Growth)"."""
    after = words[last + 1 :]
    if words[last].endswith(",") or not after:
        return []
    kept = after[:1] if _RANK.fullmatch(after[0].strip(",")) else []
    rest = " ".join(after[len(kept) :])
    if grade := _GRADE.match(rest):
        return kept + grade[0].split(" ")
    field = _FIELD.match(rest)
    if field and not is_aside(field[1]) and not repeats(field[1], " ".join(words[: last + 1])):
        kept += field[0].split(" ")
    return kept


def _is_speciality(words: list[str]) -> bool:
    """Tell if `words` go on after a comma like "Engineer, Machine Learning"."""
    return words[0].endswith(",") and 2 <= len(words) <= 5


def _without_place(title: str) -> str:
    """Return `title` without the place that it ends in: "Porter in Leeds", "Porter, Leeds"."""
    before, _, after = title.rpartition(", " if ", " in title else " in ")
    marks = marks_of(after) if before else []
    return before if marks and marks[0].options and not marks[0].is_code else title


def ends_in_its_noun(words: list[str]) -> bool:
    return has_role(words[-1]) or any(has_role(noun) and [link] in _OF for noun, link in pairwise(words))
