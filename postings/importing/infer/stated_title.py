# ruff: noqa: E501
"""The job's title within a stated one, without what others write beside it.

"[Remote] Acme is hiring: Welder (m/w/d) - Leeds", "Stellenausschreibung: Schweißer*in (80-100 %)".
"""

import re
from collections.abc import Iterable

from ...models.slugs import company_key, name_key
from .names import is_company_name
from .roles import has_role, is_title

_PICTURE = re.compile("[\U0001f000-\U0001faff\u2600-\u27bf\ufe0f\u200d\u2b50\u2b06-\u2b1b]+")
_LABEL = re.compile(
    r"(?:(?:job|position|vacancy|role) (?:title|description|opening|offer|opportunity|posting|advert|ad|vacancy)"
    r"|(?:open |new |current )?(?:vacancy|position|opening|job|role)|hiring|now hiring|wanted|call for applications"
    r"|stellen(?:ausschreibung|anzeige|angebot)|jobangebot|stelle|gesucht|(?:wir|we) (?:suchen|sind auf der suche)"
    r"|offre d['’]emploi|recrutement|oferta de (?:empleo|trabajo)|vaga|vacante|vacature|offerta di lavoro"
    r"|oferta pracy|pracovní pozice|pracovná ponuka)\s?(?::|\s[-–—|])\s*",
    re.IGNORECASE,
)
_SEEKING = re.compile(
    r"(?:(?:[^:!?]{2,40}: ?)?(?:we are |we['’]re |now |currently )*(?:hiring|seeking|looking for|recruiting)"
    r"(?: for)?(?: an?| our(?: next| new| first)?| the)?"
    r"|(?:[^:!?]{2,40}: ?)?wir suchen(?: eine?n?(?:\(n\))?)?|(?:nous )?(?:recrutons|recherchons|cherchons)(?: une?)?"
    r"|on recrute(?: une?)?|(?:estamos )?(?:buscamos|procuramos|contratamos|contratando)(?: uma?| una?)?"
    r"|szukamy|hled[aá]me|hľad[aá]me|zoeken wij(?: een)?|cerchiamo(?: una?)?)\s+(?=\S)",
    re.IGNORECASE,
)
_SHARE = re.compile(r"[\s,|–—-]*(?<!\w)\d{2,3}\s?%?\s?(?:(?:[-–—]|bis|to|à)\s?\d{2,3}\s?)?%(?=\s*(?:\(|$))")
_BRACKETED = re.compile(r"\s*(?:\(([^()]{1,60})\)|\[([^\[\]]{1,60})\])\s*")
_ASIDE = re.compile(
    r"(?:\d{1,3}(?:\s?%?\s?[-–—]\s?\d{1,3})?\s?%|\d+(?:[.,]\d+)?\s?(?:-\s?\d+\s?)?(?:h|hrs?|hours?|std\.?|stunden|months?|monate|mois|weeks?)\b"
    r"|(?:full|part)[- ]?time|vollzeit|teilzeit|remote|hybrid|on-?site|presencial|remoto|h[ií]brido|closed|filled"
    r"|expired|urgent|new|hiring|open|ab (?:sofort|\w+ \d{4})|asap|permanent|fixed[- ]term)",
    re.IGNORECASE,
)
_MONEY = re.compile(r"[$€£¥₹]\s?\d|\d\s?(?:[$€£]|k\b|(?:USD|EUR|GBP)\b)")
_SEPARATOR = re.compile(r"\s+[-–—|•·@]\s+|\s*\|\s*|\s+@\s*")
_MARK_AT_THE_END = re.compile(r"(?:™|®|\s?[!?]+)$")

