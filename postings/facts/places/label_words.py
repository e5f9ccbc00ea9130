"""What stands before the place of a job in a text: "Location: Leeds", "勤務地：大阪"."""

from ..evidence import table

LABELS = table(
    """
    location | locations | location(s) | job location | job locations | work location | work locations
    primary location | available location | available locations | office location | office locations
    role location | position location | place | place of work | place of employment | workplace
    duty station
    based in | based | where
    base | city | work site | job site | base location | your location | your office
    office
    site | where you will work | where you'll work | where you'll be
    ort | einsatzort | arbeitsort | dienstort | standort | standorte | arbeitsplatz | ort der tätigkeit
    wo | büro
    dein arbeitsort | ihr arbeitsort | dein einsatzort | dein standort | ihr standort
    dein arbeitsplatz
    lieu | lieu de travail | lieu du poste | lieu de mission | lieu du stage | localisation | où
    bureau | locaux
    votre lieu de travail | lieu de prise de poste | ville
    lloc | població | municipi | ciutat | kokapena
    local | local de trabalho | localização | localidade | cidade | onde
    ubicación | lugar | lugar de trabajo | centro de trabajo | dónde | ciudad
    sede | sede di lavoro | luogo | luogo di lavoro | dove
    miesto | miesto práce | miesto výkonu práce | místo | místo výkonu práce | místo práce | pracovisko
    pracoviště
    lokalita | kde | lokalizacja | miejsce pracy | miasto | gdzie | lokacija | mjesto rada | locație
    locul de muncă
    standplaats | plaats | locatie | werklocatie | werkplek | waar
    plats | placering | placeringsort | arbetsort | arbetsplats | stationeringsort | sted | arbeidssted
    kontorsted
    arbejdssted | arbejdsplads | hvor | sijainti | paikkakunta | työpaikka | työpaikan sijainti
    konum | lokasyon | çalışma yeri | şehir | địa điểm | địa điểm làm việc | nơi làm việc
    tjänstgöringsort | tjänsteställe | ort och land | stad | kommun | arbeidsplass | arbeidsstad
    tjenestested
    oppmøtested | tjänstens placering | työskentelypaikka | työn sijainti | työnteon paikka | paikka
    asukoht | töökoha asukoht | töö asukoht | linn | werkgebied | plaats van tewerkstelling
    tewerkstellingsplaats | werkadres | regio
    lloc de treball | ubicació | localitat | població | ciutat | centre de treball
    miejscowość | miejsce wykonywania pracy | miejsce zatrudnienia | lokalizacja biura | město | obec
    mesto | lokalita práce
    helyszín | munkavégzés helye | munkavégzés helyszíne | munkahely helye | telephely | település | város
    oraș | oras | orașul | localitate | localitatea | locația | locatie | punct de lucru | judeţ | județ
    mjesto | grad | lokacija rada | mjesto zaposlenja | место рада | локација
    град | местоположение | място на работа | месторабота | месторабота в
    πόλη | τοποθεσία | τόπος εργασίας | τόπος απασχόλησης | περιοχή | περιοχή εργασίας
    iş yeri | işyeri | çalışma yeri | çalışma konumu | il | ilçe | iş konumu | görev yeri
    çalışılacak şehir
    lokasi | lokasi kerja | lokasi penempatan | penempatan | kota | tempat kerja
    nơi làm việc | khu vực | thành phố | tỉnh thành | tỉnh/thành phố | vị trí làm việc | địa chỉ làm việc
    место | расположение | место нахождения | город работы | місцезнаходження | розташування
    локація роботи
    勤務地域 | 勤務エリア | 勤務先住所 | 就業先 | 就業場所 | 工作地区 | 工作地區 | 工作区域 | 所在城市 | 城市
    근무위치 | 근무 위치 | 근무처 | 근무지 위치 | 근무지 주소 | 위치
    место работы | город | локация | місто | місце роботи | локація
    地点 | 地點 | 工作地点 | 工作地點 | 上班地点 | 上班地點 | 办公地点 | 工作城市 | 勤務地 | 勤務先
    主な勤務先
    主な勤務地 | 勤務場所 | 就業場所 | 所在地 | 근무지 | 근무지역 | 근무 지역 | 근무 장소
    """
)
SEVERAL = frozenset(
    {"locations", "location(s)", "job locations", "standorte", "lieux", "ubicaciones", "sedi"}
)
"""Those below which a list of places stands."""
