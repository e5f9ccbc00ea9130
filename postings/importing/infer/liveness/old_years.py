"""Where a posting sets its job in a year that is over: its title, its first day, its last, a school year."""

import re
from collections.abc import Iterable, Iterator
from datetime import date

from ....facts.evidence import Sentence, one_of, sentences
from ..body import Body

_YEAR = r"(20[0-4]\d)(?:\s?[/–-]\s?(20[0-4]\d|\d\d(?![\d-])))?(?![\w%-]|[.,/]\d)"
_YEAR_IN_TITLE = re.compile(rf"(?<![\w#.,/–-]){_YEAR}")
_YEAR_AFTER = re.compile(rf"(?<!\d){_YEAR}")
_ANY_YEAR = re.compile(r"20[0-4]\d")
_OF_A_VERSION = re.compile(
    r"\b(?:server|sql|office|studio|sharepoint|exchange|dynamics|windows|excel|access|autocad|revit|solidworks|iso|ecmascript"
    r"|since|seit|depuis|desde|dal|sinds|founded|est|established|es|en|crm|nav|ax|visual)[\s:.]*(?:\d[\d-]*:)?$",
    re.IGNORECASE,
)
"""What a year belongs to that is no time of the job: software, a standard, a founding."""
_JOB = r"(?:position|job|role|internship|employment|contract|fellowship|appointment|work|post|placement)"
_WHEN = (
    r"(?:(?:early|mid|late)[ -]|\d{1,2}(?:st|nd|rd|th)? (?:of )?)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|spring|summer|fall|autumn"
    r"|winter)[a-z]{0,6}\b"
)
_START = one_of(
    r"""
    (?:start(?:ing|s)?|begins?|commencement)(?: date| on)?(?=(?: ?:| is\b| will be\b))
    (?:<job>) (?:(?:is|will be|to) )?(?:starts?|begins?|starting|beginning|commences?|commencing|available) (?:on|in|from|by)
    start(?:ing|s)?(?: in| on| from| by)?(?= (?:<when>))
    work term(?= ?:)
    (?:eintritt\w*|arbeitsbeginn|starttermin|beginn|start|dienstantritt|besetzungstermin)(?= ?:)
    (?:stelle|position|anstellung|praktikum|besch[äa]ftigung|wir suchen|suchen wir)[^.\n]{0,60}? (?:(?<!bis )zum|ab|ab dem)(?= )
    (?:date de d[ée]but|prise de poste|d[ée]but(?: du contrat)?|prise de fonction)(?= ?:)
    [àa] pourvoir (?:en|au|d[èe]s|[àa] (?:la rentr[ée]e|partir d[ue]))(?= )
    (?:fecha de (?:inicio|incorporaci[óo]n)|incorporaci[óo]n|data de in[íi]cio|in[íi]cio)(?= ?:)
    (?:data (?:di )?inizio|startdatum|ingangsdatum|tilltr[äa]de|tiltr[æe]delse|oppstart|n[áa]stup|data rozpocz[ęe]cia)(?= ?:)
    """,
    job=_JOB,
    when=_WHEN,
)
_END = one_of(
    r"""
    (?:<job>)\b[^.;\n]{0,60}? (?:runs?|running|lasts?|lasting|ends?|ending|funded|limited|extends?|extending)(?: on| in| until| till| through| to)?(?= )
    fixed[- ]term[^.;\n]{0,40}? (?:until|till|through|to|ending)(?= )
    (?:end(?:ing)? date|(?:employment|contract|work|internship) (?:period|dates?)|period of employment)(?=(?: ?:| is\b| will be\b|$))
    befristet(?: \w+){0,3}? bis(?: zum)?(?= )
    (?:cdd|contrat|poste)\b[^.;\n]{0,40}? jusqu'(?:au|en|[àa])(?= )
    (?:contrato|puesto|plaza)\b[^.;\n]{0,40}? (?:hasta|at[ée])(?: el| o)?(?= )
    """,
    job=_JOB,
)
_MONTH = r"[^\W\d_]{3,11}\.?"
_DAY = r"\d{1,2}(?:st|nd|rd|th|º|er)?"
_LAST_DAY = re.compile(
    r"\b(?:(?:by(?= (?:(?:the|on|end|close|of|business|midnight|\w{3,6}day),? ){0,5}[a-z]{0,9}\.? ?\d)|until|till|before|no later than|bis(?: zum)?|até|hasta|jusqu['’]au|avant le|fino al|entro il|tot(?: en met)?|vóór|uiterlijk"
    r"|senast|senest|do(?= \d{1,2}\.)|до)\b[^.\n;]{0,24}?(?<!since )\b)"
    rf"(?:{_DAY}(?:\. ?|[ /-])(?:(?:of|de) )?(?:{_MONTH}|\d{{1,2}})(?:\. ?|[ /,-]{{1,2}})(?:de )?|{_MONTH} {_DAY},? )(20[0-4]\d)(?!\d)"
)
"""A whole date behind "until", whatever it ends: applications, a contract, an event to apply at."""
_OF_APPLYING = re.compile(
    r"\b(?:applications?|review\w*|interviews?|screening)\b(?!.{0,80}\b(?:position|job|role)\b)"
)
"""What may start without the job: "applications are considered starting …"."""
_REACH = 40
"""Characters after the words of a first or a last day in which its year has to stand."""
_SEASON = re.compile(
    r"\b(?:spring|summer|fall|autumn|winter|sommer|herbst|fr[üu]hjahr) (20[0-4]\d) (?:\w+ )?(?:intern|co-?op|placement|praktikum|trainee)",
)
_SCHOOL_YEAR = re.compile(
    rf"\bfor (?:the |our )?(?:{_YEAR} (?:academic|school) year|(?:academic|school) year {_YEAR})"
)
_END_OF_SCHOOL = 8
"""The month in which a school year has ended anywhere."""
_HEAD, _LONGEST_LINE = 6, 120
"""The blocks at the top that may stand for a title, and the characters of one."""
OLD = 2
"""Years before today's from which a posting that speaks of one as its own is no longer open."""


