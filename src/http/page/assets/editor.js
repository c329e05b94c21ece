// The text area, and the marks under its words.
//
// A mirror lies behind the text area: the same text, unseen, one block for each line. The marks are highlights of the
// mirror, so that they never touch the text, and undo stays the browser's own. An edit changes only the blocks of its lines.

const area = document.getElementById("text");
const mirror = document.getElementById("mirror");
const scroller = document.getElementById("scroller");

const SEVERITIES = ["hint", "warning", "error"];
const marks = new Map(SEVERITIES.map((severity) => [severity, makeHighlight(severity)]));
const current = makeHighlight("current");

/** The text as the mirror shows it. */
let text = "";
/** The mirror's lines: a text node each, and how long it is without the line's end. */
let lines = [];

function makeHighlight(name) {
  // A browser without highlights still has the list.
  if (!globalThis.CSS?.highlights) return new Set();
  const highlight = new Highlight();
  CSS.highlights.set(name, highlight);
  return highlight;
}

/** The text now. */
export function value() {
  return text;
}

/** Where the caret, or the end of the selection, is. */
export function caret() {
  return area.selectionEnd;
}

/** Whether nothing is selected. */
export function isCollapsed() {
  return area.selectionStart === area.selectionEnd;
}

/** Puts the caret into the text. */
export function focus() {
  area.focus({ preventScroll: true });
}

/** Calls back after each change with where it was, how much went and how much came. */
export function start(onEdit) {
  area.addEventListener("input", () => {
    const edit = follow();
    if (edit) onEdit(edit);
  });
  follow();
}

/** Makes the mirror show the text. */
function follow() {
  const now = area.value;
  const edit = difference(text, now);
  if (!edit && lines.length > 0) return null;
  text = now;
  reflect(edit ?? { start: 0, removed: 0, inserted: 0 });
  // The area is as high as the mirror. It scrolls by itself only in the moment before the mirror has grown.
  area.scrollTop = 0;
  return edit;
}

/** The one place where two texts differ. Where letters repeat it could be several: it is the one that ends at the caret. */
function difference(before, after) {
  if (before === after) return null;
  const most = Math.min(before.length, after.length);
  const behindCaret = Math.min(most, after.length - area.selectionEnd);
  const isSameAtEnd = (rest) =>
    before.charCodeAt(before.length - 1 - rest) === after.charCodeAt(after.length - 1 - rest);
  let rest = 0;
  while (rest < behindCaret && isSameAtEnd(rest)) rest++;
  let start = 0;
  while (start < most - rest && before.charCodeAt(start) === after.charCodeAt(start)) start++;
  while (rest < most - start && isSameAtEnd(rest)) rest++;
  return { start, removed: before.length - rest - start, inserted: after.length - rest - start };
}

/** Changes the lines that an edit touches. `edit.lines` says whether they were made anew, so that their marks are lost. */
function reflect(edit) {
  let first = 0;
  let lineStart = 0;
  while (first < lines.length && lineStart + lines[first].length < edit.start) {
    lineStart += lines[first].length + 1;
    first++;
  }
  let last = first;
  let lineEnd = lineStart + (lines[first]?.length ?? 0);
  while (last < lines.length && lineEnd < edit.start + edit.removed) {
    last++;
    lineEnd += lines[last].length + 1;
  }
  const grown = edit.inserted - edit.removed;
  const content = text.slice(lineStart, lineEnd + grown);
  if (lines.length > 0 && first === last && !content.includes("\n")) {
    const inserted = text.slice(edit.start, edit.start + edit.inserted);
    lines[first].node.replaceData(edit.start - lineStart, edit.removed, inserted);
    lines[first].length = content.length;
    return;
  }
  const after = lines[last + 1]?.node.parentNode ?? null;
  for (const line of lines.slice(first, last + 1)) line.node.parentNode.remove();
  const added = document.createDocumentFragment();
  const made = content.split("\n").map((line) => {
    const block = document.createElement("div");
    const node = document.createTextNode(`${line}\n`);
    block.append(node);
    added.append(block);
    return { node, length: line.length };
  });
  mirror.insertBefore(added, after);
  lines = [...lines.slice(0, first), ...made, ...lines.slice(last + 1)];
  edit.lines = { start: lineStart, end: lineStart + content.length };
}

/** Draws marks under matches, which are in the order of the text, and takes away all others. */
export function draw(matches) {
  for (const highlight of marks.values()) highlight.clear();
  markLines(matches);
}

/** Draws marks under matches whose lines were made anew. */
export function markLines(matches) {
  let line = 0;
  let lineStart = 0;
  const place = (offset) => {
    while (line < lines.length - 1 && offset > lineStart + lines[line].length) {
      lineStart += lines[line].length + 1;
      line++;
    }
    const { node, length } = lines[line];
    return [node, Math.max(0, Math.min(offset - lineStart, length))];
  };
  for (const match of matches) {
    const range = document.createRange();
    range.setStart(...place(match.offset));
    range.setEnd(...place(match.offset + match.length));
    match.range = range;
    marks.get(match.severity)?.add(range);
  }
}

/** Takes the mark of a match away. */
export function unmark(match) {
  marks.get(match.severity)?.delete(match.range);
  current.delete(match.range);
}

/** Shows which match is talked about; none without one. */
export function point(match) {
  current.clear();
  if (match?.range) current.add(match.range);
}

/** Where a match is on the screen. */
export function place(match) {
  const boxes = match.range.getClientRects();
  return boxes[0] ?? match.range.getBoundingClientRect();
}

/** Selects a match and brings it into sight. */
export function select(match) {
  focus();
  area.setSelectionRange(match.offset, match.offset + match.length);
  reveal(match);
}

function reveal(match) {
  const box = place(match);
  const view = scroller.getBoundingClientRect();
  if (box.top < view.top + 16 || box.bottom > view.bottom - 16) {
    scroller.scrollTop += box.top - view.top - view.height / 3;
  }
  const { top, bottom } = place(match);
  if (top < 0 || bottom > innerHeight) {
    scrollBy({ top: top - innerHeight / 3, behavior: "instant" });
  }
}

/** Writes over a part of the text, as if it were typed: the browser can undo it. */
export function replace(offset, length, replacement) {
  focus();
  area.setSelectionRange(offset, offset + length);
  // No other way of changing a text area keeps what Ctrl+Z knows.
  const done =
    replacement === ""
      ? document.execCommand("delete")
      : document.execCommand("insertText", false, replacement);
  if (!done) {
    area.setRangeText(replacement, offset, offset + length, "end");
    area.dispatchEvent(new Event("input", { bubbles: true }));
  }
}
