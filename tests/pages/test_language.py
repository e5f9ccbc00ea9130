"""The language switch: kept in the reader's browser, and only on request."""

import pytest
from django.test import Client

from tests.factories import make_posting

from .reading import get

pytestmark = pytest.mark.django_db


@pytest.fixture
def client() -> Client:
    """A browser that sends forms from our own pages."""
    return Client(headers={"sec-fetch-site": "same-origin"})


def test_a_form_never_leads_to_another_site(client: Client) -> None:
    for target in ("https://evil.example/", "//evil.example/", "/\\evil.example"):
        response = client.post("/language/", {"language": "pt", "next": target})
        assert response.headers["Location"] == "/"


def test_every_language_is_named_in_itself(client: Client) -> None:
    make_posting()
    page = get("/", client, headers={"accept-language": "pt"})
    buttons = {button["value"]: button.text for button in page.select("button[name=language]")}
    assert buttons == {"en": "English", "pt": "Português"}


def test_the_language_is_kept_only_for_those_who_switch(client: Client) -> None:
    make_posting()
    assert get("/", client).html["lang"] == "en"
    client.post("/language/", {"language": "pt", "next": "/"})
    assert get("/", client).html["lang"] == "pt"
