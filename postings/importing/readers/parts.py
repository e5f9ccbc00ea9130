"""A description that an applicant tracking system gives in parts, put together."""

from collections.abc import Iterable

from .document import Node

_SECTIONS = ("sections", "block", "blocks", "content", "description", "body", "details")
"""Names of a list of parts, each with a heading and its words."""
_WORDS_OF_A_SECTION = ("text", "value", "content", "body", "items", "list", "description")


def with_whole_description(entry: dict[str, Node]) -> dict[str, Node]:
    """Return `entry` with the parts of Lever, SmartRecruiters or Personio as one description."""
    if isinstance(lists := entry.get("lists", ""), list) and "text" in entry:
        parts = [_text(entry.get("description", "")) or _text(entry.get("descriptionHtml", ""))]
        parts += [
            f"<h3>{_text(part.get('text', ''))}</h3><ul>{_text(part.get('content', ''))}</ul>"
            for part in lists
            if isinstance(part, dict)
        ]
        return {**entry, "title": entry["text"], **_joined([*parts, _text(entry.get("additional", ""))])}
    if isinstance(ad := entry.get("jobAd", ""), dict) and isinstance(
        sections := ad.get("sections", ""), dict
    ):
        return {**entry, **_joined(map(_section, sections.values()))}
    if isinstance(listed := entry.get("jobDescriptions", ""), dict | list):
        if isinstance(listed, dict):
            listed = next((inner for inner in listed.values() if isinstance(inner, list)), [])
        return {**entry, **_joined(map(_section, listed))}
    for name in _SECTIONS:
        listed = entry.get(name, "")
        if isinstance(listed, list) and (whole := _joined(map(_section, listed))):
            return {**{key: it for key, it in entry.items() if key != name}, **whole}
    return entry


def _section(part: Node) -> str:
    if not isinstance(part, dict):
        return ""
    title = next(filter(None, (_text(part.get(name, "")) for name in ("title", "name", "heading"))), "")
    text = next(filter(None, (_words(part.get(name, "")) for name in _WORDS_OF_A_SECTION)), "")
    return f"<h3>{title}</h3>\n{text}" if title and text else text


def _words(node: Node) -> str:
    """Return a text, or the texts of a list as one of HTML."""
    if isinstance(node, list):
        items = "".join(f"<li>{text}</li>" for text in map(_text, node) if text)
        return f"<ul>{items}</ul>" if items else ""
    return _text(node)


def _joined(parts: Iterable[str]) -> dict[str, Node]:
    text = "\n".join(filter(None, parts))
    return {"description": text} if text else {}


def _text(node: Node) -> str:
    return node if isinstance(node, str) else ""