_NO_TITLE = re.compile(
    r"(?:(?:open |current |our |all |new )*(?:jobs?|careers?|career|vacanc(?:y|ies)|positions?|openings?|opportunit(?:y|ies)"
    r"|employment|roles|internships?)(?: (?:board|page|listings?|at .{1,60}))?"
    r"|(?:join|work)(?:ing)? (?:us|our team|with us|for us|at .{1,60}|with .{1,60})|we(?:['’]re| are) hiring|now hiring"
    r"|karriere|stellenangebote|stellen|offene stellen|jobs? (?:und|&) karriere|recrutement|nous rejoindre|emplois?|vagas"
    r"|trabalhe conosco|empleos?|trabaja con nosotros|lavora con noi|vacatures|werken bij .{1,60}|kariera|kari[eé]ra|praca"
    r"|about(?: us)?|contact(?: us)?|home|blog|news|faq|team|privacy(?: policy)?|terms(?: of .{1,30})?|imprint|impressum"
    r"|untitled|(?:template|example|sample|test)(?: (?:job|post|page|posting|title|\d+))?|thank(?:s| you)|(?:page )?not found|404)[.!]?",
    re.IGNORECASE,
)


def is_no_title(title: str) -> bool:
    """Tell if what stands as a title names a page of jobs, or another page, and no job."""
    return bool(_NO_TITLE.fullmatch(title.strip())) or bool(
        re.fullmatch(r"[\w-]+\.(?:com|org|net|io)", title)
    )


def tidy_title(title: str, company: str = "", places: Iterable[str] = ()) -> str:
    """Return `title` without labels, workplace, share of time, and the `company` and `places` beside it.

    What is left is a job title; else `title` comes back as it was, but for pictures.
    """
    bare = " ".join(_PICTURE.sub(" ", title).split()).strip(" -–—|:") or title
    known = {name_key(words) for words in places if words}
    best = _without_brackets(_without_opening(bare), known)
    best = _SHARE.sub("", best).strip().removeprefix("The ")
    best = _MARK_AT_THE_END.sub("", _without_parts(best, company, known)).strip(" ,-–—|:")
    return best if len(best) > 2 and (has_role(best) or not has_role(bare)) else bare


def pieces_beside(stated: str, title: str) -> list[str]:
    """Return what `tidy_title` left out of a stated title, piece by piece: "Remote", "Part-time"."""
    pieces = [piece.strip() for piece in re.split(r"[()\[\],|–—]|\s-\s", stated)]
    return [piece for piece in pieces if piece and piece.casefold() not in title.casefold()]


def employer_before(title: str) -> str:
    """Return the name that stands before a job title ("Acme - Lead Welder"), if it could be a company's."""
    parts = _SEPARATOR.split(title)
    before = parts[0].strip()
    if len(parts) != 2 or has_role(before) or not is_title(parts[1]) or not is_company_name(before):
        return ""
    return before


def _without_opening(title: str) -> str:
    for _ in range(3):
        shorter = title
        for opening in (_LABEL, _SEEKING):
            if (match := opening.match(shorter)) and len(rest := shorter[match.end() :].strip()) > 3:
                shorter = rest[0].upper() + rest[1:]
        if shorter == title:
            break
        title = shorter
    return title


def _without_brackets(title: str, known: set[str]) -> str:
    def rest(match: re.Match[str]) -> str:
        inside = match[1] or match[2]
        return " " if _is_aside(inside, known) else match[0]

    return " ".join(_BRACKETED.sub(rest, title).split())


def _without_parts(title: str, company: str, known: set[str]) -> str:
    """Leave out the parts that are the company, a place that is stated elsewhere, or a workplace."""
    cuts = [0, *(end for match in _SEPARATOR.finditer(title) for end in match.span()), len(title)]
    parts = [title[start:end] for start, end in zip(cuts[::2], cuts[1::2], strict=True)]
    kept = [part for part in parts if not _is_company(part, company) and not _is_aside(part, known)]
    return title if len(kept) == len(parts) or not kept else " - ".join(part.strip() for part in kept)


def _is_aside(words: str, known: set[str]) -> bool:
    """Tell if `words` only say where, how much or for how long somebody works."""
    if name_key(words) in known or _MONEY.search(words):
        return True
    pieces = [piece.strip() for piece in re.split(r"[,;/]| or | - ", words) if piece.strip()]
    return bool(pieces) and all(_ASIDE.fullmatch(piece) or name_key(piece) in known for piece in pieces)


def _is_company(part: str, company: str) -> bool:
    return bool(company) and company_key(_MARK_AT_THE_END.sub("", part.strip())) == company_key(company)
