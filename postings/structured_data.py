"""A posting as schema.org's JobPosting, by Google's rules, and why a posting can not be one.

https://developers.google.com/search/docs/appearance/structured-data/job-posting: what it calls
required must be there and true, so a posting that lacks it goes without markup; what it recommends
is left out when it is not known.
"""

import json
from collections.abc import Iterable
from datetime import datetime
from decimal import Decimal
from typing import Any

from babel.numbers import is_currency
from django.utils import timezone
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _

from .choices import Reach, Workplace
from .facts.reach import countries_of
from .job_title import has_pay_or_code, job_title
from .models import Location, Posting

JsonObject = dict[str, Any]

_IN_SCRIPT = str.maketrans({char: f"\\u{ord(char):04X}" for char in "<>&\u2028\u2029"})


def json_ld(posting: Posting, at: datetime | None = None) -> SafeString | None:
    """Return the text for `<script type="application/ld+json">`, None when the posting gets no markup.

    Only a live posting that `google_problems` finds nothing against gets any. The text holds no
    character that means something in HTML, so it goes into the page as it is.
    """
    if not posting.is_live(at or timezone.now()) or google_problems(posting):
        return None
    return SafeString(json.dumps(_job_posting(posting), ensure_ascii=False).translate(_IN_SCRIPT))


def google_problems(posting: Posting) -> list[str]:
    """Return, in the editor's language, what keeps Google from taking the posting; empty if nothing does."""
    checks = [
        (not job_title(posting), _("The title does not name a job.")),
        (has_pay_or_code(job_title(posting)), _("The title has pay or a code in it.")),
        (not posting.description_text.strip(), _("There is no description.")),
        (posting.posted_at is None, _("It is not stated when it was posted.")),
        (posting.company is None or not posting.company.name, _("There is no company.")),
        *_place_problems(posting),
    ]
    return [reason for is_wrong, reason in checks if is_wrong]


def _job_posting(posting: Posting) -> JsonObject:
    company = posting.company
    if company is None or posting.posted_at is None:
        raise ValueError("google_problems() finds something against this posting")
    organization = {"@type": "Organization", "name": company.name, "sameAs": company.website}
    data: JsonObject = {
        "@context": "https://schema.org/",
        "@type": "JobPosting",
        "title": job_title(posting),
        "description": posting.description_html,
        "datePosted": posting.posted_at.isoformat(),
        "validThrough": posting.valid_through.isoformat() if posting.valid_through else None,
        "hiringOrganization": {key: value for key, value in organization.items() if value},
        "employmentType": posting.employment_type.upper().replace("-", "_"),
        "directApply": False,
        "baseSalary": _base_salary(posting),
        **_places(posting),
    }
    return {key: value for key, value in data.items() if value not in (None, "", [])}


# --- Where


def _place_problems(posting: Posting) -> Iterable[tuple[bool, str]]:
    locations = list(posting.locations.all())
    if any(location.place and location.workplace != Workplace.REMOTE for location in locations):
        return
    if not any(location.workplace == Workplace.REMOTE for location in locations):
        yield True, _("No place is stated.")
    elif posting.reach == Reach.WORLDWIDE:
        yield True, _("It is open to the whole world; Google wants the countries listed.")
    else:
        yield not open_to(posting, locations), _("It is remote, and no country is stated to apply from.")


def _places(posting: Posting) -> JsonObject:
    """Return where the job is. Google: TELECOMMUTE says that one "may or must" work remotely all the time."""
    locations = list(posting.locations.all())
    offices = [location for location in locations if location.workplace != Workplace.REMOTE]
    countries = open_to(posting, locations) if len(offices) < len(locations) else []
    return {
        "jobLocation": [
            {
                "@type": "Place",
                "address": {
                    "@type": "PostalAddress",
                    **({"addressLocality": place.city} if place.city else {}),
                    **({"addressRegion": place.region} if place.region else {}),
                    "addressCountry": place.country,
                },
            }
            for place in (office.place for office in offices)
            if place
        ],
        "jobLocationType": "TELECOMMUTE" if countries else None,
        "applicantLocationRequirements": [{"@type": "Country", "name": name} for name in countries],
    }


def open_to(posting: Posting, locations: Iterable[Location]) -> list[str]:
    """Return the ISO codes of the countries that remote work is open to; empty unless all are known."""
    if posting.reach == Reach.WORLDWIDE:
        return []
    if posting.reach_areas:
        known = [countries_of([area]) for area in posting.reach_areas]
        return sorted(frozenset().union(*known)) if all(known) else []
    remote = (location.place for location in locations if location.workplace == Workplace.REMOTE)
    return sorted({place.country for place in remote if place})


# --- Pay


def _base_salary(posting: Posting) -> JsonObject | None:
    """Return the pay as stated; None if Google could not read it, or if less than it needs is known."""
    low, high = posting.pay_min, posting.pay_max
    is_known = (low or high) and posting.pay_period and is_currency(posting.pay_currency)
    if not is_known or (low and high and low > high):
        return None
    value: JsonObject = {"@type": "QuantitativeValue", "unitText": posting.pay_period.upper()}
    if low == high or not high:
        value["value" if low == high else "minValue"] = _number(low)
    else:
        value |= {"minValue": _number(low)} if low else {}
        value["maxValue"] = _number(high)
    return {"@type": "MonetaryAmount", "currency": posting.pay_currency, "value": value}


def _number(amount: Decimal | None) -> int | float | None:
    if amount is None:
        return None
    return int(amount) if amount == int(amount) else float(amount)
