"""What stands among postings and is none, and what is one although it says little."""

import time

import pytest

from postings.importing.infer.body import read_body
from postings.importing.infer.liveness.job_signs import signs_of_a_job
from postings.importing.infer.liveness.other_pages import tells_how_to_post
from postings.importing.placeholders import is_placeholder, is_template
from postings.importing.problems import NONE_OPEN, TEMPLATE
from postings.importing.record import PostingRecord

from .prepared import BODY, outcome_of, posting, record_of

FORM = "\n".join(
    f"* [{slot}]"
    for slot in ("Company Name", "City, Country", "Job Title", "Salary Range", "Paste the text here")
)


@pytest.mark.parametrize(
    "text",
    [
        "{title}",
        "{{ page.title | escape }}",
        "${jobTitle}",
        "%company%",
        "<company>",
        "[Company Name]",
        "[City, Country]",
        "[Full-time/Part-time/Contract]",
        "[If available]",
        "[Insert your company here]",
        "DYNAMIC_TITLE_FOR_{keyword}",
        "YOUR_COMPANY",
        "__job_title__",
        "Your Company Name",
        "Sample Job Title",
        "Job Title",
        "Organization Name",
        "Company name 01",
        '{{ replace .Name "-" " " | title }}',
        "tbd",
        "...",
    ],
)
def test_a_slot_of_a_template_states_nothing(text: str) -> None:
    assert is_placeholder(text)


@pytest.mark.parametrize(
    "text",
    [
        "Welder",
        "[Remote]",
        "FULL_TIME",
        "TELECOMMUTE",
        "100%",
        "Quayside {Steel}",
        "[Porto] Welder",
        "__Welder__",
        "A/B Tester",
        "Job Coach",
        "Title Clerk",
    ],
)
def test_a_value_is_no_slot(text: str) -> None:
    assert not is_placeholder(text)


def test_a_form_that_nobody_filled_in_is_no_posting() -> None:
    assert is_template(FORM)
    assert not is_template(
        "[REDACTED] seeks a welder. [REDACTED] pays well. [Apply here](https://x.example/)"
    )
    assert (
        outcome_of(f"# Job posting\n\n{FORM}\n\nRequirements, responsibilities and benefits.").record is None
    )


def test_a_file_of_slots_alone_is_no_posting() -> None:
    text = '---\ntitle: "{title}"\ncompany: "{company}"\nqualifications: "{skills}"\n---\n{content}\n'
    assert outcome_of(text).record is None


def test_a_form_with_hints_for_values_is_no_posting() -> None:
    text = "---\ntitle: Job Title # three words\ncompany: Organization Name\nstatus: open / taken\n---\n"
    found = outcome_of(f"{text}Write here what the job is, its requirements and the salary.\n")
    assert [problem.reason for problem in found.problems] == [TEMPLATE]


@pytest.mark.parametrize(
    "text",
    [
        "# Paste the job posting that you answer here, or leave it empty",
        "---\ntitle: Volunteer Welder\ntags: [job]\n---\nContent forthcoming\n",
        "---\ntitle: Welder\n---\nDonec sed dapibus, facilisis egestas. Vestibulum euismod fermentum nibh.",
    ],
)
def test_a_text_that_is_to_come_is_no_posting(text: str) -> None:
    assert outcome_of(text).record is None


def test_a_posting_may_say_what_is_to_come() -> None:
    body = f"Insert the rods here and weld. More is coming soon.\n{BODY}"
    assert record_of(posting(body=body)).status == "published"


def test_one_slot_that_was_forgotten_does_not_make_a_form() -> None:
    assert record_of(posting('team: "Department Name"')).status == "published"


