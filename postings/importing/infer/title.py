"""What the job is called, from the words of a posting."""

import re
from dataclasses import dataclass

from ...models.slugs import name_key
from .body import Body, Role
from .roles import HEADS, ROLE_NOUNS, has_role, is_title

_WORD = r"(?:[A-ZÀ-Þ0-9][\w.+#'’-]{0,30}(?:/[\w.+#-]{1,30}){0,3}|\([A-Z][\w .+#/&-]{0,40}\))"
_LINK = r"(?:of|and|&|for|the|in|de|da|do|/|-|–)"
TITLE = rf"{_WORD}(?:(?:,? | {_LINK} | {_LINK} {_LINK} ){_WORD}){{0,8}}"
"""One to about nine words in capitals; the role noun is looked for afterwards."""

_ADJECTIVES = (
    r"(?:(?:an?|the|our|its|their|another|additional|multiple|highly|very|extremely|new|next|first|full[-"
    r" ]time|part[- ]time"
    r"|experienced|talented|motivated|self-motivated|passionate|skilled|driven|dedicated|creative|enthusiastic"
    r"|exceptional|dynamic|strong|great|world-class|hands-on|ambitious|bright|curious|versatile|remote|seasoned"
    r"|results-driven|detail-oriented|organized|energetic|outstanding|qualified|professional|innovative|proactive"
    r"|technical(?! [A-Z])|smart|amazing|awesome|strategic|permanent|temporary|collaborative"
    r"|customer-focused|and|,),? )"
)
_SEEKING = (
    r"(?:seeking|seeks|hiring(?: for)?|looking for|looking to (?:hire|add|recruit|bring on)|searching for"
    r"|recruiting(?: for)?"
    r"|in search of|sucht|suchen|recherche|recrute|busca|procura|zoekt)"
)


@dataclass(frozen=True, slots=True)
class Rule:
    """A way of saying what the job is called, and how sure it makes."""

    weight: float
    pattern: re.Pattern[str]


def _rule(weight: float, pattern: str) -> Rule:
    filled = pattern.replace("TITLE", f"({TITLE})").replace("ADJECTIVES", f"{_ADJECTIVES}{{0,6}}")
    return Rule(weight, re.compile(filled))


_END = (
    r"(?=(?: to | who| with | that | in our| on our| in the| on the| at | based| located| responsible|"
    r" join| as | within "
    r"| for our| for the| reporting| within|,? where|,? you)|[.;:!?(\n]|, |$)"
)

RULES: tuple[Rule, ...] = (
    _rule(6, r"(?:^|(?<=\n))(?:Job [Tt]itle|Position(?: [Tt]itle)?|Role(?: [Tt]itle)?|Title|Job|Vacancy"
             r"|Job [Rr]ole|Opening"
             r"|Stellenbezeichnung|Stelle|Poste|Cargo|Puesto|Vaga|JOB TITLE|POSITION(?: TITLE)?|TITLE"
             r"|ROLE)\s?[:–-]\s?TITLE(?=\n|$| \(| [-–|] )"),
    _rule(5, rf"\b{_SEEKING} ADJECTIVESTITLE{_END}"),
    _rule(4, r"\b[Aa]s (?:an?|our|the) ADJECTIVESTITLE(?=,| at | on | in | for | you| with | within )"),
    _rule(4, r"(?:^|(?<=\n)|(?<=[.!?] ))(?:The|This|Our|Your) TITLE (?:will|is responsible|reports|role"
             r"|position|is a|works|leads|serves|acts|must|plays|job)\b"),
    _rule(4, r"\b(?:role|position|job|post|opening|opportunity|vacancy) (?:of|as|for)(?: an?| the| our)?"
             r" TITLE" + _END),
    _rule(4, r"\b[Jj]oin (?:us|our team|our [\w ]{1,30} team|the team|the [\w ]{1,30} team) as (?:an?|our"
             r"|the) ADJECTIVESTITLE" + _END),
    _rule(3, r"\b(?:[Tt]he|[Tt]his|[Oo]ur|[Aa]n?) TITLE (?:role|position|opening|vacancy|opportunity)\b"),
)  # fmt: skip

CERTAIN = 4.0
CLEAR = 1.5


def find_title(body: Body) -> tuple[str, str] | None:
    """Return the job's title and the words that decided it, if that is certain."""
    found: dict[str, tuple[float, str, str]] = {}

    def add(weight: float, title: str, words: str) -> None:
        key = name_key(title)
        score, best, evidence = found.get(key, (0.0, title, words[:300]))
        found[key] = (score + (weight if not score else weight / 2), best, evidence)

    for block in body.blocks[:1]:
        if block.role == Role.HEADING and _is_headline(block.text):
            add(5, block.text, block.text)
    for rule in RULES:
        for match in rule.pattern.finditer(body.text):
            if title := _trimmed(match[match.lastindex or 0]):
                add(rule.weight, title, match[0].strip())
    return _decided(found)


def _decided(found: dict[str, tuple[float, str, str]]) -> tuple[str, str] | None:
    ranked = sorted(found.items(), key=lambda entry: -entry[1][0])
    if not ranked:
        return None
    key, (score, title, words) = ranked[0]
    for other, (rival, longer, evidence) in ranked[1:]:
        if key in other and rival >= CERTAIN:
            key, score, title, words = other, score + rival, longer, evidence
        elif other in key:
            score += rival / 2
        elif rival * CLEAR > score:
            return None
    return (title, words) if score >= CERTAIN else None


def _is_headline(text: str) -> bool:
    return (
        is_title(text) and len(text.split()) <= 10 and sum(word[:1].isupper() for word in text.split()) >= 1
    )


def _trimmed(phrase: str) -> str:
    """Return the title at the start of `phrase`: up to its last role noun, or all after "Head of"."""
    words = phrase.strip(" ,-–").split(" ")
    roles = [
        position
        for position, word in enumerate(words)
        if word.strip(",()").casefold().split("/")[-1] in ROLE_NOUNS
    ]
    if not roles:
        return ""
    last = roles[-1]
    goes_on = words[last].strip(",").casefold() in HEADS or (
        last + 1 < len(words)
        and (words[last].endswith(",") or words[last + 1] in ("of", "-", "–", "for", "in"))
    )
    title = " ".join(words if goes_on else words[: last + 1]).strip(" ,-–")
    return title if has_role(title) and len(title) > 3 and title.count("(") == title.count(")") else ""
