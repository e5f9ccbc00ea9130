"""Names that stand in a case wait for an editor, unless their base form stands too."""

import pytest

from postings.importing.infer.employer.inflected import may_be_inflected


@pytest.mark.parametrize(
    ("name", "text", "expected"),
    [
        ("Тарфолде", "Мы в Тарфолде печём хлеб. Работа в Тарфолде интересна.", True),
        ("Тарфолдии", "Институт хлебных наук Тарфолдии ищет пекаря.", True),
        ("Тарфолды", "Тарфолды ищут пекаря. У Тарфолды есть печь.", False),
        ("Tarfold", "Мы в Tarfold печём хлеб.", False),
        ("Tarfoldzie", "Praca w Tarfoldzie będzie ciekawa dla każdego.", True),
        ("Tarfoldzie", "Tarfoldzie to nowy chleb. Będziesz piekł.", False),
        ("Tarfoldzie", "Work at Tarfoldzie in Leeds.", False),
        ("Hanfenen Brücke", "Sie arbeiten in der Hanfenen Brücke.", True),
        ("Hanfenen Brücke", "Hanfenen Brücke sucht Sie. In der Hanfenen Brücke backen wir.", False),
        ("Roten Seils", "Ein Haus des Roten Seils.", True),
        ("Hanf und Tau", "Arbeiten bei Hanf und Tau.", False),
    ],
)
def test_a_name_in_a_case(name: str, text: str, expected: bool) -> None:
    assert may_be_inflected(name, text) == expected
