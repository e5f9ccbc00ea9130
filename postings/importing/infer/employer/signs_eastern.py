"""What Slavic languages, Greek, Romanian, Finnish, Hungarian and Turkish say of who employs."""

import re

from .sign import Tongues, sign

EASTERN = Tongues(
    re.compile(r"[ąćęłńśźżčďěňřšťůőűğışа-яіїєґα-ωάέήίόύώ]|\b(?:ja|sekä|és|az|egy|este|și|ve|bir)\b"),
    (
        sign(4.2, r"\b(?:Pro|Pre|Dla) (?:společnost|spoločnosť|firmu|firmy) NAME (?:hledáme|hľadáme|szukamy|poszukujemy)\b"),
        sign(3.6, r"STARTNAMEASIDE (?:je|to|jest) (?:[\wà-ž-]+ ){0,4}(?:firmou|firma|společnost|společností|spoločnosť|spoločnosťou|spółka|spółką)\b", describes=True),
        sign(2.8, r"\b(?:W|V|We|Ve|w|v) NAME [\wà-ž]{3,16}(?:my|me)\b"),
        sign(3.4, r"\b(?:Jesteśmy|Sme|Jsme) NAME"),
        sign(2.4, r"\b(?:Dołącz do|Pracuj w|Przidej se k|Přidej se k|Pridaj sa k|zespołu|zespole|tým) NAME"),
        # Russian and Ukrainian
        sign(4.5, r"NAME[»”\"]? (?:ищет|ищем|шукає|приглашает|запрошує|разыскивает|в поиске|в пошуку|набирает|объявляет набор|открывает вакансию)(?!\w)"),
        sign(4, r"(?:^|\n)(?:О компании|Про компанію|О нас:|Про нас:) [«“\"]?NAME[»”\"]?(?=\n|$|:)"),
        sign(3.6, r"STARTNAME (?:—|–|-) (?:это |це )?(?:[а-яёіїєґ-]+ ){0,5}(?:компания|компанія|разработчик|розробник|студия|студія|банк|сервис|сервіс|платформа|агентство)(?!\w)", describes=True),
        sign(2.4, r"(?<!\w)(?:[Кк]омпани[яиюй]|[Кк]омпані[яїюй]|ООО|АО|ЗАО|ТОВ|[Сс]туди[яию]|[Сс]тартап) [«“\"]?NAME", r"(?<!\w)[Кк]оманд[аеуы] NAME"),
        # Bulgarian, Croatian, Greek and Romanian
        sign(4.5, r"NAME[»”\"]? (?:търси|набира|traži|zapošljava|αναζητά|ζητά|προσλαμβάνει|recrutează|își mărește echipa)(?!\w)"),
        sign(4.2, r"(?:^|\n)(?:За компанията|За фирмата|O tvrtki|O nama:|Σχετικά με την?|Despre(?: noi:)?|Hakkımızda:) NAME(?=\n|$|:)"),
        sign(3.6, r"STARTNAMEASIDE (?:е|je|είναι|este) (?:[\w-]+ ){0,4}(?:компания|фирма|агенция|студио|tvrtka|poduzeće|kompanija|agencija|εταιρεία|εταιρία|όμιλος|companie|firmă|agenție)(?!\w)", describes=True),
        sign(2.4, r"(?<!\w)(?:[Тт]ърговско дружество|tvrtk[aeiu]|poduzeć[aeu]|компанията|фирмата|εταιρεί[αας]+|compania|firma) [«“\"„]?NAME"),
        # Turkish, Finnish and Hungarian
        sign(4.5, r"NAMEASIDE (?:keres|felvesz|felvételt hirdet|etsii|hakee|palkkaa|otsib)\b"),
        sign(4, r"(?:^|\n)(?:Tietoa yrityksestä|Yritys|Cégünk|A cég|Ettevõttest) NAME(?=\n|$|:)"),
        sign(4.5, r"NAME,? (?:[\w'’ ,]{3,80}? )?arıyor\b"),
        sign(3.4, r"\bNAME (?:bünyesinde|ekibine|ailesine|olarak)\b"),
        sign(3.4, r"STARTNAMEASIDE (?:on|egy) (?:[\wà-ž-]+ ){0,4}(?:yritys|yhtiö|cég|vállalat|toimisto)\b", describes=True),
    ),
)  # fmt: skip
