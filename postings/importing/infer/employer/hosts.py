"""Whose hosts a posting's e-mail addresses and links are at."""

import itertools
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from urllib.parse import urlsplit

from ....models.slugs import company_key, name_key
from ..body import Body
from .names import LEGAL_TAIL

_EMAIL_HOST = re.compile(r"[\w.+-]{1,64}@([\w-]{1,63}(?:\.[\w-]{1,63}){1,4})")
_AT_A_MAILER = re.compile(
    r"([\w.+-]{4,64})@(?:gmail|googlemail|yahoo|hotmail|outlook|icloud|proton(?:mail)?|gmx|aol|mail|yandex|zoho|live|web|orange|libero|seznam|wp|o2)\.[a-z]{2,3}"
)
"""An address at a host of many, which begins with who it is."""
_FOR_JOBS = re.compile(
    r"jobs?|careers?|hr(?![a-z])|rh(?![a-z])|recrut\w{0,8}|recruit\w{0,8}|hiring|hire|info|contact|cvs?(?![a-z])|resumes?|apply|hello|office|vagas|empleos?|bewerbung|karriere|\d+",
    re.IGNORECASE,
)
_ADDRESS = re.compile(r"https?://([\w-]{1,63}(?:\.[\w-]{1,63}){1,4})(?:/\S{0,300})?")
"""A text's own address, which stands alone above it."""
_BOARDS_OF_MANY = frozenset(
    "greenhouse lever ashbyhq workable smartrecruiters recruitee personio breezy bamboohr jobvite".split()
)
"""Hosts at which the first part of the path is an employer's name."""
_BEFORE_A_SLUG = frozenset("company companies employer employers organization unternehmen empresas".split())
"""What stands before an employer's name in a path."""
_NOBODYS_HOSTS = frozenset(
    """
    gmail googlemail yahoo hotmail outlook icloud protonmail greenhouse lever ashbyhq workable smartrecruiters
    recruitee personio bamboohr breezy jobvite icims workday myworkdayjobs taleo linkedin twitter x facebook
    instagram youtube github gitlab google docs notion medium glassdoor typeform airtable wikipedia forbes
    techcrunch crunchbase apple bit eeoc dol uscis e-verify indeed angel wellfound t www jobs careers boards
    wordpress blogspot tumblr wix squarespace webflow substack reddit gitbook confluence sharepoint
    apply example com job career hire hiring talent people team blog site host app mail email info news join
    """.split()
)
_NOBODYS_SITE = re.compile(
    r"job|stellenmarkt|emploi|empleo|vagas|\b(?:blog|docs|wiki|home(?:page)?|sites?|index|untitled|portfolio|forum|news)\b",
    re.IGNORECASE,
)
"""What a site calls itself that is a board, a diary or a page of no name."""
_ACCENTED = re.compile(r"(?<![\w.@/-])(?=[a-z]{0,12}[à-öø-ÿ])[a-zà-öø-ÿ]{4,20}(?![\w@/-]|\.\w)")
_LEAST = 4
"""Letters of a name that a text may write as any word."""
_SAINT = re.compile(r"\bSt\.? (?=[A-Z])")
_MOST_HOSTS, _MOST_SPELLED = 60, 10
MAIL, LINK, _SAME = 3.0, 1.5, 1.0
"""What an e-mail address, a link and the very same name prove."""
_NO_NAME = frozenset(
    "about data labs work tech cloud group company global online digital health media".split()
)
"""Words that stand in hosts and in every text."""


