"""Every dialect, every encoding, and what must not bring the reader down."""

import codecs
import json
import time
from contextlib import suppress
from typing import Any

import pytest

from postings.importing.readers import Document, Unreadable, read
from postings.importing.readers.decode import decode

BODY = "We are looking for a Baker, and " + "you will bake bread. " * 12


def one(text: str | bytes) -> Document:
    (document,) = read(text.encode() if isinstance(text, str) else text)
    return document


@pytest.mark.parametrize(
    "text",
    [
        f"---\ntitle: Baker\ncompany: Acme\n---\n\n{BODY}",
        f"---\r\ntitle: Baker\r\ncompany: Acme\r\n---\r\n\r\n{BODY}",
        f'+++\ntitle = "Baker"\ncompany = "Acme"\n+++\n\n{BODY}',
        f"title: Baker\ncompany: Acme\n---\n\n{BODY}",
        f"Title: Baker\nCompany: Acme\n\n{BODY}",
        f"<!-- made by a script -->\n---\ntitle: Baker\ncompany: Acme\n---\n{BODY}",
    ],
)
def test_metadata_above_a_body(text: str) -> None:
    document = one(text)

    assert {name.casefold(): value for name, value in document.metadata.items()} == {
        "title": "Baker",
        "company": "Acme",
    }
    assert document.body.startswith("We are looking for")


def test_a_file_that_is_yaml_from_top_to_bottom() -> None:
    document = one("title: Baker\ncompany: Acme\ndescription: |\n  # Work\n\n  Bake.\n")

    assert document.metadata["description"] == "# Work\n\nBake."


def test_a_heading_is_the_headline_of_markdown() -> None:
    assert one(f"# Baker\n\n{BODY}").headline == "Baker"


@pytest.mark.parametrize(
    "data",
    [
        codecs.BOM_UTF8 + "---\ntitle: Café\n---\nÀ bientôt".encode(),
        "---\ntitle: Café\n---\nÀ bientôt".encode("utf-16"),
        "---\ntitle: Café\n---\nÀ bientôt, à demain".encode("utf-16-le"),
        "---\ntitle: Café\n---\nÀ bientôt".encode("cp1252"),
        "---\ntitle: Ca\u200bfé\x00\n---\nÀ bientôt".encode(),
    ],
    ids=["bom", "utf-16", "utf-16 without a bom", "cp1252", "zero width and nul"],
)
def test_encodings(data: bytes) -> None:
    document = one(data)

    assert document.metadata["title"] == "Café"
    assert document.body.startswith("À bientôt")


def test_scalars_are_text_and_each_field_parses_its_own() -> None:
    document = one("---\ncountry: NO\nversion: 3.10\nat: 12:30:45\nday: 2023-11-31\nnone: ~\n---\n")

    assert document.metadata == {
        "country": "NO",
        "version": "3.10",
        "at": "12:30:45",
        "day": "2023-11-31",
        "none": "",
    }


@pytest.mark.parametrize(
    ("yaml", "line", "words"),
    [
        ("title: Baker\ntitle: Cook", 3, "twice"),
        ("place: Porto\nplace:\n  city: Lisbon", 4, "twice"),
        ("a: &x 1\nb: 2", 2, "anchors"),
        ("a: 1\nb: *x", 3, "anchors"),
        ("a: !!python/object:os.system x", 2, "tag"),
        ("a: " + "[" * 50_000, 2, "nested"),
        ("a: " + "{b: " * 40, 2, "nested"),
    ],
)
def test_yaml_that_is_refused_is_named_with_its_line(yaml: str, line: int, words: str) -> None:
    with pytest.raises(Unreadable, match=words) as error:
        read(f"---\n{yaml}\n---\n{BODY}".encode())

    assert error.value.problem.line == line


def test_a_name_may_stand_twice_if_one_says_nothing_or_both_the_same() -> None:
    document = one(f"---\ntitle: Baker\ncity:\ncity: Porto\ntitle: Baker\nplace: []\ntitle:\n---\n{BODY}")

    assert (document.metadata["title"], document.metadata["city"]) == ("Baker", "Porto")
    assert document.lines["city"] == 4


@pytest.mark.parametrize("value", ["!!binary aGk=", "!!set {a}", "!mine x", "!!python/name:os.system ''"])
def test_other_tags_are_refused(value: str) -> None:
    with pytest.raises(Unreadable, match="tag"):
        read(f"---\ntitle: Baker\ncreated: {value}\n---\n{BODY}".encode())


@pytest.mark.parametrize("value", ["!!int 1", "!!str 1", "!ruby/object:Salary 1", "! 1"])
def test_tags_that_change_nothing_are_passed_over(value: str) -> None:
    assert one(f"---\ntitle: Baker\ncreated: {value}\n---\n{BODY}").metadata["created"] == "1"


def test_a_colon_in_a_title_is_part_of_it_and_reported() -> None:
    document = one(f"---\ntitle: Engineer: Payments\ncompany: Acme\n---\n{BODY}")

    assert document.metadata["title"] == "Engineer: Payments"
    assert document.problems[0].line == 2


def test_template_markers_are_not_text() -> None:
    document = one("---\ntitle: Baker\n---\n{{< figure src=x >}}Bake {% include a.html %}bread{{ site.x }}.")

    assert document.body.strip() == "Bake bread."


# --- Pages and dumps


def page(head: str = "", body: str = "") -> str:
    frame = f"<body><nav>Menu</nav>{body}<footer>Foot</footer></body>"
    return f"<!doctype html><html><head>{head}</head>{frame}</html>"


