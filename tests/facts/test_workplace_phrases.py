"""Phrases that say how one works, and a benefit that only sounds like one."""

import pytest

from postings.choices import Workplace
from postings.facts.workplace import find_workplace


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Some roles differ. All of our roles are remote, and we meet twice a year.", Workplace.REMOTE),
        ("You weld hulls.\nOn-site work is required in this yard.", Workplace.ON_SITE),
        ("The yard is in Leeds and requires being onsite every day of the year.", Workplace.ON_SITE),
        ("We weld.\nWe're a hybrid team: all of us come in on Mondays.", Workplace.HYBRID),
        ("We weld.\nAll roles with Oakum Yards are global and remote-based.", Workplace.REMOTE),
        ("We weld.\nYou can be anywhere, and so is the crew.", Workplace.REMOTE),
        ("We weld.\nWorking from office 5 days a week.", Workplace.ON_SITE),
        ("We weld.\nWorking from the office 3 days a week.", Workplace.HYBRID),
        ("Soldamos cascos. Nosso modelo é híbrido.", Workplace.HYBRID),
    ],
)
def test_a_phrase_says_how_one_works(text: str, expected: Workplace) -> None:
    fact = find_workplace(text)
    assert (fact and fact.value) == expected


def test_a_budget_for_working_from_home_is_a_benefit() -> None:
    assert (
        find_workplace("We weld.\nBenefits are a work from home budget, lunch and language lessons.") is None
    )
