"""The words that say how one works in this job, and what only sounds like them."""

import re

from .evidence import one_of, stems

_JOB = (
    "role|position|job|opportunity|vacancy|opening|internship|contract|post|assignment|stelle|poste|puesto"
    "|vaga"
)
_DAYS = r"(?:[1-4]|one|two|three|four)(?: ?(?:-|–|to|or|\+) ?(?:\d|two|three|four))?\+? (?:full |working )?"
_DAYS += r"(?:days?|tage?n?|dag(?:e|en|ar)?|jours?|d[ií]as?|dni|giorni)"
_OFFICE = (
    "offices?|on-?site|in[- ]office|in[- ]person|hq|headquarters|hub|studio|b[üu]ro|escrit[óo]rio|oficina"
    "|bureau"
)
_WEEK = (
    "(?:a|per|each|every|/|pro|por|par|in the|in der|die|i|om|à la|w) ?"
    r"(?:week|woche|semana|semaine|vecka\w?|ugen?|settimana|tygodni\w)"
)
_WEEKDAY = "(?:mon|tues|wednes|thurs|fri)days?"
_FULLY = r"fully|100 ?%|completely|entirely|permanently|totally|all|vollst[äa]ndig|komplett|totalmente"
_HOW_REMOTE = (
    "a|an|also|open to|based|performed|done|fully|worked|located|available|either|completely|primarily"
    "|100%|considered|offered|as|for|to|currently|entirely"
)
_LANDS = (
    r"us\b|u\.s|usa|uk\b|eu\b|europe|emea|latam|apac|americas|canada|germany|spain|portugal|france|poland"
    "|india|brazil|mexico|united|ireland|australia|asia|africa|latin america|north america|south america"
    "|italy|netherlands|sweden|switzerland|austria|japan|argentina|colombia|chile|romania|ukraine|turkey"
)
_SOMETIMES = r"\d|one|two|three|up to|occasionally|sometimes|some\b|on |days|polic|stipend|allow|if\b"
HYBRID = one_of(
    r"""
    hybrid[- ](?:remote[- ])?(?:<job>|mode|work\w*|schedule|model|arrangement|set-?up|policy|approach|basis
    …|setting)\b
    hybrid:? \d(?:-\d)? ?(?:x|times|days)
    hybrid[- ](?:remote|office|in-office|position|from|in|with|format) (?!cloud)
    hybride?s? (?:arbeit\w*|modell|stelle|werken)
    nosso modelo [ée] h[ií]brido\b
    (?:deels|gedeeltelijk|delvis|delvist|częściowo|partiellement) (?:remote|thuis\w*|p[åa] distans|zdaln\w+
    …|[àa] distance|hjemmefra)
    (?:join|we are|we're|as) (?:an?|our) hybrid team
    (?!mondays? ?(?:-|–|to|through) ?fri)<weekday>(?: ?(?:-|–|,|&|to|through|and) ?<weekday>){1,3} (?:in|at)
    … (?:the |our )?(?:<office>)\b
    (?:work(?:ing)? from home|wfh|home ?office),? (?:every |on |each )?<weekday>
    \#li-hybrid\b
    (?:modelo|r[ée]gime|formato|trabalho|trabajo|modalidade?|mode|travail|poste|lavoro|esquema
    …|jornada) (?:de trabalh?o )?(?:h[ií]brid[oa]|hybride|ibrido)
    (?:hybridn\w+|hybrydow\w+) (?:pr[aá]c\w+|re[zž]im|model|form\w+)
    (?:prac\w+|model\w*) hybrydow\w+
    (?:<job>|work|working|we|team|this|it) (?:is|are|will be|can be|offers|operates?
    …|works?)(?: [\w'-]+){0,4}? hybrid\b(?! (?:cloud|infra|app|mobile|vehic))
    (?:and is|is|be) hybrid\b(?! (?:cloud|infra|app|mobile|vehic))
    <days>,? (?:of (?:your|the) time )?<week>,? (?:\w+ ){0,2}(?:in|at|from|on|im|no|na|en la
    …|au)[- ](?:the |our |an? )?(?:[\w,'-]+ ){0,3}(?:<office>)\b
    <days> (?:in|at|from)[- ](?:the |our )?(?:[\w,'-]+ ){0,3}(?:<office>)\b
    (?:<office>),? (?:presence |attendance |work )?(?:at least |a minimum of |for |minimum |about |on
    … )?<days> <week>
    <days>,? (?:<week>,? )?(?:of )?(?:(?:im|in|de|en|i|da|z) )?(?:remote|(?:work(?:ing)? )?(?:from|at) home
    …|home ?office|teletrabalho|t[ée]l[ée]travail|teletrabajo|smart ?working|domu)\b
    <days> <week> (?:on-?site|in[- ]office|in[- ]person)
    <days> (?:on-?site|in[- ]office)\b
    (?:in|at|from|to) (?:the|our) (?:\w+ )?office (?:in|at) [\w' -]{2,30}? (?:at least |a minimum of
    … |about )?<days> <week>
    \d jours? de t[ée]l[ée]travail
    t[ée]l[ée]travail[^.;\n]{0,60} \(?\d ?j(?:ours?)? (?:par|/) ?semaine
    t[ée]l[ée]travail partiel
    teilweise (?:remote|home ?office)
    mix of (?:remote|office|in-office|in-person)
    \d\d ?% (?:of your time )?(?:in (?:the|our) office|on-?site|in-office|remote\b)
    """,
    job=_JOB,
    days=_DAYS,
    office=_OFFICE,
    week=_WEEK,
    weekday=_WEEKDAY,
)
REMOTE = one_of(
    r"""
    (?:<fully>) ?-?(?:remote|remotely|remoto|remota|distributed|home ?office|teletrabalho|zdaln\w+)\b
    100 ?% (?:im home ?office|en t[ée]l[ée]travail|z domu|na dia[lľ]ku|en remoto)
    remote[- ](?:[\w-]+ ){0,2}?(?:<job>)s?\b(?! (?:board|market|site|control))
    (?:<job>)(?: \([^)\n]{1,40}\))? (?:is|can be|will be
    …|may be)(?: (?:<how>)){0,4} remote(?:ly)?\b(?! (?:office|site|location|area|access))
    (?:you|you'll|will|can|may|to
    …|and)(?: be)? work(?:ing)? (?:fully |100% |completely |entirely )?(?:remotely|from home
    …|from anywhere)\b(?! (?:<sometimes>))
    (?:work|working) (?:fully |100% |completely |entirely )?remotely (?:from|anywhere|within|in|across)\b
    all (?:of )?(?:our |the )?(?:roles|positions|jobs)(?: (?:at|with)(?: [\w.&-]+){1,3}?)? are
    … (?:\w+ and )?(?:fully )?remote(?:-based)?\b
    you can be (?:located |based )?anywhere\b(?! (?:from|between|on))
    work from anywhere\b
    (?:contract )?work from home\b(?! (?:<sometimes>|budget|setup|set-up|equipment|benefit|bonus|fund))
    (?:work|job)(?: too)? (?:is|can be) done from (?:home|anywhere)
    (?:we )?all work from home
    work(?:ing)?[- ]from[- ]home (?:<job>)\b
    home[- ]based (?:<job>)\b
    remote(?:ly)?[,:]? \(?(?:within|from|across|anywhere|based in|in) (?:the |any |all )?(?:<lands>)
    (?:we are|we're|as) (?:an? )?(?:[\w-]+[ ,]+){0,3}(?:remote|remote-first|distributed
    …|all-remote) (?:company|team|organi[sz]ation|startup|business)
    (?:we are|we're) (?:an? )?(?:fully |100% )?(?:remote|remote-first|distributed)(?= ?[.,;!:]|$
    …| and | with | since)
    on an? (?:fully |100% )?remote basis\b
    remote[- ]first (?:company|team|organi[sz]ation|culture|environment|startup|business|workplace|policy)
    (?:is|we are|we're) remote[- ]first\b
    remote working environment
    open to remote
    remote (?:candidates|applicants) (?:are )?(?:welcome|considered|accepted)
    (?:trabalho|trabajo|vaga|vacante|modalidade?|posici[oó]n|regime|modo
    …|formato) (?:(?:de trabalho )?100% |totalmente |completamente )?(?:remot[oa]|[àa] dist[âa]ncia)\b
    t[ée]l[ée]travail (?:complet|total|[àa] 100|int[ée]gral|depuis toute|partout)
    (?:poste|full) (?:en )?(?:full )?(?:t[ée]l[ée]travail|remote)\b(?! partiel)
    \#li-remote\b
    (?:100 ?%|full|totalmente) (?:remote|remoto) nativ[oe]
    trabaj\w+ en remoto
    pr[aá]c[aeu] (?:na dia[lľ]ku|z domu|zdaln\w+)
    (?:stelle|position|job) ist (?:\w+ )?(?:remote|ortsunabh[äa]ngig)
    arbeite\w* (?:\w+ ){0,2}(?:remote|von [üu]berall|ortsunabh[äa]ngig)\b
    """,
    job=_JOB,
    fully=_FULLY,
    how=_HOW_REMOTE,
    lands=_LANDS,
    sometimes=_SOMETIMES,
)
ON_SITE = one_of(
    r"""
    not (?:an? |eligible for |open to |available for |offered as |currently )?(?:fully |100%
    … )?remote(?:ly)?\b(?![- ](?:first|only))
    (?:no|non-)[- ]?remote\b
    full[- ]time office work\b
    (?:5|five) days (?:on-?site|in[- ]person|in[- ]office)\b
    \#li-on-?site\b
    remote (?:work|working|employment|option|work options?) (?:is|are) not\b
    remote (?:is )?not (?:available|possible)
    (?:can ?not|can't|may not) be (?:performed|done|worked|carried out) (?:remotely|from home)
    (?:on-?site|in[- ]person|in[- ]office|office[- ]based)[- ,]{1,2}(?:[\w-]+,? ){0,2}(?:<job>)\b
    (?:can ?not|can't|do not|don't|unable to) offer (?:fully )?remote
    work(?:ing)? on[- ]site (?:in|at|five|every|full)\b
    work(?:ing)?[- ]from[- ](?:the )?office\b(?! (?:[1-4]|one|two|three|four|some)\b)
    (?:<office>),? (?:for )?(?:5|five|all) days <week>
    on-?site work is required\b
    (?:<job>) sits on[- ]?site\b
    requires being on-?site\b
    (?:<job>|the work|it)(?: \([^)\n]{1,40}\))? (?:is|will be
    …|requires)(?: (?!interview)[\w'-]+){0,4}? (?:on-?site|in[- ]person|in[- ]office
    …|office[- ]based)\b(?! (?:interview|parking|gym|visit))
    (?:must|required to|expected to|you will) (?:be |work )(?:full[- ]time )?(?:fully )?(?:on-?site
    …|in[- ]person|in[- ]office)\b
    (?:on-?site|in (?:the|our) (?:\w+ )?office|in[- ]office|in person),? (?:full[- ]time|(?:5|five) days
    …|every day|monday)
    (?:100 ?%|fully) (?:on-?site|in[- ]office|in[- ]person|presencial)\b
    (?:based|work|working|located) (?:in|at|from|out of) our (?:[\w'-]+ ){0,3}(?:office|studio|hq
    …|headquarters|lab|site|plant|store),? (?:5|five|full|every|monday)
    (?:5|five) days (?:a|per|each) week,? (?:\w+ ){0,2}(?:in|at|from
    …|on)[- ](?:the |our )?(?:[\w,-]+ ){0,2}(?:office|site)
    (?:regime|trabalho|trabajo|puesto|modalidade?|vaga|poste|travail) (?:100% |en |de )?(?:presencial
    …|pr[ée]sentiel|sur site)\b
    (?:arbeitsort|einsatzort|arbeit\w*|t[äa]tigkeit|stelle|ist)(?: ist)? ?:? ?vor ort\b
    """,
    job=_JOB,
    office=_OFFICE,
    week=_WEEK,
)
WORDS = stems(
    "remote remotely remoto remota hybrid híbrido híbrida hibrido ibrido hybrydowo site onsite person"
    " office offices home homeoffice anywhere vor presencial présentiel presentiel sur télétravail"
    " teletravail teletrabalho diaľku dialku domu zdalna zdalnie distância distancia büro bureau"
    " distributed ortsunabhängig oficina escritório überall hub hq studio headquarters location"
)
OTHERS = one_of(
    r"""
    (?:help|let|enable|allow|empower)\w* (?:\w+ ){0,3}(?:work|move|switch|go|hire)
    (?:our|their|your|the) (?:customers?|clients?|users?|software|platform|product)
    experience (?:with|in|of|working)
    experienced in
    familiar\w* with
    also (?:looking|hiring|seeking|recruiting)
    (?:some|occasional|limited|sometimes)(?= ?$)
    """
)
WISHES = one_of(
    r"""
    (?:ability|flexibility|option|freedom|possibility|choice)(?= ?$)
    ability to
    comfortable
    """
)
"""What makes remote work a skill or a wish, but not work on site: "ability to work in person"."""
INTERVIEWS = one_of(
    r"""
    video ?calls?\b
    case stud(?:y|ies)\b
    (?:job )?interviews?\b
    (?:phone|screening) (?:screen|call)s?\b
    (?:bewerbungs|vorstellungs|auswahl|kennenlern)gespr[äa]ch\w*
    entretiens?\b
    entrevistas?\b
    sollicitatiegesprek\w*
    """
)
"""Of a sentence about the way to the job, which says nothing of the job itself."""
_KIND = "remote|hybrid|on-?site|in-?office|in-person|office"
CHOICES = re.compile(
    rf"\b(?:{_KIND})\b(?: ?[/|,]| or| ?\+){{1,2}} ?(?:{_KIND})\b(?: ?[/|,]| or){{1,2}} ?(?:{_KIND})\b"
)
"""The choices that a template leaves open: "[Remote/Hybrid/On-site]"."""
NOT = re.compile(r"(?:\bnot|\bno|n't|\bnon|\bnever|\bneither|\bwithout|\bkeine?)(?:[^\w.]+\w+){0,3}[^\w.]*$")
# A word that punctuation sets off from the rest says how one works: "(hybrid)", "Full-time, on-site".
SET_OFF = re.compile(
    r"(?:^[\W_]{0,6}|[(\[](?:us|usa|uk|eu|emea|global) |[(\[,;|:–—•·/]\s{0,2}|\s-\s)"
    r"((?:fully |100 ?% |full )?(?:remote|hybrid|on-?site"
    "|on site|vor ort|presencial|h[ií]brid[oa]|hybride|remot[oa])|hybrides arbeiten|hybridn[eéý]"
    r"|work from home|from home|in person)(?=\s{0,2}(?:[),.;|\]/:–—]|$|\s-\s|\(|first\b|in \w|with \w"
    r"|mit \w|after \w|from (?:our|your)|within |us\b|uk\b|eu\b|emea|europe|based|at \w))"
)
CONDITIONS = re.compile(r"\bif (?:this|the|your) (?:position|role|job) (?:is|may be|can be)\b")
"""Of a sentence that a company has in every posting: "if this position is listed as remote …"."""
