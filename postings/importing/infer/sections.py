"""What the part of a site is called in which its jobs are: "Careers", "Offene Stellen"."""

from ...facts.evidence import table

_SECTIONS = """
    job|jobs|career|careers|vacancy|vacancies|positions|openings|open position|open positions|current openings
    employment|roles|open roles|job board|job openings|job opening|job offer|job offers|job posting|job advert
    join us|join our team|join the team|work with us|working with us|work for us|hiring|we are hiring|we're hiring|now hiring
    karriere|stellenangebot|stellenangebote|stellenanzeige|stellenausschreibung|offene stellen|offene stelle|jobs & karriere|jobs und karriere|karriere & jobs
    recrutement|nous rejoindre|rejoignez-nous|rejoignez nous|emploi|emplois|carrières|carrière|offre d'emploi|offres d'emploi|nous recrutons|on recrute
    vagas|vagas abertas|vagas de emprego|carreiras|trabalhe conosco|empleo|empleos|trabaja con nosotros|únete a nosotros|ofertas de empleo|ofertas de trabajo|bolsa de trabajo
    ofertes de feina|borsa de treball|treballa amb nosaltres|lavora con noi|posizioni aperte|posizione aperta|offerte di lavoro
    vacature|vacatures|werken bij|lediga jobb|lediga tjänster|jobba hos oss|karriär|ledige stillinger|ledig stilling|karriere hos os|job hos os
    avoimet työpaikat|avoin työpaikka|työpaikat|meille töihin|praca|kariera|oferty pracy|oferta pracy|dołącz do nas
    kariéra|volné pozice|volná místa|pracovné ponuky|voľné pozície|nabídka práce|iş ilanı|iş ilanları|kariyer|açık pozisyonlar
    вакансия|вакансии|карьера|работа|вакансія|вакансії
    招募|招聘|诚聘|加入我们|招贤纳士|人才招聘|加入我們|徵才|採用|採用情報|求人|求人情報|募集|募集要項|채용|채용공고|채용 공고
"""
"""What the part of a site is called in which the jobs are, a language or two a line."""


SECTIONS = table(_SECTIONS)


def is_section(words: str) -> bool:
    """Tell if `words` are such a name, and no more."""
    return plain(words) in SECTIONS


def plain(words: str) -> str:
    """Return `words` as the names of pages are compared."""
    return words.strip(" .!?…:-–—|").casefold().replace("’", "'")
