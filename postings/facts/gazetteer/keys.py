"""How names are compared: one plain ASCII key for every spelling of a name."""

import re

from anyascii import anyascii

_DROPPED = re.compile(r"['’ʼʻ`.]")
_BETWEEN = re.compile(r"[^a-z0-9]+")


def key(name: str) -> str:
    """Return `name` in lower-case ASCII words, one space apart: "Saint-Étienne" is "saint etienne"."""
    if not name.isascii():
        name = anyascii(name)
    return _BETWEEN.sub(" ", _DROPPED.sub("", name).lower()).strip()
