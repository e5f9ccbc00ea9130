# ruff: noqa: E501
"""What a text shows a name to be when it is no employer's: a job, a team, a programme, a skill."""

import re

from .candidates import STRONG, Candidate

_PROJECT = (
    r"(?:program(?:me)?|project|partnership|movement|initiative|collaboration|product|consortium|facility|programm|förderprogramm"
    r"|projekt|angebot|projet|partenariat|programme|proyecto|programa|projeto|iniciativa)(?: \w+ique)?"
    r"(?= (?:of|by|from|run|led|between|within|and|that|which|von|vom|der|des|zur|für|de|du|do|da|del|entre|pour|para)\b|\.)"
)


def is_something_else(candidate: Candidate, text: str) -> bool:
    """Tell if `text` speaks of the name as of something that employs nobody."""
    name = re.escape(candidate.name.removeprefix("The "))
    return bool(
        # a job ("a Stonemason to join us")
        re.search(rf"(?<!omos )\b(?:an?|une?|uma?|eine?n?) {name}(?: to | who |[.,])", text)
        # a team
        or re.search(rf"\b{name} is (?:an?|the|our) (?:[a-z-]+ ){{0,3}}team\b(?! of)", text)
        # what the text abbreviates to ("the Prize")
        or re.search(rf"\((?:the |“|\"){name}[”\"]?\)", text)
        or re.search(
            rf"\({name}\) (?:portfolio|division|department|office|unit|team|group|program(?:me)?|branch|service)\b",
            text,
        )
        or _is_project(name, text)
        or _is_wanted(name, text)
        or (candidate.best < STRONG and (_is_skill(name, text) or _is_another_s(name, text)))
        or re.search(
            rf"(?:^|\n)(?:Department|Division|Faculty|Team|Unit|Abteilung|Bereich)[^:\n]{{0,20}}: ?{name}\b",
            text,
        )
    )


def is_parent(name: str, text: str) -> bool:
    """Tell if `text` calls another a member of the name: "Eatery is a member of Oakum Group"."""
    name = re.escape(name.removeprefix("The "))
    word = rf"(?!(?:It|This|He|She|{name})\b)[A-Z][\w&'’-]{{0,30}}"
    return bool(
        re.search(
            rf"(?<!\w){word}(?: {word}){{0,4}} is (?:an? )?(?:proud )?(?:member|subsidiary|brand|affiliate) of (?:the )?{name}\b",
            text,
        )
    )


def _is_project(name: str, text: str) -> bool:
    return bool(
        re.search(
            rf"\b{name}\b(?:, [^.\n]{{3,60}},)? (?:is|ist|est|es|é|è) (?:an?|the|eine?|das|die|une?|le|la|una?|uma?) [^.,:;\n]{{0,60}}?\b{_PROJECT}\b",
            text,
            re.IGNORECASE,
        )
    )


def recruits(name: str, text: str) -> bool:
    """Tell if it seeks people for another: a search firm, an agency."""
    name = re.escape(name.removeprefix("The "))
    return bool(
        re.search(
            rf"\b{name},? (?:is|are|has been|have been|an?|the|our) (?:[\w'’-]+,? ){{0,7}}?(?:retained|(?:supporting|assisting|advising|acting|partnering|engaged) "
            rf"|(?:search|recruit(?:ment|ing)|staffing|headhunting|talent)(?: solutions)? (?:firm|agency|compan(?:y|ies)|consultan\w+|partner))",
            text,
        )
    )


def _is_another_s(name: str, text: str) -> bool:
    """Tell if the name is one of investors, customers or whom a benefit comes from, or ours."""
    return bool(
        re.search(
            r"\b(?:[Bb]acked by|[Ff]unded by|[Ii]nvestors? (?:include|like|such as)|[Ii]nvestment from|[Cc]ustomers? (?:include|like|such as|including)"
            r"|[Cc]lients? (?:include|like|such as|including)|[Tt]rusted by|[Uu]sed by|[Pp]artners? (?:include|like|such as)|[Pp]owered by|[Ww]e use|(?:conducted|processed|provided|hosted|managed) (?:by|on|through)"
            rf"|(?:insurance|coverage|benefits|checks?|401\(?k\)?|plans?) (?:through|via|by|with|from))\s[^.\n]{{0,160}}\b{name}(?: [A-Z]\w+)?(?=[,.;)\n]| and | or | as |$)",
            text,
        )
        or re.search(
            rf"\b{name} (?:is|are|ist|est|es|é) (?:our|one of our|unsere?|notre|nuestr[oa]|noss[oa]|an? [Dd]ata (?:[Cc]ontroller|[Pp]rocessor))\b",
            text,
        )
    )


def _is_wanted(name: str, text: str) -> bool:
    """Tell if applicants have to have it: "Rust is a must"."""
    wanted = "must|plus|bonus|required|preferred|essential|mandatory|needed|nice|advantage"
    return bool(re.search(rf"\b{name} (?:is|are|would be) (?:an? |strongly |highly )*(?:{wanted})\b", text))


def _is_skill(name: str, text: str) -> bool:
    return bool(
        re.search(
            rf"(?:[Ee]xperience (?:with|in|using)|[Kk]nowledge of|[Pp]roficien\w+ (?:in|with)|[Ff]amiliar\w* with|[Ff]luen\w+ in)"
            rf" (?:[\w./+-]+,? ){{0,4}}{name}\b|\b{name} (?:experience|skills|knowledge|certification)\b",
            text,
        )
    )
