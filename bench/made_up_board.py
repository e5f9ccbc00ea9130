"""A board of N made-up postings, written straight into a SQLite or PostgreSQL database.

Employers, cities, tags and words are spread as they are in life: a few stand everywhere, most hardly
anywhere (Zipf). A body has about 330 words, of a vocabulary of 40,000.
"""

import random
import sys
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

import django
from django.db import transaction
from django.utils.text import slugify

django.setup()

BATCH = 5_000
NOW = datetime.now(UTC).replace(microsecond=0)
COMPANIES, PLACES, TAGS, WORDS, SENTENCES = 100_000, 10_000, 20_000, 40_000, 60_000
ROLES = (
    "engineer developer manager designer analyst nurse accountant consultant architect technician driver"
    " teacher scientist recruiter editor chef electrician assistant specialist coordinator director"
    " representative administrator researcher"
).split()
FIELDS = (
    "software data customer support sales marketing product python java cloud security finance mobile"
    " backend frontend platform account operations quality research clinical legal network machine"
    " learning warehouse content growth payroll embedded"
).split()
LEVELS = ["", "", "", "senior", "junior", "lead", "principal"]
COMMON = (
    "team experience work customer company skills opportunity business people development support"
    " environment technology project services global remote english portuguese kubernetes docker linux"
    " agile communication benefits salary insurance growth design quality management"
).split()
COUNTRIES = (
    "US GB DE IN FR CA NL ES PT IE PL BR AU SE CH IT AT BE DK NO FI CZ RO SG JP MX AR ZA NG KE IL AE UA GR HU"
).split()
REACH = ["", "", "", "worldwide", "limited", "limited"]
AREAS = [["EU"], ["US"], ["EMEA"], ["PT"], ["US", "CA"], ["EUROPE"], ["LATAM"], ["GB", "IE"]]
LONG_TAIL = [
    f"{a}{b}{c}"
    for a in "ba ke ti mo lu sha dre pol vin gor".split()
    for b in "ran sel tik mon lud vash per qui zon fel dor bax".split()
    for c in "a en ic or um ing er al est ive on ia ol ux et is ard ent ism ory".split()
]


def zipf(generator: np.random.Generator, values: int, size: int, exponent: float = 1.0) -> np.ndarray:
    """Return `size` numbers below `values`, the first the most frequent."""
    weights = 1 / np.arange(1, values + 1) ** exponent
    return generator.choice(values, size=size, p=weights / weights.sum())


def vocabulary() -> list[str]:
    """Return the words of bodies, the most frequent first."""
    tail = [f"{word}{suffix}" for suffix in ("", "s", "ly", "ful") for word in LONG_TAIL]
    rare = [f"{word}{number}" for number in range(10) for word in LONG_TAIL]
    function_words = "the and to of a in for with you we our is on as will your be are at an or that".split()
    return [*function_words, *COMMON, *FIELDS, *ROLES, *tail, *rare][:WORDS]


def sentences(generator: np.random.Generator) -> list[str]:
    """Return sentences of about twelve words each; a body is some thirty of them."""
    words = np.array(vocabulary())
    picks = zipf(generator, len(words), SENTENCES * 12).reshape(SENTENCES, 12)
    return [" ".join(line).capitalize() + "." for line in words[picks]]


def make(postings: int, seed: int = 7) -> None:
    """Fill the database of the settings up to `postings` made-up postings, from where it was left."""
    from django.db import connection

    from postings.catalogue.installation import install, uninstall
    from postings.models import Company, Location, Place, Posting, Tag

    uninstall(connection)
    pool = sentences(np.random.default_rng(seed))
    made = Posting.objects.count()
    if not made:
        for rows in (companies(Company), places(Place), tags(Tag)):
            type(rows[0]).objects.bulk_create(rows, batch_size=BATCH)
    for start in range(made, postings, BATCH):
        generator = np.random.default_rng((seed, start))
        random.seed(seed + start)
        ids = range(start + 1, min(start + BATCH, postings) + 1)
        with transaction.atomic():
            Posting.objects.bulk_create(batch(Posting, generator, pool, ids), batch_size=500)
            Location.objects.bulk_create(locations(Location, generator, ids), batch_size=BATCH)
            through = Posting.tags.through
            through.objects.bulk_create(tagged(through, generator, ids), batch_size=BATCH)
        if start % 100_000 == 0:
            print(f"{start} postings", file=sys.stderr, flush=True)
    print("full text", file=sys.stderr, flush=True)
    install(connection)


