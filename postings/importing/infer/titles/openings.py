"""What people write before and after a job's title: labels, and that somebody is sought."""

import re

from ....facts.places.marks import marks_of
from ..roles import has_role, is_title, names_several
from .advert_words import ADS, SOUGHT, SOUGHT_BEHIND, SOUGHT_BEHIND_ABROAD, SOUGHT_IN_A_CASE
from .adverts import without_advert
from .articles import ARTICLES, without_article

_LABEL = re.compile(
    rf"(?:(?:job|position|vacancy|role) (?:title|description|opening|offer|opportunity|posting|advert|ad|vacancy)"
    rf"|career opportunity|(?:open |new |current )?(?:vacancy|position|opening|job|role)|opportunity|hiring|now hiring|wanted|call for applications|(?:crew|casting|open|artists?) call|вакансия|вакансія"
    rf"|stelle|gesucht|(?:wir|we) (?:suchen|sind auf der suche)|recrutement|búsqueda(?: laboral)?|pracovní pozice|functie|functieomschrijving|poste|puesto|cargo|{ADS})"
    rf"\s?(?::|[-–—|!]\s|\s[-–—|]|–)\s*",
    re.IGNORECASE,
)
_OF_A_LIST = re.compile(
    r"(?:(?:re|fwd?|aw|wg)\s?:|\[(?:[\w.]{1,20}-)?(?:sig-)?jobs?(?:-[\w.]{1,20})?\])\s*", re.IGNORECASE
)
"""What mail programs and mailing lists write before a subject: "Re: [steel-jobs] Welder"."""
_LABEL_ABROAD = re.compile(
    r"(?:徵才|誠徵|诚聘|招聘|招募|職缺|求人|募集|採用|채용)\s?[｜|：:]\s?|(?:诚聘|誠徵|急聘|招聘)(?=[\w]{2,12}(?:师|師|员|員|工程|开发|開發)$)"
)
_ORGANISATION_ABROAD = re.compile(
    r"[^\s（(]{2,20}(?:基金會|基金会|公司|大學|大学|協會|协会|學會|学会|研究所|研究院|株式会社)\s+(?=[^\s（(])"
)
"""An organisation before a job: its kind is written in its name."""
_AD_BEFORE = re.compile(
    rf"(?:(?:{ADS})(?!\w)(?: (?:for|as|of|de|da|do|para|pour|für|als|voor|per))?(?: an?| une?| uma?| una?| een)?|(?:open(?! (?:source|data|innovation|access|space|water|air)\b)|vacant)(?= [^:]{{3,60}} (?:positions?|role|post|job|vacancy)\W{{0,3}}$)|job application for|(?:position|post|vacancy) (?:of|for|as)(?: an?| the)?|(?:work as|become|are you|calling all|#hiring|apply (?:for|as))(?: an?| our| the)?|(?:hiring|recruiting|seeking|wanted)(?= )(?! (?:[\w-]+ ){{0,2}}(?:manager|coordinator|specialist|partner|consultant|lead|officer|administrator|analyst|director|executive|advisor)\b)"
    r"|(?:(?:avis|offre) de )?recrutement d(?:e(?=\s)|['’])|announcing(?: an?| the)?|open(?= (?:full|associate|assistant|junior|tenure\S{0,10}|ph\.?d|post-?doc\w{0,5}|professor\w{0,4})\b)"
    r"|poste d[e’'](?=\s|\w)|puesto de|vaga (?:de|para)|posizione di|stelle als)\s*(?=\S)",
    re.IGNORECASE,
)
"""A label that needs no colon: "Vacature Lasser", "Job Description for Welder"."""
_ARTICLE = rf"(?:\s?(?:{ARTICLES})(?=[\s«“\"']))?"
_SOUGHT = (
    r"(?:we are |we['’]re |now |currently ){1,3}(?:hiring|recruiting)(?: for)?|(?:hiring|recruiting)(?= (?:for|an?|our|the) )(?: for)?"
    r"|(?:we are |we['’]re |now |currently ){0,3}(?:seeking|looking for)"
    r"|(?:come )?join [^:!?]{2,40} as(?= (?:an?|our|the) )|join (?:us|our team|the team) as|(?:we )?needs?(?= an? )"
    rf"|(?:{SOUGHT})(?:(?<=['’ ])|(?!\w))"
)
_SEEKING = re.compile(rf"(?:[^:!?]{{2,40}}: ?)?(?:{_SOUGHT}){_ARTICLE}\s*(?=\S)", re.IGNORECASE)
_SEEKING_IN_A_CASE = re.compile(rf"(?:[^:!?]{{2,40}}: ?)?(?:{SOUGHT_IN_A_CASE})\s*:?\s+(?=\S)", re.IGNORECASE)
_IN_A_CASE = re.compile(r"[^\W\d_]{2,}(?:[ei]?ého|[ií]ho|iego|ego|ого|его|ього|oga|ega)\b", re.IGNORECASE)
"""How adjectives end in the case of what is sought, in Slavic languages."""
_AD_AFTER = re.compile(
    rf"(?:\s?[-–—|:]\s?|\s)(?:{ADS}|(?:dummy |sample )?(?:jd|job (?:description|details|profile|specification)|position description|role description)|jobs?|vacancy|vacancies|positions?|role|openings?|opportunity|apply (?:now|today|here)|available|{SOUGHT_BEHIND})$",
    re.IGNORECASE,
)
_AD_AFTER_ABROAD = re.compile(rf"\s?{SOUGHT_BEHIND_ABROAD}$")
_AVAILABLE = re.compile(
    r"\s(?:(?:is|are) )?(?:(?:now|currently|immediately) )?(?:available(?! to)|open (?:in|at|for|from)|starting|beginning)\b.*$",
    re.IGNORECASE,
)
"""Where a title goes on with when and where a job is to be had."""
_WHOSE_POSITION = re.compile(
    r"\s(?:positions?|jobs?|posts?|openings?|vacanc(?:y|ies)) (?:at|within|with|for) .*$", re.IGNORECASE
)
_POSITION_IN = re.compile(r"\s(?:positions?|jobs?|roles?|openings?|vacancy) (?:in|near) (?=[A-ZÀ-Þ])")
_A_JOB = re.compile(r"\s(?:job|position|role|vacancy|opening)", re.IGNORECASE)
"""What calls a job one, whatever the job is called: "Head of Cranes position"."""
_BRACKETS_AFTER = re.compile(r"\s?\([^()]{1,40}\)$")
_NEEDS_ITS_POSITION = re.compile(
    r"(?:post-?)?doc(?:toral)?|phd|fellowship|internship|executive|leadership", re.IGNORECASE
)
"""What is no job without the word after it: a "Postdoctoral Position"."""
_IS_A_JOB_ALONE = re.compile(r"post-?doc|fellowship|internship", re.IGNORECASE)
_OPENING = re.compile(r"openings?|vacanc(?:y|ies)|available", re.IGNORECASE)
_ASKS = re.compile(r"\s?[?!]+\s+(?=\S)|\s?:\s+(?=[^:]{10,}\?$)")
"""Where a call or a question goes on after the job: "Welder? Join us!", "Welder: do you like steel?"."""
_LONGEST_PLACE = 60
_QUOTES = "«»“”„\"'‘’ "


