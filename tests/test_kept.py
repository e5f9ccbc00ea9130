"""The cache is a convenience: with it away the board is slower, and stands."""

import logging

import pytest
from django.core.cache import cache
from django.test import Client
from pytest_django import Settings

from postings import kept
from tests.factories import make_posting

NOBODY = {
    "default": {
        "BACKEND": "django.core.cache.backends.redis.RedisCache",
        "LOCATION": "redis://127.0.0.1:1/0",
    }
}


@pytest.fixture(autouse=True)
def _nothing_has_failed_yet(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(kept, "_asked_again_at", 0.0)


def test_what_is_kept_is_fetched() -> None:
    assert kept.fetch("question") is None
    kept.keep("question", 42, 60)
    assert kept.fetch("question") == 42


@pytest.mark.django_db
def test_with_the_cache_away_every_page_is_made(settings: Settings, client: Client) -> None:
    posting = make_posting()
    settings.CACHES = NOBODY
    for path in ("/", posting.get_absolute_url(), "/feed.atom", "/sitemap.xml", "/companies/acme/"):
        assert [client.get(path).status_code for _ in range(2)] == [200, 200], path


def test_a_cache_that_is_away_is_named_once_and_left_alone(
    settings: Settings, caplog: pytest.LogCaptureFixture
) -> None:
    settings.CACHES = NOBODY
    with caplog.at_level(logging.WARNING):
        for _ in range(5):
            assert kept.fetch("question") is None
            kept.keep("question", 42, 60)
    [line] = [record.getMessage() for record in caplog.records if record.name == kept.__name__]
    assert "the cache is away" in line


def test_a_cache_that_is_back_is_asked_again(settings: Settings, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(kept, "LEFT_ALONE", 0.0)
    there = settings.CACHES
    settings.CACHES = NOBODY
    kept.keep("question", 42, 60)
    settings.CACHES = there
    kept.keep("question", 42, 60)
    assert cache.get("question") == 42
