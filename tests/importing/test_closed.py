"""Words that say that a job is gone, and years that say that it is long over."""

import time

import pytest

from postings.importing.infer.body import read_body
from postings.importing.infer.liveness.closed import closed_in_words
from postings.importing.infer.liveness.old_years import old_year

from .prepared import BODY, NOW, posting, record_of


@pytest.mark.parametrize(
    "sentence",
    [
        "This position has now been filled.",
        "We are no longer accepting applications.",
        "We are not currently accepting applications for this role.",
        "Unfortunately, the vacancy is already closed.",
        "POSITION FILLED",
        "Diese Stelle ist leider bereits besetzt.",
        "Cette annonce est aujourd'hui caduque.",
        "L’offre n’est plus disponible.",
        "Esta oferta está cerrada.",
        "A vaga já foi preenchida.",
        "Inscrições encerradas.",
        "Questa posizione è stata coperta.",
        "De vacature is inmiddels vervuld.",
        "Tjänsten är redan tillsatt.",
        "Stillingen er besat.",
        "Haku on päättynyt.",
        "Oferta jest już nieaktualna.",
        "Pozice je již obsazena.",
        "Artık başvuru kabul etmiyor",
        "İşe alım sürecimiz sona ermiştir",
        "Вакансия закрыта.",
        "该职位已关闭",
        "募集は終了しました",
        "We are no longer hiring for this yard.",
        "Update: we have found somebody for this role.",
        "Applications for this position have closed.",
        "The application period has ended.",
        "The deadline for applications has passed.",
        "This opening has been archived.",
        "This is an old posting, kept for reference.",
        "Hiring for this role is on hold.",
        "Position has been filled!",
        "UPDATE 3/2026: position filled",
        "(filled)",
        "Status: [Outdated]",
        "Die aktuelle Bewerbungsphase für diese Stelle wurde inzwischen abgeschlossen.",
        "Die Bewerbungsfrist ist leider abgelaufen.",
        "Nous cherchons un soudeur. [ANNONCE CLÔTURÉE EN MAI 2026]",
        "Offre pourvue",
        "This position is not currently open.",
        "This role is no longer being recruited for.",
        "We are not hiring for this role anymore.",
        "Recruitment is now complete.",
        "We already found someone for this position.",
        "Ce poste n'est plus à pourvoir.",
        "Esta posición ya no está disponible.",
        "La convocatoria ha finalizado.",
        "Esta vaga não está mais disponível.",
        "この求人は終了しました",
        "모집이 마감되었습니다",
    ],
)
def test_a_text_that_says_so_closes_its_posting(sentence: str) -> None:
    record = record_of(posting(body=f"{sentence}\n{BODY}"))
    assert record.status == "closed"
    assert record.evidence["status"] in f"{sentence}"


@pytest.mark.parametrize(
    "sentence",
    [
        "Open until this position is filled.",
        "Once the role has been filled we tell everybody.",
        "Wir nehmen Bewerbungen an, bis die Stelle bereits besetzt ist.",
        "Publiée jusqu'à ce que le poste soit pourvu.",
        "Si la vacante ya está cubierta, te avisamos.",
        "Om tjänsten är tillsatt hör vi av oss.",
        "You repair closed positions of the crane.",
        "The job is filled with surprises.",
        "You report on positions filled in each quarter.",
        "Ensure the role is filled in time.",
        "We are not accepting applications from agencies.",
        "You see to it that the call is closed.",
        "This vacancy is closed to agencies.",
        "This position is not open to agencies.",
        "The application process has three steps.",
        "We have filled tanks, and this role is about more of them.",
        "Opening hours: closed on Sundays",
        "We are not hiring for this role through agencies.",
        "Once recruitment is complete you start.",
        "This position is not currently open to students.",
        "We have found our candidates mostly love steel.",
        "La convocatoria finaliza el 3 de mayo de 2027.",
        "모집 마감 시 조기 종료될 수 있습니다",
        "Status: permanent",
    ],
)
def test_a_condition_closes_nothing(sentence: str) -> None:
    assert record_of(posting(body=f"{sentence}\n{BODY}")).status == "published"


@pytest.mark.parametrize(
    "title",
    [
        "[CLOSED] Welder",
        "Welder (besetzt)",
        "Welder - filled",
        "Expired: Welder",
        "(CALL CLOSED) Welder",
        "Welder - applications closed",
        "Welder (closed on 3 May 2024)",
        "Welder (bereits besetzt)",
        "Soudeur [poste pourvu]",
        "Soldador (vaga encerrada)",
        "【募集終了】Welder",
    ],
)
def test_a_title_that_says_so_closes_its_posting(title: str) -> None:
    assert record_of(posting().replace("title: Welder", f'title: "{title}"')).status == "closed"