def without_opening(title: str) -> str:
    """Return `title` without labels and "we are looking for" before it."""
    for _ in range(3):
        shorter = title
        for opening in (
            _OF_A_LIST,
            _LABEL,
            _LABEL_ABROAD,
            _ORGANISATION_ABROAD,
            _SEEKING,
            _SEEKING_IN_A_CASE,
            _AD_BEFORE,
        ):
            match = opening.match(shorter)
            rest = shorter[match.end() :].strip(" !?") if match else ""
            if opening is _SEEKING_IN_A_CASE and not _is_in_title_case(rest):
                continue
            if len(rest) > (3 if rest.isascii() else 1) and (opening is not _AD_BEFORE or has_role(rest)):
                rest = rest.strip(_QUOTES) if rest[0] in _QUOTES else rest
                shorter = rest[0].upper() + rest[1:]
        shorter = without_advert(without_article(shorter))
        if shorter == title:
            break
        title = shorter
    return title


def asks_in_another_case(title: str) -> bool:
    """Tell if `title` says that somebody is sought, and names the job in another case than titles have."""
    match = _SEEKING_IN_A_CASE.match(title)
    rest = title[match.end() :] if match else ""
    return bool(rest) and not _is_in_title_case(rest)


def _is_in_title_case(job: str) -> bool:
    return has_role(job) and not _IN_A_CASE.search(job)


def without_ending(title: str) -> str:
    """Return `title` without what calls it a job after it, and what is asked or called out after it."""
    title = _job_before_a_call(title)
    if (found := _POSITION_IN.search(title)) and _is_somewhere(title[found.end() :]):
        before = title[: found.start()]
        title = before if _ends_a_job(before, "") else title
    for goes_on in (_WHOSE_POSITION, _AVAILABLE):
        if (found := goes_on.search(title)) and has_role(title[: found.start()]):
            title = title[: found.start()]
    for _ in range(2):
        if not (after := _AD_AFTER.search(title)):
            break
        rest = title[: after.start()].strip()
        if not rest or not (_is_set_off(after[0]) or _ends_a_job(rest, after[0])):
            break
        title = rest
    if (abroad := _AD_AFTER_ABROAD.search(title)) and has_role(title[: abroad.start()]):
        title = title[: abroad.start()]
    return title


def _is_set_off(after: str) -> bool:
    return not after.startswith(" ") or after.strip()[0] in "-–—|:"


def _ends_a_job(words: str, after: str) -> bool:
    """Tell if `words` are a job whose noun is the last of them, but for brackets: "Welder (MIG)"."""
    noun = _BRACKETS_AFTER.sub("", words).split(" ")[-1]
    needs_it = _NEEDS_ITS_POSITION.fullmatch(noun) and not (
        _IS_A_JOB_ALONE.fullmatch(noun) and _OPENING.fullmatch(after.strip())
    )
    calls_it_one = _A_JOB.fullmatch(after) and (is_title(words) or names_several(words))
    return not needs_it and bool(calls_it_one or (is_title(words) and has_role(noun)))


def _is_somewhere(words: str) -> bool:
    """Tell if `words` open with a place, of whatever size."""
    marks = marks_of(words) if len(words) <= _LONGEST_PLACE else []
    return bool(marks and marks[0].options)


def _job_before_a_call(title: str) -> str:
    asks = _ASKS.search(title)
    before = title[: asks.start()].strip() if asks else ""
    return before if before and is_title(before) and len(before.split()) <= 7 else title
