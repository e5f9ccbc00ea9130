# ruff: noqa: E501
"""The ways in which a posting says who employs: the table behind `company.py`."""

import re
from dataclasses import dataclass

from .names import NAME


@dataclass(frozen=True, slots=True)
class Sign:
    """One way of saying it, and how much it weighs; `opens` if it only counts in the first blocks,
    `in_a_sentence` if a heading may have the same words."""

    weight: float
    pattern: re.Pattern[str]
    opens: bool = False
    describes: bool = False
    in_a_sentence: bool = False


_OURS = r"(?:faz|fazem|tem|ajuda|cria|vende|liga|desenvolve|hace|ayuda|tiene|crea|fait|aide|développe|crée|vend|macht|hilft|verkauft|versichert|betreut|bringt|pflegt|liefert)"
_START = r"(?:^|(?<=\n)|(?<=[.!?:] ))"
_ASIDE = (
    r"(?:,? (?:a\. ?s\.|s\. ?r\. ?o\.|spol\. s ?r\. ?o\.|S\.A\.|S\.p\.A\.|S\.r\.l\.|S\.L\.|B\.V\.|N\.V\.|e\.V\.|Sp\. z o\. ?o\.)"
    r"|,? \([^()\n]{1,60}\)|, [^,.\n]{3,90},|,? (?:in|at|of|from) [A-ZÀ-Þ][^.,\n]{2,40}(?:, [A-Z]\w{1,20})?,?)?"
)
_PLURAL = (
    r"(?:skills|offices|\w+ists|\w+ers|\w+ors|\w+ants|\w+ions|services|systems|teams|jobs|years|hours|roles|benefits|requirements"
    r"|products|sales|operations|as|this|its|his|us|plus|less|does|goes|was)\b"
)
_NOW = r"(?:currently |now |actively |also |always )?"
_VERB = (
    r"(?:is|are|was|were|has|have|offers?|provides?|builds?|makes?|helps?|develops?|creates?|enables?|delivers?|powers?"
    r"|operates?|combines?|connects?|brings?|speciali[sz]es?|serves?|designs?|works?|runs?|sells?|teaches|buys?|keeps?"
    r"|maintains?|publishes|produces?|manufactures?|supports?|manages?|employs?|grows?|exists?|began|started|supplies"
    r"|invests?|believes?|empowers?|uses|gives|takes|brews?|bakes?|rents?|leads?|owns?|trains?|tests?|writes?|cares?"
    r"|est|sont|accompagne|propose|fabrique|ist|sind|hat|bietet|entwickelt|betreibt|baut|é|são|tem|es|son|acolhe|je|má)"
)


def _sign(
    weight: float,
    *patterns: str,
    opens: bool = False,
    describes: bool = False,
    in_a_sentence: bool = False,
) -> Sign:
    joined = (
        "|".join(patterns)
        .replace("NAME", f"({NAME})")
        .replace("ASIDE", _ASIDE)
        .replace("NOW ", _NOW)
        .replace("PLURAL", _PLURAL)
    )
    return Sign(
        weight,
        re.compile(joined.replace("START", _START).replace("VERB", rf"(?:{_VERB}|{_OURS})")),
        opens,
        describes,
        in_a_sentence,
    )


