"""The names and values of metadata that say of a posting that it is not live.

Names and values are compared as `names.plain_name` writes them.
"""

import re
from collections.abc import Mapping

YES = frozenset("true yes y 1 on ja oui si sim tak ano evet da taip kylla igen ναι да так 是 はい x".split())
NO = frozenset(
    "false no n 0 off nein non nao nee nej nei nie ne hayir nu ei nem οχι нет ні 否 いいえ".split()
)
"""What a flag says, as `names.plain_name` writes it."""


def _flags(status: str, values: frozenset[str], names: str) -> dict[str, tuple[frozenset[str], str]]:
    return dict.fromkeys(names.split(), (values, status))


NOT_LIVE: Mapping[str, tuple[frozenset[str], str]] = {
    # name: (the values that mean "not live", the status it then has)
    **_flags(
        "draft",
        YES,
        "draft isDraft hide hidden isHidden private unlisted unpublished isPrivate entwurf brouillon borrador"
        " rascunho bozza concept utkast kladde versteckt masque oculto nascosto verborgen skjult"
        " template isTemplate example isExample sample isSample placeholder isTest wip eleventyExcludeFromCollections",
    ),
    **_flags(
        "draft",
        NO,
        "isListed listed visible isVisible published isPublished publish public isPublic show display"
        " veroffentlicht publie publicado publicada pubblicato gepubliceerd publiceret publicerad"
        " sichtbar visivel zichtbaar synlig yayinda",
    ),
    **_flags(
        "closed",
        NO,
        "live isLive active isActive enabled isEnabled available isAvailable open isOpen opened hiring"
        " isHiring acceptingApplications acceptsApplications applicationsOpen openForApplications recruiting isRecruiting"
        " vacant isVacant vacancy current isCurrent valid isValid aktiv aktiivinen actif activo activa ativo ativa attivo actief"
        " aktywna aktywny aktivni aktivny aktif offen ouvert ouverte abierto abierta aberto aberta aperto"
        " oppen aben apen acik disponible verfugbar",
    ),
    **_flags(
        "closed",
        YES,
        "closed isClosed expired isExpired filled isFilled positionFilled hired taken past isPast ended hasEnded"
        " finished completed inactive disabled archived"
        " isArchived archive deleted isDeleted removed trash trashed cancelled canceled outdated besetzt geschlossen"
        " abgelaufen archiviert inaktiv pourvu pourvue ferme fermee expire expiree archivee cerrado cerrada"
        " cubierta cubierto caducada encerrado encerrada fechado fechada preenchida preenchido inativo"
        " chiuso chiusa scaduto scaduta gesloten vervuld verlopen stangd tillsatt avslutad lukket besat"
        " stengt kapali obsazeno obsadene zamknieta",
    ),
    **_flags(
        "closed",
        frozenset({"0"}),
        "vacancies openings positions openPositions numberOfPositions numberOfOpenings numberOfVacancies",
    ),
}

STATUS_NAMES: tuple[str, ...] = (
    "status", "state", "jobStatus", "job_status", "postingStatus", "availability", "visibility", "statut",
    "stato", "estado", "situacao", "stav", "durum", "tila", "publicationStatus", "applicationStatus",
    "applications", "recruitmentStatus", "hiringStatus",
)  # fmt: skip

_STATUS_WORDS: Mapping[str, str] = {
    "closed": """
        closed close inactive expired filled archived archive ended cancelled canceled removed deleted
        disabled paused onhold complete completed positionfilled nolongeravailable notactive unavailable
        notavailable nolongeraccepting closedforapplications closedtoapplications nothiring withdrawn
        outdated finished taken hired solved resolved fulfilled
        geschlossen besetzt vergeben abgelaufen beendet archiviert inaktiv
        pourvu pourvue ferme fermee cloture cloturee expire expiree archivee
        cerrado cerrada cubierto cubierta finalizado finalizada caducado caducada inactivo inactiva
        fechado fechada encerrado encerrada preenchido preenchida inativo inativa expirado expirada
        chiuso chiusa scaduto scaduta gesloten vervuld verlopen inactief stangd tillsatt avslutad lukket
        besat stengt utgatt kapali suresidoldu obsazeno obsadene uzavrene uzavreno zamkniete zamknieta
        nieaktywna nieaktywne neaktivni neaktivne taytetty suljettu
        """,
    "draft": """
        draft hidden private unpublished pending unlisted template internal notpublished upcoming comingsoon
        scheduled notyetopen notopen notopenyet
        entwurf versteckt intern brouillon masque borrador oculto oculta rascunho privado bozza concept
        utkast kladde skjult taslak szkic navrh luonnos
        """,
}
STATUS_WORDS: Mapping[str, str] = {
    word: status for status, words in _STATUS_WORDS.items() for word in words.split()
}
"""The value of one of these names: the status."""

