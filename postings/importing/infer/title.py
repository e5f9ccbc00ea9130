# ruff: noqa: E501
"""What the job is called, from the words of a posting."""

import re
from dataclasses import dataclass

from ...facts.places.marks import marks_of
from ...models.slugs import name_key
from .body import Body, Role
from .roles import HEADS, has_role, is_heading_word, is_title

_WORD = (
    r"(?:(?:Sr|Jr|Snr)\.|(?:[A-ZÀ-Þ0-9]|i(?=[A-Z]))(?:[\w+#'’-]|\.(?=\w)){0,30}(?:/(?:[\w+#-]|\.(?=\w)){1,30}){0,3}"
    r"|\([A-Z][\w .+#/&-]{0,40}\))"
)
_LINK = r"(?:of|and|&|for|the|in|de|da|do|/|-|–)"
TITLE = rf"{_WORD}(?:(?:,? | {_LINK} | {_LINK} {_LINK} ){_WORD}){{0,8}}"
"""One to about nine words in capitals; the role noun is looked for afterwards."""

_ADJECTIVES = r"(?:[a-z][\w-]{1,20},? ){0,5}"
_SEEKING = (
    r"(?:seeking|seeks|hiring(?: for)?|looking for|looking to (?:hire|add|recruit|bring on)|searching for|recruiting(?: for)?"
    r"|in search of|on the lookout for|(?:opportunity|vacancy) (?:exists|has arisen|is available) for|needs?|wants?|welcome|appoint|(?:an? |has )?(?:immediate )?(?:need|openings?|vacancy|vacancies) for)"
)
_ARTICLE = r"(?:an?|our(?: next)?|its(?: first| next)?|the|another|one|two|multiple|several)"
_GENDERS = r"\(?(?:[mwfdMWFD] ?/ ?[mwfdMWFD] ?/ ?[dxiDXI]|[HF] ?/ ?[HF]|all genders|m/w|w/m)\)?"
_ROMANCE = r"(?:um|uma|um\(a\)|un|una|un\(e\)|une|un/una|uno)"
_LOWER_TITLE = r"[A-ZÀ-Þ][\w-]{2,25}(?: (?!(?:para|en|em|na|no|nos|com|con|que|ou|o|pour|à|au|chez|dans|per|a|e|y|et)\b)[\w-]{2,25}){0,4}"
_GERMAN = rf"{_WORD}(?:(?:,? | {_LINK} | (?:im|für|und|am|zur|zum|der|des|en|e|et|du) ){_WORD}){{0,8}}"
"""A title before "(m/w/d)" or "(H/F)", with the small words of those languages."""
_END = (
    r"(?=(?:,? hybrid|,? remote|,? on-site| to | who| with | that | in | on | at | based | located | responsible| join| as | within | for | from "
    r"| reporting|,? where|,? you| and is | and will )|,? ?[.;:!?(\n–—]| - |, |$)"
)


@dataclass(frozen=True, slots=True)
class Rule:
    """A way of saying what the job is called, and how sure it makes.

    With `any_noun` the words around it leave no doubt that it is a title, whatever it sounds like.
    """

    weight: float
    pattern: re.Pattern[str]
    any_noun: bool = False


def _rule(weight: float, pattern: str, *, any_noun: bool = False) -> Rule:
    for name, words in (("TITLE", f"({TITLE})"), ("LOWER", f"({_LOWER_TITLE})"), ("ADJECTIVES", _ADJECTIVES)):
        pattern = pattern.replace(name, words)
    return Rule(weight, re.compile(pattern), any_noun)


