"""Headings: those in all but name, those in name only, and the outline that they make."""

import re
from collections.abc import Iterator

from .inline import settle
from .model import BOLD, Block, Heading, ItemList, Line, Paragraph, Rule

_LONGEST = 120
_LONGEST_FAKE = 80
_LONGEST_SHOUTED = 50
_SENTENCE_END = tuple(".!;,…。！")
_LABEL = re.compile(r"[^:]{1,60}:\s*\Z")
_VALUE_AFTER_COLON = re.compile(r":\s+\S")
_HASHES = re.compile(r"(#{2,6}) ?(?=[^#\s])")
_LOWEST, _HIGHEST = 2, 4


def find_headings(blocks: list[Block]) -> list[Block]:
    """Return `blocks` with fake headings made real, and headings that are none made paragraphs."""
    blocks = [part for block in blocks for part in _honest(block)]
    blocks = list(_split_off(blocks))
    level = next((block.level for block in blocks if isinstance(block, Heading)), _LOWEST)
    found: list[Block] = []
    for block, heads in zip(blocks, _heading_flags(blocks), strict=True):
        if isinstance(block, Heading):
            level = block.level
        elif heads and isinstance(block, Paragraph):
            block = Heading(level, block.lines[0])
        found.append(_plain(block) if isinstance(block, Heading) else block)
    return found


def set_outline(blocks: list[Block]) -> list[Block]:
    """Return `blocks` with the levels of headings from 2, without holes, to 4.

    A heading stands under the nearest one before it that had a smaller level in the source.
    """
    levels: list[int] = []
    outlined: list[Block] = []
    for block in blocks:
        if isinstance(block, Heading):
            while levels and levels[-1] >= block.level:
                levels.pop()
            levels.append(block.level)
            block = Heading(min(_LOWEST + len(levels) - 1, _HIGHEST), block.line)
        outlined.append(block)
    return outlined


def _honest(block: Block) -> list[Block]:
    """Return a heading that is a paragraph in large type as a paragraph; all else as it is."""
    if isinstance(block, Paragraph) and (match := _HASHES.match(block.lines[0].text)):
        return _from_hashes(block, match)
    if not isinstance(block, Heading):
        return [block]
    text = block.line.text
    long = len(text) > _LONGEST or (len(text) > _LONGEST_FAKE and text.endswith("."))
    if long or _is_label_and_value(block.line) or not any(map(str.isalnum, text)):
        return [Paragraph([block.line])]
    return [block]


def _from_hashes(block: Paragraph, match: re.Match[str]) -> list[Block]:
    """Return a paragraph that starts with "##" as a heading, as Markdown has it."""
    first, *rest = block.lines
    if len(first.runs[0].text) <= match.end() or len(first.text) > _LONGEST:
        return [block]
    runs = [first.runs[0]._replace(text=first.runs[0].text[match.end() :]), *first.runs[1:]]
    heading = Heading(len(match[1]), Line(settle(runs)))
    return [heading, Paragraph(rest)] if rest else [heading]


def _is_label_and_value(line: Line) -> bool:
    """Tell if `line` is a bold "Location:" and then the location."""
    label = ""
    for run in line.runs:
        if not run.marks & BOLD and run.text.strip():
            return bool(label and _LABEL.match(label))
        label += run.text
    return False


def _split_off(blocks: list[Block]) -> Iterator[Block]:
    """Yield `blocks`, a title in the first line of a paragraph or right above a list apart."""
    for index, block in enumerate(blocks):
        if not isinstance(block, Paragraph) or len(block.lines) < 2:
            yield block
            continue
        lines = block.lines
        above_list = index + 1 < len(blocks) and isinstance(blocks[index + 1], ItemList)
        if _is_title(lines[0]) and not _is_set_like_a_title(lines[1]):
            yield Paragraph(lines[:1])
            lines = lines[1:]
        if len(lines) > 1 and above_list and _is_title(lines[-1]) and not _is_set_like_a_title(lines[-2]):
            yield Paragraph(lines[:-1])
            lines = lines[-1:]
        yield Paragraph(lines)


def _heading_flags(blocks: list[Block]) -> list[bool]:
    """Tell of each block if it is a title with something under it.

    Of three or more titles in a row, only the last heads anything; the others are just bold.
    """
    flags = [False] * len(blocks)
    titles: list[int] = []
    for index, block in enumerate(blocks):
        if isinstance(block, Heading) or _is_title_alone(block):
            titles.append(index)
            continue
        if not isinstance(block, Rule):
            for title in titles[-1:] if len(titles) > 2 else titles:
                flags[title] = True
        titles = []
    return flags


def _is_title_alone(block: Block) -> bool:
    return isinstance(block, Paragraph) and len(block.lines) == 1 and _is_title(block.lines[0])


def _is_set_like_a_title(line: Line) -> bool:
    return _is_bold(line) or _is_shouted(line.text)


def _is_bold(line: Line) -> bool:
    return all(run.marks & BOLD for run in line.runs if run.text.strip())


def _is_title(line: Line) -> bool:
    """Tell if `line` is set like a heading: bold or underlined throughout, short, and no sentence."""
    text = line.text
    if len(text) > _LONGEST_FAKE or text.endswith(_SENTENCE_END) or _VALUE_AFTER_COLON.search(text):
        return False
    if not any(map(str.isalpha, text)) or all(run.href for run in line.runs) or "@" in text:
        return False
    underlined = all("u" in run.marks for run in line.runs if run.text.strip())
    return underlined or _is_bold(line) or _is_shouted(text)


def _is_shouted(text: str) -> bool:
    """Tell if `text` is all capitals, and more than an abbreviation."""
    return text.isupper() and sum(map(str.isalpha, text)) > 4 and len(text) < _LONGEST_SHOUTED


def _plain(heading: Heading) -> Heading:
    """Return `heading` without the bold type that it has anyway."""
    runs = [run._replace(marks=run.marks - BOLD - {"u"}) for run in heading.line.runs]
    return Heading(heading.level, Line(settle(runs)))
