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

OF_A_SITE = re.compile(
    r"\b(?:careers?|jobs?|search|vacanc(?:y|ies)|hiring|recruit\w*|benefits|overview)\b", re.IGNORECASE
)
"""What is in the name of a page or of a heading, and not in an employer's."""

DIVISIONS = frozenset(
    "district region province state county area metropolitan metro prefecture voivodeship oblast canton".split()
)
"""What boards write after the name of a region: "Tel Aviv District"."""
