"""The triggers survive what migrations do to SQLite's tables."""

from collections.abc import Iterator

import pytest
from django.db import connection
from django.db.migrations import AlterField, Migration, RunSQL

from postings.catalogue import Selection, count
from postings.catalogue.installation import after_migrate, before_migrate, fill
from postings.models import Posting
from tests.factories import make_posting

pytestmark = pytest.mark.django_db


def plan(*operations: AlterField | RunSQL) -> list[tuple[Migration, bool]]:
    migration = Migration("next", "postings")
    migration.operations = list(operations)
    return [(migration, False)]


@pytest.fixture
def _renames_are_seen() -> Iterator[None]:
    make_posting(title="Plumber")
    assert count(Selection(q="plumber")) == 1
    yield
    Posting.objects.update(title="Baker")
    assert (count(Selection(q="plumber")), count(Selection(q="baker"))) == (0, 1)


@pytest.mark.usefixtures("_renames_are_seen")
def test_migrate_with_nothing_to_do_changes_nothing() -> None:
    before_migrate(using="default")
    after_migrate(using="default")


@pytest.mark.usefixtures("_renames_are_seen")
def test_triggers_are_back_after_a_migration() -> None:
    before_migrate(using="default", plan=plan())
    after_migrate(using="default", plan=plan())


def test_what_a_migration_wrote_without_triggers_is_found() -> None:
    posting = make_posting(title="Plumber", status="draft")
    assert count(Selection()) == 0
    written = plan(RunSQL(""))
    before_migrate(using="default", plan=written)
    Posting.objects.filter(pk=posting.pk).update(title="Baker", status="published")
    after_migrate(using="default", plan=written)
    assert count(Selection(q="baker")) == 1
    assert count(Selection(q="plumber")) == 0


def test_the_full_text_can_be_made_anew() -> None:
    make_posting(title="Plumber", company="Acme")
    fill(connection)
    assert count(Selection(q="plumber acme")) == 1
