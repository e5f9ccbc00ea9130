"""The one university of a text, which is who employs where scholars are sought."""

import re
from collections.abc import Iterator
from itertools import islice

from .mentions import whole_name
from .names import key_of, tidy_name
from .sign import INSTITUTION

ONLY = 3.0
"""The weight of the one university of a scholar's posting: hers are others only where the text names them too."""
_UNIVERSITY = re.compile(INSTITUTION.replace("Universi(", "[Uu]niversi(", 1))
_OF_SCHOLARS = re.compile(
    r"(?i)\b(?:post-?doc\w*|ph\.?d\b|doctora\w+|lectur\w+|professor\w*|faculty|research (?:assistant|associate|fellow|software|group)s?"
    r"|universit\w+|professeur|enseignant|recherche|investigador\w*|becari[oa]|forschung|wissenschaftlich\w*|forsker|forskare)\b"
)
_MUCH, _MOST_MENTIONS = 3, 40
_STUDIED = re.compile(
    r"\b(?:[Dd]egree|[Dd]iploma|[Dd]octorate|[Gg]raduated?|[Aa]lum\w+|[Cc]ollaborat\w+|[Pp]artner\w*)\b[^.\n]{0,60}$|\($"
)
"""What other universities are named for, and what stands before the one that an employer belongs to."""


def only_university(text: str) -> Iterator[tuple[str, str]]:
    """Yield the one university that `text` names, and the words, if it speaks of scholars."""
    if "niversi" not in text or len(_OF_SCHOLARS.findall(text)) < _MUCH:
        return
    found: dict[str, tuple[str, str]] = {}
    for match in islice(_UNIVERSITY.finditer(text), _MOST_MENTIONS):
        if not _STUDIED.search(text[max(0, match.start() - 80) : match.start()]):
            name = whole_name(tidy_name(match[1]), text).name
            found.setdefault(key_of(name), (name, match[0]))
    keys = sorted(found, key=len)
    if keys and all(key.startswith(keys[0]) or keys[0] in key for key in keys):
        yield found[keys[-1]]
