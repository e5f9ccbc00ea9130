"""The job's title within a stated one, without what others write beside it.

"[Remote] Acme is hiring: Welder (m/w/d) - Leeds", "Stellenausschreibung: Schweißer*in (80-100 %)".
"""

import re
from collections.abc import Iterable

from ...models.slugs import company_key, name_key
from .asides import GENDERS, is_aside, is_place
from .boards import is_board
from .openings import without_ending, without_opening
from .roles import has_role
from .title_employer import without_company

_PICTURE = re.compile("[\U0001f000-\U0001faff\u2600-\u27bf\ufe0f\u200d\u2b50\u2b06-\u2b1b]+")
_SHARE = re.compile(
    r"[\s,|–—-]*(?<!\w)\d{2,3}\s?%?\s?(?:(?:[-–—]|bis|to|à)\s?\d{2,3}\s?)?%(?=\s*(?:\(|[-–—|,]|$))"
)
_BRACKETED = re.compile(r"\s*(?:\(([^()]{1,80})\)|\[([^\[\]]{1,60})\])\s*")
_SEPARATOR = re.compile(r"\s+[-–—|•·@]\s+|\s*\|\s*|\s+@\s*|\s[–—]\s?|[–—]\s")
_MARK_AT_THE_END = re.compile(r"(?:™|®|\s?[!?]+)$")
_HOST = re.compile(r"[A-Z][\w-]{1,30}\.(?:com|ai|io|co|app|dev|org|net)", re.IGNORECASE)
_IN_A_PLACE = re.compile(r"\s+(?:in|à|te|em|en|i|w|v|@)\s+(?=[A-ZÀ-Þ])")


def tidy_title(title: str, company: str = "", places: Iterable[str] = ()) -> str:
    """Return `title` without labels, workplace, share of time, and the `company` and `places` beside it.

    What is left is a job title; else `title` comes back as it was, but for pictures.
    """
    bare = " ".join(_PICTURE.sub(" ", _with_spaces(title)).split()).strip(" -–—|:") or title
    known = frozenset(name_key(words) for words in places if words)
    best = without_ending(without_opening(without_company(bare, company)))
    best = _SHARE.sub("", _without_brackets(GENDERS.sub("", best), company, known)).removeprefix("The ")
    best = without_opening(_without_parts(best.strip(" -–—|:,"), company, known))
    best = _MARK_AT_THE_END.sub("", without_ending(without_company(best, company))).strip(" ,-–—|:")
    best = _without_place(best)
    return best if len(best) > 2 and (has_role(best) or not has_role(bare)) else bare


def pieces_beside(stated: str, title: str) -> list[str]:
    """Return what `tidy_title` left out of a stated title, piece by piece: "Remote", "Part-time"."""
    pieces = [piece.strip() for piece in re.split(r"[()\[\],|–—]|\s-\s|\s(?:in|à|te|em|en)\s", stated)]
    return [piece for piece in pieces if piece and piece.casefold() not in title.casefold()]


def _with_spaces(title: str) -> str:
    """Return `title` with spaces where a program wrote something else: "Quality_Assurance_Analyst"."""
    return title.replace("_", " ") if "_" in title and " " not in title else title


def _without_brackets(title: str, company: str, known: frozenset[str]) -> str:
    def rest(match: re.Match[str]) -> str:
        inside = match[1] or match[2]
        is_inside = bool(title[: match.start()].strip() and title[match.end() :].strip(" -–—|,"))
        beside = is_aside(inside, known, places=not is_inside) or _is_company(inside, company)
        return " " if beside or repeats(inside, title[: match.start()]) else match[0]

    return " ".join(_BRACKETED.sub(rest, title).split())


def repeats(inside: str, title: str) -> bool:
    """Tell if brackets say the title again: its initials ("Head of Data (HD)"), or some of its words."""
    words = [word for word in re.split(r"[\s/,&-]+", title) if word]
    initials = "".join(word[0] for word in words if word[0].isupper())
    said = {word.casefold() for word in words}
    again = inside.casefold().split()
    return inside == initials or (len(again) > 1 and said.issuperset(again))


def _without_parts(title: str, company: str, known: frozenset[str]) -> str:
    """Leave out the parts that are the company, a host, a place, a workplace, a number."""
    cuts = [0, *(end for match in _SEPARATOR.finditer(title) for end in match.span()), len(title)]
    parts = [title[start:end] for start, end in zip(cuts[::2], cuts[1::2], strict=True)]
    kept = [part for part in parts if not _is_beside(part, company, known)]
    return title if len(kept) == len(parts) or not kept else " - ".join(part.strip() for part in kept)


def _is_beside(part: str, company: str, known: frozenset[str]) -> bool:
    is_a_site = bool(_HOST.fullmatch(part.strip())) or (is_board(part) and not has_role(part))
    return is_a_site or _is_company(part, company) or is_aside(part, known)


def _is_company(part: str, company: str) -> bool:
    if not company or has_role(part):
        return bool(company) and company_key(part) == company_key(company)
    pieces = [part, *re.split(r"[/,]", part)]
    return any(
        company_key(_MARK_AT_THE_END.sub("", piece.strip())) == company_key(company) for piece in pieces
    )


def _without_place(title: str) -> str:
    """Return `title` without the place that it ends in: "Porter in Leeds"."""
    for match in _IN_A_PLACE.finditer(title):
        where = title[match.end() :]
        if is_place(where) or is_place(where.split(",")[0]):
            return title[: match.start()]
    return title
