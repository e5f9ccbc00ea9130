"""The words that say how somebody is employed, and what only sounds like them."""

import re
from collections.abc import Mapping

from ..choices import EmploymentType
from .evidence import one_of, stems, table

LABELS = table(
    """
    employment | employment type | employment status | job type | type of employment | type of contract
    type of position | contract type | position type | contract | commitment | time type | work type
    schedule | type | job status | status | hours | working hours | anstellungsart | beschäftigungsart
    vertragsart | arbeitszeit | type de contrat | contrat | jornada | tipo de contrato | tipo de emprego
    tipo de vaga | druh pracovného pomeru | typ úväzku | druh úväzku
    anställningsform | omfattning | tjänstgöringsgrad | ansættelsesform | ansættelsestype | stillingstype
    ansettelsesform | omfang | çalışma şekli | çalışma türü | istihdam türü | pozisyon türü | rodzaj umowy
    wymiar etatu | wymiar czasu pracy | typ umowy | forma zatrudnienia | typ úvazku | druh pracovního poměru
    tipo de contratación | tipo de jornada | tipo di contratto | contratto | orario di lavoro | dienstverband
    soort contract | type dienstverband | työsuhde | työsuhteen tyyppi | tip contract | тип занятости
    занятость | вид занятости | 雇用形態 | 工作性质 | 고용형태 | employment basis
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
RULES: Mapping[EmploymentType, re.Pattern[str]] = {
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
        yar[ıi] zamanl[ıi]\b
        (?:p[åa] )?deltid\b
        (?:in|auf) teilzeit\b
        teilzeit(?:stelle)? \(
        teil- (?:oder|und|bzw\.?) vollzeit\b
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
        (?:in )?voltijds?\b
        tam zamanl[ıi]\b
        (?:p[åa] )?(?:heltid|fuldtid|fulltid)\b
        permanent,? (?:[\w-]+,? ){0,2}<job>\b
        (?:in|auf) vollzeit\b
        (?:voll- (?:oder|und|bzw\.?) teilzeit|teil- (?:oder|und|bzw\.?) vollzeit)\b
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
WORDS: Mapping[EmploymentType, frozenset[str]] = {
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
        "part parttime teilzeit teil temps tempo meio media úväzok uvazok úvazok uväzok deeltijd yarı yari"
        " deltid"
    ),
    EmploymentType.FULL_TIME: stems(
        "full fulltime permanent vollzeit voll teil unbefristet festanstellung cdi temps tempo tiempo jornada"
        " contrato úväzok uvazok úvazok uväzok dobu pomer umowa umowę voltijd tam heltid fuldtid fulltid"
    ),
}
"""What a sentence has to have a word of before its rules are tried."""
ANY_WORDS = frozenset().union(*WORDS.values())
NOT_THIS = re.compile(
    r"(?:\bnot|\bno|n't|\bother|\bour|\btheir|\bmanage|\bmanaging|\bwith|\bsome|\balso have|\bmentor\w*"
    r"|\bformer|\bof)(?:[^\w.]+\w+){0,2}[^\w.]*$"
)
# A kind set off by punctuation, or before a title: "Full-time, 38 hours", "a freelance Designer".
SET_OFF = re.compile(
    r"(?:^[\W_]{0,6}|[(\[,;|:–—•·/]\s{0,2}|\s-\s|\b(?:an?|the|our|auf|in|als|en|[àa]|is|offer|status:?"
    r"|needs? an?|seeks an?)\s)(full[- ]?time|part[- ]?time|freelance|seasonal|temporary|fixed[- ]term"
    "|permanent|vollzeit|teilzeit|per[- ]diem|cdi|cdd|contract work|temps plein|temps partiel"
    "|tiempo completo|tempo inteiro|tempo integral|jornada completa|internship|volunteer|befristet"
    r"|unbefristet|contract)(?=\s{0,2}(?:[),.;|\]/:–—]|$|\s-\s|\(|\d|and permanent|employees only|after a"
    r"|schedule|work\b|job|mit \d|with |in \w|for \w|from home|of (?:about )?\w+ (?:weeks|months)))"
)
KIND_OF_WORK = re.compile(
    r"\b(?:a|an|our|new|first) (freelance|part-time|full-time|seasonal|temporary) (?=[A-ZÀ-Þ])"
)
