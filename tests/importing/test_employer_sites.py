"""Who employs, as the careers section of an organisation's own site says it: in a frame, an address, a few words."""

import pytest

from postings.importing.infer.body import Body, read_body
from postings.importing.infer.employer.clues import Clues
from postings.importing.infer.employer.company import find_company
from postings.importing.infer.employer.names import tidy_name
from postings.rendering import render

from .prepared import posting, record_of

TASKS = "\n\n* Splice ropes and keep the loft in good order\n* Two years of experience with hemp\n"
TAREN = "\n\n* Tauwerk aus Hanf und Jute herstellen\n* Erfahrung mit der Arbeit im Lager\n"


def body_of(markdown: str) -> Body:
    return read_body(render(markdown, "markdown"))


def named(markdown: str, clues: Clues | None = None) -> str:
    found = find_company(body_of(markdown + TASKS), clues or Clues())
    return found.name if found else ""


@pytest.mark.parametrize(
    ("markdown", "company"),
    [
        ("## Oakum Kade: About us\n\nWe are a firm that likes to learn from each other.", "Oakum Kade"),
        ("## Oakum Kade: Über uns\n\nWir sind eine Firma, die mit anderen lernt.", "Oakum Kade"),
        ("## Qui sommes-nous - Oakum Kade\n\nNous sommes une équipe qui aime apprendre.", "Oakum Kade"),
        ("Tarfold Oy hakee köydenpunojaa. Tarfold on suuri yritys, jossa on hyvä olla töissä.", "Tarfold Oy"),
        ("Köydet ry hakee kahta työntekijää. Yhdistyksemme Köydet ry etsii myös kokkia.", "Köydet ry"),
        ("Tarfold ansætter en rebslager. Vi bygger et lille team, og du er med i det. Tarfold er stor.", "Tarfold"),
        ("Tarfold è in costante crescita e siamo alla ricerca di persone per le nostre corde. Qui a Tarfold si lavora.", "Tarfold"),
        ("Tarfold est en pleine croissance et nous avons besoin de vous pour nos cordes. Tarfold grandit.", "Tarfold"),
        ("We, Tarfold, look for a cook. Tarfold is old.", "Tarfold"),
        ("Hello from Tarfold! We splice ropes. Tarfold is in Leeds.", "Tarfold"),
        ("The governors of Tarfold Primary School wish to appoint a cook.", "Tarfold Primary School"),
        ("The Board of Trustees of the Tarfold Rope Museum seeks a cook.", "Tarfold Rope Museum"),
        ("The Tarfold Rope Trust wishes to appoint a cook to look after us.", "Tarfold Rope Trust"),
        ("You will be employed by Tarfold Rope Works. We cook.", "Tarfold Rope Works"),
        ("Employment with Tarfold Rope Works is at will. We cook.", "Tarfold Rope Works"),
        ("Your employer will be Tarfold Rope Works. You cook.", "Tarfold Rope Works"),
        ("Send your CV to the Tarfold Rope Works, 12 High Street, Leeds. We cook.", "Tarfold Rope Works"),
        ("Bewerbungen an: Tarfold GmbH, Hafenstraße 3, 20000 Werg. Wir suchen eine Köchin.", "Tarfold GmbH"),
        ("A vacancy has arisen to join the Tarfold Rope Works as a cook. We cook.", "Tarfold Rope Works"),
        ("We cook. © 2024 Tarfold Rope Works. All rights reserved. Mail jobs@tarfoldropeworks.com.", "Tarfold Rope Works"),
        ("Tarfold Ltd, registered in England, no. 1234. We seek a cook.", "Tarfold Ltd"),
        ("### Our values at Tarfold\n\nWe cook.", "Tarfold"),
        ("### Company\n\nTarfold makes ropes for boats. We cook.", "Tarfold"),
        ("L'association Cordes Libres recrute un cuisinier. Nous faisons des cordes.", "Cordes Libres"),
        ("La société Tarfold SAS est spécialisée dans les cordes. Nous cherchons un cuisinier.", "Tarfold SAS"),
        ("Der Verein Hanfseil e.V. sucht eine Seilerin. Wir bieten viel.", "Verein Hanfseil e.V."),
        ("Located in the harbour of Leeds, Tarfold makes ropes. Tarfold has a loft. We like Tarfold.", "Tarfold"),
        ("Initié il y a deux ans, Tarfold est un service de cordage. Pour nous, Tarfold compte beaucoup.", "Tarfold"),
        ("Tarfold will soon be accepting applications for this role. Cooks at Tarfold make soup for all.", "Tarfold"),
        ("Please read our policy before you apply for any posts at Tarfold Primary School. We care.", "Tarfold Primary School"),
    ],
)  # fmt: skip
def test_it_says_so_in_words_of_its_own(markdown: str, company: str) -> None:
    assert named(markdown) == company


