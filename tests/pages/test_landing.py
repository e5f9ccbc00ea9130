"""The pages of one company, tag, city or country."""

import pytest
from django.test import Client

from postings.choices import Workplace
from tests.factories import make_company, make_place, make_posting

from .reading import get, titles, words

pytestmark = pytest.mark.django_db

KINDS = ("/companies/acme/", "/tags/python/", "/places/lisbon/", "/countries/pt/")


@pytest.fixture(autouse=True)
def _a_few_jobs() -> None:
    for number in range(21):
        make_posting(title=f"Job {number}", tags=["python"])
    make_posting(title="Elsewhere", company="Other", locations=[(make_place("", "DE"), Workplace.REMOTE)])


@pytest.mark.parametrize("url", KINDS)
def test_a_page_introduces_its_jobs_and_can_be_followed(url: str) -> None:
    page = get(url)
    assert "21 open jobs." in words(page.select_one(".intro"))
    assert "Elsewhere" not in titles(page)
    canonical = page.select_one("link[rel=canonical]")
    assert canonical is not None
    assert canonical["href"] == f"http://127.0.0.1:8000{url}"
    assert page.select_one('link[type="application/atom+xml"]')
    assert not page.select_one("meta[name=robots]")


@pytest.mark.parametrize("url", KINDS)
def test_the_second_page_names_itself_and_the_third_goes_back(client: Client, url: str) -> None:
    page = get(f"{url}?page=2")
    assert len(titles(page)) == 1
    assert "page 2" in words(page.title)
    response = client.get(f"{url}?page=3")
    assert (response.status_code, response.headers["Location"]) == (302, url)


def test_a_thin_page_is_not_for_search_engines() -> None:
    assert get("/companies/other/").select_one('meta[content="noindex"]')


def test_a_company_without_open_jobs_still_has_its_page() -> None:
    make_company("Quiet", website="https://www.quiet.example/")
    intro = words(get("/companies/quiet/").select_one(".intro"))
    assert intro == "No open jobs at the moment. quiet.example"


@pytest.mark.parametrize(
    "url", ["/companies/none/", "/tags/none/", "/places/none/", "/countries/fr/", "/countries/zz/"]
)
def test_what_never_was_there_is_not_found(client: Client, url: str) -> None:
    assert client.get(url).status_code == 404


def test_every_link_beside_the_list_gives_what_it_promises() -> None:
    for link in get("/companies/acme/").select(".beside a"):
        count = int(words(link.find("span")))
        assert words(get(str(link["href"])).h1).startswith(f"{count} job")


def test_a_page_says_when_all_of_its_jobs_are_remote() -> None:
    assert words(get("/companies/other/").select_one(".intro")) == "1 open job, remote."


def test_the_lists_beside_are_headed_in_the_plural() -> None:
    assert [words(heading) for heading in get("/companies/acme/").select(".beside h2")] == ["Cities", "Tags"]
