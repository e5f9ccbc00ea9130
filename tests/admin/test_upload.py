"""Seed files from an editor's own machine."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from django.contrib.auth.models import Permission, User
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import DatabaseError
from django.test import Client

from postings.admin import upload
from postings.models import ImportRun, Posting

pytestmark = pytest.mark.django_db

UPLOAD = "/admin/postings/importrun/upload/"
POSTING = b"---\ntitle: Support Agent\ncompany: Acme\nlocation: Lisbon, Portugal\n---\nHelp our customers.\n"


def file(name: str = "agent.md", content: bytes = POSTING) -> SimpleUploadedFile:
    return SimpleUploadedFile(name, content)


def send(client: Client, *files: SimpleUploadedFile, **fields: str) -> Any:
    return client.post(UPLOAD, {"source": "upload", "posting_files": files, **fields}, follow=True)


def test_an_uploaded_file_goes_through_the_importer(editor: Client) -> None:
    response = send(editor, file(), file("broken.md", b"---\ntitle: [\n---\n"))

    assert "1 created, 1 rejected" in response.content.decode()
    posting = Posting.objects.get()
    assert (posting.title, posting.source, posting.source_key) == ("Support Agent", "upload", "agent.md")
    assert {outcome.file for outcome in response.context["cl"].result_list} == {"agent.md", "broken.md"}
    assert ImportRun.objects.get().paths == ["agent.md", "broken.md"]


def test_the_same_file_again_changes_nothing(editor: Client) -> None:
    send(editor, file())

    assert "1 unchanged" in send(editor, file()).content.decode()


def test_a_dry_run_tells_and_writes_nothing(editor: Client) -> None:
    response = send(editor, file(), dry_run="on")

    assert response.context["summary"].counts["created"] == 1
    assert not Posting.objects.exists()
    assert not ImportRun.objects.exists()


@pytest.mark.parametrize(
    "files",
    [
        [file("big.md", b"x" * 1_000_001)],
        [file("a.md"), file("a.md")],
        [file(".hidden")],
        [file("empty.md", b"")],
        [file("é" * 150)],
        [file(f"{number}.md") for number in range(101)],
        [],
    ],
    ids=["too large", "twice", "hidden", "empty", "long name", "too many", "none"],
)
def test_what_can_not_be_imported_is_an_error_in_the_form(
    editor: Client, files: list[SimpleUploadedFile]
) -> None:
    response = send(editor, *files)

    assert "posting_files" in response.context["form"].errors
    assert not ImportRun.objects.exists()


@pytest.mark.parametrize(
    "error", [OSError(28, "No space left on device", "/srv/x"), DatabaseError("SQL /srv/x")]
)
def test_an_import_that_stops_says_so_and_nothing_of_the_machine(
    editor: Client, monkeypatch: pytest.MonkeyPatch, error: Exception
) -> None:
    def stopped(*args: Any) -> None:
        raise error

    monkeypatch.setattr(upload, "import_folders", stopped)

    [reason] = send(editor, file()).context["form"].non_field_errors()
    assert reason in ("No space left on device", "The import stopped; the log says why.")


def test_a_path_in_a_files_name_leads_nowhere(editor: Client) -> None:
    send(editor, file("../../etc/agent.md"))

    assert Posting.objects.get().source_key == "agent.md"


def test_an_editor_does_not_wait_for_another_import(editor: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    @contextmanager
    def taken(waiting: Callable[[], None]) -> Iterator[None]:
        waiting()
        yield

    monkeypatch.setattr(upload, "only_import", taken)

    assert "Another import is running." in send(editor, file()).content.decode()


def test_only_who_may_change_postings_may_upload(client: Client) -> None:
    reader = User.objects.create_user("reader", is_staff=True)
    reader.user_permissions.add(Permission.objects.get(codename="view_posting"))
    client.force_login(reader)

    assert send(client, file()).status_code == 403