def test_a_heading_that_opens_the_text_and_says_so_closes_its_posting() -> None:
    assert record_of(posting(body=f"# (Call closed) Welder: Hulls\n\n{BODY}")).status == "closed"


@pytest.mark.parametrize(
    "title",
    ["Closed-Loop Control Engineer", "Welder (Closed Block 2)", "Welder, Closed Hulls", "Filled Tank Welder"],
)
def test_what_is_closed_by_its_nature_is_open(title: str) -> None:
    record = record_of(posting().replace("title: Welder", f'title: "{title}"'))
    assert record.status != "closed"
    assert "status" not in record.review


def test_a_page_with_a_class_for_closed_jobs_waits_for_an_editor() -> None:
    page = '<p>What you will do: weld.</p><div class="top closed-job">!</div><p>Requirements: none.</p>'
    record = record_of(posting(body=page))
    assert (record.status, set(record.review)) == ("review", {"status"})


@pytest.mark.parametrize(
    "title",
    ["Summer Internship 2021", "Welder (ab August 2019)", "Fellow in Welding (Fall 2019)", "Trainee 2022/23"],
)
def test_a_title_of_an_old_year_waits_for_an_editor(title: str) -> None:
    record = record_of(posting().replace("title: Welder", f'title: "{title}"'))
    assert (record.status, set(record.review)) == ("review", {"status"})


@pytest.mark.parametrize(
    "title",
    [
        "Summer Internship 2027",
        "Trainee 2025/26",
        "SQL Server 2016 Developer",
        "Welder, job 2019-114",
        "Auditor for ISO 9001:2015",
        "Welder at a yard established 2009",
    ],
)
def test_a_year_that_is_another_thing_holds_nothing_back(title: str) -> None:
    record = record_of(posting().replace("title: Welder", f'title: "{title}"'))
    assert "status" not in record.review


@pytest.mark.parametrize(
    "sentence",
    [
        "Start date: 1 September 2022",
        "The position starts in January 2023.",
        "Die Stelle ist zum 1. August 2019 zu besetzen.",
        "Eintrittstermin: März 2021",
        "Date de début : septembre 2020",
        "We offer a summer 2021 internship.",
        "You will be free to start on March 3rd 2022.",
        "Start August, 2021.",
        "Le poste est à pourvoir en mars 2020",
        "This is a contract position that runs through September 2025.",
        "Fixed-term employment until 31.12.2025.",
        "Die Stelle ist befristet bis zum 31.12.2025.",
        "Employment period\n\n1 June to 30 September 2025",
        "You join the yard for the 2025–2026 academic year.",
        "Gesucht für die Werft: Schweißer. Contrato hasta el 3 de mayo de 2024.",
        "2020 – Welder Job Description",
    ],
)
def test_a_first_or_a_last_day_that_is_over_waits_for_an_editor(sentence: str) -> None:
    record = record_of(posting(body=f"{sentence}\n{BODY}"))
    assert (record.status, set(record.review)) == ("review", {"status"})


@pytest.mark.parametrize(
    "sentence",
    [
        "We started in 2009 and won a prize in 2021.",
        "Start date: 1 September 2027",
        "From 2015 to 2020 the yard built ferries.",
        "Seit 2012 suchen wir gute Leute.",
        "The position is funded until 31 December 2030.",
        "This contract runs through September 2027, and the yard through 2020.",
        "Applications are read on a rolling basis, starting March 2024.",
        "You join the yard for the 2026–2027 academic year.",
        "In the 2019-2020 school year we taught 500 children.",
        "We built 30 ferries in 2020",
    ],
)
def test_a_year_of_the_employer_s_past_holds_nothing_back(sentence: str) -> None:
    assert record_of(posting(body=f"{sentence}\n{BODY}")).status == "published"


@pytest.mark.parametrize(
    "piece",
    [
        "this position ",
        "start date: ",
        "zum 2019 ",
        "(closed ",
        "position starts ",
        "2019 ",
        "die stelle ist ",
        "summer 2019 ",
        "contract 2019 ",
        "start on may ",
        "for the 2019-2020 ",
        "applications fixed-term ",
    ],
)
def test_a_long_text_is_read_in_no_time(piece: str) -> None:
    body = read_body(f"<p>{piece * (100_000 // len(piece))}</p>")
    start = time.process_time()
    closed_in_words(body, [piece * 1000])
    old_year(body, [piece * 1000], NOW.date())
    assert time.process_time() - start < 0.2
