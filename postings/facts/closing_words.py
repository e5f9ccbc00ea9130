"""The words that announce the last day to apply, and what may stand between them and the date."""

import re

from .evidence import one_of, stems

NOUNS = one_of(
    r"""
    deadline
    clos(?:ing|e|ure|es) date
    (?:advert|vacancy|posting|job|listing) end date
    last (?:date|day) (?:to apply|for (?:the )?(?:receipt|submi\w+|appl\w+|recei\w+))
    application (?:period|window)
    bewerbungs(?:frist|schluss|ende|zeitraum|termin)
    (?:einsendeschluss|ausschreibungsende|ausschreibungsfrist|bewerbungsphase)
    date (?:limite|de cl[ôo]ture|de fin de publication|butoir)
    cl[ôo]ture des candidatures
    fecha (?:l[íi]mite|de cierre|tope)
    cierre de (?:la )?(?:convocatoria|inscripci[óo]n|inscripciones|postulaci[óo]n|postulaciones)
    plazo(?: de| para)? (?:la )?(?:inscripci[óo]n|presentaci[óo]n|solicitud\w*|recepci[óo]n|candidaturas|postulaci[óo]n)
    prazo(?: de| para)?(?: candidaturas?| inscri[çc][ãaõo]o?e?s?)
    data (?:limite|de encerramento|final para)
    (?:sluitingsdatum|sollicitatie(?:termijn|deadline|periode)|reactietermijn)
    sista (?:ans[öo]kningsda(?:g|tum)(?:en)?|dag(?:en)? (?:f[öo]r|att) ans[öo]k\w+)
    (?:ans[øo]gnings|s[øo]knads|ans[öo]knings)(?:frist|tid)(?:en)?
    hakuaika
    termin (?:nadsy[lł]ania|sk[łl]adania|aplikowania|zg[łl]osze[ńn]|prihl\w+)
    uz[áa]v[ěi]e?rka(?: p[řr]ihl[áa]\w+)?
    scadenza
    termine (?:ultimo|per la presentazione)
    termen(?:ul)?(?:-| )limit[ăa]
    son ba[şs]vuru(?: tarihi)?
    jelentkez[ée]si hat[áa]rid[őo]
    срок подачи
    (?:截止日期|申请截止|応募締切|応募期限|締切|마감일)
    """
)
"""What names the last day, and may be told of at some length before the date."""
NOT_ITS_DATE = re.compile(
    r"\b(?:interview|start|begin|posted|published|ver[öo]ffentlicht|notif|result|decision|review|filled|rolling|priority|from (?:our|the) )\w*"
)
"""Words between such a name and a date that belongs to something else."""
CLOSING = one_of(
    r"""
    (?:applications?|position|vacancy|role|job|posting|advert|competition|window|recruitment
    …|post|call)(?: \w+){0,4}? (?:clos(?:es|ed|ing|e)|ends?|expires?|are due|is due|due)(?: date)?
    closes(?= ?[:–-])
    ^\W{0,4}(?:clos(?:es|ed)|expire[sd])(?: on)?(?= ?[:–-]| \d| [a-z]{3,9}\.?,? \d)
    closing
    expires(?: on)?
    apply(?:ing)? (?:\w+ ){0,6}?(?:by|before|until|no later than)
    applications?(?: \w+){0,6}? (?:by|before|until|no later than|through|till|to)
    (?:valid|posted|online|advertised) (?:through|until)
    open until
    accepted (?:until|through)
    applications?(?: (?:are|will be|being))? accepted(?: from| between)?
    accept(?:ing)? (?:applicants|applications|candidates|resumes)(?: \w+){0,4}? (?:until|through|till|up to)
    (?:g[üu]ltig|online) bis(?: zum)?
    frist
    prazo
    inscri[çc][õo]es (?:at[ée]|(?=de ))
    plazo
    (?:uz[áa]vierka|[žz]iadosti(?: \w+){0,4} do)
    """
)
"""What has to stand right before the date."""
UNTIL = one_of(
    r"""
    by|before|until|till|no later than|not later than|through|prior to
    bis(?: sp[äa]testens| einschlie(?:ß|ss)lich| l[äa]ngstens)?(?: zum)?|sp[äa]testens(?: bis)?(?: zum| am)?
    avant(?: le)?|jusqu'au|au plus tard(?: le)?
    hasta(?: el)?|antes del?|at[ée](?: o| ao)?(?: dia)?
    entro(?: e non oltre)?(?: il)?
    tot(?: en met)?|uiterlijk|v[óo][óo]r
    senast(?: den)?|senest(?: den)?|innen|viimeist[äa][äa]n
    (?:nejpozd[ěe]ji |najnesk[ôo]r )?do(?: dnia)?
    p[âa]n[ăa] (?:la|pe)(?: data de)?
    до
    """
)
"""The last day's preposition, in a sentence that speaks of applying."""
OF_APPLYING = re.compile(
    r"\b(?:(?:send|submit|e-?mail|mail|write|senden?|schick\w*|mailen?|envoye[zr]|env[íi][ae]\w*|mand[ae]\w*|invia\w*|stuur|skicka|mejla|wy[śs]lij|po[šs]l\w+)\b[^@]{1,200}@"
    r"|appl(?:y|ying|ications?|icants?)\b|(?:the|this|our|following|an) (?:online |web |short )?form\b(?! of)|(?:das|dieses|unser) formular|(?:le|ce) formulaire|(?:el|este|o) formul[áa]rio|cv\b|r[ée]sum[ée]s?\b|cover letter|portfolio|candidat|candidez|bewerb|unterlagen|lebenslauf|postul|solicitud"
    r"|inscri|curr[íi]cul|ans[öo]k|s[öo]k\b|ans[øo]g|s[øo]knad|s[øo]k\b|hakemu|hae\b|aplikuj|aplikowa|zg[łl]osz|p[řr]ihl[áa][šs]|[žz]ivotopis|ba[şs]vur|jelentkez"
    r"|sollicit|reageer|reageren|domand[ae]\b|резюме|отклик)"
)
NOT_OF_APPLYING = re.compile(
    r"befrist|limited|funded|fixed[- ]term|contract|vertrag|duration|dauer|laufzeit|maternity|vertretung|graduat|enrol|pourvoir|elternzeit|project runs"
    r"|cover until|temporary|temporal|employed until|your skills|determinado|tijdelijk|interview|we will|wir melden"
)
"""Words of a sentence in which another time ends."""
LINK = re.compile(
    r"[\s*_|]{0,4}[:：–-]?[\s*_|]{0,4}(?:(?:is|on|the|by|am|le|el|al|at|dia|o|do|es|est|ist|em|endet|until|after"
    r"|[äè]r?|er|den|il|op|before|midnight|noon|end of(?: day)?|close of business|cob|eod|hasta|bis|zum|jusqu'au"
    r"|at[ée]|\d{1,2}(?:[:.]\d\d)? ?(?:am|pm|a\.m\.|p\.m\.|noon|uhr)|\d{1,2}:\d\d|(?:central|eastern|pacific|mountain|local|uk) time"
    r"|\(?(?:utc|gmt|cet|cest|et|est|pt|ct|bst|aoe)\)?)[ ,]{1,2}){0,8}"
)
CLOSING_WORDS = stems(
    "closes closing closed close closure deadline due expires ends end apply applying application applications"
    " valid open posted advert bewerbungsfrist bewerbungsschluss bewerben bewerbungen frist date candidature"
    " candidatures candidaturas prazo data inscrições inscricoes fecha cierre plazo uzávierka uzavierka uzávěrka prihlášky"
    " prihlasky přihlášky termin clôture cloture postulez postuler žiadosti ziadosti aplikować aplikuj last cv resume"
    " résumé letter portfolio call unterlagen lebenslauf reageren solliciteren reageer solliciteer sollicitaties"
    " sluitingsdatum sollicitatietermijn sista ansök sök ansökningsfrist ansøgningsfrist ansøg søknadsfrist søknad søk"
    " scadenza termine domanda domande son hakuaika hae hakemus termen termenul einsendeschluss ausschreibungsende gültig"
    " send submit email mail e write senden schicken schick mailen envoyez envoyer envía enviar envie mande manda invia inviare stuur skicka mejla wyślij pošlite pošlete"
    " form formular formulaire formulario formulário online currículo curriculum jelentkezési zgłoszenia başvuru резюме отклик срок 截止日期 申请截止 応募締切 応募期限 締切 마감일"
)
_WEEKDAY = r"(?:[^\W\d_]{3,9},? )?"
_DAY = r"(?:[^\W\d_]{3,9}\.? \d{1,2}(?:st|nd|rd|th)?|\d{1,2}(?:st|nd|rd|th|\.)? [^\W\d_]{3,9}\.?)"
_TO = r"(?:to|until|till|through|bis|au|al|[–-])"
RANGE = re.compile(
    r"(?:from|del|desde el|vom|du|van|dal|od|de|fr[åa]n) (?:the )?\d{1,2}[^\n,;()]{0,24}? "
    r"(?:to|until|till|through|al|hasta el|bis zum|bis|au|tot(?: en met)?|do|à|a|til|–|-) (?:the )?(?=\d)"
    r"|\d{1,2}\.? ?[–-] ?(?=\d{1,2}\.? ?[^\W\d_])"
    r"|\d{1,2}[./]\d{1,2}[./](?:\d{2,4})? ?(?:[–-]|bis|to|au|al) ?(?=\d)"
    rf"|{_WEEKDAY}{_DAY}(?:,? 20\d\d)?,? ?{_TO} ?(?={_WEEKDAY}{_DAY})",
    re.IGNORECASE,
)
"""What comes before the second date of a range."""
