"""Lines of a posting that are a label and its value: "Job title: Welder", "Company" above "Acme", two cells.

What a label says is what metadata of that name says: `names.TABLE` has them all. Places, workplace, kinds of
employment, pay and closing dates are read from such lines by their own modules in `facts`.
"""

import re
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from typing import NamedTuple

from ...choices import EmploymentType, Workplace
from ...facts.places.marks import marks_of
from ..names import NOT_LABELS, TABLE, VAGUE_TITLES, bare_name, is_known, plain_name
from ..values import is_blank
from .body import Block, Body, Role
from .employer.boards import is_board, is_nobody
from .employer.names import NAME, is_company_name, tidy_name
from .roles import has_role, reads_as_a_heading
from .titles.stated import tidy_title

HEAD = 20
"""Blocks from the top within which a label speaks of the job; further down it may be a contact's title."""
LONGEST_LABEL, LONGEST_VALUE, LONGEST_ALONE = 50, 200, 80
"""Characters of a label, of a value beside it and of one on the next line."""
_LINE = re.compile(
    r"[^\w(]{0,6}([^\W\d_][^:：\t]{1,49}?)(?:\s?[:：]\s*|\s[–—-]\s+)(?![\s:：–—-])(\S.*)", re.DOTALL
)
_ALONE = re.compile(r"[^\w(]{0,6}([^\W\d_][^:：]{1,49}?)\s?[:：]?\s*")
_ASIDE = re.compile(r"\s*\([^()]{0,60}\)")
_ARTICLE = re.compile(r"(?:the|your|our|dein|ihr|votre|your new) ", re.IGNORECASE)
_NEXT_LABEL = re.compile(r"[^\W\d_]{2,30} ?[:：] ")
_INNER_AND = re.compile(r"(?<=\w)&(?=\w)")
_AFTER_A_NAME = re.compile(r"\s?(?:[,;(|–—]|\.(?:\s|$)|- |$)")
_SOME_FIRM = re.compile(
    r"(?:leading|global|reputed|renowned|top|major|large|small|growing|fast-growing|established|well-known"
    r"|international|multinational|local|private|public|stealth|early-stage|premier|prestigious)\b.*"
    r"|mnc|(?:\w+ )?(?:start-?up|fintech|company|client|firm|employer)",
    re.IGNORECASE,
)
"""A value that describes an employer and does not name one: "Leading bank"."""
_EMPTY = re.compile(
    r"(?:[\[{<].*[\]}>]|x{2,}|\.{2,}|_{2,}"
    r"|(?:not|to be|insert|enter|please|see|your|un(?:known|specified|disclosed))\b.*)",
    re.IGNORECASE,
)
"""A value that stands for one: "[Company]", "not specified", "Your company"."""


class Label(NamedTuple):
    """One label line: the fields that it may be about, its value, both as they stand, and its plain name."""

    fields: frozenset[str]
    value: str
    words: str
    name: str
    is_bare: bool = False
    """If only the line that it has to itself makes it a label: no colon, no cell of a table."""


def titles_of(body: Body) -> Iterator[tuple[str, str]]:
    """Yield the titles that label lines state, each with its line.

    "Role" and the like stand before a kind of employment or a rank as well: what they state has to sound
    like a job.
    """
    for label in labels_of(body, "title"):
        title = tidy_title(label.value.split("|")[0].strip().removesuffix("."))
        words = title.split()
        if not 1 <= len(words) <= 10 or title.endswith((".", "!", "?")) or reads_as_a_heading(title):
            continue
        kind = (
            EmploymentType.parse(title) or Workplace.parse(title) or all(m.options for m in marks_of(title))
        )
        is_vague = kind or label.is_bare or label.name in VAGUE_TITLES
        if has_role(title) or (title[0].isupper() and not is_vague):
            yield title, label.words


def companies_of(body: Body) -> Iterator[tuple[str, str]]:
    """Yield the employers that label lines state, each with its line."""
    for label in labels_of(body, "company"):
        found = re.match(NAME, _INNER_AND.sub("n", label.value))
        if found and _AFTER_A_NAME.match(label.value, found.end()):
            name = label.value[: found.end()]
        else:
            name = label.value if len(label.value.split()) == 1 else ""
        is_odd = label.is_bare or not found
        name = tidy_name(name) if not is_odd or body.text.count(name) > 1 else ""
        if is_company_name(name) and not (is_board(name) or is_nobody(name) or _SOME_FIRM.fullmatch(name)):
            yield name, label.words


