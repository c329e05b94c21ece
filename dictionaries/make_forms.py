#!/usr/bin/env python3
"""Make forms.tsv: the tags that each form of a word can have, with its lemmas.

usage: make_forms.py LISTS HABITS TREEBANK...

LISTS is a folder with the word lists that README.md names; HABITS is how often each word has each tag in running
text, as `tagger_train --habits` writes it; each TREEBANK is the training part of a treebank in CoNLL-U.
A line is a form and its readings, separated by tabs: "lay", "= NN VB VBP", "lie +VBD". A reading is a lemma ("=" for the
form itself) and tags. "+" marks the form that inflecting the lemma gives where the regular rules give another one, and
the tag "!" a noun that is not counted. A digit behind a
tag says in how many tenths of the form's occurrences it has the tag.
"""
import csv, gzip, json, lzma, os, re, sys
from collections import Counter, defaultdict

LISTS, HABITS, TREEBANKS = sys.argv[1], sys.argv[2], sys.argv[3:]
OUT = os.path.join(os.path.dirname(os.path.abspath(__file__)), "en")

FORM_LETTERS_MAX = 24
TENTHS_MIN = 5               # a form that is rarer in running text, and in no treebank, is left out
SEEN_MIN = 3                 # a word that only treebanks have is kept when they have it so often
TAG_SEEN_MIN = 2             # a tag that only treebanks give a word, so often
TAG_SHARE_MIN = 0.004        # and in this share of its occurrences
UNLISTED_MIN = 60            # a word that no list has is taken from running text when it is there so often
UNLISTED_SHARE_MIN = 0.08    # with the tags that have this share
NAME_SHARE_MIN = 0.15        # a word that is so often a name is one
UNCOUNTED_PLURALS_MAX = 0.01 # plurals for each singular of a noun that is not counted
OPEN = {"NN", "NNS", "NNP", "NNPS", "JJ", "JJR", "JJS", "RB", "RBR", "RBS", "VB", "VBD", "VBG", "VBN", "VBP", "VBZ", "CD", "UH"}
VERB = {"VB", "VBD", "VBG", "VBN", "VBP", "VBZ"}
CLASS = {"NN": "n", "NNS": "n", "JJ": "a", "JJR": "a", "JJS": "a", "RB": "r", "RBR": "r", "RBS": "r"} | {tag: "v" for tag in VERB}

CLOSED = """
DT: the a an this that these those each every some any no another either neither all both
PDT: all both half such quite
PRP: i you he she it we they me him her us them myself yourself himself herself itself ourselves yourselves themselves oneself mine yours hers ours theirs one 's em 'em
PRP$: my your his her its our their
WDT: which that what whichever whatever
WP: who whom what whoever whomever whatever
WP$: whose
WRB: how when where why whenever wherever however
MD: can could may might must shall should will would ought 'll 'd ca wo sha need dare
TO: to
CC: and or but nor yet so plus either neither both minus
EX: there
POS: 's '
RB: n't not
VBZ: 's
VBP: 'm 're 've
VBD: 'd
IN: of in on at by for from with without within into onto upon about above across after against along among amongst around as before behind below beneath beside besides between beyond despite down during except inside like near off out outside over past per since through throughout till toward towards under underneath until unlike up via while whilst whereas whether if unless because although though that than once lest amid amidst
RP: up out off down in on over away back around about along through by apart
"""
CLITIC_LEMMAS = {"'ll": "will", "ca": "can", "wo": "will", "sha": "shall", "n't": "not", "'m": "be", "'re": "be", "'ve": "have"}
BE_HAVE_DO = {
    "be": {"VB": "be", "VBP": "are", "VBZ": "is", "VBD": "was", "VBN": "been", "VBG": "being"},
    "have": {"VB": "have", "VBP": "have", "VBZ": "has", "VBD": "had", "VBN": "had", "VBG": "having"},
    "do": {"VB": "do", "VBP": "do", "VBZ": "does", "VBD": "did", "VBN": "done", "VBG": "doing"},
    "go": {"VB": "go", "VBP": "go", "VBZ": "goes", "VBD": "went", "VBN": "gone", "VBG": "going"},
}
OTHER_FORMS = {"am": ("be", "VBP"), "were": ("be", "VBD")}
COMPARISON = {"good": ("better", "best"), "bad": ("worse", "worst"), "far": ("further", "furthest"), "little": ("less", "least"),
              "many": ("more", "most"), "much": ("more", "most")}


