"""Lists that are lists in all but name: lines that start with a bullet, a dash or a number."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby
from operator import itemgetter

from .inline import settle
from .model import Block, ItemList, Line, Paragraph, Run

# A bullet is one wherever it stands; a dash or an asterisk is one when the next line has one too, and a
# picture when its like stands in the list once more: alone it is an ornament, or a title's in Japanese.
_BULLETS = "•●▪◦‣∙⁃○▸►➢➤❖✓✔✦\uf0b7\uf0a7\uf0d8\uf0fc"
_PICTURES = "■□◆◇▶▫◾◽◼◻🔹🔸🔷🔶👉✅☑➔➜➡"
_DASHES = "-–—*·・»→" + _PICTURES
_MARKER = re.compile(
    rf"(?P<bullet>[{_BULLETS}])\ufe0f? ?(?=\S)|(?P<dash>[{_DASHES}]|o(?= ))\ufe0f?(?: (?=\S)|(?=[^\W\d_]))"
    r"|(?P<number>\d{1,3})(?P<stop>[.)]) (?=\S)"
)
_TYPED_BULLETS = re.compile(rf"(?:[{_BULLETS}]\ufe0f? ?(?=\S))+")
# How deep a mark is by custom: Word writes •, then o, then ▪.
_RANK = dict.fromkeys("•●·∙‣►➢➤❖✓✔✦\uf0b7\uf0d8\uf0fc", 0) | dict.fromkeys("-–—*⁃»→", 1)
_RANK |= dict.fromkeys("◦o○▸", 2) | dict.fromkeys("▪■□\uf0a7", 3)

_DEEPEST = 8  # more levels than anybody can tell apart


@dataclass(slots=True)
class _Entry:
    """A line that may be an item: its mark (of a number, its stop), and how wide the marker is."""

    line: Line
    mark: str
    width: int
    number: int = 0

    @property
    def depth(self) -> tuple[int, int]:
        # One blank more or less is no indent.
        return self.line.indent // 2, -1 if self.number else _RANK.get(self.mark, 0)


def find_lists(blocks: list[Block]) -> list[Block]:
    """Return `blocks` with every run of marked lines as one list, nested where indented."""
    blocks = _with_lone_bullets(blocks)
    entries = {id(entry.line): entry for run in _runs_of_entries(blocks) for entry in _accepted(run)}
    if not entries:
        return blocks
    found: list[Block] = []
    run: list[_Entry] = []
    for block in blocks:
        lines: list[Line] = []
        for line in block.lines if isinstance(block, Paragraph) else []:
            if entry := entries.get(id(line)):
                found += _paragraph(lines)
                lines = []
                run.append(entry)
            else:
                found += _nested(run)
                run = []
                lines.append(line)
        if lines or not isinstance(block, Paragraph):
            found += _nested(run)
            run = []
        found += _paragraph(lines) if isinstance(block, Paragraph) else [block]
    return found + _nested(run)


def _with_lone_bullets(blocks: list[Block]) -> list[Block]:
    """Return `blocks`, each bullet that stands in a paragraph of its own before the words of the next one."""
    joined: list[Block] = []
    bullet: Paragraph | None = None
    for block in blocks:
        if bullet and isinstance(block, Paragraph) and block.lines[0].text not in _BULLETS:
            first = block.lines[0]
            marked = Line(settle([*bullet.lines[0].runs, Run(" "), *first.runs]), bullet.lines[0].indent)
            joined[-1] = Paragraph([marked, *block.lines[1:]])
            bullet = None
            continue
        joined.append(block)
        bullet = None
        if isinstance(block, Paragraph) and [line.text in _BULLETS for line in block.lines] == [True]:
            bullet = block
    return joined


def without_bullet(line: Line) -> Line:
    """Return an item's first `line` without the bullets that somebody typed beside the list's own."""
    typed = _TYPED_BULLETS.match(line.text)
    return _cut(line, typed.end()) if typed else line


def _runs_of_entries(blocks: list[Block]) -> Iterator[list[_Entry]]:
    """Yield the stretches of lines, across paragraphs, that all start with a marker."""
    run: list[_Entry] = []
    for block in blocks:
        for line in block.lines if isinstance(block, Paragraph) else [None]:
            entry = _entry(line) if line else None
            if entry:
                run.append(entry)
            elif run:
                yield run
                run = []
    if run:
        yield run


def _entry(line: Line) -> _Entry | None:
    match = _MARKER.match(line.text)
    if not match:
        return None
    if match["number"]:
        return _Entry(line, match["stop"], match.end(), int(match["number"]))
    return _Entry(line, match["bullet"] or match["dash"], match.end())


def _accepted(run: list[_Entry]) -> list[_Entry]:
    """Return the entries of `run` that make a list: not a lone dash, nor numbers but 1, 2, 3."""
    numbers = [entry.number for entry in run if entry.number]
    counted = not numbers or (
        run[0].number and len(numbers) > 1 and numbers == list(range(1, len(numbers) + 1))
    )
    marks = Counter(entry.mark for entry in run)
    strays = [bool(entry.number and not counted) or _is_ornament(entry, marks) for entry in run]
    if any(strays):
        return [entry for stretch in _between_strays(run, strays) for entry in _accepted(stretch)]
    return run if len(run) > 1 or (run and run[0].mark in _BULLETS) else []


def _is_ornament(entry: _Entry, marks: Counter[str]) -> bool:
    return entry.mark in _PICTURES and not entry.number and marks[entry.mark] < 2


def _between_strays(run: list[_Entry], strays: list[bool]) -> Iterator[list[_Entry]]:
    for stray, pairs in groupby(zip(strays, run, strict=True), itemgetter(0)):
        if not stray:
            yield [entry for _, entry in pairs]


def _nested(run: list[_Entry]) -> list[Block]:
    """Return the lists that `run` makes, deeper entries inside the item before them."""
    roots: list[Block] = []
    open_lists: list[tuple[tuple[int, int], ItemList]] = []
    for entry in run:
        while open_lists and open_lists[-1][0] > entry.depth:
            open_lists.pop()
        if not open_lists or (open_lists[-1][0] < entry.depth and len(open_lists) < _DEEPEST):
            new = ItemList(bool(entry.number), [])
            (open_lists[-1][1].items[-1] if open_lists else roots).append(new)
            open_lists.append((entry.depth, new))
        open_lists[-1][1].items.append([Paragraph([_cut(entry.line, entry.width)])])
    return roots


def _cut(line: Line, width: int) -> Line:
    """Return `line` without its first `width` characters, which are its marker."""
    runs: list[Run] = []
    for run in line.runs:
        cut = min(width, len(run.text))
        width -= cut
        runs.append(run._replace(text=run.text[cut:]))
    return Line(settle(runs), line.indent)


def _paragraph(lines: list[Line]) -> list[Block]:
    return [Paragraph(lines)] if lines else []
