"""The ways in which a posting says who employs: the table behind `company.py`."""

import re
from collections.abc import Iterator

from .sign import Sign, sign
from .signs_abroad import SIGNS_ABROAD
from .signs_eastern import EASTERN
from .signs_germanic import GERMANIC
from .signs_romance import ROMANCE

_NO_PART = r"(?![\w'’+-]| (?:group|team|department|lab|division|program(?:me)?|project|community|platform)\b)"
"""What may not follow a name: what makes it that of a part."""

SIGNS: tuple[Sign, ...] = (
    # the title of a page of a job network
    sign(5, r"(?:^|\n)NAME hiring [A-Z][^\n]{3,100}? in [A-Z]", needs=(" hiring ",)),
    # the sentences that lawyers write
    sign(
        5,
        r"NAME\.? (?:(?:is|are) (?:proud to be |a proud |an? |committed to being )*(?:[Ee]qual[ -](?:[Ee]mployment[ -])?[Oo]pportunit|[Aa]ffirmative [Aa]ction)"
        r"|is (?:proud to be |a proud |an? )[^.\n]{0,80}?\b[Ee]qual[ -][Oo]pportunity (?:[Ee]mployer|[Ww]orkplace)"
        r"|(?:provides|offers|supports|affords|practices) [Ee]qual)",
        needs=("qual", "ffirmative"),
    ),
    sign(4, r"NAME (?:does not|doesn['’]t|will not|shall not|prohibits) (?:unlawfully |tolerate )?discriminat", needs=("discriminat",)),
    sign(3, r"NAME is (?:\w+ly )?(?:proud|committed|dedicated) to", needs=("proud to", "committed to", "dedicated to")),
    # who is hiring
    sign(
        4.5,
        r"NAMEASIDE (?:(?:is|are|has been) NOW (?:seeking|hiring|looking (?:for|to)|searching|recruiting|growing|expanding"
        r"|in search|accepting applications|in need)|will (?:soon |shortly )?be (?:seeking|hiring|looking for|recruiting|accepting applications|taking on)"
        r"|NOW (?:seeks|wants to (?:hire|recruit)|(?:needs|wants|requires) (?:an?|your?|the|\d|[a-z]+ (?:engineer|developer|manager)s?)\b|wish(?:es)? to (?:appoint|recruit|employ|hire|engage)|(?:invites|is inviting|accepts|welcomes) applica(?:tions?|nts)|has (?:an? )?(?:\w+ )?(?:openings?|opportunity|vacanc(?:y|ies))))",
    ),
    sign(4.5, r"NAME\.?,(?: [A-Z][\w-]{1,15},)? (?:an?|the|one of) (?:[^.]|(?<=[A-Z])\.(?! [A-Z][a-z]+ [a-z])){3,250}?, (?:NOW seeks|is NOW (?:seeking|hiring|looking (?:for|to)|recruiting)) ", needs=("seeks ", "seeking ", "hiring ", "looking ", "recruiting ")),
    sign(2.6, r"\b[Tt]he ([A-Z][\w&.-]{1,20}(?: [A-Z][\w&.-]{1,20}){1,2}?|[A-Z]\w{0,12}[A-Z]\w{1,12})(?: DIVISION){1,2} (?:[Tt]eam|[Gg]roup|[Oo]rgani[sz]ation|[Dd]epartment) is NOW (?:seeking|hiring|looking for|recruiting)\b"),
    sign(
        4.2,
        r"\b(?:vacancy|position|opening|opportunity|role|post)s? (?:[\w ]{1,30} )?(?:arisen|arises|available|open|exists?) (?:at|with|within) (?:the )?NAME",
        r"\b(?:post|position|role|job|vacancy) of [\w ,/&-]{3,60}? (?:at|with|in) (?:the )?NAME",
        r"\b(?:[Ww]orking|[Ll]ife|[Jj]obs?|[Cc]areers?) (?:here )?at NAME(?=\n|$)",
        r"\b(?:(?:any|our|all|the|these) (?:of the )?(?:posts|positions|roles|vacancies)|as a? ?member of (?:the )?(?:staff|faculty)) (?:here )?at (?:the )?NAME",
    ),
    sign(3.4, r"\b(?:position|post-?doc\w{0,10}|PhD|doctora\w{2,4}|fellowship|studentship|scholarship|lab|laboratory|group)\b[^.\n]{0,100}? (?:at|in) (?:the )?INSTITUTION"),
    # a line with nothing but a name and its legal form
    sign(4.2, r"(?:^|\n)(?:[a-z]\w{1,9} )?NAME(?:(?<=GmbH)|(?<= AG)|(?<= KG)|(?<= SE)|(?<= LLC)|(?<= LLP)|(?<= Ltd)|(?<= Inc)|(?<= Limited)|(?<= PLC))\.?(?=\n|$| [·•|] |, \d{1,4}[a-z]? [A-Z][^.\n]{2,60}(?:\n|$))"),
    # who appoints, employs, and where applications go
    sign(
        4.2,
        r"\b(?:[Gg]overnors|[Gg]overning [Bb]ody|[Tt]rustees|[Hh]ead ?[Tt]eacher|[Pp]rincipal|[Dd]irectors) (?:of|at) (?:the )?NAME (?:is|are|wish(?:es)?|seeks?|invites?|would like|intends?) ",
        r"\b(?:applications|candidates) (?:are|is) (?:now )?(?:invited|sought|welcomed) (?:by|from) (?:the )?NAME(?= (?:for|to)\b)",
        needs=("overn", "rustees", "ead", "rincipal", "irectors", "applications ", "candidates "),
    ),
    sign(
        4.2,
        r"\b[Ee]mploy(?:ed|ment) (?:by|with) (?:the )?NAME(?=[.,]| (?:is|on|for|under|as|and|through|in)\b)",
        r"\b(?:[Yy]our|[Tt]he) (?:legal )?employer (?:will be|is) (?:the )?NAME",
        r"\bNAME(?: will be|,) (?:your|the) (?:legal )?employer\b",
        needs=("mployed by", "mployed with", "mployment with", "mployment by", "employer"),
    ),
    sign(
        3.8,
        r"\b(?:[Aa]pplications?|[Aa]pply|[Ss]end|CVs?|[Rr][ée]sum[ée]s?|[Ll]etters?|[Bb]ewerbung(?:en)?|[Bb]ewerbungsunterlagen|[Cc]andidatures?|[Cc]andidaturas?|[Ss]olicitudes)\b[^.\n]{0,60}?(?: to| at| an| à| a|:)[: ]{0,2} ?(?:the |die |den |das |la |le )?NAME, ADDRESS",
    ),
    sign(3.6, r"\b(?:opportunity|vacancy|opening|chance) (?:has (?:arisen|become available) |exists |available |for you )?to join (?:the )?NAME(?=[.,!]| (?:as|in|and|on|team)\b)", needs=(" to join ",)),
    sign(2.6, r"(?:©|\([cC]\)|\bCopyright)[ ,©]{0,3}(?:\d{4}(?: ?[-–—] ?\d{2,4})?,?)? ?(?:by )?NAME(?=[.,|]| [–—|-]|\n|$| [Aa]ll [Rr]ights)", of_things=True, needs=("©", "(c)", "(C)", "Copyright")),
    sign(3, r"NAME(?:,| is) (?:an? \w+ )?(?:registered|incorporated) (?:in|charity|under|as)\b", needs=("registered ", "incorporated ")),
    # an address, and a heading above who it is
    sign(3, r"(?:^|\n)NAME\nADDRESS"),
    sign(
        4.2,
        r"(?:^|\n)(?:Company|Employer|Organi[sz]ation|Agency|Institution) (?:[Ii]nformation|[Ii]nfo|[Dd]etails)[ :#]*\n(?:[Tt]he )?NAME(?=\n| \| | [–—-] |$)",
        r"(?:^|\n)(?:Angaben zum (?:Unternehmen|Arbeitgeber)|Informations? sur l['’](?:entreprise|employeur)|(?:Información|Datos) (?:de|sobre) la empresa|Informações (?:da|sobre a) empresa|Informazioni sull['’]azienda|Bedrijfsinformatie)[ :]*\n(?:Die |La |A |L['’]|De )?NAME(?=\n| \| | [–—-] |$)",
        needs=("ompany ", "mployer ", "rgani", "gency ", "nstitution ", "Angaben", "Informa", "Datos", "Bedrijfs"),
    ),
    sign(3, r"NAME['’]s [\w ,&-]{3,50} (?:team|department|group|organization) (?:is|are) ", needs=("'s ", "’s ")),
    sign(3, r"\b(?:member|part) of NAME['’]s "),
    sign(4, r"\b[Aa]s (?:an? |our |the )[\w ,/&-]{3,60} (?:at|with|for) NAME(?=,| you\b)"),
    sign(4.2, r"\b(?:role|position|opening|internship|vacancy|job) (?:for|as) (?:an? )?[\w ,/&-]{3,60}? (?:at|with) NAME"),
    sign(3.6, r"\b[Jj]oin (?:the|our) [\w ,/&-]{2,60}? (?:team|group|department|lab|division|faculty) (?:at|within|of(?! [A-Z][\w+#./-]{1,20} (?:and [A-Z]\w{1,20} )?[a-z]{4,20}s\b)) (?:the )?NAME"),
    sign(3.4, r"\bfor an? [\w ,/&()-]{3,60}? to join NAME(?= in | as |[.,!])"),
    sign(4, r"\b[Oo]ur (?:company|firm|studio|agency|organi[sz]ation|start-?up), NAME(?=,)"),
    sign(4, r"\bI(?:['’]m| am) (?:[A-Z]\w{1,15}(?: [A-Z]\w{1,20})?,? )?(?:and )?(?:the |a )?(?:[Cc]o-?)?(?:CEO|CTO|COO|[Ff]ounder|[Hh]ead of \w{2,20}|[\w ]{4,30}? (?:lead|manager)) (?:of|at) NAME"),
    # headings
    sign(
        4,
        r"(?:^|\n)(?:ABOUT|About|Who is|Who are|What is|WHY|Why|Life at|Working at|Careers at|Jobs at"
        r"|Why work (?:at|for|with)|Why join|Why choose|Join|More about|Learn more about|A (?:bit|little) about|Get to know"
        r") NAME(?=\n|:|\?|$| \()",
        r"(?:^|\n)(?:What|How|Why|Where|Our|Your|Working|Being|Benefits|Perks|Culture|Engineering|A [Dd]ay)(?: [\w'’,&-]{1,20}){0,6}? at (?:the )?NAME(?=\n|$|[?!:])",
        r"(?:^|\n)What NAME (?:looks for|offers|is looking for|brings)",
        r"(?:^|\n)(?!(?:FAQs?|Home|Menu|Contact|Intro|Info|Section|Step|Page|Press|News|Blog)\b)NAME ?[:–—|-] ?OF OURSELVES(?=\n|:|\?|$)",
        r"(?:^|\n)OF OURSELVES ?[:–—|-] ?NAME(?=\n|$)",
    ),
    sign(4, r"(?:^|\n)(?:About|ABOUT|Who is|Über|À propos de|Sobre|Acerca de|Over|Om) [\w&.'’ -]{2,40} ?(?:: ?|:?\n)(?:[Tt]he |Die |Das |La |Le |A |O )?NAMEASIDE VERB\b", r"(?:^|\n)(?:About|ABOUT|Who is) [\w&.'’ -]{2,40} ?(?:: ?|:?\n)(?:[Tt]he )?NAMEASIDE (?!PLURAL)[a-z]{3,12}s\b", describes=True),
    sign(
        4,
        r"(?:^|\n)NAME ?[:|–—-] ?(?i:about us|who we are|über uns|wer wir sind|à propos|qui sommes[- ]nous ?\??|chi siamo|sobre n[oó]s(?:otros)?|quiénes somos|over ons|om os|om oss)(?=\n|$)",
    ),
    # how people speak of themselves
    sign(
        3.8,
        r"STARTNAMEASIDE (?:is|are|ist|est|está|es|é|è|jest|wächst|groeit|vokser|växer|rośnie)\b[^.\n]{0,80}?,? (?:and|und|et|y|e|i|en|og|och) "
        r"(?:we are|we['’]re|wir s(?:ind|uchen)|nous (?:sommes|cherchons|recherchons|recrutons)|somos|estamos|buscamos|necesitamos|procuramos|siamo|cerchiamo|jesteśmy|szukamy|wij? zoeken|we zoeken|vi s(?:øger|øker|öker))\b",
        describes=True,
    ),
    sign(4.5, r"START(?:We are|We['’]re|Nous sommes|Wir sind|Wij zijn|Siamo|Vi är|Somos|Sme) (?:[dl]ie |der |a |o |la |el )?(?!\d)NAME(?=,? (?:an?|the|one|and|eine?|een|ett|une?|una|uma?|das|die|il|lo|el|het|världens|verdens) )"),
    sign(3.2, r"(?:START|\b(?:Hi|Hello|Hey)[,!]? )[Ww]e(?: are|['’]re) NAME(?=[.!]|\n|$| [^\w ])"),
    sign(4.2, r"\b(?:Here at|[Aa]t|We at|Us at) (?:the )?NAME(?=,? (?:we|our|you|everyone|it|the team)\b)"),
    sign(5, r"\b[Ww]e at NAME (?:are|have|believe|want|seek|love|need|build|make|offer|do|help|work|use|think|know|value)\b", needs=("e at ",)),
    sign(4.2, r"\b(?:The|This|Our) [\w ,/&-]{3,60} (?:at|with) NAME (?:is|will|plays|leads|works|reports)\b"),
    sign(4, r"\b[Ww]elcome to NAME"),
    sign(4.2, r"\b[Ww]e, (?:at )?(?:the )?NAME,", r"\b(?:Hello|Greetings|Hi) from NAME(?=[.,!])", r"\b(?:[Hh]ere|[Uu]s) at NAME\b"),
    sign(3, r"START(?:We|I)(?: have|['’]ve)? (?:created|founded|started|built) NAME (?:to|because|so|with|in order)\b", r"\b[Ww]ith NAME,? we (?:have|are|want|make|build|help)\b"),
    sign(1, r"\b(?:Here at|[Aa]t) NAME(?=,)"),
    sign(1, r"\b[Oo]ur NAME(?= [a-z])", in_a_sentence=True, of_things=True),
    sign(1.5, r"\bat NAME(?=[.!…]|\n|$)"),
    sign(
        2,
        r"\b(?:[Jj]oin|[Jj]oining|[Jj]oined|[Cc]ome work (?:at|for|with)|[Ww]ork(?:ing)? (?:at|for)|[Cc]areers? (?:at|with)"
        r"|[Ll]ife at|team at|role (?:at|with)|position (?:at|with)|employ(?:ees|ment) (?:at|with|of|by)"
        r"|opportunity (?:at|with|within)|(?:job|post|internship|placement|apprenticeship) (?:at|with)|[Aa]pply(?:ing)? to|[Bb]enefits (?:at|of)|mission (?:at|of)|culture (?:at|of)"
        r"|career with|[Gg]row with|by [A-Z]\w+ [A-Z]\w+ at|(?:CEO|CTO|[Ff]ounders?) (?:at|of)) (?:the )?NAME"
        rf"{_NO_PART}",
    ),
    sign(2, rf"\b(?:interest(?:ed)? in|part of|(?:success|growth|future) of|(?:more|learn) about) (?:the )?NAME{_NO_PART}", of_things=True),
    sign(
        2,
        r"NAME['’]s? (?:[a-z][a-z-]{2,14} )?(?:mission|vision|values|culture|customers|clients|offices?|headquarters|platform|products?|success"
        r"|growth|goal|teams?|people|employees|business|workforce)\b",
    ),
    sign(4.2, r"\b[Tt]he NAME (?:employs|hires) "),
    sign(2, r"\b[Tt]he NAME (?:will (?:pay|cover|provide|offer|reimburse)|reserves|encourages|welcomes|values|strives)\b"),
    # what it is
    sign(
        2,
        r"STARTNAMEASIDE,? (?:is|are) (?:an?|the|one of|on a|building|developing|transforming|revolutionizing|changing"
        r"|redefining|making|creating|backed|based|headquartered|where) ",
        of_things=True,
    ),
    sign(
        4.2,
        r"(?:^|\n)NAMEASIDE,? (?:is|are) (?:an?|the|one of the) [\w ,’'-]{0,80}?(?:company|corporation|startup|start-up|studio|agency|firm|maker"
        r"|provider|platform|marketplace|network|non-?profit|organi[sz]ation|charity|bank|cooperative|consultancy|team of"
        r"|leader|pioneer|group|school|hospital|clinic|publisher|manufacturer|developer of|retailer|community|magazine|newspaper|brand|app|tool|service|business|fintech|bakery|restaurant|roaster"
        r"|brewery|builder|contractor|theatre|museum|university|college|institute|foundation|fund|insurer|database)\b",
        opens=True,
        describes=True,
    ),
    sign(
        3.4,
        r"STARTNAMEASIDE,? (?:is|are) (?:an?|the|one of (?:the|\w+['’]s)) [\w ,’'-]{0,80}?ORGANISATION\b",
        r"STARTNAME(?:\.?,? [—–-] (?:the|an?) (?:[\w-]+ ){0,5}ORGANISATION\b| (?:is|are) (?:backed|funded) by | (?:was|were) (?:founded|established|launched) (?:in|by) )",
        describes=True,
    ),
    sign(3.9, r"WHO WE ARENAMEASIDE VERB\b", describes=True),
    sign(3, r"CLAUSE(?:[ao] |la |le |el |die |der |das |de |het |il |the )?NAMEASIDE VERB\b", of_things=True),
    sign(3.4, r"STARTNAME \((?:https?://|www\.)[^()\s]{3,80}\) (?:is|are) ", describes=True, needs=("(http", "(www.")),
    sign(2, r"STARTNAME (?:was|were) (?:founded|established|created|started|launched|born)", of_things=True, needs=("was ", "were ")),
    sign(4, r"(?:^|\n)([A-Z][\w-]{1,20}\.(?:com|io|ai|co|app|org|dev|net)) (?:is|are|has|builds|makes|helps|offers|provides) [a-z]", opens=True),
    sign(4.2, r"\b(?:is|are|ist|est|es|é|è|är|er) (?:an?|eine?|une?|uma?|una|een|ett|et|en) (?:\w+ ){0,2}(?:[Pp]roject|Projekt|projet|proyecto|projeto|progetto|initiative|Initiative|programme?) (?:of|by|run by|led by|der|des|von|de la|de|do|da|del|della|di|van|av) (?:the |het )?NAME(?= and | und | et | [ye] |[.,;])"),
    # who makes a team: "join our Acme team"
    sign(1.6, r"\b(?:[Jj]oin|[Jj]oining|[Uu]nisciti a|[Ii]ntègre|[Rr]ejoins|[Vv]erstärke) (?:the|our|l['’]|unser|notre|nuestro|nosso) (?=(?:[\w&'’-]+ ){1,4}[Tt]eam\b)NAME"),
    sign(4, r"(?:^|\n)(?:Die |Das |Der |La |Le |El |L['’]|De |Het )?NAMEASIDE (?:ist|est|es|é|è|är|er|is|on|jest|je) (?:der|die|das|den|le|la|el|un des|une des|en av|et av|een van de|[A-ZÀ-Þ]\w+s) (?:[\wà-ÿ-]+ ){0,4}?(?:(?:markt|welt)?führende\w*|größte\w*|älteste\w*|leader|numéro|premièr?e?|principal\w*|líder|maior|mayor|største|største|största|ledende|ledande|eldste|äldsta|grootste|toonaangevende|Anbieter|Hersteller|Dienstleister|Spezialist)", opens=True, describes=True),
    sign(4.2, r"\A([a-z][a-z0-9]{3,15}&?) [—–-] (?i:the|an?|dein|euer|le|la|une?|el|una?|de|het|een) "),
    # a brand that has no capital even where a sentence starts
    sign(5, r"START(?<![a-z]: )([a-z][a-z0-9]{3,15}) (?:is|are) (?:proud to be )?an? [Ee]qual[ -][Oo]pportunity", needs=("qual opportunity", "qual-opportunity", "qual Opportunity", "qual-Opportunity")),
    # what it does
    sign(3.9, r"(?:^|\n)NAMEASIDE VERB\b", opens=True, in_a_sentence=True, of_things=True),
    sign(3.9, r"(?:^|\n)NAMEASIDE (?!VERB\b|PLURAL)[a-z]{2,12}s\b", opens=True, in_a_sentence=True, loose=True, of_things=True),
    sign(3, r"STARTNAMEASIDE (?:VERB|will|would|can)\b", in_a_sentence=True, of_things=True),
    sign(3, r"STARTNAMEASIDE (?!VERB\b|PLURAL)[a-z]{2,12}s\b", in_a_sentence=True, loose=True, of_things=True),
)  # fmt: skip

_TONGUES = (GERMANIC, ROMANCE, EASTERN)
_LETTERS_ABROAD = re.compile("[À-ÖØ-öø-ɏͰ-ӿ\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7a3]")
"""Letters that English has none of."""
_SHORT = 1_000
"""Characters of a text in which few words can show its language."""


def signs_for(text: str) -> Iterator[Sign]:
    """Yield the signs that `text` may hold, by the languages that it is in, and by words that they need."""
    yield from (sign for sign in SIGNS if sign.may_stand_in(text))
    spoken = [tongues for tongues in _TONGUES if tongues.are_spoken_in(text)]
    if spoken or len(text) < _SHORT or _LETTERS_ABROAD.search(text):
        yield from SIGNS_ABROAD
    for tongues in spoken:
        yield from tongues.signs
