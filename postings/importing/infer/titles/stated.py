"""The job's title within a stated one, without what others write beside it.

"[Remote] Acme is hiring: Welder (m/w/d) - Leeds", "Stellenausschreibung: Schweißer*in (80-100 %)".
"""

import re
from collections.abc import Iterable
from functools import lru_cache
from html import unescape
from unicodedata import normalize

from ....models.slugs import name_key
from ..roles import has_role, names_several
from .asides import GENDERS, is_aside, is_place, is_reach
from .beside import (
    MARK_AT_THE_END,
    is_beside_after_a_comma,
    is_beside_in_brackets,
    is_of_an_area,
)
from .edges import without_certain_terms, without_edges
from .employer import is_organisation_with_its_unit, without_company
from .openings import without_ending, without_opening
from .parts import without_parts
from .title_words import INITIALS_OF_JOBS

_UNDERSCORE = re.compile(r"(?<=[^\W_])_+(?=[^\W_])(?!(?:in(?:nen)?|[ernmx]|frau)\b)")
"""What stands between words for a space; "Tischler_in" is one word."""
_APOSTROPHE = re.compile(r"(?<=[^\W\d_])[‘´`ʼ](?=[^\W\d_])")
_LINK = re.compile(r"\[([^\[\]]{1,150})\]\([^()\s]{1,500}\)")
_PICTURE = re.compile("[\U0001f000-\U0001faff\u2600-\u27bf\ufe0f\u200d\u2b50\u2b06-\u2b1b]+")
_MATHEMATICAL = re.compile("[\U0001d400-\U0001d7ff\uff21-\uff3a\uff41-\uff5a]+")
_SHARE = re.compile(
    r"[\s,|–—-]*(?<!\w)\d{2,3}\s?%?\s?(?:(?:[-–—]|bis|to|à)\s?\d{2,3}\s?)?%(?:\s(?:per|ab) sofort\b)?(?=\s*(?:\(|[-–—|,]|$))"
)
_BRACKETED = re.compile(
    r"\s*(?:\(([^()]{1,80})\)|\[([^\[\]]{1,60})\]|【([^【】]{1,40})】|（([^（）]{1,40})）)\s*"
)
_QUOTED = re.compile('["“”„«]\\s?([^"“”„«»]{2,150}?)\\s?["“”»]')
_IN_A_PLACE = re.compile(r"\s+(?:in|near|à|te|em|en|i|w|v|@|para(?: [oa])?|n[oa]|tại|ở)\s+(?=[A-ZÀ-Þ])")


MOST_PIECES = 5
"""Pieces between commas that are looked at."""
_MOST_OF_A_TOWN = 3
_COUNT = re.compile(r"^\d{1,2}\s?[x×]\s+|\s[x×]\s?\d{1,2}$")
"""How many are sought: "2x Welder"."""
_POSTS = re.compile(
    r"\b(?:ph\.?d|post-?doc\w{0,5}|doctoral|faculty)\b.{0,30}\b(?:positions?|posts?|studentships?|stellen?)\b",
    re.IGNORECASE,
)
_NUMERAL = re.compile(r"(?:\d{1,2}|two|three|four|five|six|several|multiple)\s+(?=[^\W\d])", re.IGNORECASE)
_PAY_AT_THE_END = re.compile(
    r"[\s,:|–—-]{1,3}(?:up ?to |to |from |bis |bis zu |ab |até |hasta )?[$€£¥₹]\s?\d[\d.,\s$€£¥₹+–—k/-]{0,30}"
    r"(?:(?:per |an? |/)?(?:h|hr|hour|day|week|month|year|yr|annum|pa|doe|ote))?\.?$"
    r"|\s(?:req|ref|jr)[-#: ]{0,2}\d{3,12}$|\s#[A-Z]{0,4}-?\d{1,12}$|\s[A-Z]{1,3}-?\d{4,12}$",
    re.IGNORECASE,
)
"""Pay and numbers that nothing sets off."""
_AFTER_A_SIGN = re.compile(r"\s@\s?[a-zà-ÿ][\w.-]{1,30}$")
"""An employer that writes its name small: "Welder @ acme"."""
_CITY_CODE = re.compile(r"^\[(?:HCMC?|HN|NYC|SF|KL|BLR|BCN|CDMX|SP|RJ)\]\s*(?=\w)")
_TERMS_ABROAD = re.compile(r"\s*（[^（）]{0,20}(?:全職|全职|兼職|兼职|遠端|远程|正社員)[^（）]{0,20}）$")
"""Terms at the end in brackets of full width: "（全職／台北）"."""
_CREDENTIALS = INITIALS_OF_JOBS | frozenset(
    "RN LPN LVN CNA EMT NP PA CRNA HCA PCA GP OT PT SLP BA PM PO ADR AE AM TA RA PI EA PMM TPM UX QA CPA".split()
)
"""Initials that people look for as much as for what they stand for: "Registered Nurse (RN)"."""


def tidy_title(title: str, company: str = "", places: Iterable[str] = ()) -> str:
    """Return `title` without labels, workplace, share of time, and the `company` and `places` beside it.

    What is left is a job title; else `title` comes back as it was, but for pictures.
    """
    return _tidied(title, company, frozenset(name_key(words) for words in places if words))


