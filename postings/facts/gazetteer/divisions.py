"""First-order divisions: the codes that GeoNames gives them, and names that ISO 3166-2 does not have.

GeoNames codes (`admin1CodesASCII.txt`) follow FIPS 10-4 in most countries; where postings name divisions
often, they are set beside the ISO 3166-2 codes here. The United States and Switzerland use the same codes.
"""

from collections.abc import Mapping


def _pairs(rows: str) -> Mapping[str, str]:
    """ISO code to GeoNames code, from "AB=01 BC=02"."""
    return dict(pair.split("=") for pair in rows.split())


_SAME_US = (
    "AL AK AZ AR CA CO CT DE DC FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC"
    " ND OH"
    " OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY"
)
_SAME_CH = "AG AI AR BE BL BS FR GE GL GR JU LU NE NW OW SG SH SO SZ TG TI UR VD VS ZG ZH"

GEONAMES_DIVISIONS: Mapping[str, Mapping[str, str]] = {
    "US": {code: code for code in _SAME_US.split()},
    "CH": {code: code for code in _SAME_CH.split()},
    "GB": {"ENG": "ENG", "SCT": "SCT", "WLS": "WLS", "NIR": "NIR"},
    "BE": {"BRU": "BRU", "VLG": "VLG", "WAL": "WAL"},
    "CA": _pairs("AB=01 BC=02 MB=03 NB=04 NL=05 NS=07 ON=08 PE=09 QC=10 SK=11 YT=12 NT=13 NU=14"),
    "AU": _pairs("ACT=01 NSW=02 NT=03 QLD=04 SA=05 TAS=06 VIC=07 WA=08"),
    "DE": _pairs(
        "BW=01 BY=02 HB=03 HH=04 HE=05 NI=06 NW=07 RP=08 SL=09 SH=10 BB=11 MV=12 SN=13 ST=14 TH=15 BE=16"
    ),
    "AT": _pairs("1=01 2=02 3=03 4=04 5=05 6=06 7=07 8=08 9=09"),
    "IN": _pairs(
        "AN=01 AP=02 AS=03 CH=05 DL=07 GJ=09 HR=10 HP=11 JK=12 KL=13 LD=14 MH=16 MN=17 ML=18 KA=19 NL=20"
        " OD=21"
        " PY=22 PB=23 RJ=24 TN=25 TR=26 WB=28 SK=29 AR=30 MZ=31 GA=33 BR=34 MP=35 UP=36 CG=37 JH=38 UK=39"
        " TS=40"
        " LA=41 DH=52"
    ),
    "BR": _pairs(
        "AC=01 AL=02 AP=03 AM=04 BA=05 CE=06 DF=07 ES=08 MS=11 MA=13 MT=14 MG=15 PA=16 PB=17 PR=18 PI=20"
        " RJ=21"
        " RN=22 RS=23 RO=24 RR=25 SC=26 SP=27 SE=28 GO=29 PE=30 TO=31"
    ),
    "MX": _pairs(
        "AGU=01 BCN=02 BCS=03 CAM=04 CHP=05 CHH=06 COA=07 COL=08 CMX=09 DUR=10 GUA=11 GRO=12 HID=13 JAL=14"
        " MEX=15"
        " MIC=16 MOR=17 NAY=18 NLE=19 OAX=20 PUE=21 QUE=22 ROO=23 SLP=24 SIN=25 SON=26 TAB=27 TAM=28 TLA=29"
        " VER=30"
        " YUC=31 ZAC=32"
    ),
    "ES": _pairs(
        "AN=51 AR=52 CN=53 CL=55 CM=54 CT=56 EX=57 GA=58 IB=07 RI=27 MD=29 MC=31 NC=32 AS=34 CB=39 PV=59"
        " VC=60"
        " CE=CE ML=ML"
    ),
    "FR": _pairs(
        "IDF=11 CVL=24 BFC=27 NOR=28 HDF=32 GES=44 PDL=52 BRE=53 NAQ=75 OCC=76 ARA=84 PAC=93 20R=94"
    ),
    "IT": _pairs(
        "65=01 77=02 78=03 72=04 45=05 36=06 62=07 42=08 25=09 57=10 67=11 21=12 75=13 88=14 82=15 52=16"
        " 32=17"
        " 55=18 23=19 34=20"
    ),
    "NL": _pairs("DR=01 FR=02 GE=03 GR=04 LI=05 NB=06 NH=07 UT=09 ZE=10 ZH=11 OV=15 FL=16"),
    "PL": _pairs(
        "02=72 04=73 06=75 08=76 10=74 12=77 14=78 16=79 18=80 20=81 22=82 24=83 26=84 28=85 30=86 32=87"
    ),
    "PT": _pairs(
        "01=02 02=03 03=04 04=05 05=06 06=07 07=08 08=09 09=11 10=13 11=14 12=16 13=17 14=18 15=19 16=20"
        " 17=21"
        " 18=22 20=23 30=10"
    ),
    "IE": _pairs("C=C L=L M=M U=U"),
    "NZ": _pairs(
        "CIT=10 AUK=E7 BOP=E8 CAN=E9 GIS=F1 HKB=F2 MWT=F3 MBH=F4 NSN=F5 NTL=F6 OTA=F7 STL=F8 TKI=F9 WKO=G1"
        " WGN=G2"
        " WTC=G3 TAS=TAS"
    ),
    "SK": _pairs("BC=01 BL=02 KI=03 NI=04 PV=05 TC=06 TA=07 ZI=08"),
    "CZ": _pairs("10=52 64=78 31=79 63=80 41=81 52=82 51=83 71=84 80=85 53=86 32=87 20=88 42=89 72=90"),
    "ZA": _pairs("KZN=02 FS=03 EC=05 GP=06 MP=07 NC=08 LP=09 NW=10 WC=11"),
    "AE": _pairs("AZ=01 AJ=02 DU=03 FU=04 RK=05 SH=06 UQ=07"),
    "CO": _pairs("ANT=02 ATL=04 BOL=35 CUN=33 DC=34 SAN=26 VAC=29 RIS=24 CAL=37 QUI=23 TOL=28"),
    "JP": _pairs("13=40 27=32 26=22 14=19 23=01 01=12 40=07 28=13 04=24 11=34 12=04 34=11"),
    "SE": _pairs("AB=26 O=28 M=27 C=21 E=16"),
}

