"""What the metadata leaves open, from the words: certain enough, or for review, or not at all."""

from dataclasses import replace

from ...choices import EmploymentType, Seniority, Workplace
from ...facts.closing import find_closing_date, find_day_without_year
from ...facts.employment import find_department, find_employment_type, find_seniority
from ...facts.language import detect_language
from ...facts.pay import find_pay
from ...facts.reach import find_reach
from ...facts.yearless import next_such_day
from ..kinds import Context, read_value
from ..metadata import Metadata, set_pay
from ..names import TABLE
from ..reach import stated_reach
from ..record import PostingRecord
from ..values import texts_of
from .body import Body
from .employer.settle import infer_company
from .labels import labels_of
from .places import infer_places
from .titles.settle import infer_title, settle_title, split_title

MIN_TEXT_FOR_LANGUAGE = 40


def infer(record: PostingRecord, body: Body, metadata: Metadata, context: Context) -> None:
    """Fill what `record` does not state from the words of `body`, each with its evidence."""
    document = metadata.document
    split_title(record, body)
    infer_company(record, body, document)
    infer_title(record, body, document.headline)
    slugs = [text for name in ("slug", "permalink") for text in texts_of(metadata[name])[:1]]
    infer_places(record, body, [*slugs, record.source_url])
    settle_title(record, body)
    _infer_reach(record, body, metadata)
    _infer_pay(record, body)
    _infer_terms(record, body)
    _infer_closing_date(record, body, context)
    _read_labels(record, body, context)


def _read_labels(record: PostingRecord, body: Body, context: Context) -> None:
    """Take when it was posted and where one applies from label lines: "Posting date: 3 May 2026"."""
    country = next((location.place.country for location in record.locations if location.place), "")
    context = replace(context, country=context.country or country)
    for row in TABLE:
        if row.field not in ("posted_at", "apply_url", "apply_email") or getattr(record, row.field):
            continue
        for label in labels_of(body, row.field):
            if (value := read_value(row.kind, label.value, context)) is not None:
                setattr(record, row.field, value)
                record.evidence[row.field] = label.words
                break


def _infer_reach(record: PostingRecord, body: Body, metadata: Metadata) -> None:
    if not any(location.workplace == Workplace.REMOTE for location in record.locations):
        return
    stated = "\n".join(location.words for location in record.locations)
    fact = (
        find_reach(stated)
        or stated_reach(metadata.__getitem__)
        or find_reach(stated, locations=record.locations)
        or find_reach(body.text, locations=record.locations)
    )
    if fact is not None:
        record.reach, record.reach_areas = fact.reach, list(fact.areas)
        record.reach_words, record.utc_from, record.utc_to = fact.words[:500], fact.utc_from, fact.utc_to
        record.evidence["reach"] = fact.words


def _infer_pay(record: PostingRecord, body: Body) -> None:
    if record.pay_min is not None or record.pay_max is not None:
        return
    places = tuple(location.place for location in record.locations if location.place)
    country = places[0].country if places else ""
    if (pay := find_pay(body.text, country=country, places=places)) is not None:
        set_pay(record, pay)
        record.evidence["pay"] = pay.words


def _infer_terms(record: PostingRecord, body: Body) -> None:
    if not record.employment_type and (employment := find_employment_type(body.text)):
        record.employment_type, record.evidence["employment_type"] = employment
    if not record.seniority and record.title and (seniority := find_seniority(record.title)):
        record.seniority, record.evidence["seniority"] = seniority
    if not record.employment_type and record.seniority == Seniority.INTERN:
        record.employment_type = EmploymentType.INTERN
        record.evidence["employment_type"] = record.evidence.get("seniority", record.title)
    if not record.department and (department := find_department(body.text)):
        record.department, record.evidence["department"] = department
    if len(body.text) >= MIN_TEXT_FOR_LANGUAGE and (language := detect_language(body.text)):
        record.language = language


def _infer_closing_date(record: PostingRecord, body: Body, context: Context) -> None:
    if record.valid_through is not None:
        return
    countries = [location.place.country for location in record.locations if location.place]
    country, text = countries[0] if countries else "", f"{record.summary}\n{body.text}"
    if fact := find_closing_date(text, country=country, now=context.now, tz=context.tz):
        record.valid_through, record.evidence["valid_through"] = fact
        record.review.pop("valid_through", None)
    elif yearless := find_day_without_year(text):
        _take_next(record, *yearless, context)


def _take_next(record: PostingRecord, month_and_day: tuple[int, int], words: str, context: Context) -> None:
    """Close the posting on the first such day after it was posted; without that day, ask an editor."""
    if record.posted_at is None:
        record.doubt("valid_through", f"names a last day without its year: {words}")
        return
    posted = record.posted_at.astimezone(context.tz).date()
    record.valid_through = next_such_day(*month_and_day, posted, context.tz)
    record.evidence["valid_through"] = words
    record.review.pop("valid_through", None)
