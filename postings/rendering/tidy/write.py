"""Blocks to HTML: well-formed, without blanks between elements, a link's rel as the policy has it."""

from collections.abc import Iterable
from html import escape

from ..sanitize import REL
from .model import (
    MARKS,
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


def write(blocks: Iterable[Block]) -> str:
    """Return `blocks` as HTML, one block a line at the top level."""
    return "\n".join(_block(block) for block in blocks)


def _block(block: Block) -> str:
    match block:
        case Paragraph(lines):
            return f"<p>{_lines(lines)}</p>"
        case Heading(level, line):
            return f"<h{level}>{_runs(line.runs)}</h{level}>"
        case ItemList(ordered, items):
            name = "ol" if ordered else "ul"
            return f"<{name}>{''.join(f'<li>{_flow(item)}</li>' for item in items)}</{name}>"
        case Quote(inner):
            return f"<blockquote>{_blocks(inner)}</blockquote>"
        case Preformatted(runs):
            return f"<pre>{_runs(runs)}</pre>"
        case Rule():
            return "<hr>"
        case Table():
            return _table(block)
        case Definitions(entries):
            return f"<dl>{''.join(f'<{name}>{_flow(inner)}</{name}>' for name, inner in entries)}</dl>"


def _blocks(blocks: Iterable[Block]) -> str:
    return "".join(_block(block) for block in blocks)


def _flow(blocks: list[Block]) -> str:
    """Return the inside of an item or a cell; one paragraph in it, or one before lists, needs no <p>."""
    if blocks and isinstance(first := blocks[0], Paragraph):
        rest = blocks[1:]
        if all(isinstance(block, ItemList) for block in rest):
            return _lines(first.lines) + _blocks(rest)
    return _blocks(blocks)


def _table(table: Table) -> str:
    head = f"<thead>{_rows(table.head)}</thead>" if table.head else ""
    body = f"<tbody>{_rows(table.body)}</tbody>" if table.body else ""
    return f"<table>{head}{body}</table>"


def _rows(rows: list[list[Cell]]) -> str:
    return "".join(
        f"<tr>{''.join(f'<{cell.name}>{_flow(cell.blocks)}</{cell.name}>' for cell in row)}</tr>"
        for row in rows
    )


def _lines(lines: list[Line]) -> str:
    return "<br>".join(_runs(line.runs) for line in lines)


def _runs(runs: list[Run]) -> str:
    if len(runs) == 1 and not runs[0].marks and not runs[0].href:  # as most are
        return escape(runs[0].text, quote=False)
    parts: list[str] = []
    open_tags: list[tuple[str, str]] = []
    for text, marks, href in runs:
        wanted = [("a", href)] if href else []
        wanted += [(mark, "") for mark in MARKS if mark in marks] if marks else []
        shared = 0
        while shared < min(len(open_tags), len(wanted)) and open_tags[shared] == wanted[shared]:
            shared += 1
        parts += [f"</{name}>" for name, _ in reversed(open_tags[shared:])]
        parts += [_start_tag(name, target) for name, target in wanted[shared:]]
        parts.append(escape(text, quote=False))
        open_tags = wanted
    parts += [f"</{name}>" for name, _ in reversed(open_tags)]
    return "".join(parts)


def _start_tag(name: str, href: str) -> str:
    return f'<a href="{escape(href)}" rel="{REL}">' if name == "a" else f"<{name}>"
