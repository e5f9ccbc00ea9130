"""What keeps a posting off the board: its flags, its status, its last day."""

import pytest

from .prepared import BODY, posting, record_of


@pytest.mark.parametrize(
    ("line", "status"),
    [
        ("public: no", "draft"),
        ("published: nein", "draft"),
        ("veröffentlicht: nein", "draft"),
        ("rascunho: sim", "draft"),
        ("ativo: não", "closed"),
        ("aktiv: nej", "closed"),
        ("yayında: hayır", "draft"),
        ("job_filled: true", "closed"),
        ("filled: yes", "closed"),
        ("besetzt: ja", "closed"),
        ("status: solved", "closed"),
        ("status: Position filled", "closed"),
        ("status: besetzt", "closed"),
        ("statut: pourvu", "closed"),
        ("durum: kapalı", "closed"),
        ("situação: encerrada", "closed"),
        ("status: Entwurf", "draft"),
        ("status: '[Outdated]'", "closed"),
        ("status: Closed on 3 May 2026", "closed"),
        ("status: The position has been filled", "closed"),
        ("position_state: Closed", "closed"),
        ("post_status: draft", "draft"),
        ("recruiting: false", "closed"),
        ("tags: [steel, closed]", "closed"),
        ("tags: steel, filled", "closed"),
        ("category: Closed Positions", "closed"),
        ("layout: closed-job", "closed"),
        ("status: hired", "closed"),
        ("state: upcoming", "draft"),
        ("app_close_date: FEBRUARY 26, 2018", "closed"),
        ("internalDeadlineForUs: 2026-01-31", "closed"),
        ("closing_words: Write to us", "published"),
        ("disclosed_on: 2020-01-31", "published"),
        ("state: Porto", "published"),
        ("start-date: 2022-10-01", "review"),
        ("start date: 1 October 2026", "published"),
        ("start: as soon as possible", "published"),
        ("application_status: closed", "closed"),
        ("badge: Filled", "closed"),
        ("apply: closed", "closed"),
        ("categories: [past-jobs]", "closed"),
        ("hired: true", "closed"),
        ("vacancies: 0", "closed"),
        ("template: true", "draft"),
        ("show_until: 2026-11-01", "closed"),
        ("notice: This position has been filled.", "closed"),
        ("excerpt: THIS POSITION HAS BEEN FILLED", "closed"),
        ("subtitle: (position filled)", "closed"),
        ("note: Open until filled", "published"),
        ("message: If this position is closed, look at our others", "published"),
        ("subtitle: Closed-loop welding", "published"),
        ("vacancies: 2", "published"),
        ("template: job.html", "published"),
        ("tags: [archive, library]", "published"),
        ("label: Filled Tank Welder", "published"),
        ("status: open", "published"),
        ("status: open until filled", "published"),
        ("tags: [closed-loop control]", "published"),
        ("type: permanent", "published"),
        ("published: 2026-11-01", "published"),
        ("active: true", "published"),
    ],
)
def test_a_flag_or_a_status_in_any_language_decides(line: str, status: str) -> None:
    assert record_of(posting(line)).status == status


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("expiredAt: 2026-11-04T10:00:00Z", "2026-11-04"),
        ("deadline: 31 Jul 2026 - 21:59 (UTC)", "2026-07-31"),
        ("bit_tarih: 12.10.2026", "2026-10-12"),
        ('closedAt: {"$date": "2026-10-12T00:00:00Z"}', "2026-10-12"),
        ("filled_on: 2026-10-12", "2026-10-12"),
        ("deadline: 03/04/2026", "2026-04-03"),
        ("deadline: 15 March 2026 (23:59 CET, extended)", "2026-03-15"),
        ("deadline: bis zum 15.03.2026", "2026-03-15"),
        ("end_of_life: 2026-03-15", "2026-03-15"),
        ("open_until: 15.3.2026", "2026-03-15"),
        ("submission-deadline: 2026-03-15 23:59", "2026-03-15"),
        ("applications due: March 15, 2026", "2026-03-15"),
        ("job_info: {deadline: 2026-03-15}", "2026-03-15"),
        ("dates: {posted: 2026-01-10, closes: 2026-03-15}", "2026-03-15"),
        ("application: {deadline: 2026-03-15}", "2026-03-15"),
        ("deadline: 03/10/2026", "2026-10-03"),
    ],
)
def test_a_last_day_under_other_names_closes(line: str, day: str) -> None:
    record = record_of(posting(line))
    assert record.valid_through is not None
    assert (record.status, record.valid_through.date().isoformat()) == ("closed", day)


