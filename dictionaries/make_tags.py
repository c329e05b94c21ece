#!/usr/bin/env python3
"""The tagger's teachers: small transformers that learn the treebanks' tags, and tag running text for the tagger.

usage: make_tags.py train MODEL TEACHER DEV TRAIN...
       make_tags.py tag UNITS MODEL TEACHER [MODEL TEACHER]... > TAGGED

MODEL is the folder of all-MiniLM-L6-v2 (model.safetensors, tokenizer.json) or of bge-small-en-v1.5 (model.onnx,
tokenizer.json), TEACHER the file for what is learned; all others are units as `tagger_train --units` writes them. TAGGED can
be read as a treebank: each unit has the tag that has the largest share in the mean of the teachers, and in the last column
the likeliest tags with their shares in thousandths. Needs torch 2.15, tokenizers, safetensors and onnx. One thread; training
takes ten minutes, half a million units two minutes by MiniLM and four by bge.
"""
import os, random, sys
from itertools import islice
import onnx
import torch
from onnx import numpy_helper
from safetensors.torch import load_file
from tokenizers import Tokenizer
from torch import nn
from torch.nn import functional as F

# Of MiniLM's 6 and bge's 12 layers those that are used, those of them that stay as they are, and how often the treebanks are read.
SHAPES = {"model.safetensors": (5, 2, 3), "model.onnx": (9, 3, 2)}
WIDTH, HEADS = 384, 12
BUCKETS, TRAITS = 20_000, 64 # how many traits a form can have are told apart, and the width of their vectors
HIDDEN = 256
SEED = 1
BATCH_PIECES, TAGGED_PIECES = 900, 4_000
RATE, TOP_RATE, WARMUP = 2e-4, 1e-3, 100
PIECES_MAX = 400
SENTENCES_AT_ONCE = 2_000
LIKELY, SHARE_MIN = 3, 0.004 # how many tags of a unit are written, and what share they must have
NO_TAG = -100                # what cross_entropy passes over

TAGS = (
    "X CC CD DT EX IN JJ JJR JJS MD NN NNP NNPS NNS PDT POS PRP PRP$ RB RBR RBS RP SYM TO UH VB VBD VBG VBN VBP VBZ "
    'WDT WP WP$ WRB HYPH . , : " ('
).split()
NUMBERS = {tag: number for number, tag in enumerate(TAGS)}
MARKS = {".", ",", ":", '"', "(", "HYPH"}

torch.set_num_threads(1)


def hashed(trait):
    """FNV-1a of 32 bits: Python's own hash differs from run to run."""
    number = 2166136261
    for byte in trait.encode():
        number = (number ^ byte) * 16777619 & 0xFFFFFFFF
    return number % BUCKETS


def traits(forms):
    """What the model, which has no capitals, does not see of each form: its case, its letters and its place."""
    words = [form for form in forms if form[0].isalpha()]
    headline = len(words) > 2 and sum(form[0].isupper() for form in forms) * 5 > len(words) * 3
    kind = lambda c: "X" if c.isupper() else "x" if c.islower() else "d" if c.isdigit() else c
    result = []
    for at, form in enumerate(forms):
        kinds = [kind(c) for c in form]
        shape = kinds[0] + "".join(b for a, b in zip(kinds, kinds[1:]) if a != b)
        before = forms[at - 1] if at else 0
        own = [f"s{shape}", f"f{at == 0}{shape}", f"h{headline}{shape}", f"w{form.lower()}", f"c{form}", f"b{before}{shape[:2]}"[:40]]
        own += [f"e{form[-length:]}" for length in (1, 2, 3, 4)] + [f"p{form[:length]}" for length in (2, 3)]
        result.append([hashed(trait) for trait in own])
    return result


class Sentence:
    """The units of a sentence and the pieces that the model's tokenizer cuts them into."""

    def __init__(self, block, tokenizer):
        self.text, *lines = block.split("\n")
        self.rows = [line.split("\t") for line in lines]
        forms = [row[1] for row in self.rows]
        code = tokenizer.encode(forms, is_pretokenized=True)
        self.pieces = code.ids[:PIECES_MAX]
        self.units = [0 if unit is None else unit + 1 for unit in code.word_ids[:PIECES_MAX]]
        self.first, self.last = [0] * len(forms), [0] * len(forms)
        for at, unit in enumerate(self.units):
            if unit:
                self.first[unit - 1] = self.first[unit - 1] or at
                self.last[unit - 1] = at
        self.traits = traits(forms)
        self.gold = [NO_TAG if row[4] == "_" else NUMBERS.get(row[4], 0) for row in self.rows]
        self.candidates = [[NUMBERS[tag] for tag in row[5].split("|")] for row in self.rows]
        self.below = None        # what the frozen layers make of the pieces


def read(path, tokenizer):
    with open(path) as file:
        block = []
        for line in file:
            if line != "\n":
                block.append(line.rstrip("\n"))
            elif block:
                yield Sentence("\n".join(block), tokenizer)
                block = []


