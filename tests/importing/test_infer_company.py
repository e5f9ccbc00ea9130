"""Who employs, from the words of a body and from what stands beside it."""

import pytest

from postings.importing.infer.body import Body, read_body
from postings.importing.infer.employer.clues import Clues, names_beside
from postings.importing.infer.employer.company import find_company
from postings.importing.infer.employer.stated import employer_stated
from postings.rendering import render

TASKS = "\n\n* Move beds, blood and people\n* Know the building\n\nYou work with us in shifts.\n"


def body_of(markdown: str) -> Body:
    return read_body(render(markdown + TASKS, "markdown"))


def named(markdown: str, clues: Clues | None = None) -> str:
    found = find_company(body_of(markdown), clues or Clues())
    return found.name if found else ""


@pytest.mark.parametrize(
    "markdown",
    [
        "Job:\n\n* Deliver HACCP-based kitchens\n* Train OCR models\n* Develop algorithms",
        "Vi söker en kock till vårt kök.\n\nVi söker dig som vill laga mat.",
        "Nosotros buscamos un cocinero. Biz birlikte.",
        "Im Küchenteam unseres Kunden kochst du. Im Küchenteam ist es warm.",
        "L'équipe est petite. Avec L'équipe est née une cuisine.",
        "Sourdough is a must. JS is required. Experience with Sourdough and JS.",
        "Der Name der Küche ist neu. Der Name der Stadt auch.",
        "ATS keywords: bread, butter. ATS keywords help.",
        "LinkedIn is looking for a Cook. LinkedIn is an equal opportunity employer.",
        "For our client in Oakumville we seek a cook. Ropery Ltd is a recruitment agency.",
        "Rope Walk is a programme of many cooks. Rope Walk helps kitchens. Rope Walk is known.",
        "Backed by Tarpaulin Capital. Tarpaulin is an investor. Tarpaulin helps. Tarpaulin gives.",
        "Kubelet runs our services. You know Kubelet experience. In short, Kubelet is here, with Kubelet.",
        "Rope Engineers are the best. Rope Engineers are here, and Rope Engineers stay.",
        "Se busca un cocinero. Se busca pronto.",
        "Tarfold is a library. As a Tarfold developer you know it. Tarfold helps us all.",
        "Ropezone is the leading job board for ropers. About Ropezone\n\nAt Ropezone, you find work.",
        "The Knots Engineering team is looking for a cook. You will be part of Knots. More of Knots below.",
        "We thank the friends of [Built by Rope](https://builtbyrope.example), who lent us a pot.",
        "Lay & Twist is an executive search firm. Lay & Twist has a form. See Lay & Twist.",
        "Tarfold is a Data Controller. Tarfold keeps data. To Tarfold you may write.",
        "You will join the Pitch team. The Pitch team is small; the Pitch team is kind.",
        "Maßgefertigte HanfIT aus einer Hand ist unser Ziel.",
        "Hempnet is our network. Hempnet connects. We like Hempnet.",
        "Team: Ropewalk\n\nRopewalk provides ropes. Ropewalk makes hemp.",
        "The Hemp, Oakum & Pitch (HOP) portfolio supports kitchens. HOP provides support.",
    ],
)
def test_what_names_no_employer(markdown: str) -> None:
    assert named(markdown) == ""


