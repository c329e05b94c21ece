// A check in Firefox, driven by its own protocol, Marionette: messages of a length, a colon and JSON.

import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Types a text with mistakes, looks at the marks, and mends one. */
export async function checkInFirefox(origin, port) {
  const profile = mkdtempSync(join(tmpdir(), "firefox-"));
  writeFileSync(join(profile, "user.js"), `user_pref("marionette.port", ${port});`);
  const firefox = spawn("firefox-esr", ["--headless", "--marionette", "--profile", profile], { stdio: "ignore" });
  const ended = new Promise((resolve) => firefox.once("exit", resolve));
  try {
    const command = await marionette(port);
    await command("WebDriver:NewSession", { capabilities: {} });
    await command("WebDriver:Navigate", { url: `${origin}/` });
    const found = await command("WebDriver:FindElement", { using: "css selector", value: "#text" });
    const [id] = Object.values(found.value);
    await command("WebDriver:ElementSendKeys", { id, text: "Hi 😀, I realy like teh plan." });
    const run = async (script) => (await command("WebDriver:ExecuteScript", { script, args: [] })).value;
    for (let attempt = 0; attempt < 75; attempt++) {
      if (await run('return document.getElementById("count").textContent === "2 matches"')) break;
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
    assert.deepEqual(await run('return [...CSS.highlights.get("error")].map(String)'), ["realy", "teh"]);
    await run('document.getElementById("next").click(); document.querySelector("#card button").click()');
    assert.equal(await run('return document.getElementById("text").value'), "Hi 😀, I really like teh plan.");
    await run('document.execCommand("undo")');
    assert.equal(await run('return document.getElementById("text").value'), "Hi 😀, I realy like teh plan.");
  } finally {
    firefox.kill();
    await ended;
    rmSync(profile, { recursive: true, force: true });
  }
}

/** Connects to Firefox once it listens. What comes back sends a command and awaits its result. */
async function marionette(port) {
  const socket = await connected(port);
  const waiting = new Map();
  let received = Buffer.alloc(0);
  let number = 0;
  socket.on("data", (data) => {
    received = Buffer.concat([received, data]);
    for (;;) {
      const colon = received.indexOf(":");
      const end = colon + 1 + Number(received.subarray(0, Math.max(colon, 0)));
      if (colon < 0 || received.length < end) return;
      const message = JSON.parse(received.subarray(colon + 1, end));
      received = received.subarray(end);
      // The greeting is no array.
      if (Array.isArray(message)) waiting.get(message[1])(message);
    }
  });
  return (name, parameters) =>
    new Promise((resolve, reject) => {
      const message = JSON.stringify([0, ++number, name, parameters]);
      waiting.set(number, ([, , error, result]) => (error ? reject(new Error(error.message)) : resolve(result)));
      socket.write(`${Buffer.byteLength(message)}:${message}`);
    });
}

async function connected(port) {
  for (let attempt = 0; attempt < 100; attempt++) {
    const socket = await new Promise((resolve) => {
      const socket = connect(port, "127.0.0.1", () => resolve(socket));
      socket.once("error", () => resolve(null));
    });
    if (socket) return socket;
    await new Promise((resolve) => setTimeout(resolve, 300));
  }
  throw new Error("Firefox does not listen");
}
