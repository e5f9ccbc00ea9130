"""Regions of the world as lists of countries, and the names that postings give them."""

from collections.abc import Iterable, Mapping
from functools import cache

from .gazetteer import gazetteer

_EU = "AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE"
_EEA = f"{_EU} IS LI NO"
_EUROPE = f"{_EEA} GB CH AD AL BA BY FO GG GI IM JE MC MD ME MK RS RU SM UA VA XK"
_MIDDLE_EAST = "AE BH EG IL IQ IR JO KW LB OM PS QA SA SY TR YE"
_GCC = "AE BH KW OM QA SA"
_MAGHREB = "DZ LY MA MR TN"
_SUB_SAHARA = (
    "AO BF BI BJ BW CD CF CG CI CM CV DJ ER ET GA GH GM GN GQ GW KE KM LR LS MG ML MR MU MW MZ NA NE NG RW"
    " SC SD SL SN SO SS ST SZ TD TG TZ UG ZA ZM ZW"
)
_AFRICA = f"{_SUB_SAHARA} DZ EG LY MA TN EH RE YT SH"
_NORTH_AMERICA = "US CA MX BM GL PM"
_CENTRAL_AMERICA = "BZ CR GT HN NI PA SV"
_CARIBBEAN = "AG AI AW BB BS CU CW DM DO GD GP HT JM KN KY LC MQ MS PR SX TC TT VC VG VI"
_SOUTH_AMERICA = "AR BO BR CL CO EC FK GF GY PE PY SR UY VE"
_SOUTHEAST_ASIA = "BN ID KH LA MM MY PH SG TH TL VN"
_SOUTH_ASIA = "AF BD BT IN LK MV NP PK"
_EAST_ASIA = "CN HK JP KP KR MN MO TW"
_CENTRAL_ASIA = "KG KZ TJ TM UZ"
_OCEANIA = "AU NZ AS CK FJ FM GU KI MH MP NC NR NU PF PG PW SB TO TV VU WS"

AREAS: Mapping[str, str] = {
    "EU": _EU,
    "EEA": _EEA,
    "SCHENGEN": f"{' '.join(code for code in _EEA.split() if code not in ('CY', 'IE'))} CH",
    "EUROPE": _EUROPE,
    "WESTERN_EUROPE": "AD AT BE CH DE DK ES FI FR GB IE IS IT LI LU MC MT NL NO PT SE SM VA",
    "CEE": "AL BA BG CZ EE HR HU LT LV MD ME MK PL RO RS SI SK UA XK",
    "EMEA": f"{_EUROPE} {_MIDDLE_EAST} {_AFRICA} CY AM AZ GE",
    "DACH": "DE AT CH",
    "NORDICS": "DK FI IS NO SE",
    "BALTICS": "EE LT LV",
    "BENELUX": "BE LU NL",
    "IBERIA": "ES PT",
    "UK_IRELAND": "GB IE",
    "MENA": f"{_MIDDLE_EAST} {_MAGHREB}",
    "MIDDLE_EAST": _MIDDLE_EAST,
    "GCC": _GCC,
    "AFRICA": _AFRICA,
    "SUB_SAHARAN_AFRICA": _SUB_SAHARA,
    "AMERICAS": f"{_NORTH_AMERICA} {_CENTRAL_AMERICA} {_CARIBBEAN} {_SOUTH_AMERICA}",
    "NORTH_AMERICA": _NORTH_AMERICA,
    "CENTRAL_AMERICA": _CENTRAL_AMERICA,
    "CARIBBEAN": _CARIBBEAN,
    "SOUTH_AMERICA": _SOUTH_AMERICA,
    "LATAM": f"MX {_CENTRAL_AMERICA} {_SOUTH_AMERICA} CU DO HT PR",
    "APAC": f"{_EAST_ASIA} {_SOUTHEAST_ASIA} {_SOUTH_ASIA} {_OCEANIA}",
    "ASIA": f"{_EAST_ASIA} {_SOUTHEAST_ASIA} {_SOUTH_ASIA} {_CENTRAL_ASIA} AE AM AZ BH GE IL IQ IR JO KW LB"
    " OM PS QA SA SY TR YE",
    "EAST_ASIA": _EAST_ASIA,
    "SOUTH_ASIA": _SOUTH_ASIA,
    "SOUTHEAST_ASIA": _SOUTHEAST_ASIA,
    "OCEANIA": _OCEANIA,
    "ANZ": "AU NZ",
}
"""Region code to ISO 3166-1 codes. EMEA, APAC and the like follow how employers divide the world."""

