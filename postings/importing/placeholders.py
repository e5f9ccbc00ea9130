"""What stands in a template where a value is to go, and so states nothing."""

import re

PLACEHOLDERS = frozenset(
    """
    n/a na none null nil tbd tba todo - -- — ? . … ... unknown undefined test company companyname title jobtitle
    yourcompany example false true confidential various anonymous placeholder xx xxx xxxx ___ invaliddate nan
    [objectobject]""".split()
)
"""Whole values, without spaces and case; the last are what scripts write where they have nothing."""

_SLOT_WORDS = frozenset(
    """
    job title company name city country state region location place date role position salary range pay currency
    department team insert your enter add here employer employment type link url website email mail address
    phone number hours paste fill in the of a an and or to if available optional eg description responsibility
    requirement skill benefit qualification experience level x y z xx years month day yyyy mm dd placeholder todo tbd
    describe list brief short summary source contact deadline organization organisation institution
    ort firma unternehmen titel stelle datum bezeichnung
    poste entreprise ville lieu intitule nom
    puesto empresa ciudad nombre cargo vaga cidade nome titulo
    """.split()
)
_CHOICES = frozenset(
    "remote hybrid onsite on site full part time contract contractor permanent temporary freelance internship intern yes no".split()
)
"""Words of values that a slot offers to choose from: "[Remote/Hybrid/On-site]"."""
_SLOT_OPENERS = frozenset("insert paste enter add describe your fill list replace write provide".split())
_SHOWN = frozenset("your here insert sample example placeholder enter dummy demo test".split())
"""Words of a value that stands there to be replaced: "Your Company", "Sample Job"."""
_SLOTS_OF_NAMES = frozenset("name title role".split())
"""What a value ends in that says what is to go there: "Job Title", "Organization Name"."""
_WRAPPED = re.compile(
    r"\{\{[^{}\n]{1,120}\}\}|\$?\{\{?\s{0,3}([\w .|:$/-]{1,80})\s{0,3}\}?\}|<%=?\s?([^<>%]{1,80})%>|%%?([A-Za-z_.-]{2,40})%%?"
    r"|\{%[^{}%]{1,80}%\}"
)
"""What template languages put a value's name into; nothing else is written so."""
_BRACKETED = re.compile(r"[\[<]([^\[\]<>\n]{1,120})[\]>]|__([A-Za-z_]{2,40})__")
_NAMED_IN_CAPITALS = re.compile(
    r"(?:DYNAMIC|YOUR|INSERT|PLACEHOLDER|ENTER|REPLACE|TODO|CHANGE|MY|SAMPLE|EXAMPLE|COMPANY|JOB|CITY|POSITION|EMPLOYER)_[A-Z][\w{}]*"
)
_WORD = re.compile(r"[^\W\d_]+")
_SLOT = re.compile(r"\[([^\[\]<>\n]{1,120})\](?!\(|:)|(?<![\w$%])\{\{?\s?([a-z][\w .-]{1,40})\s?\}?\}")
_INSTRUCTION = re.compile(
    r"\W{0,4}(?:please )?(?:paste|insert|put|enter|copy)\b[^\n]{0,60}\b(?:job|posting|description|vacancy|advert)\w*[^\n]{0,80}\bhere\b"
    r"|\W{0,4}(?:(?:content|more|details?|information|page|text) )?(?:is |are )?(?:forthcoming|coming soon|under construction|to follow"
    r"|demnächst(?: mehr)?|in arbeit|próximamente|em breve|prossimamente|bientôt(?: disponible)?)\W{0,4}$",
    re.IGNORECASE,
)
"""A text that only says that one is to come, or is to be put there."""
_MOST_SLOTS = 4
"""Different slots that a posting has at most: a name blacked out here and there."""


def is_placeholder(text: str) -> bool:
    """Tell if `text` as a whole is a template's slot: "{title}", "[Company Name]", "tbd"."""
    text = text.strip()
    if not text or len(text) > 200:
        return False
    return "".join(text.split()).casefold() in PLACEHOLDERS or is_slot(text)


def is_slot(text: str) -> bool:
    """Tell if `text`, of a line at most, names or wraps what somebody is to put in its place."""
    if _WRAPPED.fullmatch(text) or _NAMED_IN_CAPITALS.fullmatch(text):
        return True
    bracketed = _BRACKETED.fullmatch(text)
    return _is_slot(bracketed[1] or bracketed[2]) if bracketed else _is_to_be_replaced(text)


def is_template(text: str) -> bool:
    """Tell if a body is a form to fill in: it has many different slots, or says that a text is to stand there."""
    if _INSTRUCTION.match(text.strip()):
        return True
    slots = {
        (found[1] or found[2]).casefold() for found in _SLOT.finditer(text) if found[2] or _is_slot(found[1])
    }
    return len(slots) > _MOST_SLOTS


def _is_slot(inside: str) -> bool:
    """Tell if the words between brackets say what is to go there: "City, Country", "Paste … here"."""
    words = [word.casefold() for word in _WORD.findall(inside)]
    if not words:
        return inside.strip(" .…_") == ""
    if words[0] in _SLOT_OPENERS and len(words) > 1:
        return True
    named = [word for word in words if word in _SLOT_WORDS or word.removesuffix("s") in _SLOT_WORDS]
    offered = [word for word in words if word in _CHOICES]
    return len(named) + len(offered) >= len(words) and (bool(named) or "/" in inside or "|" in inside)


def _is_to_be_replaced(text: str) -> bool:
    words = [word.casefold() for word in _WORD.findall(text)]
    if len(words) > 1 and words[-1] in _SLOTS_OF_NAMES and _SLOT_WORDS.issuperset(words):
        return True
    shown = [word for word in words if word in _SHOWN]
    return 0 < len(shown) < len(words) and (_SHOWN | _SLOT_WORDS).issuperset(words)
