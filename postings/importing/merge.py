"""What the last import wrote, what the file says now, what stands in the database: merged."""

from dataclasses import dataclass, field
from datetime import UTC, datetime
from decimal import Decimal
from hashlib import blake2b
from typing import Any

from ..choices import Status
from ..models import Posting
from ..models.slugs import company_key, name_key
from .record import COPIED, PostingRecord

FIELDS: tuple[str, ...] = (*COPIED, "company", "locations", "tags")
"""Everything of a posting that a file may say and an editor may change."""

_LONGEST_KEPT = 200


@dataclass(slots=True)
class Merged:
    """What is to be written: the fields that change, those where an editor's word stands."""

    changed: list[str] = field(default_factory=list)
    kept: list[str] = field(default_factory=list)
    imported: dict[str, Any] = field(default_factory=dict)


def said(record: PostingRecord) -> dict[str, Any]:
    """Return what `record` says of each field, in the form that is kept beside the posting."""
    values = {name: mark(getattr(record, name)) for name in COPIED}
    values["company"] = company_key(record.company) if record.company else ""
    values["tags"] = sorted({name_key(tag) for tag in record.tags})
    values["locations"] = [
        [location.place.slug if location.place else "", location.workplace or "", location.words[:300]]
        for location in record.locations
    ]
    return values


def stands(posting: Posting) -> dict[str, Any]:
    """Return the same of what stands in the database now."""
    values = {name: mark(getattr(posting, name)) for name in COPIED}
    values["company"] = posting.company.key if posting.company else ""
    values["tags"] = sorted(tag.key for tag in posting.tags.all())
    values["locations"] = [
        [location.place.slug if location.place else "", location.workplace, location.words]
        for location in posting.locations.all()
    ]
    return values


def merge(posting: Posting, record: PostingRecord) -> Merged:
    """Compare the three and decide each field: a field is updated only if it holds what was imported."""
    before, now, new = posting.imported, stands(posting), said(record)
    merged = Merged()
    for name in FIELDS:
        if now[name] == new[name]:
            merged.imported[name] = new[name]
        elif name not in before or now[name] == before[name]:
            merged.changed.append(name)
            merged.imported[name] = new[name]
        else:
            merged.kept.append(name)
            merged.imported[name] = before[name]
    return merged


def needs_review(status: str, title: str, company: str) -> bool:
    """Tell if a posting would be published without what the public has to be told."""
    return status == Status.PUBLISHED and not (title and company)


def mark(value: Any) -> Any:
    """Return `value` as JSON keeps it, so that equal values are equal; long text as its hash."""
    if isinstance(value, Decimal):
        return f"{value.normalize():f}"
    if isinstance(value, datetime):
        return value.astimezone(UTC).isoformat()
    if isinstance(value, str):
        if len(value) > _LONGEST_KEPT:
            return "blake2:" + blake2b(value.encode("utf-8", "replace"), digest_size=16).hexdigest()
        return str(value)
    return list(value) if isinstance(value, tuple) else value
