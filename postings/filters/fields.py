"""Form fields that take what they can from a query string and never refuse it."""

from collections.abc import Callable, Collection
from typing import Any, NamedTuple

import django_filters
from django import forms

MAX_TEXT = 100
"""Characters of a value that are read; the rest is cut."""
MAX_VALUES = 20
"""Values that one facet takes; the rest is ignored."""

_UNREADABLE = dict.fromkeys([*range(32), 127, *range(55296, 57344)])


def readable(text: str) -> str:
    """Return `text` on one line, without control characters, lone surrogates and needless spaces."""
    return " ".join(text.replace("\t", " ").replace("\n", " ").translate(_UNREADABLE).split())


class Values(NamedTuple):
    """What was given for a facet: `good` (sorted), and as it was given `unknown` and one `too_many`."""

    good: tuple[str, ...]
    unknown: tuple[str, ...]
    too_many: tuple[str, ...]


class WordsField(forms.CharField):
    """Free text; too much of it is cut, never refused."""

    def clean(self, value: Any) -> str:
        return readable(str(value or ""))[:MAX_TEXT].strip()


class ValuesField(forms.Field):
    """Some values of a facet. What the facet does not know is put aside, not refused."""

    widget = forms.SelectMultiple

    def __init__(
        self, *, known: Callable[[Collection[str]], Collection[str]], single: bool = False, **kwargs: Any
    ) -> None:
        super().__init__(**kwargs)
        self.known, self.single = known, single

    def clean(self, value: Any) -> Values:
        given = [text for text in dict.fromkeys(readable(text)[:MAX_TEXT] for text in value or ()) if text]
        asked, too_many = given[:MAX_VALUES], given[MAX_VALUES:]
        spelt = {text: self.spelling(text) for text in asked}
        known = self.known(set(spelt.values())) if asked else ()
        good = sorted({word for word in spelt.values() if word in known})
        unknown = tuple(text for text, word in spelt.items() if word not in known)
        if self.single:
            good, too_many = good[:1], [*good[1:], *too_many]
        return Values(tuple(good), unknown, tuple(too_many))

    def spelling(self, text: str) -> str:
        """Return `text` in the case that this field's values are written in."""
        return text.lower()


class CodesField(ValuesField):
    """Country or currency codes, in upper case; "not-stated" stays as it is."""

    def spelling(self, text: str) -> str:
        return text.upper() if len(text) <= 3 else text.lower()


class ValuesFilter(django_filters.Filter):
    field_class = ValuesField


class CodesFilter(django_filters.Filter):
    field_class = CodesField


class WordsFilter(django_filters.Filter):
    field_class = WordsField


def one_of(*values: str) -> Callable[[Collection[str]], Collection[str]]:
    return lambda asked: values


def whole_number(limit: int) -> Callable[[Collection[str]], Collection[str]]:
    return lambda asked: {text for text in asked if text.isascii() and text.isdigit() and int(text) <= limit}