def companies(model: Any) -> list[Any]:
    names = (
        f"{LONG_TAIL[n % len(LONG_TAIL)]} {LONG_TAIL[n // len(LONG_TAIL)]}".title() for n in range(COMPANIES)
    )
    return [model(id=n + 1, name=name, slug=slugify(name), key=name) for n, name in enumerate(names)]


def places(model: Any) -> list[Any]:
    names = (f"{LONG_TAIL[n % len(LONG_TAIL)]}ton {n // len(LONG_TAIL)}".title() for n in range(PLACES))
    return [
        model(id=n + 1, slug=f"{slugify(name)}-{n}", city=name, country=COUNTRIES[country_of(n)])
        for n, name in enumerate(names)
    ]


def country_of(n: int) -> int:
    """Spread cities over countries, the first countries more often."""
    return int(len(COUNTRIES) * ((n * 7919 % 10_007) / 10_007) ** 2)


def tags(model: Any) -> list[Any]:
    known = [*dict.fromkeys([*COMMON, *FIELDS])]
    names = known + [
        f"{LONG_TAIL[n % len(LONG_TAIL)]} {n // len(LONG_TAIL)}" for n in range(TAGS - len(known))
    ]
    return [model(id=n + 1, name=name, slug=slugify(name), key=name) for n, name in enumerate(names)]


def batch(model: Any, generator: np.random.Generator, pool: Sequence[str], ids: range) -> list[Any]:
    company = zipf(generator, COMPANIES, len(ids), 0.9) + 1
    age = generator.exponential(40, len(ids))
    lines = generator.integers(0, len(pool), (len(ids), 28))
    return [
        model(
            id=posting,
            company_id=int(company[n]),
            posted_at=NOW - timedelta(days=float(age[n]), microseconds=posting),
            **facts(),
            summary=pool[lines[n][0]],
            description_text="\n".join(pool[line] for line in lines[n]),
            source="made-up",
            source_key=str(posting),
        )
        for n, posting in enumerate(ids)
    ]


def facts() -> dict[str, Any]:
    """Return the small fields of one posting."""
    level, reach = random.choice(LEVELS), random.choice(REACH)
    low = random.randrange(20, 150) * 1000 if random.random() < 0.4 else None
    return {
        "title": f"{level} {random.choice(FIELDS)} {random.choice(ROLES)}".strip().title(),
        "employment_type": random.choice(["full-time"] * 6 + ["part-time", "contractor", "intern", ""]),
        "seniority": level if level in ("senior", "junior", "lead") else "",
        "language": "pt" if random.random() < 0.05 else "en",
        "featured": 20 if random.random() < 0.01 else 0,
        "reach": reach,
        "reach_areas": random.choice(AREAS) if reach == "limited" else [],
        "pay_min": low,
        "pay_max": low and low * 1.25,
        "pay_currency": random.choice(["EUR", "USD", "GBP"]) if low else "",
        "pay_period": "year" if low else "",
        "status": "published",
        "valid_through": NOW + timedelta(days=random.randrange(365)) if random.random() < 0.7 else None,
        "apply_url": "https://example.org/apply",
    }


def locations(model: Any, generator: np.random.Generator, ids: range) -> list[Any]:
    rows = []
    cities = zipf(generator, PLACES, len(ids) * 2, 0.9).reshape(-1, 2) + 1
    for posting, pair in zip(ids, cities.tolist(), strict=True):
        workplace = random.choices(("remote", "hybrid", "on-site", ""), (30, 20, 45, 5))[0]
        if workplace == "remote" and random.random() < 0.6:
            rows.append(model(posting_id=posting, workplace=workplace))
            continue
        rows += [
            model(posting_id=posting, place_id=city, workplace=workplace, position=position)
            for position, city in enumerate(dict.fromkeys(pair[: 1 + (random.random() < 0.15)]))
        ]
    return rows


def tagged(model: Any, generator: np.random.Generator, ids: range) -> list[Any]:
    numbers = zipf(generator, TAGS, len(ids) * 6, 1.0).reshape(-1, 6) + 1
    wanted = generator.integers(0, 7, len(ids))
    return [
        model(posting_id=posting, tag_id=tag)
        for posting, some, count in zip(ids, numbers.tolist(), wanted.tolist(), strict=True)
        for tag in set(some[:count])
    ]


if __name__ == "__main__":
    make(int(sys.argv[1]))
