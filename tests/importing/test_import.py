"""What a run does: outcomes, editors' edits, the report."""

import json
from pathlib import Path

import pytest
from django.core.management import CommandError, call_command

from postings.models import Company, ImportOutcome, ImportRun, Posting, Tag

from .runs import Write, everything, run

pytestmark = pytest.mark.django_db


def test_a_second_import_changes_no_row(write: Write) -> None:
    run(write())
    before = everything()
    (line,) = run(write())

    assert line["outcome"] == "unchanged"
    assert everything() == before


def test_every_run_and_file_is_recorded(write: Write) -> None:
    run(write())
    run(write())

    assert [imported.counts for imported in ImportRun.objects.order_by("pk")] == [
        {"created": 1},
        {"unchanged": 1},
    ]
    assert list(ImportOutcome.objects.order_by("pk").values_list("outcome", flat=True)) == [
        "created",
        "unchanged",
    ]


def test_a_changed_file_updates_its_posting(write: Write) -> None:
    run(write())
    (line,) = run(write(title="Head Baker", location="Porto, Portugal"))

    posting = Posting.objects.get()
    assert line["outcome"] == "updated"
    assert posting.title == "Head Baker"
    assert [str(place) for place in posting.places.all()] == ["Porto, Portugal"]


def test_what_an_editor_changed_stands(write: Write) -> None:
    run(write())
    Posting.objects.update(title="Baker, nights")
    (line,) = run(write(title="Night Baker", datePosted="2026-02-01"))

    posting = Posting.objects.get()
    assert posting.title == "Baker, nights"
    assert posting.posted_at is not None
    assert posting.posted_at.month == 2
    assert line["kept"] == ["title"]


def test_an_editor_who_goes_back_gets_the_file_s_word_again(write: Write) -> None:
    run(write())
    Posting.objects.update(title="Baker, nights")
    run(write(summary="One"))
    Posting.objects.update(title="Baker")
    run(write(title="Night Baker"))

    assert Posting.objects.get().title == "Night Baker"


def test_tags_and_places_of_an_editor_stand(write: Write) -> None:
    run(write(tags="bread"))
    posting = Posting.objects.get()
    posting.tags.add(Tag.objects.create(name="nights"))
    posting.locations.all().delete()
    (line,) = run(write(tags="bread, cakes", location="Porto, Portugal"))

    assert {tag.name for tag in posting.tags.all()} == {"bread", "nights"}
    assert not posting.locations.exists()
    assert line["kept"] == ["locations", "tags"]


def test_a_published_posting_that_loses_its_company_goes_back_to_review(write: Write) -> None:
    run(write(company="", body="We need somebody. Experience helps, apply now for this position."))
    Posting.objects.update(company=Company.objects.create(name="Acme"), status="published")
    Posting.objects.filter(pk__gt=0).update(imported={})
    run(write(company="", title="", body="Apply now. The position needs experience and skills."))

    assert Posting.objects.get().status == "review"


@pytest.mark.parametrize(
    ("field", "value", "status"),
    [
        ("draft", "true", "draft"),
        ("hide", "yes", "draft"),
        ("published", "false", "draft"),
        ("active", "false", "closed"),
        ("open", "no", "closed"),
        ("status", "Closed", "closed"),
        ("expires", "2020-01-31", "closed"),
    ],
)
def test_what_is_not_live_is_not_published(write: Write, field: str, value: str, status: str) -> None:
    (line,) = run(write(**{field: value}))

    assert line["status"] == status
    assert not Posting.objects.live().exists()


def test_a_malformed_expiry_is_reported_and_waits_for_an_editor(write: Write) -> None:
    (line,) = run(write(validThrough="2023-11-31"))

    assert line["status"] == "review"
    assert line["problems"] == [{"line": 7, "field": "validThrough", "reason": "is no date: '2023-11-31'"}]


