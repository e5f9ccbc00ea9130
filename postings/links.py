"""The one rule for links, for description bodies and for URL fields alike.

A link is an absolute http or https URL with a host and without a user name (RFC 3986), or a `mailto:`
of one address (RFC 6068). There is nothing else, so no list of dangerous schemes to keep up with.
"""

import re
from functools import lru_cache
from ipaddress import IPv4Address, IPv6Address
from unicodedata import bidirectional, category, normalize
from urllib.parse import quote, urlsplit

_MAX_LENGTH = 2000
# What no URL may hold as it stands: controls, blanks, marks that change the direction of reading or
# that nobody sees, and what RFC 3986 leaves out.
_FORBIDDEN = re.compile(
    r"[\x00-\x20\x7f-\xa0\xad\u061c\u180e\u2000-\u200f\u2028-\u202f\u205f-\u206f\u3000\ufe00-\ufe0f\ufeff"
    r"\ufff0-\uffff\ud800-\udfff\U000e0000-\U000e0fff\\<>\"`{}|^]"
)
_HOST = re.compile(r"(?=.{1,253}\Z)[a-z0-9_-]{1,63}(?:\.[a-z0-9_-]{1,63}){0,20}\.?\Z")
# urlsplit itself lets words stand behind the brackets of an address, and names in them.
_AUTHORITY = re.compile(r"(?:\[[0-9a-f.]*:[0-9a-f:.]*\]|[^\[\]:]+)(?::[0-9]*)?", re.IGNORECASE)
_DOTS = re.compile("[.\u3002\uff0e\uff61]")  # what IDNA takes for a dot; to browsers nothing else is one
_NUMBER = re.compile(r"(?:[0-9]+|0x[0-9a-f]*)\.?\Z")
_MAIL = re.compile(
    r"mailto:[\w.+%'-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,9}"
    r"(?:\?(?:subject|body|cc)=[\w%.,+:/!@()~*'-]*(?:&(?:subject|body|cc)=[\w%.,+:/!@()~*'-]*){0,2})?",
    re.IGNORECASE,
)
# What browsers and people write into a URL, and what is meant by it.
_TO_ENCODE = re.compile(r"[ \"<>`{}|^]")


def is_web_url(url: str) -> bool:
    """Tell if `url` is absolute http or https, with a host and without a user name."""
    if len(url) > _MAX_LENGTH or _FORBIDDEN.search(url):
        return False
    try:
        parts = urlsplit(url)
        _ = parts.port
    except ValueError:
        return False
    if parts.scheme not in ("http", "https") or not parts.hostname or "@" in parts.netloc:
        return False
    if not _AUTHORITY.fullmatch(parts.netloc):
        return False
    return _is_host(parts.hostname)


@lru_cache(maxsize=4096)
def _is_host(host: str) -> bool:
    """Tell if `host` is an address or a name, as the URL standard reads them.

    A name that ends in a number is an IPv4 address or nothing.
    """
    try:
        if ":" in host:
            return bool(IPv6Address(host))
        if any("." in normalize("NFKC", label) for label in _DOTS.split(host)):
            return False
        name = host if host.isascii() else host.encode("idna").decode("ascii")
        last = name.rstrip(".").rpartition(".")[2]
        if _NUMBER.match(last):
            return bool(IPv4Address(name))
        return bool(_HOST.match(name)) and ("xn--" not in name or _is_international(name))
    except ValueError:
        return False


def _is_international(name: str) -> bool:
    """Tell if the letters that `name` (in ASCII) stands for are surely a host, as browsers read them.

    Stricter than RFC 5893 on names written from right to left: they hold letters of that kind alone.
    """
    labels = name.encode("ascii").decode("idna").rstrip(".").split(".")
    turned = any(bidirectional(letter) in ("R", "AL", "AN") for label in labels for letter in label)
    for label in labels:
        kinds = {category(letter)[0] for letter in label if letter != "-"}
        if not label[0].isalpha() or label.endswith("-") or not kinds <= {"L", "M", "N"} or "--" in label:
            return False
        directions = {bidirectional(letter) for letter in label}
        if turned and not (directions <= {"R", "AL", "NSM"} or directions == {"L"}):
            return False
    return ".".join(labels) == normalize("NFKC", ".".join(labels)).lower()


def is_mail_url(url: str) -> bool:
    """Tell if `url` is a `mailto:` of one address, with at most a subject, a text and a copy."""
    return len(url) <= _MAX_LENGTH and bool(_MAIL.fullmatch(url))


def is_link(url: str) -> bool:
    """Tell if `url` may stand in an href."""
    return is_web_url(url) or is_mail_url(url)


def as_link(text: str) -> str:
    """Return the link that the href `text` means, its odd characters percent-encoded; else ""."""
    text = text.strip()
    if text[:7].lower() == "mailto:":
        url = "mailto:" + text[7:].strip().replace(" ", "%20")
        # Whatever else a mail link asks for is not ours to pass on; the address is.
        return url if is_mail_url(url) else _if_link(url.partition("?")[0])
    head, separator, tail = text.partition("//")
    host, slash, path = tail.partition("/")
    return _if_link(head.lower() + separator + host + slash + _TO_ENCODE.sub(lambda m: quote(m[0]), path))


def _if_link(url: str) -> str:
    return url if is_link(url) else ""


def is_meant_as_url(text: str) -> bool:
    """Tell if `text` may be a broken web address, and is no path on a site nor the name of one."""
    return not text.startswith(("/", "#", "./", "../")) and any(mark in text for mark in ".:/ ")
