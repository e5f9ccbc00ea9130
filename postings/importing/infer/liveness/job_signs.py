"""What shows that a text is about a job: the words of postings, in the languages that they come in."""

import re
from itertools import islice

from ....choices import EmploymentType
from ....facts.evidence import lowered
from ....facts.needed import may_have, words_needed
from ...record import PostingRecord
from ..body import Body
from ..roles import has_role, is_title

ENOUGH_SIGNALS = 2
"""Signs from which a text without metadata is a posting; with fewer, but any, a person has to look."""

_SURE = 4
"""Kinds of words from which a text under a job's title is a posting, whatever else it tells."""

_LEAST = {True: (1, 1000, 4000), False: (2, 2000, 4000)}
"""Kinds of words that make a text a posting at all, and the lengths from which it has to have one more.

By whether it names the job or who employs: "requirements" and "apply" stand in any licence.
"""
_OF_ANY_TEXT = frozenset({EmploymentType.CONTRACTOR, EmploymentType.TEMPORARY})
"""Terms whose words, a contract and what is temporary, say nothing of a text that they were found in."""

# Each kind counts once, whatever its language.
_KINDS = (
    # tasks
    r"""responsibilit|duties|what (?:you(?:'ll| will)|will you) do|aufgaben|\bmissions\b|responsabilidad|responsabilità|funções|funciones
    |opgaver\b|arbeidsoppgaver|arbetsuppgifter|tehtäv|mansioni|obowiązk|tanggung jawab|tugas\b|mô tả công việc|nhiệm vụ|zaduženja|odgovornosti\b|opis posla|задължения|отговорности|tasques\b|funcions\b|tööülesan|feladatai|náplň práce|náplň|görev|sorumluluk|iş tanımı
    |responsabilități|feladat|обязанност|обов'язк|обовʼязк|αρμοδιότητες|תחומי אחריות|המשרה כוללת|المهام|职责|任职|业务内容|仕事内容|業務内容|담당 ?업무|주요 ?업무
    |\btasques\b|\bfuncions\b|opis posla|\bzadaci\b|\bnaloge\b|ülesan|pienākum|\bpareigos|отговорности|задължения|tanggung jawab|\btugas\b|mô tả công việc|nhiệm vụ""",
    # requirements
    r"""requirements?|qualifications?|what we expect|must[- ]haves?|who you are|your background|profil\b|requisitos|requisiti|anforderungen|compétences
    |kvalifika|forventer|wymagania|kualifikasi|persyaratan|\bsyarat|yêu cầu|uvjeti\b|kvalifikacije|изисквания|requisits|nõud(?:ed|mised)|ootame|požad|nitelikler|cerințe|elvárás|требовани|вимог|απαιτήσεις|προσόντα|דרישות|المؤهلات|要求|应聘条件|応募資格|必須|자격
    |\brequisits\b|\buvjeti\b|zahtjevi|\bpogoji\b|nõudmised|ootused|prasīb|reikalavim|изисквания|kualifikasi|persyaratan|yêu cầu|\bperfil\b|\bvereisten\b""",
    # how to apply
    r"""\bappl(?:y|ication|icants?)\b|bewerb|candidat|postule|postular|solicitud|\bcv\b|r[ée]sum[ée]\b|lebenslauf
    |sollicit|ansøg|lamaran|ứng tuyển|gửi đơn|prijav[aiu]|životopis|кандидатств|автобиографи|sol·licitud|kandideeri|надсилайте|відгук|отклик|βιογραφικά|søknad|ansök|hakemu|aplikuj|życiorys|životopis|başvur|özgeçmiş|jelentkez|резюме|βιογραφικό|קורות חיים|السيرة الذاتية|应聘|投递|応募|지원 ?방법|지원서
    |\bprijav|kandidee|pieteik|kandidat|lamaran|\blamar\b|ứng tuyển|hồ sơ|curr[íi]cul|hoja de vida|inscri[pç]""",
    # experience
    r"""\bexperience\b|erfahrung|expérience|experiencia|experiência|esperienza|ervaring|erfaring|erfarenhet|kokemus|doświadczeni|zkušenost|skúsenost
    |deneyim|tecrübe|pengalaman|kinh nghiệm|iskustv|\bопит|experiència|kogemus|experiență|tapasztalat|\bопыт|досвід|εμπειρία|ניסיון|خبرة|经验|経験|경력|\bskills?\b|kenntnisse
    |experiència|iskustv|izkušnj|kogemus|pieredz|patirt|pengalaman|kinh nghiệm""",
    # pay
    r"""\bsalary|compensation|benefits|gehalt|salaire|salario|salário|stipendio|retribuzione|\bbonus\b|pension|insurance|salaris\b|\blön\b|\bløn\b|\blønn\b
    |palkka|wynagrodzeni|\bgaji\b|tunjangan|mức lương|\bplaća|заплата|\bpalk\b|μισθός|заробітн|\bmzda|maaş|salariu|fizetés|зарплат|заработн|שכר|الراتب|薪资|薪酬|給与|年収|급여|연봉|\bplaća\b|\bplača\b|\bpalk\b|\balga\b|atlyginim|заплата|\bgaji\b|mức lương|\blương\b|faixa salarial|remunera[çc]|rémunération|\bsueldo\b""",
    # terms
    r"""full[- ]time|part[- ]time|permanent|internship|werkstud|praktikum\b|contract\b|vollzeit|teilzeit|freelance|temps plein|\bcdi\b|\bcdd\b|\balternance\b
    |anställning|ansættelse|heltid|deltid|umow[ay] o|úväzok|úvazek|tam zamanlı|yarı zamanlı|penuh waktu|paruh waktu|toàn thời gian|bán thời gian|puno radno vrijeme|пълен работен ден|täistööa|πλήρης απασχόληση|teljes munkaidő|полная занятость|повна зайнятість|パート|アルバイト|norm[ăa] întreagă|tempo indeterminato|tempo pieno|contrata[çc]|jornada|\bclt\b|tiempo completo|tempo integral|正社員|契約社員|全职|정규직""",
    # who seeks
    r"""we(?:'re| are) (?:looking|hiring|seeking)|we seek\b|(?:is|are) (?:now |currently )?(?:hiring|looking for|seeking|recruiting)|wir suchen|suchen wir|\bsucht (?:dich|sie|ab|zum|eine?n?)\b|join [a-z][\w ]{1,40} as an? |on the lookout for""",
    r"""buscamos|procuramos|recrut|recherchons|vacanc|join (?:us|our)|cerchiamo|ricerchiamo|vi söker|vi søger|vi søker|haemme|dibutuhkan|kami mencari|lowongan|tuyển dụng|tražimo|zapošljav|търсим|cerquem|otsime|αναζητ|ζητείται|потріб|нуж(?:ен|на|ны) |szukamy|poszukujemy|hledáme|hľadáme
    |zatrudni|prijme|přijme|arıyoruz|căutăm|keresünk|ищем|шукаємо|требуется|אנחנו מחפשים|דרוש|招聘|募集|求人|채용
    |\bcerquem\b|tražimo|iščemo|\botsime\b|meklējam|ieškome|търсим|lowongan|tuyển dụng|\btuyển\b|verstärkung""",
    # what the job is called
    r"""\brole\b|\bposition\b|\bjob\b|stelle\b|\bposte\b|puesto|vaga\b|vacature|\bopening\b|stillinge?n?\b|\btjänsten?\b|praca\b|pozisyon|posisi\b|vị trí|radno mjesto|pozicij|позици|длъжност|lloc de treball|ametikoh|θέση εργασίας|посад|ilana\b|munkakör|fișa postului
    |anunț|вакан|должност|משרה|תפקיד|الوظيفة|职位|岗位|ポジション|포지션
    |\bradno m(?:j)?esto|delovno mesto|ametikoh|\bamats\b|длъжност""",
    r"""equal opportunity|without regard to|geschlecht|\bm/w/d\b|\bw/m/d\b|\bf/m/d\b|\bm/f/d\b""",
    # the reader, spoken to
    r"""\byou will\b|you bring|you have|your (?:role|impact|team)|du hast|du bist\b|du mit\b|deine (?:aufgaben|mission|rolle)|dein profil|sie haben|ihr profil|vous avez|vous êtes
    |du har\b|du kommer til|du er\b|du är\b|\bsinulla on|je (?:werkt|hebt|bent)\b|tu perfil|seu perfil|il tuo ruolo|ofrecemos|oferecemos|bieten wir|seni neler bekliyor|senden beklentimiz""",
    r"""what (?:we|you(?:'ll| will)?) (?:offer|get)|we offer|paid (?:time off|leave|holidays)|about you\b|remote-first|qui(?:énes)? (?:sommes|somos)|wir bieten|vi erbjuder|vi tilbyder|vi tilbyr
    |offriamo|oferujemy|oferim\b|ponúk|nabíz|tarjoamme|amit kínálunk|мы предлагаем|ми пропонуємо|условия работы|福利|待遇|kami menawarkan|quyền lợi|phúc lợi|nudimo|предлагаме|oferim\b|pakume|προσφέρουμε|пропонуємо|복지|福利厚生
    |nudimo|ponujamo|pakume\b|piedāvā|siūlome|предлагаме""",
    r"""\bop zoek naar\b|\bzoekt\b|\bzoeken\b|wat (?:ga je|bieden wij)|functie\b|arbejdsopgaver|hľad|hled|nástup""",
    # science
    r"""\bpost-?docs?\b|postdoctoral|\bph\.?d\.? (?:student|candidate|position|fellow)|doctoral (?:student|candidate|position|researcher)|fellowship|principal investigator|tenure""",
)


