"""A search in words: "34 remote jobs in Portugal"."""

from collections.abc import Iterator, Mapping, Sequence

from django.utils.formats import number_format
from django.utils.functional import Promise
from django.utils.text import capfirst
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext, pgettext_lazy

from ..catalogue.selection import Facet, PayFloor, Selection
from ..choices import NOT_STATED, EmploymentType, Seniority, Workplace
from ..countries import country_in_a_sentence
from .labels import FACET_LABELS

NAMED = 3
"""More chosen values of a facet than this are counted in the heading, not named."""

KINDS: Mapping[Facet, Mapping[str, Promise]] = {
    Facet.SENIORITY: {
        Seniority.JUNIOR: pgettext_lazy("kind of job", "junior"),
        Seniority.MID: pgettext_lazy("kind of job", "mid-level"),
        Seniority.SENIOR: pgettext_lazy("kind of job", "senior"),
        Seniority.LEAD: pgettext_lazy("kind of job", "lead"),
        Seniority.MANAGER: pgettext_lazy("kind of job", "manager"),
        Seniority.EXECUTIVE: pgettext_lazy("kind of job", "executive"),
    },
    Facet.TYPE: {
        EmploymentType.FULL_TIME: pgettext_lazy("kind of job", "full-time"),
        EmploymentType.PART_TIME: pgettext_lazy("kind of job", "part-time"),
        EmploymentType.CONTRACTOR: pgettext_lazy("kind of job", "contract"),
        EmploymentType.TEMPORARY: pgettext_lazy("kind of job", "temporary"),
        EmploymentType.INTERN: pgettext_lazy("kind of job", "internship"),
        EmploymentType.VOLUNTEER: pgettext_lazy("kind of job", "volunteer"),
    },
    Facet.WORKPLACE: {
        Workplace.ON_SITE: pgettext_lazy("kind of job", "on-site"),
        Workplace.HYBRID: pgettext_lazy("kind of job", "hybrid"),
        Workplace.REMOTE: pgettext_lazy("kind of job", "remote"),
    },
}
"""The words that stand beside "jobs" for a value. A value that has none is left to its chip."""

CLAUSES: Mapping[Facet, Promise] = {
    Facet.COMPANY: gettext_lazy("at %s"),
    Facet.TAG: gettext_lazy("tagged %s"),
    Facet.CITY: gettext_lazy("in %s"),
    Facet.COUNTRY: gettext_lazy("in %s"),
    Facet.APPLY_FROM: gettext_lazy("open to applicants in %s"),
    Facet.LANGUAGE: gettext_lazy("written in %s"),
}
POSTED: Mapping[str, Promise] = {
    "1d": gettext_lazy("posted in the past 24 hours"),
    "3d": gettext_lazy("posted in the past 3 days"),
    "7d": gettext_lazy("posted in the past 7 days"),
    "30d": gettext_lazy("posted in the past 30 days"),
}


def either(words: Sequence[str]) -> str:
    """Return `words` as a choice: "a", "a or b", "a, b or c"."""
    if len(words) < 2:
        return "".join(words)
    return _("%(most)s or %(last)s") % {"most": ", ".join(words[:-1]), "last": words[-1]}


def number(value: int) -> str:
    """Return a whole number as the reader's language groups its digits."""
    return str(number_format(value, use_l10n=True, force_grouping=True))


def heading(selection: Selection, total: int, labels: Mapping[tuple[Facet, str], str]) -> str:
    """Return what the page shows, in words; `labels` names the chosen values."""
    sentence = ngettext("%(count)s %(kind)s job %(where)s", "%(count)s %(kind)s jobs %(where)s", total)
    return _filled(sentence if total else _("No %(kind)s jobs %(where)s"), selection, labels, number(total))


def subject(selection: Selection, labels: Mapping[tuple[Facet, str], str]) -> str:
    """Return what is looked for, in words that stay the same however much is found."""
    return capfirst(_filled(_("%(kind)s jobs %(where)s"), selection, labels))


def _filled(
    sentence: str, selection: Selection, labels: Mapping[tuple[Facet, str], str], count: str = ""
) -> str:
    words = [either(_kinds(facet, selection)) for facet in KINDS]
    clauses = [clause for facet in CLAUSES if (clause := _clause(facet, selection, labels))]
    if selection.posted:
        clauses.append(str(POSTED[selection.posted]))
    if selection.q:
        clauses.append(_("matching “%s”") % selection.q)
    if rest := list(_others(selection, labels)):
        clauses.append(f"({'; '.join(rest)})")
    filled = sentence % {
        "count": count,
        "kind": " ".join(filter(None, words)),
        "where": " ".join(clauses),
    }
    return " ".join(filled.split())


def floor_in_words(pay: PayFloor) -> str:
    """Return the floor and the currency that were asked for."""
    if not pay.amount:
        return _("Paid in %s") % pay.currency
    label = (
        _("%(currency)s %(amount)s or more a year, or not stated")
        if pay.keeps_unstated
        else _("%(currency)s %(amount)s or more a year")
    )
    return label % {"currency": pay.currency, "amount": number(pay.amount)}


def _others(selection: Selection, labels: Mapping[tuple[Facet, str], str]) -> Iterator[str]:
    """Yield the choices that no word or clause of the sentence says, each as its filter is called."""
    for facet in Facet:
        chosen = selection.chosen(facet)
        if not chosen or (facet in KINDS and _kinds(facet, selection)):
            continue
        if facet in CLAUSES and _clause(facet, selection, labels):
            continue
        values = _("%s chosen") % number(len(chosen))
        if len(chosen) <= NAMED:
            values = either(
                [_("not stated") if value == NOT_STATED else labels[facet, value] for value in chosen]
            )
        yield _("%(facet)s: %(values)s") % {"facet": FACET_LABELS[facet], "values": values}
    if selection.pay.currency:
        yield floor_in_words(selection.pay)
    if selection.pay.stated:
        yield _("Pay stated")


def _kinds(facet: Facet, selection: Selection) -> list[str]:
    """Return the words of every chosen value of `facet`; none if one of them has no word."""
    words = [str(KINDS[facet].get(value, "")) for value in selection.chosen(facet)]
    return words if all(words) and len(words) <= NAMED else []


def _clause(facet: Facet, selection: Selection, labels: Mapping[tuple[Facet, str], str]) -> str:
    chosen = [value for value in selection.chosen(facet) if value != NOT_STATED]
    if not chosen or len(chosen) > NAMED or len(chosen) < len(selection.chosen(facet)):
        return ""
    is_country = facet in (Facet.COUNTRY, Facet.APPLY_FROM)
    return str(CLAUSES[facet]) % either(
        [country_in_a_sentence(value) if is_country else labels[facet, value] for value in chosen]
    )
