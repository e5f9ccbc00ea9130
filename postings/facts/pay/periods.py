"""What a pay is for: an hour, a day, a week, a month or a year."""

import re

from ...choices import PayPeriod
from ..evidence import one_of

_PERIODS = (
    (
        PayPeriod.HOUR,
        one_of(
            r"""
            (?:per|an|each|a|pro|die|par|por|na|za) (?:hour|stunde|heure|hora|hodinu)
            de l'heure
            hourly\b
            hour\b
            p/?h\b
            stundenlohn
            timme
            """
        ),
    ),
    (PayPeriod.DAY, one_of(r"(?:per|a|each|pro|par|por|na) (?:day\b|tag|jour|dia|de[ňn])|daily\b|day rate\b"
    r"|p/?d\b|per diem")),
    (PayPeriod.WEEK, one_of(r"(?:per|a|each|pro|par|por) (?:week|woche|semaine|semana)\b|weekly\b|p/?w\b")),
    (
        PayPeriod.MONTH,
        one_of(
            r"""
            (?:per|a|each|pro|im|par|por|al|za) (?:month|monat|mois|m[eê]s|mesiac|maand)
            \w{0,8}(?:monats|maand)(?:gehalt|lohn|entgelt|verg[üu]tung|salaris|loon)\w*
            monthly\b
            p\.?m\.
            mensu\w+
            mensa(?:l|is)\b
            m(?:esa|ěsí|esi)[čc]n\w+
            monatlich\w*
            miesi[ęe]czn\w+
            pcm\b
            m[åa]nad\w*
            kuukau\w+
            """
        ),
    ),
    (
        PayPeriod.YEAR,
        one_of(
            r"""
            (?:per|a|each|pro|im|par|por|al) (?:year|annum|calendar year|yr|jahr|jaar|an|ano|a[ñn]o)\b
            annual(?:ly|ised|ized)?\b
            yearly\b
            p\.?a\b
            p/a\b
            j[äa]hrlich
            \w{0,8}(?:jahres|jaar)(?:gehalt|lohn|entgelt|verg[üu]tung|salaris|loon)\w*
            annuel\w*
            anua(?:l|is|les)\b
            ro[čc]n[eéý]\w*
            rocznie
            lpa\b
            """
        ),
    ),
)  # fmt: skip
_SLASH: dict[str, PayPeriod] = {
    name: period
    for period, names in (
        (PayPeriod.HOUR, "h hr hour std stunde heure hora godz hod"),
        (PayPeriod.DAY, "d day tag jour dia"),
        (PayPeriod.WEEK, "w wk week"),
        (PayPeriod.MONTH, "m mo mon month mes mês mesiac mies monat mois maand"),
        (PayPeriod.YEAR, "y yr year jahr jaar an ano año rok annum"),
    )
    for name in names.split()
}
_AFTER_SLASH = re.compile(r"/\s?([^\W\d_]{1,7})")
_OF_TIME = re.compile(r"(?:hours?|hrs?|days?|times|jours|heures|stunden|tage|horas|shifts?|x|h)\W{1,2}$")


def _is_of_pay(plain: str, match: re.Match[str]) -> bool:
    """Tell if a period is not that of working hours: "40 hours per week"."""
    return not _OF_TIME.search(plain[max(0, match.start() - 12) : match.start()])


def _first(rule: re.Pattern[str], plain: str) -> re.Match[str] | None:
    return next((match for match in rule.finditer(plain) if _is_of_pay(plain, match)), None)


def period_in(plain: str) -> PayPeriod | None:
    """Return the period that is named first in lower-case text."""
    slash = _AFTER_SLASH.search(plain)
    found = [(slash.start(), _SLASH[slash.group(1)])] if slash and slash.group(1) in _SLASH else []
    found += [(match.start(), period) for period, rule in _PERIODS if (match := _first(rule, plain))]
    return min(found, default=(0, None), key=lambda pair: pair[0])[1]


def last_period_in(plain: str) -> PayPeriod | None:
    """Return the period that is named last in lower-case text."""
    found = [
        (match.start(), period)
        for period, rule in _PERIODS
        for match in rule.finditer(plain)
        if _is_of_pay(plain, match)
    ]
    return max(found, default=(0, None), key=lambda pair: pair[0])[1]
