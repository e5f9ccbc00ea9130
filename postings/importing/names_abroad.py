"""Names of metadata fields in the languages of the board, beside the English ones of `names.TABLE`.

Each line is a language. A word stands here only if it says the same in all of them, as metadata: Swedish
"by" (village) is an author's name in English, Hungarian "cím" a title and an address.
"""

from collections.abc import Iterator, Mapping

_BY_FIELD: Mapping[str, str] = {
    "title": """
        stellentitel jobtitel stellenbezeichnung stellenname
        nadpis titulek název názevPozice názevMísta nadpisInzerátu názovPozície
        tytuł tytułOferty nazwaStanowiska stanowiskoPracy
        titolo titoloOfferta titoloPosizione ruolo qualifica mansione figuraProfessionale figuraRicercata
        tittel jobbtittel stillingstittel stillingsbetegnelse stillingsbetegnelsen jobtitel overskrift
        rubrik befattning yrkestitel jobbtitel
        título vacante nombrePuesto nombreVacante tituloVacante títuloPuesto
        função nomeVaga títuloVaga tituloDaVaga nomeDaVaga
        intituléDuPoste titreDemploi titrePoste titreDuPoste titreOffre nomPoste
        functie functienaam vacaturetitel vacaturenaam vacature
        otsikko tehtävä tehtävänimike nimike
        munkakör pozíció megnevezés álláshely
        titlu denumirePost denumirePostului titluPost
        başlık ilanBaşlığı unvan pozisyonAdı işBaşlığı
        τίτλος θέση θέσηΕργασίας
        judul posisi jabatan namaPosisi judulLowongan
        tiêuĐề chứcDanh tênCôngViệc vịTríTuyểnDụng
        название заголовок названиеВакансии назва 标题 標題 タイトル ポジション 職種名 제목 직무 포지션 모집분야 채용분야
        títol càrrec llocDeTreball títolOferta nomDelLloc
        naslov radnoMjesto radnoMesto nazivRadnogMjesta nazivPozicije delovnoMesto nazivDelovnegaMesta pozicija
        ametikoht ametinimetus töökoht amats amataNosaukums vakance pareigos pareigybė darboPavadinimas
        starf starfsheiti titill длъжност позиция посадаНазва ตำแหน่ง ตำแหน่งงาน पद عنوانشغلی المسمىالوظيفي عنوانالوظيفة
        funktionsbezeichnung stellenangebot ausbildungsberuf názevPráce názovPráce názovMiesta tytułOgłoszenia nazwaOferty stanowiska zawód profiloRicercato posizioneRicercata nomePosizione titoloAnnuncio stillingsnavn
        yrke yrkestittel stillingsoverskrift jobbnavn jobnavn jobtittel tjänstetitel tjänstebenämning yrkesbenämning annonsrubrik yrkesroll nombreDelCargo nombreCargo nombreOferta puestoDeTrabajo tituloOferta
        perfilBuscado cargoPretendido nomeCargo nomeDoCargo nomePosição ocupação nomDuPoste intituléOffre intituléDeLoffre titreDeLoffre métier functiebenaming beroep jobnaam tehtävänNimi työtehtävä ammatti ammattinimike
        työnimike tööPealkiri pealkiri munkakörMegnevezése állásNeve állásMegnevezése pozícióNeve beosztás beosztásNeve funcția denumireFuncție numePost numePoziție poziție poziția postVacant nazivPosla радноМесто
        позиција назив наименование заглавие работнаПозиция ilanBaşlık pozisyonBaşlığı işUnvanı meslek τίτλοςΘέσης τίτλοςΕργασίας ειδικότητα ονομασίαΘέσης judulPekerjaan namaPekerjaan namaLowongan pekerjaan namaJabatan
        chứcVụ vịTrí vịTríCôngViệc tiêuĐềCôngViệc tênVịTrí côngViệc ofertaDeFeina наименованиеДолжности названиеДолжности специальность профессия позиція назваВакансії назваПосади 职务 职务名称 招聘职位 招聘岗位 工作名称 岗位名 職務名稱 工作名稱 職稱
        募集ポジション 求人タイトル 仕事名 職務 募集職種名 공고명 공고제목 직책 직무명 직종 포지션명 채용포지션
        """,
    "company": """
        firmenname einrichtung arbeitgeberName unternehmensname raisonSociale contratante
        公司名 单位名称 企业名称 招聘单位 企業 기업명 기업 חברה شركة اسمالشركة
        zaměstnavatel společnost zamestnávateľ spoločnosť názovFirmy názevFirmy
        pracodawca nazwaFirmy spółka
        azienda ente società impresa datoreDiLavoro nomeAzienda
        bedrift selskap virksomhet virksomhed arbejdsgiver firmanavn
        företag bolag arbetsgivare företagsnamn
        compañía organización empleador entidad nombreEmpresa buscado
        companhia organização instituição empregador nomeEmpresa nomeDaEmpresa
        société employeur organisme compagnie établissement nomEntreprise nomSociété
        bedrijfsnaam organisatienaam
        yritys työnantaja organisaatio
        cég cégnév munkaadó munkáltató vállalat
        companie angajator numeCompanie denumireCompanie
        şirket şirketAdı işveren kurum
        εταιρεία εταιρία εργοδότης
        perusahaan namaPerusahaan
        côngTy tênCôngTy
        организация компанія роботодавець 회사 회사명
        entitat organització nomEmpresa
        tvrtka poslodavac kompanija preduzeće podjetje delodajalec organizacija nazivTvrtke
        ettevõte tööandja asutus uzņēmums darbaDevējs įmonė darbdavys
        fyrirtæki vinnuveitandi фирма работодател บริษัท نامشرکت
        betrieb auftraggeber träger organisationsname jménoFirmy názovSpoločnosti názevSpolečnosti organizácia organizace zadavatel nazwaPracodawcy nazwaSpółki organizacja przedsiębiorstwo zleceniodawca nomeEnte
        organizzazione ragioneSociale denominazioneAzienda nomeSocietà bedriftsnavn selskapsnavn arbeidsgivernavn organisasjon oppdragsgiver virksomhedsnavn organisationsnavn arbetsgivarnamn arbetsgivarensNamn
        företagetsNamn uppdragsgivare nombreOrganización nombreDeLaEmpresa nombreDeEmpresa institución nombreInstitución empresaContratante razónSocial nomeOrganização nomeInstituição razãoSocial nomDeLentreprise
        nomDeLaSociété nomOrganisme recruteur employeurNom naamBedrijf naamOrganisatie werkgeversnaam opdrachtgever onderneming yrityksenNimi työnantajanNimi organisaationNimi cégNeve munkáltatóNeve szervezet intézmény
        numeFirmă denumireFirmă organizație instituție denumireAngajator nazivPoslodavca poduzeće ustanova послодавац компанија институция işletme kurumAdı firmaAdı şirketİsmi işverenAdı επωνυμία επωνυμίαΕταιρείας
        όνομαΕταιρείας οργανισμός επιχείρηση φορέας namaPT instansi pemberiKerja organisasi doanhNghiệp tênDoanhNghiệp nhàTuyểnDụng tổChức đơnVị empresaContractant названиеКомпании названиеОрганизации
        наименованиеОрганизации предприятие организація назваКомпанії підприємство установа 雇用主 法人名 企業名称 団体名 事業者 事業者名 用人单位 招聘公司 企业 机构 機構 單位 公司全名 고용주 회사이름 기관명
        """,
    "locations": """
        stadt standorte arbeitsorte
        město mesto lokalita místoVýkonu miestoVýkonu
        miasto miejscowość miejsce lokalizacje miejsceWykonywaniaPracy
        luogo luogoLavoro città località
        lokasjon lokation arbeidsted arbejdssted kommune
        stad placeringsort arbetsplats
        localización lugarTrabajo ciudades ubicaciones municipio
        lloc població municipi ciutat concello
        gemeinde gemeente
        cidades localTrabalho
        villes lieux lieuTravail localisation
        plaats plaatsnaam vestigingsplaats werkplek werkplaats
        sijaintipaikka kaupunki kunta työskentelypaikka
        helyszín település város munkavégzésHelye
        oraș localitate locație loculDeMuncă
        şehir yer çalışmaYeri işYeri
        τοποθεσία πόλη
        lokasi kota lokasiKerja tempatKerja penempatan
        địaĐiểm nơiLàmViệc địaĐiểmLàmViệc thànhPhố
        местоположение локация місцеРоботи 城市 所在地 근무지 위치
        lloc població ubicació municipi
        mjesto mjestoRada mestoRada lokacija grad kraj krajDela
        asukoht linn vieta pilsēta darbaVieta atrašanāsVieta darboVieta miestas
        staður staðsetning град месторабота สถานที่ จังหวัด المدينة الموقع
        dienstsitz beschäftigungsort tätigkeitsort stellenort obec pracovnéMiesto adresaPracoviště adresaPracoviska lokace krajina lokacja lokalizacjaPracy miejsceZatrudnienia miejsceWykonywania sedeLavoro comune
        sediDiLavoro ubicazione arbeidsstad arbejdsplads arbejdsby tjenestested stedsnavn fylke arbetsplatsort tjänstgöringsort stationering stationeringsort ubicaciónTrabajo ubicaciónDelPuesto centroDeTrabajo municipio
        población localDaVaga cidadeEstado lieuDeMission lieuDexercice lieuDeStage commune lieuAffectation werklocaties werkstad locaties standplaatsen plaatsVanTewerkstelling työnSijainti työskentelypaikkakunta
        toimipaikka työpaikanSijainti töökohaAsukoht munkavégzésHelyszíne munkahelyHelye telephely orașul punctDeLucru locațieJob județ localitatea mjestoRadaGrad lokacijaRada местоРада локација градове мястоНаРабота
        населеноМясто işYeriKonumu konumu çalışmaKonumu ilçe işKonumu τόποςΕργασίας τοποθεσίαΕργασίας περιοχή έδρα lokasiPenempatan lokasiPekerjaan kotaPenempatan wilayah khuVực tỉnhThành nơiLàm địaChỉLàmViệc
        localització ciutat расположение городРаботы регион адресРаботы населённыйПункт регіон розташування 工作地址 办公地点 工作区域 工作所在地 上班地点 勤務エリア 勤務地域 就業場所 勤務地住所 근무지역 근무위치 근무장소 도시
        """,
    "workplace": """
        arbeitsmodell arbeitsform arbeitsweise
        trybPracy formaPracy modelPracy
        modalità modalitàLavoro modalitàDiLavoro
        arbeidsform arbetsform distans
        modalidadTrabajo modalidadDeTrabajo modalidadLaboral remoto formaTrabajo
        modalidadeTrabalho modalidadeDeTrabalho modeloTrabalho modeloDeTrabalho formatoTrabalho
        modeTravail modeDeTravail modalité
        werkvorm
        çalışmaŞekli çalışmaModeli uzaktan
        módPráce
        homeofficeMöglich arbeitsplatzmodell fernarbeit homeOfficeAnteil způsobPráce prácaZDomu pracaZdalna zdalnie zdalna lavoroDaRemoto smartWorking daRemoto hjemmekontor fjernarbejde distansarbete arbetsplatstyp
        etätyö etätyömahdollisuus kaugtöö trabajoRemoto modalidadDelTrabajo aDistancia trabalhoRemoto formaDeTrabalho télétravailPossible lieuDeTravailType thuiswerken werkwijze munkavégzésFormája távmunka modDeLucru
        muncăLaDistanță načinRada radOdKuće начинНаРабота τρόποςΕργασίας τηλεργασία sistemKerja hìnhThứcLàm modalitatDeTreball форматРаботы удаленно форматРоботи дистанційно 勤務形態 勤務スタイル 工作方式 远程
        """,
    "employment_type": """
        anstellung beschäftigungsart arbeitszeitmodell
        úvazek typÚvazku druhÚvazku druhPracovníhoPoměru úväzok typÚväzku druhPracovnéhoPomeru
        umowa rodzajUmowy typUmowy formaZatrudnienia etat wymiarEtatu wymiarPracy
        contratto tipoContratto tipoDiContratto tipologiaContratto tipoLavoro
        omfang ansettelsesform ansættelsesform stillingstype
        omfattning anställningsform anställningstyp
        tipo tipoDeContrato jornada tipoJornada tipoEmpleo tipoDeEmpleo
        tipoVaga tipoDeVaga regime contratação tipoContratação
        typeDeContrat tempsDeTravail
        dienstverband contracttype
        työsuhde työaika
        foglalkoztatás munkaidő
        tipContract tipJob
        çalışmaTürü çalışmaTipi
        jenisPekerjaan loạiHìnhCôngViệc hìnhThứcLàmViệc
        arbeitsverhältnis vertragsform beschäftigungsumfang beschäftigung arbeitsumfang anstellungsverhältnis anstellungsgrad formaPráce typPráce druhPráce pracovníPoměr pracovnýPomer rozsahÚvazku formaUmowy rodzajPracy
        typPracy trybZatrudnienia czasPracy orario tipoRapporto tipoDiLavoro inquadramento stillingsprosent ansettelse arbeidstid ansættelse ansættelsestype arbejdstid stillingsandel anställning sysselsättningsgrad
        arbetstid tjänstgöringsgrad tipoDeJornada tipoDeTrabajo modalidadDeContrato modalidadContratación jornadaLaboral tipoDeContratação regimeDeContratação formaDeContratação cargaHorária typeDemploi duréeDuTravail
        contratType typeContract contractvorm soortContract contractduur arbeidsduur työsuhdeTyyppi työsuhteenTyyppi työsuhteenKesto työsuhteenLuonne töösuhe tööaeg foglalkoztatásJellege foglalkoztatásTípusa munkaviszony
        jogviszony tipAngajare tipulContractului normăDeLucru programDeLucru vrstaZaposlenja vrstaUgovora vrstaRada тipЗапослења видЗаетост типЗаетост заетост istihdamTürü sözleşmeTürü απασχόληση τύποςΑπασχόλησης
        είδοςΑπασχόλησης τύποςΣύμβασης tipePekerjaan statusKerja jenisKontrak loạiCôngViệc loạiHợpĐồng tipusDeContracte типЗанятости занятость графикРаботы типЗайнятості зайнятість 雇用形態 雇用区分 契約形態 工作性质 工作类型 职位类型 工作性質 고용형태
        고용유형 근무형태
        """,
    "posted_at": """
        veröffentlicht veröffentlichtAm veröffentlichung veröffentlichungsdatum erstelltAm
        zveřejněno datumZveřejnění publikováno vloženo zverejnené publikované
        opublikowano dataPublikacji dataDodania dodano
        pubblicato pubblicatoIl dataPubblicazione dataDiPubblicazione
        publisert publiseringsdato publiceret dato opprettet oprettet
        publicerad publiceringsdatum
        publicado publicada publicadoEl fechaAlta fechaDePublicación
        publicadoEm dataPublicação dataDePublicação criadoEm
        publié publiéLe datePublication dateDePublication dateParution miseEnLigne créeLe
        geplaatst geplaatstOp gepubliceerd publicatiedatum plaatsingsdatum
        julkaisupäivä päivämäärä
        közzétéve meghirdetve közzétételDátuma dátum
        publicat dataPublicării publicatLa
        yayınlanma yayınlanmaTarihi tarih
        ημερομηνία ημερομηνίαΔημοσίευσης
        tanggal tanggalPosting diterbitkan
        ngàyĐăng
        опубликовано датаПубликации дата 日期 게시일
        dataPublicació datumObjave objavljeno avaldatud publicēts paskelbta birt
        erstellt erstelltdatum datumVeröffentlichung ausschreibungsdatum veröffentlichungAm datumVloženia datumVložení zveřejněnoDne dataOgłoszenia dataWystawienia dataUtworzenia dataInserimento inseritoIl publisertDato
        opprettelsesdato opslået opslagsdato annonsdatum fechaPublicado fechaDeAlta fechaInicioPublicación fechaOferta dataPostagem dataDePostagem dataCriação dateMiseEnLigne dateOffre dateAjout datumGeplaatst
        datumPublicatie julkaistuPvm ilmoitettu avaldamisKuupäev kuupäev meghirdetésDátuma feladásDátuma létrehozva dataAnunțului dataPostării датумОбјаве датаНаПубликуване публикувано oluşturmaTarihi ilanTarih
        δημοσιεύτηκε ημερομηνίαΑνάρτησης tanggalTerbit diposting tanggalPublikasi ngàyĐăngTin ngàyTạo датаРазмещения датаСоздания создано датаПублікації опубліковано 公開日 投稿日 掲載開始日 发布日 刊登日期 更新日期 등록일 공고일
        """,
    "valid_through": """
        bewerbungsende bewerbungBis bewerbungenBis bewerbungszeitraumBis gültigBis fristende ausschreibungsende
        platnostDo platíDo uzávěrka uzávěrkaPřihlášek uzávierka uzávierkaPrihlášok platnéDo
        ważnaDo ważneDo ważnyDo ważnośćDo terminAplikacji terminAplikowania terminNadsyłania terminZgłoszeń aplikujDo wygasa
        dataDiScadenza dataScadenza validoFino validaFino validoFinoAl termineCandidature
        søknadsfrist ansøgningsfrist utløper utløpsdato udløber udløbsdato gyldigTil
        ansökningsfrist sistaAnsökan sistaDag ansökSenast giltigTill
        validez válidoHasta válidaHasta vence vencimiento fechaVencimiento fechaDeVencimiento caducidad
        fechaDeCierre fechaTope vigencia vigenciaHasta plazo cierre
        validade válidoAté válidaAté dataLimite dataDeEncerramento encerramento expira expiraEm candidaturasAté
        dateLimiteCandidature dateLimiteDeCandidature dateClôture dateDeClôture clôture échéance dateExpiration
        dateFinPublication valableJusquau candidaterAvant
        reageerVoor solliciterenVoor solliciterenTot geldigTot verloopt verloopdatum reactietermijn
        hakuaikaPäättyy viimeinenHakupäivä hakupäättyy voimassaAsti
        határidő jelentkezésiHatáridő érvényes lejárat
        termenLimită termen dataLimită dataExpirării valabilPână expirăLa
        sonTarih sonBaşvuru bitiş geçerlilikTarihi
        προθεσμία λήξη ημερομηνίαΛήξης
        batasWaktu tenggat batasLamaran berlakuHingga
        hạnNộp hạnNộpHồSơ hạnChót
        срок дедлайн срокПодачи термінПодання 截止日期 截止 締切 応募締切 応募期限 마감일
        bis
        dataLímit terminiPresentació
        rokPrijave rokZaPrijavu rokZaPrijave rokPrijava
        tähtaeg kandideerimisTähtaeg termiņš pieteikšanāsTermiņš terminas galiojaIki umsóknarfrestur крайСрок
        bewerbungsfristEnde anzeigeBis ausschreibungBis einsendeschluss platnostInzerátu datumUzávierky termínPřihlášek termínPrihlášok dataZakończenia aplikujDoDnia zgłoszeniaDo terminSkładaniaDokumentów
        scadenzaCandidature scadenzaBando termineUltimo søkefrist ansøgningsfristen søgefrist sökSenast ansökDatum sistaAnsökningsdatum fechaFin fechaLimitePostulación fechaDeCierreConvocatoria dataFim dataFinal
        prazoCandidatura prazoInscrição inscriçõesAté dateDeFin dateLimiteDePostulation finDePublication deadlineSollicitatie sollicitatiedeadline einddatum hakuaikaLoppuu hakuDl kandideerimiseTähtaeg
        jelentkezésHatárideje pályázatiHatáridő termenDepunere termenAplicare natječajOtvorenDo рокЗаПријаву крайЗаКандидатстване başvuruBitiş sonBaşvuruTarih ilanBitiş ilanBitişTarihi προθεσμίαΥποβολής
        ημερομηνίαΛήξηςΑιτήσεων καταληκτικήΗμερομηνία batasAkhir tanggalPenutupan ditutup hạnCuối hạnỨngTuyển ngàyHếtHạn dataFi срокДействия крайнийСрок прийомДо термін датаОкончания 応募締切日 募集締切 募集期限 掲載終了日 截止时间 申请截止日期
        收件截止 접수마감 모집마감 지원마감 마감
        """,
    "source_url": "quelle stellenlink odkazNaInzerát enlaceOferta lienOffre linkDaVaga linkVaga poveznica връзка σύνδεσμος bağlantı ilanLinki linkLowongan đườngDẫn lenke lenk länk odkaz enlace lien tautan odnośnik ссылка",
    "tags": "etiquetas schlagwörter schlagworte stichworte mots-clés motsClés etykiety tagi stikord taggar štítky oznake кључнеРечи ετικέτες etiketler etiket címkék etichete avainsanat märksõnad теги метки 标签 標籤 タグ 태그 nhãn kataKunci",
    "department": "abteilung département departamento dipartimento afdeling avdeling avdelning osasto osakond dział oddělení oddelenie részleg osztály odjel departament отдел отдел τμήμα departman departemen phòngBan відділ 部门 部門 部署 부서",
    "language": "sprache langue idioma lingua taal språk sprog kieli keel język jazyk nyelv limbă jezik език γλώσσα dil bahasa ngônNgữ llengua язык мова 语言 語言 言語 언어",
}  # fmt: skip

