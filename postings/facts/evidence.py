"""What every finder hands back, and how texts are cut into the sentences that it reads and quotes.

All work on a text is bounded: `LONGEST_TEXT` characters are read, in sentences of `LONGEST_SENTENCE`.
"""

import re
from collections.abc import Iterator, Set
from functools import lru_cache
from itertools import islice
from typing import Generic, NamedTuple, TypeVar

T = TypeVar("T")

LONGEST_QUOTE = 240
"""Characters; what a posting's page can show beside the fact."""
LONGEST_SENTENCE = 400
LONGEST_TEXT = 40_000
MOST_SENTENCES = 60
"""Sentences with its words that one finder reads."""
LONGEST_VALUE = 200
"""Characters after a label that are its value."""
LONGEST_LABEL = 50
MOST_LABELS = 40
STEM = 5
"""Letters by which a word is looked up."""

# Looks back from the mark, not on to it: only marks are tried, not every letter.
_END = re.compile(
    r"[.!?\n\r•|](?:(?<=[\n\r•|])"
    r"|(?=\s)(?:(?<=[!?])|(?<!\W[a-z]\.)(?<!\b(?:rs|st|co|sr|jr|no|av|ca)\.)"
    r"(?<!\b(?:ggf|bzw|vgl|evt|max|min)\.)(?<!\b(?:inkl|incl|zzgl|evtl)\.)"
    r"(?:(?<!\d\.)|(?!\s(?:jan|feb|m[äa]r|apr|ma[ijy]|jun|jul|aug|sep|o[kc]t|nov|de[czs]|[úu]no|b[řr]ez|dub|kv[ěe]t|[čc]er|srp|z[áa][řr]|[řr][íi]j|lis)))))"
)
_STEM = re.compile(r"(\w{1,5})\w*")
_WORD_EDGES = re.compile(r"^[^\w]+|[^\w)]+$")
_PLAIN = {"\u00a0": " ", "\u202f": " ", "\t": " ", "’": "'", "ʼ": "'", "‑": "-", "İ": "i", "：": ":"}


class Fact(NamedTuple, Generic[T]):
    """A value and the exact quote that it was read from."""

    value: T
    words: str


class Sentence(NamedTuple):
    """A sentence of a text, as it stands there and in plain lower case; both have the same length."""

    text: str
    plain: str
    start: int
    stems: frozenset[str]
    label: str
    """What stands before a colon at its beginning, or all of it if it is short: "location"."""

    def quote(self, match: re.Match[str]) -> str:
        """Return the sentence, or what `match` found in it if that is too long to show."""
        whole = self.text.strip()
        if len(whole) <= LONGEST_QUOTE:
            return whole
        return self.text[match.start() : match.end()].strip()[:LONGEST_QUOTE]


class Labelled(NamedTuple):
    """A label of a text ("Location: Leeds"), its value and both as they stand there."""

    name: str
    value: str
    words: str
    end: int
    """Where the value ends in the text."""


def lowered(text: str) -> str:
    """Return `text` in lower case, with plain spaces and apostrophes, each character at its old place."""
    plain = text
    for letter, plainer in _PLAIN.items():
        plain = plain.replace(letter, plainer)
    lower = plain.lower()
    if len(lower) == len(text):
        return lower
    return "".join(low if len(low := letter.lower()) == 1 else letter for letter in plain)


def one_of(table: str, **parts: str) -> re.Pattern[str]:
    """Compile a table with a phrase a line, for lower-case text; a phrase begins where a word begins.

    ``<name>`` in a phrase stands for that part. A line that begins with "…" continues the one above.
    """
    lines = [line.strip() for line in table.replace("\n", "\n ").split("\n ") if line.strip()]
    phrases = "|".join(lines).replace("|…", "")
    for name, part in parts.items():
        phrases = phrases.replace(f"<{name}>", f"(?:{part})")
    return re.compile(rf"(?<!\w)(?:{phrases})")


def stems(words: str) -> frozenset[str]:
    """Return the stems of a table of words."""
    return frozenset(word[:STEM] for word in words.split())


def table(names: str) -> frozenset[str]:
    """Return the names of a table, with a bar or a new line between them."""
    return frozenset(name.strip() for name in names.replace("\n", "|").split("|")) - {""}


@lru_cache(maxsize=8)
def sentences(text: str) -> tuple[Sentence, ...]:
    """Return the sentences of `text` in order; the finders of one posting share them."""
    plain = lowered(text[:LONGEST_TEXT])
    found: list[Sentence] = []
    for start, end in _spans(plain):
        words = plain[start:end]
        stems_of_it = frozenset(_STEM.findall(words.replace("_", " ")))
        found.append(Sentence(text[start:end], words, start, stems_of_it, _label(words)))
    return tuple(found)


def _label(plain: str) -> str:
    colon = plain.find(":", 0, LONGEST_LABEL)
    if colon < 0 and len(plain) > LONGEST_LABEL:
        return ""
    return _WORD_EDGES.sub("", plain[:colon] if colon >= 0 else plain)


def _spans(plain: str) -> Iterator[tuple[int, int]]:
    start = 0
    for match in (*_END.finditer(plain), None):
        end = match.end() if match else len(plain)
        while end - start > LONGEST_SENTENCE:
            cut = plain.rfind(" ", start + LONGEST_SENTENCE // 2, start + LONGEST_SENTENCE)
            cut = cut if cut > start else start + LONGEST_SENTENCE
            yield start, cut
            start = cut
        if end - start > 2:
            yield start, end
        start = end


def sentences_with(text: str, words: Set[str]) -> Iterator[Sentence]:
    """Yield the first sentences that have a word whose stem is in `words`, in order."""
    found = (sentence for sentence in sentences(text) if not words.isdisjoint(sentence.stems))
    return islice(found, MOST_SENTENCES)


def labels(text: str, names: Set[str]) -> Iterator[Labelled]:
    """Yield the labels of `text` that are in `names`: at the start of a sentence, or alone on a line."""
    all_of_them = sentences(text)
    named = [at for at, sentence in enumerate(all_of_them) if sentence.label in names]
    for at in named[:MOST_LABELS]:
        sentence = all_of_them[at]
        colon = sentence.plain.find(":", 0, LONGEST_LABEL)
        if colon >= 0 and sentence.plain[colon + 1 :].strip(" *_\n\r"):
            rest = sentence.start + colon + 1
            value = text[rest : rest + LONGEST_VALUE].split("\n", 1)[0]
            end = rest + len(value)
            yield Labelled(sentence.label, value.strip(" \t*_\r"), text[sentence.start : end].strip(), end)
        elif at + 1 < len(all_of_them):
            start = all_of_them[at + 1].start
            after = text[start : start + LONGEST_VALUE]
            value = after.lstrip().split("\n", 1)[0]
            end = start + len(after) - len(after.lstrip()) + len(value)
            yield Labelled(sentence.label, value.strip(" \t*_\r"), value.strip(), end)
