# ruff: noqa: E501
"""What boards write on the top card of a posting beside the title, the employer and the place."""

import re

CHATTER = re.compile(
    r"(?:share|save(?: job)?|saved|apply(?: now| here| locations)?|easy apply|apply for this job|follow|report|menu"
    r"|back(?: to (?:all )?(?:jobs|careers|search|results))?|skip to (?:main )?content|show (?:more|all) .{1,20}"
    r"|hot job|new|featured|urgent|promoted|actively (?:hiring|recruiting)|link|print|login|sign in|careers?|jobs?"
    r"|about the (?:job|role)|job (?:description|details|posting)|locations?|\W+|\(?[A-Z]?-?\d{2,12}\)?"
    r"|(?:re)?posted .{1,40}|.{0,12}\d+\+? .{1,16} ago|.{0,20}\d+ applicants?.{0,60}|be among .{1,40})",
    re.IGNORECASE,
)
"""Lines that say nothing of the job."""

ON_A_BOARD = re.compile(
    r"\s+[|·—–-]\s+(?:LinkedIn|Indeed(?:\.com)?|Glassdoor|Greenhouse|Lever|Workable|Wellfound|ZipRecruiter|Xing)\s*$",
    re.IGNORECASE,
)
"""The board's name at the end of a page's title."""

HIRING = re.compile(
    r"([^|]{2,60}?) (?:(?:is )?hiring|sucht|recrute(?: pour un poste de)?|busca|anunció un empleo de|está contratando|zoekt"
    r"|sta assumendo|söker|søger|søker) (?:(?:an?|eine?n?|une?|een|uma?) )?([^|]{3,90}?) (?:in|à|en|em|a|i) ([A-ZÀ-Þ][^|]{1,80})"
)
"""How a board calls the page of a posting: "Acme hiring Welder in Leeds, England"."""

FOR_A_JOB = re.compile(
    r"(?:Job (?:Application|Description|Posting|Opening|Advert(?:isement)?|Specification)|Position Description|Vacancy"
    r"|Application|Stellen(?:beschreibung|ausschreibung|anzeige)|Bewerbung|Offre d['’]emploi|Fiche de poste|Candidature"
    r"|Oferta de (?:empleo|trabajo)|Descripción del puesto|Descrição da vaga|Vacature|Functieomschrijving|Oferta pracy"
    r"|Offerta di lavoro)"
    r"(?: (?:for|als|für|pour|para|voor|per)(?: the| an?)?(?: (?:position|role|post) of)?|\s?[:–—-])\s+",
    re.IGNORECASE,
)
"""What a heading says before the title: "Job Description for Welder"."""

LEGAL_FORM = re.compile(
    r"\b(?:Inc|LLC|L\.L\.C|Ltd|Limited|Corp|Corporation|PLC|plc|LLP|GmbH|AG|SE|KG|s\.r\.o|S\.A|SAS|SARL|S\.L|S\.r\.l|S\.p\.A"
    r"|B\.V|BV|AB|A/S|ApS|ASA|Oyj?|Pte|Pty)\b\.?$"
)

OF_A_SITE = re.compile(
    r"\b(?:careers?|jobs?|search|vacanc(?:y|ies)|hiring|recruit\w*|benefits|overview)\b", re.IGNORECASE
)
"""What is in the name of a page or of a heading, and not in an employer's."""

DIVISIONS = frozenset(
    "district region province state county area metropolitan metro prefecture voivodeship oblast canton".split()
)
"""What boards write after the name of a region: "Tel Aviv District"."""
