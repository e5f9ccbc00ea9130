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
        """,
    "source_url": "lenke lenk länk odkaz enlace lien tautan odnośnik ссылка",
    "tags": "etiquetas schlagwörter schlagworte stichworte mots-clés motsClés etykiety tagi stikord taggar štítky",
    "department": "abteilung département departamento dipartimento afdeling avdeling avdelning osasto dział oddělení",
    "language": "sprache langue idioma lingua taal språk sprog kieli język jazyk",
}  # fmt: skip

PAY_ABROAD: tuple[str, ...] = tuple(
    """
    gehalt vergütung entgelt lohn salaire rémunération salario sueldo rangoSalarial salário faixaSalarial
    remuneração remuneración stipendio retribuzione compenso salaris lønn løn lön palkka wynagrodzenie widełki
    plat mzda fizetés salariu maaş ücret μισθός gaji lương зарплата оклад
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
