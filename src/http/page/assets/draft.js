// The text and the settings outlast a reload, until the tab is closed. They are kept in this tab only.

const KEY = "faircopy-draft";
const form = document.getElementById("form");

function fields() {
  return [...form.elements].filter((field) => field.name && field.type !== "submit");
}

/** Fills in what this tab had before, unless the page came with a text. */
export function restore() {
  const text = form.elements.text;
  if (text.value !== "") return;
  try {
    const draft = JSON.parse(sessionStorage.getItem(KEY)) ?? {};
    for (const field of fields()) {
      if (typeof draft[field.name] === "string") field.value = draft[field.name];
    }
  } catch {
    // Nothing was kept.
  }
}

/** Keeps what is filled in now. */
export function save() {
  try {
    const draft = Object.fromEntries(fields().map((field) => [field.name, field.value]));
    sessionStorage.setItem(KEY, JSON.stringify(draft));
  } catch {
    // The tab may be out of room; the text itself is where it was.
  }
}
