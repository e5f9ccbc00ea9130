"""The rows that tests are made of."""

import pytest

from postings.models import Posting

from .factories import make_posting

pytestmark = pytest.mark.django_db


def test_a_posting_is_live_unless_the_test_says_otherwise() -> None:
    live, _ = make_posting(), make_posting(status="draft")

    assert list(Posting.objects.live()) == [live]