@pytest.mark.parametrize(
    "markdown",
    [
        "You will join our existing backend team of Python developers. You write code that we use.",
        "You will join our team of Sourdough and Rye bakers. You bake bread that we eat.",
        "Contrat: CDD temps plein. CDD de six mois. Nous cherchons une personne pour notre équipe.",
        "### Your experience with Sourdough\n\nWe bake.",
        "### Engineering at Heights\n\nWe bake at night. Heights are high. All Heights.",
        "### Your Life at Sea\n\nWe bake at sea.",
        "The opportunity to join a team. The chance to join Monday runs.",
        "We cook. © 2024 Rope Board. Some rights reserved.",
        "Send your CV to Ada Quill by mail. We cook.",
        "## FAQ: About us\n\nWe like to learn.",
        "Interested in ropes, You will like it here. We sell ropes to many.",
    ],
)
def test_what_it_works_with_and_its_contracts_are_nobody(markdown: str) -> None:
    assert named(markdown) == ""


@pytest.mark.parametrize(
    ("words", "company"),
    [
        ("Die openRopeLab gGmbH ist eine gemeinnützige Einrichtung.", "openRopeLab gGmbH"),
        ("Die Tauwerk gGmbH ist eine gemeinnützige Einrichtung.", "Tauwerk gGmbH"),
    ],
)
def test_a_small_letter_begins_a_name_with_a_form_of_law(words: str, company: str) -> None:
    found = find_company(body_of(f"## Über uns\n\n{words}{TAREN}"))
    assert found is not None
    assert found.name == company


@pytest.mark.parametrize(
    ("line", "company"),
    [
        ("About Us Oakum", "Oakum"),
        ("ABOUT OAKUM Oakum", "Oakum"),
        ("Über uns Oakum Seile", "Oakum Seile"),
        ("About Time", "About Time"),
        ("Om Om Yoga", "Om Om Yoga"),
    ],
)
def test_a_heading_that_ran_into_the_sentence_is_no_part_of_a_name(line: str, company: str) -> None:
    assert tidy_name(line) == company


def test_an_address_that_the_metadata_has_bears_a_name_out() -> None:
    metadata = "title: Rope cook\ncontact_emails: ada@tarfold.example, bo@tarfold.org\nlead: We seek a cook to go to Tarfold Oslo!"
    record = record_of(f"---\n{metadata}\n---\n{TASKS}\nWe look for a cook who likes to cook for us.\n")
    assert (record.company, "company" in record.review) == ("Tarfold", False)


def test_an_address_of_the_page_makes_a_name_that_is_said_once_certain() -> None:
    body = "\nThe OpenTar Foundation strives to nurture ropes. We look for a cook who helps us.\n" + TASKS
    assert "company" in record_of(f"---\ntitle: Rope cook\n---\n{body}").review
    known = record_of(f"---\ntitle: Rope cook\nseo:\n  url: https://opentar.dev/careers/cook\n---\n{body}")
    assert (known.company, "company" in known.review) == ("OpenTar Foundation", False)


@pytest.mark.parametrize(
    ("place", "company"),
    [
        ("Department of Ropes, Quendon University, Leeds, United Kingdom", "Quendon University"),
        ("Department of Ropes, Leeds, United Kingdom", ""),
    ],
)
def test_a_place_with_a_name_may_hold_the_employer(place: str, company: str) -> None:
    metadata = f'title: Rope cook\nlocation:\n  name: "{place}"'
    assert record_of(f"---\n{metadata}\n---\n{TASKS}\nWe look for a cook.\n").company == company


def test_an_enterprise_is_an_employer_where_metadata_states_it() -> None:
    text = posting().replace("company: Quayside Steel", "enterprise: Quayside Steel")
    assert record_of(text).company == "Quayside Steel"


