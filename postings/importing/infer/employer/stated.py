"""The employer's name in what metadata states as one: without what boards and scripts put around it."""

import re

from ....choices import Workplace
from ..titles.asides import is_place
from .boards import is_board, is_nobody

_BY_A_BOARD = re.compile(r",?\s+via\s+[A-Z][\w. -]{1,40}$")
_PATH = re.compile(
    r"/?(?:companies|company|employers?|organi[sz]ations?|orgs)/(?=[\w.-]+/?$)|(?<=\w)(?:/|\.md|\.ya?ml|\.json)$"
)
"""What a reference to a page has around an employer's name: "companies/acme.md"."""
_RATING = re.compile(r"(?<=[a-z.)])\d\.\d(?: ?★)?$|[\s(·|]{1,3}\d[.,]\d ?[★*⭐]\)?$")
"""How its workers rate it: "Acme 4.2 ★", and glued to it, as pages are scraped: "Acme4.2"."""
_BATCH = re.compile(r"\s*\((?:(?:YC|Y Combinator) ?)?(?:[SWFX]\d{2})?\)$")
"""The year in which it was in a programme for start-ups: "Acme (YC S21)"."""
_SHORT = re.compile(r"(?<=[a-z]) \(([A-Z]{2,6})\)$")
"""What a name is shortened to, behind it: "Tarfold Rope Institute (TRI)"."""
_ADVERT = re.compile(
    r"(?i:\s*[-–—|:·(]\s*(?:we(?:['’]re| are) hiring|now hiring|hiring|careers?|view (?:all )?jobs|jobs|karriere|carrières?|open positions)\W*$"
    r"|\s+(?:is|are) (?:now )?(?:hiring|recruiting)!?$|\s+careers$)"
)
_PIECE = re.compile(r"\s*[·•|]\s*|\s+[(](?=[^()]{2,40}[)]$)")
_NO_NAME = re.compile(
    r"[\w.+-]{1,64}@[\w.-]{1,80}|mailto:.*|(?=[a-f-]{0,40}\d)[0-9a-f-]{16,}|\d+", re.IGNORECASE
)
"""An address or a key in a database."""


def employer_stated(company: str, text: str) -> str:
    """Return the employer in a stated company: not the board that it came by, nor "Confidential".

    A board that hires for itself says so in `text`.
    """
    company = tidy_stated(company)
    if is_nobody(company) or _NO_NAME.fullmatch(company):
        return ""
    if is_board(company) and not re.search(rf"\b(?:[Aa]t|[Aa]bout|[Jj]oin) {re.escape(company)}\b", text):
        return ""
    return company


def tidy_stated(company: str) -> str:
    """Return `company` without a board, a rating, an advert or a place behind it: "Acme · Leeds"."""
    for beside in (_BY_A_BOARD, _PATH, _RATING, _BATCH, _ADVERT):
        company = beside.sub("", company) or company
    if (short := _SHORT.search(company)) and _abbreviates(short[1], company[: short.start()]):
        company = company[: short.start()]
    name, *others = _PIECE.split(company)
    is_all = name and all(_is_beside_a_name(other.rstrip(")")) for other in others)
    return name if is_all else company


def _is_beside_a_name(piece: str) -> bool:
    """Tell if `piece` of a value is a place or a workplace."""
    return bool(Workplace.parse(piece)) or is_place(piece)


def _abbreviates(short: str, name: str) -> bool:
    """Tell if the letters of `short` open words or parts of words of `name`, in their order."""
    letters = iter(name.casefold())
    return name[:1] == short[0] and all(letter in letters for letter in short.casefold())