def read_weights(model):
    """The weights of a model by their names, and its shape."""
    file = next(file for file in SHAPES if os.path.exists(f"{model}/{file}"))
    if file.endswith(".safetensors"):
        return load_file(f"{model}/{file}"), SHAPES[file]
    graph = onnx.load(f"{model}/{file}").graph
    weights = {tensor.name: torch.tensor(numpy_helper.to_array(tensor)) for tensor in graph.initializer}
    for node in graph.node:      # some have their names from the step that uses them
        if node.op_type == "MatMul" and node.input[1] in weights:
            name = node.name.removesuffix("/MatMul").strip("/").replace("/", ".")
            weights[f"{name}.weight"] = weights[node.input[1]].T
    return weights, SHAPES[file]


class Layer(nn.Module):
    """One of the model's layers (that of BERT)."""

    PARTS = {
        "query": "attention.self.query", "key": "attention.self.key", "value": "attention.self.value",
        "output": "attention.output.dense", "norm1": "attention.output.LayerNorm",
        "up": "intermediate.dense", "down": "output.dense", "norm2": "output.LayerNorm",
    }

    def __init__(self, weights, number):
        super().__init__()
        self.query, self.key, self.value, self.output = (nn.Linear(WIDTH, WIDTH) for _ in range(4))
        self.up, self.down = nn.Linear(WIDTH, 4 * WIDTH), nn.Linear(4 * WIDTH, WIDTH)
        self.norm1, self.norm2 = nn.LayerNorm(WIDTH, 1e-12), nn.LayerNorm(WIDTH, 1e-12)
        self.dropout = nn.Dropout(0.1)
        for mine, theirs in self.PARTS.items():
            for kind in ("weight", "bias"):
                getattr(getattr(self, mine), kind).data.copy_(weights[f"encoder.layer.{number}.{theirs}.{kind}"])

    def forward(self, x, mask):
        split = lambda y: y.view(*y.shape[:2], HEADS, -1).transpose(1, 2)
        seen = F.scaled_dot_product_attention(split(self.query(x)), split(self.key(x)), split(self.value(x)), attn_mask=mask)
        x = self.norm1(x + self.dropout(self.output(seen.transpose(1, 2).flatten(2))))
        return self.norm2(x + self.dropout(self.down(F.gelu(self.up(x)))))


class Teacher(nn.Module):
    """The model's layers, with the traits of the forms added above the frozen ones, and a tag for each unit."""

    def __init__(self, weights, layers, frozen):
        super().__init__()
        part = lambda name: weights[f"embeddings.{name}.weight"]
        self.word = part("word_embeddings")
        self.place = part("position_embeddings") + part("token_type_embeddings")[0]
        self.norm = nn.LayerNorm(WIDTH, 1e-12)
        self.norm.weight.data.copy_(part("LayerNorm"))
        self.norm.bias.data.copy_(weights["embeddings.LayerNorm.bias"])
        self.lower = nn.ModuleList(Layer(weights, number) for number in range(frozen))
        self.upper = nn.ModuleList(Layer(weights, number) for number in range(frozen, layers))
        for parameter in [*self.norm.parameters(), *self.lower.parameters()]:
            parameter.requires_grad = False
        self.traits = nn.EmbeddingBag(BUCKETS, TRAITS, mode="sum")
        self.traits.weight.data.mul_(0.1)
        self.inject = nn.Linear(TRAITS, WIDTH)
        self.inject.weight.data.zero_()
        self.inject.bias.data.zero_()
        self.dropout = nn.Dropout(0.2)
        self.hidden = nn.Linear(2 * WIDTH + TRAITS, HIDDEN)
        self.out = nn.Linear(HIDDEN, len(TAGS))

    def below(self, pieces, mask):
        x = self.norm(self.word[pieces] + self.place[: pieces.shape[1]])
        for layer in self.lower:
            x = layer(x, mask)
        return x

    def forward(self, sentences):
        x, mask = self.frozen(sentences)
        length = mask.shape[-1]
        units, first, last, own = [], [], [], []
        for row, s in enumerate(sentences):
            units.append([unit and unit + len(own) for unit in s.units] + [0] * (length - len(s.units)))
            first += [row * length + at for at in s.first]
            last += [row * length + at for at in s.last]
            own += s.traits
        own = self.dropout(self.traits(torch.tensor(own)))
        x = x + self.inject(torch.cat([torch.zeros(1, TRAITS), own])[torch.tensor(units)])
        for layer in self.upper:
            x = layer(x, mask)
        x = x.flatten(0, 1)
        seen = self.dropout(torch.cat([x[first], x[last], own], 1))
        return self.out(self.dropout(F.gelu(self.hidden(seen))))

    def frozen(self, sentences):
        length = max(len(s.pieces) for s in sentences)
        pieces = torch.tensor([s.pieces + [0] * (length - len(s.pieces)) for s in sentences])
        mask = (pieces != 0)[:, None, None, :]
        if sentences[0].below is None:
            with torch.no_grad():
                return self.below(pieces, mask), mask
        x = torch.zeros(len(sentences), length, WIDTH)
        for row, s in enumerate(sentences):
            x[row, : len(s.pieces)] = s.below
        return x, mask


