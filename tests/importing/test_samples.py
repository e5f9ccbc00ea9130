"""What a newcomer sees: the samples make a living board, today and in years."""

import json
from collections import Counter
from pathlib import Path

import pytest
from django.conf import settings
from django.core.management import call_command

from postings.models import Posting

pytestmark = pytest.mark.django_db

SAMPLES = Path(settings.BASE_DIR) / "fixtures/seeds"


@pytest.fixture
def report(tmp_path: Path) -> dict[str, dict[str, object]]:
    path = tmp_path / "report.jsonl"
    call_command("import_seeds", SAMPLES, jobs=1, report=path)
    lines = map(json.loads, path.read_text(encoding="utf-8").splitlines())
    return {line["file"]: line for line in lines}


def test_every_sample_is_read_and_most_are_open(report: dict[str, dict[str, object]]) -> None:
    assert {line["outcome"] for line in report.values()} == {"created"}
    states = Counter(line["status"] for line in report.values())
    assert (states["draft"], states["closed"], states["review"]) == (1, 1, 5)
    assert Posting.objects.live().count() == len(report) - 7


def test_only_the_samples_that_hide_their_title_wait_for_review(
    report: dict[str, dict[str, object]],
) -> None:
    waiting = {name for name, line in report.items() if line["status"] == "review"}
    assert waiting == {name for name in report if "mystery" in name}
    assert all("title" in str(report[name]["review"]) for name in waiting)


def test_the_facets_have_something_to_show(report: dict[str, dict[str, object]]) -> None:
    live = Posting.objects.live()
    assert live.values("places__country").distinct().count() > 15
    assert live.values("company").distinct().count() > 30
    assert live.values("language").distinct().count() >= 6
    assert live.exclude(pay_currency="").values("pay_currency").distinct().count() >= 8
