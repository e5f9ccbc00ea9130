# ruff: noqa: E501, ISC004, RUF100
"""Places in running text: only where it says that this job is there."""

import re
from collections.abc import Iterator

from .fields import read_locations
from .model import Location

_LABEL = re.compile(
    r"^[\W_]{0,6}(?:(?:job |work |primary |available |office |role |position )?locations?|location\(s\)|place of work|workplace|based in|where"
    r"|(?:einsatz|arbeits|dienst)?ort|(?:arbeits|dienst)ort|standorte?|lieu(?: de travail)?|localisation|local(?: de trabalho)?|localiza[çc][ãa]o"
    r"|localidade|ubicaci[óo]n|lugar de trabajo|miesto (?:v[ýy]konu )?pr[áa]ce|lokalita|lokalizacja|miejsce pracy|sede(?: di lavoro)?|luogo di lavoro"
    r"|standplaats|city)[\s*_]{0,4}[:：][\s*_]{0,4}([^\n]{2,200})",
    re.IGNORECASE | re.MULTILINE,
)
_PLACE = r"((?:(?:the )?[^\W\d_a-zß-öø-ÿ][\w'’.-]*(?:,? | and | or |, |/| & )?){1,6})"
_JOB = r"(?:role|position|job|opportunity|vacancy|internship|post|candidate)"
_SENTENCES = re.compile(
    rf"\b{_JOB}(?: [^\s.]+){{0,3}}? (?:is|will be|can be|would be) (?:\w+[ -]){{0,3}}?(?:based|located|situated|working|work)(?: full-time| onsite| on-site| remotely| primarily)*"
    rf" (?:in|at|from|out of|near)(?: (?:our|the))? {_PLACE}"
    rf"|\b(?:you will|you'll|you’ll|you would) be (?:based|located|working|work)(?: primarily)? (?:in|at|from|out of) (?:our |the )?{_PLACE}"
    rf"|\b(?:join|joining) (?:our|the) (?:[\w&-]+ ){{0,5}}(?:team|office|crew)s? (?:based |located )?(?:in|at) (?:our )?{_PLACE}"
    rf"|\b(?:based|located|work|working)(?: full-time)? (?:in|at|from|out of) our {_PLACE}(?:office|hq|headquarters|hub|studio|site|campus)"
    rf"|\b(?:in|at|from) our {_PLACE}(?:office|hq|headquarters|hub|studio)\b"
    rf"|\b(?:is|are) (?:looking for|seeking|hiring|recruiting)(?: for)? (?:an?|our|the) (?:[^\s.,]+ ){{1,9}}?(?:to be )?(?:based |located )in {_PLACE}"
)
MOST = 12
"""Places of one posting that are read from its text."""


def find_locations(body_text: str, *, country: str = "") -> tuple[Location, ...]:
    """Return the places that the text says are this job's; none of those that it only mentions.

    A line "Location: …" decides alone; without one, sentences like "this role is based in …" do.
    """
    for match in _LABEL.finditer(body_text):
        labelled = [
            location for location in read_locations(match.group(1), country=country) if _says(location)
        ]
        if labelled and len(labelled) <= MOST:
            return tuple(labelled)
    found: dict[tuple[str, str], Location] = {}
    for words in _stated(body_text):
        for location in read_locations(words, country=country):
            if location.place:
                found.setdefault((location.place.slug, location.workplace or ""), location)
        if found:
            break
    return tuple(found.values())


def _says(location: Location) -> bool:
    return bool(location.place or location.workplace)


def _stated(text: str) -> Iterator[str]:
    for match in _SENTENCES.finditer(text):
        words = next((group for group in match.groups() if group), "")
        yield words.strip(" ,.")
