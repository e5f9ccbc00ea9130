# ruff: noqa: E501
"""How the names of companies look in running text."""

import re

from .roles import ROLE_NOUNS

_WORD = (
    r"(?:(?:St|Ste|Mt)\.(?= [A-Z])|(?:Inc|Ltd|Corp|Co|Bros)\.(?= [a-z&(])"
    r"|[A-ZÀ-ÖØ-Þ0-9][\w'’+-]{0,30}(?:\.\w{1,20}){0,2}|[a-z]{1,3}[A-Z]\w{0,20})"
)
_LINK = r"(?:of|and|&|the|for|de|da|do|di|du|des|et|y|e|und|der|für|la|le|van|von|zur|zum|am|im|an|pri|na|nad|pod|u|do|dos|das|del|los|las|du|aux|\+|/)"
NAME = (
    rf"(?<![\w.@/-])(?:(?:The )?{_WORD}"
    rf"(?:(?: |, (?=Inc|LLC|Ltd|GmbH|Co)){_WORD}| {_LINK}(?: {_LINK})? {_WORD}){{0,5}}+)"
)
"""One to about six words in capitals, with "of" and the like between them."""

# Words that open sentences and headings, or that name no employer in particular.
NOT_A_COMPANY = frozenset(
    """
    a about above across additional after again against all also although an and any applicants apply as at
    based be because become before being benefits both bonus build but by can candidate candidates career
    careers client clients come company compensation contact could culture customer customers day department
    description do does during each employees employer employment engineering equal every everyone
    everything experience final finally first for founded from full-time further general good great have he
    help her here hi hiring his how however i if in information innovation inside introduction is it its job
    jobs join just key know later learn let life like location look looking made make management many me
    mission more most must my new next no not note now of offer office on once one only open opportunities
    opportunity or other our over overview part part-time people perks please position posted preferred
    products profile project projects purpose qualifications remote required requirements responsibilities
    role salary see senior she shift should since skills so some someone soon start startup still successful
    such summary support team teams technology that the their them then there these they things this those
    through time title to today together tomorrow type under until up us use usa uk eu values vision was we
    welcome were what when where which while who whoever whole why will with within without work working
    world would year years you your yourself ai api saas b2b b2c it hr qa ui ux ceo cto cfo coo vp bs ms phd
    ba ma english german french spanish portuguese monday tuesday wednesday thursday friday saturday sunday
    january february march april may june july august september october november december christmas easter
    stelle arbeiten aufgaben bewerbung ausbildung erfahrung hybrides marketing sales finance data success
    legal security design operations research stage series diversity inclusion equity covid covid-19
    internet web cloud university college school institute bachelor master degree agency firm organization
    organisation business group confidential stealth fortune forbes inc llc ltd gmbh corp google-like nous
    vous ils elle il que qué quem quien wir sie du ihr ich er es das noi voi nós você eles estamos habrá css
    html sql k8s a11y i18n l10n e2e p2p h1b o2c r2r p2p g2m d2c c2c w2c s2p
    """.split()
)  # fmt: skip
GENERIC_TAIL = re.compile(
    r"\s+(?:(?:main )?campus|headquarters|careers|jobs|recruiting|hiring|talent|culture|group's|benefits|perks)$",
    re.IGNORECASE,
)
_GROUPS = frozenset(
    "team teams department division equipe équipe notice policy statement overview summary description".split()
)
ABSTRACT = re.compile(
    r"(?:tion|ment|ness|ity|ism|ance|ence|ship|ing|ology|ers|ors|ies|ção|ência|ância|dade|mento|agem|ción|encia|dad|ismo|ung|heit|keit|schaft|té)$"
)
_SMALL = re.compile(
    r"(?<![\w.@/-])(?:[a-z][a-z0-9]{1,19}\.(?:com|io|ai|co|app|org|net|dev|fm|tv|tech|xyz)|[a-z]{1,5}\d[a-z]{1,5})(?![\w@/-]|\.\w)"
)
PART = re.compile(
    r"(?:The )?(?:Department|Dept|Faculty|School|Division|Institute|College|Centre|Center|Office|Library|Chair|Section)\b"
)
"""What is a part of an employer when a name follows: "the Department of Physics at Acme University"."""
OF_ITS_PART = re.compile(
    r"['’]s (?=(?:Department|Faculty|School|Division|Institute|College|Centre|Center|Office|Bureau)\b)"
)
WHOLE = re.compile(rf"(?:, | at | within | of )(?:the )?({NAME})")
_BEFORE = re.compile(
    r"^(?:(?:Today|Now|Here|Currently|En|Bei|Chez|Na|No|At|In|With|For|Spoločnosť|Společnost|Firma|Société|Empresa|And|But|So"
    r"|Since|When|While|If|As|From|By|Why|Hello|Hi|Welcome to) |[LD]['’](?=[A-ZÀ-Þ]))+"
)
_POSSESSIVE = re.compile(r"['’]s$")


