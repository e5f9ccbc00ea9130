"""The image beside a shared link: any title fits, in any script."""

from io import BytesIO
from unittest.mock import patch

import pytest
from django.test import Client
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, ImageFont

from postings import share_image
from postings.choices import Status
from postings.models import Posting
from postings.share_image import FONTS, SIZE, draw, drawable, wrap
from tests.factories import make_posting

LONG = "Senior Reliability Engineer for Storage and Databases (Europe or Americas) " * 4


def version_of(posting: Posting) -> str:
    return share_image.version_of(posting.title, str(posting.company))


def opened(png: bytes) -> Image.Image:
    return Image.open(BytesIO(png))


@pytest.mark.parametrize(
    ("title", "company"),
    [
        ("Technical Support Agent", "Cloudflare"),
        (LONG, LONG),
        ("W" * 300, ""),
        ("", ""),
        ("مهندس برمجيات أول", "شركة النيل"),
        ("מהנדס תוכנה (Python)", "תל אביב"),
        ("東京のソフトウェアエンジニア 🚀", "株式会社"),
        ("a\x00b\u202ec\ud800d", "\u0301"),
    ],
)
def test_any_title_makes_a_small_image_of_the_right_size(title: str, company: str) -> None:
    png = draw(title, company, "Job Board")
    image = opened(png)
    assert (image.format, image.size) == ("PNG", SIZE)
    assert len(png) < 60_000


def test_nothing_runs_into_the_margin() -> None:
    image = opened(draw("W" * 300, LONG, LONG)).convert("L")
    margin = image.crop((SIZE[0] - share_image.MARGIN + 8, 0, *SIZE))
    assert margin.getextrema() == (margin.getpixel((0, 0)),) * 2


def test_two_titles_make_two_images() -> None:
    assert draw("Cook", "Acme", "Board") != draw("Nurse", "Acme", "Board")


def test_what_the_font_lacks_is_written_in_latin_letters() -> None:
    assert drawable("東京 engineer") == "DongJing engineer"


def test_signs_and_controls_that_the_font_lacks_are_left_out() -> None:
    assert drawable("Go 🚀\x00\u202e developer") == "Go developer"


def test_hebrew_and_arabic_need_a_layout_engine_and_greek_does_not() -> None:
    assert drawable("Ελληνικά Ру Łódź") == "Ελληνικά Ру Łódź"


@settings(max_examples=50)
@given(st.text(max_size=300))
def test_lines_hold_all_of_the_text_and_fit(text: str) -> None:
    font = ImageFont.truetype(FONTS / "DejaVuSansCondensed-Bold.ttf", 72)
    lines = wrap(drawable(text), font)
    assert "".join("".join(lines).split()) == "".join(drawable(text).split())
    assert all(font.getlength(line) <= SIZE[0] - 2 * share_image.MARGIN or len(line) == 1 for line in lines)


def test_an_image_is_drawn_once() -> None:
    with patch.object(share_image, "draw", wraps=draw) as drawn:
        assert share_image.image_of("Chef", "Acme") == share_image.image_of("Chef", "Acme")
    assert drawn.call_count == 1


@pytest.mark.django_db
def test_the_page_names_an_image_that_can_be_kept_for_ever(client: Client) -> None:
    posting = make_posting()
    page = client.get(posting.get_absolute_url()).content.decode()
    path = page.split('property="og:image" content="http://127.0.0.1:8000')[1].split('"')[0]
    response = client.get(path)
    assert opened(response.content).size == SIZE
    assert "immutable" in response["Cache-Control"]


@pytest.mark.django_db
def test_another_title_or_company_name_has_another_url(client: Client) -> None:
    posting = make_posting()
    old = version_of(posting)
    posting.title = "Chef"
    posting.save()
    assert version_of(posting) != old
    response = client.get(f"/jobs/{posting.pk}-{old}.png")
    assert response["Location"] == f"/jobs/{posting.pk}-{version_of(posting)}.png"


@pytest.mark.django_db
@pytest.mark.parametrize("status", [Status.DRAFT, Status.REVIEW, Status.WITHDRAWN])
def test_what_is_not_public_has_no_image(client: Client, status: Status) -> None:
    posting = make_posting(status=status)
    assert client.get(f"/jobs/{posting.pk}-{version_of(posting)}.png").status_code == 404
