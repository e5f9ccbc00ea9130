"""Who employs, in the sentences in which postings of other languages say it."""

import pytest

from postings.importing.infer.body import read_body
from postings.importing.infer.employer.company import find_company
from postings.rendering import render

TASKS = {
    "de": "Wir bieten faire Bezahlung und 30 Tage Urlaub. Du hast eine Ausbildung und arbeitest gern mit anderen.",
    "fr": "Nous offrons un salaire juste. Vous avez une première expérience dans un poste semblable et aimez le travail.",
    "es": "Ofrecemos un salario justo. Se valora una buena actitud con los demás y ganas de aprender para crecer.",
    "pt": "Oferecemos um salário justo. Você gosta de aprender com os demais e tem uma boa atitude para crescer.",
    "it": "Offriamo uno stipendio giusto. Cerchiamo una persona che ami il lavoro della squadra e che conosca il mare.",
    "nl": "Wij bieden een goed salaris. Je werkt graag met anderen en je houdt van een goede sfeer voor het werk.",
    "sv": "Vi erbjuder en bra lön. Du gillar att arbeta med andra och har god ordning på saker.",
    "da": "Vi tilbyder en god løn. Du kan godt lide at arbejde med andre og har styr på tingene.",
    "pl": "Oferujemy dobre wynagrodzenie. Masz doświadczenie i chęć do pracy, lubisz łączyć ludzi.",
    "ja": "仕事内容は、チームと週の計画を立て、機械の保守をすることです。社会保険完備。経験者優遇。",
    "zh": "岗位职责：与团队一起制定每周计划，维护机器。我们提供有竞争力的薪酬。",
    "ko": "주요 업무\n\n* 팀과 함께 주간 계획 수립\n* 기계 유지보수\n\n우리는 경력 3년 이상을 찾습니다.",
    "vi": "Chúng tôi trả lương tốt. Bạn có kinh nghiệm và thích làm việc với mọi người.",
    "bg": "Предлагаме добра заплата и работа в екип. Имате опит и обичате да работите с хора.",
    "hr": "Nudimo dobru plaću i rad u timu. Imate iskustvo i volite raditi s ljudima. Životopis pošaljite do petka.",
    "el": "Προσφέρουμε καλό μισθό και δουλειά σε ομάδα. Έχετε εμπειρία και αγαπάτε τη δουλειά με ανθρώπους.",
    "ro": "Oferim un salariu bun și lucru în echipă. Ai experiență și îți place să lucrezi cu oamenii.",
    "hu": "Jó fizetést és csapatmunkát kínálunk. Van tapasztalatod, és szeretsz emberekkel dolgozni.",
    "id": "Kami menawarkan gaji yang baik. Anda memiliki pengalaman dan senang bekerja dengan orang lain.",
    "ru": "Мы предлагаем хорошую зарплату. Опыт работы приветствуется.",
}


def named(tongue: str, words: str) -> str:
    found = find_company(read_body(render(f"{words}\n\n{TASKS[tongue]}\n", "markdown")))
    return found.name if found else ""


