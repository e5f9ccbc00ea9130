"""Each kind of metadata value: its check and its parsing, in one. None: the value is not of the kind."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, tzinfo
from html import unescape
from typing import Any

from babel import Locale

from ..choices import EmploymentType, Seniority, Workplace
from ..facts.closing import find_closing_date
from ..facts.dates import parse_date
from ..facts.employment import find_employment_type, find_seniority
from ..facts.workplace import find_workplace
from ..links import is_web_url
from .names import Kind, plain_name
from .not_live import NO, YES
from .placeholders import is_placeholder, is_slot
from .readers import Node
from .values import MARKDOWN_LINK, one_line, texts_of

NAME_LENGTH = 200
MAX_TAGS = 40
MAX_TAG_LENGTH = 60

_PARTLY = frozenset("partial partially partly teilweise partiel parcial deels delvis częściowo".split())
"""Remote, but not all of it."""

_QUOTED = re.compile(r"[“„«]([^“”„«»]{1,300})[”“»]")
"""A whole value in quotes that a word processor made of those of YAML."""
_IN_ANGLES = re.compile(r"<([^<>\n]{2,200})>")
"""A value that was set where a template had a slot, with the marks of the slot left around it."""
_RATING_BELOW = re.compile(r"\n\s{0,20}\d[.,]\d\s*$")
"""The stars that a scraped page has on a line below an employer's name."""
_URL_IN_TEXT = re.compile(r"https?://[^\s<>\"'`|\\^{}\[\]()]{3,2000}")
_BARE_HOST = re.compile(
    r"(?:www\.)?[a-z0-9][a-z0-9-]{0,62}(?:\.[a-z0-9-]{1,62}){0,4}\.[a-z]{2,12}(?:/[^\s<>\"]*)?", re.IGNORECASE
)
_EMAIL = re.compile(r"(?<![\w.+-])[\w.+-]{1,64}@(?:[\w-]{1,63}\.){1,5}[a-zA-Z]{2,24}(?![\w-])")
_LANGUAGE_CODE = re.compile(r"([a-zA-Z]{2})(?:[-_][a-zA-Z]{2,4})?")
_YEAR = re.compile(r"(?<!\d)\d{4}(?!\d)")
_PARTS = re.compile(r"[,/|;:]| - ")
_A_CHOICE = 3
"""Kinds of employment from which a field is a form's: "Full-time/Part-time/Contract"."""
_TAG_SEPARATOR = re.compile(r"[,;|\n]|\s(?=#)")


@dataclass(frozen=True, slots=True)
class Context:
    """What decides how values are read: the moment of the import, the board's zone, the country if known."""

    now: datetime
    tz: tzinfo
    country: str = ""

    @property
    def today(self) -> date:
        """The day of the import on the board's calendar."""
        return self.now.astimezone(self.tz).date()


def read_value(kind: Kind, node: Node, context: Context) -> Any:
    """Return what `node` says when read as `kind`; None if it is not of that kind, or empty."""
    return _READERS[kind](node, context)


def _name(node: Node, _: Context) -> str | None:
    texts = texts_of(node)
    if len(texts) != 1:
        return None
    text = texts[0].strip()
    if (marked := _IN_ANGLES.fullmatch(text)) and not is_slot(text):
        text = marked[1]
    text = one_line(_RATING_BELOW.sub("", text))
    if quoted := _QUOTED.fullmatch(text):
        text = quoted[1].strip()
    if not 1 < len(text) <= NAME_LENGTH or is_placeholder(text) or "://" in text or _EMAIL.fullmatch(text):
        return None
    return text if any(map(str.isalpha, text)) else None


def _text(node: Node, _: Context) -> str | None:
    return (one_line(node) or None) if isinstance(node, str) else None


def _body(node: Node, _: Context) -> str | None:
    return (node.strip() or None) if isinstance(node, str) else None


def _url(node: Node, _: Context) -> str | None:
    texts = texts_of(node) or (texts_of(node.get("url", "")) if isinstance(node, dict) else [])
    for text in texts[:3]:
        text = unescape(text.strip()).strip("<>")
        if link := MARKDOWN_LINK.fullmatch(text):
            text = link[2]
        if is_web_url(text):
            return text
        if len(text) < 300 and _BARE_HOST.fullmatch(text) and is_web_url(url := f"https://{text}"):
            return url
        found = {url.rstrip(".,;:!?") for url in _URL_IN_TEXT.findall(text)}
        if len(found) == 1 and not _EMAIL.search(text) and is_web_url(url := found.pop()):
            return url
    return None


