"""Pages are kept under the catalogue's version, for anonymous readers only."""

from collections.abc import Callable, Iterator

import pytest
from django.core.cache import cache
from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.test import RequestFactory

from postings.page_cache import cached_page
from tests.factories import make_posting

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _empty_cache() -> Iterator[None]:
    cache.clear()
    yield
    cache.clear()


@pytest.fixture
def get() -> Callable[..., HttpResponseBase]:
    """A view that counts how often it was asked, called through the cache."""
    made = iter(range(1000))

    @cached_page()
    def view(request: HttpRequest) -> HttpResponse:
        return HttpResponse(f"page {next(made)}", status=int(request.GET.get("q") or 200))

    def get(path: str = "/", **headers: str) -> HttpResponseBase:
        cookies = headers.pop("cookie", "")
        request = RequestFactory().get(path, headers=headers)
        request.COOKIES.update(dict([cookies.split("=")]) if cookies else {})
        return view(request)

    return get


def test_a_page_is_made_once(get: Callable[..., HttpResponse]) -> None:
    assert get().content == get().content == b"page 0"


def test_a_write_makes_every_page_anew(get: Callable[..., HttpResponse]) -> None:
    assert get().content == b"page 0"
    make_posting()
    assert get().content == b"page 1"


def test_spellings_of_one_query_are_one_page(get: Callable[..., HttpResponse]) -> None:
    for path in ("/?tag=a&type=b", "/?type=b&tag=a&city=&page=1", "/?page=1&type=b&tag=a"):
        assert get(path).content == b"page 0"
    assert get("/?type=b&tag=a&page=2").content == b"page 1"


def test_unknown_parameters_fill_no_cache(get: Callable[..., HttpResponse]) -> None:
    assert [get("/?x=1").content, get("/?x=1").content] == [b"page 0", b"page 1"]


@pytest.mark.parametrize("cookie", ["sessionid=1", "saved=1", "visit=1"])
def test_who_has_a_cookie_of_their_own_gets_a_page_of_their_own(
    get: Callable[..., HttpResponse], cookie: str
) -> None:
    assert get().content == b"page 0"
    assert get(cookie=cookie).content == b"page 1"


def test_only_good_pages_are_kept(get: Callable[..., HttpResponse]) -> None:
    assert [get("/?q=404").content, get("/?q=404").content] == [b"page 0", b"page 1"]


def test_who_has_the_page_is_told_so(get: Callable[..., HttpResponse]) -> None:
    first = get()
    again = get(if_none_match=first["ETag"])
    assert (again.status_code, again.content) == (304, b"")
    assert again["Cache-Control"] == first["Cache-Control"] == "no-cache"
    make_posting()
    assert get(if_none_match=first["ETag"]).status_code == 200


def test_a_kept_page_is_compressed_for_who_can_read_it(get: Callable[..., HttpResponse]) -> None:
    response = get(accept_encoding="br, gzip")
    assert response["Content-Encoding"] == "gzip"
    assert "Accept-Encoding" in response["Vary"]
    assert "Content-Encoding" not in get()