@pytest.mark.parametrize(
    "text",
    [
        "# Permissions\n\nGrant permissions on a file by its owner.",
        "Apply the patch, then read on. Nothing else is needed here.",
        (
            "<html><head><title>The Book of Welds</title></head><body><h1>The Book of Welds</h1>"
            "<p>If you have a torch, light it.</p></body></html>"
        ),
        "# Torch driver\n\n" + "The Torch driver is installed once, and the disk is read. " * 20,
        "Licence\n\n" + "You may apply it to works under a contract. A requirement is this notice. " * 60,
        "# - department: Yard\n#   job:\n#     title: Welder\n#     location: Porto\n",
    ],
)
def test_a_word_or_two_of_postings_make_no_posting(text: str) -> None:
    assert outcome_of(text).record is None


def test_letters_of_mathematics_are_letters() -> None:
    record = record_of(posting(body=f"\U0001d5ea\U0001d5f2\U0001d5f9\U0001d5f1 with us!\n{BODY}"))
    assert record.description_text.startswith("Weld with us!")


def test_stated_fields_over_a_text_without_a_word_of_a_job_wait_for_an_editor() -> None:
    assert record_of("---\ntitle: asdf\ncompany: Quayside Steel\n---\nasdf").status == "review"
    assert record_of("---\ntitle: Welder\ncompany: Quayside Steel\n---\nasdf").status == "published"
    assert (
        record_of("---\ntitle: Trawlhand\ncompany: Sea\nurl: https://sea.example/1\n---\n").status
        == "published"
    )


def test_slots_leave_the_other_fields_alone() -> None:
    record = record_of(posting('jobType: "[Full-time/Part-time/Contract]"\nsummary: "{summary}"'))
    assert (record.title, record.employment_type, record.summary) == ("Welder", "", "")


@pytest.mark.parametrize(
    "text",
    [
        "---\ntitle: Post a job\n---\nSend us your text and we publish it. Jobs stay for a month.",
        "# Add a Job Posting\n\nRequirements: a title, a salary and how to apply.",
        "# Jobs\n\nTo submit a new job, open a pull request with a file in this folder. Say the salary.",
        "So erstellst du einen Job-Eintrag:\n\nDer Dateiname ist wichtig. Bewerbung und Gehalt auch.",
        "---\ntitle: Vacature plaatsen\n---\nEen vacature kost 150 euro. Vermeld het salaris en de functie.",
        "# Recruitment policy\n\nA job advert has the salary, the requirements and how to apply.",
        "---\ntitle: A Sample Job Description for Welders\n---\nYou will weld. Requirements: a torch.",
        "Title: Job posting guidelines\n\nSay the salary, the requirements and how to apply.",
        "# Vagas\n\nPara adicionar uma vaga, abra uma issue com o modelo: requisitos, salário.",
    ],
)
def test_a_page_on_how_to_post_is_no_posting(text: str) -> None:
    assert outcome_of(text).record is None


@pytest.mark.parametrize("sentence", ["You write our hiring policy.", "Sample job descriptions are yours."])
def test_a_job_may_be_about_hiring(sentence: str) -> None:
    text = posting(body=f"{sentence}\n{BODY}").replace("title: Welder", "title: Recruitment Policy Officer")
    assert record_of(text).status == "published"


@pytest.mark.parametrize(
    "sentence",
    ["You post a job description for every opening.", "To apply, submit a job application with your CV."],
)
def test_a_recruiter_s_tasks_do_not_tell_how_to_post(sentence: str) -> None:
    assert not tells_how_to_post(read_body(f"<p>{sentence}</p><p>You keep our templates.</p>"), ["Recruiter"])


def test_a_line_of_a_cv_is_no_posting() -> None:
    entry = (
        "---\ntitle: Welder\ncompany: Quayside Steel\nbegin: 2019-01-01\nend: 2021-03-31\n"
        "highlights:\n  - Welded the keel of a ferry\n  - Led a team of four\n---\n"
    )
    assert outcome_of(entry).record is None


