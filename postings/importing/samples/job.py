"""One invented job, before it is written in any dialect."""

import random
from dataclasses import dataclass
from datetime import date, timedelta

from . import words


@dataclass(frozen=True, slots=True)
class Job:
    """What an employer would know about an opening."""

    number: int
    title: str
    employer: str
    department: str
    city: str
    country: str
    code: str
    workplace: str
    employment_type: str
    currency: str
    pay_from: int
    pay_to: int
    posted: date
    closes: date | None
    tags: tuple[str, ...]
    tasks: tuple[str, ...]
    needs: tuple[str, ...]
    benefits: tuple[str, ...]
    product: str
    extras: tuple[str, ...]

    @property
    def slug(self) -> str:
        """Its employer as a host name would have it."""
        return "".join(letter for letter in self.employer.casefold() if letter.isalnum())

    @property
    def url(self) -> str:
        """Its page at the employer."""
        return f"https://jobs.{self.slug}.example/openings/{self.number}"

    @property
    def place(self) -> str:
        """Where it is, as people write it."""
        if self.workplace == "Remote":
            return f"Remote - {self.country}"
        return f"{self.city}, {self.country}"


def make_job(number: int, chance: random.Random, today: date) -> Job:
    """Return job `number`; the same `chance` gives the same job."""
    title, department, tasks, needs, tags = chance.choice(words.ROLES)
    city, country, code, currency, pay = chance.choice(words.PLACES)
    pay_from = round(pay * chance.uniform(0.7, 1.4), -3)
    employer = f"{chance.choice(words.EMPLOYERS_FIRST)} {chance.choice(words.EMPLOYERS_LAST)}"
    posted = today - timedelta(days=chance.randrange(60))
    return Job(
        number=number,
        title=chance.choice(words.LEVELS) + title,
        employer=employer,
        department=department,
        city=city,
        country=country,
        code=code,
        workplace=chance.choices(["On-site", "Hybrid", "Remote"], [5, 3, 3])[0],
        employment_type=chance.choice(words.TYPES),
        currency=currency,
        pay_from=int(pay_from),
        pay_to=int(round(pay_from * chance.uniform(1.1, 1.35), -3)),
        posted=posted,
        closes=posted + timedelta(days=chance.choice([60, 90, 120])) if chance.random() < 0.6 else None,
        tags=tuple(tags.split(",")),
        tasks=tuple(tasks.split("|")),
        needs=tuple(needs.split("|")),
        benefits=tuple(chance.sample(words.BENEFITS, 4)),
        product=chance.choice(words.PRODUCTS),
        extras=tuple(chance.choices(words.EXTRAS, k=chance.randint(4, 16))),
    )
