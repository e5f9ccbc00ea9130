// What a script may add, and nothing that the page needs: facets apply themselves, and a screen
// reader hears the new count once.
"use strict";

// The page does not wait for htmx. What was chosen before it came applies when it is there.
const { htmx: source } = document.currentScript.dataset;
let chosen = null;
if (source) {
  document.addEventListener("change", (event) => { chosen = event.target; });
  addEventListener("load", () => (window.requestIdleCallback ?? setTimeout)(fetchHtmx, { timeout: 500 }));
}

// Before it is there, Back would change the address and not the page.
const shown = location.pathname + location.search;
addEventListener("popstate", () => {
  if (!window.htmx && location.pathname + location.search !== shown) location.reload();
});

function fetchHtmx() {
  const script = document.createElement("script");
  script.src = source;
  script.onload = () => {
    document.documentElement.classList.add("enhanced");
    if (chosen?.isConnected) chosen.dispatchEvent(new Event("change", { bubbles: true }));
  };
  document.head.append(script);
}

// What scrolls sideways can be scrolled with the keyboard too.
for (const table of document.querySelectorAll(".description table")) {
  if (table.scrollWidth > table.clientWidth) table.tabIndex = 0;
}

// Looking for a facet's value is no change of the search.
document.addEventListener("change", (event) => {
  if (event.target.name === "find") event.stopPropagation();
}, true);

document.addEventListener("htmx:configRequest", (event) => {
  const parameters = event.detail.formData;
  for (const name of new Set(parameters.keys())) {
    const values = parameters.getAll(name).filter((value) => value !== "");
    parameters.delete(name);
    for (const value of values) parameters.append(name, value);
  }
  // A star stands outside of its form, where htmx does not look for the button that was pressed.
  const star = event.detail.triggeringEvent?.submitter;
  if (star?.name) parameters.set(star.name, star.value);
});

// What failed is asked for in the plain way: the browser then shows what is wrong, and no form lies.
for (const failure of ["htmx:sendError", "htmx:responseError"]) {
  document.addEventListener(failure, (event) => {
    const { elt, pathInfo, requestConfig } = event.detail;
    if (elt.name === "find") return;
    location.assign(requestConfig.verb === "get" ? pathInfo.finalRequestPath : location.href);
  });
}

document.addEventListener("htmx:afterSwap", (event) => {
  const { target, requestConfig } = event.detail;
  if (requestConfig.elt.matches(".more")) {
    // All are shown: the first of the new ones takes the focus of the link that is done with.
    document.getElementById(target.id).querySelectorAll("input")[requestConfig.elt.dataset.shown]?.focus();
    requestConfig.elt.remove();
  }
  if (target.id !== "listing") return;
  const listing = document.getElementById("listing");
  const status = document.getElementById("status");
  const heading = listing.querySelector("h1").textContent;
  if (status.textContent !== heading) status.textContent = heading;
});
