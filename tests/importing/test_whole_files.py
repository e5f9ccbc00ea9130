"""Files that are YAML or TOML from top to bottom, within a name or below comments, and what APIs wrap."""

import time
from datetime import UTC

import pytest

from postings.importing.kinds import Context
from postings.importing.prepare import prepare
from postings.importing.readers import read

from .prepared import NOW, outcome_of, record_of

CONTEXT = Context(NOW, UTC)

YAML = """vacancy:
  name: Net Mender
  organization: Oakum Ropery
  duty_station: Leeds, United Kingdom
  description: |
    You will mend nets, and need experience with a netting needle.
"""
TOML = """[listing]
headline = "Net Mender"
description = "You will mend nets, and need experience with a netting needle."

[listing.employer]
name = "Oakum Ropery"

[listing.location]
city = "Leeds"
country = "GB"
"""


@pytest.mark.parametrize(
    "text",
    [
        YAML,
        f"# one file per vacancy, see the handbook\n{YAML}",
        "# Exported.\n\n" + "\n".join(line.removeprefix("  ") for line in YAML.split("\n")[1:]),
        TOML,
        f"# exported by a script\nschema = 2\n\n{TOML}",
    ],
)
def test_a_whole_file_is_one_posting(text: str) -> None:
    record = record_of(text)

    assert (record.title, record.company) == ("Net Mender", "Oakum Ropery")
    assert record.description_text.startswith("You will mend nets")


@pytest.mark.parametrize(
    "text",
    [
        "# Net Mender\nLocation: Leeds\nCompany: Oakum Ropery\n\nYou will mend nets. Experience needed.\n",
        "rope = 3 yards of it, which\nis what we need",
        "[nets]\nare mended here",
        "services:\n  web:\n    image: nets\n",
        "[package]\nname = 'nets'\nversion = '1.0'\n",
    ],
)
def test_other_texts_that_open_alike_are_none(text: str) -> None:
    (document,) = read(text.encode())

    assert not document.metadata.get("name")
    assert document.body


@pytest.mark.parametrize("piece", ["# a\n", "a:\n", "a: b\n", "[a]\n", "a = [\n", "a.b = 1\n"])
def test_a_long_file_is_read_in_no_time(piece: str) -> None:
    start = time.process_time()

    outcome_of(piece * (100_000 // len(piece)))

    assert time.process_time() - start < 3


def test_an_employer_is_found_within_what_an_api_wraps_it_in() -> None:
    record = record_of(
        '{"data": [{"type": "job", "attributes": {"title": "Net Mender", "description": "You mend nets.",'
        ' "company": {"data": {"id": 7, "attributes": {"name": "Oakum Ropery"}}}}}]}'
    )

    assert record.company == "Oakum Ropery"


def test_stars_below_an_employers_name_are_no_part_of_it() -> None:
    record = record_of(
        '{"job_title": "Net Mender", "company_name": "Oakum Ropery\\n4.0", "description": "You mend nets."}'
    )

    assert record.company == "Oakum Ropery"


LISTED = """\
# Add a job at the top.
- id: 2
  title: "Net Mender"
  company_name: Oakum Ropery
  description: "You will mend nets on our quay, {}
How to apply: write to us about your experience.

Any day but Sunday."
- id: 1
  title: "Rope Walker"
  company_name: Kade Ropes
  description: "You will walk the ropes of our yard, with experience."
"""


def test_quoted_texts_of_a_list_may_go_on_at_the_margin() -> None:
    first, second = prepare(LISTED.format("in all weathers.").encode(), CONTEXT)
    assert first.record is not None
    assert second.record is not None
    assert (first.record.title, second.record.title) == ("Net Mender", "Rope Walker")
    assert first.record.description_text.endswith("Any day but Sunday.")


def test_a_list_that_can_not_be_read_is_never_published_as_one_text() -> None:
    (only,) = prepare(LISTED.format('in "all" weathers.').encode(), CONTEXT)
    assert only.record is None
    assert [problem.line for problem in only.problems] == [5]
