"""Whatever stands in the path, the query string or the method: an answer, and never an error of ours."""

from collections.abc import Sequence
from random import Random
from urllib.parse import quote_from_bytes

import pytest
from django.contrib.auth.models import User
from django.test import Client

from .factories import make_place, make_posting

pytestmark = pytest.mark.django_db

NAMES = (
    "q workplace country city type company tag posted sort page apply_from reach pay currency stated"
    " seniority language contry Q page[] utm_source"
).split()
WORDS = (
    b"remote", b"on-site", b"not-stated", b"PT", b"pt", b"lisbon", b"acme", b"python", b"7d", b"30d",
    b"newest", b"relevance", b"1", b"0", b"-1", b"9" * 30, b"1e400", b"nan", b"inf", b"\xd9\xa3", b"\xb2",
    b"", b" ", b"+", b"\0", b"a\0b", b"\xff\xfe", b"\xed\xa0\x80", b"\xf0\x9f\x98\x80", b"\xe2\x80\xae",
    b'"', b'"support', b"-", b"-agent", b'-"', b"*", b"a*", b"NEAR(a b)", b"title:agent", b"^a", b"(",
    b"AND OR", b"' OR 1=1 --", b"<script>alert(1)</script>", b"{{ 7*7 }}", b"%", b"%25", b"%s", b"\\",
    b"x" * 5000, b"\r\nSet-Cookie: a=b", b"../../etc/passwd", b"javascript:alert(1)",
)  # fmt: skip
PATHS = (
    "/ /jobs/support-agent-{pk}/ /jobs/x-{pk}/ /jobs/x-999999999999999999/ /jobs/{pk}-0123456789ab.png"
    " /companies/acme/ /companies/nobody/ /tags/python/ /places/lisbon/ /countries/pt/ /countries/zz/"
    " /saved/ /visits/ /language/ /feed.rss /feed.atom /feed.json /feed.exe /indeed.xml /facets/company/"
    " /facets/nothing/ /robots.txt /opensearch.xml /sitemap.xml /sitemap-jobs-1.xml /static/ /static/css/"
    " /.well-known/security.txt /admin/ /admin/login/ /nothing/"
).split()
ADMIN_PATHS = (
    "/admin/postings/posting/ /admin/postings/company/ /admin/postings/place/ /admin/postings/tag/"
    " /admin/postings/importrun/ /admin/postings/importoutcome/ /admin/autocomplete/"
    " /admin/axes/accessattempt/"
).split()
ADMIN_NAMES = (
    "q p o e all status__exact doubt expiry workplace source posted_at__year posted_at__month"
    " run__id__exact company__id__exact places__id__exact tags__id__exact app_label model_name field_name"
    " term _facets"
).split()
ANSWERS = {200, 301, 302, 303, 304, 400, 403, 404, 405, 410}


def query_string(random: Random, names: Sequence[str]) -> str:
    """Return a query string as no browser would send it: known and unknown names, words and rubbish."""
    if random.random() < 0.1:
        return random.randbytes(random.randrange(60)).decode("latin-1").replace("#", "")
    pairs = []
    for _ in range(random.randrange(7)):
        name = random.choice(names) if random.random() < 0.9 else quote_from_bytes(random.randbytes(4))
        word = random.choice(WORDS) if random.random() < 0.8 else random.randbytes(random.randrange(30))
        pairs.append(f"{name}={quote_from_bytes(word)}" if random.random() < 0.95 else name)
    return random.choice("&&&&;").join(pairs)


def address(random: Random, paths: Sequence[str], pk: int) -> str:
    path = random.choice(paths).format(pk=pk)
    if random.random() < 0.15:
        cut = random.randrange(len(path) + 1)
        path = path[:cut] + quote_from_bytes(random.choice(WORDS)[:200]) + path[cut:]
    return "/" + path.lstrip("/")


def fire(client: Client, seed: int, count: int, paths: Sequence[str], names: Sequence[str]) -> None:
    random = Random(seed)  # noqa: S311  # to be the same each time
    posting = make_posting(tags=["python"], locations=[(make_place("Lisbon"), "remote")])
    for number in range(count):
        path, query = address(random, paths, posting.pk), query_string(random, names)
        method = random.choice(["GET"] * 8 + ["HEAD", "POST"])
        response = client.generic(method, path, QUERY_STRING=query)
        assert response.status_code in ANSWERS, f"{number}: {method} {path}?{query} is {response.status_code}"


@pytest.mark.parametrize(
    "count", [300, pytest.param(10_000, marks=pytest.mark.slow)], ids=["some", "ten thousand"]
)
def test_no_address_is_an_error_for_a_reader(client: Client, count: int) -> None:
    fire(client, count, count, PATHS, NAMES)


@pytest.mark.parametrize(
    "count", [150, pytest.param(2_000, marks=pytest.mark.slow)], ids=["some", "two thousand"]
)
def test_no_address_is_an_error_for_an_editor(client: Client, count: int) -> None:
    client.force_login(User.objects.create_superuser("editor"))

    fire(client, count, count, ADMIN_PATHS, ADMIN_NAMES)
