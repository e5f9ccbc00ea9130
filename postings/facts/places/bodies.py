"""Places in running text: only where it says that this job is there."""

import re
from collections.abc import Iterator, Sequence

from ..evidence import Sentence, labels, one_of, sentences_with, stems, table
from .choose import is_country
from .fields import read_locations
from .marks import Mark, marks_of
from .model import Location

_LABELS = table(
    """
    location | locations | location(s) | job location | job locations | work location | work locations
    primary location | available location | available locations | office location | office locations
    role location | position location | place | place of work | place of employment | workplace | duty station
    based in | where | base | city | ort | einsatzort | arbeitsort | dienstort | standort | standorte | lieu
    lieu de travail | localisation | local | local de trabalho | localização | localidade | ubicación
    lugar | lugar de trabajo | dónde | miesto práce | miesto výkonu práce | lokalita | lokalizacja
    miejsce pracy | sede | sede di lavoro | luogo di lavoro | standplaats
    """
)
_JOB = (
    "role|position|job|opportunity|vacancy|internship|post|stelle|employment|contract|work|poste|puesto|vaga"
)
_SPOT = (
    "office|studio|shop|store|branch|plant|yard|hq|headquarters|hub|lab|laboratory|site|location|warehouse"
    "|clinic|school|hospital|workshop|centre|center|depot|group|factory|campus|boutique|loja|oficina|team"
    "|teams|shift|house|facility|restaurante?|hotel|kitchen|nursery|standort|b[üu]ro|sitz|agence|equipa"
    "|equipo|[ée]quipe|cl[íi]nica|escola|colegio|institute|practice|department|atelier|squad|crew|division"
    "|mill|secretariat|secretaria|secr[ée]tariat|newsroom|surgery|bakery|garage|salon|farm|showroom"
    "|library|museum|theatre|theater|gallery|werk|filiale|praxis|niederlassung|bureau|magasin|usine"
    r"|escrit[óo]rio|f[áa]brica|tienda|planta|kantoor|vestiging|locatie|winkel|biuro|pobo[čc]k\w+|venue"
    "|cafe"
)
_HIRES = one_of(
    r"""
    (?:is|are|now|be|currently|for|we're) (?:\w+ )?(?:hiring|seeking|recruiting|searching for|looking for)\b
    looking to (?:hire|recruit|add|appoint)\b
    hiring
    (?:seeks?|recruits?)\b
    (?:we|who) (?:need|want)s? an?\b
    wants an?\b
    ha(?:s|ve) (?:an? |\w+ )?(?:immediate )?(?:vacancy|opening|openings|need)\b
    invites? applications
    would like to welcome
    in want of
    to join (?:us|our|the)\b
    join our\b
    (?:sucht|suchen|recherch(?:e|ons)|recrut(?:e|ons)|busca|buscamos|buscando|procura|recrutar|contratando
    …|h[lľ]ad[áa]\w*|zoekt|zoeken|op zoek naar|szuka\w*|cerca)\b
    """
)
_HIRE_WORDS = stems(
    "hiring seeking seeks recruiting recruits recruit searching looking need needs want wants vacancy"
    " opening openings applications welcome join sucht suchen recherche recrute busca buscamos procura"
    " recrutar hľadá hlada zoekt zoeken zoek szukamy cerca recherchons recrutons buscando contratando"
)
_SAYS = one_of(
    r"""
    <job> (?:\([^)]{1,30}\) )?(?:is|will be|belongs|can be|ist|est|[ée]|es)\b
    you(?:'ll| will| would|'d)(?: be)? (?:based|located|work|working|join|keep)\b
    (?:based|located|situated) (?:in|at|out of)\b
    (?:on-?site|hybrid|full-time|part-time|vollzeit|teilzeit|jornada completa|temps plein|cdi|presencial
    …|h[ií]brido)\b
    our <spot> (?:in|is in)\b
    (?:<job>|cdi|cdd|contrat|stage|alternance)(?: [^\W\d]+){0,3} (?:bas[ée]e?|situ[ée]e?|ubicad[oa]
    …|localizad[oa]) (?:in|at|[àa]|en|em|au|n[oa])\b
    dienstort
    the branch is in
    """,
    job=_JOB,
    spot=_SPOT,
)
_SAY_WORDS = stems(
    "role position job opportunity vacancy internship post stelle employment contract work poste puesto"
    " vaga based located situated onsite site hybrid full part vollzeit teilzeit jornada temps cdi"
    " presencial híbrido hibrido office studio shop store branch plant yard hub lab dienstort you"
)
_OTHERS = re.compile(
    r"\b(?:offices in|customers|clients|investors|backers|founded|markets?|projects|headquartered"
    r"|partners in|expan\w+ in|business in|(?:company|startup|start-up|firm|agency|bank) (?:that is "
    r"|which is )?(?:based|located)|(?:work|working|collaborat\w+|partner|partnering|liais\w+) (?:closely "
    "|daily )?with|report(?:s|ing)? to|supports|presence in|operations in|experience in|companies"
    "|employees in|people in|colleagues in|teams across|compan(?:y|ies) (?:is|are)|visa|interviews?|born"
    "|grew|(?<!based at our )headquarters (?:is|are|in)|used (?:in|from)|salary|pay range|compensation"
    r"|travel|trips?|offices? (?:are|across)|locations? (?:in|across))\b|[$€£]\d"
)
_IN = r"in|at|near|im|[àa]|en|em|n[oa]|de|d[ae]|v|w|te|out of|from"
_NAME_FOLLOWS = r"(?=[A-ZÀ-ÖØ-ÞŁŚŠŽČ])"
_HERE = re.compile(
    rf"(?:([^\W\d_][\w./&+-]*|%)([)\],]{{0,2}})\s|(?:^|[(;:]\s?))(?:{_IN})\s(?:our |the |dem |der |den "
    rf"|s[íi]dle )?"
    rf"(?:(?:south|north|east|west|central|downtown|greater) )?(?:Standort )?{_NAME_FOLLOWS}"
)
_OF = re.compile(r"\s(?:de|da)\s")
"""What joins a place to an office ("agence de Lyon"), and the words of a title ("Jefe de Obra")."""
_AFTER_IN = re.compile(rf"\s(?:{_IN})\s$")
_OUR = re.compile(
    rf"\b(?:our|the|its|Standort|(?:Dienst|Arbeits|Einsatz)?[Oo]rt ist|Remote,|Remote -) {_NAME_FOLLOWS}"
)
_ITSELF = ("Standort ", "ort ist ", "Ort ist ", "Remote, ", "Remote - ")
_SPOT_WORD = re.compile(_SPOT)
_BEFORE = re.compile(
    rf"{_SPOT}|{_JOB}|based|located|on-?site|site|hybrid|full-time|part-time|vollzeit|teilzeit|us|you|is|be|place"
    "|working|completa|plein|cdi|presencial|h[ií]brido|one|join|week|casa|time|itself|remotely|person|will|now"
    "|months|ort|bas[ée]e?|situ[ée]e?|ubicad[oa]|localizad[oa]"
)
_HEADER_WORDS = re.compile(
    "full|part|time|permanent|contract|vollzeit|teilzeit|cdi|cdd|temps|plein|intern|hours?|hour|per|fixed"
    "|term|regular|salaried"
)
_MENTIONED = re.compile(
    r"\b(?:offices|hubs|locations|branches|where we (?:work|are)|our (?:homes|presence)|compensation|salary"
    r"|pay|ranges?|zones?|standorte|bureaux|escritórios|oficinas)\b|[$€£]\s?\d|\d ?[$€£]",
    re.IGNORECASE,
)
"""What stands beside a line of places that only lists them: offices, or the pay in each."""
_LISTING = re.compile(r"[,|·•(/–-]")

