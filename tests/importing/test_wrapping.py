"""What a whole file is wrapped in, and lines drawn where the fences of metadata belong."""

import pytest

from postings.importing.readers import Document, read

from .prepared import BODY, record_of

PAGE = """<!DOCTYPE html>
<html><head><title>Jobs</title>
<script type="application/ld+json">
{"@type": "JobPosting", "title": "Net Mender", "description": "<p>Mend nets, with experience.</p>",
 "hiringOrganization": {"name": "Oakum Ropery"}}
</script></head><body><h1>Jobs</h1></body></html>"""
FIELDS = "title: Net Mender\ncompany: Oakum Ropery"


def one(text: str) -> Document:
    (document,) = read(text.encode())
    return document


@pytest.mark.parametrize(
    "text",
    [
        f"```html\n{PAGE}\n```\n",
        f"~~~\n{PAGE}\n~~~",
        f"```markdown\n---\n{FIELDS}\n---\n{BODY}```\n",
        f"```yaml\n{FIELDS}\n```\n\n{BODY}",
        f'```json\n{{"title": "Net Mender", "company": "Oakum Ropery"}}\n```\n{BODY}',
        f'```toml\ntitle = "Net Mender"\ncompany = "Oakum Ropery"\n```\n{BODY}',
    ],
)
def test_a_file_within_a_block_of_code_is_read(text: str) -> None:
    record = record_of(text)

    assert (record.title, record.company) == ("Net Mender", "Oakum Ropery")


@pytest.mark.parametrize(
    "text",
    [
        f"```sh\nmake nets\n```\n\n{BODY}\n\n```sh\nmake more\n```\n",
        f"```\nmake nets\n```\n\n{BODY}",
        f"```yaml is what we write\n{BODY}",
    ],
)
def test_a_block_that_opens_a_text_stays_in_it(text: str) -> None:
    assert one(text).metadata == {}
    assert "```" in one(text).body


@pytest.mark.parametrize("line", ["___", "***", "===", "———", "_____"])
def test_fences_may_be_drawn_otherwise(line: str) -> None:
    document = one(f"{line}\n{FIELDS}\n{line}\n{BODY}")

    assert document.metadata["title"] == "Net Mender"
    assert document.lines["company"] == 3
    assert document.body.lstrip().startswith("## What")


@pytest.mark.parametrize(
    "text",
    [f"___\n\nWho we are: menders\n\n___\n{BODY}", f"***\n{BODY}", f"*\ntitle: Net Mender\n*\n{BODY}"],
)
def test_a_line_across_the_page_is_no_fence(text: str) -> None:
    assert one(text).metadata == {}
