# ruff: noqa: E501
"""Who employs, from the words of a posting: signs that agree, or none."""

import re
from typing import NamedTuple

from ...facts.places import read_locations
from ...facts.places.marks import marks_of
from ...models.slugs import name_key
from .body import Body
from .candidates import CERTAIN, LEGAL, SWORN, Candidate, candidates_in
from .names import ARTICLES, PART

CLEAR, HARDLY = 1.3, 1.05
"""How many times the score of the next one a name needs, and one that a lawyer's sentence names."""

OUR_CLIENT = re.compile(
    r"\b(?:[Mm]y client\b|employment (?:agency|business)\b|[Oo]ur (?:esteemed |valued )?client(?:,| is| has| seeks| needs| in | based)|[Oo]n behalf of (?:our|a|one of)\b"
    r"|[Uu]nser Kunde\b|[Ff]ür (?:unseren Kunden|einen unserer Kunden)\b|[Bb]ei unserem Kunden\b|[Ii]m Auftrag (?:unseres|eines) Kunden"
    r"|[Nn]otre client\b|[Uu]n de nos clients\b|[Nn]uestro cliente\b|[Nn]osso cliente\b|[Nn]ostro cliente\b|[Oo]nze opdrachtgever\b"
    r"|naszego [Kk]lienta\b|[Pp]ro našeho klienta\b|[Pp]re nášho klienta\b)"
)
"""An agency speaks; whoever is named may be the agency or its client."""

_ALONE = 1.2
"""What it adds that a text that says "we" names nobody else."""
_WE = re.compile(
    r"\b(?:[Ww]e|[Oo]ur|[Yy]ou|[Yy]our|[Dd]u|[Vv]ous|[Ww]ir|[Uu]ns(?:er|ere|erem)?|[Nn]ous|[Nn]otre|[Nn]os|[Ww]ij|[Oo]ns|[Oo]nze|[Jj]e|[Jj]ij|[Nn]uestr[oa]s?|[Nn]oss[oa]s?|[Ss]omos)\b"
)
_TOLD = 2.0
"""The score of a name that some sentence tells."""


class Employer(NamedTuple):
    """Who employs, by the `words` that decided it."""

    name: str
    words: str
    is_sure: bool
    """If the text names it again, or in words that leave no doubt: what is said once may be anything."""


def find_company(body: Body, site: str = "") -> Employer | None:
    """Return the employer, if one name leads all others.

    `site` is what the title of a page says beside the job's.
    """
    if OUR_CLIENT.search(body.text):
        return None
    ranked = sorted(_merge(candidates_in(body, site)).values(), key=lambda candidate: -candidate.score)
    ranked = [
        candidate for candidate in ranked[:4] if candidate.is_surely_one or not _is_place(candidate.name)
    ]
    ranked = [
        candidate
        for candidate in ranked
        if candidate.best >= SWORN or not _is_wanted(candidate.name, body.text)
    ]
    if len(ranked) == 1 and _WE.search(body.text):
        ranked[0].score += _ALONE
    if not ranked or ranked[0].score < CERTAIN:
        return None
    if len(ranked) > 1 and ranked[0].score < _clear(ranked[0]) * ranked[1].score:
        return None
    is_sure = ranked[0].is_surely_one or _is_repeated(ranked[0].name, f"{site}\n{body.text}")
    return Employer(_as_written(ranked[0].name, body), ranked[0].words, is_sure)


def _is_repeated(name: str, text: str) -> bool:
    return text.casefold().count(LEGAL.sub("", name).strip(" ,").casefold()) > 1


def _clear(best: Candidate) -> float:
    """Return how far the best has to lead: hardly, when a label or a lawyer's sentence names it."""
    return CLEAR if best.best < SWORN else HARDLY


def _merge(found: dict[str, Candidate]) -> dict[str, Candidate]:
    """Join a name with the longer ones that it opens, and a word with the name that it ends.

    "Acme" and "Acme Payments Europe"; "Freight is an old industry" beside "Nomad Freight".
    """
    _join_initials(found)
    for key in sorted(found, key=len):
        for other in [other for other in found if other != key and other.startswith(key) and len(key) > 2]:
            short, long = found[key], found[other]
            is_legal = LEGAL.search(long.name) and short.score >= _TOLD
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


def _join_initials(found: dict[str, Candidate]) -> None:
    """Give what speaks for "TCS" to Tata Consultancy Services."""
    for key, short in [*found.items()]:
        if short.name.isupper() and 2 < len(short.name) <= 6:
            whole = next((one for one in found.values() if _initials(one.name) == short.name), None)
            if whole is not None:
                whole.score += found.pop(key).score / 2


def _initials(name: str) -> str:
    return "".join(word[0] for word in name.split() if word[0].isupper()) if " " in name else ""


def _is_wanted(name: str, text: str) -> bool:
    """Tell if the text looks for one of them ("a Stonemason to join us"), so that it names a job.

    Nor is a team the employer, or what the text abbreviates to "(the Prize)".
    """
    name = re.escape(name.removeprefix("The "))
    return bool(
        re.search(rf"\b(?:an?|une?|uma?|eine?n?) {name}(?: to | who |[.,])", text)
        or re.search(rf"\b{name} is (?:an?|the|our) (?:[a-z-]+ ){{0,3}}team\b(?! of)", text)
        or re.search(rf"\((?:the |“|\"){name}[”\"]?\)", text)
    )


def _is_place(name: str) -> bool:
    places = [location.place for location in read_locations(name) if location.place]
    if any(name_key(place.city or place.region) == name_key(name) for place in places):
        return True
    is_whole = any(mark.options and mark.end - mark.start == len(name) for mark in marks_of(name))
    return is_whole and any(not place.city for place in places)


def _as_written(name: str, body: Body) -> str:
    """Return `name` without an article, unless the text has it in capitals within a sentence too."""
    article, _, rest = name.partition(" ")
    if article == "gemeente":
        return f"Gemeente {rest}"
    if elided := re.search(rf"[a-zà-ÿ,] ([LD]['’]{re.escape(name)})\b", body.text):
        return elided[1]
    if article in ARTICLES and rest:
        inside = re.search(rf"[a-zà-ÿ,] {re.escape(name)}", body.text)
        return name if inside else rest
    return name
