"""What stands at the edges of a title with nothing to set it off: a number, a term, for whom one works."""

import re

from ..roles import has_role, is_title
from .asides import is_aside
from .terms import SEASON

_NUMBER_BEFORE = re.compile(
    r"(?:\d{1,2}[.)]\s+|0\d\s+|[A-Z]{0,4}-?\d{5,12}(?:\s?[:–—-])?\s+|[A-Z]{1,4}-\d{2,12}\s?[:–—-]\s+)(?=[^\W\d])"
)
"""The place in a list or a code: "1. Welder", "R12345 Welder", "WE-001: Welder"."""
_YEAR_BEFORE = re.compile(
    rf"(?:(?:{SEASON})\s+)?20\d\d(?:\s?[/–-]\s?(?:20)?\d\d)?\s+(?=[^\W\d])", re.IGNORECASE
)
_MOST_FIGURES = 4
_TERM = r"(?:full|part)[- ]?time|permanent|temporary|fixed[- ]term|vollzeit|teilzeit|contract|fully remote|100 ?% remote|remote|hybrid|on-?site"
_TERM_BEFORE = re.compile(
    r"(?:fixed[- ]term|tenure[- ]track|CDI|CDD(?! eng)|CLT|PJ|fully remote|100 ?% remote"
    r"|remote(?! (?:sensing|support|monitoring|access|hands|pilot|desktop|operat|diagnos|imaging|first|patient|care|work|learning)))"
    r"(?:\s?[-–—:])?\s+(?=\S)",
    re.IGNORECASE,
)
"""What opens a title and is a term: not the "remote" of a pilot of drones."""
_TERM_AFTER = re.compile(rf"\s+[(\[*<]?(?:{_TERM})[)\]*>]?$", re.IGNORECASE)
_CERTAIN_AFTER = re.compile(
    r"[\s,/|–—-]+(?:(?:en |: )?CD[DI](?: (?:de )?\d{1,2} (?:mois|ans))?(?: (?:à )?(?:mi-temps|temps (?:plein|partiel)|plein temps))?|(?:à )?mi-temps|(?:unbefristet|befristet|minijob|auf minijob-basis)"
    r"|(?:(?:search|position|vacancy|post) )?(?:re-?opened|re-?advertise(?:d|ment)|re-?posted)|(?:deadline )?extended|(?:per|ab|zu) sofort|zum nächst\w{0,2}möglichen (?:zeitpunkt|termin)|nach (?:vereinbarung|absprache)|dès que possible|dès maintenant|au plus (?:vite|tôt)|à convenir|a convenir|lo antes posible"
    r"|de imediato|da subito|per direct|snarast|omgående|snarest(?: muligt)?|od zaraz|ihned|azonnali kezdéssel|hemen başla\w{0,6}|na stałe|på (?:heltid|deltid)|à temps (?:plein|partiel)|a tempo (?:pieno|parziale)|a (?:tiempo|jornada) (?:completa|completo|parcial)"
    r"|(?:ab|per|från|fra|vanaf|od|dès|à partir de|a partir de|desde|a partire da) (?:\d{1,2}\. ?)?(?:\d{1,2}\. ?)?[^\W\d_]{0,9}\.? ?20\d\d"
    r"|\d{1,3}\s?%?(?:\s?(?:[-–]|bis|à|a|tot|til|till|to|až|do)\s?\d{1,3})?\s?(?:%|uur|uren|std\.?|stunden|stdn\.?|heures|horas|timmar|timer|tuntia|godz\.?|godzin|hod\.?|hodin|hodín|órás|óra|saat|часов|годин)(?:\s?(?:/|p/|per|pro|par|por|p\.?|i|om|na|a)\s?(?:week|w\.?|woche|wo\.?|semaine|semana|settimana|vecka(?:n)?|uken?|ugen?|uge|viikko|tydzień|tyg\.?|týden|týždeň))?)$",
    re.IGNORECASE,
)
"""What behind a title can only be a term: "Tischler mit Werkstatt 80 - 100% per sofort", "Medewerker magazijn 32 uur p/w"."""
_FOR_WHOM = re.compile(
    r"\s+(?:(?:(?:for|at|in|with|within) our|(?:für|in|bei|zur) unser[a-z]{0,2}|(?:pour|dans|chez) (?:notre|nos)|(?:para|en) nuestr[a-z]{1,2}"
    r"|(?:para|na|no) noss[a-z]{1,2}|(?:voor|in|bij) on(?:s|ze)|per (?:il |la )?nostr[a-z]|to (?:join|support|help|work|strengthen|lead|drive|build))\s.{1,80}"
    r"|(?:for|at|pour|chez|für|bei|voor|bij|para|per) (?:www\.)?[\w-]{2,40}(?:\.[a-z]{2,6}){0,1}\.(?:com|org|fr|de|eu|co|nl|be|ch|at|es|it|pt|br|se|no|dk|fi|pl|uk|us|ca|au|gov|edu|info|coop)"
    r"|(?:at|for|in|with) an? (?:[\w-]{2,20} ){0,4}(?i:start-?up|scale-?up|company|agency|firm|client|team)|who [a-z].{1,80}|with (?:[\w+-]{1,20} ){1,4}experience|based(?: in .{1,60})?"
    r"|(?:is|are|é|está|ist|est|es) (?:now |still |currently )?(?:open|available|vacant|vacante|abert[ao]|abiert[ao]|disponível|disponible|ouverte?|offen|frei)\b.{0,80})$"
)
"""Where a title goes on with whose job it is: "Welder for our yard", "Welder to join Acme"."""
_SORT_OF_EMPLOYER = re.compile(
    r"(?:[\w’'-]{2,20} ){0,3}(?:start-?up|scale-?up|pme|esn|ssii)(?: [\w’'-]{2,20}){0,2}", re.IGNORECASE
)
"""What an employer is, and not who: "Fast-growing startup", "PME dynamique"."""


