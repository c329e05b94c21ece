// What a person does on the page, and what must then be seen.

import assert from "node:assert/strict";
import { join } from "node:path";

export const tests = [];

function test(name, run, options = {}) {
  tests.push({ name, options, run });
}

const NOTE = "Dear Ms. Okafor 😀,\n\nI realy enjoyed hearing about teh plan , and the the team.\n\nKind regards\nSam Miller";

/** The words under marks, in the order of the text. */
function marked(page) {
  return page.evaluate(() => {
    const ranges = ["error", "warning", "hint"].flatMap((name) => [...CSS.highlights.get(name)]);
    ranges.sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b));
    return ranges.map(String).filter((text) => text !== "");
  });
}

async function until(condition, what) {
  const end = performance.now() + 15_000;
  let last;
  do {
    last = await condition();
    if (last === true) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  } while (performance.now() < end);
  assert.fail(`${what}; last: ${JSON.stringify(last)}`);
}

async function untilMarked(page, expected) {
  await until(async () => {
    const words = await marked(page);
    return JSON.stringify(words) === JSON.stringify(expected) || words;
  }, `expected marks under ${JSON.stringify(expected)}`);
}

function value(page) {
  return page.locator("#text").inputValue();
}

/** Opens the page and types a text. */
async function write(page, text) {
  await page.goto("/");
  await page.locator("#text").click();
  await page.keyboard.insertText(text);
}

test("marks stand at the right words behind an emoji, and over them on the screen", async (page) => {
  await write(page, NOTE);
  await untilMarked(page, ["realy", "teh", " ,", "the the"]);
  const shift = await page.evaluate(() => {
    const area = document.getElementById("text").getBoundingClientRect();
    const mirror = document.getElementById("mirror").getBoundingClientRect();
    return [area.x - mirror.x, area.y - mirror.y, area.width - mirror.width];
  });
  assert.deepEqual(shift, [0, 0, 0], "the mirror lies exactly behind the text");
  assert.match(await page.locator("#count").textContent(), /^4 matches$/);
  assert.match(await page.locator("#facts").textContent(), /^\d+ words · \d+ ms$/);
});

test("a mistake is mended by click, and undone by the browser", async (page) => {
  await write(page, "I realy like it.");
  await untilMarked(page, ["realy"]);
  await clickWord(page, "realy");
  await page.locator("#card button", { hasText: /^really$/ }).click();
  assert.equal(await value(page), "I really like it.");
  await untilMarked(page, []);
  await page.keyboard.press("Control+z");
  assert.equal(await value(page), "I realy like it.");
  await untilMarked(page, ["realy"]);
  await page.keyboard.press("Control+y");
  assert.equal(await value(page), "I really like it.");
});

/** Clicks into a word of the text, where the mirror says that it is. */
async function clickWord(page, word) {
  const box = await page.evaluate((word) => {
    const ranges = ["error", "warning", "hint"].flatMap((name) => [...CSS.highlights.get(name)]);
    const { x, y, width, height } = ranges.find((range) => String(range) === word).getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  }, word);
  await page.mouse.click(box.x, box.y);
}

test("everything is mended by keyboard", async (page) => {
  await write(page, "I realy like teh plan.");
  await untilMarked(page, ["realy", "teh"]);
  await page.keyboard.press("Alt+ArrowDown");
  assert.match(await page.locator("#announcement").textContent(), /^realy: .*Replace it with really\.$/);
  await page.keyboard.press("Alt+Enter");
  assert.equal(await value(page), "I really like teh plan.");
  await page.keyboard.press("F8");
  await page.keyboard.press("Tab");
  assert.equal(await page.evaluate(() => document.activeElement.textContent), "the");
  await page.keyboard.press("Enter");
  assert.equal(await value(page), "I really like the plan.");
  assert.equal(await page.evaluate(() => document.activeElement.id), "text");
  await page.keyboard.press("Control+z");
  await page.keyboard.press("Control+z");
  assert.equal(await value(page), "I realy like teh plan.");
  await untilMarked(page, ["realy", "teh"]);
  await page.keyboard.press("Alt+ArrowUp");
  assert.equal(await page.locator("#card").isVisible(), true);
  await page.keyboard.press("Escape");
  assert.equal(await page.locator("#card").isVisible(), false);
});

