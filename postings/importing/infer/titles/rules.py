"""The ways in which a posting says what the job is called: the table behind `title.py`."""

import re
from dataclasses import dataclass

from ....facts.needed import words_needed

_WORD = (
    r"(?:(?:Sr|Jr|Snr)\.|(?:[A-ZÀ-Þ0-9]|i(?=[A-Z]))(?:[\w+#'’-]|\.(?=\w)|&(?=[A-Z])|[*:·](?=[a-zà-ÿ])){0,30}(?:/(?:[\w+#-]|\.(?=\w)){1,30}){0,3}"
    r"|\([A-Z][\w .+#/&-]{0,40}\))"
)
_LINK = r"(?:of|and|&|for|the|in|de|da|do|/|-|–)"
TITLE = rf"{_WORD}(?:(?:,? | {_LINK} | {_LINK} {_LINK} ){_WORD}){{0,8}}"
"""One to about nine words in capitals; the role noun is looked for afterwards."""

_ADJECTIVES = r"(?:[a-z][\w-]{1,20},? ){0,5}"
SEEKING = (
    r"(?:seeking|seeks|hiring(?: for)?|looking for|(?:looking|seeking|wishing|planning|hoping) to (?:hire|add|recruit|appoint|employ|bring on)|(?:would like|wish(?:es)?|want|plan)s? to (?:hire|recruit|appoint|employ)|[Aa]pplications? (?:are |is )?(?:invited|sought|welcome) (?:for|from)|[Ii]nvit(?:e|es|ing) applications (?:for|from)|searching for|recruiting(?: for)?"
    r"|in search of|on the lookout for|(?:opportunity|vacancy|opening) (?:(?:now |currently )?exists|has (?:now |just |recently )?(?:arisen|opened(?: up)?|come up|become available)|is (?:now |currently )?(?:available|open)) for|needs?|wants?|welcome|appoint|(?:an? |has )?(?:immediate )?(?:need|openings?|vacancy|vacancies) for)"
)
"""That somebody is sought."""
_ARTICLE = r"(?:an?|our(?: next| \d{1,3}(?:st|nd|rd|th)(?! (?:[Ll]ine|[Ll]evel|[Ss]hift|[Pp]arty|[Cc]lass|[Gg]rade|[Yy]ear)))?|its(?: first| next)?|the|another|one|two|multiple|several)"
_GENDERS = r"\(?(?:[mfMF] ?/ ?[mfMF](?: ?/ ?[xdXD])?|[mwfdMWFD] ?/ ?[mwfdMWFD] ?/ ?[dxiDXI]|[HF] ?/ ?[HF]|all genders|m/w|w/m)\)?"
_ROMANCE = (
    r"(?:en|ett|et|um|uma|um\(a\)|un/a|um/a|un|una|un\(e\)|une|un/una|uno|un·e|une?/une?|un\.e|um\(a\)|um/a)"
)
_LOWER_TITLE = r"[A-ZÀ-Þ][\w-]{2,25}(?: (?!(?:para|en|em|na|no|nos|com|con|que|ou|o|pour|à|au|chez|dans|per|a|e|y|et|till|til|som|med|på|i)\b)[\w-]{2,25}){0,4}"
_GERMAN = rf"{_WORD}(?:(?:,? | {_LINK} | (?:im|für|und|am|zur|zum|der|des|en|e|et|du) ){_WORD}){{0,8}}"
"""A title before "(m/w/d)" or "(H/F)", with the small words of those languages."""
_HELP = r"(?:Verstärkung|Unterstützung|Ergänzung|Teil|Nachfolge|Mitglied|Partner|Kolleg|Quereinsteiger)"
"""As what one is sought in German without a word of what one is to do."""
_OF_THE_EMPLOYER = (
    r"[^.\n]{0,60}?, (?:we|our|[A-Z][\w&]{1,20}(?: [A-Z][\w&]{0,20}){0,2} (?:is|has|offers|provides|does))\b"
)
"""What shows that "as a Great Partner, …" speaks of the firm and not of who reads it."""
_END = (
    r"(?=(?:,? hybrid|,? remote|,? on-site| to | who| with | that | in | on | at | based | located | responsible| join| as | within | for | from "
    r"| reporting| (?:position|role|post)s?\b|,? where|,? you| and is | and will )|,? ?[.;:!?(\n–—]| - |, |$)"
)


