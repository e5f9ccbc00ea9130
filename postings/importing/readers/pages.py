"""Full HTML pages: schema.org markup where they have it, else their main content."""

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from lxml import etree, html

from ...choices import SourceFormat
from ...facts.places import read_locations
from ..problems import Unreadable
from .document import MAX_DEPTH, Document
from .dumps import document_of
from .frames import name_in_the_frame
from .json_text import parse_loosely
from .marks import marked_by_class, microdata

_NOT_CONTENT = (
    "script",
    "style",
    "nav",
    "header",
    "footer",
    "aside",
    "form",
    "noscript",
    "template",
    "iframe",
    "svg",
)
_MAIN = (
    '//*[contains(@class, "show-more-less-html__markup")]',
    '//main',
    '//*[@role="main"]',
    '//article',
    '//*[@id="content" or @id="main" or @id="job" or @id="job-description"]',
    '//*[contains(@class, "job-description") or contains(@class, "job-content")]',
    '//body',
)  # fmt: skip
_HEAD_OF_CONTENT = "//header[ancestor::main or ancestor::article][(.//h1 or .//h2 or .//h3) and not(.//nav)]"
_FIRST_CONTENT = '(//*[self::main or self::article or @role="main"])[1]'
_FRAMES = ("nav", "header", "footer", "aside")
_BESIDE = re.compile(r"\s+[-–—|•·@:]\s+|[|\[\]<>•·]|\s+at\s+")
_SECTION = re.compile(
    r"(?:our |open |all |current )?(?:jobs?|careers?|vacanc(?:y|ies)|positions?|openings?|opportunities"
    r"|home|hiring|apply|join us|work with us|stellenangebote|karriere|emplois?|vagas|empleos?|vacatures)",
    re.IGNORECASE,
)
_BOARD = re.compile(
    r"(?:linkedin|indeed|glassdoor|monster|stepstone|xing|ziprecruiter|wellfound|simplyhired|jobstreet|naukri)"
    r"(?:\.[a-z]{2,3}){0,2}(?: jobs?)?",
    re.IGNORECASE,
)
_IS_POSTING = re.compile(r"(?:^|[/:#])JobPosting$")
_MOST_HEADINGS, _MOST_FORMS = 50, 10
_LEAST_CONTENT = 150
"""Characters that a part of a page needs to be its content rather than its frame."""


def read_page(text: str) -> list[Document]:
    """Return the posting of a full page, or several where its markup lists several."""
    page = _parse(text)
    scripts = list(_ld_scripts(page))
    marked = [found for script in scripts for found in _job_postings(script)]
    if len(marked) == 1:
        document = document_of(marked[0])
        if marked[0].get("description"):
            return [document]
        return [replace(document, body=_content(page), body_format=SourceFormat.HTML)]
    if marked:
        return [
            document_of(entry, item=number, key=str(number)) for number, entry in enumerate(marked, start=1)
        ]
    headline, site, place = _headline(page)
    site = site or name_in_the_frame(page, scripts)
    stated = microdata(page) or marked_by_class(page)
    if place and "jobLocation" not in stated:
        stated.setdefault("location", place)
    document = document_of(stated | _head(page))
    body = "" if stated.get("description") else _content(page)
    return [replace(document, body=body, body_format=SourceFormat.HTML, headline=headline, site=site)]


def marked_postings(document: Document) -> list[Document]:
    """Return the postings that scripts in the body of `document` state; of one, the body is the text."""
    page = _parse(document.body)
    marked = [document_of(found) for script in _ld_scripts(page) for found in _job_postings(script)]
    if len(marked) == 1:
        return [replace(document, metadata={**document.metadata, **marked[0].metadata})]
    return [
        replace(one, lines=document.lines, problems=document.problems, item=number, key=str(number))
        for number, one in enumerate(marked, start=1)
    ]


def _head(page: Any) -> dict[str, Any]:
    """Return what the head of a page says in words: its title and its description."""
    words = {
        "headTitle": [_words(title) for title in page.xpath("//title[not(ancestor::svg)]")[:1]],
        "headDescription": page.xpath('//meta[@name="description"]/@content')[:1],
    }
    return {name: " ".join(said[0].split()) for name, said in words.items() if said and said[0].strip()}