SIGNS: tuple[Sign, ...] = (
    # the sentences that lawyers write
    _sign(5, r"NAME (?:is|are) (?:proud to be |a proud |an? )*[Ee]qual[ -](?:[Ee]mployment[ -])?[Oo]pportunit"),
    _sign(5, r"NAME (?:provides|offers|supports|affords|practices) [Ee]qual"),
    _sign(4, r"NAME (?:does not|doesn['’]t|will not|shall not|prohibits) (?:unlawfully |tolerate )?discriminat"),
    _sign(3, r"NAME is (?:proud|committed|dedicated) to"),
    # who is hiring
    _sign(
        4.5,
        r"NAMEASIDE (?:(?:is|are|has been) NOW (?:seeking|hiring|looking (?:for|to)|searching|recruiting|growing|expanding"
        r"|in search|accepting applications|in need)"
        r"|NOW (?:seeks|needs|wants|requires|(?:invites|accepts|welcomes) applica(?:tions?|nts)|has an? (?:\w+ )?(?:opening|opportunity|vacancy)))",
    ),
    # a line with nothing but a name and its legal form
    _sign(4.2, r"(?:^|\n)(?:[a-z]\w{1,9} )?NAME(?:(?<=GmbH)|(?<= AG)|(?<= KG)|(?<= SE)|(?<= LLC)|(?<= LLP)|(?<= Ltd)|(?<= Inc)|(?<= Limited)|(?<= PLC))\.?(?=\n|$)"),
    _sign(3, r"NAME['’]s [\w ,&-]{3,50} (?:team|department|group|organization) (?:is|are) "),
    _sign(4, r"\b[Aa]s (?:an? |our |the )[\w ,/&-]{3,60} (?:at|with|for) NAME(?=,| you\b)"),
    # headings
    _sign(
        4,
        r"(?:^|\n)(?:ABOUT|About|Who is|Who are|What is|WHY|Why|Life at|Working at|Careers at|Jobs at"
        r"|Why work (?:at|for|with)|Why join|Why choose|Join|More about|Learn more about|A (?:bit|little) about"
        r"|Über|À propos de|Sobre(?: [oa]| la| el)?|Over|Chi è|Wer ist|Qui est) NAME(?=\n|:|\?|$)",
    ),
    # how people speak of themselves
    _sign(4.5, r"START(?:We are|We['’]re|Nous sommes|Wir sind|Wij zijn|Siamo|Vi är|Somos|Sme) (?:[dl]ie |der |a |o |la |el )?(?!\d)NAME(?=,? (?:an?|the|one|and|eine?|een|ett|une?|una|uma?) )"),
    _sign(4.2, r"\b(?:Here at|[Aa]t|We at|Us at) NAME(?=,? (?:we|our|you|everyone|it|the team)\b)"),
    _sign(4.5, r"\b[Ww]e at NAME (?:are|have|believe|want|seek|love|need|build|make|offer)\b"),
    _sign(4.2, r"\b(?:The|This|Our) [\w ,/&-]{3,60} (?:at|with) NAME (?:is|will|plays|leads|works|reports)\b"),
    _sign(1, r"\b(?:Here at|[Aa]t) NAME(?=,)"),
    _sign(
        2,
        r"\b(?:[Jj]oin|[Jj]oining|[Jj]oined|[Cc]ome work (?:at|for|with)|[Ww]ork(?:ing)? (?:at|for)|[Cc]areers? (?:at|with)"
        r"|[Ll]ife at|team at|role (?:at|with)|position (?:at|with)|employ(?:ees|ment) (?:at|with|of|by)|interest(?:ed)? in"
        r"|opportunity (?:at|with)|[Aa]pply(?:ing)? to|[Bb]enefits (?:at|of)|mission (?:at|of)|culture (?:at|of)) (?:the )?NAME",
    ),
    _sign(
        2,
        r"NAME['’]s? (?:mission|vision|values|culture|customers|clients|offices?|headquarters|platform|products?|success"
        r"|growth|goal|teams?|people|employees|business|workforce)\b",
    ),
    _sign(
        2,
        r"STARTNAMEASIDE,? (?:is|are) (?:an?|the|one of|on a|building|developing|transforming|revolutionizing|changing"
        r"|redefining|making|creating|backed|based|headquartered|where) ",
    ),
    _sign(
        4.2,
        r"(?:^|\n)NAMEASIDE,? (?:is|are) (?:an?|the|one of the) [\w ,’'-]{0,80}?(?:company|corporation|startup|start-up|studio|agency|firm|maker"
        r"|provider|platform|marketplace|network|non-?profit|organi[sz]ation|charity|bank|cooperative|consultancy|team of"
        r"|leader|pioneer|group|school|hospital|clinic|publisher|manufacturer|developer of|retailer|community|magazine|newspaper|brand|app|tool|service|business|fintech|bakery|restaurant|roaster"
        r"|brewery|builder|contractor|theatre|museum|university|college|institute|foundation|fund|insurer|database)\b",
        opens=True,
        describes=True,
    ),
    _sign(3.6, r"(?:^|\n)(?=(?:Die|Der|Das|La|Le|El|O|A|Il|De|Het) )NAME [a-zà-ÿ]{3,14}\b", opens=True),
    _sign(
        3.8,
        r"(?:^|\n)NAME (?:est|é|es|ist|è) (?:une?|uma?|una|eine?|la|le) [a-zà-ÿA-ZÄÖÜ]",
        opens=True,
        describes=True,
    ),
    # a brand that has no capital even where a sentence starts
    _sign(5, r"START([a-z][a-z0-9]{3,15}) (?:is|are) (?:proud to be )?an? [Ee]qual[ -][Oo]pportunity"),
    _sign(4, r"\b[Ww]ir (?:von|bei) (?:der |dem )?NAME"),
    _sign(3.6, r"STARTNAME, c['’]est "),
    _sign(3, r"\b([Gg]emeente NAME)"),
    _sign(3.6, r"STARTNAME to (?:jed|wiod|naj|firm|pols)\w*"),
    _sign(3, r"\b[Ww] NAME (?:stawiamy|tworzymy|wierzymy|pracujemy|dbamy|szukamy|budujemy|oferujemy)\b"),
    _sign(3.2, r"\bNAME, (?:buscamos|necesitamos|procuramos|cherchons|nous recherchons|suchen wir|we are looking for|we['’]re looking for)\b"),
    _sign(2, r"\b[Rr]ej(?:oins|oignez|oindre) (?:la |le |les |l['’])?NAME"),
    _sign(2, r"STARTNAME (?:was|were) (?:founded|established|created|started|launched|born)"),
    _sign(4.2, r"(?:^|\n)NAMEASIDE (?:VERB|(?!PLURAL)[a-z]{2,12}s)\b", opens=True, in_a_sentence=True),
    _sign(3, r"STARTNAMEASIDE (?:VERB|will|would|can|(?!PLURAL)[a-z]{2,12}s)\b", in_a_sentence=True),

    # who is hiring, in other languages
    _sign(
        4.5,
        r"NAMEASIDE (?:sucht|stellt|recherche|recrute|cherche|embauche|busca|procura|necesita|zoekt|cerca|ricerca|contrata"
        r"|recruta|hľadá|hledá|prijme|přijme|szuka|poszukuje|zatrudni|söker|rekryterar|søger|søker|hakee|etsii|keres|angajează|caută|assume|seleziona"
        r"|está (?:buscando|contratando|à procura|a recrutar|a contratar|recrutando))\b",
    ),
    _sign(
        3,
        r"\b(?:Bei(?: der| dem)?|Wir bei(?: der)?|Chez|Rejoignez|Rejoindre|En|Na|No|Bij|In)"
        r" NAME(?=,| (?:wir|nous|estamos|bieten|entwickeln|arbeiten)\b)",
    ),
)  # fmt: skip
