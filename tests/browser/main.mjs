// Starts the server and Chromium, runs every test with a fresh browser profile, then a check in Firefox, and ends them all.

import { spawn } from "node:child_process";
import { mkdirSync } from "node:fs";
import { createRequire } from "node:module";
import { createServer } from "node:net";
import { join } from "node:path";
import { checkInFirefox } from "./firefox.mjs";
import { tests } from "./tests.mjs";

const [binary, scratch] = process.argv.slice(2);
const require = createRequire(join(scratch, "node_modules", "index.js"));
const { chromium } = require("playwright-core");
const axe = require.resolve("axe-core/axe.min.js");
const pictures = join(scratch, "pictures");
mkdirSync(pictures, { recursive: true });

const port = await freePort();
const origin = `http://127.0.0.1:${port}`;
const server = spawn(binary, ["serve", "--port", String(port)], { stdio: "ignore" });
let passed = 0;
let failed = 0;
try {
  await ready();
  const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox"] });
  for (const { name, options, run } of tests) {
    await tell(name, () => runTest(browser, options, run));
  }
  await browser.close();
  const marionettePort = await freePort();
  await tell("Firefox marks, mends and undoes", () =>
    checkInFirefox(origin, marionettePort).then(() => "", (error) => error.stack),
  );
} finally {
  server.kill();
}
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed > 0 || passed === 0 ? 1 : 0);

/** Runs a test, which answers with what went wrong, and prints how it went. */
async function tell(name, run) {
  const started = performance.now();
  const failure = await run();
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  failure ? failed++ : passed++;
  console.log(`${failure ? "FAILED" : "ok"}  ${name} (${seconds} s)${failure ? `\n${failure}` : ""}`);
}

/** Runs a test on a page of its own. No page may ask another host, break the policy for scripts, or throw. */
async function runTest(browser, options, run) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, baseURL: origin, ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  const troubles = [];
  page.on("request", (request) => {
    if (!request.url().startsWith(`${origin}/`)) troubles.push(`asked ${request.url()}`);
  });
  page.on("pageerror", (error) => troubles.push(`threw ${error.stack}`));
  page.on("console", (message) => {
    if (/content security policy/i.test(message.text())) troubles.push(message.text());
  });
  try {
    await run(page, { axe, origin, pictures });
  } catch (error) {
    troubles.push(error.stack);
  }
  await context.close();
  return troubles.join("\n");
}

async function freePort() {
  const probe = createServer().listen(0, "127.0.0.1");
  await new Promise((resolve) => probe.once("listening", resolve));
  const { port } = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  return port;
}

async function ready() {
  for (let attempt = 0; attempt < 150; attempt++) {
    const answer = await fetch(`${origin}/readyz`).catch(() => null);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error("the server did not get ready");
}
