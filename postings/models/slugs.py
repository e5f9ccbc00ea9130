"""Slugs: the ASCII words of a name that stand in a URL."""

import re
from functools import lru_cache

from anyascii import anyascii
from django.db import models
from django.utils.text import slugify

_LEGAL_FORM = re.compile(
    r"(?:[\s,]+(?:inc|incorporated|llc|llp|ltd|limited|plc|corp|corporation|co|gmbh|ag|se|kg|ug|sa|sas|sarl|srl|spa"
    r"|bv|nv|ab|as|oy|oyj|aps|lda|sl|sro|pty|pte|pbc))+$"
)
_SPACE = re.compile(r"\s+")
_SEPARATORS = re.compile(r"[\W_]+")


@lru_cache(maxsize=5_000)
def name_key(name: str) -> str:
    """Return what is equal for two spellings of one name: its letters and digits, "+" and "#" in words.

    "Back-End" and "backend" are one, "C", "C++" and "C#" are three.
    """
    words = anyascii(name).casefold().replace("+", "plus").replace("#", "sharp").replace("&", "and")
    return _SEPARATORS.sub("", words)[:200] or name.casefold()[:200]


@lru_cache(maxsize=5_000)
def company_key(name: str) -> str:
    """Return `name_key` without what follows the name by law: "Acme, Inc." and "ACME" are one company."""
    plain = _SPACE.sub(" ", anyascii(name).casefold().replace(".", "")).strip()
    return name_key(_LEGAL_FORM.sub("", plain) or plain)


def slug_for(name: str, *, fallback: str, max_length: int = 80) -> str:
    """Return `name` in lower-case ASCII with hyphens, cut at a word; `fallback` if nothing is left."""
    words = anyascii(name).replace("+", " plus ").replace("#", " sharp ").replace("&", " and ")
    slug = slugify(words.replace("_", " "))
    if len(slug) > max_length:
        slug = slug[:max_length].rsplit("-", 1)[0]
    return slug.strip("-") or fallback


def unique_slug(manager: models.Manager[models.Model], name: str, *, fallback: str) -> str:
    """Return a slug for `name` that no row of `manager` has yet."""
    slug = base = slug_for(name, fallback=fallback)
    number = 2
    while manager.filter(slug=slug).exists():
        slug = f"{base}-{number}"
        number += 1
    return slug
