"""The last day to apply, where the text states it."""

import re
from datetime import UTC, date, datetime, tzinfo

from .dates import day_in, moment_of, plausible, without_weekday
from .evidence import Fact, one_of, sentences_with, stems

_CLOSING = one_of(
    r"""
    (?:applications?|position|vacancy|role|job|posting|advert|competition|window|recruitment
    …|post)(?: \w+){0,4}? (?:closes?|closing|closed|ends?|expires?|are due|is due|due)(?: date)?
    clos(?:es|ing) date(?: for applications)?
    closing
    application deadline
    deadline (?:for applications|to apply|for applying)
    deadline(?= ?[:–-])
    apply(?:ing)? (?:\w+ ){0,6}?(?:by|before|until|no later than)
    applications?(?: \w+){0,6}? (?:by|before|until|no later than|through|till|to)
    valid through
    open until
    accepted (?:until|through)
    last day to apply
    bewerbungsfrist(?: endet)?
    bewerbungsschluss
    bewerb\w+\b[^.\n;]{0,120}?\bbis(?: sp[äa]testens)?(?: zum)?
    frist
    candidatures?(?: \w+){0,4} (?:jusqu'au|avant le)
    postul\w+ (?:avant le|jusqu'au)
    cl[ôo]ture(?: des candidatures)?
    candidaturas?(?: \w+){0,4} at[ée]
    prazo(?: de| para)?(?: candidaturas?| inscri[çc][õo]es)?
    inscri[çc][õo]es at[ée]
    (?:fecha l[íi]mite|data limite|date limite)(?: (?:de|para|pour|d')(?: ?[^\W\d]+){1,3}?)?
    (?:cv|r[ée]sum[ée]|letter|applications?|portfolio|candidature|candidatura)(?: [^\W\d]+){0,4} (?:by
    …|before|no later than|avant le|at[ée]|hasta)
    plazo(?: de (?:inscripci[óo]n|presentaci[óo]n|solicitud))?
    candidaturas hasta
    uz[áa]vierka(?: prihl[áa]\w+)?
    prihl[áa][šs]\w+(?: \w+){0,4} do
    termin (?:nadsy[lł]ania|sk[łl]adania|prihl\w+)
    [žz]iadosti(?: \w+){0,4} do
    aplikowa\w+ do
    """
)
_LINK = re.compile(
    r"[\s*_]{0,4}[:–-]?[\s*_]{0,4}(?:(?:is|on|the|by|am|le|el|al|at|dia|o|do|es|est|em|endet|until|after"
    "|before|midnight|end of(?: day)?|close of business|cob|eod|hasta|bis|zum|den|jusqu'au|at[ée]"
    r"|\d{1,2}(?::\d\d)? ?(?:am|pm|noon)|\(?(?:utc|gmt|cet|et|pt)\)?)[ ,]{1,2}){0,5}"
)
_CLOSING_WORDS = stems(
    "closes closing closed close deadline due expires ends end apply applying application applications"
    " valid open bewerbungsfrist bewerbungsschluss bewerben bewerbungen frist date candidature"
    " candidatures candidaturas prazo data inscrições inscricoes fecha plazo uzávierka uzavierka prihlášky"
    " prihlasky termin clôture cloture postulez žiadosti ziadosti aplikować last cv resume résumé letter"
    " portfolio"
)
_BY_US = re.compile(r"\b(?:review|answer|repl(?:y|ies)|respon[ds]|screen|assess|notif|shortlist|inform)")
"""Words of what the employer does by a date, not the applicant."""
CAPTURE = 40
"""Characters after the words that announce a date in which it has to stand."""


def find_closing_date(
    body_text: str, *, now: datetime, tz: tzinfo | None = None, country: str = ""
) -> Fact[datetime] | None:
    """Return the last second to apply, as the text states it ("Applications close 3 May 2026"); else None."""
    zone = tz or now.tzinfo or UTC
    for sentence in sentences_with(body_text, _CLOSING_WORDS):
        for match in _CLOSING.finditer(sentence.plain):
            if _BY_US.search(sentence.plain[max(0, match.start() - 30) : match.end()]):
                continue
            link = _LINK.match(sentence.plain, match.end())
            at = sentence.start + (link.end() if link else match.end())
            day = _first_day(without_weekday(body_text[at : at + CAPTURE].lstrip("*_ ")), country.upper())
            moment = plausible(moment_of(day, zone, end_of_day=True)) if day else None
            if moment:
                return Fact(
                    moment, body_text[sentence.start + match.start() : at + CAPTURE].split("\n")[0].strip()
                )
    return None


def _first_day(text: str, country: str) -> date | None:
    try:
        found = day_in(text, country)
    except ValueError:
        return None
    return found[0] if found else None
