"""Time and quality of reading facts: ``python -m bench.facts``; with lingua installed, both detectors.

Prints precision and recall against the truth files, the cost of a typical body, and, for each language
detector that is installed, accuracy on short, long and mixed texts with time and memory.
"""

import os
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "jobboard.settings")

SAMPLES: dict[str, str] = {
    "en": (
        "We are looking for somebody who likes order, answers letters kindly and can read a "
        "balance sheet. You will work with a small team, plan the week on Monday and close the "
        "books on Friday."
    ),
    "de": (
        "Wir suchen eine Person, die Ordnung mag, Briefe freundlich beantwortet und eine Bilanz "
        "lesen kann. Sie arbeiten in einem kleinen Team, planen am Montag die Woche und schließen "
        "am Freitag die Bücher."
    ),
    "fr": (
        "Nous cherchons une personne qui aime l'ordre, répond aux lettres avec gentillesse et "
        "sait lire un bilan. Vous travaillez dans une petite équipe, planifiez la semaine le "
        "lundi et clôturez le vendredi."
    ),
    "pt": (
        "Procuramos alguém que goste de ordem, responda a cartas com simpatia e saiba ler um "
        "balanço. Vai trabalhar numa equipa pequena, planear a semana na segunda-feira e fechar "
        "as contas na sexta."
    ),
    "es": (
        "Buscamos a alguien que disfrute del orden, conteste las cartas con amabilidad y sepa "
        "leer un balance. Trabajarás con un equipo pequeño, planificarás la semana el lunes y "
        "cerrarás las cuentas el viernes."
    ),
    "it": (
        "Cerchiamo una persona che ami l'ordine, risponda alle lettere con gentilezza e sappia "
        "leggere un bilancio. Lavorerai in una piccola squadra, pianificherai la settimana il "
        "lunedì e chiuderai i conti il venerdì."
    ),
    "nl": (
        "Wij zoeken iemand die van orde houdt, brieven vriendelijk beantwoordt en een balans kan "
        "lezen. Je werkt in een klein team, plant op maandag de week en sluit op vrijdag de "
        "boeken."
    ),
    "sk": (
        "Hľadáme človeka, ktorý má rád poriadok, na listy odpovedá milo a vie čítať súvahu. "
        "Budete pracovať v malom tíme, v pondelok plánovať týždeň a v piatok uzatvárať účty."
    ),
    "cs": (
        "Hledáme člověka, který má rád pořádek, na dopisy odpovídá mile a umí číst rozvahu. "
        "Budete pracovat v malém týmu, v pondělí plánovat týden a v pátek uzavírat účty."
    ),
    "pl": (
        "Szukamy osoby, która lubi porządek, uprzejmie odpowiada na listy i umie czytać bilans. "
        "Będziesz pracować w małym zespole, w poniedziałek planować tydzień, a w piątek zamykać "
        "księgi."
    ),
    "sv": (
        "Vi söker någon som tycker om ordning, svarar vänligt på brev och kan läsa en "
        "balansräkning. Du arbetar i en liten grupp, planerar veckan på måndagen och stänger "
        "böckerna på fredagen."
    ),
    "da": (
        "Vi søger en, der holder af orden, svarer venligt på breve og kan læse en balance. Du "
        "arbejder i et lille hold, planlægger ugen om mandagen og lukker bøgerne om fredagen."
    ),
    "fi": (
        "Etsimme henkilöä, joka pitää järjestyksestä, vastaa kirjeisiin ystävällisesti ja osaa "
        "lukea tasetta. Työskentelet pienessä ryhmässä, suunnittelet viikon maanantaina ja suljet "
        "kirjat perjantaina."
    ),
    "ro": (
        "Căutăm o persoană căreia îi place ordinea, răspunde amabil la scrisori și știe să "
        "citească un bilanț. Vei lucra într-o echipă mică, vei planifica săptămâna luni și vei "
        "închide conturile vineri."
    ),
}
BOILERPLATE = (
    " We are an equal opportunity employer. All qualified applicants will receive consideration without"
    " regard to race, colour, religion, sex, gender identity, national origin, disability or age."
)


