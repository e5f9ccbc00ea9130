"""What words found is kept, but not without bounds."""

from pyroaring import BitMap

from postings.catalogue.hits import KeptHits, TermHits
from postings.catalogue.query import Term


def hits(size: int) -> TermHits:
    return TermHits(title=BitMap(range(size)), name=BitMap(), text=BitMap())


def test_what_was_asked_for_longest_ago_goes_first() -> None:
    kept = KeptHits(most_terms=2)
    for word in ("one", "two"):
        kept.keep(Term((word,)), hits(1))
    kept.get(Term(("one",)))
    kept.keep(Term(("three",)), hits(1))
    assert kept.get(Term(("two",))) is None
    assert kept.get(Term(("one",))) == kept.get(Term(("three",))) == hits(1)


def test_a_few_big_ones_are_as_much_as_many_small_ones() -> None:
    kept = KeptHits(most_positions=100)
    for number in range(10):
        kept.keep(Term((f"word{number}",)), hits(40))
    assert len(kept) == 2