class _Kind:
    """Words of one kind: those that stand as they are, and patterns of others."""

    def __init__(self, table: str) -> None:
        ways: list[str] = []
        for part in "".join(line.strip() for line in table.splitlines()).split("|"):
            if ways and ways[-1].count("(") > ways[-1].count(")"):
                ways[-1] += f"|{part}"
            else:
                ways.append(part)
        self.words = [way for way in ways if _IS_PLAIN.fullmatch(way)]
        patterns = "|".join(way for way in ways if not _IS_PLAIN.fullmatch(way)) or _NOTHING
        self.pattern, self.needs = re.compile(patterns), words_needed(patterns)

    def stands_in(self, text: str) -> bool:
        """Tell if `text` has a word of this kind; one that stands as it is is found in no time."""
        return any(word in text for word in self.words) or (
            may_have(text, self.needs) and self.pattern.search(text) is not None
        )


_IS_PLAIN = re.compile(r"[\w' -]+")
_NOTHING = r"(?!)"
_SIGNALS = tuple(map(_Kind, _KINDS))
_GENDERS = re.compile(
    r"[(\[]\s?(?:all genders?|[mwfdhkvxi]\s?[/|,:*-]\s?[mwfdhkvxi](?:\s?[/|,:*-]\s?[a-z*]{1,6})?)\s?[)\]]|\b[mwf]/[mwf]/[dxi]\b|\b[hf]/[fh]\b",
    re.IGNORECASE,
)
"""A mark in a title that the job is for all genders: "(m/w/d)", "(H/F)"."""
_JOB_LINK = re.compile(
    r"(?<![a-z])(?:jobs?(?:description|posting|detail|view)?|careers?|vacanc(?:y|ies)|positions?|openings?|recruit\w{0,6}|hiring"
    r"|stellen\w{0,10}|karriere|emplois?|empleos?|vagas?|lavora\w{0,6}|vacatures?|praca|greenhouse|lever|ashbyhq|workable"
    r"|personio|smartrecruiters|bamboohr|recruitee|teamtailor)(?![a-z])",
    re.IGNORECASE,
)
"""Words of an address at which one applies."""
_TAGS = frozenset(
    "job jobs job-posting jobposting hiring vacancy vacancies career careers recruitment recruiting stellenausschreibung stellenanzeige"
    " stellenangebot stelle stellen ausschreibung emploi recrutement offre-d-emploi vaga vagas emprego empleo vacante vacature vacatures"
    " lavoro offerta-di-lavoro praca rekrutacja jobb ledig-stilling stilling práce volne-misto job-opportunity".split()
)


