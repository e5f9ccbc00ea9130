"""A description's source to safe HTML. `render` is the one door; nothing touches what comes out of it."""

from .pipeline import POLICY_VERSION, plain_text, render

__all__ = ["POLICY_VERSION", "plain_text", "render"]
