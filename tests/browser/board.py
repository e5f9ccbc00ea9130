"""A board of its own for the browser to look at: ordinary, extreme and past postings, served by gunicorn."""

import json
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

from django.db.models import Count
from django.utils import timezone

from postings.choices import EmploymentType, PayPeriod, Reach, Status, Workplace
from postings.models import Company, Posting
from tests.factories import make_company, make_place, make_posting
from tests.server import PRODUCTION, gunicorn, manage

LONG_TITLE = (
    "Senior Staff Platform Reliability Engineer for Distributed Storage, Databases, Queues and Everything "
    "Else That Holds State (Europe, Middle East or Africa), with On-Call Duty Every Sixth Week of the Year"
)
DESCRIPTION = """Acme looks for somebody who likes people.

## What you will do

- Answer questions from customers in *two* languages
- Write down what you learned

## What we offer

1. A calm place to work
2. Four weeks of paid leave

Write to <jobs@acme.example> or read [how we hire](https://acme.example/hiring).
"""
EXTREME = f"""{"Wide" * 60} https://acme.example/{"a/very/long/path/" * 12}

| Place | Shift | Pay | Who to ask | What else there is to say about it |
| --- | --- | --- | --- | --- |
| Lisbon | Early | EUR 20 | Somebody | {"Much " * 20} |

```
{"a_long_line_of_code = " * 15}
```

> {"A quotation that goes on. " * 20}
"""


@dataclass(frozen=True, slots=True)
class Board:
    """A running board: where it is, and the path of each kind of page."""

    url: str
    pages: Mapping[str, str]
    saved: tuple[int, ...]


@contextmanager
def served_board(folder: Path, *, samples: bool = False) -> Iterator[Board]:
    """Serve a board from `folder`: with postings that are made to be difficult, or the project's samples."""
    variables = {
        **PRODUCTION,
        "DATABASE_URL": f"sqlite:///{folder / 'board.sqlite3'}",
        "ALLOWED_HOSTS": "127.0.0.1",
        "SITE_URL": "http://127.0.0.1",
        "GUNICORN_CMD_ARGS": "--worker-class gthread --threads 4",
    }
    steps = [["migrate", "--verbosity", "0"], *([["import_seeds"]] if samples else [])]
    for step in steps:
        done = manage(*step, **variables)
        assert done.returncode in (0, 1), done.stderr
    command = f"from tests.browser import board; board.{'samples' if samples else 'fill'}()"
    filled = manage("shell", "--no-imports", "-c", command, **variables)
    assert filled.returncode == 0, filled.stderr
    told = json.loads(filled.stdout)
    with gunicorn(folder / "server.log", **variables) as port:
        yield Board(f"http://127.0.0.1:{port}", told["pages"], tuple(told["saved"]))


def samples() -> None:
    """Print the pages of the project's own samples that show the board best, as JSON."""
    live = Posting.objects.live().exclude(pay_max=None).order_by("-tags__name", "pk")
    soon = Posting.objects.live().exclude(valid_through=None).order_by("valid_through")
    company = Company.objects.annotate(jobs=Count("postings")).order_by("-jobs", "name").first()
    posting, expired = live.first(), Posting.objects.filter(status=Status.CLOSED).first()
    assert posting
    assert expired
    assert company
    pages = {
        "listing": "/",
        "search": "/?q=support&apply_from=PT",
        "posting": posting.get_absolute_url(),
        "company": company.get_absolute_url(),
        "no results": "/?q=accountant&workplace=hybrid&city=lisbon",
        "expired": expired.get_absolute_url(),
        "saved": "/saved/",
        "404": "/jobs/nothing-999999/",
    }
    kept = [expired.pk, posting.pk, *soon.values_list("pk", flat=True)[:2]]
    print(json.dumps({"pages": pages, "saved": kept}))  # noqa: T201 - its caller reads it


