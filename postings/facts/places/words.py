"""The words of location fields that are not names of places."""

from collections.abc import Mapping

from ...choices import Workplace
from ..areas import AREA_BY_NAME, WORLD_NAMES
from .locatives import LOCATIVES

_WORKPLACES: Mapping[Workplace, str] = {
    Workplace.REMOTE: "remote|remotely|from home|fully remote|full remote|100 remote|100% remote"
    "|remote friendly|remote first"
    "|remote only|remote possible|remote ok|remote okay|remote allowed|remote optional|remote eligible"
    "|remote work|remote working|remote option|remote available|remote position|remote job|remote role"
    "|remote based|work remotely|wfh|wfa|work from home|working from home|home based|homebased|home office"
    "|homeoffice|telecommute|telecommuting|telework|distributed|virtual|remoto|remota|100 remoto|full remoto"
    "|teletravail|teletrabalho|teletrabajo|trabalho remoto|trabajo remoto|a distance|na dialku"
    "|praca z domu|praca na dialku|zdalnie|praca zdalna|100 zdalnie|na dalku|remote fully|remoto 100"
    "|field based remote|remote home office|completely remote|ortsunabhangig|mobiles arbeiten|fernarbeit"
    "|da remoto|smart working|etatyo|thuisw|distansarbete|distans|pa distans|helt pa distans"
    "|uzaktan|uzaktan calisma|z domu|zdalna|en remoto"
    "|100 en remoto|yuancheng|yuanchengbangong|yuanchenggongzuo|yuanduan|quanyuanduan|yuanduangongzuo"
    "|rimoto|fururimoto|zaizhaiqinwu|jujiabangong|jaetaeggeunmu|wongyeog|udalenno|distantsionno|viddaleno"
    "|remotework|online|telecommuting ok|remote anywhere",
    Workplace.HYBRID: "hybrid|hybrid remote|remote hybrid|hybride|hibrido|hibrida|hybridne|hybrydowo"
    "|hybridni|hybridny"
    "|hybrid work|hybrid working|hybrid role|flexible hybrid|hybrid office|hybrid in office|hybrid onsite"
    "|partly remote|partially remote|part remote|partial remote|teilweise remote|semi remote"
    "|teletravail partiel|in office hybrid|hybrid schedule|praca hybrydowa|ibrido|modelo hibrido|hybrides"
    "|hybride werken|deels remote|deels thuis|gedeeltelijk remote|remote partial|delvis distans|hibrit"
    "|hibrit calisma"
    "|haiburitdo|hunhe|gibrid|hybrides arbeiten|hybrid arbeiten|hybrid working model|hybrid model",
    Workplace.ON_SITE: "on site|onsite|in office|in person|office based|on location|on premise|on premises"
    "|vor ort"
    "|presencial|sur site|na mieste|prasentiel|stacjonarnie|in the office|no remote|not remote|non remote"
    "|office only|onsite only|on site only|in store|fully onsite|fully on site|in situ|no remote work"
    "|100 presencial|work from office|working from office|wfo|in office only"
    "|yerinde|is yerinde|ofiste|ofisten|ofisten calisma|na miejscu|op locatie|in presenza|in sede|pa plats",
}
WORKPLACE_BY_NAME: Mapping[str, Workplace] = {
    name: workplace for workplace, names in _WORKPLACES.items() for name in names.split("|")
}
"""Key to the workplace that it names."""

ANYWHERE = frozenset(
    {"anywhere", "anywhere in the world", "worldwide", "from anywhere", "work from anywhere"}
)
"""Keys that mean remote work without saying so."""

ALTERNATIVES = frozenset(
    "or oder ou o alebo lub eller veya sau tai and und et y e a i u og och ja ve & + either und/oder".split()
)
"""Words that stand between two places of a list."""

CONTRASTS = frozenset("or oder ou o alebo lub eller veya sau tai".split())
"""Those that say "the one or the other"."""