def without_edges(title: str) -> str:
    """Return `title` without numbers, years and terms at its ends, and without for whom the job is."""
    for before in (_NUMBER_BEFORE, _YEAR_BEFORE, _TERM_BEFORE):
        rest = before.sub("", title, count=1) if before.match(title) else title
        title = rest if has_role(rest) else title
    title = without_certain_terms(title)
    if (ending := _FOR_WHOM.search(title)) and is_title(title[: ending.start()]):
        title = title[: ending.start()]
    if (ending := _TERM_AFTER.search(title)) and has_role(title[: ending.start()].split(" ")[-1]):
        title = title[: ending.start()]
    return without_open_bracket(_without_figures(title))


def without_certain_terms(title: str) -> str:
    """Leave out when one starts and for how many hours, in words that no job has in its name, whatever they follow."""
    for _ in range(3):
        ending = _CERTAIN_AFTER.search(title)
        if not ending or not has_role(title[: ending.start()]):
            break
        title = title[: ending.start()].rstrip(" ,-–—|/")
    return title


def _without_figures(title: str) -> str:
    """Leave out hours, pay, a year that end a title behind its noun: "Welder 20h/week", "Welder 0.8 FTE"."""
    words = title.split(" ")
    for count in range(min(_MOST_FIGURES, len(words) - 1), 0, -1):
        figures = " ".join(words[-count:])
        if (
            any(map(str.isdigit, figures))
            and len(figures) > 3
            and has_role(words[-count - 1])
            and is_aside(figures, places=False)
        ):
            return " ".join(words[:-count])
    return title


def without_open_bracket(title: str) -> str:
    """Leave out what a bracket opens that nothing closes: "Welder (paid"."""
    at = title.rfind("(")
    return title[:at].rstrip() if at > 0 and ")" not in title[at:] else title


def is_sort_of_employer(words: str) -> bool:
    """Tell if `words` only say what sort of firm somebody works for."""
    return not has_role(words) and bool(_SORT_OF_EMPLOYER.fullmatch(words.strip()))
