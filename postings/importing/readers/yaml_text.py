"""YAML read from its events, with every scalar as text.

YAML 1.1 makes `NO` false, `3.10` 3.1 and `12:30:45` a number; an alias can blow up to any size; a
composer in C can not be stopped once it recurses. Events come one at a time and can be refused.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
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
from .yaml_repair import line_of, mend, reason_of

Loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)

MAX_EVENTS = 200_000
MAX_REPAIRS = 20
_LONG, _REPAIRS_OF_LONG = 65_536, 4
"""Each repair reads the text anew: a long one is given up sooner."""

_HARMLESS = re.compile(
    r"!|tag:yaml\.org,2002:(?:timestamp|str|int|float|bool|null|seq|map)|!ruby/[\w:/]{1,60}"
)
"""Tags that are passed over, as scalars stay text: YAML's own, and those that Ruby writes."""
_NULLS = frozenset({"", "~", "null", "Null", "NULL"})


@dataclass(frozen=True, slots=True)
class Yaml:
    """What a text in YAML says: its tree, the line of each name at the top, what was mended or left out.

    `is_whole` is false where a line had to be left out.
    """

    root: "dict[str, Node] | list[Node]"
    lines: dict[str, int]
    problems: tuple[Problem, ...] = ()
    is_whole: bool = True


class NotYaml(Unreadable):
    """A text that no mending makes YAML of; what is YAML but refused is plain `Unreadable`."""


def read_yaml(text: str, first_line: int = 1, *, lossless: bool = False) -> Yaml:
    """Return the mapping or the list in `text`, mended where it is nearly YAML.

    `first_line` is where `text` starts in its file. No line is left out if the result is to be `lossless`,
    as where a body could follow. Raises Unreadable, with the line.
    """
    lines = text.split("\n")
    problems: list[Problem] = []
    is_whole = True
    for _ in range(MAX_REPAIRS if len(text) <= _LONG else _REPAIRS_OF_LONG):
        try:
            root, names = _Tree(first_line).build("\n".join(lines))
        except yaml.YAMLError as error:
            number = line_of(error)
            mended = mend(lines, number, error)
            if mended is None or (mended.loses and lossless):
                raise NotYaml(reason_of(error), number + first_line) from None
            problems.append(Problem(mended.reason, number + first_line))
            is_whole = is_whole and not mended.loses
        else:
            return Yaml(root, names, tuple(problems), is_whole)
    raise NotYaml("YAML with too many errors", first_line)


class _Tree:
    """The nodes under construction: one open container a level."""

    def __init__(self, first_line: int) -> None:
        self.first_line = first_line
        self.lines: dict[str, int] = {}
        self.stack: list[list[Node] | dict[str, Node]] = []
        self.names: list[str | None] = []
        self.root: Node | None = None

    def build(self, text: str) -> tuple[dict[str, Node] | list[Node], dict[str, int]]:
        for count, event in enumerate(_events(text)):
            if count > MAX_EVENTS:
                raise Unreadable(f"YAML with more than {MAX_EVENTS} events", self.line(event))
            self.take(event)
        if self.root is None or self.root == "":
            return {}, {}
        if isinstance(self.root, str):
            raise NotYaml("YAML that is no mapping of names to values", self.first_line)
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
        if event.tag is not None and not _HARMLESS.fullmatch(event.tag):
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
            self.end_pair(container, name, node, event)

    def start_pair(self, container: dict[str, Node], name: Node, event: Any) -> None:
        if not isinstance(name, str):
            raise Unreadable("a YAML name has to be text", self.line(event))
        if len(self.stack) == 1 and not container.get(name):
            self.lines[name] = self.line(event)
        self.names[-1] = name

    def end_pair(self, container: dict[str, Node], name: str, node: Node, event: Any) -> None:
        """Set a name's value; of a name that stands twice, both may say the same, or one nothing."""
        standing = container.get(name)
        if standing and node not in ("", standing):
            raise Unreadable("stands twice in the YAML", self.line(event), name)
        container[name] = standing or node
        self.names[-1] = None

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
