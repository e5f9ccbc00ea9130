"""One posting as its file states it, with what was inferred and why. Plain values, no rows."""

from dataclasses import dataclass, field
from datetime import datetime
from decimal import Decimal

from ..choices import SourceFormat, Status
from ..facts.places import Location
from .problems import Problem

COPIED: tuple[str, ...] = (
    "title", "employment_type", "seniority", "department", "language", "featured", "reach", "reach_areas",
    "reach_words", "utc_from", "utc_to", "pay_min", "pay_max", "pay_currency", "pay_period", "pay_words",
    "summary", "summary_fallback", "description_source", "description_format", "source_url", "apply_url",
    "apply_email", "host", "status", "posted_at", "valid_through",
)  # fmt: skip
"""The fields that go to the `Posting` field of the same name, and that an editor may change there."""


@dataclass(slots=True)
class PostingRecord:
    """What one file, or one item of it, says. Empty always means "not stated".

    `workplace` is what the metadata says of all `locations`.
    `evidence` has the exact words that decided each inferred field, `review` the reason why a field is
    in doubt. `item` and `key` tell apart the postings of a file that holds many.
    """

    title: str = ""
    company: str = ""
    company_website: str = ""
    company_logo: str = ""
    workplace: str = ""
    locations: tuple[Location, ...] = ()
    tags: tuple[str, ...] = ()

    employment_type: str = ""
    seniority: str = ""
    department: str = ""
    language: str = ""
    featured: int = 0
    reach: str = ""
    reach_areas: list[str] = field(default_factory=list)
    reach_words: str = ""
    utc_from: float | None = None
    utc_to: float | None = None
    pay_min: Decimal | None = None
    pay_max: Decimal | None = None
    pay_currency: str = ""
    pay_period: str = ""
    pay_words: str = ""
    summary: str = ""
    summary_fallback: str = ""
    description_source: str = ""
    description_format: str = SourceFormat.MARKDOWN
    source_url: str = ""
    apply_url: str = ""
    apply_email: str = ""
    host: str = ""
    status: str = Status.PUBLISHED
    posted_at: datetime | None = None
    valid_through: datetime | None = None

    description_html: str = ""
    description_text: str = ""
    policy_version: int = 0

    evidence: dict[str, str] = field(default_factory=dict)
    review: dict[str, str] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)
    item: int | None = None
    key: str = ""

    @property
    def is_placed(self) -> bool:
        """Tell if it says a place, and not only how one works."""
        return any(location.place for location in self.locations)

    def doubt(self, name: str, reason: str) -> None:
        """Leave field `name` to an editor."""
        self.review.setdefault(name, reason)
