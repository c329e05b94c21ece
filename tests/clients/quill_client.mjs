// quill-languagetool in headless Chromium, on a page of another origin: CORS as a browser sees it.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { chromium } from "playwright-core";

const base = process.argv[2];
const require = createRequire(import.meta.url);
const files = {
  "/quill.js": require.resolve("quill/dist/quill.js"),
  "/quill-languagetool.js": require.resolve("quill-languagetool/dist/index.es.js"),
};
const page = `<!doctype html><div id="editor"></div>
<script>window.process = { env: { NODE_ENV: "production" } };</script>
<script src="/quill.js"></script>
<script type="module">
  import register from "/quill-languagetool.js";
  register(Quill);
  window.quill = new Quill("#editor", {
    modules: { languageTool: { server: ${JSON.stringify(base)}, language: "en-US", cooldownTime: 300 } },
  });
</script>`;

const server = createServer(async (request, response) => {
  const file = files[request.url];
  response.setHeader("Content-Type", file ? "text/javascript" : "text/html; charset=utf-8");
  response.end(file ? await readFile(file) : page);
});
await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox"],
});
try {
  const tab = await browser.newPage();
  const errors = [];
  tab.on("pageerror", (error) => errors.push(String(error)));
  tab.on("console", (message) => message.type() === "error" && errors.push(message.text()));
  await tab.goto(`http://localhost:${server.address().port}/`);
  // The plug-in looks away for a moment after it has checked the empty editor.
  await tab.waitForTimeout(1500);
  await tab.click(".ql-editor");
  await tab.keyboard.type("I recieved teh letter.");
  await tab
    .waitForFunction(() => document.querySelectorAll("quill-lt-match").length === 2, null, { timeout: 20_000 })
    .catch(() => {});
  const flagged = await tab.$$eval("quill-lt-match", (nodes) => nodes.map((node) => node.textContent));
  assert.deepEqual(flagged, ["recieved", "teh"], errors.join("\n"));
  // A request that is preflighted, and an error that the page can read.
  const readable = await tab.evaluate(async (address) => {
    const headers = { Authorization: "Bearer x", "X-Request-ID": "1" };
    const body = new URLSearchParams({ text: "teh" });
    const response = await fetch(`${address}/v2/check`, { method: "POST", headers, body });
    return [response.status, await response.text()];
  }, base);
  assert.equal(readable[0], 400);
  assert.match(readable[1], /^Error: Missing 'language' parameter/);
} finally {
  await browser.close();
  server.close();
}