test("all sure replacements are made at once, and undone at once", async (page) => {
  const text = "Rust , and the the team.\n\nWe saw it , and the the plan.";
  await write(page, text);
  await page.locator("#all").click();
  const mended = await value(page);
  assert.notEqual(mended, text);
  assert.doesNotMatch(mended, / ,/);
  await page.keyboard.press("Control+z");
  assert.equal(await value(page), text);
});

test("marks follow the words while one types, before the server answers", async (page) => {
  await write(page, "A realy good day.\nAnd teh rest.");
  await untilMarked(page, ["realy", "teh"]);
  await page.route("**/check", (route) => route.abort());
  await page.keyboard.press("Control+Home");
  await page.keyboard.type("Yes\n");
  assert.deepEqual(await marked(page), ["realy", "teh"]);
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.type("truly rare ");
  assert.deepEqual(await marked(page), ["realy", "teh"]);
  assert.equal(await value(page), "Yes\nA truly rare realy good day.\nAnd teh rest.");
  const mirror = await page.locator("#mirror").evaluate((element) => element.textContent);
  assert.equal(mirror, `${await value(page)}\n`);
});

test("the mirror shows the text after any edit", async (page) => {
  await write(page, "one\ntwo\n\nthree 😀\n");
  const keys = ["Backspace", "Control+Home", "Enter", "Enter", "Delete", "End", "Shift+ArrowDown", "Shift+ArrowDown", "x",
    "Control+z", "Control+a", "Control+c", "End", "Control+v", "ArrowUp", "Control+Backspace", "Control+a", "Delete", "Control+z"];
  for (const key of keys) {
    await page.keyboard.press(key);
    const [text, mirror] = await page.evaluate(() => [
      document.getElementById("text").value,
      document.getElementById("mirror").textContent,
    ]);
    assert.equal(mirror, `${text}\n`, `after ${key}`);
  }
});

test("an ignored place, a word of one's own and a rule that is off outlast a reload and can be taken back", async (page) => {
  await write(page, "I realy met xqzvy and saw the the plan.");
  await untilMarked(page, ["realy", "xqzvy", "the the"]);
  const act = async (word, action) => {
    await clickWord(page, word);
    await page.locator("#card button", { hasText: action }).click();
  };
  await act("realy", "Ignore");
  await untilMarked(page, ["xqzvy", "the the"]);
  await act("xqzvy", "Add to my words");
  await untilMarked(page, ["the the"]);
  await act("the the", "Switch this rule off");
  await untilMarked(page, []);
  await page.reload();
  assert.equal(await value(page), "I realy met xqzvy and saw the the plan.", "the text outlasts a reload");
  await until(async () => (await page.locator("#count").textContent()) === "No matches", "nothing is found");
  await page.locator("summary", { hasText: "My words and rules" }).click();
  assert.deepEqual(await page.locator("#kept-words .chip span").allTextContents(), ["xqzvy"]);
  await page.locator("#kept-words .chip button").click();
  await untilMarked(page, ["xqzvy"]);
  await page.locator("#kept-rules .chip button").click();
  await untilMarked(page, ["xqzvy", "the the"]);
  await page.locator("#kept-ignored .chip button").click();
  await untilMarked(page, ["realy", "xqzvy", "the the"]);
  await page.locator("#new-word").fill("xqzvy");
  await page.keyboard.press("Enter");
  await untilMarked(page, ["realy", "the the"]);
});

test("only the newest answer is drawn", async (page) => {
  let number = 0;
  await page.route("**/check", async (route) => {
    if (number++ === 1) await new Promise((resolve) => setTimeout(resolve, 1500));
    await route.continue().catch(() => {});
  });
  await write(page, "I realy like it.");
  await until(() => number >= 1, "the first check is asked for");
  await page.keyboard.insertText(" I saw teh plan.");
  await until(() => number >= 2, "the second check is asked for");
  await page.keyboard.insertText(" And teh rest.");
  await untilMarked(page, ["realy", "teh", "teh"]);
  await page.waitForTimeout(1800);
  assert.deepEqual(await marked(page), ["realy", "teh", "teh"]);
});

