"""Words that name no employer, or none alone: the tables behind `names.py`."""

# Words that open sentences and headings, or that name no employer in particular.
NOT_A_COMPANY = frozenset(
    """
    a about above across additional after again against all also although an and any applicants apply as at
    based be because become before being benefits both bonus build but by can candidate candidates career
    careers client clients come company compensation contact could culture customer customers day department
    description do does during each employees employer employment engineering equal every everyone
    everything experience final finally first for founded from full-time further general good great have he
    help her here hi hiring his how however i if in information innovation inside introduction is it its job
    jobs join just key know later learn let life like location look looking made make management many me
    mission more most must my new next no not note now of offer office on once one only open opportunities
    opportunity or other our over overview part part-time people perks please position posted preferred
    products profile project projects purpose qualifications remote required requirements responsibilities
    role salary see senior she shift should since skills so some someone soon start startup still successful
    such summary support team teams technology that the their them then there these they things this those
    through time title to today together tomorrow type under until up us use usa uk eu values vision was we
    welcome were what when where which while who whoever whole why will with within without work working
    below interested eligible qualified shortlisted selected folks
    world would year years you your yourself ai api saas b2b b2c it hr qa ui ux ceo cto cfo coo vp bs ms phd
    ba ma english german french spanish portuguese monday tuesday wednesday thursday friday saturday sunday
    january february march april may june july august september october november december christmas easter
    stelle arbeiten aufgaben bewerbung ausbildung erfahrung hybrides marketing sales finance data success
    legal security design operations research stage series diversity inclusion equity covid covid-19
    internet web cloud university college school institute bachelor master degree agency firm organization
    organisation business group confidential stealth fortune forbes inc llc ltd gmbh corp google-like nous
    dich dir dein deine euch uns ihrer empresa entreprise société unternehmen firma azienda società bedrijf företag
    virksomhed selskap yritys spółka společnost spoločnost agência agence agentur vaga posição candidato oportunidade
    vous ils elle il que qué quem quien wir sie du ihr ich er es das noi voi nós você eles estamos habrá css
    html sql k8s a11y i18n l10n e2e p2p h1b o2c r2r p2p g2m d2c c2c w2c s2p js ts cv ats llm ml nlp api sdk aws gcp
    erfolg freude spaß herz leidenschaft experten expertinnen profis spezialisten kollegen scale pessoa
    wind wetter regen kunden kunde mandanten patienten projekten problemen abwesenheit
    python java javascript typescript ruby rails django flask react angular vue php laravel symfony golang scala kotlin android linux
    kubernetes terraform jenkins mysql postgresql postgres html5 css3 hadoop selenium haskell elixir erlang clojure perl matlab
    fortran cobol delphi graphql numpy pandas tensorflow pytorch cdd cdi clt anbieter hersteller
    faq faqs photo photos foto alter age dob gender nationality applications application
    bedarf interesse fragen rückfragen eignung wunsch einsatz se nosotros nosotras jullie vi biz my noi ons onze men ihnen name ziel equipe équipe projekt projekte
    """.split()
)  # fmt: skip
FIELDS = frozenset(
    """
    product project program people customer data management learning machine intelligence business artificial generative ai natural
    language deep human resources science quality assurance control software hardware web mobile development processing cloud computing
    analytics cybersecurity cyber security big engineering design research marketing sales finance legal support success operations
    information technology network supply chain reinforcement computer vision public relations social media user experience equal employment
    opportunity account affirmative action workers compensation platform infrastructure reliability site backend frontend full stack
    devops growth content brand risk compliance audit tax treasury procurement logistics facilities administration talent acquisition
    community training revenue database and & of
    """.split()
)
"""What people work in, which names nobody however it is put together: "Product Management"."""
GROUPS = frozenset(
    "hours range holidays methods tests days skills benefits values policies team teams department division equipe équipe notice policy statement overview summary description".split()
)
DETERMINERS = frozenset(
    "alle todos todas tous toutes tutti tutte our your my their his her this these those each every any no what which whose eine ein einen unser unsere ihr ihre"
    " diese dieser dieses une un notre nos votre vos nuestra nuestro una uno nossa nosso uma um questa questo".split()
)
INSTITUTIONS = frozenset(
    """
    trust council foundation board museum hotel hospital clinic charity society association bank library
    laboratory lab center centre city county state government ministry practice studio shop house church
    parish home height heights sea night
    """.split()
)
"""What names an employer only together with other words."""
IMPERATIVES = frozenset(
    """
    achieve act adapt administer advance advise advocate align analyse analyze answer apply architect arrange
    ask assess assign assist attend audit author automate balance become bring build calculate carry champion
    check clean coach code collaborate collect communicate compile complete conduct configure consult
    continue contribute control convert cook coordinate craft create cultivate debug define deliver demonstrate deploy
    design determine develop diagnose direct discover discuss document draft drive edit educate enable engage engineer enhance
    ensure establish estimate evaluate examine execute expand experience explain explore facilitate find fix
    follow foster gain gather generate get give grow guide handle help hire identify implement improve
    influence inform initiate innovate inspect inspire install integrate interact interpret interview
    investigate keep lead learn leverage liaise listen lift load maintain make manage measure meet mentor migrate
    model monitor negotiate operate optimise optimize order organise organize own participate partner
    perform plan prepare present prioritise prioritize process produce program promote propose protect prototype provide
    read receive recommend record recruit reduce refactor refine report represent research resolve respond
    review run sell send serve set share ship shape simplify solve source strengthen submit supervise supply
    support teach test track train transform translate travel troubleshoot understand update upgrade use
    utilise utilize validate verify visit work write build-out ensure see sign check view click
    """.split()
)
"""Verbs that open bullets: "Train CV models"."""
PRONOUNS = frozenset("we you they i it he she that this there what who here let how where don".split())
"""What a contraction opens with: "We're", "Let's"."""
NEVER_FIRST = frozenset(
    """
    join welcome om acerca zur zum beim vom ins seit nach mit für aus auf wenn dann dazu dein deine ihre unser unsere wij jij jouw onze het een als
    binnen voor met bij pour dans avec chez au aux pre pri pod nad dla przy para con por com desde im am unter über
    hinter durch gegen ohne während siden sedan etter efter sinds od som hos från til på ved dans sous selon lors entre sobre como
    werden werde sei seien komm kommen bewerben bewirb bewerbt starte gestalte rejoins rejoignez venez viens postulez únete ven envía
    envie venha vem faça faz seja candidate-se inscreva-se entra unisciti vieni invia kom bliv bli sök søg ansök solliciteer dołącz aplikuj přidej
    menschen personen geschlechter frauen männer bewerber bewerberinnen bewerbende schwerbehinderte kandidaten
    interessierte women candidats candidates personnes femmes personas mujeres pessoas mulheres persone candidati
    """.split()
)
"""Prepositions, pronouns and people, which open a sentence and never a name."""
ARTICLES = frozenset("The A O La Le El Die Der Das Les Los Las As Os Il Lo De Het Az Η Ο Το Οι".split())
GERMAN_ARTICLES = frozenset("Die Der Das".split())
SMALL_WORDS = frozenset(
    """
    first last least most best present times heart work home night scale once school full large hand this that what which
    uns euch ihnen dieser nous vous eine einem einer allem work least many some other present today
    """.split()
)
"""What stands after "at" before "we", and is no name."""
FIRMS_OF = frozenset(
    "partners associates advisors advisers builders makers bankers brokers agents consultants contractors arts architects solicitors attorneys accountants surveyors".split()
)
"""Plurals of roles that names of firms end in, and "arts", who is a doctor in Dutch."""
VERBS_ABROAD = tuple(
    """
    helpt maakt bouwt levert ontwikkelt biedt heeft werkt zorgt verbindt brengt groeit begeleidt verkoopt
    steht gehört schafft ermöglicht verbindet unterstützt begleitet vereint zählt produziert vertreibt arbeitet setzt engagiert fördert vertritt
    plant berät fertigt beschäftigt digitalisiert wächst revolutioniert verändert
    conçoit édite permet réunit fournit révolutionne construit rassemble opère gère emploie compte
    desarrolla ofrece diseña cuenta lidera conecta trabaja nació fabrica oferece nasceu atua atende
    sviluppa offre progetta aiuta realizza opera nasce dà
    utvecklar hjälper erbjuder gör bygger arbetar har är udvikler hjælper leverer utvikler hjelper tilbyr
    tworzy rozwija dostarcza pomaga oferuje produkuje vyvíjí nabízí vyrábí vyvíja ponúka vyrába
    """.split()
)
"""What employers do, in the third person of other languages."""
TRADES = frozenset(
    """
    ai therapeutics industries technologies technology labs pharmaceuticals pharma biosciences bio robotics systems
    software energy health games aerospace motors airlines analytics security studios networks semiconductor
    """.split()
)
"""What a firm does, as the last word of its full name: "Acme Therapeutics"."""
HOUSES = frozenset(
    """
    university college school church academy museum hospital clinic parish cathedral theatre orchestra zoo foundation
    kindergarten nursery seminary abbey chapel synagogue mosque universität hochschule schule kirche akademie krankenhaus klinik
    université école musée hôpital universidad universidade università escuela escola scuola iglesia museo museu universiteit
    """.split()
)
"""What a name is hardly ever said without in full: "Oakum School"."""
NOT_BEHIND = frozenset(
    """
    is are was has have will can seeks seeking needs wants hires hiring recruits recruiting looking looks invites offers careers career
    jobs job vacancy vacancies opening openings position positions role roles team teams fellowship internship opportunity opportunities
    our we you your the this that what why how who when where about apply at in for with from to
    product products platform app community equal employment overview mission vision values culture benefits location contact
    salary remote hybrid full-time part-time full part time new senior junior lead
    sucht stellt ist sind hat wir recherche recrute est busca procura contrata és zoekt söker søger szuka hledá hľadá
    """.split()
)
"""What follows a name without belonging to it."""
PARTS = frozenset(
    """
    library libraries system campus office offices headquarters hq department division faculty institute centre center lab labs group
    staff board committee programme program project school college museum hospital press
    """.split()
)
"""What an employer has: "Oakum University Library"."""
