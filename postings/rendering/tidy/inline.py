"""The words of a line: blanks, styles, and links that nobody marked as such."""

import re
import string
import sys
from collections.abc import Iterable, Iterator
from itertools import groupby
from operator import itemgetter

from ...links import as_link
from .model import Run, text_of

_WEB = r"(?:https?://|www\.(?=[\w-]+\.))[^\s<>\"“”„«»]{1,2000}"
_CANDIDATE = re.compile(rf"(?<![\w@/.:-]){_WEB}|@", re.IGNORECASE)
_LOCAL_PART = string.ascii_letters + string.digits + "._%+-"
_DOMAIN = re.compile(r"(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.){1,5}[a-z]{2,24}(?![\w@-])", re.IGNORECASE)
_NOWHERE = (sys.maxsize, sys.maxsize, "")
_CLOSERS = {")": "(", "]": "[", "}": "{"}


def settle(runs: Iterable[Run]) -> list[Run]:
    """Return `runs` with single blanks between words, none at the ends, and like beside like merged.

    A blank between two styles belongs to what they share: `<b>a </b>b` is `<b>a</b> b`.
    """
    settled: list[Run] = []
    gap = False
    for text, marks, href in runs:
        words = " ".join(text.split())
        if not words:
            gap = gap or bool(text)
            continue
        if settled and (gap or text[0].isspace()):
            before = settled[-1]
            settled.append(Run(" ", before.marks & marks, href if href == before.href else ""))
        settled.append(Run(words, marks, href))
        gap = text[-1].isspace()
    return merged(settled)


def merged(runs: list[Run]) -> list[Run]:
    """Return `runs` with those side by side that are of one style as one."""
    if len(runs) < 2:
        return runs
    return [
        Run("".join([run.text for run in alike]), *style) for style, alike in groupby(runs, itemgetter(1, 2))
    ]


def link_addresses(runs: list[Run]) -> list[Run]:
    """Return `runs` with bare URLs and e-mail addresses made links."""
    text = text_of(runs)
    if "@" not in text and "://" not in text and "ww." not in text.lower():
        return runs
    found = list(_addresses(text))
    return settle(_with_links(runs, found)) if found else runs


def _addresses(text: str) -> Iterator[tuple[int, int, str]]:
    """Yield start, end and href of every address in `text`."""
    position = 0
    while match := _CANDIDATE.search(text, position):
        position = match.end()
        if match[0] == "@":
            start, end = _around(text, match.start())
            href = as_link("mailto:" + text[start:end]) if end else ""
        else:
            start, end = match.start(), match.start() + len(_trimmed(match[0]))
            words = text[start:end]
            href = as_link(words if "://" in words else "https://" + words)
        if href:
            yield start, end, href
            position = max(position, end)


def _around(text: str, at: int) -> tuple[int, int]:
    """Return where the e-mail address around the "@" at `at` starts and ends; (0, 0) for none."""
    domain = _DOMAIN.match(text, at + 1)
    if not domain:
        return 0, 0
    before = text[max(0, at - 66) : at]
    local = before[len(before.rstrip(_LOCAL_PART)) :].lstrip(".%+-")
    start = at - len(local)
    if not local or len(local) > 64 or (start and (text[start - 1].isalnum() or text[start - 1] in "@/:")):
        return 0, 0
    return start, domain.end()


def _trimmed(url: str) -> str:
    """Return `url` without the punctuation of the sentence that it stands in."""
    unopened = {closer: url.count(closer) - url.count(opener) for closer, opener in _CLOSERS.items()}
    end = len(url)
    while end:
        last = url[end - 1]
        if unopened.get(last, 0) > 0:
            unopened[last] -= 1
        elif last not in ".,;:!?'\"*_~’‘…|\\":
            break
        end -= 1
    return url[:end]


def _with_links(runs: list[Run], found: list[tuple[int, int, str]]) -> list[Run]:
    linked: list[Run] = []
    taken = _taken(runs)
    found = [(start, end, href) for start, end, href in found if not any(taken[start:end])]
    addresses = iter(found)
    left, right, href = next(addresses, _NOWHERE)
    position = 0
    for run in runs:
        start, position = position, position + len(run.text)
        cursor = start
        while left < position:
            _append_slice(linked, run, start, cursor, left, "")
            _append_slice(linked, run, start, max(left, cursor), min(right, position), href)
            cursor = max(min(right, position), cursor)
            if right > position:
                break
            left, right, href = next(addresses, _NOWHERE)
        _append_slice(linked, run, start, cursor, position, "")
    return linked


def _append_slice(linked: list[Run], run: Run, offset: int, left: int, right: int, href: str) -> None:
    if right > left:
        linked.append(Run(run.text[left - offset : right - offset], run.marks, href or run.href))


def _taken(runs: list[Run]) -> bytearray:
    """Return a flag for every character: it is a link or code already."""
    flags = bytearray()
    for run in runs:
        flags += (b"\1" if run.href or "code" in run.marks else b"\0") * len(run.text)
    return flags