def test_a_name_with_a_form_of_law_takes_nothing_more() -> None:
    markdown = "We cook with Tarfold e.V. and Stiftung Hanf.\n\nMail us: cook@tarfold.de. We look for you."
    assert named(markdown) == "Tarfold e.V."


def test_the_name_of_a_saint_is_that_of_its_host() -> None:
    markdown = "St Ives Green is seeking a warm Cook to help us.\n\n[Form](https://www.saintivesgreen.org.uk/form.docx)"
    assert named(markdown) == "St Ives Green"


@pytest.mark.parametrize(
    ("what", "company"),
    [
        ("a non-profit organization with a mission to splice ropes for all", "Tarfold"),
        ("a place to splice ropes", "Hempen Rope Institute"),
    ],
)
def test_a_project_that_the_text_calls_an_organisation_hires_for_itself(what: str, company: str) -> None:
    roof = (
        "Tarfold is a project of the Hempen Rope Institute. Come work with us at the Hempen Rope Institute."
    )
    assert named(f"## Who we are\n\nTarfold is {what}. We like Tarfold. {roof}") == company


@pytest.mark.parametrize(
    ("markdown", "company"),
    [
        (
            "We seek a cook.\n\n### Company Information\n\nOakum Loft - Rope Unit | Leeds | 10017",
            "Oakum Loft",
        ),
        ("We seek a cook.\n\n### Angaben zum Unternehmen\n\nOakum Loft\n", "Oakum Loft"),
        ("We seek a cook.\n\n### Company Information\n\n1115 Broadway, Leeds", ""),
        ("We seek a cook.\n\n### Company Information\n\nNew York | NY | 10017", ""),
    ],
)
def test_a_heading_about_the_employer_stands_above_its_name(markdown: str, company: str) -> None:
    assert named(markdown) == company


@pytest.mark.parametrize("street", ["P.O. Box 379", "12 High Street", "Hafenstraße 3", "Via Roma 2"])
def test_mail_goes_to_the_whole_name_of_a_house(street: str) -> None:
    address = f"Mail to:<br>\nTarfold Norse-Rope Museum<br>\n{street}<br>\nor mail to cook@tarfold.org"
    assert named(f"We look for a cook for Tarfold's tours. We like Tarfold's ropes.\n\n{address}") == (
        "Tarfold Norse-Rope Museum"
    )


@pytest.mark.parametrize(
    ("where", "company"),
    [
        ("in our taproom at Tarfold Coffee", "Tarfold Coffee"),
        ("in our taproom at Tarfold, where coffee is made", "Tarfold"),
    ],
)
def test_a_host_may_end_as_the_name_does(where: str, company: str) -> None:
    words = f"You serve {where}. We like Tarfold’s ropes.\n\nMail jobs@tarfold.coffee. A job at Tarfold!"
    assert named(words) == company


def test_what_a_label_states_keeps_its_form_of_law() -> None:
    html = "<dl><dt>Employer</dt><dd>Tarfold Ropes (Pty) Ltd</dd></dl><p>Tarfold Ropes makes ropes for us all. We like Tarfold Ropes.</p>"
    found = find_company(read_body(html))
    assert found is not None
    assert found.name == "Tarfold Ropes (Pty) Ltd"


def test_a_library_of_a_city_that_lawyers_name_stays_in_doubt() -> None:
    words = "The Tarfold Public Library has a story to tell. We look for a cook. The City of Tarfold is an Equal Opportunity Employer."
    clues = Clues((("Tarfold Public Library", 2.0),), title="Cook")
    found = find_company(body_of(words + TASKS), clues)
    assert found is not None
    assert not found.is_sure


@pytest.mark.parametrize(
    ("beside", "company"), [("The Tarfold Times", "The Tarfold Times"), ("Cooking", "Tarfold Times Company")]
)
def test_lawyers_write_company_behind_a_name_that_the_title_has(beside: str, company: str) -> None:
    words = "We look for a cook. The Tarfold Times Company is an Equal Opportunity Employer."
    assert named(words, Clues(((beside, 2.0),))) == company


def test_of_a_short_form_and_the_full_name_beside_it_the_full_name_counts() -> None:
    text = posting(body="The Oakum Rope Council (TARRO) is old. We look for a welder." + TASKS)
    text = text.replace(
        "title: Welder\ncompany: Quayside Steel", "title: Welder at TARRO - Oakum Rope Council"
    )
    assert record_of(text).company == "Oakum Rope Council"


