"""Folders of posting files, imported in this process."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

from django.core.management import call_command

from postings.models import Company, Place, Posting, Tag

Write = Callable[..., Path]
"""Writes a posting file of the fields given, and returns its folder."""


def posting_file(**fields: str) -> str:
    values = {
        "title": "Baker",
        "company": "Acme",
        "location": "Lisbon, Portugal",
        "url": "https://acme.example/jobs/1",
        "datePosted": "2026-01-05",
        **fields,
    }
    body = values.pop(
        "body", "We are looking for a Baker. You will bake bread, and you will need experience."
    )
    return "---\n" + "".join(f'{name}: "{text}"\n' for name, text in values.items()) + f"---\n\n{body}\n"


def run(folder: Path, **options: Any) -> list[dict[str, Any]]:
    """Import a folder in this process and return the report."""
    report = folder.parent / "report.jsonl"
    call_command("import_seeds", folder, jobs=1, report=report, **options)
    return [json.loads(line) for line in report.read_text(encoding="utf-8").splitlines()]


def everything() -> list[Any]:
    models = (Company, Place, Tag, Posting, Posting.tags.through, Posting.places.through)
    return [list(model._default_manager.order_by("pk").values()) for model in models]
