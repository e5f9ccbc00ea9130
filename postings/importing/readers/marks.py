"""What a page marks as a posting's title, employer or place: by microdata, or by class names of boards."""

from collections.abc import Mapping
from typing import Any

from lxml import html

from .document import MAX_DEPTH, Node

_CLASSES: Mapping[str, tuple[str, ...]] = {
    # what the first element of one of these classes says, the best first
    "title": ("topcard__title", "top-card-layout__title", "app-title", "jobsearch-JobInfoHeader-title"),
    "company": ("topcard__org-name-link", "topcard__flavor"),
    "location": ("topcard__flavor--bullet",),
    "closed": ("closed-job__flavor--closed",),
}  # fmt: skip
_URLS = ("a", "link", "area")
_CONTENT = ("meta", "data")


def microdata(page: Any) -> dict[str, Node]:
    """Return the properties of the page's one schema.org JobPosting in microdata; empty if not one."""
    scopes = page.xpath('//*[@itemscope and contains(@itemtype, "schema.org/JobPosting")]')
    return _properties(scopes[0]) if len(scopes) == 1 else {}


def marked_by_class(page: Any) -> dict[str, Node]:
    """Return what stands in elements of the classes that boards give to title, employer and place."""
    found: dict[str, Node] = {}
    for name, classes in _CLASSES.items():
        for wanted in classes:
            elements = page.xpath(
                f'(//*[contains(concat(" ", normalize-space(@class), " "), " {wanted} ")])[1]'
            )
            if elements and (words := _words(elements[0])):
                found[name] = "true" if name == "closed" else words
                break
    return found if "title" in found and ("company" in found or "location" in found) else {}


def _properties(scope: Any) -> dict[str, Node]:
    top: dict[str, Node] = {}
    waiting = [(child, top, 1) for child in reversed(scope)]
    while waiting:
        element, owner, depth = waiting.pop()
        inner = owner
        name = element.get("itemprop", "")
        if name and element.get("itemscope") is not None and depth < MAX_DEPTH:
            inner = {}
            _set(owner, name, inner)
            depth += 1
        elif name:
            _set(owner, name, _value(element, name))
        waiting.extend((child, inner, depth) for child in reversed(element))
    return top


def _set(owner: dict[str, Node], names: str, value: Node) -> None:
    """Add a value to its property, which becomes a list where there are several."""
    for name in names.split():
        if name not in owner:
            owner[name] = value
        elif isinstance(standing := owner[name], list):
            standing.append(value)
        else:
            owner[name] = [standing, value]


def _value(element: Any, name: str) -> str:
    if element.tag in _CONTENT or element.get("content") is not None:
        return str(element.get("content") or element.get("value") or "").strip()
    if element.tag in _URLS:
        return str(element.get("href") or "") if name in ("url", "sameAs") else _words(element)
    if element.tag == "time":
        return str(element.get("datetime") or "") or _words(element)
    if name == "description":
        return (element.text or "") + "".join(html.tostring(child, encoding="unicode") for child in element)
    return _words(element)


def _words(element: Any) -> str:
    return " ".join(str(element.text_content()).split())
