"""The mess of the sources to what a typesetter would have made of it.

The page is read into the few kinds of block in `model`, put in order there, and written out anew, so
the result is well-formed whatever came in, and tidying it once more changes nothing.
"""

from bs4 import BeautifulSoup

from .arrange import arrange
from .read import parse, read
from .write import write

_MOST_ROUNDS = 5

__all__ = ["parse", "tidy"]


def tidy(soup: BeautifulSoup) -> str:
    """Return the page in `soup` (from `parse`) as HTML of the policy's tags."""
    blocks = arrange(read(soup))
    html = write(blocks)
    # What one step brought about may be work for another: a list that was split off leaves a title.
    for _ in range(_MOST_ROUNDS):
        blocks = arrange(blocks)
        if html == (html := write(blocks)):
            break
    return html
