"""Currencies as people write them."""

from collections.abc import Mapping

_CODES = (
    "AED ARS AUD BDT BGN BRL CAD CHF CLP CNY COP CRC CZK DKK EGP EUR GBP GEL GHS HKD HUF IDR ILS INR ISK"
    " JPY KES KRW KZT LKR MAD MXN MYR NGN NOK NZD PEN PHP PKR PLN QAR RON RSD RUB SAR SEK SGD THB TND TRY"
    " TWD UAH UGX USD UYU VND ZAR"
)
CODES = frozenset(_CODES.split())
"""ISO 4217 codes that postings use."""

_WRITTEN: Mapping[str, str] = {
    "AUD": "AU$ A$ AUD$",
    "BGN": "лв",
    "BRL": "R$ BRL$",
    "CAD": "CA$ C$ CAD$ CDN$ CDN",
    "CHF": "Fr. SFr.",
    "CNY": "RMB",
    "CZK": "Kč kč Kc",
    "EUR": "€ Euro euro euros Euros EURO eur",
    "GBP": "£ pounds gbp",
    "HKD": "HK$ HKD$",
    "HUF": "Ft",
    "IDR": "Rp",
    "ILS": "₪ NIS",
    "INR": "₹ Rs. Rs INR.",
    "KES": "KSh Ksh",
    "KRW": "₩",
    "MXN": "MX$ MXN$",
    "MYR": "RM",
    "NGN": "₦",
    "NZD": "NZ$ NZD$",
    "PHP": "₱",
    "PLN": "zł zl",
    "RON": "lei",
    "RUB": "₽",
    "SGD": "S$ SG$ SGD$",
    "THB": "฿",
    "TRY": "₺",
    "TWD": "NT$",
    "UAH": "₴",
    "USD": "US$ USD$ U$S $US usd",
    "VND": "₫",
    "ZAR": "R",
    # Not plain without the country:
    "$": "$ dollars",
    "kr": "kr kr. Kr SKr",
    "¥": "¥",
}
_SPOKEN: Mapping[str, str] = {
    "US dollars": "USD",
    "Canadian dollars": "CAD",
    "Australian dollars": "AUD",
    "New Zealand dollars": "NZD",
    "Swiss francs": "CHF",
}
_SHORT = {symbol: code for code, symbols in _WRITTEN.items() for symbol in symbols.split()}
SYMBOLS: Mapping[str, str] = {**_SHORT, **_SPOKEN}
"""Symbols and short names to the code, or to the name of those that need the country."""
SIGNS = "$€£¥₹₩₪₺₴₽₱₫฿₦"
"""Characters that only ever stand by money."""
LONGEST_SYMBOL = 6
_LENGTHS = (*sorted({len(name) for name in _SPOKEN}, reverse=True), *range(LONGEST_SYMBOL, 0, -1))

_BY_COUNTRY: Mapping[str, Mapping[str, str]] = {
    "$": {
        "US": "USD",
        "CA": "CAD",
        "AU": "AUD",
        "NZ": "NZD",
        "SG": "SGD",
        "HK": "HKD",
        "MX": "MXN",
        "CL": "CLP",
        "CO": "COP",
        "AR": "ARS",
        "TW": "TWD",
    },
    "kr": {"SE": "SEK", "NO": "NOK", "DK": "DKK", "IS": "ISK"},
    "¥": {"JP": "JPY", "CN": "CNY"},
}


def code_of(written: str, countries: tuple[str, ...] = ()) -> str:
    """Return the ISO 4217 code of a currency as `written`, for a job in `countries`; "" if it is not plain.

    A bare "$" is the dollar (or peso) of the job's only dollar country, and US dollars where none is known.
    """
    written = written.strip()
    code = written.upper() if written.upper() in CODES else SYMBOLS.get(written, "")
    if code not in _BY_COUNTRY:
        return code
    national = {_BY_COUNTRY[code][country] for country in countries if country in _BY_COUNTRY[code]}
    if len(national) == 1:
        return national.pop()
    return "USD" if code == "$" and (not national or "USD" in national) else ""


def currency_before(text: str, at: int) -> tuple[str, int]:
    """Return the currency that is written right before `at`, and where it starts; "" and `at` if none is."""
    end = at
    while end and at - end < 2 and text[end - 1] in " \u00a0\u202f":
        end -= 1
    for length in range(min(LONGEST_SYMBOL, end), 0, -1):
        name, start = text[end - length : end], end - length
        if _is_currency(name) and not (name[0].isalpha() and start and text[start - 1].isalpha()):
            if name == "R" and not text[at : at + 4].strip("0123456789"):
                continue
            return _with_code_before(text, name, start)
    return "", at


def _with_code_before(text: str, name: str, start: int) -> tuple[str, int]:
    """Prefer the code of "CAD $72,000" to its sign."""
    head = text[max(0, start - 4) : start].rstrip()
    if name == "$" and head[-3:] in CODES:
        return head[-3:], start - 4 + len(text[max(0, start - 4) : start]) - len(head)
    return name, start


def currency_after(text: str, at: int) -> tuple[str, int]:
    """Return the currency that is written right after `at`, and where it ends; "" and `at` if none is."""
    start = at
    while start < len(text) and start - at < 2 and text[start] in " \u00a0\u202f":
        start += 1
    for length in _LENGTHS:
        name, end = text[start : start + length], start + length
        goes_on = name[-1:].isalpha() and text[end : end + 1].isalpha()
        if len(name) == length and _is_currency(name) and name != "R" and not goes_on:
            return name, end
    return "", at


def _is_currency(name: str) -> bool:
    return name in CODES or name in SYMBOLS
