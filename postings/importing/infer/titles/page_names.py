"""What stands where a title should and names no job: a page, a section, a placeholder, an organisation."""

import re

from ....facts.evidence import table
from ..employer.organisations import is_organisation
from ..roles import has_role
from ..sections import SECTIONS, plain
from .openings import asks_in_another_case

_NAMES = """
    position|opening|opportunity|opportunities|internships|internship|job description|job post|job title|description|about|about us
    about the job|about the role|about the company|contact|contact us|home|blog|news|faq|team|our team|privacy
    privacy policy|imprint|untitled|no title|none|title|new post|new job|example|sample|test|test job|template
    job template|job posting template|job description template|readme|index|thanks|thank you|not found|page not found|404
    stellen|stelle|über uns|impressum|wir suchen|wir suchen dich|mitarbeit|mach mit|bewerbung|stellenbeschreibung|aktuelles
    postes|poste|offres|qui sommes-nous|qui sommes nous|à propos|stage|stages|sans titre|annonces|actualités
    vaga|sobre nós|sobre|quem somos|estágio|sem título|oportunidades|anúncios|notícias
    trabajo|vacante|vacantes|únete|quiénes somos|sobre nosotros|puesto|puestos|anuncios|anuncis|avisos|noticias|convocatorias
    chi siamo|lavoro|opportunità|senza titolo|annunci|notizie|over ons|wie zijn wij|functie|functieomschrijving|functie omschrijving|banen|stageplaats
    om oss|stilling|stillinger|om os|meistä|o nas|pracovní pozice|o nás|ogłoszenia|aktuality|ilan|hakkımızda|duyurular
    о нас|объявления|новости|关于我们|职位|岗位|職缺|会社概要|私たちについて|お知らせ|회사소개
    asdf|asd|foo|bar|foobar|qwerty|abc|xxx|lorem ipsum
"""
"""What other pages and placeholders are called."""
_PAGES = SECTIONS | table(_NAMES)
_WORDS = frozenset(
    """
    a an and as at for from in into is of on or the to up who whos with within by we us our ours you your i me my he it its this that here
    how what why when where have has are be can do does no not yet now currently moment soon all any some more every
    available open opens opened opening openings closed filled new latest recent current upcoming past remote paid free
    position positions vacancy vacancies job jobs role roles career careers opportunity opportunities employment hiring recruiting recruitment
    work working posting postings post posts listing listings board boards offer offers ad ads advert adverts call calls
    application applications apply applying process procedure interview interviews info information details overview summary introduction
    prospective potential future student students project projects thesis theses topic topics master masters bachelor bachelors msc bsc
    programs program programme programmes scholarships grants lab labs group groups
    values value benefits perks culture people alumni publications research team teams staff members news events
    fair day week example examples sample samples template templates faq faqs guide tips tbd todo tba na draft copy untitled
    hello world welcome thank thanks volunteers volunteering get involved join joining equal diversity inclusion statement
    spring summer autumn fall winter ask hn advertising advertisement form forms request reference number
    arbeiten bei stellen offene unsere jobangebote werken bij onze travailler chez nos offres postes trabajar trabajo en con nosotros
    trabalhar trabalho em conosco lavorare lavoro noi vagas abertas bolsas estágios ledige
    ouverts ouvertes pourvoir disponibles actuellement abiertas disponibles actuales ofertes feina treballa amb nosaltres ocupació pública aperte disponibili openstaande actuele
    lediga jobb tjänster stillinger stilling hos oss os jobba karriär karriere avoimet työpaikat töihin meille ura rekrytointi tööpakkumised karjäär
    praca pracy oferty kariera nas dołącz wolne stanowiska otwarte rekrutacje rekrutacja aktualne kariéra práce práca ponuky nabídky volné volná místa voľné miesta pozície pozice nám nás přidej pridaj
    állás állások állásajánlatok karrier csatlakozz hozzánk nálunk pozíciók nyitott cariere carieră locuri muncă posturi vacante angajări noi karijera poslovi posao zapošljavanje otvorene pozicije slobodna radna mjesta nama
    вакансии вакансія вакансії работа робота карьера кар єра кариера свободни позиции позиции открытые наши наші компании нас нам у в καριέρα θέσεις εργασίας ευκαιρίες
    kariyer iş ilanları açık pozisyonlar fırsatları bize katıl lowongan kerja karir karier loker bergabung tuyển dụng tin thông cơ hội việc làm nghề nghiệp
    """.split()
)
"""Words that pages of jobs, forms and sections are called by, in whatever order; no job among them."""
_SENTENCE = re.compile(
    r"\w (?:is|are|was|were|has|have|will|opens|announces|launches|wins|needs|wants|offers|ist|sind|wird|sucht|bietet|recrute|cherche|propose"
    r"|está|abre|oferece|ofrece|busca|contrata|zoekt|biedt|söker|søger|søker|cerca|offre un)\s\w|\b(?:we|you|wir|nous|i)\s[a-zà-ÿ]",
)
"""A verb of what happens: "Acme opens a yard"."""
_LETTERS = re.compile(r"[^\W\d_]+")
_PHRASES = re.compile(
    r"(?:(?:open |current |our |all |new )*(?:jobs?|careers?|vacancies|positions|openings|opportunities|employment|roles|internships)"
    r"(?: (?:page|listings?|at .{1,60}|in .{1,60}))?"
    r"|(?:join|work|working|werken|jobs?|karriere|arbeiten|praca|kariéra) (?:at|with|bei|bij|hos|w|v) .{1,60}"
    r"|(?:job|position|role|vacancy|functie) ?(?:description|omschrijving|posting)\b(?! (?:for|as|of|voor)\b)[^:]{0,60}|functieomschrijving .{1,60}"
    r"|(?:two|three|four|five|six|several|multiple|many|various|some|\d{1,2}) (?:new |open )?(?:openings|positions|vacancies|jobs|posts|roles|opportunities)(?: (?:in|at|within|with|on|available)\b.{1,80})?"
    r"|(?:nos |les )?(?:postes?|offres?|emplois|stages)(?: (?:ouverte?s?|d['’]emploi|à pourvoir|disponibles|vacants?|actuelle?s?)){1,2} (?:dans|chez|à|au|en|de|du|pour) .{1,80}"
    r"|(?:unsere |aktuelle )?(?:offenen?|freien?|aktuellen?) (?:stellen(?:angebote)?|jobs|positionen|ausbildungsplätze) (?:bei|beim|in|im|am|an|der|des) .{1,80}"
    r"|(?:ofertas|vacantes|puestos|plazas)(?: (?:de (?:empleo|trabajo)|abiert[oa]s|disponibles|vacantes|laborales)){1,2} (?:en|de|del) .{1,80}"
    r"|(?:vagas|oportunidades)(?: (?:de (?:emprego|trabalho)|abertas|disponíveis)){1,2} (?:n[ao]s?|em|d[ao]s?) .{1,80}"
    r"|(?:posizioni|offerte|opportunità)(?: (?:aperte|di lavoro|disponibili)){1,2} (?:in|a|presso|di|del|della|nel|nella) .{1,80}"
    r"|(?:openstaande |actuele |onze )?vacatures (?:bij|in|van) .{1,80}|lediga? (?:jobb|tjänster|platser) (?:på|hos|i|vid) .{1,80}|ledige (?:stillinger|jobs?) (?:i|hos|på|ved) .{1,80}"
    r"|avoimet (?:työpaikat|tehtävät) .{1,80}|(?:oferty pracy|wolne stanowiska|otwarte rekrutacje) (?:w|we|na|dla) .{1,80}|(?:volná místa|volné pozice|voľné (?:miesta|pozície)|nabídky práce|pracovné ponuky) (?:v|ve|na|u|vo) .{1,80}"
    r"|(?:állásajánlatok|nyitott pozíciók|álláslehetőségek) .{1,80}|(?:locuri de muncă|posturi vacante) (?:la|în) .{1,80}|(?:slobodna radna mjesta|otvorene pozicije) u .{1,80}"
    r"|(?:открытые |наши |відкриті |наші )?вакансі?ии? (?:компании |компанії )?(?:в|на|у) .{1,80}|.{1,60} (?:iş ilanları|açık pozisyonlar(?:ı)?|kariyer fırsatları)|(?:lowongan (?:kerja )?|karir )di .{1,80}|θέσεις εργασίας (?:σε|στην?|στο) .{1,80}"
    r"|(?:untitled|no title|test) (?:at|bei|bij|chez|[-–—|]) .{1,80}|terms(?: of .{1,30})?"
    r"|(?:why|warum|pourquoi|por qué|how (?:we|to|our|i)|wie wir|comment (?:nous|on)|cómo (?:es|trabajamos|contratamos)|what (?:it|we|working)(?:['’]s)?) .{1,120}"
    r"|(?:template|example|sample|test|untitled)(?: (?:job|post|page|posting|title|project|\d+)){0,2})",
    re.IGNORECASE,
)
_HIRES = re.compile(
    r".{1,60} (?:(?:is|are) (?:now )?(?:hiring|recruiting)|recrute(?:nt)?|sucht|stellt ein|zoekt|busca|contrata|sta assumendo|assume|søker|söker|søger|rekrutuje|szuka|hledá|hľadá|keres|angajează|traži|търси|ищет|шукає|αναζητά|ζητά|arıyor|hakee|otsib|membuka lowongan|tuyển dụng)",
    re.IGNORECASE,
)
"""That somebody hires, and not whom: "Acme is hiring"."""
_OF_SEVERAL = re.compile(
    r"\b(?:job ?boards?|jobs|careers|vacancies|positions|openings|opportunities|employment|roles|internships|karriere|stellen\w*|jobangebote"
    r"|offres|postes|emplois|vagas|vacantes|ofertas|empleos?|vacatures|lediga|ledige|kariera|oferty|kariéra)\b",
    re.IGNORECASE,
)
"""What a page of all jobs is called by: "Jobs", "Careers", "Open positions"; one job is a "Job opening"."""
_ISSUE = re.compile(
    r"(?:.{1,80} )?(?:digest|newsletter|roundup)(?:,? (?:#|no\.?|issue|for|of)?\s?[\w ]{0,20}\d{1,4})?",
    re.IGNORECASE,
)
"""A round letter; "Editor, Newsletter" is none, but "Welder Digest #31" is."""
_ONE_JOB = re.compile(
    r"(?:(?:new|open|an?|current|vacant|job|we have an?) ){0,3}(?:position|opening|vacancy|opportunity)(?: (?:available|open|announcement|in|at)\b|\W*$)"
    r"|(?:freie|offene) stelle\b|stellen(?:ausschreibung|angebot|anzeige)$|(?:offre d['’]emploi|poste (?:ouvert|à pourvoir)|vaga aberta|vacante|oferta de (?:empleo|trabajo)|vacature|ledig stilling)\W*$",
    re.IGNORECASE,
)
_PLACEHOLDER = re.compile(
    r"\{[^{}]{1,40}\}|<[^<>]{1,40}>|%[A-Za-z_]{1,40}%|\$[A-Za-z_]\w{0,40}|\[(?:[^\[\]]{0,20}\b)?(?:title|role|position|name|company|job)\b[^\[\]]{0,20}\]",
    re.IGNORECASE,
)
_HOST = re.compile(r"[\w-]+\.(?:com|org|net|io)")
_ADDRESS = re.compile(r"(?:https?://|www\.)\S+", re.IGNORECASE)
_NO_WORD = re.compile(r"[bcdfghjklmnpqrstvwxz]{2,5}")
"""Small letters that nobody can say: "sdf"."""
_JOIN = re.compile(
    r"(?:come |please )?(?:join|rejoi(?:ns|gnez)|viens|venez|werde teil|komm|kom (?:jij|je )?werken|bli (?:en del|med)|bliv|sumate|súmate|únete"
    r"|faça parte|venha|unisciti|entra|dołącz|přidej|pridaj|tule)\b",
    re.IGNORECASE,
)