@pytest.mark.parametrize(
    ("markdown", "company"),
    [
        ("Oakum Priorities is a research organization that ranks ropes.", "Oakum Priorities"),
        ("Hemp & Tar is a global consultancy for sailors.", "Hemp & Tar"),
        ("Tarnwick, a rope maker in Leeds, UK, is always accepting applications from riggers.", "Tarnwick"),
        ("The Oakum Weavers Council, RW-10, a union of weavers, sailors, and ropers, seeks a Cook.",
         "Oakum Weavers Council"),
        ("Hi, we're Tarnwick 👋 We make ropes. Tarnwick's ropes are strong.", "Tarnwick"),
        ("This role sits within Tarnwick's rope team. Tarnwick offers holidays.", "Tarnwick"),
        ("This is a chance for a Cook to join Tarnwick Ropes in Leeds.", "Tarnwick Ropes"),
        ("I'm Ada, CEO of Tarnwick. We make ropes.", "Tarnwick"),
        ("Our company, Tarnwick, makes ropes. At our company you grow.", "Tarnwick"),
        ("[Tarnwick](https://tarnwick.example) builds ropes for sailors. We build.", "Tarnwick"),
        ("Tarnwick Ropes Ltd, 7 Quay Street, Leeds\n\nWe seek a cook.", "Tarnwick Ropes Ltd"),
        ("At the Oakum Council, we support ropes. Join the Oakum Council.", "Oakum Council"),
        ("Ada's Oakum Bistro has immediate openings for a Cook.", "Ada's Oakum Bistro"),
        ("The Hemp Rope Institute of the University of Oakum seeks a cook.", "University of Oakum"),
        ("[Built by Rope](https://builtbyrope.example) is a campaign. We campaign.", "Built by Rope"),
        ("Built by Rope holds up boats. Write to cook@builtbyrope.example and we answer.", "Built by Rope"),
        ("We, at Tarnwick, just closed our round and are growing. Tarnwick grows.", "Tarnwick"),
        ("We created Tarnwick to make ropes that last.", "Tarnwick"),
        ("An opportunity has arisen within Tarnwick for a Cook. Tarnwick will train you.", "Tarnwick"),
        ("Applications are invited for the post of Cook at Tarnwick Council.", "Tarnwick Council"),
        ("Established in 1999 and based in Leeds, Tarnwick makes ropes for ships.", "Tarnwick"),
        ("About the company\n\nTarnwick makes rope for the whole world.", "Tarnwick"),
        ("Coalway was founded in 2020.\n\nToday, Coalway is a thriving company in Leeds.", "Coalway"),
        ("SAIL/ROPE is a maker of sails. As a cook at SAIL/ROPE you sail.", "SAIL/ROPE"),
        ("A PhD position in our lab at Oakum University. You know Oakum University.", "Oakum University"),
        ("Korbelin is een kleine Nederlandse touwslagerij.\n\nKorbelin bestaat al lang.", "Korbelin"),
        ("Korbelin är en teknikbyrå.\n\nOm Korbelin", "Korbelin"),
        ("_OAKUM doo is a web development company_\n\nOAKUM doo cares.", "OAKUM doo"),
        ("Olá, nós somos a Korbelin, uma padaria.\n\nE nós assamos.", "Korbelin"),
        ("Pues existe, y se llama Korbelin, un taller.\n\nEl equipo de Korbelin es chico.", "Korbelin"),
        ("Willkommen bei der Korbelin\n\nDie Korbelin in Wien backt.", "Korbelin"),
        ("Die Anstellung findet beim Seilerbund Oakum e.V. statt.", "Seilerbund Oakum e.V."),
        ("I Korbelin Utvikling er vi glade i tau.\n\nKom til oss.", "Korbelin Utvikling"),
        ("You will be a key member of Korbelin's Rope Team.\n\nPartners at Korbelin count.", "Korbelin"),
        ("Korbelin hiring Night Cook in Leeds, England, United Kingdom", "Korbelin"),
        ("**Korbelin, Inc. — the company that makes ropes** is new.\n\nThe Korbelin rope.", "Korbelin, Inc"),
        ("At Korbelin, we bake. Korbelin has an opening for a Baker.", "Korbelin"),
        ("This is a part-time role for a Intern at Korbelin Works. Join Korbelin Works.", "Korbelin Works"),
        ("At Oak, we act. Oak AI is proud to be an open and equal opportunity workplace.", "Oak AI"),
        ("Wir sind 140 Menschen an den Orten Oakum und Hanf.\n\nKoch für die Korbelin AG.", "Korbelin AG"),
        ("Trusted by many ropers, Korbelin provides knots. At Korbelin, we tie.", "Korbelin"),
        ("plumbago is fast.\n\nAt plumbago, we are looking for a cook. At plumbago, we dine.", "plumbago"),
        ("A Korbelin é uma padaria que nasceu em Lisboa.\n\nSobre a Korbelin", "Korbelin"),
        ("Korbelin was founded in 2019 by two cooks who like soup and bread very much.", "Korbelin"),
        ("You will join the Knots group at University of Oakum. The University of Oakum is old.",
         "University of Oakum"),
        ("BOAT ON – OAK needs you\n\nOAK sails. At OAK, we sail. OAK is a crew. OAK pays.", "OAK"),
        ("Bei der Stadt Oakumförde ist eine Stelle frei.\n\nDie Stadt sucht dich.", "Stadt Oakumförde"),
        ("Oakum, founded in 1876, is a school of ropes.\n\nWork at Oakum University.", "Oakum University"),
        ("We’re Oakum Beds.\n\nAt Oakum, we sleep. Oakum Beds is proud to be an equal opportunity employer.",
         "Oakum Beds"),
        ("Join Eatery. Eatery's mission is soup.\n\nEatery is a member of Oakum Group.\n\nAt Oakum, we care.",
         "Eatery"),
    ],
)  # fmt: skip
def test_more_ways_in_which_a_body_names_its_employer(markdown: str, company: str) -> None:
    assert named(markdown) == company


