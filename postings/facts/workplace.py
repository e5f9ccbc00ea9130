# ruff: noqa: E501, ISC004, RUF100
"""On-site, hybrid or remote, from what running text or a title says of this job."""

import re
from collections.abc import Mapping

from ..choices import Workplace
from .evidence import Fact, sentence_around
from .places.marks import marks_of
from .places.words import WORKPLACE_BY_NAME

_JOB = r"(?:role|position|job|opportunity|vacancy|opening|internship|contract|post|assignment)"
_DAYS = r"(?:\d|one|two|three|four|five)(?: ?(?:-|–|to|or) ?(?:\d|two|three|four|five))?\+? (?:full )?(?:week)?days?"
_OFFICE = r"(?:office|offices|on-?site|in[- ]office|in[- ]person|hq|headquarters|hub|studio)"

_RULES: Mapping[Workplace, tuple[str, ...]] = {
    Workplace.HYBRID: (
        rf"\bhybrid[- ]?(?:remote[- ]?)?(?:{_JOB}\b|work(?:ing|place)?\b|schedule|model|arrangement|set-?up|policy"
        r"|approach|basis|office|setting|format|location|in[- ]office)",
        rf"\b(?:this|the|our) (?:\w+ ){{0,2}}{_JOB} (?:is|will be|can be|offers)[^.\n]{{0,40}}\bhybrid\b(?! cloud)",
        r"\b(?:we|our team|the team|team members) (?:are|is|work|works|operate|operates)[^.\n]{0,30}\bhybrid\b(?! cloud)",
        rf"\b{_DAYS} (?:a|per|each|every|/) ?week,? (?:in|at|from|on)[- ](?:the |our |an? )?(?:[\w,]+ ){{0,3}}{_OFFICE}\b",
        rf"\b{_DAYS} (?:in|at|from)[- ](?:the |our )?(?:[\w,]+ ){{0,2}}{_OFFICE}\b",
        rf"\b{_OFFICE} (?:at least |a minimum of |for |minimum |about )?{_DAYS} (?:a|per|each|every|/) ?week",
        rf"\b{_DAYS} (?:(?:a|per|each|every|/) ?week )?(?:of )?(?:remote|(?:work(?:ing)? )?from home|home ?office)\b",
        rf"\b{_DAYS} (?:on-?site|in[- ]office)\b",
        r"\bhybrides? (?:arbeit\w*|modell|stelle)|\bmodelo h[ií]brido|\b(?:regime|formato|trabalho|trabajo) h[ií]brido"
        r"|\b(?:mode|travail|poste) hybride|\bt[ée]l[ée]travail partiel|\b\d jours? de t[ée]l[ée]travail"
        r"|\bhybridn\w+ (?:pr[aá]c\w+|re[zž]im|model)|\bprac\w+ hybrydow\w+|\blavoro ibrido|\bteilweise (?:remote|home ?office)",
    ),
    Workplace.REMOTE: (
        r"\b(?:fully|100 ?%|completely|entirely|permanently|full|totally|all)[- ](?:remote|remotely|remoto|remota|distributed)\b",
        rf"\bremote[- ](?:\w+ )?{_JOB}\b",
        rf"\b{_JOB}(?: \([^)\n]{{1,40}}\))? (?:is|can be|will be|may be)(?: (?:a|an|also|open to|based|performed|done|fully|worked"
        r"|located|available|full-time|either|completely|primarily|100%|considered|offered|as|for|to)){0,4} remote(?:ly)?\b"
        r"(?! (?:offices?|sites?|locations?|teams?|areas?|access))",
        r"\b(?:work(?:ing)?|working) (?:fully |100% |completely |entirely )?remotely (?:from|anywhere|within|in (?:the )?[A-Z])",
        r"\bwork(?:ing)? from anywhere\b",
        r"\bwork(?:ing)?[- ]from[- ]home (?:position|role|job|opportunity)\b|\bhome[- ]based (?:position|role|job|opportunity)\b",
        r"\bremote[,:]? ?(?:within|from|across|anywhere|based in|in) (?:the |any |all )?(?-i:[A-Z])",
        r"\b(?:we are|we're|we’re|as) (?:an? )?(?:\w+[ ,]+){0,3}(?:fully remote|remote-first|fully distributed|all-remote)\b",
        r"\bremote[- ]first (?:company|team|organi[sz]ation|culture|environment|startup|business|workplace|policy)\b",
        r"\bopen to remote\b|\bremote (?:candidates|applicants|employees|workers) (?:are )?(?:welcome|considered|accepted)",
        r"\b(?:trabalho|trabajo|vaga|modalidade|modalidad|posici[oó]n|regime) (?:100% )?remot[oa]\b|\b100% (?:home ?office|teletrabalho)"
        r"|\bt[ée]l[ée]travail (?:complet|total|[àa] 100)|\b100 ?% (?:en )?t[ée]l[ée]travail|\bkomplett remote"
        r"|\bvollst[äa]ndig remote|\b100 ?% (?:z domu|na dia[lľ]ku|zdaln\w+)|\bpr[aá]c[aeu] zdaln\w+|\bprac\w+ w pe[łl]ni zdaln\w+",
    ),
    Workplace.ON_SITE: (
        r"\bnot (?:an? |eligible for |open to |available for |offered as )?(?:fully |100% )?remote(?:ly)?\b(?! (?:first|only))",
        r"\bno remote\b|\bremote (?:work|working|employment|option) is not\b|\bnon-remote\b",
        rf"\bcannot be (?:performed|done|worked) remotely\b|\b{_JOB} (?:is|are) not remote\b",
        rf"\b(?:on-?site|in[- ]person|in[- ]office|office[- ]based)[- ](?:\w+ )?{_JOB}\b",
        rf"\b{_JOB} (?:is|will be|requires)(?: \w+){{0,4}} (?:on-?site|in[- ]person|in[- ]office|office[- ]based)\b",
        r"\b(?:must|required to|expected to|will|able to) (?:be |work )(?:full[- ]time )?(?:fully )?(?:on-?site|in[- ]person|in[- ]office)\b",
        r"\b(?:on-?site|in (?:the|our) (?:\w+ )?office|in[- ]office|in person) (?:full[- ]time|(?:5|five) days|every day|monday)",
        r"\b(?:100 ?%|fully) (?:on-?site|in[- ]office|in[- ]person|presencial)\b|\bregime presencial|\btrabalho presencial"
        r"|\b(?:5|five) days (?:a|per|each) week (?:in|at|from|on)[- ](?:the |our )?(?:[\w,]+ ){0,2}(?:office|on-?site)",
    ),
}
_PATTERNS: Mapping[Workplace, re.Pattern[str]] = {
    workplace: re.compile("|".join(f"(?:{rule})" for rule in rules), re.IGNORECASE)
    for workplace, rules in _RULES.items()
}

