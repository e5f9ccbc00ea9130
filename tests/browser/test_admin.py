"""The admin in a real browser: under the strict policy, light and dark, narrow and wide."""

import re
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from django.contrib.auth.models import User
from django.test import Client
from playwright.sync_api import Browser, Page, expect

from postings.models import ImportRun, Posting
from tests.factories import make_company, make_place, make_posting

from .test_audit_axe import violations

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

OpenPage = Callable[..., Page]

OF_DJANGO = ("empty-table-header:", "label-title-only:", "label: .select2-", "list: .select2-")
"""What axe finds in templates and scripts that are Django's own."""


@pytest.fixture
def complaints() -> list[str]:
    """Return what the pages of this test complain of: console, policy, errors, failed or foreign requests."""
    return []


@pytest.fixture
def open_page(chromium: Browser, complaints: list[str]) -> Iterator[OpenPage]:
    """Return a function that opens an empty page: `open_page(width=320, color_scheme="dark", …)`."""
    contexts = []

    def open_one(*, width: int = 1280, height: int = 900, **options: object) -> Page:
        context = chromium.new_context(viewport={"width": width, "height": height}, **options)
        contexts.append(context)
        page = context.new_page()
        page.on("console", lambda said: said.type in ("error", "warning") and complaints.append(said.text))
        page.on("pageerror", lambda error: complaints.append(str(error)))
        page.on("response", lambda got: got.status >= 400 and complaints.append(f"{got.status} {got.url}"))
        return page

    yield open_one
    for context in contexts:
        context.close()


def log_in(page: Page, server: Any) -> None:
    client = Client()
    client.force_login(User.objects.get_or_create(username="editor", is_staff=True, is_superuser=True)[0])
    cookie = client.cookies["sessionid"].value
    page.context.add_cookies([{"name": "sessionid", "value": cookie, "url": server.url}])


