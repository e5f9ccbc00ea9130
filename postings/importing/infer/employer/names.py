"""How the names of companies look in running text."""

import re
from collections import Counter
from collections.abc import Iterable

from ....models.slugs import company_key
from ..roles import ROLE_NOUNS
from ..sections import is_section
from .beside_names import BEFORE, HEADING_BEFORE, WHO_DECIDES
from .boards import is_board
from .name_words import (
    ARTICLES,
    DETERMINERS,
    FIELDS,
    FIRMS_OF,
    GERMAN_ARTICLES,
    GROUPS,
    HOUSES,
    IMPERATIVES,
    INSTITUTIONS,
    NEVER_FIRST,
    NOT_A_COMPANY,
    PRONOUNS,
    SMALL_WORDS,
)

CAPITALS = "".join(
    map(chr, filter(lambda code: chr(code).isupper(), (*range(0xC0, 0x180), *range(0x386, 0x530))))
)
"""Capitals beyond ASCII: of Latin, Greek and Cyrillic letters."""
_WORD = (
    r"(?:(?:St|Ste|Mt)\.(?= [A-Z])|(?<=[a-z] )[A-Z]\.(?= (?!(?:The|We|You|Our|It|In|This|A)\b)[A-Z][a-z])|Dept\.(?= of)|(?:Inc|Ltd|Corp|Co|Bros|Kft|Zrt|Nyrt)\.(?= [a-zà-ž&(])|[A-Z]{3,12}/[A-Z]{3,12}(?![\w/])"
    rf"|[A-Z{CAPITALS}0-9][\w'’+-]{{0,30}}(?:\.\w{{1,20}}){{0,2}}|[a-z]{{1,3}}[A-Z]\w{{0,20}})"
)
_LINK = r"(?:of|and|&|the|for|de|da|do|di|du|des|et|y|e|und|der|für|la|le|van|von|zur|zum|am|im|an|pri|na|nad|pod|u|do|dos|das|del|los|las|du|aux|\+|/)"
LEGAL_TAIL = r"(?:,? (?:\((?:Pty|Pvt|Private|PTY|Proprietary)\.?\) (?:Ltd|LTD|Limited)\b\.?|(?:Pvt|Pte|Pty)\.? (?:Ltd\b\.?|Limited\b)|Sdn\.? Bhd\b\.?|ry\b|r\.y\.|rf\b|r\.f\.|z\. ?[sú]\.|o\. ?p\. ?s\.|o\. ?z\.|n\. ?o\.|vzw\b|asbl\b|d\.?o\.?o\b\.?|e\. ?V\.|s\. ?r\. ?o\.|[Ss]p\. ?z ?o\. ?o\.|spol\. s ?r\. ?o\.|S\.R\.L\.|[EЕ]?[OО]{2}[DД]\b|OÜ\b|UAB\b|A\.Ş\.|P\.C\.|P\.A\.))"
NAME = (
    rf"(?<![\w.@/-])(?:(?:The )?{_WORD}"
    rf"(?:(?: |, (?=(?:Inc|LLC|Ltd|GmbH|Co)\b)){_WORD}| {_LINK}(?: (?:{_LINK}|die|das|den|dem))? {_WORD}){{0,5}}+{LEGAL_TAIL}?)"
)
"""One to about six words in capitals, with "of" and the like between them."""

