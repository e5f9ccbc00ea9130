"""The job within a title in other languages than English: what adverts write around it."""

import pytest

from postings.importing.infer.body import read_body
from postings.importing.infer.roles import has_role, opens_with_its_noun
from postings.importing.infer.titles.find import find_title
from postings.importing.infer.titles.openings import asks_in_another_case
from postings.importing.infer.titles.page_names import (
    is_made_of_page_words,
    is_no_title,
    is_slogan,
)
from postings.importing.infer.titles.stated import tidy_title


@pytest.mark.parametrize(
    ("stated", "job"),
    [
        ("Jobopslag: Sygeplejerske", "Sygeplejerske"),
        ("Stillingsannonse – Sykepleier", "Sykepleier"),
        ("Platsannons: Undersköterska", "Undersköterska"),
        ("Ogłoszenie o pracę: Kucharz", "Kucharz"),
        ("Nabídka práce: Kuchař", "Kuchař"),
        ("Álláshirdetés: Szakács", "Szakács"),
        ("Anunț de angajare: Bucătar", "Bucătar"),
        ("Oglas za posao: Inženjer", "Inženjer"),
        ("Обява за работа: Готвач", "Готвач"),
        ("Θέση εργασίας: Μάγειρας", "Μάγειρας"),
        ("Yazılım geliştiricisi iş ilanı", "Yazılım geliştiricisi"),
        ("Lowongan kerja: Staf Gudang", "Staf Gudang"),
        ("Tuyển dụng: Lập trình viên", "Lập trình viên"),
        ("Oferta de feina: Tècnic de magatzem", "Tècnic de magatzem"),
        ("クレーンエンジニア採用情報", "クレーンエンジニア"),
        ("백엔드 개발자 채용 공고", "백엔드 개발자"),
    ],
)
def test_what_an_advert_is_called_is_no_part_of_the_job(stated: str, job: str) -> None:
    assert tidy_title(stated) == job


@pytest.mark.parametrize(
    ("stated", "job"),
    [
        ("Нам нужен сварщик", "Сварщик"),
        ("Потрібна бухгалтерка", "Бухгалтерка"),
        ("Търсим програмист", "Програмист"),
        ("Căutăm bucătar", "Bucătar"),
        ("Ζητείται μάγειρας", "Μάγειρας"),
        ("Aşçı aranıyor", "Aşçı"),
        ("Dibutuhkan segera perawat", "Perawat"),
        ("Vi söker dig som är snickare", "Snickare"),
        ("Hledáme React Developer", "React Developer"),
    ],
)
def test_that_somebody_is_sought_leaves_the_job(stated: str, job: str) -> None:
    assert tidy_title(stated) == job


@pytest.mark.parametrize(
    "stated",
    ["Szukamy kucharza", "Hledáme obchodního zástupce", "Ищем сварщика", "Tražimo kuhara", "Haemme kokkia"],
)
def test_a_job_in_another_case_is_no_title(stated: str) -> None:
    assert tidy_title(stated) == stated
    assert asks_in_another_case(stated)
    assert is_slogan(stated)


@pytest.mark.parametrize("stated", ["Kuchař", "Obchodní zástupce", "Poszukiwany kucharz"])
def test_a_job_as_titles_write_it_asks_for_nobody(stated: str) -> None:
    assert not asks_in_another_case(stated)
    assert not is_slogan(stated)


@pytest.mark.parametrize(
    ("stated", "job"),
    [
        ("Tischler mit Werkstattleitung 80 - 100% per sofort", "Tischler mit Werkstattleitung"),
        ("Medewerker bediening 32 - 40 uur p/w", "Medewerker bediening"),
        ("Medewerker terras per direct", "Medewerker terras"),
        ("Mitarbeiter Lager zum nächstmöglichen Zeitpunkt", "Mitarbeiter Lager"),
        ("Kuchař - HPP", "Kuchař"),
        ("Programista .NET na stałe", "Programista .NET"),
        ("Säljare butik 20 timmar/vecka", "Säljare butik"),
        ("Koch ab 1. Mai 2024", "Koch"),
    ],
)
def test_when_and_how_much_one_works_ends_a_title(stated: str, job: str) -> None:
    assert tidy_title(stated) == job


@pytest.mark.parametrize(
    "stated",
    ["Teacher Grade 5-8", "Trainer Office 365", "Leiter Programm Zukunft 2030", "Head of Sales DACH"],
)
def test_figures_of_the_job_itself_stay(stated: str) -> None:
    assert tidy_title(stated) == stated


@pytest.mark.parametrize(
    "page",
    [
        "Postes ouverts dans l'équipe de Quarrefour",
        "Offene Stellen bei Quarrefour",
        "Ofertas de empleo en Quarrefour",
        "Volné pozice v Quarrefour",
        "Wolne stanowiska w Quarrefour",
        "Lediga tjänster hos Quarrefour",
        "Вакансии в Quarrefour",
        "Állásajánlatok",
        "Ocupació pública",
        "Tuyển dụng",
        "Lowongan kerja",
        "招聘信息",
    ],
)
def test_the_name_of_a_page_of_jobs_is_no_title(page: str) -> None:
    assert is_no_title(page) or is_made_of_page_words(page)


@pytest.mark.parametrize("job", ["Poste d'enseignant à Lyon", "Vagas de Soldador", "Kuchař v hotelu"])
def test_a_job_is_no_page(job: str) -> None:
    assert not is_no_title(job)


@pytest.mark.parametrize(
    "job",
    [
        "Μάγειρας",
        "ΜΑΓΕΙΡΑΣ",
        "Schweißer",
        "SCHWEISSER",
        "İşçi",
        "YAZILIM UZMANI",
        "Felszolgáló",
        "Konobar",
        "Sudor",
        "Tècnic de magatzem",
        "Kế toán tổng hợp",
        "Сварщик",
        "Staf Gudang",
    ],
)
def test_the_noun_of_a_job_is_known_in_any_case_and_script(job: str) -> None:
    assert has_role(job)


@pytest.mark.parametrize("words", ["Τι προσφέρουμε", "Mit kínálunk", "Ce oferim", "Què oferim", "Nabízíme"])
def test_a_heading_names_no_job(words: str) -> None:
    assert not has_role(words)


def test_a_noun_opens_the_title_in_languages_that_write_so() -> None:
    assert opens_with_its_noun("Programista .NET")
    assert opens_with_its_noun("Développeur JS")
    assert not opens_with_its_noun("Welder in Yard 3")
    assert not opens_with_its_noun("Director's Cut")


def test_the_one_heading_that_opens_with_a_jobs_noun_is_the_title() -> None:
    body = read_body("<h2>Praca</h2><h2>Programista .NET</h2><p>Szukamy osób do zespołu.</p>")
    found = find_title(body)
    assert found is not None
    assert found.title == "Programista .NET"