OF_THE_PERSON = re.compile(
    r"\b(?:regist(?:ration|ered|er)|licen[sc](?:e|ed|ure)|certifi(?:ed|cate|cation)|qualifi(?:ed|cation)|accredited|chartered|trained"
    r"|experience|worked|background|degree|started|began|careers?|served|serving|life)(?: \w{2,12})?\s$",
    re.IGNORECASE,
)
"""What before "as a Welder" shows that one is to be, or to have been, a welder already."""


@dataclass(frozen=True, slots=True)
class Rule:
    """A way of saying what the job is called, and how sure it makes.

    With `any_noun` the words around it leave no doubt that it is a title, whatever it sounds like. With
    `several` it may be said in the plural: "is hiring Welders". What is `of_somebody` tells what one does, who
    may be a colleague: "The Site Manager leads the team". A text without any of the words that it `needs`, if
    there are such, says nothing in this way.
    """

    weight: float
    pattern: re.Pattern[str]
    needs: frozenset[str] = frozenset()
    any_noun: bool = False
    several: bool = False
    of_somebody: bool = False


def _rule(weight: float, pattern: str, **kind: bool) -> Rule:
    needs = words_needed(_PART.sub(".", pattern))
    return Rule(weight, re.compile(_PART.sub(lambda name: _PARTS[name[0]], pattern)), needs, **kind)


_PARTS = {"TITLE": f"({TITLE})", "LOWER": f"({_LOWER_TITLE})", "ADJECTIVES": _ADJECTIVES}
_PART = re.compile("|".join(_PARTS))