def test_a_posting_with_a_last_day_and_a_place_is_no_cv() -> None:
    body = "Led by our foreman, you weld.\n\nDeveloped skills are welcome; apply by mail."
    assert record_of(posting("end_date: 2099-01-01\nplace: Porto", body)).status == "published"


@pytest.mark.parametrize(
    "text",
    [
        "Genel Nitelikler: kaynak bilmek. Başvur.",
        "Du har solid erfaring med svejsning. Det er din opgave at svejse.",
        "Görev ve Sorumluluklar: kaynak. Nitelikler: sabır.",
        "Požadujeme praxi. Nabízíme stabilní mzdu.",
        "Обязанности: сварка. Требования: опыт.",
        "Edellytämme kokemusta. Tarjoamme hyvän palkan.",
        "仕事内容：溶接。応募資格：経験者。",
        "Kami mencari tukang las. Kualifikasi: sabar. Kirim lamaran.",
        "Tuyển dụng thợ hàn. Yêu cầu: kinh nghiệm.",
        "Faixa salarial: 5k. Contratação: CLT.",
        "Cerquem una persona per al port. Tasques: soldar. Requisits: experiència.",
        "Tražimo zavarivača. Zadaci: zavarivanje. Uvjeti: iskustvo.",
        "Otsime keevitajat. Ülesanded: keevitamine. Ootused: kogemus.",
        "A postdoc will work at the harbour institute. Experience counts.",
    ],
)
def test_a_text_in_any_language_shows_that_it_is_about_a_job(text: str) -> None:
    assert signs_of_a_job(PostingRecord(), read_body(f"<p>{text}</p>")) >= 2


@pytest.mark.parametrize(
    ("record", "signs"),
    [
        (PostingRecord(title="Fachkraft (m/w/d) Lager"), 1),
        (PostingRecord(title="Chargé·e d'études (H/F)", tags=("Recrutement",)), 2),
        (PostingRecord(title="Neues aus dem Hafen", tags=("Stellenausschreibung",)), 1),
        (PostingRecord(title="Neues aus dem Hafen"), 0),
        (PostingRecord(summary="We seek welders with experience."), 2),
    ],
)
def test_a_title_a_tag_and_a_summary_are_signs(record: PostingRecord, signs: int) -> None:
    assert signs_of_a_job(record, read_body("")) >= signs
    assert signs or not signs_of_a_job(record, read_body(""))


CHAPTER = (
    "A latch has requirements of its own, and each is held in a fixed position. Where the hinge is worn, the"
    " rule that applies to it is another, which the table of hinges shows. "
)
"""What a manual says, in words that postings use too."""


@pytest.mark.parametrize("times", [8, 30, 120])
def test_a_long_text_that_hardly_speaks_of_a_job_is_none(times: int) -> None:
    page = (
        f"<html><head><title>Latches - The Handbook</title></head><body><h1>Latches</h1><p>{CHAPTER * times}"
    )

    record = outcome_of(page).record

    assert record is None or (times < 30 and "description" in record.review)


def test_a_page_is_not_called_a_job_by_its_headline_alone() -> None:
    record = PostingRecord(title="Latches", evidence={"title": "Latches"})
    body = read_body(f"<h1>Latches</h1><p>{CHAPTER} Oakum is a maker of latches.</p>")

    assert signs_of_a_job(record, body, "Latches") == 1
    assert signs_of_a_job(record, body, "Latches") < signs_of_a_job(record, body)


