"""What makes two files the same bytes, the same posting, or the same role."""

import re
from datetime import date
from hashlib import blake2b
from urllib.parse import parse_qsl, urlencode, urlsplit, urlunsplit

from ..models.slugs import company_key, name_key
from .record import PostingRecord

RULES_VERSION = 5
"""Raise it when the importer reads the same bytes differently; every file is then looked at anew."""

MAX_KEY = 2000
_RELATIVE_DATE = re.compile(rb"P(?<!\wP)\d{1,4}D\b")
_TRACKING = re.compile(r"utm_\w+|gh_src|lever-source.*|ref|source|src|fbclid|gclid", re.IGNORECASE)
_LEAST_TEXT = 200
"""Characters of a description from which two equal ones are no coincidence."""


def content_hash(data: bytes, today: date) -> str:
    """Return the hash by which a file is known as unchanged.

    A date that is relative to the day of the import ("-P3D") means something else tomorrow, so a file
    that has one is a new file every day.
    """
    digest = blake2b(data, digest_size=16, salt=RULES_VERSION.to_bytes(4, "big"))
    if _RELATIVE_DATE.search(data):
        digest.update(today.isoformat().encode())
    return digest.hexdigest()


def canonical_url(url: str) -> str:
    """Return `url` without what does not tell postings apart: fragment, tracking, case of the host."""
    parts = urlsplit(url)
    query = [(name, value) for name, value in parse_qsl(parts.query) if not _TRACKING.fullmatch(name)]
    path = parts.path.rstrip("/") or "/"
    return urlunsplit((parts.scheme, parts.netloc.lower(), path, urlencode(query), ""))[:MAX_KEY]


def path_key(name: str, record_key: str) -> str:
    """Return the key of what has no URL: its file's name in the folder, and its own in the file."""
    return (f"{name}#{record_key}" if record_key else name)[-MAX_KEY:]


def role_key(record: PostingRecord) -> str:
    """Return what is equal for two files of one role: its employer, title and places.

    Where one of these is not known the text decides; "" if that says too little.
    """
    places = sorted(
        f"{location.place.slug if location.place else ''}:{location.workplace or ''}"
        for location in record.locations
    )
    parts = [company_key(record.company), name_key(record.title), *places, *record.reach_areas]
    if not (record.company and record.title and places):
        if len(record.description_text) < _LEAST_TEXT:
            return ""
        parts.append(" ".join(record.description_text.split()))
    return blake2b("\0".join(parts).encode("utf-8", "replace"), digest_size=16).hexdigest()
