"""The posting: one job, as one source states it."""

from datetime import datetime
from typing import Any

from django.core.exceptions import ValidationError
from django.db import models
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from ..choices import EmploymentType, PayPeriod, Reach, Seniority, SourceFormat, Status, Workplace
from ..querysets import PostingQuerySet
from ..rendering import POLICY_VERSION, RenderingError, plain_text, render
from .company import Company
from .fields import WebURLField
from .place import Place
from .slugs import slug_for
from .tag import Tag

PostingManager = models.Manager.from_queryset(PostingQuerySet)


class Posting(models.Model):
    """One job at one employer. Empty always means "not stated", never "no"."""

    # What it is
    title = models.CharField(
        _("title"), max_length=300, blank=True, help_text=_("Needed before the posting is published.")
    )
    company = models.ForeignKey(
        Company,
        models.PROTECT,
        related_name="postings",
        null=True,
        blank=True,
        verbose_name=_("company"),
        help_text=_("Needed before the posting is published."),
    )
    places = models.ManyToManyField(
        Place, through="Location", related_name="postings", blank=True, verbose_name=_("places")
    )
    tags = models.ManyToManyField(Tag, related_name="postings", blank=True, verbose_name=_("tags"))
    employment_type = models.CharField(
        _("employment type"), max_length=12, choices=EmploymentType, blank=True
    )
    seniority = models.CharField(_("seniority"), max_length=10, choices=Seniority, blank=True)
    department = models.CharField(_("department"), max_length=120, blank=True)
    language = models.CharField(
        _("language"), max_length=8, blank=True, help_text=_("ISO 639-1 code of the text's language.")
    )
    featured = models.PositiveSmallIntegerField(
        _("featured"), default=0, help_text=_("A weight: more comes first among equals.")
    )

    # Who may apply
    reach = models.CharField(_("reach of remote work"), max_length=10, choices=Reach, blank=True)
    reach_areas = models.JSONField(
        _("open to"),
        default=list,
        blank=True,
        help_text=_("ISO country codes and regions (EU, EEA, EMEA, EUROPE, LATAM, AMERICAS, APAC)."),
    )
    reach_words = models.CharField(
        _("words on reach"), max_length=500, blank=True, help_text=_("The exact words that decided it.")
    )
    utc_from = models.FloatField(_("earliest UTC offset"), null=True, blank=True)
    utc_to = models.FloatField(_("latest UTC offset"), null=True, blank=True)

    # Pay
    pay_min = models.DecimalField(_("pay from"), max_digits=12, decimal_places=2, null=True, blank=True)
    pay_max = models.DecimalField(_("pay to"), max_digits=12, decimal_places=2, null=True, blank=True)
    pay_currency = models.CharField(_("currency"), max_length=3, blank=True, help_text=_("ISO 4217 code."))
    pay_period = models.CharField(_("pay period"), max_length=5, choices=PayPeriod, blank=True)
    pay_words = models.CharField(_("words on pay"), max_length=500, blank=True)

    # The text
    summary = models.TextField(_("summary"), blank=True)
    summary_fallback = models.TextField(
        _("fallback summary"), blank=True, help_text=_("Stands in when the summary is empty.")
    )
    description_source = models.TextField(_("description"), blank=True)
    description_format = models.CharField(
        _("written in"), max_length=8, choices=SourceFormat, default=SourceFormat.MARKDOWN
    )
    description_html = models.TextField(_("rendered description"), blank=True, editable=False)
    description_text = models.TextField(_("description as plain text"), blank=True, editable=False)
    policy_version = models.PositiveIntegerField(_("rendered by policy"), default=0, editable=False)

    # Where to go
    source_url = WebURLField(_("source URL"), blank=True)
    apply_url = WebURLField(_("apply URL"), blank=True)
    apply_email = models.EmailField(_("apply by e-mail"), blank=True)
    host = WebURLField(_("host"), blank=True, help_text=_("The employer's own list of jobs."))

    # When
    status = models.CharField(_("status"), max_length=9, choices=Status, default=Status.DRAFT)
    posted_at = models.DateTimeField(_("posted at"), null=True, blank=True)
    valid_through = models.DateTimeField(
        _("valid through"), null=True, blank=True, help_text=_("Live to this second.")
    )
    created_at = models.DateTimeField(_("first seen at"), auto_now_add=True)
    updated_at = models.DateTimeField(_("changed at"), auto_now=True)

    # Where it came from
    source = models.CharField(_("source"), max_length=100, blank=True)
    source_key = models.CharField(
        _("key at the source"), max_length=2000, blank=True, help_text=_("Its URL there, else its path.")
    )
    content_hash = models.CharField(_("hash of what was read"), max_length=64, blank=True, editable=False)
    role_key = models.CharField(
        max_length=32,
        blank=True,
        editable=False,
        help_text=_("Equal for two files of one role: made from its employer, title and places."),
    )
    imported = models.JSONField(_("what the last import wrote"), default=dict, blank=True, editable=False)
    review = models.JSONField(
        _("in doubt"), default=dict, blank=True, help_text=_("Fields in doubt, each with the reason.")
    )
    evidence = models.JSONField(
        _("evidence"), default=dict, blank=True, help_text=_("The words that decided each inferred field.")
    )

    objects = PostingManager()

    class Meta:
        ordering = ["-posted_at", "-id"]
        constraints = [
            models.UniqueConstraint(
                fields=["source", "source_key"],
                condition=~models.Q(source=""),
                name="one_posting_a_source_and_key",
            ),
            models.CheckConstraint(
                condition=~models.Q(status=Status.PUBLISHED)
                | (models.Q(company__isnull=False) & ~models.Q(title="")),
                name="published_with_title_and_company",
                violation_error_message=_("A published posting needs a title and a company."),
            ),
        ]
        indexes = [
            models.Index(fields=["status", "-posted_at"], name="posting_status_posted"),
            models.Index(fields=["policy_version"], name="posting_policy_version"),
            models.Index(fields=["source", "content_hash"], name="posting_source_hash"),
            models.Index(fields=["source", "role_key"], name="posting_source_role"),
        ]
        verbose_name = _("posting")
        verbose_name_plural = _("postings")

    def __str__(self) -> str:
        return f"{self.title or self.source_key} ({self.company or '?'})"

    def save(self, *args: Any, **kwargs: Any) -> None:
        self.render_description()
        super().save(*args, **kwargs)

    def get_absolute_url(self) -> str:
        return reverse("posting", kwargs={"slug": self.slug, "pk": self.pk})

    def clean(self) -> None:
        super().clean()
        try:
            self.render_description()
        except RenderingError as error:
            raise ValidationError({"description_source": str(error)}, code="rendering") from error

    def render_description(self) -> None:
        """Make `description_html` and its plain text from the source. Raises RenderingError over the caps."""
        self.description_html = render(self.description_source, self.description_format)
        self.description_text = plain_text(self.description_html)
        self.policy_version = POLICY_VERSION

    @property
    def slug(self) -> str:
        """The words of the title for the URL; the id beside them is what identifies the posting."""
        return slug_for(self.title, fallback="job")

    @property
    def lead(self) -> str:
        """The line that introduces the posting on a list."""
        return self.summary or self.summary_fallback

    def is_live(self, at: datetime | None = None) -> bool:
        """Tell for one loaded posting what `PostingQuerySet.live` tells for a set."""
        at = at or timezone.now()
        return (
            self.status == Status.PUBLISHED
            and (self.posted_at is None or self.posted_at <= at)
            and not self.is_expired(at)
        )

    def is_closed(self, at: datetime | None = None) -> bool:
        """Tell if the posting was open once and is no longer: its page stays, with a banner."""
        return self.status == Status.CLOSED or (self.status == Status.PUBLISHED and self.is_expired(at))

    def is_expired(self, at: datetime | None = None) -> bool:
        """Tell if the last day is over."""
        return self.valid_through is not None and self.valid_through < (at or timezone.now())


class Location(models.Model):
    """One place of a posting and how one works there; a posting may have several.

    Without a place it is remote work (or another workplace) whose place is not stated.
    """

    posting = models.ForeignKey(Posting, models.CASCADE, related_name="locations")
    place = models.ForeignKey(
        Place, models.PROTECT, related_name="locations", null=True, blank=True, verbose_name=_("place")
    )
    workplace = models.CharField(_("workplace"), max_length=7, choices=Workplace, blank=True)
    words = models.CharField(
        _("words"), max_length=300, blank=True, help_text=_("The place as the posting gives it.")
    )
    position = models.PositiveSmallIntegerField(_("position"), default=0)

    class Meta:
        ordering = ["position", "id"]
        constraints = [
            models.UniqueConstraint(
                fields=["posting", "place", "workplace"], name="one_location_a_place_and_workplace"
            ),
        ]
        verbose_name = _("location")
        verbose_name_plural = _("locations")

    def __str__(self) -> str:
        parts = [str(self.place) if self.place else "", self.get_workplace_display()]
        return " · ".join(filter(None, parts)) or self.words
