// The page comes alive: it checks as one types, marks what is found, and mends it at a click or a key.

import * as card from "./card.js";
import * as draft from "./draft.js";
import * as editor from "./editor.js";
import * as kept from "./kept.js";
import * as list from "./list.js";
import * as note from "./note.js";
import * as service from "./service.js";

const PAUSE_MILLISECONDS = 300;

const byId = (id) => document.getElementById(id);
const form = byId("form");

/** What the server found, in the order of the text; moved along with edits until the next answer. */
let found = [];
/** The matches among them that are not ignored. */
let matches = [];
let timer = 0;

const actions = {
  apply(match, replacement) {
    drop(match);
    editor.replace(match.offset, match.length, replacement);
  },
  ignore(match) {
    next(match, () => kept.keep("ignored", surroundings(match)));
  },
  addWord(match) {
    next(match, () => kept.keep("words", match.text));
  },
  switchOff(match) {
    next(match, () => kept.keep("rules", match.rule));
  },
};

/** Does something that makes a match go away. */
function next(match, act) {
  drop(match);
  editor.focus();
  act();
}

/** Takes a match out. */
function drop(match) {
  card.close();
  editor.unmark(match);
  found = found.filter((other) => other !== match);
  showMatches();
  say(byId("count"), tally());
}

/** What an ignored match is known by: its rule, its text and the word on either side. */
function surroundings(match) {
  const text = editor.value();
  const end = match.offset + match.length;
  const before = text.slice(Math.max(0, match.offset - 40), match.offset).match(/\S*\s*$/u)[0];
  const after = text.slice(end, end + 40).match(/^\s*\S*/u)[0];
  const place = `${before}${match.text}${after}`.replace(/\s+/gu, " ").trim();
  return `“${place}” (${match.rule})`;
}

/** Shows what is not ignored: marks stay as they are, the list and the counts follow. */
function showMatches() {
  const ignored = new Set(kept.entries("ignored"));
  matches = ignored.size === 0 ? found : found.filter((match) => !ignored.has(surroundings(match)));
  list.draw(matches);
  const sure = matches.filter(isSure);
  byId("all").hidden = sure.length < 2;
  byId("all").textContent = `Apply ${sure.length} sure ones`;
  byId("previous").disabled = byId("next").disabled = matches.length === 0;
}

function isSure(match) {
  return match.confident && match.replacements.length > 0;
}

/** Says something once, politely. */
function say(element, text) {
  if (element.textContent !== text) element.textContent = text;
}

function onEdit(edit) {
  card.close();
  service.abandon();
  const end = edit.start + edit.removed;
  const moved = edit.inserted - edit.removed;
  const before = found.length;
  found = found.filter((match) => {
    const isTouched = edit.start < match.offset + match.length && end > match.offset;
    if (isTouched) editor.unmark(match);
    else if (match.offset >= end) match.offset += moved;
    return !isTouched;
  });
  if (found.length < before) showMatches();
  remark(edit.lines ?? { start: edit.start, end: edit.start + edit.inserted + 1 });
  schedule(PAUSE_MILLISECONDS);
}

/** Marks the matches of lines that were made anew, or the one that was typed up to: its mark has grown with the text. */
function remark({ start, end }) {
  const lost = matches.filter((match) => match.offset + match.length > start && match.offset < end);
  for (const match of lost) editor.unmark(match);
  editor.markLines(lost);
}

function schedule(milliseconds) {
  clearTimeout(timer);
  timer = setTimeout(check, milliseconds);
}

async function check() {
  clearTimeout(timer);
  draft.save();
  const text = editor.value();
  if (text.trim() === "") {
    service.abandon();
    show({ matches: [], statistics: { words: 0 }, language: { checked: true } }, 0);
    say(byId("count"), "");
    say(byId("facts"), "");
    return;
  }
  const started = performance.now();
  try {
    const answer = await service.check(request(text));
    if (text === editor.value()) show(answer, performance.now() - started);
  } catch (error) {
    refused(error);
  }
}

function request(text) {
  const { language, level, format, profile } = form.elements;
  const asked = {
    text,
    language: language.value,
    level: level.value,
    format: format.value,
    profile: profile.value,
    words: kept.entries("words"),
    disabled_rules: kept.entries("rules"),
    offset_unit: "utf-16",
  };
  return note.isNote() ? { ...asked, note: note.context() } : asked;
}

function refused(error) {
  if (error.name === "AbortError") return;
  const known = error.problem?.member === "disabled_rules" && error.problem.known;
  if (known && kept.keepRulesOnly(known)) return;
  if (error.retrySeconds) schedule(error.retrySeconds * 1000);
  const reason = error instanceof service.Refusal ? error.message : "The server cannot be reached.";
  say(byId("count"), `Not checked. ${reason}`);
}

