"""Whether a file is a posting, and one that is open."""

import re
from collections.abc import Iterable, Iterator

from ....choices import Status
from ....facts.dates import parse_date
from ....facts.evidence import lowered, sentences_with, stems
from ...kinds import Context
from ...metadata import Metadata
from ...names import bare_name, plain_name
from ...not_live import (
    CLOSED_MARKS,
    FIRST_DAY_NAMES,
    MARKING_NAMES,
    NOT_LIVE,
    NOTICE_NAMES,
    STATUS_NAMES,
    STATUS_WORDS,
)
from ...placeholders import is_slot, is_template
from ...readers import Node
from ...values import texts_of
from ..body import Body
from .closed import gone_in
from .old_years import OLD

_NOT_LIVE_NAMES = tuple(NOT_LIVE)
_TAG_SEPARATOR = re.compile(r"[,;|\n#]")
_LOREM = re.compile(r"\blorem\s+ipsum\s+dolor\b", re.IGNORECASE)
_PRINTERS_LATIN = (
    r"adipisicing|adipiscing|eiusmod|incididunt|exercitation|ullamco|voluptate|fugiat|excepteur|occaecat"
    r"|cupidatat|proident|deserunt|consectetur|pellentesque|vestibulum|tincidunt|dignissim|malesuada|donec|dapibus|facilisis"
    r"|egestas|condimentum|euismod|fermentum|ullamcorper|curabitur|praesent|vivamus|maecenas|sollicitudin|scelerisque"
    r"|vulputate|lacinia|pulvinar|bibendum"
)
_LATIN = re.compile(rf"\b(?:{_PRINTERS_LATIN})\b", re.IGNORECASE)
_STEMS = stems(_PRINTERS_LATIN.replace("|", " ")) | stems("lorem")
_MOST_LATIN = 4
"""Different words of the printers' Latin that a text about something has at most."""
_SLOTS_OF_A_FORM, _LONGEST_SLOT = 2, 200


def status_of(metadata: Metadata) -> tuple[Status, str] | None:
    """Return the status that the metadata gives to a posting that is not live, and the words."""
    for name, text in _stated(metadata, _NOT_LIVE_NAMES):
        words, status = NOT_LIVE[name]
        if plain_name(text.strip()) in words:
            return Status(status), f"{name}: {text.strip()}"
    for name, text in _stated(metadata, STATUS_NAMES):
        if (known := _named_by(text)) is not None:
            return known, f"{name}: {text.strip()}"
    for name, text in _stated(metadata, MARKING_NAMES):
        if any(bare_name(part) in CLOSED_MARKS for part in _TAG_SEPARATOR.split(text[:500])):
            return Status.CLOSED, f"{name}: {text.strip()[:200]}"
    return None


def _stated(metadata: Metadata, names: tuple[str, ...]) -> Iterator[tuple[str, str]]:
    """Yield what the metadata states under `names`, each text with its name."""
    for name, node in metadata.those_of(names):
        yield from ((name, text) for text in texts_of(node))


def first_day_long_ago(metadata: Metadata, context: Context) -> str:
    """Return the words of the metadata that have the job begin in a year long before today's; "" if none do."""
    for name, text in _stated(metadata, FIRST_DAY_NAMES):
        day = parse_date(text[:60], now=context.now, tz=context.tz, country=context.country or "GB")
        if day and day.year <= context.today.year - OLD:
            return f"{name}: {text.strip()}"
    return ""


def notices_in(metadata: Metadata) -> list[str]:
    """Return what the metadata says to the reader in sentences."""
    return [text[:1_000] for _, text in _stated(metadata, NOTICE_NAMES)]


def _named_by(text: str) -> Status | None:
    """Return the status that a value names, or says in a sentence: "closed on 3 May", "has been filled"."""
    if (known := STATUS_WORDS.get(plain_name(text))) is not None:
        return Status(known)
    first, *_ = text.split() or [""]
    says_so = plain_name(first) in CLOSED_MARKS or gone_in(lowered(text[:200])) is not None
    return Status.CLOSED if says_so else None


def is_filler(body: Body) -> bool:
    """Tell if the text is the printers' placeholder."""
    if next(sentences_with(body.text, _STEMS), None) is None:
        return False
    latin = set(map(str.lower, _LATIN.findall(body.text)))
    return bool(_LOREM.search(body.text)) or len(latin) > _MOST_LATIN


def is_unfilled(body: Body, values: Iterable[Node]) -> bool:
    """Tell if a form stands there that nobody filled in: in the text, or in two values of the metadata."""
    texts = {value.strip() for value in values if isinstance(value, str) and len(value) <= _LONGEST_SLOT}
    return sum(map(is_slot, texts)) >= _SLOTS_OF_A_FORM or is_template(body.text)
