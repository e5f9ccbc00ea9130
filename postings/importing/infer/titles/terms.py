"""Words that say how, when and on which terms somebody works, and never what the job is; as data."""

SEASON = (
    "spring|summer|autumn|fall|winter|frühjahr|frühling|sommer|herbst|printemps|été|automne|hiver|primavera|verano|otoño"
    "|invierno|verão|outono|inverno|estate|autunno|lente|zomer|herfst|vår(?:en)?|sommar(?:en)?|sommeren|höst(?:en)?|høst(?:en)?|vinter(?:en)?|forår|efterår"
    "|kevät|kesä|syksy|talvi|wiosna|lato|jesień|zima|jaro|léto|podzim|tavasz|nyár|ősz|tél|лето|летний|осень|зима|весна|літо|осінь|весняний|yaz|kış|güz|bahar"
)

TERMS = (
    # how much, and for how long
    r"(?:full|part)[- ]?time|vollzeit|teilzeit|temps (?:plein|partiel)|tempo (?:integral|pieno|parziale)|(?:tiempo|jornada) (?:completo|completa|parcial)"
    r"|voltijd|deeltijd|heltid|deltid|permanent|temporary|temp|(?:project|commission|session|volunteer)[- ]based|(?:fixed|short|long)[- ]term|limited|unlimited|unbefristet|befristet|minijob|casual"
    r"|freelance|freiberuflich|freie mitarbeit|autónomo|contract|ftc|cdi|cdd|pj|clt|b2b|w2|c2c|1099|(?:w2|c2c) only"
    r"|(?:maternity|paternity|parental|family)(?: leave)? (?:cover|replacement)|(?:elternzeit|schwangerschafts|mutterschafts|krankheits)?vertretung"
    r"|remplacement(?: congé maternité)?|zwangerschapsvervanging|substituição|sustitución|sostituzione|föräldravikariat|vikariat|barselsvikar(?:iat)?"
    r"|(?:contract|temp)[- ]to[- ](?:hire|perm(?:anent)?)|fully[- ]funded|(?:un)?paid|voluntary|tenure[- ]track|tenured|(?:four|4)[- ]day(?: work)?[- ]?week|flexible (?:hours|working)|flexi-?time"
    r"|kokoaikainen|osa-aikainen|määräaikainen|vakituinen|täistööaeg|osaline tööaeg|fuldtid|tillsvidare(?:anställning)?|visstid(?:sanställning)?|fast (?:stilling|ansættelse)|vakantievervanging|vaste baan|bepaalde tijd|onbepaalde tijd"
    r"|(?:pełny|cały|niepełny|pół|1/2) etat(?:u)?|umowa (?:o pracę|zlecenie)|na stałe|(?:plný|zkrácený|částečný|poloviční) úvazek|(?:plný|skrátený|čiastočný) úväzok|hpp|tpp|dpp|dpč|brig[áa]da|na dobu (?:určitou|neurčitou)|dohoda|živnost"
    r"|teljes munkaidő(?:s|ben)?|részmunkaidő(?:s|ben)?|normă întreagă|jumătate de normă|puno radno vrijeme|nepuno radno vrijeme|(?:ne)?određeno|пълен работен ден|почасово"
    r"|(?:πλήρης|μερική) απασχόληση|(?:tam|yarı) zamanlı|полн(?:ый день|ая занятость)|частичная занятость|подработка|вахта|вахтовый метод|повна зайнятість|неповна зайнятість|penuh waktu|paruh waktu|(?:toàn|bán) thời gian"
    # from where
    r"|(?:fully?|100 ?%) ?remote|remote|hybrid|on-?site|in[- ](?:the[- ])?office|work from home|wfh|home ?office|presencial|(?:(?:home|office)[- ])?based|remoto|remota|h[ií]brid[oa]|télétravail(?: (?:partiel|complet|possible))?|teletrabajo|teletrabalho|remote[- ]first"
    r"|thuiswerk(?:en)?|op afstand|(?:på )?distans|distansarbete|fjernarbejde|hjemmekontor|fjernarbeid|etätyö|etänä|kaugtöö|(?:praca )?(?:zdalna|zdalnie|hybrydowa|hybrydowo|stacjonarna|stacjonarnie)|(?:práce )?na d[áa]lku|na diaľku|távmunka"
    r"|la distanță|rad od kuće|на расстоянии|дистанционно|τηλεργασία|εξ αποστάσεως|uzaktan(?: çalışma)?|hibrit|(?:удал[её]нно|удал[её]нка|удал[её]нная работа)|віддалено|віддалена робота|jarak jauh|từ xa|teletreball"
    r"|(?:全|完全)?(?:遠端|遠距|远程)(?:工作|辦公|办公|岗位)?|(?:フル|完全)?リモート(?:ワーク|勤務)?|在宅(?:勤務)?|急聘|急招|急募|誠徵|正社員|契約社員|業務委託|全職|全职|兼職|兼职|新卒|中途(?:採用)?|アルバイト|社招|校招|재택(?:근무)?|정규직|계약직|상시"
    r"|内推|招聘|(?:远程)?(?:岗位|职位)(?:分享|推荐)|채용(?:공고)?|모집|募集中?|採用"
    r"|yc [swfx]\d\d|relocation(?: (?:provided|offered|available|package|support|assistance))?|visa(?: sponsorship)?(?: (?:provided|offered|available))?|no visa(?: sponsorship)?"
    # when, and whether still
    r"|closed|drafts?|archived|on hold|(?:re)?posted|ongoing|evergreen|referral|(?:(?:position|role|post|job) )?filled|no longer (?:available|open|accepting applications)|expired|urgent|urgently|new|neu|hiring|now hiring|open|asap|ab sofort|dès que possible|per sofort|zum nächstmöglichen zeitpunkt|nach (?:vereinbarung|absprache)|au plus (?:vite|tôt)|à convenir|a convenir|lo antes posible|de imediato|da subito|per direct|z\.?s\.?m\.?|snarast|omgående|snarest(?: muligt)?|heti|od zaraz|ihned|hne[dď]|azonnal|imediat|odmah|hemen|acil|срочно|терміново|segera|gấp|immediate(?:ly)?|(?:immediate )?(?:start(?:ing)?|join(?:ers?|ing))|start|ab|from|mid|début"
    r"|closing date|closes|deadline|apply by|bewerbungsschluss|up to|bis zu|max"
    # what kind of page it is
    r"|recrutement|recruitment|vacancy|vacature|vaga|banco de talentos|stellenangebot|job|jobs|emploi|empleo"
    # on which days
    r"|(?:mon|tues|wednes|thurs|fri|satur|sun)days?"
    # who may apply, and for what
    r"|(?:us|u\.s\.|uk|eu) (?:citizens?|nationals|residents)(?: only)?|(?:multiple|various|several|all|flexible) (?:locations?|positions|openings|offices|sites|cities|levels)|freshers?|(?:competitive|attractive)(?: (?:salary|pay|rates?))?|doe|equity(?: only)?|negotiable|salary"
    # a pay grade
    r"|tv-?(?:l|ö?d|h)|tvl|tvöd|(?:eg|entgeltgruppe)(?:\s?\d{1,2}[ab]?)?|besoldungsgruppe|bes\.? ?gr\.?|pay ?grade|grade|band|s?[ea]\s?\d{1,2}[ab]?|s\s?\d{1,2}[ab]?"
)
"""Alternatives of a pattern, in any case."""

LANGUAGES = (
    "english|german|french|spanish|italian|dutch|flemish|polish|portuguese|russian|ukrainian|arabic|chinese|mandarin|cantonese|japanese|korean|vietnamese|thai|hindi|tamil|turkish"
    "|hebrew|swedish|danish|norwegian|finnish|greek|czech|slovak|hungarian|romanian|bulgarian|englisch|deutsch|französisch|spanisch|anglais|allemand|français|espagnol|italien"
    "|inglés|alemán|francés|español|inglês|alemão|francês|espanhol|inglese|tedesco|francese|spagnolo|engels|duits|frans"
)
"""Alternatives of a pattern: languages that one has to speak."""
