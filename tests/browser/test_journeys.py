"""The job seeker's way: search, facet, posting and back, with JavaScript and without."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, Route, expect

from .board import Board
from .looking import reading

pytestmark = pytest.mark.browser

WITH_JAVASCRIPT = pytest.mark.parametrize("javascript", [True, False], ids=["with JavaScript", "without"])


@pytest.fixture
def reader(chromium: Browser, board: Board, request: pytest.FixtureRequest) -> Iterator[Page]:
    """A reader's page on a wide screen, with JavaScript unless the test says otherwise; it stays silent."""
    parameters = getattr(request.node, "callspec", None)
    javascript = parameters.params.get("javascript", True) if parameters else True
    with reading(chromium, board, java_script_enabled=javascript) as reader:
        yield reader.page
    assert reader.complaints == []


def choose(page: Page, javascript: bool, facet: str, value: str) -> None:
    """Tick a value; without a script, apply it."""
    page.check(f"#{facet}-{value}")
    if javascript:
        page.wait_for_url(f"**{facet}={value}*")
    else:
        page.get_by_role("button", name="Apply filters").click()


def enhanced(page: Page) -> None:
    """Wait until htmx has come, which the page itself does not wait for."""
    page.wait_for_selector("html.enhanced", state="attached")


def asked(page: Page) -> list[str]:
    """Return the parameters of the page's URL that are not empty."""
    query = page.url.partition("?")[2]
    return [pair for pair in query.split("&") if pair and not pair.endswith("=")]


def test_what_is_chosen_before_the_script_has_come_applies_when_it_has(reader: Page) -> None:
    held: list[Route] = []
    reader.route("**/htmx.min*.js", lambda route: held.append(route))
    with reader.expect_request("**/htmx.min*.js"):
        reader.goto("/")
    reader.check("#workplace-remote")
    assert asked(reader) == []
    held[0].continue_()
    reader.wait_for_url("**workplace=remote*")


def test_show_all_leads_the_focus_on_and_goes(reader: Page) -> None:
    reader.goto("/")
    enhanced(reader)
    more = reader.locator("fieldset:has(#values-city) .more")
    shown = reader.locator("#values-city input").count()
    more.focus()
    more.press("Enter")
    expect(more).to_have_count(0)
    expect(reader.locator("#values-city input").nth(shown)).to_be_focused()


@WITH_JAVASCRIPT
def test_search_facet_posting_and_back(reader: Page, javascript: bool) -> None:
    reader.goto("/")
    reader.fill("#q", "engineer")
    reader.press("#q", "Enter")
    reader.wait_for_url("**q=engineer*")
    promised = int(reader.locator("label:has(#workplace-remote) span").inner_text())
    choose(reader, javascript, "workplace", "remote")
    expect(reader.locator("h1")).to_have_text(f"{promised} remote jobs matching “engineer”")
    assert asked(reader) == ["q=engineer", "workplace=remote"]
    listing = reader.url
    title = reader.locator(".card h2 a").first.inner_text()
    reader.locator(".card h2 a").first.click()
    expect(reader.locator("h1")).to_have_text(title)
    reader.go_back()
    assert reader.url == listing
    expect(reader.locator("#workplace-remote")).to_be_checked()
    reader.get_by_role("link", name="Remove filter Remote").click()
    expect(reader.locator("#workplace-remote")).not_to_be_checked()


@WITH_JAVASCRIPT
def test_a_long_facet_is_searched_and_shown_in_full(reader: Page, javascript: bool) -> None:
    reader.goto("/?workplace=on-site")
    if javascript:
        enhanced(reader)
    find = reader.get_by_role("searchbox", name="Find in “Tag”")
    find.press_sequentially("night")
    if not javascript:
        find.press("Enter")
    expect(reader.locator("#values-tag label")).to_have_count(1)
    choose(reader, javascript, "tag", "night-shift")
    assert asked(reader) == ["workplace=on-site", "tag=night-shift"]
    reader.goto("/?workplace=on-site")
    reader.get_by_role("link", name="Show all").last.click()
    expect(reader.locator("#values-tag label").nth(10)).to_be_visible()


