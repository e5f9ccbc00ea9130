"""Services that some tests need. Without one a test is skipped with a line that says how to get it;
where `CI=true` promises that everything is there, it fails instead."""

import os
from typing import NoReturn

import environ
import psycopg
import pytest

POSTGRESQL_URL = "postgres://postgres@127.0.0.1:5432/postgres"


def missing(what: str, how_to_get_it: str) -> NoReturn:
    """Skip the running test, or fail it where nothing may be skipped."""
    line = f"{what} is not there. {how_to_get_it}"
    if os.environ.get("CI") == "true":
        pytest.fail(line, pytrace=False)
    pytest.skip(line)


def postgresql_url() -> str:
    """Return the URL of a PostgreSQL server whose user may create databases."""
    url = os.environ.get("DATABASE_URL") or os.environ.get("CI_DATABASE_URL") or POSTGRESQL_URL
    if not url.startswith("postgres"):
        url = POSTGRESQL_URL
    config = environ.Env.db_url_config(url)
    try:
        psycopg.connect(
            host=config["HOST"],
            port=config["PORT"] or None,
            user=config["USER"],
            password=config["PASSWORD"] or None,
            dbname=config["NAME"],
            connect_timeout=3,
        ).close()
    except psycopg.OperationalError as error:
        missing(
            f"PostgreSQL at {url}",
            f"Start one (apt install postgresql), or name yours in DATABASE_URL. ({error})",
        )
    return url
