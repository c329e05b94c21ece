// The follow-up panel: whether the note is ready, and the checklist that fills up.

const form = document.getElementById("form");
const panel = document.getElementById("note");
const about = document.getElementById("about");
const KINDS = { "thank-you": "thank-you note", "follow-up": "follow-up note", "rejection-reply": "reply to a rejection" };
const STATES = { done: "in order", tip: "a tip", open: "to do", unknown: "not judged" };

/** Whether the text is a note after an interview. */
export function isNote() {
  return form.elements.profile.value === "follow-up";
}

/** The members about the note that are filled in. */
export function context() {
  const members = {};
  for (const field of form.elements) {
    const name = field.name?.startsWith("note.") ? field.name.slice("note.".length) : "";
    const value = field.value?.trim();
    if (name && value) members[name] = name === "follow_up_number" ? Number(value) : value;
  }
  return members;
}

/** Shows the panel for a note, and hides it for another text. */
export function follow() {
  panel.hidden = !isNote();
  about.hidden = !isNote();
  if (!isNote()) return;
  about.open = true;
  const zone = form.elements["note.time_zone"];
  if (!zone.value) zone.value = Intl.DateTimeFormat().resolvedOptions().timeZone ?? "";
}

/** Shows what the server says about the note. `choose` brings a finding's place into sight. */
export function draw(note, matches, choose) {
  if (!note) return;
  const verdict = panel.querySelector(".verdict");
  verdict.textContent = note.ready ? "The note is ready to send." : "The note is not ready to send yet.";
  verdict.classList.toggle("ready", note.ready);
  const from = note.send_from ? ` · send it from ${longDate(note.send_from)} on` : "";
  const kind = note.kind_guessed ? ` · read as a ${KINDS[note.kind]}` : "";
  panel.querySelector(".measures").textContent =
    `${note.words} words · ${note.reading_seconds} seconds to read${from}${kind}`;
  const filled = context();
  const rest = new Set(note.findings);
  for (const item of panel.querySelectorAll(".checklist > li")) {
    const rules = item.dataset.rules.split(" ").filter(Boolean);
    const findings = note.findings.filter((finding) => rules.includes(finding.rule));
    for (const finding of findings) rest.delete(finding);
    const needs = item.dataset.needs.split(" ").filter(Boolean);
    const isJudged = needs.length === 0 || needs.some((need) => need.slice("note.".length) in filled);
    const objections = rules.length > 0 ? findings : matches.filter((match) => match.severity !== "hint");
    drawItem(item, state(objections, isJudged), findings, choose);
  }
  drawRest([...rest], choose);
  drawMail();
}

function state(objections, isJudged) {
  if (objections.length === 0) return isJudged ? "done" : "unknown";
  return objections.some(({ severity }) => severity !== "hint") ? "open" : "tip";
}

function drawItem(item, state, findings, choose) {
  const told = JSON.stringify([state, findings]);
  if (item.dataset.told === told) return;
  item.dataset.told = told;
  item.className = state;
  item.querySelector(".state").textContent = STATES[state];
  item.querySelector("ul").replaceChildren(...findings.map((finding) => entry(finding, choose)));
}

/** Findings of rules that no entry of the checklist stands for. */
function drawRest(findings, choose) {
  const list = panel.querySelector(".checklist");
  let rest = list.nextElementSibling;
  if (!rest?.classList.contains("rest")) {
    rest = document.createElement("ul");
    rest.className = "rest";
    list.after(rest);
  }
  rest.replaceChildren(...findings.map((finding) => entry(finding, choose)));
}

function entry(finding, choose) {
  const made = document.createElement("li");
  const why = document.createElement("a");
  why.href = finding.url;
  why.target = "_blank";
  why.rel = "noopener";
  why.textContent = "Why?";
  if (finding.offset === null || finding.offset === undefined) {
    made.append(`${finding.message} `, why);
    return made;
  }
  const show = document.createElement("button");
  show.type = "button";
  show.className = "plain";
  show.textContent = finding.message;
  show.addEventListener("click", () => choose(finding.offset, finding.length));
  made.append(show, " ", why);
  return made;
}

function longDate(iso) {
  const [year, month, day] = iso.split("-").map(Number);
  const date = new Date(year, month - 1, day);
  return date.toLocaleDateString("en", { weekday: "long", day: "numeric", month: "long" });
}

function drawMail() {
  const link = document.getElementById("mail");
  const subject = encodeURIComponent(form.elements["note.subject"].value);
  const body = encodeURIComponent(form.elements.text.value.replaceAll("\n", "\r\n"));
  link.href = `mailto:?subject=${subject}&body=${body}`;
  // Longer addresses are cut off by some mail programs.
  link.parentElement.hidden = link.href.length > 2000;
}
