"""The employer."""

from typing import Any

from django.db import models
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from .fields import WebURLField
from .slugs import company_key, unique_slug


class Company(models.Model):
    """An employer, as its postings name it. Two spellings of one name are one company."""

    name = models.CharField(_("name"), max_length=200, unique=True)
    slug = models.SlugField(
        _("slug"), max_length=100, unique=True, blank=True, help_text=_("Empty: made from the name.")
    )
    website = WebURLField(_("website"), blank=True)
    logo_url = WebURLField(
        _("logo URL"), blank=True, help_text=_("Kept for the record; a reader's browser never asks there.")
    )
    country = models.CharField(
        _("country"),
        max_length=2,
        blank=True,
        help_text=_("ISO 3166-1 alpha-2 code of the head office, where known."),
    )

    key = models.CharField(max_length=200, db_index=True, editable=False, default="")

    class Meta:
        ordering = ["name"]
        verbose_name = _("company")
        verbose_name_plural = _("companies")

    def __str__(self) -> str:
        return self.name

    def save(self, *args: Any, **kwargs: Any) -> None:
        if not self.slug:
            self.slug = unique_slug(Company._default_manager, self.name, fallback="company")
        self.key = company_key(self.name)
        super().save(*args, **kwargs)

    def get_absolute_url(self) -> str:
        return reverse("company", kwargs={"slug": self.slug})

    @property
    def initial(self) -> str:
        """The letter that stands for a company without a logo."""
        return next((letter for letter in self.name if letter.isalnum()), "?").upper()
