"""Pages that stand among postings and are none: how to post a job, employers, a line of somebody's CV."""

import re
from collections.abc import Callable, Iterable

from ....facts.evidence import one_of, sentences
from ...names import plain_name
from ...readers import Node
from ...values import texts_of
from ..body import Body
from ..roles import is_title

_COMPANY_PROFILE = re.compile(
    r"(?:^|\n)(?:company (?:blurb|size|profile|technologies)|remote status|founded|headquarters|number of"
    r" employees)\b",
    re.IGNORECASE,
)
_OTHER_KINDS = frozenset(
    "company organization organisation employer team person author about profile".split()
)
_ARTICLES = frozenset("blog news article press event".split())
_HOW_TO_POST = one_of(
    r"""
    add (?:a|your|the|another) (?:new )?role\b
    (?:how (?:to|do i) |please |guide to |instructions for )?(?:add|post|submit|create|list|advertis|publish|contribut)(?:e|ing)? (?:a|an|your|new|the)(?: new| open)? (?:job|position|vacancy|opening|posting|listing)s?\b(?! (?:applica|descri|requisit|seek|offer letter))
    job (?:posting|board|listing)s? (?:guidelines|instructions|template|how-?to)
    so (?:erstellst|f[üu]gst|tr[äa]gst) du (?:eine?n?|deine?n?|neue) (?:\w+ )?(?:job|stelle)
    stellen?(?:anzeige|angebot|ausschreibung)?e?n? (?:einreichen|erstellen|aufgeben|ver[öo]ffentlichen|eintragen|hinzuf[üu]gen)
    (?:para )?(?:adicionar|publicar|divulgar|cadastrar|anunciar|postar) (?:uma |a sua |sua |novas? )?vagas?\b
    (?:para )?(?:publicar|a[ñn]adir|agregar|enviar) (?:una |tu |su )?(?:nueva )?(?:oferta|vacante)
    (?:publier|proposer|ajouter|d[ée]poser|soumettre) (?:une|votre) (?:nouvelle )?(?:offre|annonce)
    (?:pubblicare|inserire|aggiungere) (?:un'|una )(?:nuova )?(?:offerta|posizione)
    (?:plaats|voeg) (?:een|je|jouw|uw) (?:nieuwe )?vacature
    vacatures? plaatsen
    stellen?(?:anzeige|angebot|ausschreibung)e?n? schalten
    (?:indryk|opret|inds[æe]t) (?:et )?(?:job|stillings)opslag
    l[äa]gg (?:upp|in) (?:en )?(?:jobb)?annons
    dodaj (?:og[łl]oszenie|ofert[ęe])
    """
)
_ABOUT_HIRING = one_of(
    r"""
    (?:safer? )?(?:recruitment|hiring|employment|selection)(?: (?:and|&) (?:selection|hiring))? (?:policy|policies|procedures?|guidelines|handbook)
    (?:job )?(?:applicant|candidate|recruitment) privacy (?:notice|policy|statement)
    (?:an? )?(?:template|sample|example)(?: of| for)?(?: an?)? (?:job|position|vacancy|role)s? (?:posting|description|advert\w*|listing|requisition)s?
    (?:job|position|vacancy|role) (?:posting|description|advert\w*|listing)s? (?:templates?|samples?|examples?)
    (?:stellenanzeigen?|stellenausschreibungs?)[ -]?(?:vorlagen?|muster)
    (?:modelo|plantilla) de (?:vaga|oferta|descripci[óo]n de puesto)
    """
)
"""How a page is called that is about postings or hiring, and has no job to offer."""
_TITLE_LABEL = re.compile(r"title: ?")
_OPENING, _LONGEST_TITLE = 1000, 100
"""Characters at the beginning of a page that say what it is for."""
_OF_A_REPOSITORY = re.compile(
    r"\b(?:pull request|merge request|open an issue|\bissues?\b|fork|repository|repo\b|github|gitlab|front ?matter|markdown|ya?ml|json"
    r"|template|modelo|vorlage|dateinamen?|file ?names?|commit|readme|this folder|directory|nom du fichier)\b",
    re.IGNORECASE,
)
_DONE = re.compile(
    r"(?:i (?:have )?)?(?:worked|developed|led|built|designed|implemented|created|managed|maintained|conducted|assisted|collaborated|taught"
    r"|wrote|helped|supported|contributed|was responsible|deployed|migrated|improved|introduced|supervised|organi[sz]ed|coordinated)\b",
    re.IGNORECASE,
)
_TO_AN_APPLICANT = re.compile(
    r"\b(?:apply|applicants?|candidates?|you(?:'ll|r)?|we (?:are|seek|offer)|looking for|requirements?|bewerb\w*|candidatur\w*)\b",
    re.IGNORECASE,
)
_OF_A_CV = (
    "highlights",
    "achievements",
    "accomplishments",
    "technologies",
    "keyAchievements",
    "place",
    "start",
    "startDate",
    "start_date",
    "begin",
    "end",
    "endDate",
    "end_date",
    "dateEnd",
    "to",
)
"""Names of a CV's entries; each says nothing by itself."""
_ENOUGH_OF_A_CV = 2
_OF_A_PERSON = ("bio", "pronouns", "orcid", "headshot", "portrait", "scholar")
_OF_ANYBODY = ("twitter", "github", "linkedin", "mastodon", "avatar", "photo")
"""Names of what somebody has on a page about a team, and of what an employer may have too."""


