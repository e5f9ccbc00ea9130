"""What is beside the job in a stated title and what is part of it: a piece of the title, judged."""

import re

from ....choices import EmploymentType, Workplace
from ....facts.gazetteer import Option
from ....facts.places.marks import marks_of
from ....models.slugs import company_key, name_key
from ..employer.boards import is_board
from ..employer.names import GENERIC_TAIL
from ..employer.organisations import is_unit_of_a_place
from ..roles import has_role
from ..sections import is_section
from .asides import between, is_aside, is_place, is_reach
from .called import is_called
from .edges import is_sort_of_employer
from .terms import LANGUAGES
from .title_words import FIELDS

LONGEST = 100
"""Characters of a piece that may name the company and a place: "Acme, Leeds/York"."""
MARK_AT_THE_END = re.compile(r"(?:™|®|\s?[!?;…]+|\.{2,})$")
_MOST_OF_A_UNIT = 3
"""Words behind a company's name that may be one of its units."""
_HOST = re.compile(r"[A-Z][\w-]{1,30}\.(?:com|ai|io|co|app|dev|org|net)", re.IGNORECASE)
_IS_NO_JOB = re.compile(r"[™®]$|\w![)\]]?$")
"""How a brand or a call behind a dash ends: "Welder — Steelhub™", "Welder - Come and build!"."""
_IS_A_TERM = re.compile(
    r"\d|\b(?:immediate|urgent|asap|ab sofort|tenure|(?:fixed|short|long)[- ]term|cover|visa)\b",
    re.IGNORECASE,
)
_CALLS = re.compile(r"[!?]$|^we(?:['’]re| are) ", re.IGNORECASE)
_AT = re.compile(r"^(?:at|bei|chez|bij|@)\s*(?=[A-ZÀ-Þ])")
_LAWFUL = re.compile(r"\be\. ?[KV]\.")
_SPOKEN = re.compile(
    rf"(?:(?:fluent |native )?(?:{LANGUAGES})(?:[- ]speak(?:ing|ers?)| language)?(?:\s?(?:[,/&+]|and|or|und|oder|et|ou|y|o|e|and/or)\s?(?=\w))?){{1,4}}",
    re.IGNORECASE,
)
"""Languages that one has to speak: "(German or Spanish)", "Dutch speaking"."""
_OF_LANGUAGES = re.compile(
    r"\b(?:teach\w*|lectur\w*|professor\w*|tutor\w*|instructor|lehr\w*|docente|profe\w*|translat\w*|linguist\w*|tradu\w*|übersetz\w*|editor|writer|copywriter)\b",
    re.IGNORECASE,
)
"""Jobs of which a language is the subject: "Teacher (French)"."""
_OF_A_COUNTRY = re.compile(
    r"\b(?:country|regional?|area|territory|state|gebiets\w*|regional\w*|länder\w*|pays|regionale?|zone|zona|área|general manager|managing director|president|vp|country head)\b",
    re.IGNORECASE,
)
"""Jobs that are called after the country that they are for: "Country Manager - Japan"."""
_OF_A_REGION = re.compile(
    r"\b(?:sales|account|business development|partner\w*|channel|customer success|marketing|commercial|vertrieb\w*|ventes|ventas|vendas|director|head|counsel)\b",
    re.IGNORECASE,
)
"""Jobs for which a region is a field of work: "Sales Manager (EMEA)"."""


def is_of_an_area(job: str) -> bool:
    """Tell if a `job` may be called after the country or the region that it is for: "Country Manager Japan"."""
    return bool(_OF_A_COUNTRY.search(job) or _OF_A_REGION.search(job))


def is_beside(part: str, job: str, company: str, known: frozenset[str]) -> bool:
    """Tell if `part`, behind a dash from the `job`, is a company, a site, a place, a term or a number."""
    if is_reach(part) and not is_of_an_area(job):
        return True
    if not has_role(part) and (
        is_board(part) or is_section(part) or is_sort_of_employer(part) or _IS_NO_JOB.search(part)
    ):
        return True
    return (
        bool(_HOST.fullmatch(part.strip()))
        or is_company(part, company, known)
        or (has_role(job) and _is_unit_of(part.strip(), company))
        or (has_role(job) and is_unit_of_a_place(part.strip()))
        or (is_aside(part, known) and not (_OF_A_COUNTRY.search(job) and _is_country(part)))
    )


