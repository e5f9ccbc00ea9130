"""Bytes to text, in the encodings that real folders hold."""

import codecs
import re
import unicodedata
from contextlib import suppress

from ftfy import fix_encoding

from ..problems import Unreadable

_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_MAGIC = (b"%PDF", b"PK\x03\x04", b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"\x7fELF", b"\x1f\x8b", b"SQLite f")
_CONTROL = re.compile(
    r"[\x00-\x08\x0b\x0e-\x1f\x7f\x80-\x84\x86-\x9f\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff"
    r"\ufffe\uffff]"
)
_SURROGATE = re.compile("[\ud800-\udfff]")
_STYLED = re.compile("[\U0001d400-\U0001d7ff]+")
"""Letters of mathematics, which posts in social networks set their bold and italic words in."""
_NAMED_ENCODING = re.compile(rb"(?:charset|encoding)\s*[=:]\s*[\"']?([\w.:-]{2,40})", re.IGNORECASE)
_NOT_WESTERN = re.compile(r"[A-Za-z][¹³¾¿¶±¼£][a-z]|[^\W\d_a-zA-Z]{3}")
"""A sign inside a word, or three accents in a row: what Polish and Cyrillic look like by the wrong table."""
_MARKS_OF_MOJIBAKE = "ÂÃÄÅÎÏÐÑØÙâãðñ"
"""The letters that the first bytes of UTF-8 become when they are read singly: "Ã" of "Ã©" for "é"."""
_NEWLINE = re.compile("\r\n?|\x0c|\x85|\u2028|\u2029")
_CONTROLS_ALLOWED = 0.05
_SAMPLE = 8192


def decode(data: bytes) -> str:
    """Return the text of a file with plain newlines and without what nobody can see.

    Raises Unreadable for what is not text.
    """
    if data.startswith(_MAGIC):
        raise Unreadable("not a text file")
    text = _decode(data)
    sample = text[:_SAMPLE]
    if len(_CONTROL.findall(sample)) > _CONTROLS_ALLOWED * len(sample) + 4:
        raise Unreadable("not a text file")
    return clean(_decoded_once(text))


def _decoded_once(text: str) -> str:
    """Return `text` with the letters that were decoded by the wrong table and encoded again: "donâ€™t"."""
    return fix_encoding(text) if any(letter in text for letter in _MARKS_OF_MOJIBAKE) else text


def clean(text: str) -> str:
    """Return `text` without NULs, controls, zero-width characters and lone surrogates, in plain letters.

    Nor with what turns the direction of letters around: a title could have the rest of a line read backwards.
    """
    text = _STYLED.sub(lambda found: unicodedata.normalize("NFKC", found[0]), text)
    return _NEWLINE.sub("\n", _CONTROL.sub("", _SURROGATE.sub("\ufffd", text)))


def _decode(data: bytes) -> str:
    for bom, encoding in _BOMS:
        if data.startswith(bom):
            return data.decode(encoding, errors="replace")
    if encoding := _utf16_without_bom(data[:_SAMPLE]):
        return data.decode(encoding, errors="replace")
    text = data.decode("utf-8", errors="replace")
    damaged = text.count("\ufffd")
    if not damaged or sum(character > "\x7f" for character in text) >= 2 * damaged:
        return text  # UTF-8, or what is left of it: by chance, hardly a sequence of it is valid
    return _legacy(data)


def _legacy(data: bytes) -> str:
    """Return the text in the encoding that the file names, else in that of western Windows."""
    if named := _NAMED_ENCODING.search(data[:_SAMPLE]):
        with suppress(UnicodeError, LookupError):
            return data.decode(named[1].decode())
    with suppress(UnicodeError):
        if _reads_as_western(text := data.decode("cp1252")):
            return text
    raise Unreadable("neither UTF-8 nor any encoding that the file names")


def _reads_as_western(text: str) -> bool:
    """Tell if `text` is likely what it looks like, and not Cyrillic or Czech read by the wrong table."""
    found = set(text)
    return not _NOT_WESTERN.search(text) and not (found & set("šžŠŽ") and found & set("èøìùòï"))


def _utf16_without_bom(sample: bytes) -> str:
    """Return the byte order that the NULs beside ASCII letters give away; "" if they do not."""
    half = len(sample) // 2
    if half < 2 or 0 not in sample:
        return ""
    if sample[1::2].count(0) > 0.6 * half and sample[::2].count(0) < 0.1 * half:
        return "utf-16-le"
    if sample[::2].count(0) > 0.6 * half and sample[1::2].count(0) < 0.1 * half:
        return "utf-16-be"
    return ""
