"""What is wrong with a file, said so that somebody can mend it."""

from dataclasses import dataclass

FILLER = "placeholder text (lorem ipsum)"
TEMPLATE = "a template that nobody filled in"
NONE_OPEN = "a page that says that no job is open"
SOMETHING_ELSE = "a page about something else, not a job posting"
NO_POSTING = "not a job posting"
ABOUT_THE_FOLDER = "a file about the folder, not a job posting"
EMPTY = frozenset({FILLER, TEMPLATE, NONE_OPEN, SOMETHING_ELSE, NO_POSTING, ABOUT_THE_FOLDER})
"""The reasons that say of a file, read to its end, that no posting is in it."""


@dataclass(frozen=True, slots=True)
class Problem:
    """One complaint: `line` counts from 1 (None: the file as a whole), `field` may be empty."""

    reason: str
    line: int | None = None
    field: str = ""

    def as_json(self) -> dict[str, str | int | None]:
        """Return what stands in the report and in the database."""
        return {"line": self.line, "field": self.field, "reason": self.reason}

    def at(self, file: str) -> str:
        """Return the complaint as one line of the form `file:line: field: reason`."""
        where = f"{file}:{self.line}" if self.line else file
        return ": ".join(filter(None, [where, self.field, self.reason]))


class Unreadable(ValueError):  # noqa: N818 - it names what the file is, as Http404 does
    """A file that can not be a posting; its problem says why."""

    def __init__(self, reason: str, line: int | None = None, field: str = "") -> None:
        super().__init__(reason)
        self.problem = Problem(reason, line, field)
