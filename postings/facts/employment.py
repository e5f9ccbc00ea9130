"""Employment type and department, where a field or the text states them; seniority, from a title."""

import re
from collections.abc import Iterator, Mapping

from ..choices import EmploymentType
from .evidence import Fact, Sentence, labels, one_of, sentences_with, stems, table
from .gazetteer import key
from .places.words import WORKPLACE_BY_NAME
from .seniority import find_seniority

__all__ = ["find_department", "find_employment_type", "find_seniority"]

LONGEST_FIELD = 80
"""Characters of a text that is read as the value of a field."""

_LABELS = table(
    """
    employment | employment type | employment status | job type | type of employment | type of contract
    type of position | contract type | position type | contract | commitment | time type | work type
    schedule | type | job status | status | hours | working hours | anstellungsart | beschäftigungsart
    vertragsart | arbeitszeit | type de contrat | contrat | jornada | tipo de contrato | tipo de emprego
    tipo de vaga | druh pracovného pomeru | typ úväzku | druh úväzku
    """
)
_JOB = (
    "role|position|job|opportunity|employee|employment|contract|engagement|vacancy|basis|hire|post"
    "|appointment|shift"
)
_THIS = (
    "(?:this|it|(?:this|the) (?:role|position|job|post|employment)) is (?:an? |offered as an? "
    r"|on an? )?(?:[\w-]+,? (?:and )?){0,3}?"
)

