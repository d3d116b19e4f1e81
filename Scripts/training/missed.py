#!/usr/bin/env python3
"""Learns the weights of MissedWeightTable.swift from labelled texts, and measures them.

    missed.py --evidence PROGRAM [--write FILE] [--leave-out] SET.csv...

As contacts.py, with sets of the columns id, text, label, follow_up_stated. PROGRAM answers rows without children with
{id, lines}: the evidence of `SmallThingReader.evidence`.
"""
import argparse
import collections
import csv
import json
import os
import subprocess

for name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS"):
    os.environ.setdefault(name, "1")

import numpy as np
from scipy import sparse
from sklearn.linear_model import LogisticRegression

from contacts import LETTERS, STEPS, swift

LABELS = ("missed_appointment", "no_access_visit", "cancelled_by_family", "cancelled_by_agency",
          "meeting_not_attended", "none")
FOLLOWED = 6
# Evidence that moves no answer by as much as this is left out, and the rest is learned anew without it.
LEAST_WEIGHT = 0.07


def read_set(path, program):
    with open(path, encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    asked = [dict(id=str(n), text=r["text"]) for n, r in enumerate(rows)]
    done = subprocess.run([program], input=json.dumps(asked).encode(), capture_output=True, check=True)
    return [dict(source=os.path.basename(path), label=r["label"], followed=r["follow_up_stated"],
                 lines=frozenset(a["lines"])) for r, a in zip(rows, json.loads(done.stdout))]


class Weights:
    def __init__(self, strength=0.5, least=2):
        self.strength, self.least = strength, least

    def matrix(self, rows):
        at, to = [], []
        for n, row in enumerate(rows):
            for line in row["lines"]:
                place = self.place.get(line)
                if place is not None:
                    at.append(n)
                    to.append(place)
        return sparse.csr_matrix((np.ones(len(at)), (at, to)), shape=(len(rows), len(self.place)))

    def fit(self, rows):
        count = collections.Counter(line for row in rows for line in row["lines"])
        self.names = sorted(line for line, n in count.items() if n >= self.least)
        self.learn_all(rows)
        weighty = np.abs(self.table).max(axis=1) >= LEAST_WEIGHT
        self.names = [line for line, keep in zip(self.names, weighty) if keep]
        self.learn_all(rows)
        self.table = np.round(self.table * STEPS) / STEPS
        self.bias = np.round(self.bias * STEPS) / STEPS
        return self

    def learn_all(self, rows):
        self.place = {line: n for n, line in enumerate(self.names)}
        x = self.matrix(rows)
        self.table = np.zeros((len(self.names), 16))
        self.bias = np.zeros(16)
        model = LogisticRegression(C=self.strength, max_iter=120, tol=1e-3).fit(x, [r["label"] for r in rows])
        for k, label in enumerate(model.classes_):
            self.table[:, LABELS.index(label)] = model.coef_[k]
            self.bias[LABELS.index(label)] = model.intercept_[k]
        missed = [n for n, r in enumerate(rows) if r["label"] != "none"]
        model = LogisticRegression(C=self.strength, max_iter=120, tol=1e-3)
        model.fit(x[missed], [rows[n]["followed"] == "y" for n in missed])
        self.table[:, FOLLOWED] = model.coef_[0]
        self.bias[FOLLOWED] = model.intercept_[0]

    def answers(self, rows):
        scores = self.matrix(rows) @ self.table + self.bias
        labels = [LABELS[int(np.argmax(s[:6]))] for s in scores]
        return [(a, "y" if a != "none" and s[FOLLOWED] > 0 else "n") for a, s in zip(labels, scores)]

    def written(self):
        out = []
        for name, row in zip(self.names, self.table):
            family, detail, words = name.split(" ", 2)
            if name == "fact 0 always":
                row = row + self.bias
            text = "".join(f"{chr(97 + n)}{v}" for n, v in enumerate(np.round(row * STEPS).astype(int)) if v)
            if text:
                out.append(f"{LETTERS[family]}{detail} {words} {text}")
        return out


def measured(rows, answers):
    return [round(float(np.mean([a[n] == (r["label"], r["followed"])[n] for r, a in zip(rows, answers)])), 3)
            for n in (0, 1)]


def main():
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("--evidence", required=True)
    p.add_argument("--write")
    p.add_argument("--leave-out", action="store_true")
    p.add_argument("--strength", type=float, default=0.5)
    p.add_argument("--only-measure", action="append", default=[], help="a set to measure, never learned from")
    p.add_argument("sets", nargs="+")
    a = p.parse_args()
    sets = [read_set(path, a.evidence) for path in a.sets]
    rows = [row for one in sets for row in one]
    if a.leave_out:
        for one in sets:
            weights = Weights(a.strength).fit([r for r in rows if r["source"] != one[0]["source"]])
            print(one[0]["source"], len(one), measured(one, weights.answers(one)))
    weights = Weights(a.strength).fit(rows)
    for path in a.only_measure:
        one = read_set(path, a.evidence)
        print(one[0]["source"], len(one), measured(one, weights.answers(one)))
    if a.write:
        with open(a.write, "w", encoding="utf-8") as file:
            file.write(swift(weights.written(), "MissedWeightTable", "missed.py", "on contacts that did not take place"))
        print("written", len(weights.names), "pieces of evidence")


if __name__ == "__main__":
    main()
