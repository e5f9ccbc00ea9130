"""The catalogue of this process shows every write, whichever way it was made."""

from datetime import timedelta

import pytest
from django.db import connection
from django.utils import timezone

from postings.catalogue import Facet, Selection, count, current, search, version
from postings.choices import NOT_STATED, Status
from postings.models import Company, Location, Place, Posting, Tag
from tests.factories import make_place, make_posting, make_tag

pytestmark = pytest.mark.django_db


def having(facet: Facet, *values: str) -> Selection:
    return Selection(values={facet: values})


def test_a_new_posting_is_found_at_once() -> None:
    assert count(Selection()) == 0
    posting = make_posting(tags=["python"])
    assert search(Selection()).ids == (posting.pk,)
    assert search(Selection()).counts[Facet.TAG] == {"python": 1}


def test_an_update_that_bypasses_save_is_seen() -> None:
    make_posting(employment_type="full-time")
    assert count(having(Facet.TYPE, "part-time")) == 0
    Posting.objects.update(employment_type="part-time")
    assert count(having(Facet.TYPE, "part-time")) == 1


def test_raw_sql_is_seen() -> None:
    posting = make_posting()
    assert count(Selection()) == 1
    with connection.cursor() as cursor:
        cursor.execute("UPDATE postings_posting SET status = 'closed' WHERE id = %s", [posting.pk])
    assert count(Selection()) == 0


def test_rows_that_are_created_in_bulk_are_seen() -> None:
    company = make_posting().company
    assert count(Selection()) == 1
    Posting.objects.bulk_create(
        Posting(title=f"Job {number}", company=company, status=Status.PUBLISHED) for number in range(3)
    )
    assert count(Selection()) == 4


def test_a_deleted_posting_is_gone() -> None:
    posting = make_posting()
    assert count(Selection()) == 1
    posting.delete()
    assert count(Selection()) == 0


def test_tags_and_locations_are_seen_when_they_change_alone() -> None:
    posting = make_posting(locations=[])
    assert search(Selection()).counts[Facet.CITY] == {NOT_STATED: 1}
    posting.tags.add(make_tag("django"))
    Location.objects.create(posting=posting, place=make_place("Porto"), workplace="hybrid")
    counts = search(Selection()).counts
    assert (counts[Facet.TAG], counts[Facet.CITY]) == ({"django": 1}, {"porto": 1})
    posting.tags.clear()
    Location.objects.all().delete()
    counts = search(Selection()).counts
    assert (counts[Facet.TAG], counts[Facet.CITY]) == ({NOT_STATED: 1}, {NOT_STATED: 1})


def test_a_renamed_slug_is_a_renamed_value() -> None:
    make_posting(tags=["python"])
    assert count(having(Facet.TAG, "python")) == 1
    Tag.objects.update(slug="snake")
    Company.objects.update(slug="other")
    Place.objects.update(slug="elsewhere")
    counts = search(Selection()).counts
    assert counts[Facet.TAG] == {"snake": 1}
    assert counts[Facet.COMPANY] == {"other": 1}
    assert counts[Facet.CITY] == {"elsewhere": 1}


def test_drafts_are_not_found() -> None:
    make_posting(status=Status.REVIEW)
    assert count(Selection()) == 0


def test_a_posting_goes_live_and_ends_with_no_write() -> None:
    now = timezone.now()
    make_posting(posted_at=now + timedelta(hours=1), valid_through=now + timedelta(hours=2))
    counts = [count(Selection(), now + timedelta(minutes=minutes)) for minutes in (0, 60, 120, 121)]
    assert counts == [0, 1, 1, 0]


def test_the_version_changes_with_every_write_and_every_boundary() -> None:
    now = timezone.now()
    one = version(now)
    assert version(now) == one
    make_posting(posted_at=now + timedelta(seconds=1))
    two = version(now)
    assert two != one
    assert version(now + timedelta(seconds=2)) != two


def test_a_fresh_index_costs_one_query(django_assert_num_queries: object) -> None:
    make_posting()
    current()
    with django_assert_num_queries(1):
        search(Selection())


def test_list_and_catalogue_agree() -> None:
    now = timezone.now()
    for start in (None, now - timedelta(days=1), now, now + timedelta(days=1)):
        for end in (None, now - timedelta(seconds=1), now, now + timedelta(days=1)):
            make_posting(posted_at=start, valid_through=end)
    for at in (now - timedelta(days=2), now, now + timedelta(microseconds=1), now + timedelta(days=2)):
        live = set(Posting.objects.live(at).values_list("pk", flat=True))
        assert set(search(Selection(), 100, at).ids) == live
        assert {posting.pk for posting in Posting.objects.all() if posting.is_live(at)} == live
