"""Feeds of any search: well-formed, valid, of live postings alone, and cheap to ask for again."""

import json
from datetime import datetime, timedelta
from email.utils import parsedate_to_datetime

import pytest
from django.test import Client
from django.utils import timezone
from lxml import etree

from postings.choices import Status
from postings.feeds import ENTRIES
from tests.factories import make_place, make_posting

pytestmark = pytest.mark.django_db
SITE = "http://127.0.0.1:8000"
ATOM = "{http://www.w3.org/2005/Atom}"
KINDS = ["atom", "rss", "json"]
NASTY = 'Tom & "Jerry" <script>alert(1)</script> ]]> \x0b\x01\ufffe\u2028 é 🚀'


def xml(client: Client, kind: str, query: str = "") -> etree._Element:
    response = client.get(f"/feed.{kind}{query}")
    assert response.status_code == 200
    assert response["Content-Type"] == f"application/{kind}+xml; charset=utf-8"
    return etree.fromstring(response.content)


def json_feed(client: Client, query: str = "") -> dict:
    response = client.get(f"/feed.json{query}")
    assert response["Content-Type"] == "application/feed+json"
    return json.loads(response.content)


def links(client: Client, kind: str, query: str = "") -> list[str]:
    """Return the URLs of a feed's entries."""
    if kind == "json":
        return [item["url"] for item in json_feed(client, query)["items"]]
    root = xml(client, kind, query)
    if kind == "rss":
        return [item.findtext("link") for item in root.iter("item")]
    return [entry.find(f"{ATOM}link[@rel='alternate']").get("href") for entry in root.iter(f"{ATOM}entry")]


@pytest.mark.parametrize("kind", KINDS)
def test_a_feed_has_what_the_search_has_newest_first(client: Client, kind: str) -> None:
    now = timezone.now()
    older = make_posting(tags=["python"], posted_at=now - timedelta(days=3))
    newer = make_posting(tags=["python"], posted_at=now - timedelta(days=1))
    make_posting(tags=["kitchen"])
    expected = [f"{SITE}{posting.get_absolute_url()}" for posting in (newer, older)]
    assert links(client, kind, "?tag=python") == expected
    assert links(client, kind, "?tag=python&q=agent&sort=relevance&page=7") == expected


@pytest.mark.parametrize("kind", KINDS)
def test_only_live_postings_are_in_a_feed(client: Client, kind: str) -> None:
    now = timezone.now()
    make_posting(status=Status.WITHDRAWN)
    make_posting(valid_through=now - timedelta(seconds=1))
    make_posting(posted_at=now + timedelta(hours=1))
    assert links(client, kind) == []


@pytest.mark.parametrize("kind", KINDS)
def test_a_feed_is_of_bounded_length(client: Client, kind: str) -> None:
    for _ in range(ENTRIES + 1):
        make_posting()
    assert len(links(client, kind)) == ENTRIES


@pytest.mark.parametrize("kind", KINDS)
def test_nasty_text_comes_through_in_one_piece(client: Client, kind: str) -> None:
    make_posting(title=NASTY, company=NASTY[:60], tags=[NASTY[:70]], summary=NASTY, description_source=NASTY)
    if kind == "json":
        [item] = json_feed(client)["items"]
        title = item["title"]
    else:
        title = xml(client, kind).findtext(
            f".//{ATOM}entry/{ATOM}title" if kind == "atom" else ".//item/title"
        )
    assert title.startswith('Tom & "Jerry" <script>alert(1)</script> ]]>')
    assert "🚀" in title
    assert "\x0b" not in title


def test_atom_has_what_rfc_4287_asks_for(client: Client) -> None:
    posting = make_posting(tags=["python"])
    root = xml(client, "atom", "?tag=python")
    assert root.tag == f"{ATOM}feed"
    for of in (root, root.find(f"{ATOM}entry")):
        assert [len(of.findall(f"{ATOM}{name}")) for name in ("id", "title", "updated")] == [1, 1, 1]
    assert root.find(f"{ATOM}link[@rel='self']").get("href") == f"{SITE}/feed.atom?tag=python"
    entry = root.find(f"{ATOM}entry")
    assert entry.findtext(f"{ATOM}author/{ATOM}name") == "Acme"
    assert entry.find(f"{ATOM}content").get("type") == "html"
    assert entry.findtext(f"{ATOM}content") == posting.description_html
    assert entry.findtext(f"{ATOM}summary") == "Help our customers."
    assert datetime.fromisoformat(entry.findtext(f"{ATOM}updated")).tzinfo is not None


