"""What an advert is called and how it says that somebody is sought, a language a line; as data.

Alternatives of patterns, in any case, that stand before or behind a job's title.
"""


def _either(phrases: str) -> str:
    return "|".join(phrase.strip() for line in phrases.strip().splitlines() for phrase in line.split(" | "))


ADS = _either(
    r"""
    job (?:offer|opening|posting|advert|vacancy|description|details)
    stellen(?:ausschreibung|anzeige|angebot|inserat) | job(?:angebot|anzeige|inserat|ausschreibung)
    offre d['’]emploi | annonce d['’]emploi
    oferta de (?:empleo|trabajo) | vacante
    vaga(?: de emprego)? | oferta de emprego
    oferta de (?:feina|treball)
    offerta di lavoro | annuncio di lavoro
    vacature | vacaturetekst
    lediga? (?:tjänst|jobb) | (?:plats|jobb)annons
    ledig (?:stilling|jobb) | (?:stillings|jobb)annonse | stillingsutlysning
    ledig job | (?:job|stillings)opslag
    avoin (?:työpaikka|tehtävä) | työpaikkailmoitus
    tööpakkumine | töökuulutus
    oferta pracy | ogłoszenie o prac[ęe] | wolne stanowisko
    nabídka práce | pracovní nabídka | voln(?:é místo|á pozice)
    ponuka práce | pracovná ponuka | voľn(?:é miesto|á pozícia)
    állás(?:hirdetés|ajánlat)
    ofert[ăa] de (?:muncă|angajare) | anunț de angajare | (?:post|loc de muncă) vacant
    oglas za posao | slobodno radno mjesto | otvorena pozicija
    обява за работа | свободн[ао] (?:позиция|работно място)
    αγγελία(?: εργασίας)? | θέση εργασίας
    iş ilanı | açık pozisyon | personel alımı
    вакансия | вакансія
    lowongan(?: kerja| pekerjaan)? | loker
    (?:tin )?tuyển dụng
    """
)
"""What an advert is called."""

SOUGHT = _either(
    r"""
    (?:wir )?suchen(?: dich als| sie als)? | wir suchen | gesucht wird
    (?:nous |on )?(?:recrutons|recherchons|cherchons) | on (?:recrute|recherche|cherche) | [àa] la recherche d(?:e |['’]) | recherche(?= une?\b) | recrute(?= une?\b)
    (?:estamos )?(?:buscamos|procuramos|contratamos|contratando|buscando|procurando) | se (?:busca|necesita|solicita) | (?:procura|contrata)-se
    es busca | cerquem | busquem
    cerchiamo | cercasi | siamo alla ricerca di
    (?:zoeken )?wij zoeken | zoeken wij | we zoeken | op zoek naar
    vi (?:søker|söker|søger|leter etter|letar efter|leder efter)(?: dig som är| deg som er| dig(?:,)? der er)? | nå søker vi | nu söker vi | vi mangler
    poszukiwan[ya] | potrzebn[ya]
    hledá se | hľadá sa
    (?:se )?(?:caută|angajează) | căutăm | angajăm | recrutăm
    potreb(?:an|na) | traži se
    търсим | търси се | набираме
    ζητείται | ζητούνται
    требу[ею]тся | (?:нам |срочно )?нуж(?:ен|на|ны) | приглашается
    (?:нам |терміново )?потріб(?:ен|на|ні) | запрошується
    dibutuhkan(?: segera)? | dicari | membutuhkan
    (?:đang |cần )?tuyển(?: gấp| dụng)?
    """
)
"""That somebody is sought, where the noun behind stands as it does in a title."""

SOUGHT_IN_A_CASE = _either(
    r"""
    szukamy | poszukujemy | zatrudni(?:my|amy)
    hled[aá]me | přijmeme
    hľad[aá]me | prijmeme
    ищем(?: в (?:нашу )?команду)? | шукаємо(?: в (?:нашу )?команду)?
    tražimo | zapošljavamo
    αναζητούμε | ζητάμε
    etsimme | haemme | haetaan
    otsime
    """
)
"""That somebody is sought, where the noun behind stands in another case: "Szukamy kucharza"."""

SOUGHT_BEHIND = _either(
    r"""
    (?:urgently )?(?:wanted|needed|required)(?: urgently)?
    gesucht | gezocht | gevraagd
    søkes | sökes | søges | efterlyses
    haussa | poszukiwan[ya] | требуется
    (?:aranıyor|arıyoruz|alınacaktır|alımı)
    keresünk | kerestetik
    """
)
"""The same behind the job."""

SOUGHT_BEHIND_ABROAD = r"(?:募集中?|採用|求人|招聘|招募|徵才|모집|채용)(?:情報|要項|信息|資訊|启事|啟事|公告| ?공고| ?정보| ?안내| ?중)?"
"""The same in scripts that set no words off."""
