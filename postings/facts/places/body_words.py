"""The words that say that a place is this job's, and those that say it is not."""

import re

from ..evidence import one_of, stems
from .room_words import ROOM, SPOT

_JOB = (
    "role|position|job|opportunity|vacancy|internship|post|stelle|employment|contract|work|poste|puesto|vaga"
    "|fellowship|apprenticeship|traineeship|placement|studentship|assistantship|lectureship|professorship"
)
SAYS = one_of(
    r"""
    <job> (?:\([^)]{1,30}\) )?(?:is|will be|belongs|sits|can be|ist|est|[ée]|es)\b
    you(?:'ll| will| would|'d)(?: be)? (?:based|located|work|working|join|keep)\b
    (?:based|located|situated|stationed) (?:in|at|out of)\b
    (?:on-?site|hybrid|full-time|part-time|vollzeit|teilzeit|jornada completa|temps plein|cdi|presencial
    …|h[ií]brido)\b
    (?:expected|required) to (?:work|be|come)\b
    (?:expect|like|love|want|need|have|see) you (?:to (?:be|come|work) )?(?:back )?(?:in|at|to)
    … (?:the|our) (?:\w+ )?<spot> in\b
    you (?:can )?work (?:from|in|at) (?:the|our) (?:\w+ )?<spot> in\b
    vous (?:serez|travaillerez)(?: [^\s,.]+){0,3} [àa]\b
    (?:able|willing|available) to work (?:on[- ]?site|in person|in-person|in the office|full[- ]time)\b
    (?:able|have|need) to come (?:in )?to (?:our|the) (?:\w+ )?<spot> in\b
    this team (?:works|sits) (?:from|in|at|out of)\b
    you(?:'ll| will) (?:work|load|ship|drive|operate|start|sail|fly) (?:\w+ )?(?:from|out of) our
    … (?:\w+ )?<spot> in\b
    as an? (?:[^\s,.]+ ){1,6}in [^\s,.]+,? (?:[^\s,.]+,? )?you\b
    (?:new|exciting|fantastic|great|this|permanent) (?:[a-z-]+ ){0,2}(?:<job>) in\b
    (?:<job>|cdi|cdd|contrat|stage|alternance)(?: [^\W\d]+){0,3} (?:bas[ée]e?|situ[ée]e?|basad[oa]|ubicad[oa]
    …|localizad[oa]) (?:in|at|[àa]|en|em|au|n[oa])\b
    (?:office|field)-based (?:<job>)
    (?:candidate|applicant|you) will (?:be based|work|be working) (?:in|at|from|out of)\b
    (?:du arbeitest|sie arbeiten|[àa] pourvoir)\b
    (?:dienst|arbeits|einsatz)ort\b
    the branch is in
    (?:grow|growing|expand|expanding|strengthen\w*|extend\w*|build|building) (?:and \w+ )?(?:out )?our
    … (?:\w+ )?<spot> in\b
    commut\w+ (?:distance )?(?:to|of|from|into)\b
    (?:you|willing|able|ready|open|happy) (?:\w+ ){0,2}(?:relocat(?:e|ing)|move) to\b
    vor ort in\b
    (?:\d|one|two|three|four) (?:days?|jours?|tagen?|d[ií]as?|giorni|dagen|dage|dagar|dager)(?: [^\s,.]+){0,6}
    … (?:in|at|[àa]|en|em|i)\b
    sur place [àa]\b
    (?:work|arbeit|werk|arbetet|arbeidet|arbejdet|jobbet|stillingen|tj[äa]nsten|lavoro|trabajo|trabalho)
    … (?:takes place|is done|will be done|er plassert|[äa]r placera[dt]|er placeret|si svolge|se realiza
    …|se desarrolla|[ée] realizado) (?:in|at|i|a|en|em)\b
    sede d[ei](?:l)? (?:trabajo|lavoro|trabalho) (?:es|[èée]|ser[áà]) (?:en|a|em)\b
    vaga (?:presencial )?[ée] (?:para|em)\b
    (?:residencia|residente|residir) en\b
    travailler sur\b
    (?:als|as) (?:an? )?[^\s,.]+(?: [^\s,.]+){0,4} (?:bij|bei|at) (?:[^\s,.]+ ){1,4}in\b
    """,
    job=_JOB,
    spot=SPOT,
)
SAY_WORDS = stems(
    "role position job opportunity vacancy internship post stelle employment contract work poste puesto"
    " vaga based located situated onsite site hybrid full part vollzeit teilzeit jornada temps cdi"
    " presencial híbrido hibrido office studio shop store branch plant yard hub lab dienstort einsatzort"
    " arbeitsort arbeitest arbeiten pourvoir serez travaillerez candidate applicant you stationed fellowship"
    " apprenticeship traineeship placement studentship assistantship lectureship professorship bij bei"
    " residencia residente residir travailler commute commuting commutable relocate relocating move"
    " grow growing expand expanding strengthen strengthening extend build building place ort takes arbetet"
    " day days jour jours tag tage tagen día días dia dias giorni dagen dage dagar dager"
    " arbeidet arbejdet jobbet stillingen tjänsten lavoro trabajo trabalho sede"
)
BASED = re.compile(
    r"\b(?P<place>[A-ZÀ-ÖØ-Þ][\w’'.]+(?: [A-ZÀ-ÖØ-Þ][\w’']+){0,2})(?: |-)based\b(?! (?:in|at|on|out)\b)"
    r"(?P<of>(?: [\w’'&/-]+){0,5})"
)
"""A place before what is based there: "a Leeds-based role"."""
EMPLOYERS = re.compile(
    r"\b(?:compan|start|firm|agenc|bank|business|client|customer|organi[sz]ation|charit|non-?profit|brand"
    r"|manufactur|consult\w+y\b|practice|employer|group|scale-?up|publisher|provider|maker|supplier|partner)"
)
"""What else is based somewhere: an employer, whose seat is not yet where the job is."""
THIS_JOB = re.compile(
    rf"\b(?:this|the|diese|die|cette|este|esta) (?:{_JOB})\b"
    r"|\byou(?:'ll| will) (?:be )?(?:based|located|work)"
)
"""What turns from others to this job: "for our clients we require that this role is based in …"."""
OTHERS = re.compile(
    r"\b(?:(?<!based at our )(?<!from our )(?<!site at our )offices in"
    r"|customers|clients|investors|backers|founded|markets?|projects|headquartered"
    r"|partners in|expan\w+ in|business in|(?:company|startup|start-up|firm|agency|bank) (?:that is "
    r"|which is )?(?:based|located)|(?:work|working|collaborat\w+|partner|partnering|liais\w+) (?:closely "
    "|daily )?with(?! us\\b)|report(?:s|ing)? to|supports|presence in|operations in|experience in|companies"
    "|employees in|people in|colleagues in|teams across|compan(?:y|ies) (?:is|are)|visa|interviews?|born"
    "|grew|(?<!based at our )(?<!position at our )(?<!role at our )(?<!job at our )(?<!site at our )"
    "(?<!work at our )(?<!working at our )(?<!work from our )(?<!working from our )"
    "headquarters (?:is|are|in)|used (?:in|from)|salary|pay range|compensation"
    r"|(?:staff|employees|people|colleagues|members|students|customers|offices) (?:are )?"
    r"(?:based|located|spread)"
    r"|(?:those|everyone|anyone) (?:who are )?(?:based|located|working)|(?:majority|most|half|rest) of"
    r"|mit (?:haupt)?sitz|kund(?:e|en|in)\b"
    r"|travel|trips?|offices? (?:are|across)|locations (?:in|across))\b|[$€£]\d"
)
COMPANY_IS = re.compile(
    r"^\W*(?!(?:The|This|Our|Your|It|You|We|That|Work|Working|Position|Role|Job|Location|Full|Part|An?|Team)"
    r" )"
    r"\w[\w.&’'-]*(?: (?:&|of|and|[A-Z][\w.&’'-]*)){0,4} is "
    r"(?:[a-z]+ )?(?:based|located|headquartered|situated) $"
)
"""A company before its seat ("Acme Labs is based in"): where it sits, which is not yet where the job is."""
SEAT = re.compile(r"^\W*(?:Based|Located|Headquartered|Founded) in ")
IS_THE_SEAT = re.compile(
    r",? (?:along )?with (?:\w+ ){0,2}(?:offices|hubs|teams|branches)\b"
    r"|,? (?!The |This |Our |Your |You |We |It |I )[A-Z][\w.&’'-]*(?: [A-Z][\w.&’'-]*){0,3} (?:is|has|was)\b"
)
"""Before and after a company's seat: "Based in Perth, Acme has raised …"."""
ELSEWHERE = re.compile(
    r"\bremote-first|\bremotely\b|fully remote|\boffices in\b"
    r"|\b(?:our|across|other|global|international) (?:\w+ )?offices\b"
    r"|\b(?:team|teams|colleagues|employees|people) (?:works? |are |is )?(?:across|all over|around)\b"
)
"""What shows that a company has more than the one place."""
_IN = r"in|at|near|im|sur|[àa]|en|dans|em|i|n[oa]|de|d[ae]|v|w|te|au|out of|from|close to|next to"
_TOWARDS = r"(?i:commut\w+ (?:distance )?(?:to|of|from|into)|relocat(?:e|ing) to|willing to move to)"
TOWARDS = re.compile(_TOWARDS)
"""What leads to where one comes to work: "able to commute to Leeds"."""
_MIDDLE = (
    r"(?:(?:the |het |le |el |o |pleno |plein )?(?:very )?"
    r"(?:heart|(?:city )?cent(?:er|re|rum|ro)|middle|[Hh]erzen|[Zz]entrum|c(?:œ|oe)ur"
    r"|coraz[óo]n|cora[çc][ãa]o|cuore)"
    r" (?:of|von|van|de|d'|av|af|di|do) |hartje )?"
)
"""Between "in" and a city: "in the heart of Leeds"."""
_NAME_FOLLOWS = r"(?=[A-ZÀ-ÖØ-ÞŁŚŠŽČ])"
AS_A = re.compile(r"\bas an? (?:[^\s.]+ ){0,6}$|\b(?:als|como|comme) (?:[^\s.]+ ){0,6}$")
"""Before the place of a title: "you will work as a Baker in"."""
HERE = re.compile(
    rf"(?:([^\W\d_][\w./&+-]*|%)([)\],]{{0,2}})\s|(?:^|[(;:]\s?))(?:{_IN}|{_TOWARDS})\s(?:our |the |either "
    rf"|both |one of |dem |der |den |s[íi]dle )?{_MIDDLE}"
    rf"(?:(?:south|north|east|west|central|centrala|downtown|greater) )?(?:Standort )?{_NAME_FOLLOWS}"
)
OF = re.compile(r"\s(?:de|da)\s")
"""What joins a place to an office ("agence de Lyon"), and the words of a title ("Jefe de Obra")."""
AFTER_IN = re.compile(rf"\s(?:{_IN}|@|till?)\s$")
OUR = re.compile(
    r"\b(?:our|our [a-z-]+|the|its|Standort|\w{0,15}[Ss]tadt|Gemeinde|City of|Town of|Gemeente"
    r"|\w{0,20}[Kk]linikum|Campus"
    rf"|(?:Dienst|Arbeits|Einsatz)?[Oo]rt ist|Remote,|Remote -) {_NAME_FOLLOWS}"
)
NAMED_AFTER = re.compile(
    r"['’]?(?: [A-Z][\w'’-]+){0,2} (?:School|University|College|Hospital|Academy|Council|Church|Club|Hotel"
    r"|Museum|Group|Bank|Trust|Foundation|Ltd|Limited|Inc|LLC|GmbH|Labs?|Dental|House|Clinic|Infirmary"
    r"|Campus)\b|^\W*Campus "
)
"""What makes a place's name the start of another's: "Greenfield Primary School"."""
ITSELF = (
    "Standort ",
    "tadt ",
    "Gemeinde ",
    "City of ",
    "Town of ",
    "Gemeente ",
    "linikum ",
    "Campus ",
    "ort ist ",
    "Ort ist ",
    "Remote, ",
    "Remote - ",
)
SPOT_WORD = re.compile(rf"(?:{SPOT}|{ROOM})(?!\w)")
BEFORE = re.compile(
    rf"{SPOT}|{ROOM}|offices|sede|arrondissement|{_JOB}|based|located|stationed|on-?site|site|hybrid|full-time|part-time|vollzeit"
    "|teilzeit|us|you|is|be|place|working|completa|plein|cdi|presencial|h[ií]brido|one|join|week|semaines?|wochen?|semanas?|settimana"
    "|uken|veckan|ugen|days?|jours?|tage|casa|time|itself|remotely|person|will|now"
    "|here|hier|ici|aqu[íi]|either|sich|liegt|befindet|est[áa]|fica|trova|sitter|til|mitt|midt|sentralt|centralt"
    "|right|months|ist|est|es|[ée]|è|mitten|mittendrin|trouvent|trouve|situent|situe|zit|suchen|sucht"
    "|ligt|ligger|leży|est[áa]n|sont|situ[ée]s|trova|plassert|placera[dt]|placeret|svolge|teams?|[ée]quipe|squadra"
    "|ort|bas[ée]e?|situ[ée]e?s?|basad[oa]|ubicad[oa]|localizad[oa]|pourvoir|arbeitest|arbeiten"
)
HEADER_WORDS = re.compile(
    "full|part|time|permanent|contract|vollzeit|teilzeit|cdi|cdd|temps|plein|intern|hours?|hour|per|fixed"
    "|term|regular|salaried"
)
MENTIONED = re.compile(
    r"\b(?:offices|hubs|locations|branches|where we (?:work|are)|our (?:homes|presence)|compensation|salary"
    r"|pay|ranges?|zones?|standorte|bureaux|escritórios|oficinas)\b|[$€£]\s?\d|\d ?[$€£]",
    re.IGNORECASE,
)
"""What stands beside a line of places that only lists them: offices, or the pay in each."""
PAY = re.compile(r"[$€£]\s?\d|\d\s?[$€£]|\b(?:USD|EUR|GBP|CAD|AUD) ?\d")
"""An amount: a line of places above it says what is paid there."""
LISTING = re.compile(r"[,|·•(/–-]")

NEWS = re.compile(
    r"\b(?:ago|applicants?|reposted|promoted|clicked apply|il y a|geleden|siden|sedan|temu|önce)\b"
    r"|\b(?:vor|hace|há|před|pred) \d"
)
"""What job boards set beside the place of a posting: "Graz, Austria · 2 days ago · 40 applicants"."""
DIVISION_WORDS = frozenset(
    "state province county district region area metro metropolitan cedex city centre center cbd".split()
)
"""Words that end the names of regions."""
NOT_ALONE = frozenset(
    "mobile reading split nice orange bath aurora phoenix java vista surprise independence paradise corona"
    " delta tours toyota batman natal progress best cork salt como bergen basel jordan chad georgia lead"
    " most".split()
)
"""Names that alone in a title are rather words, tools or people."""
USUAL_CODES = frozenset("us usa uk uae eua".split())
"""Codes of countries that are usual alone."""
