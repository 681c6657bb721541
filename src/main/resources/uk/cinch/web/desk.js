/* Added to a report that is worked on in a workspace: queries are accepted in place, and the return is checked again. */

import { ask, guardReasons, setUnsaved, stay, takeDrops, tellWhenSaved } from "/common.js";

const base = location.pathname.replace(/\/report$/, "");
const PING = 60000;
const accepted = new Map();
let author = "";

function make(tag, text, attributes) {
  const node = document.createElement(tag);
  if (text) node.textContent = text;
  for (const [name, value] of Object.entries(attributes || {})) node.setAttribute(name, value);
  return node;
}

const asked = (method, path, body) => ask(method, base + path, body && JSON.stringify(body), body && "application/json");

const bar = make("div", null, { class: "desk", role: "region", "aria-label": "Your desk" });
const status = make("p", "", { role: "status", "aria-live": "polite" });
bar.append(make("a", "Back to your desk: check the mended return, take reports with you", { href: "/" }));
const again = make("button", "Check again", { type: "button" });
const save = make("a", "Save your notes", { href: base + "/notes", download: "" });
bar.append(again, save, status);

const dialog = make("dialog", null, { class: "reason", "aria-labelledby": "reason-title" });
const form = make("form", null, { method: "dialog" });
const title = make("h2", "Accept", { id: "reason-title" });
const about = make("p");
const wrong = make("p", "", { class: "wrong", role: "alert" });
const reason = make("textarea", null, { id: "reason", "aria-required": "true" });
const by = make("input", null, { id: "reason-author", autocomplete: "name" });
const keep = make("button", "Accept", { type: "submit" });
const leave = make("button", "Leave it", { type: "button" });
form.append(title, about, wrong);
form.append(make("label", "Why the data is right", { for: "reason" }), reason);
form.append(make("label", "Your name (may stay empty)", { for: "reason-author" }), by);
form.append(make("p"));
form.lastChild.append(keep, " ", leave);
dialog.append(form);

let current = null;
let opener = null;

function offer(node) {
  if (node.querySelector(":scope > .offer")) return;
  const known = accepted.get(node.dataset.rule + " " + node.dataset.fingerprint);
  if (known) {
    node.append(make("span", "Accepted: " + known + ". It counts from the next check on.", { class: "offer" }));
    return;
  }
  const button = make("button", "Accept with a reason", { type: "button", class: "offer" });
  button.setAttribute("aria-label", "Accept " + node.dataset.rule + " with a reason");
  button.addEventListener("click", () => {
    current = node;
    opener = button;
    title.textContent = "Accept " + node.dataset.rule;
    about.textContent = words(node);
    wrong.textContent = "";
    reason.value = "";
    by.value = author;
    dialog.showModal();
    reason.focus();
  });
  node.append(button);
}

function words(node) {
  const copy = node.cloneNode(true);
  for (const own of copy.querySelectorAll(".offer")) own.remove();
  for (const place of copy.querySelectorAll("button")) place.append(", ");
  return copy.textContent.replace(/, $/, "");
}

form.addEventListener("submit", async (event) => {
  event.preventDefault();
  if (!reason.value.trim()) {
    wrong.textContent = "Give the reason";
    reason.focus();
    return;
  }
  author = by.value.trim();
  const { rule, fingerprint } = current.dataset;
  let said;
  try {
    said = await asked("POST", "/reasons", {
      rule,
      fingerprint,
      about: about.textContent,
      reason: reason.value.trim(),
      author: author || undefined,
    });
  } catch (error) {
    wrong.textContent = error.message;
    return;
  }
  accepted.set(rule + " " + fingerprint, reason.value.trim());
  setUnsaved(said.unsaved);
  dialog.close();
  for (const node of document.querySelectorAll('[data-fingerprint="' + fingerprint + '"]')) {
    for (const old of node.querySelectorAll(":scope > .offer")) old.remove();
    offer(node);
  }
  status.textContent = accepted.size + " accepted: check again to count them, and save your notes";
});
leave.addEventListener("click", () => dialog.close());
dialog.addEventListener("close", () => {
  const target = opener && opener.isConnected ? opener : current;
  if (target && target !== opener) target.tabIndex = -1;
  if (target) target.focus();
});

again.addEventListener("click", async () => {
  again.disabled = true;
  status.textContent = "Checking again";
  try {
    await asked("POST", "/check?again=true");
    for (;;) {
      const state = await asked("GET", "");
      if (state.trouble) throw new Error(state.trouble);
      if (state.state === "done") break;
      await new Promise((go) => setTimeout(go, 300));
    }
    stay();
    location.reload();
  } catch (error) {
    status.textContent = error.message;
    again.disabled = false;
  }
});

tellWhenSaved(save, base, setUnsaved);

async function start() {
  guardReasons();
  takeDrops(() => (status.textContent = "Go back to your desk to check another return"));
  document.querySelector("main").before(bar);
  document.body.append(dialog);
  const state = await asked("GET", "");
  setUnsaved(state.unsaved);
  for (const one of state.reasons) accepted.set(one.rule + " " + one.fingerprint, one.reason);
  const look = () => document.querySelectorAll("[data-fingerprint]").forEach(offer);
  new MutationObserver(look).observe(document.getElementById("interactive"), { childList: true, subtree: true });
  look();
  setInterval(() => asked("GET", "").catch(() => null), PING);
}

start();
