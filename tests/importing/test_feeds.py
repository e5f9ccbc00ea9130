"""Files that hold postings in XML, in tables of TOML, or in JSON with things kept beside the list."""

import json
import time
from contextlib import suppress

import pytest

from postings.importing.kinds import Context
from postings.importing.metadata import Metadata, read_metadata
from postings.importing.readers import Unreadable, read
from postings.importing.record import PostingRecord

from .prepared import NOW, record_of

TEXT = "<![CDATA[<p>You will weld frames for the shipyard. We offer training.</p>]]>"


def records(text: str) -> list[PostingRecord]:
    return [read_metadata(Metadata(document), Context(NOW, NOW.tzinfo)) for document in read(text.encode())]


def places(record: PostingRecord) -> list[str]:
    return [location.place.city for location in record.locations if location.place]


def test_a_position_of_personio() -> None:
    (record,) = records(
        "<workzag-jobs><position><id>7</id><subcompany>Kaistahl GmbH</subcompany><office>Leipzig</office>"
        "<additionalOffices><office>Dresden</office></additionalOffices><name>Welder</name>"
        f"<jobDescriptions><jobDescription><name>Tasks</name><value>{TEXT}</value></jobDescription>"
        "</jobDescriptions></position></workzag-jobs>"
    )
    assert (record.title, record.company, places(record)) == (
        "Welder",
        "Kaistahl GmbH",
        ["Leipzig", "Dresden"],
    )
    assert "weld frames" in record.description_source


def test_the_jobs_of_an_aggregators_feed_come_one_by_one() -> None:
    job = "<job><title>{}</title><company>Quayside Steel</company><city>Porto</city><description>{}</description></job>"
    feed = f"<?xml version='1.0'?>\n<source><publisher>Board</publisher>{job.format('Welder', TEXT)}{job.format('Painter', TEXT)}</source>"
    assert [(one.title, one.company) for one in records(feed)] == [
        ("Welder", "Quayside Steel"),
        ("Painter", "Quayside Steel"),
    ]


def test_an_item_of_an_export_has_its_fields_below() -> None:
    (record,) = records(
        f"<item><title>Welder</title><link>https://yard.example/7</link><content:encoded>{TEXT}</content:encoded>"
        "<wp:postmeta><wp:meta_key>_company_name</wp:meta_key><wp:meta_value>Quayside Steel</wp:meta_value></wp:postmeta>"
        "<wp:postmeta><wp:meta_key>_job_location</wp:meta_key><wp:meta_value>Porto</wp:meta_value></wp:postmeta>"
        "<wp:postmeta><wp:meta_key>_filled</wp:meta_key><wp:meta_value>0</wp:meta_value></wp:postmeta></item>"
    )
    assert (record.title, record.company, places(record)) == ("Welder", "Quayside Steel", ["Porto"])


@pytest.mark.parametrize(
    "feed",
    [
        '<?xml version="1.0"?>\n<!DOCTYPE rss [<!ENTITY a SYSTEM "file:///etc/passwd">]>\n<rss><item><title>&a;</title></item></rss>',
        "<rss><!DOCTYPE rss><item><title>x</title></item></rss>",
        "<rss><channel><title>Nothing here</title></channel></rss>",
    ],
)
def test_a_feed_with_entities_or_without_entries_is_refused(feed: str) -> None:
    with pytest.raises(Unreadable):
        read(feed.encode())


def test_markup_and_entities_that_are_not_wrapped_stay_in_their_text() -> None:
    (record,) = records(
        "<job><title>Caf&eacute; Baker</title><company>Oven &amp; Co</company>"
        "<description><p>You will <b>bake</b>.</p></description></job>"
    )
    assert record.company == "Oven & Co"
    assert record.title == "Café Baker"
    assert "<b>bake</b>" in record.description_source


def test_a_deep_or_a_broken_feed_does_no_harm() -> None:
    started = time.perf_counter()
    for feed in ("<job>" * 20_000, "<rss><item><title>" + "<b>" * 200, "<item " + "a='" * 30_000):
        with suppress(Unreadable):
            read(feed.encode())
    assert time.perf_counter() - started < 1