CLOSED_MARKS = frozenset(
    """
    closed filled expired archived past outdated besetzt abgelaufen pourvu pourvue cloturee expiree cerrada cubierta
    encerrada preenchida scaduta vervuld gesloten tillsatt besat obsazeno
    """.split()
)
"""What a tag, a category or a layout says of a job that is gone, as `names.bare_name` writes it."""

DRAFT_FOLDERS = frozenset(
    "draft drafts unpublished wip entwurf entwürfe brouillon brouillons borradores rascunhos".split()
)
CLOSED_FOLDERS = frozenset(
    "closed expired filled inactive geschlossen abgelaufen cerradas cerrados encerradas".split()
)
OLD_FOLDERS = frozenset(
    "archive archived archives old past previous archiv archiviert trash deleted template templates".split()
)
"""Folders, without marks around their names: of what is not out yet, of what is over, of what may be."""

FIRST_DAY_NAMES: tuple[str, ...] = (
    "jobStartDate", "startDate", "start_date", "startingDate", "dateStart", "start", "starts", "startsOn", "startingOn",
    "employmentStartDate", "positionStart", "beginn", "startdatum", "eintrittsdatum", "arbeitsbeginn", "dateDebut", "dateDeDebut",
    "fechaInicio", "fechaDeInicio", "dataInicio", "dataDeInicio", "dataInizio", "ingangsdatum", "tilltrade", "tiltraedelse",
)  # fmt: skip
"""Where the first day of the job stands, after which nobody is sought for it any more."""

MARKING_NAMES: tuple[str, ...] = (
    "tags", "tag", "labels", "label", "badge", "ribbon", "category", "categories", "type", "layout", "apply",
    "applyLink", "applyUrl", "applyText",
)  # fmt: skip
NOTICE_NAMES: tuple[str, ...] = (
    "notice", "note", "notes", "message", "banner", "alert", "warning", "announcement", "subtitle", "hinweis",
    "aviso", "avviso", "opmerking",
)  # fmt: skip
"""Where a sentence for the reader stands: "This position has been filled"."""

_YEAR = re.compile(r"(?<!\d)20\d\d(?!\d)")
_OPEN_ENDED = re.compile(
    r"\b(?:filled|rolling|ongoing|on going|open|opened|none|asap|a\.s\.a\.p|as soon as possible|immediate(?:ly)?|continuous(?:ly)?"
    r"|no (?:deadline|date|fixed date|end|limit)|not (?:specified|stated|set)|permanent(?:ly)?|never|always|n/?a"
    r"|until further notice|tb[acd]"
    r"|laufend|fortlaufend|ab sofort|sofort|keine?r?|unbefristet|besetzt|schnellstm[öo]glich|n[äa]chstm[öo]glich\w*|baldm[öo]glichst|bis auf weiteres"
    r"|en continu|pourvoir|pourvu|aucune?|d[èe]s que possible|au plus (?:vite|t[ôo]t)|permanence|nouvel ordre"
    r"|doorlopend|lopend|zo snel mogelijk|spoedig|nader order"
    r"|l[öo]pande|snarast|tills vidare|l[øo]bende|snarest|hurtigst muligt|snarligt|indtil videre|l[øo]pende|inntil videre|ingen|geen|jatkuva\w*|toistaiseksi"
    r"|mahdollisimman pian|heti"
    r"|abiert[oa]|sin (?:fecha|l[íi]mite)|hasta (?:cubrir|que se cubra|completar|nuevo aviso)|lo antes posible|cuanto antes|inmediat[oa]"
    r"|abert[oa]|sem (?:prazo|data|limite)|at[ée] (?:ao? )?preench\w+|o mais (?:breve|r[áa]pido|cedo)\w*|imediat[oa]|cont[íi]nu[oa]|indeterminad[oa]"
    r"|nessuna|quanto prima|prima possibile|esaurimento|copertura"
    r"|brak|bezterminow[oaey]|do odwo[łl]ania|na bie[żz][ąa]co|jak najszybciej|co nejd[řr][íi]ve|[čc]o najsk[ôo]r|pr[ůu]b[ěe][žz]n[ěe]|priebe[žz]ne"
    r"|do obsazen[íi]|do obsadenia|ihned|ihne[ďd]|s[üu]rekli|s[üu]resiz|folyamatos\w*|miel[őo]bb|azonnal|c[âa]t mai cur[âa]nd|permanent[ăa]?"
    r"|segera|бессрочно|постоянно|随时|长期|長期|随時|상시|수시)\b",
    re.IGNORECASE,
)
"""What stands in a deadline's field where there is none: "Open until filled", "rolling"."""


def is_open_ended(text: str) -> bool:
    """Tell if a deadline's value says that there is none; one that names a year may say more."""
    text = text[:400]
    said = text.strip().casefold() == "no" or _OPEN_ENDED.search(text) is not None
    return said and _YEAR.search(text) is None
