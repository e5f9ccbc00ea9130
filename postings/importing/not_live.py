# ruff: noqa: E501
"""The names and values of metadata that say of a posting that it is not live.

Names and values are compared as `names.plain_name` writes them.
"""

import re
from collections.abc import Mapping

_YES = frozenset("true yes y 1 on ja oui si sim tak ano evet da taip kylla x".split())
_NO = frozenset("false no n 0 off nein non nao nee nej nei nie ne hayir nu ei".split())


def _flags(status: str, values: frozenset[str], names: str) -> dict[str, tuple[frozenset[str], str]]:
    return dict.fromkeys(names.split(), (values, status))


NOT_LIVE: Mapping[str, tuple[frozenset[str], str]] = {
    # name: (the values that mean "not live", the status it then has)
    **_flags(
        "draft",
        _YES,
        "draft isDraft hide hidden isHidden private unlisted unpublished isPrivate entwurf brouillon borrador"
        " rascunho bozza concept utkast kladde versteckt masque oculto nascosto verborgen skjult",
    ),
    **_flags(
        "draft",
        _NO,
        "isListed listed visible isVisible published isPublished publish public isPublic show display"
        " veroffentlicht publie publicado publicada pubblicato gepubliceerd publiceret publicerad"
        " sichtbar visivel zichtbaar synlig yayinda",
    ),
    **_flags(
        "closed",
        _NO,
        "live isLive active isActive enabled isEnabled available isAvailable open isOpen opened hiring"
        " isHiring acceptingApplications aktiv aktiivinen actif activo activa ativo ativa attivo actief"
        " aktywna aktywny aktivni aktivny aktif offen ouvert ouverte abierto abierta aberto aberta aperto"
        " oppen aben apen acik disponible verfugbar",
    ),
    **_flags(
        "closed",
        _YES,
        "closed isClosed expired isExpired filled isFilled positionFilled inactive disabled archived"
        " isArchived archive deleted isDeleted removed cancelled canceled outdated besetzt geschlossen"
        " abgelaufen archiviert inaktiv pourvu pourvue ferme fermee expire expiree archivee cerrado cerrada"
        " cubierta cubierto caducada encerrado encerrada fechado fechada preenchida preenchido inativo"
        " chiuso chiusa scaduto scaduta gesloten vervuld verlopen stangd tillsatt avslutad lukket besat"
        " stengt kapali obsazeno obsadene zamknieta",
    ),
}

STATUS_NAMES: tuple[str, ...] = (
    "status", "state", "jobStatus", "job_status", "postingStatus", "availability", "visibility", "statut",
    "stato", "estado", "situacao", "stav", "durum", "tila", "publicationStatus",
)  # fmt: skip

_STATUS_WORDS: Mapping[str, str] = {
    "closed": """
        closed close inactive expired filled archived archive ended cancelled canceled removed deleted
        disabled paused onhold complete completed positionfilled nolongeravailable notactive unavailable
        notavailable nolongeraccepting closedforapplications closedtoapplications nothiring withdrawn
        outdated finished taken
        geschlossen besetzt vergeben abgelaufen beendet archiviert inaktiv
        pourvu pourvue ferme fermee cloture cloturee expire expiree archivee
        cerrado cerrada cubierto cubierta finalizado finalizada caducado caducada inactivo inactiva
        fechado fechada encerrado encerrada preenchido preenchida inativo inativa expirado expirada
        chiuso chiusa scaduto scaduta gesloten vervuld verlopen inactief stangd tillsatt avslutad lukket
        besat stengt utgatt kapali suresidoldu obsazeno obsadene uzavrene uzavreno zamkniete zamknieta
        nieaktywna nieaktywne neaktivni neaktivne taytetty suljettu
        """,
    "draft": """
        draft hidden private unpublished pending unlisted template internal notpublished
        entwurf versteckt intern brouillon masque borrador oculto oculta rascunho privado bozza concept
        utkast kladde skjult taslak szkic navrh luonnos
        """,
}
STATUS_WORDS: Mapping[str, str] = {
    word: status for status, words in _STATUS_WORDS.items() for word in words.split()
}
"""The value of one of these names: the status."""

_YEAR = re.compile(r"(?<!\d)20\d\d(?!\d)")
_OPEN_ENDED = re.compile(
    r"\b(?:filled|rolling|ongoing|on going|open|opened|none|asap|as soon as possible|immediate(?:ly)?|continuous(?:ly)?"
    r"|no (?:deadline|date|fixed date|end|limit)|not (?:specified|stated|set)|permanent(?:ly)?|never|always|n/?a"
    r"|until further notice|tb[acd]|laufend|fortlaufend|ab sofort|sofort|keine?r?|unbefristet|besetzt|en continu"
    r"|pourvoir|pourvu|aucune?|doorlopend|lopend|l[öoø]pande|løbende|løpende|abiert[oa]|abert[oa]|sin fecha|sem prazo"
    r"|hasta cubrir|nessuna|brak|ingen|geen)\b",
    re.IGNORECASE,
)
"""What stands in a deadline's field where there is none: "Open until filled", "rolling"."""


def is_open_ended(text: str) -> bool:
    """Tell if a deadline's value says that there is none; one that names a year may say more."""
    text = text[:400]
    said = text.strip().casefold() == "no" or _OPEN_ENDED.search(text) is not None
    return said and _YEAR.search(text) is None