LONGEST_LINE = 120
"""Characters of a line that may be a header: "Ames, Iowa | On-site | Full-time"."""
LONGEST_NAME = 90
BIG = 1_000_000
"""People in a city whose name alone at the end of a headline is a place."""
FIRST_LINES = 3
HEADER_LINES = 32
MOST_SENTENCES = 24
MOST = 12
"""Places of one posting that are read from its text."""


def find_locations(body_text: str, *, country: str = "") -> tuple[Location, ...]:
    """Return the places that the text says are this job's; none of those that it only mentions.

    A line "Location: …" decides alone; without one, a header line does, and then sentences like "this role
    is based in …" and "is hiring a Plumber in …".
    """
    for reader in (_labelled, _headers, _told):
        found: dict[tuple[str, str], Location] = {}
        for location in reader(body_text, country):
            slug = location.place.slug if location.place else ""
            found.setdefault((slug, location.workplace or ""), location)
        if found and len(found) <= MOST:
            return tuple(found.values())
    return ()


def _labelled(text: str, country: str) -> Iterator[Location]:
    for label in labels(text, _LABELS):
        words = re.split(r"(?<=\w{3})[.!?](?:\s|$)", label.value, maxsplit=1)[0]
        read = read_locations(words, country=country)
        locations = [location for location in read if location.place or location.workplace]
        if locations:
            yield from locations
            return


def _headers(text: str, country: str) -> Iterator[Location]:
    """Yield what the first line says that is of nothing but places, workplaces and kinds of employment."""
    lines = [line for line in map(str.strip, text[:8_000].split("\n", HEADER_LINES)[:HEADER_LINES]) if line]
    for number, line in enumerate(lines):
        if len(line) <= LONGEST_LINE and _LISTING.search(line) and not _only_lists(lines, number):
            words = _header_words(line, first=number < FIRST_LINES)
            locations = _with_place(read_locations(words, country=country)) if words else ()
            if locations:
                yield from locations
                return


