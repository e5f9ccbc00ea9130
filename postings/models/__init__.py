"""What the board stores."""

from .company import Company
from .imports import ImportOutcome, ImportRun
from .place import Place
from .posting import Location, Posting
from .tag import Tag

__all__ = ["Company", "ImportOutcome", "ImportRun", "Location", "Place", "Posting", "Tag"]
