"""A record's employer: as metadata states it, checked, or as the words say it."""

import re

from ....models.slugs import company_key
from ...readers import Document
from ...record import PostingRecord
from ..body import Body
from ..labels import companies_of
from ..roles import has_role, is_title
from .boards import is_an_agency
from .clues import clues_of
from .company import OUR_CLIENT, find_company
from .mentions import whole_name
from .names import ITS_PART_BEHIND
from .organisations import is_organisation
from .stated import employer_stated
from .whole import beside_its_short


def infer_company(record: PostingRecord, body: Body, document: Document) -> None:
    """Check the employer that metadata states; without one, look for it in the words."""
    record.company = employer_stated(record.company, body.text)
    if record.company and record.company in record.evidence.get("company", ""):
        _take_whole(record, body)
    if is_an_agency(record.company) and _seeks_for_another(record.company, body.text):
        record.company = ""
    if record.company and _sounds_like_the_job(record.company, record.title):
        record.doubt("company", f"sounds like the job: {record.company}")
    if record.company and (other := _other_employer(record.company, body)):
        record.doubt("company", f"the text says: {other}")
    if not record.company and (found := find_company(body, clues_of(record, document, body))):
        record.company, record.evidence["company"] = found.name, found.words
        if not found.is_sure:
            record.doubt("company", "the text says too little of it")
    if not record.company:
        record.doubt("company", "the text does not say for certain who employs")


def _take_whole(record: PostingRecord, body: Body) -> None:
    """Give the employer of a title the rest of its name, which the text has and the title may have cut."""
    record.company = ITS_PART_BEHIND.sub("", record.company)
    record.company = beside_its_short(record.company, body.text) or record.company
    whole = whole_name(record.company, f"{record.evidence['company']}\n{body.text}")
    record.company = whole.name
    if whole.doubt:
        record.doubt("company", whole.doubt)


def _sounds_like_the_job(company: str, title: str) -> bool:
    """Tell if metadata may have put the job where the employer belongs, and something else where the job does."""
    return (
        has_role(company)
        and is_title(company)
        and not is_organisation(company)
        and bool(title)
        and not has_role(title)
    )


def _seeks_for_another(agency: str, text: str) -> bool:
    """Tell if the `agency` speaks of a client who hires: "our client", "Hempstaff's client"."""
    first = re.escape(agency.split()[0])
    return bool(OUR_CLIENT.search(text) or re.search(rf"\b{first}\S{{0,12}}['’]s client\b", text))


def _other_employer(stated: str, body: Body) -> str:
    """Return the label line that states another employer than metadata, which the text never names."""
    key = company_key(stated)
    if stated.casefold() in body.text.casefold():
        return ""
    lines = ((company_key(name), words) for name, words in companies_of(body))
    return next((words for other, words in lines if other not in key and key not in other), "")
