"""YAML read from its events, with every scalar as text.

YAML 1.1 makes `NO` false, `3.10` 3.1 and `12:30:45` a number; an alias can blow up to any size; a
composer in C can not be stopped once it recurses. Events come one at a time and can be refused.
"""

import re
from collections.abc import Iterator
from typing import Any

import yaml
from yaml.events import (
    AliasEvent,
    MappingEndEvent,
    MappingStartEvent,
    NodeEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
)

from ..problems import Problem, Unreadable
from .document import MAX_DEPTH, Node

Loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)

MAX_EVENTS = 200_000
MAX_REPAIRS = 20

_TIMESTAMP = "tag:yaml.org,2002:timestamp"
_NULLS = frozenset({"", "~", "null", "Null", "NULL"})
_PLAIN_PAIR = re.compile(r"(\s*(?:- )?[\w@][\w .@/()-]{0,60}:)[ \t]+(\S.*)")
_REPAIRABLE = ("mapping values are not allowed", "cannot start any token", "expected <block end>, but found")


def read_yaml(text: str, first_line: int = 1) -> tuple[dict[str, Node], dict[str, int], tuple[Problem, ...]]:
    """Return the mapping in `text`, the line of each of its names, and what was mended on the way.

    `first_line` is where `text` starts in its file. Raises Unreadable, with the line.
    """
    lines: list[str] = text.split("\n")
    problems: list[Problem] = []
    for _ in range(MAX_REPAIRS):
        try:
            return *_Tree(first_line).build("\n".join(lines)), tuple(problems)
        except yaml.YAMLError as error:
            line = _line_of(error)
            if (problem := _repair(lines, line, str(error))) is None:
                raise Unreadable(_reason(error), line + first_line) from None
            problems.append(Problem(problem, line + first_line))
    raise Unreadable("YAML with too many errors", first_line)


class _Tree:
    """The nodes under construction: one open container a level."""

    def __init__(self, first_line: int) -> None:
        self.first_line = first_line
        self.lines: dict[str, int] = {}
        self.stack: list[list[Node] | dict[str, Node]] = []
        self.names: list[str | None] = []
        self.root: Node | None = None

    def build(self, text: str) -> tuple[dict[str, Node], dict[str, int]]:
        for count, event in enumerate(_events(text)):
            if count > MAX_EVENTS:
                raise Unreadable(f"YAML with more than {MAX_EVENTS} events", self.line(event))
            self.take(event)
        if self.root is None or self.root == "":
            return {}, {}
        if not isinstance(self.root, dict):
            raise Unreadable("YAML that is no mapping of names to values", self.first_line)
        return self.root, self.lines

    def take(self, event: Any) -> None:
        if isinstance(event, AliasEvent) or getattr(event, "anchor", None):
            raise Unreadable("YAML anchors and aliases are refused", self.line(event))
        if isinstance(event, NodeEvent):
            self.refuse_tag(event)
        if isinstance(event, ScalarEvent):
            self.add(_scalar(event), event)
        elif isinstance(event, MappingStartEvent | SequenceStartEvent):
            self.open({} if isinstance(event, MappingStartEvent) else [], event)
        elif isinstance(event, MappingEndEvent | SequenceEndEvent):
            self.stack.pop()
            self.names.pop()

    def refuse_tag(self, event: Any) -> None:
        if event.tag not in (None, "!", _TIMESTAMP):
            raise Unreadable(f"YAML tag {str(event.tag)[:60]} is refused", self.line(event))

    def open(self, node: list[Node] | dict[str, Node], event: Any) -> None:
        if len(self.stack) >= MAX_DEPTH:
            raise Unreadable(f"YAML nested more than {MAX_DEPTH} levels deep", self.line(event))
        self.add(node, event)
        self.stack.append(node)
        self.names.append(None)

    def add(self, node: Node, event: Any) -> None:
        if not self.stack:
            if self.root is not None:
                raise Unreadable("more than one YAML document", self.line(event))
            self.root = node
            return
        container = self.stack[-1]
        if isinstance(container, list):
            container.append(node)
        elif (name := self.names[-1]) is None:
            self.start_pair(container, node, event)
        else:
            container[name] = node
            self.names[-1] = None

    def start_pair(self, container: dict[str, Node], name: Node, event: Any) -> None:
        if not isinstance(name, str):
            raise Unreadable("a YAML name has to be text", self.line(event))
        if name in container:
            raise Unreadable("stands twice in the YAML", self.line(event), name)
        if len(self.stack) == 1:
            self.lines[name] = self.line(event)
        self.names[-1] = name

    def line(self, event: Any) -> int:
        return int(event.start_mark.line) + self.first_line


def _events(text: str) -> Iterator[Any]:
    loader = Loader(text)
    try:
        while loader.check_event():
            yield loader.get_event()
    finally:
        loader.dispose()


def _scalar(event: Any) -> str:
    return "" if not event.style and event.value in _NULLS else str(event.value)


def _line_of(error: yaml.YAMLError) -> int:
    mark = getattr(error, "problem_mark", None)
    context = getattr(error, "context_mark", None)
    if context is not None and "quoted scalar" in (getattr(error, "context", "") or ""):
        mark = context
    return int(mark.line) if mark is not None else 0


def _reason(error: yaml.YAMLError) -> str:
    parts = [getattr(error, "context", None), getattr(error, "problem", None)]
    return "YAML: " + (", ".join(part for part in parts if part) or str(error).split("\n", 1)[0])


def _repair(lines: list[str], number: int, error: str) -> str | None:
    """Quote the value of line `number` (from 0) if that is surely what was meant, and say so."""
    if number >= len(lines) or not any(words in error for words in _REPAIRABLE):
        return None
    pair = _PLAIN_PAIR.fullmatch(lines[number])
    if pair is None or pair[2][0] in "[{&*!|>":
        return None
    value = pair[2].strip()
    if len(value) > 1 and value[0] == value[-1] and value[0] in "\"'":
        value = value[1:-1]
    elif value[0] in "\"'" and ": " not in value:
        return None
    quoted = f"{pair[1]} '{value.replace(chr(39), chr(39) * 2)}'"
    if quoted == lines[number]:
        return None
    lines[number] = quoted
    return "the value needs quotes in YAML; taken as it stands"
