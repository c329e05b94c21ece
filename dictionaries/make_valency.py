#!/usr/bin/env python3
"""Makes en/valency.tsv: what hardly ever stands behind a word, and what stands there instead.

usage: make_valency.py COUNTS > en/valency.tsv

COUNTS is what `cargo run --release --example valency` counted in running text. A line of the result is a lemma, its class, what
should stand behind it and what is written for it, with tabs between. Complements are prepositions, "-" (an object without one),
"do", "to-do", "doing", and a preposition with "-doing".

Something hardly ever stands behind a word when it does so far more seldom than behind other words of the class, and
when another complement, which is usual there, is many times as frequent.
"""
import collections
import sys

PREPOSITIONS = ("about against around as at between by during for from in into like of on onto over through to towards upon with").split()
# What learners write for one another; the rest are told apart only when they are right.
CONFUSED = "about at by for from in of on to with".split()
# Behind a verb with an object, these are needless; others start a phrase of time or place.
NEEDLESS = "about in of to".split()
OBJECTS = ["- the", "- me", "- he"]
# Words whose uses differ too much, or that the tagger takes for others; found by reading what was reported on edited prose.
LEFT_OUT = set("""accounting allow appear be cater check come converse correspond do find get go have make opt put set star take third email dump flick hurt kick let miss pour release touch win strengthen seize upgrade focus""".split())
LEFT_OUT_COMPLEMENTS = {("refer", "by"), ("result", "with"), ("refer", "-"), ("result", "-"), ("want", "doing"), ("tell", "in"), ("require", "in"),
    ("choose", "doing"), ("prefer", "do"), ("wait", "doing"), ("include", "to-do"), ("involve", "to-do"),
    ("vary", "to-do"), ("sit", "to-do"), ("verge", "to-do"), ("tend", "do"), ("start", "do"), ("support", "to-do"), ("keep", "to-do"),
    ("happen", "do"), ("elect", "doing"), ("chance", "doing"), ("chance", "do"), ("plot", "doing"), ("longing", "doing")}
WORD_COUNT_MIN = 150


def read(path):
    counts = collections.defaultdict(collections.Counter)
    for line in open(path, encoding="utf-8"):
        lemma, kind, frame, count = line.rstrip("\n").split("\t")
        counts[lemma, kind][frame] += int(count)
    return counts


def shares(counts):
    """How often a frame follows a word of a class."""
    totals = collections.defaultdict(collections.Counter)
    for (_, kind), frames in counts.items():
        totals[kind].update(frames)
    return lambda kind, frame: totals[kind][frame] / totals[kind]["*"]


def prepositions(kind, frames, share):
    """Prepositions that another one, or an object, stands for."""
    all_of_them = sum(frames[p] for p in PREPOSITIONS)
    best = max(PREPOSITIONS, key=lambda p: frames[p])
    objects = sum(frames[f"- {what}"] for what in ("the", "me", "he", "NN", "JJ", "two"))
    is_usual = frames[best] >= 0.5 * all_of_them and frames[best] >= 0.08 * frames["*"]
    # "by" names who acts, and what follows "of" behind a noun is often a phrase of the whole clause.
    may_be_meant = best not in ("as", "by", "like") and not (kind == "noun" and best == "of")
    for wrong in CONFUSED:
        expected = frames["*"] * share(kind, wrong)
        if expected < 3 or frames[wrong] > max(1, 0.12 * expected):
            continue
        if wrong != best and is_usual and may_be_meant and frames[best] >= 50 * max(1, frames[wrong]):
            yield best, wrong
        elif (kind == "verb" and wrong in NEEDLESS and objects >= 0.4 * frames["*"]
                and frames[best] < 0.06 * frames["*"] and frames[wrong] <= 0.003 * objects):
            yield "-", wrong
    expected = frames["*"] * sum(share("verb", what) for what in OBJECTS)
    if (kind == "verb" and frames[best] >= 0.2 * frames["*"] and is_usual and best not in ("as", "at", "by", "from", "like")
            and sum(frames[what] for what in OBJECTS) <= 0.07 * expected):
        yield best, "-"


def of_verb(frames, share):
    """Verbs that take one of "to do", "doing" and "do"."""
    to_do, doing, do = frames["to VB"], frames["- VBG"], frames["- VB"]
    if doing >= max(30, 0.015 * frames["*"]) and to_do <= 0.06 * doing:
        yield "doing", "to-do"
    if to_do >= max(50, 0.05 * frames["*"]) and doing <= 0.008 * to_do and frames["*"] * share("verb", "- VBG") >= 2:
        yield "to-do", "doing"
    if to_do >= max(60, 0.1 * frames["*"]) and do <= 0.02 * to_do:
        yield "to-do", "do"


def of_other(kind, frames, share):
    """Nouns, adjectives and participles that take "to do", or a preposition and "doing"."""
    to_do = frames["to VB"]
    for preposition in ("of", "for", "in", "to"):
        doing = frames[f"{preposition} VBG"]
        governs = frames[preposition] >= 0.3 * sum(frames[p] for p in PREPOSITIONS)
        if doing >= max(20, 0.015 * frames["*"]) and to_do <= 0.05 * doing and governs:
            yield f"{preposition}-doing", "to-do"
        if (preposition != "to" and to_do >= max(50, 0.08 * frames["*"]) and doing <= 0.008 * to_do
                and frames["*"] * share(kind, f"{preposition} VBG") >= 1.5):
            yield "to-do", f"{preposition}-doing"


def main():
    counts = read(sys.argv[1])
    share = shares(counts)
    lines = set()
    for (lemma, kind), frames in counts.items():
        if frames["*"] < WORD_COUNT_MIN or not lemma.isalpha() or len(lemma) < 3 or lemma in LEFT_OUT:
            continue
        found = list(prepositions(kind, frames, share))
        found += of_verb(frames, share) if kind == "verb" else of_other(kind, frames, share)
        by_right = collections.defaultdict(list)
        for right, wrong in found:
            if (lemma, wrong) not in LEFT_OUT_COMPLEMENTS:
                by_right[right].append(wrong)
        for right, wrong in by_right.items():
            lines.add(f"{lemma}\t{kind}\t{right}\t{' '.join(sorted(set(wrong)))}")
    print("\n".join(sorted(lines)))


main()
