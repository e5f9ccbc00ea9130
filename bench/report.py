"""The kept measurements as docs/performance.md, and the picture of cost against size beside it."""

import json
from math import log10
from typing import Any

from .catalogue import OURS_ALONE, RESULTS, ROOT

DOCS = ROOT / "docs"
ENGINES = (
    ("catalogue", "the catalogue", "#0b6e4f"),
    ("catalogue, processor", "its processor time", ""),
    ("tantivy", "tantivy (embedded)", "#b8860b"),
    ("sql", "SQL GROUP BY", "#a4243b"),
)
KINDS = (
    "none",
    "one facet",
    "several facets",
    "apply from, and pay",
    "common words",
    "rare words",
    "words and facets",
)
BEGIN, END = "<!-- measured: begin -->", "<!-- measured: end -->"


def write() -> None:
    """Put the tables into docs/performance.md between its marks, and draw the picture."""
    results = sorted((json.loads(path.read_text()) for path in RESULTS.glob("catalogue-*.json")), key=size_of)
    page = DOCS / "performance.md"
    text = page.read_text()
    head, _, rest = text.partition(BEGIN)
    _, _, tail = rest.partition(END)
    page.write_text(f"{head}{BEGIN}\n\n{tables(results)}\n\n{END}{tail}")
    (DOCS / "performance.svg").write_text(picture(results))


def size_of(result: dict[str, Any]) -> int:
    return int(result["size"])


def tables(results: list[dict[str, Any]]) -> str:
    return "\n\n".join([searches(results), others(results)])


def searches(results: list[dict[str, Any]]) -> str:
    lines = [
        "Milliseconds, p50 / p95: the total, the first page of ids and the counts of every facet.",
        "",
        "| postings | searches | " + " | ".join(label for _, label, _ in ENGINES) + " |",
        "|---|---|" + "---|" * len(ENGINES),
    ]
    for result in results:
        for kind in (*KINDS, "no words", "words"):
            cells = [cell(result.get(engine, {}).get(kind)) for engine, _, _ in ENGINES]
            if kind == OURS_ALONE:
                cells[2:] = ["", ""]
            name = f"**all: {kind}**" if kind in ("no words", "words") else kind
            lines.append(f"| {size_of(result):,} | {name} | " + " | ".join(cells) + " |")
    return "\n".join(lines)


def cell(times: dict[str, float] | None) -> str:
    return f"{times['p50']:.1f} / {times['p95']:.1f}" if times else "not measured"


def others(results: list[dict[str, Any]]) -> str:
    rows: list[tuple[str, list[str]]] = []

    def row(name: str, *path: str, unit: str = "", scale: float = 1.0) -> None:
        cells = []
        for result in results:
            value: Any = result
            for key in path:
                value = value.get(key) if isinstance(value, dict) else None
            cells.append("" if value is None else f"{value * scale:,.1f}{unit}")
        rows.append((name, cells))

    row("start from the rows", "start from rows", unit=" s")
    row("start from a snapshot", "start from snapshot", unit=" s")
    row("index: columns and bitmaps", "index", unit=" MB")
    row("memory that reading it from the snapshot took", "memory from snapshot", unit=" MB")
    row("memory that building it took", "memory", unit=" MB")
    row("first search (a common word) after an edit, p95", "edit", "p95", unit=" ms")
    row("words never asked before, p95", "words never asked before", "p95", unit=" ms")
    row("its processor time, p95", "words never asked before, processor", "p95", unit=" ms")
    row("uncached page through gunicorn, p50", "pages", "p50", unit=" ms")
    row("uncached page through gunicorn, p95", "pages", "p95", unit=" ms")
    row("its processor time, p50", "pages", "processor", "p50", unit=" ms")
    row("its processor time, p95", "pages", "processor", "p95", unit=" ms")
    for name in ("cached", "not modified", "empty view"):
        row(f"{name}: requests a second", "pages", name, "a second")
        row(f"{name}: processor time", "pages", name, "processor", unit=" ms")
    row(
        "cached, of the empty view's rate",
        "pages",
        "cached",
        "of the empty view's rate",
        unit=" %",
        scale=100,
    )
    row(
        "not modified, of the empty view's rate",
        "pages",
        "not modified",
        "of the empty view's rate",
        unit=" %",
        scale=100,
    )
    row("memory of the worker", "pages", "worker MB", unit=" MB")
    row("load of the machine when measured", "load")
    head = "| | " + " | ".join(f"{size_of(result):,}" for result in results) + " |"
    body = [f"| {name} | {' | '.join(cells)} |" for name, cells in rows]
    return "\n".join([head, "|---|" + "---|" * len(results), *body])


def picture(results: list[dict[str, Any]]) -> str:
    """Return an SVG of p95 in milliseconds against the number of postings, both logarithmic."""
    left, right, top, bottom = 70, 620, 40, 380

    def x(size: float) -> float:
        return left + (log10(size) - 3) / 3 * (right - left)

    def y(milliseconds: float) -> float:
        return bottom - (log10(max(milliseconds, 0.1)) + 1) / 6 * (bottom - top)

    parts = [
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 820 430" font-family="sans-serif">',
        '<rect width="820" height="430" fill="#fff"/>',
        '<text x="70" y="22" font-size="15">One search with the counts of every facet, p95 in ms</text>',
    ]
    for power in range(-1, 6):
        at = y(10.0**power)
        parts.append(f'<line x1="{left}" y1="{at:.0f}" x2="{right}" y2="{at:.0f}" stroke="#ddd"/>')
        parts.append(
            f'<text font-size="13" x="{left - 8}" y="{at + 4:.0f}" text-anchor="end">{10.0**power:,g}</text>'
        )
    for power in range(3, 7):
        at = x(10.0**power)
        parts.append(
            f'<text font-size="13" x="{at:.0f}" y="{bottom + 20}" text-anchor="middle">{10**power:,}</text>'
        )
    parts.append(f'<text font-size="13" x="345" y="{bottom + 40}" text-anchor="middle">postings</text>')
    for engine, label, colour in (engine for engine in ENGINES if engine[2]):
        for kind, dash in (("no words", ""), ("words", ' stroke-dasharray="6 4"')):
            points = [(x(size_of(r)), y(r[engine][kind]["p95"])) for r in results if r.get(engine)]
            if not points:
                continue
            line = " ".join(f"{a:.1f},{b:.1f}" for a, b in points)
            parts.append(f'<polyline points="{line}" fill="none" stroke="{colour}" stroke-width="2"{dash}/>')
            parts += [f'<circle cx="{a:.1f}" cy="{b:.1f}" r="3" fill="{colour}"/>' for a, b in points]
            words = label + (", with words" if kind == "words" else "")
            a, b = points[-1]
            place = f'x="{a + 8:.0f}" y="{b + (12 if dash else -2):.0f}"'
            parts.append(f'<text font-size="13" {place} fill="{colour}">{words}</text>')
    return "\n".join([*parts, "</svg>", ""])