@pytest.mark.parametrize(
    ("tongue", "words", "company"),
    [
        ("bg", "Канатекс търси заварчик за своя цех. Канатекс расте.", "Канатекс"),
        ("hr", "Užarija traži zavarivača. Užarija raste.", "Užarija"),
        ("el", "Η Σχοινιά αναζητά συγκολλητή. Η Σχοινιά μεγαλώνει.", "Σχοινιά"),
        ("ro", "Frânghex recrutează un sudor. Frânghex crește.", "Frânghex"),
        ("hu", "A Kötélgyár Kft. keres hegesztőt. A Kötélgyár Kft. növekszik.", "Kötélgyár Kft"),
        ("id", "Talindo membutuhkan seorang montir. Talindo terus tumbuh.", "Talindo"),
        ("de", "Zur Verstärkung unseres Teams bei Seilwerk suchen wir eine Reepschlägerin.", "Seilwerk"),
        ("de", "Wir, die Seilwerk-Gruppe, suchen ab sofort einen Schlosser.", "Seilwerk-Gruppe"),
        ("de", "Als Schlosser bei Seilwerk bist du Teil eines kleinen Teams.", "Seilwerk"),
        ("de", "Das Team von Seilwerk sucht Verstärkung.", "Seilwerk"),
        ("de", "Für unseren Standort in Kiel sucht Seilwerk einen Schlosser.", "Seilwerk"),
        ("de", "Werde Teil von Seilwerk! Seilwerk wächst.", "Seilwerk"),
        ("de", "Das Fachgebiet Taukunde der Universität Seilhausen schreibt eine Stelle aus.", "Universität Seilhausen"),
        ("de", "Praktikum beim Tauverein Kiel\n\nBewirb dich beim Tauverein Kiel.", "Tauverein Kiel"),
        ("de", "Mit Seilwerk haben wir eine ganze Branche verändert. Bei Seilwerk lernst du.", "Seilwerk"),
        ("de", "Bei uns, der Seilwerk GmbH, dreht sich alles um Seile. Seilwerk wächst und Seilwerk lebt.", "Seilwerk"),
        ("de", "Was dich bei Seilwerk erwartet\n\nSeile. Das bietet dir Seilwerk: Urlaub.", "Seilwerk"),
        ("es", "Acerca de Cuerdamar\n\nHacemos cuerdas y nos gusta.", "Cuerdamar"),
        ("de", "Bewirb dich jetzt bei Seilwerk in Kiel! Seilwerk wächst.", "Seilwerk"),
        ("pt", "A Cordamar está com processo seletivo aberto para cordoeiro.", "Cordamar"),
        ("pt", "A Cordamar abriu novas vagas para cordoeiro.", "Cordamar"),
        ("vi", "Dây Biển cần tuyển thợ bện dây.", "Dây Biển"),
        ("nl", "Voor Touwwerk zijn we op zoek naar een touwslager. Touwwerk groeit.", "Touwwerk"),
        ("fr", "Dans le cadre de son développement, Cordelle recherche un cordier.", "Cordelle"),
        ("fr", "Cordelle est à la recherche d'un cordier.", "Cordelle"),
        ("fr", "Au sein de Cordelle, vous serez chargé des cordes. Tout Cordelle vous attend.", "Cordelle"),
        ("fr", "Qui sommes-nous ?\n\nCordelle conçoit des cordes depuis 1950.", "Cordelle"),
        ("fr", "Créée en 2010, Cordelle est une entreprise de corde.", "Cordelle"),
        ("es", "Cuerdamar está en búsqueda de un cordelero.", "Cuerdamar"),
        ("es", "Cuerdamar requiere incorporar un cordelero a su equipo.", "Cuerdamar"),
        ("es", "Desde Cuerdamar buscamos un cordelero.", "Cuerdamar"),
        ("pt", "A Cordamar está em busca de um cordoeiro.", "Cordamar"),
        ("pt", "Na Cordamar, acreditamos nas cordas.", "Cordamar"),
        ("pt", "Vaga para cordoeiro na Cordamar. A Cordamar oferece um bom salário.", "Cordamar"),
        ("it", "Cordamare è alla ricerca di un cordaio.", "Cordamare"),
        ("it", "In Cordamare crediamo nelle corde. Entra a far parte di Cordamare.", "Cordamare"),
        ("nl", "Touwwerk is op zoek naar een touwslager.", "Touwwerk"),
        ("nl", "Bij Touwwerk maken we touw.", "Touwwerk"),
        ("nl", "Als touwslager bij Touwwerk maak je touw.", "Touwwerk"),
        ("sv", "Som repslagare på Repverk hjälper du våra kunder.", "Repverk"),
        ("sv", "Vi på Repverk söker dig som gillar rep.", "Repverk"),
        ("sv", "Om Repverk\n\nVi gör rep.", "Repverk"),
        ("da", "Vi i Rebværk leder efter en rebslager.", "Rebværk"),
        ("da", "Rebværk er på jagt. Hos Rebværk laver vi reb.", "Rebværk"),
        ("pl", "W Linomax tworzymy liny. Dołącz do Linomax!", "Linomax"),
        ("pl", "Firma Żeglarz poszukuje powroźnika. Żeglarz tworzy liny.", "Żeglarz"),
        ("pl", "Linomax to polska firma, która robi liny.", "Linomax"),
        ("ja", "株式会社ナワテックでは、ロープ職人を募集しています。", "株式会社ナワテック"),
        ("ja", "縄屋製作所は、ロープを作る会社です。縄屋製作所ではロープ職人を募集しています。", "縄屋製作所"),
        ("ja", "ナワテック株式会社は1950年に設立された会社です。", "ナワテック株式会社"),
        ("zh", "杭州绳匠科技有限公司成立于2010年，专注于绳索。", "杭州绳匠科技有限公司"),
        ("zh", "绳匠大学计算机学院招聘博士后。", "绳匠大学"),
        ("zh", "关于绳匠\n\n我们做绳子。加入绳匠，一起做绳子。", "绳匠"),
        ("ko", "줄마켓은 밧줄을 만드는 회사입니다. 줄마켓에서 함께 일할 분을 찾습니다.", "줄마켓"),
        ("ko", "주식회사 줄마켓에서 밧줄 장인을 모집합니다.", "줄마켓"),
        ("ko", "줄마켓의 기술을 이해하고 만듭니다. 줄마켓에서 운영하는 도구를 다룹니다.", "줄마켓"),
        ("ru", "Kanatmash ищет канатчика.", "Kanatmash"),
        ("ru", "Канатмаш приглашает канатчика. Канатмаш — это компания с опытом.", "Канатмаш"),
    ],
)  # fmt: skip
def test_other_languages_say_who_employs(tongue: str, words: str, company: str) -> None:
    assert named(tongue, words) == company


@pytest.mark.parametrize(
    ("tongue", "words"),
    [
        ("de", "Die Abteilung sucht Dich. Sucht Dich ab sofort das Glück?"),
        ("de", "Als Schlosser bei Kunden bist du draußen."),
        ("de", "Mit Leidenschaft haben wir eine Branche verändert. Bei Erfolg zahlen wir einen Bonus."),
        ("de", "Werde Teil der Energiewende! Das Team von Experten sucht Verstärkung."),
        ("fr", "Au sein de l'équipe, vous tressez. Les outils servent un de nos clients."),
        ("es", "Conocimientos de Trenza. En Trenza tejemos. El equipo de Trenza es grande."),
        ("es", "La empresa está en búsqueda de un cordelero. En Empresa somos veinte."),
        ("pt", "A Empresa procura um cordoeiro. A Vaga é boa."),
        ("it", "In Italia abbiamo tre negozi. Il Candidato è alla ricerca di un lavoro."),
        ("ja", "弊社では、ロープ職人を募集しています。今回は経験者を求めています。"),
        ("zh", "研究助理招聘。加入我们，一起做绳子。本公司招聘工程师。"),
        ("ko", "우리는 밧줄을 만드는 회사입니다. 현재 운영하는 팀은 작은 회사입니다."),
        ("sv", "På Gotland har vi en butik. I Sverige arbetar vi."),
    ],
)
def test_a_noun_of_another_language_is_no_employer(tongue: str, words: str) -> None:
    assert named(tongue, words) == ""
