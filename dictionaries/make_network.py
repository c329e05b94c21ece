#!/usr/bin/env python3
"""The network that has a say where the tagger is in doubt (src/syntax/network.rs).

usage: make_network.py NETWORK TEST WINDOWS...

All but NETWORK, which is written, are windows as `tagger_train --windows` writes them. Needs torch 2.15 and numpy. One
thread; a million windows take a minute and a half.
"""
import sys
import numpy as np
import torch
from torch import nn
from torch.nn import functional as F

WINDOW, LIKELY, TAGS = 9, 3, 41
ROW_BITS = [15, 12, 12, 10, 10, 9, 14, 12, 11]  # of each kind of rows; words are of the first and the seventh
KINDS, ROWS = len(ROW_BITS), sum(1 << bits for bits in ROW_BITS)
OF_WORDS = torch.tensor([kind in (0, 6) for kind in range(KINDS)])
WIDTH, HIDDEN = 32, 128
EPOCHS, BATCH, SEED = 5, 2048, 1
RATE, WARMUP = 4e-3, 100
DROPPED, WORDS_DROPPED = 0.1, 0.05
# What numbers are multiplied by in the file: vectors, weights of either layer, and the outputs, which are added to the tagger's sums.
VECTOR, HIDDEN_WEIGHT, HIDDEN_OUTPUT, TAG_WEIGHT, SAY = 64, 512, 128, 640, 160

torch.set_num_threads(1)


class Network(nn.Module):
    def __init__(self):
        super().__init__()
        self.vectors = nn.EmbeddingBag(ROWS + 1, WIDTH, mode="sum", padding_idx=ROWS)
        self.vectors.weight.data.mul_(0.1)
        self.hidden = nn.Linear(WINDOW * WIDTH, HIDDEN)
        self.out = nn.Linear(HIDDEN, TAGS)
        self.dropout = nn.Dropout(DROPPED)

    def forward(self, windows):
        if self.training:        # the kinds of words must do where a word is unknown
            dropped = torch.rand(len(windows), WINDOW, 1) < WORDS_DROPPED
            windows = windows.masked_fill(dropped & OF_WORDS, ROWS)
        units = self.vectors(windows.view(-1, KINDS)).view(-1, WINDOW * WIDTH)
        return self.out(self.dropout(F.relu(self.hidden(self.dropout(units)))))


def read(path):
    """The windows of a file, the tags that each unit can have, its likeliest tags, and their shares."""
    numbers = np.memmap(path, "<u4").reshape(-1, WINDOW * KINDS + 2 + LIKELY)
    windows = numbers[:, : WINDOW * KINDS].astype(np.int32).reshape(-1, WINDOW, KINDS)
    candidates = np.ascontiguousarray(numbers[:, WINDOW * KINDS : -LIKELY]).view("<u8")
    tags, shares = numbers[:, -LIKELY:] & 0xFFFF, (numbers[:, -LIKELY:] >> 16).astype(np.float32)
    shares /= shares.sum(1, keepdims=True)
    return [torch.from_numpy(part) for part in (windows, candidates.astype(np.int64), tags.astype(np.int64), shares)]


def scores(network, windows, candidates):
    able = candidates >> torch.arange(TAGS) & 1
    return network(windows) + (able - 1) * 1e4


def accuracy(network, windows, candidates, tags, _):
    network.eval()
    with torch.no_grad():
        right = scores(network, windows, candidates).argmax(1) == tags[:, 0]
    network.train()
    return 100 * right.float().mean()


def train(network, test, windows, candidates, tags, shares):
    layers = [*network.hidden.parameters(), *network.out.parameters()]
    optimizer = torch.optim.Adam([{"params": network.vectors.parameters()}, {"params": layers, "lr": RATE / 2}], lr=RATE)
    steps = EPOCHS * (len(tags) // BATCH)
    pace = lambda step: min((step + 1) / WARMUP, max(0.02, 1 - step / steps))
    schedule = torch.optim.lr_scheduler.LambdaLR(optimizer, pace)
    for epoch in range(EPOCHS):
        for at in torch.randperm(len(tags))[: steps // EPOCHS * BATCH].view(-1, BATCH):
            gains = F.log_softmax(scores(network, windows[at], candidates[at]), 1).gather(1, tags[at])
            loss = -(gains * shares[at]).sum(1).mean()
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            schedule.step()
        print(f"epoch {epoch}: {accuracy(network, *test):.2f} % of TEST", flush=True)


def write(network, path):
    def whole(tensor, scale, most):
        return (tensor.detach() * scale).round().clamp(-most, most)

    def layer(linear, weight, output):
        columns = [whole(linear.weight, weight, 2047), whole(linear.bias, output, 32767)[:, None]]
        return torch.cat(columns, 1).numpy().astype("<i2").tobytes()

    with open(path, "wb") as file:
        file.write(whole(network.vectors.weight[:ROWS], VECTOR, 127).numpy().astype("i1").tobytes())
        file.write(layer(network.hidden, HIDDEN_WEIGHT, HIDDEN_OUTPUT))
        file.write(layer(network.out, TAG_WEIGHT, SAY))


def main():
    path, test, *rest = sys.argv[1:]
    torch.manual_seed(SEED)
    network = Network()
    parts = [torch.cat(part) for part in zip(*map(read, rest))]
    train(network, read(test), *parts)
    write(network, path)


main()
