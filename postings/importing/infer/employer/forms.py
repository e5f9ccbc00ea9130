"""The form of law behind a name, which lawyers write and the rest of a file leaves out."""

import re

_FORM = re.compile(
    r"(?:,? (?:& Co\.? )?(?:GmbH|gGmbH|AG|SE|UG|KG|B\.?V\.?|N\.?V\.?|AB|A/S|ApS|AS|Oy|S\.?A\.?S?\.?|SARL|S\.?L\.?|[Ss]\.?r\.?l\.?"
    r"|S\.p\.A\.?|Inc\.?|LLC|Ltd\.?|Limited|PLC|Corp\.?|Group|Gruppe|Groupe|Pvt\.?|Pty\.?))+$"
)


def as_mostly_written(name: str, text: str) -> str:
    """Return `name` without its form of law if `text` has it more often so."""
    bare = _FORM.sub("", name)
    if bare == name or len(bare) < 2:
        return name
    whole = text.count(name)
    return bare if text.count(bare) - whole > whole else name


def with_its_article(name: str, text: str) -> str:
    """Return `name` with "The", if `text` has it only so, also where no sentence begins: "Cook - The Oakum School"."""
    whole = re.escape(f"The {name}")
    if f"The {name}" not in text or re.search(rf"(?<!The ){re.escape(name)}(?!\w)", text):
        return name
    stands_alone = rf"(?:^|\n){whole}(?=\n|$)"
    is_part = re.search(rf"{stands_alone}|[–—|@-] {whole}(?=\n|$|,| [–—|(@-])|[a-z,] {whole}(?!\w)", text)
    return f"The {name}" if is_part else name
