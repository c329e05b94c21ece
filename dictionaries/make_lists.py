#!/usr/bin/env python3
"""Make the lists beside the dictionaries: names.txt, terms.dic and irregular.tsv.

usage: make_lists.py LISTS COUNTS

LISTS is a folder with the word lists that README.md names. COUNTS holds frequencies.tsv and unknown.tsv, as the example
`spelling_data` writes them from running text while names.txt and terms.dic are empty. An entry that is one slip away from a
much more frequent word is left out: it would hide misspellings of that word.
"""
import gzip, json, lzma, math, os, re, sys

LISTS, COUNTS = sys.argv[1:3]
OUT = os.path.join(os.path.dirname(os.path.abspath(__file__)), "en")

TERM_COUNT_MIN = 40          # a word of no list is added when running text has it so often
BASE_TENTHS_MIN = 25         # such a known word's frequency, in tenths of the Zipf scale
TOGETHER_TENTHS_MIN = 48     # two words of such a frequency are not run together, unless a technical list
TOGETHER_COUNT_MIN = 3       # and running text so often say so
UNCOUNTED_TENTHS = 25        # a plural that is so much rarer than its noun is that of an uncountable noun
RESPELLED_LETTERS_MIN = 8    # a word in -ise that running text does not have is at least so long,
RESPELLED_NEIGHBOR_TENTHS_MAX = 30  # and no word one slip away has a greater frequency
RARE_COUNT_MIN = 3           # one that a large list alone has, or that is a known word with a usual prefix or suffix, so often
UNSEEN_LETTERS_MIN = 7       # a word that running text does not have is at least so long,
UNSEEN_BASE_TENTHS_MIN = 30  # and made of a known one of such a frequency,
ADJECTIVE_TENTHS_MIN = 15    # an adverb, of a known adjective of such a one,
LISTS_SURE = 4               # or in so many lists; such a word may be a name with a capital
INFLECTED_LISTS_MIN = 3      # or in so many, and a form of a known word
INFLECTED_BASE_TENTHS_MIN = 12  # of such a frequency
CODE_COUNT_MIN = 5           # a word that programmers' lists alone have, so often
SHORT_LETTERS = 5            # a shorter word must be in two lists,
SHORT_COUNT_MIN = 10         # and so often in running text
NAME_COUNT_MIN = 12          # a capitalized word of no list, so often
LAST_NAME_RANK_MAX = 20_000  # of the census's 88,799 last names
POPULATION_MIN = 50_000
ALPHABET = "abcdefghijklmnopqrstuvwxyz'"
# What some lists have and a careful writer does not write.
MISSPELLED = set("""
    accidently approximatively auxiliar cockateel cohabitating collogue collogues compleat constructure
    departer dessicated dessication examinate examplar examplars glamourous guestimate highjack highjacked
    highjacking highjacks identic inefficients internation invokable irregardless libraire miniscule
    misformed monickers overlanded overwise parrakeets pression publically rememberable restauration
    retargetting scaleable supercede technic tesselation underlayed unexpect unsuccess unuseful
""".split())


def lines(name):
    opener = {"xz": lzma.open, "gz": gzip.open}.get(name.rsplit(".", 1)[-1], open)
    with opener(os.path.join(LISTS, name), "rt", encoding="utf-8") as file:
        return [line.rstrip("\n") for line in file]


def table(path):
    with open(path, encoding="utf-8") as file:
        rows = (line.rstrip("\n").split("\t") for line in file if not line.startswith("#"))
        return {row[0]: int(row[1]) for row in rows}


tenths = table(os.path.join(COUNTS, "frequencies.tsv"))
unknown = table(os.path.join(COUNTS, "unknown.tsv"))


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
    return 10 * (math.log10(max(count, 0.5) / 67e6) + 9)


def write(name, entries):
    with open(os.path.join(OUT, name), "w", encoding="utf-8") as file:
        file.write("".join(entry + "\n" for entry in sorted(set(entries))))


BY_HAND = [
    ("gooder", "better"), ("goodest", "best"), ("bestest", "best"), ("badder", "worse"), ("baddest", "worst"),
    ("worser", "worse"), ("worsest", "worst"), ("hisself", "himself"),
    ("theirself", "themselves"), ("theirselves", "themselves"), ("themself", "themselves"),
    ("ourself", "ourselves"), ("theyself", "themselves"),
]

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


