"""Where the work is: a city, a region or a country."""

from typing import Any

from django.db import models
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from ..countries import country_name
from .slugs import unique_slug


class Place(models.Model):
    """One city, region or country, however a posting spelt it.

    `city` is empty for a region or a country; `region` is the first-order division where it is known.
    """

    slug = models.SlugField(_("slug"), max_length=100, unique=True, blank=True)
    city = models.CharField(_("city"), max_length=120, blank=True)
    region = models.CharField(_("region"), max_length=120, blank=True)
    country = models.CharField(_("country"), max_length=2, help_text=_("ISO 3166-1 alpha-2 code."))
    geoname_id = models.PositiveIntegerField(_("GeoNames id"), null=True, blank=True, unique=True)

    class Meta:
        ordering = ["country", "region", "city"]
        constraints = [
            models.UniqueConstraint(fields=["country", "region", "city"], name="one_row_a_place"),
        ]
        verbose_name = _("place")
        verbose_name_plural = _("places")

    def __str__(self) -> str:
        return ", ".join(filter(None, [self.city or self.region, self.country_name]))

    def save(self, *args: Any, **kwargs: Any) -> None:
        if not self.slug:
            name = self.city or self.region or self.country_name
            self.slug = unique_slug(Place._default_manager, name, fallback=self.country.lower())
        super().save(*args, **kwargs)

    def get_absolute_url(self) -> str:
        if self.city:
            return reverse("city", kwargs={"slug": self.slug})
        return reverse("country", kwargs={"code": self.country.lower()})

    @property
    def country_name(self) -> str:
        """The country's name in the reader's language (CLDR)."""
        return country_name(self.country)