# An internship may be full-time, and so may a contract: the narrower kind comes first.
_RULES: Mapping[EmploymentType, re.Pattern[str]] = {
    EmploymentType.INTERN: one_of(
        r"""
        <this>intern(?:ship)?\b
        (?:as an?|our|an?) (?:[\w-]+ ){0,3}intern,? you(?: will|'ll)
        (?:during|throughout|of) (?:this|the|your) internship\b
        (?:this|summer|winter|spring|fall) internship\b
        internship (?:position|role|opportunity)
        als (?:werkstudent|praktikant)\w*
        (?:pflicht)?praktikum (?:ab|im|in|f[üu]r|von)\b
        (?:werkstudent|praktikant)\w* \(
        stage (?:de \d|d'une dur[ée]e)
        <this>apprenticeship\b
        est[áa]gio (?:curricular|profissional|remunerado|de \d)
        """,
        this=_THIS,
    ),
    EmploymentType.VOLUNTEER: one_of(
        r"""
        (?:volunteer|unpaid|voluntary) (?:role|position|opportunity|post)\b
        <this>(?:unpaid|volunteer|voluntary)\b
        """,
        this=_THIS,
    ),
    EmploymentType.PER_DIEM: one_of(r"per[- ]diem <job>\b|<this>per[- ]diem\b", job=_JOB, this=_THIS),
    EmploymentType.TEMPORARY: one_of(
        r"""
        (?:temporary|seasonal) (?:[\w-]+,? ){0,2}<job>\b
        <this>(?:temporary|seasonal|fixed[- ]term)\b
        (?:fixed|limited)[- ]term,? (?:[\w-]+,? ){0,2}<job>\b
        (?:maternity|parental) (?:leave )?cover\b
        cover(?:s|ing)? (?:for )?(?:a |the )?(?:maternity|parental) leave
        (?:zun[äa]chst |vorerst )?befristete?[nrs]? (?:stelle|vertrag|anstellung|auf|bis)
        stelle ist (?:\w+ ){0,4}befristet
        (?:un |en )?cdd\b
        contrato (?:a (?:termo|prazo)|temporal)
        na dobu ur[čc]it[úu]
        """,
        job=_JOB,
        this=_THIS,
    ),
    EmploymentType.CONTRACTOR: one_of(
        r"""
        (?:independent )?contractor <job>\b
        (?:as an?|on an?) (?:independent )?(?:contractor|freelancer|freelance basis)
        freelance (?:<job>|project|basis)\b
        <this>(?:freelance|contract(?! (?:management|negotiation))|contractor)\b
        (?:\d{1,2}|six|three|twelve|nine|four|two|one)[- +]{1,2}(?:month|week
        …|year)s?,? (?:[\w-]+ ){0,2}contract\b
        contract (?:role|position|job|opportunity|to hire|basis|assignment)\b
        contract-to-hire\b
        b2b (?:contract|basis|cooperation)\b
        (?:auf )?freiberuflich\w* basis
        freie mitarbeit
        """,
        job=_JOB,
        this=_THIS,
    ),
    EmploymentType.PART_TIME: one_of(
        r"""
        part[- ]time,? (?:[\w-]+,? ){0,2}<job>\b
        <this>part[- ]time\b
        (?:employed|work|working|available|offered) part[- ]time\b
        part[- ]time \(?\d
        join (?:us|our|the)(?: [\w-]+){0,4} part[- ]time\b
        (?:in )?(?:deeltijd|parttime)\b(?! of\b)
        (?:in|auf) teilzeit\b
        teilzeit(?:stelle)? \(
        (?:[àa] )?temps partiel\b
        (?:a )?tempo parcial\b
        meio per[ií]odo\b
        media jornada\b
        skr[áa]ten[ýy] [úu]v[äa]zok
        """,
        job=_JOB,
        this=_THIS,
    ),
    EmploymentType.FULL_TIME: one_of(
        r"""
        full[- ]?time,? (?:(?:and|or)? ?[\w-]+,? ){0,2}<job>\b
        <this>(?:full[- ]time|permanent)\b
        (?:on a|work|employed|working|offered) full[- ]time\b
        full[- ]time \(?\d
        join (?:us|our|the)(?: [\w-]+){0,4} full[- ]time\b
        (?:in )?voltijd\b
        permanent,? (?:[\w-]+,? ){0,2}<job>\b
        (?:in|auf) vollzeit\b
        vollzeit(?:stelle)?\b(?! oder)
        unbefristete?[nrs]? (?:stelle|vertrag|anstellung|arbeits\w+|festanstellung)
        festanstellung\b
        (?:un |en )?cdi\b
        (?:[àa] )?temps plein\b
        (?:a )?tempo (?:inteiro|integral)\b
        (?:jornada|tiempo) complet[ao]\b
        contrato (?:indefinido|sem termo|efetivo|clt)\b
        (?:na )?pln[ýy] [úu]v[äa]zok
        na dobu neur[čc]it[úu]
        trval[ýy] pracovn[ýy] pomer
        umow[aęy] o prac[ęe]
        """,
        job=_JOB,
        this=_THIS,
    ),
}
_WORDS: Mapping[EmploymentType, frozenset[str]] = {
    EmploymentType.INTERN: stems(
        "intern internship werkstudent praktikum praktikant pflichtpraktikum stage apprenticeship estágio"
        " estagio"
    ),
    EmploymentType.VOLUNTEER: stems("volunteer voluntary unpaid"),
    EmploymentType.PER_DIEM: stems("per"),
    EmploymentType.TEMPORARY: stems(
        "temporary seasonal fixed limited maternity parental befristet cdd contrato dobu"
    ),
    EmploymentType.CONTRACTOR: stems("contract contractor freelance freelancer b2b freiberuflich freie"),
    EmploymentType.PART_TIME: stems(
        "part parttime teilzeit temps tempo meio media úväzok uvazok úvazok uväzok deeltijd"
    ),
    EmploymentType.FULL_TIME: stems(
        "full fulltime permanent vollzeit unbefristet festanstellung cdi temps tempo tiempo jornada"
        " contrato úväzok uvazok úvazok uväzok dobu pomer umowa umowę voltijd"
    ),
}
"""What a sentence has to have a word of before its rules are tried."""
_ANY_WORDS = frozenset().union(*_WORDS.values())
_NOT_THIS = re.compile(
    r"(?:\bnot|\bno|n't|\bother|\bour|\btheir|\bmanage|\bmanaging|\bwith|\bsome|\balso have|\bmentor\w*"
    r"|\bformer|\bof)(?:[^\w.]+\w+){0,2}[^\w.]*$"
)
# A kind set off by punctuation, or before a title: "Full-time, 38 hours", "a freelance Designer".
_SET_OFF = re.compile(
    r"(?:^[\W_]{0,6}|[(\[,;|:–—•·/]\s{0,2}|\s-\s|\b(?:an?|the|our|auf|in|als|en|[àa]|is|offer|status:?"
    r"|needs? an?|seeks an?)\s)(full[- ]?time|part[- ]?time|freelance|seasonal|temporary|fixed[- ]term"
    "|permanent|vollzeit|teilzeit|per[- ]diem|cdi|cdd|contract work|temps plein|temps partiel"
    "|tiempo completo|tempo inteiro|tempo integral|jornada completa|internship|volunteer|befristet"
    r"|unbefristet|contract)(?=\s{0,2}(?:[),.;|\]/:–—]|$|\s-\s|\(|\d|and permanent|employees only|after a"
    r"|schedule|work\b|job|mit \d|with |in \w|for \w|from home|of (?:about )?\w+ (?:weeks|months)))"
)
_KIND_OF_WORK = re.compile(
    r"\b(?:a|an|our|new|first) (freelance|part-time|full-time|seasonal|temporary) (?=[A-ZÀ-Þ])"
)

