# ruff: noqa: E501
"""The nouns that make a phrase a job title, in the languages that postings come in."""

import re

_NOUNS = """
    accountant actuary administrator advisor adviser advocate agent aide ambassador analyst anaesthetist
    animator apprentice architect archivist artist assembler assistant associate attendant attorney
    auditor author baker banker barber barista bartender bioinformatician biologist biostatistician bookkeeper broker
    builder butcher buyer captain caregiver carer caretaker carpenter cashier caseworker chair chauffeur
    chef chemist chief cleaner clerk clinician coach coder collector commander comptroller concierge
    conductor consultant contractor controller cook coordinator copywriter counsel counselor counsellor
    courier crew curator custodian dean dentist deputy designer detailer developer devops dietitian
    director dispatcher doctor drafter driver economist editor educator electrician engineer
    entrepreneur epidemiologist estimator evangelist examiner executive expert fabricator facilitator
    farmer fellow fellowship fitter foreman founder fundraiser gardener generalist geologist groomer
    guard hacker handyman head hostess hydrologist hygienist illustrator inspector installer instructor
    intern internship interpreter investigator janitor journalist judge laborer labourer landscaper
    lawyer lead leader lecturer librarian lieutenant linguist lobbyist machinist maintainer maker
    manager marketer mason mathematician mechanic mechatronics merchandiser messenger meteorologist
    midwife moderator modeler mover musician nanny negotiator neuroscientist novelist nurse nutritionist
    officer operative operator optician optometrist orderly organiser organizer owner packer painter
    paralegal paramedic partner pastor pathologist pharmacist phlebotomist photographer physician
    physicist physiotherapist picker pilot planner plumber policeman porter postdoc practitioner
    president principal producer professor programmer proofreader psychiatrist psychologist publicist
    publisher radiographer ranger receptionist recruiter registrar rep reporter representative
    researcher reviewer rigger roofer salesman salesperson scholar scientist scrum secretary server
    sheriff shopper singer sommelier sourcer specialist sre statistician steward stewardess stocker
    strategist stylist superintendent supervisor surgeon surveyor tailor teacher technician technologist
    teller tester therapist trader trainee trainer translator treasurer tutor undersecretary underwriter
    usher valet veterinarian videographer vp waiter waitress warden webmaster welder worker writer
    zoologist entwickler entwicklerin ingenieur ingenieurin leiter leiterin berater beraterin
    mitarbeiter mitarbeiterin sachbearbeiter sachbearbeiterin kaufmann kauffrau praktikant praktikantin
    werkstudent werkstudentin referent referentin techniker technikerin pfleger pflegerin verkäufer
    verkäuferin fahrer koch köchin développeur développeuse ingénieur ingénieure responsable chargé
    chargée directeur directrice technicien technicienne commercial vendeur vendeuse comptable stagiaire
    chercheur desarrollador desarrolladora ingeniero ingeniera gerente técnico técnica analista
    asistente consultor consultora desenvolvedor desenvolvedora programador programadora engenheiro
    engenheira coordenador gestor gestora estagiário estagiária ontwikkelaar medewerker adviseur
    stagiair sviluppatore tecnico consulente
    commis serveur serveuse infirmier infirmière assistante architecte consultante alternant alternante enseignant enseignante
    professeur conducteur gestionnaire conseiller conseillère juriste rédacteur rédactrice administrateur administratrice sysadmin
    erzieher erzieherin arzt ärztin lehrer lehrerin buchhalter buchhalterin schweißer elektriker mechaniker mechatroniker
    monteur assistentin redakteur redakteurin spezialist spezialistin architekt architektin doktorand doktorandin auszubildende
    koordinator koordinatorin praktikum projektleitung teamleitung
    enfermero enfermera vendedor vendedora encargado encargada auxiliar ayudante cajero cajera investigador investigadora
    profesor profesora administrativo administrativa becario becaria arquitecto atendente enfermeiro enfermeira pesquisador
    pesquisadora bolsista diretor diretora arquiteto assistente desenvolvedores
    ingegnere addetto addetta impiegato impiegata commesso commessa infermiere direttore direttrice sviluppatrice
    verkoper leraar docent verpleegkundige beleidsmedewerker begeleider
    utvecklare konsult sjuksköterska lärare projektledare säljare ingenjör tekniker handläggare samordnare undersköterska
    utvikler rådgiver konsulent sykepleier lærer ingeniør selger udvikler sygeplejerske medarbejder medarbeider sælger
    tutkija tutkijatohtori kehittäjä insinööri asiantuntija päällikkö myyjä opettaja sairaanhoitaja
    programista programistka inżynier specjalista specjalistka kierownik analityk doradca asystent asystentka
    vývojář vývojářka programátor programátorka inženýr specialista specialistka manažer manažerka účetní asistent asistentka
    vývojár vývojárka inžinier špecialista špecialistka manažér manažérka účtovník účtovníčka predavač predavačka kníhkupec
    právnik právnička redaktor redaktorka autor autorka fejlesztő mérnök szakértő
    uzmanı mühendisi geliştirici geliştiricisi müdürü uzman mühendis
    """.split()
ROLE_NOUNS = frozenset(_NOUNS)

_COMPOUNDS = tuple(
    "ingenieur entwickler entwicklerin berater leiter leiterin techniker medewerker adviseur"
    " fachkraft hilfskraft reinigungskraft utvecklare utvikler udvikler ingenjör kehittäjä konsulent rådgiver"
    " assistent assistentin lehrer lehrerin pfleger pflegerin developer".split()
)
"""What compounds that are jobs end in: "Kranfachkraft"."""

HEADS = frozenset("head vp director chief lead president dean chair deputy".split())
"""Nouns that a title goes on after: "Head of Growth", "Director, Product"."""

_WORDS = re.compile(r"[^\W\d_]+", re.UNICODE)

NOT_A_TITLE = frozenset(
    "requirements responsibilities qualifications benefits about description overview skills experience apply"
    " welcome is has are looking seeking mission values why what who how your you our we us join hiring jobs careers"
    " opportunities".split()
)
"""Words that show a heading or a sentence, whatever role nouns stand beside them."""


def is_title(text: str) -> bool:
    """Tell if `text` reads as a job title: a role noun, nothing that makes it a heading or a sentence."""
    words = [word.casefold() for word in _WORDS.findall(text)]
    if not 1 <= len(words) <= 14 or len(text) > 120 or text.endswith((".", "!", "?", ":")):
        return False
    return has_role(text) and not NOT_A_TITLE.intersection(words)


def is_heading_word(word: str) -> bool:
    """Tell if `word` shows that a phrase is a heading or a sentence and no title."""
    return word.strip(",.:()").casefold() in NOT_A_TITLE


def has_role(text: str) -> bool:
    """Tell if one of the words of `text` is a role noun, alone or at the end of a compound."""
    return any(
        word in ROLE_NOUNS or word.endswith(_COMPOUNDS) for word in map(str.casefold, _WORDS.findall(text))
    )
