"""Where a page goes on to other jobs than its own: "Similar jobs", "People also viewed"."""

import re

ENOUGH = 600
"""Characters that a posting has before such a line; above that it stands in the page's menu."""

_OTHER_JOBS = re.compile(
    r"(?:similar|related|recommended) (?:jobs?|positions|openings|vacancies|roles|opportunities)(?: .{1,60})?"
    r"|(?:other|more) (?:jobs?|openings|vacancies)(?: (?:at|from|in|like) .{1,60})?"
    r"|people (?:also viewed|who viewed this job .{1,40})|(?:see|view|browse) (?:all |more |similar |other ){1,2}(?:jobs|openings|vacancies)(?: .{1,40})?"
    r"|jobs? you (?:may|might) (?:also )?(?:like|be interested in)|you (?:may|might) also (?:like|be interested in)"
    r"|(?:ähnliche|vergleichbare|weitere) (?:jobs|stellen|stellenangebote)|offres (?:d['’]emploi )?similaires|(?:ofertas|empleos|trabajos) similares"
    r"|vagas (?:semelhantes|similares)|(?:vergelijkbare|soortgelijke) vacatures|offerte simili|lignende (?:stillinger|job)|liknande jobb|podobne oferty(?: pracy)?"
    r"|podobné (?:nabídky|pozice|ponuky)|benzer (?:iş )?ilanlar",
    re.IGNORECASE,
)


def opens_other_jobs(line: str) -> bool:
    """Tell if what stands below `line` are other jobs."""
    return len(line) < 100 and bool(_OTHER_JOBS.fullmatch(line.strip(" :…→›»>!")))
