"use strict";
(() => {
  const meta = JSON.parse(document.getElementById("meta").textContent);
  const PAGE = 50;
  const KEPT = 8;
  const LONG = 100;
  const CUT = 60;
  const KINDS = new Map([
    ["error", "Errors"],
    ["query", "Queries"],
    ["year-on-year", "Year on year"],
    ["structure", "Problems of form"],
    ["accepted", "Accepted"],
  ]);
  /* A finding: its rule, the child's position and id, its places, what has become of it since last time, the reason it
     is accepted for, words of its own, its fingerprint where it can be accepted; of findings about the return as a
     whole, also the paths of the places. */
  const RULE = 0;
  const CHILD = 1;
  const ID = 2;
  const PLACES = 3;
  const SINCE = 4;
  const ACCEPTED = 5;
  const WORDS = 6;
  const FINGERPRINT = 7;
  const PATHS = 8;
  let findings = [];
  let positions = [];
  let page = 0;
  let turn = 0;
  let left = null;
  let wait = 0;

  const $ = (id) => document.getElementById(id);
  const number = (n) => n.toLocaleString("en-GB");
  const count = (n, one, many) => number(n) + " " + (n === 1 ? one : many);
  const ruleOf = (finding) => meta.rules[finding[RULE]];
  const kindOf = (finding) => (finding[ACCEPTED] ? "accepted" : ruleOf(finding).kind);

  function make(tag, text, attributes) {
    const node = document.createElement(tag);
    if (text !== undefined && text !== null) node.textContent = text;
    for (const [name, value] of Object.entries(attributes || {})) node.setAttribute(name, value);
    return node;
  }

  async function unpack(id) {
    const bytes = Uint8Array.from(atob($(id).textContent), (c) => c.charCodeAt(0));
    const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate-raw"));
    return JSON.parse(await new Response(stream).text());
  }

  const chunks = new Map();
  function chunk(which) {
    if (!chunks.has(which)) {
      if (chunks.size >= KEPT) chunks.delete(chunks.keys().next().value);
      chunks.set(which, unpack("chunk-" + which));
    }
    return chunks.get(which);
  }

  /* What is asked for stands in the address, so that Back works and a view can be kept. An address that names a place
     on the page leaves it as it is. */
  let asked = new URLSearchParams();
  const isView = () => location.hash.length < 2 || location.hash.includes("=");
  function wanted() {
    if (isView()) asked = new URLSearchParams(location.hash.slice(1));
    return asked;
  }

  function address(changes) {
    const all = new URLSearchParams(asked);
    for (const [name, value] of Object.entries(changes)) {
      if (value === "" || value === null) all.delete(name);
      else all.set(name, value);
    }
    return "#" + all.toString();
  }

  const go = (changes) => (location.hash = address(changes));

  const CHOICES = ["rule", "module", "since", "view"].filter((name) => $(name));

  function readControls() {
    const changes = { page: null, child: null, q: $("q").value.trim() };
    for (const name of CHOICES) changes[name] = $(name).value;
    return changes;
  }

  const cut = (text) => (text.length > LONG ? text.slice(0, CUT) + "… (" + text.length + " characters)" : text);
  const placeWords = ([line, element, value]) =>
    "line " + line + " " + element + (value === null ? " (missing)" : typeof value === "string" ? " " + value : "");

  const words = new Map();
  function searched(finding) {
    let text = words.get(finding);
    if (text === undefined) {
      const rule = ruleOf(finding);
      const places = finding[PLACES].map(placeWords).join(" ");
      const parts = [rule.code, rule.kindWord, finding[CHILD] ? "child " + finding[CHILD] : "", finding[ID], places];
      text = [...parts, finding[WORDS], finding[ACCEPTED], rule.title, rule.message].join(" ").toLowerCase();
      words.set(finding, text);
    }
    return text;
  }

  /* All but the kind, so that the kinds can be counted among what is left. */
  function chosen(want) {
    const sought = (want.get("q") || "").toLowerCase().split(/\s+/).filter((word) => word);
    const [rule, module, since] = ["rule", "module", "since"].map((name) => want.get(name));
    return findings.filter((finding) => {
      const of = ruleOf(finding);
      return (
        (!rule || of.code === rule) &&
        (!module || of.module === module) &&
        (!since || finding[SINCE] === since) &&
        (!sought.length || sought.every((word) => searched(finding).includes(word)))
      );
    });
  }

  function tabs(left, kind) {
    const counts = { "": left.length };
    for (const finding of left) counts[kindOf(finding)] = (counts[kindOf(finding)] || 0) + 1;
    for (const tab of document.querySelectorAll("[data-kind]")) {
      const own = tab.dataset.kind;
      tab.querySelector("span").textContent = number(counts[own] || 0);
      tab.href = address({ kind: own, page: null, child: null });
      if (own === kind) tab.setAttribute("aria-current", "true");
      else tab.removeAttribute("aria-current");
    }
  }

  function place(at) {
    const [line, element, value] = at;
    const span = make("span", "line " + line + " " + element);
    if (value === null) span.append(" (missing)");
    else if (typeof value === "string") span.append(" ", make("bdi", cut(value)));
    return span;
  }

  function childName(position, id) {
    const name = make("span", "child " + position);
    if (id === null || id === undefined) name.append(" (no id)");
    else name.append(" (", make("bdi", id), ")");
    return name;
  }

  function childLink(position, id) {
    if (!position) return "the return";
    const link = make("a", null, { href: address({ child: position }), "data-child": position });
    link.append(childName(position, id));
    return link;
  }

  const cell = (...content) => {
    const node = make("td");
    node.append(...content);
    return node;
  };

  const heading = (content) => {
    const node = make("th", null, { scope: "row" });
    node.append(content);
    return node;
  };

  /* Whoever shows the report can offer to accept what has these. */
  function acceptable(node, rule, fingerprint) {
    if (!fingerprint) return;
    node.dataset.rule = rule;
    node.dataset.fingerprint = fingerprint;
  }

  function findingRow(finding) {
    const of = ruleOf(finding);
    const where = cell(finding[WORDS] || "");
    finding[PLACES].forEach((at, i) => where.append(i || finding[WORDS] ? "; " : "", place(at)));
    if (!finding[ACCEPTED]) acceptable(where, of.code, finding[FINGERPRINT]);
    return [
      heading(of.code),
      cell(of.kindWord + (finding[ACCEPTED] ? ", accepted" : "") + (finding[SINCE] === "new" ? ", new" : "")),
      cell(childLink(finding[CHILD], finding[ID])),
      cell(of.title),
      where,
    ];
  }

  /* One line for each child, rule or module, with how many findings of each kind. */
  const GROUPS = new Map(Object.entries({
    child: {
      key: (finding) => finding[CHILD],
      first: "Child",
      one: "child",
      many: "children",
      name: (key, sample) => childLink(key, sample[ID]),
      order: (a, b) => a.key - b.key,
    },
    rule: {
      key: (finding) => ruleOf(finding).code,
      first: "Rule",
      one: "rule",
      many: "rules",
      name: (key, sample) => {
        const of = ruleOf(sample);
        const link = make("a", of.kind === "structure" ? of.title : of.code + " " + of.title);
        link.href = address(of.kind === "structure" ? { kind: of.kind, view: null } : { rule: key, view: null });
        return link;
      },
      order: (a, b) => (a.key < b.key ? -1 : 1),
    },
    module: {
      key: (finding) => ruleOf(finding).module,
      first: "Module",
      one: "module",
      many: "modules",
      name: (key) =>
        key
          ? make("a", key, { href: address({ module: key, view: null }) })
          : make("a", "Problems of form", { href: address({ kind: "structure", view: null }) }),
      order: (a, b) => (a.key < b.key ? -1 : 1),
    },
  }));

  function grouped(list, by) {
    const groups = new Map();
    for (const finding of list) {
      const key = by.key(finding);
      let group = groups.get(key);
      if (!group) {
        group = { key, sample: finding, all: 0, rules: new Set() };
        groups.set(key, group);
      }
      group.all++;
      group[kindOf(finding)] = (group[kindOf(finding)] || 0) + 1;
      group.rules.add(ruleOf(finding).code);
    }
    return [...groups.values()].sort(by.order);
  }

  function columns(names) {
    $("columns").replaceChildren(
      ...names.map(([name, numeric]) => make("th", name, { scope: "col", class: numeric ? "n" : "" })),
    );
  }

  function ruleText(code) {
    const box = $("rule-text");
    box.replaceChildren();
    const text = code && $("text-" + code.replace(/ /g, "-"));
    if (!text) return;
    const copy = text.cloneNode(true);
    copy.removeAttribute("id");
    copy.open = false;
    box.append(copy);
  }

  /* On paper the choices themselves are not seen. */
  function chosenWords(want, kind) {
    const words = [];
    if (kind) words.push(KINDS.get(kind).toLowerCase());
    if (want.get("rule")) words.push("rule " + want.get("rule"));
    if (want.get("module")) words.push("module " + want.get("module"));
    if (want.get("since")) words.push(want.get("since") === "new" ? "new" : "still open");
    if (want.get("q")) words.push("with “" + want.get("q") + "”");
    $("chosen").textContent = words.length ? "Only: " + words.join(", ") : "";
  }

  function list(want) {
    turn++;
    const before = $("child-view").hidden ? null : left;
    $("child-view").hidden = true;
    $("list-view").hidden = false;
    if ($("q").value.trim() !== (want.get("q") || "")) $("q").value = want.get("q") || "";
    for (const name of CHOICES) $(name).value = want.get(name) || "";
    const kind = KINDS.has(want.get("kind")) ? want.get("kind") : "";
    const all = chosen(want);
    tabs(all, kind);
    chosenWords(want, kind);
    const shown = kind ? all.filter((finding) => kindOf(finding) === kind) : all;
    const by = GROUPS.get(want.get("view"));
    const lines = by ? grouped(shown, by) : shown;
    const pages = Math.max(1, Math.ceil(lines.length / PAGE));
    page = Math.min(pages, Math.max(1, Math.floor(Number(want.get("page"))) || 1));
    const here = lines.slice((page - 1) * PAGE, page * PAGE);
    let row = findingRow;
    if (by) {
      const kinds = [...KINDS.keys()].filter((one) => shown.some((finding) => kindOf(finding) === one));
      const children = want.get("view") === "child";
      columns([
        [by.first],
        ["Findings", true],
        ...kinds.map((one) => [KINDS.get(one), true]),
        ...(children ? [["Rules"]] : []),
      ]);
      row = (group) => [
        heading(by.name(group.key, group.sample)),
        ...["all", ...kinds].map((one) => make("td", number(group[one] || 0), { class: "n" })),
        ...(children ? [cell([...group.rules].join(" "))] : []),
      ];
    } else {
      columns([["Rule"], ["Kind"], ["Child"], ["What it is about"], ["Where"]]);
    }
    $("rows").replaceChildren(
      ...here.map((line) => {
        const node = make("tr");
        node.append(...row(line));
        [...node.cells].forEach((one, i) => (one.dataset.label = $("columns").cells[i].textContent));
        return node;
      }),
    );
    $("found").textContent =
      count(shown.length, "finding", "findings") +
      (shown.length === findings.length ? "" : " of " + number(findings.length)) +
      (by ? ", " + count(lines.filter((line) => line.key).length, by.one, by.many) : "") +
      (pages > 1 ? ", page " + page + " of " + pages : "");
    $("earlier").disabled = page <= 1;
    $("later").disabled = page >= pages;
    ruleText(want.get("rule"));
    if (before !== null) (document.querySelector('#rows [data-child="' + before + '"]') || $("found")).focus();
  }

  /* What is said of a place, and where it is on the page once the record is laid out. */
  function places(list) {
    const at = new Map();
    list.forEach((finding, i) => {
      for (const one of finding.p) {
        if (!at.has(one[3])) {
          const text = meta.rules[finding.r].kind === "structure" && typeof one[2] === "string" ? one[2] : null;
          const none = meta.rules[finding.r].kind === "structure" ? "(none)" : "(missing)";
          at.set(one[3], { element: one[1], text, none, said: [], node: null });
        }
        at.get(one[3]).said.push(i);
      }
    });
    return at;
  }

  function message(finding) {
    const of = meta.rules[finding.r];
    const line = make("p");
    if (of.kind === "structure") line.append(make("strong", "Form: "), finding.t);
    else line.append(make("strong", of.code), " " + of.message);
    if (finding.a) line.append(" Accepted: ", make("bdi", finding.a));
    return line;
  }

  function marks(said, list) {
    const box = make("div", null, { class: "marks" });
    for (const i of new Set(said)) box.append(message(list[i]));
    return box;
  }

  function label(group, element) {
    return meta.labels[group + "/" + element] || meta.labels[element] || element;
  }

  function valueRow(group, element, text, mark, list) {
    const row = make("tr");
    const value = make("td");
    if (mark) value.append(make("span", "Wrong: ", { class: "quiet" }));
    if (text === null || text === "") value.append(text === null ? mark.none : "(empty)");
    else value.append(make("bdi", text));
    row.append(make("th", label(group, element), { scope: "row" }), value, make("td"));
    if (mark) {
      row.className = "bad";
      row.lastChild.append(marks(mark.said, list));
      value.tabIndex = -1;
      mark.node = value;
    }
    return row;
  }

  function group(record, path, at, list, level) {
    const name = record.s.replace(/\[\d+\]$/, "");
    const nth = record.s.slice(name.length).replace(/\D/g, "");
    const part = make("section", null, { class: "record" });
    const title = make("h" + Math.min(6, level), meta.labels[name] || name);
    if (level > 4 && nth) title.append(" " + nth);
    part.append(title);
    const whole = at.get(path);
    if (whole) {
      part.classList.add("bad");
      part.append(marks(whole.said, list));
      title.tabIndex = -1;
      whole.node = title;
    }
    const rows = record.v.map(([element, text, step]) =>
      valueRow(name, element, text, at.get(path + "/" + (step || element)), list),
    );
    for (const [place, mark] of at) {
      const inner = place.startsWith(path + "/") ? place.slice(path.length + 1) : "";
      const here = inner && !record.c.some((one) => (inner + "/").startsWith(one.s + "/"));
      if (here && !mark.node) rows.push(valueRow(name, mark.element, mark.text, mark, list));
    }
    if (rows.length) {
      const table = make("table");
      const body = make("tbody");
      body.append(...rows);
      table.append(make("caption", name + ", line " + record.l), body);
      part.append(table);
    }
    for (const inner of record.c) part.append(group(inner, path + "/" + inner.s, at, list, level + 1));
    return part;
  }

  /* All that is said of the child, each with a way to the cells it is about. */
  function overview(list, at) {
    const all = make("ol", null, { class: "said" });
    for (const finding of list) {
      const item = make("li");
      if (!finding.a) acceptable(item, meta.rules[finding.r].code, finding.k);
      item.append(message(finding));
      for (const one of finding.p) {
        const mark = at.get(one[3]);
        if (mark && mark.node) {
          const button = make("button", null, { type: "button" });
          button.append(place(one));
          button.addEventListener("click", () => mark.node.focus());
          item.append(button);
        } else {
          item.append(place(one));
        }
      }
      all.append(item);
    }
    return all;
  }

  const known = new Map(meta.children.map((child) => [child[0], child]));

  async function showChild(position) {
    const mine = ++turn;
    left = position;
    const stored = known.get(position);
    const child = stored ? (await chunk(stored[1]))[stored[2]] : { f: [], r: null, id: null };
    if (mine !== turn) return;
    const list = [...child.f];
    for (const finding of findings) {
      if (finding[CHILD] !== position || !finding[PATHS]) continue;
      child.id = child.id === null || child.id === undefined ? finding[ID] : child.id;
      list.push({
        r: finding[RULE],
        t: finding[WORDS],
        a: finding[ACCEPTED] || null,
        k: finding[FINGERPRINT],
        p: finding[PLACES].map((at, i) => [at[0], at[1], at[2], finding[PATHS][i]]),
      });
    }
    $("list-view").hidden = true;
    $("child-view").hidden = false;
    const title = $("child-title");
    if (child.r || list.length) {
      title.replaceChildren(childName(position, child.id));
      title.firstChild.firstChild.textContent = "Child " + position;
    } else {
      title.textContent = "This report holds no such child";
    }
    const at = places(list);
    $("record").replaceChildren(child.r ? group(child.r, child.r.s, at, list, 4) : "");
    $("said").replaceChildren(
      make("p", list.length ? count(list.length, "finding", "findings") : "It holds the children something was found of."),
      overview(list, at),
    );
    const index = positions.indexOf(position);
    for (const [id, other] of [
      ["before", positions[index - 1]],
      ["after", index < 0 ? undefined : positions[index + 1]],
    ]) {
      $(id).hidden = other === undefined;
      if (other !== undefined) $(id).href = address({ child: other });
    }
    title.focus();
  }

  function show() {
    const want = wanted();
    if (want.get("child")) showChild(/^[1-9]\d*$/.test(want.get("child")) ? Number(want.get("child")) : -1);
    else list(want);
  }

  function canUnpack() {
    try {
      return Boolean(new DecompressionStream("deflate-raw"));
    } catch {
      return false;
    }
  }

  async function start() {
    if (!canUnpack()) {
      $("trouble").hidden = false;
      return;
    }
    findings = await unpack("findings");
    const every = new Set(known.keys());
    for (const finding of findings) if (finding[CHILD]) every.add(finding[CHILD]);
    positions = [...every].sort((a, b) => a - b);
    $("filters").addEventListener("submit", (event) => {
      event.preventDefault();
      go(readControls());
    });
    for (const name of CHOICES) $(name).addEventListener("change", () => go(readControls()));
    /* while somebody types, one step back is enough */
    $("q").addEventListener("input", () => {
      clearTimeout(wait);
      wait = setTimeout(() => {
        const was = new URLSearchParams(asked).get("q");
        if (!was) {
          go(readControls());
        } else {
          history.replaceState(null, "", address(readControls()));
          show();
        }
      }, 250);
    });
    $("clear").addEventListener("click", () => {
      $("q").value = "";
      location.hash = "#view=";
      $("q").focus();
    });
    for (const [id, step] of [
      ["earlier", -1],
      ["later", 1],
    ]) {
      $(id).addEventListener("click", () => {
        go({ page: page + step });
        $("found").focus();
      });
    }
    $("back").addEventListener("click", () => go({ child: null }));
    window.addEventListener("hashchange", () => {
      clearTimeout(wait);
      if (!isView()) return;
      const elsewhere = document.activeElement && document.activeElement.closest("main section:not([aria-labelledby=work])");
      show();
      if (elsewhere) $("work").focus();
    });
    $("interactive").hidden = false;
    show();
    document.documentElement.dataset.ready = "yes";
  }

  start();
})();
