"""How facts are written on a page: presentation only."""

import zlib
from collections.abc import Mapping, Sequence
from decimal import Decimal
from itertools import groupby
from typing import Any, Protocol
from urllib.parse import urlsplit

from django import template
from django.conf import settings
from django.urls import reverse
from django.utils.formats import number_format
from django.utils.functional import Promise
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString
from django.utils.translation import get_language, gettext_lazy
from django.utils.translation import gettext as _

from ..choices import PayPeriod, Workplace
from ..listing.facets import FacetPanel
from ..listing.labels import language_name
from ..share_image import version_of
from .kept import kept_by_language

register = template.Library()


class Paid(Protocol):
    """Something with a pay, such as a posting."""

    pay_min: Decimal | None
    pay_max: Decimal | None
    pay_currency: str
    pay_period: str


class Located(Protocol):
    """A place of a posting."""

    place: object | None
    workplace: str
    words: str

    def get_workplace_display(self) -> str:
        """Return what the workplace is called."""


MONOGRAM_HUES = 6
PLACES_SHOWN = 3
_WHERE: Mapping[str, Promise] = {
    Workplace.ON_SITE: gettext_lazy("On site in %s"),
    Workplace.HYBRID: gettext_lazy("Hybrid in %s"),
    Workplace.REMOTE: gettext_lazy("Remote in %s"),
}
_CHECKBOX = (
    '<label{none}><input type="checkbox" name="{name}" id="{name}-{value}" value="{value}"{checked}>'
    " {label} <span>{count}</span></label>"
)
_NONE, _CHECKED = SafeString(' class="none"'), SafeString(" checked")
RIGHT_TO_LEFT = frozenset({"ar", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi"})


@register.simple_tag
def site_name() -> str:
    """Return what the board is called."""
    return str(settings.SITE_NAME)


@register.simple_tag
def absolute(path: str, query: str = "") -> str:
    """Return the public URL of `path`: from the setting, never from the Host header."""
    return f"{settings.SITE_URL}{path}{query}"


@register.simple_tag
def share_image_url(posting: Any) -> str:
    """Return the public URL of the image to show beside a link to `posting`."""
    version = version_of(posting.title, str(posting.company or ""))
    return absolute(reverse("share_image", kwargs={"pk": posting.pk, "version": version}))


@register.simple_tag
def checkboxes(panel: FacetPanel) -> SafeString:
    """Return a box to tick for each value of a facet; a page has a hundred of them."""
    rows = (
        {
            "none": "" if value.count else _NONE,
            "name": panel.name,
            "value": value.value,
            "checked": _CHECKED if value.chosen else "",
            "label": value.label,
            "count": grouped(value.count),
        }
        for value in panel.values
    )
    return format_html_join("\n", _CHECKBOX, rows)


@register.filter
def where(location: Located) -> str:
    """Return one place of a posting and how one works there, "Hybrid in Berlin, Germany"."""
    if location.place and location.workplace:
        return str(_WHERE[location.workplace]) % location.place
    return str(location.place or location.get_workplace_display() or location.words)


@register.filter
def places(locations: Sequence[Located]) -> str:
    """Return the places of a posting on one line, the first few of many: "Remote in Portugal / Spain"."""
    more = [f"+{len(locations) - PLACES_SHOWN}"] if len(locations) > PLACES_SHOWN else []
    alike = groupby(locations[:PLACES_SHOWN], key=lambda location: (location.workplace, bool(location.place)))
    lines = (
        " / ".join([where(first), *(str(other.place) for other in rest if other.place)])
        for _key, (first, *rest) in alike
    )
    return "; ".join([*lines, *more]) or _("Place not stated")


@register.filter
def pay(posting: Paid) -> str:
    """Return the pay in words, "EUR 60,000 to 80,000 a year"; empty if none is stated."""
    low, high = posting.pay_min, posting.pay_max
    if low is None and high is None:
        return ""
    return _pay(low, high, posting.pay_currency, posting.pay_period)


@kept_by_language
def _pay(low: Decimal | None, high: Decimal | None, currency: str, period: str) -> str:
    every = str(PayPeriod(period).label) if period else ""
    return " ".join(filter(None, [currency, _pay_range(low, high), every]))


def _pay_range(low: Decimal | None, high: Decimal | None) -> str:
    if low is not None and high is not None and low != high:
        decimals = max(_decimals(low), _decimals(high))
        return _("%(low)s to %(high)s") % {"low": _amount(low, decimals), "high": _amount(high, decimals)}
    if low is None:
        return _("up to %s") % _amount(high or Decimal())
    return _amount(low) if high is not None else _("%s or more") % _amount(low)


def _decimals(value: Decimal) -> int:
    return 0 if value == value.to_integral_value() else 2


def _amount(value: Decimal, decimals: int | None = None) -> str:
    places = _decimals(value) if decimals is None else decimals
    return str(number_format(value, decimal_pos=places, use_l10n=True, force_grouping=True))


@register.filter
def web_host(url: str) -> str:
    """Return the host of a link, without "www."."""
    return (urlsplit(url).hostname or "").removeprefix("www.")


@register.filter
def breakable(address: str) -> SafeString:
    """Return an e-mail address that breaks before its host, where it has to break."""
    name, at, host = address.partition("@")
    return format_html("{}<wbr>{}{}", name, at, host)


@register.filter
def foreign(language: str) -> SafeString:
    """Return the `lang` and `dir` attributes of a text in `language`; nothing if the page's is the same."""
    if not language or language == (get_language() or "en").split("-")[0]:
        return SafeString("")
    direction = "rtl" if language in RIGHT_TO_LEFT else "ltr"
    return format_html(' lang="{}" dir="{}"', language, direction)


@register.filter
def language(code: str) -> str:
    """Return what a language is called in the reader's."""
    return language_name(code)


@register.filter
def hue(name: Any) -> str:
    """Return the number of a company's monogram colour; the same name always gets the same."""
    return str(zlib.crc32(str(name).encode()) % MONOGRAM_HUES)


@register.filter
def marked(pieces: Sequence[tuple[str, bool]]) -> SafeString:
    """Return an excerpt with its matches marked."""
    return format_html_join(
        "", "{}", ((format_html("<mark>{}</mark>", text) if match else text,) for text, match in pieces)
    )


@register.filter
@kept_by_language
def grouped(value: Any) -> str:
    """Return a whole number with its digits grouped as the reader's language does."""
    return str(number_format(value, use_l10n=True, force_grouping=True))