def test_rss_has_what_readers_ask_for(client: Client) -> None:
    posting = make_posting(tags=["python"])
    channel = xml(client, "rss", "?tag=python").find("channel")
    assert all(channel.findtext(name) for name in ("title", "link", "description", "lastBuildDate"))
    assert channel.find(f"{ATOM}link[@rel='self']").get("href") == f"{SITE}/feed.rss?tag=python"
    item = channel.find("item")
    assert item.find("guid").get("isPermaLink") == "false"
    assert item.findtext("guid") == f"{SITE}/jobs/{posting.pk}"
    assert parsedate_to_datetime(item.findtext("pubDate")) == posting.posted_at.replace(microsecond=0)
    assert item.findtext("description") == posting.description_html


def test_json_feed_is_version_1_1(client: Client) -> None:
    posting = make_posting(tags=["python"])
    feed = json_feed(client, "?tag=python")
    assert feed["version"] == "https://jsonfeed.org/version/1.1"
    assert feed["feed_url"] == f"{SITE}/feed.json?tag=python"
    assert feed["home_page_url"] == f"{SITE}/?tag=python"
    [item] = feed["items"]
    assert item["id"] == f"{SITE}/jobs/{posting.pk}"
    assert item["content_html"] == posting.description_html
    assert datetime.fromisoformat(item["date_published"]) == posting.posted_at


@pytest.mark.parametrize("kind", KINDS)
def test_an_entry_keeps_its_id_when_its_title_changes(client: Client, kind: str) -> None:
    posting = make_posting()
    posting.title = "Chef"
    posting.save()
    assert f"{SITE}/jobs/{posting.pk}<" in client.get(f"/feed.{kind}").content.decode().replace('"', "<")


@pytest.mark.parametrize("kind", KINDS)
def test_an_undated_posting_has_the_date_when_the_board_had_it_first(client: Client, kind: str) -> None:
    make_posting(posted_at=None)
    assert len(links(client, kind)) == 1


def test_the_title_says_what_is_followed_and_not_how_much(client: Client) -> None:
    make_posting(tags=["python"], locations=[(make_place(), "remote")])
    title = json_feed(client, "?tag=python&workplace=remote")["title"]
    assert title == "Remote jobs tagged python · Job Board"
    assert json_feed(client)["title"] == "Jobs · Job Board"


@pytest.mark.parametrize("kind", KINDS)
def test_asking_again_costs_nothing_until_something_changed(client: Client, kind: str) -> None:
    posting = make_posting()
    etag = client.get(f"/feed.{kind}")["ETag"]
    again = client.get(f"/feed.{kind}", headers={"If-None-Match": etag})
    assert (again.status_code, again.content) == (304, b"")
    posting.title = "Chef"
    posting.save()
    assert client.get(f"/feed.{kind}", headers={"If-None-Match": etag}).status_code == 200


@pytest.mark.parametrize(
    "path", ["/", "/?tag=python", "/companies/acme/", "/tags/python/", "/places/lisbon/"]
)
def test_every_list_names_its_feeds(client: Client, path: str) -> None:
    make_posting(tags=["python"])
    page = etree.HTML(client.get(path).content.decode())
    feeds = page.xpath("//link[@rel='alternate'][starts-with(@type, 'application/')]/@href")
    assert {feed.split("?")[0] for feed in feeds} == {"/feed.atom", "/feed.rss", "/feed.json"}
    assert all(client.get(feed).status_code == 200 for feed in feeds)


def test_another_kind_of_feed_is_a_404(client: Client) -> None:
    assert client.get("/feed.txt").status_code == 404


@pytest.mark.parametrize("kind", KINDS)
def test_a_feed_asks_the_database_a_fixed_number_of_times(
    client: Client, kind: str, django_assert_max_num_queries
) -> None:
    for n in range(10):
        make_posting(company=f"Company {n}", tags=["python", f"tag {n}"])
    client.get("/feed.atom")
    with django_assert_max_num_queries(6):
        client.get(f"/feed.{kind}?tag=python")