# Words. Whether a word is one is asked of independent sources: five lists, and running text.
PLAIN = re.compile("[a-z]{3,}")
def both(size):
    words = (word for dialect in ("american", "british") for word in lines(f"scowl_{dialect}_english_{size}.txt.xz"))
    return {word for word in words if PLAIN.fullmatch(word)}
huge, insane = both("huge"), both("insane")
technical = {word for word in lines("cspell_tech_terms.txt") if re.fullmatch(r"[A-Za-z]{3,}", word)}
software = {word for word in lines("cspell_software_terms.txt") if re.fullmatch("(?!abcd)[a-z]{3,}", word)}
PRODUCTS = {word.lower() for word in technical if not word.islower()}
code = set(lines("cspell_code_terms.txt"))
web = {line.split(" ")[0] for line in lines("wordfreq_en.txt")}
current = set(lines("cspell_en_us.txt.xz")) | set(lines("cspell_en_gb.txt.xz"))
inflected, all_verbs = set(), set()
for line in lines("lemminflect_infl_lu.csv.gz"):
    lemma, kind, *forms = line.split(",")
    inflected.update([lemma], *(form.split("/") for form in forms))
    if kind == "verb":
        all_verbs.add(lemma)
LISTED = [
    set(lines("scowl_american_english_large.txt.xz")),
    inflected,
    {line.split("\t")[0] for line in lines("wordnet_lemmas.tsv.xz")},
    huge,
    technical,
    current,
]
verbs = json.loads("\n".join(lines("english_verbs_irregular.json")))
nouns = json.loads("\n".join(lines("irregular_plurals.json")))
regular = {wrong for base in verbs for wrong in past(base)} | {wrong for noun in nouns for wrong in plural(noun)} | {wrong for wrong, _ in BY_HAND}
uncountable = set(json.loads("\n".join(lines("wink_uncountable_nouns.json"))))
capitalized = {entry.split("/")[0] for dialect in ("US", "GB") for entry in open(os.path.join(OUT, f"en_{dialect}.dic"), encoding="utf-8")}
PREFIXES = re.compile("(auto|bi|co|de|hyper|inter|meta|micro|multi|nano|non|over|pre|pseudo|re|sub|super|under)([a-z]{4,})")
SUFFIXES = re.compile("([a-z]{3,}?)(abilit(?:y|ies)|able|ers?|i[sz]ations?|i[sz]e[ds]?|i[sz]ers?|i[sz]ing|ors?)")


def is_derived(word):
    """Whether a word is a known one with a prefix or a suffix that are freely put to words."""
    prefixed, suffixed = PREFIXES.fullmatch(word), SUFFIXES.fullmatch(word)
    if prefixed and tenths.get(prefixed[2], 0) >= BASE_TENTHS_MIN:
        return True
    stems = [suffixed[1], suffixed[1] + "e", suffixed[1][:-1]] if suffixed else []
    return any(len(stem) > 3 and tenths.get(stem, 0) >= BASE_TENTHS_MIN for stem in stems)


# What is freely put to a verb, and to any word: of words that running text does not have, these are most.
VERB_ENDINGS = re.compile("(abilit(?:y|ies)|ably|able|ing|ed|ers?|ors?)$")
ENDINGS = re.compile("(i[sz](?:ations?|e[ds]?|ers?|ing|able)|ity|ities|less|(?<=ion|ist|ent)s|(?<=er|or)s)$")
UNSEEN_PREFIXES = re.compile("(auto|co|de|inter|meta|micro|mis|multi|nano|non|over|pre|re|sub|super|trans|un|under)([a-z]{4,})")
ADVERBS = re.compile("(ically|ally|ably|ibly|ously|ively|fully|lessly)$")
NO_NOUN = "(s|ed|ing|ly|al|ic|ive|ous|able|ible|ary|ant|un[a-z]*)$"
BOUND_PREFIXES = re.compile("(auto|co|de|inter|meta|micro|multi|non|pre|re|sub|trans|un)[a-z]{5}")
NEGATIONS = ("un", "in", "im", "il", "ir", "dis", "non", "mis")


def stems(stem):
    """What a stem that an ending was taken from may have been."""
    undoubled = [stem[:-1]] if stem[-1:] == stem[-2:-1] else []
    hardened = [stem[:-1] + "ke"] if stem.endswith("oc") else []
    return [stem, stem + "e", stem[:-1] + "y" if stem.endswith("i") else stem + "y", *undoubled, *hardened]


