"""Who stands where an employer should: a job board, or nobody."""

import re

_BOARD = re.compile(
    r"\b(?:linkedin|glassdoor|ziprecruiter|indeed|monster\.com|stepstone|euraxess|academictransfer|jobs\.ac\.uk|angellist|wellfound|remoteok"
    r"|we ?work ?remotely|hacker news|stack ?overflow jobs|remotive|jobicy|arbeitnow|working ?nomads|flexjobs|totaljobs|cv-library|jooble|talent\.com|jobteaser|welcome to the jungle"
    r"|academic positions|nature careers|naukri|jobstreet|infojobs|computrabajo|catho|pracuj\.pl|just ?join\.?it|no ?fluff ?jobs|hh\.ru|xing|wantedly|myjobmag|jobberman|brightermonday)\b"
    r"|拉勾|boss直聘|智联招聘|前程无忧|猎聘|マイナビ|リクナビ|사람인|잡코리아|원티드|\b(?:job ?board|jobs|positions|vacancies|job portal|karriereportal|stellenangebote|stellenmarkt"
    r"|empleos|vagas|emplois|vacatures)$",
    re.IGNORECASE,
)
_UNNAMED = r"(?:stealth|confidential|undisclosed|anonymous|not disclosed|under nda|nda|vertraulich|anonym|confidentiel(?:le)?|confidencial|riservato|to be announced)"
_NOBODY = re.compile(
    r"(?:multiple|various|several|different|divers(?:e|es)?|vari[ao]s|varias)(?: (?:companies|employers|clients|firms|organi[sz]ations|empresas|entreprises|unternehmen))?"
    r"|private|self[ -]employed|freelancer?|remote|(?:is |now |we are |we['’]re )?hiring|jobs?|no (?:company|employer|name)|none (?:given|stated)"
    r"|not (?:specified|stated|applicable|available|provided|given|mentioned|listed|found)|(?:não|no) (?:informad[oa]|especificad[oa]|definid[oa]|disponible|disponível)"
    r"|non (?:précisé|renseigné|specificato|communiqué)|nicht (?:angegeben|genannt)|keine angabe|k\.\s?a\."
    r"|某.{0,8}(?:公司|企业|企業|集团|单位|机构)|非公開|非公开|匿名|保密|ステルス|비공개|익명"
    r"|(?:corporação |empresa |company |firma )?(?:xpto|xyz)(?: (?:corp|inc|ltd|ltda))?"
    rf"|(?:an? |the )?(?:{_UNNAMED}(?:[ -](?:mode|start-?up|company|organi[sz]ation|project|employer|client|business|firm|agency|ai|fintech|saas|{_UNNAMED}))*"
    r"|(?:company|client|employer|empresa|entreprise|firma|unternehmen|startup) (?:[a-z]|\d|xyz)"
    rf"|(?:company|client|start-?up|employer|empresa|entreprise|unternehmen|organi[sz]ation)[ -]+\(?(?:in )?{_UNNAMED}(?: mode)?\)?)",
    re.IGNORECASE,
)


_KINDS_OF_FIRM = frozenset(
    """
    agence agency agencia agência agentur entreprise empresa unternehmen firma company société compagnie startup start-up scaleup
    fintech multinacional multinational groupe pme esn ssii client cliente employer employeur consultora consulting cabinet éditeur
    """.split()
)
_SUCH = frozenset(
    """
    important well-known reputed reputable renowned a an une un una uma the web digital tech it software importante importantes reconocida prestigiosa grande gran great leading líder lider
    global international internacional internationale privada private confidential confidentielle confidencial de du en informatique tecnología
    tecnologia technology marketing communication medical retail industrial local small large growing early-stage stage famous major top
    """.split()
)
"""What describes a firm of some kind and names none: "Agence web", "Importante Empresa"."""


def is_board(name: str) -> bool:
    """Tell if `name` is one of a job board, or sounds like one."""
    return bool(_BOARD.search(name))


def is_nobody(name: str) -> bool:
    """Tell if `name` only says that the employer is not named: "Stealth Startup"."""
    words = name.casefold().split()
    is_some_firm = not _KINDS_OF_FIRM.isdisjoint(words) and all(
        word in _KINDS_OF_FIRM or word in _SUCH for word in words
    )
    return is_some_firm or bool(_NOBODY.fullmatch(name.strip()))


_AN_AGENCY = re.compile(
    r"\b(?:staffing|recruit\w*|recrutement|headhunt\w*|personaldienst\w*|personalberatung|zeitarbeit|executive search|talent (?:solutions|partners|acquisition)|interim)\b",
    re.IGNORECASE,
)


def is_an_agency(name: str) -> bool:
    """Tell if `name` is one of who seeks people for others."""
    return bool(_AN_AGENCY.search(name))
