"""The interface in Portuguese: whole, in step with the source, and with every placeholder in its place."""

from collections.abc import Iterator
from functools import cache
from gettext import GNUTranslations
from io import BytesIO
from pathlib import Path

import pytest
from babel.messages import Catalog, Message
from babel.messages.extract import extract
from babel.messages.pofile import read_po
from django.test import Client
from django.utils import translation
from django.utils.translation.template import templatize

from postings.countries import country_name
from tests.factories import make_posting

ROOT = Path(__file__).resolve().parent.parent
MESSAGES = ROOT / "jobboard" / "locale" / "pt" / "LC_MESSAGES"
KEYWORDS: dict[str, tuple[int | tuple[int, str], ...] | None] = {
    **dict.fromkeys(["_", "gettext", "gettext_lazy"]),
    **dict.fromkeys(["ngettext", "ngettext_lazy"], (1, 2)),
    **dict.fromkeys(["pgettext", "pgettext_lazy"], ((1, "c"), 2)),
    **dict.fromkeys(["npgettext", "npgettext_lazy"], ((1, "c"), 2, 3)),
}


@cache
def portuguese() -> Catalog:
    with (MESSAGES / "django.po").open("rb") as file:
        return read_po(file)


def messages() -> list[Message]:
    return [message for message in portuguese() if message.id]


def strings_of_the_source() -> Iterator[tuple[str | None, str, str]]:
    """Yield the context and the text of every string to translate, and the file that it is in."""
    for path in sorted([*(ROOT / "postings").rglob("*.py"), *(ROOT / "jobboard").rglob("*.py")]):
        yield from _strings(path, "python", path.read_bytes())
    for path in sorted((ROOT / "templates").rglob("*.*")):
        # What Django makes of a template for gettext is close enough to a script for Babel to read.
        yield from _strings(path, "javascript", templatize(path.read_text()).encode())


def _strings(path: Path, language: str, source: bytes) -> Iterator[tuple[str | None, str, str]]:
    for _, found, _, context in extract(language, BytesIO(source), keywords=KEYWORDS):
        yield context, found if isinstance(found, str) else found[0], path.name


def test_every_string_of_the_source_is_translated() -> None:
    known = {(m.context, m.id if isinstance(m.id, str) else m.id[0]) for m in messages()}
    missing = [
        (text, name) for context, text, name in strings_of_the_source() if (context, text) not in known
    ]
    assert missing == [], "run `make messages`, translate what is new, and run it again"


def test_no_translation_is_empty_or_a_guess() -> None:
    assert [m.id for m in messages() if m.fuzzy or not m.string or not all(m.string)] == []


def test_every_placeholder_is_in_its_place() -> None:
    assert [(m.id, list(map(str, errors))) for m, errors in portuguese().check() if errors] == []


def test_what_is_compiled_is_what_is_written() -> None:
    with (MESSAGES / "django.mo").open("rb") as file:
        compiled = GNUTranslations(file)
    for message in messages():
        singular, plural = (message.id, "") if isinstance(message.id, str) else message.id
        if plural:
            found = [compiled.ngettext(singular, plural, count) for count in (1, 2)]
        elif message.context:
            found = [compiled.pgettext(message.context, singular)]
        else:
            found = [compiled.gettext(singular)]
        written = [message.string] if isinstance(message.string, str) else list(message.string)
        assert found == written, "run `make messages`"


@pytest.mark.django_db
def test_a_reader_who_asks_for_portuguese_gets_it() -> None:
    make_posting(pay_min=60_000, pay_max=80_000, pay_currency="EUR", pay_period="year")
    response = Client().get("/", headers={"Accept-Language": "pt-PT,pt;q=0.9,en;q=0.8"})
    text = response.content.decode()
    assert response["Content-Language"] == "pt"
    assert "Accept-Language" in response["Vary"]
    assert '<html lang="pt">' in text
    assert "1 emprego" in text
    assert "Presencial: Lisbon, Portugal" in text
    assert "EUR 60.000 a 80.000 por ano" in text


def test_countries_have_the_names_that_portugal_gives_them() -> None:
    with translation.override("pt"):
        assert [country_name(code) for code in ("AM", "PL", "PT")] == ["Arménia", "Polónia", "Portugal"]