def is_no_title(title: str) -> bool:
    """Tell if what stands as a title names a page of jobs, another page or an organisation, and no job."""
    bare = title.strip(" .!?…:-–—|")
    parts = [plain(part) for part in re.split(r"[/|]", bare)]
    if not parts or all(part in _PAGES for part in parts):
        return True
    if (
        _ADDRESS.fullmatch(bare)
        or _PHRASES.fullmatch(bare)
        or _HOST.fullmatch(bare)
        or _NO_WORD.fullmatch(bare)
    ):
        return True
    if _ISSUE.fullmatch(bare) and (bare[-1].isdigit() or not has_role(bare)):
        return True
    return is_placeholder(bare) or is_organisation(bare)


def is_of_several_jobs(title: str) -> bool:
    """Tell if a `title` that names no job names a page of all that there are."""
    return bool(_OF_SEVERAL.search(title)) and not is_of_one_job(title)


def is_made_of_page_words(title: str, company: str = "") -> bool:
    """Tell if a title is made of words of pages and of the `company`: "Vacancies - Spring 2026", "Acme careers"."""
    words = {word.casefold() for word in _LETTERS.findall(title.replace("'", "").replace("’", ""))}
    own = {word.casefold() for word in _LETTERS.findall(company)}
    return bool(words - own) and words - own <= _WORDS


def reads_as_a_sentence(title: str) -> bool:
    """Tell if a title says something of somebody, as news do, and may hold more than the job."""
    return bool(_SENTENCE.search(title))


def is_of_one_job(title: str) -> bool:
    """Tell if a title says that one job is open, and not which: "Open position!", "Job opening in the lab"."""
    return bool(_ONE_JOB.match(title))


def is_placeholder(title: str) -> bool:
    """Tell if something is to be put in a title still: "{{ title }}", "[Job title]"."""
    return bool(_PLACEHOLDER.search(title))


def is_slogan(title: str) -> bool:
    """Tell if a title calls or asks, and names no job: "Join our team!", "Do you like to weld?"."""
    if asks_in_another_case(title):
        return True
    if has_role(title):
        return False
    return bool(_JOIN.match(title) or _HIRES.fullmatch(title.strip(" .!?…"))) or (
        title.rstrip().endswith(("!", "?")) and len(title.split()) > 2
    )
