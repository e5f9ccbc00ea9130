"""Where the words of a posting say that the job is gone, or its page does."""

import re
from collections.abc import Iterable

from ....facts.evidence import Sentence, lowered, sentences
from ....facts.needed import words_needed
from ...names import bare_name, plain_name
from ...not_live import STATUS_NAMES, STATUS_WORDS
from ..body import Body, Role
from .closed_words import ALONE, CLASS, GONE, GONE_UNSPACED, IN_TITLE, NOT_THAT, NOTE, ONLY_WHEN, REACH

_LONGEST_ALONE = 60
_NEEDED = words_needed(f"{GONE.pattern}|{GONE_UNSPACED.pattern}")
_STATUS_LABELS = frozenset(map(plain_name, STATUS_NAMES))


def closed_in_words(body: Body, titles: Iterable[str], notices: Iterable[str] = ()) -> str:
    """Return the sentence, or the title, that says that the job is gone; "" if none does.

    `notices` are what metadata says to the reader in sentences.
    """
    opening = (block.text for block in body.blocks[:1] if block.role == Role.HEADING)
    for title in (*titles, *opening):
        if IN_TITLE.search(title[:300]):
            return title.strip()
    return next(filter(None, map(_gone_sentence, (*notices, body.text))), "")


def _gone_sentence(text: str) -> str:
    text = text[:20_000]
    plain = lowered(text)
    marks = frozenset(word for word in _NEEDED if word in plain)
    for sentence in sentences(text):
        if len(sentence.plain) <= _LONGEST_ALONE and (_says_it_alone(sentence) or _is_status(sentence)):
            return sentence.text.strip()
        may_say_so = not _NEEDED or any(mark in sentence.plain for mark in marks)
        found = gone_in(sentence.plain) if may_say_so else None
        if found and found.start() <= REACH and not _is_another_thing(sentence.plain, found):
            return sentence.quote(found)
    return ""


def gone_in(plain: str) -> re.Match[str] | None:
    """Return where lower-case words say that a job is gone, if they do."""
    return GONE.search(plain) or GONE_UNSPACED.search(plain)


def _says_it_alone(sentence: Sentence) -> bool:
    """Tell if a line is nothing but "Position filled", or a note that is."""
    return NOTE.sub("", sentence.plain, count=1).strip(" *_!.:-–—[]()\n") in ALONE


def _is_status(sentence: Sentence) -> bool:
    """Tell if a line is the label of a status and one that means closed: "Status: outdated"."""
    _, colon, value = sentence.plain.partition(":")
    return (
        bool(colon)
        and bare_name(sentence.label) in _STATUS_LABELS
        and STATUS_WORDS.get(plain_name(value)) == "closed"
    )


def _is_another_thing(plain: str, found: re.Match[str]) -> bool:
    before, after = plain[: found.start()], plain[found.end() :]
    return ONLY_WHEN.search(before) is not None or NOT_THAT.match(after) is not None


def is_marked_closed(source: str) -> bool:
    """Tell if a class of the page says that the job is closed; it may be a hidden part of every page."""
    return CLASS.search(source) is not None
