#!/usr/bin/env python3
"""Fits the constants that turn margins into probabilities: dictionaries/en/calibration.tsv.

    calibrate.py LABELS... > calibration.tsv
    calibrate.py --rules LABELS... > confirmation.tsv

Each line of LABELS is a JSON object of one change of a text by learners, as `models changes` prints it, with a member `right`
that says whether its replacement is what a corrector wrote. A logistic model is fitted for each class of changes, with a
prior for each detail that was seen often enough; both are held towards the middle, so that rare kinds stay careful. Two folds
measure how well the probabilities hold on texts that were not seen.

With `--rules`, LABELS are those of `models matches`, with a member `found` too: whether a corrector changed anything there. All rules
share the slopes of one logistic model; each has a prior, which is held towards the mean. Only what speaks against a match
counts: a rule has seen itself what speaks for it. The rules that were right in fewer than
four of five matches, and for most of whose matches a model has a slot, ask the models from then on.
"""

import collections
import json
import sys

import numpy as np

DETAIL_COUNT_MIN = 8
CLASS_PENALTY = 0.02  # on the slopes, a change
DETAIL_PENALTY = 3.0  # on the prior of a detail
STEPS = 60
RULE_COUNT_MIN = 4
RULE_PRECISION_MAX = 0.8
RULE_PENALTY = 1.0  # on the prior of a rule
NATS_MAX = 8.0


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


def rule_features(match):
    return [1.0] + [max(-NATS_MAX, min(0.0, match[name])) for name in ("margin", "gain")]


def fit_rules(matches):
    """Newton's method for all rules at once; returns the slopes and the priors of the rules."""
    place = {rule: 3 + i for i, rule in enumerate(sorted({m["rule"] for m in matches}))}
    x = np.zeros((len(matches), 3 + len(place)))
    for row, m in zip(x, matches):
        row[:3] = rule_features(m)
        row[place[m["rule"]]] = 1.0
    y = np.array([float(m["found"]) for m in matches])
    penalty = np.full(x.shape[1], RULE_PENALTY)
    penalty[:3] = [0.001, 2.0, 2.0]
    w = np.zeros(x.shape[1])
    for _ in range(STEPS):
        p = 1 / (1 + np.exp(-np.clip(x @ w, -30, 30)))
        hessian = (x * (p * (1 - p))[:, None]).T @ x + np.diag(penalty)
        w -= np.clip(np.linalg.solve(hessian, x.T @ (p - y) + penalty * w), -1, 1)
    return w[1:3], {rule: w[0] + w[at] for rule, at in place.items()}


def rules(paths):
    matches = [json.loads(line) for path in paths for line in open(path)]
    matches = [m for m in matches if m["margin"] or m["gain"]]
    by_rule = collections.defaultdict(list)
    weighed = collections.Counter()
    for m in matches:
        by_rule[m["rule"]].append(m["found"])
        weighed[m["rule"]] += m["margin"] != 0
    asks = [
        rule
        for rule, found in by_rule.items()
        if len(found) >= RULE_COUNT_MIN and sum(found) / len(found) < RULE_PRECISION_MAX and weighed[rule] * 2 > len(found)
    ]
    for least in (0.3, 0.5):
        dropped = []
        for fold in (0, 1):
            slopes, priors = fit_rules([m for m in matches if hash_of(m["id"]) % 2 != fold])
            for m in matches:
                if hash_of(m["id"]) % 2 == fold and m["rule"] in asks:
                    odds = priors.get(m["rule"], 0.0) + float(np.dot(slopes, rule_features(m)[1:]))
                    if odds < np.log(least / (1 - least)):
                        dropped.append(m["found"])
        print(f"below {least}: {len(dropped)} matches, {sum(dropped)} of them right", file=sys.stderr)
    slopes, priors = fit_rules(matches)
    print("# rule, and what one is added to; the slopes of margin and gain: see src/models/confirmation.rs and examples/models/calibrate.py")
    print("*", *(f"{n:.3f}" for n in slopes), sep="\t")
    for rule in sorted(asks):
        print(rule, f"{priors[rule]:.3f}", sep="\t")
        print(f"{rule}: {sum(by_rule[rule])} of {len(by_rule[rule])} right", file=sys.stderr)


def main():
    if sys.argv[1:2] == ["--rules"]:
        return rules(sys.argv[2:])
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
