"""Pay as metadata and texts write it."""

from decimal import Decimal

import pytest

from postings.facts.pay import find_pay, read_pay, read_pay_fields


@pytest.mark.parametrize(
    ("text", "low", "high", "currency"),
    [
        ("£50-60,000 per annum", 50_000, 60_000, "GBP"),
        ("70–90 T€", 70_000, 90_000, "EUR"),
        ("$15 - $20 per hour", 15, 20, "USD"),
    ],
)
def test_a_range_is_read_whole(text: str, low: int, high: int, currency: str) -> None:
    pay = read_pay(text)
    assert pay is not None
    assert (pay.minimum, pay.maximum, pay.currency) == (low, high, currency)


def test_a_base_beside_a_maximum_is_the_minimum() -> None:
    pay = read_pay_fields({"base_salary": "100000", "maximum_salary": "120000"})
    assert pay is not None
    assert (pay.minimum, pay.maximum) == (Decimal(100_000), Decimal(120_000))


def test_the_currency_may_stand_in_the_text_of_the_same_amounts() -> None:
    fields = {"salary": "10 000-15 000 PLN + VAT", "salary_min": "10000", "salary_max": "15000"}
    pay = read_pay_fields(fields)
    assert pay is not None
    assert (pay.minimum, pay.maximum, pay.currency) == (Decimal(10_000), Decimal(15_000), "PLN")
    other = read_pay_fields({"salary": "5000 EUR bonus", "salary_min": "10000", "salary_max": "15000"})
    assert other is not None
    assert other.currency == ""


def test_a_minimum_and_a_maximum_are_one_range() -> None:
    pay = find_pay("The hourly range is minimum $26.40 – maximum $33.15.", country="US")
    assert pay is not None
    assert (str(pay.minimum), str(pay.maximum)) == ("26.40", "33.15")
