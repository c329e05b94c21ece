#!/usr/bin/env python3
"""Fits the constants that turn margins into probabilities: dictionaries/en/calibration.tsv.

    calibrate.py LABELS... > calibration.tsv

Each line of LABELS is a JSON object of one change of a text by learners, as `models changes` prints it, with a member `right`
that says whether its replacement is what a corrector wrote. A logistic model is fitted for each class of changes, with a
prior for each detail that was seen often enough; both are held towards the middle, so that rare kinds stay careful. Two folds
measure how well the probabilities hold on texts that were not seen.
"""

import collections
import json
import sys

import numpy as np

DETAIL_COUNT_MIN = 8
CLASS_PENALTY = 0.02  # on the slopes, a change
DETAIL_PENALTY = 3.0  # on the prior of a detail
STEPS = 60


def features(change):
    return [1.0, change["margin"], max(-8.0, min(8.0, change["gain"])), float(change["beside_name"])]


def fit(changes):
    """Newton's method for one class; returns the four numbers and the priors of the details."""
    counts = collections.Counter(c["detail"] for c in changes)
    details = sorted(d for d, n in counts.items() if n >= DETAIL_COUNT_MIN)
    place = {d: 4 + i for i, d in enumerate(details)}
    x = np.zeros((len(changes), 4 + len(details)))
    for row, c in zip(x, changes):
        row[:4] = features(c)
        if c["detail"] in place:
            row[place[c["detail"]]] = 1.0
    y = np.array([float(c["right"]) for c in changes])
    w = np.zeros(x.shape[1])
    w[:4] = [-3.0, 0.3, 0.1, 0.0]
    target = w.copy()
    target[0] = 0.0
    penalty = np.full(x.shape[1], DETAIL_PENALTY)
    penalty[:4] = [0.001, 2.0, 2.0, 2.0]
    for _ in range(STEPS):
        p = 1 / (1 + np.exp(-np.clip(x @ w, -30, 30)))
        gradient = x.T @ (p - y) + penalty * (w - target)
        hessian = (x * (p * (1 - p))[:, None]).T @ x + np.diag(penalty)
        step = np.linalg.solve(hessian, gradient)
        w -= np.clip(step, -1, 1)
        if np.abs(step).max() < 1e-5:
            break
    return w[:4], {d: w[place[d]] for d in details}


def probability(model, change):
    numbers, details = model
    odds = float(np.dot(numbers, features(change))) + details.get(change["detail"], 0.0)
    return 1 / (1 + np.exp(-odds))


def main():
    changes = [json.loads(line) for path in sys.argv[1:] for line in open(path)]
    by_class = collections.defaultdict(list)
    for change in changes:
        by_class[change["rule"]].append(change)
    print("# class, detail, and the constants of the logistic model: see src/models/calibration.rs and examples/models/calibrate.py")
    for name in sorted(by_class):
        group = by_class[name]
        folds = [[c for c in group if hash_of(c["id"]) % 2 == fold] for fold in (0, 1)]
        seen = []
        for fold in (0, 1):
            model = fit(folds[1 - fold]) if folds[1 - fold] else None
            seen += [(probability(model, c), c["right"]) for c in folds[fold]] if model else []
        report(name, group, seen)
        numbers, details = fit(group)
        print(name, "", *(f"{n:.3f}" for n in numbers), sep="\t")
        for detail in sorted(details):
            if abs(details[detail]) >= 0.05:
                print(name, detail, f"{details[detail]:.3f}", sep="\t")


def report(name, group, seen):
    columns = [f"{name:22} {len(group):6} changes, {sum(c['right'] for c in group):4} right"]
    for least in (0.3, 0.5, 0.6):
        kept = [right for p, right in seen if p >= least]
        columns.append(f"from {least}: {sum(kept):4} of {len(kept):4}")
    print("; ".join(columns), file=sys.stderr)


def hash_of(text):
    return sum((i + 1) * b for i, b in enumerate(text.encode()))


if __name__ == "__main__":
    main()
