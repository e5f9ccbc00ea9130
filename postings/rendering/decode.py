"""Bring a source to the text that its author meant: characters first, then entity-escaped HTML."""

import html
import re

from .limits import TooDeep

_MAX_ROUNDS = 3
# XML and HTML have no such characters; a lone surrogate can not even be written down.
_NEVER_TEXT = re.compile(r"[\x00-\x08\x0e-\x1f\x7f\ufffe\uffff\ud800-\udfff]")
_STRUCTURE = (
    r"(?:p|div|ul|ol|li|h[1-6]|br|strong|em|span|table|tbody|tr|td"
    r"|section|article|blockquote|b|i|u|a|body|html)"
)
_REAL_TAG = re.compile(rf"</?{_STRUCTURE}\b", re.IGNORECASE | re.ASCII)
_ESCAPED_TAG = re.compile(rf"&(?:amp;){{0,9}}(?:lt|#60|#x3c);/?{_STRUCTURE}\b", re.IGNORECASE | re.ASCII)
# A page that talks about HTML names tags; a page that is HTML also closes them or breaks lines.
_ESCAPED_END = re.compile(
    r"&(?:amp;){0,9}(?:lt|#60|#x3c);(?:/(?:p|div|ul|ol|li|h[1-6]|section|body|table)|br)\b",
    re.IGNORECASE | re.ASCII,
)
_LABELLED = re.compile(r"<((?:https?://|mailto:)[^\s<>|\"]{1,2000})\|([^<>|\n]{1,200})>")
_ANGLED_MAIL = re.compile(r"<(?:mailto:)?([\w.+%-]{1,64}@[\w-]{1,63}\.[\w.-]{1,190})>", re.ASCII)
_ANGLED_URL = re.compile(r"<(https?://[^\s<>\"]{1,2000})>")
_CODE = re.compile(r"<(code|pre)>[^<]*</\1>")


def clean_characters(source: str) -> str:
    """Return `source` without controls, lone surrogates and byte order marks, its lines ended by \\n."""
    source = source.replace("\r\n", "\n").replace("\r", "\n").removeprefix("\ufeff")
    return _NEVER_TEXT.sub("", source)


def unangle(source: str, *, is_html: bool) -> str:
    """Return `source` with chat's `<https://a.example|Acme>` as a link, in HTML `<jobs@a.example>` too.

    Markdown knows the second kind itself.
    """
    if "<" not in source:
        return source
    source = _LABELLED.sub(r'<a href="\1">\2</a>', source)
    if not is_html:
        return source
    return _ANGLED_URL.sub(r'<a href="\1">\1</a>', _ANGLED_MAIL.sub(r'<a href="mailto:\1">\1</a>', source))


def is_escaped(text: str) -> bool:
    """Tell by weight if the tags of `text` are meant as tags, though written as `&lt;p&gt;`.

    Both sides are counted: a programmer's `&lt;code&gt;` in a page with tags of its own is meant as it
    stands, and so is everything in <code> and <pre>.
    """
    if ";" not in text:
        return False
    text = _CODE.sub("", text)
    escaped = len(_ESCAPED_TAG.findall(text))
    return escaped > 1 and escaped > len(_REAL_TAG.findall(text)) and bool(_ESCAPED_END.search(text))


def decode(source: str) -> str:
    """Return `source` with as many levels of entity escaping taken off as it carries (at most three)."""
    for _ in range(_MAX_ROUNDS):
        if not is_escaped(source):
            return source
        source = html.unescape(source)
    if is_escaped(source):
        raise TooDeep(f"The description is entity-escaped more than {_MAX_ROUNDS} times.")
    return source
