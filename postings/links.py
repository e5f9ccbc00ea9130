"""The one rule for links, for description bodies and for URL fields alike."""

import re
from urllib.parse import urlsplit

_FORBIDDEN = re.compile(r"[\x00-\x20\x7f-\xa0\u2028\u2029\ufeff\\<>\"`{}|^]")
_MAX_LENGTH = 2000


def is_web_url(url: str) -> bool:
    """Tell if `url` is absolute http or https, with a host and without a user name (RFC 3986)."""
    if len(url) > _MAX_LENGTH or _FORBIDDEN.search(url):
        return False
    try:
        parts = urlsplit(url)
        _ = parts.port
    except ValueError:
        return False
    return parts.scheme in ("http", "https") and bool(parts.hostname) and "@" not in parts.netloc


def is_mail_url(url: str) -> bool:
    """Tell if `url` is a `mailto:` of one address (RFC 6068), with nothing else smuggled in."""
    return bool(re.fullmatch(r"mailto:[\w.+%-]{1,64}@[\w-]+(?:\.[\w-]+)+(?:\?subject=[\w%.+-]*)?", url))
