"""Metadata whose names are in the languages of the board."""

import pytest

from postings.importing.names import TABLE, plain_name
from postings.importing.names_abroad import ABROAD_NOT_LABELS
from postings.importing.not_live import NOT_LIVE

from .prepared import BODY, record_of

NAMES = {
    "German": ("stellentitel", "unternehmen", "arbeitsort", "veröffentlicht_am", "bewerbungsfrist"),
    "German, typed": ("titel", "firma", "ort", "veroeffentlicht", "gueltig_bis"),
    "French": ("titre", "société", "ville", "publié_le", "date_limite"),
    "Spanish": ("puesto", "empresa", "ubicación", "publicado", "fecha_límite"),
    "Spanish, another": ("vacante", "compañía", "localización", "fecha", "vence"),
    "Portuguese": ("titulo", "empresa", "localizacao", "publicado_em", "validade"),
    "Portuguese, another": ("função", "companhia", "cidade", "data_de_publicação", "válido_até"),
    "Italian": ("titolo", "ente", "sede", "pubblicato", "scadenza"),
    "Italian, another": ("ruolo", "società", "città", "data_pubblicazione", "valida_fino"),
    "Dutch": ("functie", "bedrijf", "plaats", "geplaatst_op", "sluitingsdatum"),
    "Norwegian": ("tittel", "arbeidsgiver", "sted", "publisert", "frist"),
    "Danish": ("stillingsbetegnelse", "virksomhed", "arbejdssted", "oprettet", "ansoegningsfrist"),
    "Swedish": ("befattning", "arbetsgivare", "plats", "publicerad", "sista_ansökan"),
    "Finnish": ("tehtävänimike", "työnantaja", "kaupunki", "julkaisupäivä", "hakuaika_päättyy"),
    "Polish": ("tytul", "firma", "miasto", "opublikowano", "wazna_do"),
    "Polish, another": ("stanowisko", "pracodawca", "miejscowość", "data_dodania", "termin_składania"),
    "Czech": ("název_pozice", "zaměstnavatel", "město", "zveřejněno", "uzávěrka"),
    "Slovak": ("nazov_pozicie", "zamestnávateľ", "mesto", "zverejnené", "platné_do"),
    "Hungarian": ("munkakör", "cég", "település", "közzétéve", "határidő"),
    "Romanian": ("titlu", "angajator", "oraș", "publicat", "termen_limită"),
    "Turkish": ("başlık", "işveren", "şehir", "yayınlanma_tarihi", "son_başvuru"),
    "Greek": ("τίτλος", "εταιρεία", "πόλη", "ημερομηνία", "προθεσμία"),
    "Indonesian": ("judul", "perusahaan", "lokasi", "tanggal", "batas_waktu"),
    "Catalan": ("títol", "entitat", "lloc", "data_publicació", "data_límit"),
    "Croatian": ("radno_mjesto", "poslodavac", "mjesto_rada", "datum_objave", "rok_za_prijavu"),
    "Slovenian": ("delovno_mesto", "podjetje", "kraj_dela", "objavljeno", "rok_prijave"),
    "Estonian": ("ametikoht", "ettevõte", "asukoht", "avaldatud", "tähtaeg"),
    "Latvian": ("amats", "uzņēmums", "darba_vieta", "publicēts", "termiņš"),
    "Lithuanian": ("pareigos", "įmonė", "darbo_vieta", "paskelbta", "terminas"),
    "Vietnamese": ("chức_danh", "công_ty", "địa_điểm", "ngày_đăng", "hạn_nộp"),
}


@pytest.mark.parametrize("language", NAMES)
def test_the_names_of_a_language_are_known(language: str) -> None:
    title, company, place, posted, last_day = NAMES[language]
    record = record_of(
        f"---\n{title}: Welder\n{company}: Quayside Steel\n{place}: Porto, Portugal\n"
        f"{posted}: 2026-11-02\n{last_day}: 2026-12-15\n---\n{BODY}"
    )
    (location,) = record.locations
    assert (record.title, record.company) == ("Welder", "Quayside Steel")
    assert "Porto" in str(location.place)
    assert str(record.posted_at).startswith("2026-11-02")
    assert str(record.valid_through).startswith("2026-12-15")


@pytest.mark.parametrize(
    ("line", "workplace"),
    [
        ("mode: In office", "on-site"),
        ("work_mode: hybrid", "hybrid"),
        ("modalidade: híbrido", "hybrid"),
        ("modalidad: remoto", "remote"),
        ("remoto: sí", "remote"),
        ("tryb pracy: zdalnie", "remote"),
        ("modalità di lavoro: ibrido", "hybrid"),
        ("arbeitsmodell: vor Ort", "on-site"),
    ],
)
def test_how_one_works_is_read_in_other_languages(line: str, workplace: str) -> None:
    record = record_of(f"---\ntitle: Welder\ncompany: Quayside Steel\n{line}\n---\n{BODY}")
    assert record.workplace == workplace


@pytest.mark.parametrize("name", ["widełki", "wynagrodzenie", "salaire", "sueldo", "stipendio", "lønn"])
def test_pay_is_read_in_other_languages(name: str) -> None:
    record = record_of(f"---\ntitle: Welder\n{name}: 30 000 - 40 000 EUR\n---\n{BODY}")
    assert (record.pay_min, record.pay_max, record.pay_currency) == (30_000, 40_000, "EUR")


def test_a_kind_of_contract_is_read_in_other_languages() -> None:
    record = record_of(f"---\ntitle: Welder\numowa: [B2B, UoP]\n---\n{BODY}")
    assert record.employment_type == "contractor"


def test_a_name_says_one_thing() -> None:
    fields: dict[str, set[str]] = {}
    for row in TABLE:
        for name in row.names:
            fields.setdefault(plain_name(name), set()).add(row.field)
    shared = {name for name, said in fields.items() if len(said) > 1}
    assert shared <= {
        "applyurl", "applyto", "howtoapply", "apply", "application", "button.buttonurl", "button.url",
        "button.link", "cta.url", "cta.link", "link", "url", "text",
    }  # fmt: skip


def test_words_that_are_no_labels_are_written_plainly() -> None:
    assert {plain_name(name) for name in ABROAD_NOT_LABELS} == ABROAD_NOT_LABELS
    assert {plain_name(name) for name in NOT_LIVE} >= {"veroffentlicht", "publicado"}


@pytest.mark.parametrize(
    ("title", "company", "place"),
    [
        ("позиция", "работодател", "населено_място"),
        ("название_должности", "название_организации", "город_работы"),
        ("назва_посади", "назва_компанії", "місто"),
        ("τίτλος_θέσης", "επωνυμία", "τόπος_εργασίας"),
        ("beosztás", "munkáltató_neve", "munkavégzés_helyszíne"),
        ("funcția", "denumire_angajator", "punct_de_lucru"),
        ("radno_mjesto", "naziv_tvrtke", "lokacija_rada"),
        ("募集ポジション", "法人名", "勤務エリア"),
        ("工作名稱", "用人单位", "办公地点"),
        ("직무명", "회사이름", "근무지역"),
    ],
)
def test_further_names_of_a_language_are_known(title: str, company: str, place: str) -> None:
    record = record_of(
        f"---\n{title}: Welder\n{company}: Quayside Steel\n{place}: Porto, Portugal\n---\n{BODY}"
    )
    (location,) = record.locations
    assert (record.title, record.company) == ("Welder", "Quayside Steel")
    assert "Porto" in str(location.place)
