"""What other languages than English say of who employs."""

from .sign import Sign, sign

_WE_DO = (
    r"(?:wir|nous|estamos|somos|lavoriamo|bieten|entwickeln|arbeiten|är vi|er vi|arbetar vi|jobber vi|jobbar vi|får du|kommer du|findest du"
    r"|(?:arbeitest|lernst|gestaltest|entwickelst|wächst|triffst) du|erwartet dich|werk je|werken we|bouw je|vind je|krijg je)"
)

SIGNS_ABROAD: tuple[Sign, ...] = (
    sign(
        4.5,
        r"NAMEASIDE (?:sucht|stellt|recherche|recrute|cherche|embauche|busca|procura|necesita|zoekt|cerca|ricerca|contrata"
        r"|recruta|hľadá|hledá|prijme|přijme|szuka|poszukuje|zatrudni|söker|rekryterar|anställer|ansätter|søger|ansætter|ansetter|rekrytoi|palkkaa|søker|hakee|etsii|keres|angajează|caută|assume|seleziona"
        r"|otsib|felvesz|recrutează|membutuhkan|mencari|membuka lowongan|busca incorporar|cerca incorporar|cần tuyển|tuyển dụng|đang tuyển|đang tìm kiếm"
        r"|está (?:buscando|contratando|à procura|a recrutar|a contratar|recrutando))\b",
    ),
    sign(4.2, r"(?:^|\n| )(?:Empresa|Entreprise|Société|Unternehmen|Arbeitgeber|Bedrijf|Azienda|Företag|Arbetsgivare|Virksomhed|Arbeidsgiver|Bedrift|Yritys|Työnantaja|Firma|Pracodawca|Zaměstnavatel|Zamestnávateľ|Společnost|Spoločnosť|Cég|Munkáltató|Companie|Angajator|Poslodavac|Tvrtka|Εταιρεία|Εταιρία|Perusahaan|Công ty|Компания|Компанія|Работодател) NAME(?=\n|$)"),
    sign(
        4,
        r"(?:^|\n)(?:Über|À propos de|Acerca de|Sobre(?: [oa]| la| el)?|Over|Om|Tentang|Về|Quant a|Ki a|Kdo je|Kto je|Kim jest|Kuka on|Chi è|Wer ist|Qui est|Waarom werken bij(?: de| het)?|Warum|Pourquoi) NAME(?=\n|:|\?|$)",
    ),
    sign(
        4.5,
        r"\b(?:[Ww]ij zijn|[Nn]ós somos|[Nn]osotros somos|[Ss]omos|[Ss]iamo|[Vv]i är|[Nn]ous sommes|[Ww]ir sind) (?:a |o |la |el |le |de |het |die |der )?(?!\d)NAME(?=,|: )",
    ),
    sign(
        3.2,
        r"\b(?:[Ww]ij zijn|[Nn]ós somos|[Nn]osotros somos|[Nn]ous sommes|[Ww]ir sind) (?:a |o |la |el |le |de |het |die |der )?(?!\d)NAME(?=[.!]|\n|$)",
    ),
    sign(
        3.4,
        r"NAMEASIDE (?:(?:è|é|e['’]) in (?:costante |continua |forte |piena |rapida )?(?:crescita|espansione)|est en (?:pleine |forte |constante )?(?:croissance|expansion)"
        r"|está en (?:pleno |plena |constante |continuo )?(?:crecimiento|expansión)|está em (?:pleno |plena |constante |franca )?(?:crescimento|expansão)"
        r"|wächst (?:weiter|stetig|und|rasant|schnell)|(?:groeit|vokser|växer) (?:en|og|och|hard|snel|snabbt|hurtigt|raskt|fortsatt|stadig)|rozwija się|dynamicznie rośnie)(?!\w)",
        of_things=True,
    ),
    sign(4.2, r"\bse llama NAME"),
    sign(4.2, r"\bAnstellung (?:findet|erfolgt) (?:beim|bei(?: der| dem)?|durch (?:den|die|das)) NAME"),
    sign(
        4,
        r"\b(?:[Ww]illkommen (?:bei|in|an)(?: der| dem)?|[Bb]ienvenue (?:chez|à)|[Bb]ienvenid[oa]s? a|[Bb]em[- ]vind[oa]s? (?:à|ao|a)"
        r"|[Ww]elkom bij|[Vv]älkommen till|[Vv]elkommen til|[Bb]envenut[oi] in) NAME",
    ),
    sign(3.6, r"(?:^|\n)(?=(?:Die|Der|Das|La|Le|El|O|A|Il|De|Het) )NAME [a-zà-ÿ]{3,14}\b", opens=True),
    sign(
        3.8,
        r"(?:^|\n)A NAME é (?:uma?|a|o) [a-z]",
        r"(?:^|\n)NAME (?!est en\b)(?:est|é|es|ist|è|is|är|er) (?:une?|uma?|una|eine?|la|le|een|ett|en|et|un['’]) [a-zà-ÿA-ZÄÖÜ]",
        opens=True,
        describes=True,
    ),
    sign(
        3,
        r"START(?:Die |Das |Der |La |Le |El |L['’]|De |Het )?NAME (?:est|é|es|ist|è|is|är|er) (?:une?|uma?|una|eine?|een|ett|en|et) (?:[\wà-ÿ-]+ ){0,4}?"
        r"(?:Unternehmen|Agentur|Firma|Start-?up|[Ee]ntreprise|agence|[Ss]tart-?up|société|association|employeur|empleador|empregador|werkgever|Arbeitgeber|empresa|agência|agencia|azienda|società|bedrijf|bureau"
        r"|företag|byrå|selskap|virksomhed|\w{2,16}(?:unternehmen|agentur|operator|bedrijf|bureau|byrå|företag|selskap))\b",
        describes=True,
    ),
    sign(
        3.9,
        r"START(?:La |L['’]|Le |A |O |El |Die |Der |Das |Il |De |Het |En )?(?:société|entreprise|association|fondation|agence|groupe|coopérative|empresa|fundación|asociación|agencia|grupo|cooperativa|associação|fundação|agência"
        r"|azienda|società|associazione|fondazione|gruppo|stichting|vereniging|bedrijf|Firma|Unternehmen) [«“„\"]?NAME[»”“\"]? (?:est|es|é|è|is|ist|a|tem|tiene|ha|heeft|hat|recrute|recherche|busca|cerca|zoekt|sucht|propose|ofrece|oferece|offre|bietet)\b",
        describes=True,
    ),
    sign(4.2, r"\b(?:employé(?:e|\.e|·e)? par|contratad[oa](?:/a|\(a\))? por|in dienst (?:van|bij)|angestellt (?:bei(?: der| dem)?|beim)|assunt[oa] (?:da|presso)) (?:la |le |l['’]|el |de |het )?NAME"),
    sign(2, r"\b(?:společnosti?|spoločnosť|spoločnosti|firma|firmy|firmie|spółka|företaget|virksomheden|selskapet|bedrijf|société|empresa|azienda|Unternehmen) NAME"),
    sign(3.4, r"\b(?:für|bei) (?:die|der|den|dem|das) NAME(?:(?<=GmbH)|(?<= AG)|(?<= KG)|(?<= SE)|(?<=e\. V\.)|(?<=e\.V\.))"),
    sign(4, r"\b[Ww]ir (?:von|bei) (?:der |dem )?NAME"),
    sign(3.6, r"STARTNAME, c['’]est "),
    sign(3, r"\b([Gg]emeente NAME)"),
    sign(3.6, r"STARTNAME to (?:jed|wiod|naj|firm|pols)\w*"),
    sign(3, r"\b[Ww] NAME (?:stawiamy|tworzymy|wierzymy|pracujemy|dbamy|szukamy|budujemy|oferujemy)\b"),
    sign(3.2, r"\bNAME, (?:buscamos|necesitamos|procuramos|cherchons|nous recherchons|suchen wir|we are looking for|we['’]re looking for)\b"),
    sign(
        2,
        r"\b(?:Lehre|Ausbildung|Praktikum|Stelle|Job|Karriere|Arbeit(?:en)?|Team|Einstieg|Zukunft|Lernende[rn]?|Mitarbeit\w{0,8}|Menschen|Kolleg\w{2,8})"
        r" (?:bei(?: der| dem)? |(?:bei|in|an) (?:der|dem) (?=[A-ZÄÖÜ]\S{1,20} [A-ZÄÖÜ]))NAME",
    ),
    sign(2, r"\b[Rr]ej(?:oins|oignez|oindre) (?:la |le |les |l['’])?NAME"),
    sign(
        3,
        r"\b(?:[Bb]ei(?: der| dem)?|Wir bei(?: der)?|[Cc]hez|Rejoignez|Rejoindre|En|Na|No|[Bb]ij(?: de| het)?|In|I|På|[Hh]os) NAME"
        rf"(?=,| {_WE_DO}\b)",
    ),
    sign(4, r"(?:^|\n)NAME ?(?:について|とは)(?=\n|？|$)"),
    sign(2, r"株式会社 ?([A-Z][A-Za-z0-9&.-]{1,30}(?: [A-Z][A-Za-z0-9&.-]{1,30}){0,3})"),
    sign(3, r"(?:^|\n|】)NAME ?(?:招聘|诚聘|急聘|徵才)"),
    sign(3.6, r"(?:^|\n)NAME ?(?:成立于|创立于|是一家|是一間)", describes=True),
    sign(2, r"\b(?:VD på|[Gg]eschäftsführer(?:in)? (?:der|von|bei)|PDG de|[Ff]undador(?:a)? d[ae]|CEO d[aeo]) NAME"),
)  # fmt: skip