def signs_of_a_job(record: PostingRecord, body: Body, headline: str = "") -> int:
    """Count what the text has that postings have, up to `ENOUGH_SIGNALS`: pay, a title, tasks, requirements, …

    A long text says "experience" or "position" whatever it is about, so it has to say more. A title that is only
    what the page stands under, its `headline`, and has no noun of a role in it, may be that of any page, and one
    that is found in a text without any such word is that of another thing: a driver, a manager of windows.
    """
    stated = sum(map(bool, (record.pay_words, _has_terms(record), record.valid_through))) + _marked(record)
    if stated >= ENOUGH_SIGNALS:
        return ENOUGH_SIGNALS
    named = _named(record, body, headline)
    signs = stated + named + _is_linked(record)
    least, *lengths = _LEAST[bool(record.title or record.company)]
    least += sum(len(body.text) >= length for length in lengths)
    kinds = _kinds_in(record, body, least + ENOUGH_SIGNALS)
    if kinds < least and not signs:
        return 0
    if not kinds and not stated and named > 1:
        return int(least == 1)
    if headline and record.evidence.get("title") == headline and not is_title(record.title):
        kinds -= min(kinds, least)
    return min(signs + kinds, ENOUGH_SIGNALS)


def _is_linked(record: PostingRecord) -> bool:
    """Tell if what states a title and a place has a link that speaks of jobs."""
    stated = record.title and record.locations and not record.evidence.keys() & {"title", "places"}
    return bool(stated) and _JOB_LINK.search(f"{record.source_url} {record.apply_url}") is not None


