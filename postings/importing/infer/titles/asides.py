"""What stands in brackets or behind a dash beside a job: how much, how long, where, under which number."""

import re

from ....facts.gazetteer import Option
from ....facts.places.marks import COUNTY_TOWN, marks_of
from ....models.slugs import name_key
from .terms import SEASON, TERMS

_PAIR = r"(?:[hf]\s?/\s?[hf]|[mfwvk]\s?[/|]\s?[mfwvk]|[мжчн]\s?/\s?[мжчн])"
_GENDER = "mwfdhxgikvnмжчнαθγ"
GENDERS = re.compile(
    rf"[\s,–—-]{{0,3}}[(\[]\s?(?:[{_GENDER}]\s?(?:[/|,*.-]\s?(?:divers|div\.?|nb|[{_GENDER}*])\s?){{1,3}}|(?:fe)?male\s?/\s?(?:fe)?male(?:\s?/\s?divers?e?)?|mwd|mwx|gn\*?|(?:all|alle|any) (?:genders?|geschlechter))[)\]]"
    rf"|[\s,–—-]{{1,3}}(?:{_PAIR}(?:\s?[/|]\s?(?:[dxing*]|divers)){{0,2}}|(?:all|any) genders?)(?![\w/*])",
    re.IGNORECASE,
)
"""Whom the law wants to be addressed: "(m/w/d)", "H/F", "(all genders)"."""

MONEY = re.compile(r"[$€£¥₹]\s?\d|\d\s?(?:[$€£]|k\b|(?:USD|EUR|GBP|CHF|PLN)\b)")

_NUMBER = r"\d{1,6}(?:[.,]\d{1,2})?"
_RANGE = rf"{_NUMBER}\+?\s?%?(?:\s?(?:[-–—]|to|bis|à|a|tot|til|till|až|do|и|до)\s?{_NUMBER})?"
_MONTH = (
    "jan(?:uary|uar|vier|uari|eiro)?|feb(?:ruary|ruar|ruari|braio)?|février|febrero|fevereiro|mar(?:ch|s|zo|ço|ts)?|märz|maart|apr(?:il|ile)?|avril|abril|may|mai|mayo|maio|mag(?:gio)?|mei|maj"
    "|june?|juni|juin|junio|junho|giugno|july?|juli|juillet|julio|julho|luglio|aug(?:ust|usti|ustus)?|août|agosto|sept?(?:ember|embre|iembre)?|setembro|settembre"
    "|o[ck]t(?:ober|obre)?|octubre|outubro|ottobre|nov(?:ember|embre|iembre|embro)?|de[csz](?:ember|embre)?|décembre|diciembre|dezembro|dicembre"
    "|stycz(?:eń|nia)|lut(?:y|ego)|marz?ec|marca|kwie(?:cień|tnia)|czerw(?:iec|ca)|lip(?:iec|ca)|sierp(?:ień|nia)|wrze(?:sień|śnia)|październik(?:a)?|listopad(?:a|u)?|grud(?:zień|nia)"
    "|led(?:en|na)|únor(?:a)?|březen|března|dub(?:en|na)|květ(?:en|na)|červ(?:en|na|enec|ence)|srp(?:en|na)|září|říj(?:en|na)|prosin(?:ec|ce)"
    "|январ[ья]|феврал[ья]|марта?|апрел[ья]|ма[йя]|июн[ья]|июл[ья]|августа?|сентябр[ья]|октябр[ья]|ноябр[ья]|декабр[ья]|ocak|şubat|nisan|mayıs|haziran|temmuz|ağustos|eylül|ekim|kasım|aralık"
)
_UNITS = (
    r"h|hrs?|hours?|std\.?|stunden|heures|horas|uur|uren|days?|tage|weeks?|wochen|months?|monate|mois|meses|mesi|maanden"
    r"|ore|timmar|timer|tuntia|tundi|godz\.?|godzin|hod\.?|hodin|hodín|óra|órás|ore|sati|часов|час\.?|годин|saat|jam|giờ|時間|小时|小時|시간"
    r"|years?|yrs?|jahre?|ans|años|anos|anni|jaar|år|vuotta|lat|let|лет|років|ftes?|vzä|etp|weken|veckor|uker|uger|månader|måneder|miesięcy|měsíců|mesiacov|viikkoa|dagen|dagar"
)
_POSTS = "posts?|positions?|vacanc(?:y|ies)|openings?|stellen?|postes?|vagas?|vacantes?|plazas?|posti|vacatures?|places|seats"
_SORTS_OF_POSTS = r"(?:(?:full|part)[- ]?time|temporary|permanent|seasonal|(?:fixed|short|long)[- ]term|grant[- ]funded|hourly|contract|(?:un)?paid|new|open|befristete|unbefristete)"
_PER = (
    r"(?:\s?(?:/|p/|per|pro|par|por|a|i|om|na|p\.?|v|на|в|în|pe)\s?(?:week|wk|woche|wo\.?|semaine|semana|settimana|day|tag|month|monat|w\.?|uge|uken?|vecka(?:n)?|viikko|viikossa|tydzień|tyg\.?|týden|týždeň|неделю|тиждень|săptămână|hét|setmana|minggu))?"
    r"(?: (?:wekelijks|wöchentlich|semanales|semanais|settimanali|hebdomadaires|tygodniowo|týdně|týždenne|hetente|haftalık|в неделю|на тиждень))?"
    r"(?:\s(?:of\s)?exp(?:erience)?)?"
)
_REFERENCE = (
    r"(?:req(?:uisition)?|ref(?:erence|erenz)?|job|jr|id|index|kennziffer|kennz\.?|code|nr|no|number)"
)
_ASIDE = re.compile(
    rf"(?<!\w)(?:{_RANGE}\s?%|{_RANGE}[\s-]?(?:{_UNITS})(?!\w)\.?{_PER}"
    rf"|(?:\d{{1,2}}(?:\s?[-–]\s?\d{{1,2}})?\s?)?(?:{_SORTS_OF_POSTS})\s(?:{_POSTS}|posts?|roles?|jobs?|contracts?|appointments?)|\d{{1,2}}(?:\s?[-–]\s?\d{{1,2}})?\s?(?:{_POSTS})|\d{{1,2}}\s?[x×]|[x×]\s?\d{{1,2}}"
    rf"|\d{{1,2}}(?:st|nd|rd|th|\.)?\s?(?:{_MONTH})(?:\s(?:19|20)\d\d)?|(?:{_MONTH})\.?\s\d{{1,2}}(?:st|nd|rd|th)?(?:,?\s(?:19|20)\d\d)?|\(\d{{2}}\)"
    rf"|(?:{SEASON}|{_MONTH})\.?(?:\s?[/&–-]\s?(?:{SEASON}|{_MONTH}))?\.?\s?(?:['’]?\d{{2}}|(?:19|20)\d\d)(?:\s?[/–-]\s?(?:20)?\d\d)?"
    rf"|(?:19|20)\d\d(?:\s?[/–-]\s?(?:20)?\d\d)?|\d{{1,2}}\.\d{{1,2}}\.(?:\d\d){{1,2}}"
    rf"|{_REFERENCE}(?:[ .:#_-]{{1,3}}(?:nr|no|id|number))?[ .:#_-]{{0,3}}[A-Z]{{0,4}}[-/]?\d[\d./_-]{{0,30}}[A-Z]?|#\s?\d{{1,12}}|\d{{4,12}}|[A-Z]{{1,4}}\d{{0,4}}[-_]?\d{{5,12}}"
    rf"|{TERMS})(?!\w)",
    re.IGNORECASE,
)
_BETWEEN = re.compile(r"\s?(?:[,;/|+&·•–—-]|\b(?:or|and|und|et|y|e|o|ou|oder|mit|with|for|für|from|in)\b)\s?")
_BETWEEN_SCRIPTS = re.compile(
    r"(?<=[A-Za-z])(?=[\u3040-\u9fff\uac00-\ud7a3])|(?<=[\u3040-\u9fff\uac00-\ud7a3])(?=[A-Za-z])"
)
_RATHER_A_WORD = frozenset(
    "mobile phoenix reading split nice bath java orange victoria hull cork essen salem media spark liberty independence"
    " enterprise union regional central general metro unity mongo cairo solana aurora athena siri meta pool forest mountain"
    " island marina flint gold worms como vic".split()
)
"""Towns whose names stand in titles as words."""
_COUNTRY_CODES = frozenset({"US", "USA", "UK", "UAE", "U.S.", "U.K."})


