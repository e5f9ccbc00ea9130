"""Words that only say that a job is offered, whatever their order: "Urgent opening for", "Vacancy announcement"."""

import re

from ..roles import has_role

_WORDS = frozenset(
    """
    job jobs position positions vacancy vacancies role opening openings opportunity requirement requirements announcement alert post posting
    advert advertisement ad offer title notice call application applications available career careers employment work with us join our team
    hiring wanted new open current immediate urgent urgently paid exciting great now we are we're is for a an the of as to in no number
    recruitment consultancy terms reference tor spotlight update featured latest hot come you help grow are jd draft copy looking seeking need needed required
    stelle stellen stellenangebot stellenausschreibung offene neue aktuelle gesucht verstärkung wir suchen sucht für als jobangebot
    poste postes offre offres emploi de du des d l à pourvoir ouverture création thèse stage appel candidature candidatures recrutement recrute avis nous un une
    oferta ofertas empleo trabajo vacante puesto convocatoria se busca buscamos solicita para el la
    vaga vagas oportunidade emprego aberta contrata-se procura-se abre empresa
    offerta offerte lavoro posizione aperta ricerca cercasi cerchiamo
    vacature vacatures gezocht functie baan wij zoeken een voor
    stanowisko oferta pracy szukamy poszukujemy pozice pozícia pozícia: hledáme hľadáme práca práce
    ledig lediga ledige jobb tjänst tjänster stilling stillinger søkes söker søker søger vi en ett et
    lediga tjänsten jobb jobbet platsannons annons till hos nu nya nytt ny tjänste jobannonse jobopslag opslag avoin avoimet työpaikka työpaikat paikka haussa haemme etsimme tehtävä rekrytointi otsime tööpakkumine
    wolne stanowiska ogłoszenie pracę praca nabór na potrzebny poszukiwany poszukiwana rekrutacja nabídka práce volné místo volná hledá se ponuka voľné miesto voľná hľadá sa výberové riadenie výběrové řízení pracovní pracovná inzerát
    állás állásajánlat álláshirdetés munkatársat keresünk angajăm angajare căutăm ofertă muncă loc post vacant anunț concurs oglas posao radno mjesto slobodno otvorena pozicija natječaj za tražimo potreban potrebna
    обява работа свободна търсим набираме търси се позиция конкурс открыта открытая в команду нужен нужна нужны нам срочно вакансія посада потрібен потрібна шукаємо робота відкрита до команди
    θέση εργασίας αγγελία ζητείται ζητούνται αναζητούμε για iş ilanı ilan açık pozisyon pozisyonu personel alımı aranıyor lowongan kerja pekerjaan loker dibutuhkan dicari segera posisi untuk tuyển dụng tin vị trí cần gấp
    oferta feina treball busquem cerquem plaça
    вакансия вакансии должность позиция требуется работа ищем
    """.split()
)
_SETS_OFF = re.compile(
    r"\s?[:!|–—]\s*|\s-\s+|(?<=\s)(?:for|of|as(?= an? )|als|für|pour|de|para|per|voor|till|til|na|pro|pre|za|за|на|для|για|untuk)(?: an?| une?| uma?| eine?n?)?\s+|(?<=\s)d['’](?=\w)",
    re.IGNORECASE,
)
"""What stands between such words and the job."""
_MOST_BEFORE = 60


def without_advert(title: str) -> str:
    """Return the job behind words of advertising: "Vacancy announcement: Porter", "Opening for Porter"."""
    for mark in _SETS_OFF.finditer(title, 1, _MOST_BEFORE):
        before, job = title[: mark.start()], title[mark.end() :].strip(" :!|–—-")
        words = re.split(r"[\s,!’']+", before.casefold().strip())
        if not all(word in _WORDS or word.isdigit() for word in words if word):
            break
        if has_role(job):
            return job[0].upper() + job[1:]
    return title
