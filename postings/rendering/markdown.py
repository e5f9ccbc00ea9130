"""Markdown (CommonMark with tables and strikethrough) to HTML, after mending what people write instead."""

import re
from collections.abc import Iterator

from markdown_it.token import Token

from .commonmark import make_parser
from .limits import MAX_BYTES, TooDeep, TooLarge

_MAX_MARKS = 5_000
_MAX_CONTAINERS = 20
_MARK = re.compile(r"[*_`~\[\]()!<>&|\\\n]")
_PREFIX = re.compile(r"[ \t]*(?:(?:>|[-+*]|\d{1,9}[.)])[ \t]*)*")
_FENCE = re.compile(r"[ \t]*(```+|~~~+)")
_HEADING = re.compile(r"[ ]{0,3}(#{2,6}|#(?=[A-Z\u00c0-\u00de][^#,]*$))(?=[^#\s])")
_BULLET = re.compile(r"([ \t\u00a0]*)[•●▪◦‣∙○▸►➢\uf0b7\uf0a7\uf0d8]\ufe0f?[ \t\u00a0]*(?=\S)")
_ITEM = re.compile(r"[ \t]*(?:[-+*]|\d{1,9}[.)])[ \t]")
_ALL_BOLD = re.compile(r"(?:\*\*[^*]{1,80}\*\*|__[^_]{1,80}__|<strong>[^<]{1,80}</strong>):?[ \t]*\Z")
_TABLE_RULE = re.compile(r"[ \t>]*(?:\|[ \t]*)?:?-[-:| \t]*\Z")
_LABEL = re.compile(r"[^\W\d_a-z][^:\n]{1,40}: +\S")
_NARROWEST = 60
_BLANK_LINES = re.compile(r"\n\s*\n")
_BOLD = re.compile(r"(?<![*\\])\*\*(?!\*)")

_parser = make_parser()


def to_html(source: str) -> str:
    """Return `source` as HTML, raw HTML passed through. Raises TooLarge or TooDeep."""
    source = _mend(source)
    _check(source)
    try:
        tokens = _parser.parse(source)
        _check_links(tokens)
        return str(_parser.renderer.render(tokens, _parser.options, {}))
    except RecursionError as error:
        raise TooDeep("The Markdown is nested too deeply.") from error


def _check(source: str) -> None:
    """Refuse what the parser, in pure Python, would take seconds for."""
    if len(_MARK.findall(source)) > _MAX_MARKS:
        raise TooLarge(f"The Markdown has more than {_MAX_MARKS:,} marks.")
    columns = cells = 0
    for line in source.split("\n"):
        columns = max(columns, line.count("|")) if _TABLE_RULE.match(line) else columns * bool(line.strip())
        cells += columns
        if cells > _MAX_MARKS:
            raise TooLarge(f"The Markdown has a table of more than {_MAX_MARKS:,} cells.")
        prefix = _PREFIX.match(line)
        if prefix and len(prefix[0].split()) > _MAX_CONTAINERS:
            raise TooDeep(f"The Markdown is nested in more than {_MAX_CONTAINERS} quotes and lists.")


def _check_links(tokens: list[Token]) -> None:
    """Refuse one long address that hundreds of links refer to: the page would be megabytes of it."""
    inline = (child for token in tokens for child in token.children or ())
    if sum(len(str(value)) for child in inline for value in child.attrs.values()) > 2 * MAX_BYTES:
        raise TooLarge(f"The addresses in the Markdown are longer than {2 * MAX_BYTES // 1024} KB.")


def _mend(source: str) -> str:
    """Return `source` with headings, bullets and bold text as CommonMark wants them, code left alone."""
    lines: list[str] = []
    fence = ""
    for line in _without_blank_comments(source).split("\n"):
        mark = _FENCE.match(line)
        if fence:
            if mark and mark[1].startswith(fence):
                fence = ""
        elif mark:
            fence = mark[1]
        else:
            line = _mend_line(line)
        lines.append(line)
    return "\n".join(_with_breaks(list(_with_titles_apart(lines))))


def _with_titles_apart(lines: list[str]) -> Iterator[str]:
    """Yield `lines`, those parted by a blank one that are a title right under a list.

    To CommonMark, such a line is the last one of the list's last item.
    """
    in_list = fenced = False
    for line, following in zip(lines, [*lines[1:], ""], strict=True):
        fenced ^= bool(_FENCE.match(line))
        is_title = _ALL_BOLD.match(line) or (line.rstrip().endswith(":") and _ITEM.match(following))
        if in_list and not fenced and is_title and not line[0].isspace() and not _ITEM.match(line):
            yield ""
            in_list = False
        yield line
        in_list = bool(_ITEM.match(line)) or (in_list and bool(line.strip()))


def _with_breaks(lines: list[str]) -> Iterator[str]:
    """Yield `lines`, those that somebody ended on purpose with the two blanks of a hard line break.

    Where an editor wrapped a paragraph, the next line's first word had no room left on this one; no editor
    wraps just before a label each time.
    """
    width = 0
    fenced = False
    for index, line in enumerate(lines):
        fenced ^= bool(_FENCE.match(line))
        following = lines[index + 1] if index + 1 < len(lines) else ""
        width = max(width, len(line), _NARROWEST)
        has_room = len(line) + 1 + len(following.partition(" ")[0]) <= width
        labelled = _LABEL.match(line) and _LABEL.match(following)
        ended = (has_room or labelled) and line.strip() and not fenced and _starts_anew(following)
        yield line + "  " if ended and not line.endswith("\\") else line
        if not line.strip():
            width = 0


def _starts_anew(line: str) -> bool:
    """Tell if `line` may be a line of its own: no small letter first, and no mark of another block."""
    first = line[:1]
    if not first:
        return False
    return not (first.isspace() or first.islower() or first in "-+*>#|=`~<") or line.startswith(
        ("**", "<strong>")
    )


def _without_blank_comments(source: str) -> str:
    """Return `source` with no blank lines in comments: to a paragraph, one would be the end of both."""
    before, *comments = source.split("<!--")
    for comment in comments:
        inside, end, after = comment.partition("-->")
        before += "<!--" + (_BLANK_LINES.sub("\n", inside) if end else inside) + end + after
    return before


def _mend_line(line: str) -> str:
    if not line:
        return line
    if heading := _HEADING.match(line):
        line = f"{heading[1]} {line[heading.end() :]}"
    elif bullet := _BULLET.match(line):
        line = bullet[1].replace("\u00a0", " ") + "- " + line[bullet.end() :]
    return _mend_bold(line) if "**" in line and "`" not in line else line


def _mend_bold(line: str) -> str:
    """Write `**this **` and `**this:**that` as elements: CommonMark would leave the stars standing."""
    parts = _BOLD.split(line)
    if len(parts) % 2 == 0 or len(parts) < 3:
        return line
    for index in range(1, len(parts), 2):
        words = parts[index].strip()
        if not words or (parts[index][0] == " " == parts[index][-1]):
            return line  # these stars close one pair and open the next
        before, after = parts[index].split(words, 1)
        parts[index] = f"{before}<strong>{words}</strong>{after}"
    return "".join(parts)
