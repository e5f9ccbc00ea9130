"""Posting files of our own making, realistic and varied, to measure with and to try the board at size."""

from .generate import write_samples

__all__ = ["write_samples"]
