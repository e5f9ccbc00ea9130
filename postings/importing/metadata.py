"""Metadata to record: the table of names, applied."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import datetime
from functools import cached_property
from typing import cast
from urllib.parse import parse_qs, urlsplit

from ..choices import EmploymentType, Workplace
from ..facts.employment import find_employment_type
from ..facts.pay import Pay, read_pay_fields
from ..links import is_meant_as_url
from .described import read_description
from .infer.roles import is_title
from .infer.titles.stated import tidy_title
from .kinds import Context, read_value
from .localized import in_language, is_localized, language_of
from .names import (
    OF_REMOTE_WORK,
    PAY_NAMES,
    ROW_NAMES,
    TABLE,
    WORKPLACE_FLAGS,
    Kind,
    Row,
    bare_name,
    plain_name,
    plain_names,
    speaks_of_an_end,
)
from .names_abroad import PAY_ABROAD
from .not_live import YES, is_open_ended
from .places import FIELD_OF_A_PLACE, read_places
from .problems import Problem
from .readers import Document, Node
from .record import PostingRecord
from .roles_stated import in_one_line, take_role
from .values import is_blank, one_line, texts_of

_REPORTED = (Kind.POSTED, Kind.EXPIRES, Kind.URL)
"""Kinds of which a value that does not parse is worth a line to whoever keeps the files."""

_DATES = (Kind.POSTED, Kind.EXPIRES)
_FLAGS = (Kind.WORKPLACE, Kind.WEIGHT)
"""Kinds of which "true" alone is a statement: `remote: true`."""

_WRAPPERS = frozenset(
    """
    extra params meta metadata job posting fields data attributes taxonomies result jobopening jobpostinginfo
    position vacancy offer listing info details jobinfo jobdetails jobdata dates acf properties customfields
    matchedobjectdescriptor jobpost joboffer
    frontmatter
    """.split()
)
"""Names that only hold others: what stands below them is read as if it stood at the top."""

_PLACES = frozenset(map(plain_name, ROW_NAMES["locations"]))
"""Names below which "de" and "fr" are countries rather than languages, unless "en" stands beside them."""


class Metadata:
    """The metadata of one document, looked up by the names of the table."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.nodes: dict[str, Node] = {}
        self.names: dict[str, str] = {}
        for name, node in document.metadata.items():
            self._add(name, name, node)
        for name in self.names.copy().values():
            bare = bare_name(name)
            if bare not in self.nodes and name in document.metadata:
                self.nodes[bare], self.names[bare] = document.metadata[name], name

    def _add(self, path: str, top: str, node: Node) -> None:
        plain = plain_name(path)
        if isinstance(node, dict) and is_localized(node) and (plain not in _PLACES or "en" in node):
            node = in_language(node, self.language)
        if plain not in self.nodes or is_blank(self.nodes[plain]):
            self.nodes[plain] = node
            self.names[plain] = top
        if isinstance(node, list) and len(node) == 1:
            node = node[0]
        if isinstance(node, dict) and path.count(".") < 2:
            prefix = "" if plain in _WRAPPERS else f"{path}."
            for name, inner in node.items():
                self._add(f"{prefix}{name}", top, inner)

    @cached_property
    def language(self) -> str:
        return language_of(self.document)

    def __getitem__(self, name: str) -> Node:
        return self.nodes.get(plain_name(name), "")

    def named_like(self, names: re.Pattern[str]) -> Iterator[Node]:
        """Yield what stands at the top under names that `names` matches."""
        yield from (node for name, node in self.nodes.items() if names.fullmatch(name))

    def line(self, name: str) -> int | None:
        return self.document.lines.get(self.names.get(plain_name(name), name))

    def those_of(self, table: tuple[str, ...]) -> Iterator[tuple[str, Node]]:
        """Yield the names of `table` that the metadata has, each with what it says; mostly there are none."""
        for name in () if self.nodes.keys().isdisjoint(plain_names(table)) else table:
            if node := self[name]:
                yield name, node

    def stated(self, row: Row) -> Iterator[tuple[str, Node]]:
        """Yield the names of `row` that state something, each with what it states."""
        for name in () if self.nodes.keys().isdisjoint(row.plain_names) else row.names:
            node = self[name]
            if not is_blank(node) or (row.kind in _FLAGS and node):
                yield name, node


def read_metadata(metadata: Metadata, context: Context) -> PostingRecord:
    """Return what the metadata of a document says; nothing is inferred yet."""
    document = metadata.document
    record = PostingRecord(item=document.item, key=document.key, problems=list(document.problems))
    for row in TABLE:
        if row.kind not in (Kind.PLACE, Kind.BODY, *_DATES):
            _take(record, row, metadata, context)
    read_description(record, document, metadata)
    if record.apply_email:
        record.problems = [problem for problem in record.problems if not _is_mail(problem, document)]
    _read_host(record)
    _read_workplace(record, metadata)
    others = metadata.named_like(FIELD_OF_A_PLACE)
    record.locations = read_places(metadata.__getitem__, record.workplace, others)
    _read_dates(record, metadata, context)
    _read_pay(record, metadata)
    return record


