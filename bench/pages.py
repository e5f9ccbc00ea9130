"""Whole pages through gunicorn: uncached, cached and conditional, beside an empty Django view."""

import http.client
import os
import random
import signal
import statistics
import subprocess
import sys
import time
from itertools import product
from pathlib import Path
from typing import Any, TypeAlias
from urllib.parse import urlencode

ROOT = Path(__file__).resolve().parent.parent
PORT = 8791
ROUNDS, SECONDS = 8, 0.5

ARGUMENTS = f"bench.wsgi --preload -w 1 --threads 2 -b 127.0.0.1:{PORT} --log-level warning --keep-alive 30"
PRODUCTION = {
    "DEBUG": "false",
    "SECRET_KEY": "bench" * 12,
    "ALLOWED_HOSTS": "127.0.0.1",
    "SITE_URL": f"http://127.0.0.1:{PORT}",
    "DJANGO_SETTINGS_MODULE": "bench.settings",
}
EMPTY = "/bench/empty/"
PARAMETERS = ("workplace", "country", "type", "q")
CACHED = "/?workplace=remote"
UNCACHED = [
    "/?" + urlencode({name: value for name, value in zip(PARAMETERS, chosen, strict=True) if value})
    for chosen in product(
        ("", "remote", "hybrid"), ("", "US", "PT", "DE"), ("", "full-time", "intern"), ("", "", "engineer")
    )
]
Headers: TypeAlias = dict[str, str]


def measure(environment: dict[str, str]) -> dict[str, Any]:
    """Return milliseconds of uncached pages, and requests a second of cached and of empty ones."""
    from .catalogue import spread

    command = [sys.executable, "-m", "gunicorn", *ARGUMENTS.split()]
    server = subprocess.Popen(command, cwd=ROOT, env=environment | PRODUCTION)
    try:
        wait()
        connection = http.client.HTTPConnection("127.0.0.1", PORT)
        paths = random.Random(3).sample(sorted(set(UNCACHED)), 40)
        worker = int(Path(f"/proc/{server.pid}/task/{server.pid}/children").read_text().split()[0])
        etag = get(connection, CACHED)[1]
        uncached, processor = [], []
        for path in paths:
            before = on_processor(worker)
            uncached.append(get(connection, path)[0])
            processor.append(on_processor(worker) - before)
        return {
            **spread(uncached),
            "processor": spread(processor),
            **rates(connection, worker, etag),
            "worker MB": memory(worker),
        }
    finally:
        server.send_signal(signal.SIGTERM)
        server.wait(20)


def wait() -> None:
    for _ in range(900):
        try:
            connection = http.client.HTTPConnection("127.0.0.1", PORT, timeout=60)
            connection.request("GET", EMPTY)
            connection.getresponse().read()
            return
        except OSError:
            time.sleep(0.2)


def get(
    connection: http.client.HTTPConnection, path: str, headers: Headers | None = None
) -> tuple[float, str]:
    start = time.perf_counter()
    connection.request("GET", path, headers={"Accept-Encoding": "gzip", **(headers or {})})
    response = connection.getresponse()
    response.read()
    if response.status not in (200, 304):
        raise RuntimeError(f"{path}: {response.status}")
    return (time.perf_counter() - start) * 1000, response.headers.get("ETag", "")


def rates(connection: http.client.HTTPConnection, worker: int, etag: str) -> dict[str, dict[str, float]]:
    """Return requests a second, and the worker's milliseconds for each, of kept pages and the empty view.

    They are asked in turns, half a second each, so that what else the machine does weighs on all alike.
    """
    asked: dict[str, tuple[str, Headers]] = {
        "cached": (CACHED, {}),
        "not modified": (CACHED, {"If-None-Match": etag}),
        "empty view": (EMPTY, {}),
    }
    rounds = [
        {name: rate(connection, worker, *request) for name, request in asked.items()} for _ in range(ROUNDS)
    ]
    return {
        name: {
            "a second": statistics.median(one[name][0] for one in rounds),
            "processor": statistics.median(one[name][1] for one in rounds),
            "of the empty view's rate": statistics.median(
                one[name][0] / one["empty view"][0] for one in rounds
            ),
        }
        for name in asked
    }


def rate(
    connection: http.client.HTTPConnection, worker: int, path: str, headers: Headers
) -> tuple[float, float]:
    start, before, count = time.perf_counter(), on_processor(worker), 0
    while time.perf_counter() < start + SECONDS:
        get(connection, path, headers)
        count += 1
    return count / (time.perf_counter() - start), (on_processor(worker) - before) / count


def on_processor(process: int) -> float:
    """Return the milliseconds that the threads of `process` have run so far."""
    tasks = Path(f"/proc/{process}/task").iterdir()
    return sum(int((task / "schedstat").read_text().split()[0]) for task in tasks) / 1e6


def memory(process: int) -> float:
    pages = int(Path(f"/proc/{process}/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6