STREETS = frozenset(
    (
        "street st str strasse road rd avenue ave av boulevard blvd lane ln drive dr way court ct plaza"
        " square sq floor fl suite ste building bldg unit rue rua avenida calle via platz allee weg place"
        " quai passeig paseo carrera highway hwy parkway pkwy terrace room level box gate ring damm ufer"
        " ulica ul namestie chaussee route travessa praca largo estrada viale piazza corso straat laan"
        " plein gata vej alameda calzada paseo ronda"
    ).split()
)
"""Words of street addresses: what stands beside them in the same part is no city."""

FILLERS = frozenset(
    "following states countries the of in at area areas region metro metropolitan greater city based"
    " office offices hq headquarters headquarter only within near around from any location locations"
    " position preferred county candidates state province downtown central national nationwide country"
    " various multiple other several to time full part role site campus team hub main head flexible"
    " surrounding vicinity metroplex bay nearby und umgebung raum grossraum region standort bei los der"
    " die das la le el de do da et en im am south north east west remote hybrid must be reside live"
    " located current currently open job jobs usa wide work working across throughout tbd required travel"
    " preferably ideally commutable distance commuting occasional eligible time zone zones timezone"
    " timezones est pst cst mst et pt ct gmt utc cet hours est/pst flex centro norte sul sur noord zuid zona"
    " cbd bairro barrio altstadt innenstadt".split()
)
"""Words that a place may stand among without becoming part of a longer name."""

WORD_CODES = frozenset(
    "IN OR ME OK HI DE LA AS TO AT IS IT BE NO SO AM ID PA MA AL CO MS AN ON AND ET IM".split()
)
"""Two-letter codes that are words too: read as codes only after a comma, a dash or a bracket."""

NOT_CODES = frozenset(
    "EST PST CST MST EDT PDT CDT CET EET GMT UTC IST HQ HR CV IT AM PM ID TBD TBA".split()
) - {
    "IT",
    "ID",
    "AM",
}
"""Capitals that are countries' codes too, but stand for time zones and the like in location fields."""

OF_A_DIVISION = frozenset("county co province provincia state estado distrito".split())
"""Words before a name that make it the county's or the state's and not the town's: "Co. Carlow"."""

DIVISION_OF = OF_A_DIVISION | frozenset("of de da do del di".split())
"""The same with what stands between: "the state of New York"."""

FIRST_OF_NAMES = frozenset("mount mt fort port lake new old point glen".split())
"""Words that begin the names of places, and make the name after them another."""

NOT_COUNTRIES = frozenset({"columbia"})
"""Names of countries in other languages that in English are only those of cities."""

NO_PLACES = frozenset({"west end", "east end", "north end", "south end"}) | frozenset(
    "none null na not applicable unknown sales store stores marketing most same un of bar data media man"
    " mission college hospital university school clinic bank police union church club industry commerce"
    " enterprise energy sport hope home young male latina normal price power date tiny page more paid"
    " start progress success team field sale service support product design engineer manager director"
    " nurse driver teacher bad send submit role roles".split()
)
"""Words of fields that are towns too, but never meant as such."""

