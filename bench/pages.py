"""Whole pages through gunicorn: uncached, cached and conditional, beside an empty Django view."""

import http.client
import os
import random
import signal
import subprocess
import sys
import time
from itertools import product
from pathlib import Path
from typing import Any, TypeAlias
from urllib.parse import urlencode

ROOT = Path(__file__).resolve().parent.parent
PORT = 8791
SECONDS = 4.0

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
        uncached = [get(connection, path)[0] for path in paths]
        cached = rate(connection, CACHED)
        etag = get(connection, CACHED)[1]
        return {
            **spread(uncached),
            "cached a second": cached,
            "not modified a second": rate(connection, CACHED, {"If-None-Match": etag}),
            "empty view a second": rate(connection, EMPTY),
            "worker MB": worker_memory(server.pid),
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


def rate(connection: http.client.HTTPConnection, path: str, headers: Headers | None = None) -> float:
    get(connection, path, headers)
    end, count = time.perf_counter() + SECONDS, 0
    while time.perf_counter() < end:
        get(connection, path, headers)
        count += 1
    return count / SECONDS


def worker_memory(master: int) -> float:
    children = Path(f"/proc/{master}/task/{master}/children").read_text().split()
    pages = int(Path(f"/proc/{children[0]}/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6