def read(name):
    path = os.path.join(LISTS, name)
    opener = {"xz": lzma.open, "gz": gzip.open}.get(name.rpartition(".")[2], open)
    with opener(path, "rt", encoding="utf-8") as file:
        return file.read()


def lines(name):
    return read(name).split("\n")


VOWELS = "aeiou"
DOUBLED = set(json.loads(read("english_verbs_consonant_doubled.json"))) | {
    base for base, form in json.loads(read("english_verbs_gerunds.json")).items() if form == base + base[-1] + "ing"}


def doubles(base):
    """Whether a word of one syllable ends in one vowel and one consonant."""
    return (len(base) > 2 and base[-1] not in VOWELS + "wxyh" and base[-2] in VOWELS
            and (base[-3] not in VOWELS or base[-3:-1] == "ui" and base[-4:-3] == "q") and not re.search("[aeiouy]", base[:-2].replace("qu", "q")))


def es(base):
    if re.search("(s|x|z|ch|sh)$", base):
        return base + "es"
    if base.endswith("y") and base[-2:-1] not in VOWELS:
        return base[:-1] + "ies"
    return base + "s"


def suffixed(base, ending):
    if base.endswith("e"):
        return base[:-1] + ending
    if base.endswith("y") and base[-2:-1] not in VOWELS:
        return base[:-1] + "i" + ending
    return base + base[-1] + ending if doubles(base) else base + ending


def regular(lemma, tag):
    """The form that the regular rules give; `inflection.rs` has the same rules."""
    if tag in ("NNS", "VBZ"):
        return es(lemma)
    if tag in ("VBD", "VBN"):
        return suffixed(lemma, "ed")
    if tag in ("JJR", "RBR"):
        return suffixed(lemma, "er")
    if tag in ("JJS", "RBS"):
        return suffixed(lemma, "est")
    if tag == "VBG":
        if lemma.endswith("ie"):
            return lemma[:-2] + "ying"
        if lemma.endswith("e") and not re.search("(ee|oe|ye)$", lemma):
            return lemma[:-1] + "ing"
        return lemma + lemma[-1] + "ing" if doubles(lemma) else lemma + "ing"
    return lemma


tenths = {}
with open(os.path.join(OUT, "frequencies.tsv"), encoding="utf-8") as file:
    for line in file:
        if not line.startswith("#"):
            word, count = line.rstrip("\n").split("\t")
            tenths[word] = int(count)

habits = {}
with open(HABITS, encoding="utf-8") as file:
    for line in file:
        word, *counts = line.rstrip("\n").split("\t")
        habits[word] = {tag: int(count) for tag, count in (entry.split(" ") for entry in counts)}

# What the treebanks saw: form → (tag, lemma) → count.
seen = defaultdict(Counter)
for path in TREEBANKS:
    with open(path, encoding="utf-8") as file:
        for line in file:
            fields = line.rstrip("\n").split("\t")
            if len(fields) == 10 and fields[0].isdigit() and "Typo=Yes" not in fields[5]:
                form, lemma, tag = fields[1].lower().replace("’", "'"), fields[2].lower(), fields[4]
                if re.fullmatch("[a-z']+", form) and form != "'" and tag[0].isalpha():
                    seen[form][tag, lemma] += 1

# form → (lemma, tag) → weight
readings = defaultdict(dict)
preferred = {}  # (lemma, tag) → form


def known(form):
    return tenths.get(form, 0) >= TENTHS_MIN or form in seen


def add(form, lemma, tag, weight=0):
    if re.fullmatch(r"[^\W\d_']+|'?[a-z]+|n't", form) and form == form.lower() and len(form) <= FORM_LETTERS_MAX:
        key = (lemma, tag)
        readings[form][key] = max(weight, readings[form].get(key, -1))


def commonest(forms):
    return max(forms, key=lambda form: (tenths.get(form, 0), -forms.index(form)))


def inflections(lemma, tag, forms):
    """Adds the forms of a lemma; the commonest is the one to write."""
    forms = [form for form in dict.fromkeys(forms) if form]
    for form in forms:
        if known(form) or known(lemma):
            add(form, lemma, tag)
    if forms:
        preferred.setdefault((lemma, tag), commonest(forms))


def verb(base, past, participle, gerund, third):
    for tag in ("VB", "VBP"):
        add(base, base, tag)
    inflections(base, "VBD", past)
    inflections(base, "VBN", participle or past)
    inflections(base, "VBG", gerund)
    inflections(base, "VBZ", third)


for lemma, forms in BE_HAVE_DO.items():
    for tag, form in forms.items():
        add(form, lemma, tag, 10)
        preferred[lemma, tag] = form
