"""Residue: signs that what is left of a title is not the job alone, or no job at all.

The other modules leave out of a stated title what they know not to belong to it. What nobody knows stays in,
so that a title is certain only where nothing in it looks like something else.
"""

import re

from ....facts.places.marks import marks_of
from ..roles import ROLE_NOUNS, has_role, names_several
from .asides import is_place
from .beside import is_of_an_area
from .residue_words import FOR_WHOM, LINKS, SIGNS, SPECIALITIES, SURNAMES
from .title_words import FIELDS, INITIALS_OF_JOBS, RANKS

UNKNOWN_PART = "a part beside the job"
"""How the sign of a part is told of which nobody knows if it is a team, a field, a product or an employer."""
_LONGEST, _MOST_WORDS = 120, 9
"""Characters and words of a title that is the job alone."""
_MOST_OF_A_FIELD = 4
"""Words behind a comma that may be a field of work: "Nurse, Acute Medical Unit"."""
_BETWEEN_PARTS = re.compile(r"\s+(?:[-–—|•·»]|--|::|/)\s+|\s*\|\s*|[:;]\s+|,\s+|\s[–—]|[–—]\s|・")
_BRACKETED = re.compile(r"[(\[]([^()\[\]]+)[)\]]")
_WORD = re.compile(r"[^\W_]&[^\W_](?!\w)|[^\W_][\w.+#’'-]*[\w+#]|[^\W_]|&")
_IN = re.compile(r"(?<![\w-])(?:in|near|à|te|em|en|i|w|v|we|ve|ở)\s+(?=[A-ZÀ-Þ])")
_SHORT = re.compile(r"[^\W\d_][\w.+#/&-]{0,11}")
_SCIENCE = re.compile(
    r"[^\W\d_]{2,20}(?:olog(?:y|ie|ía|ia)|ograph(?:y|ie)|ografía|[nrt]omics|[nmtlr](?:et)?ics|istry|iatry|onomy|otherapy|surgery|metrics|informati[ck]s?)",
    re.IGNORECASE,
)
"""How sciences and crafts end: "Obstetrics", "Proteomics", "Radiography"."""
_OF_A_SCIENCE = re.compile(
    r"[^\W\d_]{3,20}(?:omic|ological|ographic(?:al)?|[^n]ational|[dgnprst]ical|etic)", re.IGNORECASE
)
"""How what is of one ends, before a field of work: "Genomic Workflows"; alone it may be a name: "Acme Robotical"."""
_OF_ANY_GENDER = re.compile(
    r"\b[^\W\d_]{3,30}(?:[*:_·]in\b|(?<=er|or|nt|st|ar|at|rt)/-?in\b|\(in\)|(?:eu|teu)r[·.•/(-]{1,2}(?:se|euse|rice|trice)\b|(?:[oe]r|[dt]o|er[oa]|ist)[/@(](?:as?|os?|es?)\b)",
)
"""A noun with the ending for women behind a mark."""
_OF_ANYBODY = re.compile(
    r"\b(?:kund|nutzer|bürger|bewerber|ansprechpartner|schüler|kolleg|leser|freund|partner|teilnehmer|cliente?|usuári?|amig|alumn)",
    re.IGNORECASE,
)
"""Persons who are not employed."""
_WHERE = "where one works: "
_TEAM = re.compile(
    r"(?:[A-Z][\w&’'-]{0,20} ){1,4}(?:Team|Squad|Project|Programme|Program)|(?:Ward|Unit|Team|Level) [A-Z0-9]{1,3}"
)
"""Which team or project of the employer a job is in, as titles say it: "Engineer - Mobile Crane Team"."""
_FOCUS = re.compile(
    r"(?:schwerpunkt|fokus|fachrichtung|vertiefung|bereich|focus(?:sed|ed|ing)?|speciali[sz](?:ed|ing)|specialt?y|spécialité|option|especialidad|especialidade|área|area|indirizzo|richting)\b",
    re.IGNORECASE,
)
"""How brackets open that name a field of work."""
_INITIALS_AT_THE_END = re.compile(r", ([A-Z]{3,8})$")
_INSTITUTION = re.compile(
    r"\b(?:universit|institut|centre|center|department|laborator|school|faculty|division|office|council|foundation)",
    re.IGNORECASE,
)
_PLAIN = (FIELDS | RANKS) - {"staff"}
_KNOWN = FIELDS | SPECIALITIES | RANKS | LINKS


