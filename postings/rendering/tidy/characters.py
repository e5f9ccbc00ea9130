"""Characters that nobody sees."""

import re

# Controls and what Unicode says are no characters (html5lib takes quadratic time to note each of them),
# soft hyphens, zero-width blanks and joiners between words, marks that turn the direction of reading
# (an override makes a link read backwards), and invisible tags.
_RANGES = [
    (0x00, 0x08),
    (0x0E, 0x1F),
    (0x7F, 0x84),
    (0x86, 0x9F),
    (0x202A, 0x202E),
    (0x2060, 0x206F),
    (0xFFF9, 0xFFFB),
    (0xFDD0, 0xFDEF),
    (0xE0000, 0xE007F),
    *((plane | 0xFFFE, plane | 0xFFFF) for plane in range(0, 0x110000, 0x10000)),
]
_INVISIBLE: dict[int, str | None] = dict.fromkeys(
    [0xAD, 0x034F, 0x061C, 0x180E, 0x200B, 0xFEFF]
    + [code for first, last in _RANGES for code in range(first, last + 1)]
)
_INVISIBLE |= {0x0B: "\n", 0x85: "\n"}  # line ends, to some
_ASCII_CONTROLS = re.compile(r"[\x00-\x08\x0b\x0e-\x1f\x7f]")
# These join and part letters in Arabic, Indic scripts and emoji; beside ASCII they are debris.
_JOINERS = re.compile(r"[\u200c-\u200f]{2,}")
_STRAY_JOINER = re.compile(r"(?<![^\x00-\x7f\s])[\u200c-\u200f]|[\u200c-\u200f](?![^\x00-\x7f\s])")


def visible(text: str) -> str:
    """Return `text` without its invisible characters."""
    if text.isascii() and not _ASCII_CONTROLS.search(text):
        return text
    text = text.translate(_INVISIBLE)
    if _JOINERS.search(text):
        text = _JOINERS.sub(lambda match: match[0][0], text)
    return _STRAY_JOINER.sub("", text)
