"""A parsed page to blocks: which words stand in which paragraph, list, table, and in which style."""

import re
from collections.abc import Callable, Iterator
from typing import TypeGuard

from bs4 import BeautifulSoup, Tag
from bs4.element import NavigableString, PageElement, PreformattedString

from ..unseen import ELEMENTS as UNSEEN
from .characters import visible
from .inline import settle
from .markers import without_markers
from .model import (
    Block,
    Cell,
    Definitions,
    Heading,
    ItemList,
    Line,
    Paragraph,
    Preformatted,
    Quote,
    Rule,
    Run,
    Table,
)
from .style import PLAIN, Style, inner_style, styled

# libxml2 ends these where a paragraph starts, as HTML 4 had it; under another name they stay open.
_RENAMED = re.compile(r"<(/?)(b|i|u|s|small|big|tt|strike)(?=[\s/>])", re.IGNORECASE | re.ASCII)
_MARGIN = re.compile(r"(?<![\w-])(?:margin|padding)-left\s*:\s*(\d{1,4})", re.IGNORECASE | re.ASCII)
_NUMBER = re.compile(r"[0-9]{1,6}")
_DIVISIONS = frozenset(
    "p div section article header footer main aside nav address center fieldset form figure figcaption"
    " details summary legend hgroup body html search frameset noframes option optgroup textarea caption"
    " dt dd tr td th thead tbody tfoot".split()
)
_LISTS = frozenset({"ul", "ol", "menu", "dir"})
_ENTRIES = frozenset({"li", "dt", "dd"})
_ROW_GROUPS = frozenset({"thead", "tbody", "tfoot"})


def parse(html: str) -> BeautifulSoup:
    """Return `html` as a tree."""
    return BeautifulSoup("<body>" + _RENAMED.sub(r"<\1x-\2", html) + "</body>", "lxml")


def read(root: Tag, style: Style = PLAIN) -> list[Block]:
    """Return the blocks in `root`."""
    reader = _Reader()
    reader.walk(root, style)
    return reader.finish()


def _is_text(node: PageElement) -> TypeGuard[NavigableString]:
    """Tell text, the readings of ruby included, from comments and the like."""
    return isinstance(node, NavigableString) and not isinstance(node, PreformattedString)


def _name(tag: Tag) -> str:
    return tag.name.removeprefix("x-")


class _Reader:
    """Gathers blocks, and between them the lines of the paragraph that is open."""

    def __init__(self) -> None:
        self.blocks: list[Block] = []
        self.lines: list[list[Run]] = [[]]
        self.indent = 0

    def walk(self, parent: Tag, style: Style) -> None:
        for child in parent.children:
            self.node(child, style)

    def node(self, node: PageElement, style: Style) -> None:
        if isinstance(node, Tag):
            self.element(node, style)
        elif _is_text(node):
            self.lines[-1].append(Run(visible(node), style.marks, style.href))

    def finish(self) -> list[Block]:
        self.flush()
        return self.blocks

    def element(self, tag: Tag, style: Style) -> None:
        name = _name(tag)
        if name == "br":
            self.lines.append([])
        elif name in UNSEEN:
            return
        elif handler := _HANDLERS.get(name):
            self.flush()
            self.blocks += handler(tag, style)
        elif name in _DIVISIONS:
            self.division(tag, style)
        else:
            self.walk(tag, inner_style(tag, name, style))

    def division(self, tag: Tag, style: Style) -> None:
        self.flush()
        margin = _MARGIN.search(str(tag.attrs.get("style", "")))
        outer, self.indent = self.indent, self.indent + (int(margin[1]) if margin else 0)
        self.walk(tag, styled(tag, style))
        self.flush()
        self.indent = outer

    def flush(self) -> None:
        """Close the open paragraph; an empty line in it parts two."""
        paragraph: list[Line] = []
        for runs in self.lines:
            if line := _line(runs, self.indent):
                paragraph.append(line)
            elif paragraph:
                self.blocks.append(Paragraph(paragraph))
                paragraph = []
        if paragraph:
            self.blocks.append(Paragraph(paragraph))
        self.lines = [[]]


def _line(runs: list[Run], indent: int) -> Line | None:
    settled = without_markers(settle(runs))
    if not settled:
        return None
    for text, _, _ in runs:
        inked = text.lstrip()
        indent += text[: len(text) - len(inked)].count("\u00a0")
        if inked:
            break
    return Line(settled, indent)


def _read_heading(tag: Tag, style: Style) -> list[Block]:
    blocks = read(tag, styled(tag, style))
    if len(blocks) != 1 or not isinstance(blocks[0], Paragraph):
        return blocks
    runs: list[Run] = []
    for line in blocks[0].lines:
        runs += [*line.runs, Run(" ")]
    return [Heading(int(_name(tag)[1]), Line(settle(runs)))]


