"""If something beside a title bears it out: the text says it as a job, or the file states what only postings do."""

import re

from ...record import PostingRecord
from ..body import Body
from ..labels import titles_of
from ..roles import has_role, is_title
from .phrases import sounds_like_one
from .residue import parts_of

_AS_A_JOB = (
    r"(?:an?|our|as|our next|an experienced|uma?|una?|une?|een|eine?n?|als|zum|zur|como|comme|jako|come|som|en|ett|et|un/una|un/a|di|sebagai|в качестве"
    r"|(?:role|job|position|post|poste|puesto|cargo|vaga|ruolo|stelle|functie|должность) (?:of|as|de|di|van|als)(?: an?| the)?)"
)
"""What stands before a job in a sentence, and never before a name, a field or a page."""
_BEHIND = r"(?: (?:position|role|job|post|vacancy|opening)\b|\s?[(\[](?:[mwfhd][/|]){1,3}[mwfhdx][)\]])"
_AGENT_ABROAD = re.compile(
    r"(?:eir[oa]|er[oa]|ist[ae]|ad[oa]r|tor[ae]?|trice|eur|euse|i[eè]re?|ник|тель|ист|щик|чик|ář|ářka|ník|nice|arz|acz|owca|i[cć]|ő|ija|ijä|ci|cı)(?=$| )",
    re.IGNORECASE,
)
"""How those who do something are called elsewhere: "Costureira", "Soudeur"."""
_LONGEST = 80
_MOST_WORDS = 5


def is_said_as_a_job(title: str, text: str) -> bool:
    """Tell if `text` says somewhere that somebody is one: "as a Gilder", "the Gilder role"."""
    if title.casefold() not in text.casefold() or len(title) > _LONGEST:
        return False
    job = re.escape(title)
    return bool(re.search(rf"(?<!\w)(?:{_AS_A_JOB} {job}(?![\w-])|{job}{_BEHIND})", text, re.IGNORECASE))


def is_borne_out(record: PostingRecord, body: Body) -> bool:
    """Tell if the title of `record` is a job's though the table knows no noun of it."""
    title = record.title
    if is_said_as_a_job(title, body.text) or title in _labelled(body):
        return True
    is_a_posting = bool(record.employment_type or record.pay_min or record.valid_through or record.apply_url)
    words = title.split()
    has_the_form = len(words) <= _MOST_WORDS and not any(map(str.isdigit, title))
    is_a_posting = is_a_posting or len(words) == 1
    return is_a_posting and has_the_form and (sounds_like_one(title) or bool(_AGENT_ABROAD.search(title)))


def _labelled(body: Body) -> set[str]:
    """Return the titles that labels with a colon state; the cells of a table's head stand in a row as well."""
    return {title for title, words in titles_of(body) if ":" in words or "：" in words}


def part_said_as_the_job(title: str, body: Body) -> str:
    """Return the one part of `title` that is a job and that the text says without the others; else ""."""
    jobs = [part for part in parts_of(title) if has_role(part)]
    if len(jobs) != 1 or jobs[0] == title or not is_title(jobs[0]) or f"{jobs[0]}:" in title:
        return ""
    elsewhere = body.text.replace(title, " ")
    return jobs[0] if is_said_as_a_job(jobs[0], elsewhere) else ""
