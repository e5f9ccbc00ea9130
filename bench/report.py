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
AIMS = {
    100_000: {"without": 4, "with": 15, "sql": 20, "page": 20, "index": 10},
    1_000_000: {"without": 30, "with": 120, "sql": 30, "page": 60, "index": 60},
}


def write() -> None:
    """Put the tables into docs/performance.md between its marks, and draw the picture."""
    results = sorted((json.loads(path.read_text()) for path in RESULTS.glob("catalogue-*.json")), key=size_of)
    page = DOCS / "performance.md"
    text = between(page.read_text(), "measured", tables(results))
    aimed = [aims(result) for result in results if size_of(result) in AIMS]
    page.write_text(between(text, "aims", "\n\n".join(aimed)))
    (DOCS / "performance.svg").write_text(picture(results))


def between(text: str, name: str, new: str) -> str:
    """Return `text` with what stands between the marks of `name` replaced."""
    begin, end = f"<!-- {name}: begin -->", f"<!-- {name}: end -->"
    head, _, rest = text.partition(begin)
    return f"{head}{begin}\n\n{new}\n\n{end}{rest.partition(end)[2]}"


def aims(result: dict[str, Any]) -> str:
    """Return the table of what was aimed at for the size of `result`, and whether it was reached."""
    aim, ours, pages = AIMS[size_of(result)], result["catalogue"], result["pages"]
    rows: list[tuple[str, str, bool, str]] = []
    for words, name in (("no words", "without"), ("words", "with")):
        p95, processor = ours[words]["p95"], result["catalogue, processor"][words]["p95"]
        measured = f"{p95:.1f} ms, {processor:.1f} ms of processor"
        rows.append((f"a search {name} words, p95", f"{aim[name]} ms", p95 <= aim[name], measured))
    for words, name in (("no words", "without"), ("words", "with")):
        if other := result.get("sql"):
            times = other[words]["p50"] / ours[words]["p50"]
            rows.append(
                (
                    f"against SQL, {name} words, p50",
                    f"{aim['sql']} times faster",
                    times >= aim["sql"],
                    f"{times:,.0f} times",
                )
            )
        if other := result.get("tantivy"):
            shares = [ours[words][p] / other[words][p] for p in ("p50", "p95")]
            most, wish = (1, "faster") if words == "no words" else (2, "at most twice its time")
            rows.append(
                (
                    f"against tantivy, {name} words",
                    wish,
                    max(shares) <= most,
                    f"{shares[0]:.2f} of its time at p50, {shares[1]:.2f} at p95",
                )
            )
    page = f"{pages['p95']:.0f} ms, {pages['processor']['p95']:.0f} ms of processor"
    rows.append(("uncached page, p95", f"{aim['page']} ms", pages["p95"] <= aim["page"], page))
    for kind in ("cached", "not modified"):
        share = pages[kind]["of the empty view's rate"]
        rows.append((f"{kind} page, of an empty view's rate", "50 %", share >= 0.5, f"{share:.0%}"))
    rows.append(
        ("the index", f"{aim['index']} MB", result["index"] <= aim["index"], f"{result['index']:.1f} MB")
    )
    seconds = result["start from snapshot"]
    rows.append(("start from a snapshot", "5 s", seconds <= 5, f"{seconds:.1f} s"))
    lines = [
        f"| with {size_of(result):,} postings, load {result['load']:.1f} | aim | measured |",
        "|---|---|---|",
    ]
    lines += [
        f"| {what} | {wish} | {'' if good else '**missed**: '}{got} |" for what, wish, good, got in rows
    ]
    return "\n".join(lines)


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
