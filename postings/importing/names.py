"""The one table of metadata names: which name says what, and how its value is to be read.

A row is a field of `PostingRecord`, the kind of its values (see `kinds.py`) and the names that others
give it, the best first: the first whose value passes the kind's check is taken. Names are compared
without case and punctuation ("date_posted", "datePosted" and "Date Posted" are one); a dot reaches into
nested metadata ("hiringOrganization.name").
"""

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache, cached_property, lru_cache

from .names_abroad import ABROAD_NOT_LABELS, PAY_ABROAD, names_abroad
from .not_live import NOT_LIVE, STATUS_NAMES


class Kind(StrEnum):
    """How a value is checked and parsed."""

    NAME = "name"
    TEXT = "text"
    URL = "url"
    EMAIL = "email"
    POSTED = "posted"
    EXPIRES = "expires"
    PLACE = "place"
    WORKPLACE = "workplace"
    EMPLOYMENT = "employment"
    SENIORITY = "seniority"
    TAGS = "tags"
    WEIGHT = "weight"
    LANGUAGE = "language"
    BODY = "body"


@dataclass(frozen=True)
class Row:
    """One line of the table."""

    field: str
    kind: Kind
    names: tuple[str, ...]

    @cached_property
    def plain_names(self) -> frozenset[str]:
        """The names as metadata's are compared with them."""
        return frozenset(map(plain_name, self.names))


def _row(field: str, kind: Kind, names: str) -> Row:
    return Row(field, kind, tuple(dict.fromkeys([*names.split(), *names_abroad(field)])))