def residue_in(title: str, company: str = "", text: str = "") -> str:
    """Return what in `title` is a sign that it is not the job alone, and of what; "" if nothing is."""
    if len(title) > _LONGEST or len(title.split()) > _MOST_WORDS:
        return f"many words: {title[:_LONGEST]}"
    if _is_plain(title):
        return ""
    for sign, pattern in SIGNS:
        if (found := pattern.search(title)) and not (
            sign == FOR_WHOM and _is_a_field_to_the_end(title, found)
        ):
            return f"{sign}: {found[0].strip()}"
    return _employer_in(title, company, text) or _unit_in(title, text) or _odd_part(title) or _place_in(title)


def without_where(title: str, text: str) -> str:
    """Return `title` without the town that ends it and that `text` names as well; as it is if none does."""
    where = _place_in(title).removeprefix(_WHERE)
    job = title.removesuffix(where).removesuffix(" in ").strip() if where else title
    is_said = job != title and re.search(rf"(?<![\w-]){re.escape(where)}(?![\w-])", text.replace(title, " "))
    return job if is_said and has_role(job.split(" ")[-1]) else title


def _is_a_field_to_the_end(title: str, found: re.Match[str]) -> bool:
    """Tell if what one works for is a field of work, and nobody: "Postdoc for Computational Biology"."""
    field = title[found.end() - 1 :]
    return is_known(field) or _is_mostly_known(field)


def _is_plain(title: str) -> bool:
    """Tell if all words of `title` are fields of work before the noun of a role, as those of most are."""
    *fields, noun = title.casefold().split(" ")
    return noun in ROLE_NOUNS and all(field in _PLAIN for field in fields)


def has_initials_of_a_job(title: str) -> bool:
    """Tell if initials stand in `title` for a job, alone or at an end of it: "CTO", "Interim CFO"."""
    words = _WORD.findall(title)
    return bool(words) and not INITIALS_OF_JOBS.isdisjoint((words[0], words[-1]))


def names_somebody(title: str) -> bool:
    """Tell if a word of `title` means a person of any gender, as only jobs do there: "Kahnlotse*in", "gruero/a"."""
    return bool(_OF_ANY_GENDER.search(title)) and not _OF_ANYBODY.search(title)


def may_be_a_person(title: str) -> bool:
    """Tell if `title` could be somebody's name: "Oona Baker", not "Pastry Cook"."""
    *names, surname = title.split(" ")
    return surname.casefold() in SURNAMES and 0 < len(names) <= 2 and not any(map(is_known, names))


def _employer_in(title: str, company: str, text: str) -> str:
    """Return the `company` that stands in `title`: its name, or the first word of it if `text` has it as a name only."""
    first = company.split(" ")[0]
    for name in (company, first):
        if name and name in title and re.search(rf"(?<![\w-]){re.escape(name)}(?![\w-])", title):
            is_a_word = is_known(first) or re.search(rf"\b{re.escape(first.lower())}\b", text)
            if name == company or not is_a_word:
                return f"the employer: {name}"
    return ""


def _unit_in(title: str, text: str) -> str:
    """Return the initials behind a comma that `text` says stand for a part of the employer: "Welder, OYI"."""
    initials = _INITIALS_AT_THE_END.search(title)
    at = text.find(f"({initials[1]})") if initials else -1
    is_unit = at > 0 and _INSTITUTION.search(text, max(0, at - _LONGEST), at)
    return f"a part of the employer: {initials[1]}" if initials and is_unit else ""