def _parts(parent: Tag, names: frozenset[str], style: Style) -> Iterator[Tag | list[Block]]:
    """Yield the children of `parent` that have one of `names`, and the blocks of what strays between."""
    reader = _Reader()
    for child in parent.children:
        if isinstance(child, Tag) and _name(child) in names:
            if strays := reader.finish():
                yield strays
                reader = _Reader()
            yield child
        else:
            reader.node(child, style)
    if strays := reader.finish():
        yield strays


def _read_list(tag: Tag, style: Style) -> list[Block]:
    items: list[list[Block]] = []
    for part in _parts(tag, _LISTS | _ENTRIES, style):
        if not isinstance(part, Tag):
            items.append(part)
        elif _name(part) in _ENTRIES:
            items.append(read(part, styled(part, style)))
        elif items:
            items[-1] += _read_list(part, style)
        else:
            items.append(_read_list(part, style))
    start = str(tag.attrs.get("start", "1"))
    return [ItemList(_name(tag) == "ol", items, int(start) if _NUMBER.fullmatch(start) else 1)]


def _read_item(tag: Tag, style: Style) -> list[Block]:
    """Return an item without its list as a list of one; those side by side become one list later."""
    return [ItemList(False, [read(tag, styled(tag, style))])]


def _read_quote(tag: Tag, style: Style) -> list[Block]:
    return [Quote(read(tag, style))]


def _read_rule(tag: Tag, style: Style) -> list[Block]:
    return [Rule(), *read(tag, style)]


def _read_preformatted(tag: Tag, style: Style) -> list[Block]:
    return [Preformatted(_verbatim(tag, style))]


def _verbatim(parent: Tag, style: Style) -> list[Run]:
    runs: list[Run] = []
    for child in parent.children:
        if _is_text(child):
            runs.append(Run(visible(child), *style))
        elif isinstance(child, Tag) and _name(child) == "br":
            runs.append(Run("\n", *style))
        elif isinstance(child, Tag) and _name(child) not in UNSEEN:
            name = _name(child)
            if runs and (name in _DIVISIONS or name in _HANDLERS):
                runs.append(Run("\n", *style))
            runs += _verbatim(child, inner_style(child, name, style))
    return runs


def _read_definitions(tag: Tag, style: Style) -> list[Block]:
    entries: list[tuple[str, list[Block]]] = []
    for part in _parts(tag, frozenset({"dt", "dd", "div"}), style):
        if not isinstance(part, Tag):
            entries.append(("dd", part))
        elif _name(part) == "div":
            for block in _read_definitions(part, style):
                entries += block.entries if isinstance(block, Definitions) else []
        else:
            entries.append((_name(part), read(part, styled(part, style))))
    return [Definitions(entries)]


def _read_table(tag: Tag, style: Style) -> list[Block]:
    table = Table()
    caption: list[Block] = []
    for part in _parts(tag, _ROW_GROUPS | {"tr", "caption"}, style):
        if isinstance(part, Tag) and _name(part) == "caption" and not table.rows:
            caption += read(part, style)
        else:
            _read_rows(part, style, table)
    return [*caption, table]


def _read_rows(part: Tag | list[Block], style: Style, table: Table) -> None:
    """Add the rows in `part` to `table`; what is no row becomes one of a single cell."""
    if not isinstance(part, Tag):
        table.body.append([Cell("td", part)])
    elif _name(part) == "tr":
        row = _read_row(part, style)
        is_head = all(cell.name == "th" for cell in row) or (
            part.parent is not None and part.parent.name == "thead"
        )
        (table.head if is_head and not table.body else table.body).append(row)
    elif _name(part) == "caption":
        table.body.append([Cell("td", read(part, style))])
    else:
        for inner in _parts(part, frozenset({"tr"}), style):
            _read_rows(inner, style, table)


def _read_row(row: Tag, style: Style) -> list[Cell]:
    cells: list[Cell] = []
    for part in _parts(row, frozenset({"td", "th"}), style):
        if isinstance(part, Tag):
            cells.append(Cell(_name(part), read(part, styled(part, style))))
        else:
            cells.append(Cell("td", part))
    return cells


_Handler = Callable[[Tag, Style], list[Block]]
_HANDLERS: dict[str, _Handler] = {
    **dict.fromkeys(("h1", "h2", "h3", "h4", "h5", "h6"), _read_heading),
    **dict.fromkeys(_LISTS, _read_list),
    "li": _read_item,
    **dict.fromkeys(("pre", "listing"), _read_preformatted),
    "blockquote": _read_quote,
    "hr": _read_rule,
    "dl": _read_definitions,
    "table": _read_table,
}
