"""What a run does: outcomes, editors' edits, duplicates, closing, the report."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from django.core.management import CommandError, call_command

from postings.models import Company, ImportOutcome, ImportRun, Place, Posting, Tag

pytestmark = pytest.mark.django_db

Write = Callable[..., Path]


def posting_file(**fields: str) -> str:
    values = {
        "title": "Baker",
        "company": "Acme",
        "location": "Lisbon, Portugal",
        "url": "https://acme.example/jobs/1",
        "datePosted": "2026-01-05",
        **fields,
    }
    body = values.pop(
        "body", "We are looking for a Baker. You will bake bread, and you will need experience."
    )
    return "---\n" + "".join(f'{name}: "{text}"\n' for name, text in values.items()) + f"---\n\n{body}\n"


@pytest.fixture
def write(tmp_path: Path) -> Write:
    folder = tmp_path / "board"
    folder.mkdir()

    def write_file(name: str = "baker.md", **fields: str) -> Path:
        (folder / name).write_text(posting_file(**fields), encoding="utf-8")
        return folder

    return write_file


def run(folder: Path, **options: Any) -> list[dict[str, Any]]:
    """Import a folder in this process and return the report."""
    report = folder.parent / "report.jsonl"
    call_command("import_seeds", folder, jobs=1, report=report, **options)
    return [json.loads(line) for line in report.read_text(encoding="utf-8").splitlines()]


def everything() -> list[Any]:
    models = (Company, Place, Tag, Posting, Posting.tags.through, Posting.places.through)
    return [list(model._default_manager.order_by("pk").values()) for model in models]


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


def test_two_spellings_of_a_company_and_a_tag_are_one(write: Write) -> None:
    write("a.md", company="Acme Inc.", tags="Machine Learning", url="https://acme.example/1", title="Baker")
    folder = write(
        "b.md", company="ACME", tags="machine-learning", url="https://acme.example/2", title="Cook"
    )
    run(folder)

    assert [company.name for company in Company.objects.all()] == ["Acme Inc."]
    assert [tag.name for tag in Tag.objects.all()] == ["Machine Learning"]


def test_the_same_bytes_are_one_posting(write: Write) -> None:
    write("a.md")
    lines = run(write("b.md"))

    assert [line["outcome"] for line in lines] == ["created", "duplicate"]
    assert lines[1]["problems"][0]["reason"] == "the same bytes as a.md"


def test_the_same_role_in_the_same_place_is_one_posting(write: Write) -> None:
    write("a.md", url="https://acme.example/1")
    folder = write("b.md", url="https://acme.example/2", company="Acme, Inc.")
    first, second = run(folder), run(folder)

    assert [line["outcome"] for line in first] == ["created", "duplicate"]
    assert [line["outcome"] for line in second] == ["unchanged", "duplicate"]
    assert first[1]["posting"] == first[0]["posting"]


def test_different_countries_are_never_merged(write: Write) -> None:
    write("a.md", url="https://acme.example/1", location="Remote - US")
    lines = run(write("b.md", url="https://acme.example/2", location="Remote - UK"))

    assert [line["outcome"] for line in lines] == ["created", "created"]


def test_a_posting_that_is_over_does_not_stand_in_for_an_open_one(write: Write) -> None:
    write("a.md", url="https://acme.example/1", status="closed")
    lines = run(write("b.md", url="https://acme.example/2"))

    assert [line["status"] for line in lines] == ["closed", "published"]


def test_files_that_share_the_employer_s_page_stay_apart(write: Write) -> None:
    write("a.md", title="Baker", url="https://acme.example/careers")
    folder = write("b.md", title="Cook", url="https://acme.example/careers")
    run(folder)
    lines = run(write("b.md", title="Head Cook", url="https://acme.example/careers"))

    assert [line["outcome"] for line in lines] == ["unchanged", "updated"]
    assert set(Posting.objects.values_list("title", flat=True)) == {"Baker", "Head Cook"}


def test_a_renamed_file_with_a_url_is_the_same_posting(write: Write) -> None:
    folder = write("a.md")
    run(folder)
    (folder / "a.md").rename(folder / "z.md")
    (line,) = run(write("z.md", title="Head Baker"))

    assert line["outcome"] == "updated"


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


def many(write: Write, count: int) -> Path:
    for number in range(count):
        folder = write(f"{number}.md", title=f"Baker {number}", url=f"https://acme.example/{number}")
    return folder


def test_a_file_that_is_gone_closes_its_posting_only_when_asked(write: Write) -> None:
    folder = many(write, 6)
    run(folder)
    (folder / "0.md").unlink()

    run(folder)
    assert not Posting.objects.filter(status="closed").exists()
    lines = run(folder, close_missing=True)
    assert [line["outcome"] for line in lines].count("closed") == 1
    assert Posting.objects.get(status="closed").title == "Baker 0"


def test_a_file_that_comes_back_opens_its_posting_again(write: Write) -> None:
    folder = many(write, 6)
    run(folder)
    text = (folder / "0.md").read_text()
    (folder / "0.md").unlink()
    run(folder, close_missing=True)
    (folder / "0.md").write_text(text)
    run(folder, close_missing=True)

    assert not Posting.objects.filter(status="closed").exists()
    assert Posting.objects.count() == 6


def test_closing_more_than_a_fifth_is_refused_unless_allowed(write: Write) -> None:
    folder = many(write, 6)
    run(folder)
    for number in (0, 1):
        (folder / f"{number}.md").unlink()

    run(folder, close_missing=True)
    assert not Posting.objects.filter(status="closed").exists()
    assert "2 of 6" in ImportRun.objects.latest("pk").error
    run(folder, close_missing=True, allow_mass_close=True)
    assert Posting.objects.filter(status="closed").count() == 2


def test_a_file_that_became_unreadable_is_not_gone(write: Write) -> None:
    folder = many(write, 6)
    run(folder)
    (folder / "0.md").write_text('---\ntitle: "Baker\n---\n')
    run(folder, close_missing=True)

    assert not Posting.objects.filter(status="closed").exists()


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


def test_close_missing_needs_a_folder(write: Write) -> None:
    with pytest.raises(CommandError, match="folder"):
        call_command("import_seeds", write() / "baker.md", close_missing=True)


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


@pytest.mark.parametrize("closing", [False, True])
def test_a_file_of_a_new_name_keeps_its_posting(write: Write, closing: bool) -> None:
    folder = write(url="")
    run(folder)
    before = Posting.objects.get()
    (folder / "baker.md").rename(folder / "cook.md")
    assert [line["outcome"] for line in run(folder, close_missing=closing)] == ["updated"]
    after = Posting.objects.get()
    assert (after.pk, after.status, after.source_key) == (before.pk, "published", "cook.md")
    assert [line["outcome"] for line in run(folder, close_missing=closing)] == ["unchanged"]


def test_the_double_of_a_file_that_is_gone_takes_its_posting_over(write: Write) -> None:
    write("double.md", url="https://acme.example/jobs/2")
    write("third.md", url="https://acme.example/jobs/3")
    folder = write()
    run(folder)
    (folder / "baker.md").unlink()
    lines = run(folder, close_missing=True, allow_mass_close=True)
    assert [(line["file"], line["outcome"]) for line in lines] == [
        ("double.md", "updated"),
        ("third.md", "duplicate"),
    ]
    posting = Posting.objects.get()
    assert (posting.status, posting.source_url) == ("published", "https://acme.example/jobs/2")


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


def test_a_file_that_turned_into_no_posting_closes_its_own(write: Write) -> None:
    folder = write()
    run(folder)
    (folder / "baker.md").write_text("Lorem ipsum dolor sit amet, consectetur adipiscing elit. " * 9)
    rejected, closed = run(folder)
    assert (rejected["outcome"], closed["outcome"]) == ("rejected", "closed")
    assert closed["problems"][0]["reason"] == "its file holds no posting any more"
    assert Posting.objects.get().status == "closed"
    assert [line["outcome"] for line in run(folder)] == ["rejected"]
    assert [line["outcome"] for line in run(write())] == ["updated"]
    assert Posting.objects.get().status == "published"


def test_a_file_that_can_not_be_read_any_more_closes_nothing(write: Write) -> None:
    folder = write()
    run(folder)
    (folder / "baker.md").write_text("---\ntitle: [Baker\n---\n")
    assert [line["outcome"] for line in run(folder)] == ["rejected"]
    assert Posting.objects.get().status == "published"


def test_no_title_turns_a_line_around(write: Write) -> None:
    run(write(title=r"\u202eBaker\u2066 \u200fand cook"))
    assert Posting.objects.get().title == "Baker and cook"
