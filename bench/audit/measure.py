"""Measure the pages with Lighthouse and the Nu HTML checker, and print what they find.

Run by `make audit`, which installs both with npm into a folder that is not kept; the checker needs Java.
Exit 1 when a median score is below 100 or the checker has something to say.
"""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from tempfile import TemporaryDirectory
from urllib.parse import urlsplit

from tests.browser.board import Board, served_board
from tests.server import fetch

TOOLS = Path(__file__).parent / "node_modules"
CHECKER = TOOLS / "vnu-jar" / "build" / "dist" / "vnu.jar"
FLAGS = (
    "--headless=new --no-sandbox --disable-gpu --disable-quic --no-first-run "
    "--disable-background-networking --disable-component-update --disable-sync"
)
CATEGORIES = ["performance", "accessibility", "best-practices", "seo"]
MEASURED = ["listing", "posting", "company"]
TRIES = 3
RUNS = 5
"""Runs of Lighthouse for each page; the median counts, for one run may have had to wait for a core."""


def lighthouse(url: str) -> Mapping[str, int]:
    """Return the score of each category, 0 to 100, for a phone; what costs points goes to stderr."""
    command = [
        str(TOOLS / ".bin" / "lighthouse"),
        url,
        "--quiet",
        "--output=json",
        f"--chrome-flags={FLAGS}",
        f"--only-categories={','.join(CATEGORIES)}",
    ]
    environment = {**os.environ, "CHROME_PATH": shutil.which("chromium") or ""}
    report = json.loads(_said_by(command, environment))
    for name in CATEGORIES:
        for part in report["categories"][name]["auditRefs"]:
            audit = report["audits"][part["id"]]
            if part["weight"] and audit["score"] is not None and audit["score"] < 1:
                value = audit.get("displayValue", "")
                print(f"  {name}: {audit['title']} {value} ({audit['score']})", file=sys.stderr)
    return {name: round(report["categories"][name]["score"] * 100) for name in CATEGORIES}


def _said_by(command: list[str], environment: Mapping[str, str]) -> str:
    """Return what Lighthouse prints. Now and then it breaks down, which is no measure: it is asked again."""
    for _ in range(TRIES):
        done = subprocess.run(command, capture_output=True, text=True, env=environment, timeout=300)
        if not done.returncode:
            return done.stdout
        print(f"  Lighthouse broke down: {done.stderr.strip()[:300]}", file=sys.stderr)
    raise RuntimeError(f"Lighthouse broke down {TRIES} times")


def html_messages(board: Board, folder: Path) -> list[str]:
    """Return what the Nu checker says of every kind of page, a line each."""
    for name, path in board.pages.items():
        response = fetch(urlsplit(board.url).port or 80, path, host=urlsplit(board.url).netloc)
        (folder / f"{name.replace(' ', '-')}.html").write_text(str(response.text))
    files = sorted(str(file) for file in folder.glob("*.html"))
    done = subprocess.run(
        ["java", "-jar", str(CHECKER), "--format", "gnu", *files],
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    return [line.replace(f"file:{folder}/", "").strip('"') for line in done.stderr.splitlines()]


def main() -> int:
    failures = 0
    with TemporaryDirectory() as folder, served_board(Path(folder)) as board:
        pages = Path(folder) / "pages"
        pages.mkdir()
        for line in html_messages(board, pages):
            print(line)
            failures += 1
        print(f"Nu HTML checker: {len(board.pages)} pages, {failures} messages")
    with TemporaryDirectory() as folder, served_board(Path(folder), samples=True) as board:
        for name in MEASURED:
            runs = [lighthouse(board.url + board.pages[name]) for _ in range(RUNS)]
            scores = {key: sorted(run[key] for run in runs) for key in CATEGORIES}
            failures += sum(score[RUNS // 2] < 100 for score in scores.values())
            told = ", ".join(
                f"{key} {score[RUNS // 2]} ({score[0]} to {score[-1]})" for key, score in scores.items()
            )
            print(f"Lighthouse, {name}: {told}; load {os.getloadavg()[0]:.1f}")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
