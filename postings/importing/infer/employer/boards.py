# ruff: noqa: E501
"""Who stands where an employer should: a job board, or nobody."""

import re

_BOARD = re.compile(
    r"\b(?:linkedin|glassdoor|ziprecruiter|indeed|monster\.com|stepstone|euraxess|academictransfer|jobs\.ac\.uk|angellist|wellfound|remoteok"
    r"|we work remotely|hacker news|stack ?overflow jobs)\b|\b(?:job ?board|jobs|positions|vacancies|job portal|karriereportal|stellenangebote|stellenmarkt"
    r"|empleos|vagas|emplois|vacatures)$",
    re.IGNORECASE,
)
_BY_A_BOARD = re.compile(r"\s+via\s+[A-Z][\w. -]{1,40}$")
_UNNAMED = r"(?:stealth|confidential|undisclosed|anonymous|not disclosed|under nda|nda|vertraulich|anonym|confidentiel(?:le)?|confidencial|riservato|to be announced)"
_NOBODY = re.compile(
    rf"(?:an? |the )?(?:{_UNNAMED}(?:[ -](?:mode|start-?up|company|organi[sz]ation|project|employer|client|business|firm|agency|ai|fintech|saas|{_UNNAMED}))*"
    rf"|(?:company|client|start-?up|employer|empresa|entreprise|unternehmen|organi[sz]ation)[ -]+\(?(?:in )?{_UNNAMED}(?: mode)?\)?)",
    re.IGNORECASE,
)


def is_board(name: str) -> bool:
    """Tell if `name` is one of a job board, or sounds like one."""
    return bool(_BOARD.search(name))


def is_nobody(name: str) -> bool:
    """Tell if `name` only says that the employer is not named: "Stealth Startup"."""
    return bool(_NOBODY.fullmatch(name.strip()))


def employer_stated(company: str, text: str) -> str:
    """Return the employer in a stated company: not the board that it came by, nor "Confidential".

    A board that hires for itself says so in `text`.
    """
    company = _BY_A_BOARD.sub("", company)
    if is_nobody(company):
        return ""
    if is_board(company) and not re.search(rf"\b(?:[Aa]t|[Aa]bout|[Jj]oin) {re.escape(company)}\b", text):
        return ""
    return company