TABLE: tuple[Row, ...] = (
    # --- what it is
    _row(
        "title",
        Kind.NAME,
        "title jobTitle positionTitle job_title position_title roleTitle position role job vacancy"
        " vacancyTitle"
        " jobOpeningName intitule"
        " jobName positionName headline name heading text cargo titulo titel titre"
        " stellenbezeichnung vaga puesto poste"
        " designation jobDesignation openPosition openingTitle advertisedTitle externalTitle displayTitle"
        " jobTitle.name position.title position.name role.title role.name vacancy.title"
        " jobRole projectRole roleName opening post"
        " berufsbezeichnung jobbezeichnung positionsbezeichnung stelle"
        " intitulePoste intituleDuPoste tituloDoCargo tituloDelCargo tituloDelPuesto nombreDelPuesto"
        " perfilSolicitado puestoSolicitado"
        " pozicia pozice pracovnaPozicia pracovniPozice nazovPozicie nazevPozice functie functietitel"
        " stanowisko nazwaStanowiska posizione stilling tjanst pozisyon pozisyonAdi вакансия должность посада"
        " 职位 职位名称 岗位 岗位名称 職位 職位名稱 職缺 職缺名稱 職種 募集職種",
    ),
    _row(
        "company",
        Kind.NAME,
        "hiringOrganization.name hiringOrganization company.name company companyName company_name"
        " organization.name"
        " organization organisation.name organisation organizationName employer.name employer employerName"
        " entity enterprise enterprise.name"
        " institution.name institution inst companyTitle businessName firm startup studio agency org"
        " recruiter.company"
        " publisher.name firma unternehmen empresa entreprise arbeitgeber azienda bedrijf"
        " organizacao organizacion"
        " hiringCompany nameOfEmployer employingOrganization legalEntity societe spolocnost spolecnost"
        " zamestnavatel pracodawca werkgever organisatie yritys tyonantaja foretag arbetsgivare arbeidsgiver"
        " virksomhed sirket компания работодатель 公司 公司名称 公司名稱 会社 会社名 企業名"
        " entreprise.nom firmenname empresa.nombre institutionCompany subcompany"
        " hiringOrganizationName hiringOrganization.legalName hiringInstitution hiringAgency"
        " hiringOrg hiringOrg.name hirer.name hirer orgName companyDisplayName companyLabel companyFullName"
        " company.companyName"
        " company.shortName company.legalName company.attributes.name company.data.attributes.name"
        " company.fields.name relationships.company.name companyInfo.name companyDetails.name"
        " companyData.name companyProfile.name jobs.company employer.organizationName"
        " employer.employerName employerTitle employerOrg organizationInfo.name advertiser.name"
        " advertiser.description advertiser advertiserName firmName startupName institutionName"
        " university.name university universityName school.name hostInstitution hostOrganization"
        " hostingOrganization hostCompany agencyName recruiter.companyName"
        " enterprise.name enterprise enterpriseName employingCompany",
    ),
    _row(
        "department",
        Kind.NAME,
        "department departments.name categories.department departmentName team categories.team division unit"
        " departmentLabel",
    ),
    _row(
        "employment_type",
        Kind.EMPLOYMENT,
        "employmentType jobType employment_type job_type contractType contract_type categories.commitment"
        " commitment typeOfEmployment positionType workType employment contract jobTypes schedule hours"
        " type kind time conditions"
        " worktime term contrato tipoContrato contrat typeContrat vertragsart anstellungsart arbeitszeit"
        " timeType employmentTypeCode employmentStatusLabel employmentStatus positionSchedule workSchedule"
        " workingTime workHours workingHours typeOfWork employType employmentTypes employmentTerm"
        " contractTime terms workload pensum arbeitspensum stellenumfang umfang dedication appointment"
        " timeCommitment",
    ),
    _row(
        "seniority",
        Kind.SENIORITY,
        "seniority seniorityLevel level experienceLevel jobLevel careerLevel levels",
    ),
    _row("language", Kind.LANGUAGE, "language lang inLanguage locale"),
    _row("featured", Kind.WEIGHT, "featured"),
    _row(
        "tags",
        Kind.TAGS,
        "hashtags tags skills keywords technologies techStack stack technology tech jobTags topics categories"
        " category labels tag requiredSkills skillsRequired",
    ),
    # --- where it is
    _row(
        "locations",
        Kind.PLACE,
        "location.name jobLocation locations location loc categories.allLocations categories.location place"
        " places"
        " jobLocations work_location workLocation offices office cities city address where locationName"
        " location.city standort ort arbeitsort einsatzort localizacao ubicacion local lugar lieu"
        " positionLocation positionLocationDisplay workLocations workplaceAddress workplace_address"
        " locationsText lieuTravail.libelle area.name jobGeo candidateRequiredLocation locationRestrictions"
        " ville cidade ciudad"
        " placeOfWork placeOfEmployment workSite jobSite dutyStation baseLocation officeLocation"
        " primaryLocation availableLocations basedIn dienstort lieuDeTravail lieuDuPoste localDeTrabalho"
        " localidade lugarDeTrabajo miesto miestoPrace miestoVykonuPrace misto mistoPrace mistoVykonuPrace"
        " pracovisko pracoviste lokalita lokalizacja miejscePracy sede sedeDiLavoro luogoDiLavoro standplaats"
        " sijainti paikkakunta tyopaikka plats arbetsort sted arbeidssted arbejdssted konum lokasyon sehir"
        " locatie werklocatie locationList jobCity jobPlace locationText locationString jobAddress officeCity"
        " workCity workplaceLocation jobLocationCity placering arbetsplats arbeidsplass lokacija mjestoRada"
        " 勤務先 主な勤務先 勤務場所 工作城市 上班地點 근무지 локація локация"
        " город місто место местоРаботы 地點 地点 工作地點 工作地点 勤務地 場所 地域 지역"
        " locationCity metro metroArea campus geo localidad locatia institutionLocation"
        " institutionCity universityLocation universityCity labLocation"
        " cityState postingLocation postingLocations"
        " displayLocation locationDisplay locationDescription formattedLocation formattedAddress fullAddress"
        " officeName siteName branch",
    ),
    _row(
        "workplace",
        Kind.WORKPLACE,
        "workplaceType workplace jobLocationType workplace_type locationType remote isRemote is_remote"
        " remoteOk"
        " workplaceMode workMode mode remote_ok allowsRemote remoteStatus remotePolicy remote_policy"
        " telecommute telecommuting"
        " location.remoteType location.workplace location.remote workingMode workModel workArrangement"
        " remoteType location_type modalidade modalidad"
        " workFormat workingArrangement workplaceArrangement arrangement format"
        " location.isRemote location.is_remote remoteWork employmentLocationArrangement"
        " modelo teletravail teletrabalho homeoffice remoteAllowed fullyRemote isFullyRemote remoteOnly"
        " telework workFromHome presence",
    ),
    # --- when
    _row(
        "posted_at",
        Kind.POSTED,
        "datePosted date_posted postedAt posted_at posted postedOn postDate publishedAt published_at"
        " publishedDate"
        " publishedOn releasedDate releaseDate releasedAt listedAt listedOn addedAt publicationDatetime"
        " dateString seit yayinTarihi ilanTarihi publicerad"
        " publish_date pubDate publicationDate published publishDate datePublished firstPublished"
        " timestamp date"
        " created createdAt created_at dateCreated createdOn added dateAdded updatedAt updated_at lastUpdated"
        " updated modified issueDate openDate opens lastmod postedDate dataPublicacao data fecha"
        " fechaPublicacion datum datePublication"
        " postingDate openingDate jobPosted listedOn datumPridaniaPonuky datumZverejnenia publicado"
        " publicadoEm veroffentlichtAm eingestelltAm onlineSeit publieeLe publieLe fechaDePublicacion"
        " dataDePublicacao julkaistu 发布时间 发布日期 發布時間 發布日期 掲載日"
        " publishedOn releasedDate originalOpenDate publicationStartDate dateCreation"
        " aktuelleVeroeffentlichungsdatum dateGmt publishFrom onlineSince liveDate",
    ),
    _row(
        "valid_through",
        Kind.EXPIRES,
        "validThrough valid_through expires expiresAt expires_at expiresOn expiration expirationDate"
        " expiredAt expiredOn expiryOn expiringAt closedAt closedOn closingAt filledAt filledOn archivedAt"
        " deactivatedAt removedAt unpublishedAt bitTarih bitisTarihi sonBasvuru sonBasvuruTarihi"
        " lastDayToApply lastDate applicationsClose gultigBis ablaufdatum laufzeitBis sistaAnsokningsdag"
        " soknadsfrist ansogningsfrist sluitingsdatum vacatureSluit scadenza dataScadenza terminSkladania"
        " hakuaika uzavierka"
        " expiryDate expiry_date expiresDate archiveDate endsOn dueDate frist"
        " expiry expire deadline applicationDeadline application_deadline closeDate close_date closingDate"
        " closing_date closes closingOn closesAt applyBy apply_by endDate end_date validUntil until"
        " unpublishDate removalDate removeAfter removeOn hideAfter showUntil due filledDate closedDate"
        " archivedDate expiredDate"
        " deadlineDate applyBefore bewerbungsschluss bewerbungsfrist dateLimite prazo"
        " fechaLimite fechaCierre"
        " applicationCloseDate lastPublicationDate closeAt closesOn closing berlakuSampai"
        " endOfLife validTo validTill openUntil openTill applyUntil applyTill displayUntil onlineUntil"
        " visibleUntil activeUntil publishUntil listedUntil expireDate expireAt expireOn dateExpires"
        " dateClosed dateCloses closedDate closingTime dateEnd ends unpublishAt unpublishOn deletedAt"
        " trashedAt submissionDeadline deadlineToApply deadlineAt applicationDue applicationsDue"
        " applicationDueDate applicationEnd applicationEndDate applicationCloses applicationClosingDate"
        " applicationsCloseOn lastApplicationDate lastDateToApply finalDate application.deadline"
        " apply.deadline applications.deadline"
        " application.closes application.closingDate",
    ),
    # --- where to go
    _row(
        "source_url",
        Kind.URL,
        "url sourceUrl source_url jobUrl job_url hostedUrl absolute_url canonicalUrl canonical originalUrl"
        " link"
        " links.self jobLink job_link externalUrl external_url postingUrl permalink source href"
        " webpageUrl alternateUrl refs.landingPage origineOffre.urlOrigine positionUri redirectUrl",
    ),
    _row(
        "apply_url",
        Kind.URL,
        "applyUrl apply_url applicationUrl application_url applyLink apply_link applicationLink apply.link"
        " apply.url"
        " urlApply formLink applyForm applicationForm button.button_url button.url button.link cta.url"
        " cta.link"
        " apply how_to_apply howToApply application application.url applicationContact.url applyAt"
        " careersApplyUrl applicationDetails.url applyTo applyOnline applyHere directApplyUrl formUrl ctaUrl"
        " ctaLink buttonUrl buttonLink buttons.url applyButtonUrl applyButtonLink applyButton.url typeform"
        " applicationFormUrl externalApplyUrl application.link bewerbungslink lienCandidature linkCandidatura"
        " linkInscricao enlacePostulacion",
    ),
    _row(
        "apply_email",
        Kind.EMAIL,
        "applyEmail apply_email applicationEmail apply.email contactEmail contact_email contact.email"
        " email apply"
        " how_to_apply howToApply applyUrl application applicationContact.email contact button.button_url"
        " button.url button.link cta.url cta.link link url applyTo applyContact contactMail mail contacts"
        " emailTo hrEmail recruiterEmail applicationsEmail",
    ),
    _row("host", Kind.URL, "host careersUrl careers careersPage jobsPage boardUrl"),
    _row(
        "company_website",
        Kind.URL,
        "companyWebsite company_website hiringOrganization.sameAs hiringOrganization.url company.website"
        " company.url company_url companyUrl organization.url organization.website employer.url"
        " employer.website"
        " companyLink homepage website site orgUrl organizationUrl organisationUrl employerUrl companySite"
        " companyHomepage businessUrl businessWebsite companyPageUrl",
    ),
    _row(
        "company_logo",
        Kind.URL,
        "logoUrl logo_url companyLogo company_logo logo hiringOrganization.logo hiringOrganization.logo.url"
        " company.logo organization.logo employer.logo companyLogoUrl",
    ),
    # --- the text
    _row(
        "summary",
        Kind.TEXT,
        "summary excerpt teaser shortDescription short_description tagline abstract intro",
    ),
    _row("summary_fallback", Kind.TEXT, "summaryBackup summary_backup fallbackSummary"),
    _row(
        "body",
        Kind.BODY,
        "descriptionHtml description_html contentHtml content jobDescription job_description description"
        " body text"
        " desc details descriptionPlain descriptionBody longDescription fullDescription descriptionText"
        " contents description.text descriptionAsText jobDescriptionHtml jd",
    ),
)

