"""Lines with a label that say how one works, and their answers: "Remote: yes", "Télétravail : 2 jours"."""

import re

from .evidence import table

AT_HOME = table(
    """
    remote | remote work | télétravail | teletravail | teletrabajo | teletrabalho | home office | homeoffice
    work from home | smart working | praca zdalna | lavoro da remoto | thuiswerken
    リモート | リモートワーク | 在宅勤務
    """
)
"""Labels before how much of the work one may do at home."""
LABELS = (
    frozenset(
        f"{first}{last}"
        for first in ("workplace", "work place", "working", "work", "remote", "location", "job location")
        for last in (
            "",
            " type",
            " model",
            " mode",
            " location",
            " arrangement",
            " setting",
            " style",
            " status",
            " ok",
        )
    )
    | table(
        """
        modalidade | modalidad | arbeitsmodell | arbeitsort | workplace policy | office policy | locations
        modalidad de trabajo | modelo de trabalho | regime de trabalho | mode de travail | arbeitsweise
        tryb pracy | modalità di lavoro | 勤務形態 | 工作方式 | формат работы | формат роботи
        """
    )
    | AT_HOME
)
YES = frozenset({"yes", "true", "ja", "oui", "sim", "si", "tak", "full", "fully", "ok"})
NO = frozenset({"no", "false", "nein", "non", "nao", "nie", "nee"})
SOME_DAYS = re.compile(
    r"\b[1-4](?: ?(?:[-–/àa]|to|bis) ?[2-4])? ?(?:x|j|jours?|days?|tagen?|tage|d[ií]as?|giorni|dagen|dni)\b",
    re.IGNORECASE,
)
"""How much of a week: "2 jours / semaine"."""