@pytest.mark.parametrize("color_scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [320, 1280])
def test_every_page_is_silent_and_fits(
    live_server: Any, open_page: OpenPage, complaints: list[str], width: int, color_scheme: str
) -> None:
    posting = make_posting(
        status="review", review={"title": "Unsure."}, evidence={"title": "# x"}, tags=["a"]
    )
    run = ImportRun.objects.create(source="seeds", counts={"rejected": 1})
    outcome = run.outcomes.create(file="a" * 200, outcome="rejected", problems=[{"reason": "No title."}])
    page = open_page(width=width, color_scheme=color_scheme)
    log_in(page, live_server)

    for path in (
        "",
        "postings/posting/",
        "postings/posting/?status__exact=review",
        "postings/posting/add/",
        f"postings/posting/{posting.pk}/change/",
        f"postings/posting/{posting.pk}/history/",
        "postings/company/add/",
        "postings/place/",
        "postings/tag/",
        "postings/importrun/",
        "postings/importrun/upload/",
        f"postings/importrun/{run.pk}/change/",
        f"postings/importoutcome/{outcome.pk}/change/",
        "auth/user/add/",
        "password_change/",
    ):
        page.goto(f"{live_server.url}/admin/{path}")
        too_wide = page.evaluate("document.documentElement.scrollWidth - window.innerWidth")
        assert too_wide <= 0, f"{path} is {too_wide} px too wide"
        assert complaints == [], path


@pytest.mark.slow
@pytest.mark.parametrize("color_scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [320, 1280])
def test_axe_finds_nothing_of_ours(
    live_server: Any, open_page: OpenPage, width: int, color_scheme: str
) -> None:
    doubt = {"review": {"title": "Unsure."}, "evidence": {"title": "# x"}}
    posting = make_posting(status="review", tags=["a"], description_source="Words. " * 900, **doubt)
    run = ImportRun.objects.create(source="seeds", counts={"rejected": 1})
    outcome = run.outcomes.create(file="a.md", outcome="rejected", problems=[{"reason": "No title."}])
    page = open_page(width=width, color_scheme=color_scheme)
    log_in(page, live_server)

    found = {}
    for path in (
        "",
        "postings/posting/",
        "postings/posting/?status__exact=review",
        f"postings/posting/{posting.pk}/change/",
        f"postings/posting/{posting.pk}/delete/",
        "postings/importrun/",
        "postings/importrun/upload/",
        f"postings/importoutcome/{outcome.pk}/change/",
    ):
        page.goto(f"{live_server.url}/admin/{path}")
        found[path] = [line for line in violations(page) if not line.startswith(OF_DJANGO)]

    assert {path: lines for path, lines in found.items() if lines} == {}


def test_an_editor_fills_in_a_posting_with_calendar_autocompletion_and_a_place(
    live_server: Any, open_page: OpenPage, complaints: list[str]
) -> None:
    make_company("Cloudflare")
    make_place("Lisbon")
    posting = make_posting(status="review", company=None, locations=[])
    page = open_page()
    log_in(page, live_server)
    page.goto(f"{live_server.url}/admin/postings/posting/{posting.pk}/change/")

    page.locator(".field-company .select2-selection").click()
    page.get_by_role("searchbox").last.fill("cloud")
    page.get_by_role("option", name="Cloudflare").click()
    page.select_option("#id_status", "published")
    page.locator("#calendarlink1").click()
    page.locator("#calendarbox1").get_by_role("link", name="28", exact=True).click()
    expect(page.locator("#id_valid_through_0")).to_have_value(re.compile("-28$"))
    page.fill("#id_valid_through_1", "23:59:59")
    page.fill("#id_valid_through_0", "2099-12-31")
    page.locator(".add-row a").click()
    page.locator("#locations-0 .select2-selection").click()
    page.get_by_role("searchbox").last.fill("lis")
    page.get_by_role("option", name="Lisbon, Portugal").click()
    page.select_option("#id_locations-0-workplace", "hybrid")
    page.fill("#id_description_source", "Help **everybody**.")
    page.get_by_role("button", name="Save and continue editing").first.click()

    expect(page.locator(".messagelist .success")).to_be_visible()
    expect(page.locator(".rendered strong")).to_have_text("everybody")
    saved = Posting.objects.get()
    assert (str(saved.company), saved.status) == ("Cloudflare", "published")
    assert [str(location) for location in saved.locations.all()] == ["Lisbon, Portugal · Hybrid"]
    assert complaints == []


def test_what_an_editor_saves_is_on_the_next_page_that_a_reader_loads(
    live_server: Any, open_page: OpenPage
) -> None:
    posting = make_posting(title="Old name")
    reader, editor = open_page(), open_page()
    log_in(editor, live_server)
    reader.goto(live_server.url)
    expect(reader.get_by_role("link", name="Old name").first).to_be_visible()

    editor.goto(f"{live_server.url}/admin/postings/posting/{posting.pk}/change/")
    editor.fill("#id_title", "New name")
    editor.get_by_role("button", name="Save", exact=True).first.click()
    reader.reload()

    expect(reader.get_by_role("link", name="New name").first).to_be_visible()
    expect(reader.get_by_role("link", name="Old name")).to_have_count(0)


def test_a_bulk_action_asks_and_then_acts(
    live_server: Any, open_page: OpenPage, complaints: list[str]
) -> None:
    for number in range(3):
        make_posting(title=f"Agent {number}", status="review")
    page = open_page()
    log_in(page, live_server)
    page.goto(f"{live_server.url}/admin/postings/posting/?status__exact=review")

    page.check("#action-toggle")
    page.select_option("select[name=action]", "publish")
    page.get_by_role("button", name="Go").click()
    expect(page.get_by_text("This concerns 3 postings:")).to_be_visible()
    page.get_by_role("button", name="Yes, do it").click()

    expect(page.get_by_text("3 postings were changed.")).to_be_visible()
    assert Posting.objects.live().count() == 3
    assert complaints == []
