"""Learns PairWeights: how much each kind of evidence counts for two entries being accounts of one occurrence.

    accounts.py cases.json [--leave-out]      prints the table for PairWeights.swift, or how each case does without itself

cases.json: a list of {"name", "truth", "case", "files", "weight", "group"}. `truth` is a truth.json of either form,
`case` the case file as JSON, `weight` how much a pair of the case counts (0.4 for generated cases, 2 or 3 for those
written by hand, so that the many pairs of the generated ones do not rule), `group` what is left out together.
Needs numpy and scipy, and the program in evidence/."""
import json
import os
import subprocess
import sys
from itertools import combinations

import numpy as np
from scipy.optimize import minimize

HERE = os.path.dirname(os.path.abspath(__file__))
PROGRAM = os.path.join(HERE, "evidence/.build/debug/evidence")
RIDGE = 2.0
# What can only speak for, or against: learned the other way round it is an accident of the cases.
FOR = """sameDay toldDay laterReceipt kindsShared chiefShared rareKind heardFrom told heardAndTold named rareWords rarestWords
toldLater heardLater bothHeard sameChild bothNamed answered specificMeeting soleApart rarestApart referralAnswered timesClose
sameToldDay toldDayNamed letterOfDay receiptNamed quietDay quietNear onlyOfDay middlingWords commonWords rareLikeness likeness
rarePeople people numbers namesSigner sharedWorker sharedThird""".split()
AGAINST = "isInternal middlingApart otherChild timesFar toldOtherDay uncertainDate".split()
# Two meetings of different kinds are two, even in a chronology of two entries.
MOST = {"differentMeeting": -0.9}
THRESHOLD, JOINING, OPPOSING, SAME_AGENCY, UNSCORED, LEAST = -0.2, -0.2, -0.8, -6, -2, -1


def truth(path):
    """True pairs across agencies, and each entry's agency."""
    t = json.load(open(path))
    if "unreciprocated_sharing_claims" in t:  # written by hand: rows count data rows from 1
        key = lambda e: (os.path.basename(e["file"]), 1, e["row"] + 1)
        agency = {key(e): e["file"] for e in t["entries"]}
        told = [[key(m) for m in o["members"]] for o in t["occurrences"]]
    else:
        key = lambda e: (os.path.basename(e["file"]), e["table"], e["row"])
        by_id = {e["id"]: e for e in t["entries"]}
        agency = {key(e): e["agency"] for e in t["entries"]}
        told = [[key(by_id[m]) for m in o["entries"]] for o in t["occurrences"]]
    return {p for o in told for p in combinations(sorted(o), 2) if agency[p[0]] != agency[p[1]]}, agency


def evidence(case):
    out = subprocess.run([PROGRAM, "pairs", case["case"]] + case["files"], capture_output=True, text=True, check=True)
    names, *lines = out.stdout.splitlines()
    place = lambda s: (s.split("|")[0], int(s.split("|")[1]), int(s.split("|")[2]))
    rows = [line.split("\t") for line in lines]
    return names.split(","), [tuple(sorted((place(a), place(b)))) for a, b, _ in rows], np.array(
        [[float(v) for v in r[2].split(",")] for r in rows])


def fit(cases, names):
    x = np.vstack([c["x"] for c in cases])
    y = np.concatenate([c["y"] for c in cases])
    w = np.concatenate([np.full(len(c["y"]), c["weight"]) for c in cases])
    ridge = np.full(len(names), RIDGE)
    ridge[0] = 0.01
    bounds = [(0, None) if n in FOR else (None, MOST.get(n, 0)) if n in AGAINST or n in MOST else (None, None) for n in names]

    def loss(b):
        z = np.clip(x @ b, -35, 35)
        return (w * (np.logaddexp(0, z) - y * z)).sum() + 0.5 * (ridge * b * b).sum(), x.T @ (
            w * (1 / (1 + np.exp(-z)) - y)) + ridge * b

    start = np.array([min(0, b[1]) if b[1] is not None else 0.0 for b in bounds])
    return minimize(loss, start, jac=True, method="L-BFGS-B", bounds=bounds, options={"maxiter": 400}).x


def groups(case, odds):
    """As AccountLinker joins them, without days mistaken."""
    known = {p: o for p, o in zip(case["pairs"], odds) if o >= LEAST}
    of, members = {}, {}
    for pair in sorted(known, key=lambda p: -known[p]):
        if known[pair] <= THRESHOLD:
            break
        a, b = (of.get(e, e) for e in pair)
        if a == b:
            continue
        left, right = members.get(a, [a]), members.get(b, [b])
        m = np.array([[SAME_AGENCY if case["agency"].get(p) == case["agency"].get(q) else known.get(tuple(sorted((p, q))), UNSCORED)
                       for q in right] for p in left])
        if m.size > 1 and ((m.max(0).mean() + m.max(1).mean()) / 2 <= JOINING or m.mean() <= OPPOSING):
            continue
        members.pop(b, None)
        members[a] = left + right
        of.update({e: a for e in left + right})
    return {p for g in members.values() for p in combinations(sorted(g), 2) if case["agency"].get(p[0]) != case["agency"].get(p[1])}


def main():
    cases = json.load(open(sys.argv[1]))
    for case in cases:
        names, case["pairs"], case["x"] = evidence(case)
        case["true"], case["agency"] = truth(case["truth"])
        case["y"] = np.array([p in case["true"] for p in case["pairs"]], float)
    if "--leave-out" not in sys.argv:
        for name, value in zip(names, fit(cases, names)):
            print(f"        .{name}: {value + 0:.2f},")
        return
    for case in cases:
        b = fit([c for c in cases if c.get("group", c["name"]) != case.get("group", case["name"])], names)
        found = groups(case, case["x"] @ b)
        right = len(found & case["true"])
        print(f"{case['name']:16} precision {right / max(1, len(found)):.3f} recall {right / len(case['true']):.3f} "
              f"F1 {2 * right / (len(found) + len(case['true'])):.3f}")


main()