ROW_NAMES: Mapping[str, tuple[str, ...]] = {row.field: row.names for row in TABLE}
"""Each field's names, the best first."""

WORKPLACE_FLAGS: tuple[tuple[tuple[str, ...], str], ...] = (
    (("hybrid", "isHybrid", "location.hybrid"), "hybrid"),
    (("onSite", "isOnSite", "location.onSite"), "on-site"),
)
"""Names under which "true" states a workplace, which a field of the table did not."""

OF_REMOTE_WORK: tuple[str, ...] = ("candidateRequiredLocation", "locationRestrictions", "jobGeo")
"""Names of places that boards for remote work alone have: where somebody may live."""

SECTIONS: Mapping[str, str] = {
    "responsibilities": "Responsibilities",
    "duties": "Duties",
    "requirements": "Requirements",
    "qualifications": "Qualifications",
    "experienceRequirements": "Experience",
    "educationRequirements": "Education",
    "benefits": "Benefits",
    "jobBenefits": "Benefits",
    "perks": "Perks",
}
"""Parts of a description that stand in fields of their own, in the order in which they are read."""

PAY_NAMES: tuple[str, ...] = (
    "baseSalary", "salary", "pay", "compensation", "salaryRange", "salary_range", "wage", "remuneration",
    "payRange",
    "estimatedSalary", "salaryText", "rate", "compensationRange", "gehalt", "salario",
    "salaryMin", "salaryMax", "salary_min", "salary_max", "minSalary", "maxSalary", "min_salary",
    "max_salary", "minimumSalary", "maximumSalary",
    "salaryFrom", "salaryTo", "payMin", "payMax", "compensationMin", "compensationMax",
    "currency", "salaryCurrency", "salary_currency", "salaryPeriod", "salary_period", "salaryUnit",
    "payPeriod",
    "payRate", "hourlyRate", "hourlyPay", "hourlyWage", "dayRate", "dailyRate", "monthlySalary",
    "annualSalary", "yearlySalary", "stipend",
    "salaryInterval", "salaryType", "salaire", "vergutung", "remuneracao", "remuneracion", "faixaSalarial",
)  # fmt: skip