def _has_terms(record: PostingRecord) -> bool:
    """Tell if the posting states its terms, or its text surely speaks of an employment's."""
    terms, inferred = record.employment_type, "employment_type" in record.evidence
    return bool(terms) and not (inferred and terms in _OF_ANY_TEXT)


def _named(record: PostingRecord, body: Body, headline: str) -> int:
    """Count a title: 1 if it is that of a job, 2 if the text says so."""
    words = record.evidence.get("title", "\0")
    if words in body.text and (words != headline or is_title(record.title)):
        return 2
    return int(is_title(record.title))


def _kinds_in(record: PostingRecord, body: Body, most: int) -> int:
    """Count the kinds of words that a text has, up to `most`: to find none takes the longest."""
    text = lowered(f"{record.summary}\n{body.text}")
    return sum(1 for _ in islice((kind for kind in _SIGNALS if kind.stands_in(text)), most))


def is_surely_one(record: PostingRecord, body: Body) -> bool:
    """Tell if a text under the title of a job has most of what postings have."""
    return is_title(record.title) and _kinds_in(record, body, _SURE) == _SURE


def says_little_of_a_job(record: PostingRecord, body: Body) -> bool:
    """Tell if a text has one kind of the words of postings at most."""
    return _kinds_in(record, body, 2) < 2


def names_a_job(record: PostingRecord, headline: str) -> bool:
    """Tell if the title has the noun of a role in it, or a mark of a posting stands beside it."""
    return has_role(record.title or headline) or _marked(record) > 0


def _marked(record: PostingRecord) -> int:
    """Count what marks the posting as one: genders in its title, a tag that says so."""
    title = f"{record.title} {record.evidence.get('title', '')}"
    tags = {"-".join(tag.casefold().split()) for tag in record.tags}
    return int(_GENDERS.search(title) is not None) + int(not _TAGS.isdisjoint(tags))
