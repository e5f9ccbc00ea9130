"""Signs that a title holds more than the job, or another thing, by what they show; as data.

They are looked at when all that can be split off for certain has been split off, so that what a pattern meets
by mistake ("Offer Manager") costs an editor a look and no reader a wrong title.
"""

import re

from .advert_words import ADS, SOUGHT, SOUGHT_BEHIND, SOUGHT_BEHIND_ABROAD, SOUGHT_IN_A_CASE

_NAME = r"[\"“„«'‘]?[A-ZÀ-ÞΑ-ΩЀ-Я0-9]"
_ROLE_OF_HIRING = r"(?! (?:\w+ ){0,2}(?:manager|coordinator|specialist|partner|consultant|assistant|lead|officer|administrator|analyst|associate|director|executive|advisor|intern)\b)"

FOR_WHOM = "for whom"

SIGNS: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("markup", re.compile(r"https?:|www\.|\]\(|[`~^=<>{}\\]|\*\*|(?<![\w*])\*|\*(?![\w*])|\w_\w|&[a-z]{2,6};|\S@\S|\.(?:md|txt|html?|pdf|docx?)\b|[\U0001f000-\U0001faff]")),
    (
        "words of an advert",
        re.compile(
            rf"^(?:hiring|recruiting|recruitment|seeking|looking|searching|calling|join|become|come|work|working|help wanted|paid|calls? for|reminder|update|announc\w+|about|meet|why|interested|are you|do you|new|job|jobs|position|vaga|poste|puesto|stelle|offre|oferta|offerta|convocat[oò]ria|selecci[oó]n?|concurso|appel|avis|bando|concours|wij|wir|we|vi|nous|se|on|estamos|busco|cerco){_ROLE_OF_HIRING}(?=[\s:!])",
            re.IGNORECASE,
        ),
    ),
    (
        "words of an advert",
        re.compile(
            rf"(?<![\w-])(?:{ADS}|{SOUGHT}|{SOUGHT_IN_A_CASE}|{SOUGHT_BEHIND}|sought|available|openings?|vacanc(?:y|ies)|opportunit(?:y|ies)|(?<!phd )(?<!postdoc )(?<!doctoral )(?<!faculty )positions|hiring|jobs|(?:internships|scholarships|fellowships|studentships|postdocs) (?:in|at|for)|apply|deadline|starting|buscamos|procura-se|contrata-se|vagas|vacantes|ofertas?|empleo|emploi|lavoro|làm việc)(?![\w-])|{SOUGHT_BEHIND_ABROAD}",
            re.IGNORECASE,
        ),
    ),
    ("words of an advert", re.compile(r"(?<!phd)(?<!doc)(?<!doctoral)(?<!faculty) (?:position|job|post|role|vacancy)(?:$|[ ,](?!(?:coach|developer|evaluation|analyst)\b))", re.IGNORECASE)),
    ("words to a reader", re.compile(r"(?<![\w-])(?:we|our|your|my|me|you|i['’]m|unser\w{0,2}|dein\w{0,2}|notre|nos|votre|nuestr[ao]s?|noss[ao]s?|nostr[aoi]|onze|vår[at]?|vores|naš\w*|nasz\w*|наш\w*|who|wer|qui)(?![\w-])", re.IGNORECASE)),
    ("where one works", re.compile(rf"(?<![\w-])(?:(?:at|@|bei|beim|chez|bij|hos|tại|presso)\s+(?!(?:large|sea|height|home|night)\b)\S|(?:na|no|nas|nos|para [oa]|pel[oa]|vid|u|в|у|при|во|ve)\s+{_NAME}|(?:au|aux|ao|zum|zur|de la|du)\s+[A-Z]{{3}})")),
    (FOR_WHOM, re.compile(rf"(?<![\w-])(?:for|voor|pour|para|per|för|til|till|dla|pro|для|untuk|with|avec|con|com|met|med)\s+(?:the |an? |l[aeo]s? |l['’]|el |il |[oa]s? |het |de )?{_NAME}")),
    ("a year or a date", re.compile(r"(?:^|[(\[]|\b(?:in|for|from|since|established|founded|ab|im|dès|spring|summer|autumn|fall|winter|sommer|herbst|printemps|été|automne) )(?:19|20)\d\d(?!\d)|(?<![\d:])(?:19|20)\d\d\W*$|\b(?:spring|summer|autumn|fall|winter)['’]?\s?\d\d\b|\d{1,2}[./]\d{1,2}[./]\d|(?<![\w-])(?:january|february|march|april|june|july|august|september|october|november|december|januar|februar|märz|juni|juli|oktober|dezember|janvier|février|juillet|août|septembre|octobre|novembre|décembre)(?![\w-])", re.IGNORECASE)),
    ("how much or how many", re.compile(r"%|[$€£¥₹]|\d\s?[-–—+]\s?\d|\d\s?k\b|^\d+\b(?!(?:st|nd|rd|th|d|g)\b)(?!\.\d)|(?<![\w-])\d{1,2}\s?(?:x|h|hrs?|hours?|weeks?|months?|years?|stunden|monate|jahre|heures|mois|ans|horas|meses|fte)(?!\w)|\d{5,}", re.IGNORECASE)),
    ("a number", re.compile(r"[(#]\s?\d{2,}|(?<!level )(?<!grade )(?<!tier )(?<!class )(?<!stage )(?<!band )(?<!type )(?<!dynamics )(?<!microsoft )(?<!office )(?<!stufe )(?<![\w.+#/:-])\d{2,}\W*$", re.IGNORECASE)),
    ("whom the law wants to be addressed", re.compile(r"[(\[]\s?(?:[^\W\d_][./|,*\s]{1,3}){1,3}[^\W\d_]\s?[)\]]|(?<![\w/])[mfwh]/[mfwhdx](?:/[dxf])?(?![\w/])", re.IGNORECASE)),
    ("an institution or a part of one", re.compile(r"(?i:(?<![\w-])(?:universit\w+|universidade?|college|institute?|instituto|department|dept\.?|faculty|division|school|ministry(?= of)|commission|county|council|city|state|town|museum|foundation|association|church|centre|center|laboratory|library|initiative|consortium|co-?operative|équipe|editora|gmbh|inc\.?|ltd\.?|llc|corp\.?)(?=,|$| of [A-Z]| for [A-Z]))|(?i:\b(?:in|at|of) (?:the|our) )(?:[A-Z][\w’'&.-]{1,20} ){0,4}(?i:team|group|lab|unit|department|faculty|school|division|office)\b|\b(?:équipe|équipes|editora|empresa|firma)\s")),
    ("brackets or quotes that are not whole", re.compile(r"^[^(]*\)|\([^)]*$|^[^\[]*\]|\[[^\]]*$|^[^“„«]*[”»]|[“„«][^”“»]*$|^[^\"]*\"[^\"]*$")),
    ("an edge that is not whole", re.compile(r"^(?:\w (?:de|of|for|da|do)|[,;:.!?/&)+-]|(?:of|and|for|de|da|do|or|to|und|et|y|e|och|og|oder|ou)\s)|(?:\s(?:of|and|for|de|da|do|in|at|the|an?|und|für|et|to|with|by|or|y|en|em|[-–—|&/])|[:,;/(!?…])$", re.IGNORECASE)),
    ("what one is to do", re.compile(r"\sto (?!the\b|an?\b|our\b|and\b|go\b|order\b)[a-z]|(?<![\w-])(?:is|are|was|will|can|must|should|has|have|ist|sind|wird|werden|est|sont|está|zijn|är|jest)(?![\w-])")),
    ("another thing than a job", re.compile(r"\b(?:handbook|manual|tutorial|courses?|workshops?|conference|meetup|webinar|awards?|interviews?|survey|policy|newsletter|profiles?|resume|cv|template|salar(?:y|ies)|questions|directory|toolkit|certification|bootcamp|story|stories|message|blog|day)$|^(?:(?:letter|message|interview|thanks?|welcome|introduction) (?:from|to|with|of)|(?:an? )?guide to|a day|life (?:of|as|at)|how|what|introducing|congratulations) |^(?:dr|prof|mr|mrs|ms|sir)\b\.? ", re.IGNORECASE)),
    ("languages that one speaks", re.compile(r"\b(?:speaking|native speakers?|\w*sprachig\w*|bilingual)\b", re.IGNORECASE)),
)  # fmt: skip
"""What is told of each, and its pattern."""