@pytest.mark.parametrize(("beside", "is_sure"), [("About the role", True), ("About knots", False)])
def test_a_name_in_a_heading_beside_one_about_the_job_employs(beside: str, is_sure: bool) -> None:
    found = find_company(
        body_of(f"We cook.\n\n### About Tarfold\n\n### {beside}\n\nWe look for a cook.{TASKS}")
    )
    assert found is not None
    assert (found.name, found.is_sure) == ("Tarfold", is_sure)


def test_an_institution_stands_below_the_title() -> None:
    words = "# Senior Software Developer\n\nFood and Hemp Organization of the United Ports\n\nRope is a core of what it does."
    assert named(words) == "Food and Hemp Organization of the United Ports"


def test_a_host_has_no_accents() -> None:
    assert named("tärfold recherche un cordier. Nous faisons des cordes. jobs@tarfold.com") == "tärfold"


FOOT = "<footer>© 2019–2024 Tarfold Ropes. All rights reserved.</footer>"
GRAPH = '{"@graph": [{"@type": "WebSite", "name": "Tarfold Ropes"}, {"@type": "Organization", "name": "Tarfold Ropes"}]}'
SITE = '<meta property="og:site_name" content="Tarfold Ropes">'


@pytest.mark.parametrize(
    ("head", "foot", "said", "company"),
    [
        (SITE, FOOT, "at Tarfold Ropes", "Tarfold Ropes"),
        (f'<script type="application/ld+json">{GRAPH}</script>', "", "at Tarfold Ropes", "Tarfold Ropes"),
        (SITE, "<footer>© 2024 Hempstack. All rights reserved.</footer>", "by Tarfold Ropes", ""),
        (
            SITE.replace("Tarfold Ropes", "Rope Jobs"),
            FOOT.replace("Tarfold Ropes", "Rope Jobs"),
            "by Rope Jobs",
            "",
        ),
        (SITE, FOOT, "all day", ""),
    ],
)
def test_a_page_is_of_whom_two_parts_of_its_frame_name_and_its_text_too(
    head: str, foot: str, said: str, company: str
) -> None:
    about = f"<p>There is rope made {said} by many, who like to splice them in a loft beside the sea.</p>" * 3
    body = f"<h1>Rope Cook</h1><p>We are looking for a cook who cooks for us in Leeds.</p>{about}<ul><li>Cook soup</li></ul>"
    page = f"<!DOCTYPE html><html><head><title>Rope Cook</title>{head}</head><body><main>{body}</main>{foot}</body></html>"
    assert record_of(page).company == company


@pytest.mark.parametrize(
    ("markdown", "company", "is_sure"),
    [
        ("We at Tarfold believe in rope. You splice.", "Tarfold", True),
        ("To build up the work with Tarfold e.V. we seek a cook. You cook.", "Tarfold e.V", False),
        ("To build up the work between Tarfold GmbH and Hempstack GmbH we seek a cook.", "", False),
        ("You know the tools of the trade, with experience in Tarfold Ltd as a plus.", "", False),
        ("Tarfold’s Rope Makers Group (RMG) is looking for a cook. Tarfold cooks.", "Tarfold", True),
        ("We cook. Tarfold is a kitchen. Write to tarfold.jobs@gmail.com or call us.", "Tarfold", True),
        ("Photo and age are not needed. Photo and age are no matter. We cook.", "", False),
    ],
)
def test_what_little_a_text_says_of_who_employs(markdown: str, company: str, is_sure: bool) -> None:
    found = find_company(body_of(markdown + TASKS))
    assert (found.name.rstrip("."), found.is_sure) == (company, is_sure) if found else not company


@pytest.mark.parametrize(
    "markdown",
    [
        "Sourdough est en pleine croissance. Nous utilisons Sourdough.",
        "Sourdough è in forte crescita e lo usiamo. Sourdough è bello.",
    ],
)
def test_what_only_grows_is_not_certain_to_employ(markdown: str) -> None:
    found = find_company(body_of(markdown + TASKS))
    assert found is None or not found.is_sure


def test_where_the_job_stands_as_the_employer_an_editor_has_to_look() -> None:
    text = posting().replace(
        "title: Welder\ncompany: Quayside Steel", "title: League of Ropes\ncompany: Rope Welder"
    )
    assert "company" in record_of(text).review
    assert "company" not in record_of(posting().replace("Quayside Steel", "Rope Welder")).review
