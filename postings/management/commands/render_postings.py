"""Render anew what was rendered under another version of the policy."""

from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.db import transaction
from tqdm import tqdm

from postings.models import Posting
from postings.rendering import POLICY_VERSION, RenderingError

BATCH = 200
FIELDS = ["description_html", "description_text", "policy_version"]


class Command(BaseCommand):
    """Arguments, progress, exit code; what a posting's HTML is, `Posting.render_description` knows."""

    help = "Render the descriptions anew that were rendered under another version of the policy."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument(
            "--all", action="store_true", help="render every description, whatever its version"
        )

    def handle(self, *args: Any, **options: Any) -> None:
        wanted = Posting.objects.order_by("pk")
        if not options["all"]:
            wanted = wanted.exclude(policy_version=POLICY_VERSION)
        total, changed, last = wanted.count(), 0, 0
        refused: list[str] = []
        with tqdm(total=total, unit="posting", disable=None, leave=False) as bar:
            while ids := list(wanted.filter(pk__gt=last).values_list("pk", flat=True)[:BATCH]):
                last = ids[-1]
                changed += _render_batch(ids, refused)
                bar.update(len(ids))
        for problem in refused:
            self.stdout.write(problem)
        self.stdout.write(
            f"Rendered under policy {POLICY_VERSION}: {total:,}."
            f" Changed: {changed:,}. Refused: {len(refused):,}."
        )
        if refused:
            raise CommandError("Descriptions that were refused are empty until their source is edited.")


@transaction.atomic
def _render_batch(ids: list[int], refused: list[str]) -> int:
    """Store the postings with `ids` rendered anew; return how many pages changed, and add who was refused.

    What today's policy refuses is not shown under an older one: its description is emptied, its source
    is kept. The rows are locked, so that what an editor saves meanwhile is not overwritten.
    """
    rows = Posting.objects.select_for_update().filter(pk__in=ids)
    postings = list(rows.only("description_source", "description_format", *FIELDS))
    changed = 0
    for posting in postings:
        before = posting.description_html
        try:
            posting.render_description()
        except RenderingError as error:
            refused.append(f"posting {posting.pk}: description: {error}")
            posting.description_html = posting.description_text = ""
            posting.policy_version = POLICY_VERSION
        changed += posting.description_html != before
    Posting.objects.bulk_update(postings, FIELDS)
    return changed
