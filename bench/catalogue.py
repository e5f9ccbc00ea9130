"""How fast the catalogue answers, beside SQL and beside an embedded search engine.

    python bench/catalogue.py measure 1000 10000 100000     # boards are made where they are missing
    python bench/catalogue.py report                        # docs/performance.md and its picture

Each size is measured in a process of its own. Results are kept in bench/results/ as JSON.
"""

import gc
import json
import os
import random
import resource
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
RESULTS = ROOT / "bench" / "results"
ROUNDS = 3
OURS_ALONE = "apply from, and pay"
"""Refinements that only the catalogue is asked for: the others do not know whole regions of countries."""


def database(size: int) -> Path:
    """Return where the made-up board of `size` postings is."""
    return RESULTS / f"board-{size}.sqlite3"


def make_board(size: int) -> None:
    """Make the board of `size` postings if it is not there, and migrate it."""
    RESULTS.mkdir(parents=True, exist_ok=True)
    commands = [["manage.py", "migrate", "-v0"]]
    if not database(size).exists():
        commands.append(["bench/made_up_board.py", str(size)])
    for command in commands:
        subprocess.run([sys.executable, *command], cwd=ROOT, env=environment(database(size)), check=True)


def environment(path: Path) -> dict[str, str]:
    return os.environ | {
        "DATABASE_URL": f"sqlite:///{path}",
        "DJANGO_SETTINGS_MODULE": "jobboard.settings",
        "CATALOGUE_SNAPSHOT": str(path.with_suffix(".snapshot")),
        "PYTHONPATH": str(ROOT),
    }


def selections(seed: int = 5) -> dict[str, list[Any]]:
    """Return a mix of searches by kind, as readers make them."""
    from postings.catalogue import Facet, PayFloor, Selection, Sort

    choose = random.Random(seed).choice
    countries, places = ["US", "GB", "DE", "PT", "IE"], ["US", "PT", "DE", "BR"]
    tags = ["python", "team", "customer", "security", "sales", "finance"]
    common = ["team", "experience", "engineer", "python", "customer support", "senior manager"]
    rare = ["baranen3", "kelud", "tirana", "shavash ox", "drefel5", '"quality management"', "nurse -senior"]

    def one() -> dict[Facet, tuple[str, ...]]:
        return choose(
            [
                {Facet.WORKPLACE: ("remote",)},
                {Facet.COUNTRY: (choose(countries),)},
                {Facet.TYPE: ("full-time",)},
                {Facet.TAG: (choose(tags),)},
                {Facet.LANGUAGE: ("pt",)},
            ]
        )

    def several() -> Selection:
        return Selection(values={**one(), **one(), **one()}, posted=choose(["", "", "7d", "30d"]))

    def for_me() -> Selection:
        pay = choose([PayFloor(), PayFloor(60_000, "EUR")])
        return Selection(values={**one(), Facet.APPLY_FROM: (choose(places),)}, pay=pay)

    return {
        "none": [Selection(page=page) for page in (1, 2, 3)],
        "one facet": [Selection(values=one(), page=choose([1, 1, 2])) for _ in range(20)],
        "several facets": [several() for _ in range(30)],
        OURS_ALONE: [for_me() for _ in range(20)],
        "common words": [Selection(q=choose(common), sort=Sort.RELEVANCE) for _ in range(15)],
        "rare words": [Selection(q=choose(rare), sort=Sort.RELEVANCE) for _ in range(15)],
        "words and facets": [Selection(q=choose([*common, *rare]), values=one()) for _ in range(30)],
    }


def timed(function: Callable[[], object], clock: Callable[[], float] = time.perf_counter) -> float:
    """Return how many milliseconds of `clock` the function took."""
    start = clock()
    function()
    return (clock() - start) * 1000


def spread(times: Sequence[float]) -> dict[str, float]:
    ordered = sorted(times)
    return {"p50": statistics.median(ordered), "p95": ordered[int(len(ordered) * 0.95)]}


def of_all(
    search: Callable[[Any], object], clock: Callable[[], float] = time.perf_counter
) -> dict[str, dict[str, float]]:
    """Return p50 and p95 by kind, in milliseconds of `clock`."""
    asked = selections() if search.__module__.startswith("postings") else of_contenders()
    times = {
        kind: [timed(lambda s=s: search(s), clock) for _ in range(ROUNDS) for s in some]
        for kind, some in asked.items()
    }
    return by_kind(times)


def by_kind(times: dict[str, list[float]]) -> dict[str, dict[str, float]]:
    """Return p50 and p95 by kind, and for all without and all with words that all contenders were asked."""
    shared = {kind: some for kind, some in times.items() if kind != OURS_ALONE}
    with_words = [t for kind, some in shared.items() if "words" in kind for t in some]
    without = [t for kind, some in shared.items() if "words" not in kind for t in some]
    return {kind: spread(some) for kind, some in {**times, "no words": without, "words": with_words}.items()}