def fill() -> None:
    """Put the postings into the database; print the pages to look at, as JSON."""
    _ordinary(45)
    plain = make_posting(
        title="Customer Happiness Agent",
        description_source=DESCRIPTION,
        company=make_company("Acme", website="https://acme.example/"),
        tags=["support", "English", "writing"],
        valid_through=timezone.now() + timedelta(days=3),
        source_url="https://acme.example/jobs/7",
    )
    extreme, rtl, expired = _extreme(), _right_to_left(), _expired()
    closed = make_posting(title="Closed Role", status=Status.CLOSED)
    withdrawn = make_posting(title="Withdrawn Role", status=Status.WITHDRAWN)
    pages = {
        "listing": "/",
        "second page": "/?page=2",
        "search": "/?q=engineer&workplace=remote&country=PT",
        "no results": "/?q=zeppelin&city=lisbon&workplace=hybrid",
        "not understood": "/?contry=PT&type=fulltime&tag=pyhton",
        "facet": "/facets/tag/",
        "posting": plain.get_absolute_url(),
        "extreme posting": extreme.get_absolute_url(),
        "right-to-left posting": rtl.get_absolute_url(),
        "expired posting": expired.get_absolute_url(),
        "closed posting": closed.get_absolute_url(),
        "withdrawn posting": withdrawn.get_absolute_url(),
        "company": "/companies/acme/",
        "tag": "/tags/python/",
        "city": "/places/lisbon/",
        "country": "/countries/pt/",
        "nothing saved": "/saved/",
        "not found": "/jobs/nothing-999999/",
    }
    kept = [plain.pk, extreme.pk, rtl.pk, expired.pk, closed.pk, withdrawn.pk]
    print(json.dumps({"pages": pages, "saved": kept}))  # noqa: T201 - its caller reads it


def _ordinary(count: int) -> None:
    companies = ["Acme", "Lanternfish", "Saltmarsh Care", "Olive & Ash", "Copperline", "Vltava Analytics"]
    places = [make_place(), make_place("Porto"), make_place("Berlin", "DE"), make_place("London", "GB"), None]
    titles = ["Engineer", "Nurse", "Chef", "Analyst", "Electrician", "Illustrator", "Accountant"]
    types = [EmploymentType.FULL_TIME, EmploymentType.PART_TIME, EmploymentType.CONTRACTOR, ""]
    tags = ["python", "django", "nursing", "kitchen", "sql", "remote-first", "night shift", "C++", "C#", "go"]
    for n in range(count):
        place = places[n % len(places)]
        remote = place is None or n % 7 == 0
        make_posting(
            title=f"{titles[n % len(titles)]} {n + 1}",
            company=companies[n % len(companies)],
            locations=[(place, Workplace.REMOTE if remote else Workplace.ON_SITE)],
            tags=[tags[n % len(tags)], tags[(n * 3 + 1) % len(tags)]],
            employment_type=types[n % len(types)],
            reach=Reach.LIMITED if remote and n % 2 else "",
            reach_areas=["EU"] if remote and n % 2 else [],
            pay_min=40_000 + 1_000 * n if n % 3 else None,
            pay_max=60_000 + 1_000 * n if n % 3 else None,
            pay_currency="EUR" if n % 3 else "",
            pay_period=PayPeriod.YEAR if n % 3 else "",
            posted_at=timezone.now() - timedelta(days=n, hours=2),
        )


def _extreme() -> Posting:
    return make_posting(
        title=LONG_TITLE,
        company="Hollerbusch & Söhne Verwaltungsgesellschaft mit beschränkter Haftung & Co. KG",
        locations=[(make_place(f"Village {n}", "DE"), Workplace.HYBRID) for n in range(6)],
        tags=[f"skill number {n}" for n in range(40)],
        summary="Word " * 80,
        description_source=EXTREME,
    )


def _right_to_left() -> Posting:
    return make_posting(
        title="مهندس برمجيات أول (Python)",
        company="شركة النيل",
        locations=[(make_place("Cairo", "EG"), Workplace.ON_SITE)],
        language="ar",
        summary="نبحث عن مهندس برمجيات.",
        description_source="## المهام\n\n- كتابة البرامج\n- مراجعة الشيفرة",
    )


def _expired() -> Posting:
    return make_posting(
        title="Technical Writer",
        tags=["writing", "English"],
        posted_at=timezone.now() - timedelta(days=60),
        valid_through=timezone.now() - timedelta(days=2),
        description_source=DESCRIPTION,
    )
