"""One file's bytes to finished records: read, rendered, inferred, judged.

Without the database, so that it runs in any process.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field

from ..choices import Status
from ..rendering import POLICY_VERSION, plain_text, render
from .infer import infer
from .infer.body import Body, read_body
from .infer.liveness.articles import ARTICLE, kind_of_article
from .infer.liveness.closed import closed_in_words, is_marked_closed
from .infer.liveness.job_signs import (
    ENOUGH_SIGNALS,
    is_surely_one,
    names_a_job,
    says_little_of_a_job,
    signs_of_a_job,
)
from .infer.liveness.no_openings import says_that_none_is_open
from .infer.liveness.old_years import old_year
from .infer.liveness.other_pages import (
    is_article,
    is_cv_entry,
    is_person,
    is_something_else,
    tells_how_to_post,
)
from .infer.liveness.status import is_filler, is_unfilled, notices_in, status_of
from .kinds import Context
from .metadata import Metadata, read_metadata
from .problems import FILLER, NO_POSTING, NONE_OPEN, SOMETHING_ELSE, TEMPLATE, Problem
from .readers import Document, Unreadable, read
from .record import PostingRecord

HELD_BACK = frozenset({"title", "company", "description", "valid_through", "status"})
"""Fields of which a doubt keeps a posting off the board until an editor has looked."""


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
    if reason := _no_posting(record, body, metadata, stated):
        raise Unreadable(reason)
    news = "" if stated else _told_as_news(record, body, metadata)
    titles = (record.title, record.evidence.get("title", ""), document.headline)
    infer(record, body, metadata, context)
    signs = _signs(record, body, document, stated=stated, titles=titles)
    if signs < ENOUGH_SIGNALS:
        record.doubt("description", "hardly speaks of a job")
    for doubt in (document.doubt, kind_of_article(body, titles), news):
        if doubt:
            record.doubt("description", doubt)
    for name in ("title", "company"):
        if "\ufffd" in getattr(record, name):
            record.doubt(name, "has characters that could not be read")
    _set_status(record, body, metadata, context)
    return record


def _no_posting(record: PostingRecord, body: Body, metadata: Metadata, stated: bool) -> str:
    """Return what the file is if it is no posting; "" if it may be one."""
    values, headline = metadata.__getitem__, metadata.document.headline
    if is_filler(body):
        return FILLER
    if not stated and is_unfilled(body, metadata.nodes.values()):
        return TEMPLATE
    if is_cv_entry(body, values) or (is_person(body, values) and says_little_of_a_job(record, body)):
        return SOMETHING_ELSE
    if (
        not stated
        and (is_something_else(body, values) or tells_how_to_post(body, (record.title, headline)))
        and not is_surely_one(record, body)
    ):
        return SOMETHING_ELSE
    return ""


def _signs(
    record: PostingRecord, body: Body, document: Document, *, stated: bool, titles: Iterable[str]
) -> int:
    """Return how much shows that it is a posting.

    Raises Unreadable if nothing does, or if it says that no job is open.
    """
    if says_that_none_is_open(body, titles, record.title):
        raise Unreadable(NONE_OPEN)
    signs = signs_of_a_job(record, body, document.headline)
    if stated:
        signs = ENOUGH_SIGNALS if signs or not body.text else 1
    if not signs:
        raise Unreadable(NO_POSTING)
    return signs


def _told_as_news(record: PostingRecord, body: Body, metadata: Metadata) -> str:
    """Return why an editor has to see a file that is laid out as news are, as a job may be among them.

    Raises Unreadable if its title names no job.
    """
    if not is_article(metadata.__getitem__) or is_surely_one(record, body):
        return ""
    if not names_a_job(record, metadata.document.headline):
        raise Unreadable(SOMETHING_ELSE)
    return ARTICLE


def _render(record: PostingRecord) -> None:
    try:
        record.description_html = render(record.description_source, record.description_format)
    except ValueError as error:
        raise Unreadable(str(error), field="description") from None
    record.description_text = plain_text(record.description_html)
    record.policy_version = POLICY_VERSION


def _set_status(record: PostingRecord, body: Body, metadata: Metadata, context: Context) -> None:
    document = metadata.document
    titles = (record.title, record.evidence.get("title", ""), document.headline)
    notices = (record.summary, *notices_in(metadata.__getitem__))
    if not_live := status_of(metadata.__getitem__):
        record.status, record.evidence["status"] = not_live
    elif record.valid_through is not None and record.valid_through < context.now:
        record.status, record.evidence["status"] = (
            Status.CLOSED,
            f"valid through {record.valid_through:%Y-%m-%d}",
        )
    elif words := closed_in_words(body, titles, notices):
        record.status, record.evidence["status"] = Status.CLOSED, words
    elif not (record.description_text or record.apply_url or record.apply_email or record.source_url):
        record.doubt("description", "neither a text nor a link to one")
        record.status = Status.REVIEW
    elif is_marked_closed(document.body):
        record.doubt("status", "its page marks it as closed")
    elif words := old_year(body, titles, context.today):
        record.doubt("status", f"speaks of a year that is over: {words}")
    if record.status == Status.PUBLISHED and HELD_BACK & record.review.keys():
        record.status = Status.REVIEW
