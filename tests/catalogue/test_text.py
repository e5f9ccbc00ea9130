"""What the words of a search find."""

import sys

import pytest

from postings.catalogue import Selection, Sort, search
from postings.catalogue.query import Term, parse
from postings.catalogue.text import excerpts
from postings.models import Company, Posting
from tests.factories import make_posting


@pytest.fixture(params=["some", "all"])
def all_or_some(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Words are looked up among the few postings of a small part, or in the whole full text."""
    if request.param == "all":
        monkeypatch.setattr(sys.modules["postings.catalogue.catalogue"], "_SMALL", -1)


def find(q: str) -> list[str]:
    ids = search(Selection(q=q, sort=Sort.RELEVANCE)).ids
    titles = dict(Posting.objects.values_list("pk", "title"))
    return [titles[posting] for posting in ids]


def test_terms_are_words_phrases_and_exclusions() -> None:
    assert parse('Café "customer  support" -sales full-stack pyt') == (
        Term(("cafe",)),
        Term(("customer", "support")),
        Term(("sales",), excluded=True),
        Term(("full", "stack")),
        Term(("pyt",), prefix=True),
    )


@pytest.mark.parametrize(
    "q", ["", " ", '"', '""', "-", '-"', "***", "(", "' OR 1=1 --", "AND OR NOT NEAR", "\x02"]
)
@pytest.mark.django_db
def test_nothing_that_can_be_typed_is_an_error(q: str) -> None:
    make_posting()
    search(Selection(q=q))
    excerpts([1], q)


@pytest.mark.django_db
@pytest.mark.usefixtures("all_or_some")
class TestSearch:
    def test_every_word_has_to_be_there_anywhere(self) -> None:
        make_posting(title="Python Developer", company="Acme", description_source="We sell anvils.")
        assert find("python acme anvils") == ["Python Developer"]
        assert find("python rockets") == []

    def test_a_title_comes_before_a_name_and_a_name_before_a_text(self) -> None:
        make_posting(title="Writer", description_source="You write about Cobol.")
        make_posting(title="Clerk", tags=["cobol"])
        make_posting(title="Cobol Developer")
        assert find("cobol") == ["Cobol Developer", "Clerk", "Writer"]

    def test_accents_and_case_are_folded(self) -> None:
        make_posting(title="Gerente de Operações")
        assert find("OPERACOES") == find("operações") == ["Gerente de Operações"]

    def test_words_are_found_in_their_other_forms(self) -> None:
        make_posting(title="Manager of operations")
        assert find("managers operation x") == []
        assert find("operation managers") == ["Manager of operations"]

    def test_the_last_word_may_be_a_beginning(self) -> None:
        make_posting(title="Engineering Lead", description_source="Kubernetes.")
        for beginning in ("eng", "enginee", "engineeri", "engineering", "lead kubern"):
            assert find(beginning) == ["Engineering Lead"], beginning
        assert find("engi lead") == []

    def test_a_quoted_phrase_is_found_as_it_stands(self) -> None:
        make_posting(title="One", description_source="customer support agent")
        make_posting(title="Two", description_source="support the customer")
        for quoted in (
            '"customer support"',
            "“customer support”",
            "„customer support“",
            "«customer support»",
        ):
            assert find(quoted) == ["One"]

    def test_words_that_stand_together_in_a_title_come_first(self) -> None:
        make_posting(title="Customer Support Agent")
        make_posting(title="Support the Customer")
        make_posting(title="Agent", description_source="You give customer support.")
        assert find("customer support")[:2] == ["Customer Support Agent", "Support the Customer"]
        assert find('"customer support"') == ["Customer Support Agent", "Agent"]

    def test_a_minus_excludes(self) -> None:
        make_posting(title="Java Developer")
        make_posting(title="JavaScript Developer")
        assert find("developer -java") == ["JavaScript Developer"]
        assert find("-java") == ["JavaScript Developer"]

    def test_companies_tags_and_cities_are_found_by_name(self) -> None:
        make_posting(title="Agent", company="Cloudflare", tags=["customer success"])
        for q in ("cloudflare", "cloudf", '"customer success"', "lisbon"):
            assert find(q) == ["Agent"], q

    def test_what_changes_is_found_by_its_new_words_only(self) -> None:
        posting = make_posting(title="Plumber", company="Acme")
        assert find("plumber acme") == ["Plumber"]
        posting.title = "Baker"
        posting.save()
        Company.objects.update(name="Globex")
        assert find("plumber") == find("acme") == []
        assert find("baker globex") == ["Baker"]

    def test_a_misspelt_word_is_answered_with_a_suggestion(self) -> None:
        make_posting(title="Python Developer")
        assert search(Selection(q="pyhton developer")).suggestion == "python developer"
        assert search(Selection(q="zzzzzz")).suggestion == ""

    def test_excerpts_mark_what_matched(self) -> None:
        posting = make_posting(
            summary="", description_source="We look for <b>somebody</b> who likes cats & dogs."
        )
        found = excerpts([posting.pk], "cat dog")
        assert [text for text, is_match in found[posting.pk] if is_match] == ["cats", "dogs"]
        assert "look for somebody who likes" in "".join(text for text, _ in found[posting.pk])
