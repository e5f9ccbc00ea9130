"""Take the pictures of `docs/screenshots/`: every kind of page, at both widths and in both schemes.

Run by `make screenshots`; needs Chromium and nothing else.
"""

import shutil
from io import BytesIO
from itertools import product
from pathlib import Path
from tempfile import TemporaryDirectory

from PIL import Image
from playwright.sync_api import sync_playwright

from tests.browser.board import served_board
from tests.browser.looking import Reader, reading

FOLDER = Path("docs/screenshots")
SIZES = {320: 720, 1280: 860}
SHOWN = ["listing", "posting", "company", "no results", "expired", "saved", "404"]
COLOURS = 96


def take(reader: Reader, name: str, file: Path) -> None:
    """Write the page of that name as a small PNG."""
    reader.open(name)
    reader.page.wait_for_load_state("networkidle")
    image = Image.open(BytesIO(reader.page.screenshot()))
    image.convert("RGB").quantize(COLOURS, dither=Image.Dither.NONE).save(file, optimize=True)


def main() -> None:
    FOLDER.mkdir(parents=True, exist_ok=True)
    with (
        TemporaryDirectory() as folder,
        served_board(Path(folder), samples=True) as board,
        sync_playwright() as playwright,
    ):
        chromium = playwright.chromium.launch(
            executable_path=shutil.which("chromium"), args=["--no-sandbox", "--disable-gpu"]
        )
        for width, scheme in product(SIZES, ("light", "dark")):
            with reading(chromium, board, width=width, color_scheme=scheme) as reader:
                reader.page.set_viewport_size({"width": width, "height": SIZES[width]})
                reader.save_jobs()
                for name in SHOWN:
                    take(reader, name, FOLDER / f"{name.replace(' ', '-')}-{width}-{scheme}.png")
        chromium.close()


if __name__ == "__main__":
    main()