GENERIC_TAIL = re.compile(
    r"\s+(?:(?:main )?campus|headquarters|careers|jobs|recruiting|hiring|talent|culture|group's|benefits|perks)$",
    re.IGNORECASE,
)
ITS_PART_BEHIND = re.compile(
    r"(?:, (?:[Dd]epartment|[Dd]ept\.?|[Ff]aculty|[Ss]chool) of|(?<=\w{3}),? (?:d[ée]partement|UFR|[Ff]akultät|[Ff]achbereich|[Ff]aculté|[Ff]acultad|[Dd]epartamento|[Dd]ipartimento))(?: .{1,60})?$"
)
"""The part of an employer that stands behind its name."""
_DESCRIBED_BEHIND = re.compile(
    r"^(\w{0,20}[a-z][A-Z]\w{0,20}) (?:association|agence|société|entreprise|agency|company|studio|startup|empresa|agencia|azienda) .*"
)
"""What a brand is, where a title says it behind its name: "TarFold association for rope"."""
ABSTRACT = re.compile(
    r"(?:tion|ment|ness|ity|ism|ance|ence|ship|ing|ology|ers|ors|ies|ção|ência|ância|dade|mento|agem|ción|encia|dad|ismo|ung|heit|keit|schaft|té)$"
)
_SMALL = re.compile(
    r"(?<![\w.@/-])(?:[a-z][a-z0-9]{1,19}\.(?:com|io|ai|co|app|org|net|dev|fm|tv|tech|xyz)|[a-z]{1,5}\d[a-z]{1,5})(?![\w@/-]|\.\w)"
)
PART = re.compile(
    r"(?:The )?(?:Department|Dept\.?|Faculty|School|Division|Institute|College|Centre|Center|Office|Library|Chair|Section)\b"
)
"""What is a part of an employer when a name follows: "the Department of Physics at Acme University"."""
OF_ITS_PART = re.compile(
    r"['’]s (?=(?:Department|Faculty|School|Division|Institute|College|Centre|Center|Office|Bureau|Mission|Vision|Values|Culture|Team|Story|Journey|Board|Headquarters|HQ|Global|European|American|Engineering|Product|Platform|Customer|People|Data|Marketing|Finance|Security|Operations|Benefits|Privacy|Terms|Equal)\b)"
    r"|(?<!Children)(?<!Women)(?<!Men)(?<!People)(?<!Worker)['’]s (?=(?:[A-Z][\w&-]{1,20} ){1,3}(?:Team|Department|Division|Unit|Section|Branch)\b|(?:[A-Z][\w&-]{1,20} ){2,3}Group\b)"
)
PART_AT_THE_END = re.compile(r" (?:Lab|Laboratory|Group|Chair|Department|Team|Unit|Division|Section)$")
CENTRE = re.compile(r"\bCent(?:re|er) (?:of|for) ")
"""What is a part of an employer when a university's name follows: "Oakum Centre for Rope at Acme University"."""
WHOLE = re.compile(rf"(?:, | at | within | of )(?:the )?({NAME})")
_SMALL_WORD = re.compile(r"(?<![\w.@/-])[a-z][A-Za-z0-9]{3,25}(?![\w@/-])")
_MOST_SMALL = 2_000
"""Words of a text, the commonest first, among which small names are looked for."""
_SMALL_NAME = re.compile(
    r"\b(?:[Aa]t|[Bb]ei|[Cc]hez|[Ww]ir sind|[Jj]oining|[Aa]bout|ABOUT) ([a-z][a-z0-9]{3,15})(?=,? (?:we|wir|nous|das|(?:arbeitest|lernst|gestaltest|entwickelst|wächst|triffst) du)\b)"
    r"|\b(?:[Ll]ife|[Ww]e|[Ww]orking|[Cc]areers) at ([a-z][a-z0-9]{3,15})(?![\w@/-])"
    r"|(?<![\w.@/-])([a-z][a-z0-9]{3,15}|[a-z]{4,12}[A-Z][A-Za-z0-9]{1,15})(?= (?:g?GmbH|AG|SE|Ltd|Inc|LLC|B\.V\.|s\. ?r\. ?o\.))"
)
_SMALL_ARTICLE = re.compile(
    r"^(?:the|der|dem|den|die|das|des|la|le|les|el|los|las|de|het|il|lo) (?=[A-ZÀ-Þ])"
)
_INFLECTED = re.compile(
    r"^(\w{3,20})en(?= (?:\w{3,20}en )?(?:Universität|Hochschule|Bahn|Akademie|Stiftung|Gesellschaft|Klinik|Bank|Kirche)\b)"
)
"""What "der" makes of the adjective before a feminine name: "an der Freien Universität"."""
_DOTTED = re.compile(
    r" (?:e\. ?V|r\.[yf]|z\. ?[sú]|o\. ?z|o\. ?p\. ?s|n\. ?o|s\. ?r\. ?o|d\.o\.o|P\.C|P\.A)$"
)
"""Forms of law whose last point belongs to them."""
_POSSESSIVE = re.compile(r"['’]s$")


