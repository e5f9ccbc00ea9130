# ruff: noqa: E501
"""Who employs, in the sentences in which postings of other languages say it."""

import pytest

from postings.importing.infer.body import read_body
from postings.importing.infer.employer.company import find_company
from postings.rendering import render

TASKS = {
    "de": "Wir bieten faire Bezahlung und 30 Tage Urlaub. Du hast eine Ausbildung und arbeitest gern mit anderen.",
    "fr": "Nous offrons un salaire juste. Vous avez une première expérience dans un poste semblable et aimez le travail.",
    "es": "Ofrecemos un salario justo. Se valora una buena actitud con los demás y ganas de aprender para crecer.",
    "pt": "Oferecemos um salário justo. Você gosta de aprender com os demais e tem uma boa atitude para crescer.",
    "it": "Offriamo uno stipendio giusto. Cerchiamo una persona che ami il lavoro della squadra e che conosca il mare.",
    "nl": "Wij bieden een goed salaris. Je werkt graag met anderen en je houdt van een goede sfeer voor het werk.",
    "sv": "Vi erbjuder en bra lön. Du gillar att arbeta med andra och har god ordning på saker.",
    "da": "Vi tilbyder en god løn. Du kan godt lide at arbejde med andre og har styr på tingene.",
    "pl": "Oferujemy dobre wynagrodzenie. Masz doświadczenie i chęć do pracy, lubisz łączyć ludzi.",
    "ru": "Мы предлагаем хорошую зарплату. Опыт работы приветствуется.",
}


def named(tongue: str, words: str) -> str:
    found = find_company(read_body(render(f"{words}\n\n{TASKS[tongue]}\n", "markdown")))
    return found.name if found else ""


@pytest.mark.parametrize(
    ("tongue", "words", "company"),
    [
        ("de", "Zur Verstärkung unseres Teams bei Seilwerk suchen wir eine Reepschlägerin.", "Seilwerk"),
        ("de", "Wir, die Seilwerk-Gruppe, suchen ab sofort einen Schlosser.", "Seilwerk-Gruppe"),
        ("de", "Als Schlosser bei Seilwerk bist du Teil eines kleinen Teams.", "Seilwerk"),
        ("de", "Das Team von Seilwerk sucht Verstärkung.", "Seilwerk"),
        ("de", "Für unseren Standort in Kiel sucht Seilwerk einen Schlosser.", "Seilwerk"),
        ("de", "Werde Teil von Seilwerk! Seilwerk wächst.", "Seilwerk"),
        ("de", "Das Fachgebiet Taukunde der Universität Seilhausen schreibt eine Stelle aus.", "Universität Seilhausen"),
        ("de", "Praktikum beim Tauverein Kiel\n\nBewirb dich beim Tauverein Kiel.", "Tauverein Kiel"),
        ("de", "Mit Seilwerk haben wir eine ganze Branche verändert. Bei Seilwerk lernst du.", "Seilwerk"),
        ("fr", "Dans le cadre de son développement, Cordelle recherche un cordier.", "Cordelle"),
        ("fr", "Cordelle est à la recherche d'un cordier.", "Cordelle"),
        ("fr", "Au sein de Cordelle, vous serez chargé des cordes. Tout Cordelle vous attend.", "Cordelle"),
        ("fr", "Qui sommes-nous ?\n\nCordelle conçoit des cordes depuis 1950.", "Cordelle"),
        ("fr", "Créée en 2010, Cordelle est une entreprise de corde.", "Cordelle"),
        ("es", "Cuerdamar está en búsqueda de un cordelero.", "Cuerdamar"),
        ("es", "Cuerdamar requiere incorporar un cordelero a su equipo.", "Cuerdamar"),
        ("es", "Desde Cuerdamar buscamos un cordelero.", "Cuerdamar"),
        ("pt", "A Cordamar está em busca de um cordoeiro.", "Cordamar"),
        ("pt", "Na Cordamar, acreditamos nas cordas.", "Cordamar"),
        ("pt", "Vaga para cordoeiro na Cordamar. A Cordamar oferece um bom salário.", "Cordamar"),
        ("it", "Cordamare è alla ricerca di un cordaio.", "Cordamare"),
        ("it", "In Cordamare crediamo nelle corde. Entra a far parte di Cordamare.", "Cordamare"),
        ("nl", "Touwwerk is op zoek naar een touwslager.", "Touwwerk"),
        ("nl", "Bij Touwwerk maken we touw.", "Touwwerk"),
        ("nl", "Als touwslager bij Touwwerk maak je touw.", "Touwwerk"),
        ("sv", "Som repslagare på Repverk hjälper du våra kunder.", "Repverk"),
        ("sv", "Vi på Repverk söker dig som gillar rep.", "Repverk"),
        ("sv", "Om Repverk\n\nVi gör rep.", "Repverk"),
        ("da", "Vi i Rebværk leder efter en rebslager.", "Rebværk"),
        ("da", "Rebværk er på jagt. Hos Rebværk laver vi reb.", "Rebværk"),
        ("pl", "W Linomax tworzymy liny. Dołącz do Linomax!", "Linomax"),
        ("pl", "Firma Żeglarz poszukuje powroźnika. Żeglarz tworzy liny.", "Żeglarz"),
        ("pl", "Linomax to polska firma, która robi liny.", "Linomax"),
        ("ru", "Kanatmash ищет канатчика.", "Kanatmash"),
        ("ru", "Канатмаш приглашает канатчика. Канатмаш — это компания с опытом.", "Канатмаш"),
    ],
)  # fmt: skip
def test_other_languages_say_who_employs(tongue: str, words: str, company: str) -> None:
    assert named(tongue, words) == company


@pytest.mark.parametrize(
    ("tongue", "words"),
    [
        ("de", "Die Abteilung sucht Dich. Sucht Dich ab sofort das Glück?"),
        ("de", "Als Schlosser bei Kunden bist du draußen."),
        ("fr", "Au sein de l'équipe, vous tressez. Les outils servent un de nos clients."),
        ("es", "La empresa está en búsqueda de un cordelero. En Empresa somos veinte."),
        ("pt", "A Empresa procura um cordoeiro. A Vaga é boa."),
        ("it", "In Italia abbiamo tre negozi. Il Candidato è alla ricerca di un lavoro."),
        ("sv", "På Gotland har vi en butik. I Sverige arbetar vi."),
    ],
)
def test_a_noun_of_another_language_is_no_employer(tongue: str, words: str) -> None:
    assert named(tongue, words) == ""
