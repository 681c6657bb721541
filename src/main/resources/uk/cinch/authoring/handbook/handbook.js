"use strict";
// Adds to pages that do without it: the filter of the table of rules, tables that scroll by
// keyboard, and folded text shown in print.

function filterRules() {
  const form = document.getElementById("filter");
  if (!form) {
    return;
  }
  const rows = Array.from(document.querySelectorAll("#rules tbody tr"));
  const found = document.getElementById("found");
  const field = (id) => document.getElementById(id).value;

  function matches(row, words) {
    const data = row.dataset;
    return (
      words.every((word) => data.words.includes(word)) &&
      (field("severity") === "" || data.severity === field("severity")) &&
      (field("module") === "" || data.module === field("module")) &&
      (field("year") === "" || data.years.split(" ").includes(field("year")))
    );
  }

  function apply() {
    const words = field("words").toLowerCase().split(/\s+/).filter(Boolean);
    let shown = 0;
    for (const row of rows) {
      row.hidden = !matches(row, words);
      shown += row.hidden ? 0 : 1;
    }
    found.textContent =
      shown === rows.length ? "All " + shown + " rules" : shown + " of " + rows.length + " rules";
  }

  let waiting = 0;
  form.hidden = false;
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("reset", () => setTimeout(apply));
  form.addEventListener("change", apply);
  form.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(apply, 150);
  });
  apply();
}

function reachScrollers() {
  for (const box of document.querySelectorAll(".scroll")) {
    const scrolls = box.scrollWidth > box.clientWidth;
    const caption = box.querySelector("caption");
    if (scrolls) {
      box.tabIndex = 0;
      box.setAttribute("role", "group");
      box.setAttribute("aria-label", (caption ? caption.textContent : "Table") + ", scrolls");
    } else {
      box.removeAttribute("tabindex");
      box.removeAttribute("role");
      box.removeAttribute("aria-label");
    }
  }
}

function unfoldInPrint() {
  let folded = [];
  addEventListener("beforeprint", () => {
    folded = Array.from(document.querySelectorAll("details:not([open])"));
    folded.forEach((details) => (details.open = true));
  });
  addEventListener("afterprint", () => folded.forEach((details) => (details.open = false)));
}

filterRules();
reachScrollers();
unfoldInPrint();
addEventListener("resize", reachScrollers);
