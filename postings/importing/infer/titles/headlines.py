"""Headlines that boards and trackers give the page of a posting: "Acme hiring Welder in Leeds, England | …"."""

import re

from ....facts.places.marks import marks_of
from ..employer.names import is_company_name, tidy_name
from ..roles import has_role, is_title, names_several
from .articles import ARTICLES
from .called import is_called

LONGEST = 120
"""Characters of a line that may be a headline."""
_ON_A_BOARD = re.compile(
    r"\s+[|·—–-]\s+(?:LinkedIn|Indeed(?:\.com)?|Glassdoor|Greenhouse|Lever|Workable|Wellfound|ZipRecruiter|Xing)\s*$",
    re.IGNORECASE,
)
"""The board's name at the end of a page's title."""

_HIRES = (
    r" (?:(?:(?:is|are) )?(?:(?:now|currently) )?(?:hiring|looking for|seeking|recruiting)(?: for)?|seeks|sucht|recrute(?: pour un poste de)?|busca"
    r"|recherche(?= ?:| (?:une?|des)\b)|cherche|embauche|stellt ein(?= ?:)|anunció un empleo de|está contratando|contrata|zoekt|sta assumendo|cerca|assume(?= ?:| un)|söker|søger|søker)"
    r"(?: (?:dich|sie|verstärkung|unterstützung|(?:du |des )?renforts?|talents?|refuerzos?|reforços?|rinforzi)(?=\s?[:!–—]))?"
    rf"(?:\s?[:!–—])?\s+(?:(?:{ARTICLES})\s+)?([^|]{{3,90}})"
)
_HIRING = re.compile(r"([^|:]{2,60}?)" + rf"(?i:{_HIRES})")
_IS_HIRING = re.compile(r"([^|(]{2,60}?)(?: ?\([^()]{1,20}\))?" + _HIRES, re.IGNORECASE)
"""The same of a company that is known: "Acme (YC W31) Is Hiring a Welder"."""
_IN = re.compile(r" (?:in|à|en|em|a|i) (?=[A-ZÀ-Þ])")
"""How a board calls the page of a posting: "Acme hiring Welder in Leeds, England"."""

_FOR_A_JOB = re.compile(
    r"(?:Job (?:Application|Description|Posting|Opening|Advert(?:isement)?|Specification)|Position Description|Vacancy"
    r"|Application|Stellen(?:beschreibung|ausschreibung|anzeige)|Bewerbung|Offre d['’]emploi|Fiche de poste|Candidature"
    r"|Oferta de (?:empleo|trabajo)|Descripción del puesto|Descrição da vaga|Vacature|Functieomschrijving|Oferta pracy"
    r"|Offerta di lavoro|Ledig (?:stilling|jobb|tjänst)|(?:Job|Stillings)opslag|Nabídka práce|Pracovná ponuka|Álláshirdetés|Anunț de angajare|Oglas za posao|Вакансия|Вакансія|Обява за работа|Lowongan(?: [Kk]erja)?|Tuyển dụng)"
    r"(?: (?:for|als|für|pour|para|voor|per|till|til|na|pro|za|за|на|untuk)(?: the| an?)?(?: (?:position|role|post) of)?|\s?[:–—-])\s+",
    re.IGNORECASE,
)
"""What a heading says before the title: "Job Description for Welder"."""

_BY = re.compile(r"\s(?:at|bei|chez|bij|hos|presso|tại|(?:làm việc )tại)\s(?=[A-ZÀ-Þ])")


def read_headline(line: str) -> tuple[str, str]:
    """Return the title and the employer in such a headline, which may name no employer; else two blanks."""
    bare = _ON_A_BOARD.sub("", line) if len(line) <= LONGEST else ""
    if (hiring := _HIRING.fullmatch(bare)) and not has_role(hiring[1]):
        company, title = tidy_name(hiring[1]), _without_place(hiring[2].strip())
        is_job = is_title(title) or names_several(title)
        return (_opened(title), company) if is_company_name(company) and is_job else ("", "")
    if opening := _FOR_A_JOB.match(bare):
        title, *employer = _BY.split(bare[opening.end() :].strip(), maxsplit=1)
        company = tidy_name(employer[0]) if employer else ""
        return (title, company if is_company_name(company) else "") if is_title(title) else ("", "")
    return "", ""


def says_who_hires(line: str) -> bool:
    """Tell if `line` says that somebody is looking for somebody: "Acme is hiring a Welder"."""
    return len(line) <= LONGEST and bool(_HIRING.fullmatch(line))


def sought_by(company: str, line: str) -> str:
    """Return whom `line` says that the `company` is looking for; "" if it does not say so.

    Whose name it opens with is known, so that what is sought is a job, whatever it sounds like.
    """
    hiring = _IS_HIRING.fullmatch(line) if company and len(line) <= LONGEST else None
    if not hiring or not is_called(hiring[1], company):
        return ""
    job = _without_place(hiring[2].strip())
    return _opened(job)


def _opened(job: str) -> str:
    return job[0].upper() + job[1:]


def _without_place(title: str) -> str:
    """Return `title` without the place after "in"; "Manager in Training" names none."""
    for found in _IN.finditer(title):
        place = title[found.end() :]
        marks = marks_of(place)
        if ", " in place or (marks and marks[0].options):
            return title[: found.start()]
    return title