NICKNAMES: Mapping[str, str] = {
    "nyc": "US|NY|New York",
    "new york city metro": "US|NY|New York",
    "ny metro": "US|NY|New York",
    "sf": "US|CA|San Francisco",
    "sfo": "US|CA|San Francisco",
    "san fran": "US|CA|San Francisco",
    "la": "US|CA|Los Angeles",
    "dc": "US|DC|Washington",
    "washington dc": "US|DC|Washington",
    "washington d c": "US|DC|Washington",
    "philly": "US|PA|Philadelphia",
    "vegas": "US|NV|Las Vegas",
    "slc": "US|UT|Salt Lake City",
    "atl": "US|GA|Atlanta",
    "brooklyn": "US|NY|Brooklyn",
    "cdmx": "MX|09|Mexico City",
    "bsas": "AR|07|Buenos Aires",
    "bs as": "AR|07|Buenos Aires",
    "caba": "AR|07|Buenos Aires",
    "ldn": "GB|ENG|London",
    "lon": "GB|ENG|London",
    "blr": "IN|19|Bengaluru",
    "hcmc": "VN|79|Ho Chi Minh City",
    "tphcm": "VN|79|Ho Chi Minh City",
    "tp hcm": "VN|79|Ho Chi Minh City",
    "tp ho chi minh": "VN|79|Ho Chi Minh City",
    "thanh pho ho chi minh": "VN|79|Ho Chi Minh City",
    "kl": "MY|14|Kuala Lumpur",
    "bcn": "ES|56|Barcelona",
    "ffm": "DE|05|Frankfurt",
    "frankfurt main": "DE|05|Frankfurt",
    "frankfurt a main": "DE|05|Frankfurt",
    "ba": "SK|02|Bratislava",
    "bogota dc": "CO|34|Bogotá",
    "long island": "US|NY|",
    "twin cities": "US|MN|",
    "sophia antipolis": "FR|93|",
    "bay area": "US|CA|",
    "sf bay area": "US|CA|",
    "san francisco bay area": "US|CA|",
    "silicon valley": "US|CA|",
    "socal": "US|CA|",
    "southern california": "US|CA|",
    "northern california": "US|CA|",
    "orange county": "US|CA|",
    "tri state area": "US||",
    "continental us": "US||",
    "continental united states": "US||",
    "contiguous us": "US||",
    "contiguous united states": "US||",
    "lower 48": "US||",
    "new england": "US||",
    "east coast": "US||",
    "west coast": "US||",
    "midwest": "US||",
    "pacific northwest": "US||",
    "dmv": "US||",
    "dfw": "US|TX|Dallas",
    "dallas fort worth": "US|TX|Dallas",
    "research triangle": "US|NC|",
    "rtp": "US|NC|",
    "gta": "CA|08|Toronto",
    "greater toronto area": "CA|08|Toronto",
    "great britain": "GB||",
    "home counties": "GB||",
    "north west england": "GB|ENG|",
    "north east england": "GB|ENG|",
    "south west england": "GB|ENG|",
    "south east england": "GB|ENG|",
    "east of england": "GB|ENG|",
    "west of england": "GB|ENG|",
    "north of england": "GB|ENG|",
    "south of england": "GB|ENG|",
    "midlands": "GB|ENG|",
    "west midlands": "GB|ENG|",
    "east midlands": "GB|ENG|",
    "yorkshire": "GB|ENG|",
    "north yorkshire": "GB|ENG|",
    "south yorkshire": "GB|ENG|",
    "west yorkshire": "GB|ENG|",
    "merseyside": "GB|ENG|",
    "tyne and wear": "GB|ENG|",
    "berkshire": "GB|ENG|",
    "east anglia": "GB|ENG|",
    "randstad": "NL||",
    "ruhrgebiet": "DE|07|",
    "rhein main": "DE|05|",
    "delhi ncr": "IN|07|Delhi",
    "gurgaon": "IN|10|Gurugram",
}
"""Names that only people use: country, GeoNames division, city ("" for the whole of it)."""

SHORT_NAMES = frozenset("la dc sf sfo nyc slc atl ldn lon blr bcn ffm cdmx bsas".split())
"""Nicknames that alone in a field are the city, in small letters too, and no code or word."""

LONGEST_BY_FIRST: dict[str, int] = {}
"""First word of everything above and of areas, to the words of the longest name that begins with it."""
for _name in (*WORKPLACE_BY_NAME, *NICKNAMES, *LOCATIVES, *NO_PLACES, *AREA_BY_NAME, *WORLD_NAMES):
    _first, *_rest = _name.split(" ")
    LONGEST_BY_FIRST[_first] = max(LONGEST_BY_FIRST.get(_first, 0), len(_rest) + 1)