@pytest.mark.parametrize(
    "piece", ["[", "[a", "{{ a", "add a job ", "so erstellst du einen ", "(m/w", "join A ", "%a"]
)
def test_a_long_text_is_read_in_no_time(piece: str) -> None:
    long = piece * (100_000 // len(piece))
    body = read_body(f"<p>{long}</p>")
    start = time.process_time()
    is_template(body.text)
    is_placeholder(long)
    tells_how_to_post(body, [long])
    signs_of_a_job(PostingRecord(title=long), body)
    assert time.process_time() - start < 0.3


def test_a_posting_that_says_how_to_post_another_is_one() -> None:
    text = (
        f"{BODY}\nApply at https://quayside.example/apply, experience with GitLab helps."
        "\n\nTo post a job, write to us."
    )
    record = record_of(f"---\ntitle: Test Engineer\ncategory: News\n---\n{text}")
    assert record.title == "Test Engineer"


def test_how_to_add_a_role_is_no_posting() -> None:
    text = "# Jobs\n\n## Add a role\n\n1. Copy `_template.md`\n2. Fill in its title\n3. Open a pull request\n"
    assert outcome_of(text).record is None


def test_a_posting_may_speak_of_a_role_that_was_added() -> None:
    text = f"{BODY}\nWe are growing and creating a new role. You will work on GitHub with pull requests.\n"
    assert record_of(text).description_text


@pytest.mark.parametrize(
    "text",
    [
        "---\ntitle: No openings right now\ncompany: Quayside Steel\n---\nSend us your CV anyway.",
        '{"jobs": [{"title": "Sem vagas novas", "company": "Quayside Steel", "url": "https://x.example/1"}]}',
        "# Careers\n\nThere are currently no open positions. You may send your CV to us.",
        "# Karriere\n\nDerzeit haben wir leider keine offenen Stellen. Bewerbungen sind willkommen.",
        "# Offres de poste\n\nAucune offre actuellement. Nous contacter pour toute candidature.",
        "# Zapošljavanje\n\nTrenutno nemamo oglašenih slobodnih radnih mjesta. Pošaljite nam prijavu.",
        "# Karrier\n\nJelenleg nincs nyitott pozíciónk. Küldd el az önéletrajzodat.",
        "# Cariere\n\nMomentan nu avem posturi vacante. Trimite-ne totuși CV-ul tău.",
        "# Kariyer\n\nŞu anda açık pozisyonumuz yok. Özgeçmişinizi gönderebilirsiniz.",
        "# Вакансии\n\nВ данный момент нет открытых вакансий. Присылайте резюме.",
        "# Lowongan\n\nSaat ini belum ada lowongan. Silakan kirim CV Anda.",
        "# Vacatures\n\nMomenteel zijn er geen vacatures. Solliciteren kan altijd.",
    ],
)
def test_a_page_that_says_that_nothing_is_open_is_no_posting(text: str) -> None:
    assert [problem.reason for problem in outcome_of(text).problems] == [NONE_OPEN]


def test_a_posting_may_speak_of_jobs_that_are_not_open() -> None:
    text = f"There are no open positions at our other yard.\n{BODY}"
    assert record_of(posting(body=text)).status == "published"


@pytest.mark.parametrize(
    "text",
    [
        "---\ntitle: Rosa Quay\nposition: Welder\ncompany: Quayside Steel\ntwitter: rq\n---\nRosa welds.",
        "---\nname: Rosa Quay\ntitle: Welder\ncompany: Quayside Steel\nbio: Ten years of torches.\n---\n",
        "---\ntitle: Welder\ncompany: Quayside Steel\nstart: 2019\nend: 2021\n---\nI built hulls.",
    ],
)
def test_somebody_who_has_the_job_is_no_posting(text: str) -> None:
    assert outcome_of(text).record is None


def test_an_employer_may_have_an_account() -> None:
    assert record_of(posting("twitter: quayside\ngithub: quayside")).status == "published"
    assert record_of(posting("twitter: quayside", body="")).title == "Welder"


def test_a_link_that_speaks_of_jobs_is_a_sign_beside_a_title_and_a_place() -> None:
    entry = "---\ntitle: Steel Welders\nlocation: Leeds, UK\nlink: https://oakum.example{}\n---\n"
    assert record_of(entry.format("/jobs/12")).status == "review"
    assert outcome_of(entry.format("/events/12")).record is None