NOT_LABELS = (
    frozenset(
        """
    text name heading headline cargo agency enterprise publisher org studio startup date data fecha datum
    created added updated modified lastmod opens timestamp
    """.split()
    )
    | ABROAD_NOT_LABELS
)
"""Plain names that say what a field of metadata is, and too little before a line of a text."""

VAGUE_TITLES = frozenset("title role position job post opening jobrole jobopening jobposition".split())
"""Plain names of a title that may stand before something else in a text: "Role: Individual Contributor"."""

_NOT_A_LETTER = re.compile(r"[^\w.]+|_+")
_LETTERS = str.maketrans("ıøłđ", "iold")
"""Letters that Unicode does not take apart into a plain one and its mark."""


@lru_cache(maxsize=20_000)
def plain_name(name: str) -> str:
    """Return `name` as the table compares it: letters without accents, digits, the dots of nesting."""
    letters = unicodedata.normalize("NFKD", name.casefold().translate(_LETTERS))
    return _NOT_A_LETTER.sub("", letters)


@cache
def plain_names(table: tuple[str, ...]) -> frozenset[str]:
    """Return the names of a table as metadata's are compared with them."""
    return frozenset(map(plain_name, table))


_WORD = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+")
_ABOUT_A_JOB = frozenset("job jobs position positions posting vacancy post listing offer role advert".split())
"""Words that say nothing more in the name of a posting's field: "jobApplyURL", "position_status"."""
_OF_AN_END = frozenset("close closes closing expire expires expiry expiration deadline".split())
_OPENINGS = ("job", "position", "posting", "vacancy", "listing")
_SHORTEST_ENDING = 8
"""Letters of a name that can be nothing else at the end of words that run together."""


