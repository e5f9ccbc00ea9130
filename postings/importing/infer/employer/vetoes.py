"""What a text shows a name to be when it is no employer's: a job, a team, a programme, a skill."""

import re
from collections.abc import Collection
from functools import lru_cache

from .candidates import STRONG, Candidate
from .names import key_of

_PROJECT = (
    r"(?:(?:doctoral|training|research) network|program(?:me)?|project|partnership|movement|initiative|collaboration|product|consortium|facility|programm|förderprogramm"
    r"|projekt|angebot|projet|partenariat|programme|proyecto|programa|projeto|iniciativa)(?: \w+ique)?"
    r"(?= (?:of|by|from|run|led|between|within|and|that|to|which|von|vom|der|des|zur|für|de|du|do|da|del|entre|pour|para)\b|\.)"
)


_NAME = "\ufffc"
"""What stands for the name in the patterns, which are the same for all names so."""
_ALONE = rf"(?<!\w){_NAME}(?!\w)"
_NO_THING = re.compile(
    # a job ("a Stonemason to join us")
    rf"(?<!omos )\b(?:an?|une?|uma?|eine?n?) {_NAME}(?: to | who |[.,])"
    # a team
    rf"|(?<!\w){_NAME} is (?:an?|the|our) (?:[a-z-]+ ){{0,3}}team\b(?! of)"
    # what the text abbreviates to ("the Prize")
    rf"|\((?:the |“|\"){_NAME}[”\"]?\)"
    rf"|\({_NAME}\) (?:portfolio|division|department|office|unit|team|group|program(?:me)?|branch|service)\b"
    rf"|(?:^|\n)(?:Department|Division|Faculty|Team|Unit|Abteilung|Bereich)[^:\n]{{0,20}}: ?{_NAME}(?!\w)"
)
_IS_A_PROJECT = re.compile(
    rf"{_ALONE}(?:, [^.\n]{{3,60}},)? (?:is|ist|est|es|é|è) (?:an?|the|eine?|das|die|une?|le|la|una?|uma?) [^.,:;\n]{{0,60}}?\b{_PROJECT}\b"
    rf"|{_ALONE}, (?:an?|eine?|une?|una?|uma?) (?:[\w-]+,? ){{0,4}}?{_PROJECT}(?=[ ,])",
    re.IGNORECASE,
)
_IS_AN_ORGANISATION = re.compile(
    rf"{_ALONE} (?:is|ist|est|es|é|è) (?:an?|eine?|une?|una?|uma?) (?:[\w-]+ ){{0,3}}(?:company|firm|non-?profit|not-for-profit|organi[sz]ation|charity|association|foundation|Unternehmen|Verein|gGmbH|entreprise|asociación|associação|associazione)\b"
)
"""What a text calls one that it may also call a project, of whoever is responsible for it by law."""
_IS_WANTED = re.compile(
    rf"(?<!\w){_NAME} (?:is|are|would be) (?:an? |strongly |highly )*(?:must|plus|bonus|required|preferred|essential|mandatory|needed|nice|advantage|used|optional|desirable|helpful|welcome)\b"
)
"""Applicants have to have it: "Rust is a must"."""
_IS_A_SKILL = re.compile(
    r"(?:[Ee]xperience (?:with|in|using)|[Kk]nowledge of|[Pp]roficien\w+ (?:in|with)|[Ff]amiliar\w* with|[Ff]luen\w+ in)"
    rf" (?:[\w./+-]+,? ){{0,4}}{_NAME}(?!\w)"
    r"|\b(?:[Cc]onocimientos?|[Ee]xperiencia|[Dd]ominio|[Cc]onhecimentos?|[Ee]xperiência|[Cc]onoscenz[ae]|[Ee]sperienza|[Cc]onnaissances?|[Ee]xpérience|[Mm]aîtrise"
    r"|[Kk]enntnisse|[Ee]rfahrung|[Kk]ennis|[Ee]rvaring|[Kk]unskaper|[Ee]rfarenhet|[Ee]rfaring|[Zz]najomość|[Dd]oświadczenie|[Zz]nalost\w?)"
    rf" (?:[\w./+-]+,? ){{0,4}}{_NAME}(?!\w)|(?<!\w){_NAME} (?:experience|skills|knowledge|certification)\b"
    rf"|\b[Aa]n? {_NAME} (?:developer|programmer|administrator|expert)\b"
)
_IS_ANOTHER_S = re.compile(
    r"\b(?:[Bb]acked by|[Ff]unded by|[Ii]nvestors? (?:include|like|such as)|[Ii]nvestment from|[Cc]ustomers? (?:include|like|such as|including)"
    r"|[Cc]lients? (?:include|like|such as|including)|[Tt]rusted by|[Uu]sed by|[Pp]artners? (?:include|like|such as)|[Pp]owered by|[Ww]e use|(?:conducted|processed|provided|hosted|managed) (?:by|on|through)"
    rf"|(?:insurance|coverage|benefits|checks?|401\(?k\)?|plans?) (?:through|via|by|with|from))\s[^.\n]{{0,160}}(?<!\w){_NAME}(?: [A-Z]\w+)?(?=[,.;)\n]| and | or | as |$)"
    rf"|(?<!\w){_NAME} (?:is|are|ist|est|es|é) (?:our|one of our|unsere?|notre|nuestr[oa]|noss[oa]|an? [Dd]ata (?:[Cc]ontroller|[Pp]rocessor))\b"
)
"""One of investors, customers or whom a benefit comes from, or ours."""
_WORD = r"(?!(?:It|This|He|She)\b)[A-Z][\w&'’-]{0,30}"
_IS_A_PARENT = re.compile(
    rf"(?<!\w){_WORD}(?: {_WORD}){{0,4}} is (?:an? )?(?:proud )?(?:member|subsidiary|brand|affiliate) of (?:the )?{_NAME}(?!\w)"
)
_IS_A_SPONSOR = re.compile(
    rf"(?<!\w)((?=\w*[A-Z])\w[\w&'’-]{{0,30}}(?: {_WORD}){{0,4}}) is (?:(?:an? )?(?:fiscally[- ]sponsored )?(?:project|initiative|program(?:me)?)|fiscally sponsored|sponsored|hosted|incubated) (?:of|by|at) (?:the )?{_NAME}(?!\w)"
)
"""Whose roof an organisation is under that the text describes as one: "Acme is a project of the Oakum Institute"."""
_IS_A_PERSON = re.compile(
    rf"\b(?:Dr|Prof|Professor|Mrs?|Ms|Mme|Dra|Herr|Frau|Sir|Dame|Pastor|Rabbi)\.?(?:-Ing\.)? (?:[A-ZÀ-Þ][\w.-]{{0,20}} ){{0,3}}?{_NAME}(?!\w)"
    rf"|{_ALONE}(?:, (?:MD|M\.D\.|Ph\.?D|MSc|MBA|JD|Esq|RN|CPA|[Pp]rofessor|[Aa]ssociate|[Aa]ssistant|[Hh]ead of|[Dd]irector of|[Cc]hief|[Ff]ounder|[Cc]o-[Ff]ounder|CEO|CTO)\b"
    r"|,? (?:is|was) (?:an? |the |our |currently )?(?:(?:full|assistant|associate|adjunct|visiting|tenured|research|senior|junior|lead|principal) )*"
    r"(?:professor|lecturer|scientist|postdoc|researcher|expert|manager|engineer|director|head of|founder|fellow|CEO|CTO|recruiter|author|PhD)\b)"
    rf"|\b(?:[Ss]upervis(?:ed by|or|ors|ion of)|[Mm]entored by|[Aa]dvised by|[Ee]ncadré(?:e|s)? par|[Bb]etreut von|[Rr]eport(?:s|ing)? to|[Mm]anaged by)[: ] ?(?:the )?{_NAME}(?=[.,;)\n]| and | or | in | at |$)"
)
"""What is only said of a person: "Dr. Ada Quill", "Ada Quill is a professor", "supervised by Ada Quill"."""
_IS_BUILT_ON = re.compile(
    rf"\b(?:[Bb]uil(?:t|d|ding)|[Dd]evelop(?:ed|ing)?|[Ww]ritten|[Cc]od(?:e|ed|ing)|[Pp]rogram(?:ming|med)?|[Dd]eploy(?:ed|ing)?|[Hh]osted|[Ii]mplement(?:ed|ing)|[Gg]ames|[Aa]pps|[Cc]ontracts) (?:on|with|using|atop|on top of) {_NAME}(?!\w)"
)
"""What is worked with: "we build on Sourdough"."""
_RECRUITS = re.compile(
    rf"(?<!\w){_NAME},? (?:is|are|has been|have been|an?|the|our) (?:[\w'’-]+,? ){{0,7}}?(?:retained|(?:supporting|assisting|advising|acting|partnering|engaged) "
    r"|(?:search|recruit(?:ment|ing)|staffing|headhunting|talent)(?: solutions)? (?:firm|agency|compan(?:y|ies)|consultan\w+|partner)"
    r"|(?:jobs?|career|recruitment) (?:board|portal|site|website|platform|search|marketplace))\b"
)