def test_a_dry_run_writes_nothing_at_all(write: Write) -> None:
    write("a.md", url="https://acme.example/1")
    lines = run(write("b.md", url="https://acme.example/2"), dry_run=True)

    assert [line["outcome"] for line in lines] == ["created", "duplicate"]
    assert everything() == [[], [], [], [], [], []]
    assert not ImportRun.objects.exists()


def test_one_bad_file_is_named_and_the_others_are_imported(
    write: Write, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = write("good.md")
    (folder / "bad.md").write_text('---\ntitle: "Baker\ncompany: Acme\n---\ntext\n')
    lines = run(folder)

    assert [line["outcome"] for line in lines] == ["rejected", "created"]
    assert "bad.md:2: YAML:" in capsys.readouterr().out


def test_the_report_has_every_key(write: Write) -> None:
    (line,) = run(write(tags="bread", salary="€30,000 - €35,000 a year"))

    assert set(line) == {
        "file", "outcome", "status", "posting", "title", "company", "places", "workplace", "employment_type",
        "url", "apply_url", "posted_at", "valid_through", "pay", "language", "tags", "review", "inferred",
        "kept", "problems",
    }  # fmt: skip
    assert line["places"] == ["Lisbon, PT"]
    assert line["pay"]["min"] == 30_000


def test_a_folder_that_is_not_there_is_a_usage_error() -> None:
    with pytest.raises(CommandError) as error:
        call_command("import_seeds", "/no/such/folder")

    assert error.value.returncode == 2


def test_what_came_to_nothing_is_not_read_again(write: Write, monkeypatch: pytest.MonkeyPatch) -> None:
    write("double.md", url="https://acme.example/jobs/2")
    write("empty.md", title="", company="", body="Lorem ipsum dolor sit amet, consectetur adipiscing elit.")
    first = {line["file"]: line for line in run(write())}
    assert {name: line["outcome"] for name, line in first.items()} == {
        "baker.md": "created",
        "double.md": "duplicate",
        "empty.md": "rejected",
    }
    monkeypatch.setattr("postings.importing.prepare.prepare", pytest.fail)
    again = {line["file"]: line for line in run(write())}
    assert again["baker.md"]["outcome"] == "unchanged"
    for name in ("double.md", "empty.md"):
        for said in ("outcome", "problems", "posting", "title"):
            assert again[name][said] == first[name][said]


def test_a_report_is_no_posting(write: Write) -> None:
    folder = write()
    report = folder / "report.jsonl"
    call_command("import_seeds", folder, jobs=1, report=report)
    (line,) = report.read_text(encoding="utf-8").splitlines()
    assert json.loads(line)["file"] == "baker.md"
    report.write_text(f"{line}\n{line}\n", encoding="utf-8")
    by_name = {line["file"]: line for line in run(folder)}
    assert by_name["report.jsonl"]["problems"][0]["reason"] == "a report of the importer, not job postings"


def test_a_report_that_can_not_be_written_is_a_usage_error(write: Write, tmp_path: Path) -> None:
    with pytest.raises(CommandError, match="no such file or directory") as caught:
        call_command("import_seeds", write(), jobs=1, report=tmp_path / "nowhere/report.jsonl")
    assert caught.value.returncode == 2


def test_no_title_turns_a_line_around(write: Write) -> None:
    run(write(title=r"\u202eBaker\u2066 \u200fand cook"))
    assert Posting.objects.get().title == "Baker and cook"


@pytest.mark.parametrize(
    ("url", "reasons"),
    [
        ("ask at the door", ["is no web address: 'ask at the door'"]),
        ("acme,example/1", ["is no web address: 'acme,example/1'"]),
        ("/jobs/baker/", []),
        ("BakersWeekly", []),
    ],
)
def test_a_broken_address_is_reported_and_a_path_or_a_name_is_not(
    write: Write, url: str, reasons: list[str]
) -> None:
    (line,) = run(write(url=url))

    assert [problem["reason"] for problem in line["problems"]] == reasons