SURNAMES = frozenset(
    "baker barber butler carpenter carter cook cooper fisher gardener hunter judge mason miller page parker porter potter sawyer shepherd smith taylor weaver dean bishop chandler"
    " koch schneider dreher fischer bauer maurer gärtner schreiner schlosser maler".split()
)
"""Nouns of roles that families are called by as well: "Oona Baker"."""

LINKS = frozenset(
    "and & of for in the to with on und für im der des et de du des la le les l d en y e o a da do di del al per och i av or / + und o i ve".split()
)
"""Small words within a part of a title."""
SPECIALITIES = frozenset(
    """
    german english french spanish italian dutch polish portuguese russian arabic chinese mandarin japanese korean turkish hebrew hindi swedish danish norwegian finnish greek czech ukrainian
    hungarian romanian bulgarian croatian serbian slovak slovenian lithuanian latvian estonian catalan vietnamese thai indonesian malay swahili
    cost costs margin margins persian farsi urdu bengali tamil telugu cantonese afrikaans icelandic icu nicu picu
    achats acquisti ad ads adult advanced advertising aerospace agile algorithms analysis analytical android animal animation api apis app apps
    architecture archives art arts atendimento automotive aws azure b2b b2c banking behavioral benefits bildung billing bioinformatics biology
    biomedical brands broadcast budget building built c# c++ calidad campaign campaigns capital cardiology career catering ceramics change channel
    chemistry children class climate clinic coaching collections commerce commercial commodities communication compensation compilers composites
    compras computing comunicación comunicazione comunicação connected consumer consumers control controls core corporate creative crew critical css
    culture curriculum customers cycle dados dance daten datenbanken datos day decision defense demand dermatology desarrollo designs desktop
    developers device devices diagnostics diversity docs documentation domestic données drawing driver drivers drug développement early earth ecology
    economics economy edge editing edtech education einkauf elementary emergency emerging employee engagement engine engineering enseignement
    enterprise entry entwicklung environment equity ethics evaluation evenings exhibitions expansion experiences export fabrication family farm
    fashion federal film finanzen fintech fitness fixed fleet floor food foods forschung foundations frameworks france freight fulfillment functional
    furniture gameplay gardens gas gender general geography gestion gestión gestão gis global go government graphics graphql ground group groups head
    heat high history horticulture hospitality hotel house housing html hvac ict identity imaging immigration implementation import improvement
    inbound inclusion informatique infra innovation installation instruments integration integrations intellectual interior internal internet intranet
    investigación investigations investments ios iot irrigation js junior justice kids kommunikation kubernetes labor labour land landscape languages
    large law leadership leasing lehre lending life lifecycle light lighting linguistics linux litigation live loans local loyalty macos mail majors
    manual maritime market markets mass master materials maternity meat mechatronics medicine meetings membership memory mental metal methods
    mid-market migration military mining mlops mobility model modeling modelling models monetization mortgage music native nature nephrology net neuro
    new news night node node.js nodejs nuclear nutrition ocean offshore oil online open operating optics optimization order orders orthopedics
    outbound outpatient outreach packaging paint painting parks part partner partners partnerships parts payments pediatrics pensions perception
    performance pesquisa pflege pharma pharmaceutical pharmacy philosophy photography physics pl/sql planning plant plants planung plastics platforms
    politics postgres power practice pre-sales presales preservation pricing primary printing privacy private privilege procedures processes
    processing progetti programming programs projet projetos projets protection proyectos psychiatry psychology publications publishing purchase
    qualidade qualitative qualità qualität qualité quantitative quantum radio rail real recherche recht recovery recycling redes rendering renewable
    renewables rental repair reporting residential response responsible restoration reti returns revenue ricerca rights risks road robotics rooms
    route runtime réseaux saas satellite savings sciences sea search seasonal secondary sector secure semiconductor series server serverless servers
    set settlement shared shipping shop shopping shops shows signal simulation sistemas sistemi skin smart snow society sociology soft sound sourcing
    space special sport sports standards statistics steel stock storage stores strategic strategy strength structures students studies studio
    substance suporte surgery sustainability sustainable sviluppo swimming systèmes teaching team technik technologies technology telecom
    telecommunications territory textiles theater theatre ticketing tickets tools toys track trade trading traffic translation transport
    transportation travel treasury tv typography underwriting unity unreal urban usability utilities vaccine validation vehicle vehicles vendas
    vending vendite ventas vente ventes verkauf vertrieb verwaltung veterans visualization voice volunteers waste water wealth web3 weekend weekends
    genai m&a r&d f&b p&l q&a h&s e&i c&i ai/ml bizops devrel revops finops dataops secops techops llm llms nlp hpc gpu gpus agency agencies anaesthetics anesthesia pacu ccu hdu neonatal
    buchhaltung finanzbuchhaltung controlling rechnungswesen lagerlogistik gebäudetechnik haustechnik personalwesen comptabilité contabilidad contabilidade contabilità boekhouding acute
    wellness wholesale wildlife windows wine wireless wood workflow workforce workplace writing öffentlichkeitsarbeit
    """.split()
)
"""Fields of work beside those that a title in small letters is made of."""
