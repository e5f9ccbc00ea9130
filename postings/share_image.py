"""The image that other sites show beside a link to a posting: its title and company on a card."""

import hashlib
import re
import unicodedata
from functools import cache
from io import BytesIO
from pathlib import Path

from anyascii import anyascii
from django.conf import settings
from PIL import Image, ImageDraw, ImageFont, features

from . import kept

DESIGN = "1"
"""To be raised with every change of what is drawn: readers keep an image for a year."""
KEPT_FOR = 24 * 3600
SIZE = (1200, 630)
"""What Open Graph readers lay out largest, in pixels."""
MARGIN = 88
PAPER, INK, QUIET, ACCENT, LINE = "#fbfaf7", "#1f1e1b", "#605c54", "#0e6251", "#e3dfd6"
TITLE_SIZES = (84, 72, 60, 50, 42)
TITLE_HEIGHT = 330
LINE_HEIGHT = 1.18

FONTS = Path(__file__).parent / "fonts"
_SHAPED = "\u0590-\u06ff\ufb1d-\ufdff\ufe70-\ufefc" if features.check("raqm") else ""
_NOT_DRAWN = re.compile(
    "[^ -~\u00a1-\u024f\u0370-\u052f\u1e00-\u1eff"
    f"\u2010-\u2027\u2030-\u205e\u20a0-\u20bf\u2116\u2122{_SHAPED}]+"
)
"""What the fonts have no glyphs for; Hebrew and Arabic too where Pillow can not shape them."""


def version_of(title: str, company: str) -> str:
    """Return what stands in the image's URL: another text whenever the image would be another."""
    drawn = "\n".join([title, company, settings.SITE_NAME, DESIGN])
    return hashlib.sha256(drawn.encode(errors="replace")).hexdigest()[:12]


def image_of(title: str, company: str) -> bytes:
    """Return the PNG for a posting of that title and company, drawn once."""
    key = f"share-image:{version_of(title, company)}"
    png: bytes | None = kept.fetch(key)
    if png is None:
        png = draw(title, company, settings.SITE_NAME)
        kept.keep(key, png, KEPT_FOR)
    return png


def draw(title: str, company: str, site: str) -> bytes:
    """Return a PNG of 1200 by 630 pixels, about 20 KB, for any text, however long and in any script."""
    image = Image.new("RGB", SIZE, PAPER)
    pen = ImageDraw.Draw(image)
    pen.rectangle((0, 0, 20, SIZE[1]), ACCENT)
    _title(pen, drawable(title))
    pen.line((MARGIN, 500, SIZE[0] - MARGIN, 500), LINE, 2)
    _line(pen, drawable(company), 545, "bold", 40, ACCENT)
    _line(pen, drawable(site), 96, "regular", 32, QUIET)
    png = BytesIO()
    image.quantize(64, dither=Image.Dither.NONE).save(png, "PNG", optimize=True)
    return png.getvalue()


def drawable(text: str) -> str:
    """Return `text` on one line, what the fonts lack in Latin letters or, having none, left out."""
    return " ".join(_NOT_DRAWN.sub(_in_latin, unicodedata.normalize("NFC", text)[:400]).split())


def _in_latin(unknown: re.Match[str]) -> str:
    letters = (c if unicodedata.category(c)[0] in "LN" else " " for c in unknown[0])
    return anyascii("".join(letters))


@cache
def _font(weight: str, size: int) -> ImageFont.FreeTypeFont:
    name = {"bold": "DejaVuSansCondensed-Bold.ttf", "regular": "DejaVuSansCondensed.ttf"}[weight]
    return ImageFont.truetype(FONTS / name, size)


def _title(pen: ImageDraw.ImageDraw, text: str) -> None:
    """Draw `text` in the largest letters in which it fits; what fits in none is cut."""
    for size in TITLE_SIZES:
        font, room = _font("bold", size), int(TITLE_HEIGHT / (size * LINE_HEIGHT))
        lines = wrap(text, font)
        if len(lines) <= room:
            break
    if len(lines) > room:
        lines = [*lines[: room - 1], _cut(" ".join(lines[room - 1 :]), font)]
    for number, line in enumerate(lines):
        _place(pen, line, 140 + number * size * LINE_HEIGHT, font, INK, "ra" if _is_rtl(text) else "la")


def _line(pen: ImageDraw.ImageDraw, text: str, middle: int, weight: str, size: int, colour: str) -> None:
    font = _font(weight, size)
    _place(pen, _cut(text, font), middle, font, colour, "rm" if _is_rtl(text) else "lm")


def _place(
    pen: ImageDraw.ImageDraw, text: str, y: float, font: ImageFont.FreeTypeFont, colour: str, anchor: str
) -> None:
    pen.text((MARGIN if anchor[0] == "l" else SIZE[0] - MARGIN, y), text, colour, font, anchor=anchor)


def wrap(text: str, font: ImageFont.FreeTypeFont) -> list[str]:
    """Return `text` in lines that fit, broken at spaces, and inside a word that is longer than a line."""
    lines: list[str] = []
    for word in text.split():
        if lines and _fits(f"{lines[-1]} {word}", font):
            lines[-1] += f" {word}"
            continue
        rest = word
        while not _fits(rest, font):
            head = _longest_head(rest, font)
            lines.append(head)
            rest = rest[len(head) :]
        lines.append(rest)
    return lines


def _cut(text: str, font: ImageFont.FreeTypeFont) -> str:
    return text if _fits(text, font) else f"{_longest_head(text, font, '…').rstrip()}…"


def _longest_head(text: str, font: ImageFont.FreeTypeFont, end: str = "") -> str:
    """Return as much of `text` as fits on a line before `end`; at least one character."""
    low, high = 1, len(text)
    while low < high:
        middle = (low + high + 1) // 2
        low, high = (middle, high) if _fits(text[:middle] + end, font) else (low, middle - 1)
    return text[:low]


def _fits(text: str, font: ImageFont.FreeTypeFont) -> bool:
    return font.getlength(text) <= SIZE[0] - 2 * MARGIN


def _is_rtl(text: str) -> bool:
    """Tell if the first letter with a direction is of a script that runs from right to left."""
    directions = (unicodedata.bidirectional(c) for c in text)
    return next((d for d in directions if d in ("L", "R", "AL")), "L") != "L"
