"""Chinese and Japanese addresses, written in one go: "北京市海淀区" is Beijing, and a district of it."""

import re

from ..gazetteer import Gazetteer, key

LONGEST_NAME = 6
"""Characters of a name with its ending."""
SHORTEST_NAME = 2
WELL_KNOWN = 100_000
"""People in a city whose name may open an address."""
EAST_ASIAN = re.compile(r"[\u3040-\u30ff\u3400-\u9fff]")
_SCRIPTS = re.compile(r"[\u3040-\u30ff\u3400-\u9fff]+|[^\u3040-\u30ff\u3400-\u9fff]+")
_RUN = re.compile(r"[\u3040-\u30ff\u3400-\u9fff]{3,60}")
_PREFECTURE = re.compile(r"[^\u3040-\u30ff]{2,3}[省府県縣道](?=.)")
"""A province or prefecture, known by its ending alone: the gazetteer lacks the characters of most."""
_ENDING = re.compile(r"[省市都道府県县]$")


def pieces(tables: Gazetteer, word: str) -> list[str]:
    """Return the parts of a word: its scripts, and in Chinese and Japanese its country, region and city."""
    return [piece for run in _SCRIPTS.findall(word) for piece in _names(tables, run)]


def _names(tables: Gazetteer, word: str) -> list[str]:
    """Return a run as its country, region, city and the rest; as it is, where no city can be told."""
    if not _RUN.fullmatch(word) or _is_known(tables, word):
        return [word]
    names: list[str] = []
    rest = word
    while name := _first_name(tables, rest):
        names.append(name)
        rest = rest.removeprefix(name)
        if _is_city(tables, name):
            return [*names, rest] if rest else names
    return [word] if rest else names


def _first_name(tables: Gazetteer, word: str) -> str:
    if prefecture := _PREFECTURE.match(word):
        return prefecture[0]
    lengths = range(min(LONGEST_NAME, len(word)), SHORTEST_NAME - 1, -1)
    return next((word[:length] for length in lengths if _is_known(tables, word[:length])), "")


def _is_known(tables: Gazetteer, word: str) -> bool:
    name = key(_ENDING.sub("", word))
    return bool(_is_city(tables, word) or tables.regions(name) or tables.country(name))


def _is_city(tables: Gazetteer, word: str) -> bool:
    names = (word, word.removesuffix("市"))
    return any(city.population >= WELL_KNOWN for name in names for city in tables.cities(key(name))[:1])