def _only_lists(lines: Sequence[str], number: int) -> bool:
    """Tell if the line stands below a heading like "Our offices", or below an amount of pay."""
    if number < FIRST_LINES:
        return False
    above = lines[number - 1]
    return len(above) <= LONGEST_LINE and not above.endswith(".") and bool(_MENTIONED.search(above))


def _header_words(line: str, *, first: bool) -> str:
    marks = marks_of(line)
    places = [mark for mark in marks if mark.options and not mark.is_code]
    if not places:
        return ""
    if all(map(_may_stand_in_a_header, marks)) and _is_definite(marks):
        return line.rstrip(".")
    leading = _leading_places(line)
    if (
        marks[0] in places
        and _is_definite(marks_of(leading))
        and line[len(leading) : len(leading) + 1] in ",;(."
    ):
        return leading
    return _at_the_end(line, marks) if first and not line.endswith(("!", "?", ":")) else ""


def _may_stand_in_a_header(mark: Mark) -> bool:
    return not mark.unknown or mark.key.isdigit() or bool(_HEADER_WORDS.fullmatch(mark.key))


def _is_definite(marks: Sequence[Mark]) -> bool:
    """Tell if names are sure to be of places: a city with its country, or one beside a workplace."""
    named = [mark for mark in marks if mark.options]
    if not named:
        return False
    wide = any(mark.is_code or any(not option.city for option in mark.options) for mark in named[1:])
    return wide or any(mark.workplace for mark in marks)


def _at_the_end(line: str, marks: Sequence[Mark]) -> str:
    """Return the place that ends a headline: "Site Manager - Oakum Construction - Perth, WA"."""
    at = len(marks)
    while at and (marks[at - 1].options or marks[at - 1].workplace) and marks[at - 1].between != "":
        at -= 1
    named = at and marks[at - 1].options and _AFTER_IN.search(line[: marks[at - 1].start])
    if named and not line.endswith("."):
        at -= 1
    tail = marks[at:]
    if not (at and tail and tail[0].options):
        return ""
    definite = _is_definite(tail) or (_is_big(tail[0]) and not line.endswith("."))
    return line[tail[0].start :].rstrip(".") if definite else ""


def _is_big(mark: Mark) -> bool:
    return any(not option.division or option.population >= BIG for option in mark.options)


def _told(text: str, country: str) -> Iterator[Location]:
    for rule, words in ((_HIRES, _HIRE_WORDS), (_SAYS, _SAY_WORDS)):
        found: list[Location] = []
        for sentence in [*sentences_with(text, words)][:MOST_SENTENCES]:
            if _has_a_name(sentence) and rule.search(sentence.plain):
                found += _in_sentence(sentence, country)
        if found:
            yield from found
            return


def _has_a_name(sentence: Sentence) -> bool:
    return bool(_HERE.search(sentence.text) or _OUR.search(sentence.text))


def _in_sentence(sentence: Sentence, country: str) -> tuple[Location, ...]:
    for words in _place_words(sentence):
        locations = _with_place(read_locations(words, country=country or _country_named(sentence)))
        if locations:
            return locations
    return ()


def _place_words(sentence: Sentence) -> Iterator[str]:
    for match in _HERE.finditer(sentence.text):
        if not _OTHERS.search(sentence.plain[max(0, match.start() - 60) : match.end()]):
            words = _leading_places(sentence.text[match.end() : match.end() + LONGEST_NAME])
            if words and (_leads_to_the_job(match) or _is_definite(marks_of(words))):
                yield words
    for match in _OUR.finditer(sentence.text):
        words = _leading_places(sentence.text[match.end() : match.end() + LONGEST_NAME])
        after = sentence.plain[match.end() + len(words) :].split()[:1]
        if match.group().endswith(_ITSELF) or (after and _SPOT_WORD.match(after[0])):
            yield words


def _leads_to_the_job(match: re.Match[str]) -> bool:
    """Tell if what stands before "in" is the job's title, its team or its workplace."""
    word, close = match.groups()
    if _OF.search(match.group()):
        return bool(word) and bool(_BEFORE.fullmatch(word.lower()))
    return not word or bool(close) or word[0].isupper() or bool(_BEFORE.fullmatch(word.lower()))


def _leading_places(words: str) -> str:
    """Return the names of places at the start of `words`: "Leeds, UK" of "Leeds, UK, who likes people"."""
    end = 0
    for mark in marks_of(words):
        if mark.unknown or mark.street or mark.area or (mark.options and words[mark.start].islower()):
            break
        if end and mark.between in ("", "tight") and not mark.options:
            break
        if mark.options or mark.workplace:
            end = mark.end
        elif not mark.filler:
            break
    return words[:end]


def _country_named(sentence: Sentence) -> str:
    named = [mark for mark in marks_of(sentence.text) if is_country(mark)]
    return named[0].options[0].country if named else ""


def _with_place(locations: Sequence[Location]) -> tuple[Location, ...]:
    return tuple(location for location in locations if location.place)
