"""A place in a sentence is this job's only where its clause speaks of this job, or of the one office."""

import pytest

from postings.facts.places import find_locations, read_locations


def slugs(text: str) -> list[str]:
    return [location.place.slug for location in find_locations(text) if location.place]


@pytest.mark.parametrize(
    "text",
    [
        "You will be leading six welders in Cluj-Napoca, Romania, with the cooks being onsite in Seattle.",
        "You'll join a crew that has shipped hulls in Japan and Brazil.",
        "We are looking for a nurse who has worked in London or Manchester hospitals.",
        "For candidates in Denver, CO the base salary range for this role is $90,000.",
        "For roles based in Los Angeles County we consider applicants under the Fair Chance Ordinance.",
        "If you are based in California, this role has its own privacy notice.",
        "You will be expected to come to our Paris office once a quarter.",
        "Hiring manager is based in London, UK. Full-time.",
        "Alex is based in Copenhagen, Denmark and will be your manager. This is a full-time role.",
        "This position is not available in California, Colorado or New York.",
        "This is a hybrid role. You will manage resellers based in Dubai, UAE and Cairo, Egypt.",
        "Wir sind ein Team mit Büros in Berlin und Wien und suchen eine Schweißerin in Vollzeit.",
        "Du arbeitest eng mit unserem Team in Breslau, Polen, zusammen. Vollzeit.",
        "You will work in CET (Berlin) time zone hours. This position is full-time.",
        "Our yard hub in Lisbon and our sales office in Milan work together. We want a Recruiter.",
        "Offices: Chicago, New York, Miami\nThis role is full-time.",
        "Headquarters: Denver, CO\nWe want a Welder.",
    ],
)
def test_a_place_in_a_clause_of_others_is_not_the_jobs(text: str) -> None:
    assert slugs(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Our yard is in Durham, North Carolina; our labs are in Ghent, Belgium, where this position is.",
            ["gent"],
        ),
        ("This position is based in Denver, CO. You will meet buyers in Phoenix, AZ.", ["denver"]),
        ("You will be stationed in Kigali, with visits to Huye.", ["kigali"]),
        ("You'll work in our beautiful Berlin campus.", ["berlin"]),
        ("We want a bartender for our new bar in Bristol.", ["bristol"]),
        ("Poste basé à Bordeaux, déplacements ponctuels à Paris.", ["bordeaux"]),
        ("Foreman, Malawi\nYou will be stationed in Lilongwe, near the dock.", ["lilongwe"]),
        ("Welder | Contract | £650 per day | London, 1 day a week\nOur client is a yard.", ["london"]),
    ],
)
def test_the_clause_of_this_job_names_its_place(text: str, expected: list[str]) -> None:
    assert slugs(text) == expected


def test_within_a_list_of_countries_no_name_is_a_city() -> None:
    assert all(not one.place.city for one in read_locations("Argentina, Brazil, Colombia, Peru") if one.place)
    assert [one.place.country for one in read_locations("Georgia, United States") if one.place] == ["US"]
