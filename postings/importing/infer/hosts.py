"""Whose hosts a posting's e-mail addresses and links are at."""

import re
from collections.abc import Iterator
from urllib.parse import urlsplit

from ...models.slugs import name_key
from .body import Body

_EMAIL_HOST = re.compile(r"[\w.+-]{1,64}@([\w-]{1,63}(?:\.[\w-]{1,63}){1,4})")
_NOBODYS_HOSTS = frozenset(
    """
    gmail googlemail yahoo hotmail outlook icloud protonmail greenhouse lever ashbyhq workable smartrecruiters
    recruitee personio bamboohr breezy jobvite icims workday myworkdayjobs taleo linkedin twitter x facebook
    instagram youtube github gitlab google docs notion medium glassdoor typeform airtable wikipedia forbes
    techcrunch crunchbase apple bit eeoc dol uscis e-verify indeed angel wellfound t www jobs careers boards
    apply example com
    """.split()
)


def hosts_of(body: Body) -> Iterator[tuple[str, float]]:
    """Yield the hosts of e-mail addresses and links, each with what it proves."""
    for host in _EMAIL_HOST.findall(body.text):
        yield host, 3.0
    for link in body.links:
        try:
            host = link.rpartition("@")[2] if link.startswith("mailto:") else urlsplit(link).hostname or ""
        except ValueError:
            continue
        yield host, 1.5


def host_bonus(key: str, hosts: list[tuple[str, float]]) -> float:
    """Return what the hosts prove for the name of that key."""
    bonus = 0.0
    for host, weight in hosts:
        labels = {name_key(label) for label in host.casefold().split(".")[:-1]} - _NOBODYS_HOSTS
        if any(len(label) > 2 and (label in key or key in label) for label in labels):
            bonus = max(bonus, weight)
    return bonus