def is_something_else(body: Body, metadata: Callable[[str], Node]) -> bool:
    """Tell if the file describes an employer, or is a page of another kind, and no job."""
    return bool(_kinds(metadata) & _OTHER_KINDS) or len(_COMPANY_PROFILE.findall(body.text)) >= 2


def is_article(metadata: Callable[[str], Node]) -> bool:
    """Tell if the file is of the kind that articles and news are."""
    return bool(_kinds(metadata) & _ARTICLES)


def _kinds(metadata: Callable[[str], Node]) -> set[str]:
    # A site may lay out its jobs as it does its articles.
    laid_out = () if any(is_title(text) for text in texts_of(metadata("title"))) else ("layout",)
    names = ("type", "@type", "category", *laid_out)
    return {plain_name(text) for name in names for text in texts_of(metadata(name))}


def tells_how_to_post(body: Body, titles: Iterable[str]) -> bool:
    """Tell if a page tells others how to get their jobs onto it, or how an employer hires."""
    first = next((block.text for block in body.blocks), "")
    for title in (*titles, first):
        words = _TITLE_LABEL.sub("", title.strip().lower()[:300], count=1)
        if _HOW_TO_POST.match(words) or (_ABOUT_HIRING.match(words) and len(words) <= _LONGEST_TITLE):
            return True
    opening = (sentence.plain for sentence in sentences(body.text) if sentence.start < _OPENING)
    asks = any(_HOW_TO_POST.search(plain) for plain in opening)
    return asks and _OF_A_REPOSITORY.search(body.text) is not None


def is_cv_entry(body: Body, metadata: Callable[[str], Node]) -> bool:
    """Tell if the file is a job that somebody had: what was done there, and not a word to an applicant."""
    if sum(bool(metadata(name)) for name in _OF_A_CV) < _ENOUGH_OF_A_CV:
        return False
    done = [
        text
        for name in ("highlights", "achievements", "accomplishments")
        for text in texts_of(metadata(name))
    ]
    lines = [text.lstrip(" -–•*") for text in (*done, *(block.text for block in body.blocks))]
    return any(map(_DONE.match, lines)) and not any(map(_TO_AN_APPLICANT.search, lines))


def is_person(body: Body, metadata: Callable[[str], Node]) -> bool:
    """Tell if the file is about somebody of a team, whose title a job's may be: not a word to an applicant."""
    names = (*_OF_A_PERSON, *_OF_ANYBODY) if body.blocks else _OF_A_PERSON
    if not any(metadata(name) for name in names):
        return False
    return not any(_TO_AN_APPLICANT.search(block.text) for block in body.blocks)
