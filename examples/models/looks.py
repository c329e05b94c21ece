#!/usr/bin/env python3
"""Chooses the features of the first looks: dictionaries/en/looks.tsv.

    looks.py SLOTS... > looks.tsv

SLOTS is what `models looks` prints. For each kind of slot, and for slots where nothing was written apart from the others, the
feature is added that lets the most slots pass at a first look, one after another, until one more would cost more reads than it
saves. The lead is such that KEPT of the slots that are to be changed fall below it, and LEAD_MIN at least.
"""

import collections
import sys

import numpy as np

KEPT = 0.993
LEAD_MIN = 0.1
SLOTS_MIN = 40
FEATURES_MAX = 16
NEAR_FEATURES = 26
WEIGHT_STEP = 0.05


def read(paths):
    slots = collections.defaultdict(list)
    for path in paths:
        for line in open(path):
            kind, written, options, allowed, changes, *weights = line.split()
            something = "something" if int(written) else "nothing"
            slots[kind, something].append((int(written), int(options), int(allowed), changes == "1", weights))
    return slots


def arrays(slots):
    """The slots' arrays; only the features that all of them have."""
    options = slots[0][1]
    features = min(len(weights) for *_, weights in slots) // options
    written = np.array([slot[0] for slot in slots])
    allowed = np.array([[slot[2] >> option & 1 for option in range(options)] for slot in slots], bool)
    allowed[np.arange(len(slots)), written] = False
    changes = np.array([slot[3] for slot in slots])
    weights = np.array([slot[4][: features * options] for slot in slots], np.int16)
    return written, allowed, changes, weights.reshape(len(slots), features, options).astype(np.float32)


def look(sums, written, allowed, changes):
    """The share of the right slots that pass, and the lead that they need."""
    best = np.where(allowed, sums, -1e6).max(axis=1)
    leads = (sums[np.arange(len(sums)), written] - best) * WEIGHT_STEP
    missed = np.sort(leads[changes])
    lead = LEAD_MIN
    if len(missed):
        lead = max(lead, missed[int(KEPT * len(missed))] + WEIGHT_STEP)
    return (leads[~changes] >= lead).mean(), lead


def choose(slots, far):
    written, allowed, changes, weights = arrays(slots)
    count = weights.shape[1]
    candidates = range(count if far else min(count, NEAR_FEATURES))
    chosen, best = [], None
    sums = np.zeros(weights.shape[::2], np.float32)
    while len(chosen) < FEATURES_MAX:
        passed = {f: look(sums + weights[:, f], written, allowed, changes)[0] for f in candidates if f not in chosen}
        feature = max(passed, key=passed.get)
        chosen.append(feature)
        sums = sums + weights[:, feature]
        share, lead = look(sums, written, allowed, changes)
        # Making a far feature costs about as much as reading one.
        made = count if any(f >= NEAR_FEATURES for f in chosen) else NEAR_FEATURES
        cost = len(chosen) + 0.25 * made + (1 - share) * (count - len(chosen) + 0.25 * (count - made))
        if best is None or cost < best[0]:
            best = (cost, list(chosen), lead, share)
    return best + (int(changes.sum()), int((~changes).sum()), count)


def main():
    print("# kind, what was written, lead in nats, features: see src/models/looks.rs and examples/models/looks.py")
    for (kind, something), slots in sorted(read(sys.argv[1:]).items()):
        if len(slots) < SLOTS_MIN:
            continue
        near, far = choose(slots, False), choose(slots, True)
        cost, chosen, lead, share, changes, quiet, count = min(near, far)
        print(kind, something, f"{lead:.2f}", " ".join(map(str, sorted(chosen))), sep="\t")
        print(
            f"{kind:12} {something:10} {changes:5} to change, {quiet:6} right (of 16), {count} features: "
            f"{100 * share:.0f} % pass with {len(chosen)}, cost {cost:.1f}",
            file=sys.stderr,
        )


if __name__ == "__main__":
    main()
