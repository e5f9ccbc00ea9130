"""The listing: a search in the query string, answered with cards, counts and words."""

import pytest
from django.test import Client

from postings.choices import Workplace
from tests.factories import make_place, make_posting

from .reading import counts, get, titles, words

pytestmark = pytest.mark.django_db

LISBON = ("Lisbon", "PT")
PORTO = ("Porto", "PT")
BERLIN = ("Berlin", "DE")


def make_at(title: str, city: str, country: str, workplace: str = Workplace.ON_SITE) -> None:
    make_posting(title=title, locations=[(make_place(city, country), workplace)])


def test_every_count_is_the_number_of_results_that_choosing_it_gives() -> None:
    make_at("A", *LISBON)
    make_at("B", *LISBON, Workplace.HYBRID)
    make_at("C", *BERLIN)
    promised = counts(get("/?workplace=on-site"), "city")
    assert promised == {"lisbon": 1, "berlin": 1}
    for city, count in promised.items():
        assert len(titles(get(f"/?workplace=on-site&city={city}"))) == count


def make_paid(title: str, amount: int | None, currency: str) -> None:
    make_posting(title=title, pay_max=amount, pay_currency=currency, pay_period="year" if amount else "")


@pytest.mark.parametrize("query", ["?", "?stated=1", "?pay=50000&currency=USD", "?pay=50000&stated=1"])
def test_a_currency_promises_what_choosing_it_gives(query: str) -> None:
    for title, amount, currency in [("A", 40_000, "EUR"), ("B", 60_000, "EUR"), ("C", 60_000, "USD")]:
        make_paid(title, amount, currency)
    make_paid("D", None, "")
    for option in get(f"/{query}").select("#currency option[value]:not([value=''])"):
        promised = f"{option['value']} ({len(titles(get(_with_currency(query, str(option['value'])))))})"
        assert words(option) == promised


def _with_currency(query: str, currency: str) -> str:
    return f"/{query.replace('&currency=USD', '')}&currency={currency}"


def test_a_pay_floor_keeps_what_states_no_pay_and_says_so() -> None:
    make_paid("A", 40_000, "EUR")
    make_paid("B", 60_000, "EUR")
    make_paid("C", None, "")
    page = get("/?pay=50000&currency=EUR")
    assert sorted(titles(page)) == ["B", "C"]
    assert words(page.select_one(".chips a")) == "Remove filter EUR 50,000 or more a year, or not stated"
    assert titles(get("/?pay=50000&currency=EUR&stated=1")) == ["B"]
    assert words(page.select_one(".stated span")) == "1"


def test_a_facet_leaves_its_own_choice_out_of_its_counts() -> None:
    make_at("A", *LISBON)
    make_at("B", *BERLIN)
    assert counts(get("/?city=lisbon"), "city") == {"lisbon": 1, "berlin": 1}


def test_values_of_one_facet_are_alternatives_and_facets_narrow_each_other() -> None:
    make_at("A", *LISBON)
    make_at("B", *BERLIN)
    make_at("C", *BERLIN, Workplace.HYBRID)
    assert sorted(titles(get("/?city=lisbon&city=berlin&workplace=on-site"))) == ["A", "B"]


def test_what_is_not_stated_is_the_last_of_ten() -> None:
    make_posting(locations=[])
    for n in range(12):
        make_at(f"Job {n}", f"Town {n}", "PT")
    assert list(counts(get("/"), "city"))[9:] == ["not-stated"]


def test_a_chosen_value_without_results_stays_ticked_in_its_place() -> None:
    make_at("A", *LISBON)
    make_at("B", *BERLIN, Workplace.HYBRID)
    page = get("/?city=lisbon&workplace=hybrid")
    box = page.select_one("#city-lisbon")
    assert box is not None
    assert box.has_attr("checked")
    assert words(box.parent) == "Lisbon 0"


def test_the_heading_says_what_one_sees() -> None:
    make_posting(locations=[(make_place("", "PT"), Workplace.REMOTE)])
    make_posting(locations=[(make_place("", "PT"), Workplace.REMOTE)])
    assert words(get("/?workplace=remote&country=PT").h1) == "2 remote jobs in Portugal"


def test_a_chip_reads_as_what_its_link_does() -> None:
    make_at("A", *LISBON)
    chip = get("/?city=lisbon&workplace=on-site").select(".chips a")
    assert [words(link) for link in chip[:2]] == ["Remove filter On site", "Remove filter Lisbon"]
    assert chip[1]["href"] == "/?workplace=on-site"


def test_an_unknown_parameter_is_named_with_a_suggestion() -> None:
    make_at("A", *LISBON)
    note = get("/?contry=pt").select_one(".notes li")
    assert words(note) == "contry is not a filter. Did you mean country ?"
    assert note is not None
    assert note.a is not None
    assert note.a["href"] == "/?country=PT"


@pytest.mark.parametrize(
    ("query", "note"),
    [
        (f"q={'x' * 101}", "Only the first 100 characters of the search are read."),
        ("q=agent&q=nurse", "agent is left out, as one too many for Words."),
        ("posted=1d&posted=7d", "7d is left out, as one too many for Date posted."),
    ],
)
def test_what_is_not_taken_whole_is_named(query: str, note: str) -> None:
    make_at("A", *LISBON)
    assert [words(item) for item in get(f"/?{query}").select(".notes li")] == [note]


def test_more_values_than_a_facet_takes_are_named() -> None:
    tags = [f"tag-{number}" for number in range(21)]
    make_posting(tags=tags)
    notes = get("/?" + "&".join(f"tag={tag}" for tag in tags)).select(".notes li")
    assert [words(note) for note in notes] == ["tag-20 is left out, as one too many for Tag."]


def test_a_search_that_is_read_whole_has_no_note() -> None:
    make_at("A", *LISBON)
    assert not get(f"/?q={'x' * 100}&q={'x' * 100}&tag=").select(".notes")


def test_a_page_past_the_end_goes_to_the_first(client: Client) -> None:
    make_at("A", *LISBON)
    response = client.get("/?city=lisbon&page=9")
    assert (response.status_code, response.headers["Location"]) == (302, "/?city=lisbon")


def test_no_results_come_with_advice_and_true_counts() -> None:
    make_at("A", *LISBON)
    make_at("B", *BERLIN, Workplace.HYBRID)
    page = get("/?city=lisbon&workplace=hybrid")
    assert page.select_one('meta[name=robots][content="noindex"]')
    assert [words(item) for item in page.select(".advice li")] == [
        "Without Hybrid 1 job",
        "Without Lisbon 1 job",
    ]


def test_every_other_spelling_names_the_canonical_one() -> None:
    make_at("A", *LISBON)
    canonical = get("/?page=1&city=lisbon&q=&country=pt&country=PT").select_one("link[rel=canonical]")
    assert canonical is not None
    assert canonical["href"] == "http://127.0.0.1:8000/?country=PT&city=lisbon"


def test_an_empty_board_says_what_to_run() -> None:
    assert "import_seeds" in words(get("/").main)


def test_an_anonymous_page_sets_no_cookie(client: Client) -> None:
    posting = make_posting()
    for url in ("/", posting.get_absolute_url(), "/companies/acme/", "/saved/", "/facets/city/"):
        response = client.get(url)
        assert not response.cookies, url
