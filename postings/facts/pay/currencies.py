# ruff: noqa: E501, ISC004, RUF100
"""Currencies as people write them."""

from collections.abc import Mapping

_CODES = (
    "AED ARS AUD BDT BGN BRL CAD CHF CLP CNY COP CRC CZK DKK EGP EUR GBP GEL GHS HKD HUF IDR ILS INR ISK JPY KES KRW"
    " KZT LKR MAD MXN MYR NGN NOK NZD PEN PHP PKR PLN QAR RON RSD RUB SAR SEK SGD THB TND TRY TWD UAH UGX USD UYU VND"
    " ZAR"
)
CODES = frozenset(_CODES.split())
"""ISO 4217 codes that postings use."""

SYMBOLS: Mapping[str, str] = {
    "US$": "USD", "USD$": "USD", "U$S": "USD", "$US": "USD", "CA$": "CAD", "C$": "CAD", "CAD$": "CAD", "CDN$": "CAD",
    "AU$": "AUD", "A$": "AUD", "AUD$": "AUD", "NZ$": "NZD", "NZD$": "NZD", "S$": "SGD", "SG$": "SGD", "SGD$": "SGD",
    "HK$": "HKD", "HKD$": "HKD", "R$": "BRL", "MX$": "MXN", "MXN$": "MXN", "NT$": "TWD", "$": "$", "£": "GBP", "€": "EUR",
    "¥": "¥", "₹": "INR", "Rs.": "INR", "Rs": "INR", "₩": "KRW", "₪": "ILS", "₺": "TRY", "₴": "UAH", "₽": "RUB", "₱": "PHP",
    "₫": "VND", "฿": "THB", "zł": "PLN", "zl": "PLN", "Kč": "CZK", "kč": "CZK", "Ft": "HUF", "kr": "kr", "kr.": "kr", "lei": "RON", "лв": "BGN",
    "Euro": "EUR", "euro": "EUR", "euros": "EUR", "Euros": "EUR", "EURO": "EUR", "RMB": "CNY", "dollars": "$", "pounds": "GBP", "Fr.": "CHF", "SFr.": "CHF", "₦": "NGN",
    "KSh": "KES", "Ksh": "KES", "RM": "MYR", "Rp": "IDR", "AED": "AED", "eur": "EUR", "usd": "USD", "gbp": "GBP", "Kč/CZK": "CZK",
}  # fmt: skip
"""Symbols; those without a code of three letters need the country."""

_BY_COUNTRY: Mapping[str, Mapping[str, str]] = {
    "$": {
        "US": "USD", "CA": "CAD", "AU": "AUD", "NZ": "NZD", "SG": "SGD", "HK": "HKD", "MX": "MXN", "CL": "CLP", "CO": "COP",
        "AR": "ARS", "TW": "TWD",
    },
    "kr": {"SE": "SEK", "NO": "NOK", "DK": "DKK", "IS": "ISK"},
    "¥": {"JP": "JPY", "CN": "CNY"},
}  # fmt: skip


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
