"""A URL field that holds the board's one rule for links."""

from typing import Any

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _

from ..links import is_web_url


def validate_web_url(value: str) -> None:
    """Raise ValidationError unless `value` is a link that the board would show."""
    if not is_web_url(value):
        raise ValidationError(
            _("Give an absolute http or https URL, without a user name in it."), code="web_url"
        )


class WebURLField(models.CharField):  # type: ignore[type-arg]  # generic in the stubs alone
    """An absolute http or https URL; see `postings.links`."""

    default_validators = [validate_web_url]

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        kwargs.setdefault("max_length", 2000)
        super().__init__(*args, **kwargs)

    def from_db_value(self, value: str | None, expression: object, connection: object) -> str | None:
        """Return the stored URL, or "" for one that got past validation: no page may link to it."""
        return value if value is None or is_web_url(value) else ""
