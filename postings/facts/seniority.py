"""How experienced somebody has to be, from a job's title alone."""

import re

from ..choices import Seniority
from .evidence import Fact, lowered, one_of

LONGEST_TITLE = 300

_BUILDERS = (
    "engineer|developer|designer|scientist|architect|researcher|writer|analyst|product manager|software"
    "|data|security|machine learning|backend|frontend|site reliability|devops|platform|technical|ml|ai|ux"
)
_NOT_PEOPLE = "living|care|citizen|home|services|center|housing"

_RULES = (
    (
        Seniority.INTERN,
        one_of(
            r"""
            interns?\b
            internship\b
            trainee\b
            werkstudent\w*
            working student
            praktik(?:um|ant)\w*
            stagiaire\b
            stage\b(?! manager)
            est[áa]gi(?:o|[áa]ri[oa])\b
            apprentic\w+
            co-op\b
            st[áa][žz]\w*
            becari[oa]\b
            alternan(?:ce|t)\b
            auszubildende\w*
            azubi\b
            """
        ),
    ),
    (
        Seniority.EXECUTIVE,
        one_of(
            r"""
            director[ae]?\b
            vice[- ]president
            [se]?vp\b
            head (?:of|\W)
            chief (?!of staff)
            c[etfompi]o\b
            ciso\b
            president\b
            managing partner
            general manager\b
            gesch[äa]ftsf[üu]hr\w*
            direct(?:eur|rice)\b
            diretora?\b
            riadite[lľ]\w*
            """
        ),
    ),
    (
        Seniority.MANAGER,
        one_of(
            r"""
            manager(?:in)?\b
            supervisor\b
            gerente\b
            leiter(?:in)?\b
            (?:abteilungs|bereichs|filial)leit\w+
            responsable d'[ée]quipe
            foreman\b
            """
        ),
    ),
    (
        Seniority.LEAD,
        one_of(
            r"""
            lead\b(?! gen)
            principal\b
            staff (?:[\w/&-]+ ){0,2}?<builders>
            team ?lead\w*
            teamleit\w+
            distinguished
            ved[úu]ci\w*
            chef d'[ée]quipe
            """,
            builders=_BUILDERS,
        ),
    ),
    (Seniority.SENIOR, one_of(r"(?:senior|sr|snr|s[êeé]nior)\b(?! <others>)", others=_NOT_PEOPLE)),
    (
        Seniority.JUNIOR,
        one_of(
            r"""
            (?:junior|jr|j[úu]nior)\b(?! school)
            entry[- ]level\b
            graduate\b(?! school)
            new grad\b
            early career\b
            berufseinsteig\w*
            d[ée]butante?\b
            """
        ),
    ),
    (Seniority.MID, one_of(r"(?:mid[- ]?level|mid|mid-senior|intermediate|pleno|medior)\b")),
)
"""The highest first, but for interns, who may be interns to anybody."""

# Managers of things, not of people: with these the word says nothing of experience.
_THING_MANAGER = re.compile(
    r"\b(?:product|project|program|programme|accounts?|community|case|partner|partnerships?|office"
    "|relationship|client|customer success|success|content|brand|campaign|category|territory|events?"
    "|social media|portfolio|delivery|release|property|technical account|key account|marketing|growth"
    "|channel|procurement|contracts?|risk|compliance|change|vendor|business development|development|sales"
    "|alliances?|solutions?|incident|knowledge|data|asset|investment|fund|grants?|stage|study|trial"
    "|facilities|facility|quality|supply chain|talent|scrum|service|brand partnerships|affiliate|crm|seo"
    r"|ppc|demand generation|implementation|onboarding) manager(?:in)?\b"
)
_TO_SOMEBODY = re.compile(
    r"\bassistant\b(?! (?:director|manager|head|vice|principal))|\bexecutive business partner|\bsecretary\b"
    r"|\b(?:support|pa|report\w*) to\b"
)


def find_seniority(title: str) -> Fact[Seniority] | None:
    """Return how experienced somebody has to be, as a job's title (not its text) says it; else None.

    "Junior/Senior Developer" is two answers, so none.
    """
    plain = lowered(title[:LONGEST_TITLE])
    if _TO_SOMEBODY.search(plain):
        return None
    plain = _THING_MANAGER.sub(lambda match: " " * len(match.group()), plain)
    found = [(seniority, match) for seniority, rule in _RULES if (match := rule.search(plain))]
    if not found or {Seniority.JUNIOR, Seniority.SENIOR} <= {seniority for seniority, _ in found}:
        return None
    seniority, match = found[0]
    return Fact(seniority, title[match.start() : match.end()].strip())