for form, (lemma, tag) in OTHER_FORMS.items():
    add(form, lemma, tag, 10)
for lemma, (more, most) in COMPARISON.items():
    add(lemma, lemma, "JJ", 3), add(more, lemma, "JJR", 3), add(most, lemma, "JJS", 3)
    preferred[lemma, "JJR"], preferred[lemma, "JJS"] = more, most
for adverb, (more, most) in {"well": ("better", "best"), "badly": ("worse", "worst"), "much": ("more", "most"),
                             "little": ("less", "least")}.items():
    add(more, adverb, "RBR", 2), add(most, adverb, "RBS", 2)
for line in CLOSED.strip().split("\n"):
    tag, _, forms = line.partition(": ")
    for form in forms.split():
        lemma = "have" if (form, tag) == ("'d", "VBD") else "be" if (form, tag) == ("'s", "VBZ") else "would" if form == "'d" else form
        add(form, CLITIC_LEMMAS.get(form, lemma), tag, 2)

# Irregular verbs and plurals go first: the first form that is preferred stays.
for base, pairs in json.loads(read("english_verbs_irregular.json")).items():
    for past, participle in pairs[:1]:
        if base not in BE_HAVE_DO and base.isalpha() and known(base):
            inflections(base, "VBD", past.split("/"))
            inflections(base, "VBN", participle.split("/"))
UNCHANGED = {"aircraft", "sheep", "deer", "fish", "series", "species", "moose", "spacecraft", "offspring", "salmon", "trout", "shrimp", "swine", "crossroads", "headquarters", "means"}
uncounted_lists = {word for word in json.loads(read("wink_uncountable_nouns.json"))}
for line in lines("compromise_lexicon.tsv.xz"):
    word, _, tags = line.partition("\t")
    if "Uncountable" in tags.split("|"):
        uncounted_lists.add(word)
for noun, plural in json.loads(read("irregular_plurals.json")).items():
    if noun.isalpha() and known(noun) and known(plural) and (noun != plural or noun in UNCHANGED):
        inflections(noun, "NNS", [plural])
    elif noun == plural:
        uncounted_lists.add(noun)

for row in csv.reader(gzip.open(os.path.join(LISTS, "lemminflect_infl_lu.csv.gz"), "rt", encoding="utf-8")):
    word, kind, *forms = row
    forms = [form.split("/") if form else [] for form in forms]
    lower = word.lower()
    if not re.fullmatch(r"[^\W\d_']+", word) or not (known(lower) or any(known(f.lower()) for fs in forms for f in fs)):
        continue
    if lower != word:
        add(lower, lower, "NNP" if kind == "noun" else "JJ")
        for form in forms[0] if forms and kind == "noun" else []:
            if known(form.lower()) and form != word:
                add(form.lower(), lower, "NNPS")
    elif kind == "noun":
        add(word, word, "NN")
        plurals = forms[0] if forms else []
        if plurals == [word] and word not in UNCHANGED:
            uncounted_lists.add(word)
        others = [form for form in plurals if form != word]
        inflections(word, "NNS", [word] if word in UNCHANGED else others)
    elif kind == "verb" and len(forms) == 4:
        if word not in BE_HAVE_DO:
            verb(word, *forms)
    elif kind in ("adj", "adv"):
        tags = ("JJ", "JJR", "JJS") if kind == "adj" else ("RB", "RBR", "RBS")
        add(word, word, tags[0])
        for tag, group in zip(tags[1:], forms):
            inflections(word, tag, group)

# WordNet has more nouns, adjectives and adverbs.
wordnet = defaultdict(set)
names = {line.lower() for line in open(os.path.join(OUT, "names.txt"), encoding="utf-8").read().split("\n")}
CLOSED_FORMS = set(re.sub(r"\S+:", "", CLOSED).split())
for line in lines("wordnet_lemmas.tsv.xz"):
    fields = line.split("\t")
    if len(fields) == 3 and re.fullmatch("[a-z]{3,}", fields[0]) and tenths.get(fields[0], 0) >= TENTHS_MIN:
        wordnet[fields[1]].add(fields[0])