RULES: tuple[Rule, ...] = (
    # what somebody is looking for
    _rule(5, r"(?:^|(?<=\n))(?:NOW HIRING|Now [Hh]iring|HIRING|Hiring|WANTED|Wanted|We['’]re [Hh]iring|We are [Hh]iring)\s?: ?TITLE" + _END),
    _rule(5, r"\b(?:be|become) our (?:next|new|first) ADJECTIVESTITLE" + _END),
    _rule(5, rf"\b{SEEKING} {_ARTICLE} ADJECTIVESTITLE{_END}"),
    _rule(5, rf"\b{SEEKING}(?: {_ARTICLE})?\s?:?\nTITLE(?=\n|$|[.,;])"),
    _rule(4, r"\b(?:recruit|hire|seeking|seeks|appoint|looking for)\b[^.\n]{3,140} to serve as (?:(?:an?|our|its|the) )?TITLE" + _END),
    _rule(5, rf"\b(?:seeks|(?:is|are) (?:currently )?(?:seeking|looking for)|hiring(?: for)?|recruiting) ADJECTIVESTITLE{_END}", several=True),
    _rule(6, rf"(?<![\w.+#/&*:·-])TITLE(?=,? ?{_GENDERS}(?:\W|$))".replace("TITLE", f"({_GERMAN})"), any_noun=True),
    _rule(
        5,
        rf"\b(?i:recherch(?:e|ons)|recrut(?:e|ons)|cherch(?:e|ons)|embauch(?:e|ons)|busca|buscamos|(?:estamos|está) (?:buscando|procurando|contratando|recrutando)|procura|procuramos|[ae]m busca de|en busca de|precisa de|necesita|requiere|contrata|recrutar|contratar|contratando:?|cerca|cerchiamo|ricerca|ricerchiamo|seleziona|assume|söker|søger|søker)"
        rf" (?:{_ROMANCE} )?(?:pessoa )?LOWER(?= (?:para|en|em|na|no|com|con|que|ou|o|pour|à|au|chez|dans|per|till|til|som|med|på|i)\b|[.,;:(\n]| \(| [–—-] |$)",
        any_noun=True,
    ),
    _rule(5, r"\((?:pozícia|pozice|position|poste|puesto|vaga): LOWER(?=\))", any_noun=True),
    _rule(5, r"\b(?:hľadá|hledá|prijme|přijme)\b[^.:\n]{0,60}: ([A-ZÀ-Ž][\w-]{2,25}(?: / [\w-]{2,25})?)(?=[.,;\n])", any_noun=True),
    _rule(5, r"\b(?:na|on) (?:pozíciu|pozici): ([A-ZÀ-Ž][\w-]{2,25}(?: [\w-]{2,25}){0,4})(?=\n|$)", any_noun=True),
    _rule(5, r"\b(?:pozíciu|pozici|pozícia|pozice):? ([A-ZÀ-Ž][\w-]{2,25}(?: / [\w-]{2,25})?)(?= na | do | v |[.,;\n])", any_noun=True),
    _rule(5, rf"\b(?:zoekt|zoeken(?: wij)?) een ADJECTIVESTITLE{_END}", any_noun=True),
    _rule(5, rf"\b(?:zoekt|zoeken(?: wij)?|sucht|suchen(?: wir)?)\b[^.\n]{{0,60}}? (?:eine?n?|een) TITLE{_END}"),
    _rule(5, rf"\b(?:sucht|suchen)\b(?: [\wäöüß]{{2,15}}){{0,4}} als (?!{_HELP})({_GERMAN})(?= für | in | im | am | zur | zum | mit | an |[.,!(\n])", any_noun=True),
    _rule(5, r"\b(?:posizione|figura|ruolo|poste|puesto|cargo|vaga) d[ei] LOWER(?=[.,;:(\n]| \(| (?:para|pour|per|con|com|en|em|in|presso)\b|$)"),
    _rule(5, r"\b(?:bli|blir|bliv|blive|som|söker|søker|søger|[äÄ]r du|[eE]r du) (?:vår|vores) (?:nya|nye|nästa|neste|næste) TITLE" + _END, any_noun=True),
    # what it is called in passing
    _rule(4, rf"\b[Aa]s (?:an?|our|the) ADJECTIVESTITLE(?!{_OF_THE_EMPLOYER})(?=,| at (?!an?\b)| on | in | for | you| with | within )"),
    _rule(4, r"(?:^|(?<=\n)|(?<=[.!?] ))(?:As|Als|En tant que|Como|Jako) TITLE(?=,? (?:you|vous|tu|você|tendrás|serás|będziesz)\b|,? (?:at|bei|beim|chez|bij) [A-Z])"),
    _rule(4, r"\b(?:[Ii]n de functie van|[Aa]ls) TITLE(?= (?:\([^()\n]{3,9}\) )?(?:werk|ben|bied|bist|unterstützt|sind|übernimmst|übernehmen|verantwortest)\b)", any_noun=True),
    _rule(5, r"\b(?:op zoek naar|(?:[Ww]ij|[Ww]e) zoeken|zoeken (?:wij|we)) (?:een )?ADJECTIVESTITLE(?= die | voor | met | om | in |[.,!(\n])", any_noun=True),
    _rule(5, r"\b(?:[Ss]zukamy|[Pp]oszukujemy):? (?:osoby na stanowisko:? )?TITLE(?= do | w | na |[.,(\n]|$)"),
    _rule(
        4,
        r"(?:^|(?<=\n)|(?<=[.!?:] ))(?:The|This|Our|Your) TITLE (?:\([A-Z]{2,5}\) )?(?:will(?! (?:\w{2,12} ){1,2}you\b)|is (?:responsible|charged|accountable|tasked|expected)|reports|role|position|is a|works|leads"
        r"|serves|acts|must|plays|job|provides|performs|assists|ensures|supports|manages|assesses|oversees|coordinates|plans|develops|drives|owns)\b",
        of_somebody=True,
    ),
    _rule(4, r"(?<![\w’'])[Tt]he TITLE is (?:considered )?an? (?:[a-z-]{2,20},? ){0,4}(?:role|position)\b(?! model)"),
    _rule(4, r"(?<=, )the TITLE (?:is (?:responsible|accountable) for|will be responsible for)\b", of_somebody=True),
    _rule(4, r"(?:^|(?<=\n))TITLE (?:is (?:responsible|accountable) for|will be responsible for|reports to)\b", of_somebody=True),
    _rule(4, r"\b(?:role|position|job|post|opening|opportunity|vacancy)(?: for you)? (?:of|as|for)(?: an?| the| our)? ADJECTIVESTITLE" + _END),
    _rule(4, r"\b[Tt]h(?:e|is) (?:role|position|job|post) of(?: an?| the| our)? TITLE (?=(?:is|are) (?:to|an?|based|offered|open|responsible|part)\b|reports\b)"),
    _rule(4, r"(?<![^\W_])[Aa]ls TITLE(?= [a-zäöüß]{2,20}(?:st|t|en) (?:[Dd]u|Sie)\b)"),
    _rule(4, r"\b[Aa]re you (?:an?|our (?:next|new)) ADJECTIVESTITLE(?= who | with | looking | and | ready |,? ?[?,])"),
    _rule(4, r"\b[Jj]oin (?:us|[A-Z][\w&.’'-]{1,20}(?: [A-Z&][\w&.’'-]{0,20}){0,3}|our team|our [\w ]{1,30} team|the team|the [\w ]{1,30} team) as (?:an?|our|the) ADJECTIVESTITLE" + _END),
    _rule(3, r"\b(?:[Tt]he|[Tt]his|[Oo]ur|[Aa]n?) TITLE (?:role|position|opening|vacancy|opportunity)\b"),
)  # fmt: skip
