"""axe-core on every kind of page, at both widths and in both schemes: WCAG 2.2 AA and best practice."""

from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page

from .board import Board
from .looking import DESK, PHONE, reading

pytestmark = [pytest.mark.browser, pytest.mark.slow]
AXE = (Path(__file__).parent / "vendor" / "axe.min.js").read_text()
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]


def violations(page: Page) -> list[str]:
    """Return what axe finds wrong with `page`, a line for each element."""
    page.evaluate(AXE)
    found: dict[str, Any] = page.evaluate(
        "rules => axe.run(document, {runOnly: rules, resultTypes: ['violations']})", RULES
    )
    return [
        f"{violation['id']}: {' '.join(map(str, node['target']))}: {node['failureSummary']}"
        for violation in found["violations"]
        for node in violation["nodes"]
    ]


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [PHONE, DESK])
def test_axe_finds_nothing(chromium: Browser, board: Board, width: int, scheme: str) -> None:
    with reading(chromium, board, width=width, color_scheme=scheme) as reader:
        found = {name: violations(reader.open(name)) for name in board.pages}
        reader.save_jobs()
        found["saved"] = violations(reader.open("nothing saved"))
        reader.page.goto(reader.page.locator(".carry a").get_attribute("href") or "")
        found["carried list"] = violations(reader.page)
    assert {name: lines for name, lines in found.items() if lines} == {}
