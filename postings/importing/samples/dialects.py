"""The ways in which real folders write a job down."""

import json
from collections.abc import Callable, Mapping
from html import escape

from .job import Job


def _list(items: tuple[str, ...]) -> str:
    return "\n".join(f"* {item[0].upper()}{item[1:]}" for item in items)


def _markdown_body(job: Job) -> str:
    extras = "\n\n".join(job.extras)
    return f"""{job.employer} makes {job.product}. {job.employer} is looking for a {job.title} to join our {job.department} team.

{extras}

## What you will do

{_list(job.tasks)}

## What you bring

{_list(job.needs)}

**What we offer**

{_list(job.benefits)}

{job.employer} is an equal opportunity employer. Questions? Write to jobs@{job.slug}.example.
"""


def _html_body(job: Job) -> str:
    def items(texts: tuple[str, ...]) -> str:
        span = '<span style="font-weight: 400;">'
        return "".join(f'<li style="font-weight: 400;">{span}{escape(text)}</span></li>\n' for text in texts)

    extras = "".join(
        f'<p><span style="font-weight: 400;">{escape(text)}&nbsp;</span></p>\n' for text in job.extras
    )
    return f"""<div class="content-intro"><p><strong>About {job.employer}</strong></p>
<p>At {job.employer}, we make {job.product}.</p></div>
<h4><strong>Location:&nbsp;</strong>{job.place}</h4>
<p>{job.employer} is seeking a {job.title} to join our {job.department} team.</p>
{extras}<p><strong>What you will do</strong></p>
<ul>
{items(job.tasks)}</ul>
<p><strong>What you bring</strong></p>
<ul>
{items(job.needs)}</ul>
<p>The salary range for this role is {job.currency} {job.pay_from:,} to {job.pay_to:,} per year.</p>
<div class="content-conclusion"><p>{job.employer} is proud to be an equal opportunity employer.</p></div>
"""


def yaml_front_matter(job: Job) -> str:
    """Jekyll's way."""
    closes = f'validThrough: "{job.closes}"\n' if job.closes else ""
    return f"""---
title: "{job.title}"
companyName: "{job.employer}"
location: "{job.place}"
workplace: {job.workplace.lower()}
jobType: {job.employment_type}
datePosted: {job.posted}
{closes}salary: {job.currency} {job.pay_from}-{job.pay_to} a year
hashtags: "{",".join(f"#{tag}" for tag in job.tags)}"
url: {job.url}
applyUrl: {job.url}/apply
---

{_markdown_body(job)}"""


def schema_front_matter(job: Job) -> str:
    """Metadata nested after schema.org."""
    return f"""---
title: {job.title}
employmentType: {job.employment_type.upper().replace("-", "_")}
hiringOrganization:
  name: {job.employer}
  sameAs: https://{job.slug}.example/
jobLocation:
  address:
    addressLocality: {job.city}
    addressCountry: {job.code}
baseSalary:
  currency: {job.currency}
  value:
    minValue: {job.pay_from}
    maxValue: {job.pay_to}
    unitText: YEAR
datePosted: {job.posted}
url: {job.url}
skills: [{", ".join(job.tags)}]
---
{_markdown_body(job)}"""


def toml_front_matter(job: Job) -> str:
    """Hugo's way."""
    return f"""+++
title = "{job.title}"
company = "{job.employer}"
location = "{job.place}"
date = {job.posted}
type = "{job.employment_type}"
tags = {json.dumps(job.tags)}
source_url = "{job.url}"
draft = false
+++

{_markdown_body(job)}"""


def whole_yaml(job: Job) -> str:
    """A file of data, the description among it."""
    body = _markdown_body(job).replace("\n", "\n  ")
    return f"""title: {job.title}
organization: {job.employer}
city: {job.city}
country: {job.country}
remote: {str(job.workplace == "Remote").lower()}
contract: {job.employment_type}
posted: {job.posted}
apply: {{link: "{job.url}/apply", email: "jobs@{job.slug}.example"}}
description: |
  {body}
"""


def missing_fence(job: Job) -> str:
    """Front matter whose first line was lost."""
    return yaml_front_matter(job).removeprefix("---\n").replace("\n", "\r\n")


def heading_only(job: Job) -> str:
    """Markdown with nothing but a title."""
    return f"# {job.title}\n\nLocation: {job.place}\n\n{_markdown_body(job)}"


def plain_text(job: Job) -> str:
    """What somebody pasted from a mail."""
    body = _markdown_body(job).replace("## ", "").replace("**", "").replace("* ", "• ")
    return f"Job title: {job.title}\nLocation: {job.place}\n\n{body}"


def full_page(job: Job) -> str:
    """A saved page with schema.org markup."""
    markup = {
        "@context": "https://schema.org/",
        "@type": "JobPosting",
        "title": job.title,
        "description": _html_body(job),
        "datePosted": str(job.posted),
        "employmentType": job.employment_type.upper().replace("-", "_"),
        "hiringOrganization": {"@type": "Organization", "name": job.employer},
        "jobLocation": {
            "@type": "Place",
            "address": {"addressLocality": job.city, "addressCountry": job.code},
        },
        "url": job.url,
    }
    script = json.dumps(markup).replace("</", "<\\/")
    return f"""<!DOCTYPE html>
<html lang="en"><head><title>{job.title} - {job.employer}</title>
<script type="application/ld+json">{script}</script></head>
<body><nav>Home Jobs</nav><main><h1>{job.title}</h1>{_html_body(job)}</main><footer>© {job.employer}</footer></body></html>
"""


DIALECTS: Mapping[Callable[[Job], str], tuple[str, int]] = {
    # how it is written: its extension, how often it comes
    yaml_front_matter: (".md", 30),
    schema_front_matter: (".md", 12),
    toml_front_matter: (".md", 8),
    whole_yaml: (".yml", 8),
    missing_fence: (".txt", 4),
    heading_only: (".md", 5),
    plain_text: (".txt", 5),
    _html_body: (".html", 20),
    full_page: (".html", 8),
}
