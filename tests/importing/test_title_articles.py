"""Titles behind an article, who is hiring, and the marks of languages that name no gender."""

import pytest

from postings.importing.infer.titles.headlines import read_headline
from postings.importing.infer.titles.stated import tidy_title

from .prepared import BODY, record_of


@pytest.mark.parametrize(
    ("stated", "title"),
    [
        ("un.e soudeur.e naval", "Soudeur.e naval"),
        ("Un·e soudeur·se", "Soudeur·se"),
        ("un(e) soudeur(se) naval", "Soudeur(se) naval"),
        ("Une ou un soudeur", "Soudeur"),
        ("plusieurs soudeurs", "Soudeurs"),
        ("eine:n Schweißer:in", "Schweißer:in"),
        ("Eine*n Schweißer*in", "Schweißer*in"),
        ("eine oder einen Schweißer", "Schweißer"),
        ("uma pessoa desenvolvedora", "Desenvolvedora"),
        ("um(a) soldador(a)", "Soldador(a)"),
        ("un/a soldador/a", "Soldador/a"),
        ("Recrutement d‘un-e soudeur-e", "Soudeur-e"),
        ("Recrutement d'une soudeuse", "Soudeuse"),
        ("Avis de recrutement d’un soudeur", "Soudeur"),
        ("Ouverture d’un poste de soudeur", "Soudeur"),
        ("Wir suchen eine:n Schweißer:in", "Schweißer:in"),
    ],
)
def test_an_article_is_no_part_of_a_title(stated: str, title: str) -> None:
    assert tidy_title(stated) == title


@pytest.mark.parametrize("title", ["A Level Tutor", "UN Consultant", "En-route Controller", "Unit Manager"])
def test_what_only_looks_like_an_article_stays(title: str) -> None:
    assert tidy_title(title) == title


@pytest.mark.parametrize(
    ("line", "title"),
    [
        ("Kade recherche : un·e soudeur·se", "Soudeur·se"),
        ("Kade recherche un.e soudeur.e", "Soudeur.e"),
        ("Kade recrute : des soudeurs", "Soudeurs"),
        ("Kade sucht Verstärkung: Schweißerin", "Schweißerin"),
        ("Kade stellt ein: Schweißer", "Schweißer"),
        ("Kade is hiring: Lead Welder", "Lead Welder"),
    ],
)
def test_who_hires_stands_before_the_job(line: str, title: str) -> None:
    assert read_headline(line) == (title, "Kade")


def test_research_is_no_hiring() -> None:
    assert read_headline("Ingénieur de recherche : un expert") == ("", "")


def test_a_job_is_parted_from_who_hires_though_nobody_vouches_for_the_name() -> None:
    record = record_of(f"---\ntitle: Kade is hiring a Lead Welder\ncompany: Quayside\n---\n{BODY}")
    assert (record.title, record.company) == ("Lead Welder", "Quayside")


@pytest.mark.parametrize(
    ("stated", "title"),
    [
        ("Soudeur pour quayside.fr", "Soudeur"),
        ("Welder for quayside.co.uk", "Welder"),
        ("Soudeur CDD mi-temps", "Soudeur"),
        ("Soudeur CDI", "Soudeur"),
        ("Welder SEARCH REOPENED", "Welder"),
        ("Welder re-advertised", "Welder"),
        ("Lead Welder_Opportunity", "Lead Welder"),
        ("Schweißer_in gesucht", "Schweißer_in"),
        ("Announcing the Dock Fellowship", "Dock Fellowship"),
        ("1 PhD position in Cranes", "PhD position in Cranes"),
        ("Open Full Professor in Cranes", "Full Professor in Cranes"),
    ],
)
def test_what_only_advertises_is_left_out(stated: str, title: str) -> None:
    assert tidy_title(stated) == title


@pytest.mark.parametrize("title", ["Open Rank Professor", "Developer for ASP.NET", "2 Year Fellowship"])
def test_what_a_job_is_called_by_stays(title: str) -> None:
    assert tidy_title(title) == title


@pytest.mark.parametrize(
    ("metadata", "title"),
    [
        ("roles: un.e soudeur.e naval", "Soudeur.e naval"),
        ("roles: plusieurs soudeurs", "Soudeurs"),
        ("title: Projekt Hafen\nroles: Lead Welder", "Lead Welder"),
        ("title:\n  - 'Example:'\n  - Lead Welder", "Lead Welder"),
        ("title:\n  - Lead Welder\n  - at sea", "Lead Welder at sea"),
    ],
)
def test_a_title_may_stand_under_a_name_in_the_plural_and_in_two_lines(metadata: str, title: str) -> None:
    assert record_of(f"---\n{metadata}\ncompany: Quayside\n---\n{BODY}").title == title


@pytest.mark.parametrize("metadata", ["roles: [Carpenter, Cook]", "roles: admin", "title: [Cook, Carpenter]"])
def test_a_list_of_roles_is_no_title(metadata: str) -> None:
    assert record_of(f"---\n{metadata}\ncompany: Quayside\n---\n{BODY}").title == ""
