"""The words of rendered HTML, for search, for reading its language and for summaries."""

import html as entities
import re

_BLOCK_EDGE = re.compile(r"</?(?:p|h[2-4]|ul|ol|li|blockquote|pre|dl|dt|dd|table|thead|tbody|tr)>|<[bh]r/?>")
_TAG = re.compile(r"<[^<>]*>")


def plain_text(html: str) -> str:
    """Return the words of `html` (what `render` gave), one block a line, entities decoded."""
    text = _BLOCK_EDGE.sub("\n", html)
    text = text.replace("</td>", " ").replace("</th>", " ")
    text = entities.unescape(_TAG.sub("", text))
    lines = (" ".join(line.split()) for line in text.split("\n"))
    return "\n".join(line for line in lines if line)
