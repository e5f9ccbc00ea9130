"""Any history of writes, by any way, with clock steps between: the catalogue answers what the rows say."""

from collections import Counter
from datetime import datetime, timedelta
from typing import Any

import pytest
from django.db import connection
from django.utils import timezone
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule, run_state_machine_as_test

from postings.catalogue import POSTED_DAYS, Facet, Selection, current
from postings.choices import NOT_STATED, Status
from postings.models import Company, Location, Posting, Tag
from tests.factories import make_place, make_posting, make_tag

TAGS = ["python", "sales", "care"]
TITLES = ["Python Developer", "Sales Manager", "Nurse"]
CITIES = ["Lisbon", "Porto"]
HOURS = st.sampled_from([-24 * 31, -24 * 30, -48, -24, -1, 0, 1, 24])


class Writes(RuleBasedStateMachine):
    """Writes of every kind, each followed by a comparison of the catalogue with the rows."""

    def __init__(self) -> None:
        super().__init__()
        Posting.objects.all().delete()
        self.now = timezone.now().replace(microsecond=0)

    def pick(self, number: int) -> Posting | None:
        postings = list(Posting.objects.order_by("pk"))
        return postings[number % len(postings)] if postings else None

    @rule(title=st.sampled_from(TITLES), tags=st.sets(st.sampled_from(TAGS)), hours=HOURS, ends=HOURS)
    def create(self, title: str, tags: set[str], hours: int, ends: int) -> None:
        make_posting(
            title=title,
            tags=sorted(tags),
            posted_at=self.now + timedelta(hours=hours),
            valid_through=self.now + timedelta(hours=ends) if ends else None,
        )

    @rule(number=st.integers(0, 9), title=st.sampled_from(TITLES))
    def save(self, number: int, title: str) -> None:
        if posting := self.pick(number):
            posting.title = title
            posting.save()

    @rule(number=st.integers(0, 9), status=st.sampled_from([Status.PUBLISHED, Status.CLOSED]))
    def update_some(self, number: int, status: str) -> None:
        if posting := self.pick(number):
            Posting.objects.filter(pk__lte=posting.pk).update(status=status)

    @rule(number=st.integers(0, 9))
    def delete(self, number: int) -> None:
        if posting := self.pick(number):
            posting.delete()

    @rule(number=st.integers(0, 9), tags=st.sets(st.sampled_from(TAGS)))
    def tag(self, number: int, tags: set[str]) -> None:
        if posting := self.pick(number):
            posting.tags.set([make_tag(tag) for tag in tags])

    @rule(number=st.integers(0, 9), city=st.sampled_from(CITIES), workplace=st.sampled_from(["", "remote"]))
    def move(self, number: int, city: str, workplace: str) -> None:
        if posting := self.pick(number):
            posting.locations.all().delete()
            Location.objects.bulk_create(
                [Location(posting=posting, place=make_place(city), workplace=workplace)]
            )

    @rule(slug=st.sampled_from(["acme", "other"]))
    def rename(self, slug: str) -> None:
        Company.objects.update(slug=slug)
        Tag.objects.filter(name="care").update(slug=f"{slug}-care")

    @rule(language=st.sampled_from(["pt", "en", ""]))
    def raw_sql(self, language: str) -> None:
        with connection.cursor() as cursor:
            cursor.execute("UPDATE postings_posting SET language = %s WHERE title = 'Nurse'", [language])

    @rule(hours=st.integers(1, 30))
    def time_passes(self, hours: int) -> None:
        self.now += timedelta(hours=hours)

    @invariant()
    def the_catalogue_answers_what_the_rows_say(self) -> None:
        board = current(self.now)
        live = list(Posting.objects.live(self.now).order_by("-posted_at", "-featured", "-pk"))
        results = board.search(Selection(), 100)
        assert list(results.ids) == [posting.pk for posting in live]
        for facet, values in expected_counts(live).items():
            assert dict(results.counts[facet]) == values, facet
        assert results.posted == expected_windows(live, self.now)
        for word in ("python", "sales", "nurse"):
            found = {posting.pk for posting in live if word in words_of(posting)}
            assert set(board.ids(Selection(q=f'"{word}"'), 100)) == found, word


def words_of(posting: Posting) -> str:
    names = [tag.name for tag in posting.tags.all()]
    return " ".join([posting.title, *names]).lower()


def expected_counts(live: list[Posting]) -> dict[Facet, dict[str, int]]:
    def count(values: Any) -> dict[str, int]:
        return dict(Counter(value for posting in live for value in {*values(posting)} or {NOT_STATED}))

    return {
        Facet.TAG: count(lambda posting: [tag.slug for tag in posting.tags.all()]),
        Facet.COMPANY: count(lambda posting: [posting.company.slug]),
        Facet.CITY: count(lambda posting: [location.place.slug for location in posting.locations.all()]),
        Facet.WORKPLACE: count(lambda p: [loc.workplace for loc in p.locations.all() if loc.workplace]),
        Facet.LANGUAGE: count(lambda posting: [posting.language] if posting.language else []),
    }


def expected_windows(live: list[Posting], now: datetime) -> dict[str, int]:
    dates = [posting.posted_at for posting in live if posting.posted_at]
    minute = now.replace(second=0, microsecond=0)
    return {
        name: sum(date >= minute - timedelta(days=days) for date in dates)
        for name, days in POSTED_DAYS.items()
    }


@pytest.mark.django_db
def test_the_catalogue_answers_what_the_rows_say_after_any_history() -> None:
    run_state_machine_as_test(
        Writes, settings=settings(max_examples=12, stateful_step_count=12, deadline=None, database=None)
    )