def _email(node: Node, _: Context) -> str | None:
    found = {match.casefold(): match for text in texts_of(node) for match in _EMAIL.findall(text[:2000])}
    return next(iter(found.values())).removeprefix("mailto:") if len(found) == 1 else None


def _posted(node: Node, context: Context) -> datetime | None:
    return parse_date(_date_text(node), country=context.country, now=context.now, tz=context.tz)


def _expires(node: Node, context: Context) -> datetime | None:
    text = _date_text(node)

    def read(country: str) -> datetime | None:
        return parse_date(text, end_of_day=True, country=country, now=context.now, tz=context.tz)

    if found := read(context.country):
        return found
    # "03/04/2024" may be two days; if both are over, the posting is, on either.
    days = list(filter(None, map(read, ("US", "GB"))))
    if days:
        return max(days) if max(days) < context.now else None
    fact = find_closing_date(
        f"Deadline: {text[:400]}", now=context.now, tz=context.tz, country=context.country
    )
    return fact[0] if fact and len(_YEAR.findall(text)) == 1 else None


def _date_text(node: Node) -> str:
    """Return the one text of a date's field, which a database may have wrapped: {"$date": …}."""
    if isinstance(node, list) and len(node) == 1:
        node = node[0]
    if isinstance(node, dict):
        node = next((node[name] for name in ("$date", "date", "iso") if name in node), "")
    return node if isinstance(node, str) else ""


def _workplace(node: Node, _: Context) -> Workplace | None:
    for text in texts_of(node):
        word = text.strip().casefold()
        if plain_name(word) in YES:
            return Workplace.REMOTE
        if plain_name(word) in NO:
            continue
        if word in _PARTLY:
            return Workplace.HYBRID
        if found := Workplace.parse(word):
            return found
        if fact := find_workplace(text):
            return fact[0]
    return None


def _employment(node: Node, _: Context) -> EmploymentType | None:
    second_best = None
    for text in texts_of(node):
        parts = [found for part in _PARTS.split(text) if (found := EmploymentType.parse(part))]
        if len(set(parts)) >= _A_CHOICE:
            continue
        for found in filter(None, [EmploymentType.parse(text), *parts]):
            if found != EmploymentType.OTHER:
                return found
            second_best = second_best or found
        if fact := find_employment_type(text):
            return fact[0]
    return second_best


def _seniority(node: Node, _: Context) -> Seniority | None:
    for text in texts_of(node):
        if found := Seniority.parse(text):
            return found
        if fact := find_seniority(text):
            return fact[0]
    return None


def _tags(node: Node, _: Context) -> tuple[str, ...] | None:
    tags: dict[str, str] = {}
    for text in texts_of(node):
        for part in _TAG_SEPARATOR.split(text) if isinstance(node, str) else [text]:
            tag = one_line(part).lstrip("#").strip()
            if 1 <= len(tag) <= MAX_TAG_LENGTH and any(map(str.isalnum, tag)) and "://" not in tag:
                tags.setdefault(tag.casefold(), tag)
    return tuple(tags.values())[:MAX_TAGS] or None


def _weight(node: Node, _: Context) -> int | None:
    text = node.strip().casefold() if isinstance(node, str) else ""
    if re.fullmatch(r"\d{1,4}", text):
        return int(text)
    return 1 if plain_name(text) in YES else None


def _language(node: Node, _: Context) -> str | None:
    texts = texts_of(node)
    text = texts[0].strip() if len(texts) == 1 else ""
    names = Locale("en").languages
    if (code := _LANGUAGE_CODE.fullmatch(text)) and code[1].lower() in names:
        return code[1].lower()
    return next((code for code, name in names.items() if len(code) == 2 and name == text.capitalize()), None)


def _place(node: Node, _: Context) -> None:
    """Places are read together, by `metadata.read_places`."""


_READERS: Mapping[Kind, Callable[[Node, Context], Any]] = {
    Kind.NAME: _name,
    Kind.TEXT: _text,
    Kind.URL: _url,
    Kind.EMAIL: _email,
    Kind.POSTED: _posted,
    Kind.EXPIRES: _expires,
    Kind.PLACE: _place,
    Kind.WORKPLACE: _workplace,
    Kind.EMPLOYMENT: _employment,
    Kind.SENIORITY: _seniority,
    Kind.TAGS: _tags,
    Kind.WEIGHT: _weight,
    Kind.LANGUAGE: _language,
    Kind.BODY: _body,
}
