"""The employer within a title: "Welder at Acme", "Acme GmbH - Welder", "Acme is hiring a Welder"."""

import re
from collections.abc import Iterator, Sequence

from ..body import Body
from ..employer.boards import is_nobody
from ..employer.hosts import hosts_of
from ..employer.names import is_company_name
from ..employer.organisations import has_legal_form, is_organisation, sounds_like_one
from ..roles import has_role, is_title, names_several
from .asides import is_place
from .called import is_called
from .headlines import read_headline, sought_by
from .residue import has_initials_of_a_job, is_known

_BESIDE = re.compile(
    r"\[[^\[\]]{1,40}\]|[(\[][^()\[\]]{0,20}\b(?:remote|remoto|hybrid|h[ií]brido|on-?site|presencial)\b[^()\[\]]{0,20}[)\]]$",
    re.IGNORECASE,
)
_AT = re.compile(
    r"\s+(?:(?:at|at the|bei|bei der|beim|chez|bij|bij de|bij het|hos|presso|(?:làm việc )?tại)\s+|@\s?)(?=[A-ZÀ-Þ0-9])|\s+n[ao]\s+(?=[A-ZÀ-Þ0-9])"
    r"|\s+[ву]\s+(?=[A-Z][A-Za-z]{2,20}(?: [A-Z][A-Za-z]{0,20}){0,3}$)"
)
_DASHES = re.compile(r"\s+[-–—|•·@]\s+|\s*\|\s*|\s+@\s*")
_HALVES = re.compile(r"\s+[-–—|•·@/]\s+|\s*\|\s*|\s[-–—]\s?(?=[A-ZÀ-Þ])")


def split_headline(headline: str) -> tuple[str, str]:
    """Return the title and the company in "Welder at Acme" or "Acme is hiring a Welder"; else two blanks."""
    title, company = read_headline(headline)
    if company:
        return title, company
    bare = " ".join(_BESIDE.sub(" ", headline).split())
    title, *rest = _AT.split(bare)
    company = rest[0] if len(rest) == 1 else ""
    is_one = is_title(title) or is_nobody(company)
    return (title, company) if company and is_one and not has_role(company) else ("", "")


def says_at(title: str) -> bool:
    """Tell if `title` says where one is employed in words that mean little else: "at Acme", not "na Acme"."""
    return bool(re.search(r"\s(?:at|bei|chez|bij|hos|presso|tại|@)\s", title))


def halves_of(title: str) -> tuple[str, str]:
    """Return the job and the organisation in "Curator - Harbour Museum" or "Acme, s.r.o. - Pokladník"; else two blanks."""
    for left, right in _splits(title):
        for job, name in ((left, right), (right, left)):
            if (
                is_organisation_with_its_unit(name)
                and not is_organisation(job)
                and (has_legal_form(name) or is_title(job))
            ):
                return job, name
    name, _, job = title.partition(": ")
    return (job, name) if is_organisation_with_its_unit(name) and is_title(job) else ("", "")


def halves_of_a_colon(title: str) -> tuple[str, str]:
    """Return the job and who may employ in "Oakum Ropery: Welder"; two blanks where a field or a place opens it."""
    name, colon, job = title.partition(":")
    name, job = name.strip(), job.strip()
    is_job = is_title(job) or names_several(job) or has_initials_of_a_job(job)
    may_employ = is_company_name(name) and not (has_role(name) or is_place(name) or is_known(name))
    return (job, name) if colon and ":" not in job and is_job and may_employ else ("", "")


def is_organisation_with_its_unit(name: str) -> bool:
    """Tell if `name` is an organisation's, with which of its parts behind a comma: "Leeds University, Library"."""
    return is_organisation(name.strip().split(", ")[0]) or is_organisation(name.strip())


def halves_in_headings(title: str, headings: Sequence[str]) -> tuple[str, str]:
    """Return the job and the employer of a title whose halves head the text in the same order: "Acme - Sales"."""
    for left, right in _splits(title):
        if [left, right] == [heading.strip() for heading in headings[:2]] and is_company_name(left):
            return ("", "") if has_role(left) or is_place(left) else (right, left)
    return "", ""


def _splits(title: str, between: re.Pattern[str] = _HALVES) -> Iterator[tuple[str, str]]:
    for match in between.finditer(title):
        left, right = title[: match.start()].strip(), title[match.end() :].strip()
        if left and right:
            yield left, right


def employer_before(title: str) -> str:
    """Return the name that stands before a job title ("Acme - Lead Welder"), if it could be a company's."""
    halves = list(_splits(title, _DASHES))
    if len(halves) != 1:
        return ""
    before, after = halves[0]
    return before if not has_role(before) and is_title(after) and is_company_name(before) else ""


def vouches_for(company: str, body: Body, title: str) -> bool:
    """Tell if something beside the `title` says that `company` is one: the text, a link, what it is called."""
    elsewhere = body.text.replace(title, "")
    initials = "".join(word[0] for word in company.split() if word[0].isupper())
    abbreviated = len(initials) > 2 and re.search(rf"\b{re.escape(initials)}\b", elsewhere)
    linked = hosts_of(body).agree(company)
    return bool(company in elsewhere or abbreviated or linked or sounds_like_one(company))


def without_company(title: str, company: str) -> str:
    """Return `title` without the `company` at its end ("Welder at Acme", "Welder (Acme)"), or before it ("Acme: Welder")."""
    if not company:
        return title
    if job := sought_by(company, title):
        return job
    before, _, job = title.partition(": ")
    if job and is_called(before, company):
        return job
    if (job := title[len(company) + 1 :]) and title[: len(company) + 1] == f"{company}-" and is_title(job):
        return job
    for match in re.finditer(r"[\s(\[@,|–—-]+", title):
        if is_called(title[match.end() :].strip(" )]!."), company):
            before = _CONNECTOR.sub("", title[: match.start()])
            is_set_off = before != title[: match.start()] or match[0].strip()
            if before and (is_set_off or has_role(before.split()[-1])):
                return before.strip(" ,|–—-")
    return title


_CONNECTOR = re.compile(
    r"\s+(?:(?:at|@|bei|beim|chez|bij|n[ao]|hos|till|til|på|vid|ved|w|we|dla|v|ve|pro|pre|u|kod|la|în|в|во|у|στην?|στο|di|(?:làm việc )?tại|em|en|pour|for|with|für|voor|presso)(?: (?:the|de|het|der|den|die|la|le|l))?)$"
)


def without_company_before(title: str, company: str, text: str) -> str:
    """Return `title` without the `company` that opens it, where `text` has it without ("Acme Lead Welder"), or the name is of several words."""
    rest = title[len(company) :].strip(" -–—|:,")
    opens = company and title.casefold().startswith(f"{company.casefold()} ") and is_title(rest)
    are_two_names = len(company.split()) > 1 and len(rest.split()) > 1
    says_so = opens and (are_two_names or re.search(rf"\b(?:an?|our|the) {re.escape(rest)}\b", text))
    return rest if says_so else title
