"""What a page costs: queries, bytes and elements, at their worst."""

import gzip
from datetime import timedelta

import pytest
from django.test import Client
from django.utils import timezone
from pytest_django import DjangoAssertNumQueries

from postings import catalogue
from postings.choices import EmploymentType, Seniority, Workplace
from postings.models import Company, Posting
from tests.factories import make_place, make_posting

from .reading import get

pytestmark = pytest.mark.django_db

COUNTRIES = ("PT", "ES", "FR", "DE", "GB", "IE", "NL", "BE", "CZ", "SK", "US", "CA", "AU", "BR")


@pytest.fixture
def crowded() -> Posting:
    """Every facet full, every card as long as cards get."""
    for number in range(60):
        country = COUNTRIES[number % len(COUNTRIES)]
        posting = make_posting(
            title=f"Senior specialist for long titles of postings, number {number}",
            company=f"Company number {number} and Partners",
            locations=[
                (make_place(f"City {number}", country), Workplace.values[number % 3]),
                (make_place("", country), Workplace.REMOTE),
            ],
            tags=[f"subject {(number + i) % 40}" for i in range(12)],
            employment_type=EmploymentType.values[number % 8],
            seniority=Seniority.values[number % 7],
            language=("en", "pt", "de", "fr", "es", "it", "nl", "cs", "sk", "pl", "da", "fi")[number % 12],
            pay_min=40_000,
            pay_max=60_000,
            pay_currency=("EUR", "USD", "GBP")[number % 3],
            pay_period="year",
            valid_through=timezone.now() + timedelta(days=number + 1),
        )
    catalogue.current()
    return posting


def test_a_crowded_listing_stays_light(crowded: Posting) -> None:
    page = Client().get("/?q=customers")
    html = page.content
    assert len(html) <= 50_000
    assert len(gzip.compress(html)) <= 15_000
    assert len(get("/?q=customers").find_all(True)) <= 800


@pytest.mark.parametrize(
    ("url", "queries"),
    [("?", 7), ("?city=city-1&company=company-number-1-and-partners", 9), ("?apply_from=PT", 7)],
)
def test_a_listing_asks_the_same_few_questions_however_long_it_is(
    crowded: Posting, django_assert_num_queries: DjangoAssertNumQueries, url: str, queries: int
) -> None:
    with django_assert_num_queries(queries):
        Client().get(f"/{url}&utm_source=a-page-that-is-not-kept")


def test_a_posting_asks_a_fixed_number_of_questions(
    crowded: Posting, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    url = crowded.get_absolute_url()
    with django_assert_num_queries(9):
        Client().get(f"{url}?from=PT")


@pytest.mark.django_db(transaction=True)
def test_names_are_asked_for_once_until_something_is_written(
    django_assert_num_queries: DjangoAssertNumQueries,
) -> None:
    make_posting(company="Acme", tags=["python"])
    path = "/?utm_source=a-page-that-is-not-kept"
    assert "Acme" in Client().get(path).text
    with django_assert_num_queries(4):
        Client().get(path)
    Company.objects.update(name="Globex")
    page = get(path)
    labels = page.select_one("#values-company").text
    assert "Globex" in labels
    assert "Acme" not in labels
