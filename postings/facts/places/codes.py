"""Codes and nicknames of places: "US", "NSW", "NYC"."""

from collections.abc import Sequence

from ..areas import AREA_BY_NAME
from ..gazetteer import CODED_COUNTRIES, Gazetteer, Option, key
from .locatives import LOCATIVES
from .tokens import Token
from .words import NICKNAMES, NOT_CODES, WORD_CODES


def nickname(tables: Gazetteer, name: str) -> tuple[Option, ...]:
    """Return the place that only people call `name`, a key of `NICKNAMES`."""
    country, division, city = NICKNAMES[name].split("|")
    if city:
        return tuple(
            option
            for option in tables.cities(key(city))
            if option.country == country and option.division == division
        )[:1]
    if division:
        return tuple(tables.regions_of(country, division))
    return (tables.country_option(country),)


def city_in_its_case(tables: Gazetteer, name: str) -> tuple[Option, ...]:
    """Return the city that `name`, a key of `LOCATIVES`, names in another case."""
    country, city = LOCATIVES[name]
    found = [one for one in tables.cities(key(city)) if one.country == country and one.city]
    return (max(found, key=lambda one: one.population),) if found else ()


def places_of_code(tables: Gazetteer, tokens: Sequence[Token], at: int, before: str) -> tuple[Option, ...]:
    """Return what "US", "CA" or "NSW" may be: capitals only; one that is a word needs a break before it."""
    token = tokens[at]
    code = token.text.replace(".", "")
    if not (2 <= len(code) <= 3 and code.isascii() and code.isupper()) or token.gap.endswith("#"):
        return ()
    if (
        code in WORD_CODES
        and at
        and not (before or _zip_follows(tokens, at))
        and not _after_a_city(tables, tokens, at)
    ):
        return ()
    options: list[Option] = []
    if tables.country(token.key):
        options.append(tables.country_option(tables.country(token.key)))
    elif code in tables.countries:
        options.append(tables.country_option(code))
    elif code in tables.country_by_alpha3 and _is_set_off(tokens, at, before):
        options.append(tables.country_option(tables.country_by_alpha3[code]))
    options += [option for option in tables.regions_by_code(code) if not option.division.startswith("?")]
    if code in NOT_CODES or token.key in AREA_BY_NAME or _is_in_a_postcode(tokens, at):
        return ()
    known = any(not option.division or option.country in CODED_COUNTRIES for option in options)
    if not (known or (options and (before in ("part", "tight", "aside") or _is_slashed(tables, tokens, at)))):
        return ()
    if token.key in NICKNAMES:
        options += nickname(tables, token.key)
    return tuple(options)


def _is_slashed(tables: Gazetteer, tokens: Sequence[Token], at: int) -> bool:
    """Tell if a code behind a slash is of the state that the city before it is in: "Recife/PE"."""
    states = {(one.country, one.division) for one in tables.regions_by_code(tokens[at].text)}
    return tokens[at].gap.strip() == "/" and any(
        (city.country, city.division) in states
        for length in (1, 2, 3)
        if at >= length
        for city in tables.cities(" ".join(token.key for token in tokens[at - length : at]))
    )


def _is_set_off(tokens: Sequence[Token], at: int, before: str) -> bool:
    """Tell if no word stands right beside a code: "ETH Zurich" is not in Ethiopia."""
    ends = at + 1 == len(tokens) or tokens[at + 1].gap != " "
    return ends and (bool(before) or at == 0)


def _is_in_a_postcode(tokens: Sequence[Token], at: int) -> bool:
    """Tell if a code ends a postcode: "1016 EE"."""
    return (
        at > 0
        and tokens[at].gap == " "
        and tokens[at - 1].text[-4:].isdigit()
        and len(tokens[at - 1].text) == 4
    )


def _zip_follows(tokens: Sequence[Token], at: int) -> bool:
    return at + 1 < len(tokens) and tokens[at + 1].text[:1].isdigit()


def _after_a_city(tables: Gazetteer, tokens: Sequence[Token], at: int) -> bool:
    code = tokens[at].text
    return any(
        option.division == code and option.country in CODED_COUNTRIES
        for length in (1, 2, 3)
        if at >= length
        for option in tables.cities(" ".join(token.key for token in tokens[at - length : at]))
    )
