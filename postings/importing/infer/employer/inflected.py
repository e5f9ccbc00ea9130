"""Names that may stand in a case: "в Тарфолде", "w Tarfoldzie", "der Deutschen Tarfold"."""

import re

_SLAVIC = re.compile(
    r"(?:[а-яіїєґ](?:ого|его|ому|ему|ой|ей|ою|ых|их|ым|им|ами|ями|ах|ях|ов|ев|ии|ию|ий|ы|и|у|ю|е|ом|ем|і|ї|ій|ою|ею)"
    r"|[a-zà-ž](?:zie|cie|nie|ie|ach|ami|ów|owi|em|iem|ę|ą|ou|ě|ům|ách|ích|och|ovi|ého|ému|ej|ách|iach|ské|ské))$"
)
"""How nouns of Slavic languages end in other cases than the first; each may also be how one ends in that."""
_IN_SLAVIC = re.compile(r"(?i)[а-яіїєґ]{3}|[ąćęłńśźżčďěňřšťůžľĺŕ]")
_IS_FIRST = re.compile(
    r"(?:^|[\n.!?:;•|«„“\"(]\s{0,2}|[—–-] |\b(?:Компания|Фирма|Студия|Банк|Компанія|[Ss]poločnosť|[Ss]polečnost|[Ff]irma|[Ss]półka) )$"
)
"""What stands before the subject of a sentence."""
_IN_A_CASE = re.compile(r"\b(?:der|dem|den|des|im|am|zum|zur|beim|vom) $")
_GERMAN = re.compile(r"(?:\w{3,}en \w.*|\w.*[a-zäöüß]s)$")
_MOST = 40


def may_be_inflected(name: str, text: str) -> bool:
    """Tell if `text` has `name` only where its language may have changed how it ends."""
    last = name.split()[-1]
    slavic = last[1:].islower() and _SLAVIC.search(last) and _IN_SLAVIC.search(text)
    if slavic:
        return not any(map(_IS_FIRST.search, _before(name, text)))
    return bool(_GERMAN.match(name)) and all(map(_IN_A_CASE.search, _before(name, text) or [""]))


def _before(name: str, text: str) -> list[str]:
    """Return what stands before each mention of `name`."""
    mentions = list(re.finditer(rf"(?<!\w){re.escape(name)}(?!\w)", text))[:_MOST]
    return [text[max(0, one.start() - 24) : one.start()] for one in mentions]
