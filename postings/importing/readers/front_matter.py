"""Metadata between fences above a body: YAML between `---`, TOML between `+++`, JSON between `;;;`."""

import re
import tomllib
from dataclasses import replace
from typing import Any

import frontmatter
from frontmatter.default_handlers import BaseHandler

from ..problems import Problem, Unreadable
from .document import Document, Node, as_node
from .header import leading_pairs
from .json_text import parse_loosely
from .yaml_text import NotYaml, read_yaml

MAX_TOML = 65_536
"""Characters of TOML that are read: tomllib's time grows faster than its input."""

MAX_TOML_REPAIRS = 4

FENCE = re.compile(r"(?:(-{3,})|(\+{3,})|(;{3,}))[ \t]*(?:yaml|toml|json)?[ \t]*\n")
CLOSING_FENCE = re.compile(r"^(?:-{3,}|\.{3})[ \t]*$", re.MULTILINE)
_ANY_NAME = re.compile(r"^[ \t]*[^\s#:-][^\n:]{0,80}:(?:\s|$)", re.MULTILINE)
_TOML_LINE = re.compile(r"at line (\d+)")
_BROKEN = "the metadata above the text is broken"


class _Handler(BaseHandler):
    """Front matter for python-frontmatter, keeping the lines and the complaints of the last load."""

    def __init__(self, first_line: int) -> None:
        super().__init__()
        self.first_line = first_line
        self.lines: dict[str, int] = {}
        self.problems: tuple[Problem, ...] = ()
        self.doubt = ""

    def split(self, text: str) -> tuple[str, str]:
        opening, _, rest = text.partition("\n")
        try:
            return super().split(f"{opening[:3]}\n{rest}")
        except ValueError:
            raise Unreadable("front matter is never closed", self.first_line) from None


class _YAMLHandler(_Handler):
    FM_BOUNDARY = CLOSING_FENCE

    def load(self, fm: str) -> dict[str, Node]:
        try:
            yaml = read_yaml(fm, self.first_line)
        except NotYaml as error:
            metadata, self.lines, _ = leading_pairs(fm.lstrip("\n"), self.first_line + 1)
            self.problems, self.doubt = (error.problem,), _BROKEN
            return metadata
        if isinstance(yaml.root, list):
            raise Unreadable("YAML that is no mapping of names to values", self.first_line)
        self.lines, self.problems = yaml.lines, yaml.problems
        self.doubt = "" if yaml.is_whole else _BROKEN
        return yaml.root


class _TOMLHandler(_Handler):
    FM_BOUNDARY = re.compile(r"^\+{3,}[ \t]*$", re.MULTILINE)

    def load(self, fm: str) -> dict[str, Node]:
        if len(fm) > MAX_TOML:
            raise Unreadable(f"more than {MAX_TOML} characters of TOML", self.first_line)
        lines = fm.split("\n")
        for _ in range(MAX_TOML_REPAIRS):
            try:
                return _mapping(tomllib.loads("\n".join(lines)))
            except tomllib.TOMLDecodeError as error:
                self._leave_out(lines, error)
            except (RecursionError, ValueError):
                raise Unreadable(
                    "TOML nested too deeply or with an impossible value", self.first_line
                ) from None
        raise Unreadable("TOML with too many errors", self.first_line)

    def _leave_out(self, lines: list[str], error: tomllib.TOMLDecodeError) -> None:
        """Take the line of `error` out, unless it is refused for a reason: a name that stands twice."""
        found = _TOML_LINE.search(str(error))
        number = int(found[1]) - 1 if found else -1
        where = self.first_line + max(number, 0)
        problem = Problem(f"TOML: {error}; left out", where)
        if not 0 <= number < len(lines) or not lines[number].strip() or "overwrite" in str(error):
            raise Unreadable(f"TOML: {error}", where) from None
        lines[number] = ""
        self.problems, self.doubt = (*self.problems, problem), _BROKEN


class _JSONHandler(_Handler):
    FM_BOUNDARY = re.compile(r"^(?:;{3,}|-{3,})[ \t]*$", re.MULTILINE)

    def load(self, fm: str) -> dict[str, Node]:
        text = fm.strip().rstrip(",")
        return _mapping(parse_loosely(text if text.startswith("{") else f"{{{text}}}"))


def read_front_matter(text: str, first_line: int) -> Document:
    """Read `text`, which opens with a fence and starts at `first_line` of its file."""
    fence = FENCE.match(text)
    assert fence is not None  # noqa: S101 - the caller has seen it
    handler = _handler(fence, first_line)
    if isinstance(handler, _YAMLHandler):
        closing = CLOSING_FENCE.search(text, fence.end())
        if closing is None:
            return _read_unclosed(text[fence.end() :], first_line + 1)
        if not _ANY_NAME.search(text, fence.end(), closing.start()):
            return Document(body=text[fence.end() :])  # a line across the page
    metadata, body = frontmatter.parse(text, handler=handler)
    document = Document(
        metadata,  # type: ignore[arg-type]  # as our handler gave it
        body,
        lines=handler.lines,
        problems=handler.problems,
        doubt=handler.doubt,
    )
    return _with_second_block(document) if isinstance(handler, _YAMLHandler) else document


def _with_second_block(document: Document) -> Document:
    """Return `document` with the TOML that stands below its YAML, as where a site changed its generator."""
    body = document.body.lstrip()
    if not body.startswith("+++") or not FENCE.match(body):
        return document
    try:
        second = read_front_matter(body, 1)
    except Unreadable:
        return document
    return replace(document, metadata={**second.metadata, **document.metadata}, body=second.body)


def read_whole_yaml(text: str, first_line: int) -> Document:
    """Read a text that is YAML from top to bottom; its body is one of the fields."""
    yaml = read_yaml(text, first_line, lossless=True)
    if isinstance(yaml.root, list):
        raise NotYaml("YAML that is no mapping of names to values", first_line)
    return Document(yaml.root, lines=yaml.lines, problems=yaml.problems)


def _read_unclosed(text: str, first_line: int) -> Document:
    """Read what stands below a fence that is never closed: YAML to the end, or lines of it above a text."""
    try:
        return read_whole_yaml(text, first_line)
    except NotYaml as error:
        metadata, lines, body = leading_pairs(text, first_line)
        return Document(metadata, body, lines=lines, problems=(error.problem,), doubt=_BROKEN)


def _handler(fence: re.Match[str], first_line: int) -> _Handler:
    if fence[2]:
        return _TOMLHandler(first_line)
    if fence[3] or "json" in fence[0]:
        return _JSONHandler(first_line)
    return _YAMLHandler(first_line)


def _mapping(value: Any) -> dict[str, Node]:
    node = as_node(value)
    if not isinstance(node, dict):
        raise Unreadable("metadata that is no mapping of names to values")
    return node
