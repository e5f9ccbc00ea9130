"""Sentences that say where we are and whom one joins there, in the languages of postings."""

import pytest

from postings.facts.places import find_locations

ABOVE = (
    "Quayside bakes bread.\n\nIt is good work.\n\nWe bake all day, for years.\n\nAnd so on, and so on.\n\n"
)


def slugs(sentence: str) -> list[str]:
    found = find_locations(f"{ABOVE}{sentence}\n\nWrite to us and we will read it.")
    return [location.place.slug for location in found if location.place]


@pytest.mark.parametrize(
    ("sentence", "slug"),
    [
        ("Nous cherchons un·e boulanger·ère de nuit à Lyon.", "lyon"),
        ("Oakum recherche des boulangers/boulangères à Paris.", "paris"),
        ("Der Arbeitsplatz ist in unserem Beratungszentrum in Berlin-Prenzlauer Berg.", "berlin"),
        ("Wir bieten: Arbeitsplatz in Ulm", "ulm"),
        ("Werde Teil unseres internationalen Teams in München!", "munich"),
        ("Dann bewirb dich jetzt bei Oakum in Groningen!", "groningen"),
        ("Bäckerin (m/w/d) in Ulm gesucht", "ulm"),
        ("Wir sitzen in Hamburg und freuen uns auf dich.", "hamburg"),
        ("Vor Ort in Ulm", "ulm"),
        ("Localisés en plein cœur de Paris, nous sommes une équipe de 20.", "paris"),
        ("Basés à Nantes, nous cuisons du pain.", "nantes"),
        ("Nos fours et nos locaux sont en plein centre de Nantes.", "nantes"),
        ("Rejoignez notre équipe à Bordeaux !", "bordeaux"),
        ("Des bureaux situés dans le centre de Lyon", "lyon"),
        ("Kontoret ligger i Göteborg.", "gothenburg"),
        ("Stillingen er plassert i Bergen.", "bergen"),
        ("Ons kantoor ligt in het centrum van Utrecht.", "utrecht"),
        ("Wij zijn gevestigd in Eindhoven.", "eindhoven"),
        ("La sede de trabajo es en Zaragoza.", "zaragoza"),
        ("Nuestras oficinas están en Murcia.", "murcia"),
        ("Il lavoro si svolge a Torino.", "turin"),
        ("We want to grow and expand our team in Belfast.", "belfast"),
        ("This is a full time position and is located in either Belfast.", "belfast"),
        ("You will work at our headquarters in Leeds", "leeds"),
        ("Reporting to the head baker, you will be based in Leeds.", "leeds"),
        ("You should be able to commute to Leeds.", "leeds"),
        ("You live within commuting distance of Leeds.", "leeds"),
        ("We can help you relocate to Leeds.", "leeds"),
        ("We're based in Leeds.", "leeds"),
        ("Based in Leeds, we bake bread.", "leeds"),
        ("Télétravail partiel bienvenu, avec 2 jours toutes les deux semaines à Paris.", "paris"),
        ("You bake three days a week in Leeds.", "leeds"),
        ("A contract of 5 months, based in Leeds.", "leeds"),
        ("Praca w naszym biurze w Krakowie.", "krakow"),
        ("Hledáme pekaře do týmu v Praze.", "prague"),
        ("Hľadáme pekára v Bratislave.", "bratislava"),
    ],
)
def test_a_sentence_says_where_we_are(sentence: str, slug: str) -> None:
    assert slugs(sentence) == [slug]


@pytest.mark.parametrize(
    "sentence",
    [
        "You will work with our team in Berlin.",
        "You will receive support from our team in Berlin, Germany.",
        "You will support our teams in London and Paris.",
        "Our sister team in London builds the ovens.",
        "We relocated to Leeds in 2015.",
        "We help bakers relocate to Berlin.",
        "We do not offer to help you relocate to Leeds.",
        "Relocation to the UK is not possible.",
        "Wir sind in Deutschland führend.",
        "Unser Rechenzentrum in Frankfurt ist neu.",
        "Get in touch with us in Leeds.",
        "Join us in London for our next meetup.",
        "Become part of the largest network in Germany.",
        "Based in Leeds, Oakum has raised money.",
        "You will build out our network of shops in Leeds.",
        "Nos clients sont situés à Paris.",
        "Nous sommes à Paris et à Lyon.",
        "Based in Leeds, with offices in Hull, we bake.",
        "Based in San Mateo, CA, with offices in Sweden and the UK.",
        "We meet for two days a quarter in Leeds.",
        "The whole team meets in Leeds twice a year.",
    ],
)
def test_where_others_are_or_were_is_no_place_of_the_job(sentence: str) -> None:
    assert slugs(sentence) == []