def old_year(body: Body, titles: Iterable[str], today: date) -> str:
    """Return the words that set the job in a year long before `today`, or end it before; "" if none."""
    for title in _lines_of_titles(body, titles):
        years = [
            _last(year) for year in _YEAR_IN_TITLE.finditer(title[:300]) if not _of_a_version(title, year)
        ]
        if years and max(years) <= today.year - OLD:
            return title.strip()
    for sentence in sentences(body.text[:20_000]):
        if found := next(_times_that_are_over(sentence, body.text, today), None):
            return sentence.quote(found)
    return ""


def _lines_of_titles(body: Body, titles: Iterable[str]) -> Iterator[str]:
    """Yield the titles, and the short lines at the head of a text that hold one: "2020 – Baker"."""
    known = [title for title in titles if title.strip()]
    yield from known
    for block in body.blocks[:_HEAD]:
        if len(block.text) <= _LONGEST_LINE and any(title in block.text for title in known):
            yield block.text


def _times_that_are_over(sentence: Sentence, text: str, today: date) -> Iterator[re.Match[str]]:
    """Yield the words of a first day long ago, of any last one before this year, of a season, a school year."""
    if not _ANY_YEAR.search(text, sentence.start, sentence.start + len(sentence.text) + _REACH):
        return
    for words, last in ((_START, today.year - OLD), (_END, today.year - 1)):
        for found in words.finditer(sentence.plain):
            at = sentence.start + found.end()
            year = _YEAR_AFTER.search(text[at : at + _REACH].lstrip(" :\n").split("\n")[0])
            if year and _last(year) <= last and not _OF_APPLYING.search(sentence.plain[: found.start()]):
                yield found
    for found in _LAST_DAY.finditer(sentence.plain):
        if int(found[1]) < today.year:
            yield found
    if (season := _SEASON.search(sentence.plain)) and int(season[1]) <= today.year - OLD:
        yield season
    if school := _SCHOOL_YEAR.search(sentence.plain):
        last = max(map(_last, _YEAR_AFTER.finditer(school[0])))
        if last < today.year or (last == today.year and today.month > _END_OF_SCHOOL):
            yield school


def _last(year: re.Match[str]) -> int:
    """Return the later of "2023/24"."""
    second = year[2]
    return int(second if second and len(second) == 4 else year[1]) + (1 if second and len(second) == 2 else 0)


def _of_a_version(title: str, year: re.Match[str]) -> bool:
    return _OF_A_VERSION.search(title[max(0, year.start() - 30) : year.start()]) is not None
