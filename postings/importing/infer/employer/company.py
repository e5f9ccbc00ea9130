"""Who employs, from the words of a posting: signs that agree, or none."""

import re
from dataclasses import replace
from typing import NamedTuple

from ....facts.places import read_locations
from ....facts.places.marks import marks_of
from ....models.slugs import name_key
from ..body import Block, Body
from .boards import is_nobody
from .candidates import LABELLED, LEGAL, STRONG, SWORN, Candidate, candidates_in
from .clues import AT, Clues, names_beside
from .forms import as_mostly_written, with_its_article
from .hosts import MAIL, hosts_of
from .inflected import may_be_inflected
from .mentions import whole_name
from .merging import OF_LAWYERS, merge
from .name_words import ARTICLES
from .names import key_of
from .spotting import CERTAIN
from .vetoes import is_parent, is_something_else, is_sponsor, recruits
from .whole import whole_form, with_its_ending

NO_CLUES = Clues()
_MOST_RANKED = 5
_A_DIGEST = 3
_MARKS = re.compile("[®™©]")
HARDLY_CERTAIN = 6.0
"""The score that a word needs of which the text only tells what it does: things do it too."""
CLEAR, HARDLY = 1.3, 1.05
"""How many times the score of the next one a name needs, and one that a lawyer's sentence names."""

OUR_CLIENT = re.compile(
    r"\b(?:[Mm]y client\b|employment (?:agency|business)\b|[Oo]ur (?:esteemed |valued )?client(?:,| is| has| seeks| needs| in | based)|[Oo]n behalf of (?:our|a|one of)\b"
    r"|[Uu]nser Kunde\b|unseres Kunden\b|[Ff]or our client(?:,|:|\.| in| who| based| -| –)|[Ff]ür (?:unseren Kunden|einen unserer Kunden)\b|[Bb]ei unserem Kunden\b|[Ii]m Auftrag (?:unseres|eines) Kunden"
    r"|[Nn]otre client\b|(?:[Pp]our (?:l['’])?un|(?:^|\n|[.!?] )(?:L['’]un|Un)) de nos clients\b|[Nn]uestro cliente\b|[Nn]osso cliente\b|[Nn]ostro cliente\b|[Oo]nze opdrachtgever\b"
    r"|naszego [Kk]lienta\b|[Pp]ro našeho klienta\b|[Pp]re nášho klienta\b)"
)
"""An agency speaks; whoever is named may be the agency or its client."""

_LONG = 3
"""Words of a name that is hardly a place's."""
_ABOUT_THE_JOB = re.compile(
    r"(?i:about (?:you|(?:the|this|your) (?:role|job|position|team|opportunity|work|candidate))|über (?:dich|sie|die (?:stelle|rolle|position)|den job)|à propos (?:de vous|de toi|du poste)"
    r"|sobre (?:ti|você|el (?:puesto|rol|equipo)|a vaga|o cargo)|over (?:jou|de (?:functie|rol))|om (?:deg|dig|stillingen|jobbet|tjänsten|rollen))"
)
"""A heading beside which one with a name is about who employs."""
_ALONE = 1.2
"""What it adds that a text that says "we" names nobody else."""
_FAINT = 1.0
"""The weight of a sign that any name may have, beside which another is still alone."""
_WE = re.compile(
    r"\b(?:[Ww]e|[Oo]ur|[Yy]ou|[Yy]our|[Dd]u|[Vv]ous|[Ww]ir|[Uu]ns(?:er|ere|erem)?|[Nn]ous|[Nn]otre|[Nn]os|[Ww]ij|[Oo]ns|[Oo]nze|[Jj]e|[Jj]ij|[Nn]uestr[oa]s?|[Nn]oss[oa]s?|[Ss]omos|[Vv]i|[Vv]år[ta]?|[Vv]åre|[Ss]iamo|[Nn]ostr[aoei]|[Dd]ine?|[Dd]ina"
    r"|\w{3,14}(?:amos|emos|imos|iamo|ujemy|imy|amy|emy)|мы|наш\w{0,3}|ми|вы|ви)\b"
    "|我们|我們|弊社|当社|私たち|저희|우리|당사"
)


