"""Hostile words in every field that reaches a page, on the real pages."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page
from pytest_django.live_server_helper import LiveServer

from postings.models import Posting
from tests.factories import make_company, make_place, make_posting

from .payloads import GROUPS

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

WORDS = [
    "<script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "' autofocus onfocus=alert(1) x='",
    "</title><script>alert(1)</script>",
    "</script><script>alert(1)</script>",
    "<!--<script>",
    "{{ 7|add:7 }}{% debug %}",
    "javascript:alert(1)",
    "&lt;img src=x onerror=alert(1)&gt;",
    "\u202egnirts\u202c \u2028</style><svg onload=alert(1)>",
    "]]><script>alert(1)</script>",
    "\\u003cscript\\u003ealert(1)\\u003c/script\\u003e",
]


@pytest.fixture
def page(chromium: Browser, live_server: LiveServer) -> Iterator[tuple[Page, list[str]]]:
    """Yield a page, and what it says, asks elsewhere or reports while it is used."""
    context = chromium.new_context()
    page, noise = context.new_page(), list[str]()
    page.on("dialog", lambda dialog: (noise.append(f"dialog {dialog.message}"), dialog.dismiss()))
    page.on("console", lambda message: noise.append(message.text) if message.type == "error" else None)
    page.on("pageerror", lambda error: noise.append(str(error)))
    page.on(
        "request",
        lambda request: None if request.url.startswith(live_server.url) else noise.append(request.url),
    )
    yield page, noise
    context.close()


def hostile_posting(words: str, number: int) -> Posting:
    """Return a posting with `words` in every field that holds words, past all validation."""
    company = make_company(f"{words} {number}"[:200])
    posting = make_posting(
        title=words,
        company=company,
        tags=[f"{words} {number}"[:100]],
        locations=[(make_place(f"{words} {number}"[:100]), "on-site")],
        summary=words,
        department=words[:100],
        pay_words=words,
        reach_words=words,
        description_source=words,
        description_format="html",
    )
    # Not by way of a form, which refuses such URLs.
    Posting.objects.filter(pk=posting.pk).update(
        apply_url=f"javascript:alert(1)//{words}",
        source_url=f"//evil.example/{words}",
        host=f"data:text/html,{words}",
    )
    type(company).objects.filter(pk=company.pk).update(
        website=f"javascript:alert(1)//{words}", logo_url=f"//evil.example/{words}"
    )
    return posting


def assert_nothing_foreign(page: Page, live_server: LiveServer) -> None:
    scripts = page.evaluate(
        "[...document.scripts].filter(s => !s.src && s.type !== 'application/ld+json').length"
    )
    assert scripts == 0
    handlers = page.evaluate(
        "[...document.querySelectorAll('*')].flatMap(e => [...e.attributes])"
        ".filter(a => a.name.startsWith('on') || a.name === 'srcdoc' || a.name === 'style').map(a => a.name)"
    )
    assert handlers == []
    schemes = page.evaluate(
        "[...document.querySelectorAll('a[href], form[action]')].map(e => (e.href || e.action))"
    )
    assert {url.split(":")[0] for url in schemes} <= {"http", "https", "mailto"}
    assert not [url for url in schemes if "evil.example" in url]


def test_hostile_words_in_every_field_stay_words(
    page: tuple[Page, list[str]], live_server: LiveServer
) -> None:
    browser_page, noise = page
    postings = [hostile_posting(words, number) for number, words in enumerate(WORDS)]
    urls = [posting.get_absolute_url() for posting in postings]
    urls += [posting.company.get_absolute_url() for posting in postings[:6]]
    for url in [
        "/",
        "/?q=%3Cscript%3Ealert(1)%3C/script%3E",
        "/?company=%22%3E%3Cimg+src=x+onerror=alert(1)%3E",
        *urls,
    ]:
        response = browser_page.goto(live_server.url + url)
        assert response is not None
        assert response.status == 200, url
        assert_nothing_foreign(browser_page, live_server)
    assert noise == []


@pytest.mark.slow
def test_no_payload_does_anything_in_any_field(page: tuple[Page, list[str]], live_server: LiveServer) -> None:
    browser_page, noise = page
    payloads = [payload for group in GROUPS.values() for payload in group]
    # A database takes neither NUL nor lone surrogates; a field has its length.
    words = {payload.replace("\0", "").encode("utf-8", "ignore").decode()[:180] for payload in payloads}
    postings = [hostile_posting(word, number) for number, word in enumerate(sorted(filter(str.strip, words)))]
    assert len(postings) > 300
    urls = [posting.get_absolute_url() for posting in postings[::2]]
    for url in [*urls, *(f"/?page={number + 1}" for number in range(len(postings) // 20))]:
        response = browser_page.goto(live_server.url + url)
        assert response is not None
        assert response.status == 200, url
        assert_nothing_foreign(browser_page, live_server)
    assert noise == []


def test_hostile_descriptions_stay_quiet_on_the_posting_page(
    page: tuple[Page, list[str]], live_server: LiveServer
) -> None:
    browser_page, noise = page
    for name, payloads in GROUPS.items():
        source = "<hr>".join(
            payload
            for payload in payloads[:40]
            if not payload.lower().startswith(("<plaintext", "<frameset"))
        )
        source = source.encode("utf-8", "ignore").decode()  # a database takes no lone surrogates
        posting = make_posting(title=name, description_source=source, description_format="html")
        browser_page.goto(live_server.url + posting.get_absolute_url())
        assert_nothing_foreign(browser_page, live_server)
        assert browser_page.locator("h1").inner_text() == name
    assert noise == []
