"""The nouns that make a phrase a job title, by language; as data, so that a missing one is one word more.

Each stands in the form that titles have it in, also that for women. Words that mean much else in another
of these languages ("stage", "guide", "lege") are left out.
"""

BY_LANGUAGE = {
    "en": """
    accountant accompanist actor actress actuary acupuncturist adjudicator administrator adviser advisor advocate aesthetician agent aide
    ambassador anaesthetist analyst anesthesiologist anesthetist animator announcer anthropologist appraiser apprentice arborist archaeologist
    archeologist architect archivist arranger artist artisan assembler assessor assistant associate astronomer attendant attorney audiologist
    auditor author baker banker barber barista bartender beautician beekeeper bellhop bioinformatician biochemist biologist biostatistician
    blacksmith blaster blogger boilermaker bookkeeper bookseller bricklayer broker builder busser butcher butler buyer cameraman
    captain cardiologist caregiver carer caretaker carpenter cartographer cashier caseworker caterer cellist chair chairperson chauffeur chef
    chemist chief chiropractor choreographer cleaner clerk climatologist clinician coach coder collector columnist commander commissioner
    composer comptroller concierge conductor conservator constable consultant contractor controller cook coordinator
    coordinater copyeditor copywriter coroner correspondent cosmetologist costumer counsel counsellor counselor courier craftsman creator crew
    criminologist croupier curator custodian dancer dealer dean decorator demonstrator dentist deputy dermatologist designer
    detailer detective developer devops dietician dietitian director dishwasher dispatcher diver doctor doorman dosimetrist drafter draftsman
    draughtsman dressmaker driller driver drummer dyer ecologist economist editor educator electrician embalmer embryologist endocrinologist
    engineer engraver enroller entertainer entomologist entrepreneur epidemiologist esthetician estimator ethnographer evaluator evangelist examiner
    executive expert exterminator fabricator facilitator farmer fellow fellowship filmmaker finisher firefighter fisherman fitter florist foreman
    forester founder fundraiser furrier gardener gastroenterologist generalist geneticist geochemist geodesist geographer geologist
    geophysicist glazier grader groomer groundskeeper grower guard gunsmith gynecologist hacker hairdresser hairstylist handyman head
    headteacher headmaster herder historian hostess housekeeper hydrogeologist hydrologist hygienist illustrator imam immunologist inspector
    installer instructor insulator intern internship interpreter interviewer investigator ironworker janitor jeweler jeweller joiner journalist
    journeyman judge keeper knitter laborer labourer landscaper laundress lawyer lead leader lecturer legislator librarian
    lieutenant lifeguard lineman lineworker linguist lobbyist locksmith logistician longshoreman loomer luthier machinist maid maintainer maker
    manager marketer marketeer mason masseur masseuse mathematician mechanic mechatronics mediator merchandiser messenger metallurgist
    meteorologist microbiologist midwife millwright miner minister mixologist moderator modeler modeller mortician mover musician
    musicologist nanny navigator negotiator neurologist neuropsychologist neuroscientist neurosurgeon notary novelist nurse nutritionist obstetrician
    oceanographer officer ombudsman oncologist operative operator ophthalmologist optician optometrist orderly organiser organist organizer
    orthodontist orthopedist orthoptist osteopath owner packager packer painter paleontologist paralegal paramedic paraprofessional
    partner pastor pathologist patissier paver pediatrician perfumer pharmacist pharmacologist philologist phlebotomist photographer
    photojournalist physician physicist physiologist physiotherapist pianist picker pilot pipefitter planner plasterer playwright plumber podiatrist
    poet policeman porter postdoc postdoctoral postmaster practitioner preacher preparer presenter president priest principal
    producer professor programmer prompter proofreader prosthetist proprietor provost psychiatrist psychoanalyst psychologist
    psychometrician psychotherapist publicist publisher puppeteer purchaser rabbi radiographer radiologist rancher ranger realtor receptionist
    recruiter referee registrar rep repairer repairman reporter representative researcher restorer retoucher reviewer rheumatologist rigger roaster
    roofer roustabout sailor salesman salesperson saleswoman scheduler scholar scientist screener screenwriter scrum sculptor seamstress
    secretary server sergeant setter shepherd sheriff shipwright shoemaker shopper singer sociologist sommelier sonographer sourcer specialist
    splicer sre staffer stagehand statistician stenographer steward stewardess stitcher stocker stonemason storekeeper strategist studentship
    stylist subtitler superintendent supervisor surgeon surveyor sysadmin sweeper tailor tattooist taxidermist teacher technician
    technologist telemarketer teller tester therapist tiler toolmaker toxicologist trader trainee trainer transcriber transcriptionist translator
    trapper treasurer trimmer tuner tutor typesetter typist undersecretary underwriter upholsterer urologist usher valet veterinarian
    videographer violinist vintner virologist vocalist vp waiter waitress warden watchmaker webmaster welder winemaker woodworker worker
    wrangler writer yardmaster zoologist zookeeper
    adjuster bookbinder calligrapher chaplain deckhand dockworker forwarder framer gilder handler sorter stationer taster weaver
    professorship lectureship traineeship apprenticeship clerkship barback busboy groundsman gamekeeper bosun boatswain fireman solicitor barrister
    conveyancer bailiff magistrate trustee councillor ghostwriter lyricist emcee colorist colourist compositor ceramicist glassblower goldsmith
    silversmith milliner embroiderer distiller cidermaker cheesemaker chocolatier confectioner saucier postman postwoman mailman trucker signalman
    stevedore banksman scaffolder steeplejack thatcher groundworker shotfirer derrickhand roughneck toolpusher hydrographer urbanist woodcutter
    lumberjack cabinetmaker patternmaker farrier brazier solderer steamfitter ethicist bioethicist bursar invigilator naturalist aquarist governess
    babysitter doula chiropodist
    """,
    "de": """
    aktuar aktuarin altenpfleger altenpflegerin analystin anwalt anwältin apotheker apothekerin architekt architektin archivar archivarin arzt
    ärztin assistent assistentin assistenz aushilfe auszubildende auszubildender azubi bäcker bäckerin bauleiter bauleiterin bauzeichner
    beauftragte beauftragter berater beraterin betreuer betreuerin betriebswirt bibliothekar bibliothekarin biologe biologin buchhalter
    buchhalterin chemiker chemikerin chemielaborant chirurg dachdecker designerin direktor direktorin disponent disponentin dolmetscher dozent
    dozentin doktorand doktorandin einkäufer einkäuferin elektriker elektrikerin elektroniker elektronikerin entwickler entwicklerin
    ergotherapeut ergotherapeutin erzieher erzieherin fachangestellte fachangestellter fachinformatiker fahrer fahrerin fachkraft florist friseur
    friseurin führungskraft gärtner gärtnerin geschäftsführer geschäftsführerin geschäftsführung gestalter gestalterin grafiker
    grafikerin handwerker hausmeister hebamme heilerziehungspfleger hilfskraft hörakustiker informatiker informatikerin ingenieur ingenieurin
    installateur instandhalter jurist juristin kaufmann kauffrau kaufleute kellner kellnerin koch köchin konditor konstrukteur konstrukteurin
    koordinator koordinatorin laborant laborantin lackierer lagerist lageristin landwirt lehrer lehrerin lehrkraft leiter leiterin leitung
    lektor lektorin logistiker logopäde logopädin maler managerin maurer mechaniker mechatroniker mediengestalter meister metzger
    mitarbeiter mitarbeiterin mitarbeitende mitarbeitender monteur pädagoge pädagogin pfleger pflegerin pflegefachkraft pflegehelfer planer
    praktikant praktikantin praktikum programmierer programmiererin projektleitung promovierende prüfer psychologe psychologin rechtsanwalt
    rechtsanwältin redakteur redakteurin referendar referent referentin reinigungskraft restaurator sachbearbeiter sachbearbeiterin
    sachbearbeitung sanitäter schlosser schneider schreiner schweißer sekretär sekretärin servicekraft softwareentwickler sozialarbeiter
    sozialarbeiterin sozialpädagoge sozialpädagogin spezialist spezialistin steuerberater steuerfachangestellte steuerfachangestellter
    stipendiat straßenbauer studienrat teamleitung techniker technikerin texter texterin therapeut therapeutin tierarzt tierpfleger tischler
    trainerin übersetzer übersetzerin verkäufer verkäuferin vertreter vertriebler verwalter verwaltungsfachangestellte volontär volontärin
    volontariat werkstudent werkstudentin werkstudierende winzer wissenschaftler wissenschaftlerin zahnarzt zahnärztin zerspaner
    zimmerer zugbegleiter
    """,
    "fr": """
    assistante acheteur acheteuse acteur actrice administrateur administratrice adjoint adjointe alternant alternante animateur
    animatrice apprenti apprentie architecte archiviste attaché attachée auditeur auditrice auxiliaire avocat avocate barman bénévole
    bibliothécaire boucher boulanger cariste charpentier chargé chargée chauffeur chaudronnier cheffe chercheur chercheuse coiffeur coiffeuse
    commercial commerciale commis comptable concepteur conceptrice conducteur conductrice conseiller conseillère consultante contrôleur
    contrôleuse coordinateur coordinatrice coordonnateur coordonnatrice couvreur cuisinier cuisinière délégué déléguée dessinateur dessinatrice
    développeur développeuse directeur directrice documentaliste doctorant doctorante ébéniste éditeur éditrice éducateur éducatrice électricien
    électricienne employé employée enseignant enseignante équipier équipière ergothérapeute experte formateur formatrice géomètre gérant gérante
    gestionnaire graphiste horticulteur infirmier infirmière infographiste informaticien informaticienne ingénieur ingénieure inspecteur
    inspectrice intégrateur intégratrice intervenant intervenante jardinier journaliste juriste kinésithérapeute libraire livreur livreuse
    logisticien maçon magasinier magasinière maître maîtresse manutentionnaire mécanicien mécanicienne médecin médiateur médiatrice menuisier
    moniteur monitrice monteuse négociateur notaire opérateur opératrice orthophoniste ouvrier ouvrière paysagiste pâtissier pâtissière peintre
    pharmacien pharmacienne pilote plombier postdoctorant postdoctorante préparateur préparatrice président présidente professeur professeure
    programmeur programmeuse psychologue puéricultrice réceptionniste recruteur recruteuse rédacteur rédactrice référent référente réalisateur
    réalisatrice responsable salarié secrétaire serveur serveuse soignant soudeur stagiaire surveillant technicien technicienne
    testeur testeuse traducteur traductrice trésorier vendeur vendeuse vétérinaire volontaire
    """,
    "es": """
    abogado abogada administrador administradora administrativo administrativa agente albañil analista animadora arquitecto arquitecta asesor
    asesora asistente auditora auxiliar ayudante azafata becario becaria bibliotecario bibliotecaria bróker cajero cajera camarero camarera
    capataz carnicero carpintero científico científica cocinero cocinera comercial conductor conductora consultor consultora contable contador
    contadora coordinador coordinadora creador delineante dependiente dependienta desarrollador desarrolladora diseñador diseñadora director
    directora docente economista editora educador educadora ejecutivo ejecutiva electricista encargado encargada enfermero enfermera
    entrenador especialista farmacéutico farmacéutica fisioterapeuta fontanero formador formadora gerente gestor gestora informático ingeniero
    ingeniera inspector inspectora investigador investigadora jardinero jefe jefa jefatura limpiador líder logopeda maestro maestra
    maquinista mecánico médica mozo monitor monitora operador operadora operario operaria orientador panadero pasante peluquero peluquera peón
    periodista portero practicante profesor profesora programador programadora promotor promotora psicólogo psicóloga recepcionista
    reclutador reclutadora redactor redactora repartidor responsable secretario secretaria soldador subdirector supervisora técnico
    técnica teleoperador teleoperadora terapeuta trabajador trabajadora traductor traductora tutora vendedor vendedora veterinario vigilante
    voluntario voluntaria
    """,
    "pt": """
    advogado advogada ajudante analista aprendiz arquiteto arquiteta arquivista assessor assessora assistente atendente auditora auxiliar
    bibliotecário bibliotecária bolsista camareira cientista comprador compradora consultor consultora contador contadora contabilista
    coordenador coordenadora cozinheiro cozinheira cuidador cuidadora dentista desenvolvedor desenvolvedora desenvolvedores designer diretor
    diretora editora eletricista empacotador empregado encarregado encarregada encanador enfermeiro enfermeira engenheiro engenheira
    entregador especialista estagiário estagiária estágio estoquista farmacêutico farmacêutica fisioterapeuta fonoaudiólogo garçom gerente gestor
    gestora ilustrador instrutor instrutora investigador jardineiro jornalista líder mecânico médico merendeira monitora motorista
    nutricionista operador operadora padeiro pedagogo pedagoga pedreiro pesquisador pesquisadora pintor porteiro professor professora
    programador programadora promotor promotora psicólogo psicóloga recepcionista recrutador redator redatora repositor representante secretário
    secretária serralheiro soldador superintendente supervisora técnico técnica tecnólogo testador tradutor tradutora vendedor vendedora
    veterinário vigilante voluntário voluntária zelador
    """,
    "it": """
    addetto addetta agente amministrativo amministrativa amministratore analista apprendista architetto assistente autista avvocato barista
    bibliotecario cameriere cameriera capo cassiere cassiera collaboratore collaboratrice commesso commessa commerciale commercialista
    consulente contabile coordinatore coordinatrice cuoco cuoca direttore direttrice disegnatore docente dottorando educatore educatrice
    elettricista esperto esperta estetista facchino farmacista fisioterapista fresatore geometra giardiniere giornalista guardia
    idraulico impiegato impiegata infermiere infermiera ingegnere insegnante istruttore istruttrice magazziniere manutentore meccanico medico
    operaio operaia operatore operatrice panettiere parrucchiere pizzaiolo portiere professoressa progettista programmatore programmatrice
    psicologo psicologa ragioniere receptionist redattore redattrice responsabile ricercatore ricercatrice saldatore segretario segretaria
    sistemista specialista stagista stagiare sviluppatore sviluppatrice tecnico tecnica tirocinante tornitore traduttore traduttrice venditore
    venditrice verniciatore
    """,
    "nl": """
    accountmanager adviseur adviseuse advocaat administrateur afwasser ambtenaar analist apotheker arbeidsdeskundige architect arts assistente
    automonteur bedrijfsleider beheerder begeleider beleidsmedewerker bewaker boekhouder bouwkundige buschauffeur conciërge consulent
    coördinator dierenarts directeur docent docente ergotherapeut fysiotherapeut gastheer gastvrouw hoogleraar hovenier ingenieur jurist
    kapper kok leerkracht leerling leidinggevende leraar lerares logopedist magazijnmedewerker medewerker medewerkster metselaar monteur
    onderzoeker ontwerper ontwikkelaar oppas orthopedagoog pedagoog planner ploegleider postbezorger programmeur projectleider promovendus
    redacteur receptioniste schilder schoonmaker secretaresse stagiair stagiaire stukadoor tandarts teamleider technicus tekenaar timmerman
    uitvoerder vakkenvuller verkoper verkoopster verpleegkundige vertaler verzorgende voorman voorzitter vrijwilliger werkvoorbereider
    wetenschapper
    """,
    "sv no da": """
    adjunkt advokat afdelingsleder agronom ansvarlig ansvarlige arkitekt arkivar avdelingsleder barnehagelærer barnmorska barnskötare
    bibliotekar bibliotekarie biståndshandläggare bygningsingeniør butikschef chaufför chauffør direktør distriktssköterska dosent ekonom elektriker
    fagarbeider fagleder farmaceut forsker forskare forskningsassistent frisør frisör fysioterapeut fullmægtig førsteamanuensis förskollärare
    fysiker gruppechef handläggare helsefagarbeider ingeniør ingenjör instruktør journalist jurist kock kokk kok kommunikatør kommunikatör
    konsulent konsult konstruktør koordinator koordinatör kundeansvarlig kundservicemedarbetare kurator lagermedarbejder
    lagerarbetare lektor leder ledare lærer lærling lärare lærar läkare læge ljudtekniker lokalvårdare maler maskinmester matros medarbeider
    medarbejder medarbetare mekaniker montør montör murer målare operatør operatör overlæge overlege pedagog psykolog pædagog pædagogmedhjælper
    postdoktor praktikant produktägare programmerare programmør projektleder projektledare prosjektleder prosjektleiar redaktør redaktör renholder
    researchassistent rektor resepsjonist revisor rådgiver rådgivare rørlegger sagsbehandler saksbehandler samordnare sekretær sekreterare
    selger servitør servitör seniorrådgiver sjef sjuksköterska sjukgymnast sjåfør skribent snekker snickare socialrådgiver socialsekreterare
    socionom spesialist stipendiat strateg studieleder studievejleder svetsare sygeplejerske sykepleier systemudvikler systemutvecklare
    säljare sælger tandläkare tandlæge tannlege tekniker teknolog testare tolk tømrer tømmermand udvikler undersköterska underviser utredare
    utvecklare utvikler undervisningsassistent vakthavende vaktmester vejleder veileder vernepleier verkstadsmekaniker veterinær videnskabsmand
    vårdbiträde vårdare økonom
    """,
    "fi et": """
    ajuri analyytikko apulainen arkkitehti asentaja asiakasneuvoja asiakaspalvelija asiantuntija assistentti avustaja esimies harjoittelija hoitaja
    hitsaaja insinööri johtaja juristi kehittäjä kokki konsultti koordinaattori kouluttaja kuljettaja lastenhoitaja lehtori lähihoitaja lääkäri
    markkinoija myyjä neuvoja ohjaaja ohjelmistokehittäjä ohjelmoija opettaja palvelija parturi professori projektipäällikkö päällikkö
    sairaanhoitaja sihteeri siivooja sosiaalityöntekijä suunnittelija sähköasentaja tarjoilija tarkastaja testaaja tohtorikoulutettava tutkija
    tutkijatohtori työnjohtaja työntekijä valmentaja vastaava varastotyöntekijä toimittaja
    arendaja insener juht spetsialist tarkvaraarendaja müüja õpetaja
    """,
    "pl": """
    administratorka agentka analityk analityczka architektka archiwista asystent asystentka audytor bibliotekarz brygadzista cukiernik
    diagnosta dietetyk doradca doradczyni doktorant doktorantka dyrektor dyrektorka dziennikarz ekspedientka ekspert elektryk elektromonter
    farmaceuta fizjoterapeuta frontendowiec fryzjer geodeta grafik handlowiec informatyk inspektor inżynier kasjer kasjerka kelner
    kelnerka kierownik kierowniczka kierowca konserwator konstruktor konsultantka koordynator koordynatorka kosmetyczka ksiegowa księgowa
    księgowy kucharz kurier lekarz lider logistyk magazynier manager menadżer menedżer mechanik montażysta monter nauczyciel nauczycielka
    ochroniarz operator opiekun opiekunka pedagog pielęgniarka pielęgniarz piekarz planista pomocnik pracownik prawnik prezes profesor
    programista programistka projektant projektantka przedstawiciel psycholog radca ratownik recepcjonista recepcjonistka redaktor redaktorka
    referent rekruter rzecznik sekretarka serwisant specjalista specjalistka spawacz sprzedawca sprzedawczyni stażysta stażystka szef ślusarz
    technik tester testerka tłumacz weterynarz wykładowca zastępca
    """,
    "cs sk": """
    administrátor administrátorka analytik analytička architekt architektka asistent asistentka autor autorka barman číšník
    číšnice čašník čašníčka dělník dizajnér ekonom ekonomka elektrikář elektrikár elektromechanik expert grafik grafička inspektor instalatér
    inženýr inžinier jednatel kadeřnice knihovník knihovnice kníhkupec konstruktér konstruktérka konzultant konzultantka koordinátor
    koordinátorka kuchař kuchařka kuchár kuchárka lékař lékařka lekár lekárka lekárnik lékárník lektorka manažer manažerka manažér manažérka
    mechanik montér nákupčí obchodník obchodnice obsluha operátor operátorka opravář pečovatel pečovatelka plánovač pokladní pokladník
    poradce poradkyně pracovník pracovnice pracovníčka pracovníci predavač predavačka právnička právník právnik prodavač prodavačka
    programátor programátorka projektant projektantka profesorka psycholog psycholožka redaktor redaktorka recepční referent referentka ředitel
    ředitelka riaditeľ riaditeľka řidič seřizovač sestra sekretárka skladník skladníčka specialista specialistka správce správca stavbyvedoucí
    strojník strážník svářeč technička technolog technoložka tester testerka truhlář účetní účtovník účtovníčka učitel učitelka učiteľ učiteľka
    vedoucí vedúci vedúca vodič vývojár vývojárka vývojář vývojářka výzkumník vychovatel vychovatelka zámečník zedník zástupce
    špecialista špecialistka
    """,
    "hu ro": """
    adminisztrátor ápoló asszisztens beszerző csoportvezető elemző értékesítő eladó építész fejlesztő gépkezelő gyakornok
    gyógyszerész grafikus hegesztő igazgató informatikus jogász karbantartó könyvelő koordinátor kőműves kutató logisztikus menedzser mérnök
    munkatárs ügyintéző operátor oktató óvónő orvos pincér programozó projektvezető raktáros referens rendszergazda sofőr szakács szakértő
    szerelő szerkesztő takarító tanácsadó tanár technikus tervező tesztelő titkárnő ügyvéd üzletkötő üzemeltető vezető villanyszerelő
    administratoare agentă analistă arhitect asistent asistentă bucătar casier casieră cercetător consilier consilieră contabil contabilă
    coordonator dezvoltator dezvoltatoare economistă electrician farmacist frizer infirmieră inginer ingineră instalator jurist lăcătuș
    lucrător lucrătoare mecanic medic muncitor operatoare ospătar ospătăriță paznic profesoară programatoare psiholog recepționer redactor
    reprezentant sudor șef șofer specialistă stagiar tehnician traducător vânzător vânzătoare zidar zugrav
    """,
    "tr": """
    analisti asistan asistanı aşçı aşçıbaşı avukat avukatı bakıcı danışman danışmanı denetçi direktörü doktoru eczacı editörü eğitmen eğitmeni
    elektrikçi elemanı garson geliştirici geliştiricisi grafiker hemşire hemşiresi işçi işçisi koordinatör koordinatörü lideri memuru mimar
    mimarı muhasebeci muhasebecisi mühendis mühendisi müdür müdürü operatörü öğretmen öğretmeni personeli programcı psikolog sorumlusu stajyer
    stajyeri şefi şoför şoförü tasarımcı tasarımcısı tekniker teknikeri teknisyen teknisyeni temsilcisi tercüman uzman uzmanı yazılımcı
    yönetici yöneticisi yardımcısı
    """,
    "ru uk bg sr": """
    администратор адвокат аналитик архитектор ассистент бариста бармен библиотекарь бухгалтер ветеринар верстальщик водитель воспитатель врач
    геолог геодезист дизайнер директор диспетчер доцент журналист заведующий заместитель инженер инспектор кассир кладовщик кондитер
    консультант координатор копирайтер корректор курьер лаборант лектор логист маркетолог мастер медсестра менеджер мерчендайзер методист
    механик модератор монтажник наладчик начальник няня оператор охранник официант официантка переводчик педагог пекарь повар помощник
    преподаватель провизор продавец программист продюсер профессор проектировщик психолог работник рабочий разработчик разработчица
    редактор рекрутер репетитор руководитель сборщик сварщик секретарь слесарь сотрудник социолог специалист стажер стажёр столяр сторож
    строитель супервайзер тестировщик тестировщица техник технолог тимлид токарь тренер уборщица управляющий учитель фармацевт
    физик фотограф химик художник швея эколог экономист эксперт электрик электромонтёр электромонтажник юрист
    адміністратор аналітик архітектор асистент бібліотекар вихователь викладач водій вчитель дизайнерка директорка журналіст завідувач
    заступник інженер інспектор касир керівник консультантка координаторка копірайтер кухар лікар лікарка маркетологиня медсестра менеджерка
    механік начальник оператор офіціант перекладач помічник працівник програміст продавець продавчиня психологиня редакторка розробник
    розробниця спеціаліст спеціалістка стажер тестувальник тестувальниця технік тренер фахівець фахівчиня фінансист юристка
    асистентка готвач експерт застраховател касиер лекар магазинер мениджър началник отговорник продавач продавачка програмист преподавател
    ръководител секретарка служител специалист сервитьор сътрудник счетоводител техник търговец учител шофьор
    администратор менаџер наставник развијач стручњак
    """,
    "el": """
    αναλυτής αναλύτρια αρχιτέκτονας βοηθός γιατρός γραμματέας διανομέας διαχειριστής διδάκτορας διευθυντής διευθύντρια δικηγόρος εκπαιδευτής
    ερευνητής ερευνήτρια ηλεκτρολόγος καθηγητής καθηγήτρια λογιστής λογίστρια μάγειρας μηχανικός νοσηλευτής νοσηλεύτρια οδηγός πωλητής
    πωλήτρια προγραμματιστής προγραμματίστρια σερβιτόρος συνεργάτης σύμβουλος σχεδιαστής σχεδιάστρια ταμίας τεχνικός υπάλληλος υπεύθυνος
    υπεύθυνη φαρμακοποιός ψυχολόγος
    """,
    "he ar fa": """
    אנליסט אנליסטית אדריכל חוקר חוקרת טכנאי טבח יועץ יועצת כלכלן מהנדס מהנדסת מורה מזכירה מלצר מנהל מנהלת מעצב מעצבת מפתח מפתחת מתכנת מתכנתת
    נציג נציגת סמנכ עורך עוזר עוזרת קלינאית רכז רכזת רופא תוכניתן
    أخصائي استشاري باحث خبير رئيس سائق سكرتير طباخ طبيب فني كاتب مبرمج محاسب محامي محلل محرر مدرس مدير مديرة مساعد مسؤول مشرف مصمم مطور معلم
    معلمة ممثل ممرض ممرضة مندوب مهندس موظف
    مهندس برنامه‌نویس توسعه‌دهنده کارشناس مدیر حسابدار طراح تحلیلگر
    """,
    "id vi": """
    akuntan analis asisten desainer dosen dokter guru insinyur kasir karyawan konsultan koki kurir manajer operator pengembang penulis peneliti
    penerjemah perawat pramuniaga pramusaji psikolog sekretaris staf teknisi wartawan
    sư viên
    """,
}

