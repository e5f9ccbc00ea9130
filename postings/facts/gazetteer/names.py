"""Names that the sources lack, or have in another form than English job postings use."""

from collections.abc import Mapping

# ISO 3166-1 code: names and abbreviations that CLDR does not list as the country's name.
COUNTRY_ALIASES: Mapping[str, str] = {
    "AE": "UAE|U.A.E.|Emirates|Dubai UAE",
    "BA": "Bosnia|Bosnia & Herzegovina",
    "BO": "Bolivia",
    "BR": "Brasil",
    "CD": "DRC|DR Congo|Democratic Republic of the Congo",
    "CI": "Ivory Coast|Côte d'Ivoire",
    "CN": "Mainland China|P.R. China|PR China|PRC|People's Republic of China",
    "CV": "Cape Verde",
    "CZ": "Czech Republic|Czechia|Česko|Česká republika|ČR",
    "DE": "Deutschland|Deutschlandweit|bundesweit|Deutschlands|Bundesrepublik Deutschland|BRD",
    "DO": "Dominican Rep.|Dominican Republic",
    "GB": "UK|U.K.|Great Britain|Britain|United Kingdom|G.B.|Royaume Uni",
    "GE": "Republic of Georgia|Sakartvelo",
    "HK": "Hong Kong|Hong Kong SAR|HKSAR",
    "IE": "Republic of Ireland|Ireland|Eire|Éire|ROI",
    "IR": "Iran",
    "KR": "South Korea|Korea|Republic of Korea|S. Korea",
    "LA": "Laos",
    "MD": "Moldova",
    "MK": "Macedonia|North Macedonia",
    "MM": "Burma|Myanmar",
    "MO": "Macau|Macao",
    "NL": "Netherlands|The Netherlands|Holland|Nederland",
    "PH": "Philippines|The Philippines",
    "PS": "Palestine",
    "RU": "Russia",
    "SA": "KSA|Kingdom of Saudi Arabia|Saudi",
    "SK": "Slovakia|Slovenska|Slovensku|Slovak Republic|Slovenská republika|SR",
    "SZ": "Swaziland",
    "TR": "Turkey|Türkiye|Turkiye",
    "TW": "Taiwan|Taiwan R.O.C.",
    "TZ": "Tanzania",
    "US": "USA|U.S.A.|U.S.|United States|United States of America|The United States|Estados Unidos"
    "|États-Unis|EE. UU.|EEUU|America|EUA|Conus|United State",
    "VE": "Venezuela",
    "VN": "Vietnam|Viet Nam",
}

# GeoNames id: the name by which English postings know the city.
CITY_NAMES: Mapping[int, str] = {
    5128581: "New York",
    2886242: "Cologne",
    2510911: "Seville",
    2657896: "Zurich",
    6077243: "Montreal",
    6325494: "Quebec City",
    2624652: "Aarhus",
    3067696: "Prague",
    2925533: "Frankfurt",
}
