"""How one is employed, in the words of neighbours and of forms."""

import pytest

from postings.choices import EmploymentType
from postings.facts.employment import find_employment_type
from tests.importing.prepared import posting, record_of


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Heltid", "full-time"),
        ("Deltid", "part-time"),
        ("Tam zamanlı", "full-time"),
        ("pełny etat", "full-time"),
        ("正社員", "full-time"),
        ("stajyer", "intern"),
        ("vikariat", "temporary"),
        ("Regular, full-time", "full-time"),
        ("Anställningsform: Heltid\nVi bygger broar.", "full-time"),
        ("Ekibimize tam zamanlı bir kaynakçı arıyoruz.", "full-time"),
    ],
)
def test_the_words_of_neighbours_are_known(text: str, kind: str) -> None:
    found = EmploymentType.parse(text) or find_employment_type(text)
    assert (found[0] if isinstance(found, tuple) else found) == kind


@pytest.mark.parametrize(
    "text",
    ["Full-time/Part-time/Contract", "[Full-time / Part-time / Contract]", "regular", "Heltid eller deltid"],
)
def test_a_choice_states_nothing(text: str) -> None:
    assert find_employment_type(text) is None


@pytest.mark.parametrize("line", ["type: regular", "jobType: Full-time / Part-time / Contract", "type: post"])
def test_a_generator_s_type_states_nothing(line: str) -> None:
    assert record_of(posting(line)).employment_type == ""


@pytest.mark.parametrize(
    "text", ["In Voll- oder Teilzeit (ab 30 Stunden)", "Wir suchen dich in Teil- oder Vollzeit."]
)
def test_a_choice_of_hours_says_neither(text: str) -> None:
    assert find_employment_type(text) is None
