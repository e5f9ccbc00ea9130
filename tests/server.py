"""The board in a process of its own, the way an operator starts it."""

import os
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from http.client import HTTPConnection, HTTPResponse
from pathlib import Path
from socket import create_server
from time import monotonic, sleep

ROOT = Path(__file__).resolve().parent.parent
PRODUCTION = {"DEBUG": "false", "SECRET_KEY": "k9-" + "Zq4" * 20, "ALLOWED_HOSTS": "jobs.example"}


def environment(variables: Mapping[str, str]) -> dict[str, str]:
    """Return what a process needs from this one's environment, and `variables`."""
    kept = {name: os.environ[name] for name in ("PATH", "HOME", "LANG") if name in os.environ}
    return {**kept, "PYTHONDONTWRITEBYTECODE": "1", **variables}


def manage(*args: str, **variables: str) -> subprocess.CompletedProcess[str]:
    """Run `manage.py` with `variables` as its settings; the caller looks at the exit code."""
    return subprocess.run(
        [sys.executable, "manage.py", *args],
        cwd=ROOT,
        env=environment(variables),
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )


def free_port() -> int:
    """Return a port of the loopback that nobody listens on."""
    with create_server(("127.0.0.1", 0)) as free:
        return int(free.getsockname()[1])


@contextmanager
def gunicorn(log: Path, **variables: str) -> Iterator[int]:
    """Yield the port of a gunicorn that serves the board as it is deployed; what it says goes to `log`."""
    port = free_port()
    command = [sys.executable, "-m", "gunicorn", "--config", "python:jobboard.gunicorn", "jobboard.wsgi"]
    command += ["--bind", f"127.0.0.1:{port}", "--workers", "1"]
    with log.open("w") as output:
        process = subprocess.Popen(
            command, cwd=ROOT, env=environment(variables), stdout=output, stderr=subprocess.STDOUT
        )
        try:
            _wait_for(port, process)
            yield port
        finally:
            process.terminate()
            process.wait(timeout=20)


def _wait_for(port: int, process: subprocess.Popen[bytes]) -> None:
    deadline = monotonic() + 30
    while monotonic() < deadline and process.poll() is None:
        try:
            fetch(port, "/.well-known/security.txt")
        except OSError:
            sleep(0.1)
        else:
            return
    raise TimeoutError("the server did not start")


def fetch(
    port: int, path: str, *, method: str = "GET", host: str = "jobs.example", **headers: str
) -> HTTPResponse:
    """Return the response, its body read and kept in `text`; header names are written with underscores."""
    connection = HTTPConnection("127.0.0.1", port, timeout=30)
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    connection.request(method, path, headers={"Host": host, **named})
    response = connection.getresponse()
    response.text = response.read().decode("utf-8", "replace")
    connection.close()
    return response
