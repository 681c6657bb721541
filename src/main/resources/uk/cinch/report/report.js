"use strict";
(() => {
  const meta = JSON.parse(document.getElementById("meta").textContent);
  const PAGE = 50;
  let findings = [];
  let shown = [];
  let page = 0;

  const $ = (id) => document.getElementById(id);

  function make(tag, text, attributes) {
    const node = document.createElement(tag);
    if (text !== undefined && text !== null) node.textContent = text;
    for (const [name, value] of Object.entries(attributes || {})) node.setAttribute(name, value);
    return node;
  }

  async function unpack(id) {
    const text = $(id).textContent;
    const bytes = Uint8Array.from(atob(text), (c) => c.charCodeAt(0));
    const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate-raw"));
    return JSON.parse(await new Response(stream).text());
  }

  const chunks = new Map();
  function chunk(number) {
    if (!chunks.has(number)) {
      if (chunks.size > 8) chunks.delete(chunks.keys().next().value);
      chunks.set(number, unpack("chunk-" + number));
    }
    return chunks.get(number);
  }

  const count = (n, one, many) => n.toLocaleString("en-GB") + " " + (n === 1 ? one : many);

  /* What is asked for stands in the address, so that Back works and a view can be bookmarked. */
  function wanted() {
    return new URLSearchParams(location.hash.slice(1));
  }

  function go(changes) {
    const all = wanted();
    for (const [name, value] of Object.entries(changes)) {
      if (value === "" || value === null) all.delete(name);
      else all.set(name, value);
    }
    location.hash = all.toString();
  }

  const FILTERS = ["rule", "kind", "module", "since", "accepted"];

  function readControls() {
    const changes = { page: null, child: null, q: $("q").value.trim() };
    for (const name of FILTERS) if ($(name)) changes[name] = $(name).value;
    return changes;
  }

  function filter(want) {
    const words = (want.get("q") || "").toLowerCase().split(/\s+/).filter((w) => w);
    const rule = want.get("rule");
    const kind = want.get("kind");
    const module = want.get("module");
    const since = want.get("since");
    const accepted = want.get("accepted");
    return findings.filter((f) => {
      const r = meta.rules[f[0]];
      if (rule && r.code !== rule) return false;
      if (kind && r.kind !== kind) return false;
      if (module && r.module !== module) return false;
      if (since && f[4] !== since) return false;
      if (accepted && (f[5] ? "yes" : "no") !== accepted) return false;
      if (!words.length) return true;
      const text = (r.code + " " + (f[2] || "") + " " + f[3] + " " + r.title).toLowerCase();
      return words.every((word) => text.includes(word));
    });
  }

  function list(want) {
    $("child-view").hidden = true;
    $("list-view").hidden = false;
    $("q").value = want.get("q") || "";
    for (const name of FILTERS) if ($(name)) $(name).value = want.get(name) || "";
    shown = filter(want);
    const pages = Math.max(1, Math.ceil(shown.length / PAGE));
    page = Math.min(pages, Math.max(1, Number(want.get("page")) || 1));
    const body = $("rows");
    body.replaceChildren();
    for (const f of shown.slice((page - 1) * PAGE, page * PAGE)) {
      const r = meta.rules[f[0]];
      const row = make("tr");
      const code = make("th", null, { scope: "row" });
      code.append(make("span", r.code));
      row.append(code);
      row.append(make("td", r.kindWord + (f[5] ? ", accepted" : "") + (f[4] === "new" ? ", new" : "")));
      const child = make("td");
      if (f[1] > 0) {
        const link = make("a", "child " + f[1] + (f[2] ? " (" + f[2] + ")" : " (no id)"), {
          href: "#child=" + f[1],
        });
        child.append(link);
      } else {
        child.textContent = "the return";
      }
      row.append(child);
      row.append(make("td", r.title));
      row.append(make("td", f[3]));
      body.append(row);
    }
    $("found").textContent =
      count(shown.length, "finding", "findings") +
      (shown.length === findings.length ? "" : " of " + findings.length.toLocaleString("en-GB")) +
      (pages > 1 ? ", page " + page + " of " + pages : "");
    $("earlier").disabled = page <= 1;
    $("later").disabled = page >= pages;
  }

  function marks(numbers, child) {
    const box = make("div", null, { class: "marks" });
    for (const number of numbers) {
      const f = child.f[number];
      const line = make("p");
      line.append(make("strong", meta.rules[f.r].code));
      line.append(" " + (f.t || meta.rules[f.r].message));
      if (f.a) line.append(" Accepted: " + f.a);
      box.append(line);
    }
    return box;
  }

  function group(record, child, level) {
    const part = make("section", null, { class: "record" });
    const heading = make("h" + Math.min(6, level), meta.labels[record.g] || record.g);
    if (record.n > 1) heading.append(" " + record.n);
    part.append(heading);
    if (record.m.length) {
      part.classList.add("bad");
      part.append(marks(record.m, child));
    }
    if (record.v.length) {
      const table = make("table");
      table.append(make("caption", record.g + ", line " + record.l));
      const body = make("tbody");
      for (const [element, text, numbers] of record.v) {
        const row = make("tr");
        const name = make("th", meta.labels[element] || element, { scope: "row" });
        row.append(name);
        const cell = make("td", text === null ? "(missing)" : text === "" ? "(empty)" : text);
        if (numbers.length) {
          row.className = "bad";
          cell.prepend(make("span", "Wrong: ", { class: "quiet" }));
        }
        row.append(cell);
        const why = make("td");
        if (numbers.length) why.append(marks(numbers, child));
        row.append(why);
        body.append(row);
      }
      table.append(body);
      part.append(table);
    }
    for (const inner of record.c) part.append(group(inner, child, level + 1));
    return part;
  }

  async function showChild(position) {
    const at = meta.children.findIndex((c) => c[0] === position);
    $("list-view").hidden = true;
    $("child-view").hidden = false;
    const box = $("record");
    box.replaceChildren();
    if (at < 0) {
      $("child-title").textContent = "Child " + position + " has no findings";
      return;
    }
    const [, number, within] = meta.children[at];
    const child = (await chunk(number))[within];
    $("child-title").textContent = "Child " + position + (child.id ? " (" + child.id + ")" : " (no id)");
    box.append(make("p", count(child.f.length, "finding", "findings")));
    const placed = new Set(child.x);
    const loose = child.f.map((f, i) => (f.w && !placed.has(i) ? -1 : i)).filter((i) => i >= 0);
    if (loose.length) box.append(marks(loose, child));
    box.append(group(child.r, child, 3));
    const before = meta.children[at - 1];
    const after = meta.children[at + 1];
    $("before").hidden = !before;
    $("after").hidden = !after;
    if (before) $("before").href = "#child=" + before[0];
    if (after) $("after").href = "#child=" + after[0];
    $("child-title").focus();
  }

  function show() {
    const want = wanted();
    if (want.has("child")) showChild(Number(want.get("child")));
    else list(want);
  }

  let last = "#";
  function back() {
    location.hash = last;
  }

  async function start() {
    findings = await unpack("findings");
    $("filters").addEventListener("submit", (event) => {
      event.preventDefault();
      go(readControls());
    });
    for (const name of FILTERS) if ($(name)) $(name).addEventListener("change", () => go(readControls()));
    let wait = 0;
    $("q").addEventListener("input", () => {
      clearTimeout(wait);
      wait = setTimeout(() => go(readControls()), 250);
    });
    $("clear").addEventListener("click", () => {
      location.hash = "";
      $("q").focus();
    });
    $("earlier").addEventListener("click", () => go({ page: page - 1 }));
    $("later").addEventListener("click", () => go({ page: page + 1 }));
    $("back").addEventListener("click", back);
    window.addEventListener("hashchange", () => {
      if (!wanted().has("child")) last = location.hash || "#";
      show();
    });
    $("interactive").hidden = false;
    if (!wanted().has("child")) last = location.hash || "#";
    show();
    document.documentElement.dataset.ready = "yes";
  }

  start();
})();
