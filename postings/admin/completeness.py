"""How much of what a job seeker asks about is known of a posting."""

from collections.abc import Callable, Mapping

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from ..models import Posting

_QUESTIONS: Mapping[str | Promise, Callable[[Posting], object]] = {
    _("title"): lambda posting: posting.title,
    _("company"): lambda posting: posting.company,
    _("place"): lambda posting: any(
        location.place or location.workplace == "remote" for location in posting.locations.all()
    ),
    _("workplace"): lambda posting: any(location.workplace for location in posting.locations.all()),
    _("employment type"): lambda posting: posting.employment_type,
    _("description"): lambda posting: posting.description_text.strip(),
    _("how to apply"): lambda posting: posting.apply_url or posting.apply_email or posting.source_url,
    _("posted at"): lambda posting: posting.posted_at,
    _("valid through"): lambda posting: posting.valid_through,
    _("pay"): lambda posting: posting.pay_min or posting.pay_max,
}


def missing(posting: Posting) -> list[str]:
    """Return the names of what is not known, in the editor's language."""
    return [str(name) for name, known in _QUESTIONS.items() if not known(posting)]


def percentage(posting: Posting) -> int:
    """Return how much is known, of 100."""
    return round(100 * (1 - len(missing(posting)) / len(_QUESTIONS)))
