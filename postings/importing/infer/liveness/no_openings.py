"""Pages that stand where postings do, and say that there is none."""

from collections.abc import Iterable

from ....facts.evidence import lowered, one_of
from ..body import Body
from ..roles import is_title

_NONE_OPEN = one_of(
    r"""
    (?:there (?:are|is) |we (?:currently |presently )?have |(?:are|is) |sorry,? )?(?:currently |presently |at present |right now )?no (?:(?:new|current|currently|open|available|active) ){0,3}(?:<jobs>)(?: are| is)?(?: currently| now)? ?(?:open|available|posted|listed|advertised)?
    (?:we )?(?:do not|don't) (?:currently |presently )?have any (?:\w+ )?(?:<jobs>)
    (?:we are|we're) (?:currently |presently )?not (?:currently |presently |actively )?(?:hiring|recruiting)
    not (?:currently |presently )?hiring(?: right now| at the moment| currently)
    (?:zurzeit|derzeit|aktuell|momentan)(?: \w+){0,3} keine? (?:offenen? |freien? |vakanten? )?(?:stellen?|positionen?|vakanzen|jobs?|stellenangebote?|stellenausschreibungen)
    keine? (?:offenen? |freien? |vakanten? |aktuellen? )(?:stellen?|positionen?|vakanzen|jobs?|stellenangebote?)
    aucune? (?:offre|poste|annonce|opportunit[ée])(?: d'emploi| [àa] pourvoir| de (?:poste|stage|th[èe]se)| ouverte?| disponible){0,2}(?: (?:actuellement|pour (?:le|l') ?(?:moment|instant)|en ce moment|n'est|disponible|ouverte?))
    (?:nous n'avons|il n'y a)(?: actuellement)? (?:pas|aucune?)(?: actuellement)? (?:d'|de )?(?:offres?|postes?)
    (?:actualmente |de momento |por el momento )?no (?:hay|tenemos) (?:\w+ )?(?:ofertas|vacantes|puestos|plazas|posiciones)
    sin (?:ofertas|vacantes)
    sem (?:novas )?vagas
    n[ãa]o (?:h[áa]|temos|existem) (?:novas )?vagas
    (?:al momento |attualmente )?non (?:ci sono|abbiamo) (?:\w+ )?(?:posizioni|offerte|opportunit[àa])
    nessuna (?:posizione|offerta) (?:aperta|disponibile|attiva)
    (?:momenteel |op dit moment )?(?:geen|zijn er geen|hebben we geen) (?:openstaande )?vacatures
    (?:inga|ingen) (?:lediga )?(?:tj[äa]nster|ledige stillinger|stillinger)
    (?:brak|nie mamy) (?:aktualnych |otwartych |wolnych )?(?:ofert|stanowisk|rekrutacji)
    (?:[žz][áa]dn[ée]|nem[áa]me) (?:voln[ée]|otev[řr]en[ée]|otvoren[ée]) (?:pozic[eí]|poz[íi]cie|m[íi]sta|miesta)
    (?:нет открытых|открытых) вакансий(?: нет)?
    (?:в данный момент|сейчас|на данный момент)(?: у нас)? (?:нет|отсутствуют) (?:открытых |свободных )?ваканси[йи]
    (?:наразі|зараз)(?: у нас)? (?:немає|відсутні) (?:відкритих |вільних )?ваканс[іи][йї]
    (?:trenutno |trenutačno )?(?:nemamo|nema) (?:\w+ )?(?:otvorenih|slobodnih|ogla[šs]enih) (?:\w+ )?(?:radnih mjesta|pozicija|natje[čc]aja|oglasa)
    (?:jelenleg )?(?:nincs|nincsenek) (?:nyitott|szabad|meghirdetett|bet[öo]ltetlen|aktu[áa]lis) (?:poz[íi]ci[óo]\w*|[áa]ll[áa]s\w*)
    (?:momentan |[îi]n prezent |[îi]n acest moment )?nu (?:avem|sunt|exist[ăa]) (?:locuri de munc[ăa]|posturi|pozi[țt]ii|joburi)
    (?:в момента |към момента )?няма(?:ме)? (?:отворени|свободни|обявени|активни) (?:\w+ )?(?:позиции|места|обяви)
    (?:αυτή τη στιγμή |προς το παρόν )?δεν υπάρχουν (?:διαθέσιμες |ανοιχτές |ανοικτές )?θέσεις
    (?:şu anda |şu an |halihazırda )?(?:açık|aktif) (?:pozisyon\w*|ilan\w*|iş ilan\w*) (?:bulunmamaktad[ıi]r|yoktur|yok|bulunmuyor)
    (?:ei |meillä ei ole )(?:tällä hetkellä |nyt )?(?:ole )?avoimia (?:työpaikkoja|tehtäviä|paikkoja)
    (?:hetkel |praegu )?(?:ei ole|pole) (?:ühtegi )?(?:vaba\w*|avatud) (?:töökoh\w+|ametikoh\w+|positsioon\w*)
    (?:saat ini )?(?:tidak ada|belum ada) lowongan
    (?:hiện (?:tại |nay )?)?(?:không có|chưa có) (?:vị trí|tin) (?:nào )?(?:tuyển dụng|đang tuyển)
    (?:ara mateix |actualment )?no (?:hi ha|tenim) (?:cap )?(?:ofert\w+|vacants|places|convocat[òo]ri\w+)
    (?:v sou[čc]asnosti |v s[úu][čc]asnosti |moment[áa]ln[ěe] |aktu[áa]ln[ěe] )?(?:nehled[áa]me|nenab[íi]z[íi]me|nepon[úu]kame|nem[áa]me) (?:\w+ )?(?:[žz][áa]dn[ée] )?(?:nov[ée] |voln[ée] |vo[ľl]n[ée] )?(?:kolegy|pracovn[íi]ky|pozice|poz[íi]cie|m[íi]sta|miesta)
    (?:vi har |der er |det finns |det er )?(?:for tiden |för närvarande |just nu |i øjeblikket |p[åa] n[åa]v[æa]rende tidspunkt )?(?:inga|ingen) (?:lediga|ledige|[åa]pne|[öo]ppna) (?:tj[äa]nster|stillinger|jobb|jobs?|platser|stilling)
    """,
    jobs=r"(?:job |career |position |staff )?(?:openings?|vacanc(?:y|ies)|positions?|jobs?|opportunit(?:y|ies)|roles?|job listings|postings?)",
)
_OPENING = 1500
"""Characters at the beginning of a page in which it says so."""


def says_that_none_is_open(body: Body, headlines: Iterable[str], title: str) -> bool:
    """Tell if a headline says that no job is open, or the text of a page where none has a `title`."""
    if any(_NONE_OPEN.match(lowered(headline[:200]).strip()) for headline in headlines):
        return True
    return not is_title(title) and _NONE_OPEN.search(lowered(body.text[:_OPENING])) is not None