FORMS_ONLY = {form for form, entry in readings.items() if not any(lemma == form for lemma, _ in entry)}
for kind, tag in (("noun", "NN"), ("verb", "VB"), ("adj", "JJ"), ("adv", "RB")):
    for word in wordnet[kind]:
        # "houses" is no noun of its own, and a word that is in the other list already as this class is complete.
        if word in CLOSED_FORMS or (kind == "noun" and word in names):
            continue  # the list has no capitals: "who" the organization, "london"
        if (word, tag) in readings[word] or (word in FORMS_ONLY and kind in ("noun", "verb")):
            continue
        if word in readings and any(t in CLASS for _, t in readings[word]) and kind in ("noun", "verb"):
            continue  # rare senses of common words would only confuse: "in" the noun, "can" the adjective
        add(word, word, tag)
        if kind == "noun" and known(es(word)):
            inflections(word, "NNS", [es(word)])
        if kind == "verb":
            verb(word, *([form] for form in (regular(word, "VBD"), regular(word, "VBN"), regular(word, "VBG"), regular(word, "VBZ"))))

# Treebanks add closed words, and tags and counts of the others.
for form, counts in seen.items():
    total = sum(counts.values())
    by_tag = Counter()
    for (tag, lemma), count in counts.items():
        by_tag[tag] += count
    for (tag, lemma), count in counts.items():
        if tag in ("FW", "ADD", "GW", "LS", "AFX", "SYM", "NFP", "HYPH") or not re.fullmatch(r"[^\W\d_']+|'[a-z]+|n't", lemma):
            continue
        lemma = "be" if (form, tag) in (("'s", "VBZ"), ("'m", "VBP"), ("'re", "VBP")) and lemma not in ("have", "do") else lemma
        listed = any(t == tag for _, t in readings.get(form, ()))
        often = by_tag[tag] >= TAG_SEEN_MIN and by_tag[tag] / total >= TAG_SHARE_MIN
        enough = total >= SEEN_MIN or form in readings
        proper = tag in ("NNP", "NNPS") and form in readings and any(t not in ("NNP", "NNPS") for _, t in readings[form])
        if (form, tag) == ("'s", "VBZ") or listed and any((l, t) == (lemma, tag) for l, t in readings[form]):
            add(form, lemma, tag, count)
        elif not listed and often and enough and not proper:
            add(form, form if tag in ("NNP", "JJ", "NN") else lemma, tag, count)
        elif listed:
            # The treebank's lemma is another one ("data" is its own): the listed one takes the count.
            best = max((l for l, t in readings[form] if t == tag), key=lambda l: readings[form][l, tag])
            readings[form][best, tag] += count

# Running text adds words that no list has, names above all.
for word, counts in habits.items():
    total = sum(counts.values())
    if word not in readings and total >= UNLISTED_MIN and re.fullmatch(r"[^\W\d_]{2,}", word):
        for tag, count in counts.items():
            if tag in OPEN and count / total >= UNLISTED_SHARE_MIN:
                stem = word[:-1] if tag in ("NNS", "NNPS") and word.endswith("s") else word
                add(word, stem, tag)
    if word in readings and total >= SEEN_MIN and counts.get("NNP", 0) / total >= NAME_SHARE_MIN:
        add(word, word, "NNP")

for (lemma, tag), form in preferred.items():
    if form in readings and (lemma, tag) not in readings[form] and (known(form) or known(lemma)):
        add(form, lemma, tag)


def uncounted(noun):
    """Whether a listed noun has next to no plurals in running text."""
    plurals = 10 ** (tenths.get(preferred.get((noun, "NNS"), es(noun)), 0) / 10)
    singulars = 10 ** (tenths.get(noun, 0) / 10)
    return plurals / singulars <= UNCOUNTED_PLURALS_MAX and tenths.get(noun, 0) >= 20


ORDER = "NN NNS NNP NNPS JJ JJR JJS RB RBR RBS VB VBP VBZ VBD VBN VBG".split()
with open(os.path.join(OUT, "forms.tsv"), "w", encoding="utf-8") as file:
    for form in sorted(readings):
        by_lemma = defaultdict(list)
        weight = Counter()
        habit = habits.get(form, {})
        total = sum(habit.values())
        digits = {tag: min(9, round(10 * count / total)) for tag, count in habit.items()} if total else {}
        for (lemma, tag), count in readings[form].items():
            marked = preferred.get((lemma, tag)) == form and regular(lemma, tag) != form
            by_lemma[lemma].append(("+" if marked else "") + tag + (str(digits[tag]) if digits.get(tag) else ""))
            weight[lemma] += count
        if (form, "NN") in readings[form] and form in uncounted_lists and form not in UNCHANGED and uncounted(form):
            by_lemma[form].append("!")
        groups = []
        for lemma in sorted(by_lemma, key=lambda lemma: (-weight[lemma], lemma != form, lemma)):
            groups.append(" ".join(["=" if lemma == form else lemma] + sorted(by_lemma[lemma])))
        if groups:
            file.write("\t".join([form] + groups) + "\n")
