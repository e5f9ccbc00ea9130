"""What German, Dutch and the Nordic languages say of who employs."""

import re

from .sign import Tongues, sign

GERMANIC = Tongues(
    re.compile(r"(?i)\b(?:und|der|wir|für|oder|mit|eine|een|het|wij|van|voor|je|och|att|med|som|til|vi|og|på|din|du|av)\b"),
    (
        # German
        sign(4.5, r"\b[Ww]ir,? (?:die|der|das) NAME(?=,)"),
        sign(4.2, r"\bAls [\w ,/&()*:-]{3,60}? (?:beim|bei(?: der| dem)?) NAME(?=,|\n|$| (?:bist|hast|wirst|kannst|sind|[a-zäöü]{3,12}(?:st|en)) )", r"\b(?:Dein|Deine|Ihr|Ihre) (?:Job|Karriere|Zukunft|Einstieg|Ausbildung|Vorteile|Benefits) bei(?: der)? NAME(?=\n|$)"),
        sign(4.2, r"\bsucht (?:die |der |das )?NAME (?:eine?n?|ab|zum|für|Sie|dich|Dich|mehrere|Verstärkung)\b"),
        sign(4, r"\b(?:Fachgebiet|Lehrstuhl|Professur|Institut|Fakultät|Fachbereich|Arbeitsgruppe|Abteilung|Klinik|Seminar|Zentrum)[^.\n]{2,80}? (?:der|an der|des) INSTITUTION"),
        sign(3.4, r"\bTeams? (?:beim|bei(?: der| dem)?|von|der) NAME (?:suchen|sucht|freut|besteht)", r"\b[Mm]it (?=[A-Z]\S{0,20}[A-Z])NAME haben wir\b", r"\b[Ww]ir haben mit (?=[A-Z]\S{0,20}[A-Z])NAME\b"),
        sign(3, r"\b(?:Werde|Sei|Werden Sie) (?:ein )?Teil (?:von |(?:der|des) (?=\S{1,30}(?:-G| GmbH| AG| Group| Gruppe)))NAME", r"\b(?:Komm|Kommen Sie|Wechsle) zu(?:r|m)? NAME", r"\b(?:Praktikum|Stelle|Arbeit|Ausbildung|Job|Praktikant\w{0,9}) beim NAME"),
        sign(3, r"STARTNAMEASIDE (?:gehört zu|zählt zu|steht für|bildet aus|wurde \d{4}|wurde im Jahr|ist (?:Marktführer|der führende|die führende|das führende))\b"),
        sign(3.4, r"\b[Bb]ei uns,? (?:der|dem|bei) NAME", r"\bbei NAME erwartet\b", r"(?:^|\n)Das (?:ist|sind|bietet dir) NAME(?=\n|$)"),
        sign(3.4, r"\b(?:[Bb]ewirb|[Bb]ewerbe?n?|[Ss]tarte|[Dd]urchstarten|[Aa]nfangen|[Ee]insteigen)(?: [a-zäöüA-ZÄÖÜ][\wäöü]{1,20}){0,4} bei(?: der)? NAME(?= in | voll | durch|[.,!]|\n|$)"),
        sign(2, r"\b[Bb]ei NAME (?:zu )?arbeiten\b", r"\b(?:zu|bei) NAME(?=[.!]\s|\n|$)"),
        sign(3.4, r"\b[Bb]ei(?: der| dem)? NAME [a-zäöü]{2,14} (?:wir|du|Du|Sie|dich|Dich|uns|es)\b"),
        # Dutch
        sign(4.5, r"NAMEASIDE (?:is|zijn) (?:momenteel |altijd )?(?:op zoek|aan het groeien)\b"),
        sign(4.2, r"\bAls [\w ,/&()-]{3,60}? bij(?: de| het)? NAME"),
        sign(3.4, r"\b[Bb]ij(?: de| het)? NAME [a-z]{2,14} (?:we|wij|je|jij|ons)\b"),
        sign(3.4, r"\b[Vv]oor(?: de| het)? NAME (?:zijn|zoeken) (?:we|wij)\b"),
        sign(3, r"\b[Tt]eam (?:van|bij) NAME", r"\b[Ww]erken (?:bij|voor)(?: de| het)? NAME"),
        # Nordic languages
        sign(4.5, r"NAMEASIDE (?:(?:är|er) (?:nu |nå |lige nu )?(?:på jakt|ute efter|på utkik)|(?:leder|ser|letar) (?:efter|etter))\b"),
        sign(4.5, r"\b[Vv]i (?:på|i|hos|ved) NAME (?:är|er|har|söker|søger|søker|leder|ser|letar|vill|vil)\b"),
        sign(4.2, r"\bSom [\w ,/&()-]{3,60}? hos NAME"),
        sign(3.4, r"\bSom [\w ,/&()-]{3,60}? (?:på|ved) NAME"),
        sign(2.6, r"\bSom [\w ,/&()-]{3,60}? (?:i|till) NAME"),
        sign(3.4, r"\bHos NAME [a-zåäöæø]{2,14} (?:vi|du|man)\b"),
        sign(2.8, r"\b(?:På|I|Ved) NAME [a-zåäöæø]{2,14} (?:vi|du|man)\b"),
        sign(2, r"\b(?:del af|del av|arbeta på|arbeta hos|jobba på|jobba hos|jobbe i|jobbe hos|arbejde hos|team på|team hos) NAME"),
    ),
)  # fmt: skip