RULES: tuple[Rule, ...] = (
    # a label
    _rule(
        6,
        r"(?:^|(?<=\n))(?:[^\w\n]{1,4}The (?=Role [–-]))?(?:Job [Tt]itle|Position(?: [Tt]itle)?|Role(?: [Tt]itle| \([A-Z][a-z]{2,12}\))?|Title|Job|Vacancy|Job [Rr]ole|Opening|Post"
        r"|Stellenbezeichnung|Stelle|Poste|Cargo|Puesto|Vaga|Pozícia|Pozice|JOB T[I]TLE|POSITION(?: T[I]TLE)?|T[I]TLE|ROLE)"
        r"\s?[:–-]\s?TITLE(?=\n|$| \(| [-–|] |,|\.)",
        any_noun=True,
    ),
    # a label that can mean nothing else: all that stands after it
    _rule(
        6,
        r"(?:^|(?<=\n))(?:(?:Job|Position|Role) [Tt]itle|Stellenbezeichnung|Berufsbezeichnung|Intitulé du poste"
        r"|Título d(?:o cargo|el puesto)|Pracovná pozícia|Názov pozície|Název pozice)\s?: ([^\n(|,]{3,80})(?=\n|$|\()",
        any_noun=True,
    ),
    # what somebody is looking for
    _rule(5, r"(?:^|(?<=\n))(?:NOW HIRING|Now [Hh]iring|HIRING|Hiring|WANTED|Wanted|We['’]re hiring|We are hiring)\s?: ?TITLE" + _END),
    _rule(5, r"\b(?:be|become) our (?:next|new|first) ADJECTIVESTITLE" + _END),
    _rule(5, rf"\b{_SEEKING} {_ARTICLE} ADJECTIVESTITLE{_END}"),
    _rule(5, rf"\b(?:seeks|hiring(?: for)?|recruiting) ADJECTIVESTITLE{_END}"),
    _rule(6, rf"(?<![\w.+#/-])TITLE(?=,? ?{_GENDERS}(?:\W|$))".replace("TITLE", f"({_GERMAN})"), any_noun=True),
    _rule(
        5,
        rf"\b(?i:recherch(?:e|ons)|recrut(?:e|ons)|cherch(?:e|ons)|embauch(?:e|ons)|busca|buscamos|(?:estamos|está) (?:buscando|procurando|contratando|recrutando)|procura|procuramos|precisa de|necesita|contrata|recrutar|contratar|contratando:?|cerca|cerchiamo)"
        rf" (?:{_ROMANCE} )?(?:pessoa )?LOWER(?= (?:para|en|em|na|no|com|con|que|ou|o|pour|à|au|chez|dans|per)\b|[.,;:(\n]| \(|$)",
        any_noun=True,
    ),
    _rule(5, r"\((?:pozícia|pozice|position|poste|puesto|vaga): LOWER(?=\))", any_noun=True),
    _rule(5, r"\b(?:hľadá|hledá|prijme|přijme)\b[^.:\n]{0,60}: ([A-ZÀ-Ž][\w-]{2,25}(?: / [\w-]{2,25})?)(?=[.,;\n])", any_noun=True),
    _rule(5, r"\b(?:na|on) (?:pozíciu|pozici): ([A-ZÀ-Ž][\w-]{2,25}(?: [\w-]{2,25}){0,4})(?=\n|$)", any_noun=True),
    _rule(5, r"\b(?:pozíciu|pozici|pozícia|pozice):? ([A-ZÀ-Ž][\w-]{2,25}(?: / [\w-]{2,25})?)(?= na | do | v |[.,;\n])", any_noun=True),
    _rule(5, rf"\b(?:zoekt|zoeken(?: wij)?|sucht|suchen(?: wir)?)\b[^.\n]{{0,60}}? (?:eine?n?|een) TITLE{_END}"),
    # what it is called in passing
    _rule(4, r"\b[Aa]s (?:an?|our|the) ADJECTIVESTITLE(?=,| at | on | in | for | you| with | within )"),
    _rule(4, r"(?:^|(?<=\n)|(?<=[.!?] ))(?:As|En tant que|Como|Jako) TITLE(?=,? (?:you|vous|tu|você|tendrás|serás|będziesz)\b|,? (?:at|bei|chez) [A-Z])"),
    _rule(4, r"\b(?:[Ii]n de functie van|[Aa]ls) TITLE(?= (?:\([^()\n]{3,9}\) )?(?:werk|ben|bied|bist|unterstützt|sind|übernimmst|übernehmen|verantwortest)\b)", any_noun=True),
    _rule(5, r"\bop zoek naar (?:een )?ADJECTIVESTITLE(?= die | voor | met | om | in |[.,!(\n])", any_noun=True),
    _rule(5, r"\b(?:[Ss]zukamy|[Pp]oszukujemy):? (?:osoby na stanowisko:? )?TITLE(?= do | w | na |[.,(\n]|$)"),
    _rule(
        4,
        r"(?:^|(?<=\n)|(?<=[.!?] ))(?:The|This|Our|Your) TITLE (?:\([A-Z]{2,5}\) )?(?:will|is responsible|reports|role|position|is a|works|leads"
        r"|serves|acts|must|plays|job|provides|performs|assists|ensures|supports|manages|assesses|oversees|coordinates)\b",
    ),
    _rule(4, r"\b(?:role|position|job|post|opening|opportunity|vacancy) (?:of|as|for)(?: an?| the| our)? TITLE" + _END),
    _rule(4, r"\b[Jj]oin (?:us|[A-Z][\w&.’'-]{1,20}(?: [A-Z&][\w&.’'-]{0,20}){0,3}|our team|our [\w ]{1,30} team|the team|the [\w ]{1,30} team) as (?:an?|our|the) ADJECTIVESTITLE" + _END),
    _rule(3, r"\b(?:[Tt]he|[Tt]his|[Oo]ur|[Aa]n?) TITLE (?:role|position|opening|vacancy|opportunity)\b"),
)  # fmt: skip

