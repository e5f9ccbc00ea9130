"""The settings that pages are measured with: production's, and one URL more for the empty view."""

from jobboard.settings import *  # noqa: F403 - the same, and more

ROOT_URLCONF = "bench.urls"
