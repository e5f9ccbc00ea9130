"""The form of law behind a name, which lawyers write and the rest of a file leaves out."""

import re

_FORM = re.compile(
    r"(?:,? (?:& Co\.? )?(?:GmbH|gGmbH|AG|SE|UG|KG|B\.?V\.?|N\.?V\.?|AB|A/S|ApS|AS|Oy|S\.?A\.?S?\.?|SARL|S\.?L\.?|[Ss]\.?r\.?l\.?"
    r"|S\.p\.A\.?|Inc\.?|LLC|Ltd\.?|Limited|PLC|Corp\.?|Pvt\.?|Pty\.?))+$"
)


def as_mostly_written(name: str, text: str) -> str:
    """Return `name` without its form of law if `text` has it more often so."""
    bare = _FORM.sub("", name)
    if bare == name or len(bare) < 2:
        return name
    whole = text.count(name)
    return bare if text.count(bare) - whole > whole else name
