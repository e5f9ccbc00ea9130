"""Seed files from an editor's own machine, through the importer that the operator's command uses."""

from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from django import forms
from django.core.files.uploadedfile import UploadedFile
from django.utils import timezone
from django.utils.text import Truncator
from django.utils.translation import gettext_lazy as _

from ..importing.files import MAX_BYTES
from ..importing.kinds import Context
from ..importing.lock import only_import
from ..importing.report import Summary
from ..importing.run import Options, import_folders
from ..importing.workers import Workers
from ..models import ImportRun

MAX_FILES = 100
"""At once; a folder of more is the command's work."""
_LONGEST_NAME = 255
"""Bytes of a file's name that Linux takes."""
_SHOWN_OF_A_NAME = 60


class ImportBusyError(Exception):
    """Another import is running; an editor does not wait for it."""


class SeveralFilesInput(forms.ClearableFileInput):
    allow_multiple_selected = True


class SeveralFilesField(forms.FileField):
    """One or more files; the value is a list of `UploadedFile`."""

    widget = SeveralFilesInput

    def clean(self, data: Any, initial: Any = None) -> list[UploadedFile]:
        files = data if data and isinstance(data, list) else [None]
        return [super(SeveralFilesField, self).clean(file, initial) for file in files]


class UploadForm(forms.Form):
    """What to import, and as which source."""

    posting_files = SeveralFilesField(
        label=_("Files"), help_text=_("Posting files of any kind that the import reads, up to 100 at once.")
    )
    source = forms.CharField(
        label=_("Source"),
        max_length=100,
        initial="upload",
        help_text=_("A file of the same name and source is the same posting, and updates it."),
    )
    dry_run = forms.BooleanField(
        label=_("Only tell what would happen"), required=False, help_text=_("Nothing is written.")
    )

    def clean_posting_files(self) -> list[UploadedFile]:
        files: list[UploadedFile] = self.cleaned_data["posting_files"]
        if len(files) > MAX_FILES:
            text = _("These are %(count)d files; up to %(limit)d are taken at once.")
            raise forms.ValidationError(text, params={"count": len(files), "limit": MAX_FILES})
        names = [file.name for file in files]
        for file in files:
            if (file.size or 0) > MAX_BYTES:
                self._refuse(_("%(name)s is larger than a megabyte."), file)
            if names.count(file.name) > 1:
                self._refuse(_("%(name)s is there twice."), file)
            if str(file.name).startswith(".") or str(file.name).endswith("~"):
                self._refuse(_("%(name)s is a hidden file."), file)
            if len(str(file.name).encode(errors="replace")) > _LONGEST_NAME:
                self._refuse(_("The name of %(name)s is too long."), file)
        return files

    def _refuse(self, message: Any, file: UploadedFile) -> None:
        raise forms.ValidationError(
            message, params={"name": Truncator(str(file.name)).chars(_SHOWN_OF_A_NAME)}
        )

    def run(self) -> tuple[Summary, ImportRun | None]:
        """Import what was uploaded; return what was done and its run, which a dry run has not.

        Raises `ImportBusyError`, or what the import itself raises: DatabaseError, OSError.
        """
        files: Sequence[UploadedFile] = self.cleaned_data["posting_files"]
        with TemporaryDirectory(prefix="upload-") as name:
            folder = Path(name)
            for file in files:
                (folder / str(file.name)).write_bytes(file.read())
            summary = self._import(folder)
            run = ImportRun.objects.filter(paths=[str(folder)]).first()
        if run:
            run.paths = [file.name for file in files]
            run.save(update_fields=["paths"])
        return summary, run

    def _import(self, folder: Path) -> Summary:
        options = Options(
            source=self.cleaned_data["source"], root=folder, dry_run=self.cleaned_data["dry_run"]
        )
        context = Context(now=timezone.now(), tz=timezone.get_default_timezone())
        with Workers(1, context) as workers, only_import(_busy):
            return import_folders([options], workers)


def _busy() -> None:
    raise ImportBusyError