def _read_dates(record: PostingRecord, metadata: Metadata, context: Context) -> None:
    """Take the dates, where the place tells whether "03/04/2026" is in March or in April."""
    there = replace(context, country=context.country or _country_of(record))
    for row in TABLE:
        if row.kind in _DATES:
            _take(record, row, metadata, there)
    if record.valid_through is None and "valid_through" not in record.review:
        record.valid_through = _end_by_its_name(metadata.document, there)


def _end_by_its_name(document: Document, context: Context) -> datetime | None:
    """Return the last day that stands under a name of which the table has only a word: "app_close_date"."""
    for name, node in document.metadata.items():
        if speaks_of_an_end(name) and (found := read_value(Kind.EXPIRES, node, context)) is not None:
            return cast("datetime", found)
    return None


def _is_mail(problem: Problem, document: Document) -> bool:
    """Tell if a complaint is about a web address where an e-mail address was given and taken."""
    return problem.reason.startswith(_WANTED[Kind.URL]) and "@" in str(
        document.metadata.get(problem.field, "")
    )


def _read_host(record: PostingRecord) -> None:
    """Take what the query string of the employer's listing page says and the metadata does not."""
    query = {name: values[0] for name, values in parse_qs(urlsplit(record.host).query).items()}
    commitment = query.get("commitment", "")
    if record.employment_type in ("", EmploymentType.OTHER) and (fact := find_employment_type(commitment)):
        record.employment_type, record.evidence["employment_type"] = fact[0], commitment
    words = [query.get(name, "") for name in ("workplaceType", "location", "commitment")]
    for text in [part for word in words for part in word.split(":")]:
        if not record.workplace and (found := Workplace.parse(text)):
            record.workplace, record.evidence["workplace"] = found, text.strip()


def _read_workplace(record: PostingRecord, metadata: Metadata) -> None:
    """Take the workplace from a field of its name, or from one that only remote work has."""
    for names, workplace in WORKPLACE_FLAGS:
        for name in names:
            if any(plain_name(text) in YES for text in texts_of(metadata[name])):
                record.workplace = record.workplace or workplace
    if not record.workplace and any(not is_blank(metadata[name]) for name in OF_REMOTE_WORK):
        record.workplace = Workplace.REMOTE


def _read_pay(record: PostingRecord, metadata: Metadata) -> None:
    """Take the pay as the metadata states it, whatever its shape."""
    stated = {name: node for name, node in metadata.those_of(PAY_NAMES) if not is_blank(node)}
    if whole := next((node for _, node in metadata.those_of(PAY_ABROAD) if not is_blank(node)), ""):
        stated.setdefault("salary", whole)
    pay = read_pay_fields(stated, country=_country_of(record)) if stated else None
    if pay is not None:
        set_pay(record, pay)


def _country_of(record: PostingRecord) -> str:
    """Return the country that all places of `record` are in; "" if there are several or none."""
    countries = {location.place.country for location in record.locations if location.place}
    return countries.pop() if len(countries) == 1 else ""


def set_pay(record: PostingRecord, pay: Pay) -> None:
    """Put one pay fact into the record's five fields."""
    record.pay_min, record.pay_max = pay.minimum, pay.maximum
    record.pay_currency, record.pay_period = pay.currency, pay.period or ""
    record.pay_words = pay.words[:500]


def _take(record: PostingRecord, row: Row, metadata: Metadata, context: Context) -> None:
    """Set one field to the first value that is of its kind; complain if there were only others."""
    complaint: Problem | None = None
    for name, node in metadata.stated(row):
        node = in_one_line(node) if row.field == "title" else node
        if (value := read_value(row.kind, node, context)) is not None:
            setattr(record, row.field, value)
            if row.field == "title" and not is_title(tidy_title(value)):
                take_role(record, metadata.__getitem__, context)
            return
        if complaint is None and row.kind in _REPORTED and texts_of(node):
            words = " ".join(texts_of(node))
            if (row.kind == Kind.EXPIRES and is_open_ended(words)) or (
                row.kind == Kind.URL and not is_meant_as_url(words)
            ):
                continue
            shown = one_line(words)[:80]
            reason = f"{_WANTED[row.kind]}: {shown!r}"
            complaint = Problem(reason, metadata.line(name), name)
    if row.field == "title":
        take_role(record, metadata.__getitem__, context)
    if complaint and not (row.kind == Kind.URL and row.names[0] not in ("url", "applyUrl")):
        record.problems.append(complaint)
        if row.kind == Kind.EXPIRES:
            record.doubt(row.field, complaint.reason)


_WANTED: Mapping[Kind, str] = {
    Kind.POSTED: "is no date",
    Kind.EXPIRES: "is no date",
    Kind.URL: "is no web address",
}