def with_capitals(text: str) -> str:
    """Return `text` with a capital on names that are written without: monday.com, n8n. The length stays."""
    return _SMALL.sub(lambda name: name[0].capitalize(), text)


def tidy_name(name: str) -> str:
    """Return `name` without what is only beside it: a possessive, "The", trailing marks, "team"."""
    name = _BEFORE.sub("", name)
    name = _POSSESSIVE.sub("", name.strip(" ,.;:!?*-–—|()[]\"“”'’")).strip()
    name = GENERIC_TAIL.sub("", name)
    return name.strip(" ,.;:!?")


def is_distinct(name: str, text: str) -> bool:
    """Tell if a name that opens a sentence is one: two capitals, an odd spelling, or capitals elsewhere."""
    words = [word for word in name.split() if word[:1].isupper() or word[:1].isdigit()]
    compound = re.fullmatch(r"[A-ZÀ-Þ][a-zà-ÿ]+(?:-[a-zà-ÿ]+)+", name)
    if not compound and (len(words) > 1 or not name.isalpha() or not name[1:].islower()):
        return True
    if re.search(rf"[a-zà-ÿ,] {re.escape(name)}\b", text):
        return True
    if ABSTRACT.search(name) or re.search(rf"(?<![\w@./-]){re.escape(name.lower())}\b(?!\.\w)", text):
        return False
    return text.count(name) > 1


_DETERMINERS = frozenset(
    "our your my their his her this these those each every any no what which whose eine ein einen unser unsere ihr ihre"
    " diese dieser dieses une un notre nos votre vos nuestra nuestro una uno nossa nosso uma um questa questo".split()
)
_INSTITUTIONS = frozenset(
    """
    trust council foundation board museum hotel hospital clinic charity society association bank library
    laboratory lab center centre city county state government ministry practice studio shop house church
    parish
    """.split()
)
"""What names an employer only together with other words."""
_PRONOUNS = frozenset("we you they i it he she that this there what who here let how where don".split())
"""What a contraction opens with: "We're", "Let's"."""
_OF_SOMETHING = re.compile(
    r"(?:Träger\w*|Verein|Standort|Projekt|Abteilung|Gründer\w*|Ziel|Teil|Sitz|Name|Geschäftsstelle) (?:von|der|des) "
)
"""What somebody is to a name: "Trägerverein von Acme"."""
_FOR_SOMEBODY = re.compile(rf"(?i:\b(?:{'|'.join(sorted(ROLE_NOUNS))})) (?:for|at|bei|chez) ")
"""A title before a name: "Quality Tester for Acme"."""
_PLATFORMS = frozenset("linkedin glassdoor ziprecruiter indeed.com".split())
_NEVER_FIRST = frozenset(
    """
    zur zum beim vom ins seit nach mit für aus auf wenn dann dazu dein deine ihre unser unsere wij jij jouw onze het een als
    binnen voor met bij pour dans avec chez au aux pre pri pod nad dla przy para con por com desde
    """.split()
)
"""Prepositions and pronouns, which open a sentence and never a name."""
ARTICLES = frozenset("The A O La Le El Die Der Das Les Los Las As Os Il Lo De Het".split())


def is_company_name(name: str) -> bool:
    """Tell if `name` could name an employer: not a pronoun, a heading's word, a month."""
    words = name.casefold().split()
    if len(words) == 2 and words[-1] in ("office", "committee"):
        return False
    if words and (words[-1] in _GROUPS or words[0] in _DETERMINERS or words[0] in _NEVER_FIRST):
        return False
    if _PLATFORMS.intersection(words):
        return False
    if len(words) == 2 and name.split()[0] in ARTICLES - {"The"} and name[-2:].islower():
        return False
    if not words or len(name) > 80 or sum(map(str.isalnum, name)) < 2 or not any(map(str.isalpha, name)):
        return False
    if re.split(r"['’]", words[0])[0] in _PRONOUNS and re.search(r"['’]", words[0]):
        return False
    if _OF_SOMETHING.match(name) or _FOR_SOMEBODY.search(name):
        return False
    if all(
        word.strip(".,'’") in NOT_A_COMPANY or word in _INSTITUTIONS or word in ROLE_NOUNS for word in words
    ):
        return False
    if words[-1] in ROLE_NOUNS and len(words) > 1:
        return False
    return words[0] not in NOT_A_COMPANY or (words[0] == "the" and len(words) > 1) or len(words) > 2
