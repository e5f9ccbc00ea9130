"""Values that stand once for each language."""

from .prepared import BODY, record_of

TITLES = "title:\n  de: Schweißer\n  en: Welder\n  fr: Soudeur\n"
GERMAN = """
## Deine Aufgaben

* Du schweißt Rahmen und Rohre für die Werft und liest technische Zeichnungen
* Du hältst die Werkstatt sicher und sauber, auch wenn es einmal eilig ist

## Dein Profil

* Zwei Jahre Erfahrung mit dem Brenner und ein Auge für das Detail
"""


def test_the_language_of_the_body_is_taken() -> None:
    assert record_of(f"---\n{TITLES}---\n{GERMAN}").title == "Schweißer"
    assert record_of(f"---\n{TITLES}---\n{BODY}").title == "Welder"


def test_english_stands_in_for_a_language_that_is_missing() -> None:
    assert record_of(f"---\ntitle: {{fr: Soudeur, en-GB: Welder}}\n---\n{GERMAN}").title == "Welder"


def test_the_first_language_stands_in_for_english() -> None:
    assert record_of(f"---\ntitle: {{fr: Soudeur, it: Saldatore}}\n---\n{BODY}").title == "Soudeur"


def test_a_body_and_a_company_may_be_localized_too() -> None:
    body = BODY.replace("\n", "\n    ")
    company = "company: {de: Kaistahl, en: Quayside Steel}\n"
    text = f"description:\n  en: |\n    {body}\n  de: Kurz.\n"
    record = record_of(f"---\n{TITLES}{company}{text}---\n")
    assert (record.title, record.company) == ("Welder", "Quayside Steel")
    assert "Weld frames" in record.description_text


def test_codes_of_countries_are_no_languages() -> None:
    record = record_of(
        f"---\ntitle: Welder\ncompany: {{id: '5'}}\nlocations: {{de: Berlin, fr: Paris}}\n---\n{BODY}"
    )
    assert record.company != "5"
    assert [location.words for location in record.locations] == ["Berlin", "Paris"]
