"""What an import did, kept for the editors."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from ..choices import Outcome
from .posting import Posting


class ImportRun(models.Model):
    """One run of the importer over one source."""

    source = models.CharField(_("source"), max_length=100)
    paths = models.JSONField(_("paths"), default=list)
    started_at = models.DateTimeField(_("started at"), auto_now_add=True)
    finished_at = models.DateTimeField(_("finished at"), null=True, blank=True)
    counts = models.JSONField(_("counts"), default=dict, blank=True, help_text=_("Files by outcome."))
    error = models.TextField(_("error"), blank=True)

    class Meta:
        ordering = ["-started_at", "-id"]
        verbose_name = _("import run")
        verbose_name_plural = _("import runs")

    def __str__(self) -> str:
        return f"{self.source}, {self.started_at:%Y-%m-%d %H:%M}"


class ImportOutcome(models.Model):
    """What became of one file of a run, or of one item of it."""

    run = models.ForeignKey(ImportRun, models.CASCADE, related_name="outcomes", verbose_name=_("run"))
    file = models.CharField(_("file"), max_length=1000)
    item = models.PositiveIntegerField(_("item"), null=True, blank=True)
    outcome = models.CharField(_("outcome"), max_length=9, choices=Outcome)
    posting = models.ForeignKey(
        Posting, models.SET_NULL, null=True, blank=True, related_name="outcomes", verbose_name=_("posting")
    )
    problems = models.JSONField(_("problems"), default=list, blank=True)
    inferred = models.JSONField(_("inferred"), default=dict, blank=True)
    review = models.JSONField(_("in doubt"), default=list, blank=True)
    kept = models.JSONField(_("kept fields"), default=list, blank=True)
    content_hash = models.CharField(
        max_length=64,
        blank=True,
        editable=False,
        help_text="Of what was read, where it came to nothing: the next run need not read it again.",
    )
    role_key = models.CharField(max_length=32, blank=True, editable=False)

    class Meta:
        ordering = ["id"]
        indexes = [
            models.Index(
                fields=["content_hash"], name="outcome_content_hash", condition=~models.Q(content_hash="")
            )
        ]
        verbose_name = _("outcome")
        verbose_name_plural = _("outcomes")

    def __str__(self) -> str:
        return f"{self.file}: {self.get_outcome_display()}"
