"""One file's bytes to finished records: read, rendered, inferred, judged.

Without the database, so that it runs in any process.
"""

from dataclasses import dataclass, field

from ..rendering import POLICY_VERSION, plain_text, render
from .infer.body import read_body
from .infer.gaps import infer
from .infer.liveness.articles import kind_of_article
from .infer.liveness.job_signs import ENOUGH_SIGNALS
from .infer.liveness.verdict import no_posting, set_status, signs_shown, told_as_news
from .kinds import Context
from .metadata import Metadata, read_metadata
from .problems import Problem
from .readers import Document, Unreadable, read
from .record import PostingRecord


@dataclass(slots=True)
class Prepared:
    """What became of one document: a record, or the reason why there is none."""

    record: PostingRecord | None = None
    problems: list[Problem] = field(default_factory=list)
    item: int | None = None
    key: str = ""


def prepare(data: bytes, context: Context) -> list[Prepared]:
    """Return one `Prepared` for each posting in the file."""
    try:
        documents = read(data)
    except Unreadable as error:
        return [Prepared(problems=[error.problem])]
    return [prepare_document(document, context) for document in documents]


def prepare_document(document: Document, context: Context) -> Prepared:
    """Return the record of one document; never raises for what stands in it."""
    try:
        return Prepared(_record(document, context), item=document.item, key=document.key)
    except Unreadable as error:
        # Of what could not be read whole, nobody can say that it holds no posting.
        reasons = [] if document.doubt else [error.problem]
        return Prepared(None, [*document.problems, *reasons], document.item, document.key)


def _record(document: Document, context: Context) -> PostingRecord:
    metadata = Metadata(document)
    record = read_metadata(metadata, context)
    _render(record)
    body = read_body(record.description_html)
    if document.doubt and not record.description_text:
        raise Unreadable(document.doubt)
    stated = bool(record.title and record.company)
    if reason := no_posting(record, body, metadata, stated):
        raise Unreadable(reason)
    news = "" if stated else told_as_news(record, body, metadata)
    titles = (record.title, record.evidence.get("title", ""), document.headline)
    infer(record, body, metadata, context)
    signs = signs_shown(record, body, document, stated=stated, titles=titles)
    if signs < ENOUGH_SIGNALS:
        record.doubt("description", "hardly speaks of a job")
    for doubt in (document.doubt, kind_of_article(body, titles), news):
        if doubt:
            record.doubt("description", doubt)
    for name in ("title", "company"):
        if "\ufffd" in getattr(record, name):
            record.doubt(name, "has characters that could not be read")
    set_status(record, body, metadata, context)
    return record


def _render(record: PostingRecord) -> None:
    try:
        record.description_html = render(record.description_source, record.description_format)
    except ValueError as error:
        raise Unreadable(str(error), field="description") from None
    record.description_text = plain_text(record.description_html)
    record.policy_version = POLICY_VERSION
