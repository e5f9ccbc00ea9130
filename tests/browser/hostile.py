"""A page that must stay quiet: what it asks for, says and holds is recorded."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from playwright.sync_api import Browser, Dialog, Page, Route

HERE = "http://board.example/"

# Everything in the element that the policy does not know, after waking whatever waits for an event.
_STRANGERS = """
([root, tags]) => {
  const strangers = [], allowed = new Set(tags);
  for (const element of root.querySelectorAll('*')) {
    const name = element.localName;
    const html = element.namespaceURI === 'http://www.w3.org/1999/xhtml';
    if (!allowed.has(name) || !html) strangers.push(`<${name}>`);
    for (const attribute of element.attributes) {
      const known = name === 'a' && ['href', 'rel'].includes(attribute.name);
      if (!known) strangers.push(`${name} ${attribute.name}=${attribute.value}`);
    }
    if (name === 'a') {
      const url = new URL(element.href);
      const outside = ['http:', 'https:'].includes(url.protocol) && url.origin !== origin;
      const known = url.protocol === 'mailto:' || (outside && url.host && !url.username);
      if (!known) strangers.push(`link to ${element.href}`);
      if (element.rel !== 'nofollow ugc noopener noreferrer') strangers.push(`rel=${element.rel}`);
    }
  }
  const events = ['mouseover', 'focus', 'load', 'error', 'toggle', 'animationstart', 'begin'];
  for (const element of [root, ...root.querySelectorAll('*')])
    for (const event of events) element.dispatchEvent(new Event(event));
  return strangers;
}
"""


@dataclass
class Quiet:
    """A page and what it did that it should not have done."""

    page: Page
    noise: list[str] = field(default_factory=list)

    def show(self, html: str) -> None:
        """Load `html` as a page of its own, without any policy but ours."""
        document = f"<!doctype html><meta charset=utf-8><title>x</title>{html}"
        self.page.unroute_all()
        self.page.route("**/*", lambda route: self._answer(route, document))
        self.page.goto(HERE)

    def strangers(self, selector: str, tags: frozenset[str]) -> list[str]:
        """Return each element, attribute and link under `selector` that is not of the policy."""
        found: list[str] = []
        for root in self.page.query_selector_all(selector):
            found += self.page.evaluate(_STRANGERS, [root, sorted(tags)])
        return found

    def _answer(self, route: Route, document: str) -> None:
        if route.request.url == HERE:
            route.fulfill(body=document, content_type="text/html; charset=utf-8")
        else:
            if not route.request.url.endswith("/favicon.ico"):
                self.noise.append(f"asked for {route.request.url}")
            route.abort()

    def _dialog(self, dialog: Dialog) -> None:
        self.noise.append(f"{dialog.type}: {dialog.message}")
        dialog.dismiss()


@contextmanager
def quiet_page(chromium: Browser) -> Iterator[Quiet]:
    """Yield a page of its own browser context."""
    context = chromium.new_context()
    quiet = Quiet(context.new_page())
    quiet.page.on("dialog", quiet._dialog)
    quiet.page.on("popup", lambda popup: quiet.noise.append(f"opened {popup.url}"))
    quiet.page.on("download", lambda download: quiet.noise.append(f"downloaded {download.url}"))
    yield quiet
    context.close()