CERTAIN = 4.0
CLEAR = 1.5
_HEADLINE, _FIRST_LINE = 7.0, 5.0
_SEPARATOR = re.compile(r"\s+[-–—|•·@]\s+|\s+at\s+(?=[A-Z])|\s+in\s+(?=[A-Z][\w .]+,)")
_AGENT = re.compile(
    r"(?:er|or|ist|ian|ant|ent|man|woman|ess|ee|ary|eer|hand|keeper|aide|worker|crew|staff|mason|smith|wright)$"
)


_SUBJECTS = frozenset(
    "professor lecturer fellow fellowship teacher postdoc reader instructor tutor chair scholar researcher".split()
)
"""Nouns that a subject follows: "Lecturer in Chinese"."""
_LABEL = re.compile(r"(?:Job )?(?:Title|Position|Role|Vacancy)\s?[:–-]\s*", re.IGNORECASE)
_TAIL = re.compile(r"\s*(?:[-–—:|]\s*)?(?:Job|Position|Role) Description$", re.IGNORECASE)
_IN_A_PART = re.compile(r" (?:in|at|for|with|within) (?:the|our) ")
"""Where a department or an employer follows: "Professor of Physics in the Faculty of Science"."""
_BESIDE = re.compile(
    r"\[[^\[\]]{1,40}\]|[(\[][^()\[\]]{0,20}\b(?:remote|remoto|hybrid|h[ií]brido|on-?site|presencial)\b[^()\[\]]{0,20}[)\]]$",
    re.IGNORECASE,
)
_AT = re.compile(r"\s+(?:at|@|bei|chez|n[ao])\s+(?=[A-ZÀ-Þ0-9])")
_HIRES = re.compile(
    r"(.{2,60}?) (?:is|are) (?:now )?(?:hiring|looking for|seeking|recruiting)(?: an?| our)? (\S.*)"
)


def split_headline(headline: str) -> tuple[str, str]:
    """Return the title and the company in "Welder at Acme" or "Acme is hiring a Welder"; else two blanks."""
    bare = " ".join(_BESIDE.sub(" ", headline).split())
    if hires := _HIRES.fullmatch(bare):
        company, title = hires.groups()
    else:
        title, *rest = _AT.split(bare)
        company = rest[0] if len(rest) == 1 else ""
    return (title, company) if company and is_title(title) and not has_role(company) else ("", "")


