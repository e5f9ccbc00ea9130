"""The one rule for links, for description bodies and for URL fields alike.

A link is an absolute http or https URL with a host and without a user name (RFC 3986), or a `mailto:`
of one address (RFC 6068). There is nothing else, so no list of dangerous schemes to keep up with.
"""

import re
from ipaddress import IPv4Address, IPv6Address
from urllib.parse import quote, urlsplit

_MAX_LENGTH = 2000
# What no URL may hold as it stands: controls, blanks, marks that change the direction of reading or
# that nobody sees, and what RFC 3986 leaves out.
_FORBIDDEN = re.compile(
    r"[\x00-\x20\x7f-\xa0\xad\u061c\u180e\u2000-\u200f\u2028-\u202f\u205f-\u206f\u3000\ufe00-\ufe0f\ufeff"
    r"\ufff0-\uffff\ud800-\udfff\U000e0000-\U000e0fff\\<>\"`{}|^]"
)
_HOST = re.compile(r"(?=.{1,253}\Z)[a-z0-9_-]{1,63}(?:\.[a-z0-9_-]{1,63}){0,20}\.?\Z")
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
    return _is_host(parts.hostname)


def _is_host(host: str) -> bool:
    """Tell if `host` is an address or a name, as the URL standard reads them.

    A name that ends in a number is an IPv4 address or nothing.
    """
    try:
        if ":" in host:
            return bool(IPv6Address(host))
        name = host if host.isascii() and "xn--" not in host else host.encode("idna").decode("ascii").lower()
        last = name.rstrip(".").rpartition(".")[2]
        return bool(IPv4Address(name)) if _NUMBER.match(last) else bool(_HOST.match(name))
    except ValueError:
        return False


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
