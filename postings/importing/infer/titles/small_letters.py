# ruff: noqa: E501
"""Titles that running text writes small: "seeks an experienced web developer", "our first backend engineer".

Praise stands before them in small letters too, so that only words that are a field of work or a rank
are taken to be of the title, and a noun without any of them is none.
"""

import re
from collections.abc import Iterator

from ..roles import has_role, singular
from .rules import SEEKING

_RANKS = frozenset(
    "senior junior lead principal staff level mid mid-level mid-senior entry-level associate assistant deputy graduate trainee sr jr".split()
)
_FIELDS = frozenset(
    """
    software web website frontend front-end front end backend back-end back fullstack full-stack full stack mobile app application applications
    game games video audio data database machine learning deep ai ml computer vision cloud devops platform infrastructure network networking
    networks security cybersecurity cyber information it system systems embedded firmware hardware electrical electronic electronics mechanical
    civil structural chemical process manufacturing production quality assurance qa test testing automation site reliability sql python java
    javascript typescript ruby rails php laravel django golang rust scala kotlin swift react angular vue wordpress drupal shopify salesforce sap
    crm erp blockchain business intelligence analytics research applied product products project projects program programme operations
    office account accounts sales marketing digital content social media communications community customer client success support service
    services technical solution solutions design ux ui user experience interface graphic visual interaction motion editorial copy legal tax
    audit finance financial accounting payroll human resources hr people talent acquisition recruitment training development
    math mathematics science language school preschool kindergarten nursery clinical medical registered dental veterinary physical occupational
    speech health care home nursing executive administrative personal warehouse forklift truck delivery line prep pastry sous kitchen
    restaurant bar shift store retail field maintenance facilities construction safety environmental energy solar supply chain
    logistics procurement purchasing inventory property insurance claims credit risk compliance investment portfolio fundraising grants policy
    public relations press event events brand growth seo ppc e-commerce ecommerce postdoctoral doctoral phd laboratory lab scientific industrial
    """.split()
)
"""What a title in small letters may be made of besides its noun; no praise, and nothing of a company."""
_BEFORE = frozenset(
    """
    a an our the its their one two three another more additional several multiple new first next second full-time part-time time part
    remote freelance permanent temporary local international experienced talented passionate motivated self-motivated highly very skilled skillful creative
    driven self-driven dedicated enthusiastic dynamic strong great good excellent ambitious proactive energetic curious smart bright brilliant outstanding
    exceptional hands-on detail-oriented organized organised reliable friendly capable competent qualified seasoned committed innovative
    results-oriented results-driven result-driven results-focused professional independent top fantastic amazing awesome collaborative versatile
    hard-working hardworking confident determined inquisitive resourceful exciting world-class high-performing and
    """.split()
)
"""What stands before a title: articles and praise. A word that is none of them may be a field of work."""
_WORD = r"[A-Za-z](?:[\w+#/-]|\.(?=\w)){0,25}"
_END = r"(?=,? (?:to|who|with|that|in|on|at|based|located|responsible|join|as|within|for|from|where|you|and (?:help|join|be)|or)\b|,? ?[.;:!?(\n–—]| - |,|$)"
_PHRASE = rf"((?:{_WORD},? ){{1,9}}?{_WORD}){_END}"
_SOUGHT = re.compile(rf"\b{SEEKING} {_PHRASE}")
_IN_PASSING = re.compile(rf"(?:^|[.!?\n]\s?)As (?:an?|our) {_PHRASE}(?=[^.\n]{{0,80}}\byou\b)")
_WEAK = frozenset("partner expert leader owner maker creator builder agent".split())
"""Nouns that are said of anybody: "as a business owner, you"."""


def titles_in_small_letters(text: str) -> Iterator[tuple[str, str]]:
    """Yield the titles that sentences of `text` name in small letters, each with its words."""
    for pattern in (_SOUGHT, _IN_PASSING):
        for match in pattern.finditer(text):
            if title := _title_in(match[1].split(" ")):
                yield title[0].upper() + title[1:], match[0].strip()


def _title_in(words: list[str]) -> str:
    """Return the noun that ends `words`, as of one, with the fields of work and ranks before it."""
    noun = singular(words[-1])
    if not has_role(noun) or noun.casefold() in _WEAK:
        return ""
    start = len(words) - 1
    while start and (_is_field(words[start - 1]) or words[start - 1].casefold() in _RANKS):
        start -= 1
    before = {word.casefold().strip(",") for word in words[:start]}
    if not before <= _BEFORE or not any(map(_is_field, words[start:-1])):
        return ""
    return " ".join([*words[start:-1], noun])


def _is_field(word: str) -> bool:
    """Tell if a word is a field of work, or a name within a title: "React", "iOS", "C++"."""
    return word.casefold() in _FIELDS or (any(map(str.isupper, word)) and not word.endswith(","))