class Employer(NamedTuple):
    """Who employs, by the `words` that decided it."""

    name: str
    words: str
    is_sure: bool
    """If the text says that it employs and names it again, or in words that leave no doubt.

    What is said once may be anything, and so may be what only is or does something.
    """


def find_company(body: Body, clues: Clues = NO_CLUES) -> Employer | None:
    """Return the employer, if one name leads all others."""
    if OUR_CLIENT.search(body.text) or _is_a_digest(body):
        return None
    ranked = [one for one in ranked_candidates(body, clues) if not _ends_the_title(one.name, clues.title)]
    if not ranked or ranked[0].score < _certain(ranked[0]):
        return None
    if len(ranked) > 1 and ranked[0].lead < _clear(ranked[0]) * ranked[1].lead:
        return None
    best = ranked[0]
    beside = "\n".join([*(name for name, _ in clues.beside), clues.words, body.text])
    is_sure = (
        best.is_surely_one
        or (best.best >= STRONG and (" " in best.name or _heads(best.words, body)))
        or best.agrees
        or (best.employs and _is_repeated(best.name, beside))
    )
    name = whole_form(best.name, body.text, [name for name, _ in clues.beside])
    name = _as_written(name, body)
    if not best.stated:
        name = as_mostly_written(name, f"{clues.words}\n{body.text}")
    name = with_its_ending(name, body.text, (host for host, _ in hosts_of(body, clues.links).weights))
    said = "\n".join([*(one for one, _ in clues.beside if len(one) > len(name)), clues.words])
    whole = whole_name(name, body.text if name in body.text else said)
    name = with_its_article(_first_of_two(whole.name, body.text), f"{said}\n{body.text}")
    name = _as_titled(name, clues)
    in_doubt = (
        whole.doubt
        or _is_denied(best, ranked[1:], body.text)
        or may_be_inflected(name, f"{said}\n{body.text}")
    )
    return Employer(name, best.words, is_sure and not in_doubt)


def ranked_candidates(body: Body, clues: Clues = NO_CLUES) -> list[Candidate]:
    """Return who may employ, the likeliest first, without what the text shows to be something else."""
    body = _without_marks(body)
    hosts = hosts_of(body, clues.links)
    found = merge(candidates_in(body, clues, hosts))
    ranked = sorted(found.values(), key=lambda candidate: -candidate.score)[:_MOST_RANKED]
    ranked = [one for one in ranked if one.is_surely_one or _hires(one) or not _is_place(one.name)]
    ranked = [one for one in ranked if one.best >= SWORN or not is_something_else(one, body.text)]
    words = f"{clues.words}\n{body.text}"
    ranked = [one for one in ranked if one.best >= LABELLED or not recruits(one.name, words)]
    ranked = [one for one in ranked if not (is_parent(one.name, body.text) or is_nobody(one.name))]
    described = {key_of(one.name) for one in ranked if one.is_described}
    ranked = [one for one in ranked if not is_sponsor(one.name, body.text, described)]
    ranked.sort(key=lambda one: -one.lead)
    is_alone = all(one.best <= _FAINT for one in ranked[1:])
    if ranked and is_alone and ranked[0].best and _WE.search(body.text):
        ranked[0].score += _ALONE
    return ranked


def _ends_the_title(name: str, title: str) -> bool:
    """Tell if `name` is what the job is called, or ends so: "Rope Lead Guide" of "Senior Rope Lead Guide"."""
    name = name.removeprefix("The ")
    if len(name.split()) < 2 or not title:
        return False
    before = title.removesuffix(name) if title.endswith(f" {name}") else ""
    is_more = before.strip() and before.split()[-1][:1].isupper() and before.rstrip()[-1:].isalnum()
    return bool(is_more) or (" " in title and name.endswith(f" {title}"))


def _is_a_digest(body: Body) -> bool:
    """Tell if several lines have a job at an employer each: "Welder at Acme", "Baker at Crumb & Co"."""
    beside = (pair for block in body.blocks for pair in names_beside(block.text))
    return len({key_of(name) for name, weight in beside if weight == AT}) >= _A_DIGEST