_NAMED = re.compile(
    r"full[- _]?time|part[- _]?time|internship|interns?\b|freelance|contractor|contract|temporary|temp\b"
    r"|fixed[- ]term|volunteer|per[- ]diem|permanent|regular|working student|werkstudent\w*|praktikum"
    r"|vollzeit|teilzeit|seasonal|apprentice(?:ship)?|stage\b|est[áa]gio|cdi\b|cdd\b|unbefristet|befristet"
    "|festanstellung|temps (?:plein|partiel)|tempo (?:inteiro|integral|parcial)|jornada completa"
    "|media jornada|b2b|trainee|freelancer|employee|(?:pln|skr[áa]ten)[ýy] [úu]v[äa]zok|contrato sem termo",
    re.IGNORECASE,
)
_BESIDE = frozenset(
    "and or und et e y a mois months month hours hour week weeks stunden std h the of per w semaine job"
    " position role in am pm day days shift salaried exempt non hourly w2 c2c 1099 monatig basis only type"
    " yes on flexible".split()
)
_NARROW = (
    EmploymentType.INTERN,
    EmploymentType.VOLUNTEER,
    EmploymentType.TEMPORARY,
    EmploymentType.CONTRACTOR,
)


def find_employment_type(text: str) -> Fact[EmploymentType] | None:
    """Return how one is employed, from a field ("Full-time: Remote") or a description; else None."""
    line = text.strip()
    if line and len(line) <= LONGEST_FIELD and "\n" not in line:
        found = _in_field(line)
        if found:
            return found
    for label in labels(text, _LABELS):
        found = _in_field(label.value)
        if found:
            return Fact(found.value, label.words)
    return _in_sentences(text)


def _in_sentences(text: str) -> Fact[EmploymentType] | None:
    found: dict[EmploymentType, str] = {}
    for sentence in sentences_with(text, _ANY_WORDS):
        for kind, match in _claims(sentence):
            found.setdefault(kind, sentence.quote(match))
    both = found.get(EmploymentType.FULL_TIME), found.get(EmploymentType.PART_TIME)
    if both[0] and both[0] == both[1]:
        return None
    return next((Fact(kind, found[kind]) for kind in _RULES if kind in found), None)


def _claims(sentence: Sentence) -> Iterator[tuple[EmploymentType, re.Match[str]]]:
    for match in (*_SET_OFF.finditer(sentence.plain), *_KIND_OF_WORK.finditer(sentence.text)):
        kind = EmploymentType.parse(match.group(1).removesuffix(" work"))
        if kind and not _NOT_THIS.search(sentence.plain[: match.start()][-40:]):
            yield kind, match
    for kind, pattern in _RULES.items():
        rule = None if _WORDS[kind].isdisjoint(sentence.stems) else pattern.search(sentence.plain)
        if rule and not _NOT_THIS.search(sentence.plain[: rule.start()][-40:]):
            yield kind, rule


def _in_field(line: str) -> Fact[EmploymentType] | None:
    """Read a field of which every word belongs: "Contract (6 months)", but not "Contract management"."""
    if len(line) > LONGEST_FIELD:
        return None
    whole = EmploymentType.parse(line)
    if whole and whole is not EmploymentType.OTHER:
        return Fact(whole, line)
    kinds: dict[EmploymentType, str] = {}
    for match in _NAMED.finditer(line):
        kind = EmploymentType.parse(match.group())
        if kind and kind is not EmploymentType.OTHER:
            kinds.setdefault(kind, match.group())
    rest = key(_NAMED.sub(" ", line)).split()
    if not kinds or any(not _may_stand_beside(word) for word in rest):
        return None
    kind = next((one for one in _NARROW if one in kinds), next(iter(kinds)))
    return Fact(kind, kinds[kind]) if len(kinds) == 1 or kind in _NARROW else None


def _may_stand_beside(word: str) -> bool:
    return word in _BESIDE or word in WORKPLACE_BY_NAME or word.isdigit()


_DEPARTMENT_LABELS = table(
    """
    department | departments | team | business unit | abteilung | département | departamento | oddelenie
    division | job category | job function | job family | function
    """
)


def find_department(text: str) -> Fact[str] | None:
    """Return the department that a labelled line of the text states; else None."""
    for label in labels(text, _DEPARTMENT_LABELS):
        name = label.value.strip(" .,;")
        if 2 <= len(name) <= 60 and len(name.split()) <= 6 and "." not in name and ":" in label.words:
            return Fact(name, label.words)
    return None
