"""A line of its own that says more of the job than the sentence in which its title was found."""

from ..body import Body, Role
from ..roles import is_title
from .stated import tidy_title

_LONGEST, _MOST_WORDS = 90, 9


def longer_line(title: str, body: Body) -> str:
    """Return the one line of `body` that is the job of `title` with more words within, or behind a comma; else "".

    "As an Associate Engineer, you …" below a line "Associate AI Engineer" leaves out what the line says.
    """
    first, *more = title.casefold().split()
    lines = {
        tidy_title(block.text)
        for block in body.blocks
        if more and block.role != Role.ITEM and len(title) < len(block.text) <= _LONGEST
        if block.text.casefold().startswith(first)
    }
    longer = {line for line in lines if _goes_beyond([first, *more], line)}
    return longer.pop() if len(longer) == 1 else ""


def _goes_beyond(words: list[str], line: str) -> bool:
    said = line.casefold().split()
    others = iter(said)
    has_all = len(words) < len(said) <= _MOST_WORDS and all(word in others for word in words)
    is_behind = line.casefold().startswith(f"{' '.join(words)}, ")
    return is_title(line) and (is_behind or (has_all and said[-1] == words[-1]))
