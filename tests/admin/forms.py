"""What a browser would send back for a form that it was shown."""

from typing import Any

from bs4 import BeautifulSoup
from django.test import Client


def filled_in(client: Client, url: str) -> dict[str, Any]:
    """Return the fields of the change form at `url` with the values that it shows."""
    response = client.get(url)
    assert response.status_code == 200
    form = BeautifulSoup(response.content, "html.parser").select_one("#content-main form")
    assert form is not None
    values: dict[str, Any] = {}
    for field in form.select("input[name], textarea[name], select[name]"):
        name = str(field["name"])
        if field.name == "select":
            chosen = [str(option["value"]) for option in field.select("option[selected]")]
            values[name] = chosen if field.has_attr("multiple") else (chosen[0] if chosen else "")
        elif field.name == "textarea":
            values[name] = field.text.removeprefix("\n")
        elif field.get("type") not in ("submit", "file", "checkbox") or field.has_attr("checked"):
            values[name] = field.get("value", "")
    return values