def with_capitals(text: str, small: Iterable[str] = ()) -> str:
    """Return `text` with a capital on names that are written without: monday.com, n8n, and `small` ones.

    The length stays.
    """
    text = _SMALL.sub(lambda name: name[0].capitalize(), text)
    if names := "|".join(map(re.escape, small)):
        text = re.sub(rf"(?<![\w.@/-])(?:{names})(?![\w@/-]|\.\w)", lambda name: name[0].capitalize(), text)
    return text


def small_names(text: str) -> set[str]:
    """Return the names that `text` writes without a capital in ways in which only names stand."""
    found = {match[match.lastindex or 0] for match in _SMALL_NAME.finditer(text)} - SMALL_WORDS
    said = Counter(_SMALL_WORD.findall(text)) if found else Counter()
    return {
        name
        for name, times in said.most_common(_MOST_SMALL)
        if (times > 1 or not name.islower()) and name in found
    }


def names_an_institution(name: str) -> bool:
    """Tell if `name` holds a word that makes it an organisation's."""
    return bool(_INSTITUTION.search(name)) and len(name.split()) > 1 and not PART.match(name)


def is_imperative(name: str) -> bool:
    """Tell if `name` opens with a verb that tells what to do, as bullets do: "Train CV"."""
    return name.split(" ", 1)[0].split("-", 1)[0].casefold() in IMPERATIVES


def is_said_inside(name: str, text: str) -> bool:
    """Tell if `text` has `name` with its capitals within a sentence."""
    return bool(re.search(rf"[a-zà-ÿ0-9,(“\"] [“\"]?{re.escape(name)}(?!\w)", text))


def tidy_name(name: str) -> str:
    """Return `name` without what is only beside it: a possessive, "The", trailing marks, "team"."""
    name = BEFORE.sub("", HEADING_BEFORE.sub("", name))
    name = _SMALL_ARTICLE.sub("", name)
    name = _INFLECTED.sub(r"\1e", name)
    if (rest := WHO_DECIDES.sub("", name)).split(" ")[-1].casefold() in HOUSES | INSTITUTIONS:
        name = rest
    name = _POSSESSIVE.sub("", name.strip(" ,.;:!?*-–—|()[]\"“”'’")).strip()
    name = _DESCRIBED_BEHIND.sub(r"\1", name)
    name = ITS_PART_BEHIND.sub("", GENERIC_TAIL.sub("", name))
    name = name.strip(" ,.;:!?")
    return f"{name}." if _DOTTED.search(name) else name


def is_distinct(name: str, text: str) -> bool:
    """Tell if a name that opens a sentence is one: two capitals, an odd spelling, or capitals elsewhere."""
    words = [word for word in name.split() if word[:1].isupper() or word[:1].isdigit()]
    compound = re.fullmatch(r"[A-ZÀ-Þ][a-zà-ÿ]+(?:-[a-zà-ÿ]+)+", name)
    if not compound and (len(words) > 1 or not name.isalpha() or not name[1:].islower()):
        return True
    if re.search(rf"[a-zà-ÿ,] {re.escape(name)}\b", text):
        return True
    if ABSTRACT.search(name) or re.search(rf"(?<![\w@./-]){re.escape(name.lower())}\b(?!\.\w)", text):
        return False
    return text.count(name) > 1


