"""language-tool-python: checking, correcting, switching rules off, offsets behind emoji."""

import sys

import language_tool_python

base = sys.argv[1]
with language_tool_python.LanguageTool("en-US", remote_server=base) as tool:
    text = "I recieved teh letter letter."
    matches = tool.check(text)
    flagged = [text[m.offset : m.offset + m.error_length] for m in matches]
    assert flagged == ["recieved", "teh", "letter letter"], flagged
    assert matches[0].category == "TYPOS", matches[0]
    assert matches[0].rule_issue_type == "misspelling", matches[0]
    assert tool.correct(text) == "I received the letter.", tool.correct(text)

    emoji = "😀 👍 I recieved it."
    [match] = tool.check(emoji)
    assert emoji[match.offset : match.offset + match.error_length] == "recieved", match

    tool.disabled_rules = {"ENGLISH_WORD_REPEAT_RULE"}
    tool.disabled_categories = {"TYPOS"}
    assert tool.check(text) == [], tool.check(text)
    tool.disabled_rules = set()
    tool.disabled_categories = set()

    tool.enabled_rules = {"ENGLISH_WORD_REPEAT_RULE"}
    tool.enabled_rules_only = True
    assert [m.rule_id for m in tool.check(text)] == ["ENGLISH_WORD_REPEAT_RULE"]

with language_tool_python.LanguageTool("en-US", remote_server=base) as tool:
    tool.language = "en-GB"
    assert tool.check("The colour of the theatre is grey.") == []
    tool.picky = True
    tool.check("The colour of the theatre is grey.")

with language_tool_python.LanguageTool("auto", remote_server=base) as tool:
    tool.preferred_variants = {"en-GB"}
    assert [m.matched_text for m in tool.check("My favorite colour is blue.")] == ["favorite"]
