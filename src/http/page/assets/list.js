// The list of matches beside the text.

import { visible } from "./card.js";

/** Matches that are listed at once; a page of thousands would only make the browser slow. */
const SHOWN_MAX = 50;

const section = document.getElementById("found");
const list = document.getElementById("matches");
const nothing = document.getElementById("nothing");
const more = document.getElementById("more");

let limit = SHOWN_MAX;
let drawn = [];
let onChoose = () => {};

/** Calls back with the match that is chosen. */
export function start(choose) {
  onChoose = choose;
  more.addEventListener("click", () => {
    limit += SHOWN_MAX;
    draw(drawn);
  });
}

/** Lists matches. Entries that stay are kept as they are. */
export function draw(matches) {
  drawn = matches;
  section.hidden = false;
  nothing.hidden = matches.length > 0;
  more.hidden = matches.length <= limit;
  const old = new Map([...list.children].map((entry) => [entry.dataset.key, entry]));
  const seen = new Map();
  const entries = matches.slice(0, limit).map((match) => {
    const kind = JSON.stringify([match.rule, match.text, match.message, match.replacements[0]]);
    const number = (seen.get(kind) ?? 0) + 1;
    seen.set(kind, number);
    const key = `${number} ${kind}`;
    const entry = old.get(key) ?? make(match, key);
    entry.match = match;
    return entry;
  });
  const same =
    entries.length === list.children.length &&
    entries.every((entry, index) => entry === list.children[index]);
  if (!same) list.replaceChildren(...entries);
}

function make(match, key) {
  const entry = document.createElement("li");
  entry.className = match.severity;
  entry.dataset.key = key;
  const choose = document.createElement("button");
  choose.type = "button";
  const flagged = document.createElement("span");
  flagged.className = "flagged";
  const before = document.createElement("s");
  before.dir = "auto";
  before.textContent = match.text;
  flagged.append(before);
  if (match.replacements.length > 0) {
    const after = document.createElement("ins");
    after.dir = "auto";
    after.textContent = visible(match.replacements[0]);
    flagged.append(" → ", after);
  }
  const message = document.createElement("span");
  message.className = "message";
  message.textContent = match.message;
  choose.append(flagged, message);
  choose.addEventListener("click", () => onChoose(entry.match));
  entry.append(choose);
  return entry;
}