_INSTITUTION = re.compile(
    r"(?<!\w)(?:(?:University|Institute|Society|Foundation|Council|Association|Cooperative)(?= (?:of|for)\b|$)|Organi[sz]ation(?= (?:of|for) (?:the )?[A-Z])|Universit(?:ät|é|à|y|eit|ät)\b|Universidade?\b|Universiteit\b"
    r"|(?:\w{0,20}[Ss]tiftung|Stichting|Fundaci[óo]n|Fundação|Verein)(?!\w)"
    r"|(?:GmbH|Inc|LLC|LLP|Ltd|Limited|PLC|SARL|S\.A|S\.L|B\.V|N\.V|A/S|[Ss]\.? ?[pr]\. ?[aol]|[Ss]\. ?r\. ?o|a\.s|e\. ?V|d\.?o\.?o)\.?$)"
)
"""Words, of names or of law, that none but an organisation has in its name."""
_OF_SOMETHING = re.compile(
    r"(?:(?:Der|Die|Das) )?(?:Träger\w*|Verein|Standort|Projekt|Abteilung|Gründer\w*|Ziel|Teil|Sitz|Name|Geschäftsstelle) (?:von|der|des) "
)
"""What somebody is to a name: "Trägerverein von Acme"."""
_OF_A_SKILL = re.compile(
    r"(?:(?:Good|Strong|Solid|Basic|Advanced|Deep|Some|Prior|Working|Previous|Proven|Practical|Sound|Excellent|Gute|Sehr gute|Buen|Bonne) )?(?i:knowledge|experience|understanding|command"
    r"|fluency|proficiency|familiarity|expertise|competence|literacy|background|degree|ability|skills?|certification|mastery|awareness|kenntnisse?|erfahrung(?:en)?|verständnis|beherrschung"
    r"|conocimientos?|experiencia|dominio|manejo|conhecimentos?|experiência|domínio|vivência|connaissances?|maîtrise|expérience|conoscenz[ae]|esperienza|padronanza|kennis|ervaring|kunskaper|erfarenhet"
    r"|kendskab|erfaring|znajomość|doświadczenie|znalost\w?|zkušenost\w?|skúsenost\w?) (?:of|with|in|on|de|du|des|en|em|di|del|della|da|do|mit|im|der|van|met|av|med|i|til|w|z|s|se|o)\b"
)
"""What applicants have: "Knowledge of Sourdough"."""
_FOR_SOMEBODY = re.compile(r"\b([^\W\d_]{2,30}) (?:for|at|bei|chez|für) ")


def _is_for_somebody(name: str) -> bool:
    """Tell if a title stands before a name: "Quality Tester for Acme"."""
    return any(word.casefold() in ROLE_NOUNS for word in _FOR_SOMEBODY.findall(name))


def _are_people(word: str) -> bool:
    return word.endswith("s") and word[:-1] in ROLE_NOUNS


_ANDS = frozenset("and & und et y e or oder".split())


def _names_nobody(word: str) -> bool:
    """Tell if `word` names no employer alone."""
    return word.strip(".,'’") in NOT_A_COMPANY or word in INSTITUTIONS or word in ROLE_NOUNS


def _has_letters(name: str) -> bool:
    """Tell if more than an article has: not "Les 19 000"."""
    return any(any(map(str.isalpha, word)) for word in name.split() if word not in ARTICLES)


def is_company_name(name: str) -> bool:
    """Tell if `name` could name an employer: not a pronoun, a heading's word, a month."""
    words = name.casefold().split()
    if (len(words) == 2 and words[-1] in ("office", "committee")) or words[-1:] == ["i"]:
        return False
    if words and (words[-1] in GROUPS or words[0] in DETERMINERS or words[0] in NEVER_FIRST):
        return False
    if is_board(name) or is_section(name) or re.match(r"[LD]['’][a-zà-ÿ]", name):
        return False
    if len(words) == 2 and name.split()[0] in GERMAN_ARTICLES and name[-2:].islower():
        return False
    if not words or len(name) > 80 or sum(map(str.isalnum, name)) < 2 or not _has_letters(name):
        return False
    if re.split(r"['’]", words[0])[0] in PRONOUNS and re.search(r"['’]", words[0]):
        return False
    if _OF_SOMETHING.match(name) or _OF_A_SKILL.match(name) or _is_for_somebody(name):
        return False
    if all(word in FIELDS for word in words) or all(
        _names_nobody(word) for word in words if word not in _ANDS
    ):
        return False
    if (
        len(words) > 1
        and words[-1] not in FIRMS_OF
        and (words[-1] in ROLE_NOUNS or words[-1] == "hub" or _are_people(words[-1]))
    ):
        return False
    return words[0] not in NOT_A_COMPANY or (words[0] in ("the", "one") and len(words) > 1) or len(words) > 2


def key_of(name: str) -> str:
    """Return what two spellings of one employer share."""
    article, _, rest = name.partition(" ")
    return company_key(rest if article in ARTICLES and rest else name)
