"""What the imports did: every run, and every file of it. Nothing here can be changed, only read."""

import logging
from collections.abc import Iterable
from typing import Any

from django.contrib import admin, messages
from django.core.exceptions import PermissionDenied
from django.db import DatabaseError
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.template.response import TemplateResponse
from django.urls import URLPattern, path, reverse
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString
from django.utils.translation import gettext_lazy as _

from ..choices import Outcome
from ..importing.report import Summary
from ..models import ImportOutcome, ImportRun
from .findings import label_of
from .upload import ImportBusyError, UploadForm

_NONE = "–"
_log = logging.getLogger(__name__)


class ReadOnlyAdmin(admin.ModelAdmin):
    """Rows that the importer alone writes."""

    list_per_page = 100
    show_facets = admin.ShowFacets.ALWAYS
    show_full_result_count = False

    def has_add_permission(self, request: HttpRequest) -> bool:
        return False

    def has_change_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return False

    def has_delete_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return False


@admin.register(ImportRun)
class ImportRunAdmin(ReadOnlyAdmin):
    list_display = ["source", "started_at", "finished_at", "files_by_outcome", "error"]
    list_filter = ["source"]
    date_hierarchy = "started_at"
    fields = ["source", "what_was_read", "started_at", "finished_at", "files_by_outcome", "error"]

    def get_urls(self) -> list[URLPattern]:
        upload = path("upload/", self.admin_site.admin_view(self.upload), name="postings_upload")
        return [upload, *super().get_urls()]

    def upload(self, request: HttpRequest) -> HttpResponse:
        """Import the files that an editor sends, and show what became of each."""
        if not request.user.has_perms(["postings.add_posting", "postings.change_posting"]):
            raise PermissionDenied
        form = UploadForm(request.POST or None, request.FILES or None)
        summary = None
        if request.method == "POST" and form.is_valid():
            summary, run = self._import(form)
            if run and summary:
                messages.success(request, _in_figures(summary))
                return redirect(_files_of(run))
        context = {
            **self.admin_site.each_context(request),
            "title": _("Upload posting files"),
            "opts": self.opts,
            "form": form,
            "summary": summary,
        }
        return TemplateResponse(request, "admin/postings/importrun/upload.html", context)

    def _import(self, form: UploadForm) -> tuple[Summary | None, ImportRun | None]:
        try:
            return form.run()
        except ImportBusyError:
            form.add_error(None, _("Another import is running. Try again when it is done."))
        except (DatabaseError, OSError) as error:
            _log.exception("an upload's import stopped")
            reason = error.strerror if isinstance(error, OSError) else ""
            form.add_error(None, reason or _("The import stopped; the log says why."))
        return None, None

    @admin.display(description=_("paths"))
    def what_was_read(self, run: ImportRun) -> SafeString:
        return format_html_join("", "<div>{}</div>", ((path,) for path in run.paths))

    @admin.display(description=_("files"))
    def files_by_outcome(self, run: ImportRun) -> SafeString:
        """Link the number of files of each outcome to the list of those files."""
        links = (
            (_files_of(run, outcome__exact=outcome), run.counts[outcome], outcome.label)
            for outcome in Outcome
            if run.counts.get(outcome)
        )
        return format_html_join(" · ", '<a href="{}">{} {}</a>', links)


@admin.register(ImportOutcome)
class ImportOutcomeAdmin(ReadOnlyAdmin):
    list_display = ["file_and_item", "outcome", "its_posting", "reasons", "in_doubt", "kept_fields", "run"]
    list_filter = ["outcome", ("run", admin.RelatedOnlyFieldListFilter)]
    list_select_related = ["posting__company", "run"]
    search_fields = ["file"]
    fields = ["run", "file", "item", "outcome", "its_posting", "reasons", "in_doubt", "words", "kept_fields"]

    @admin.display(description=_("file"), ordering="file")
    def file_and_item(self, outcome: ImportOutcome) -> str:
        return outcome.file if outcome.item is None else f"{outcome.file} [{outcome.item}]"

    @admin.display(description=_("posting"), ordering="posting")
    def its_posting(self, outcome: ImportOutcome) -> SafeString | str:
        """Link the file to what it became."""
        if outcome.posting is None:
            return _NONE
        url = reverse("admin:postings_posting_change", args=[outcome.posting_id])
        return format_html('<a href="{}">{}</a>', url, outcome.posting)

    @admin.display(description=_("reasons"))
    def reasons(self, outcome: ImportOutcome) -> SafeString | str:
        lines = ((_in_words(problem),) for problem in outcome.problems)
        return format_html_join("", "<div>{}</div>", lines) or _NONE

    @admin.display(description=_("in doubt"))
    def in_doubt(self, outcome: ImportOutcome) -> str:
        return _in_a_row(outcome.review)

    @admin.display(description=_("the words that decided"))
    def words(self, outcome: ImportOutcome) -> SafeString | str:
        pairs = [(label_of(name), words) for name, words in outcome.inferred.items()]
        terms = format_html_join("", "<dt>{}</dt><dd>{}</dd>", pairs)
        return format_html('<dl class="words">{}</dl>', terms) if pairs else _NONE

    @admin.display(description=_("kept for the editor"))
    def kept_fields(self, outcome: ImportOutcome) -> str:
        return _in_a_row(outcome.kept)


def _in_a_row(names: Iterable[str]) -> str:
    return ", ".join(map(label_of, names)) or _NONE


def _in_words(problem: dict[str, Any]) -> str:
    """Return a problem as the report of the command shows it: line, field, reason."""
    known = (problem.get(part) for part in ("line", "field", "reason"))
    return ": ".join(str(part) for part in known if part)


def _files_of(run: ImportRun, **filters: str) -> str:
    return reverse("admin:postings_importoutcome_changelist", query={"run__id__exact": run.pk, **filters})


def _in_figures(summary: Summary) -> str:
    return ", ".join(f"{count} {name}" for name, count in summary.rows() if count)
