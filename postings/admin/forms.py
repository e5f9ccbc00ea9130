"""The form of a posting: what would break or lie is an error beside its field, never a page that fails."""

import re
from collections.abc import Mapping
from datetime import datetime, time
from typing import Any

from babel import Locale
from babel.numbers import is_currency
from django import forms
from django.core.validators import MaxValueValidator, MinValueValidator
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from ..choices import Reach, Status
from ..countries import countries_by_name
from ..facts.reach import countries_of
from ..models import Company
from ..models.slugs import company_key
from ..rendering import RenderingError, render


class AreasField(forms.CharField):
    """Country and region codes, written with commas between them."""

    default_error_messages = {"unknown": _("%(code)s is neither a country's code nor a region's.")}

    def prepare_value(self, value: Any) -> Any:
        return ", ".join(value) if isinstance(value, list) else value

    def to_python(self, value: Any) -> list[str]:  # type: ignore[override]  # a list, not a text
        codes = str(value or "").upper().replace(",", " ").split()
        for code in codes:
            if not countries_of([code]):
                raise forms.ValidationError(self.error_messages["unknown"], "unknown", {"code": code})
        return codes

    def has_changed(self, initial: Any, data: Any) -> bool:
        try:
            return bool((initial or []) != self.to_python(data))
        except forms.ValidationError:
            return True


class CountryField(forms.TypedChoiceField):
    """An ISO 3166-1 country, chosen by its name."""

    def __init__(self, **kwargs: Any) -> None:
        kwargs = {name: kwargs[name] for name in ("label", "required", "help_text") if name in kwargs}
        super().__init__(choices=_country_choices, **kwargs)


def _country_choices() -> list[tuple[str, str]]:
    return [("", "---------"), *countries_by_name()]


class LineField(forms.CharField):
    """A line of text, without the characters that are not seen and turn what follows around."""

    def to_python(self, value: Any) -> str | None:
        text = super().to_python(value)
        return _UNSEEN.sub("", text).strip() if text else text


class MomentField(forms.SplitDateTimeField):
    """A date and a time; without a time, the beginning of that day."""

    without_time = time(0, 0)

    def compress(self, data_list: Any) -> datetime | None:
        """Return the moment of a date and a time, either of them None where it was left empty."""
        if data_list and data_list[0] and data_list[1] is None:
            data_list = [data_list[0], self.without_time]
        return super().compress(data_list)


class LastMomentField(MomentField):
    """A date and a time; without a time, the end of that day."""

    without_time = time(23, 59, 59)


_MOMENTS: Mapping[str, type[MomentField]] = {"posted_at": MomentField, "valid_through": LastMomentField}
_LINES = ("title", "department", "name", "city", "region")
_UNSEEN = re.compile("[\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]")
_LIMITS: Mapping[str, tuple[int, int]] = {
    "featured": (0, 32_767),
    "pay_min": (0, 10**10),
    "pay_max": (0, 10**10),
    "utc_from": (-12, 14),
    "utc_to": (-12, 14),
}
"""The least and the most that a field takes: columns of SQLite take anything."""


def field_class_of(name: str) -> type[forms.Field] | None:
    """Return the class of the form's field of that name where Django's own choice will not do."""
    if name == "country":
        return CountryField
    return LineField if name in _LINES else _MOMENTS.get(name)


def _name_parts(moment: forms.Field) -> None:
    """Name the inputs of a date and a time to those who do not see what stands before them."""
    parts = getattr(moment.widget, "widgets", [])
    for part, name in zip(parts, (_("date"), _("time")), strict=False):
        part.attrs["aria-label"] = f"{moment.label}: {name}"


class NamedInTables(forms.BaseInlineFormSet):
    """Rows of a table, whose inputs say themselves what the head of their column says."""

    def add_fields(self, form: Any, index: int | None) -> None:
        super().add_fields(form, index)
        for field in form.fields.values():
            field.widget.attrs.setdefault("aria-label", str(field.label))


PUBLISH_NEXT = "_publish_next"
"""The name of the button that publishes and goes on to the next posting that waits."""


class PostingForm(forms.ModelForm):
    """A posting as an editor changes it."""

    reach_areas = AreasField(
        label=_("Open to"),
        required=False,
        help_text=_("Country codes and regions, as in: PT, ES, LATAM."),
    )

    class Meta:
        help_texts = {
            "posted_at": _("Without a time: from the beginning of that day."),
            "valid_through": _("Live to this second; without a time, to the end of that day."),
        }

    def __init__(self, data: Any = None, *args: Any, **kwargs: Any) -> None:
        if data and PUBLISH_NEXT in data:
            data = data.copy()
            data["status"] = Status.PUBLISHED
        super().__init__(data, *args, **kwargs)
        # The widgets show whole seconds; what they can not show is not changed by saving.
        for name in _MOMENTS:
            if moment := self.initial.get(name):
                self.initial[name] = moment.replace(microsecond=0)
        for name in _MOMENTS.keys() & self.fields.keys():
            _name_parts(self.fields[name])
        for name, (low, high) in _LIMITS.items():
            if name in self.fields:
                self.fields[name].validators += [MinValueValidator(low), MaxValueValidator(high)]

    def clean_pay_currency(self) -> str:
        currency: str = self.cleaned_data["pay_currency"].upper()
        if currency and not is_currency(currency):
            raise forms.ValidationError(_("This is not the ISO 4217 code of a currency."))
        return currency

    def clean_language(self) -> str:
        language: str = self.cleaned_data["language"].lower()
        if language and (len(language) != 2 or language not in Locale("en").languages):
            raise forms.ValidationError(_("This is not the ISO 639-1 code of a language."))
        return language

    def clean_valid_through(self) -> datetime | None:
        last: datetime | None = self.cleaned_data["valid_through"]
        if last and "valid_through" in self.changed_data and timezone.localtime(last).time() == time(0, 0):
            text = _("Midnight is where that day begins. Without a time, the posting is open all day.")
            raise forms.ValidationError(text)
        return last

    def clean(self) -> dict[str, Any]:
        data: dict[str, Any] = super().clean() or self.cleaned_data
        for name in _MOMENTS:
            if name in data and name not in self.changed_data:
                data[name] = getattr(self.instance, name)
        if data.get("reach") == Reach.WORLDWIDE and data.get("reach_areas"):
            self.add_error("reach_areas", _("It is open to the whole world: name no country here."))
        self._check_description(data)
        self._check_order(data, "pay_min", "pay_max", _("This is less than where the pay starts."))
        self._check_order(data, "posted_at", "valid_through", _("This is before the posting was posted."))
        return data

    def _check_description(self, data: dict[str, Any]) -> None:
        try:
            render(data.get("description_source", ""), data.get("description_format", ""))
        except RenderingError as error:
            self.add_error("description_source", str(error))

    def _check_order(self, data: dict[str, Any], low: str, high: str, message: Any) -> None:
        first, last = data.get(low), data.get(high)
        if first is not None and last is not None and last < first:
            self.add_error(high, message)


class CompanyForm(forms.ModelForm):
    """A company; two spellings of one name are one company."""

    def clean_name(self) -> str:
        name: str = self.cleaned_data["name"]
        same = Company.objects.filter(key=company_key(name)).exclude(pk=self.instance.pk).first()
        if same:
            raise forms.ValidationError(_("It is there already: %(name)s."), params={"name": same.name})
        return name
