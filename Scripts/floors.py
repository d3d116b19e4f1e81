"""The example cases against their own truth: nothing below the floors of floors.json, which are only ever raised.

    floors.py PROGRAM [--list]

Also: each case joined twice in two processes gives the same bytes in every output.
"""

import filecmp
import os
import sys
import tempfile
from pathlib import Path

from scoring import load, measure, merge

ROOT = Path(__file__).resolve().parent.parent
FLOORS = load(ROOT / "Scripts" / "floors.json")


def main():
    program, listing = sys.argv[1], "--list" in sys.argv
    failed = False
    cases = sorted(p.parent for p in (ROOT / "Examples").glob("*/truth.json"))
    if [c.name for c in cases] != sorted(FLOORS):
        print(f"Examples/ holds {[c.name for c in cases]}, Scripts/floors.json {sorted(FLOORS)}")
        failed = True
    for case in cases:
        with tempfile.TemporaryDirectory() as work:
            work = Path(work)
            files = sorted((case / "agencies").iterdir())
            told = case / "case.yaml"
            runs = []
            for n in ("first", "second"):
                status, seconds = merge(
                    program, files, work / n, work / f"{n}.json", told if told.exists() else None)
                runs.append(status)
            if runs != [0, 0]:
                print(f"{case.name}: casement merge ended with {runs}")
                failed = True
                continue
            failed |= different(case.name, work)
            failed |= below(case.name, measure(load(case / "truth.json"), load(work / "first.json")), seconds, listing)
    sys.exit(1 if failed else 0)


def different(name, work):
    names = sorted(os.listdir(work / "first"))
    unequal = [n for n in names if not filecmp.cmp(work / "first" / n, work / "second" / n, shallow=False)]
    if unequal or names != sorted(os.listdir(work / "second")):
        print(f"{name}: two runs differ in {unequal or names}")
        return True
    print(f"{name}: {len(names)} outputs, the same bytes from two processes")
    return False


def below(name, got, seconds, listing):
    floor = FLOORS.get(name, {})
    figures = {
        "rows": got["rows"], "lost": len(got["lost"]), "spurious": len(got["spurious"]) + got["repeated"],
        "dates": got["dates"], "words": got["words"], "child_seen": got["child_seen"],
        "problems_reported": got["problems_reported"], "sound_reported": got["sound_reported"],
    }
    bad = []
    for key, bound in floor.items():
        # Of these three, less is better.
        worse = figures[key] > bound if key in ("lost", "spurious", "sound_reported") else figures[key] < bound
        if worse:
            bad.append(f"{key} is {figures[key]:.4g}, the floor is {bound}")
    print(
        f"{name}: {figures['rows']} rows, lost {figures['lost']}, spurious {figures['spurious']}, "
        f"dates {figures['dates']:.4f}, words {figures['words']:.4f}, child seen {figures['child_seen']:.4f}, "
        f"problems reported {figures['problems_reported']:.4f}, sound rows reported {figures['sound_reported']:.4f} "
        f"({seconds:.2f} s)")
    for line in bad:
        print(f"  below the floor: {line}")
    if listing or bad:
        for key in ("lost", "spurious", "wrong_dates", "unreported", "false_alarms"):
            for item in got[key][:20]:
                print(f"  {key}: {item}")
    return bool(bad)


main()
