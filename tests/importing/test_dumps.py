"""The postings within dumps: lists, envelopes and groups, and what these state of each."""

import json
import time
from contextlib import suppress
from typing import Any

import pytest

from postings.importing.readers import Document, Unreadable, read

BAKER = {"title": "Baker", "url": "https://acme.example/jobs/1", "description": "Bake bread."}
COOK = {"title": "Cook", "url": "https://acme.example/jobs/2", "description": "Cook soup."}


def items(value: Any) -> list[Document]:
    return read((value if isinstance(value, str) else json.dumps(value)).encode())


def said(value: Any, name: str) -> list[Any]:
    return [document.metadata.get(name) for document in items(value)]


@pytest.mark.parametrize(
    "wrap",
    [
        lambda jobs: jobs,
        lambda jobs: [{"results": jobs}],
        lambda jobs: {"roles": jobs},
        lambda jobs: {"list": jobs, "total": 2},
        lambda jobs: {"SearchResult": {"Items": [{"MatchedObjectDescriptor": job} for job in jobs]}},
        lambda jobs: {"data": [{"type": "jobs", "attributes": job} for job in jobs]},
        lambda jobs: {"data": {"jobs": {"edges": [{"node": job} for job in jobs]}}},
        lambda jobs: {"version": "1.1", "title": "Jobs at Acme", "items": jobs},
        lambda jobs: {"open_roles_of_ours": jobs},
        lambda jobs: {"job-1": jobs[0], "job-2": jobs[1]},
    ],
)  # fmt: skip
def test_an_envelope_is_opened(wrap: Any) -> None:
    assert said(wrap([BAKER, COOK]), "title") == ["Baker", "Cook"]


def test_a_group_hands_down_its_employer_and_its_place() -> None:
    groups = [
        {"company": "Acme", "location": "Lisbon", "jobs": [BAKER, {**COOK, "location": "Porto"}]},
        {"company": "Bolt", "jobs": [{"since": "2026", "jobs": [{"title": "Welder"}]}]},
    ]
    assert said(groups, "title") == ["Baker", "Cook", "Welder"]
    assert said(groups, "company") == ["Acme", "Acme", "Bolt"]
    assert said(groups, "location") == ["Lisbon", "Porto", None]


def test_the_one_line_of_an_entry_beside_a_link_is_its_title() -> None:
    jobs = [{"description": "Baker", "link": "https://acme.example/1"}]

    assert said([{"company": "Acme", "jobs": jobs}], "title") == ["Baker"]
    assert said({"jobs": [{**jobs[0], "description": "We bake.\n\nFor all."}, BAKER]}, "title") == [
        None,
        "Baker",
    ]


def test_postings_may_stand_under_names_beside_other_things() -> None:
    first = {"title": "Baker", "deadline": "2026-12-01", "body": ["Bake bread."]}
    page = {"email_body": "Hello, I am", "first": first, "second": COOK, "form": {"open": False}}

    assert said(page, "title") == ["Baker", "Cook"]
    assert said(
        {"about": {"title": "Who we are", "text": "Bakers."}, "second": COOK, "form": {}}, "title"
    ) == [None]


def test_a_layout_that_goes_through_the_list_of_its_metadata_is_no_text() -> None:
    layout = "{% for job in vacancies %}\n<h2>{{ job.heading }}</h2>\n{% endfor %}\n" + "<p>Safe.</p>" * 30
    page = "---\ntitle: Vacancies\nvacancies:\n  - heading: Baker\n    text: Bake bread.\n---\n"

    assert [document.metadata["heading"] for document in read(f"{page}{layout}".encode())] == ["Baker"]
    assert len(read(f"{page}{layout.replace('vacancies', 'pages')}".encode())[0].body) > 200


def test_a_page_of_jobs_is_no_employer() -> None:
    assert said({"name": "Acme", "jobs": [BAKER]}, "company") == ["Acme"]
    assert said({"name": "Open positions", "jobs": [BAKER]}, "company") == [None]


def test_an_entry_that_names_its_employer_otherwise_keeps_it() -> None:
    assert said({"name": "Acme", "jobs": [{**BAKER, "employer": "Bolt"}]}, "company") == [None]


@pytest.mark.parametrize(("groups", "name"), [("companies", "company"), ("departments", "department")])
def test_what_the_name_of_a_group_says_depends_on_its_list(groups: str, name: str) -> None:
    assert said({groups: [{"name": "Foods", "jobs": [BAKER]}]}, name) == ["Foods"]


@pytest.mark.parametrize(
    ("groups", "called", "name", "value"),
    [
        ("departments", "foods", "department", "foods"),
        ("companies", "Bolt Foods", "company", "Bolt Foods"),
        ("companies", "bolt-foods", "company", None),
        ("locations", "lisbon", "location", "lisbon"),
    ],
)
def test_groups_of_a_mapping_are_called_as_they_stand_there(
    groups: str, called: str, name: str, value: str | None
) -> None:
    others = {"emoji": [{"title": "Smile", "code": "1"}], "jobs": [COOK]}
    assert said({groups: {called: {"jobs": [BAKER]}, "Other": others}}, name)[0] == value
    assert len(said({groups: {called: {"jobs": [BAKER]}, "Other": others}}, "title")) == 2


def test_a_heading_is_an_employer_only_where_something_says_so() -> None:
    elsewhere = {**COOK, "url": "https://bolt.example"}
    assert said({"Acme": [BAKER], "Kitchen": [elsewhere]}, "company") == ["Acme", None]
    assert said({"Bolt GmbH": [COOK]}, "company") == ["Bolt GmbH"]


