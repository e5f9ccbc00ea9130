from pathlib import Path

import pytest

from .runs import Write, posting_file


@pytest.fixture
def write(tmp_path: Path) -> Write:
    folder = tmp_path / "board"
    folder.mkdir()

    def write_file(name: str = "baker.md", **fields: str) -> Path:
        (folder / name).write_text(posting_file(**fields), encoding="utf-8")
        return folder

    return write_file
