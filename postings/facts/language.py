"""The language of a posting, by a small detector that needs no network and no model beside its package."""

from functools import cache

import numpy as np
from py3langid.langid import MODEL_FILE, LanguageIdentifier

LANGUAGES = (
    "ar bg ca cs da de el en es et fa fi fr he hi hr hu id it ja ko lt lv nb nl pl pt ro ru sk sl sr sv th"
    " tr uk vi zh"
).split()
"""ISO 639-1 codes of the languages that postings are written in."""
SHORTEST = 60
"""Characters below which a text has no language that could be told safely."""
PIECE = 250
"""Characters of each of three pieces that are looked at: more change nothing, and one may be boilerplate."""
SURE = 0.9


def detect_language(text: str) -> str:
    """Return the ISO 639-1 code of the language that most of `text` is in; "" if that can not be told."""
    sample = _sample(text.strip())
    if len(sample) < SHORTEST:
        return ""
    language, probability = _identifier().classify(sample)
    return str(language) if probability >= SURE else ""


def _sample(text: str) -> str:
    if len(text) <= 3 * PIECE:
        return text
    middle = (len(text) - PIECE) // 2
    return " ".join((text[:PIECE], text[middle : middle + PIECE], text[-PIECE:]))


@cache
def _identifier() -> LanguageIdentifier:
    identifier = LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
    identifier.set_languages([code for code in LANGUAGES if code in identifier.labels])
    # A text has some hundred features: with the languages of each side by side, few lines of memory are read.
    identifier.nb_ptc = np.ascontiguousarray(identifier.nb_ptc)
    return identifier
