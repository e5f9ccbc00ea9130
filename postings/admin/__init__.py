"""The editors' side: Django's admin, with what somebody who cleans imported postings needs."""

from . import imports, postings, vocabulary

__all__ = ["imports", "postings", "vocabulary"]
