"""The words that call an amount pay, and those that call it something else."""

import re

from ..evidence import one_of, stems
from .currencies import CODES, SIGNS

PAID = one_of(
    r"""
    salar(?:y|ies)\b
    \w{0,12}salaris\b
    package(?= ?:)
    (?:banda|faixa) salarial
    ctc\b
    compensation\b
    (?:pay|paid|pays|wages?|remunerat\w+|earn(?:ings?)?|ote)\b
    on[- ]target earnings
    (?:hourly|daily|day|annual|base) (?:rate|base|range)\b
    \w{0,12}(?:gehalt\w*|verg[üu]tung|entgelt|lohn)\b
    salaires?\b
    r[ée]mun[ée]ration
    sal[áa]rio
    remunera[çc][ãa]o
    retribuci[óo]n
    sueldo
    mzd[aeyuo]\b
    odmen[aye]\b
    plat(?:u|e|om)?\b
    wynagrodzeni\w+
    (?:l[öo]n|palkka|ral)\b
    brutt?os?\b
    """
)
NO_PAY = one_of(
    r"""
    (?:rais(?:ed|ing)|fund(?:ing|ed|s|raising)?|series [a-f]|valuations?|revenues?|arr|budgets?|stipends?
    …|allowances?)\b
    (?:reimburse\w*|credits?|401|match(?:ing|ed)?|referrals?|sign(?:ing)?[- ]?on|signing|bonus(?:es)?
    …|grants?)\b
    (?:donat\w+|prizes?|vouchers?|discounts?|insurance|coverage|quotas?|aum|assets|customers?|users?
    …|transactions?)\b
    (?:deals?|invest(?:ed|ment|ments|ors?)|spend(?:ing)?|sav(?:ed|ings?)|sales of|worth|expenses?|learning
    …|training)\b
    (?:education|wellness|equipment|home[- ]office|coworking|relocation|process(?:ed|ing)|pric(?:e|ed|ing)
    …|costs?)\b
    (?:fined?|contracts? (?:worth|of)|market|pipeline|portfolio|parental|debt|loans?|gifts?
    …|subscriptions?)\b
    (?:memberships?|stock options?|equity|rsus?|differentials?|premiums?|supplements?|tips|gratuit\w+
    …|statutory|goods|sold|turnover|backed|lent|seed round)\b
    """
)
ASIDE = re.compile(
    r"\b(?:plus|and|excluding|not including|in addition|as well as|with|base|depending|before|ote|including"
    r"|or)\b|[,;+.(]"
)
TOTAL = one_of(
    r"ote\b|on[- ]target|total (?:target )?(?:cash|compensation|earnings)|commission|uncapped|variable"
)
BASE = one_of(r"base\b|basic\b|fixed\b|fixum")
RATE = re.compile(r"\s?(?:/\s?(?:h|hr|hour|std)\b|per hour|an hour|per day\b)")
# What may follow a pay that stands alone: nothing else says that it is one.
AND_MORE = re.compile(
    r"$|,? ?(?:plus|depending|doe|commensurate|dependent|based on|base|basic|gross|brutto|brut|ote|with)\b"
    "|,? ?(?:and|&) (?:bonus|benefits|equity|commission)|[+(]"
)
A_YEAR = re.compile(r"\s?(?:/ ?(?:yr|year)|(?:per|a) (?:year|annum)|p\.?a\b\.?|annually|yearly)")
DIGIT = re.compile(r"\d")
WORD = re.compile(r"[^\W_]")
SIGN = re.compile(rf"[{SIGNS}]|\bR ?\d|\d(?:eur|kr|k)\b")
MONEY_WORDS = stems(
    " ".join(CODES).lower() + " euro euros zł zl kč kc kr lei rs lpa lakh lakhs pounds dollars rmb nis ft"
)
