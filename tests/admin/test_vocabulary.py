"""Companies, places and tags in the admin."""

from typing import Any

import pytest
from django.test import Client

from postings.models import Company, Place
from tests.factories import make_company, make_place, make_posting

from .forms import filled_in

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize("name", ["company", "place", "tag"])
def test_a_list_counts_the_postings_and_links_to_them(editor: Client, name: str) -> None:
    lisbon = make_place("Lisbon")
    make_posting(company="Acme", locations=[(lisbon, "on-site"), (lisbon, "remote")], tags=["python"])
    make_posting(company="Acme", tags=["python"])
    make_posting(company="Other", locations=[(make_place("Porto"), "remote")])

    response = editor.get(f"/admin/postings/{name}/")

    thing = response.context["cl"].result_list.order_by("-number_of_postings")[0]
    assert thing.number_of_postings == 2
    relation = {"company": "company", "place": "places", "tag": "tags"}[name]
    link = f"/admin/postings/posting/?{relation}__id__exact={thing.pk}"
    assert f'<a href="{link}">2</a>' in response.content.decode()
    assert editor.get(link).context["cl"].result_count == 2


@pytest.mark.parametrize("name", ["company", "place", "tag"])
def test_what_is_typed_is_completed(editor: Client, name: str) -> None:
    make_posting(company="Acme", tags=["acme"], locations=[(make_place("Acme"), "remote")])
    field = {"company": "company", "place": "place", "tag": "tags"}[name]
    model = "location" if name == "place" else "posting"
    asked = {"app_label": "postings", "model_name": model, "field_name": field, "term": "acm"}

    found = editor.get("/admin/autocomplete/", asked).json()["results"]

    assert len(found) == 1


def test_a_country_is_chosen_by_its_name(editor: Client) -> None:
    add = "/admin/postings/place/add/"
    assert '<option value="PT">Portugal</option>' in editor.get(add).content.decode()

    refused = editor.post(add, {**filled_in(editor, add), "city": "Lisbon", "country": "XX"})
    taken = editor.post(add, {**filled_in(editor, add), "city": "Lisbon", "country": "PT"})

    assert "country" in refused.context["adminform"].form.errors
    assert taken.status_code == 302
    assert Place.objects.get().slug == "lisbon"


@pytest.mark.parametrize("name", ["Acme", "ACME, Inc.", "acme"])
def test_two_spellings_of_a_company_are_one(editor: Client, name: str) -> None:
    make_company("Acme")
    add = "/admin/postings/company/add/"

    response = editor.post(add, {**filled_in(editor, add), "name": name})

    assert "name" in response.context["adminform"].form.errors


def test_a_company_that_has_postings_is_not_deleted_with_them(editor: Client) -> None:
    posting: Any = make_posting()

    response = editor.post(f"/admin/postings/company/{posting.company.pk}/delete/", {"post": "yes"})

    assert response.status_code == 200
    assert Company.objects.exists()
