"""The top card of a pasted posting: a title, and beside it short lines of who employs and where.

"Hedge Layer" above "Quickthorn" and "Hereford, England · 2 days ago", as boards show a posting. Only where
the pieces bear each other out: a role noun in the title, and below it a place or an employer that the text
names again.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import islice
from typing import NamedTuple

from ...choices import EmploymentType, Workplace
from ...facts.places.leading import names_its_country
from ...facts.places.marks import Mark, marks_of
from ...models.slugs import name_key
from .body import Body
from .card_words import CHATTER, DIVISIONS, OF_A_SITE
from .employer.boards import is_board, is_nobody
from .employer.names import NAME, PART, is_company_name, tidy_name
from .employer.organisations import has_legal_form, is_organisation
from .labels import is_label
from .roles import is_title, names_many
from .sections import is_section
from .titles.headlines import read_headline

LONGEST_LINE = 120
"""Characters of a line of a card; what is longer is the text."""
LONGEST_TITLE = 11
"""Words of a title."""
MOST_BLOCKS, MOST_LINES, MOST_ABOVE, MOST_BETWEEN = 10, 40, 2, 2
"""Blocks and lines that may be of a card, lines above its title, and between that and what bears it out."""
LARGE = 200_000
"""People in a city whose name alone on a line below a title is a place."""
_PIECE = re.compile(r"(?<!\s)\s+[·•|]\s+")
_PICTURE = re.compile(r"^[^\w([\"“]{1,8}(?=\w)")
_AT = re.compile(r"(?:(?:[Jj]obs? |[Cc]areers? )?(?:at|bei|chez)|@) (?=[A-ZÀ-Þ])")
_BRACKETED = re.compile(r"\s*[(\[]([^()\[\]]{1,40})[)\]]$")
_BETWEEN = re.compile(r"\s+(?:[-–—|@]|at|bei|chez)\s+")
_SENTENCE = re.compile(r"[.!?]$|[.!?] [A-ZÀ-Þ]")


class Card(NamedTuple):
    """What a top card says; "" where it does not say it. `words` are its lines.

    `is_sure` if its employer can be nobody else: it has a legal form, or its place on the same line or the next.
    """

    title: str
    company: str
    words: str
    is_sure: bool = False


class _Line(NamedTuple):
    block: int
    text: str


class _Below(NamedTuple):
    """What is below a title: the employer, how many lines down its place is (0: none), if both are one."""

    company: str = ""
    lines: int = 0
    is_joined: bool = False


def read_card(body: Body) -> Card | None:
    """Return the top card of `body`, if it has one and no more."""
    lines = list(islice(_lines(body), MOST_LINES))
    for at, line in enumerate(lines):
        title, company = read_headline(line.text)
        if title:
            return Card(title, company, line.text, body.text.count(company or line.text) > 1)
        if _title_in(line.text, body)[0]:
            return _card_at(lines, at, body)
    return None


def _card_at(lines: Sequence[_Line], at: int, body: Body) -> Card | None:
    """Return the card whose title is line `at`, if something bears it out and it has no other job."""
    title, company = _title_in(lines[at].text, body)
    below = _below(lines[at], lines[at + 1 : at + 2 + MOST_BETWEEN], body)
    company = company or below.company
    if 1 <= at <= MOST_ABOVE and below.lines:
        company = company or _employer(lines[at - 1].text, body)
    if not (
        company
        or below.lines
        or (at <= MOST_ABOVE and any(_is_term(line.text) for line in lines[at + 1 : at + 2]))
    ) or _has_another_job(title, lines[at + 1 :], below.lines, body):
        return None
    is_whole = bool(below.lines) and lines[at + 1].text == company and lines[at + 1].block > lines[at].block
    is_sure = below.is_joined or is_whole or has_legal_form(company) or is_organisation(company)
    return Card(title, company, " / ".join(line.text for line in lines[: at + 3]), is_sure)


def _is_term(line: str) -> bool:
    """Tell if a line is a kind of employment or a workplace: "Full-time", "Remote"."""
    return bool(EmploymentType.parse(line) or Workplace.parse(line))


def _has_another_job(title: str, lines: Sequence[_Line], between: int, body: Body) -> bool:
    """Tell if another title stands between a title and its place, or has a place of its own further down."""
    for number, line in enumerate(lines):
        other = _title_in(line.text, body)[0]
        is_another = other and name_key(other) != name_key(title)
        is_between = number < (between or MOST_BETWEEN + 1)
        if is_another and (is_between or _below(line, lines[number + 1 : number + 2], body).lines):
            return True
    return False


def _lines(body: Body) -> Iterator[_Line]:
    """Yield the short lines at the top of a text without what boards write between them."""
    for number, block in enumerate(body.blocks[:MOST_BLOCKS]):
        if "://" in block.text[:LONGEST_LINE] or (is_label(block) and not _is_term(block.text)):
            continue
        for piece in (_PICTURE.sub("", piece).strip() for piece in _PIECE.split(block.text)):
            if len(piece) > LONGEST_LINE or (_SENTENCE.search(piece) and len(piece.split()) > 7):
                return
            if piece and not CHATTER.fullmatch(piece) and not is_section(piece):
                yield _Line(number, piece)


def _is_title(line: str) -> bool:
    return (
        is_title(line)
        and ":" not in line
        and len(line.split()) <= LONGEST_TITLE
        and not (_is_place(line) or names_many(line))
    )


def _title_in(line: str, body: Body) -> tuple[str, str]:
    """Return the title in a line and the employer beside it: "Hedge Layer — Quickthorn"; else two blanks."""
    inside = _BRACKETED.search(line)
    if inside and all(map(_is_of_a_place, marks_of(inside[1]))):
        line = line[: inside.start()]
    parts = _BETWEEN.split(line)
    companies = [company for part in parts if (company := _employer_beside(part, line, body))]
    titles = [part for part in parts if _is_title(part)]
    if len(titles) == 1 and companies and len(parts) - len(companies) - 1 <= sum(map(_is_place, parts)):
        return titles[0], companies[0]
    return (line, "") if _is_title(line) and " — " not in line else ("", "")


def _below(title: _Line, lines: Sequence[_Line], body: Body) -> _Below:
    """Read the lines below a title, up to the first that is a place or ends in the employer's."""
    company = ""
    for number, (_, line) in enumerate(lines, start=1):
        start = _place_at(line)
        named = _employer(line if start < 0 else line[:start].strip(" ,-–"), body)
        company = company or named
        if start == 0 or (start > 0 and (named or line[0].isdigit())):
            return _Below(company, number, bool(start and named))
    next_blocks = [line.text for line in lines if line.block > title.block]
    return _Below(_employer(next_blocks[0], body) if next_blocks else "")


