"""Slugs: whatever a title is, its URL can be made and found again."""

from django.urls import resolve, reverse
from hypothesis import given
from hypothesis import strategies as st

from postings.models.slugs import slug_for


def test_an_underscore_is_no_letter_of_a_slug() -> None:
    assert slug_for("DBA (Oracle_19c)", fallback="job") == "dba-oracle-19c"


@given(st.text(max_size=300))
def test_every_title_has_an_address_that_leads_back(title: str) -> None:
    slug = slug_for(title, fallback="job")

    found = resolve(reverse("posting", kwargs={"slug": slug, "pk": 7}))

    assert found.kwargs == {"slug": slug, "pk": "7"}