def is_regularly_made(word):
    """Whether a word is a known one with what is freely put to it."""
    prefixed = UNSEEN_PREFIXES.fullmatch(word)
    if prefixed and tenths.get(prefixed[2], 0) >= UNSEEN_BASE_TENTHS_MIN:
        return True
    for endings, bases in ((VERB_ENDINGS, all_verbs), (ENDINGS, tenths)):
        ending = endings.search(word)
        known = stems(word[:ending.start()]) if ending else []
        if any(len(stem) > 3 and stem in bases and tenths.get(stem, 0) >= UNSEEN_BASE_TENTHS_MIN for stem in known):
            return True
    return is_adverb(word)


def is_adverb(word):
    """Whether a word is a known adjective with -ly, and the adjective is of a kind that freely takes it."""
    adjectives = [word.removesuffix("ly"), word.removesuffix("ally"), word.removesuffix("y") + "e"]
    return bool(ADVERBS.search(word)) and any(tenths.get(adjective, 0) >= ADJECTIVE_TENTHS_MIN for adjective in adjectives)


def is_otherwise_negated(word):
    """Whether a word is a known one but for the prefix that denies: learners write `unpolite`."""
    base = next((word[len(prefix):] for prefix in NEGATIONS if word.startswith(prefix)), None)
    return base is not None and any(prefix + base in tenths for prefix in NEGATIONS)


def is_made(word, listed):
    """Whether a word of two lists, or of a current one, is made of a known one in a usual way."""
    return (listed > 1 or word in current or word in technical) and is_regularly_made(word) and not is_otherwise_negated(word)


def is_likely(word):
    """Whether a word that a large list has is not what learners make: `beautifulness`, `unpolite`."""
    return len(word) >= UNSEEN_LETTERS_MIN and not word.endswith("ness") and not is_otherwise_negated(word)


def is_run_together(word):
    """Whether a word is two very frequent ones without the space."""
    cuts = () if BOUND_PREFIXES.match(word) else range(3, len(word) - 2)
    return any(min(tenths.get(word[:at], 0), tenths.get(word[at:], 0)) >= TOGETHER_TENTHS_MIN for at in cuts)


def is_other_form(one, other):
    """Whether two words differ in an ending alone, as `encoding` and `encodings` do."""
    stem = os.path.commonprefix([one, other])
    return {one[len(stem):], other[len(stem):]} <= {"", "s", "d", "r", "rs", "y"}


def is_uncounted(word, count, listed):
    """Whether a word looks like the plural of a noun that has none. Running text is as good as one more list."""
    if listed + bool(count) >= LISTS_SURE:
        return False
    return word.endswith("s") and not word.endswith("ss") and tenths.get(word[:-1], 0) > own_tenths(count) + UNCOUNTED_TENTHS


def regular_forms(base):
    """What a word is with -s, -ed and -ing, without a doubled letter."""
    changed = base[:-1] + "i" if re.search("[^aeiou]y$", base) else base
    hissing = changed != base or re.search("(s|x|z|ch|sh)$", base)
    return [changed + ("es" if hissing else "s"), changed.removesuffix("e") + "ed", base.removesuffix("e") + "ing"]


def is_inflected(word):
    """Whether a word is a known one with -s, -ed or -ing. There is a word in -nesses for each in -ness, and nobody writes it."""
    endings = [ending for ending in ("s", "ed", "ing") if word.endswith(ending) and not word.endswith("nesses")]
    known = (base for ending in endings for base in [*stems(word[:-len(ending)]), word[:-2], word[:-3] + "y"] if word in regular_forms(base))
    return any(tenths.get(base, 0) >= INFLECTED_BASE_TENTHS_MIN for base in known)


def missing_forms(word, known):
    """The form that a verb lacks, as `prefetches` beside `prefetch`, `prefetched` and `prefetching`."""
    missing = [form for form in regular_forms(word) if form not in known]
    if len(word) < SHORT_LETTERS or len(missing) != 1 or missing[0].endswith("ed") and word.endswith(tuple(verbs)):
        return []
    return [form for form in missing if all(is_other_form(form, other) or tenths.get(other, 0) <= own_tenths(0) + 15 for other in near(form))]


def respelled(word):
    """A word in -ize, spelled with an s."""
    return re.sub("(?<!s)(?<!pr)iz(?=e|ing|ation|able)", "is", word)


def is_respelling(word):
    """Whether a word that is spelled with an s hides no misspelling."""
    return len(word) >= RESPELLED_LETTERS_MIN and frequent_neighbor(word) <= RESPELLED_NEIGHBOR_TENTHS_MAX


