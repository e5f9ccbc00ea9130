"""How one works in a job, by what a field, a title or a sentence says of it."""

import pytest

from postings.choices import Workplace
from postings.facts.places import read_locations
from postings.facts.workplace import find_workplace, find_workplace_in_title

REMOTE, HYBRID, ON_SITE = Workplace.REMOTE, Workplace.HYBRID, Workplace.ON_SITE


@pytest.mark.parametrize(
    ("text", "workplace"),
    [
        ("Distans", REMOTE),
        ("100% remoto", REMOTE),
        ("anywhere in the world", REMOTE),
        ("US Remote", REMOTE),
        ("远程", REMOTE),
        ("z domu", REMOTE),
        ("You weld hulls.\n#LI-Remote", REMOTE),
        ("Principal Welder (US Remote)\nYou weld hulls.", REMOTE),
        ("Hybride werken", HYBRID),
        ("You weld hulls.\n#LI-Hybrid", HYBRID),
        ("De mogelijkheid om deels remote te werken.", HYBRID),
        ("Du kannst an 1-2 Tagen in der Woche im Homeoffice arbeiten.", HYBRID),
        ("The crew meets Monday-Wednesday in the office; weld as you like.", HYBRID),
        ("You may work from home every Monday and Friday.", HYBRID),
        ("Le four.\nRemote : 2 jours / semaine", HYBRID),
        ("Un télétravail ancré dans la culture du four (2j par semaine en moyenne).", HYBRID),
        ("We see you in the office in Leeds at least two days per week.", HYBRID),
        ("Télétravail : oui", REMOTE),
        ("リモート：フルリモート", REMOTE),
        ("You join the crew on a remote basis.", REMOTE),
        ("Remote in Asia / Europe", REMOTE),
        ("Yerinde", ON_SITE),
        ("On-site at Oakum Yards, all year.", ON_SITE),
        ("Full-time office work with flexible shifts.", ON_SITE),
        ("Ability to work 5 days in-person at the yard.", ON_SITE),
        ("Remote (video call) case study, 45 minutes", None),
        ("The in-person interview takes an hour.", None),
        ("Workplace: [Remote/Hybrid/On-site]", None),
        ("If this position is listed as remote, you'll work from home.", None),
        ("We have flexible hours (including some work from home).", None),
        ("We are also looking for a caulker in a remote role.", None),
    ],
)
def test_the_workplace_is_what_is_said_of_this_job(text: str, workplace: Workplace | None) -> None:
    fact = find_workplace(text)
    assert (fact.value if fact else None) == workplace


@pytest.mark.parametrize(
    ("title", "workplace"),
    [
        ("Welder (US Remote)", REMOTE),
        ("Welder - Hybrid", HYBRID),
        ("Remote Sensing Engineer", None),
        ("Engineer, Remote Sensing", None),
    ],
)
def test_a_title_sets_its_workplace_off(title: str, workplace: Workplace | None) -> None:
    fact = find_workplace_in_title(title)
    assert (fact.value if fact else None) == workplace


@pytest.mark.parametrize(
    ("field", "expected"),
    [
        ("Australia (2 days in the office)", [("australia-au", HYBRID)]),
        ("Remote (one day a month in the office)", [(None, REMOTE), (None, ON_SITE)]),
        ("Leeds [Remote/Hybrid/On-site]", [("leeds", None)]),
        ("Leeds #LI-Hybrid", [("leeds", HYBRID)]),
    ],
)
def test_a_field_with_some_days_in_the_office_is_hybrid_and_one_with_every_choice_says_nothing(
    field: str, expected: list[tuple[str | None, Workplace | None]]
) -> None:
    found = read_locations(field)
    assert [(one.place.slug if one.place else None, one.workplace) for one in found] == expected


@pytest.mark.parametrize("title", ["[Full Remote全遠端] Welder", "WELDER/ TELETRABAJO"])
def test_a_title_may_say_it_without_a_space_between(title: str) -> None:
    fact = find_workplace_in_title(title)
    assert fact
    assert fact.value == REMOTE
