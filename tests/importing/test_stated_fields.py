"""Fields of metadata beside title, employer and place, under the names that others give them."""

import pytest

from .prepared import BODY, posting, record_of

APPLY = "https://quayside.example/apply"


@pytest.mark.parametrize(
    ("line", "field", "value"),
    [
        (f"apply_to: {APPLY}", "apply_url", APPLY),
        (f"ctaLink: {APPLY}", "apply_url", APPLY),
        (f"buttons: [{{label: Apply, url: '{APPLY}'}}]", "apply_url", APPLY),
        (f"directApplyUrl: {APPLY}", "apply_url", APPLY),
        ("mail: jobs@quayside.example", "apply_email", "jobs@quayside.example"),
        ("contacts: [jobs@quayside.example]", "apply_email", "jobs@quayside.example"),
        ("org_url: https://quayside.example", "company_website", "https://quayside.example"),
        ("work_hours: [Full-Time]", "employment_type", "full-time"),
        ("umfang: Teilzeit", "employment_type", "part-time"),
        ("employ_type: Part-time", "employment_type", "part-time"),
        ("job_terms: Permanent", "employment_type", "full-time"),
        ("hourly_rate: 20 USD", "pay_period", "hour"),
        ("annual_salary: 18000 EUR", "pay_period", "year"),
        ("stipend: 2000 EUR/month", "pay_period", "month"),
        ("pay_rate: $20/hour", "pay_words", "$20/hour"),
        ("labels: [steel, welding]", "tags", ("steel", "welding")),
        ("required_skills: steel, welding", "tags", ("steel", "welding")),
    ],
)
def test_a_field_is_found_under_other_names(line: str, field: str, value: object) -> None:
    assert getattr(record_of(posting(line)), field) == value


@pytest.mark.parametrize("line", ["fully_remote: true", "telework: yes", "remote_allowed: true"])
def test_a_flag_of_remote_work_is_found_under_other_names(line: str) -> None:
    assert record_of(posting(line)).workplace == "remote"


@pytest.mark.parametrize("title", ["“Welder”", "„Welder“", "« Welder »"])
def test_quotes_of_a_word_processor_are_no_part_of_a_name(title: str) -> None:
    assert record_of(posting().replace("title: Welder", f"title: {title}")).title == "Welder"


def test_a_description_may_be_a_list_of_paragraphs() -> None:
    record = record_of(posting("description:\n  - Weld frames for ships.\n  - Experience with a torch.", ""))

    assert record.description_text == "Weld frames for ships.\nExperience with a torch."


@pytest.mark.parametrize("name", ["original", "textDescription", "rendered"])
def test_what_a_value_is_called_may_be_wrapped(name: str) -> None:
    record = record_of(f"---\nposition:\n  {name}: Net Mender\n  id: 3\ncompany: Oakum Ropery\n---\n")

    assert record.title == "Net Mender"


def test_the_text_of_a_page_without_a_body_is_that_of_its_blocks() -> None:
    blocks = "sections:\n  - type: jobs\n    items:\n      - text: You weld hulls, with {}\n"
    record = record_of(posting(blocks.format("experience of a torch."), ""))

    assert record.description_text == "You weld hulls, with experience of a torch."
    assert record_of(posting(blocks.format("me."), "Weld, with experience.")).description_text == (
        "Weld, with experience."
    )


def test_blocks_of_other_names_are_its_text_where_none_is_called_so() -> None:
    lines = "panel:\n  LineOne: You will weld hulls with us, in rain and in sun.\n  Icon: done\n"
    record = record_of(posting(lines, ""))

    assert record.description_text == "You will weld hulls with us, in rain and in sun."
    texts = "  text: We build ships that you will like a lot.\n"
    assert (
        record_of(posting(lines + texts, "")).description_text == "We build ships that you will like a lot."
    )


@pytest.mark.parametrize(
    ("name", "company"),
    [
        ("joblistingcompanyname", "Kade Ropes"),
        ("positionorganization", "Kade Ropes"),
        ("jobless", ""),
        ("sobcompanyname", ""),
    ],
)
def test_words_of_a_name_may_run_together(name: str, company: str) -> None:
    assert record_of(f"---\ntitle: Welder\n{name}: Kade Ropes\n---\n{BODY}").company == company


def test_a_value_may_stand_in_the_marks_of_its_slot() -> None:
    text = "---\ntitle: <Lead Welder>\ncompany: <{}>\n---\n" + BODY
    assert record_of(text.format("Oakum Ropery")).title == "Lead Welder"
    assert record_of(text.format("Oakum Ropery")).company == "Oakum Ropery"
    assert record_of(text.format("Company Name")).company == ""
