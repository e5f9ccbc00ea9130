"""The two commands of README, in an empty clone, with nothing of this machine but its PATH."""

import os
import signal
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from time import monotonic, sleep
from urllib.error import URLError
from urllib.request import urlopen

import pytest

from .server import ROOT, free_port

INSTALLS_WITHIN = 600


@pytest.fixture
def clone(tmp_path: Path) -> Path:
    subprocess.run(["git", "clone", "--quiet", ROOT, tmp_path / "board"], check=True)
    return tmp_path / "board"


@contextmanager
def made_to_run(clone: Path) -> Iterator[tuple[int, float]]:
    """Yield the port of the board that `make run` serves, and the seconds until it answered."""
    port, start = free_port(), monotonic()
    process = subprocess.Popen(
        ["make", "run", f"PORT={port}"],
        cwd=clone,
        env={"PATH": os.environ["PATH"], "HOME": str(clone.parent)},
        start_new_session=True,
        # Who runs in the background ignores Ctrl+C, and so would all that he starts.
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.default_int_handler),
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    try:
        while not _answers(port) and process.poll() is None and monotonic() - start < INSTALLS_WITHIN:
            sleep(0.2)
        yield port, monotonic() - start
    finally:
        os.killpg(process.pid, signal.SIGINT)
        said, _nothing = process.communicate(timeout=20)
    assert f"The board is at http://127.0.0.1:{port}/" in said


def _answers(port: int) -> bool:
    try:
        return "canonical" in _page(port, "/")
    except (URLError, OSError):
        return False


def _page(port: int, path: str) -> str:
    with urlopen(f"http://127.0.0.1:{port}{path}", timeout=10) as response:  # our own
        return str(response.read().decode())


@pytest.mark.slow
def test_make_run_serves_a_living_board_and_starts_again_quickly(clone: Path) -> None:
    with made_to_run(clone) as (port, _seconds):
        assert "Binance" in _page(port, "/?q=portuguese")
        assert "Cloudflare" in _page(port, "/?city=lisbon")
        assert f'href="http://127.0.0.1:{port}/"' in _page(port, "/")

    with made_to_run(clone) as (_port, seconds):
        assert seconds < 60
