"""Metadata above a body, in the forms that no YAML reader takes, and what is broken in it."""

import pytest

from postings.importing.readers import Document, Unreadable, read

BODY = "We are looking for a Baker, and " + "you will bake bread. " * 12


def one(text: str) -> Document:
    (document,) = read(text.encode())
    return document


@pytest.mark.parametrize(
    "text",
    [
        f"Title: Baker\nDate: 2026-01-05\nCompany: Acme\n\n{BODY}",
        f":title: Baker\n:date: 2026-01-05\n:company: Acme\n\n{BODY}",
        f"#+TITLE: Baker\n#+DATE: 2026-01-05\n#+COMPANY: Acme\n\n{BODY}",
        f"-----\ntitle: Baker\ndate: 2026-01-05\ncompany: Acme\n-----\n{BODY}",
        f"\ufeff---  \ntitle: Baker\ndate: 2026-01-05\ncompany: Acme\n---  \n{BODY}",
        f"---\ntitle: Baker\ndate: 2026-01-05\ncompany: Acme\n...\n{BODY}",
        f'{{"title": "Baker", "date": "2026-01-05", "company": "Acme"}}\n\n{BODY}',
        f';;;\n"title": "Baker",\n"date": "2026-01-05",\n"company": "Acme"\n;;;\n{BODY}',
        f'---json\n{{"title": "Baker", "date": "2026-01-05", "company": "Acme"}}\n---\n{BODY}',
        f'+++\ntitle = "Baker"\ndate = "2026-01-05"\ncompany = "Acme"\n+++\n{BODY}',
    ],
)
def test_one_header_in_many_forms(text: str) -> None:
    document = one(text)

    assert {name.casefold(): value for name, value in document.metadata.items()} == {
        "title": "Baker",
        "date": "2026-01-05",
        "company": "Acme",
    }
    assert document.body.strip() == BODY.strip()
    assert not document.doubt


def test_a_second_block_below_the_first_is_metadata_too() -> None:
    document = one(f"---\ntitle: Baker\n---\n\n+++\ntitle = 'Cook'\ncompany = 'Acme'\n+++\n{BODY}")
    assert (document.metadata, document.body.strip()) == ({"title": "Baker", "company": "Acme"}, BODY.strip())


def test_a_long_value_that_was_broken_without_indentation_is_one() -> None:
    document = one(
        f"---\ntitle: Baker\nsummary: We bake bread in the old mill by the river\nand look for somebody\n"
        f"who is up at night\ncompany: Acme\n---\n{BODY}"
    )
    assert document.metadata["summary"] == (
        "We bake bread in the old mill by the river and look for somebody who is up at night"
    )
    assert (document.metadata["company"], document.doubt) == ("Acme", "")


def test_a_field_list_below_its_title() -> None:
    document = one(f"Baker\n#####\n\n:date: 2026-01-05\n:company: Acme\n\n{BODY}")

    assert (document.headline, document.metadata["company"]) == ("Baker", "Acme")


def test_metadata_ends_where_prose_begins() -> None:
    document = one(
        f"summary: |\n  We bake.\ntags:\n  - bread\npublic: no\n\n\nBaker\n=====\n\n{BODY}\nAt: home\n"
    )

    assert document.metadata == {"summary": "We bake.\n", "tags": ["bread"], "public": "no"}
    assert document.body.startswith("Baker\n=====")


def test_a_form_with_tabs_is_read_wherever_its_lines_stand() -> None:
    text = (
        "Job Title:\tBaker\nLevel:\t\nJunior\nSenior\nJob Location (If Unknown):\tLisbon\n"
        f"Job Summary:\t{BODY}\nYou bake.\nOrganization:\tAcme\n"
    )
    document = one(text)

    assert document.metadata["Job Title"] == "Baker"
    assert document.metadata["Job Location"] == "Lisbon"
    assert document.metadata["Organization"] == "Acme"
    assert "Junior\nSenior" in document.body
    assert not document.doubt


@pytest.mark.parametrize(
    "text",
    [
        f"Title: Baker\nCompany: Acme\n{BODY}\nYou: bring flour\n",
        f"Title: Baker\nCompany: Acme\nPay: *good*\n\n{BODY}\n",
        f"Title: Baker\nCompany: Acme\n\n{BODY}\n\n---\n\n{BODY}\n",
    ],
)
def test_lines_that_yaml_makes_nothing_of_are_read_one_by_one(text: str) -> None:
    document = one(text)

    assert document.metadata["Title"] == "Baker"
    assert document.metadata["Company"] == "Acme"
    assert document.body.startswith("We are looking")


@pytest.mark.parametrize(
    ("line", "value"),
    [
        ("title:Baker", "Baker"),
        ("title: [Night] Baker", "[Night] Baker"),
        ("title: 'The Baker's Boy'", "The Baker's Boy"),
        ("title: **Baker**", "**Baker**"),
        ("title: *Baker*", "*Baker*"),
        ("title: & Baker", "& Baker"),
        ("'title' : @ Baker", "@ Baker"),
        ("title:\u00a0Baker", "Baker"),
        ('title: The "Baker" job: nights', 'The "Baker" job: nights'),
        ("title:\nBaker", "Baker"),
    ],
)
def test_what_a_line_surely_means_is_taken(line: str, value: str) -> None:
    document = one(f"---\ncompany: Acme\n{line}\nlocation: Lisbon\n---\n{BODY}")

    assert (document.metadata["title"], document.metadata["location"]) == (value, "Lisbon")
    assert len(document.problems) == 1
    assert not document.doubt


def test_a_line_that_says_nothing_is_named_and_left_to_an_editor() -> None:
    document = one(f"---\ntitle: Baker\nas soon as possible\ncompany: Acme\n---\n{BODY}")

    assert (document.metadata["title"], document.metadata["company"]) == ("Baker", "Acme")
    assert [problem.line for problem in document.problems] == [3]
    assert document.doubt


def test_a_quote_that_is_never_closed_loses_its_line_alone() -> None:
    document = one(f'---\ntitle: "Baker\ncompany: Acme\n---\n{BODY}')

    assert document.metadata == {"company": "Acme"}
    assert [problem.line for problem in document.problems] == [2]


def test_broken_toml_is_read_line_by_line() -> None:
    document = one(f'+++\ntitle = "Baker"\nday = soon\ncompany = "Acme"\n+++\n{BODY}')

    assert (document.metadata["title"], document.metadata["company"]) == ("Baker", "Acme")
    assert document.problems[0].line == 3
    assert document.doubt


def test_a_name_that_stands_twice_in_toml_is_refused() -> None:
    with pytest.raises(Unreadable):
        read(f'+++\ntitle = "Baker"\ntitle = "Cook"\n+++\n{BODY}'.encode())


def test_a_fence_that_is_never_closed() -> None:
    document = one(f"---\ntitle: Baker\ncompany: Acme\n\n## The job\n\n{BODY}")

    assert (document.metadata["title"], document.body[:10]) == ("Baker", "## The job")
    assert document.doubt


def test_a_line_across_the_page_is_no_fence() -> None:
    document = one(f"---\n\n# Baker\n\n{BODY}\n\n---\n\nApply now.")

    assert not document.metadata
    assert document.body.endswith("Apply now.")
