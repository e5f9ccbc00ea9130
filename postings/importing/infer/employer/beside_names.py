"""What stands before a name and is no part of it: prepositions, headings, who decides for a house."""

import re

HEADING_BEFORE = re.compile(
    r"^(?i:about us|about the company|who we are|company (?:description|overview|profile|summary)|über uns|wer wir sind|qui sommes[- ]nous|à propos(?: de nous)?"
    r"|quiénes somos|sobre nosotros|sobre nós|quem somos|chi siamo|over ons|wie zijn wij|om oss|om os|o nas|o nás|rólunk|despre noi|meistä) (?=[A-ZÀ-Þ0-9])"
    r"|^(?i:about|über|à propos de|sobre|over|om) ([\w&.'’-]{2,30}) (?=(?i:\1)\b)"
)
"""A heading that a file has lost the end of: "About Us Acme is", "ABOUT ACME Acme is"."""
BEFORE = re.compile(
    r"^(?:(?:(?!Programme)\w{5,20}mme|An der|In der|Bei der|Am|Today|Now|Here|Currently|Globally|Internationally|Nationally|Locally|Originally|Historically|Recently|Additionally|Ultimately|Joining|En|Bei|Chez|Na|No|At|In|With|For|Spoločnosť|Společnost|Firma|Société|Empresa|And|But|So"
    r"|Since|When|While|If|As|From|By|Why|Hello|Hi|Welcome to|Aqui n[ao]|Aquí en|Ici chez|Hier bei|Qui in|Här på|Her hos|(?:(?:Das|Unser|Our|Het|Il|El) )?Team (?:von|der|of|at|van|bij|di|de)|Компани[яи]|Команда|Компанія) |[LD]['’](?=[A-ZÀ-Þ]))+"
)
WHO_DECIDES = re.compile(
    r"^(?:The )?(?:Board(?: of (?:Directors|Trustees|Governors|Management))?|Governors|Trustees|Governing Body) (?:of|at) (?:the )?"
)
"""Who appoints in the name of a house: "the Board of Trustees of the Oakum Museum"."""