test("a server that does not answer is said, and the text stays", async (page) => {
  await page.route("**/check", (route) => route.abort());
  await write(page, "I realy like it.");
  await until(async () => /cannot be reached/.test(await page.locator("#count").textContent()), "the trouble is said");
  assert.equal(await value(page), "I realy like it.");
});

test("the clean text is copied", async (page) => {
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await write(page, "A fine day 😀.");
  await page.locator("#copy").click();
  await until(async () => (await page.locator("#copy").textContent()) === "Copied", "the button says so");
  assert.equal(await page.evaluate(() => navigator.clipboard.readText()), "A fine day 😀.");
});

test("a note's checklist fills up", async (page) => {
  await page.goto("/");
  await page.locator("[name=profile]").selectOption("follow-up");
  await page.locator("[name='note.recipient']").fill("Ngozi Okafor");
  await page.locator("[name='note.interview_date']").fill("2026-11-20");
  await page.locator("[name='note.send_date']").fill("2026-11-21");
  const state = (title) => page.locator(".checklist > li", { hasText: title }).getAttribute("class");
  await page.locator("#text").fill("I want the job.");
  await until(async () => (await state("Greeting")) === "open", "the greeting is missing");
  assert.equal(await state("Thanks"), "open");
  assert.match(await page.locator(".verdict").textContent(), /not ready to send yet/);
  await page.locator("#text").fill(
    "Dear Ms. Okafor,\n\nThank you for meeting me on Friday to talk about the role. I enjoyed hearing how your team moved the billing " +
      "service to Rust, and your question about testing stayed with me.\n\nI look forward to hearing from you.\n\nKind regards,\nSam Miller",
  );
  await until(async () => (await state("Greeting")) === "done", "the greeting is there");
  assert.equal(await state("Thanks"), "done");
  assert.equal(await state("Subject"), "unknown", "no subject is given");
  assert.match(await page.locator(".verdict").textContent(), /is ready to send/);
});

test("20,000 pasted words do not stop the typing", async (page) => {
  const sentence = "Teh quick brown fox jumps over the lazy dog, and we talk about it for a while.";
  const paragraph = `${sentence} `.repeat(6).trim();
  const text = Array.from({ length: Math.ceil(20_000 / (17 * 6)) }, () => paragraph).join("\n\n");
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto("/");
  await page.locator("#text").click();
  await page.evaluate((text) => navigator.clipboard.writeText(text), text);
  const paste = await longestTask(page, async () => {
    await page.keyboard.press("Control+v");
    await until(async () => (await marked(page)).length > 1000, "the text is checked");
  });
  await page.evaluate((middle) => document.getElementById("text").setSelectionRange(middle, middle), text.length >> 1);
  const typing = await longestTask(page, async () => {
    for (const letter of "and so the work goes on and on, ") {
      await page.keyboard.type(letter);
      await page.waitForTimeout(40);
    }
  });
  const answer = await longestTask(page, () => page.waitForTimeout(2500));
  console.log(`    longest tasks: ${paste} ms of the paste, ${typing} ms of typing, ${answer} ms of the answer`);
  assert.ok(typing <= 50, `a letter took ${typing} ms`);
  assert.ok(answer <= 50, `drawing the answer took ${answer} ms`);
});

/** The longest task of any thread of the browser, in milliseconds of processor time: other work on the machine does not count. */
async function longestTask(page, act) {
  const session = await page.context().newCDPSession(page);
  const events = [];
  session.on("Tracing.dataCollected", ({ value }) => events.push(...value));
  const traceConfig = { includedCategories: ["disabled-by-default-devtools.timeline", "devtools.timeline"] };
  await session.send("Tracing.start", { transferMode: "ReportEvents", traceConfig });
  await act();
  const complete = new Promise((resolve) => session.once("Tracing.tracingComplete", resolve));
  await session.send("Tracing.end");
  await complete;
  await session.detach();
  const tasks = events.filter(({ name, tdur }) => name === "RunTask" && tdur !== undefined);
  assert.ok(tasks.length > 0, "tasks are traced");
  return Math.round(Math.max(...tasks.map(({ tdur }) => tdur)) / 1000);
}

