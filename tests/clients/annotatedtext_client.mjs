// annotatedtext-remark, as the Obsidian plugins use it: Markdown with emoji, offsets into the Markdown.
import assert from "node:assert/strict";
import * as builder from "annotatedtext-remark";

const base = process.argv[2];
const markdown = `---
title: teh front matter
---

# 😀 A *hedline* with **teh** word

- 👍 [recieved](https://example.com/recieved) the \`teh\` code
- an item that is rihgt

\`\`\`
teh code block
\`\`\`
`;
const annotated = builder.build(markdown);
const body = new URLSearchParams({
  data: JSON.stringify(annotated),
  language: "en-US",
  disabledRules: "WHITESPACE_RULE",
});
const response = await fetch(`${base}/v2/check`, { method: "POST", body });
assert.equal(response.status, 200, await response.clone().text());
const { matches } = await response.json();
const words = matches
  .filter((match) => match.rule.category.id === "TYPOS")
  .map((match) => markdown.substr(match.offset, match.length));
assert.deepEqual(words, ["hedline", "teh", "recieved", "rihgt"]);
for (const match of matches) {
  const { text, offset, length } = match.context;
  assert.equal(
    text.substr(offset, length),
    markdown.substr(match.offset, match.length).replaceAll("\n", " "),
  );
}
