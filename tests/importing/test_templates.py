"""What generators leave in a body: tags, lists that they fill, and scripts that mark a posting."""

import pytest

from postings.importing.readers import read

from .prepared import BODY, outcome_of, record_of

SCRIPT = """<script type="application/ld+json">
{"@context": "http://schema.org", "@type": "JobPosting", "title": "Net Mender", "datePosted": "2026-05-01",
 "description": "Mend nets.", "hiringOrganization": {"name": "Oakum Ropery"}}
</script>
"""


def body_of(text: str) -> str:
    (document,) = read(text.encode())
    return document.body


def test_a_list_that_a_site_fills_is_no_text() -> None:
    body = body_of(
        "We mend nets.\n\n{% for job in site.jobs %}\n<p>{{ job.title }}</p>\n"
        "{% else %}\nNone.\n{% endfor %}\nBye."
    )
    assert body.split() == ["We", "mend", "nets.", "Bye."]


@pytest.mark.parametrize(
    "text",
    [
        "{% for line in lines %}We mend nets.{% endfor %}",
        "We mend {% endfor %}nets.",
        "{% for job in jobs %}We mend nets. {{ job.title }}",
        "{% for a in b %}{% for c in d %}We mend nets. {{ a }}{% endfor %}",
    ],
)
def test_other_tags_leave_the_text_between_them(text: str) -> None:
    assert "We mend" in body_of(text)


def test_a_page_that_only_lists_what_a_site_has_is_no_posting() -> None:
    loop = "{% for job in jobs %}\n{{ job.title }}, apply, salary\n{% endfor %}\n"
    assert outcome_of(f"---\ntitle: Jobs\n---\n## Welders\n{loop}").record is None


def test_a_script_in_a_body_states_what_it_marks() -> None:
    record = record_of(f"---\ntitle: Vacancies\nlocation: Porto\n---\n{SCRIPT}\n{BODY}")

    assert (record.title, record.company) == ("Net Mender", "Oakum Ropery")
    assert record.locations[0].place is not None


def test_each_of_several_scripts_is_a_posting() -> None:
    second = SCRIPT.replace("Net Mender", "Rope Maker")
    documents = read(f"Title: Vacancies\nDate: 2026-05-01\n\n### Net\n\n{SCRIPT}\n\n{second}".encode())

    assert [document.metadata["title"] for document in documents] == ["Net Mender", "Rope Maker"]
    assert [document.item for document in documents] == [1, 2]


def test_a_script_about_another_thing_states_nothing() -> None:
    script = SCRIPT.replace('"JobPosting"', '"Article"')
    assert (
        record_of(f"---\ntitle: Welder\ncompany: Acme\n---\n{script}\nJobPosting\n{BODY}").title == "Welder"
    )
