import pytest
from tests.test_fuzz import *
@pytest.mark.django_db
def test_more(client):
    fire(client, 4242, 2500, PATHS, NAMES)
@pytest.mark.django_db
def test_more_admin(client):
    client.force_login(User.objects.create_superuser("editor"))
    fire(client, 77, 700, ADMIN_PATHS, ADMIN_NAMES)
