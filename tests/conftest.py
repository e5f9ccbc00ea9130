"""What every test stands on."""

from collections.abc import Iterator
from uuid import uuid4

import pytest
from django.db import connection
from django.utils import translation
from pytest_django import Settings

from .services import postgresql_url


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leave out the tests of the other database engine; CI runs the suite on both."""

    def is_for_another_engine(item: pytest.Item) -> bool:
        marker = item.get_closest_marker("only_on")
        return marker is not None and connection.vendor not in marker.args

    deselected = [item for item in items if is_for_another_engine(item)]
    if deselected:
        config.hook.pytest_deselected(items=deselected)
        items[:] = [item for item in items if not is_for_another_engine(item)]


def pytest_runtest_setup(item: pytest.Item) -> None:
    if item.get_closest_marker("postgresql"):
        postgresql_url()


@pytest.fixture(autouse=True)
def _a_cache_of_its_own(settings: Settings) -> None:
    """Keep what one test caches from another, also where several workers share one Redis."""
    settings.CACHES = {
        name: {**config, "KEY_PREFIX": uuid4().hex} for name, config in settings.CACHES.items()
    }


@pytest.fixture(autouse=True)
def _quick_passwords(settings: Settings) -> None:
    settings.PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]


@pytest.fixture(autouse=True)
def _the_default_language() -> Iterator[None]:
    """Forget the language that a request of the test asked for; Django keeps it for the thread."""
    yield
    translation.deactivate()
