"""Which files are one posting: doubles, renamed files, the same role twice."""

import pytest

from postings.models import Company, Posting, Tag

from .runs import Write, run

pytestmark = pytest.mark.django_db


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
