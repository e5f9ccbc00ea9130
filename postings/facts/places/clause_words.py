"""The words that part a sentence into clauses, and those that take a clause's place away from this job."""

import re

_JOBS = "role|position|job|post|vacancy|opportunity|stelle|poste|puesto|vaga"
BREAK = re.compile(
    r";|,? (?:but|while|whereas|aber|während|mais|pero|mas)\s"
    r"|(?<!role)(?<!position)(?<!job)(?<!post)(?<!candidates)(?<!candidate)(?<!applicants)(?<!someone)"
    r",? (?:that|which|who|whose) (?!is (?:based|located) )"
    r"(?=(?:[a-z']+ ){1,12}(?:in|at|from|across|to)\s)"
    r"|, and (?=(?:you )?(?:will |are |is )?(?:be )?(?:based|located|stationed) )"
    r"|, (?:with(?! (?:a|an|our|one|its|offices?|headquarters)\s)|led by|reporting|die|der|das|qui|que)\s"
)
"""Where another clause begins, that may be of others than the one before."""
LEGAL = re.compile(
    r"\b(?:ordinances?|fair chance|pursuant to|arrest|convictions?|criminal|local law"
    r"|privacy (?:polic(?:y|ies)|notices?|statements?|acts?|laws?|rights)|our privacy|your privacy"
    r"|gdpr|ccpa"
    r"|without regard|regardless of|equal[- ]opportunity|discriminat\w*|protected (?:class|characteristic|by)"
    r"|datenschutz\w*|registered (?:office|in|at|address|charity)|registergericht|amtsgericht|notice to"
    r"|data controller|itar"
    r"|export (?:control|regulation|administration|law)s?|u\.s\. persons?"
    r"|subject to (?:the )?(?:laws?|regulations?)|pay transparency|salary range|pay range"
    r"|base (?:salary|pay)|compensation (?:range|for)|wage range"
    r"|if (?:you|this|the) (?:\w+ ){0,3}(?:live|lives|based|located|reside|resides|performed|in))\b"
)
"""Of a sentence on laws, pay in some places, privacy or a register: no place of this job."""
NEVER = re.compile(
    r"\b(?:not|never|cannot|can't|won't|unable|except|excluding|outside|nicht|kein\w{0,2}|ohne|n[ãa]o)\b"
    r"(?! only)(?! nur)"
)
NOW_AND_THEN = re.compile(
    r"\b(?:once (?:a|per|every)|twice|times (?:a|per)|quarter(?:ly)?|monthly|annual(?:ly)?"
    r"|(?:a|per|each|every) (?:month|quarter|year)|some (?:weeks|days)|occasional(?:ly)?|from time to time"
    r"|first (?:\w+ )?(?:days|weeks|months)|gelegentlich\w*|einmal im|ponctuel\w*|trimestra\w*|retreats?"
    r"|(?:team|company) (?:events?|meetups?|meetings?|trips?)|onboarding|training will)\b"
)
"""What is only visited."""
OF_OTHERS = re.compile(
    r"(?<=\s)(?:(?!(?:<jobs>|this|class|candidate|applicant|compris|campus|is|was|has|busines)s?\b)[a-z]{3,}s"
    r"|manager|director|lead|head|supervisor|boss|c[efto]o|headquarters) (?:being|are|is|were|sits?|sitting"
    r"|based|located|onsite|on-site|based out)\b"
    r"|\b(?:(?:will|to|and|you|you'll|we|,) (?:manage|lead|coordinate|oversee|supervise|support|cover|serve"
    r"|visit|deliver|sell|launch|own|present|(?:grow|build)(?! (?:\S+ ){0,3}our))"
    r"|managing|leading|coordinating|overseeing|supervising|supports"
    r"|supporting|covering|covers|serving|serves|visiting|selling|shipped|studied|lived|worked|degree)"
    r" (?:\S+ ){1,8}(?:in|at|to|from|across|with|and)\b"
    r"|\b(?:arbeit\w*|work\w*|trabaj\w*|trabalh\w*|travaill\w*) (?:eng |closely |daily |hand in hand )?"
    r"(?:mit|with|con|com|avec|together)\b"
    r"|\b(?:client|customer|partner|supplier|vendor)s?(?:'s|s'|') |\bclient sites?\b"
    r"|\b(?i:b[üu]ros|standorten?|filialen|niederlassungen|sedes|escritórios|kantoren|kontorer)"
    r" (?:in|en|em|i|a)\s|\b(?:con sede|com sede|dont le siège|subordinad\w*|unterstellt)\b"
    r"|\bcollaborations?\b|\bpartners?\b|\bled by\b|\bfor (?:candidates|those|applicants|roles|jobs|employees"
    r"|positions)\b|\b(?:jobs|roles) located\b|\bto (?:employees|people) (?:moving|relocating)\b".replace(
        "<jobs>", _JOBS
    )
)
"""Whose place the words before it are: colleagues', customers', suppliers', a manager's."""
ZONE = re.compile(
    r"\W{0,3}(?:standard |local )?(?:time\b|time ?zones?|hours\b|ordinance|county fair)", re.IGNORECASE
)
"""What makes a place's name that of a time zone."""
WHERE_IT_IS = re.compile(
    rf",? where (?:(?:this|the|your) (?:{_JOBS}|team)\b|you(?:'ll| will|'d| would| work)\b)"
)
"""What after a place says that it is this job's: "…, where this position is on-site"."""
DEFINITELY = re.compile(
    rf"\b(?:this|the|your|diese|die|ce|cette|este|esta) (?:{_JOBS})\b|\byou(?:'ll| will)? be based\b"
)
"""What decides between two places that sentences name."""
SUBJECT = re.compile(
    rf"\b(?:you|you're|you'll|(?:{_JOBS})s?|employment|work|working|candidates?|applicants?|person|individual|hire"
    r"|team|office|studio|shop|store|hub|lab|clinic|site|hotel|restaurant|school|practice|branch|plant|full-time"
    r"|contract|part-time|hybrid|on-?site|permanent|be)\b"
)
"""What may be based somewhere so that this job is there."""
WE_ARE = re.compile(
    r"\b(?:we|we're|we are)(?: \w+)? (?:based|located|situated) $"
    r"|\bwir (?:sitzen|sind)(?: (?:ans[äa]ssig|zu hause|mitten|direkt))? $"
    r"|\bnous sommes (?:bas|situ|install|implant|localis)[ée]e?s $|\bwij? zijn gevestigd $"
    r"|\b(?:estamos|somos una empresa|siamo|nos encontramos)(?: (?:ubicad|situad|basad)[oa]s)? $"
    r"|\bvi (?:sitter|sidder|finns|holder til|ligger|[äa]r baserade|er basert|h[åa]ller till)(?: mi[dt]t)? $"
)
_PLACED = (
    r"(?:based|located|situated|headquartered|(?:bas|situ|install|implant|localis)[ée]e?s?"
    r"|(?:ubic|situ|bas)ad[oa]s)"
)
OPENS_WITH_SEAT = re.compile(rf"^\W*{_PLACED} $")
"""Before "in" in "Based in Leeds, we …": a participle that opens the sentence; and what follows the place."""
WE_FOLLOW = re.compile(r"(?: \([^()]{1,20}\))?, (?:we|our|nous|notre|on|somos|nuestr[oa]|wir)\b")
