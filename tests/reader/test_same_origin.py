"""A form is taken from this site's own pages alone."""

import pytest
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.test import RequestFactory

from postings.reader.same_origin import comes_from_own_page, safe_next, same_origin_only

OWN = "http://testserver"


def post(**headers: str) -> HttpRequest:
    return RequestFactory().post("/", headers=headers)


@pytest.mark.parametrize(
    "headers",
    [
        {"Sec-Fetch-Site": "same-origin"},
        {"Sec-Fetch-Site": "same-origin", "Origin": OWN},
        {"Origin": OWN},
        {"Referer": f"{OWN}/?tag=python"},
        {"Origin": OWN, "Referer": "https://elsewhere.example/"},
    ],
)
def test_our_own_pages_may_post(headers: dict[str, str]) -> None:
    assert comes_from_own_page(post(**headers))


@pytest.mark.parametrize(
    "headers",
    [
        {},
        {"Sec-Fetch-Site": "cross-site"},
        {"Sec-Fetch-Site": "same-site", "Origin": OWN},
        {"Sec-Fetch-Site": "none"},
        {"Sec-Fetch-Site": "same-origin", "Origin": "https://elsewhere.example"},
        {"Origin": "null"},
        {"Origin": ""},
        {"Origin": "https://testserver"},
        {"Origin": "http://testserver:8080"},
        {"Origin": "http://testserver.elsewhere.example"},
        {"Origin": "http://elsewhere.example/?http://testserver"},
        {"Origin": "http://testserver@elsewhere.example"},
        {"Origin": "http://[broken"},
        {"Referer": "https://elsewhere.example/"},
        {"Referer": ""},
    ],
)
def test_nobody_else_may_post(headers: dict[str, str]) -> None:
    assert not comes_from_own_page(post(**headers))


def test_a_view_refuses_a_post_from_elsewhere_and_takes_a_get() -> None:
    view = same_origin_only(lambda request: HttpResponse("done"))
    with pytest.raises(PermissionDenied):
        view(post(Origin="https://elsewhere.example"))
    assert view(RequestFactory().get("/", headers={"Origin": "null"})).content == b"done"


@pytest.mark.parametrize(
    "url",
    [
        "",
        "https://elsewhere.example/",
        "//elsewhere.example/",
        "/\\elsewhere.example/",
        "///elsewhere.example/",
        "\\\\elsewhere.example",
        "javascript:alert(1)",
        "jobs/",
        "\x00/jobs/",
        "http:///elsewhere.example",
    ],
)
def test_the_way_back_never_leaves_the_site(url: str) -> None:
    assert safe_next(RequestFactory().post("/", {"next": url}), "/saved/") == "/saved/"


def test_the_way_back_keeps_the_search() -> None:
    assert safe_next(RequestFactory().post("/", {"next": "/?q=a&tag=b"}), "/saved/") == "/?q=a&tag=b"
