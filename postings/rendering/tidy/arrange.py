"""The order of the steps, from the outermost block inwards."""

import re

from .headings import find_headings, set_outline
from .inline import link_addresses, merged, settle
from .lists import find_lists, without_bullet
from .model import (
    BOLD,
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

_DRAWN_RULE = re.compile(r"([-_=*~–—])\1{2,}\Z")
_FARTHEST = 50  # blocks between two parts of one numbered list


def arrange(blocks: list[Block]) -> list[Block]:
    """Return the blocks of a description as they are to be written."""
    blocks = _flow(blocks)
    blocks = set_outline(find_headings(blocks))
    return _between(blocks)


def _flow(blocks: list[Block]) -> list[Block]:
    """Return `blocks` settled, each for itself, and the lists among them found and joined."""
    settled = [part for block in _unwrapped(blocks) for part in _settled(block)]
    return _joined(find_lists(settled))


def _inside(blocks: list[Block]) -> list[Block]:
    """Return the flow inside an item, a quote or a cell, where a heading is a bold paragraph."""
    return [_bold(block) if isinstance(block, Heading) else block for block in _flow(blocks)]


def _bold(heading: Heading) -> Paragraph:
    runs = [
        run if run.marks & BOLD else run._replace(marks=run.marks | {"strong"}) for run in heading.line.runs
    ]
    return Paragraph([Line(settle(runs))])


def _unwrapped(blocks: list[Block]) -> list[Block]:
    """Return `blocks` with tables of one column, which only lay things out, replaced by what they hold."""
    flat: list[Block] = []
    for block in blocks:
        if isinstance(block, Table) and all(len(row) < 2 for row in block.rows):
            for row in block.rows:
                flat += [inner for cell in row for inner in _unwrapped(cell.blocks)]
        elif isinstance(block, Definitions):
            flat += _with_terms(block)
        else:
            flat.append(block)
    return flat


def _with_terms(block: Definitions) -> list[Block]:
    """Return `block` with what comes before its first term in front of it."""
    first = next((index for index, (name, _) in enumerate(block.entries) if name == "dt"), len(block.entries))
    before = [inner for _, blocks in block.entries[:first] for inner in _unwrapped(blocks)]
    return [*before, Definitions(block.entries[first:])]


def _settled(block: Block) -> list[Block]:
    """Return `block` with its inside in order; nothing if it is empty."""
    match block:
        case Paragraph(lines):
            return _settled_paragraph(lines)
        case Heading(level, line):
            return [Heading(level, _linked(line))] if line.runs else []
        case ItemList():
            return _settled_list(block)
        case Quote(blocks):
            inner = _inside(blocks)
            return [Quote(inner)] if inner else []
        case Preformatted(runs):
            runs = _verbatim(runs)
            return [Preformatted(runs)] if runs else []
        case Table():
            return _settled_table(block)
        case Definitions(entries):
            kept = [(name, inner) for name, blocks in entries if (inner := _inside(blocks))]
            return [Definitions(kept)] if kept else []
        case Rule():
            return [block]


def _settled_paragraph(lines: list[Line]) -> list[Block]:
    if len(lines) == 1 and _DRAWN_RULE.match(lines[0].text):
        return [Rule()]
    return [Paragraph([_linked(line) for line in lines])]


def _linked(line: Line) -> Line:
    return Line(link_addresses(line.runs), line.indent)


def _settled_list(block: ItemList) -> list[Block]:
    items: list[list[Block]] = []
    for blocks in block.items:
        item = _inside(_unbulleted(blocks))
        if item and items and all(isinstance(inner, ItemList) for inner in item):
            items[-1] = _joined([*items[-1], *item])
        elif item:
            items.append(item)
    if len(items) == 1 and len(items[0]) == 1 and isinstance(items[0][0], ItemList):
        return [items[0][0]]
    return [ItemList(block.ordered, items, block.start)] if items else []


def _unbulleted(blocks: list[Block]) -> list[Block]:
    if blocks and isinstance(first := blocks[0], Paragraph):
        lines = [without_bullet(first.lines[0]), *first.lines[1:]]
        return [Paragraph(lines), *blocks[1:]]
    return blocks


def _settled_table(table: Table) -> list[Block]:
    def settled(rows: list[list[Cell]]) -> list[list[Cell]]:
        cells = [[Cell(cell.name, _inside(cell.blocks)) for cell in row] for row in rows]
        return [row for row in cells if any(cell.blocks for cell in row)]

    result = Table(settled(table.head), settled(table.body))
    return [result] if result.rows else []


def _verbatim(runs: list[Run]) -> list[Run]:
    """Return the runs of preformatted text, blank lines before and after it gone."""
    text = "".join(run.text for run in runs)
    runs = [run._replace(text=run.text.replace("\u00a0", " ")) for run in runs]
    start = len(text) - len(text.lstrip("\n"))
    end = len(text.rstrip())
    kept: list[Run] = []
    position = 0
    for run in runs:
        words = run.text[max(start - position, 0) : max(end - position, 0)]
        position += len(run.text)
        if words:
            kept.append(run._replace(text=words))
    return merged(kept)


def _joined(blocks: list[Block]) -> list[Block]:
    """Return `blocks` with bulleted lists side by side as one, and numbered ones going on where they left."""
    joined: list[Block] = []
    for block in blocks:
        last = joined[-1] if joined else None
        if isinstance(block, ItemList) and block.ordered and block.start != 1:
            _go_on(joined, block)
        elif (
            isinstance(block, ItemList)
            and isinstance(last, ItemList)
            and not block.ordered
            and not last.ordered
        ):
            joined[-1] = ItemList(False, last.items + block.items)
        else:
            joined.append(block)
    return joined


def _go_on(blocks: list[Block], numbered: ItemList) -> None:
    """Add a list that starts at another number than 1 to `blocks`, so that the numbers stay right.

    It goes on with the list that ended at the number before, and what stands between them belongs to
    that list's last item; else the numbers become words.
    """
    for index in range(len(blocks) - 1, max(-1, len(blocks) - _FARTHEST), -1):
        match blocks[index]:
            case Heading():
                break
            case ItemList(ordered=True, items=items) if len(items) == numbered.start - 1:
                between = blocks[index + 1 :]
                del blocks[index + 1 :]
                blocks[index] = ItemList(True, [*items[:-1], items[-1] + between, *numbered.items])
                return
    for number, item in enumerate(numbered.items, numbered.start):
        blocks += _with_number(number, item)


def _with_number(number: int, item: list[Block]) -> list[Block]:
    words = Run(f"{number}. ")
    if isinstance(first := item[0], Paragraph):
        line = Line(settle([words, *first.lines[0].runs]))
        return [Paragraph([line, *first.lines[1:]]), *item[1:]]
    return [Paragraph([Line(settle([words]))]), *item]


def _between(blocks: list[Block]) -> list[Block]:
    """Return `blocks` with rules only between others, and one at a time."""
    kept: list[Block] = []
    for block in blocks:
        if not isinstance(block, Rule) or (kept and not isinstance(kept[-1], Rule)):
            kept.append(block)
    if kept and isinstance(kept[-1], Rule):
        kept.pop()
    return kept