def _is_unit_of(part: str, company: str) -> bool:
    """Tell if `part` opens with the whole name of the `company`, which is no word of titles: "Acme Labs"."""
    unit = part.removeprefix(f"{company} ") if company and company.casefold() not in FIELDS else part
    return unit != part and len(unit.split()) <= _MOST_OF_A_UNIT and not has_role(part)


def is_beside_in_brackets(
    inside: str, job: str, company: str, known: frozenset[str], *, at_an_end: bool
) -> bool:
    """Tell if what brackets hold, after or before the `job`, is no part of it."""
    if is_reach(inside):
        return at_an_end and not is_of_an_area(job)
    if _OF_A_COUNTRY.search(job) and _is_country(inside):
        return False
    if _SPOKEN.fullmatch(inside):
        return at_an_end and not _OF_LANGUAGES.search(job)
    return bool(
        _CALLS.search(inside)
        or is_section(inside)
        or is_aside(inside, known, places=at_an_end)
        or (at_an_end and _opens_with_a_term(inside))
        or is_company(_AT.sub("", inside), company, known)
    )


def _opens_with_a_term(inside: str) -> bool:
    """Tell if brackets list a term and what goes with it: "(short-term, surge capacity)"."""
    term, comma, more = inside.partition(", ")
    is_list_of_skills = bool(re.search(r"[,/+]|\d", more)) or more[:1].isupper()
    return (
        bool(comma)
        and bool(re.search(r"\w[ -]\w", term))
        and not is_list_of_skills
        and is_aside(term, places=False)
    )


def is_beside_after_a_comma(piece: str, job: str, company: str, known: frozenset[str]) -> bool:
    """Tell if the last `piece` of a list, after the `job`, is a company, one of the posting's towns, or hours, pay, a number.

    Fields of work and regions follow a comma as well, so that only what can be nothing else goes.
    """
    if has_role(piece) or len(piece) > LONGEST:
        return False
    town = piece.split(",")[0]
    if is_company(piece, company, known):
        return True
    if name_key(town) in known and is_place(piece):
        return not (_is_country(town) and (_OF_A_COUNTRY.search(job) or _OF_A_REGION.search(job)))
    if re.match(r"remote\b", piece, re.IGNORECASE):
        return is_aside(piece)
    is_term = bool(Workplace.parse(piece) or EmploymentType.parse(piece) or _IS_A_TERM.search(piece))
    return is_term and is_aside(piece, places=False)


def is_company(part: str, company: str, known: frozenset[str] = frozenset()) -> bool:
    """Tell if `part` is the `company`, alone, with what it is besides ("Acme/Labs"), or with its place."""
    if not company or has_role(part):
        return bool(company) and company_key(part) == company_key(company)
    part = GENERIC_TAIL.sub("", MARK_AT_THE_END.sub("", part.strip()))
    pieces = [part, *part.split("/")]
    return (
        any(is_called(piece.strip(), company) for piece in pieces)
        or _is_first_word_of(part, company)
        or _is_company_with_a_place(part, company, known)
    )


def _is_first_word_of(part: str, company: str) -> bool:
    """Tell if `part` is the first word of a company of several, as people say it: "Acme" for "Acme Robotics"."""
    first, *more = company.split()
    is_name = part[:1].isupper() and len(part) > 3 and part.casefold() not in FIELDS
    return bool(more) and is_name and part.casefold() == first.casefold()


def _is_company_with_a_place(part: str, company: str, known: frozenset[str]) -> bool:
    """Tell if `part` is the company and where it is: "Acme, Leeds/York", "Acme (Leeds or from home)"."""
    part = " ".join(_LAWFUL.sub("", part).split()).replace(" ,", ",")
    spaces = [space.start() for space in re.finditer(r"[ ,]", part[:LONGEST])] if len(part) <= LONGEST else []
    return any(is_called(part[:at], company) and _says_where(part[at:], known) for at in spaces)


def _says_where(rest: str, known: frozenset[str]) -> bool:
    """Tell if the `rest` of a part, set off from the company, opens with a place."""
    bare = rest.strip(" ,()")
    return is_aside(bare, known) or (rest.startswith((",", " (")) and is_place(between(bare)[0]))


def _is_country(words: str) -> bool:
    """Tell if `words` name a country or a region of one or of several, and may be no town alone."""
    marks = marks_of(words[:LONGEST])
    return bool(marks) and all(mark.area or mark.filler or any(map(_is_wide, mark.options)) for mark in marks)


def _is_wide(option: Option) -> bool:
    return not option.city
