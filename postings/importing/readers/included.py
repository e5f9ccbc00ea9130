"""What JSON:API keeps beside its list: places, employers and departments, each told by its type and id."""

from typing import Any

_MOST = 5_000
"""Things beside the list that are looked at."""


def with_included(value: Any) -> Any:
    """Return `value` with what each entry's `relationships` point to put among its attributes."""
    if not isinstance(value, dict) or not isinstance(value.get("included"), list):
        return value
    beside = {
        (str(it.get("type")), str(it.get("id"))): it["attributes"]
        for it in value["included"][:_MOST]
        if isinstance(it, dict) and isinstance(it.get("attributes"), dict)
    }
    data = value.get("data")
    entries = [_joined(entry, beside) for entry in data] if isinstance(data, list) else _joined(data, beside)
    return {**value, "data": entries, "included": []}


def _joined(entry: Any, beside: dict[tuple[str, str], Any]) -> Any:
    if not isinstance(entry, dict):
        return entry
    attributes, links = entry.get("attributes"), entry.get("relationships")
    if not isinstance(attributes, dict) or not isinstance(links, dict):
        return entry
    found = {name: _pointed_to(link, beside) for name, link in links.items() if name not in attributes}
    return {**entry, "attributes": {**attributes, **{name: it for name, it in found.items() if it}}}


def _pointed_to(link: Any, beside: dict[tuple[str, str], Any]) -> list[Any]:
    data = link.get("data") if isinstance(link, dict) else None
    keys = data if isinstance(data, list) else [data]
    wanted = [(str(key.get("type")), str(key.get("id"))) for key in keys[:50] if isinstance(key, dict)]
    return [beside[key] for key in wanted if key in beside]
