"""Which of the places that share a name is meant: by the other words, the employer's country and size."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace

from ..gazetteer import CODED_COUNTRIES, Option, gazetteer, key
from .marks import Mark

SIZE = 1.2
"""The power of the population: a name is more often the big city's than its share of the people says."""
CAPITAL = 3.0
"""What being the capital adds."""
CLEAR = 2.5
"""How many times likelier than the next the likeliest reading of a name has to be."""
CLEAR_CODE = 20.0
"""The same for a bare two-letter code."""
OTHER_NAME = 0.2
"""What a reading by a foreign or old name counts, beside one by the city's own name."""
OWN_NAME = 50_000
"""People in a city whose own name is not read as another one's old or foreign name."""
TOWN = 20_000
"""People in a town beside whose name the old name of a city elsewhere is not clearly meant."""
ALIKE = 3
"""Letters that two spellings of one name begin with: "Sevilla" and "Seville"."""
NAMED_BESIDE = 20.0
"""What another place of the same country in the same field adds."""
EMPLOYER = 25.0
"""What the employer's country adds."""
SHARE = 0.08
"""The part of a region's people that a city has to have for the region's name to mean the city."""
CODE_EVIDENCE = 50.0
"""What evidence adds for a bare code, on top."""
WITH_PROVINCES = ("IT", "ES")
"""Countries whose cities have the codes of small provinces after them, which the gazetteer does not part."""
CITY_ABROAD = 200_000
"""People in a city of another country beside which a region of its name is not clearly meant."""
NEGLIGIBLE = 0.1
"""Readings less likely than this part of the best one are not considered."""

# How much more, or less, English-language job postings come from a country than its population says.
_POSTINGS: Mapping[str, float] = {
    "US": 4, "GB": 4, "CA": 3, "DE": 3, "AU": 3, "NL": 3, "IE": 3, "SG": 3, "CH": 3, "FR": 2, "ES": 2,
    "PT": 2, "IT": 2, "PL": 2, "SE": 2, "IN": 2, "IL": 2, "AT": 2, "BE": 2, "DK": 2, "NO": 2, "FI": 2,
    "NZ": 2, "SK": 2, "CZ": 2, "JP": 2, "BR": 1.5, "MX": 1.5, "CL": 0.8, "CN": 0.8, "PH": 0.7, "PK": 0.7,
    "BD": 0.6, "NG": 0.6, "AO": 0.3, "MM": 0.3, "VE": 0.2, "IR": 0.2, "SD": 0.2, "NE": 0.2, "CD": 0.2,
    "CU": 0.1, "SY": 0.1, "KP": 0.05,
}  # fmt: skip


def combine(first: Sequence[Option], second: Sequence[Option]) -> tuple[Option, ...]:
    """Return the readings of two names as one place, one within the other; none if they can not be."""
    found: dict[tuple[str, str, str, int | None], Option] = {}
    for one in first:
        for other in second:
            both = _within(one, other)
            if both:
                found[both.country, both.division, both.city, both.geoname_id] = both
    return tuple(found.values())


def combine_loosely(first: Sequence[Option], code: Sequence[Option]) -> tuple[Option, ...]:
    """Return the divisions that a code after a city names, where the city is known in that country alone."""
    countries = {option.country for option in first if option.city}
    return tuple(
        option
        for option in code
        if option.division and option.country in countries and option.country in CODED_COUNTRIES
    )


def in_province(cities: Sequence[Option], code: Mark) -> tuple[Option, ...]:
    """Return the cities of a country whose provinces have codes of their own: "Genova (GE)"."""
    if not code.is_code:
        return ()
    countries = {one.country for one in gazetteer().regions_by_code(code.key.upper())}
    return tuple(
        city for city in cities if city.city and city.country in WITH_PROVINCES and city.country in countries
    )


def _within(one: Option, other: Option) -> Option | None:
    if one.country != other.country:
        return None
    if one.city and other.city:
        return one if one.geoname_id == other.geoname_id else None
    narrow, wide = (one, other) if one.city or (one.division and not other.city) else (other, one)
    if not wide.division or wide.division == narrow.division:
        return narrow
    if wide.division.startswith("?") and narrow.city:
        return narrow
    return None