_NAMES: Mapping[str, str] = {
    "EU": "eu|eu weit"
    "|european union|europaische union|union europeenne|uniao europeia|union europea|europska unia"
    "|eu countries|eu member states|eu member state",
    "EEA": "eea|ewr|eees|european economic area|eu eea|eea countries",
    "SCHENGEN": "schengen|schengen area",
    "EUROPE": "europe|european|europaweit|europas|europy"
    "|europa|european countries|continental europe|all of europe|eur|european region",
    "WESTERN_EUROPE": "western europe|west europe",
    "CEE": "cee|central and eastern europe|eastern europe|central eastern europe|central europe",
    "EMEA": "emea|emeai|europe middle east and africa|europe the middle east and africa"
    "|europe middle east africa",
    "DACH": "dach|dach region|d a ch",
    "NORDICS": "nordics|nordic countries|nordic|scandinavia|skandinavien|the nordics",
    "BALTICS": "baltics|the baltics|baltic states",
    "BENELUX": "benelux",
    "IBERIA": "iberia|iberian peninsula",
    "UK_IRELAND": "uki|uk i|uk and ireland|uk ireland",
    "MENA": "mena|middle east and north africa|mena region",
    "MIDDLE_EAST": "middle east|the middle east",
    "GCC": "gcc|gcc countries|gulf countries",
    "AFRICA": "africa|afrika|afrique",
    "SUB_SAHARAN_AFRICA": "sub saharan africa|ssa",
    "AMERICAS": "americas|the americas|amer|north and south america|north america and latin america"
    "|north america south america|americas region",
    "NORTH_AMERICA": "north america|northern america|nordamerika|amerique du nord|na region|namer|noram",
    "CENTRAL_AMERICA": "central america|america central|centroamerica",
    "CARIBBEAN": "caribbean|the caribbean",
    "SOUTH_AMERICA": "south america|sudamerica|america do sul|america del sur|sudamerika",
    "LATAM": "latam|latin america"
    "|america latina|latinoamerica|toda latinoamerica|lateinamerika|amerique latine|latam region"
    "|latin american countries",
    "APAC": "apac|asia pacific|apj|apjc|asiapac|apac region|asia pac|japac",
    "ASIA": "asia|asien|asie",
    "EAST_ASIA": "east asia|north asia|greater china",
    "SOUTH_ASIA": "south asia|indian subcontinent",
    "SOUTHEAST_ASIA": "southeast asia|south east asia|sea region|asean",
    "OCEANIA": "oceania",
    "ANZ": "anz|australia and new zealand|australia new zealand",
}
AREA_BY_NAME: Mapping[str, str] = {name: code for code, names in _NAMES.items() for name in names.split("|")}
"""Key of a name to the region's code."""

_WORLD = (
    "worldwide|world wide|anywhere|anywhere in the world|global|globally|international|around the world"
    "|world|the world|any location|any country|from anywhere|work from anywhere|weltweit|mundial"
    "|monde entier|en todo el mundo|no mundo todo|earth|planet earth|everywhere|anywhere on earth"
    "|location independent"
)
WORLD_NAMES: frozenset[str] = frozenset(_WORLD.split("|"))
"""Keys of the names of everywhere."""


def countries_of(areas: Iterable[str]) -> frozenset[str]:
    """Return the ISO codes that `areas`, country and region codes, stand for; unknown codes for none."""
    return frozenset().union(*map(_expand, areas)) if areas else frozenset()


@cache
def _expand(area: str) -> frozenset[str]:
    code = area.upper()
    if code in AREAS:
        return frozenset(AREAS[code].split())
    return frozenset({code}) & gazetteer().countries.keys()
