import { Refused, ask, guardReasons, setUnsaved, stay, takeDrops, tellWhenSaved } from "/common.js";
import { Button, FileUpload, SkipLink, createAll } from "/govuk-frontend.min.js";

document.body.classList.add("js-enabled", "govuk-frontend-supported");

const KEPT = "cinch-desk";
const SLOTS = ["return", "last-year", "notes", "earlier"];
const WAIT = 300;
const PING = 60000;
const FORMATS = [
  ["html", "Report to work down in a browser (HTML)"],
  ["xlsx", "Workbook (XLSX)"],
  ["csv", "Table of findings (CSV)"],
  ["json", "For programs, and to compare a later check with (JSON)"],
  ["text", "Plain text"],
  ["summary", "Summary page without any child’s data (HTML)"],
];
const VERDICTS = {
  ready: "Ready",
  "not-ready": "Not ready",
  incomplete: "Incomplete",
};
const VERDICT_WORDS = {
  ready: "No errors, and nothing wrong with its form.",
  "not-ready": "There is something to put right.",
  incomplete: "Not every rule ran, so nothing found does not mean nothing wrong.",
};
const COUNTS = [
  ["children", "Children in the return"],
  ["errors", "Errors"],
  ["queries", "Queries"],
  ["yearOnYear", "Year-on-year checks to confirm"],
  ["structure", "Problems of form"],
  ["accepted", "Accepted, of the queries and year-on-year checks"],
];

const $ = (id) => document.getElementById(id);
const input = (slot) => document.querySelector('input[name="' + slot + '"]');
let desk = sessionStorage.getItem(KEPT);
let cancelling = new AbortController();

function trouble(text) {
  $("errors").hidden = !text;
  $("error").textContent = text || "";
  if (text) $("errors").focus();
}

function keep(id) {
  desk = id;
  if (id) sessionStorage.setItem(KEPT, id);
  else sessionStorage.removeItem(KEPT);
  $("clear").hidden = !id;
}

async function open() {
  if (!desk) keep((await ask("POST", "/desk")).id);
}

/* What cannot be used is not chosen any more: the next check goes without it. */
async function lay(slot, file) {
  $("stage").textContent = "Taking in " + file.name;
  const path = "/desk/" + desk + "/files/" + slot + "?name=" + encodeURIComponent(file.name);
  try {
    await ask("PUT", path, file, null, cancelling.signal);
  } catch (error) {
    if (error.status) choose(slot, null);
    throw error;
  }
}

function choose(slot, files) {
  if (files) input(slot).files = files;
  else input(slot).value = "";
  input(slot).dispatchEvent(new Event("change"));
}

function reasons(number) {
  setUnsaved(number);
  const line = $("unsaved");
  if (line) line.textContent = number ? " " + (number === 1 ? "One reason is" : number + " reasons are") + " not saved yet." : "";
}

function working(on) {
  $("working").hidden = !on;
  $("form").hidden = on;
  if (on) $("done").hidden = true;
}

function held(files) {
  for (const line of document.querySelectorAll("[data-held]")) {
    const name = files[line.dataset.held];
    line.textContent = name ? "On the desk: " + name + " " : "";
    if (!name) continue;
    if (line.closest("details")) line.closest("details").open = true;
    if (line.dataset.held === "return") continue;
    const off = document.createElement("button");
    off.type = "button";
    off.className = "govuk-button govuk-button--secondary off";
    off.textContent = "Take off";
    off.setAttribute("aria-label", "Take off " + name);
    off.addEventListener("click", () => takeOff(line.dataset.held));
    line.append(off);
  }
}

async function takeOff(slot) {
  try {
    const state = await ask("DELETE", "/desk/" + desk + "/files/" + slot);
    held(state.files);
    reasons(state.unsaved);
    input(slot).closest(".govuk-form-group").querySelector("button").focus();
  } catch (error) {
    gone(error);
  }
}

function gone(error) {
  if (!(error instanceof Refused)) throw error;
  if (error.status === 404) {
    keep(null);
    reasons(0);
    held({});
    $("done").hidden = true;
    trouble("What was on the desk has been removed: choose the files again.");
  } else {
    trouble(error.message);
  }
}

function stage(state) {
  $("progress").value = state.percent;
  if (state.state === "waiting") return "Waiting for its turn";
  if (state.percent < 100) return "Checking: " + state.children.toLocaleString("en-GB") + " children so far";
  return "Writing the reports";
}

const pause = (time) => new Promise((go) => setTimeout(go, time));

async function follow() {
  working(true);
  for (;;) {
    const state = await ask("GET", "/desk/" + desk);
    if (state.state !== "waiting" && state.state !== "checking") return state;
    const words = stage(state);
    if ($("stage").textContent !== words) $("stage").textContent = words;
    await pause(WAIT);
  }
}

