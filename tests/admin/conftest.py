"""An editor who is logged in."""

import pytest
from django.contrib.auth.models import User
from django.test import Client


@pytest.fixture
def editor(client: Client) -> Client:
    """Return a client whose user may do everything in the admin."""
    client.force_login(User.objects.create_superuser("editor"))
    return client