def _without_marks(body: Body) -> Body:
    """Return `body` without the marks of trade that stand between a name and its verb."""
    if not _MARKS.search(body.text):
        return body
    return replace(body, blocks=tuple(Block(one.role, _MARKS.sub("", one.text)) for one in body.blocks))


def _is_repeated(name: str, text: str) -> bool:
    return text.casefold().count(LEGAL.sub("", name).strip(" ,").casefold()) > 1


def _heads(words: str, body: Body) -> bool:
    """Tell if `words` are all that a line says, as in "About Acme": the first, or beside "About the role"."""
    lines = [block.text.rstrip(" :?!") for block in body.blocks]
    words = words.rstrip(" :?!")
    return lines[:1] == [words] or (words in lines and any(map(_ABOUT_THE_JOB.fullmatch, lines)))


def _certain(best: Candidate) -> float:
    """Return the score that the best name needs: more, if it is a word that only does something."""
    is_no_word = " " in best.name or "-" in best.name
    return CERTAIN if best.is_named or best.proof >= MAIL or is_no_word else HARDLY_CERTAIN


def _clear(best: Candidate) -> float:
    """Return how far the best has to lead: hardly, when a label or a lawyer's sentence names it."""
    return CLEAR if best.best < SWORN else HARDLY


def _hires(one: Candidate) -> bool:
    """Tell if a name of several words hires and is long, or has a host of its own, as a place hardly is."""
    is_own = one.agrees or len(one.name.split()) >= _LONG
    return " " in one.name and one.best >= CERTAIN and is_own


def _as_titled(name: str, clues: Clues) -> str:
    """Return `name` without "Company" or the like behind it, which lawyers write and the title has not."""
    bare = name.removeprefix("The ")
    titled = (
        one for one, _ in clues.beside if OF_LAWYERS.fullmatch(bare.removeprefix(one.removeprefix("The ")))
    )
    return next(titled, name)


def _is_denied(best: Candidate, others: list[Candidate], text: str) -> bool:
    """Tell if only lawyers name the best, as they do a city, and a title and the text another: its library."""
    is_sworn = best.best == SWORN and not (best.is_titled or best.is_described)
    return is_sworn and any(one.is_titled and text.count(one.name) for one in others)


def _is_place(name: str) -> bool:
    """Tell if `name` is that of a place and nothing more."""
    places = [location.place for location in read_locations(name) if location.place]
    if any(name_key(place.city or place.region) == name_key(name) for place in places):
        return True
    is_whole = any(mark.options and mark.end - mark.start == len(name) for mark in marks_of(name))
    return is_whole and any(not place.city for place in places)


def _as_written(name: str, body: Body) -> str:
    """Return `name` without an article, unless the text only has it so, and in capitals within a sentence."""
    article, _, rest = name.partition(" ")
    if article == "gemeente":
        return f"Gemeente {rest}"
    if any(f"{mark}{name}" in body.text for mark in "'’") and (
        elided := re.search(rf"[a-zà-ÿ,] ([LD]['’]{re.escape(name)})\b", body.text)
    ):
        return elided[1]
    if owned := _with_its_s(name, body.text):
        return owned
    if article in ARTICLES and rest:
        inside = re.search(rf"[a-zà-ÿ,] {re.escape(name)}", body.text)
        bare = re.search(rf"[a-zà-ÿ,] (?<!{article} )(?<!{article.lower()} ){re.escape(rest)}", body.text)
        return name if inside and not bare else rest
    return name


def _first_of_two(name: str, text: str) -> str:
    """Return the first of two names with a slash between, which `text` also says alone: "Acme / acme.com"."""
    first = name.split(" / ")[0]
    return first if text.count(first) > text.count(name) else name


def _with_its_s(name: str, text: str) -> str:
    """Return `name` with the "'s" that belongs to it, without which the text never has it: "Macy's"."""
    if not any(f"{name}{mark}s" in text for mark in "'’"):
        return ""
    if re.search(rf"\b{re.escape(name)}(?!\w|['’]s)", text):
        return ""
    owned = re.search(rf"\b{re.escape(name)}['’]s(?=[.,!\n]| (?:is|was|are|has|and|we) )", text)
    return owned[0] if owned else ""