def batches(sentences, pieces_max, shuffle):
    """Groups of sentences of about the same length."""
    length = lambda s: len(s.pieces) + (random.random() * 4 if shuffle else 0)
    groups, group = [], []
    for s in sorted(sentences, key=length):
        if group and len(s.pieces) * (len(group) + 1) > pieces_max:
            groups.append(group)
            group = []
        group.append(s)
    groups.append(group)
    if shuffle:
        random.shuffle(groups)
    return groups


def tag(teachers, sentences):
    """Gives each sentence the shares of its tags, of those that the tagger could give, and the likeliest."""
    for teacher in teachers:
        teacher.eval()
    for group in batches(sentences, TAGGED_PIECES, False):
        with torch.no_grad(), torch.autocast("cpu", torch.bfloat16):
            shares = sum(F.softmax(teacher(group).float(), 1) for teacher in teachers)
        able = torch.zeros(shares.shape)
        for row, own in enumerate(own for s in group for own in s.candidates):
            able[row, own] = 1
        shares = F.normalize(shares * able, p=1)
        tags = shares.argmax(1).tolist()
        for s in group:
            s.shares, shares = shares[: len(s.rows)], shares[len(s.rows) :]
            s.tags, tags = tags[: len(s.rows)], tags[len(s.rows) :]


def accuracy(sentences):
    pairs = [pair for s in sentences for pair in zip(s.gold, s.tags) if pair[0] != NO_TAG and TAGS[pair[0]] not in MARKS]
    return 100 * sum(gold == tag for gold, tag in pairs) / len(pairs)


def train(teacher, path, epochs, dev, sentences):
    teacher.eval()
    for group in batches(sentences, TAGGED_PIECES, False):
        with torch.autocast("cpu", torch.bfloat16):
            below = teacher.frozen(group)[0].half()
        for row, s in enumerate(group):
            s.below = below[row, : len(s.pieces)].clone()
    upper = list(teacher.upper.parameters())
    top = [p for part in (teacher.traits, teacher.inject, teacher.hidden, teacher.out) for p in part.parameters()]
    optimizer = torch.optim.AdamW([{"params": upper, "lr": RATE}, {"params": top, "lr": TOP_RATE}], weight_decay=0.01)
    steps = epochs * len(batches(sentences, BATCH_PIECES, True))
    pace = lambda step: min((step + 1) / WARMUP, max(0.0, 1 - step / steps))
    schedule = torch.optim.lr_scheduler.LambdaLR(optimizer, pace)
    for epoch in range(epochs):
        teacher.train()
        for group in batches(sentences, BATCH_PIECES, True):
            with torch.autocast("cpu", torch.bfloat16):
                scores = teacher(group)
            loss = F.cross_entropy(scores.float(), torch.tensor([tag for s in group for tag in s.gold]))
            optimizer.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(teacher.parameters(), 1.0)
            optimizer.step()
            schedule.step()
        tag([teacher], dev)
        print(f"epoch {epoch}: {accuracy(dev):.2f} % of the words of DEV", flush=True)
        torch.save(teacher.state_dict(), path)


def write(sentences):
    for s in sentences:
        print(s.text)
        largest = s.shares.topk(LIKELY)
        for row, shares, tags in zip(s.rows, largest.values.tolist(), largest.indices.tolist()):
            likely = [f"{TAGS[tag]}={1000 * share:.0f}" for share, tag in zip(shares, tags) if share > SHARE_MIN]
            print("\t".join([*row[:4], TAGS[tags[0]], "_", *row[6:9], "|".join(likely)]))
        print()


def load(model):
    """A teacher that has learned nothing yet, the model's tokenizer, and how often the treebanks are to be read."""
    tokenizer = Tokenizer.from_file(f"{model}/tokenizer.json")
    tokenizer.no_padding()
    tokenizer.no_truncation()
    weights, (layers, frozen, epochs) = read_weights(model)
    return Teacher(weights, layers, frozen), tokenizer, epochs


def main():
    command, first, second, *rest = sys.argv[1:]
    random.seed(SEED)
    torch.manual_seed(SEED)
    if command == "train":
        teacher, tokenizer, epochs = load(first)
        dev, *parts = [list(read(file, tokenizer)) for file in rest]
        return train(teacher, second, epochs, dev, sum(parts, []))
    teachers = []
    for model, path in zip([second, *rest[1::2]], rest[::2]):
        teacher, tokenizer, _ = load(model)  # both models cut words into the same pieces
        teacher.load_state_dict(torch.load(path))
        teachers.append(teacher)
    sentences = read(first, tokenizer)
    while waiting := list(islice(sentences, SENTENCES_AT_ONCE)):
        tag(teachers, waiting)
        write(waiting)


main()
