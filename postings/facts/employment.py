# ruff: noqa: E501, ISC004, RUF100
"""Employment type, seniority and department, where a title, a field or the text states them."""

import re
from collections.abc import Mapping

from ..choices import EmploymentType, Seniority
from .evidence import Fact, sentence_around

LONGEST_FIELD = 80
"""Characters of a text that is read as the value of a field."""

_TYPE_LABEL = re.compile(
    r"^[\W_]{0,4}(?:employment type|job type|type of (?:employment|contract|position)|contract type|position type|employment|contract"
    r"|commitment|time type|work type|schedule|type|anstellungsart|besch[äa]ftigungsart|vertragsart|type de contrat|contrat"
    r"|tipo de (?:contrato|emprego|vaga)|jornada|druh pracovn[ée]ho pomeru|typ [úu]v[äa]zku)\s{0,3}[:：–]\s{0,3}([^\n]{2,80})",
    re.IGNORECASE | re.MULTILINE,
)
_JOB = r"(?:role|position|job|opportunity|employee|employment|contract|engagement|vacancy|basis|hire|post)"

# In this order: an internship may be full-time, and a contract too.
_TYPE_RULES: Mapping[EmploymentType, str] = {
    EmploymentType.INTERN: r"\b(?:paid |summer |winter |fall |spring )?internship (?:program|position|role|opportunity)|\bthis internship\b"
    r"|\b(?:this is an?|as an?) (?:\w+ ){0,2}intern(?:ship)?\b|\bwerkstudent\w*|\bpraktikum\b|\bpraktikant\w*|\bstagiaire\b|\bapprenticeship\b"
    r"|\bworking student\b",
    EmploymentType.VOLUNTEER: r"\b(?:volunteer|unpaid) (?:role|position|opportunity)\b|\bthis is an? (?:unpaid|volunteer)\b",
    EmploymentType.PER_DIEM: r"\bper[- ]diem (?:role|position|job|basis|shift)|\bthis is a per[- ]diem\b",
    EmploymentType.TEMPORARY: rf"\btemporary (?:\w+ )?{_JOB}\b|\bfixed[- ]term (?:\w+ )?{_JOB}?|\bseasonal {_JOB}\b|\bmaternity (?:leave )?cover\b"
    r"|\bbefristete?\w*\b(?! unbefristet)|\bCDD\b",
    EmploymentType.CONTRACTOR: rf"\b(?:independent )?contractor {_JOB}?|\bfreelance {_JOB}?|\b(?:this is an?|on an?) (?:[\w-]+ ){{0,3}}contract\b"
    r"|\b(?:\d{1,2}|six|three|twelve)[- +]{1,2}months? contract\b|\bcontract (?:role|position|job|opportunity|to hire)\b|\bB2B contract\b"
    r"|\bcontract-to-hire\b",
    EmploymentType.PART_TIME: rf"\bpart[- ]time (?:[\w-]+ )?{_JOB}\b|\b(?:this is an?|is) (?:\w+ ){{0,2}}part[- ]time\b|\bin teilzeit\b"
    r"|\btemps partiel\b|\bmeio per[ií]odo\b",
    EmploymentType.FULL_TIME: rf"\bfull[- ]?time,? (?:[\w-]+,? ){{0,2}}{_JOB}\b|\b(?:this is an?|is) (?:\w+ ){{0,2}}full[- ]time\b|\bin vollzeit\b"
    r"|\bCDI\b|\btemps plein\b|\btempo (?:inteiro|integral)\b|\bjornada completa\b|\bpermanent (?:role|position|contract|job|employment)\b"
    r"|\bunbefristete\w*\b|\b(?:on a|work) full[- ]time\b|\bnaplno\b|\bpln[ýy] [úu]v[äa]zok\b|\btrval[ýy] pracovn[ýy] pomer\b|\bfestanstellung\b",
}
_TYPE_PATTERNS = {kind: re.compile(rule, re.IGNORECASE) for kind, rule in _TYPE_RULES.items()}
_CASED = {"CDD", "CDI"}
_NAMED = re.compile(
    r"full[- ]?time|part[- ]?time|internship|\bintern\b|freelance|contractor|\bcontract\b|temporary|fixed[- ]term|volunteer|per[- ]diem|permanent"
    r"|working student|werkstudent|praktikum|vollzeit|teilzeit|seasonal|apprentice(?:ship)?|\bstage\b|est[áa]gio|\bCDI\b|\bCDD\b",
    re.IGNORECASE,
)
_DENIED = re.compile(r"(?:\bnot|\bno|n't|n’t|\bor|\bboth)(?:\W+\w+){0,2}\W*$", re.IGNORECASE)


def find_employment_type(text: str) -> Fact[EmploymentType] | None:
    """Return how one is employed, from a field ("Full-time: Remote"), a title or a description; else None."""
    line = text.strip()
    if line and len(line) <= LONGEST_FIELD and "\n" not in line:
        return _type_in_field(line)
    for match in _TYPE_LABEL.finditer(text):
        found = _type_in_field(match.group(1))
        if found:
            return Fact(found.value, match.group().strip())
    for kind, pattern in _TYPE_PATTERNS.items():
        for match in pattern.finditer(text):
            if not _DENIED.search(text, max(0, match.start() - 25), match.start()):
                return Fact(kind, sentence_around(text, *match.span()))
    return None


