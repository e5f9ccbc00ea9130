"""Candidates for the employer that are one, under several names."""

from collections import Counter

from postings.importing.infer.employer.candidates import Candidate
from postings.importing.infer.employer.merging import merge
from postings.importing.infer.employer.names import key_of


def test_a_name_that_another_has_taken_in_takes_in_no_third() -> None:
    names = {"Kade": 9.0, "Kade.X": 1.0, "KadeXY": 1.0}
    found = {key_of(name): Candidate(score, spellings=Counter([name])) for name, score in names.items()}
    assert sorted(one.name for one in merge(found).values()) == ["Kade", "KadeXY"]
