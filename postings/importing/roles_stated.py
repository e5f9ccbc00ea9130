"""The job where metadata says it in another field than the title, or in two lines."""

from collections.abc import Callable

from .infer.roles import is_title, names_several, reads_as_a_heading
from .infer.titles.asides import has_pay
from .infer.titles.openings import without_opening
from .infer.titles.stated import tidy_title
from .kinds import Context, read_value
from .names import Kind
from .readers import Node
from .record import PostingRecord
from .values import texts_of

_ROLES = (
    "jobTitle positionTitle roleTitle jobRole role position designation vacancy cargo puesto poste stelle"
    " pozicia pozice stanowisko functie stilling 職種 募集職種 岗位 职位 roles positions"
).split()
_IN_THE_PLURAL = ("roles", "positions")
"""Names that hold one job as a line of text, and as a list mostly what it has to do with."""


def in_one_line(node: Node) -> Node:
    """Return a title that is set in two lines as one: "We are looking for", "a Welder"; "E.g.:", "Welder"."""
    texts = texts_of(node) if isinstance(node, list) else []
    line = " ".join(texts)
    if len(texts) != 2:
        return node
    if without_opening(line) != line:
        return line
    jobs = [text for text in texts if _is_job(tidy_title(text))]
    return (texts[1] if texts[0].endswith(":") else line) if len(jobs) == 1 else node


def take_role(record: PostingRecord, stated: Callable[[str], Node], context: Context) -> None:
    """Prefer a field for the role that holds one to a title that names none: a project, a campaign."""
    for name in _ROLES:
        node = stated(name)
        role = (
            read_value(Kind.NAME, node, context)
            if isinstance(node, str) or name not in _IN_THE_PLURAL
            else ""
        )
        if role and _is_job(tidy_title(role)) and not has_pay(role):
            if record.title:
                record.evidence["title"] = record.title
            record.title = role
            return


def _is_job(title: str) -> bool:
    return is_title(title) or (names_several(title) and not reads_as_a_heading(title))