@dataclass(frozen=True)
class Hosts:
    """The hosts of one posting, each with what it proves of a name that it holds."""

    weights: tuple[tuple[str, float], ...]

    @cached_property
    def labels(self) -> dict[str, float]:
        """The parts of the hosts that may be names, as keys."""
        labels: dict[str, float] = {}
        for host, weight in self.weights:
            for part in host.casefold().split(".")[:-1] or [host]:
                label = company_key(part.replace("-", " "))
                if len(label) > 2 and label not in _NOBODYS_HOSTS:
                    labels[label] = max(weight, labels.get(label, 0))
        return labels

    def bonus(self, key: str, initials: str = "") -> float:
        """Return what the hosts prove for the name of that key and those initials."""
        return max(
            (
                weight + _SAME * (label in (key, initials))
                for label, weight in self.labels.items()
                if label in key or key in label or label == initials
            ),
            default=0.0,
        )

    def agree(self, name: str) -> bool:
        """Tell if a host is `name`, its initials or its first word, or one opens with the other."""
        key, first = company_key(name), name_key(name.split()[0]) if name.split() else ""
        initials = initials_of(name).casefold()
        saint = company_key(_SAINT.sub("Saint ", name))
        if "." in name and any(host.removeprefix("www.") == name.casefold() for host, _ in self.weights):
            return True
        return any(
            label in (key, initials, saint)
            or (len(label) > 3 and label == first)
            or (min(len(label), len(key)) > 4 and (label.startswith(key) or key.startswith(label)))
            for label in self.labels
        )

    def small_names(self, text: str) -> Iterator[str]:
        """Yield the hosts' names that `text` writes as words without a capital at first: "qatent", "openRope"."""
        yield from {word for word in _ACCENTED.findall(text) if company_key(word) in self.labels}
        folded = text.casefold()
        for label in self.labels:
            if label in _NO_NAME or len(label) < _LEAST or label not in folded:
                continue
            for word in {*re.findall(rf"(?<![\w.@/-])(?i:{re.escape(label)})(?![\w@/-]|\.\w)", text)}:
                if word.islower() or (word[0].islower() and re.search("[a-z][A-Z]", word)):
                    yield word

    def spelled(self, text: str) -> Iterator[tuple[str, str]]:
        """Yield the names of several words that `text` spells as a host does: "Built by Rope".

        Only at an e-mail's host, or where the text says what it is: others are linked to as well.
        """
        for label, weight in [*self.labels.items()][:_MOST_SPELLED]:
            if not 3 < len(label) < 40 or not label.isalpha() or label in _NO_NAME:
                continue
            name = rf"(?<!\w){'[ -]?'.join(label)}(?:{LEGAL_TAIL}|(?!\w))"
            says = rf"({name})" if weight >= MAIL else rf"(?:^|\n|[.!?] )({name}) (?:is|was|are) an? "
            for found in itertools.islice(re.finditer(says, text, re.IGNORECASE), _MOST_SPELLED):
                is_long = " " in found[1] and len(label) > 7
                if found[1][0].isupper() and (
                    is_long or (weight >= MAIL and _is_inside(text, found.start()))
                ):
                    yield found[1], found[0].strip()
                    break


def _is_inside(text: str, start: int) -> bool:
    """Tell if what starts there stands within a sentence, where only names have a capital."""
    return bool(re.search(r"[a-zà-ÿ0-9,(] $", text[max(0, start - 3) : start]))


def initials_of(name: str) -> str:
    """Return the capitals of a name of three words or more: TCS of Tata Consultancy Services."""
    initials = "".join(word[0] for word in name.removeprefix("The ").split() if word[0].isupper())
    return initials if len(initials) > 2 else ""


def is_nobodys_site(name: str) -> bool:
    """Tell if a site of that `name` is of no employer: a board, a diary, a host of others' pages."""
    return bool(_NOBODYS_SITE.search(name)) or company_key(name) in _NOBODYS_HOSTS


def hosts_of(body: Body, links: Iterable[str] = ()) -> Hosts:
    """Return the hosts of the e-mail addresses and links of `body`, and of `links`."""
    found = [(host, MAIL) for host in _EMAIL_HOST.findall(body.text)]
    for local in itertools.islice(_AT_A_MAILER.findall(body.text), _MOST_SPELLED):
        name = company_key(_FOR_JOBS.sub("", local))
        if len(name) >= _LEAST:
            found.append((f"{name}.mail", MAIL))
    if body.blocks and (own := _ADDRESS.fullmatch(body.blocks[0].text)):
        found.append((own[1], MAIL))
    for link in (*body.links, *links):
        try:
            is_mail = link.startswith("mailto:") or ("@" in link and "/" not in link)
            parts = urlsplit(link)
            host = re.split(r"[?&]", link.rpartition("@")[2])[0] if is_mail else parts.hostname or ""
        except ValueError:
            continue
        found.append((host, MAIL if is_mail and link not in body.links else LINK))
        if not is_mail:
            found += [(slug, LINK) for slug in _slugs(host, parts.path)]
    return Hosts(tuple(dict.fromkeys(found))[:_MOST_HOSTS])


def _slugs(host: str, path: str) -> Iterator[str]:
    """Yield the employer's name in the path of a page on a board of many: "/companies/acme/jobs/7"."""
    parts = [part for part in path.split("/") if part]
    if parts and _BOARDS_OF_MANY.intersection(host.split(".")):
        yield parts[0]
    for before, part in itertools.pairwise(parts):
        if before in _BEFORE_A_SLUG:
            yield part
