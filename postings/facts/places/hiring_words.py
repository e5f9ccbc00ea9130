"""The words of sentences that hire, after which a place is the job's: "is hiring a Cook in Leeds"."""

import re

from ..evidence import one_of, stems

HIRES = one_of(
    r"""
    (?:is|are|now|be|currently|for|we're) (?:\w+ )?(?:hiring|seeking|recruiting|searching for|looking for)\b
    looking to (?:hire|recruit|add|appoint)\b
    hiring
    (?:seeks?|recruits?)\b
    (?:we|who) (?:need|want)s? an?\b
    wants an?\b
    ha(?:s|ve) (?:an? |\w+ )?(?:immediate )?(?:vacancy|opening|openings|need)\b
    ha(?:s|ve) an (?:exciting |excellent |immediate )?opportunity for\b
    invites? applications
    zu besetzen
    join (?:\S+ ){1,5}as an? (?:[^\s,.]+ ){1,6}in\b
    would like to welcome
    in want of
    to join (?:us|our|the|their)\b
    join our\b
    join (?!us )[^\s,.]+ in\b
    (?:werde|become|be|bli|word|fate|faites|faire|forma|fa[çc]a|sei) (?:\w+ )?
    …(?:teil|part|del|onderdeel|parte?|partie) (?:unser|von|des|of (?:our|the)|av|af|van|del|de|d[ao])
    (?:rejoignez|rejoindre|int[ée]grez|int[ée]grer) (?:nous|notre|nos|l'[ée]quipe|une [ée]quipe)
    (?:[úu]nete a|junte-se (?:a|ao|[àa])|unisciti (?:a|al)|kom med p[åa])
    (?:bew[ie]rb|bewerbe|bewerben|postulez|candidatez)\b
    (?:gesucht|gezocht)\b
    join us(?= in )(?! in [^.!?]{2,40} (?:for|at|on|to|when|as we)\b)
    vagas? (?:aberta )?(?:para|de)\b
    processo seletivo (?:aberto )?para\b
    (?:sucht|suchen|recherch(?:e|ons)|recrut(?:e|ons)|busca|buscamos|buscando|procura|recrutar|contratando
    …|procuramos|contratamos|cherche|cherchons
    …|h[lľ]ad[áa]\w*|hled[áa]\w*|zoekt|zoeken|op zoek naar|szuka\w*|poszukuj\w*|ищем|шукаємо|tra[žz]imo
    …|cerca|cerchiamo|s[öø]ker|s[øo]ger|ser etter|ser efter)\b
    """
)
HIRE_WORDS = stems(
    "hiring seeking seeks recruiting recruits recruit searching looking need needs want wants vacancy"
    " opening openings opportunity applications welcome join besetzen sucht suchen recherche recrute busca"
    " buscamos procura procuramos contratamos cerchiamo söker søker søger etter efter hledáme"
    " poszukujemy ищем шукаємо tražimo trazimo recrutar hľadá"
    " hlada vaga vagas processo zoekt zoeken zoek szukamy cerca recherchons recrutons buscando contratando"
    " cherche cherchons werde become part teil bli word fate faites faire forma faça sei rejoignez rejoindre"
    " intégrez intégrer únete unete junte unisciti kom bewirb bewerbe bewerb bewerben postulez candidatez"
    " gesucht gezocht"
)
A_ROLE = re.compile(
    r"\b(?:hir(?:e|ing)|seek(?:s|ing)|looking for|recruit(?:s|ing)|needs?|suchen|sucht|(?:re)?cherch\w+"
    r"|recrut\w+"
    r"|busca\w*|procura\w*|contrata\w*|cerc\w+|zoek\w*|s[öøo][kg]er|etter|efter|hled\w+|szukamy)"
    r" (?:an?|une?|una|um|uma|eine?n?|een|en|et|ett|des|deux|plusieurs)(?:\(e\)|[·./-]e|/e?n)?"
    r" (?:(?:[^\s.,]|\.\w)+ ){0,4}$"
    r"|\b(?:hled\w+|h[lľ]ad\w+|szuka\w+|poszukuj\w+|ищем|шукаємо|tra[žz]imo)"
    r" (?:[^\s.,]+ ){0,4}$"
    r"|\bvagas? (?:aberta )?(?:para|de) (?:[^\s.,]+ ){0,5}$"
)
"""Before the last word of a title in small letters: "we are hiring a night"; "baker in Leeds" follows."""
