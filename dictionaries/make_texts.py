#!/usr/bin/env python3
"""Make the texts that the tagger's teacher tags: like notes rather than like encyclopedias.

usage: make_texts.py TEXTS OUT HELD_OUT.conllu...

TEXTS is a folder with the texts that README.md names, a paragraph a line, and with masc_tagged.txt, the MASC corpus as
word_TAG, whose tags are not looked at. OUT/masc.txt has a sentence a line, without those of HELD_OUT; OUT/web.txt
paragraphs of the others.
"""
import lzma, random, re, sys

TEXTS, OUT, HELD_OUT = sys.argv[1], sys.argv[2], sys.argv[3:]

# Thousands of words of each text.
SHARES = {
    "us_gov_digitalgov": 220, "us_gov_18f": 220, "artsy_blog": 90, "ropensci_blog": 130, "handbooks": 130, "tatoeba_en": 120,
    "wikipedia_new_2020": 130, "standard_ebooks": 80, "openstax": 40, "uk_gov": 40, "github_guides": 40, "us_presidential": 30,
    "rust_docs": 20,
}
GENRES = set("email letters blog twitter jokes ficlets essays travel-guides newspaper fiction journal non-fiction spam movie-script technical".split())
PARAGRAPH_WORDS_MAX = 250
SENTENCE_WORDS_MAX = 100
HELD_OUT_LETTERS_MIN = 30    # a shorter sentence may be in any text


def letters(text):
    return re.sub(r"\W", "", text).lower()


def written(words):
    """Words and marks as they were likely written."""
    text, joined, quoted = "", True, False
    for word in words:
        word = '"' if word in ("``", "''") else word
        before = (
            re.fullmatch(r"n['’]t|['’](s|re|ve|ll|d|m)|[,.;:!?)\]}%…]+|'|/", word, re.I)
            or word == '"' and quoted
        )
        text += word if joined or before else " " + word
        joined = word in "([{$#/" or word.endswith("-") and len(word) > 1 or word == '"' and not quoted
        quoted ^= word == '"'
    return text


def masc():
    genre = None
    for line in open(f"{TEXTS}/masc_tagged.txt"):
        if line.startswith("# genre = "):
            genre = line[10:].strip()
        elif not line.startswith("#") and line.strip() and genre in GENRES:
            words = [word.rsplit("_", 1)[0] for word in line.split()]
            plain = sum(word.isalpha() for word in words) >= 0.6 * len(words)
            if len(words) <= SENTENCE_WORDS_MAX and plain and "Message-ID" not in line:
                yield written(words)


def paragraphs(name, words_max):
    lines = [line.strip() for line in lzma.open(f"{TEXTS}/{name}.txt.xz", "rt") if line.strip()]
    random.shuffle(lines)
    count = 0
    for line in lines:
        words = line.split()
        plain = sum(word.strip(".,;:!?\"'()").isalpha() for word in words) >= 0.75 * len(words)
        if plain and len(words) <= PARAGRAPH_WORDS_MAX:
            yield line
            count += len(words)
            if count > words_max:
                return


def write(name, lines):
    random.shuffle(lines)
    with open(f"{OUT}/{name}.txt", "w") as file:
        file.writelines(line + "\n" for line in lines)


random.seed(7)
sentences = [line[9:] for path in HELD_OUT for line in open(path) if line.startswith("# text = ")]
held_out = {letters(text) for text in sentences if len(text) > HELD_OUT_LETTERS_MIN}
web = [line for name, share in SHARES.items() for line in paragraphs(name, share * 1000)]
write("masc", [line for line in masc() if letters(line) not in held_out])
write("web", web)
