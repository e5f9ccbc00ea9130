"""How dates are written on a page, in the board's time zone."""

from datetime import date, datetime

from django import template
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _
from django.utils.translation import ngettext, pgettext

from .kept import kept_by_language

register = template.Library()

NEAR_DAYS = 45
"""Days from today within which a date is told in words as well."""


@register.filter
def dated(moment: datetime) -> SafeString:
    """Return a `<time>` with the date of `moment`, and the date in words as well if it is near."""
    local = timezone.localtime(moment)
    return _dated(local.isoformat(timespec="seconds"), local.date(), timezone.localdate())


@kept_by_language
def _dated(moment: str, date: date, today: date) -> SafeString:
    html = format_html('<time datetime="{}">{}</time>', moment, _day(date))
    return format_html("{}, {}", html, near) if (near := _near((date - today).days)) else html


@register.filter
def machine(moment: datetime) -> str:
    """Return `moment` in the board's time zone, as `<time datetime>` wants it."""
    return timezone.localtime(moment).isoformat(timespec="seconds")


@register.filter
def day(moment: datetime | None) -> str:
    """Return the date of `moment` in the board's time zone, "3 Dec 2026"."""
    return _day(timezone.localdate(moment)) if moment else ""


@kept_by_language
def _day(date: date) -> str:
    # Translators: a date format of Django's, see its `date` filter.
    return date_format(date, pgettext("date format", "j M Y"))


@register.filter
def long_day(moment: datetime | None) -> str:
    """Return the date of `moment` in the board's time zone, "3 December 2026"."""
    # Translators: a date format of Django's, see its `date` filter.
    return date_format(timezone.localtime(moment), pgettext("date format", "j F Y")) if moment else ""


@register.filter
def relative(moment: datetime) -> str:
    """Return a date near today in words, "3 days ago" or "in 3 days"; empty if it is far off."""
    return _near((timezone.localdate(moment) - timezone.localdate()).days)


@kept_by_language
def _near(days: int) -> str:
    if abs(days) > NEAR_DAYS:
        return ""
    if not days:
        return _("today")
    if days < 0:
        return ngettext("yesterday", "%(days)s days ago", -days) % {"days": -days}
    return ngettext("tomorrow", "in %(days)s days", days) % {"days": days}


@register.filter
def days_left(moment: datetime) -> str:
    """Return how long until `moment`, in days: "closes today", "closes in 3 days"."""
    days = (timezone.localdate(moment) - timezone.localdate()).days
    if days <= 0:
        return _("closes today")
    return ngettext("closes tomorrow", "closes in %(days)s days", days) % {"days": days}
