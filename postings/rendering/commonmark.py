"""markdown-it with bounds: what it does in more than linear time is counted, and stopped."""

import re
from types import SimpleNamespace

from markdown_it import MarkdownIt, helpers
from markdown_it.rules_inline import StateInline

from .limits import MAX_BYTES, TooLarge

_MAX_STEPS = 200_000
"""Words and marks that may be looked at again for each "[" before them. A long real text has a thousand."""

_LONGEST_ADDRESS = MAX_BYTES // 4  # each may be read up to 33 times, for its parentheses

# What may start something in a line. The default is longer, for plugins.
_MARKS = re.compile(r"[\n!&*<\[\\\]_`~]")


def make_parser() -> MarkdownIt:
    """Return a parser for CommonMark with tables and strikethrough, raw HTML passed through.

    It raises TooLarge for brackets in brackets that it would take seconds for.
    """
    parser = MarkdownIt("commonmark", {"html": True, "maxNesting": 120}).enable(["table", "strikethrough"])
    # Four blanks before a line are layout in a posting, not code.
    parser.disable("code")
    # Links are judged once, as they were written, by the rule of `postings.links`.
    parser.validateLink = lambda url: True  # type: ignore[method-assign]  # made to be replaced
    parser.normalizeLink = lambda url: url  # type: ignore[method-assign]  # made to be replaced
    parser.inline.terminator_re = _MARKS
    skip = parser.inline.skipToken

    def skip_counted(state: StateInline) -> None:
        state.env["steps"] = steps = state.env.get("steps", 0) + 1
        if steps > _MAX_STEPS:
            raise TooLarge("The Markdown has too many brackets that are not closed.")
        skip(state)

    parser.inline.skipToken = skip_counted  # type: ignore[method-assign]  # made to be replaced
    parser.helpers = SimpleNamespace(  # type: ignore[assignment]  # a module in its types
        parseLinkLabel=helpers.parseLinkLabel,
        parseLinkTitle=helpers.parseLinkTitle,
        parseLinkDestination=lambda text, start, end: helpers.parseLinkDestination(
            text, start, min(end, start + _LONGEST_ADDRESS)
        ),
    )
    return parser
