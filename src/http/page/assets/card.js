// The card at a match: what is wrong, what to write instead, and what else to do about it.

import * as editor from "./editor.js";

const paper = document.getElementById("paper");
const scroller = document.getElementById("scroller");
const announcement = document.getElementById("announcement");

const card = document.createElement("div");
card.id = "card";
card.setAttribute("role", "group");
card.setAttribute("aria-label", "Match");
card.hidden = true;
paper.append(card);
scroller.addEventListener("scroll", follow, { passive: true });
addEventListener("resize", follow);

let shown = null;

/** The match whose card is open. */
export function match() {
  return shown;
}

/** Closes the card. */
export function close() {
  if (!shown) return;
  if (card.contains(document.activeElement)) editor.focus();
  shown = null;
  card.hidden = true;
  editor.point(null);
}

/** Opens the card of a match. `actions` are its buttons' work: `apply(match, replacement)`, `ignore(match)` and so on. */
export function open(match, actions) {
  shown = match;
  card.replaceChildren(...content(match, actions));
  card.className = match.severity;
  card.hidden = false;
  editor.point(match);
  follow();
  const first = match.replacements[0];
  const instead = first === undefined ? "" : ` Replace it with ${visible(first)}.`;
  announcement.textContent = `${match.text}: ${match.message}${instead}`;
}

/** Follows the match of an open card to where it is now. */
export function refresh() {
  editor.point(shown);
  follow();
}

function content(match, actions) {
  const message = element("p", "message", match.message);
  const replacements = element("div", "replacements");
  for (const replacement of match.replacements.slice(0, 6)) {
    const apply = button(visible(replacement), () => actions.apply(match, replacement));
    apply.dir = "auto";
    replacements.append(apply);
  }
  const others = element("div", "others");
  others.append(button("Ignore", () => actions.ignore(match)));
  if (match.category === "spelling") {
    others.append(button("Add to my words", () => actions.addWord(match)));
  }
  others.append(button("Switch this rule off", () => actions.switchOff(match)));
  const why = element("a", "", "Why?");
  why.href = match.url;
  why.target = "_blank";
  why.rel = "noopener";
  others.append(why);
  return match.replacements.length > 0 ? [message, replacements, others] : [message, others];
}

function element(name, style, text = "") {
  const made = document.createElement(name);
  if (style) made.className = style;
  made.textContent = text;
  return made;
}

function button(text, act) {
  const made = element("button", "", text);
  made.type = "button";
  made.addEventListener("click", act);
  return made;
}

/** A replacement that would be invisible, said in words. */
export function visible(replacement) {
  if (replacement === "") return "(remove it)";
  if (replacement === " ") return "(one space)";
  return replacement;
}

/** Keeps the card at its match: below the word, or above where there is no room below. */
function follow() {
  if (!shown) return;
  const box = editor.place(shown);
  const view = scroller.getBoundingClientRect();
  const isSeen = box.bottom > view.top && box.top < view.bottom;
  card.classList.toggle("away", !isSeen);
  if (!isSeen) return;
  const sheet = paper.getBoundingClientRect();
  const left = Math.max(0, Math.min(box.left - sheet.left, sheet.width - card.offsetWidth));
  const below = box.bottom + 6;
  const isTight = below + card.offsetHeight > innerHeight && box.top - card.offsetHeight - 6 > 0;
  const top = isTight ? box.top - card.offsetHeight - 6 : below;
  card.style.left = `${left}px`;
  card.style.top = `${top - sheet.top}px`;
}
