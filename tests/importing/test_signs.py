"""The table of the ways in which a posting says who employs."""

import pytest

from postings.importing.infer.employer.sign import Sign
from postings.importing.infer.employer.signs import SIGNS, signs_for

from .corpus import CORPORA, TRUTH


@pytest.mark.parametrize("sign", [sign for sign in SIGNS if sign.needs], ids=lambda sign: sign.needs[0])
def test_a_sign_stands_in_no_text_without_the_words_that_it_needs(sign: Sign) -> None:
    files = (file for corpus in CORPORA for file in sorted((TRUTH / corpus).iterdir()))
    texts = [file.read_text(encoding="utf-8", errors="replace") for file in files]
    without = [text for text in texts if not sign.may_stand_in(text)]
    assert without
    assert not [text for text in without if sign.pattern.search(text)]


def test_a_text_is_searched_for_the_signs_whose_words_it_has() -> None:
    lawyers = "Quickthorn is an Equal Opportunity Employer."
    assert any(sign.pattern.search(lawyers) for sign in signs_for(lawyers) if sign.needs)