@pytest.mark.parametrize(
    "wrap", [lambda it: it, lambda it: [it], lambda it: {"@graph": [{"@type": "WebSite"}, it]}]
)
def test_a_page_with_schema_org_markup(wrap: Any) -> None:
    posting = {"@type": "JobPosting", "title": "Baker", "description": "<p>Bake.</p>"}
    head = f'<script type="application/ld+json">{json.dumps(wrap(posting))}</script>'

    assert one(page(head, "<h1>Jobs</h1>")).metadata["title"] == "Baker"


def test_a_page_without_markup_gives_its_main_content() -> None:
    body = f"<main><h1>Baker</h1><p>{BODY}</p><script>alert(1)</script></main>"
    document = one(page("<title>Baker | Acme</title>", body))

    assert "Menu" not in document.body
    assert "alert" not in document.body
    assert (document.headline, document.site) == ("Baker", "Acme")


def test_a_greenhouse_dump_is_many_postings() -> None:
    jobs = [{"id": 1, "title": "Baker", "content": "&lt;p&gt;Bake.&lt;/p&gt;"}, {"id": 2, "title": "Cook"}]
    documents = read(json.dumps({"jobs": jobs, "meta": {"total": 2}}).encode())

    assert [(document.item, document.metadata["title"]) for document in documents] == [
        (1, "Baker"),
        (2, "Cook"),
    ]


def test_a_lever_list_is_put_together() -> None:
    job = {
        "id": "a-b",
        "text": "Baker",
        "description": "<div>We bake.</div>",
        "lists": [{"text": "You will", "content": "<li>bake</li>"}],
        "categories": {"location": "Lisbon", "commitment": "Full-time"},
    }
    (document,) = read(json.dumps([job]).encode())

    assert document.metadata["title"] == "Baker"
    assert "<h3>You will</h3><ul><li>bake</li></ul>" in str(document.metadata["description"])


# --- What has to cost little


@pytest.mark.parametrize(
    "text",
    [
        "---\na: " + "[" * 200_000,
        "[" * 500_000,
        '{"a":' * 200_000,
        '["' + '\\"' * 400_000,
        "+++\na = " + "[" * 60_000,
        "---\n" + "a: b\n" * 150_000 + "---\n",
        "<!--" * 200_000,
        "{{<" * 300_000,
        "<p " * 300_000,
        "<html>" + "<div>" * 150_000,
        "- " * 400_000,
        "x:" * 400_000,
        "---\n" * 200_000,
    ],
    ids=lambda text: text[:8],
)
def test_a_megabyte_of_the_worst_is_bounded(text: str) -> None:
    started = time.process_time()
    with suppress(Unreadable):
        read(text[:1_000_000].encode())
    assert time.process_time() - started < 5


@pytest.mark.parametrize("data", [b"", b" \n\n", b"\x89PNG\r\n\x1a\n" + b"\0" * 90, bytes(range(256)) * 40])
def test_what_is_no_text_is_refused(data: bytes) -> None:
    with pytest.raises(Unreadable):
        read(data)


def test_an_encoding_that_a_file_names_is_used() -> None:
    page = '<meta charset="iso-8859-2"><h1>Vedoucí směny, Třebíč</h1>'
    assert decode(page.encode("iso-8859-2")) == page


@pytest.mark.parametrize("text", ["Zürich, Köln, Málaga, ção", "Chef de Café"])
def test_one_broken_byte_makes_no_western_text_of_utf_8(text: str) -> None:
    assert decode(text.encode() + b" \xe9") == f"{text} \ufffd"


@pytest.mark.parametrize("text", ["Développeur à Paris – 45 €", "¿Cómo es el año?", "Größe, m³", "Café"])
def test_western_windows_is_read(text: str) -> None:
    assert decode(text.encode("cp1252")) == text


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        ("日本語 職", "shift_jis"),
        ("Сварщик второй", "cp1251"),
        ("Vedoucí směny, příležitost, žádost", "cp1250"),
        ("Kierownik zmiany, możliwość, współpraca", "iso-8859-2"),
    ],
)
def test_an_encoding_that_nobody_names_is_not_guessed(text: str, encoding: str) -> None:
    with pytest.raises(Unreadable, match="neither UTF-8"):
        decode(text.encode(encoding))


def test_one_bad_item_stops_no_dump() -> None:
    good, bad = read(b'{"jobs": [{"title": "Baker", "content": "Bread."}, null]}')
    assert (good.metadata["title"], good.item) == ("Baker", 1)
    assert (bad.item, bad.body) == (2, "")


def test_letters_that_were_encoded_twice_are_read() -> None:
    twice = "Le café de Zoé’s — été 🚢\n".encode().decode("latin-1").encode()
    (document,) = read(b"---\ntitle: Cook\ncompany: Oakum\n---\n" + twice)
    assert document.body.strip() == "Le café de Zoé’s — été 🚢"


@pytest.mark.parametrize(
    ("written", "read_as"),
    [
        ("GÃ¶rlitz", "Görlitz"),
        ("donâ€™t â€“ PreÃ§o: 10 â‚¬", "don’t – Preço: 10 €"),
        ("Weâ€™re hiring! Привет", "We’re hiring! Привет"),
        ("«CAFÉ», «CLICHÉ» et l’âge", "«CAFÉ», «CLICHÉ» et l’âge"),
        ("SÃO PAULO, Ñ‚ и ÂÅÄ", "SÃO PAULO, Ñ‚ и ÂÅÄ"),
    ],
)
def test_letters_read_by_the_wrong_table_are_mended_where_they_can_be_nothing_else(
    written: str, read_as: str
) -> None:
    (document,) = read(f"---\ntitle: Cook\ncompany: Oakum\n---\n{written}".encode())
    assert document.body.strip() == read_as
