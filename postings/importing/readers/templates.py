"""What static site generators and frameworks leave in a body: their tags, and lists that they fill."""

import re

# Hugo's shortcodes, Liquid's and Jinja's tags and variables, ERB.
_MARKER = re.compile(
    r"\{\{[<%][^{}\n]{0,300}[>%]\}\}|\{%[^{}%\n]{0,300}%\}|\{\{[^{}\n]{0,200}\}\}|<%[^<>%\n]{0,300}%>"
)
_LOOP = re.compile(r"\{%-?\s{0,3}(?:for\s{1,3}(\w{1,40})\s{1,3}in\s[^{}%\n]{1,200}|(end)for\s{0,3}-?)%\}")
_SHOWN = re.compile(r"\{\{-?\s{0,3}(\w{1,40})")


def without_templates(body: str) -> str:
    """Return `body` without tags, and without what stands in a loop over things that are not there."""
    return _MARKER.sub("", _without_loops(body) if "{%" in body else body)


def _without_loops(body: str) -> str:
    kept, end, inside = [], 0, []
    for tag in _LOOP.finditer(body):
        if not tag[2]:
            inside.append(tag)
        elif inside:
            opened = inside.pop()
            shown = {name[1] for name in _SHOWN.finditer(body, opened.end(), tag.start())}
            if not inside and opened[1] in shown:
                kept.append(body[end : opened.start()])
                end = tag.end()
    return "".join([*kept, body[end:]])