def _type_in_field(line: str) -> Fact[EmploymentType] | None:
    whole = EmploymentType.parse(line)
    if whole and whole is not EmploymentType.OTHER:
        return Fact(whole, line)
    kinds: dict[EmploymentType, str] = {}
    for match in _NAMED.finditer(line):
        kind = EmploymentType.parse(match.group())
        if kind:
            kinds.setdefault(kind, match.group())
    for kind in (EmploymentType.INTERN, EmploymentType.TEMPORARY, EmploymentType.CONTRACTOR):
        if kind in kinds:
            return Fact(kind, kinds[kind])
    if len(kinds) == 1:
        kind, words = next(iter(kinds.items()))
        return Fact(kind, words)
    return None


_IC_MANAGERS = (
    "product|project|program|programme|account|accounts|community|case|partner|partnership|partnerships|office|relationship|client|customer success"
    "|success|content|brand|campaign|category|territory|event|events|social media|portfolio|delivery|release|property|technical account"
    "|key account|marketing|growth|channel|procurement|contract|contracts|risk|compliance|change|vendor|business development|development|sales"
)
_SENIORITY_RULES: tuple[tuple[Seniority, str], ...] = (
    (
        Seniority.INTERN,
        r"intern|interns|internship|trainee|werkstudent\w*|working student|praktikum|praktikant\w*|stagiaire|est[áa]gi(?:o|[áa]rio|[áa]ria)"
        r"|apprentice|apprenticeship|co-op|st[áa][žz]\w*|becari[oa]|alternan(?:ce|t)",
    ),
    (
        Seniority.EXECUTIVE,
        r"(?:associate |managing |senior |executive |group )?director|vice[- ]president|vp|svp|evp|avp|head of|head|chief|ceo|cto|cfo|coo|cmo|ciso|cpo|president"
        r"|gesch[äa]ftsf[üu]hrer\w*|directeur|directrice|diretora?|riadite[lľ]\w*|managing partner",
    ),
    (
        Seniority.MANAGER,
        rf"senior manager|sr\.? manager|team ?leiter\w*|abteilungsleiter\w*|leiter(?:in)?|gerente|supervisor|(?<!{'XX'})manager(?:in)?",
    ),
    (
        Seniority.LEAD,
        r"lead(?! gen)|principal|staff (?=(?:\w+ ){0,3}(?:engineer|developer|designer|scientist|architect|researcher|writer|product|software|data|security))|tech(?:nical)? lead"
        r"|team ?lead|teamlead|distinguished|vedúci\w*",
    ),
    (Seniority.SENIOR, r"senior|sr|snr|s[êe]nior|experienced|sénior"),
    (
        Seniority.JUNIOR,
        r"junior|jr|j[úu]nior|entry[- ]level|graduate|new grad|early career|berufseinsteiger\w*|d[ée]butant",
    ),
    (Seniority.MID, r"mid[- ]?level|mid|intermediate|pleno|medior|ii|mid-senior"),
)
_SENIORITY = tuple(
    (seniority, re.compile(rf"(?<![\w-])(?:{rule})(?![\w])", re.IGNORECASE))
    for seniority, rule in _SENIORITY_RULES
)
_IC_MANAGER = re.compile(rf"\b(?:{_IC_MANAGERS}) manager\b", re.IGNORECASE)
_ASSISTANT = re.compile(
    r"\b(?:assistant|assist|secretary|pa|support) (?:to|of)\b|executive assistant|\bexecutive business partner",
    re.IGNORECASE,
)


def find_seniority(title: str) -> Fact[Seniority] | None:
    """Return how experienced somebody has to be, as a job's title (not its text) says it; else None."""
    if _ASSISTANT.search(title):
        return None
    plain = _IC_MANAGER.sub(lambda match: " " * len(match.group()), title)
    for seniority, pattern in _SENIORITY:
        match = pattern.search(plain)
        if match:
            return Fact(seniority, title[match.start() : match.end()].strip())
    return None


_DEPARTMENT_LABEL = re.compile(
    r"^[\W_]{0,4}(?:department|departments|team|business unit|abteilung|d[ée]partement|departamento|oddelenie|division|job (?:category|function)|function)"
    r"\s{0,3}[:：]\s{0,3}([^\n]{2,80})",
    re.IGNORECASE | re.MULTILINE,
)


def find_department(text: str) -> Fact[str] | None:
    """Return the department that a labelled line of the text states; else None."""
    for match in _DEPARTMENT_LABEL.finditer(text):
        name = match.group(1).strip(" \t*_.:;,-")
        if name and len(name) <= 60 and len(name.split()) <= 6 and "." not in name:
            return Fact(name, match.group().strip())
    return None
