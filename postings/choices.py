"""The board's vocabularies. Values are what stands in the database and in query strings.

Each has ``parse(text)``: a value in any spelling that other boards use, or None when the words
name none of them. An empty value in the database always means "not stated".
"""

import re
from collections.abc import Mapping
from typing import Self

from django.db import models
from django.utils.translation import gettext_lazy as _

NOT_STATED = "not-stated"
"""The value that stands for "not stated" in query strings and facet counts."""

_NOT_A_WORD = re.compile(r"[\W_]+")


def _key(text: str) -> str:
    return _NOT_A_WORD.sub("", text).casefold()


class Vocabulary(models.TextChoices):
    """A set of values that can be read from the words of others."""

    @classmethod
    def _synonyms(cls) -> Mapping[str, str]:
        return {}

    @classmethod
    def parse(cls, text: str) -> Self | None:
        """Return the member that `text` names, as a whole, in any case and punctuation; else None."""
        key = _key(text)
        if not key:
            return None
        for member in cls:
            if key in (_key(member.value), _key(member.name)):
                return member
        value = cls._synonyms().get(key)
        return cls(value) if value else None


class EmploymentType(Vocabulary):
    """How somebody is employed, after schema.org's `employmentType` as Google reads it."""

    FULL_TIME = "full-time", _("Full time")
    PART_TIME = "part-time", _("Part time")
    CONTRACTOR = "contractor", _("Contract")
    TEMPORARY = "temporary", _("Temporary")
    INTERN = "intern", _("Internship")
    VOLUNTEER = "volunteer", _("Volunteer")
    PER_DIEM = "per-diem", _("Per diem")
    OTHER = "other", _("Other")

    @classmethod
    def _synonyms(cls) -> Mapping[str, str]:
        return _EMPLOYMENT_TYPE_SYNONYMS


class Workplace(Vocabulary):
    """Where the work is done."""

    ON_SITE = "on-site", _("On site")
    HYBRID = "hybrid", _("Hybrid")
    REMOTE = "remote", _("Remote")

    @classmethod
    def _synonyms(cls) -> Mapping[str, str]:
        return _WORKPLACE_SYNONYMS


class Reach(Vocabulary):
    """From where somebody may apply for remote work."""

    WORLDWIDE = "worldwide", _("Worldwide")
    LIMITED = "limited", _("Some countries")


class Seniority(Vocabulary):
    """How experienced somebody has to be, as the title or the metadata says it."""

    INTERN = "intern", _("Intern")
    JUNIOR = "junior", _("Junior")
    MID = "mid", _("Mid-level")
    SENIOR = "senior", _("Senior")
    LEAD = "lead", _("Lead and principal")
    MANAGER = "manager", _("Manager")
    EXECUTIVE = "executive", _("Director and above")


class Status(Vocabulary):
    """A posting's way: only `PUBLISHED` is ever shown to the public as open."""

    DRAFT = "draft", _("Draft")
    REVIEW = "review", _("For review")
    PUBLISHED = "published", _("Published")
    CLOSED = "closed", _("Closed")
    WITHDRAWN = "withdrawn", _("Withdrawn")


class PayPeriod(Vocabulary):
    """What a stated pay is for, after schema.org's `unitText`."""

    HOUR = "hour", _("an hour")
    DAY = "day", _("a day")
    WEEK = "week", _("a week")
    MONTH = "month", _("a month")
    YEAR = "year", _("a year")

    @classmethod
    def _synonyms(cls) -> Mapping[str, str]:
        return _PAY_PERIOD_SYNONYMS


class SourceFormat(Vocabulary):
    """What a description's source is written in."""

    MARKDOWN = "markdown", "Markdown"
    HTML = "html", "HTML"


class Outcome(Vocabulary):
    """What an import did with one file, or with one item of it."""

    CREATED = "created", _("Created")
    UPDATED = "updated", _("Updated")
    UNCHANGED = "unchanged", _("Unchanged")
    DUPLICATE = "duplicate", _("Duplicate")
    REJECTED = "rejected", _("Rejected")
    CLOSED = "closed", _("Closed")


def _spread(rows: Mapping[str, str]) -> dict[str, str]:
    return {_key(word): value for value, words in rows.items() for word in words.split("|")}


_EMPLOYMENT_TYPE_SYNONYMS: Mapping[str, str] = _spread(
    {
        "full-time": "full|fulltime|permanent|regular full time|full time regular|ft"
        "|permanent full time|full time permanent|full time employee|employee full time|vollzeit"
        "|festanstellung|temps plein|tempo inteiro|tempo integral|cdi|plný úväzok|jornada completa"
        "|tempo pieno|voltijd|tiempo completo|heltid|fuldtid|fulltid|tam zamanlı|kokoaikainen|pełny etat"
        "|plný úvazek|hpp|tempo indeterminato|teljes munkaidő|normă întreagă|полная занятость"
        "|повна зайнятість|vast contract|fast stilling|tillsvidareanställning|indefinido"
        "|全职|全職|正社員|정규직",
        "part-time": "part|parttime|pt|teilzeit|temps partiel|tempo parcial|meio período"
        "|media jornada|skrátený úväzok|tempo parziale|deeltijd|tiempo parcial|deltid|yarı zamanlı"
        "|osa aikainen|część etatu|niepełny etat|částečný úvazek|zkrácený úvazek|részmunkaidő"
        "|частичная занятость"
        "|неповна зайнятість|兼职|兼職|アルバイト",
        "contractor": "contract|freelance|freelancer|self employed|b2b|consultant|contract to hire"
        "|independent contractor|fixed price|freiberuflich",
        "temporary": "temp|fixed term|fixed term contract|seasonal|limited|befristet|cdd"
        "|termo certo|interim|full time temporary|vikariat|visstid|tidsbegränsad|määräaikainen|dočasný"
        "|tempo determinato|tijdelijk|契約社員|계약직",
        "intern": "internship|intern|trainee|working student|werkstudent|praktikum|stage|estágio"
        "|apprentice|apprenticeship|placement|stáž"
        "|prácticas|tirocinio|staj|stajyer|praktik|praktikplats|praktyki|harjoittelu|stážista|stagiaire|alternance"
        "|стажировка|实习|實習|インターン|인턴",
        "volunteer": "voluntary|unpaid|pro bono|ehrenamt|voluntariado|bénévolat",
        "per-diem": "perdiem|daily",
    }
)
_WORKPLACE_SYNONYMS: Mapping[str, str] = _spread(
    {
        "on-site": "onsite|on site|in office|office|in person|on premise|on location|presencial"
        "|vor ort|sur site",
        "hybrid": "hybrid remote|partly remote|partially remote|híbrido|hybride|flexible hybrid",
        "remote": "fully remote|full remote|100 remote|remote only|remote first|work from home|wfh"
        "|telecommute|telecommuting|home office|anywhere|distributed|remoto|télétravail|homeoffice"
        "|na diaľku|teletrabalho",
    }
)
_PAY_PERIOD_SYNONYMS: Mapping[str, str] = _spread(
    {
        "hour": "hourly|per hour|an hour|hr|h|ph|stunde|heure|hora",
        "day": "daily|per day|a day|pd|tag|jour|dia",
        "week": "weekly|per week|a week|wk|pw|woche|semaine|semana",
        "month": "monthly|per month|a month|mo|pm|monat|mois|mês|mes|mesiac",
        "year": "yearly|annual|annually|annum|per annum|per year|a year|yr|pa|jahr|an|année|ano|rok|1 year",
    }
)
