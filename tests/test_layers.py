"""The plan of the house: a module may import from those above it in the table, never from below."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
HOUSE = ROOT / "postings"

# From the ground up. Modules on one line may import each other.
LAYERS: list[set[str]] = [
    {"choices", "links", "countries"},
    {"facts"},
    {"rendering"},
    {"querysets"},
    {"models"},
    {"catalogue"},
    {"backups"},
    {"importing"},
    {"filters"},
    {"listing", "reader"},
    {"kept"},
    {"page_cache"},
    {"job_title"},
    {"structured_data", "feeds", "indeed", "sitemaps", "share_image"},
    {"templatetags"},
    {"views", "urls", "apps"},
    {"admin"},
    {"management"},
]
LEVEL = {name: level for level, names in enumerate(LAYERS) for name in names}

FORBIDDEN = {
    "facts": {"django.db", "django.http"},
    "rendering": {"django.db", "django.http"},
    "querysets": {"django.http"},
    "models": {"django.http"},
    "catalogue": {"django.http", "django.template"},
    "importing": {"django.http", "django.template"},
    "listing": {"django.http"},
}


def modules() -> list[Path]:
    return [path for path in sorted(HOUSE.rglob("*.py")) if "migrations" not in path.parts]


def room_of(path: Path) -> str:
    return path.relative_to(HOUSE).parts[0].removesuffix(".py")


def imports_of(path: Path) -> Iterator[str]:
    """Yield the dotted name of everything that a module imports, relative ones made absolute."""
    package = ["postings", *path.relative_to(HOUSE).parts[:-1]]
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = package[: len(package) - node.level + 1] if node.level else []
            names = [*base, *([node.module] if node.module else [])]
            dotted = ".".join(names)
            yield from (
                (f"{dotted}.{alias.name}" for alias in node.names) if dotted == "postings" else [dotted]
            )


@pytest.mark.parametrize("path", modules(), ids=lambda path: str(path.relative_to(HOUSE)))
def test_a_module_imports_only_from_the_rooms_below_it(path: Path) -> None:
    room = room_of(path)
    if room == "__init__":
        return
    for name in imports_of(path):
        top, *rest = name.split(".")
        assert top != "jobboard", f"{path.name} reaches into the project: {name}"
        if top == "postings" and rest and rest[0] != room:
            assert LEVEL[rest[0]] <= LEVEL[room], f"{room} may not import {name}"


@pytest.mark.parametrize("path", modules(), ids=lambda path: str(path.relative_to(HOUSE)))
def test_a_module_knows_nothing_of_what_is_not_its_business(path: Path) -> None:
    for name in imports_of(path):
        for forbidden in FORBIDDEN.get(room_of(path), set()):
            # A vocabulary is a TextChoices, which Django keeps in django.db; `choices` alone takes it.
            assert not name.startswith(forbidden), f"{path.name} imports {name}"


def test_every_room_stands_in_the_table() -> None:
    assert {room_of(path) for path in modules()} - {"__init__"} <= set(LEVEL)


def test_only_one_module_calls_a_sanitizer() -> None:
    callers = {
        str(path.relative_to(HOUSE))
        for path in modules()
        if any(name.split(".")[0] in {"bleach", "nh3"} for name in imports_of(path))
    }
    assert callers == {"rendering/sanitize.py"}
