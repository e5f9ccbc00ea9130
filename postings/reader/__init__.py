"""What a reader keeps in their own browser, and only when they ask for it: saved jobs, the last visit."""

from .same_origin import same_origin_only
from .saved import ListFullError, SavedJobs
from .visits import Visit

__all__ = ["ListFullError", "SavedJobs", "Visit", "same_origin_only"]
