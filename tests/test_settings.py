"""What the environment decides."""

import subprocess
from pathlib import Path

import pytest
from django.conf import settings
from django.core.cache import caches
from django.db import connection

from .server import PRODUCTION, manage


def setting(name: str, **variables: str) -> str:
    code = f"from django.conf import settings; print(settings.{name})"
    return succeeded(manage("shell", "--no-imports", "--command", code, **variables)).stdout.strip()


def succeeded(run: subprocess.CompletedProcess[str]) -> subprocess.CompletedProcess[str]:
    assert run.returncode == 0, run.stdout + run.stderr
    return run


@pytest.mark.parametrize("site_url", ["", "https://jobs.example"], ids=["default", "given"])
def test_production_passes_every_deployment_check(site_url: str) -> None:
    given = {"SITE_URL": site_url} if site_url else {}

    run = manage("check", "--deploy", "--fail-level", "WARNING", **PRODUCTION, **given)

    assert "no issues" in succeeded(run).stdout


def test_production_does_not_start_without_a_secret_key() -> None:
    run = manage("check", DEBUG="false", ALLOWED_HOSTS="jobs.example")

    assert run.returncode != 0
    assert run.stderr.strip().endswith("Set SECRET_KEY: without it, production does not start.")


def test_a_fresh_checkout_needs_no_settings() -> None:
    assert "no issues" in succeeded(manage("check")).stdout


def test_a_fresh_checkout_shows_no_tracebacks() -> None:
    assert setting("DEBUG") == "False"
    assert setting("DEBUG", DEBUG="true") == "True"


def test_absolute_urls_come_from_the_first_allowed_host_unless_given() -> None:
    assert setting("SITE_URL", **PRODUCTION) == "https://jobs.example"
    assert setting("SITE_URL", **PRODUCTION, SITE_URL="https://b.example/") == "https://b.example"


@pytest.mark.parametrize(
    "given", [{"SITE_URL": "jobs.example"}, {"SITE_URL": "ftp://jobs.example"}, {"ALLOWED_HOSTS": "*"}]
)
def test_a_board_that_does_not_know_its_own_address_does_not_start(given: dict[str, str]) -> None:
    run = manage("check", **{**PRODUCTION, **given})

    assert run.returncode != 0
    assert "Set SITE_URL to where readers find the board" in run.stderr


def test_plain_http_is_not_redirected_where_the_site_is_served_by_it() -> None:
    assert setting("SECURE_SSL_REDIRECT", **PRODUCTION) == "True"
    assert setting("SECURE_SSL_REDIRECT", **PRODUCTION, SITE_URL="http://10.0.0.1") == "False"


def test_production_keeps_its_sqlite_file_open() -> None:
    assert setting("DATABASES['default']['CONN_MAX_AGE']", **PRODUCTION, DATABASE_URL="sqlite://") == "None"


@pytest.mark.parametrize(
    ("url", "backend"),
    [
        ("rediscache://127.0.0.1:6379/2", "django.core.cache.backends.redis.RedisCache"),
        ("locmemcache://", "django.core.cache.backends.locmem.LocMemCache"),
    ],
)
def test_the_cache_is_one_of_djangos_own(url: str, backend: str) -> None:
    assert setting("CACHES['default']['BACKEND']", CACHE_URL=url) == backend


def test_nobody_waits_long_for_redis() -> None:
    url = "rediscache://127.0.0.1:6379/2?socket_timeout=3"
    options = setting("CACHES['default']['OPTIONS']", CACHE_URL=url)
    assert options == "{'socket_connect_timeout': 0.5, 'socket_timeout': 3}"


@pytest.mark.django_db
@pytest.mark.only_on("sqlite")
def test_sqlite_is_set_up_for_a_writer_beside_readers(tmp_path: Path) -> None:
    code = (
        "from django.db import connection, transaction\n"
        "def pragma(name): return connection.cursor().execute(f'PRAGMA {name}').fetchone()[0]\n"
        "print(*map(pragma, ['journal_mode', 'synchronous', 'busy_timeout']), connection.transaction_mode)"
    )
    run = manage("shell", "--no-imports", "-c", code, DATABASE_URL=f"sqlite:///{tmp_path}/db.sqlite3")

    assert succeeded(run).stdout.split() == ["wal", "1", "20000", "IMMEDIATE"]


@pytest.mark.django_db
def test_no_request_is_one_transaction() -> None:
    assert not connection.settings_dict["ATOMIC_REQUESTS"]


def test_the_cache_answers() -> None:
    caches["default"].set("question", 42)

    assert caches["default"].get("question") == 42
    assert settings.CACHES["default"]["KEY_PREFIX"]