ENDINGS = tuple(
    """
    innendienst außendienst referent referentin mediziner medizinerin gärtner gärtnerin führer führerin
    ingenieur entwickler entwicklerin berater beraterin leiter leiterin techniker technikerin mechaniker mechanikerin elektroniker elektronikerin
    koordinator koordinatorin professur mitarbeiter mitarbeiterin fachkraft hilfskraft reinigungskraft assistent assistentin lehrer lehrerin pfleger pflegerin kaufmann kauffrau
    helfer helferin informatiker informatikerin verkäufer verkäuferin betreuer betreuerin zeichner zeichnerin arbeiter arbeiterin therapeut
    therapeutin pädagoge pädagogin leitung wissenschaftler wissenschaftlerin angestellte angestellter fahrer fahrerin arzt ärztin planer
    developer medewerker medewerkster adviseur begeleider leider ontwikkelaar monteur kundige manager
    utvecklare utvikler udvikler ingenjör ingeniør konsulent konsult rådgiver ledare leder arbetare arbeider lærer lärare sköterska pleier
    medarbetare medarbeider medarbejder chef tekniker assistenten
    kehittäjä insinööri asiantuntija päällikkö johtaja hoitaja suunnittelija työntekijä asentaja
    инженер менеджер разработчик фахівець
    mérnök fejlesztő vezető szerelő kezelő
    工程师 工程師 经理 經理 设计师 設計師 专员 專員 开发 開發 分析师 分析師 架构师 架構師 总监 總監 主管 助理 顾问 顧問 实习生 實習生 实习 研究员 研究員 教师 教師
    讲师 講師 会计 會計 会计师 律师 律師 编辑 編輯 运营 销售 代表 客服 护士 護士 医生 司机 厨师 店员 店員 技术员 科学家 科學家 专家 專家 负责人 策划 总裁 主任 教授 博士后
    程序员 程式設計師 工程人員 人员 人員 组长 店长 店長 文员 出纳 秘书 秘書 翻译
    エンジニア プログラマー プログラマ デザイナー マネージャー マネージャ マネジャー ディレクター プロデューサー コンサルタント アナリスト サイエンティスト アーキテクト マーケター ライター
    リーダー スタッフ インターン デベロッパー アシスタント オペレーター リサーチャー スペシャリスト エディター アドミニストレーター 営業 営業職 事務 事務職 開発者 准教授 助教 看護師
    介護士 保育士 薬剤師 販売員 責任者 担当 担当者 技術者 職員 補助員 ドライバー テスター
    엔지니어 개발자 디자이너 매니저 기획자 마케터 연구원 분석가 인턴 담당자 리더 컨설턴트 사이언티스트 프로그래머 전문가 관리자 아키텍트 에디터 작가 교수 강사 간호사 사원
    """.split()
)
"""What compounds that are jobs end in: "Kranfachkraft", "软件工程师", and words that are written on without a space."""
