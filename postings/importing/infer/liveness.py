# ruff: noqa: E501
"""Whether a file is a posting, and one that is open."""

import re
from collections.abc import Callable

from ...choices import Status
from ..kinds import texts_of
from ..names import plain_name
from ..not_live import NOT_LIVE, STATUS_NAMES, STATUS_WORDS
from ..readers import Node
from ..record import PostingRecord
from .body import Body
from .roles import is_title

_LOREM = re.compile(r"\blorem\s+ipsum\s+dolor\b", re.IGNORECASE)
_LATIN = re.compile(
    r"\b(?:adipisicing|adipiscing|eiusmod|incididunt|exercitation|ullamco|voluptate|fugiat|excepteur|occaecat"
    r"|cupidatat|proident|deserunt|consectetur|pellentesque|vestibulum|tincidunt|dignissim|malesuada)\b",
    re.IGNORECASE,
)
_MOST_LATIN = 4
"""Different words of the printers' Latin that a text about something has at most."""
# What job postings speak of, in the languages that they come in; each kind counts once.
_SIGNALS = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        r"responsibilit|duties|what you(?:['’]ll| will) do|aufgaben|missions\b|responsabilidades|funções",
        r"requirements?|qualifications?|must[- ]haves?|who you are|your background|profil\b|requisitos|anforderungen|compétences",
        r"\bappl(?:y|ication|icants?)\b|bewerb|candidat|postule|solicitud|\bCV\b|r[ée]sum[ée]|lebenslauf",
        r"\bexperience\b|erfahrung|expérience|experiencia|experiência|ervaring|\bskills?\b|kenntnisse",
        r"\bsalary|compensation|benefits|gehalt|salaire|salario|salário|\bbonus\b|pension|insurance",
        r"full[- ]time|part[- ]time|permanent|internship|contract\b|vollzeit|teilzeit|freelance|temps plein",
        r"we(?:['’]re| are) (?:looking|hiring|seeking)|is (?:hiring|looking for|seeking)|wir suchen|join [A-Z][\w ]{1,40} as an? ",
        r"buscamos|procuramos|recrut|vacanc|join (?:us|our)",
        r"\brole\b|\bposition\b|\bjob\b|stelle\b|\bposte\b|puesto|vaga\b|vacature",
        r"equal opportunity|without regard to|geschlecht|\bm/w/d\b",
        r"\byou will\b|you bring|you have|your (?:role|impact|team)|du hast|du mit\b|deine (?:aufgaben|mission|rolle)|sie haben|ihr profil|vous avez|ofrecemos|oferecemos|bieten wir",
        r"what (?:we|you(?:['’]ll| will)?) (?:offer|get)|we offer|paid (?:time off|leave|holidays)|about you\b|remote-first|qui(?:énes)? (?:sommes|somos)",
        r"\bop zoek naar\b|\bzoekt\b|wat (?:ga je|bieden wij)|salaris\b|anställning|functie\b|je (?:werkt|hebt|bent)\b|arbetsuppgifter|kvalifikationer|vi söker|vi søger|arbejdsopgaver|stillinge?n?\b|tehtäv|haemme|szukamy|praca\b|mansioni|cerchiamo|anunț|fișa postului|munkakör",
        r"자격|채용|지원 ?방법|任职|岗位|招聘|职责|应聘|応募|仕事内容|求人|募集",
        r"hľad|hled|prijme|přijme|ponúk|nabíz|mzda|nástup|životopis|oferujemy|wymagania|zatrudni|offriamo|zoeken",
    )
)
_COMPANY_PROFILE = re.compile(
    r"(?:^|\n)(?:company (?:blurb|size|profile|technologies)|remote status|founded|headquarters|number of"
    r" employees)\b",
    re.IGNORECASE,
)
_OTHER_KINDS = frozenset(
    "company organization organisation employer team person author about profile blog news article press event".split()
)

ENOUGH_SIGNALS = 2
"""Signs from which a text without metadata is a posting; with fewer, but any, a person has to look."""


def status_of(metadata: Callable[[str], Node]) -> tuple[Status, str] | None:
    """Return the status that the metadata gives to a posting that is not live, and the words."""
    for name, (words, status) in NOT_LIVE.items():
        for text in texts_of(metadata(name)):
            if plain_name(text.strip()) in words:
                return Status(status), f"{name}: {text.strip()}"
    for name in STATUS_NAMES:
        for text in texts_of(metadata(name)):
            if (known := STATUS_WORDS.get(plain_name(text))) is not None:
                return Status(known), f"{name}: {text.strip()}"
    return None


def is_filler(body: Body) -> bool:
    """Tell if the text is the printers' placeholder."""
    text = body.text
    return bool(_LOREM.search(text)) or len(set(map(str.lower, _LATIN.findall(text)))) > _MOST_LATIN


def signs_of_a_job(record: PostingRecord, body: Body) -> int:
    """Count what the text has that postings have: tasks, requirements, how to apply, pay, a title, …"""
    facts = (record.pay_words, record.employment_type, record.valid_through)
    signals = sum(signal.search(body.text) is not None for signal in _SIGNALS) + sum(map(bool, facts))
    named = 2 if record.evidence.get("title", "\0") in body.text else int(is_title(record.title))
    return signals + named


def is_something_else(body: Body, metadata: Callable[[str], Node]) -> bool:
    """Tell if the file describes an employer, or is a page of another kind, and no job."""
    # A site may lay out its jobs as it does its articles.
    laid_out = () if any(is_title(text) for text in texts_of(metadata("title"))) else ("layout",)
    names = ("type", "@type", "category", *laid_out)
    kinds = {plain_name(text) for name in names for text in texts_of(metadata(name))}
    return bool(kinds & _OTHER_KINDS) or len(_COMPANY_PROFILE.findall(body.text)) >= 2
