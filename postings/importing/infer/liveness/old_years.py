"""Where a posting sets its job in a year that is long over: its title, its first day."""

import re
from collections.abc import Iterable
from datetime import date

from ....facts.evidence import one_of, sentences
from ..body import Body

_YEAR = r"(20[0-4]\d)(?:\s?[/–-]\s?(20[0-4]\d|\d\d(?![\d-])))?(?![\w%-]|[.,/]\d)"
_YEAR_IN_TITLE = re.compile(rf"(?<![\w#.,/–-]){_YEAR}")
_YEAR_AFTER = re.compile(rf"(?<!\d){_YEAR}")
_OF_A_VERSION = re.compile(
    r"\b(?:server|sql|office|studio|sharepoint|exchange|dynamics|windows|excel|access|autocad|revit|solidworks|iso|ecmascript"
    r"|since|seit|depuis|desde|dal|sinds|founded|est|established|es|en|crm|nav|ax|visual)[\s:.]*(?:\d[\d-]*:)?$",
    re.IGNORECASE,
)
"""What a year belongs to that is no time of the job: software, a standard, a founding."""
_START = one_of(
    r"""
    (?:start(?:ing)?|begin|commencement)(?: date)?(?=(?: ?:| is\b| will be\b))
    (?:position|job|role|internship|employment|contract|fellowship|appointment|work) (?:(?:is|will be|to) )?(?:starts?|begins?|starting|beginning|commences?|commencing|available) (?:on|in|from|by)
    work term(?= ?:)
    (?:eintritt\w*|arbeitsbeginn|starttermin|beginn|start|dienstantritt|besetzungstermin)(?= ?:)
    (?:stelle|position|anstellung|praktikum|besch[äa]ftigung|wir suchen|suchen wir)[^.\n]{0,60}? (?:(?<!bis )zum|ab|ab dem)(?= )
    (?:date de d[ée]but|prise de poste|d[ée]but(?: du contrat)?|prise de fonction)(?= ?:)
    (?:fecha de (?:inicio|incorporaci[óo]n)|incorporaci[óo]n|data de in[íi]cio|in[íi]cio)(?= ?:)
    (?:data (?:di )?inizio|startdatum|ingangsdatum|tilltr[äa]de|tiltr[æe]delse|oppstart|n[áa]stup|data rozpocz[ęe]cia)(?= ?:)
    """
)
_START_REACH = 40
_SEASON = re.compile(
    r"\b(?:spring|summer|fall|autumn|winter|sommer|herbst|fr[üu]hjahr) (20[0-4]\d) (?:\w+ )?(?:intern|co-?op|placement|praktikum|trainee)",
)
OLD = 2
"""Years before today's from which a posting that speaks of one as its own is no longer open."""


def old_year(body: Body, titles: Iterable[str], today: date) -> str:
    """Return the words that set the job in a year long before `today`: a title, a first day; "" if none."""
    for title in titles:
        years = [
            _last(year) for year in _YEAR_IN_TITLE.finditer(title[:300]) if not _of_a_version(title, year)
        ]
        if years and max(years) <= today.year - OLD:
            return title.strip()
    for sentence in sentences(body.text[:20_000]):
        for found in _START.finditer(sentence.plain):
            at = sentence.start + found.end()
            after = body.text[at : at + _START_REACH].split("\n")[0]
            year = _YEAR_AFTER.search(after)
            if year and _last(year) <= today.year - OLD:
                return sentence.quote(found)
        season = _SEASON.search(sentence.plain)
        if season and int(season[1]) <= today.year - OLD:
            return sentence.quote(season)
    return ""


def _last(year: re.Match[str]) -> int:
    """Return the later of "2023/24"."""
    second = year[2]
    return int(second if second and len(second) == 4 else year[1]) + (1 if second and len(second) == 2 else 0)


def _of_a_version(title: str, year: re.Match[str]) -> bool:
    return _OF_A_VERSION.search(title[max(0, year.start() - 30) : year.start()]) is not None