def _employer_beside(part: str, line: str, body: Body) -> str:
    """Return the employer that `part` of a title's `line` is: called after a place, or named elsewhere."""
    if is_organisation(part) and any(mark.options for mark in marks_of(part)):
        return part
    company = _employer(part, body)
    return company if has_legal_form(part) or company in body.text.replace(line, "") else ""


def _employer(line: str, body: Body) -> str:
    """Return the name in a line of a card: one with a legal form, or that the text names again."""
    if opening := _AT.match(line):
        line = line[opening.end() :]
    if not line or not re.fullmatch(NAME + r"\.?", line) or is_title(line):
        return ""
    name = tidy_name(line)
    if OF_A_SITE.search(name) or PART.match(name) or is_board(name) or is_nobody(name):
        return ""
    again = body.text.count(name) > 1 and not re.search(rf"\b(?:an?|the) {re.escape(name)}\b", body.text)
    return name if is_company_name(name) and (again or has_legal_form(line) or is_organisation(name)) else ""


def _is_place(line: str) -> bool:
    return _place_at(line) == 0


def _place_at(line: str) -> int:
    """Return where the place begins that a line ends in, with its region or country; -1 if it does not."""
    marks = [mark for mark in marks_of(line[:LONGEST_LINE]) if not _is_beside_a_place(mark)]
    at = len(marks) - 1
    while at > 0 and marks[at].between and _is_of_a_place(marks[at]) and _is_of_a_place(marks[at - 1]):
        at -= 1
    tail = marks[max(at, 0) :]
    named = [mark for mark in tail if mark.options]
    is_wide = bool(named) and names_its_country(named)
    alone = at == 0 and len(tail) == 1 and any(map(_is_large, named))
    if not tail or not all(map(_is_of_a_place, tail)) or not (is_wide or alone or _is_remote(tail, at)):
        return -1
    return tail[0].start


def _is_large(mark: Mark) -> bool:
    """Tell if a mark is a country or a large city."""
    return not mark.is_code and any(not one.division or one.population >= LARGE for one in mark.options)


def _is_beside_a_place(mark: Mark) -> bool:
    return mark.filler or mark.key.isdigit() or mark.key in DIVISIONS


def _is_remote(tail: Sequence[Mark], at: int) -> bool:
    return at == 0 and any(mark.workplace for mark in tail)


def _is_of_a_place(mark: Mark) -> bool:
    return bool(mark.options or mark.workplace)