test("the form works without JavaScript", async (page) => {
  await page.goto("/");
  await page.locator("#text").fill("\nI realy like it 😀, and teh plan , too.");
  await page.locator("summary", { hasText: "My words" }).click();
  await page.locator("[name=words]").fill("teh\nfoo");
  await page.locator("button", { hasText: /^Check$/ }).click();
  assert.match(await page.locator("h1").textContent(), /^2 matches in \d+ words$/);
  assert.deepEqual(await page.locator("mark").allTextContents(), ["realy", " ,"]);
  assert.match(await page.locator("#match-1").textContent(), /really/);
  assert.equal(await value(page), "\nI realy like it 😀, and teh plan , too.", "the text is kept");
  assert.equal(await page.locator("[name=words]").inputValue(), "teh\nfoo", "the words are kept");
  await page.locator("button", { hasText: "Check and correct" }).click();
  assert.match(await value(page), /it 😀, and teh plan, too\.$/);
}, { javaScriptEnabled: false });

for (const [name, options] of [
  ["light", {}],
  ["dark", { colorScheme: "dark" }],
  ["narrow", { viewport: { width: 320, height: 720 } }],
  ["wide", { viewport: { width: 3840, height: 2160 } }],
]) {
  test(`the pages are accessible and fit: ${name}`, async (page, { axe, pictures }) => {
    await write(page, NOTE);
    await page.locator("[name=profile]").selectOption("follow-up");
    await page.locator("summary", { hasText: "My words and rules" }).click();
    await until(async () => (await marked(page)).length > 0, "marks are drawn");
    await page.locator("#next").click();
    await assertSound(page, axe);
    await page.screenshot({ path: join(pictures, `write-${name}.png`), fullPage: true });
    for (const path of ["/rules", "/rules/COMMA_PARENTHESIS_WHITESPACE", "/nothing-here"]) {
      await page.goto(path);
      await assertSound(page, axe);
      await page.screenshot({ path: join(pictures, `${path.split("/")[1]}-${name}.png`) });
    }
  }, { reducedMotion: "reduce", ...options });
}

async function assertSound(page, axe) {
  const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  assert.ok(over <= 0, `${page.url()} is ${over} px too wide`);
  await page.evaluate(await source(axe));
  const { violations } = await page.evaluate(() => globalThis.axe.run());
  const grave = violations.filter(({ impact }) => impact === "serious" || impact === "critical");
  const told = grave.map(({ id, nodes }) => `${id}: ${nodes.map(({ html, failureSummary }) => `${html} ${failureSummary}`).join("; ")}`);
  assert.deepEqual(told, [], page.url());
}

async function source(path) {
  const { readFile } = await import("node:fs/promises");
  return readFile(path, "utf8");
}

test("a text from right to left is marked where it stands", async (page) => {
  await write(page, "שלום teh world is a good and realy kind place to live in for all.");
  await until(async () => (await marked(page)).includes("teh"), "the word is marked");
  const direction = await page.evaluate(() => ["text", "mirror"].map((id) => getComputedStyle(document.getElementById(id)).direction));
  assert.deepEqual(direction, ["rtl", "rtl"]);
});

test("nothing typed is stored by caches", async (page) => {
  const answer = await page.request.post("/check", { form: { text: "I realy like it." }, headers: { Accept: "text/html" } });
  assert.equal(answer.headers()["cache-control"], "no-store");
  assert.equal(answer.headers()["referrer-policy"], "no-referrer");
  const policy = answer.headers()["content-security-policy"];
  for (const part of ["default-src 'none'", "script-src 'self'", "style-src 'self'", "frame-ancestors 'none'"]) {
    assert.ok(policy.includes(part), policy);
  }
  assert.doesNotMatch(policy, /unsafe|\*|https?:/);
});