def labels_of(body: Body, field: str) -> Iterator[Label]:
    """Yield the label lines at the head of `body` that state `field`, in order."""
    return (label for label in _labels_in(body.blocks[: HEAD + 1]) if field in label.fields)


@lru_cache(maxsize=8)
def _labels_in(blocks: tuple[Block, ...]) -> tuple[Label, ...]:
    """Return the label lines of the first `HEAD` of `blocks`; who asks for another field shares them."""
    labels = (_on_one_line(block) or _on_two_lines(blocks, at) for at, block in enumerate(blocks[:HEAD]))
    return tuple(label for label in labels if label and not _says_nothing(label.value))


def _on_one_line(block: Block) -> Label | None:
    line = _LINE.fullmatch(block.text) if len(block.text) <= LONGEST_LABEL + LONGEST_VALUE else None
    fields = _fields_of(line[1]) if line else frozenset()
    if not line or not fields:
        return None
    return Label(fields, _before_next_label(line[2].strip()), block.text, plain_name(line[1]))


def _before_next_label(value: str) -> str:
    """Return what `value` says before a label that shares its line: "Welder Location: Leeds"."""
    found = _NEXT_LABEL.search(value)
    words = value[: found.end()].rstrip(" :：").split(" ") if found else []
    count = next((count for count in (3, 2, 1) if _fields_of(" ".join(words[-count:]))), 0)
    return " ".join(words[:-count]).strip(" ,;|–—-") if count and count < len(words) else value


def _on_two_lines(blocks: Sequence[Block], at: int) -> Label | None:
    """Return the label that stands alone, as a line or as a cell, before its value.

    Of labels in a row, as a table's head has them, none has the value that follows.
    """
    label, value = blocks[at], blocks[at + 1] if at + 1 < len(blocks) else None
    alone = _ALONE.fullmatch(label.text) if len(label.text) <= LONGEST_LABEL else None
    has_colon = label.text.endswith((":", "："))
    is_line = label.role != Role.HEADING or has_colon
    fields = _fields_of(alone[1]) if alone and is_line else frozenset()
    role = Role.PARAGRAPH if label.role == Role.HEADING else label.role
    if not fields or value is None or value.role != role or len(value.text) > LONGEST_ALONE:
        return None
    if is_label(value) or value.text.endswith(":") or (at and not has_colon and _is_alone(blocks[at - 1])):
        return None
    is_bare = not has_colon and label.role != Role.ITEM
    return Label(fields, value.text, f"{label.text} {value.text}", plain_name(label.text), is_bare)


def is_label(block: Block) -> bool:
    """Tell if a block is a label line, or a label that stands alone."""
    return _on_one_line(block) is not None or _is_alone(block)


def _is_alone(block: Block) -> bool:
    alone = _ALONE.fullmatch(block.text) if len(block.text) <= LONGEST_LABEL else None
    return alone is not None and (is_known(alone[1]) or bool(_fields_of(alone[1])))


def _says_nothing(value: str) -> bool:
    return is_blank(value) or bool(_EMPTY.fullmatch(value)) or bool(_NEXT_LABEL.search(value))


@lru_cache(maxsize=20_000)
def _fields_of(label: str) -> frozenset[str]:
    """Return the fields that a label may be about; none if it is not in the table."""
    label = _ARTICLE.sub("", _ASIDE.sub("", label).strip(" *_"), count=1)
    if len(label.split()) > 5:
        return frozenset()
    names = _fields()
    if "/" in label and all(map(is_known, parts := label.split("/"))):
        return next((names[one] for one in map(plain_name, parts) if one in names), frozenset())
    return names.get(plain_name(label)) or names.get(bare_name(label.title()), frozenset())


@cache
def _fields() -> dict[str, frozenset[str]]:
    fields: dict[str, frozenset[str]] = {}
    for row in TABLE:
        for name in map(plain_name, row.names):
            if "." not in name and name not in NOT_LABELS:
                fields[name] = fields.get(name, frozenset()) | {row.field}
    return fields