@lru_cache(maxsize=20_000)
def bare_name(name: str) -> str:
    """Return `plain_name(name)` without the words that every field of a posting could have."""
    if "." in name:
        return plain_name(name)
    words = [word.lower() for word in _WORD.findall(name)]
    bare = "".join(word for word in words if word not in _ABOUT_A_JOB) or plain_name(name)
    return _ending_of(bare) if bare.startswith(_OPENINGS) and not is_known(bare) else bare


def _ending_of(plain: str) -> str:
    """Return the longest name of the table that ends `plain`, whose words run together: "jobpostcity"."""
    endings = (plain[at:] for at in range(3, len(plain) - _SHORTEST_ENDING + 1))
    return next(filter(is_known, endings), plain)


def speaks_of_an_end(name: str) -> bool:
    """Tell if one of the words of `name` is of the end of something: "app_close_date"."""
    return not _OF_AN_END.isdisjoint(word.lower() for word in _WORD.findall(name))


def is_known(name: str) -> bool:
    """Tell if `name` is one that postings have."""
    return plain_name(name).replace(".", "") in _known()


@cache
def _known() -> frozenset[str]:
    names = [name for row in TABLE for name in row.names]
    names += [*SECTIONS, *PAY_NAMES, *PAY_ABROAD, *NOT_LIVE, *STATUS_NAMES]
    return frozenset(plain_name(part) for name in names for part in [name.split(".")[0]])
