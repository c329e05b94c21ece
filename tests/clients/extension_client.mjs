// The browser extension: two requests at once, one for each half of the rules, from an origin of its own.
import assert from "node:assert/strict";

const base = process.argv[2];
const headers = { Origin: "chrome-extension://oldceeleldhonbafppcapldpdifcinji" };
const text = "I recieved teh letter letter. It was (open.\n\n😀 I saw teh cat.";

async function check(mode) {
  const body = new URLSearchParams({
    data: JSON.stringify({ annotation: [{ text }] }),
    language: "auto",
    preferredVariants: "en-US,de-DE",
    noopLanguages: "fr",
    disabledRules: "WHITESPACE_RULE",
    enableHiddenRules: "true",
    allowIncompleteResults: "true",
    useragent: "webextension-chrome-ng",
    textSessionId: "12345:1",
    mode,
  });
  const response = await fetch(`${base}/v2/check`, { method: "POST", body, headers });
  assert.equal(response.status, 200, await response.clone().text());
  assert.equal(response.headers.get("access-control-allow-origin"), headers.Origin);
  const answer = await response.json();
  assert.equal(answer.language.code, "en-US");
  return answer.matches.map((m) => `${m.rule.id} ${m.offset} ${m.length}`);
}

const [textLevel, others, all] = await Promise.all(
  ["textLevelOnly", "allButTextLevelOnly", "all"].map(check),
);
assert.deepEqual(textLevel.filter((match) => others.includes(match)), []);
assert.deepEqual([...textLevel, ...others].sort(), all.sort());
assert.ok(others.includes("MORFOLOGIK_RULE_EN_US 2 8"), others.join());
const last = text.lastIndexOf("teh");
assert.ok(others.includes(`MORFOLOGIK_RULE_EN_US ${last} 3`), others.join());

const preflight = await fetch(`${base}/v2/check`, {
  method: "OPTIONS",
  headers: {
    ...headers,
    "Access-Control-Request-Method": "POST",
    "Access-Control-Request-Headers": "content-type",
  },
});
assert.equal(preflight.status, 204);
assert.equal(preflight.headers.get("access-control-allow-headers"), "content-type");