def is_overregular(word, count, listed):
    """Whether a word is what regular endings would give, unless it is written as well: `schemas`."""
    return word in regular and (listed < LISTS_SURE or count < SHORT_COUNT_MIN)


def is_needlessly_made(word, count, listed):
    """Whether a word has an ending that says nothing, as learners put it: `algebraical`, `seldomly`."""
    if word.endswith("ly") and count < RARE_COUNT_MIN:
        return listed < 2 or not is_adverb(word)
    return word.endswith("ical") and tenths.get(word[:-2], 0) > own_tenths(count)


def is_product(word, count):
    """Whether a word is more often written with a capital, or with some within: `javascript`."""
    return word in PRODUCTS or unknown.get(word.capitalize(), 0) > count


def is_term(word, count):
    listed = sum(word in words for words in LISTED)
    if is_overregular(word, count, listed) or word.endswith("s") and word[:-1] in uncountable or word.capitalize() in capitalized and listed < LISTS_SURE:
        return False
    if is_uncounted(word, count, listed) or is_needlessly_made(word, count, listed):
        return False
    is_code = word in code and count >= CODE_COUNT_MIN and not is_product(word, count)
    if is_run_together(word) and not any(word in words for words in LISTED if words is not technical):
        if not is_code and (word not in technical or count < TOGETHER_COUNT_MIN):
            return False
    if len(word) < SHORT_LETTERS:
        enough = (listed > 1 or word in technical) and count >= SHORT_COUNT_MIN
    elif not count:
        form = listed >= INFLECTED_LISTS_MIN and is_inflected(word)
        written = word in web and word in huge and is_likely(word)
        enough = len(word) >= UNSEEN_LETTERS_MIN and (listed >= LISTS_SURE or word in software or form or written or is_made(word, listed))
    elif listed:
        usual = listed > 1 or word not in huge and word not in current
        enough = usual or count >= RARE_COUNT_MIN or is_made(word, listed) or is_likely(word)
    else:
        enough = is_code or count >= (SHORT_COUNT_MIN if word in insane else RARE_COUNT_MIN if is_derived(word) else TERM_COUNT_MIN)
    if not enough:
        return False
    # A listed word may stand beside one that is 30 times as frequent, any other word beside one as frequent. Another
    # form of the same word is no misspelling of it.
    neighbors = (other for other in near(word) if other != word and not (listed and is_other_form(word, other)))
    frequent = max((tenths.get(other, 0) for other in neighbors), default=0)
    return frequent <= own_tenths(count) + (15 if listed or is_code else 0)


unseen = (huge | current | technical) - tenths.keys() - unknown.keys()
terms = {word for word, count in [*unknown.items(), *((word, 0) for word in unseen)] if PLAIN.fullmatch(word) and is_term(word, count)}
dialects = {word for dialect in ("american", "british") for word in lines(f"scowl_{dialect}_english.txt.xz")}
known = dialects | terms | tenths.keys()
terms |= {word for word in map(respelled, terms | tenths.keys()) if word not in known and word.isalpha() and is_respelling(word)}
for word in technical:  # products and short forms as they are written: macOS, GitHub
    if not word.islower() and not re.search(r"[a-z][A-Z][a-z]+[A-Z]", word) and unknown.get(word, 0) >= 10:
        if not re.match(r"[a-z]", word) or re.match(r"(mac|iOS|e[A-Z]|i[A-Z])", word):
            terms.add(word)
known |= terms
terms |= {form for word in terms if word.islower() for form in missing_forms(word, known)}
terms -= MISSPELLED
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

irregular = {}
def right(wrong, forms):
    forms = [form for form in dict.fromkeys(forms) if form in tenths or form in terms]
    if wrong not in tenths and wrong not in terms and forms:
        known = irregular.setdefault(wrong, [])
        known += [form for form in forms if form not in known]


for base, forms in verbs.items():
    for pair in forms[:1]:
        for wrong in past(base):
            right(wrong, [word for form in pair for word in form.split("/")])
        for form in pair:  # wented, tooked
            if not form.endswith("d"):
                right(form + "ed", [form])
for noun, form in nouns.items():
    for wrong in plural(noun):
        right(wrong, [form])
    if not form.endswith("s"):
        right(form + "s", [form])  # childrens
for wrong, form in BY_HAND:
    irregular[wrong] = [form]
write("irregular.tsv", (f"{wrong}\t{' '.join(forms)}" for wrong, forms in irregular.items()))
