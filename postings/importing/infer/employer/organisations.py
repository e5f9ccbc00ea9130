"""Names that say by themselves that they are an organisation's: "Acme GmbH", "University of Reading"."""

import re
from itertools import islice

from ..roles import has_role
from ..titles.asides import is_place
from .names import NAME, PART, is_company_name, tidy_name

_LEGAL_FORM = re.compile(
    r"(?<=[\w)]),? (?:s\. ?r\. ?o\.?|spol\. s ?r\. ?o\.|a\. ?s\.|GmbH|gGmbH|mbH|AG|KG|OHG|UG|e\. ?V\.|Inc\.?|LLC|L\.L\.C\.|Ltd\.?|Limited|PLC|plc|Corp\.?"
    r"|Corporation|LLP|P(?:vt|te|ty)\.?|S\.A\.S?\.?|SAS|SARL|S\.L\.U?\.?|S\.r\.l\.?|Srl|S\.p\.A\.?|B\.V\.|BV|N\.V\.|AB|ApS|A/S|ASA|Oyj?"
    r"|[Ss]p\. ?z ?o\. ?o\.|Ltda\.?|Kft\.?|Zrt\.?|Nyrt\.?|d\. ?o\. ?o\.?|S\.R\.L\.|[EЕ]?[OО]{2}[DД]|OÜ|A\.Ş\.|Ltd\. Şti\.)(?: Ltd\.?| & Co\.? KG)?$"
)
_KINDS = (
    "university|université|universidad|universidade|università|universität|universiteit|hochschule|college|institute|institut|instituto"
    "|museum|musée|museo|museu|society|foundation|stiftung|fondation|fundación|association|hospital|klinikum"
)
_OF_A_KIND = re.compile(
    rf"(?:.{{0,60}}\b(?:{_KINDS})|.{{0,60}}\b(?:organi[sz]ation|council|agency|authority|commission) (?:of|for) .{{3,60}}|(?:the )?(?:{_KINDS}|city|county|town|borough|ministry|government) (?:of|for|de|der|für|di|do|da) .*)(?:,? (?:UK|US|USA))?",
    re.IGNORECASE,
)
_TRADE = re.compile(
    r".+ (?:technolog(?:y|ies|ia|ie|ías?)|tecnologia|tecnología|solutions|systems|labs|software|consulting|group|holdings?|digital|studios?"
    r"|media|partners|ventures|agency|bank|clinic|capital|energy|health)\b.*",
    re.IGNORECASE,
)
_MOST_BY_LAW = 20
_BY_LAW = re.compile(
    rf"{NAME}(?:(?<=GmbH)|(?<= AG)|(?<= KG)|(?<= LLC)|(?<= Ltd)|(?<= Inc)|(?<= Limited)|(?<= PLC)|(?<= SAS)|(?<= SARL)|(?<=e\.V\.)|(?<=e\. V\.)|(?<=s\.r\.o\.)|(?<= Oy))(?![\w’'])"
)
_AND = re.compile(r" (?:and|und|et|y|e|&) ")
_UNIT = re.compile(
    r"\b(?:cent(?:re|er)|institute|institut|instituto|lab|laboratory|labor|team|department|campus|observatory|library|zentrum|group)\b",
    re.IGNORECASE,
)
_GENERIC = frozenset(
    "a an the our my your this junior senior private public middle high primary secondary elementary".split()
)


def has_legal_form(name: str) -> bool:
    """Tell if `name` ends as only lawyers write: "Acme, s.r.o."."""
    return bool(_LEGAL_FORM.search(name))


def is_organisation(name: str) -> bool:
    """Tell if `name` is an organisation's and no job's, nor a part of one: "Harbour Museum", "Acme GmbH"."""
    words = name.split()
    if not 1 < len(words) <= 9 or not words[0][:1].isupper() or has_role(name):
        return False
    if has_legal_form(name):
        return True
    named = words[0].casefold() not in _GENERIC and not PART.match(name)
    return named and bool(_OF_A_KIND.fullmatch(name))


def sounds_like_one(name: str) -> bool:
    """Tell if `name` ends in what companies do: "Acme Technologies"."""
    return is_organisation(name) or bool(_TRADE.fullmatch(name) and not has_role(name))


def is_unit_of_a_place(name: str) -> bool:
    """Tell if `name` is called after its place: "Leeds Centre for Paper", "Utrecht Data Team"."""
    words = name.removeprefix("The ").split()
    if not 1 < len(words) <= 9 or has_role(name) or not _UNIT.search(name):
        return False
    return is_place(words[0]) or (len(words) > 2 and is_place(" ".join(words[:2])))


def only_by_law(text: str) -> str:
    """Return the one name with a form of law that `text` has; "" if it has several or none."""
    names = {tidy_name(match[0]) for match in islice(_BY_LAW.finditer(text), _MOST_BY_LAW)}
    name = names.pop() if len(names) == 1 else ""
    if any(map(has_legal_form, _AND.split(name)[:-1])):
        return ""
    return name if name and is_company_name(name) and has_legal_form(name) else ""
