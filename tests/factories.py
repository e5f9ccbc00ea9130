"""Rows for tests, as plain functions: sensible defaults, and only what a test is about is named in it."""

from collections.abc import Iterable
from datetime import timedelta
from typing import Any

from django.utils import timezone

from postings.choices import EmploymentType, Status, Workplace
from postings.models import Company, Location, Place, Posting, Tag


def make_company(name: str = "Acme", **overrides: Any) -> Company:
    """Return the company of that name, made if it is not there yet."""
    return Company.objects.get_or_create(name=name, defaults=overrides)[0]


def make_place(city: str = "Lisbon", country: str = "PT", **overrides: Any) -> Place:
    """Return the city (or, with `city=""`, the country), made if it is not there yet."""
    region = overrides.pop("region", "")
    return Place.objects.get_or_create(city=city, region=region, country=country, defaults=overrides)[0]


def make_tag(name: str = "python", **overrides: Any) -> Tag:
    """Return the tag of that name, made if it is not there yet."""
    return Tag.objects.get_or_create(name=name, defaults=overrides)[0]


def make_posting(
    *,
    company: Company | str = "Acme",
    locations: Iterable[tuple[Place | None, str]] | None = None,
    tags: Iterable[Tag | str] = (),
    **overrides: Any,
) -> Posting:
    """Return a stored posting that is live since yesterday, on site in Lisbon.

    `locations` are pairs of place and workplace, in order; a company and tags may be given by name.
    Everything else is a field of `Posting`.
    """
    values: dict[str, Any] = {
        "title": "Support Agent",
        "company": make_company(company) if isinstance(company, str) else company,
        "status": Status.PUBLISHED,
        "posted_at": timezone.now() - timedelta(days=1),
        "employment_type": EmploymentType.FULL_TIME,
        "summary": "Help our customers.",
        "description_source": "Help our customers, in *two* languages.",
        "apply_url": "https://acme.example/apply",
        "language": "en",
    }
    posting = Posting.objects.create(**{**values, **overrides})
    pairs = [(make_place(), Workplace.ON_SITE)] if locations is None else locations
    for position, (place, workplace) in enumerate(pairs):
        Location.objects.create(posting=posting, place=place, workplace=workplace, position=position)
    posting.tags.set([make_tag(tag) if isinstance(tag, str) else tag for tag in tags])
    return posting
