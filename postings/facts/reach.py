"""From where somebody may apply for remote work: worldwide, some countries, or a window of time zones."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from ..choices import Reach, Workplace
from .areas import AREA_BY_NAME, countries_of
from .evidence import LONGEST_QUOTE, STEM, Sentence, one_of, sentences_with, stems
from .gazetteer import CODED_COUNTRIES, gazetteer, key
from .places.choose import choose
from .places.marks import Mark, marks_of
from .places.model import Location
from .places.words import NICKNAMES
from .timezones import find_utc_window

__all__ = ["ReachFact", "countries_of", "find_reach"]


@dataclass(frozen=True, slots=True)
class ReachFact:
    """Who may apply. `areas` are ISO 3166-1 codes and region codes of `areas.AREAS`; offsets are hours."""

    reach: Reach
    areas: tuple[str, ...]
    utc_from: float | None
    utc_to: float | None
    words: str


LONGEST_FIELD = 160
"""Characters of a text that is read as a location field."""
LONGEST_LIST = 160
"""Characters after the words that announce a place in which it has to stand."""

_WHO = (
    "applicants?|candidates?|applications?|people|residents?|individuals|talent|those|anyone|persons"
    r"|contributors|contractors|freelancers|developers|engineers|employees|bewerbungen|bewerber\w*"
    r"|kandidat\w*|candidat\w*"
)
_LIVE = (
    "(?:be )?(?:based|located|residing|living|reside|live|lives|residents?|situated|domiciled|a resident)"
    "|(?:who|that) (?:are|live|reside)(?: based| located| living| residing| resident)?"
)
_QUITE = r"(?:(?:currently|physically|legally|already|also|permanently|either|only|be|remain) )*"
_IN = r"(?:from )?anywhere (?:with)?in|anywhere from|somewhere in|(?:with)?in|from|of|across|to|inside"
_OPEN = (
    "open to|open for|accept(?:ing)?|consider(?:ing)?|hire|hiring|seeking|looking for|available to|employ"
    "|welcome|limited to|restricted to|engage"
)

_LIMITS = one_of(
    r"""
    (?:only|solely|exclusively
    …|nur)[^.\n]{0,40}?\b(?:<who>) (?:from (?:<who>) )?<quite>(?:(?:<live>) )?(?:<in>|aus|em|en
    …|de) (?:the )?
    (?:<who>) (?:must|should|need to|have to|can|may
    …|are required to) (?:only )?<quite>(?:<live>) (?:<in>) (?:the )?
    (?:<who>) (?:only )?(?:nur )?(?:from|in|aus|based in|located in) (?:the )?(?=[^.]{2,40}\bonly\b)
    for (?:<who>) <quite>(?:<live>) (?:<in>) (?:the )?
    bewerbungen nur aus (?:der |dem )?
    (?:as long as|so long as|provided(?: that)?) you(?:'re| are)? <quite>(?:(?:<live>) )?(?:<in>) (?:the )?
    you (?:currently )?(?:live|reside|are based|are located|must be based) in (?:the )?
    (?:must|should|needs? to|have to|has to|required to
    …|requires you to) <quite>(?:<live>) (?:<in>) (?:the )?
    (?:<open>)(?: \w+)? (?:<who>) (?:from (?:<who>) )?<quite>(?:(?:<live>) )?(?:<in>) (?:the )?
    (?:remote|remotely|work from home|home-based|working from home)[,:]? (?:(?:role|position|job|work
    …|working|opportunity|contract|basis),? )?(?:(?:is|and|but|available|based|located|performed|done
    …|restricted|limited|anywhere) )*(?:(?:with)?in|from|across|to
    …|throughout)(?: any\w*)?(?: in)?(?: (?:the|any\w*|one of|countries in))* (?!an? |our |my )
    (?:work|live|live and work|remote|remotely|based|located|be|home|hire
    …|apply)(?: remotely)?(?: from)? anywhere (?:(?:with)?in|across|from) (?:the )?
    (?:this|the|our) (?:role|position|job|vacancy) is <quite>(?:open|available|restricted
    …|limited) (?:only )?(?:to|for|in|within) (?:(?:<who>) )?(?:(?:<live>) )?(?:(?:<in>) )?(?:the )?
    we (?:can |are able to |currently |are currently )*(?:only )?(?:hire|employ|recruit
    …|hiring)(?: (?:<who>))?(?: only)?(?: (?:<live>))? (?:<in>) (?:the )?
    (?:hire|employ|recruit)(?: \w+)? (?:only )?(?:in|from|within) (?:the )?
    remote ?(?:\(|,|:|-|–|/)+ ?(?:only )?(?:from |in |within )?(?:the )?
    eligible (?:countries|locations)(?: are| is)?:? ?
    (?:countries|location requirements?|hiring (?:locations|countries)): ?
    (?:role|position|job) is (?:remote,? )?(?:(?:and|but) )?based in (?:the )?
    (?:wohnsitz|wohnhaft) in (?:der )?
    innerhalb (?:der |von )?(?=deutschl|eu|europ|[öo]sterr|schweiz|dach)
    von [üu]berall (?:in|aus) (?:der )?(?!welt)
    (?:remote|homeoffice|home office) (?:(?:in|aus|innerhalb) )?(?:der |ganz )?(?=deutsch|[öo]ster|schweiz
    …|eu\b|europ)
    (?:de|desde) (?:qualquer|cualquier) (?:lugar|parte|ponto|punto|cidade|ciudad|estado) (?:d[oae]l?|em|en
    …|n[oa])\s(?!mundo)
    residentes? (?:em|no|na|en)\s
    resid(?:ir|a|an) (?:em|no|na|en)\s
    remot[oa] (?:para|en|em|desde)(?! [cq]ual)\s(?:tod[oa]s? )?(?:la |el |o |a )?
    (?:depuis|partout) (?:toute? )?(?:(?:la|le|en|dans) |l')+
    r[ée]sid(?:er|ez|ant|ence)(?: [^\W\d]+)? (?:en|au|aux)\s
    v r[áa]mci\s
    na [úu]zem[ií]\s
    z (?:cel[ée]ho )?(?:[úu]zemia )
    """,
    who=_WHO,
    live=_LIVE,
    quite=_QUITE,
    open=_OPEN,
    **{"in": _IN},
)
_OUTSIDE = one_of(
    r"""
    (?:<who>)(?: (?:who|that) (?:live|are|reside))?(?: (?:based|located|residing
    …|living))? outside (?:of )?(?:the )?(?=[^.\n]{2,60}(?:not|cannot|can't|unable))
    (?:unable|not able|cannot|can't|not|won't)(?: to)? (?:consider|hire|accept
    …|employ)[^.\n]{0,40} outside (?:of )?(?:the )?
    """,
    who=_WHO,
)
_ONLY = re.compile(
    r"(?<![\w-])((?:[A-Z][\w.]*(?:, | and | or |[ /&+-]{1,2}| and the )){0,5}[A-Z][\w.]*)(?: ?- ?| )(?:only"
    r"|residents only|(?:based )?(?:candidates|applicants|residents) only|based only|citizens only)\b"
)
_BASED = re.compile(
    r"\b(?:only|[Oo]pen to|accepting|considering|hiring|hire"
    r"|seeking) (?:applications from )?([A-Z][\w.]*(?: [A-Z][\w.]*)?)[ -]based (?:candidates|applicants)\b"
)
_WORLDWIDE = one_of(
    r"""
    (?:work(?:ing)?|live|hire|hiring|based|located
    …|remote(?:ly)?) (?:remotely )?(?:talent )?(?:people )?(?:from )?anywhere(?: in the world| on earth
    …| you want| you like)?(?= ?[,.;:!)\n–-]|$| as long| with | and | or | that| where you| provided)
    (?:work|hire|apply|applications?|candidates|applicants|located|people|remote\w*
    …|live)(?: \w+){0,3} (?:from |in )?(?:anywhere in the world|any country|anywhere on earth
    …|all over the world|any part of the world|around the world)
    anywhere in the world\b
    from any (?:country|location in the world)
    (?:open to|accept\w*|hire|hiring|welcome|consider\w*)(?: \w+){0,3} (?:worldwide|globally|world-wide)\b
    remote,? ?[(–-]? ?(?:worldwide|global)\b
    worldwide[ ,-]{1,2}remote
    globally remote
    no (?:location|geographic(?:al)?|country) (?:restrictions?|requirements?|limits?)\b
    (?:regardless of|no matter) (?:their |your |the )?(?:location|country|where)\b(?=[^.\n]{0,60}\b(?:apply
    …|hire|welcome|candidates|applicants))
    von [üu]berall (?:auf|aus|in) der (?:ganzen )?welt
    weltweit (?:remote|arbeiten)
    remote weltweit
    (?:de|desde) (?:qualquer|cualquier) (?:lugar|parte) d(?:o|el) mundo
    n'importe o[ùu] dans le monde
    partout dans le monde
    odkia[lľ]ko[lľ]vek
    """
)
_WORLD_WORDS = stems(
    "anywhere worldwide world globally global country location geographic geographical country"
    " restrictions weltweit qualquer cualquier importe partout odkiaľkoľvek odkialkolvek überall"
    " regardless matter"
)
_LIMIT_WORDS = stems(
    "long provided only solely exclusively nur applicants candidates applications people residents must"
    " should need needs have has required open accept accepting consider hire hiring employ remote"
    " remotely home anywhere restricted limited available eligible countries requirements based located"
    " wohnsitz wohnhaft innerhalb überall homeoffice qualquer residente residir remoto remota cualquier"
    " depuis partout résider résidez rámci ramci území územia outside bewerber bewerbungen live reside"
)
_NOT = re.compile(r"(?:\bnot|\bno|n't|\bexcept|\bexcluding|\bnever)(?:[^\w.]+\w+){0,2}[^\w.]*$")
_OF_OTHERS = re.compile(
    r"\b(?:let|lets|allow|allows|enable|enables|enabling|help|helps|helping|empower\w*|access|travel\w*"
    "|files?|software|platform|product|tool|tools|customers?|clients?|users?|guests|patients|companies"
    r"|headquarter\w*|office is|company is|founded|offices|everywhere|(?:have|are"
    r"|our) (?:remote )?(?:employees|colleagues|people|staff)|have remote|lift|visa|store[sd]?)\b"
)
_APPLIES = one_of(
    r"(?:<who>|role|position|job|opening|vacancy|remote\w*|hir(?:e|ing)|recruit\w*|employ\w*|open|based|located)\b",
    who=_WHO,
)
_CAPITALISED = re.compile(r"[A-ZÀ-ÖØ-Þ][^\W\d_]*(?:\.[A-Z])*|\w+weit\b")
_BETWEEN_AREAS = frozenset(
    "en au aux in em the other countries any region area state states der die la le".split()
)


def find_reach(text: str, *, locations: Sequence[Location] = ()) -> ReachFact | None:
    """Return from where one may apply, as `text` (a location field or a description) states it; else None.

    `locations` are what is known of the posting: none remote, no reach; and where the text says nothing,
    the countries of its remote places are the reach.
    """
    if locations and not any(location.workplace in (Workplace.REMOTE, None) for location in locations):
        return None
    return _in_field(text) or _in_text(text) or _of_locations(locations)


def _in_field(text: str) -> ReachFact | None:
    line = text.strip()
    if not line or len(line) > LONGEST_FIELD or "\n" in line:
        return None
    window = find_utc_window(line)
    marks = marks_of(line.replace(window.words, " ", 1) if window else line)
    if any(mark.unknown for mark in marks):
        return None
    remote = any(mark.workplace is Workplace.REMOTE for mark in marks)
    world = any(mark.area == "WORLD" for mark in marks)
    areas = areas_in(marks)
    if window or (areas and (remote or world or _is_all_areas(marks))):
        low, high = window.value if window else (None, None)
        return ReachFact(Reach.LIMITED, areas, low, high, line)
    return ReachFact(Reach.WORLDWIDE, (), None, None, line) if world and not areas else None


def _is_all_areas(marks: Sequence[Mark]) -> bool:
    """Tell if a field without "remote" is an area all the same: "EMEA", "US only"."""
    return any(mark.area for mark in marks) or any(mark.key == "only" for mark in marks)


def areas_in(marks: Iterable[Mark]) -> tuple[str, ...]:
    """Return the countries and regions that marks name, in their order, each once."""
    areas: dict[str, None] = {}
    for mark in marks:
        if mark.area and mark.area != "WORLD":
            areas[mark.area] = None
        elif mark.options:
            chosen = choose(mark.options, (), "", code=mark.is_code)
            if chosen:
                areas[chosen.country] = None
    return tuple(areas)


def _in_text(text: str) -> ReachFact | None:
    window = find_utc_window(text)
    low, high = window.value if window else (None, None)
    for sentence in sentences_with(text, _LIMIT_WORDS):
        limit = next(_limits(sentence), None) if _names_an_area(sentence) else None
        if limit:
            return ReachFact(Reach.LIMITED, limit[0], low, high, limit[1])
    if window:
        return ReachFact(Reach.LIMITED, (), low, high, window.words)
    return next(filter(None, map(_worldwide, sentences_with(text, _WORLD_WORDS))), None)


def _worldwide(sentence: Sentence) -> ReachFact | None:
    match = _WORLDWIDE.search(sentence.plain)
    if not match or _is_of_others(sentence, match):
        return None
    return ReachFact(Reach.WORLDWIDE, (), None, None, sentence.quote(match))


def _names_an_area(sentence: Sentence) -> bool:
    """Tell if a sentence has a word that countries or regions begin with; quick, for most have none."""
    known = _area_stems()
    return any(_stem(word) in known for word in _CAPITALISED.findall(sentence.text))


def _stem(word: str) -> str:
    return word[:STEM].lower() if word.isascii() else key(word)[:STEM]


@cache
def _area_stems() -> frozenset[str]:
    tables = gazetteer()
    names = [
        *tables.country_names(),
        *AREA_BY_NAME,
        *(name for name in NICKNAMES if NICKNAMES[name].endswith("||")),
    ]
    for country in CODED_COUNTRIES:
        names += [name for name in tables.region_names(country) if len(name) > 3]
    return frozenset(word[:STEM] for name in names for word in (name, name.split()[-1])) | {
        "u.s",
        "u.k",
        "uk",
        "usa",
    }


def _limits(sentence: Sentence) -> Iterator[tuple[tuple[str, ...], str]]:
    for pattern in (_LIMITS, _OUTSIDE):
        for match in pattern.finditer(sentence.plain):
            areas = leading_areas(sentence.text[match.end() : match.end() + LONGEST_LIST])
            if areas and (pattern is _OUTSIDE or not _is_of_others(sentence, match)):
                yield areas, sentence.quote(match)
    for only in (_ONLY, _BASED):
        for match in only.finditer(sentence.text):
            areas = leading_areas(match.group(1))
            if areas and not _is_of_something(sentence, match):
                yield areas, sentence.quote(match)


def _is_of_others(sentence: Sentence, match: re.Match[str]) -> bool:
    before = sentence.plain[: match.start()]
    return bool(_NOT.search(before[-40:]) or _OF_OTHERS.search(before[-70:]))


def _is_of_something(sentence: Sentence, match: re.Match[str]) -> bool:
    """Tell if "only" is not of who may apply: "knowledge of US GAAP only", "payments in the EU only"."""
    if any(mark.unknown for mark in marks_of(match.group(1))):
        return True
    before = sentence.plain[: match.start()].rstrip()
    return before.endswith((" in", " in the", " of", " of the")) and not _APPLIES.search(before)


def leading_areas(words: str) -> tuple[str, ...]:
    """Return the areas at the start of `words`, up to the first word that is no name of one."""
    leading: list[Mark] = []
    for mark in marks_of(words):
        if mark.unknown or mark.workplace or mark.area == "WORLD" or mark.street:
            break
        if mark.filler and leading and mark.key not in _BETWEEN_AREAS:
            break
        leading.append(mark)
    return areas_in(leading)


def _of_locations(locations: Sequence[Location]) -> ReachFact | None:
    remote = [location for location in locations if location.workplace is Workplace.REMOTE]
    places = [location.place for location in remote if location.place]
    if not remote or len(places) < len(remote):
        return None
    areas = tuple(dict.fromkeys(place.country for place in places))
    return ReachFact(Reach.LIMITED, areas, None, None, remote[0].words[:LONGEST_QUOTE])
