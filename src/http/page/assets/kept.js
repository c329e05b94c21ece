// What is kept in this browser: words, switched-off rules and ignored places; shown and removable.

const KEY = "faircopy";
const LISTS = ["words", "rules", "ignored"];

const kept = load();
let changed = () => {};

function load() {
  const lists = { words: [], rules: [], ignored: [] };
  try {
    const stored = JSON.parse(localStorage.getItem(KEY)) ?? {};
    for (const list of LISTS) {
      if (Array.isArray(stored[list])) {
        lists[list] = stored[list].filter((entry) => typeof entry === "string");
      }
    }
  } catch {
    // A browser that keeps nothing starts anew each time.
  }
  return lists;
}

function store() {
  try {
    localStorage.setItem(KEY, JSON.stringify(kept));
  } catch {
    // Then it holds until the page is left.
  }
  show();
  changed();
}

/** The entries of a list: `words`, `rules` or `ignored`. */
export function entries(list) {
  return kept[list];
}

/** Keeps an entry. */
export function keep(list, entry) {
  if (entry && !kept[list].includes(entry)) {
    kept[list] = [...kept[list], entry];
    store();
  }
}

/** Forgets rules that the server does not know. Says whether there were any. */
export function keepRulesOnly(known) {
  const rules = kept.rules.filter((rule) => known.includes(rule));
  const some = rules.length < kept.rules.length;
  if (some) {
    kept.rules = rules;
    store();
  }
  return some;
}

/** Shows the lists, takes them over from the form's fields, and calls back when one changes. */
export function start(onChange) {
  const fields = document.getElementById("fields");
  for (const [list, name] of [["words", "words"], ["rules", "disabled_rules"]]) {
    const field = fields.querySelector(`[name="${name}"]`);
    const given = field.value.split("\n").map((entry) => entry.trim()).filter(Boolean);
    kept[list] = [...new Set([...kept[list], ...given])];
  }
  fields.remove();
  document.getElementById("kept").hidden = false;
  const word = document.getElementById("new-word");
  const add = () => {
    keep("words", word.value.trim());
    word.value = "";
    word.focus();
  };
  document.getElementById("add-word").addEventListener("click", add);
  word.addEventListener("keydown", (event) => {
    if (event.key === "Enter") {
      event.preventDefault();
      add();
    }
  });
  addEventListener("storage", (event) => {
    if (event.key === KEY || event.key === null) {
      Object.assign(kept, load());
      show();
      changed();
    }
  });
  show();
  changed = onChange;
}

function show() {
  for (const list of LISTS) {
    const chips = document.getElementById(`kept-${list}`);
    chips.replaceChildren(...kept[list].map((entry) => chip(list, entry)));
    if (kept[list].length === 0) {
      const none = document.createElement("li");
      none.className = "faint";
      none.textContent = "None";
      chips.append(none);
    }
  }
}

function chip(list, entry) {
  const item = document.createElement("li");
  const remove = document.createElement("button");
  remove.type = "button";
  remove.textContent = "×";
  remove.setAttribute("aria-label", `Remove ${entry}`);
  remove.addEventListener("click", () => {
    const chips = item.parentElement;
    kept[list] = kept[list].filter((other) => other !== entry);
    store();
    const next = chips.querySelector("button") ?? chips.closest("details").querySelector("summary");
    next.focus();
  });
  item.className = "chip";
  const name = document.createElement("span");
  name.textContent = entry;
  name.dir = "auto";
  item.append(name, remove);
  return item;
}
