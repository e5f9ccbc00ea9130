"""Towns too small to be read at the start of a process: found by name alone, in a sorted table on disk.

Their names are often words and surnames, so that they are only asked for where a state or country stands
beside them.
"""

import mmap
from bisect import bisect_left
from functools import cache
from pathlib import Path
from typing import NamedTuple

TABLE = Path(__file__).parent / "towns.tsv"


class Town(NamedTuple):
    """One line of the table; `division` is GeoNames' code of it."""

    geoname_id: int
    country: str
    division: str
    population: int
    name: str


def towns_named(name: str) -> list[Town]:
    """Return the towns whose name has the key `name`, the most populous first."""
    table, wanted = _table(), f"{name}\t".encode()
    at = bisect_left(range(len(table)), wanted, key=lambda position: _line(table, position))
    towns: list[Town] = []
    while (line := _line(table, at)).startswith(wanted):
        _, geoname, country, division, population, own = line.decode().split("\t")
        towns.append(Town(int(geoname), country, division, int(population), own))
        at += len(line) + 1
    return sorted(towns, key=lambda town: (-town.population, town.geoname_id))


@cache
def _table() -> mmap.mmap:
    with TABLE.open("rb") as file:
        return mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)


def _line(table: mmap.mmap, position: int) -> bytes:
    """Return the line that holds the byte at `position`, without its end."""
    start = table.rfind(b"\n", 0, position) + 1
    return table[start : table.find(b"\n", start)]
