"""Who employs, from the words of a posting: many weak signs that agree, or none."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from urllib.parse import urlsplit

from ...models.slugs import company_key, name_key
from .body import Body
from .names import NAME, is_company_name, tidy_name


@dataclass(frozen=True, slots=True)
class Sign:
    """A way of saying who employs, and how much it weighs."""

    weight: float
    pattern: re.Pattern[str]


@dataclass(slots=True)
class Candidate:
    """A name that was found, with what speaks for it."""

    score: float = 0.0
    spellings: Counter[str] = field(default_factory=Counter)
    words: str = ""
    best: float = 0.0


def _sign(weight: float, *patterns: str) -> Sign:
    return Sign(weight, re.compile("|".join(patterns).replace("NAME", f"({NAME})")))


_START = r"(?:^|(?<=\n)|(?<=[.!?:] ))"

SIGNS: tuple[Sign, ...] = (
    # the sentences that lawyers write
    _sign(5, r"NAME (?:is|are) (?:proud to be |a proud |an? )*[Ee]qual[ -][Oo]pportunit"),
    _sign(5, r"NAME (?:provides|offers|supports|affords|practices) [Ee]qual"),
    _sign(4, r"NAME (?:does not|doesn['’]t|will not|shall not|prohibits) (?:unlawfully )?(?:tolerate"
             r" )?discriminat"),
    _sign(3, r"NAME is (?:proud|committed|dedicated) to"),
    # who is hiring
    _sign(4, r"NAME (?:is|are) (?:currently |now |actively |also |always )?(?:seeking|hiring|looking"
             r" (?:for|to)|searching"
             r"|recruiting|growing|expanding|in search)"),
    _sign(4, r"NAME (?:seeks|(?:currently )?has an? (?:immediate |exciting |new |excellent )?(?:opening"
             r"|opportunity|vacancy))"),
    _sign(3, r"NAME['’]s [\w ,&-]{3,50} (?:team|department|group|organization) (?:is|are) "),
    _sign(4, r"\b[Aa]s (?:an? |our |the )[\w ,/&-]{3,60} (?:at|with|for) NAME(?=,| you\b)"),
    # headings
    _sign(4, r"(?:^|\n)(?:ABOUT|About|Who is|Who are|What is|WHY|Why|Life at|Working at|Why work (?:at|for"
             r"|with)"
             r"|Why join|Why choose|Join|More about|Learn more about|A bit about|A little about) NAME(?=\n"
             r"|:|\?|$)"),
    # how people speak of themselves
    _sign(3, r"\b(?:Here at|[Aa]t|We at|Us at) NAME(?=,? (?:we|our|you|everyone|it|the team)\b|,)"),
    _sign(2, r"\b(?:[Jj]oin|[Jj]oining|[Jj]oined|[Cc]ome work (?:at|for|with)|[Ww]ork(?:ing)? (?:at|for)"
             r"|[Cc]areers? (?:at|with)"
             r"|[Ll]ife at|team at|role (?:at|with)|position (?:at|with)|employ(?:ees|ment) (?:at|with|of"
             r"|by)|interest(?:ed)? in"
             r"|opportunity (?:at|with)|[Aa]pply(?:ing)? to|[Bb]enefits (?:at|of)|mission (?:at|of)"
             r"|culture (?:at|of)) (?:the )?NAME"),
    _sign(2, r"NAME['’]s? (?:mission|vision|values|culture|customers|clients|office|offices|headquarters"
             r"|platform|products?"
             r"|success|growth|goal|team|teams|people|employees|business|workforce)\b"),
    _sign(2, _START + r"NAME(?: \([^()\n]{1,60}\))?,? (?:is|are) (?:an?|the|one of|on a|building"
                      r"|developing|transforming"
             r"|revolutionizing|changing|redefining|making|creating|backed|based|headquartered|where) "),
    _sign(2, _START + r"NAME (?:was|were) (?:founded|established|created|started|launched|born)"),
    _sign(1, _START + r"NAME (?:offers|provides|builds|makes|helps|develops|creates|enables|delivers"
                      r"|powers|operates|has|was"
             r"|combines|connects|brings|speciali[sz]es|serves|designs|works|runs|believes|values|celebrates|welcomes"
             r"|encourages|empowers|embraces|uses|supports|exists|reserves)\b"),
    # German, French, Spanish, Portuguese, Dutch, Italian
    _sign(4, r"NAME (?:sucht|recherche|recrute|busca|procura|zoekt|cerca|ricerca|contrata|está (?:buscando"
             r"|contratando|à procura|recrutando))\b"),
    _sign(4, r"(?:^|\n)(?:Über|À propos de|Sobre(?: [oa]| la| el)?|Over|Chi è|Wer ist|Qui est) NAME(?=\n|:"
             r"|\?|$)"),
    _sign(3, r"\b(?:Bei(?: der| dem)?|Wir bei(?: der)?|Wir sind(?: die)?|Chez|Rejoignez|Rejoindre|En|Na|No"
             r"|Bij|In) NAME(?=,| (?:wir|nous|estamos|bieten|entwickeln|arbeiten)\b)"),
)  # fmt: skip

OUR_CLIENT = re.compile(
    r"\b(?:[Oo]ur (?:esteemed |valued |)client\b|[Oo]n behalf of (?:our|a) client|[Uu]nser(?:en)? Kunde)"
)
"""An agency speaks; whoever is named may be the agency or its client."""

CERTAIN = 4.5
CLEAR = 1.5
"""The score that a name needs, and how many times that of the next one."""

_EMAIL_HOST = re.compile(r"[\w.+-]{1,64}@([\w-]{1,63}(?:\.[\w-]{1,63}){1,4})")
_NOBODYS_HOSTS = frozenset(
    "gmail googlemail yahoo hotmail outlook icloud protonmail greenhouse lever ashbyhq workable"
    " smartrecruiters"
    " recruitee personio bamboohr breezy jobvite icims workday myworkdayjobs taleo linkedin twitter x"
    " facebook"
    " instagram youtube github gitlab google docs notion medium glassdoor typeform airtable wikipedia forbes"
    " techcrunch crunchbase apple bit eeoc dol uscis e-verify indeed angel wellfound t".split()
)


def find_company(body: Body) -> tuple[str, str] | None:
    """Return the employer's name and the words that decided it, if that is certain."""
    text = body.text
    if OUR_CLIENT.search(text):
        return None
    ranked = sorted(_merge(_candidates(body)).values(), key=lambda candidate: -candidate.score)
    if not ranked or ranked[0].score < CERTAIN:
        return None
    if len(ranked) > 1 and ranked[0].score < CLEAR * ranked[1].score:
        return None
    return ranked[0].spellings.most_common(1)[0][0], ranked[0].words


