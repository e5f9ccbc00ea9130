"""A record's title: parted from the employer, looked for in the words, left as the job alone."""

from dataclasses import replace

from ....choices import EmploymentType, Workplace
from ....facts.places import Location
from ....models.slugs import company_key
from ...record import PostingRecord
from ..body import Body, Role
from ..employer.names import is_company_name
from ..roles import has_role, is_title, names_several
from .asides import is_place
from .beside import is_company
from .borne_out import is_borne_out, part_said_as_the_job
from .employer import (
    halves_in_headings,
    halves_of,
    halves_of_a_colon,
    says_at,
    split_headline,
    vouches_for,
    without_company_before,
)
from .find import find_title
from .headlines import says_who_hires
from .in_headings import titles_set_off
from .page_names import (
    is_made_of_page_words,
    is_no_title,
    is_of_one_job,
    is_of_several_jobs,
    is_placeholder,
    is_slogan,
    reads_as_a_sentence,
)
from .residue import (
    UNKNOWN_PART,
    has_initials_of_a_job,
    may_be_a_person,
    names_somebody,
    residue_in,
    without_where,
)
from .stated import pieces_beside, tidy_title


def split_title(record: PostingRecord, body: Body) -> None:
    """Take the employer out of a title that metadata states: "Lead Designer at Acme"."""
    stated, bare = record.title, tidy_title(record.title)
    title, company = split_headline(bare)
    if not title and not record.company:
        title, company = halves_of(bare) if halves_of(bare)[0] else halves_in_headings(stated, body.headings)
    if before_a_colon := not title and not record.company:
        title, company = halves_of_a_colon(bare)
    known = record.company and company_key(record.company) == company_key(company)
    named = not record.company and is_company_name(company) and vouches_for(company, body, stated)
    if title and (known or named):
        record.evidence["title"] = stated
        record.evidence.setdefault("company", stated)
        record.title, record.company = title, record.company or company
    elif (
        title
        and (before_a_colon or says_at(bare) or says_who_hires(bare))
        and is_company_name(company)
        and not is_place(company)
    ):
        record.evidence["title"], record.title = stated, title


def infer_title(record: PostingRecord, body: Body, headline: str) -> None:
    """Look for the title in the words, or under what the file stands, where metadata states none."""
    if not record.title and (found := find_title(body, headline)):
        record.title, record.evidence["title"] = found.title, found.words
        if not found.is_sure:
            record.doubt("title", f"what one sentence says may be a colleague's job: {found.words}")
    if not record.title:
        record.doubt("title", "the text does not say for certain what the job is called")


def settle_title(record: PostingRecord, body: Body) -> None:
    """Leave the job alone in its title; where none is left, look in the text or leave it for review."""
    stated = record.title
    places = [name for location in record.locations for name in _names_of(location)]
    title = without_company_before(tidy_title(stated, record.company, places), record.company, body.text)
    if title != stated:
        record.evidence.setdefault("title", stated)
        _take_beside(record, pieces_beside(stated, title))
        record.title = title
    if _names_no_job(title, record.company) or is_slogan(stated if title in stated else title):
        record.title, record.evidence["title"] = _title_instead(stated, body)
        opens = bool(record.title) and record.evidence["title"] in body.blocks[0].text
        if record.title and not opens and is_of_several_jobs(stated):
            record.doubt("title", f"may be one of several on a page of jobs: {stated}")
    elif job := _job_under(title, body):
        record.title = record.evidence["title"] = job
    if stated and reads_as_a_sentence(record.title):
        record.doubt("title", f"reads as a sentence: {record.title}")
    if stated and not record.title:
        record.doubt("title", f"names no job: {stated}")
    if record.title:
        _doubt_residue(record, body)


def _doubt_residue(record: PostingRecord, body: Body) -> None:
    """Leave to an editor a title that may hold more than the job, or may be none."""
    if (job := without_where(record.title, body.text)) != record.title:
        record.evidence.setdefault("title", record.title)
        record.title = job
    if not (words := residue_in(record.title, record.company, body.text)):
        is_a_job = (
            has_role(record.title)
            or names_several(record.title)
            or has_initials_of_a_job(record.title)
            or names_somebody(record.title)
        )
        is_a_job = is_a_job and not may_be_a_person(record.title)
        if not (is_a_job or is_borne_out(record, body)):
            record.doubt("title", f"is no job that we know of: {record.title}")
    elif not words.startswith(UNKNOWN_PART) and (job := part_said_as_the_job(record.title, body)):
        record.evidence.setdefault("title", record.title)
        record.title = job
    else:
        record.doubt("title", f"may hold more than the job: {words}")


def _names_no_job(title: str, company: str) -> bool:
    """Tell if a title names a page, an organisation or the `company`, and no job."""
    is_a_page = is_no_title(title) or is_made_of_page_words(title, company)
    return is_a_page or (is_company(title, company) and not has_role(title))


def _title_instead(stated: str, body: Body) -> tuple[str, str]:
    """Return the job that a heading names where the title is a page's name; in any words where it calls."""
    if is_placeholder(stated):
        return "", ""
    jobs = titles_set_off(body)
    if jobs or not (is_slogan(stated) or is_of_one_job(stated)):
        return jobs[0] if len(jobs) == 1 else ("", "")
    found = find_title(body)
    return (found.title, found.words) if found and found.is_sure else ("", "")


def _job_under(title: str, body: Body) -> str:
    """Return the job that heads the text below a `title` that names none: a project, a campaign."""
    first = body.blocks[0] if body.blocks else None
    if not first or first.role != Role.HEADING or has_role(title) or names_several(title):
        return ""
    job = tidy_title(first.text)
    return job if is_title(job) and title.casefold() not in job.casefold() else ""


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