_LABEL = re.compile(
    r"^[\W_]{0,4}(?:remote(?: status| work| type)?|work ?place(?: type| model)?|work(?:ing)? (?:location|type|model|mode|arrangement|setting"
    r"|environment|style)|location type|job location type|location|office policy|modalidade|modalidad|arbeitsmodell|workplace policy)"
    r"\s{0,3}[:：–-]\s{0,3}([^\n]{2,60})",
    re.IGNORECASE | re.MULTILINE,
)
_SET_OFF = re.compile(
    r"(?:[(\[–—|,/:]| -)\s{0,2}((?:fully |100% |full )?(?:remote|hybrid|on-?site|remoto|h[ií]brido)(?: ?(?:/|or) ?(?:remote|hybrid|on-?site))?)"
    r"(?=\s*(?:$|[)\]|,/–—;:-]|in |within |from |us\b|uk\b|eu\b|emea|europe|based))",
    re.IGNORECASE,
)
_NOT = re.compile(
    r"(?:\bnot|\bno|n't|n’t|\bnon|\bnever|\bneither|\bwithout)(?:\W+\w+){0,3}\W*$", re.IGNORECASE
)
_YES, _NO = frozenset({"yes", "true", "ja", "oui", "sim"}), frozenset({"no", "false", "nein", "non", "nao"})
LONGEST_TITLE = 160
"""Characters of a text that is read as a title or a field."""


def find_workplace(text: str) -> Fact[Workplace] | None:
    """Return how one works in this job, if a title, a field or a description says so; else None.

    Hybrid wins over remote, for "hybrid" is the narrower claim ("hybrid: three days remote").
    """
    return _in_line(text) or _in_labels(text) or _in_sentences(text)


def _in_line(text: str) -> Fact[Workplace] | None:
    line = text.strip()
    if not line or len(line) > LONGEST_TITLE or "\n" in line:
        return None
    marks = marks_of(line)
    if all(not mark.unknown for mark in marks):
        found = [mark for mark in marks if mark.workplace]
        kinds = {mark.workplace for mark in found}
        kind = (
            Workplace.HYBRID if Workplace.HYBRID in kinds else found[0].workplace if len(kinds) == 1 else None
        )
        return Fact(kind, line) if kind else None
    match = _SET_OFF.search(line)
    named = WORKPLACE_BY_NAME.get(_plain(match.group(1))) if match else None
    return Fact(named, match.group(1)) if named and match else None


def _in_labels(text: str) -> Fact[Workplace] | None:
    for match in _LABEL.finditer(text):
        value = match.group(1).strip()
        words = _plain(value)
        if "remote" in match.group().split(value)[0].lower():
            if words.split(" ")[0] in _YES:
                return Fact(Workplace.REMOTE, match.group().strip())
            if words.split(" ")[0] in _NO:
                return Fact(Workplace.ON_SITE, match.group().strip())
        found = _in_line(value)
        if found:
            return Fact(found.value, match.group().strip())
    return None


def _in_sentences(text: str) -> Fact[Workplace] | None:
    found: dict[Workplace, re.Match[str]] = {}
    for workplace, pattern in _PATTERNS.items():
        for match in pattern.finditer(text):
            if not _NOT.search(text, max(0, match.start() - 30), match.start()):
                found[workplace] = match
                break
    for workplace in (Workplace.HYBRID, Workplace.ON_SITE, Workplace.REMOTE):
        if workplace in found:
            return Fact(workplace, sentence_around(text, *found[workplace].span()))
    return None


def _plain(text: str) -> str:
    from .gazetteer import key

    return key(text)
