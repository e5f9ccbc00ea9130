"""The board as gunicorn serves it, with the settings of the benchmark."""

from jobboard.wsgi import application

__all__ = ["application"]
