"""What is known of a place, and of how one works there."""

from dataclasses import dataclass

from ...choices import Workplace
from ..gazetteer import Option, slug_of


@dataclass(frozen=True, slots=True)
class Place:
    """A city; or a region or country, whose `city` is "". `country` is ISO 3166-1 alpha-2.

    `slug` is decided by the gazetteer alone. `population` is 0 where it is not known.
    """

    city: str
    region: str
    country: str
    geoname_id: int | None
    slug: str
    population: int

    def is_in(self, around: "Place") -> bool:
        """Tell if it is the same place as the country or region `around`, or in it."""
        if around.city or self.country != around.country:
            return False
        return not around.region or around.region == self.region

    @classmethod
    def of(cls, option: Option) -> "Place":
        """Return the place that one reading of a name stands for."""
        return cls(
            city=option.city,
            region=option.region,
            country=option.country,
            geoname_id=option.geoname_id,
            slug=slug_of(option),
            population=option.population,
        )


@dataclass(frozen=True, slots=True)
class Location:
    """One place of a posting and how one works there; `words` is the exact quote.

    Without a place it is remote work (or another workplace) whose place is not stated; without a workplace
    that is not stated. `unread` is a name beside a region or a country that is in no table: a hamlet, a
    part of a town, an organisation; the place alone is then not all that the words say.
    """

    place: Place | None
    workplace: Workplace | None
    words: str
    unread: str = ""
