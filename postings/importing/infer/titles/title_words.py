"""Words that titles are made of besides their nouns, and those that stand before a title; as data."""

RANKS = frozenset(
    "senior junior lead principal staff level mid mid-level mid-senior entry-level associate assistant deputy graduate trainee sr jr medior".split()
)
INITIALS_OF_JOBS = frozenset(
    "CEO CTO CFO COO CIO CISO CMO CPO CRO CHRO CDO DPO SRE SDET SWE DBA BDR SDR CSM TAM HRBP PMO SENCO".split()
)
"""Initials that in a stated title are a job's: "Fractional CFO"; in a text they are mostly somebody's."""
FIELDS = frozenset(
    """
    software web website frontend front-end front end backend back-end back fullstack full-stack full stack mobile app application applications
    game games video audio data database machine learning deep ai ml computer vision cloud devops platform infrastructure network networking
    networks security cybersecurity cyber information it system systems embedded firmware hardware electrical electronic electronics mechanical
    civil structural chemical process manufacturing production quality assurance qa test testing automation site reliability sql python java
    javascript typescript ruby rails php laravel django golang rust scala kotlin swift react angular vue wordpress drupal shopify salesforce sap
    crm erp blockchain business intelligence analytics research applied product products project projects program programme operations
    office account accounts sales marketing digital content social media communications community customer client success support service
    services technical solution solutions design ux ui user experience interface graphic visual interaction motion editorial copy legal tax
    audit finance financial accounting payroll human resources hr people talent acquisition recruitment training development
    math mathematics science language school preschool kindergarten nursery clinical medical registered dental veterinary physical occupational
    speech health care home nursing executive administrative personal warehouse forklift truck delivery line prep pastry sous kitchen
    restaurant bar shift store retail field maintenance facilities construction safety environmental energy solar supply chain
    logistics procurement purchasing inventory property insurance claims credit risk compliance investment portfolio fundraising grants policy
    public relations press event events brand growth seo ppc e-commerce ecommerce postdoctoral doctoral phd laboratory lab scientific industrial
    """.split()
)
"""What a title in small letters may be made of besides its noun; no praise, and nothing of a company."""
BEFORE = frozenset(
    """
    a an our the its their one two three another more additional several multiple new first next second full-time part-time time part
    remote freelance permanent temporary local international experienced talented passionate motivated self-motivated highly very skilled skillful creative
    driven self-driven dedicated enthusiastic dynamic strong great good excellent ambitious proactive energetic curious smart bright brilliant outstanding
    exceptional hands-on detail-oriented organized organised reliable friendly capable competent qualified seasoned committed innovative
    results-oriented results-driven result-driven results-focused professional independent top fantastic amazing awesome collaborative versatile
    hard-working hardworking confident determined inquisitive resourceful exciting world-class high-performing and
    een ervaren enthousiaste gedreven nieuwe gemotiveerde fulltime parttime
    """.split()
)
"""What stands before a title: articles and praise. A word that is none of them may be a field of work."""

PRAISE_ROMANCE = frozenset(
    """
    motivé motivée expérimenté expérimentée passionné passionnée dynamique autonome confirmé confirmée rigoureux rigoureuse talentueux talentueuse
    experimentado experimentada apasionado apasionada motivado motivada dinámico dinámica proactivo proactiva comprometido comprometida talentoso
    experiente apaixonado apaixonada proativo proativa dedicado dedicada esperto esperta motivato motivata appassionato appassionata dinamico
    """.split()
)
"""Praise that stands behind a noun in French, Spanish, Portuguese and Italian."""
