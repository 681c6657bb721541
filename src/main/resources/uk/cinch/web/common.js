/* What the page, and a report that is worked on in a workspace, have in common. */

export class Refused extends Error {}

/* Asks the server: what it says, or null. */
export async function ask(method, path, body, type, signal) {
  let answer;
  try {
    answer = await fetch(path, { method, body, headers: type ? { "Content-Type": type } : {}, signal });
  } catch {
    if (signal && signal.aborted) throw new Refused("The check was cancelled.");
    throw new Refused("cinch does not answer: it has been stopped. Start it again with ‘cinch serve’.");
  }
  if (answer.status === 204) return null;
  const said = await answer.json();
  if (!answer.ok) {
    const refused = new Refused(said.detail || said.title);
    refused.status = answer.status;
    throw refused;
  }
  return said;
}

const A_MOMENT = 500;

/* Once what a link leads to is fetched to be saved, tells how many reasons are left that nobody has saved. */
export function tellWhenSaved(link, path, tell) {
  const look = async () => {
    const state = await ask("GET", path).catch(() => null);
    if (state) tell(state.unsaved);
  };
  link.addEventListener("click", () => setTimeout(look, A_MOMENT));
}

/* Reasons that nobody has saved go when the tab does; between the pages of this server they stay. */
const TO_LEAVE = 1000;
let unsaved = 0;
let staying = false;

/* Says how many reasons nobody has saved. */
export function setUnsaved(number) {
  unsaved = number;
}

/* The page is about to give way to another of this server. */
export function stay() {
  staying = true;
  setTimeout(() => (staying = false), TO_LEAVE);
}

function leads(link) {
  return link.origin === location.origin && link.pathname !== location.pathname && !link.hasAttribute("download");
}

/* Warns the user who leaves with reasons unsaved. */
export function guardReasons() {
  document.addEventListener("click", (event) => {
    const link = event.target.closest("a[href]");
    if (link && leads(link)) stay();
  });
  window.addEventListener("beforeunload", (event) => {
    if (unsaved && !staying) event.preventDefault();
  });
}

/* Hands on the files dropped beside the places for them; the browser would go to them instead. */
export function takeDrops(take) {
  document.addEventListener("dragover", (event) => event.preventDefault());
  document.addEventListener("drop", (event) => {
    if (event.defaultPrevented) return;
    event.preventDefault();
    if (event.dataTransfer.files.length) take(event.dataTransfer.files);
  });
}