_PAY = re.compile(
    r"\b(?:salary|salaire|gehalt|lohn|salario|salário|stipendio|salaris|lön|lønn|løn|palkka|mzda|plat|wynagrodzenie|fizetés|salariu|plaća|заплата|зарплата|maaş|gaji|lương|μισθός|negotiable|négociable|verhandelbar)\b",
    re.IGNORECASE,
)


def has_pay(words: str) -> bool:
    """Tell if `words` speak of pay: "Engineer, salary negotiable"."""
    return bool(MONEY.search(words) or _PAY.search(words))


def is_aside(words: str, known: frozenset[str] = frozenset(), *, places: bool = True) -> bool:
    """Tell if `words` only say where, when, how much, for how long or under which number somebody works.

    `known` are the keys of the posting's places; other `places` count where they stand at an end.
    """
    if name_key(words) in known or MONEY.search(words) or (places and is_place(words)):
        return True
    rest = _ASIDE.sub(",", _BETWEEN_SCRIPTS.sub(" ", words))
    pieces = [piece.strip(" .:()'’") for piece in _BETWEEN.split(rest)]
    says_something = rest != words or any(pieces)
    return says_something and all(
        not piece
        or name_key(piece) in known
        or (places and (is_place(piece) or (rest != words and is_reach(piece))))
        for piece in pieces
    )


def between(words: str) -> list[str]:
    """Return the pieces of a list of places: "Leeds or York (hybrid)"."""
    return [piece.strip(" .:()'’") for piece in _BETWEEN.split(words.replace("(", ","))]


def is_reach(words: str) -> bool:
    """Tell if `words` only say from where in the world one may work: "APAC", "US only", "EU timezones"."""
    marks = marks_of(words) if words[:1].isupper() and len(words) <= 60 else []
    if any(mark.unknown for mark in marks) or name_key(words) == "global":
        return False
    only = any(mark.key == "only" for mark in marks) and is_place(words.casefold().split(" only")[0].upper())
    return only or any(mark.area for mark in marks)


def is_place(words: str) -> bool:
    """Tell if `words` are a place of some size, and nothing else: "Lyon", "Utrecht, NL"."""
    words = words.strip()
    if words[:1].islower() or not words[:1].isalpha() or len(words) > 60 or name_key(words) in _RATHER_A_WORD:
        return False
    if words in _COUNTRY_CODES:
        return True
    marks = marks_of(words)
    covered = sum(mark.end - mark.start for mark in marks)
    letters = sum(map(str.isalnum, words))
    is_whole = bool(marks) and covered >= letters and all(mark.options for mark in marks)
    return is_whole and not marks[0].is_code and any(map(_is_large, marks[0].options))


def _is_large(option: Option) -> bool:
    if not option.city:
        return True
    return option.population >= COUNTY_TOWN * (4 if option.by_other_name else 1)
