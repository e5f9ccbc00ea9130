"""The rules on sets of postings. `live()` is the one definition of what the public may see."""

from datetime import datetime
from typing import Self, TypeVar

from django.db import models
from django.db.models import Q
from django.utils import timezone

from .choices import Status

M = TypeVar("M", bound=models.Model)

_ON_A_CARD = (
    "title", "language", "employment_type", "seniority", "pay_min", "pay_max", "pay_currency", "pay_period",
    "status", "posted_at", "valid_through", "created_at",
)  # fmt: skip


class PostingQuerySet(models.QuerySet[M]):
    """Postings, narrowed by what is true about them at a moment."""

    def live(self, at: datetime | None = None) -> Self:
        """Return what is open to the public at `at` (aware; default: now).

        A posting is live from the moment it was posted to the end of its last day; one without a
        stated date of either kind is not bounded on that side.
        """
        at = at or timezone.now()
        return self.filter(
            Q(posted_at__isnull=True) | Q(posted_at__lte=at),
            Q(valid_through__isnull=True) | Q(valid_through__gte=at),
            status=Status.PUBLISHED,
        )

    def for_list(self) -> Self:
        """Return the postings with their companies: what a card shows of them, and not their texts."""
        return self.select_related("company").only(*_ON_A_CARD, "company__name", "company__slug")

    def for_feed(self) -> Self:
        """Return the postings with their whole text, in a fixed number of queries."""
        return (
            self.select_related("company")
            .prefetch_related("tags")
            .defer("description_source", "description_text", "imported", "evidence", "review")
        )
