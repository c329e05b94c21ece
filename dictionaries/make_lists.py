#!/usr/bin/env python3
"""Make the lists beside the dictionaries: names.txt, terms.dic and irregular.tsv.

usage: make_lists.py LISTS COUNTS

LISTS is a folder with the word lists that README.md names. COUNTS holds frequencies.tsv and unknown.tsv, as the example
`spelling_data` writes them from running text. An entry that is one slip away from a much more frequent word is left out:
it would hide misspellings of that word.
"""
import json, lzma, os, re, sys

LISTS, COUNTS = sys.argv[1:3]
OUT = os.path.join(os.path.dirname(os.path.abspath(__file__)), "en")

TERM_COUNT_MIN = 40          # a word of no list is added when running text has it so often
LISTED_COUNT_MIN = 3         # a word of a list, so often
NAME_COUNT_MIN = 12          # a capitalized word of no list, so often
LAST_NAME_RANK_MAX = 20_000  # of the census's 88,799 last names
POPULATION_MIN = 50_000
ALPHABET = "abcdefghijklmnopqrstuvwxyz'"


def lines(name):
    opener = lzma.open if name.endswith(".xz") else open
    with opener(os.path.join(LISTS, name), "rt", encoding="utf-8") as file:
        return [line.rstrip("\n") for line in file]


def table(path):
    with open(path, encoding="utf-8") as file:
        rows = (line.rstrip("\n").split("\t") for line in file if not line.startswith("#"))
        return {row[0]: int(row[1]) for row in rows}


tenths = table(os.path.join(COUNTS, "frequencies.tsv"))
unknown = table(os.path.join(COUNTS, "unknown.tsv"))
web = {}
for line in lines("frequency_dictionary_en_82_765.txt.xz"):
    word, _, count = line.lstrip("\ufeff").partition(" ")
    web[word] = int(count)


def near(word):
    """All strings one slip away."""
    for at in range(len(word) + 1):
        head, tail = word[:at], word[at:]
        if tail:
            yield head + tail[1:]
        if len(tail) > 1:
            yield head + tail[1] + tail[0] + tail[2:]
        for letter in ALPHABET:
            yield head + letter + tail
            if tail:
                yield head + letter + tail[1:]


def frequent_neighbor(word):
    """The frequency of the most frequent known word one slip away, in tenths of the Zipf scale."""
    return max((tenths.get(other, 0) for other in near(word) if other != word), default=0)


def own_tenths(count):
    """The tenths of the Zipf scale of a count in 67 million words."""
    import math
    return 10 * (math.log10(max(count, 0.5) / 67e6) + 9)


def write(name, entries):
    with open(os.path.join(OUT, name), "w", encoding="utf-8") as file:
        file.write("".join(entry + "\n" for entry in sorted(set(entries))))


# Words.
large = {word for word in lines("scowl_american_english_large.txt.xz") if word.isalpha() and word.islower()}
technical = {word for word in lines("cspell_tech_terms.txt") if re.fullmatch(r"[A-Za-z]{3,}", word)}
terms = {}
for word, count in unknown.items():
    if not re.fullmatch(r"[a-z]{3,}", word):
        continue
    listed = word in large or word in technical
    if count < (LISTED_COUNT_MIN if listed else TERM_COUNT_MIN):
        continue
    # A listed word may stand beside one that is 30 times as frequent, any other word beside one as frequent.
    if frequent_neighbor(word) <= own_tenths(count) + (15 if listed else 0):
        terms[word] = count
for word in large:
    if word not in tenths and word not in terms and web.get(word, 0) > 300_000:
        if frequent_neighbor(word) <= 30:
            terms[word] = 3
for word in technical:  # products and short forms as they are written: macOS, GitHub
    if not word.islower() and not re.search(r"[a-z][A-Z][a-z]+[A-Z]", word) and unknown.get(word, 0) >= 10:
        if not re.match(r"[a-z]", word) or re.match(r"(mac|iOS|e[A-Z]|i[A-Z])", word):
            terms[word] = unknown[word]
NO_NOUN = "(s|ed|ing|ly|al|ic|ive|ous|able|ible|ary|ant|un[a-z]*)$"
write("terms.dic", (word if re.search(NO_NOUN, word) else word + "/M" for word in terms))

