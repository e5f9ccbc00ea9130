"""Slugs: the ASCII words of a name that stand in a URL."""

from anyascii import anyascii
from django.db import models
from django.utils.text import slugify


def slug_for(name: str, *, fallback: str, max_length: int = 80) -> str:
    """Return `name` in lower-case ASCII with hyphens, cut at a word; `fallback` if nothing is left."""
    slug = slugify(anyascii(name))
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