PAY_ABROAD: tuple[str, ...] = tuple(
    """
    gehalt vergütung entgelt lohn salaire rémunération salario sueldo rangoSalarial salário faixaSalarial
    remuneração remuneración stipendio retribuzione compenso salaris lønn løn lön palkka wynagrodzenie widełki
    plat mzda fizetés salariu maaş ücret μισθός gaji lương зарплата оклад palk plaća plata заплата заробітнаПлата lương mứcLương sou salari besoldung bruttogehalt årslön månadslön timelønn bér fizetésiSáv maaşAralığı 薪资 薪水 薪資 月薪 年薪 給与 年収 月給 時給 급여 연봉 시급
    """.split()
)
"""Names under which the whole of a pay stands."""

ABROAD_NOT_LABELS = frozenset(
    """
    vacante vacature function functie funcao nimike pozicio ruolo qualifica rubrik judul posisi nadpis unvan
    titlu tittel titolo titulo tytul baslik tehtava τιτλοσ θεση название заголовок назва 标题 標題 タイトル
    ente einrichtung organisme etablissement entidad instituicao institution kurum selskap bolag
    mesto miejsce luogo lugar stad kommune kunta yer plaats werkplek arbetsplats
    tipo regime etat umowa omfang omfattning distans remoto modalita modalite
    naslov pozicija pareigos vieta kraj grad lloc carrec linn позиция град entitat asutus objavljeno birt
    dato tarih tanggal дата 日期 datum veroffentlicht publicado publicada publicat publie publisert
    pubblicato dodano bis vence cierre plazo termen cloture expira wygasa bitis срок 截止
    """.split()
)
"""Plain names of these that are words of any sentence where they stand before a colon in a text."""

_TRANSCRIBED = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ø": "oe", "æ": "ae", "å": "aa"})


def names_abroad(field: str) -> Iterator[str]:
    """Yield the names of `field`, each also as it is written on a keyboard without its letters."""
    for name in _BY_FIELD.get(field, "").split():
        yield name
        if (ascii_name := name.lower().translate(_TRANSCRIBED)) != name.lower():
            yield ascii_name