def test_tables_of_toml() -> None:
    tables = "\n".join(
        f'[[job]]\nname = "{name}"\nwhere = "Porto"\ntext = "You will weld."\napply = "https://yard.example"\n'
        for name in ("Welder", "Painter")
    )
    assert [(one.title, places(one)) for one in records(f"# jobs\n{tables}")] == [
        ("Welder", ["Porto"]),
        ("Painter", ["Porto"]),
    ]


def test_a_sponsor_is_the_employer_of_its_jobs() -> None:
    (record,) = records(
        "sponsors:\n  - name: Quayside Steel\n    url: https://yard.example\n    jobs:\n"
        "      - title: Welder\n        location: Porto\n        description: You will weld.\n"
    )
    assert (record.title, record.company) == ("Welder", "Quayside Steel")


def test_what_json_api_keeps_beside_the_list() -> None:
    def entry(number: str, title: str) -> dict[str, object]:
        links = {"locations": {"data": [{"id": number, "type": "locations"}]}, "company": {"data": None}}
        return {
            "id": number,
            "type": "jobs",
            "attributes": {"title": title, "body": "weld"},
            "relationships": links,
        }

    beside = [{"id": "1", "type": "locations", "attributes": {"city": "Porto", "country": "Portugal"}}]
    found = records(json.dumps({"data": [entry("1", "Welder"), entry("2", "Painter")], "included": beside}))
    assert [(one.title, places(one)) for one in found] == [("Welder", ["Porto"]), ("Painter", [])]


def test_the_envelope_of_workday() -> None:
    info = {"title": "Welder", "jobDescription": "<p>You will weld.</p>", "location": "Porto",
            "endDate": "2026-12-02", "timeType": "Full time"}  # fmt: skip
    (record,) = records(
        json.dumps({"jobPostingInfo": info, "hiringOrganization": {"name": "Quayside Steel"}})
    )
    assert (record.title, record.company, places(record)) == ("Welder", "Quayside Steel", ["Porto"])
    assert record.valid_through is not None
    assert record.employment_type


def test_the_headers_of_nikola_and_asciidoc() -> None:
    (nikola,) = records(".. title: Welder\n.. date: 2026-11-18\n.. slug: welder\n\nYou will weld.")
    assert (nikola.title, bool(nikola.posted_at)) == ("Welder", True)
    (asciidoc,) = read(
        b"= Welder\nQuayside Steel <jobs@yard.example>\n:page-location: Porto\n\n== Tasks\n\nWeld."
    )
    assert (asciidoc.headline, asciidoc.metadata["location"]) == ("Welder", "Porto")


def test_a_tab_parts_a_label_from_its_value() -> None:
    record = record_of(
        "Quayside Steel\n\nPosting Title\tWelder, Ships\nJob Type\tFull-Time\nLocation\t12 Porto Road\n\n"
        "Requirements\nYou weld frames. Apply with a CV. Quayside Steel is hiring in Lisbon.\n"
    )
    assert record.title == "Welder, Ships"
    assert "porto" not in str([location.words for location in record.locations]).lower()


def test_a_bare_ampersand_stands_for_itself() -> None:
    job = "<job><title>Welder & Fitter</title><company>Quay & Sons</company><url>https://q.example/?a=1&b=2</url>"
    (record,) = records(
        f"<jobs>{job}<description><![CDATA[<p>Weld & fit&nbsp;pipes.</p>]]></description></job></jobs>"
    )
    assert (record.title, record.company) == ("Welder & Fitter", "Quay & Sons")
    assert (record.source_url, "Weld & fit" in record.description_source) == (
        "https://q.example/?a=1&b=2",
        True,
    )


def test_an_employer_that_a_feed_states_once_is_each_entry_s() -> None:
    entry = "<job><title>Welder</title><description>Weld with us</description></job>"
    other = "<job><title>Baker</title><company>Crumb</company><description>Bake</description></job>"
    first, second = read(f"<jobs><company>Quayside, Inc</company>{entry}{other}</jobs>".encode())

    assert (first.metadata["company"], second.metadata["company"]) == ("Quayside, Inc", "Crumb")
