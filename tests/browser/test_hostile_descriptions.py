"""Hostile descriptions in a real browser, with no Content-Security-Policy to lean on."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser

from postings.rendering import RenderingError, render
from postings.rendering.sanitize import TAGS

from . import payloads, public_payloads
from .hostile import Quiet, quiet_page

pytestmark = pytest.mark.browser
AT_ONCE = 40
GROUPS = payloads.GROUPS | {f"public {name}": group for name, group in public_payloads.GROUPS.items()}


@pytest.fixture(scope="module")
def quiet(chromium: Browser) -> Iterator[Quiet]:
    with quiet_page(chromium) as page:
        yield page


def rendered(payload: str, source_format: str) -> str:
    try:
        return render(payload, source_format)
    except RenderingError:
        return ""


@pytest.mark.parametrize("source_format", ["html", "markdown"])
@pytest.mark.parametrize("group", GROUPS)
def test_nothing_in_a_description_runs_asks_or_stands_out(
    quiet: Quiet, group: str, source_format: str
) -> None:
    hostile = GROUPS[group]
    for start in range(0, len(hostile), AT_ONCE):
        pages = [rendered(payload, source_format) for payload in hostile[start : start + AT_ONCE]]
        quiet.show("".join(f"<article>{html}</article>" for html in pages))
        assert quiet.page.locator("body > article").count() == len(pages), "something broke out"
        assert quiet.strangers("article", TAGS) == []
        assert quiet.noise == []


def test_the_test_would_notice(quiet: Quiet) -> None:
    quiet.show(
        "<article><b id=x onfocus=alert(1)>x</b><a href=javascript:1>y</a><img src=//evil.example/></article>"
    )
    assert quiet.strangers("article", TAGS) != []
    quiet.page.wait_for_timeout(100)
    assert {noise.split(":")[0] for noise in quiet.noise} == {"alert", "asked for http"}
    quiet.noise.clear()
