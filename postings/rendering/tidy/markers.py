"""What a site generator should have replaced, `{{< figure >}}` and `{% include x %}`: it is no text."""

import re

from .inline import settle
from .model import Run

_MARKER = re.compile(r"\{%[^{}%]{0,200}%\}|\{\{[<%][^{}<>%]{0,200}[%>]\}\}|\{\{\s?\}\}")
_NESTED = 10  # levels of one in another


def without_markers(runs: list[Run]) -> list[Run]:
    """Return `runs` without what a site generator should have replaced; as they are if it is too much."""
    kept = runs
    for _ in range(_NESTED):
        if not any(map(_has_marker, kept)):
            return kept
        kept = settle(
            run._replace(text=_MARKER.sub("", run.text)) if _has_marker(run) else run for run in kept
        )
    return runs


def _has_marker(run: Run) -> bool:
    return "{" in run.text and "code" not in run.marks and bool(_MARKER.search(run.text))