@pytest.mark.parametrize(
    ("markdown", "company"),
    [
        (
            "Wir sind zwirn, das Unternehmen hinter Seilen. Bei zwirn ist Platz. j@zwirn.example.ch",
            "zwirn",
        ),
        ("korbelin est une startup. CV : rh@korbelin.example.com", "korbelin"),
        ("Korbelin | Night Cook | Remote | https://www.korbelin.example.com/jobs", "Korbelin"),
        ("Write to jobs@korbelin.example.com for more.", ""),
    ],
)
def test_a_host_gives_a_small_name_its_capital_and_no_name_of_its_own(markdown: str, company: str) -> None:
    assert named(markdown) == company


def test_a_name_said_once_is_sure_where_an_address_agrees() -> None:
    said = "Korbelin is hiring a Cook."
    assert not find_company(body_of(said)).is_sure
    assert find_company(body_of(f"{said} Write to cook@korbelin.example.com")).is_sure
    assert find_company(body_of(said), Clues(links=("https://boards.greenhouse.io/korbelin/jobs/1",))).is_sure
    assert find_company(body_of(said), Clues(words="Cook at Korbelin")).is_sure


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Night Cook - Oakum Historical Society", "Oakum Historical Society"),
        ("Head of Kitchen (HR) - Korbelin Works Pvt. Ltd", "Korbelin Works Pvt. Ltd"),
        ("Night Cook @ Korbelin", "Korbelin"),
        ("Backend Developer bij de Oakumse Stichting", "Oakumse Stichting"),
        ("[Lisboa] Front-end Developer na Korbelin - Vaga de Emprego", "Korbelin"),
    ],
)
def test_a_title_says_who_employs(title: str, name: str) -> None:
    assert name in dict(names_beside(title))
    clues = Clues(tuple(names_beside(title)), links=("cook@korbelin.example.com",))
    assert named("We cook every night. The Korbelin kitchen is warm.", clues) == name


@pytest.mark.parametrize(
    ("title", "markdown"),
    [
        (
            "Software Engineer - Evals Platform",
            "We build. The Evals Platform group. Evals Platform. Evals Platform.",
        ),
        ("Backend Engineer - Payments", "The Payments group: Payments, Payments, Payments and Payments."),
        (
            "Ingénieur en Cybersécurité",
            "La Cybersécurité, la Cybersécurité, la Cybersécurité : rien d'autre.",
        ),
        ("Sales Engineer - Region SE", "We sell in Region SE. Region SE, Region SE, Region SE."),
    ],
)
def test_a_team_or_a_field_beside_a_title_is_no_employer(title: str, markdown: str) -> None:
    assert named(markdown, Clues(tuple(names_beside(title)))) == ""


@pytest.mark.parametrize(
    ("stated", "company"),
    [
        ("Stealth Project", ""),
        ("Confidential Organization", ""),
        ("Startup (in stealth mode)", ""),
        ("Stealth Oakum Monitoring", "Stealth Oakum Monitoring"),
        ("Oakum University via RopeTransfer", "Oakum University"),
        ("Ropemaking Positions", ""),
        ("Oakum Ropes", "Oakum Ropes"),
    ],
)
def test_who_is_unnamed_or_a_board_is_no_employer_even_if_stated(stated: str, company: str) -> None:
    assert employer_stated(stated, "We make ropes.") == company


def test_a_board_that_hires_for_itself_is_the_employer() -> None:
    assert employer_stated("Indeed", "At Indeed, we help people.") == "Indeed"
