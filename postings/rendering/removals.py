"""What a description lost on its way to the page, for the editor who wonders where it went."""

from collections import Counter
from dataclasses import dataclass, field

from bs4 import BeautifulSoup

from ..links import as_link
from .sanitize import TAGS

_NEUTRAL = frozenset({"html", "body"})


@dataclass(slots=True)
class Removals:
    """Counts by name of the tags and attributes that are not in the policy, and the refused hrefs."""

    tags: Counter[str] = field(default_factory=Counter)
    attributes: Counter[str] = field(default_factory=Counter)
    links: list[str] = field(default_factory=list)

    def __bool__(self) -> bool:
        return bool(self.tags or self.attributes or self.links)


def survey(soup: BeautifulSoup, dropped: Counter[str]) -> Removals:
    """Return what the policy takes from the page in `soup`, besides what was `dropped` before."""
    found = Removals(tags=Counter(dropped))
    for tag in soup.find_all(True):
        name = tag.name.removeprefix("x-")
        if name in _NEUTRAL:
            continue
        if name not in TAGS:
            found.tags[name] += 1
        for attribute, value in tag.attrs.items():
            if name == "a" and attribute == "href":
                if not as_link(str(value)):
                    found.links.append(str(value))
            else:
                found.attributes[attribute] += 1
    return found
