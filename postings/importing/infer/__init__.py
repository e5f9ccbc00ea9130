"""What the metadata leaves open, from the words: certain enough, or for review, or not at all."""

from dataclasses import replace

from ...choices import EmploymentType, Seniority, Workplace
from ...facts.closing import find_closing_date, find_day_without_year
from ...facts.employment import find_department, find_employment_type, find_seniority
from ...facts.language import detect_language
from ...facts.pay import find_pay
from ...facts.places import Location
from ...facts.reach import find_reach
from ...facts.yearless import next_such_day
from ...models.slugs import company_key
from ..kinds import Context, read_value
from ..metadata import Metadata, set_pay
from ..names import TABLE
from ..reach import stated_reach
from ..readers import Document
from ..record import PostingRecord
from .asides import is_place
from .boards import employer_stated
from .body import Body
from .clues import clues_of
from .company import find_company
from .labels import companies_of, labels_of
from .names import is_company_name
from .page_names import is_no_title, is_slogan
from .places import infer_places
from .roles import is_title
from .stated_title import pieces_beside, tidy_title
from .title import find_title
from .title_employer import (
    halves_in_headings,
    halves_of,
    says_at,
    split_headline,
    vouches_for,
    without_company_before,
)

MIN_TEXT_FOR_LANGUAGE = 40
MAX_HEADING = 120
"""Characters of a heading that may name a job."""


def infer(record: PostingRecord, body: Body, document: Document, context: Context) -> None:
    """Fill what `record` does not state from the words of `body`, each with its evidence."""
    _split_title(record, body)
    _infer_company(record, body, document)
    _infer_title(record, body, document.headline)
    infer_places(record, body)
    _tidy_title(record, body)
    _infer_reach(record, body, document)
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


def _split_title(record: PostingRecord, body: Body) -> None:
    """Take the employer out of a title that metadata states: "Lead Designer at Acme"."""
    stated, bare = record.title, tidy_title(record.title)
    title, company = split_headline(bare)
    if not title and not record.company:
        title, company = halves_of(bare) if halves_of(bare)[0] else halves_in_headings(stated, body.headings)
    known = record.company and company_key(record.company) == company_key(company)
    named = not record.company and is_company_name(company) and vouches_for(company, body, stated)
    if title and (known or named):
        record.evidence["title"] = stated
        record.evidence.setdefault("company", stated)
        record.title, record.company = title, record.company or company
    elif title and says_at(bare) and is_company_name(company) and not is_place(company):
        record.evidence["title"], record.title = stated, title


def _tidy_title(record: PostingRecord, body: Body) -> None:
    """Leave the job alone in its title; where none is left, look in the text or leave it for review."""
    stated = record.title
    places = [name for location in record.locations for name in _names_of(location)]
    title = without_company_before(tidy_title(stated, record.company, places), record.company, body.text)
    if title != stated:
        record.evidence.setdefault("title", stated)
        _take_beside(record, pieces_beside(stated, title))
        record.title = title
    if is_no_title(title) or is_slogan(stated if title in stated else title):
        record.title, record.evidence["title"] = _title_instead(stated, body)
    if stated and not record.title:
        record.doubt("title", f"names no job: {stated}")


def _title_instead(stated: str, body: Body) -> tuple[str, str]:
    """Return the job that the text names instead of a slogan; two blanks instead of a page's name."""
    if not is_slogan(stated):
        return "", ""
    short = [heading for heading in body.headings if len(heading) < MAX_HEADING]
    jobs = {heading for heading in map(tidy_title, short) if is_title(heading)}
    if len(jobs) == 1:
        job = jobs.pop()
        return job, job
    return ("", "") if jobs else find_title(body) or ("", "")


def _take_beside(record: PostingRecord, pieces: list[str]) -> None:
    """Keep what a title said of workplace and employment where nothing else does."""
    workplace = next(filter(None, map(Workplace.parse, pieces)), None)
    if workplace and not any(location.workplace for location in record.locations):
        placed = tuple(replace(location, workplace=workplace) for location in record.locations)
        record.locations = placed or (Location(None, workplace, record.title),)
        record.evidence["workplace"] = record.title
        record.review.pop("places", None)
    employment = next(filter(None, map(EmploymentType.parse, pieces)), None)
    if employment and not record.employment_type:
        record.employment_type, record.evidence["employment_type"] = employment, record.title


def _names_of(location: Location) -> tuple[str, ...]:
    city = location.place.city if location.place else ""
    return (city, location.words, *location.words.split(","))


def _infer_company(record: PostingRecord, body: Body, document: Document) -> None:
    record.company = employer_stated(record.company, body.text)
    if record.company and (other := _other_employer(record.company, body)):
        record.doubt("company", f"the text says: {other}")
    if not record.company and (found := find_company(body, clues_of(record, document, body))):
        record.company, record.evidence["company"] = found.name, found.words
        if not found.is_sure:
            record.doubt("company", "the text names it once only")
    if not record.company:
        record.doubt("company", "the text does not say for certain who employs")


def _other_employer(stated: str, body: Body) -> str:
    """Return the label line that states another employer than metadata, which the text never names."""
    key = company_key(stated)
    if stated.casefold() in body.text.casefold():
        return ""
    lines = ((company_key(name), words) for name, words in companies_of(body))
    return next((words for other, words in lines if other not in key and key not in other), "")


def _infer_title(record: PostingRecord, body: Body, headline: str) -> None:
    if not record.title and (found := find_title(body, headline)):
        record.title, record.evidence["title"] = found
    if not record.title:
        record.doubt("title", "the text does not say for certain what the job is called")


def _infer_reach(record: PostingRecord, body: Body, document: Document) -> None:
    if not any(location.workplace == Workplace.REMOTE for location in record.locations):
        return
    stated = "\n".join(location.words for location in record.locations)
    fact = (
        find_reach(stated)
        or stated_reach(Metadata(document).__getitem__)
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
