"""The one app of the board."""

from django.apps import AppConfig


class PostingsConfig(AppConfig):
    name = "postings"