ALSO: Mapping[str, str] = {
    "AT-1": "Burgenland",
    "AT-2": "Carinthia",
    "AT-3": "Lower Austria",
    "AT-4": "Upper Austria",
    "AT-6": "Styria",
    "AT-7": "Tyrol",
    "AT-9": "Vienna",
    "AU-ACT": "ACT",
    "AU-NSW": "NSW",
    "AU-QLD": "QLD",
    "AU-TAS": "TAS",
    "AU-VIC": "VIC",
    "BE-BRU": "Brussels|Brussels Capital Region|Bruxelles",
    "BE-VLG": "Flanders|Vlaanderen|Flemish Region",
    "BE-WAL": "Wallonia|Wallonie",
    "BR-DF": "Federal District",
    "BR-SP": "State of São Paulo",
    "CA-NL": "Newfoundland",
    "CA-PE": "PEI",
    "CA-QC": "Québec|Quebec",
    "CH-GE": "Geneva|Genf",
    "CH-ZH": "Zurich",
    "CH-VD": "Vaud|Waadt",
    "CO-DC": "Distrito Capital",
    "CZ-10": "Praha|Hlavní město Praha",
    "DE-BY": "Bavaria",
    "DE-HB": "Bremen",
    "DE-HE": "Hesse",
    "DE-MV": "Mecklenburg-Western Pomerania",
    "DE-NI": "Lower Saxony",
    "DE-NW": "North Rhine-Westphalia|NRW",
    "DE-RP": "Rhineland-Palatinate",
    "DE-SN": "Saxony",
    "DE-ST": "Saxony-Anhalt",
    "DE-TH": "Thuringia",
    "ES-AN": "Andalusia|Andalucía",
    "ES-AR": "Aragon|Aragón",
    "ES-CM": "Castile-La Mancha|Castilla-La Mancha",
    "ES-CT": "Catalonia|Cataluña|Catalunya",
    "ES-IB": "Balearic Islands|Islas Baleares",
    "ES-MD": "Community of Madrid|Comunidad de Madrid",
    "ES-PV": "Basque Country|País Vasco|Euskadi",
    "ES-VC": "Valencian Community|Comunidad Valenciana|Comunitat Valenciana",
    "FR-ARA": "Auvergne-Rhône-Alpes",
    "FR-BRE": "Brittany|Bretagne",
    "FR-IDF": "Ile-de-France|IDF|Paris region|Région parisienne",
    "FR-NOR": "Normandy|Normandie",
    "FR-PAC": "PACA|Provence-Alpes-Côte d’Azur",
    "GB-ENG": "England|Angleterre|Inglaterra|Anglicko",
    "GB-SCT": "Scotland|Schottland|Écosse",
    "GB-WLS": "Wales",
    "GB-NIR": "Northern Ireland|Nordirland",
    "IE-D": "County Dublin|Co. Dublin",
    "IE-CO": "County Cork|Co. Cork",
    "IE-G": "County Galway|Co. Galway",
    "IN-DL": "Delhi NCR|NCR",
    "IN-KA": "Karnataka",
    "IN-OD": "Odisha|Orissa",
    "IN-TS": "Telangana",
    "IN-TN": "Tamilnadu",
    "IN-MH": "Maharashtra",
    "IT-21": "Piedmont",
    "IT-25": "Lombardy",
    "IT-52": "Tuscany",
    "IT-62": "Lazio|Latium",
    "IT-82": "Sicily",
    "IT-88": "Sardinia",
    "MX-CMX": "Ciudad de México|CDMX",
    "MX-MEX": "Estado de México|State of Mexico",
    "MX-NLE": "Nuevo León",
    "NL-NB": "North Brabant",
    "NL-NH": "North Holland",
    "NL-ZH": "South Holland",
    "PH-00": "Metro Manila|National Capital Region",
    "PL-02": "Lower Silesia",
    "PL-12": "Lesser Poland",
    "PL-14": "Masovia|Mazovia",
    "PL-22": "Pomerania",
    "PL-24": "Silesia",
    "PL-30": "Greater Poland",
    "PT-20": "Azores|Açores",
    "PT-30": "Madeira",
    "SE-AB": "Stockholm County",
    "SE-M": "Scania|Skåne",
    "US-DC": "D.C.|Washington DC|Washington D.C.",
    "ZA-KZN": "KwaZulu-Natal",
}