def _odd_part(title: str) -> str:
    """Return a part of `title`, or what it has in brackets, that is no role and no field of work."""
    for bracketed in _BRACKETED.finditer(title):
        if not _belongs_in_brackets(bracketed[1]):
            return f"brackets: {bracketed[0]}"
    parts = parts_of(title)
    first = next((at for at, part in enumerate(parts) if _names_a_role(part)), 0)
    before = [part for part in parts[:first] if not RANKS.issuperset(part.casefold().split())]
    odd = [*before, *(part for part in parts[first + 1 :] if not _belongs_behind(part, title))]
    return f"{UNKNOWN_PART}: {odd[0]}" if odd else ""


def _belongs_behind(part: str, title: str) -> bool:
    """Tell if a `part` behind the job is another role or a field of work, which a comma mostly sets off."""
    if _names_a_role(part) or is_known(part) or _TEAM.fullmatch(part):
        return True
    return f", {part}" in title and len(part.split()) <= _MOST_OF_A_FIELD and not _is_anywhere(part)


def _is_anywhere(words: str) -> bool:
    """Tell if `words` open with a place of whatever size."""
    marks = marks_of(words) if words[:1].isupper() and len(words) <= 60 else []
    return bool(marks and marks[0].options) and not is_known(words.split(" ")[0])


def parts_of(title: str) -> list[str]:
    """Return what separators and commas part in `title`, without what it has in brackets."""
    return [part.strip() for part in _BETWEEN_PARTS.split(_BRACKETED.sub(" ", title)) if part.strip()]


def _belongs_in_brackets(inside: str) -> bool:
    return (
        bool(_SHORT.fullmatch(inside) or _FOCUS.match(inside))
        or _names_a_role(inside)
        or _is_mostly_known(inside)
    )


def _is_mostly_known(part: str) -> bool:
    """Tell if a `part` ends in a field of work, and half of it is, or two are joined: "Margins & Cost Modelling"."""
    words = _WORD.findall(part)
    named = [word for word in words if word.casefold() not in LINKS]
    known = sum(map(is_known, named))
    is_joined = len(named) < len(words)
    return (
        0 < len(named) <= _MOST_OF_A_FIELD and is_known(words[-1]) and (is_joined or 2 * known > len(named))
    )


def is_known(part: str) -> bool:
    """Tell if all words of a `part` are fields of work, ranks and numerals."""
    words = _WORD.findall(part)
    return (bool(words) and all(map(_is_known_word, words))) or (
        len(words) > 1
        and _is_known_word(words[-1])
        and all(_is_known_word(word) or _OF_A_SCIENCE.fullmatch(word) for word in words[:-1])
    )


def _is_known_word(word: str) -> bool:
    plain = word.casefold()
    return (
        plain in _KNOWN or plain.rstrip("s") in _KNOWN or _is_numeral(word) or bool(_SCIENCE.fullmatch(word))
    )


def _is_numeral(word: str) -> bool:
    return word.isdigit() or not set(word) - set("IVX")


def _place_in(title: str) -> str:
    """Return the place that stands behind an "in" of `title`, of whatever size."""
    for found in _IN.finditer(title):
        if _is_anywhere(where := title[found.end() :]):
            return f"{_WHERE}{where}"
    return "" if is_of_an_area(title) else _place_at_an_end_of(title)


def _place_at_an_end_of(title: str) -> str:
    """Return the town that opens or ends `title` with nothing to set it off: "London Welder", "Welder London"."""
    words = title.split(" ")
    for count in range(min(2, len(words) - 1), 0, -1):
        behind = "" if words[-count - 1].casefold() in LINKS else " ".join(words[-count:])
        for where in (" ".join(words[:count]), behind):
            is_name = len(where) > 3 and where.istitle() and not (_names_a_role(where) or is_known(where))
            if is_name and is_place(where):
                return f"{_WHERE}{where}"
    return ""


def _names_a_role(words: str) -> bool:
    return has_role(words) or names_several(words)
