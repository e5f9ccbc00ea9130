"""What a description is made of."""

from dataclasses import dataclass, field
from typing import NamedTuple, TypeAlias

MARKS = ("strong", "b", "em", "i", "u", "s", "sub", "sup", "code")
"""The inline elements, from the outermost to the innermost as they are written."""

NO_MARKS: frozenset[str] = frozenset()
BOLD = frozenset({"strong", "b"})


class Run(NamedTuple):
    """Words in one style."""

    text: str
    marks: frozenset[str] = NO_MARKS
    href: str = ""


def text_of(runs: list[Run]) -> str:
    """Return the words of `runs`, which mostly are a single one."""
    return runs[0].text if len(runs) == 1 else "".join([run.text for run in runs])


@dataclass(slots=True)
class Line:
    """Runs up to a line break. `indent` is how far it stood from the left, in any unit of its own."""

    runs: list[Run]
    indent: int = 0

    @property
    def text(self) -> str:
        return text_of(self.runs)


@dataclass(slots=True)
class Paragraph:
    """Lines with line breaks between them."""

    lines: list[Line]


@dataclass(slots=True)
class Heading:
    """A heading of level 1 to 6 as read, 2 to 4 as written."""

    level: int
    line: Line


@dataclass(slots=True)
class ItemList:
    """A list; each item is a flow of blocks. `start` is the number of the first item as read."""

    ordered: bool
    items: list[list["Block"]]
    start: int = 1


@dataclass(slots=True)
class Quote:
    """A block quotation."""

    blocks: list["Block"]


@dataclass(slots=True)
class Preformatted:
    """Text whose blanks and line ends count."""

    runs: list[Run]


@dataclass(slots=True)
class Rule:
    """A break between subjects."""


@dataclass(slots=True)
class Cell:
    """A table's cell; `name` is td or th."""

    name: str
    blocks: list["Block"]


@dataclass(slots=True)
class Table:
    """Rows of cells, those of the head apart."""

    head: list[list[Cell]] = field(default_factory=list)
    body: list[list[Cell]] = field(default_factory=list)

    @property
    def rows(self) -> list[list[Cell]]:
        return self.head + self.body


@dataclass(slots=True)
class Definitions:
    """Terms and descriptions: pairs of dt or dd and its blocks."""

    entries: list[tuple[str, list["Block"]]]


Block: TypeAlias = Paragraph | Heading | ItemList | Quote | Preformatted | Rule | Table | Definitions
