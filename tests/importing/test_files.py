"""The files of a folder, whatever somebody put there."""

import os
import socket
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from postings.importing.files import read_bytes, walk
from postings.importing.problems import Unreadable


def names(folder: Path) -> list[str]:
    return [found.name for found in walk(folder)]


def test_files_come_in_the_order_of_names_and_hidden_ones_do_not_come(tmp_path: Path) -> None:
    for name in ("b.md", "a.md", ".hidden", "c/d.md", ".git/config", "c/a.md"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("x")

    assert names(tmp_path) == ["a.md", "b.md", "c/a.md", "c/d.md"]


def test_a_link_is_named_and_never_followed(tmp_path: Path) -> None:
    (tmp_path / "passwd").symlink_to("/etc/passwd")
    (tmp_path / "etc").symlink_to("/etc")

    for found in walk(tmp_path):
        with pytest.raises(Unreadable, match="symbolic link"):
            read_bytes(found.path)
    assert names(tmp_path) == ["etc", "passwd"]


def test_a_fifo_and_a_socket_are_refused_without_waiting(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    os.mkfifo("fifo")
    with socket.socket(socket.AF_UNIX) as server:
        server.bind("socket")
        for name in ("fifo", "socket"):
            with pytest.raises(Unreadable):
                read_bytes(str(tmp_path / name))


def test_a_device_is_refused() -> None:
    with pytest.raises(Unreadable, match="regular"):
        read_bytes("/dev/zero")


def test_a_large_file_is_refused(tmp_path: Path) -> None:
    (tmp_path / "large").write_bytes(b"x" * 101)

    with pytest.raises(Unreadable, match="larger than 100 bytes"):
        read_bytes(str(tmp_path / "large"), 100)


def test_an_odd_name_can_be_shown(tmp_path: Path) -> None:
    (tmp_path / os.fsdecode(b"caf\xe9\n\x1b[31m.md")).write_text("x")

    assert names(tmp_path) == ["caf\\xe9\\x0a\\x1b[31m.md"]


@pytest.fixture
def _not_root() -> Iterator[None]:
    """Give up for a while what root may do that others may not."""
    user = os.geteuid()
    os.seteuid(user or 65534)
    yield
    os.seteuid(user)


@pytest.mark.usefixtures("_not_root")
def test_a_folder_that_can_not_be_listed_is_named() -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "locked").mkdir(mode=0)
        (folder / "open.md").write_text("x")
        locked = {found.name: found.path for found in walk(folder)}["locked"]
        with pytest.raises(Unreadable, match="permission denied"):
            read_bytes(locked)
        assert names(folder) == ["open.md", "locked"]
        (folder / "locked").rmdir()
        folder.chmod(0)
        with pytest.raises(PermissionError):
            names(folder)
        folder.chmod(0o700)
