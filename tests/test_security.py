"""The rules for responses: headers, hosts, cookies, errors, logins."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from http.client import HTTPResponse
from pathlib import Path

import pytest
from django.contrib.auth.models import User
from django.test import Client

from .server import PRODUCTION, fetch, gunicorn, manage

POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; "
    "connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
)
HEADERS = {
    "Content-Security-Policy": POLICY,
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Referrer-Policy": "strict-origin-when-cross-origin",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
}


@pytest.fixture(scope="module")
def database(tmp_path_factory: pytest.TempPathFactory) -> str:
    url = f"sqlite:///{tmp_path_factory.mktemp('board')}/db.sqlite3"
    run = manage("migrate", "--verbosity", "0", DATABASE_URL=url)
    assert run.returncode == 0, run.stderr
    return url


@pytest.fixture(scope="module")
def port(database: str, tmp_path_factory: pytest.TempPathFactory) -> Iterator[int]:
    """Return the port of a board in production, migrated and empty."""
    log = tmp_path_factory.mktemp("logs") / "gunicorn.log"
    with gunicorn(log, **PRODUCTION, DATABASE_URL=database) as port:
        yield port


@pytest.fixture(scope="module")
def broken(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[int, Path]]:
    """Return the port of a board whose database can not be opened, and its log."""
    log = tmp_path_factory.mktemp("logs") / "gunicorn.log"
    with gunicorn(log, **PRODUCTION, DATABASE_URL="sqlite:////nowhere/db.sqlite3") as port:
        yield port, log


def assert_guarded(response: HTTPResponse) -> None:
    assert {name: response.headers[name] for name in HEADERS} == HEADERS
    assert "geolocation=()" in response.headers["Permissions-Policy"]
    assert len(response.headers["X-Request-ID"]) == 32


@pytest.mark.parametrize(
    ("path", "status"),
    [
        ("/", 200),
        ("/feed.rss", 200),
        ("/jobs/nothing-1/", 404),
        ("/admin/login/", 200),
        ("/admin/", 302),
        ("/admin", 301),
        ("/.well-known/security.txt", 200),
        ("/static/admin/css/base.css", 200),
        ("/static/no-such-file.css", 404),
        ("/no-such-page/", 404),
        ("/%00", 404),
        ("/%ed%a0%80", 404),
    ],
)
def test_every_response_is_guarded(port: int, path: str, status: int) -> None:
    response = fetch(port, path)

    assert response.status == status
    assert_guarded(response)


def test_an_unknown_host_is_answered_with_400(port: int) -> None:
    response = fetch(port, "/admin/login/", host="evil.example")

    assert response.status == 400
    assert "evil.example" not in response.text
    assert_guarded(response)


def test_an_unknown_host_is_not_redirected_to_https_either(port: int) -> None:
    assert fetch(port, "/", host="evil.example", X_Forwarded_Proto="http").status == 400


def test_production_sends_readers_to_https_and_keeps_them_there(port: int) -> None:
    plain = fetch(port, "/admin/login/?next=/", X_Forwarded_Proto="http")
    secure = fetch(port, "/admin/login/", X_Forwarded_Proto="https")

    assert plain.headers["Location"] == "https://jobs.example/admin/login/?next=/"
    assert_guarded(plain)
    assert secure.headers["Strict-Transport-Security"] == "max-age=31536000; includeSubDomains; preload"


@pytest.mark.parametrize(
    ("method", "status"), [("TRACE", 405), ("POST", 403), ("DELETE", 403), ("BREW", 403)]
)
def test_a_method_that_a_page_does_not_speak_is_refused(port: int, method: str, status: int) -> None:
    response = fetch(port, "/.well-known/security.txt", method=method)

    assert response.status == status
    assert_guarded(response)


def test_a_browser_finds_an_icon_whatever_it_opened(port: int) -> None:
    found = fetch(port, "/favicon.ico")

    assert found.status == 302
    assert fetch(port, found.headers["Location"]).headers["Content-Type"] == "image/svg+xml"


def test_head_is_get_without_the_body(port: int) -> None:
    response = fetch(port, "/.well-known/security.txt", method="HEAD")

    assert (response.status, response.text) == (200, "")


def test_security_txt_never_goes_stale(port: int) -> None:
    text = fetch(port, "/.well-known/security.txt").text
    fields = dict(line.split(": ", 1) for line in text.splitlines())

    assert fields["Contact"] == "mailto:security@jobs.example"
    assert fields["Canonical"] == "https://jobs.example/.well-known/security.txt"
    left = datetime.fromisoformat(fields["Expires"]) - datetime.now(UTC)
    assert timedelta(days=100) < left < timedelta(days=365)


@pytest.mark.parametrize("path", ["/", "/?q=agent", "/saved/", "/feed.rss", "/robots.txt", "/no-such-page/"])
def test_a_page_for_anybody_sets_no_cookie(port: int, path: str) -> None:
    assert "Set-Cookie" not in fetch(port, path).headers


@pytest.mark.parametrize("path", ["/", "/jobs/agent-1/", "/admin/login/", "/feed.rss"])
def test_an_error_shows_its_request_id_and_nothing_else(broken: tuple[int, Path], path: str) -> None:
    port, log = broken

    response = fetch(port, path, Cookie="sessionid=abcdefghijklmnopqrstuvwxyz012345")

    assert response.status == 500
    assert_guarded(response)
    assert response.headers["X-Request-ID"] in response.text
    for inside in ("Traceback", "OperationalError", "nowhere", "sqlite"):
        assert inside not in response.text
    assert f"[{response.headers['X-Request-ID']}]" in log.read_text()


@pytest.mark.django_db
def test_the_sixth_bad_login_is_turned_away(client: Client) -> None:
    User.objects.create_superuser("editor", password="right")

    def log_in(password: str) -> int:
        form = {"username": "editor", "password": password}
        return client.post("/admin/login/", form).status_code

    assert [log_in("wrong") for _ in range(6)] == [200, 200, 200, 200, 200, 429]
    assert log_in("right") == 429


@pytest.mark.django_db
def test_another_client_can_still_log_in(client: Client) -> None:
    User.objects.create_superuser("editor", password="right")
    form = {"username": "editor", "password": "wrong"}
    for _ in range(7):
        client.post("/admin/login/", form, headers={"X-Forwarded-For": "spoofed, 192.0.2.1"})

    there = client.post(
        "/admin/login/", {**form, "password": "right"}, headers={"X-Forwarded-For": "spoofed, 192.0.2.2"}
    )

    assert there.status_code == 302


@pytest.mark.django_db
def test_the_address_that_a_stranger_claims_is_not_believed(client: Client) -> None:
    form = {"username": "editor", "password": "wrong"}

    def attempt(number: int) -> int:
        claimed = {"X-Forwarded-For": f"198.51.100.{number}"}
        return client.post("/admin/login/", form, headers=claimed, REMOTE_ADDR="192.0.2.1").status_code

    assert [attempt(number) for number in range(6)][-1] == 429


@pytest.mark.django_db
def test_a_malformed_request_is_no_news(client: Client, caplog: pytest.LogCaptureFixture) -> None:
    too_many = {f"field{number}": "x" for number in range(1100)}

    with caplog.at_level("INFO"):
        origin = {"origin": "http://testserver"}
        assert client.post("/saved/", too_many, headers=origin).status_code == 400
        assert client.get("/", headers={"host": "evil.example"}).status_code == 400

    assert not [record for record in caplog.records if record.name.startswith("django.security")]


def test_a_long_search_is_answered_by_the_board(port: int) -> None:
    response = fetch(port, "/?" + "&".join(f"tag={'x' * 70}{number}" for number in range(100)))

    assert response.status == 200
    assert_guarded(response)