def texts() -> dict[str, list[tuple[str, str]]]:
    """Return pairs of language and text: first sentences, whole samples five times, with boilerplate."""
    return {
        "short": [(code, text.split(". ")[0][:80]) for code, text in SAMPLES.items()],
        "sentence": [(code, text.split(". ")[0]) for code, text in SAMPLES.items()],
        "long": [(code, " ".join([text] * 5)) for code, text in SAMPLES.items()],
        "mixed": [(code, " ".join([text] * 2) + BOILERPLATE) for code, text in SAMPLES.items()],
    }


def memory() -> float:
    """Return the megabytes that this process holds."""
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6


def our_detector() -> Callable[[str], str]:
    """Return the board's detector, which is py3langid with a floor."""
    from postings.facts.language import detect_language

    return detect_language


def lingua_detector() -> Callable[[str], str]:
    """Return lingua's, with the languages that the board knows."""
    from lingua import IsoCode639_1, LanguageDetectorBuilder

    from postings.facts.language import LANGUAGES

    names = [code.upper() for code in LANGUAGES]
    codes = [getattr(IsoCode639_1, name) for name in names if hasattr(IsoCode639_1, name)]
    detector = LanguageDetectorBuilder.from_iso_codes_639_1(*codes).build()

    def detect(text: str) -> str:
        found = detector.detect_language_of(text)
        return found.iso_code_639_1.name.lower() if found else ""

    return detect


DETECTORS = {"py3langid": our_detector, "lingua": lingua_detector}


def measure_detector(name: str) -> None:
    """Print accuracy, milliseconds a text and megabytes of one detector, in a process of its own."""
    before, start = memory(), time.perf_counter()
    detect = DETECTORS[name]()
    detect("This is a text to warm it up, and it is long enough for everybody.")
    print(f"{name}: ready in {time.perf_counter() - start:.2f} s, {memory() - before:.0f} MB")
    for kind, pairs in texts().items():
        start = time.process_time()
        found = [detect(text) for _, text in pairs]
        cost = (time.process_time() - start) / len(pairs) * 1000
        right = sum(one == code for one, (code, _) in zip(found, pairs, strict=True))
        wrong = sum(bool(one) and one != code for one, (code, _) in zip(found, pairs, strict=True))
        print(
            f"  {kind}: {right}/{len(pairs)} right, {wrong} wrong, {cost:.2f} ms; {memory() - before:.0f} MB"
        )


def measure_facts() -> None:
    """Print the cost of a typical body and of a location field, and the gazetteer's."""
    from postings.facts.gazetteer import gazetteer
    from postings.facts.places import read_locations
    from tests.facts.measure import read_everything, rows

    before, start = memory(), time.perf_counter()
    gazetteer()
    print(f"gazetteer: {time.perf_counter() - start:.2f} s, {memory() - before:.0f} MB")
    short = [row["text"] for row in rows("facts_bodies.jsonl", "first")]
    bodies = ["\n".join(short[at : at + 6]) for at in range(0, len(short) - 5, 6)]
    now = datetime.now(UTC)
    costs = []
    for body in bodies:
        start = time.process_time()
        read_everything(body, now=now)
        costs.append((time.process_time() - start) * 1000)
    size = statistics.mean(map(len, bodies))
    print(f"all facts of a body of {size:.0f} characters: {statistics.median(costs):.2f} ms (median)")
    fields = [row["text"] for row in rows("facts_lines.jsonl", "first") if row["kind"] == "location"]
    start = time.process_time()
    for field in fields:
        read_locations(field)
    print(f"a location field: {(time.process_time() - start) / len(fields) * 1000:.3f} ms")


def measure_truth() -> None:
    """Print precision and recall of every fact, on both blind sets."""
    from tests.facts.measure import BLIND_SETS, bodies, lines

    for blind in BLIND_SETS:
        for fact, score in sorted((lines(blind) | bodies(blind)).items()):
            print(f"{blind} {fact}: {score.summary}")


def main() -> None:
    """Print everything; with the name of a detector, that detector alone."""
    if len(sys.argv) > 1:
        measure_detector(sys.argv[1])
        return
    measure_facts()
    measure_truth()
    for name in DETECTORS:
        subprocess.run([sys.executable, "-m", "bench.facts", name], check=False)


if __name__ == "__main__":
    main()
