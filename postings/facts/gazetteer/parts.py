"""The parts of cities that the tables hold as cities of their own: boroughs, districts, quarters."""

from collections.abc import Mapping
from dataclasses import replace
from functools import cache

from .keys import key
from .tables import Option, gazetteer

CITY_STATES: Mapping[tuple[str, str], str] = {
    ("AR", "07"): "buenos aires",
    ("AT", "09"): "vienna",
    ("BR", "07"): "brasilia",
    ("CO", "34"): "bogota",
    ("CZ", "52"): "prague",
    ("DE", "04"): "hamburg",
    ("DE", "16"): "berlin",
    ("HU", "05"): "budapest",
    ("MX", "09"): "mexico city",
    ("RO", "10"): "bucharest",
    ("UA", "12"): "kyiv",
}
"""Divisions that are one city, by country and GeoNames division."""
PARTS: Mapping[tuple[str, str, str], frozenset[str]] = {
    ("GB", "ENG", "london"): frozenset(
        (
            "soho|st jamess|holborn|west end|city of westminster|lambeth|vincent square|clerkenwell"
            "|west end of london|pimlico|city of london|kings cross|barbican|kennington"
            "|knightsbridge and belgravia|hyde park|islington|regents park|marylebone|church street"
            "|barnsbury|camden town|spitalfields|chelsea|bayswater|little venice|lancaster gate"
            "|whitechapel|chalk farm|battersea|camberwell|canonbury|kensington|abbey road|shadwell"
            "|maida hill|westbourne|brixton|bethnal green|highbury|rotherhithe|earls court|belsize park"
            "|peckham|harrow road|notting hill|clapham junction|stepney|fulham|queens park|brixton hill"
            "|limehouse|archway|shepherds bush|kilburn|highgate|balham|hackney|new cross|east dulwich"
            "|canary wharf|kensal green|hammersmith|stroud green|stamford hill|poplar|crouch end"
            "|willesden|brockley|wandsworth|cricklewood|earlsfield|putney|seven sisters|harringay"
            "|blackwall|greenwich|hornsey|streatham|crofton park|golders green|muswell hill|harlesden"
            "|chiswick|tooting|leyton|canning town|catford|wood green|west ham|roehampton|crystal palace"
            "|tottenham hale|tottenham|wimbledon"
        ).split("|")
    ),
    ("US", "NY", "new york"): frozenset(
        (
            "tribeca|financial district|battery park city|west village|east village|brooklyn heights"
            "|downtown brooklyn|gramercy park|williamsburg|greenpoint|times square|park slope"
            "|hells kitchen|long island city|sunset park|bushwick|maspeth|flatbush|manhattan"
            "|upper west side|upper east side|brooklyn|borough park|astoria|woodside|east flatbush"
            "|dyker heights|east harlem|elmhurst|jackson heights|morningside heights|harlem|canarsie"
            "|bensonhurst|mott haven|woodhaven|rego park|forest hills|ozone park|sheepshead bay|queens"
            "|kew gardens|hunts point|morrisania|coney island|brighton beach|washington heights|jamaica"
            "|parkchester|the bronx|bronx|staten island|bayside|far rockaway"
        ).split("|")
    ),
    ("BR", "27", "sao paulo"): frozenset(
        (
            "agua rasa|alto de pinheiros|anhanguera|aricanduva|artur alvim"
            "|bairro parque nossa senhora do carmo|barra funda|bela vista|belem|bom retiro|bosque saude|bras"
            "|brasilandia|butanta|cachoeirinha|cambuci|campo belo|campo grande|campo limpo|cangaiba"
            "|capao redondo|carrao|casa verde|cidade ademar|cidade dutra|cidade lider|cidade tiradentes"
            "|consolacao|cursino|ermelino matarazzo|freguesia do o|guaianases|iguatemi|ipiranga|itaim bibi"
            "|itaim paulista|itaquera|jabaquara|jacana|jaguara|jaguare|jaragua|jardim helena|jardim paulista"
            "|jardim sao luis|lajeado|lapa|liberdade|limao|mandaqui|moema|mooca|morumbi|pari|parque do carmo"
            "|perdizes|perus|pinheiros|pirituba|ponte rasa|raposo tavares|republica|rio pequeno|sacoma"
            "|santa cecilia|santana|santo amaro|sao domingos|sao lucas|sao mateus|sao miguel|sao rafael"
            "|sapopemba|se|tatuape|tucuruvi|vila andrade|vila curuca|vila formosa|vila guilherme|vila jacui"
            "|vila leopoldina|vila maria|vila mariana|vila matilde|vila medeiros|vila prudente"
        ).split("|")
    ),
    ("BR", "21", "rio de janeiro"): frozenset(
        (
            "bangu|barra da tijuca|botafogo|campo grande|catete|cidade nova|copacabana|estacio|flamengo"
            "|freguesia|gamboa|gavea|humaita|ilha do governador|ipanema|jacarepagua|jardim botanico|lagoa"
            "|laranjeiras|leblon|leme|madureira|maracana|meier|olaria|penha|ramos|realengo"
            "|recreio dos bandeirantes|rocinha|santa cruz|santa teresa|santo cristo|sao conrado|sao cristovao"
            "|saude|taquara|tijuca|urca|vidigal|vila isabel"
        ).split("|")
    ),
    ("BR", "26", "florianopolis"): frozenset(
        (
            "armacao|carianos|carvoeira|corrego grande|costeira do pirajubae|itacorubi|lagoa|morro da cruz"
            "|pantanal|pantano do sul|ribeirao da ilha|rio tavares|saco dos limoes|santa monica|tapera"
            "|trindade"
        ).split("|")
    ),
}
"""Keys of the parts of cities, by country, GeoNames division and city."""
_CITY_OF_PART = {
    (country, division, part): city for (country, division, city), parts in PARTS.items() for part in parts
}


def whole_city(place: Option) -> Option:
    """Return the city that a place is a part of, else the place itself."""
    if not place.city:
        return place
    around = (place.country, place.division)
    city = CITY_STATES.get(around) or _CITY_OF_PART.get((*around, key(place.city)), "")
    return _city(city, *around) or place if city else place


@cache
def _city(name: str, country: str, division: str) -> Option | None:
    for city in gazetteer().cities(name):
        if (city.country, city.division) == (country, division):
            return replace(city, by_other_name=False)
    return None
