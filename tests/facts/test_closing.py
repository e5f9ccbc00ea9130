"""Last days to apply, as sentences put them."""

from datetime import UTC, datetime

import pytest

from postings.facts.closing import find_closing_date

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)


@pytest.mark.parametrize(
    ("sentence", "day"),
    [
        ("The deadline for applications is 12:00 Noon Central Time on Friday, May 2nd , 2025.", "2025-05-02"),
        ("Deine Bewerbung inkl. Zeugnissen schickst du **bis zum 23. Juni 2025** an uns.", "2025-06-23"),
        ("The call closes on June 12 2025, at 23.59.", "2025-06-12"),
        ("We will accept applicants until December 31, 2026.", "2026-12-31"),
        ("Upload a CV and drawings of max. 15 pages by 31 January 2027.", "2027-01-31"),
        ("Fellow in Soil Science - Closes: 26-06-2025", "2025-06-26"),
        ("De deadline om te solliciteren is 15 juli 2025.", "2025-07-15"),
        ("**Plazo de presentación de solicitudes: del 7 al 20 de mayo de 2025**", "2025-05-20"),
        ("Bewerbungsfrist: 1.-15. Mai 2025", "2025-05-15"),
        ("Solliciteren kan tot en met 3 mei 2025.", "2025-05-03"),
        ("Sista ansökningsdag: 3 maj 2025", "2025-05-03"),
        ("Son başvuru tarihi: 12 Mayıs 2025", "2025-05-12"),
        ("Apply for the Project Lead role by 4 May 2025.", "2025-05-04"),
        ("Closing date for receipt of applications is midnight on Sunday 9th March 2025.", "2025-03-09"),
        ("Please mail your CV to jobs@quayside.example by 1 May 2025.", "2025-05-01"),
        ("Application period: 01.03.2025 – 31.03.2025", "2025-03-31"),
        ("| Closing date | 3 April 2025 |", "2025-04-03"),
        ("Application Deadline\n\n3 April 2025", "2025-04-03"),
        ("Last date to apply: 3 April 2025", "2025-04-03"),
        ("Closing date: 03/04/2025", "2025-04-03"),
        ("Bitte bewerben Sie sich bis Freitag, den 4. April 2025.", "2025-04-04"),
        ("Bis zum 15. März 2025 nehmen wir Bewerbungen an.", "2025-03-15"),
        ("Bewerbungsende: 31.03.2025", "2025-03-31"),
        ("Date de clôture : 15 mars 2025", "2025-03-15"),
        ("Envoyez votre CV avant le 31 mars 2025", "2025-03-31"),
        ("Fecha de cierre: 15/03/2025", "2025-03-15"),
        ("Inscrições de 1 a 15 de março de 2025", "2025-03-15"),
        ("Inviare la candidatura entro il 15 marzo 2025", "2025-03-15"),
        ("Sök senast den 15 mars 2025", "2025-03-15"),
        ("Aplikuj do 15 marca 2025", "2025-03-15"),
        ("Přihlášky zasílejte do 15. 3. 2025", "2025-03-15"),
        ("截止日期：2025年3月15日", "2025-03-15"),
        ("Fill in `our form <https://quayside.example>`__ **before May 28, 2025 (AoE)**.", "2025-05-28"),
        ("Send us something about you at weld@quayside.example by 4 May 2025.", "2025-05-04"),
        ("Schick uns deine Mappe an weld@quayside.example, spätestens bis 4. Mai 2025.", "2025-05-04"),
        ("Applications accepted Monday March 3rd - Friday March 14th 2025", "2025-03-14"),
        ("Deadline: 3 March 2025 – 14 March 2025", "2025-03-14"),
        ("Deadline: 14 March 2025 - 10 Uhr", "2025-03-14"),
        ("Position closed on 14 March 2025", "2025-03-14"),
        ("Closes 14 March 2025", "2025-03-14"),
        ("APPLICATION DEADLINE:  February 2024", "2024-02-29"),
        ("Deadline: end of March 2025.", "2025-03-31"),
        ("Expired on March 14, 2025", "2025-03-14"),
        ("We await your documents (cover letter, CV) until **June 14th, 2025** online.", "2025-06-14"),
    ],
)
def test_the_last_day_to_apply_is_found_in_the_sentence(sentence: str, day: str) -> None:
    found = find_closing_date(sentence, now=NOW)
    assert found is not None
    assert found.value.date().isoformat() == day


@pytest.mark.parametrize(
    "sentence",
    [
        "The project deadline is 3 May 2025.",
        "The form of employment is open-ended from 1 May, on site until 3 May 2025.",
        "Work at our yard until 3 May 2025. Contact: weld@quayside.example",
        "We reply to applications by 3 May 2025.",
        "Die Stelle ist bis zum 31. Dezember 2025 befristet, Bewerbungen per Mail.",
        "The contract of the successful applicant runs until 3 May 2025.",
        "Deadline: rolling; interviews begin on 3 May 2025",
        "Applicants are told before an interview on 3 May 2025.",
        "Closing date: 11/12/2026",
        "Closing date for the May 2025 intake: to be announced",
        "Deadline: see May 2025 issue",
        "The yard closes 24 December to 6 January 2025.",
    ],
)
def test_another_last_day_is_not_the_last_to_apply(sentence: str) -> None:
    assert find_closing_date(sentence, now=NOW) is None


def test_the_words_reach_to_the_date() -> None:
    found = find_closing_date("Deadline:\n3 May 2025\nBring a torch.", now=NOW)
    assert found is not None
    assert found.words == "Deadline:\n3 May 2025"
