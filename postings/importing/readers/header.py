"""Metadata that stands above a body without fences, line by line: what YAML makes nothing of.

`Title: Baker` as Pelican and MultiMarkdown write it, `:title: Baker` as reStructuredText and AsciiDoc do,
`.. title: Baker` as Nikola does, `#+TITLE: Baker` as org-mode does, and the
`Job Title:<tab>Baker` of a form that was copied.
"""

import re

from ..names import bare_name, is_known
from .document import Document, Node

PAIR = re.compile(r"[\"']?([^\W\d][\w .\-]{0,40})[\"']?[ \t]*:(?:[ \t]+(.*))?")
_FORM_LINE = re.compile(r"([^\W\d][^\t\n:]{0,80}):\t[ \t]*(.*)")
_ASIDE = re.compile(r"\([^()]{0,80}\)")
_FIELD = re.compile(r":([^\W\d][\w .\-]{0,40}):(?:[ \t]+(.*))?")
_NIKOLA = re.compile(r"\.\. ([^\W\d][\w .\-]{0,40}):(?:[ \t]+(.*))?")
_KEYWORD = re.compile(r"#\+([A-Za-z_]{2,40}):[ \t]*(.*)")
_FORMS = (("#+", _KEYWORD), (".. ", _NIKOLA))
_UNDERLINE = re.compile(r"([=\-#~*^\"+`])\1{2,120}[ \t]*")
_ORG_HEADING = re.compile(r"^(\*{1,5}) ", re.MULTILINE)
_LONG = 200
"""Characters from which what stands after a colon is text rather than a value."""

Pairs = tuple[dict[str, Node], dict[str, int]]


def leading_pairs(text: str, first_line: int) -> tuple[dict[str, Node], dict[str, int], str]:
    """Return the `Name: value` lines that `text` opens with, the line of each, and the rest."""
    lines = text.split("\n")
    metadata: dict[str, Node] = {}
    numbers: dict[str, int] = {}
    count = 0
    for count, line in enumerate(lines):
        pair = PAIR.fullmatch(line.rstrip())
        if pair is None or len(pair[2] or "") > _LONG or pair[1] in metadata:
            break
        metadata[pair[1]] = _bare(pair[2] or "")
        numbers[pair[1]] = first_line + count
    else:
        count = len(lines)
    return metadata, numbers, "\n".join(lines[count:]).strip()


def read_form(text: str, first_line: int) -> Document | None:
    """Read a form with a tab after each label, wherever its lines stand; the first of a name counts."""
    if not _FORM_LINE.match(text):
        return None
    metadata: dict[str, Node] = {}
    numbers: dict[str, int] = {}
    body = []
    for number, line in enumerate(text.split("\n"), start=first_line):
        found = _FORM_LINE.fullmatch(line)
        if found is not None:
            name = " ".join(_ASIDE.sub(" ", found[1]).split())
            if name not in metadata:
                metadata[name], numbers[name] = found[2].strip(), number
            line = f"\n{found[1]}: {found[2]}\n"
        body.append(line)
    if sum(is_known(name) or is_known(bare_name(name)) for name in metadata) < 2:
        return None
    return Document(metadata, "\n".join(body).strip(), lines=numbers)


def read_fields(text: str, first_line: int) -> Document | None:
    """Read a field list, below a title or not: `:name: value` lines, or org-mode's keywords."""
    lines = text.split("\n")
    heading, start = _heading(lines)
    pattern = next(
        (form for mark, form in _FORMS if lines[start : start + 1] and lines[start].startswith(mark)), _FIELD
    )
    metadata: dict[str, Node] = {}
    numbers: dict[str, int] = {}
    end = start
    for end in range(start, len(lines) + 1):
        found = pattern.fullmatch(lines[end].rstrip()) if end < len(lines) else None
        if found is None:
            break
        name = found[1].lower() if pattern is _KEYWORD else found[1].removeprefix("page-")
        metadata.setdefault(name, _bare(found[2] or ""))
        numbers.setdefault(name, first_line + end)
    if not any(map(is_known, metadata)):
        return None
    body = "\n".join(lines[end:]).strip()
    if pattern is _KEYWORD:
        body = _ORG_HEADING.sub(lambda stars: "#" * len(stars[1]) + " ", body)
    return Document(metadata, body, lines=numbers, headline=heading)


def end_of_header(text: str) -> int:
    """Return where lines of metadata end and prose begins: at a blank line before it; -1 if nowhere."""
    blank, position = -1, 0
    for line in text.split("\n"):
        if not line.strip():
            blank = position if blank < 0 else blank
        elif line[0] in " \t-" or PAIR.fullmatch(line.rstrip()):
            blank = -1
        elif line[0] != "#":
            return blank
        position += len(line) + 1
    return -1


def _heading(lines: list[str]) -> tuple[str, int]:
    """Return the title that stands above a field list, and the line at which that would start."""
    if len(lines) > 2 and _UNDERLINE.fullmatch(lines[1]) and not lines[0].startswith(":"):
        start = 2
        heading = lines[0].strip()
    elif lines[0].startswith("= "):
        heading = lines[0][2:].strip()
        start = next((at for at in (1, 2, 3) if lines[at : at + 1] and lines[at].startswith(":")), 1)
    else:
        return "", 0
    while start < len(lines) and not lines[start].strip():
        start += 1
    return heading, start


def _bare(value: str) -> str:
    value = value.strip()
    return value[1:-1] if len(value) > 1 and value[0] == value[-1] and value[0] in "\"'" else value
