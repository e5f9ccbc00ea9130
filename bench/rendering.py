"""How long a description takes, beside bleach alone, and what the worst that is accepted takes."""

import os
import sys
import time
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))
os.environ.setdefault("DJANGO_SETTINGS_MODULE", "jobboard.settings")

import bleach  # noqa: E402 - they need the settings

from postings.rendering import RenderingError, render  # noqa: E402 - they need the settings

ROUNDS = 20
GREENHOUSE = (ROOT / "fixtures/seeds/004_080bbdf5a473039b.txt").read_text(encoding="utf-8")
MARKDOWN = (ROOT / "fixtures/seeds/000_d53701c465218936.txt").read_text(encoding="utf-8").split("---", 2)[2]
DENSE = {
    "paragraphs": "<p>a</p>" * 3900,
    "items": "<li>a</li>" * 3900,
    "bold titles": "<p><b>a</b></p>" * 1900,
    "links": "<a href='https://a.example/'>a</a> " * 1200,
    "towers": ("<ul><li>" * 49 + "a" + "</li></ul>" * 49) * 35,
    "entities": "&amp; " * 7900,
    "words": "word " * 52_000,
}


def milliseconds(work: Callable[[], object], rounds: int = ROUNDS) -> float:
    """Return the CPU time of one run of `work`, the mean of `rounds`."""
    work()
    start = time.process_time()
    for _ in range(rounds):
        work()
    return (time.process_time() - start) / rounds * 1000


def main() -> None:
    cleaner = bleach.Cleaner(strip=True)
    alone = milliseconds(lambda: cleaner.clean(GREENHOUSE))
    whole = milliseconds(lambda: render(GREENHOUSE, "html"))
    markdown = milliseconds(lambda: render(MARKDOWN, "markdown"))
    print(
        f"Greenhouse body, {len(GREENHOUSE):,} characters: {whole:.1f} ms, {whole / alone:.1f} × bleach alone"
    )
    print(f"Markdown body, {len(MARKDOWN):,} characters: {markdown:.1f} ms")
    for name, source in DENSE.items():
        try:
            worst = f"{milliseconds(lambda source=source: render(source, 'html'), 1):.0f} ms"
        except RenderingError as error:
            worst = f"refused. {error}"
        print(f"{name}, {len(source):,} characters: {worst}")


if __name__ == "__main__":
    main()
