"""Importing at size: new postings a second, unchanged files a second, and what memory does.

Usage: python bench/import.py [--count 3000] [--jobs 2]

Makes its own files and its own SQLite database in a temporary folder. The last line compares the
memory of an import with that of one of a fifth of the files: flat means a ratio near 1.
"""

import argparse
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
GOALS = {"new": 200, "unchanged": 5000}


def manage(folder: Path, *arguments: str) -> tuple[float, int]:
    """Run a management command; return its seconds, and the peak memory of its main process in MB."""
    environment = {**os.environ, "DATABASE_URL": f"sqlite:///{folder}/board.sqlite3"}
    started = time.monotonic()
    process = subprocess.Popen(
        [sys.executable, "manage.py", *arguments], cwd=ROOT, env=environment, stdout=subprocess.DEVNULL
    )
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    assert process.returncode in (0, 1), arguments
    return time.monotonic() - started, usage.ru_maxrss // 1024


def measure(count: int, jobs: int) -> dict[str, float]:
    """Import `count` new files, then the same again; return rates (files a second) and peak memory (MB)."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        manage(folder, "migrate", "--verbosity", "0")
        manage(folder, "make_seeds", "--count", str(count), "--seed", "1", str(folder / "files"))
        arguments = ("import_seeds", str(folder / "files"), "--jobs", str(jobs))
        start = min(manage(folder, *arguments, "--help")[0] for _ in range(3))
        new, peak = manage(folder, *arguments)
        unchanged, _ = manage(folder, *arguments)
    return {"new": count / (new - start), "unchanged": count / (unchanged - start), "peak": peak}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--count", type=int, default=3000)
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1)
    options = parser.parse_args()
    large, small = measure(options.count, options.jobs), measure(options.count // 5, options.jobs)
    for name, goal in GOALS.items():
        print(f"{name:<10}{large[name]:>9,.0f} files/s   {large[name] / goal:.2f} of the goal of {goal:,}")
    ratio = large["peak"] / small["peak"]
    print(f"{'memory':<10}{large['peak']:>9,.0f} MB        {ratio:.2f} of that with a fifth of the files")


if __name__ == "__main__":
    main()
