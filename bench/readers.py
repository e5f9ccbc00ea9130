"""How long readers wait while an import runs, beside how long they wait when nothing is written.

Usage: python -m bench.readers [--postings 10000] [--files 3000] [--readers 4]

The board is served by gunicorn as documented, two workers; the readers ask the same few pages over and
over, one request after the other, with a pause as a person makes between two.
"""

import argparse
import http.client
import multiprocessing
import os
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from multiprocessing.queues import Queue
from pathlib import Path

from .catalogue import ROOT, database, environment, make_board, spread
from .pages import PORT, PRODUCTION, get, wait

WORKERS = f"bench.wsgi --preload -w 2 --threads 4 -b 127.0.0.1:{PORT} --log-level warning --keep-alive 30"
PAGES = ["/", "/?page=2", "/?workplace=remote", "/?country=US", "/?type=full-time", "/?q=engineer",
         "/?country=DE&workplace=hybrid", "/?sort=pay"]  # fmt: skip
PAUSE = 0.02
"""Seconds between two requests of one reader."""
AIM = 2.0
"""The p95 of readers during an import, of the idle one (security.md)."""


def read(seed: int, seconds: float, times: "Queue[list[float]]") -> None:
    """Ask pages for `seconds`; put how many milliseconds each took."""
    chosen, taken = random.Random(seed), list[float]()
    connection = http.client.HTTPConnection("127.0.0.1", PORT, timeout=60)
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        taken.append(get(connection, chosen.choice(PAGES))[0])
        time.sleep(PAUSE)
    times.put(taken)


def readers(count: int, seconds: float) -> list[float]:
    """Return the milliseconds of all requests of `count` readers."""
    times: Queue[list[float]] = multiprocessing.Queue()
    processes = [multiprocessing.Process(target=read, args=(seed, seconds, times)) for seed in range(count)]
    for process in processes:
        process.start()
    taken = [one for _ in processes for one in times.get()]
    for process in processes:
        process.join()
    return taken


def measure(postings: int, files: int, count: int) -> None:
    """Measure one board, and print both spreads and their ratio."""
    make_board(postings)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        board = folder / "board.sqlite3"
        shutil.copy(database(postings), board)
        variables = environment(board) | PRODUCTION
        manage = [sys.executable, "manage.py"]
        make = [*manage, "make_seeds", "--count", str(files), "--seed", "1", str(folder / "files")]
        subprocess.run(make, cwd=ROOT, env=variables, check=True)
        server = subprocess.Popen(
            [sys.executable, "-m", "gunicorn", *WORKERS.split()], cwd=ROOT, env=variables
        )
        try:
            wait()
            readers(count, 3)
            idle = readers(count, 10)
            started = time.monotonic()
            importing = subprocess.Popen(
                [*manage, "import_seeds", str(folder / "files")],
                cwd=ROOT,
                env=variables,
                stdout=subprocess.DEVNULL,
            )
            busy: list[float] = []
            while importing.poll() is None:
                busy += readers(count, 2)
            seconds = time.monotonic() - started
        finally:
            server.send_signal(signal.SIGTERM)
            server.wait(20)
    print(f"{files / seconds:.0f} files a second beside {count} readers; load {os.getloadavg()[0]:.1f}")
    for label, taken in (("idle", idle), ("during the import", busy)):
        times = spread(taken)
        print(f"{label:<20}{len(taken):>7} pages   p50 {times['p50']:6.1f} ms   p95 {times['p95']:6.1f} ms")
    ratio = spread(busy)["p95"] / spread(idle)["p95"]
    print(f"p95 during the import: {ratio:.1f} times the idle one (aim: {AIM:.0f})")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--postings", type=int, default=10_000)
    parser.add_argument("--files", type=int, default=3000)
    parser.add_argument("--readers", type=int, default=4)
    options = parser.parse_args()
    measure(options.postings, options.files, options.readers)


if __name__ == "__main__":
    main()
