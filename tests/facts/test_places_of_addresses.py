"""The postal address that ends a text, and the lines and fields that only look like places of the job."""

import pytest

from postings.facts.places import find_locations, read_locations, title_locations


def slugs(text: str) -> list[str]:
    return [location.place.slug for location in find_locations(text) if location.place]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("We weld hulls.\nOakum Ltd, 57 Caulker Road, London EC1M 5NG", ["london"]),
        ("Wir schweißen.\nOakum GmbH · Werftstraße 88 · 80337 München", ["munich"]),
        ("Vi svetsar.\nOakum AB, Storgatan 5, 211 34 Malmö\nMed vänlig hälsning", ["malmo"]),
        ("Wir schweißen.\nOakum GmbH\nWerftstraße 88\n80337 München\nTel. 089 / 12 34 56", ["munich"]),
        ("We weld hulls, fully remote.\nOakum Ltd, 57 Caulker Road, London EC1M 5NG", []),
        ("Our client wants a welder.\nOakum Ltd, 57 Caulker Road, London EC1M 5NG", []),
        ("We have yards in Paris, France and Oslo, Norway.\nOakum, 57 Caulker Road, London EC1M 5NG", []),
        ("Oakum, 57 Caulker Road, London EC1M 5NG\nWe weld.\nWe caulk.\nApply now.", []),
        ("Wir schweißen.\nKielstraße 1, 20095 Hamburg\nWerftstraße 88, 80337 München", []),
    ],
)
def test_the_one_address_that_ends_a_text_is_the_place(text: str, expected: list[str]) -> None:
    assert slugs(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "We weld.\nHow to apply\nSend CV, a one-page letter and two drawings to the yard.",
        "We weld.\nYou too\nPay is as follows\nOakland, San Francisco, California:\nWelder: $40",
        "We weld.\nYou too.\nWe caulk.\nA.\nB.\nC.\nD.\nE.\nSan Francisco, California\n$40 an hour",
        "You will receive support from our team in Berlin, Germany.",
        "You may come to our office in Lisbon, Portugal whenever you like. This role is remote.",
        "Access is subject to U.S. export control rules; U.S. persons in our Denver, CO office weld.",
    ],
)
def test_an_appeal_a_pay_band_and_a_law_name_no_place(text: str) -> None:
    assert slugs(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Site: Auckland, NZ - Mount Wellington\nWe weld.", ["auckland"]),
        ("Địa điểm: Tòa nhà Oakum, 12 Đường Thợ Hàn, Quận 10, TP. Hồ Chí Minh", ["ho-chi-minh-city"]),
        ("焊工\n工作地点\n上海（徐汇）或杭州（西湖区）", ["shanghai", "hangzhou"]),
        ("Oakum | Welders | Remote (US, Canada, UK) | Full-time | https://oakum.example/jobs\nWe weld.",
         ["united-states", "canada", "united-kingdom"]),
    ],
)  # fmt: skip
def test_labels_and_headers_of_more_kinds(text: str, expected: list[str]) -> None:
    assert slugs(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "You must be able to come to our yard office in Denver, CO four days a week.",
        "This is an on-site position at our headquarters in Denver, Colorado.",
        "Our crew meets daily: this team works from our Denver office.",
        "The position sits on site in Denver, Colorado, close to the river.",
        "You'll ship out of our warehouse in Denver, Colorado.",
        "You manage 3 senior welders and 40 other welders, and will be located in Denver, Colorado.",
        "You will be based in Denver and expected to spend some weeks in Boulder.",
        "Our client is seeking a Welder to join their growing team in Denver.",
    ],
)
def test_more_sentences_say_where_the_job_is(text: str) -> None:
    assert slugs(text) == ["denver"]


@pytest.mark.parametrize(
    ("field", "expected"),
    [
        ("Iloilo City, with travel to Aklan and Antique", ["iloilo"]),
        ("Utrecht with occasional travelling to Brussels", ["utrecht"]),
        ("Remote (Armenia, Georgia)", ["armenia-am", "georgia"]),
        ("Atlanta, Georgia / Canada", ["atlanta", "canada"]),
        ("Florida, Georgia, Canada", ["florida-region-us", "georgia-region-us", "canada"]),
    ],
)
def test_a_field_without_its_travel_and_with_the_country_of_a_list(field: str, expected: list[str]) -> None:
    assert [one.place.slug for one in read_locations(field) if one.place] == expected


def test_remote_before_two_countries_in_a_title_is_of_both() -> None:
    found = title_locations("Oakum is hiring a Welder – remote US/Canada")
    assert [(one.place.slug, one.workplace) for one in found if one.place] == [
        ("united-states", "remote"),
        ("canada", "remote"),
    ]
