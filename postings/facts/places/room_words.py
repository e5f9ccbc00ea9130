"""The rooms that a job may be in: ours ("unser Büro in", "nos locaux à"), and those of others."""

import re

from ..evidence import one_of, stems

SPOT = (
    "office|studio|shop|store|branch|plant|yard|hq|headquarters|hub|lab|laboratory|site|location|warehouse"
    "|clinic|school|hospital|workshop|centre|center|depot|group|factory|campus|boutique|loja|oficina|team"
    "|teams|shift|house|facility|restaurante?|hotel|kitchen|nursery|standort|b[üu]ro|sitz|agence|equipa"
    "|equipo|[ée]quipe|cl[íi]nica|escola|colegio|institute|practice|department|atelier|squad|crew|division"
    "|mill|secretariat|secretaria|secr[ée]tariat|newsroom|surgery|bakery|garage|salon|farm|showroom"
    "|library|museum|theatre|theater|gallery|werk|filiale|praxis|niederlassung|bureau|magasin|usine"
    r"|escrit[óo]rio|f[áa]brica|tienda|planta|kantoor|vestiging|locatie|winkel|biuro|pobo[čc]k\w+|venue"
    "|cafe|base|community|bar|pub|pharmacy|airport|terminal"
)
_OURS = (
    r"our|unser\w{0,2}|dein\w{0,2}|votre|jouw|nos|notre|nuestr[oa]s?|noss[oa]s?|onze?|ons|v[åa]r[at]?|vores?|nasz\w{0,3}|na[sš]\w{0,3}"
    "|ein(?:e[mnrs]?)?"
)
ROOM = (
    r"office|studio|hq|headquarters|hub|lab|laboratory|clinic|workshop|warehouse|\w{0,12}b[üu]ro"
    r"|teams?|[ée]quipe|equip[oa]|tribu|squadra|(?!rechen|daten)\w{0,16}zentrum|\w{0,12}haus"
    r"|\w{0,12}klinik|\w{0,12}praxis|\w{0,12}kanzlei|standort|filiale|niederlassung|locaux|bureaux?|agence"
    r"|lokaler|kontor\w{0,3}|kantoor|oficinas?|escrit[óo]rio|biur\w{0,4}|pracovi[šs]t\w{1,3}|poboč\w{1,3}|офис\w{0,2}|офіс\w{0,2}|ured\w{0,2}|toimisto\w{0,6}|kancel[áa]\w{0,3}|fabrik\w{0,3}"
)
ROOMS = one_of(
    r"""
    (?:<ours>) (?:[\w'&.,-]+ ){0,5}(?:<room>)(?: [\w'-]+){0,4} (?:in|[àa]|en|em|i|te|w|v|at|de)\b
    (?:in|at|from|to|of) our (?:[\w.'-]+ ){1,4}(?:<room>)\b
    our <spot>s? (?:in|is in)\b
    ^\W{0,6}(?:[\w-]+ ){0,4}(?:<room>)(?: [\w'-]+){0,3} (?:in|im|[àa]|au|en|em|i|te|no|v|close to|near)\b
    vi (?:sitter|holder til|har kontor) (?:\w+ )?i\b
    (?:bei uns|chez nous|bij ons|hos (?:oss|os)|da noi|(?<!touch )with us) (?:in|[àa]|i|te)\b
    arbeitsplatz (?:ist |liegt |befindet sich )?(?:in|im)\b
    (?:kontor\w{0,3}|kantoor|b[üu]ro|locaux|bureaux|oficinas?|escrit[óo]rio|sede) (?:ligger|ligt|liegt
    …|befindet sich|sont|est|situ[ée]s?|est[áa]n?|fica|se encuentra|si trova)(?: [\w'-]+){0,3}
    … (?:in|im|[àa]|au|dans|en|em|i|te|a)\b
    """,
    ours=_OURS,
    room=f"{ROOM}|arbeitsplatz",
    spot=SPOT,
)
ROOM_WORDS = stems(
    "office studio hq headquarters hub lab laboratory clinic workshop warehouse büro buro klinik tierklinik"
    " praxis zahnarztpraxis arztpraxis kanzlei standort filiale niederlassung locaux bureau bureaux agence"
    " lokaler kontor kantoor oficina oficinas escritório escritorio biuro biurze kancelář kancelária"
    " fabrik fabriken arbeitsplatz team teams equipe équipe equipo equipa tribu squadra zentrum uns nous ons"
    " oss with us beratungszentrum pracoviště pracovisko biuru офис офисе офіс офісі uredu ured toimisto"
    " naszym"
)
OTHER_ROOMS = re.compile(
    r"\b(?:sister|other|partner|parent|global|international teams|teams across|support\w* (?:from|by)"
    r"|(?:help|training|guidance|feedback|visitors?) (?:from|by)|founders?|founded|first|second|newest|opened"
    r"|opening|visit|visits|events?|retreats?|customers?"
    r"|clients?|quarter(?:ly)?|er[öo]ffnet|gegr[üu]ndet|kunden|main|largest)\b"
)
"""Of an office that is ours, and yet not where this job is."""