def weight(option: Option, beside: Collection[str], employer: str, *, code: bool = False) -> float:
    """Return how likely a reading is, in weighted people; `beside` are the countries named elsewhere."""
    people = float(max(option.population, 1_000) ** SIZE * _POSTINGS.get(option.country, 1.0))
    if option.city and gazetteer().is_capital(option):
        people *= CAPITAL
    if option.by_other_name:
        people *= OTHER_NAME
    if option.division and not option.city and option.country not in CODED_COUNTRIES:
        people *= 0.5
    extra = CODE_EVIDENCE if code else 1.0
    if option.country in beside:
        people *= NAMED_BESIDE * extra
    if option.country == employer:
        people *= EMPLOYER * extra
    return people


def choose(
    mark_options: Iterable[Option], beside: Collection[str], employer: str, *, code: bool
) -> Option | None:
    """Return the reading that is clearly the likeliest, else the area that the likely share, else None."""
    options = _by_their_own_names(_with_short_names(list(mark_options)))
    weights = {option: weight(option, beside, employer, code=code) for option in options}
    ranked = sorted(options, key=lambda option: -weights[option])
    if not ranked:
        return None
    best = _narrowed(ranked)
    rivals = [
        option
        for option in ranked
        if option is not best
        and not _same_place(best, option)
        and weights[option] > weights[best] * NEGLIGIBLE
    ]
    needed = CLEAR_CODE if code else CLEAR
    if best.by_other_name and best.country not in {*beside, employer} and _is_a_towns_name(best, ranked):
        return None
    if cities := _cities_abroad(best, ranked, {*beside, employer}):
        return cities[0] if cities[0].country in {*beside, employer} else None
    if not rivals or weights[best] >= needed * weights[rivals[0]]:
        return best
    return _shared([best, *rivals])


def _with_short_names(options: list[Option]) -> list[Option]:
    """Read what English cities are called for short as their own name: "Hull" is Kingston upon Hull too."""
    names = {key(one.city) for one in options if one.city and not one.by_other_name}
    return [
        replace(one, by_other_name=False)
        if one.by_other_name and not names.isdisjoint(key(one.city).split(" upon ")[:2])
        else one
        for one in options
    ]


def _by_their_own_names(options: list[Option]) -> list[Option]:
    """Leave out the cities by other names beside a town of that name: "Waterloo" is not old Austin."""
    if not any(one.city and not one.by_other_name and one.population >= OWN_NAME for one in options):
        return options
    return [one for one in options if not (one.city and one.by_other_name)]


def _is_a_towns_name(city: Option, options: Sequence[Option]) -> bool:
    """Tell if the other name of a city is a town's own ("Salisbury" of Harare), and not much like its own."""
    towns = [
        key(one.city) for one in options if one.city and not one.by_other_name and one.population >= TOWN
    ]
    words = key(city.city).split()
    return any(not any(word[:ALIKE] == town[:ALIKE] for word in words) for town in towns)


def _cities_abroad(best: Option, options: Sequence[Option], spoken_of: Collection[str]) -> list[Option]:
    """Return the big cities of other countries with the name of a region of whose country nothing speaks."""
    if best.city or not best.division or best.country in spoken_of:
        return []
    return [
        option
        for option in options
        if option.city and option.country != best.country and option.population >= CITY_ABROAD
    ]


def _narrowed(ranked: Sequence[Option]) -> Option:
    """Prefer the city to the region or country that it is named after, if most of that is the city."""
    best = ranked[0]
    if best.city:
        return best
    for option in ranked:
        inside = option.country == best.country and (not best.division or option.division == best.division)
        own = best.division or not option.by_other_name
        if option.city and inside and own and option.population >= SHARE * best.population:
            return option
    return best


def _same_place(best: Option, other: Option) -> bool:
    """Tell if `other` is the same place, or one within or around it."""
    if best.country != other.country:
        return False
    if not (best.city and other.city):
        return best.division == other.division or not best.division or not other.division
    return best.geoname_id == other.geoname_id


def _shared(options: Sequence[Option]) -> Option | None:
    countries = {option.country for option in options}
    if len(countries) > 1:
        return None
    divisions = {option.division for option in options}
    first = options[0]
    if len(divisions) == 1 and first.division:
        return Option(country=first.country, division=first.division, region=first.region)
    return Option(country=first.country)


def is_country(mark: Mark) -> bool:
    """Tell if a mark names one country and nothing else."""
    return len(mark.options) == 1 and not mark.options[0].city and not mark.options[0].division