@WITH_JAVASCRIPT
def test_a_job_is_saved_listed_and_taken_off_again(reader: Page, javascript: bool) -> None:
    reader.goto("/?q=engineer")
    assert not reader.context.cookies()
    star = reader.locator(".card .star").first
    star.click()
    expect(reader.locator(".card .star").first).to_have_attribute("name", "remove")
    expect(reader.locator("#saved-link")).to_have_text("Saved (1)")
    assert [cookie["name"] for cookie in reader.context.cookies()] == ["saved"]
    reader.click("#saved-link")
    expect(reader.locator(".card")).to_have_count(1)
    reader.locator(".card .star").click()
    expect(reader.locator(".card")).to_have_count(0)
    assert not reader.context.cookies()


def test_back_and_forward_walk_through_the_searches(reader: Page) -> None:
    reader.goto("/")
    everything = reader.locator("h1").inner_text()
    choose(reader, True, "workplace", "remote")
    remote = reader.locator("h1").inner_text()
    choose(reader, True, "country", "PT")
    reader.go_back()
    expect(reader.locator("h1")).to_have_text(remote)
    expect(reader.locator("#country-PT")).not_to_be_checked()
    reader.go_back()
    expect(reader.locator("h1")).to_have_text(everything)
    reader.go_forward()
    expect(reader.locator("h1")).to_have_text(remote)


def test_back_before_the_script_has_come_shows_the_page_of_its_address(reader: Page) -> None:
    reader.goto("/")
    everything = reader.locator("h1").inner_text()
    choose(reader, True, "workplace", "remote")
    reader.route("**/htmx.min*.js", lambda route: None)
    reader.reload()
    reader.go_back()
    expect(reader.locator("h1")).to_have_text(everything)


def test_choosing_keeps_the_focus_and_tells_the_new_count_once(reader: Page) -> None:
    reader.goto("/")
    reader.evaluate(
        "() => { window.told = []; const status = document.getElementById('status');"
        " new MutationObserver(() => told.push(status.textContent)).observe(status, {childList: true}) }"
    )
    reader.focus("#workplace-remote")
    reader.keyboard.press("Space")
    reader.wait_for_url("**workplace=remote")
    heading = reader.locator("h1").inner_text()
    expect(reader.locator("#status")).to_have_text(heading)
    assert reader.evaluate("told") == [heading]
    assert reader.evaluate("document.activeElement.id") == "workplace-remote"


def test_boxes_ticked_one_right_after_the_other_all_apply(chromium: Browser, board: Board) -> None:
    with reading(chromium, board) as reader:  # who complains: htmx tells of each request that it gave up
        page = reader.page
        page.goto("/")
        for workplace in ("remote", "hybrid", "on-site"):
            page.evaluate("id => document.getElementById(id).click()", f"workplace-{workplace}")
        page.wait_for_url("**workplace=on-site*")
        assert {pair.partition("=")[2] for pair in asked(page)} == {"remote", "hybrid", "on-site"}


def test_what_fails_quickly_is_asked_for_in_the_plain_way(chromium: Browser, board: Board) -> None:
    def fail(route: Route) -> None:
        if "hx-request" in route.request.headers:
            route.fulfill(status=500)
        else:
            route.continue_()

    with reading(chromium, board) as reader:
        page = reader.page
        page.route("**/?*", fail)
        page.goto("/")
        page.check("#workplace-remote")
        page.wait_for_url("**/?workplace=remote")
        expect(page.locator("h1")).to_contain_text("remote")


def test_the_language_is_switched_and_the_page_kept(reader: Page) -> None:
    reader.goto("/?workplace=remote")
    reader.get_by_role("button", name="Português").click()
    assert asked(reader) == ["workplace=remote"]
    expect(reader.locator("html")).to_have_attribute("lang", "pt")


@pytest.mark.parametrize("kind", ["listing", "posting", "company", "nothing saved"])
def test_a_page_asks_for_five_things_at_most(reader: Page, board: Board, kind: str) -> None:
    requests: list[str] = []
    reader.on("request", lambda request: requests.append(request.url))
    reader.goto(board.pages[kind], wait_until="networkidle")
    assert len(requests) <= 5
