"""One way of saying who employs, and the words that such ways are built of."""

import re
from dataclasses import dataclass
from functools import cached_property

from ....facts.needed import words_needed
from .name_words import VERBS_ABROAD
from .names import NAME


@dataclass(frozen=True)
class Sign:
    """A pattern that points at a name, and how much it weighs; compiled when a text first needs it.

    It `opens` if it only counts in the first blocks, and `describes` if nothing but an organisation is
    spoken of so. It is `in_a_sentence` if a heading may have the same words, and `loose` if any noun may
    be spoken of so: what it points at has to stand elsewhere within a sentence. It is `of_things` if a tool, a
    town or a person may be spoken of so as well, as what they are or do: it is never enough to be sure.
    A text without any of the words that it `needs` is not searched: what starts with a name takes long to search.
    In its `words`, those in capitals stand for what is common to many signs.
    """

    weight: float
    words: str
    opens: bool = False
    describes: bool = False
    in_a_sentence: bool = False
    loose: bool = False
    of_things: bool = False
    needs: tuple[str, ...] = ()

    def may_stand_in(self, text: str) -> bool:
        """Tell if `text` has one of the words without which the sign does not stand in any."""
        return not self.needs or any(words in text for words in self.needs)

    @cached_property
    def own_words(self) -> frozenset[str]:
        """The words of its own that it needs, whatever stands for those in capitals."""
        return words_needed(_WORD.sub(".", self.words))

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        return re.compile(_WORD.sub(lambda word: _WORDS[word[0]], self.words))


@dataclass(frozen=True)
class Tongues:
    """The signs of languages that are akin, and the `marks` by which a text shows to be in one of them."""

    marks: re.Pattern[str]
    signs: tuple[Sign, ...]

    def are_spoken_in(self, text: str) -> bool:
        """Tell if the beginning of `text` has several of their marks."""
        return len(self.marks.findall(text[:_BEGINNING])) >= _SEVERAL