@pytest.mark.parametrize(
    "value",
    ["31 Brumaire 2026", "see website", "Q3", "Open until filled; review from 3 May 2026"],
)
def test_a_deadline_that_can_not_be_read_waits_for_an_editor(value: str) -> None:
    record = record_of(posting(f"deadline: {value}"))
    assert (record.status, set(record.review)) == ("review", {"valid_through"})
    assert [problem.field for problem in record.problems] == ["deadline"]


def test_the_place_tells_the_day_from_the_month() -> None:
    here, nowhere = (
        posting("deadline: 11/12/2099"),
        posting("deadline: 11/12/2099").replace("Porto, Portugal", ""),
    )
    there = here.replace("Porto, Portugal", "Austin, Texas, USA")
    days = [record_of(text).valid_through for text in (here, there)]
    assert [day.date().isoformat() for day in days if day] == ["2099-12-11", "2099-11-12"]
    assert (record_of(nowhere).valid_through, record_of(nowhere).status) == (None, "review")


def test_a_deadline_in_the_text_settles_the_one_in_doubt() -> None:
    record = record_of(
        posting("deadline: see below", "Apply by 4 May 2099.\n\nWhat you will do: weld. Requirements: none.")
    )
    assert (record.status, record.review) == ("published", {})


@pytest.mark.parametrize(
    "value",
    [
        "Open until filled",
        "rolling",
        "laufend",
        "5 May, then rolling",
        "ASAP",
        "n/a",
        "Invalid date",
        "sin fecha",
        "snarest",
        "snarast möjligt",
        "løbende",
        "schnellstmöglich",
        "fortlaufend",
        "dès que possible",
        "lo antes posible",
        "até preencher a vaga",
        "jak najszybciej",
        "průběžně",
        "toistaiseksi",
        "随时",
    ],
)
def test_a_deadline_that_there_is_none_of_is_no_doubt(value: str) -> None:
    record = record_of(posting(f"deadline: {value}"))
    assert (record.status, record.valid_through, record.problems) == ("published", None, [])


def test_a_deadline_in_the_summary_counts() -> None:
    assert (
        record_of(
            posting("description: A job for a welder - Closes: 26-06-2025", "Weld with us. " * 30)
        ).status
        == "closed"
    )


@pytest.mark.parametrize(
    "line",
    [
        "releasedDate: 2026-10-12",
        "published_on: 12.10.2026",
        "dateString: 12 October, 2026",
        "seit: 12.10.2026",
        "date: Mon Oct 12 2026 07:31:42 GMT+0000 (Coordinated Universal Time)",
    ],
)
def test_more_names_for_the_day_of_posting(line: str) -> None:
    record = record_of(posting(line))
    assert record.posted_at is not None
    assert record.posted_at.date().isoformat() == "2026-10-12"


def test_a_last_day_without_its_year_is_the_first_since_the_posting() -> None:
    text = f"{BODY}\nDeadline: 3 May\n"
    record = record_of(posting("date: 2024-11-20", text))
    assert record.valid_through is not None
    assert (record.status, record.valid_through.date().isoformat()) == ("closed", "2025-05-03")
    assert record_of(posting("date: 2026-11-20", text)).status == "published"
    assert record_of(posting("", text)).status == "review"


@pytest.mark.parametrize(
    ("sentence", "status"),
    [
        ("Tell us of your arrival before Friday the 27th of May 2021 (5pm).", "review"),
        ("A vaga está aberta até o dia 23 de julho de 2021.", "review"),
        ("Die Stelle ist befristet, zunächst bis 31.12.2023, mit Option.", "review"),
        ("Send it by Friday, May 3, 2024.", "review"),
        ("Starts on: April 25, 2016", "review"),
        ("Starts on: April 25, 2027", "published"),
        ("Send it by 3 May 2027.", "published"),
        ("Our yard stood until 1999.", "published"),
        ("We build ships by hand since 3 May 2019.", "published"),
        ("It was opened by the mayor of Leeds on 3 May 2019.", "published"),
    ],
)
def test_a_last_day_of_a_past_year_waits_for_an_editor(sentence: str, status: str) -> None:
    assert record_of(posting("", f"{BODY}\n\n{sentence}\n")).status == status
