"""A folder of sample files: mostly good ones, and what a real folder has besides."""

import random
from collections.abc import Callable
from datetime import date
from pathlib import Path

from .dialects import DIALECTS, yaml_front_matter
from .job import Job, make_job

# About one in ten files of a real folder is none that goes live.
_ODD = 0.1
FILES_A_FOLDER = 5_000
_PROFILE = """---
layout: organization
title: {job.employer}
website: https://{job.slug}.example/
---
{job.employer} makes {job.product}.
"""


def write_samples(
    folder: Path, count: int, seed: int, today: date, progress: Callable[[int], None] = lambda files: None
) -> None:
    """Write `count` files below `folder`; the same `seed` and day give the same files.

    Raises OSError when the folder can not be written.
    """
    chance = random.Random(seed)  # noqa: S311 - to be repeatable is the point
    previous = ""
    for number in range(count):
        job = make_job(number, chance, today)
        text, extension = _odd(job, previous, chance) if chance.random() < _ODD else _plain(job, chance)
        place = folder / f"{number // FILES_A_FOLDER:03}" if count > FILES_A_FOLDER else folder
        if number % FILES_A_FOLDER == 0:
            place.mkdir(parents=True, exist_ok=True)
        (place / f"{number:06}_{job.slug}{extension}").write_text(text, encoding="utf-8")
        previous = text
        progress(1)


def _plain(job: Job, chance: random.Random) -> tuple[str, str]:
    weights = [weight for _, weight in DIALECTS.values()]
    (write,) = chance.choices(list(DIALECTS), weights)
    return write(job), DIALECTS[write][0]


def _odd(job: Job, previous: str, chance: random.Random) -> tuple[str, str]:
    """Return a duplicate, a draft, an expired posting, a page about an employer or a template."""
    text = yaml_front_matter(job)
    variants = (
        previous or text,
        text.replace("---\n", "---\ndraft: true\n", 1),
        text.replace("jobType:", "expires: 2020-01-31\njobType:", 1),
        _PROFILE.format(job=job),
        "---\ntitle: Template\n---\nLorem ipsum dolor sit amet, consectetur adipiscing elit.\n",
    )
    return chance.choice(variants), chance.choice([".md", ".txt", ""])