def is_something_else(candidate: Candidate, text: str) -> bool:
    """Tell if `text` speaks of the name as of something that employs nobody."""
    text = _marked(candidate.name, text)
    patterns = [_NO_THING, _IS_A_PERSON]
    if not _IS_AN_ORGANISATION.search(text):
        patterns.append(_IS_A_PROJECT)
    if candidate.best < STRONG:
        patterns += [_IS_WANTED, _IS_A_SKILL, _IS_ANOTHER_S, _IS_BUILT_ON]
    return any(pattern.search(text) for pattern in patterns)


def is_parent(name: str, text: str) -> bool:
    """Tell if `text` calls another a member of the name: "Eatery is a member of Oakum Group"."""
    return _IS_A_PARENT.search(_marked(name, text)) is not None


def is_sponsor(name: str, text: str, organisations: Collection[str]) -> bool:
    """Tell if one of `organisations`, by their keys, is under the roof of the name, which hires for itself."""
    return any(key_of(one) in organisations for one in _IS_A_SPONSOR.findall(_marked(name, text)))


def recruits(name: str, text: str) -> bool:
    """Tell if it seeks people for another: a search firm, an agency, a job board."""
    return _RECRUITS.search(_marked(name, text)) is not None


@lru_cache(64)
def _marked(name: str, text: str) -> str:
    """Return `text` with one character for the name."""
    return text.replace(name.removeprefix("The "), _NAME)
