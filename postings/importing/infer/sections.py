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
    postes ouverts|postes à pourvoir|nos offres|nos offres d'emploi|offres de stage|emplois et stages|trabaja en|nuestras vacantes|oportunidades laborales|oportunidades de carreira|nossas vagas|le nostre offerte|opportunità di lavoro
    feina|ocupació|ocupació pública|ofertes de treball|jobba hos oss|lediga platser|våra lediga tjänster|jobb hos oss|jobb i oss|ledige stillinger hos oss|ledige jobs|ledige job|job|karriere
    tööpakkumised|vabad töökohad|karjäär|tule tööle|rekry|rekrytointi|ura|tule meille töihin|avoimet tehtävät
    avoimet työpaikat|avoin työpaikka|työpaikat|meille töihin|praca|kariera|oferty pracy|oferta pracy|dołącz do nas
    kariera w firmie|wolne stanowiska|otwarte rekrutacje|aktualne oferty pracy|pracuj z nami|praca u nas|rekrutacja|volná pracovní místa|volné pracovní pozice|práce|práce u nás|přidej se k nám|pridaj sa k nám|pracuj u nás|práca|práca u nás|voľné miesta|voľné pracovné miesta|ponuka práce
    állás|állások|állásajánlatok|álláshirdetések|állásajánlat|álláshirdetés|állásajánlataink|nyitott pozíciók|nyitott pozícióink|karrier|csatlakozz hozzánk|dolgozz nálunk|dolgozz velünk|munka|munkatársat keresünk
    cariere|carieră|locuri de muncă|locuri de munca|posturi vacante|angajări|angajari|alătură-te echipei|lucrează cu noi|joburi|oportunități de carieră
    кариера|кариери|свободни позиции|свободни работни места|работа при нас|обяви за работа|присъедини се|карьера у нас|работа у нас|наши вакансии|открытые вакансии|вакансии компании|присоединяйтесь|наші вакансії|відкриті вакансії|кар'єра|робота|робота у нас|приєднуйся
    karijera|karijere|zapošljavanje|posao|poslovi|otvorene pozicije|otvorena radna mjesta|slobodna radna mjesta|natječaji|natječaj za radno mjesto|pridruži nam se|pridružite nam se|oglasi za posao
    καριέρα|θέσεις εργασίας|ευκαιρίες καριέρας|διαθέσιμες θέσεις|ανοιχτές θέσεις|εργασία|iş fırsatları|kariyer fırsatları|bize katıl|bize katılın|ekibimize katıl|insan kaynakları|ilanlar
    lowongan|lowongan kerja|lowongan pekerjaan|loker|karir|karier|bergabung dengan kami|tuyển dụng|tin tuyển dụng|thông tin tuyển dụng|cơ hội nghề nghiệp|nghề nghiệp|việc làm|cơ hội việc làm|gia nhập đội ngũ
    kariéra|volné pozice|volná místa|pracovné ponuky|voľné pozície|nabídka práce|iş ilanı|iş ilanları|kariyer|açık pozisyonlar
    вакансия|вакансии|карьера|работа|вакансія|вакансії
    招聘信息|招聘启事|招聘公告|工作机会|职业机会|诚聘英才|人才招募|徵才資訊|職涯|工作機會|加入團隊|リクルート|キャリア採用|中途採用|新卒採用|採用案内|スタッフ募集|採用について|채용정보|채용안내|채용 안내|인재채용|인재영입
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
