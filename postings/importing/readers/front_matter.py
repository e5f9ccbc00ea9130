"""Metadata above a body: YAML between `---`, TOML between `+++`, or a fence that is missing."""

import re
import tomllib
from typing import Any

import frontmatter
from frontmatter.default_handlers import BaseHandler

from ..names import is_known
from ..problems import Problem, Unreadable
from .document import Document, as_node
from .yaml_text import read_yaml

MAX_TOML = 65_536
"""Characters of TOML that are read: tomllib's time grows faster than its input."""

_PAIR = re.compile(r"[\"']?([^\W\d][\w .\-]{0,40})[\"']?[ \t]*:(?:[ \t]+(.*))?")
_CLOSING_FENCE = re.compile(r"^-{3,}[ \t]*$", re.MULTILINE)
_TOML_LINE = re.compile(r"at line (\d+)")


class _Handler(BaseHandler):
    """Front matter for python-frontmatter, keeping the lines and the complaints of the last load."""

    def __init__(self, first_line: int) -> None:
        super().__init__()
        self.first_line = first_line
        self.lines: dict[str, int] = {}
        self.problems: tuple[Problem, ...] = ()

    def split(self, text: str) -> tuple[str, str]:
        try:
            return super().split(text)
        except ValueError:
            raise Unreadable("front matter is never closed", self.first_line) from None


class _YAMLHandler(_Handler):
    FM_BOUNDARY = re.compile(r"^-{3,}[ \t]*$", re.MULTILINE)

    def load(self, fm: str) -> dict[str, Any]:
        metadata, self.lines, self.problems = read_yaml(fm, self.first_line)
        return metadata


class _TOMLHandler(_Handler):
    FM_BOUNDARY = re.compile(r"^\+{3,}[ \t]*$", re.MULTILINE)

    def load(self, fm: str) -> dict[str, Any]:
        return _read_toml(fm, self.first_line)


def read_front_matter(text: str, first_line: int) -> Document:
    """Read `text`, which opens with a fence and starts at `first_line` of its file."""
    handler = _TOMLHandler(first_line) if text.startswith("+++") else _YAMLHandler(first_line)
    if isinstance(handler, _YAMLHandler) and not _CLOSING_FENCE.search(text, text.find("\n") + 1):
        return read_whole_yaml(text, first_line)
    metadata, body = frontmatter.parse(text, handler=handler)
    return Document(metadata, body, lines=handler.lines, problems=handler.problems)  # type: ignore[arg-type]


def read_whole_yaml(text: str, first_line: int) -> Document:
    """Read a file that is YAML from top to bottom; its body is one of the fields."""
    metadata, lines, problems = read_yaml(text, first_line)
    return Document(metadata, lines=lines, problems=problems)


def opens_with_metadata(text: str) -> bool:
    """Tell if `text` starts with `name: value` lines of which two are names that postings have."""
    known = 0
    for line in text.split("\n", 40)[:40]:
        if line[:1] in (" ", "\t", "#", "-") or not line.strip():
            if known and line.strip():
                continue
            break
        pair = _PAIR.fullmatch(line)
        if pair is None:
            break
        known += is_known(pair[1])
    return known >= 2


def read_without_fence(text: str, first_line: int) -> Document:
    """Read metadata lines without an opening fence: up to a closing one, to the end, or to a gap."""
    if fence := _CLOSING_FENCE.search(text):
        metadata, lines, problems = read_yaml(text[: fence.start()], first_line)
        return Document(metadata, text[fence.end() :].strip(), lines=lines, problems=problems)
    head, _, body = text.partition("\n\n")
    if all(_PAIR.fullmatch(line) for line in head.split("\n")) and not _looks_like_yaml(body):
        metadata, lines, problems = read_yaml(head, first_line)
        return Document(metadata, body.strip(), lines=lines, problems=problems)
    return read_whole_yaml(text, first_line)


def _looks_like_yaml(body: str) -> bool:
    first = body.lstrip().split("\n", 1)[0]
    pair = _PAIR.fullmatch(first)
    return pair is not None and is_known(pair[1])


def _read_toml(text: str, first_line: int) -> dict[str, Any]:
    if len(text) > MAX_TOML:
        raise Unreadable(f"more than {MAX_TOML} characters of TOML", first_line)
    try:
        metadata = as_node(tomllib.loads(text))
    except tomllib.TOMLDecodeError as error:
        line = _TOML_LINE.search(str(error))
        raise Unreadable(f"TOML: {error}", first_line + int(line[1]) - 1 if line else first_line) from None
    except (RecursionError, ValueError):
        raise Unreadable("TOML nested too deeply or with an impossible value", first_line) from None
    assert isinstance(metadata, dict)  # noqa: S101 - TOML is always a table at its top
    return metadata
