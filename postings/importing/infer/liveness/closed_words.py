"""The words that say of a job that it is gone, and what makes them say another thing."""

import re

from ....facts.evidence import one_of, table

GONE = one_of(
    r"""
    this (?:<ad>) (?:has|is|was)(?: now| already| currently)?(?: been)?(?: now| already| currently)? (?:<gone>)
    (?<![a-z] )the (?:<ad>) (?:has|is|was)(?: now| already| currently)?(?: been)?(?: now| already| currently)? (?:<gone>)
    (?:unfortunately|note|note that|update),?:? the (?:<ad>) (?:has|is|was)(?: now| already| currently)?(?: been)?(?: now| already| currently)? (?:<gone>)
    ^\W{0,4}(?:<ad>) (?:has|is)(?: now| already)?(?: been)?(?: now| already)? (?:<gone>)
    this (?:<ad>) (?:closed|expired) (?:in|on)
    this (?:is|was) an? (?:old|past|former|expired|closed|archived|outdated) (?:<ad>)
    (?:is |are )?no longer (?:accepting|taking|receiving) (?:any )?(?:new )?applica\w+
    (?:not|stopped) (?:currently )?accepting (?:any )?(?:new )?applica\w+
    (?:we are|we're) no longer (?:hiring|recruiting)
    (?:we are|we're) not (?:currently |now )?(?:hiring|recruiting) for this (?:<ad>)(?=\W*$| any ?more| at (?:the|this) (?:moment|time))
    (?:hiring|recruitment|recruiting) is(?: now| already) (?:complete|completed|closed|over|finished)
    (?:hiring|recruitment|recruiting) is complete for this (?:<ad>)
    we(?: have|'ve) found our candidate(?!s)
    we(?: have|'ve| already)(?: already| now)? (?:hired|filled|found)(?: \w+){0,2}(?: for)? th(?:is|e) (?:position|job|role|vacancy|post)
    applications?(?: (?:for|to) th(?:is|e) [\w -]{1,40}?)? (?:are|is|have|has)(?: now)?(?: been)?(?: now)? closed
    (?:application|recruitment|submission|hiring|selection|recruiting) (?:period|process|phase|window|round) (?:has|is)(?: now| already)?(?: been)? (?:ended|closed|over|passed|expired|finished|completed|concluded)
    (?:hiring|recruitment|recruiting) for th(?:is|e) (?:<ad>) (?:has|is)(?: now)?(?: been)? (?:closed|over|completed?|paused|finished|on hold)
    (?:application )?deadline(?: for (?:this|the|all) [\w -]{1,30}?| for applications| to apply)? (?:has|is)(?: now| already| long)? (?:passed|expired|over|closed|past)
    this search (?:has|is)(?: now)?(?: been)? (?:completed|concluded|closed|over)
    (?:die|diese) (?:stelle|position|ausschreibung|anzeige|stellenanzeige|stellenausschreibung)(?: ist| wurde| war)(?: \w+){0,2}? (?:besetzt|vergeben|geschlossen|abgelaufen|beendet|nicht mehr (?:verf[üu]gbar|aktuell|online|ausgeschrieben))
    stelle (?:(?:ist )?(?:bereits|schon|leider|inzwischen)|wurde(?: \w+){0,2}?) (?:besetzt|vergeben)
    bewerbungs(?:frist|phase|zeitraum|schluss|verfahren)[^.!?\n:]{0,50}? (?:ist|wurde)(?: \w+){0,2}? (?:abgelaufen|abgeschlossen|beendet|verstrichen|vorbei)
    bewerbungen (?:werden|sind) nicht mehr (?:angenommen|entgegengenommen|m[öo]glich)
    (?:cette|l'|ce) ?(?:annonce|offre(?: d'emploi)?|poste)(?: est| a [ée]t[ée])(?: \S+){0,2}? (?:caduque|expir[ée]e?|pourvue?|close|cl[ôo]tur[ée]e?|ferm[ée]e?)
    (?:annonce|offre(?: d'emploi)?|poste) n'est plus (?:[àa] pourvoir|disponible|d'actualit[ée]|valable|ouverte?|active|en ligne)
    (?:annonce|offre)(?: d'emploi)? (?:cl[ôo]tur[ée]e|pourvue|expir[ée]e)(?! (?:le|au|d[èe]s|si)\b)
    (?:le )?poste (?:est )?(?:d[ée]j[àa] )?pourvu
    (?:n'accepte|n'acceptons|ne prend|ne prenons) plus (?:de |les )?candidatures
    (?:candidatures|offre) (?:sont )?(?:closes?|cl[ôo]tur[ée]es?|ferm[ée]es?)
    (?:esta|la) (?:oferta|vacante|plaza|posici[óo]n|convocatoria)(?: de \w+)? (?:ya )?(?:ha sido|est[áa]|fue|se encuentra) (?:ya )?(?:cerrada|cubierta|finalizada|caducada|ocupada)
    (?:ya )?no (?:se )?(?:acepta|aceptan|aceptamos|admite|admiten) (?:m[áa]s )?(?:solicitudes|candidaturas|postulaciones)
    (?:vacante|puesto|oferta) (?:ya )?(?:cubiert[ao]|cerrad[ao]|caducad[ao]|no disponible|ya no (?:est[áa] )?disponible)
    (?:esta|la) (?:posici[óo]n|plaza|vacante|convocatoria) ya no est[áa] (?:disponible|abierta|activa|vigente)
    la convocatoria (?:ya )?(?:ha )?(?:finaliz[óo]|finalizado|termin[óo]|terminado|cerrado)
    (?:vaga|oportunidade|posi[çc][ãa]o) (?:j[áa] )?n[ãa]o est[áa] (?:mais )?(?:dispon[íi]vel|aberta|ativa)
    (?:(?:esta|a) )?vaga(?: de emprego)? (?:(?:j[áa] )?(?:foi|est[áa]) )?(?:encerrada|preenchida|fechada|expirada)
    (?:inscri[çc][õo]es|candidaturas|processo seletivo|sele[çc][ãa]o) (?:(?:est[ãa]o?|foram|foi) )?(?:encerrad[ao]s?|fechad[ao]s?)
    n[ãa]o (?:aceita|aceitamos|est[áa] aceitando|estamos aceitando|recebe|recebemos) mais (?:candidaturas|inscri[çc][õo]es|curr[íi]culos)
    (?:questa |la )?(?:posizione|offerta|annuncio|selezione)(?: [èe])?(?: stat[ao])?(?: gi[àa])? (?:chius[ao]|copert[ao]|scadut[ao])
    (?:posizione|offerta|annuncio) non [èe] pi[ùu] (?:disponibile|attiv[ao]|valid[ao])
    non (?:accetta|accettiamo|si accettano) pi[ùu] candidature
    (?:deze |de )?(?:vacature|functie) is (?:inmiddels |reeds |al |helaas )?(?:vervuld|ingevuld|gesloten|verlopen)
    vacature (?:is )?niet (?:meer|langer) (?:beschikbaar|actief|open)
    (?:accepteert|accepteren|nemen|neemt) geen sollicitaties meer
    tj[äa]nsten [äa]r (?:redan |nu )?tillsatt
    annonsen [äa]r (?:inte l[äa]ngre aktiv|st[äa]ngd|borttagen|avpublicerad)
    tar inte l[äa]ngre emot ans[öo]kningar
    ans[öo]kningstiden har g[åa]tt ut
    stillingen er (?:besat|besatt|lukket|ikke l[æe]ngere ledig|ikke lenger ledig)
    (?:ans[øo]gningsfristen|s[øo]knadsfristen) er (?:udl[øo]bet|utg[åa]tt|utl[øo]pt)
    (?:modtager ikke l[æe]ngere|tar ikke lenger imot) (?:ans[øo]gninger|s[øo]knader)
    (?:haku on p[äa][äa]ttynyt|paikka on (?:jo )?t[äa]ytetty|hakuaika on p[äa][äa]ttynyt)
    (?:oferta|og[łl]oszenie)(?: pracy)?(?: jest)?(?: ju[żz])? (?:nieaktualn[ae]|wygas[łl][ao]|nieaktywn[ae]|zako[ńn]czon[ae]|zamkni[ęe]t[ae])
    rekrutacja (?:zosta[łl]a |jest )?(?:ju[żz] )?(?:zako[ńn]czona|zamkni[ęe]ta)
    nie przyjmuje(?:my)? ju[żz] (?:zg[łl]osze[ńn]|aplikacji)
    (?:pozice|poz[íi]cia|m[íi]sto|miesto) (?:je |bol[ao] |byl[ao] )?(?:ji[žz] |u[žz] )?obsazen[ao]
    (?:pozice|poz[íi]cia|miesto) (?:je |bol[ao] )?(?:u[žz] )?obsaden[áae]
    (?:nab[íi]dka|inzer[áa]t|ponuka)(?: pr[áa]ce)? (?:ji[žz] |u[žz] )?(?:nen[íi]|nie je) (?:ji[žz] |u[žz] )?(?:aktu[áa]ln[íi]|aktu[áa]lna|aktivn[íi]|akt[íi]vny)
    art[ıi]k ba[şs]vuru kabul (?:etmiyor|edilmiyor|etmemektedir)
    ba[şs]vurular? ?(?:kapand[ıi]|kapanm[ıi][şs]t[ıi]r|sona erdi)
    i[şs]e al[ıi]m s[üu]rec\w* (?:sona er\w+|tamamlan\w+|bitti|kapand[ıi])
    ilan(?:[ıi]n)? (?:yay[ıi]ndan kald[ıi]r[ıi]l\w+|s[üu]resi dol\w+)
    nu mai (?:accept[ăa]|prime[șs]te) (?:candidaturi|aplica[țt]ii)
    (?:post(?:ul)?|pozi[țt]ia) (?:a fost |este )?(?:deja )?ocupat[ăa]?
    m[áa]r nem fogad jelentkez[ée]seket
    вакансия (?:уже )?(?:закрыта|в архиве|неактуальна)
    больше не принимает отклики
    вакансі[яю] (?:вже )?(?:закрит[ао]|неактуальна)
    """,
    ad=r"(?:job |open )?(?:position|job|role|vacancy|posting|opening|advert\w*|ad|listing|offer|call|opportunity)(?: announcement| posting| advert\w*)?",
    gone=r"filled|closed|expired|withdrawn|archived|paused|cancell?ed|on hold|no longer (?:available|open|active|accepting|vacant|advertised|being (?:recruited|filled|offered))|not (?:currently )?open(?=\W*$)|passed(?=\W*$)",
)
GONE_UNSPACED = re.compile(
    r"(?:职位|岗位|招聘)[^\n。]{0,4}已?(?:关闭|下线|过期|结束|停止)|已停止招聘|不再接受申请"
    r"|(?:募集|求人)(?:は|を)?(?:終了|締め切)(?:し|っ|りま)|(?:채용|모집|지원|접수)(?:이|은|가|는)? ?(?:마감|종료)(?:되|됐)|더 이상 지원"
)
ONLY_WHEN = re.compile(
    r"\b(?:until|till|once|when|if|after|before|unless|whether|should|bis|sobald|wenn|falls|solange|nachdem|jusqu\w*|une fois"
    r"|d[èe]s|lorsque|quand|si|hasta|una vez|cuando|at[ée]|quando|se|caso|tot|totdat|zodra|als|indien|wanneer|tills|n[äa]r|om|fino|finch[ée]|dopo"
    r"|dokud|a[žz]|k[ýy]m|ke[ďd]|dop[óo]ki|gdy|kunnes|p[âa]n[ăa]|dac[ăa])\b"
)
"""Words before that make it a condition: "open until the position is filled"."""
NOT_THAT = re.compile(
    r"[\s,]{0,2}(?:with|out|to (?!(?:new )?applica)|from|via|through|that|without|outside|once|when|if|as soon|until|after|loop|d'|de\b|par\b|da\b"
    r"|sobald|wenn|quand|lorsque|cuando|quando|als|n[äa]r)"
)
"""Words after that make it another thing: "filled with joy", "no applications from agencies"."""
ALONE = table(
    """
    position filled|job filled|role filled|filled|closed|expired|job closed|position closed|vacancy closed|vacancy filled
    posting expired|job expired|applications closed|hiring closed|no longer available|no longer open|no longer hiring
    stelle besetzt|besetzt|poste pourvu|pourvu|pourvue|offre pourvue|offre expirée|vacante cubierta|puesto cubierto
    oferta cerrada|vaga preenchida|vaga encerrada|vagas encerradas|encerrada|posizione chiusa|vacature vervuld
    vacature gesloten|tillsatt
    """
)
"""What a line says by itself."""
REACH = 80
"""Characters of a sentence before the words that say so."""
NOTE = re.compile(
    r"\W{0,4}(?:update|edit|note|nb|important|hinweis|mise [àa] jour|nota|actualizaci[óo]n|atualiza[çc][ãa]o)\b[^:]{0,20}:"
)
"""What may stand before what a line says by itself: "UPDATE 3/26: filled"."""
_WHAT = (
    r"call|job|position|role|post|vacancy|search|recruitment|hiring|applications?|submissions?|stelle|poste|offre|annonce"
    r"|vagas?|oferta|vacante|puesto|convocatoria|inscri[çc][õo]es|bando|posizione|selezione|vacature|stillingen|tj[äa]nsten"
)
_SINCE = r"is|are|has been|have been|now|already|currently|ist|bereits|schon|d[ée]j[àa]|ya|j[áa]|gi[àa]|inmiddels|reeds"
IN_TITLE = re.compile(
    rf"(?:^|[\[(（【*:]|\s[–—-])\s{{0,2}}(?:(?:{_WHAT}) )?(?:(?:{_SINCE}) )?"
    r"(?:closed|filled|expired|withdrawn|no longer (?:available|open|accepting applications)|not accepting applications"
    r"|besetzt|vergeben|abgelaufen|geschlossen|pourvue?|expir[ée]e?|cl[ôo]tur[ée]e?"
    r"|cerrad[ao]|cubiert[ao]|encerrad[ao]s?|preenchid[ao]|fechad[ao]|chius[ao]|scadut[ao]|vervuld|gesloten|tillsatt|besat|besatt|lukket|stengt|obsazeno"
    r"|obsaden[ée]|kapand[ıi]|已关闭|已结束|已过期|停止招聘|募集終了|마감)"
    r"(?:\s{0,2}(?:$|[\])）】*:!])|\s{1,2}[–—-]\s|(?: [a-z\d.,/-]{1,10}){0,3} (?:\d{1,2}[./-]){0,2}(?:20)?\d\d[\])])",
    re.IGNORECASE,
)
"""How a title says so: "[CLOSED] Welder", "Welder (besetzt)", "(Call closed) Welder"."""
CLASS = re.compile(
    r"""class=["'][^"'<>]{0,200}\b(?:closed|expired|filled|inactive)[-_](?:job|position|vacancy|posting|offer|listing)\b"""
    r"""|class=["'][^"'<>]{0,200}\b(?:job|position|vacancy|posting|offer|listing)(?:--|__|-|_)(?:is-)?(?:closed|expired|filled)\b""",
    re.IGNORECASE,
)
