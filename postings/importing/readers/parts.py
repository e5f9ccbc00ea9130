"""A description that an applicant tracking system gives in parts, put together."""

from collections.abc import Iterable

from .document import Node


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
    return entry


def _section(part: Node) -> str:
    if not isinstance(part, dict):
        return ""
    title = _text(part.get("title", "")) or _text(part.get("name", ""))
    text = _text(part.get("text", "")) or _text(part.get("value", ""))
    return f"<h3>{title}</h3>\n{text}" if title and text else text


def _joined(parts: Iterable[str]) -> dict[str, Node]:
    text = "\n".join(filter(None, parts))
    return {"description": text} if text else {}


def _text(node: Node) -> str:
    return node if isinstance(node, str) else ""