def _parse(text: str) -> Any:
    parser = html.HTMLParser(remove_comments=True, remove_pis=True, encoding="utf-8")
    try:
        return html.document_fromstring(text.encode(), parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError, ValueError):
        raise Unreadable("HTML without content") from None


def _ld_scripts(page: Any) -> Iterator[Any]:
    for script in page.xpath('//script[contains(@type, "ld+json")]'):
        try:
            yield parse_loosely(script.text or "", closing=True)
        except Unreadable:
            continue


def _job_postings(value: Any, depth: int = 0) -> Iterator[dict[str, Any]]:
    """Yield every schema.org JobPosting in `value`, wherever a graph or a list holds it."""
    if depth > MAX_DEPTH:
        return
    if isinstance(value, list):
        for inner in value:
            yield from _job_postings(inner, depth + 1)
    elif isinstance(value, dict):
        kinds = value.get("@type")
        if any(_IS_POSTING.search(str(kind)) for kind in (kinds if isinstance(kinds, list) else [kinds])):
            yield value
        else:
            for inner in value.values():
                if isinstance(inner, dict | list):
                    yield from _job_postings(inner, depth + 1)


def _headline(page: Any) -> tuple[str, str, str]:
    """Return the one heading that the page's title says too, and the name and the place beside it there."""
    titles = [_words(title) for title in page.xpath("//title[not(ancestor::svg)]")[:1]]
    titles += [" ".join(title.split()) for title in page.xpath('//meta[@property="og:title"]/@content')[:3]]
    for title in titles:
        for path in ("//h1", "//h2|//h3"):
            headings = {_words(heading) for heading in page.xpath(path)[:_MOST_HEADINGS]} - {""}
            said = [heading for heading in headings if _is_whole(heading, title)]
            if len(said) == 1 and (path == "//h1" or said[0] in _BESIDE.split(title)):
                before, _, after = title.partition(said[0])
                return said[0], *_beside(f"{before}|{after}")
    return "", "", ""


def _is_whole(heading: str, title: str) -> bool:
    """Tell if `title` says `heading` as words of its own."""
    before, found, after = title.partition(heading)
    return bool(found) and not before[-1:].isalnum() and not after[:1].isalnum()


def _beside(rest: str) -> tuple[str, str]:
    """Return the one name and the one place in what a title says beside the heading.

    "Careers - Welder [ Acme ]", "Welder at Acme — Leeds, England | LinkedIn".
    """
    parts = [part.strip(" -–—|•·@:,") for part in _BESIDE.split(rest)]
    parts = [part for part in parts if part and not _SECTION.fullmatch(part) and not _BOARD.fullmatch(part)]
    places = [part for part in parts if "," in part and _is_city(part)]
    names = [part for part in parts if part not in places]
    return (names[0] if len(names) == 1 else ""), (places[0] if len(places) == 1 else "")


def _is_city(text: str) -> bool:
    found = read_locations(text)
    return len(found) == 1 and found[0].place is not None and bool(found[0].place.city)


def _content(page: Any) -> str:
    for content in page.xpath(_FIRST_CONTENT):
        for frame in content.iterancestors(*_FRAMES):
            frame.tag = "div"  # it was never closed, as the parser understands it
    half = len(_words(page)) // 2
    for form in page.xpath("//form")[:_MOST_FORMS]:
        if len(_words(form)) > half:
            form.tag = "div"  # the page itself, as ASP.NET wraps it
    for header in page.xpath(_HEAD_OF_CONTENT)[:_MOST_FORMS]:
        header.tag = "div"  # it opens the posting, as others open the page
    etree.strip_elements(page, *_NOT_CONTENT, with_tail=False)
    for path in _MAIN:
        for element in page.xpath(path)[:1]:
            if len(_words(element)) >= _LEAST_CONTENT or path == "//body":
                return _inner_html(element)
    return ""


def _inner_html(element: Any) -> str:
    parts = [element.text or ""]
    parts += [html.tostring(child, encoding="unicode") for child in element]
    return "".join(parts).strip()


def _words(element: Any) -> str:
    return " ".join(str(element.text_content()).split())