function show(state) {
  working(false);
  held(state.files);
  $("year").value = state.chosen || "";
  if (state.chosen) $("year").closest("details").open = true;
  $("done").hidden = state.state !== "done";
  $("title").textContent = state.state === "done" ? state.files.return : "Check a children in need return";
  if (state.state !== "done") {
    trouble(state.trouble);
    return;
  }
  $("result").textContent = VERDICTS[state.verdict];
  $("result-body").textContent = VERDICT_WORDS[state.verdict] + " Checked as census year " + state.year + ".";
  $("panel").className = "govuk-panel " + (state.verdict === "ready" ? "govuk-panel--confirmation" : "govuk-panel--bad");
  $("counts").replaceChildren(
    ...COUNTS.map(([name, label]) => {
      const row = document.createElement("div");
      row.className = "govuk-summary-list__row";
      const key = document.createElement("dt");
      key.className = "govuk-summary-list__key";
      key.textContent = label;
      const value = document.createElement("dd");
      value.className = "govuk-summary-list__value";
      value.textContent = state.counts[name].toLocaleString("en-GB");
      row.append(key, value);
      return row;
    }),
  );
  const links = FORMATS.map(([format, label]) => ["/desk/" + desk + "/reports/" + format, label, format]);
  links.push(["/desk/" + desk + "/notes", "Your notes, to go on with next time (YAML)", "notes"]);
  $("downloads").replaceChildren(
    ...links.map(([href, label, name]) => {
      const item = document.createElement("li");
      const link = document.createElement("a");
      link.className = "govuk-link";
      link.href = href;
      link.textContent = label;
      link.dataset.format = name;
      link.setAttribute("download", "");
      item.append(link);
      if (name === "notes") {
        item.append(Object.assign(document.createElement("strong"), { id: "unsaved" }));
        tellWhenSaved(link, "/desk/" + desk, reasons);
      }
      return item;
    }),
  );
  reasons(state.unsaved);
  $("report").href = "/desk/" + desk + "/report";
  $("result").focus();
  if (state.trouble) trouble(state.trouble);
}

/* Shows what is in the workspace, after something came to nothing. */
async function restore(error) {
  working(false);
  if (desk && error.status !== 404) {
    try {
      const year = $("year").value;
      show(await ask("GET", "/desk/" + desk));
      $("year").value = year;
    } catch (another) {
      if (!(another instanceof Refused)) throw another;
    }
  }
  gone(error);
}

async function check(event) {
  event.preventDefault();
  trouble("");
  const chosen = SLOTS.map((slot) => [slot, input(slot).files[0]]).filter(([, file]) => file);
  const onDesk = document.querySelector('[data-held="return"]').textContent;
  const none = !onDesk && !input("return").files.length;
  $("return-error").hidden = !none;
  $("return-group").classList.toggle("govuk-form-group--error", none);
  if (none) {
    trouble("Choose the return to check");
    return;
  }
  working(true);
  $("progress").value = 0;
  cancelling = new AbortController();
  try {
    await open();
    for (const [slot, file] of chosen) await lay(slot, file);
    const year = $("year").value;
    await ask("POST", "/desk/" + desk + "/check" + (year ? "?year=" + year : ""));
    if (cancelling.signal.aborted) await cancel();
    const state = await follow();
    for (const slot of SLOTS) choose(slot, null);
    show(state);
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    await restore(error);
  }
}

async function cancel() {
  cancelling.abort();
  if (desk) await ask("POST", "/desk/" + desk + "/cancel").catch(() => null);
}

/* A file dropped beside the places for it is the return. */
function takeReturn(files) {
  if ($("form").hidden) return;
  if (files.length > 1) {
    trouble("Drop one return at a time");
    return;
  }
  trouble("");
  choose("return", files);
}

async function resume() {
  if (!desk) return;
  keep(desk);
  try {
    show(await follow());
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    working(false);
    if (error.status === 404) keep(null);
    else trouble(error.message);
  }
}

async function begin() {
  const [health, years] = await Promise.all([ask("GET", "/health"), ask("GET", "/v1/years")]);
  $("pack").textContent = health.pack.name + " " + health.pack.version + ", cinch " + health.cinch;
  for (const year of years) $("year").append(new Option(year.year, year.year));
  $("form").hidden = false;
  createAll(FileUpload);
  createAll(Button);
  createAll(SkipLink);
  $("form").addEventListener("submit", check);
  $("cancel").addEventListener("click", cancel);
  $("clear").addEventListener("click", async () => {
    const state = await ask("GET", "/desk/" + desk).catch(() => null);
    const given = state ? state.unsaved : 0;
    if (given && !confirm((given === 1 ? "A reason that you gave is" : given + " reasons that you gave are") + " not saved. End?")) return;
    await ask("DELETE", "/desk/" + desk).catch(() => null);
    keep(null);
    stay();
    location.reload();
  });
  guardReasons();
  takeDrops(takeReturn);
  setInterval(() => desk && ask("GET", "/desk/" + desk).catch(() => null), PING);
  await resume();
  document.documentElement.dataset.ready = "yes";
}

begin().catch((error) => trouble(error.message));
