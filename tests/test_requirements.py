"""What runs imports only what `requirements.txt` installs, on the Python of stable Debian too."""

import ast
import re
import sys
from importlib.metadata import distribution, packages_distributions
from pathlib import Path

import pytest
from packaging.specifiers import SpecifierSet

ROOT = Path(__file__).resolve().parent.parent
STABLE_DEBIAN = "3.11.2"

# Run by hand, with what requirements-dev.txt installs.
BY_HAND = {"postings/facts/gazetteer/build.py"}

PINNED = re.findall(r"^([\w.-]+)(?:\[\w+\])?==", (ROOT / "requirements.txt").read_text(), re.MULTILINE)


def normal(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def imported() -> set[str]:
    """Return the packages that the board's own modules import, its own left out."""
    names: set[str] = set()
    for path in [*ROOT.glob("jobboard/**/*.py"), *ROOT.glob("postings/**/*.py")]:
        if str(path.relative_to(ROOT)) in BY_HAND:
            continue
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Import):
                names |= {alias.name.partition(".")[0] for alias in node.names}
            elif isinstance(node, ast.ImportFrom) and not node.level and node.module:
                names.add(node.module.partition(".")[0])
    return names - sys.stdlib_module_names - {"jobboard", "postings"}


def test_everything_imported_is_pinned() -> None:
    distributions, pinned = packages_distributions(), {normal(name) for name in PINNED}

    unpinned = {name for name in imported() if not pinned & {normal(each) for each in distributions[name]}}

    assert unpinned == set()


@pytest.mark.parametrize("name", PINNED)
def test_a_pinned_package_runs_on_the_python_of_stable_debian(name: str) -> None:
    asks_for = distribution(name).metadata.get("Requires-Python", "")

    assert STABLE_DEBIAN in SpecifierSet(asks_for)


def test_no_pattern_uses_what_that_python_matches_wrongly() -> None:
    """Before 3.11.5, `re` matches possessive quantifiers and atomic groups wrongly (gh-106052)."""
    possessive = re.compile(r"""\br[bf]?["'].*(?:\)[*+?]\+|(?<!\[)\*\+|\(\?>)""")

    found = {
        f"{path.relative_to(ROOT)}: {line.strip()}"
        for path in ROOT.glob("postings/**/*.py")
        for line in path.read_text(encoding="utf-8").splitlines()
        if possessive.search(line)
    }

    assert found == set()
