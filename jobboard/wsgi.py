"""The WSGI entry point, for gunicorn: production unless the environment says otherwise."""

import os

from django.core.wsgi import get_wsgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "jobboard.settings")
os.environ.setdefault("DEBUG", "false")

application = get_wsgi_application()

from postings import catalogue  # noqa: E402 - it needs the apps

catalogue.warm_up()
