"""The settings that pages are measured with: production's, and one URL more for the empty view."""

from jobboard.settings import *  # noqa: F403

ROOT_URLCONF = "bench.urls"
