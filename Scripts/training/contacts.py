#!/usr/bin/env python3
"""Learns the weights of ContactWeightTable.swift from labelled texts, and measures them.

    contacts.py --evidence PROGRAM [--write FILE] [--leave-out] SET.csv...

PROGRAM reads a JSON list of {id, role, text, children} and writes one of {id, child, lines}: the evidence of
`ChildsLineReader.evidence`. A set has the columns id, author_role, text, children, seen, seen_alone, spoken_with,
wishes_feelings; children and their values are split by " | ". Each set is one writer; --leave-out learns on all
others and measures on it. Needs numpy, scipy and scikit-learn.
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

FIELDS = ("seen", "seen_alone", "spoken_with", "wishes_feelings")
ANSWERS = ("yes", "no", "not recorded")
# Output letter of each answer, given that the child was seen; and of yes, given that it was not.
BASE = {"seen": 0, "seen_alone": 3, "spoken_with": 6, "wishes_feelings": 9}
UNSEEN = {"spoken_with": 12, "wishes_feelings": 13}
LETTERS = dict(word="W", pair="P", clauseWord="C", before="B", after="A", cue="Q", negatedCue="N",
               role="R", fact="F", opening="O", kind="K", clauseKind="L", settingKind="M", kindPair="X",
               kindTriple="Y", entryWord="E", entryKind="V")
STEPS = 44
# What a set whose labels no second reader settled counts for where writers differ most: whether a child was seen alone.
UNSETTLED = 0.4
# Evidence that moves no answer by as much as this is left out, and the rest is learned anew without it.
LEAST_WEIGHT = 0.042
RULES = tuple(f"fact 0 {found}=" for found in ("seen", "alone", "spoken", "wishes", "ground"))


def parts(value):
    return [x.strip() for x in value.split(" | ")]


def read_set(path):
    """Rows of a labelled set, one for each child, without evidence yet."""
    with open(path, encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    out = []
    for row in rows:
        for k, child in enumerate(parts(row["children"])):
            out.append(dict(source=os.path.basename(path), id=os.path.basename(path) + row["id"], child=child,
                            role=row["author_role"], text=row["text"], children=parts(row["children"]),
                            labels=[parts(row[f])[k] for f in FIELDS]))
    return out


def add_evidence(rows, program):
    asked = {r["id"]: dict(id=r["id"], role=r["role"], text=r["text"], children=r["children"]) for r in rows}
    done = subprocess.run([program], input=json.dumps(list(asked.values())).encode(), capture_output=True, check=True)
    given = collections.defaultdict(list)
    for answer in json.loads(done.stdout):
        given[answer["id"], answer["child"]].append(frozenset(answer["lines"]))
    for row in rows:
        found = given[row["id"], row["child"]]
        row["lines"] = found.pop(0) if len(found) > 1 else found[0]


class Weights:
    """One linear model for each question, over evidence written in at least `least` entries."""

    def __init__(self, strength=0.07, least=2, drop=(), silent_role=0.5, unsettled=()):
        self.strength, self.least, self.drop, self.silent_role = strength, least, set(drop), silent_role
        self.unsettled = set(unsettled)

    def lines(self, row):
        return [x for x in row["lines"] if x.split(" ", 1)[0] not in self.drop] if self.drop else row["lines"]

    def matrix(self, rows, role=True):
        at, to = [], []
        for n, row in enumerate(rows):
            for line in self.lines(row):
                place = self.place.get(line)
                if place is not None and (role or not line.startswith("role ")):
                    at.append(n)
                    to.append(place)
        return sparse.csr_matrix((np.ones(len(at)), (at, to)), shape=(len(rows), len(self.place)))

    def fit(self, rows, weight=lambda row: 1.0):
        entries = collections.defaultdict(set)
        for row in rows:
            for line in self.lines(row):
                entries[line].add(row["id"])
        self.names = sorted(line for line, ids in entries.items() if len(ids) >= self.least)
        self.learn_all(rows, weight)
        weighty = np.abs(self.table).max(axis=1) >= LEAST_WEIGHT
        self.names = [line for line, keep in zip(self.names, weighty) if keep]
        self.learn_all(rows, weight)
        self.table = np.round(self.table * STEPS) / STEPS
        self.bias = np.round(self.bias * STEPS) / STEPS
        return self

    def learn_all(self, rows, weight):
        self.place = {line: n for n, line in enumerate(self.names)}
        # Chronologies tell an agency, not a role: each row is learned from with and without its role.
        x = sparse.vstack([self.matrix(rows), self.matrix(rows, role=False)]).tocsr()
        w = np.array([weight(r) for r in rows])
        w = np.concatenate([w * (1 - self.silent_role), w * self.silent_role])
        settled = np.array([UNSETTLED if r["source"] in self.unsettled else 1.0 for r in rows] * 2)
        keep = w > 0
        labels = [list(v) * 2 for v in zip(*[r["labels"] for r in rows])]
        self.table = np.zeros((len(self.names), 16))
        self.bias = np.zeros(16)
        seen = np.array(labels[0])
        for n, field in enumerate(FIELDS):
            y = np.array(labels[n])
            counted = w * settled if field == "seen_alone" else w
            self.learn(x, y, counted, keep & (seen == "yes") if n else keep, BASE[field])
            if field in UNSEEN:
                self.learn(x, np.where(y == "yes", "yes", "no"), w, keep & (seen == "no"), UNSEEN[field], binary=True)

    def learn(self, x, y, w, which, base, binary=False):
        which = np.where(which)[0]
        model = LogisticRegression(C=self.strength, max_iter=80, tol=1e-3)
        model.fit(x[which], y[which], sample_weight=w[which])
        if binary:
            self.table[:, base] = model.coef_[0]
            self.bias[base] = model.intercept_[0]
            return
        if len(model.classes_) == 2:
            raise SystemExit("a question needs all three answers among the labels")
        for k, answer in enumerate(model.classes_):
            self.table[:, base + ANSWERS.index(answer)] = model.coef_[k]
            self.bias[base + ANSWERS.index(answer)] = model.intercept_[k]

    def answers(self, rows, role=True):
        """As the product decides: whether seen first, the rest in the light of that."""
        scores = self.matrix(rows, role) @ self.table + self.bias
        out = []
        for s in scores:
            seen = ANSWERS[int(np.argmax(s[0:3]))]
            if seen == "yes":
                rest = [ANSWERS[int(np.argmax(s[b:b + 3]))] for b in (3, 6, 9)]
            elif seen == "no":
                rest = ["no"] + ["yes" if s[o] > 0 else "no" for o in (12, 13)]
            else:
                rest = [seen] * 3
            out.append([seen] + rest)
        return out

    def written(self):
        lines = []
        for name, row in list(zip(self.names, self.table)) + [("fact 0 always", self.bias)]:
            family, detail, words = name.split(" ", 2)
            if name == "fact 0 always":
                row = row + (self.table[self.place[name]] if row is self.bias and name in self.place else 0)
            elif not row.any():
                continue
            whole = np.round(row * STEPS).astype(int)
            text = "".join(f"{chr(97 + n)}{v}" for n, v in enumerate(whole) if v)
            if text:
                lines.append(f"{LETTERS[family]}{detail} {words} {text}")
        # The bias comes last and stands for the line of "always".
        return [x for x in lines[:-1] if not x.startswith("F0 always ")] + lines[-1:]


def measured(rows, answers):
    return [round(float(np.mean([a[n] == r["labels"][n] for r, a in zip(rows, answers)])), 3) for n in range(4)]


def swift(lines, name="ContactWeightTable", script="contacts.py", what="on whether a child was seen"):
    """The table as Swift, several pieces to a line, in lines no longer than the house allows."""
    out = [""]
    for line in lines:
        line = line.replace("\\", "\\\\")
        if out[-1] and len(out[-1]) + len(line) > 110:
            out.append("")
        out[-1] += (";" if out[-1] else "") + line
    return "\n".join(
        [f"/// Weights of evidence {what}, learned by Scripts/training/{script}; do not edit.",
         f"enum {name} {{", '    static let lines = """'] + ["        " + x for x in out] + ['        """', "}", ""])


def main():
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("--evidence", required=True)
    p.add_argument("--write")
    p.add_argument("--leave-out", action="store_true")
    p.add_argument("--strength", type=float, default=0.07)
    p.add_argument("--only-measure", action="append", default=[], help="a set to measure, never learned from")
    p.add_argument("--without-rules", action="append", default=[],
                   help="one of the sets: the rules were made on it, and look better there than they are")
    p.add_argument("--unsettled", action="append", default=[],
                   help="one of the sets: its labels were not settled by a second reader")
    p.add_argument("sets", nargs="+")
    a = p.parse_args()
    unsettled = [os.path.basename(path) for path in a.unsettled]
    rows = [row for path in a.sets for row in read_set(path)]
    add_evidence(rows, a.evidence)
    fitted = {os.path.basename(path) for path in a.without_rules}
    for row in rows:
        if row["source"] in fitted:
            row["lines"] = frozenset(x for x in row["lines"] if not x.startswith(RULES))
    if a.leave_out:
        for source in sorted({r["source"] for r in rows}):
            mine = [r for r in rows if r["source"] == source]
            weights = Weights(a.strength, unsettled=unsettled).fit([r for r in rows if r["source"] != source])
            print(source, len(mine), measured(mine, weights.answers(mine)))
    weights = Weights(a.strength, unsettled=unsettled).fit(rows)
    for path in a.only_measure:
        mine = read_set(path)
        add_evidence(mine, a.evidence)
        print(os.path.basename(path), len(mine), measured(mine, weights.answers(mine)))
    if a.write:
        with open(a.write, "w", encoding="utf-8") as file:
            file.write(swift(weights.written()))
        print("written", len(weights.names), "pieces of evidence")


if __name__ == "__main__":
    main()
