# ruff: noqa: E501
"""The words that announce the last day to apply, and what may stand between them and the date."""

import re

from .evidence import one_of, stems

CLOSING = one_of(
    r"""
    (?:applications?|position|vacancy|role|job|posting|advert|competition|window|recruitment
    …|post|call)(?: \w+){0,4}? (?:closes?|closing|closed|ends?|expires?|are due|is due|due)(?: date)?
    clos(?:es|ing) date(?: for applications)?
    closes(?= ?[:–-])
    closing
    application deadline
    deadline (?:for applications|to apply|for applying)
    deadline(?: (?:om|für|zur|for|to|pour|para|per|för|til)(?: [^\W\d_]{1,20}){1,4}?)?(?= ?[:–-]| (?:is|ist|est|es|é|är|er|on)\b)
    apply(?:ing)? (?:\w+ ){0,6}?(?:by|before|until|no later than)
    applications?(?: \w+){0,6}? (?:by|before|until|no later than|through|till|to)
    valid through
    open until
    accepted (?:until|through)
    last day to apply
    bewerbungsfrist(?: endet)?
    bewerbungsschluss
    (?:bewerb\w+|unterlagen)\b[^\n;]{0,120}?\bbis(?: sp[äa]testens)?(?: zum)?
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
    plazo(?: de (?:inscripci[óo]n|presentaci[óo]n|solicitud\w*|recepci[óo]n|candidaturas)){0,2}
    candidaturas hasta
    uz[áa]vierka(?: prihl[áa]\w+)?
    prihl[áa][šs]\w+(?: \w+){0,4} do
    termin (?:nadsy[lł]ania|sk[łl]adania|prihl\w+)
    [žz]iadosti(?: \w+){0,4} do
    aplikowa\w+ do
    (?:reageren|solliciteren|reageer|solliciteer|sollicita\w+)\b(?: [^\W\d_]+){0,6}? (?:tot(?: en met)?|v[óo][óo]r)
    sluitingsdatum
    sista (?:ans[öo]kningsdag(?:en)?|dag(?:en)? (?:f[öo]r|att) ans[öo]k\w+)
    ans[öo]k\w*(?: [^\W\d_]+){0,6}? senast(?: den)?
    (?:ans[øo]gnings|s[øo]knads)frist(?:en)?
    (?:scadenza|termine)(?: [^\W\d_]+){0,5}?(?= ?[:–-]| (?:[èe]|il|del)\b)
    candidature(?: [^\W\d_]+){0,4} entro(?: il)?
    son ba[şs]vuru(?: tarihi)?
    hakuaika(?: p[äa][äa]ttyy)?
    termen(?:ul)?(?:-| )limit[ăa]
    """
)
LINK = re.compile(
    r"[\s*_]{0,4}[:–-]?[\s*_]{0,4}(?:(?:is|on|the|by|am|le|el|al|at|dia|o|do|es|est|ist|em|endet|until|after"
    r"|[äè]r?|er|den|il|op|before|midnight|noon|end of(?: day)?|close of business|cob|eod|hasta|bis|zum|jusqu'au"
    r"|at[ée]|\d{1,2}(?:[:.]\d\d)? ?(?:am|pm|a\.m\.|p\.m\.|noon|uhr)|\d{1,2}:\d\d|(?:central|eastern|pacific|mountain|local|uk) time"
    r"|\(?(?:utc|gmt|cet|cest|et|est|pt|ct|bst|aoe)\)?)[ ,]{1,2}){0,8}"
)
CLOSING_WORDS = stems(
    "closes closing closed close deadline due expires ends end apply applying application applications"
    " valid open bewerbungsfrist bewerbungsschluss bewerben bewerbungen frist date candidature"
    " candidatures candidaturas prazo data inscrições inscricoes fecha plazo uzávierka uzavierka prihlášky"
    " prihlasky termin clôture cloture postulez žiadosti ziadosti aplikować last cv resume résumé letter"
    " portfolio call unterlagen reageren solliciteren reageer solliciteer sollicitaties sluitingsdatum sista ansök"
    " ansökningsfrist ansøgningsfrist søknadsfrist scadenza termine son hakuaika termen termenul"
)
