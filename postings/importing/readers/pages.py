"""Full HTML pages: schema.org markup where they have it, else their main content."""

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from lxml import etree, html

from ...choices import SourceFormat
from ..problems import Unreadable
from .document import MAX_DEPTH, Document
from .dumps import document_of, parse_json

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
    '//main',
    '//*[@role="main"]',
    '//article',
    '//*[@id="content" or @id="main" or @id="job" or @id="job-description"]',
    '//*[contains(@class, "job-description") or contains(@class, "job-content")]',
    '//body',
)  # fmt: skip
_BESIDE = re.compile(r"\s+[-–—|•·@:]\s+|[|\[\]<>•·]|\s+at\s+")
_SECTION = re.compile(
    r"(?:our |open |all |current )?(?:jobs?|careers?|vacanc(?:y|ies)|positions?|openings?|opportunities"
    r"|home|hiring|apply|join us|work with us|stellenangebote|karriere|emplois?|vagas|empleos?|vacatures)",
    re.IGNORECASE,
)
_LEAST_CONTENT = 150
"""Characters that a part of a page needs to be its content rather than its frame."""


def read_page(text: str) -> list[Document]:
    """Return the posting of a full page, or several where its markup lists several."""
    page = _parse(text)
    marked = [found for script in _ld_scripts(page) for found in _job_postings(script)]
    if len(marked) == 1:
        document = document_of(marked[0])
        if marked[0].get("description"):
            return [document]
        return [replace(document, body=_content(page), body_format=SourceFormat.HTML)]
    if marked:
        return [
            document_of(entry, item=number, key=str(number)) for number, entry in enumerate(marked, start=1)
        ]
    headline, site = _headline(page)
    return [Document(body=_content(page), body_format=SourceFormat.HTML, headline=headline, site=site)]


def _parse(text: str) -> Any:
    parser = html.HTMLParser(remove_comments=True, remove_pis=True, encoding="utf-8")
    try:
        return html.document_fromstring(text.encode(), parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError, ValueError):
        raise Unreadable("HTML without content") from None


def _ld_scripts(page: Any) -> Iterator[Any]:
    for script in page.xpath('//script[contains(@type, "ld+json")]'):
        try:
            yield parse_json((script.text or "").strip())
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
        if "JobPosting" in (kinds if isinstance(kinds, list) else [kinds]):
            yield value
        else:
            for inner in value.values():
                if isinstance(inner, dict | list):
                    yield from _job_postings(inner, depth + 1)


def _headline(page: Any) -> tuple[str, str]:
    """Return the page's one `h1`, if its title says the same, and what the title says beside it."""
    headings = {_words(heading) for heading in page.xpath("//h1")} - {""}
    titles = [_words(title) for title in page.xpath("//title[not(ancestor::svg)]")[:1]]
    titles += [" ".join(title.split()) for title in page.xpath('//meta[@property="og:title"]/@content')]
    if len(headings) != 1:
        return "", ""
    (heading,) = headings
    for title in titles:
        before, found, after = title.partition(heading)
        if found:
            return heading, _site(f"{before}|{after}")
    return "", ""


def _site(rest: str) -> str:
    """Return the one name in what a title says beside the heading: "Careers - Welder [ Acme ]"."""
    parts = [part.strip(" -–—|•·@:") for part in _BESIDE.split(rest)]
    names = [part for part in parts if part and not _SECTION.fullmatch(part)]
    return names[0] if len(names) == 1 else ""


def _content(page: Any) -> str:
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
