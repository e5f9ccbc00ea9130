"""What a file is judged to be: no posting at all, one that is not live, one that waits, one to publish."""

from collections.abc import Iterable

from ....choices import Status
from ...kinds import Context
from ...metadata import Metadata
from ...problems import FILLER, NO_POSTING, NONE_OPEN, SOMETHING_ELSE, TEMPLATE
from ...readers import Document, Unreadable
from ...record import PostingRecord
from ..body import Body
from .articles import ARTICLE
from .closed import closed_in_words, is_marked_closed
from .job_signs import (
    ENOUGH_SIGNALS,
    is_surely_one,
    names_a_job,
    says_little_of_a_job,
    signs_of_a_job,
)
from .no_openings import says_that_none_is_open
from .old_years import old_year
from .other_pages import (
    is_article,
    is_cv_entry,
    is_person,
    is_something_else,
    tells_how_to_post,
)
from .status import first_day_long_ago, is_filler, is_unfilled, notices_in, status_of

HELD_BACK = frozenset({"title", "company", "description", "valid_through", "status"})
"""Fields of which a doubt keeps a posting off the board until an editor has looked; so does one of a place that is
said, and none where no place is."""


def no_posting(record: PostingRecord, body: Body, metadata: Metadata, stated: bool) -> str:
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


def signs_shown(
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


def told_as_news(record: PostingRecord, body: Body, metadata: Metadata) -> str:
    """Return why an editor has to see a file that is laid out as news are, as a job may be among them.

    Raises Unreadable if its title names no job.
    """
    if not is_article(metadata.__getitem__) or is_surely_one(record, body):
        return ""
    if not names_a_job(record, metadata.document.headline):
        raise Unreadable(SOMETHING_ELSE)
    return ARTICLE


def set_status(record: PostingRecord, body: Body, metadata: Metadata, context: Context) -> None:
    """Set the status that the file states or its words tell; what is in doubt waits for an editor."""
    document = metadata.document
    titles = (record.title, record.evidence.get("title", ""), document.headline)
    notices = (record.summary, *notices_in(metadata))
    if not_live := status_of(metadata):
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
    elif words := first_day_long_ago(metadata, context):
        record.doubt("status", f"begins in a year that is over: {words}")
    in_doubt = HELD_BACK & record.review.keys() or ("places" in record.review and record.is_placed)
    if record.status == Status.PUBLISHED and in_doubt:
        record.status = Status.REVIEW