def find_title(body: Body, headline: str = "") -> tuple[str, str] | None:
    """Return the job's title and the words that decided it, if that is certain.

    `headline` is what the file itself stands under: the `h1` of its page, its first Markdown heading.
    """
    found: dict[str, tuple[float, str, str]] = {}

    def add(weight: float, title: str, words: str) -> None:
        key = name_key(title)
        score, best, evidence = found.get(key, (0.0, title, words[:300]))
        found[key] = (score + (weight if not score else weight / 2), best, evidence)

    if title := _of_headline(headline):
        add(_HEADLINE, title, headline)
    for block in body.blocks[:1]:
        if title := _of_first_line(block.text, is_heading=block.role == Role.HEADING):
            add(_FIRST_LINE, title, block.text)
    for rule in RULES:
        for match in rule.pattern.finditer(body.text):
            phrase = match[match.lastindex or 0]
            if title := _trimmed(phrase, any_noun=rule.any_noun):
                add(rule.weight, title, match[0].strip())
    return _decided(found)


def _is_a_place(words: str) -> bool:
    marks = marks_of(words)
    return bool(marks) and bool(marks[0].options) and not marks[0].is_code


def _is_speciality(words: list[str]) -> bool:
    """Tell if `words` go on after a comma like "Engineer, Machine Learning"."""
    return words[0].endswith(",") and 2 <= len(words) <= 5


def _decided(found: dict[str, tuple[float, str, str]]) -> tuple[str, str] | None:
    ranked = sorted(found.items(), key=lambda entry: -entry[1][0])
    if not ranked:
        return None
    key, (score, title, words) = ranked[0]
    for other, (rival, longer, evidence) in ranked[1:]:
        if key in other and rival >= CERTAIN:
            key, score, title, words = other, score + rival, longer, evidence
        elif other in key:
            score += rival / 2
        elif rival * CLEAR > score:
            return None
    return (title, words) if score >= CERTAIN else None


def _of_headline(headline: str) -> str:
    """Return the title in a headline: all of it, or the part beside the company and the place."""
    if title := split_headline(headline)[0]:
        return title
    parts = [part.strip() for part in _SEPARATOR.split(headline) if part.strip()]
    if not parts or len(headline) > 120 or headline.endswith((".", "!", "?", ":")):
        return ""
    if len(parts) > 1:
        titles = [part for part in parts if is_title(part)]
        return titles[0] if len(titles) == 1 else ""
    words = headline.split()
    return "" if len(words) > 10 or any(map(is_heading_word, words)) else headline


def _of_first_line(line: str, *, is_heading: bool) -> str:
    if is_heading:
        line = _TAIL.sub("", _LABEL.sub("", line))
        line = split_headline(line)[0] or line
        return line if is_title(line) and len(line.split()) <= 10 else ""
    parts = _SEPARATOR.split(line) if len(line) < 120 else []
    titles = [part for part in parts if is_title(part)]
    return titles[0] if len(parts) > 1 and len(titles) == 1 and (titles[0] == parts[0] or "|" in line) else ""


def _trimmed(phrase: str, *, any_noun: bool) -> str:
    """Return the title at the start of `phrase`: up to its last role noun, or all after "Head of"."""
    words = phrase.strip(" ,-–").split(" ")
    roles = [position for position, word in enumerate(words) if has_role(word.strip(",.()").split("/")[-1])]
    if not roles:
        whole = " ".join(words)
        sounds_like_one = any_noun or (_AGENT.search(words[-1].casefold()) and len(words) <= 5)
        return whole if sounds_like_one and len(words) <= 6 and not any(map(is_heading_word, words)) else ""
    last = roles[-1]
    follows = words[last + 1 : last + 2]
    noun = words[last].strip(",").casefold()
    taught = follows == ["in"] and (noun in _SUBJECTS or "phd" in phrase.casefold())
    goes_on = noun in HEADS or follows == ["of"] or taught or any_noun or _is_speciality(words[last:])
    title = " ".join(words if goes_on else words[: last + 1]).strip(" ,.-–")
    title = _IN_A_PART.split(title, maxsplit=1)[0]
    before, _, after = title.rpartition(", " if ", " in title else " in ")
    title = before if before and _is_a_place(after) else title
    return title if has_role(title) and len(title) > 3 and title.count("(") == title.count(")") else ""