@lru_cache(maxsize=1_000)
def _tidied(title: str, company: str, known: frozenset[str]) -> str:
    """Return what `tidy_title` does; one posting asks for it several times, and many of a board have one title."""
    title = _APOSTROPHE.sub("’", _in_plain_letters(unescape(title)))
    title = _LINK.sub(r"\1", title) if "](" in title else title
    bare = " ".join(_PICTURE.sub(" ", _with_spaces(title)).split()).strip(" -–—|:*;`").lstrip("# ") or title
    bare = _without_quotes(bare)
    best = _TERMS_ABROAD.sub("", _CITY_CODE.sub("", _without_joined_place(bare)))
    best = without_ending(without_opening(without_company(best, company)))
    best = without_certain_terms(
        _PAY_AT_THE_END.sub("", _without_count(_without_terms(best, company, known)))
    )
    best = _SHARE.sub("", _without_brackets(best, company, known)).removeprefix("The ")
    best = _AFTER_A_SIGN.sub("", best)
    best = without_opening(without_parts(best.strip(" -–—|:,"), company, known))
    best = _without_list(best, company, known)
    best = without_ending(MARK_AT_THE_END.sub("", without_company(best, company))).strip(" ,-–—|:")
    best = without_ending(without_edges(without_company(_without_place(best), company)))
    best = _without_known_place(best, known)
    return best if len(best) > 2 and (has_role(best) or not has_role(bare)) else bare


def pieces_beside(stated: str, title: str) -> list[str]:
    """Return what `tidy_title` left out of a stated title, piece by piece: "Remote", "Part-time"."""
    pieces = [piece.strip() for piece in re.split(r"[()\[\],|–—]|\s-\s|\s(?:in|à|te|em|en)\s", stated)]
    return [piece for piece in pieces if piece and piece.casefold() not in title.casefold()]


def _in_plain_letters(title: str) -> str:
    """Return `title` in plain letters where somebody wrote bold ones that are signs of mathematics."""
    return _MATHEMATICAL.sub(lambda letters: normalize("NFKC", letters[0]), title)


def _with_spaces(title: str) -> str:
    """Return `title` with spaces where a program wrote something else: "Quality_Assurance_Analyst"."""
    return _UNDERSCORE.sub(" ", title) if "_" in title else title


def _without_quotes(title: str) -> str:
    """Return `title` without the quotation marks around it and the full stop behind its noun."""
    if quoted := _QUOTED.fullmatch(title):
        title = quoted[1]
    return title[:-1] if title.endswith(".") and has_role(title.split()[-1]) else title


def _without_terms(title: str, company: str, known: frozenset[str]) -> str:
    """Leave out terms or an organisation before a colon ("Urgent: Porter"), and "(m/w/d)" with the terms after it."""
    before, _, job = title.partition(": ")
    if has_role(job) and (is_aside(before) or (company and is_organisation_with_its_unit(before))):
        title = job
    if mark := GENDERS.search(title):
        behind = title[mark.end() :]
        if is_aside(behind, known) or is_reach(behind.strip(" ()[]-–—|,")):
            return title[: mark.start()]
    return GENDERS.sub("", title)


def _without_count(title: str) -> str:
    """Leave out how many are sought: "2x Welder", "3 Welders"; a "2 Year Fellowship" is one."""
    numeral = _NUMERAL.match(title)
    if numeral and (names_several(title) or (not title[1].isdigit() and _POSTS.search(title))):
        return title[numeral.end() :]
    return _COUNT.sub("", title)


def _without_brackets(title: str, company: str, known: frozenset[str]) -> str:
    def rest(match: re.Match[str]) -> str:
        inside, before, after = match[match.lastindex or 0], title[: match.start()], title[match.end() :]
        at_an_end = not (before.strip() and after.strip(" -–—|,"))
        job = f"{before} {after}"
        beside = is_beside_in_brackets(inside, job, company, known, at_an_end=at_an_end)
        return " " if beside or repeats(inside, before) else match[0]

    return " ".join(_BRACKETED.sub(rest, title).split())


def repeats(inside: str, title: str) -> bool:
    """Tell if brackets say the title again: its initials ("Head of Data (HD)"), or some of its words."""
    words = [word for word in re.split(r"[\s/,&-]+", title) if word]
    initials = "".join(word[0] for word in words if word[0].isupper())
    said = {word.casefold() for word in words}
    again = inside.casefold().split()
    is_short = inside == initials and inside not in _CREDENTIALS
    return is_short or (len(again) > 1 and said.issuperset(again))


def _without_list(title: str, company: str, known: frozenset[str]) -> str:
    """Leave out what ends a title after commas: "Porter, Acme, Leeds", "Porter, 30 h"."""
    for comma in list(re.finditer(",", title))[:MOST_PIECES]:
        before, piece = title[: comma.start()].strip(), title[comma.end() :].strip()
        if has_role(before) and is_beside_after_a_comma(piece, before, company, known):
            return before
    return title


def _without_joined_place(title: str) -> str:
    """Leave out the line of a card that was joined to its title: "Porter Singapore, Singapore"."""
    before, _, place = title.rpartition(", ")
    job = before.removesuffix(f" {place}")
    return job if job != before and has_role(job) and is_place(place) else title


def _without_known_place(title: str, known: frozenset[str]) -> str:
    """Return `title` without the posting's town that ends it with nothing to set it off: "Porter Leeds"."""
    words = title.split(" ")
    for count in range(min(_MOST_OF_A_TOWN, len(words) - 1), 0, -1):
        job, town = " ".join(words[:-count]), " ".join(words[-count:])
        ends = town[:1].isupper() and name_key(town) in known and is_place(town)
        if ends and has_role(words[-count - 1]) and not (has_role(town) or is_of_an_area(job)):
            return job
    return title


def _without_place(title: str) -> str:
    """Return `title` without the place that it ends in: "Porter in Leeds"."""
    for match in _IN_A_PLACE.finditer(title):
        where = title[match.end() :]
        if is_place(where) or is_place(where.split(",")[0]):
            return title[: match.start()]
    return title