def of_contenders() -> dict[str, list[Any]]:
    """Return the searches that all contenders are asked."""
    return {kind: some for kind, some in selections().items() if kind != OURS_ALONE}


def memory() -> float:
    """Return the resident memory of this process in MB."""
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * resource.getpagesize() / 1e6


def measure(size: int) -> None:
    """Measure one board in this process and keep the result."""
    import django

    django.setup()
    from bench import by_sql, by_tantivy, pages
    from postings import catalogue

    result: dict[str, Any] = {"size": size, "load": os.getloadavg()[0]}
    snapshot = Path(os.environ["CATALOGUE_SNAPSHOT"])
    snapshot.unlink(missing_ok=True)
    before = memory()
    result["start from rows"] = timed(catalogue.current) / 1000
    gc.collect()
    result["memory"] = memory() - before
    for _ in range(1000):
        if size < 20_000 or snapshot.exists():
            break
        time.sleep(0.1)
    result |= started_from_snapshot()
    result["index"] = index_size(catalogue.current().index) / 1e6
    catalogue.search(selections()["none"][0])
    result["words never asked before"] = never_asked(time.perf_counter)
    result["words never asked before, processor"] = never_asked(time.process_time)
    forget_words()
    result["catalogue"] = of_all(catalogue.search)
    result["catalogue, processor"] = of_all(catalogue.search, time.process_time)
    result["edit"] = edits()
    keep(result)
    result["pages"] = pages.measure(environment(database(size)))
    keep(result)
    result["sql"] = by_sql.measure(of_contenders(), few=3 if size > 500_000 else 5)
    keep(result)
    result["tantivy"] = by_tantivy.measure(of_all, database(size).with_suffix(".tantivy"))
    keep(result)
    print(json.dumps(result, indent=1))


def never_asked(clock: Callable[[], float]) -> dict[str, float]:
    """Return p50 and p95 of searches for words that the process had not looked up before."""
    from postings import catalogue

    forget_words()
    words = [*selections()["common words"], *selections()["rare words"]]
    once = {selection.q: selection for selection in words}.values()
    return spread([timed(lambda s=s: catalogue.search(s), clock) for s in once])


def forget_words() -> None:
    """Let this process forget what it knows of words."""
    from postings import catalogue
    from postings.catalogue.hits import KeptHits

    for part in catalogue.current().index.parts:
        part.segment.hits = KeptHits()


def started_from_snapshot() -> dict[str, float]:
    """Return how long a new process takes to be ready with the snapshot there, and its memory for that."""
    command = [sys.executable, "-m", "bench.catalogue", "start"]
    answer = subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True).stdout
    return dict(json.loads(answer))


def start() -> None:
    """Start from the snapshot in this process, and print what that took."""
    import django

    django.setup()
    from postings import catalogue

    before = memory()
    seconds = timed(catalogue.current) / 1000
    gc.collect()
    print(json.dumps({"start from snapshot": seconds, "memory from snapshot": memory() - before}))


def keep(result: dict[str, Any]) -> None:
    (RESULTS / f"catalogue-{result['size']}.json").write_text(json.dumps(result, indent=1))


def index_size(index: Any) -> int:
    """Return the bytes of the index's columns and bitmaps, names not counted."""
    total = 0
    for part in index.parts:
        segment = part.segment
        arrays = [value for value in vars(segment).values() if hasattr(value, "nbytes")]
        total += sum(array.nbytes for array in arrays)
        for lists in [*segment._lists.values(), segment.pays_in]:
            total += lists._docs.nbytes + lists._codes.nbytes
            total += sum(len(bitmap.serialize()) for bitmap in lists._bitmaps.values())
    return total


def edits() -> dict[str, float]:
    """Return what the first search (by a common word) after an edit costs, the edit itself not counted."""
    from postings import catalogue
    from postings.models import Posting

    asked = selections()["common words"][0]
    catalogue.search(asked)

    times = []
    ids = list(Posting.objects.order_by("?").values_list("pk", flat=True)[:10])
    for pk in ids:
        Posting.objects.filter(pk=pk).update(featured=1)
        times.append(timed(lambda: catalogue.search(asked)))
    return spread(times)


def main() -> None:
    command, *rest = sys.argv[1:]
    if command == "measure":
        for size in map(int, rest):
            make_board(size)
            arguments = [sys.executable, "-m", "bench.catalogue", "one", str(size)]
            subprocess.run(arguments, cwd=ROOT, env=environment(database(size)), check=True)
    elif command == "one":
        measure(int(rest[0]))
    elif command == "start":
        start()
    elif command == "report":
        from bench import report

        report.write()


if __name__ == "__main__":
    main()
