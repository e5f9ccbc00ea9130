"""What French, Spanish, Portuguese and Italian say of who employs."""

import re

from .sign import Tongues, sign

ROMANCE = Tongues(
    re.compile(r"(?i)(?<!\.)\b(?:nous|vous|pour|avec|notre|une|dans|des|una|para|los|con|nuestro|del|não|com|você|uma|em|dos|della|di|che|nella|alla|una|il)\b"),
    (
        # French
        sign(4.5, r"NAMEASIDE (?:est (?:actuellement )?(?:à la recherche|en recherche|en quête)|souhaite recruter|propose un stage|ouvre un poste)\b"),
        sign(4.2, r"\b[Ee]n tant que? [\w ,/&()-]{3,60}? chez NAME"),
        sign(3.4, r"\b[Cc]hez NAME,? (?:on|nous|vous|tu|notre|c['’]est)\b", r"\b(?:[Rr]ejoignez|[Rr]ejoins|[Ii]ntégrez|[Ii]ntègre) NAME"),
        sign(2.6, r"\b[Aa]u sein (?:de (?:la société |l['’]entreprise )?|d['’])NAME", r"\b(?:équipes?|clients|collaborateurs|locaux|valeurs|bureaux|agences) (?:de |d['’])NAME"),
        sign(2.4, r"\b(?:[Rr]ejoindre|[Ii]ntégrer|[Tt]ravailler (?:chez|pour|à)) NAME", r"\b[Cc]hez NAME(?=[.!]\s|\n|$)"),
        # Spanish
        sign(4.5, r"NAMEASIDE (?:está en (?:búsqueda|busca)|se encuentra (?:en búsqueda|buscando)|requiere(?= (?:incorporar|contratar|integrar|un|personal))|solicita|precisa|selecciona|incorpora|abre una vacante)\b"),
        sign(2.8, r"\b(?:En|en) NAME,? (?:nos |te |no )?\w{2,14}[aei]mos\b"),
        sign(3.4, r"\b[Dd]esde NAME,? (?:nos |te |no )?\w{2,14}[aei]mos\b", r"\b(?:[ÚUú]nete|[Ss]úmate|[Ii]ncorpórate|[Bb]ienvenid[oa]s?) a NAME"),
        sign(2.4, r"\b(?:formar parte|ser parte|parte del equipo|equipo|trabajadores|misión|cultura|valores) de NAME", r"\b[Tt]rabaj(?:a|ar|e) (?:en|con|para) NAME"),
        # Portuguese
        sign(4.5, r"(?:\bA |\bO |)NAMEASIDE (?:está (?:em busca|com (?:\w{2,12} )?(?:processos? seletivos?|inscrições|seleç(?:ão|ões)|vagas?)|com oportunidades?|selecionando|procurando|expandindo)|procura|busca|contrata|recruta|seleciona|(?:abre|abriu|anuncia|anunciou|oferece|divulga|divulgou|disponibiliza) (?:\w{2,12} )?(?:vagas?|oportunidades?|seleção|processos? seletivos?)|quer contratar)\b"),
        sign(2.8, r"\b[Nn][ao] NAME,? (?:nós |a gente )?\w{2,14}[aei]mos\b"),
        sign(3.4, r"\b[Aa]qui n[ao] NAME\b", r"\b(?:vaga|oportunidade|posição|estágio)s? [\w /-]{0,40}n[ao] NAME"),
        sign(3, r"(?:^|\n|(?<=[.!?] ))[AO] NAMEASIDE VERB\b"),
        sign(2.4, r"\b(?:fazer parte|faça parte|parte do time|parte da equipe|time|equipe|cultura|missão|valores) d[ao] NAME", r"\b(?:[Tt]rabalh(?:ar|e)|[Cc]ontratando) (?:n[ao]|com [ao]) NAME"),
        # Italian
        sign(4.5, r"NAMEASIDE (?:(?:è|é|e['’]) (?:attualmente )?(?:alla ricerca|in cerca)|sta (?:cercando|selezionando|assumendo)|apre una posizione)\b"),
        sign(2.8, r"\b(?:In|Da|Presso|in|presso) NAME,? (?:noi )?\w{2,14}iamo\b"),
        sign(2.4, r"\b(?:far parte|parte del team|team|clienti|sede|dipendenti) di NAME", r"\b[Ll]avor(?:a|are) (?:con|in|per|presso) NAME"),
    ),
)  # fmt: skip