# Names.
names = {}
def name(word, strength):
    if re.fullmatch(r"[A-Z][^\W\d_]+(?:['-][A-Z]?[^\W\d_]+)*", word):
        names[word] = max(strength, names.get(word, 0))
for line in lines("cspell_people_names.txt.xz"):
    name(line.strip(), 4)
for file in ("us_census_1990_female_first.txt.xz", "us_census_1990_male_first.txt.xz"):
    for line in lines(file):
        name(line.split()[0].capitalize(), 8)
for line in lines("us_census_1990_all_last.txt.xz")[:LAST_NAME_RANK_MAX]:
    name(line.split()[0].capitalize(), 4)
for line in lines("geonames_cities15000.tsv.xz"):
    city, _, population = line.split("\t")[:3]
    if int(population) >= POPULATION_MIN:
        for word in city.split():
            name(word, 4 if int(population) < 300_000 else 20)
for line in lines("geonames_countries.tsv"):
    for word in " ".join(line.split("\t")[1:3]).split():
        name(word, 40)
for line in lines("cspell_companies.txt"):
    for word in line.split():
        name(word, 8)
for line in lines("compromise_lexicon.tsv.xz"):
    word, _, tag = line.partition("\t")
    if re.search("FirstName|MaleName|FemaleName|LastName|Place|Country|City|Region|Organization|Demonym|Company", tag):
        for part in word.split():
            name(part.capitalize(), 8)
for word, count in unknown.items():
    if count >= NAME_COUNT_MIN or word in names:
        name(word, count)
kept = []
for word, strength in names.items():
    lower = word.lower()
    if lower in tenths and tenths[lower] > 45:
        continue
    if len(word) < 3 or frequent_neighbor(lower) > own_tenths(strength) + 17:
        continue
    kept.append(word)
write("names.txt", kept)

# Irregular forms: what the regular endings would give, and what is right.
VOWELS = "aeiou"


def past(base):
    if base.endswith("e"):
        return {base + "d"}
    if base.endswith("y") and base[-2:-1] not in VOWELS:
        return {base[:-1] + "ied"}
    doubled = len(base) > 2 and base[-1] not in VOWELS + "wxy" and base[-2] in VOWELS and base[-3] not in VOWELS
    return {base + "ed"} | ({base + base[-1] + "ed"} if doubled else set())


def plural(noun):
    if re.search("(s|x|z|ch|sh)$", noun):
        return {noun + "es", noun + "s"}
    if noun.endswith("y") and noun[-2:-1] not in VOWELS:
        return {noun[:-1] + "ies", noun + "s"}
    if noun.endswith("o"):
        return {noun + "es", noun + "s"}
    return {noun + "s"}


irregular = {}
def right(wrong, forms):
    forms = [form for form in dict.fromkeys(forms) if form in tenths]
    if wrong not in tenths and forms:
        known = irregular.setdefault(wrong, [])
        known += [form for form in forms if form not in known]


for base, forms in json.loads("\n".join(lines("english_verbs_irregular.json"))).items():
    for pair in forms[:1]:
        for wrong in past(base):
            right(wrong, [word for form in pair for word in form.split("/")])
        for form in pair:  # wented, tooked
            if not form.endswith("d"):
                right(form + "ed", [form])
for noun, form in json.loads("\n".join(lines("irregular_plurals.json"))).items():
    for wrong in plural(noun):
        right(wrong, [form])
    if not form.endswith("s"):
        right(form + "s", [form])  # childrens
for wrong, form in [("gooder", "better"), ("goodest", "best"), ("bestest", "best"), ("badder", "worse"), ("baddest", "worst"),
                    ("worser", "worse"), ("worsest", "worst"), ("hisself", "himself"),
                    ("theirself", "themselves"), ("theirselves", "themselves"), ("themself", "themselves"),
                    ("ourself", "ourselves"), ("theyself", "themselves")]:
    irregular[wrong] = [form]
write("irregular.tsv", (f"{wrong}\t{' '.join(forms)}" for wrong, forms in irregular.items()))