function show(answer, milliseconds) {
  found = answer.matches;
  keepCard();
  showMatches();
  editor.draw(matches);
  card.refresh();
  note.draw(answer.note, matches, choosePlace);
  const { checked, name } = answer.language;
  const truncated = answer.truncated ? " and more" : "";
  const foreign = answer.unchecked ? "; not checked: what is in another language" : "";
  const more = truncated + foreign;
  say(byId("count"), checked ? tally() + more : `This seems to be in ${name}, which is not checked.`);
  const words = answer.statistics.words.toLocaleString("en");
  say(byId("facts"), `${words} ${words === "1" ? "word" : "words"} · ${Math.max(1, Math.round(milliseconds))} ms`);
}

function tally() {
  return matches.length === 1 ? "1 match" : `${matches.length || "No"} matches`;
}

/** Keeps a card open whose match is in the newer answer too. */
function keepCard() {
  const open = card.match();
  if (!open) return;
  const again = found.findIndex((match) => match.offset === open.offset && match.rule === open.rule);
  if (again < 0) card.close();
  else found[again] = Object.assign(open, found[again]);
}

function choose(match) {
  editor.select(match);
  card.open(match, actions);
}

/** Selects the place of a finding about the note. */
function choosePlace(offset, length) {
  const place = { offset, length, severity: "hint" };
  editor.markLines([place]);
  editor.unmark(place);
  card.close();
  editor.select(place);
}

/** Goes to the match behind the caret, or before it; around the end of the text to its beginning. */
function step(direction) {
  if (matches.length === 0) return;
  const at = card.match() ? card.match().offset : editor.caret();
  const isOn = (match) => (direction > 0 ? match.offset > at : match.offset < at);
  const start = card.match() || direction < 0 ? isOn : (match) => match.offset >= at;
  const ahead = direction > 0 ? matches.find(start) : matches.findLast(start);
  choose(ahead ?? (direction > 0 ? matches[0] : matches.at(-1)));
}

/** Writes all sure replacements at once, so that one undo takes them back. */
function applyAll() {
  const sure = matches.filter(isSure);
  if (sure.length === 0) return;
  const text = editor.value();
  const start = sure[0].offset;
  const end = sure.at(-1).offset + sure.at(-1).length;
  let written = "";
  let at = start;
  for (const match of sure) {
    written += text.slice(at, match.offset) + match.replacements[0];
    at = match.offset + match.length;
  }
  card.close();
  editor.replace(start, end - start, written);
  say(byId("announcement"), `${sure.length} replacements are made.`);
}

async function copy() {
  const text = editor.value();
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    // Without a secure connection there is only the old way.
    editor.focus();
    byId("text").select();
    if (!document.execCommand("copy")) return;
  }
  byId("copy").textContent = "Copied";
  say(byId("announcement"), "The text is copied.");
  setTimeout(() => (byId("copy").textContent = "Copy"), 1500);
}

function onKey(event) {
  if (event.isComposing) return;
  const direction = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (event.key === "F8" || (event.altKey && direction)) {
    step(direction ?? (event.shiftKey ? -1 : 1));
  } else if (event.altKey && event.key === "Enter") {
    const match = card.match() ?? matches.find(isAtCaret);
    if (!match || match.replacements.length === 0) return;
    actions.apply(match, match.replacements[0]);
  } else if (event.key === "Escape" && card.match()) {
    card.close();
  } else {
    return;
  }
  event.preventDefault();
}

function isAtCaret(match) {
  const at = editor.caret();
  return match.offset <= at && at <= match.offset + match.length;
}

/** Opens the card of the word that is clicked. */
function onClick() {
  const match = editor.isCollapsed() && matches.find(isAtCaret);
  if (match) card.open(match, actions);
  else card.close();
}

function onChange(event) {
  if (event.target.id === "text" || !event.target.name) return;
  note.follow();
  check();
}

function start() {
  byId("send").hidden = true;
  byId("tools").hidden = false;
  byId("keys").hidden = false;
  draft.restore();
  kept.start(check);
  note.follow();
  editor.start(onEdit);
  list.start(choose);
  form.addEventListener("change", onChange);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    check();
  });
  byId("paper").addEventListener("keydown", onKey);
  byId("text").addEventListener("click", onClick);
  byId("previous").addEventListener("click", () => step(-1));
  byId("next").addEventListener("click", () => step(1));
  byId("all").addEventListener("click", applyAll);
  byId("copy").addEventListener("click", copy);
  addEventListener("pagehide", draft.save);
  // What the server wrote about the text becomes out of date with the first key.
  for (const old of document.querySelectorAll("section.found > :not(h1)")) old.remove();
  document.querySelector("h1").textContent = "Write it fair";
  check();
}

start();