def test_the_name_beside_a_title_is_the_employer_if_the_address_says_so() -> None:
    job = {"id": "head-baker-bolt-foods-lisbon", "title": "Head Baker", "name": "Bolt Foods", "url": "x"}
    assert said([job], "company") == ["Bolt Foods"]
    assert said([{**job, "id": "head-baker-lisbon"}], "company") == [None]


def test_a_list_of_something_else_is_no_dump() -> None:
    parts = [{"title": "Duties", "description": "Bake."}, {"title": "You", "description": "Bread."}]
    links = [{"name": "Website", "url": "https://acme.example"}]
    assert said({"company": "Acme", "title": "Baker", "offers": parts, "items": links}, "title") == ["Baker"]
    for name in ("content", "sections", "items", "links", "locations", "offers"):
        assert said({"company": "Acme", "heading of it": "Baker", name: parts}, "company") == ["Acme"]
        assert said({"company": "Acme", "heading of it": "Baker", name: links}, "company") == ["Acme"]


@pytest.mark.parametrize(
    "text",
    [
        "- title: Baker\n  company: Acme\n\n# the second\n- title: Cook\n  company: Acme\n",
        "---\n- title: Baker\n  company: Acme\n- title: Cook\n  company: Acme\n",
        "name: Us\ncompany: Acme\npositions:\n  - title: Baker\n    url: /1\n  - title: Cook\n    at: /2\n",
        "---\ncompany: Acme\njobs:\n  - title: Baker\n    url: /1\n  - title: Cook\n    url: /2\n---\n",
    ],
)
def test_a_yaml_list_is_a_dump(text: str) -> None:
    assert said(text, "title") == ["Baker", "Cook"]
    assert said(text, "company") == ["Acme", "Acme"]


def test_places_above_lists_are_the_places_of_their_postings() -> None:
    assert said("london:\n\nporto:\n  - title: Baker\n    type: Permanent\n", "location") == ["Porto"]


@pytest.mark.parametrize(
    "text", ["- Title: Baker\n- Bread and more\n", "- You bake\n- Place: Lisbon\n\nWe bake."]
)
def test_a_markdown_list_is_a_body(text: str) -> None:
    (document,) = items(text)
    assert document.body == text.strip()


def test_parts_of_a_description_are_put_together() -> None:
    sections = {
        "jobDescription": {"title": "Duties", "text": "<p>Bake.</p>"},
        "more": {"text": "<p>Rest.</p>"},
    }
    (text,) = said([{"name": "Baker", "jobAd": {"sections": sections}}], "description")
    assert text == "<h3>Duties</h3>\n<p>Bake.</p>\n<p>Rest.</p>"


@pytest.mark.parametrize(
    "text",
    [
        '{"jobs":[' * 14 + "1" + "]}" * 14,
        json.dumps({"company": "x" * 300_000, "jobs": [{"title": "a"}] * 40_000}),
        json.dumps([{"job": {"job": {"title": "a"}}}] * 25_000),
        json.dumps({str(number): [{"title": "a", "url": "b"}] for number in range(20_000)}),
        "- a: b\n" * 100_000,
        "x:\n- title: b\n" * 70_000,
    ],
    ids=lambda text: text[:12],
)
def test_a_dump_costs_little(text: str) -> None:
    started = time.process_time()
    with suppress(Unreadable):
        read(text.encode())
    assert time.process_time() - started < 20


def test_comments_and_trailing_commas_are_no_end_of_a_dump() -> None:
    text = '{"jobs": [ // ours\n{"title": "Baker", "url": "https://acme.example/1",}, /* more */ ],}'
    assert said(text, "title") == ["Baker"]


def test_a_dump_that_was_cut_off_is_refused() -> None:
    with pytest.raises(Unreadable):
        items('{"jobs": [{"title": "Baker"}, {"title": "Cook"}')


def test_a_broken_line_stops_no_other() -> None:
    good, bad, last = items('{"title": "Baker"}\n{"title": Cook}\n{"title": "Welder"}')

    assert (good.metadata["title"], last.metadata["title"]) == ("Baker", "Welder")
    assert (bad.item, bad.problems[0].line, bool(bad.doubt)) == (2, 2, True)


def test_postings_below_whatever_name_and_in_groups_are_found() -> None:
    yaml = (
        "- title: The yard\n  jobs:\n    - post: Welder\n      pay: 20-30k\n"
        "      block:\n        - name: Duties\n"
        "          content:\n            - Weld frames\n            - Read drawings\n"
        "    - post: Painter\n      pay: 20-30k\n"
    )
    first, second = read(yaml.encode())
    assert (first.metadata["post"], second.metadata["post"]) == ("Welder", "Painter")
    assert first.metadata["description"] == (
        "<h3>Duties</h3>\n<ul><li>Weld frames</li><li>Read drawings</li></ul>"
    )
    jobs = [{"title": name, "company": "Quayside Steel"} for name in ("Welder", "Painter")]
    assert len(read(json.dumps({"status": 200, "payload": {"docs": jobs}}).encode())) == 2


def test_entries_that_open_with_an_id_are_entries() -> None:
    entry = "  - id: {0}-1\n    title: {0}\n    jd: |\n      You make it hold.\n"
    yaml = f"apply:\n  label: x\n\nroles:\n{entry.format('Welder')}{entry.format('Painter')}"
    assert [document.metadata["title"] for document in read(yaml.encode())] == ["Welder", "Painter"]