def _candidates(body: Body) -> dict[str, Candidate]:
    """Return what the signs point at, by the key that two spellings share."""
    text = body.text
    found: dict[str, Candidate] = {}
    for sign in SIGNS:
        for match in sign.pattern.finditer(text):
            name = tidy_name(next(group for group in match.groups() if group))
            if is_company_name(name):
                candidate = found.setdefault(company_key(name), Candidate())
                candidate.spellings[name] += 1
                # A sign that repeats says little more than it did at first.
                candidate.score += sign.weight if candidate.best < sign.weight else sign.weight / 4
                if candidate.best < sign.weight:
                    candidate.best, candidate.words = sign.weight, match[0].strip()[:300]
    hosts = list(_hosts(body))
    for key, candidate in found.items():
        mentions = max(text.count(name) for name in candidate.spellings)
        candidate.score += min(mentions, 8) * 0.4 + _host_bonus(key, hosts)
    return found


def _hosts(body: Body) -> Iterator[tuple[str, float]]:
    """Yield the names in the hosts of e-mail addresses and links, each with what it proves."""
    for host in _EMAIL_HOST.findall(body.text):
        yield host, 3.0
    for link in body.links:
        try:
            host = urlsplit(link).hostname or (link.rpartition("@")[2] if link.startswith("mailto:") else "")
        except ValueError:
            continue
        yield host, 1.5


def _host_bonus(key: str, hosts: list[tuple[str, float]]) -> float:
    bonus = 0.0
    for host, weight in hosts:
        labels = [name_key(label) for label in host.casefold().split(".")[:-1]]
        if any(
            label not in _NOBODYS_HOSTS and len(label) > 2 and (label in key or key in label)
            for label in labels
        ):
            bonus = max(bonus, weight)
    return bonus


def _merge(found: dict[str, Candidate]) -> dict[str, Candidate]:
    """Join a name with the longer ones that it opens: "Acme", and "Acme Payments Europe"."""
    for key in sorted(found, key=len):
        for other in [other for other in found if other != key and other.startswith(key) and len(key) > 2]:
            short, long = found[key], found[other]
            winner, loser = (other, key) if long.score > short.score else (key, other)
            found[winner].score += found[loser].score / 2
            del found[loser]
            if loser == key:
                break
    return found
