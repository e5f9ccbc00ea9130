"""More nouns of jobs in the languages that English speakers know least, a language or two an entry; as data."""

MORE_BY_LANGUAGE = {
    "de": """
    fliesenleger fliesenlegerin klempner anlagenmechaniker heizungsbauer steinmetz gerüstbauer optiker optikerin schreinerin tischlerin schneiderin
    buchbinder fotograf fotografin kosmetiker kosmetikerin masseurin pharmazeut pharmazeutin krankenschwester krankenpfleger betreuungskraft pflegekraft
    küchenkraft spülkraft bürokraft schreibkraft aushilfskraft verkaufskraft honorarkraft spüler küchenhilfe haushaltshilfe hauswirtschafterin hausdame
    rezeptionist rezeptionistin fachmann fachfrau lernende lernender lehrling kindergärtnerin pfarrer pfarrerin diakon diakonin sigrist drogist drogistin
    hauswart hauswartin chauffeuse metallbauer metallbauerin forstwart käser pförtner bademeister vorarbeiter schichtleiter küster
    hiwi gutachter gutachterin sachverständiger sachverständige heilpraktiker heilpraktikerin podologe podologin orthopäde anästhesist internist
    kardiologe kardiologin radiologe radiologin onkologe pathologe imker barkeeper zimmermädchen wachmann detektiv kommissar polizist
    feuerwehrmann rettungssanitäter notfallsanitäter fluglotse schaffner matrose steuermann dreher fräser estrichleger pflasterer
    kommissionierer kommissioniererin lohnbuchhalter makler immobilienmakler
    oberarzt oberärztin facharzt fachärztin chefarzt psychotherapeut psychotherapeutin notar notarin wirtschaftsprüfer schauspieler schauspielerin
    """,
    "fr": """
    huissier greffier caissier caissière charcutier plongeur plongeuse gouvernante gardien gardienne vigile carreleur plaquiste tourneur fraiseur
    ajusteur garagiste carrossier coursier agriculteur agricultrice éleveur bûcheron vigneron viticulteur apiculteur pêcheur hôtesse aiguilleur
    institutrice interprète ergonome économiste statisticien statisticienne démographe géomaticien géomaticienne urbaniste métreur
    """,
    "es": """
    tornero fresador almacenero carretillero reponedor reponedora procurador aparejador celador celadora limpiadora conserje agricultor ganadero
    doctorando doctoranda notario teleoperadora
    """,
    "sv no da": """
    kökschef kallskänka diskare hovmästare servitris bagare bager slakter slagter bartender frisörska gartner renholdsoperatør rengøringsassistent
    butikkmedarbeider butikkleder butiksassistent butiksmedarbejder butikssäljare ekspedient kasserer portør jordmor jordemoder barnevernspedagog sosionom
    miljøterapeut miljøarbeider barnehageassistent studentassistent sosialrådgiver psykiater tandplejer tannpleier ergoterapeut arbetsterapeut bioingeniør
    bioanalytiker farmasøyt skogsarbetare elmontør platslagare platearbeider plåtslagare rörmokare takläggare betongarbetare platschef projektör
    verksamhetsledare kundtjänstmedarbetare löneassistent kanslist administratör handledare fritidsledare fritidspedagog elevassistent behandlingsassistent
    tandsköterska tandhygienist skötare djurskötare lantbrukare städare vaktmästare väktare brandman lokförare svarvare byggnadsingenjör
    kommunikationschef prosjektmedarbeider sommervikar ferievikar vikar tilkallingsvikar distriktschef regnskapsfører bogholder lønningsansvarlig
    """,
    "nl": """
    glaszetter lasser dakdekker loodgieter slotenmaker meubelmaker kleermaker stratenmaker bezorger verzorger verzorgster verpleger kraamverzorgende
    hulpkok chef-kok barmedewerker schoonmaakster beveiliger chauffeuse vrachtwagenchauffeur heftruckchauffeur
    magazijnier orderpicker productiemedewerker vakman vakvrouw zweminstructeur onderwijzer onderwijsassistent huisarts psycholoog
    recherchemedewerker wijkverpleegkundige opticien tandartsassistente doktersassistente apothekersassistent fotograaf vormgever vormgeefster
    """,
    "fi et": """
    keittiöapulainen putkiasentaja kirvesmies maalari muurari leipuri kondiittori kampaaja fysioterapeutti hammaslääkäri hammashoitaja farmaseutti
    proviisori psykologi eläinlääkäri kirjanpitäjä palkanlaskija rekrytoija koodari graafikko muotoilija kääntäjä tulkki valokuvaaja tuottaja
    vahtimestari vartija kesätyöntekijä koneistaja operaattori sähkömies huoltomies kiinteistönhoitaja puutarhuri agronomi metsuri asianajaja rehtori
    osastonhoitaja kätilö terveydenhoitaja bioanalyytikko laborantti levyseppä kirjastonhoitaja pastori kanttori
    arst õde raamatupidaja analüütik projektijuht juhataja kokk ettekandja teenindaja klienditeenindaja koristaja autojuht laotöötaja töötaja elektrik
    keevitaja lukksepp mehaanik ehitaja disainer programmeerija testija treener koordinaator nõustaja psühholoog
    """,
    "ca": """
    administradora enginyer enginyera tècnic tècnica desenvolupador desenvolupadora dissenyador dissenyadora infermer infermera metge metgessa mestre mestra
    treballador treballadora cuiner cuinera cambrer cambrera dependenta venedor venedora comptable auxiliar secretari secretària advocat advocada arquitecte
    psicòleg psicòloga jardiner lampista fuster netejador netejadora bibliotecari bibliotecària becari becària peó operari operària mecànic
    conserge agutzil assistenta interventor interventora educador educadora dinamitzador dinamitzadora integrador integradora
    """,
    "pl": """
    barman barmanka barista rzeźnik szwaczka krawiec krawcowa stolarz cieśla murarz tynkarz malarz hydraulik elektromechanik tokarz frezer operatorka
    magazynierka pakowacz pakowaczka sprzątaczka sprzątacz pokojówka portier dozorca ogrodnik ogrodniczka leśnik mechatronik lakiernik blacharz dekarz
    brukarz dostawca listonosz położna fizjoterapeutka farmaceutka dentysta stomatolog psycholożka logopeda psychoterapeuta wychowawca wychowawczyni
    przedszkolanka niania lektor lektorka trener trenerka instruktor instruktorka tłumaczka dziennikarka korektor graficzka fotograf architekt
    archiwistka bibliotekarka badacz badaczka adiunkt prawniczka adwokat notariusz rekruterka kadrowa kontroler kontrolerka audytorka inspektorka
    dyspozytor dyspozytorka spedytor spedytorka logistyczka zaopatrzeniowiec kupiec telemarketerka konsultant automatyk wdrożeniowiec robotnik dozorczyni
    """,
    "cs sk": """
    pekař pekárka pekár cukrář cukrářka cukrár řezník mäsiar švadlena krajčírka tesař tesár stolár truhlár malíř maliar lakýrník klempíř klampiar
    pokrývač obkladač soustružník frézař obráběč zvárač svářečka elektromontér mechatronik automechanik dělnice robotník robotníčka balič balička
    uklízeč uklízečka upratovačka pokojská recepčná vrátný vrátnik hlídač zahradník zahradnice záhradník lesník traktorista řidička kurýr kuriér
    doručovatel doručovateľ ošetřovatel ošetřovatelka opatrovateľ opatrovateľka zubař stomatolog fyzioterapeut fyzioterapeutka farmaceut farmaceutka
    veterinář veterinár logoped psychoterapeut vychovatelka vychovávateľ chůva lektor trenér trenérka překladatel překladatelka prekladateľ tlumočník
    novinář novinářka kameraman střihač archivář advokát advokátka notář koncipient personalista personalistka náborář fakturant fakturantka
    dispečer dispečerka webdesignér webdesigner kodér kóder analytik
    """,
    "hu": """
    felszolgáló pultos mosogató konyhalány cukrász pék hentes pénztáros árufeltöltő targoncás anyagmozgató csomagoló gépbeállító lakatos autószerelő asztalos
    festő burkoló kertész portás vagyonőr takarítónő szobalány recepciós fodrász kozmetikus masszőr gyógytornász ápolónő védőnő fogorvos állatorvos
    óvodapedagógus tanító pedagógus dajka fordító tolmács újságíró fotós kontroller könyvvizsgáló bérszámfejtő toborzó képviselő futár
    gépjárművezető diszpécser pszichológus szociálpedagógus könyvtáros laboráns minőségellenőr művezető raktárvezető
    """,
    "ro": """
    chelner chelneriță ospătăriță bucătăreasă cofetar brutar patiser măcelar magazioner ambalator manipulant stivuitorist electromecanic mecatronist strungar
    frezor tâmplar dulgher faianțar montator curier livrator recepționeră cameristă menajeră îngrijitor îngrijitoare bonă educatoare învățător
    învățătoare stomatolog farmacistă kinetoterapeut psihoterapeut avocat avocată consultantă inspectoare secretar secretară jurnalist jurnalistă
    traducătoare arhitectă programator analist croitor croitoreasă coafeză frizeriță cosmeticiană manichiuristă maseur muncitoare grădinar veterinar
    """,
    "hr": """
    inženjer inženjerka programer programerka konobar konobarica kuhar kuharica kuvar kuvarica pekar slastičar prodavač prodavačica blagajnik blagajnica
    skladištar vozač dostavljač čistač čistačica domar sobarica recepcionar recepcionarka frizer frizerka kozmetičar kozmetičarka liječnik liječnica
    stomatolog ljekarnik ljekarnica fizioterapeutkinja njegovatelj njegovateljica odgojitelj odgojiteljica učitelj učiteljica nastavnik nastavnica
    predavač asistentica savjetnik savjetnica stručnjak suradnik suradnica saradnik voditelj voditeljica direktorica ravnatelj tajnik tajnica računovođa
    knjigovođa referentica administratorica odvjetnik odvjetnica novinar novinarka urednik urednica prevoditelj prevoditeljica dizajner dizajnerica
    električar vodoinstalater zavarivač bravar stolar zidar tesar keramičar monter mehaničar automehaničar tehničar tehničarka radnik radnica zaštitar
    poštar vrtlar krojač krojačica mesar menadžer menadžerka pravnica arhitektica
    """,
    "ru": """
    парикмахер косметолог визажист грузчик комплектовщик упаковщик разнорабочий дворник горничная портной закройщик мерчандайзер промоутер оценщик
    риелтор риэлтор аудитор делопроизводитель сисадмин геймдизайнер аниматор сценарист монтажёр монтажер видеомонтажёр режиссёр режиссер стоматолог терапевт
    хирург педиатр фельдшер санитар санитарка акушерка массажист логопед дефектолог воспитательница учительница преподавательница экспедитор машинист
    тракторист комбайнёр крановщик фрезеровщик шлифовщик плотник каменщик штукатур маляр сантехник автомеханик автослесарь автоэлектрик кровельщик
    отделочник бетонщик прораб сметчик агроном зоотехник стажёрка аналитик копирайтер кондуктор проводник стюардесса
    """,
    "uk bg": """
    зварювальник слюсар токар електрик сантехнік будівельник муляр столяр двірник вантажник комірник пакувальник різноробочий охоронець прибиральниця кухарка
    пекар перукар швачка кравець листоноша логіст економіст бухгалтерка рекрутерка репетитор вчителька доглядальниця терапевт хірург педіатр санітар
    масажист інженерка архітекторка редактор журналістка викладачка дослідник дослідниця кур'єр аналітикиня лікарка
    барманка охранител хигиенист хигиенистка камериер камериерка рецепционист рецепционистка шивач шивачка заварчик шлосер дърводелец зидар бояджия
    електротехник монтьор опаковчик куриер разносвач мениджърка учителка детегледачка лекарка зъболекар юрисконсулт преводач фризьор фризьорка козметик
    козметичка чистач чистачка сладкар сладкарка келнер касиерка асистент конструктор тестер
    """,
    "el": """
    μαγείρισσα σεφ σερβιτόρα μπάρμαν μπαρίστα λαντζέρης καθαριστής καθαρίστρια καμαριέρα ρεσεψιονίστ αποθηκάριος λογοθεραπευτής φυσικοθεραπευτής
    φυσικοθεραπεύτρια βρεφονηπιοκόμος νηπιαγωγός δάσκαλος δασκάλα εκπαιδευτικός υδραυλικός ηλεκτροσυγκολλητής μηχανολόγος χειριστής συντηρητής φύλακας κομμωτής
    κομμώτρια αισθητικός αρτοποιός ζαχαροπλάστης κρεοπώλης μεταφραστής μεταφράστρια δημοσιογράφος συντάκτης γραφίστας γραφίστρια οικονομολόγος νομικός
    προϊστάμενος προϊσταμένη επόπτης συντονιστής συντονίστρια ελεγκτής κτηνίατρος οδοντίατρος ιατρός μαία εργάτης εργάτρια ξυλουργός ελαιοχρωματιστής
    """,
    "tr": """
    ustası kaynakçı tornacı frezeci boyacı marangoz tesisatçı kuaför berber terzi kasap fırıncı pastacı bulaşıkçı barmen kurye kuryesi bekçi görevlisi
    temizlikçi kasiyer kasiyeri sekreter sekreteri resepsiyonist hostes çevirmen editör muhabir gazeteci fotoğrafçı diyetisyen fizyoterapist veteriner hekim
    hekimi doktor akademisyen araştırmacı araştırmacısı analist ekonomist pazarlamacı programcısı yazılımcısı danışmanı operatör direktör
    """,
    "id": """
    satpam sopir supir pengemudi pelayan penjahit montir mekanik bidan apoteker instruktur pelatih pengajar penyuluh pegawai pekerja buruh jurnalis fotografer
    videografer pemrogram arsitek pengawas direktur resepsionis magang penjaga kurator pustakawan
    """,
}

PHRASES_ABROAD = r"kế toán|trợ lý|giám đốc|trưởng (?:phòng|nhóm)|thư ký|tài xế|thợ \w+|đầu bếp|phụ bếp|bác sĩ|dược sĩ|thực tập sinh|chuyên gia|điều dưỡng|thu ngân|lễ tân"
"""Jobs of two words in Vietnamese, neither of which is one alone."""

NOUN_FIRST = (
    "fr",
    "es",
    "pt",
    "it",
    "ca",
    "pl",
    "cs sk",
    "ro",
    "ru uk bg sr",
    "ru",
    "uk bg",
    "hr",
    "el",
    "he ar fa",
    "id",
    "id vi",
)
"""The languages whose titles open with the noun: "Programista .NET", "Développeur JS"."""
