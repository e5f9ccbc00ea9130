"""The sitemap: what is live and worth indexing, each at its canonical URL, in files of a bounded size."""

from datetime import timedelta

import pytest
from django.test import Client
from django.utils import timezone
from lxml import etree

from postings import sitemaps
from postings.choices import Status
from postings.models import Posting
from tests.factories import make_place, make_posting

pytestmark = pytest.mark.django_db
SITE = "http://127.0.0.1:8000"
NAMESPACE = {"s": "http://www.sitemaps.org/schemas/sitemap/0.9"}


def read(client: Client, path: str = "/sitemap.xml") -> dict[str, str | None]:
    """Return the URLs of a sitemap file, or of an index, without the site, and each one's lastmod."""
    response = client.get(path)
    assert response.status_code == 200
    assert response["Content-Type"] == "application/xml"
    root = etree.fromstring(response.content)
    found = {
        entry.findtext("s:loc", namespaces=NAMESPACE): entry.findtext("s:lastmod", namespaces=NAMESPACE)
        for entry in root
    }
    assert all(url.startswith(SITE) for url in found)
    return {url.removeprefix(SITE): changed for url, changed in found.items()}


def test_it_has_live_postings_and_no_others(client: Client) -> None:
    live = make_posting()
    now = timezone.now()
    make_posting(status=Status.DRAFT)
    make_posting(status=Status.WITHDRAWN)
    make_posting(valid_through=now - timedelta(seconds=1))
    make_posting(posted_at=now + timedelta(hours=1))
    assert set(read(client)) == {"/", live.get_absolute_url()}


def test_lastmod_is_when_the_posting_changed(client: Client) -> None:
    posting = make_posting()
    assert read(client)[posting.get_absolute_url()] == posting.updated_at.isoformat(timespec="seconds")


def test_landing_pages_are_in_it_unless_they_are_thin(client: Client) -> None:
    for _ in range(3):
        make_posting(company="Acme", tags=["python"], locations=[(make_place(), "on-site")])
    make_posting(company="Beta", tags=["rare"], locations=[(make_place("Porto"), "on-site")])
    pages = {path for path in read(client) if not path.startswith("/jobs/")}
    assert pages == {"/", "/companies/acme/", "/tags/python/", "/places/lisbon/", "/countries/pt/"}


def test_every_url_in_it_answers_and_calls_itself_canonical(client: Client) -> None:
    for _ in range(3):
        make_posting(title="Größe & <Maß>", tags=["C++"])
    for path in read(client):
        page = client.get(path)
        assert page.status_code == 200
        assert f'<link rel="canonical" href="{SITE}{path}">' in page.content.decode()


def test_too_many_urls_for_a_file_are_split_under_an_index(
    client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sitemaps, "MAX_URLS", 4)
    postings = [make_posting() for _ in range(9)]
    index = read(client)
    in_parts = [path for part in index for path in read(client, part)]
    assert len(in_parts) == len(set(in_parts))
    assert {posting.get_absolute_url() for posting in postings} < set(in_parts)
    assert all(len(read(client, part)) <= 4 for part in index)
    newest = max(Posting.objects.values_list("updated_at", flat=True)).isoformat(timespec="seconds")
    assert newest in index.values()


def test_a_part_that_is_not_there_is_a_404(client: Client) -> None:
    make_posting()
    assert client.get("/sitemap-jobs-7.xml").status_code == 404
    assert client.get("/sitemap-pages-7.xml").status_code == 404
    assert client.get("/sitemap-cats-0.xml").status_code == 404
    assert client.get("/sitemap-jobs-99999999999999999999.xml").status_code == 404
