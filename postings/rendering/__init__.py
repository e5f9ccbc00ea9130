"""A description's source to safe HTML. `render` is the one door; nothing touches what comes out of it."""

from .limits import RenderingError, TooDeep, TooLarge
from .pipeline import POLICY_VERSION, Rendered, render, render_with_removals
from .plain import plain_text
from .removals import Removals

__all__ = [
    "POLICY_VERSION",
    "Removals",
    "Rendered",
    "RenderingError",
    "TooDeep",
    "TooLarge",
    "plain_text",
    "render",
    "render_with_removals",
]
