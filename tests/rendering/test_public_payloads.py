"""Hostile descriptions are stable, well-formed and of the policy, wherever in a page they stand."""

import pytest

from postings.rendering import RenderingError, render
from tests.browser.public_payloads import GROUPS

from .reading import assert_well_formed

PLACES = [
    "{}",
    "<table><tr><td>{}",
    "- {}\n- x",
    "<pre>{}",
    "<svg>{}",
    "**{}** x",
    "&lt;p&gt;{}&lt;/p&gt;&lt;br&gt;",
]


@pytest.mark.parametrize("source_format", ["html", "markdown"])
@pytest.mark.parametrize("group", GROUPS)
def test_a_hostile_description_is_made_harmless_once_and_for_all(group: str, source_format: str) -> None:
    for number, payload in enumerate(GROUPS[group]):
        source = PLACES[number % len(PLACES)].replace("{}", payload)
        try:
            html = render(source, source_format)
        except RenderingError:
            continue
        assert_well_formed(html)
        assert render(html, "html") == html, source