_BEGINNING, _SEVERAL = 2_000, 3
_START = r"(?:^|(?<=\n)|(?<=[.!?:] ))"
_ASIDE = (
    r"(?:,? (?:a\. ?s\.|s\. ?r\. ?o\.|spol\. s ?r\. ?o\.|S\.A\.|S\.p\.A\.|S\.r\.l\.|S\.L\.|B\.V\.|N\.V\.|e\.V\.|Sp\. z o\. ?o\.)"
    r"|,? \([^()\n]{1,60}\)|, [^,.\n]{3,90},(?: [A-Z][\w.]{1,15},)?| [–—] [^–—.\n]{3,90} [–—]|,? (?:in|at|of|from) [A-ZÀ-Þ][^.,\n]{2,40}(?:, [A-Z]\w{1,20})?,?)?"
)
_PLURAL = (
    r"(?:skills|offices|\w+ists|\w+ers|\w+ors|\w+ants|\w+ions|\w+ians|members|folks|services|systems|teams|jobs|years|hours|roles|benefits|requirements"
    r"|products|sales|operations|aus|als|bis|des|dans|sous|los|las|das|uns|ins|mas|tous|vous|nous|sans|depuis|as|this|its|his|us|plus|less|does|goes|was)\b"
)
_NOW = r"(?:currently |now |actively |also |always )?"
_VERB = (
    r"(?:is|are|was|were|has|have|offers?|provides?|builds?|makes?|helps?|develops?|creates?|enables?|delivers?|powers?"
    r"|operates?|combines?|connects?|brings?|speciali[sz]es?|serves?|designs?|works?|runs?|sells?|teaches|buys?|keeps?"
    r"|maintains?|publishes|produces?|manufactures?|supports?|manages?|employs?|grows?|exists?|began|started|supplies"
    r"|invests?|believes?|empowers?|uses|gives|takes|brews?|bakes?|rents?|leads?|owns?|trains?|tests?|writes?|cares?"
    r"|est|sont|accompagne|propose|fabrique|ist|sind|hat|bietet|entwickelt|betreibt|baut|é|são|tem|es|son|acolhe|je|má"
    r"|faz|fazem|ajuda|cria|vende|liga|desenvolve|transforma|hace|ayuda|tiene|crea|fait|aide|développe|crée|vend|macht|hilft"
    r"|verkauft|versichert|betreut|bringt|pflegt|liefert|VERBS_ABROAD)"
).replace("VERBS_ABROAD", "|".join(VERBS_ABROAD))
INSTITUTION = (
    r"((?:Technische[rn]? |Freien? |Ludwig\S* )?Universi(?:ty|täte?|té|dade|dad|tà|teit)(?: of| de| d['’]| do| da| di| van)? (?:[A-Z][\w'’-]{1,20})(?:[ -][A-Z][\w'’-]{1,20}){0,3}"
    r"|(?:[A-ZÀ-Þ][\w'’.-]{1,20} ){1,4}(?:University|Institute of Technology|Universität|Universiteit|University College)\b)"
)
"""The name of a university."""
_DIVISION = "(?:Marketing|Engineering|Sales|Product|Design|Support|Finance|Legal|People|Security|Research|Software|Operations|IT|Technology)"
"""What a part of a firm does: "the Acme Marketing team"."""
CLAUSE = (
    r"(?:^|(?<=\n)|(?<=[.!?] ))(?:[Ff]ounded|[Ee]stablished|[Hh]eadquartered|[Bb]ased|[Ll]aunched|[Ss]ince|[Ff]or (?:over|more|nearly|almost)|[Oo]ver the"
    r"|[A-Z][a-z]{2,12}ed (?:in|by|at|as|on|out|over|to|from)|[A-ZÀ-Þ][a-zà-ÿ]{2,12}ée?s?|Created|When|With|Through|Operating|Building|Serving|[A-ZÁÉÍÓÚ]\w{2,12}[aei]ndo|Há|Hace|Con más|Com mais|Dans|Pour|Afin|Depuis|Créée?|Fondée?|Basée?|Implantée?|Située?|Zur|Für|Seit|Im|Gegründet|Para|Desde|Fundad[ao]|Com|Con|Per|Dal|Fondat[ao]|Nat[ao]"
    r"|Voor|Sinds|Opgericht|Grundat|Sedan|Siden|Od|Dla) [^.;:!?\n]{3,140}?, "
)
"""What may stand before the subject of a sentence: "Founded in 1999 and based in Leeds, "."""
_OF_OURSELVES = (
    r"(?:[Ww]ho [Ww]e [Aa]re|[Aa]bout [Uu]s|[Üü]ber [Uu]ns|[Ww]er [Ww]ir [Ss]ind|[Qq]ui sommes[- ]nous|[ÀA] propos(?: de nous)?|[Qq]uiénes [Ss]omos|[Ss]obre [Nn]osotros|[Ss]obre [Nn]ós"
    r"|[Qq]uem [Ss]omos|[Cc]hi [Ss]iamo|[Oo]ver [Oo]ns|[Ww]ie (?:zijn wij|we zijn)|[Oo]m [Oo]ss?|O nas|O nás|О нас|Про нас|Meistä|Rólunk|Despre noi)"
)
"""What an employer writes above what it says of itself, beside its name: "Acme: About us"."""
_WHO_WE_ARE = (
    r"(?:^|\n)(?:[Ww]ho [Ww]e [Aa]re|[Aa]bout [Uu]s|(?:[Aa]bout )?(?:(?:[Tt]he|[Oo]ur) )?(?:[Cc]ompany|[Ee]mployer|[Oo]rgani[sz]ation)|[Cc]ompany (?:[Dd]escription|[Oo]verview|[Pp]rofile)"
    r"|Über uns|Wer wir sind|Das Unternehmen|Unternehmen|Unternehmensbeschreibung|Qui sommes[- ]nous|À propos(?: de nous)?|L['’][Ee]ntreprise|Descriptif de l['’]entreprise|La société"
    r"|Quiénes somos|Sobre nosotros|La empresa|Quem somos|Sobre nós|Sobre a empresa|A empresa|Chi siamo|L['’]azienda|Wie zijn wij|Wie we zijn|Over ons|Het bedrijf|Om oss|Om os|Om virksomheden"
    r"|O nas|O firmie|O nás|O spoločnosti|O společnosti"
    r"|(?:Quelques mots (?:sur|à propos de)|Présentation de|Description de|Un mot sur) (?:l['’]|la |notre )?(?:[Ee]ntreprise|[Oo]rganisation|[Ss]ociété|[Aa]ssociation|[Ss]tructure)"
    r"|(?:A (?:few words|word|bit|little) about) (?:us|the (?:company|organi[sz]ation))) ?[?:]?\n"
)
"""A heading below which an employer speaks of itself."""
_ORGANISATION = (
    r"(?:company|corporation|start-?up|scale-?up|studio|agency|firm|consultancy|bank|cooperative|non-?profit|not-for-profit"
    r"|organi[sz]ation|charity|institution|hospital|clinic|publisher|manufacturer|retailer|insurer|employer|university|college"
    r"|foundation|fintech|brewery|bakery|restaurant|museum|provider of|developer of|maker of|supplier of|leader in)"
)
"""What only an organisation is called."""
ADDRESS = (
    r"(?:P\.? ?O\.? Box|Postfach|Box \d|BP \d|\d{1,5}[a-z]?,? (?:[NSEW]\.? )?(?:[A-ZÀ-Þ]|rue|avenue|boulevard|place|\d{1,3}(?:st|nd|rd|th) )|[A-ZÄÖÜ][\w.äöüß-]{2,30}(?:straße|strasse|str\.|weg|gasse|platz|allee|straat|laan|gatan|vägen|gata|vej|gade|veien|katu|tie) \d"
    r"|(?:Via|Piazza|Viale|Calle|Avenida|Av\.|Rua|Plaza|ul\.|ulica) [A-ZÀ-Þ])"
)
"""How the line of a street or of a box begins, below the name of whose address it is."""
_WORDS = {
    "NAMEASIDE": rf"({NAME})(?:(?<=\.[A-Za-z])\.)?{_ASIDE}",
    "CLAUSE": CLAUSE,
    "DIVISION": _DIVISION,
    "WHO WE ARE": _WHO_WE_ARE,
    "OF OURSELVES": _OF_OURSELVES,
    "NAME": f"({NAME})",
    "INSTITUTION": INSTITUTION,
    "ADDRESS": ADDRESS,
    "NOW ": _NOW,
    "PLURAL": _PLURAL,
    "START": _START,
    "VERB": _VERB,
    "ORGANISATION": _ORGANISATION,
}
_WORD = re.compile("|".join(_WORDS))


def sign(
    weight: float,
    *patterns: str,
    opens: bool = False,
    describes: bool = False,
    in_a_sentence: bool = False,
    loose: bool = False,
    of_things: bool = False,
    needs: tuple[str, ...] = (),
) -> Sign:
    """Return the sign of `patterns`, in which words in capitals stand for what is common to many."""
    return Sign(weight, "|".join(patterns), opens, describes, in_a_sentence, loose, of_things, needs)
