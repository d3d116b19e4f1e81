"""Shared by floors.py and score.py: running the program on a case and reading what came out."""

import json
import subprocess
import sys
import time
from pathlib import Path


def merge(program, files, output, scoring, case=None, cwd=None):
    """Runs `casement merge`; returns its exit code and seconds."""
    line = [program, "merge", *map(str, files), "-o", str(output), "--scoring", str(scoring), "--replace", "--quiet"]
    if case:
        line += ["--case", str(case)]
    began = time.monotonic()
    done = subprocess.run(line, cwd=cwd, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    if done.returncode != 0:
        print(done.stdout, file=sys.stderr)
    return done.returncode, time.monotonic() - began


def plain(text):
    return " ".join((text or "").split())


def base(name):
    return (name or "").replace("\\", "/").rsplit("/", 1)[-1]


def measure(truth, export):
    """Rows, dates, words, child seen and problems against a truth of the scoring form (docs/outputs.md)."""
    at = {(base(e["file"]), e["table"], e["row"]): e for e in truth["entries"]}
    kept, spurious, repeated = {}, [], 0
    for x in export["entries"]:
        place = (base(x["file"]), x["table"], x["row"])
        if place not in at:
            spurious.append(place)
        elif place in kept:
            repeated += 1
        else:
            kept[place] = x
    pairs = [(at[p], x) for p, x in kept.items()]
    bad = {p["entry"] for p in truth["problem_rows"]}

    def share(hits, all_):
        return hits / all_ if all_ else 1.0

    def same_day(e, x):
        return (x.get("earliest") or None) == e["earliest"] and (x.get("latest") or None) == e["latest"]

    def seen(e, x):
        got = x.get("childSeen") or "not_stated"
        want = e["child_seen"]
        return got == want or (want == "not_stated" and got == e.get("child_seen_implied")) or (want == "some" and got == "yes")

    problems = [(e, x) for e, x in pairs if e["id"] in bad]
    sound = [(e, x) for e, x in pairs if e["id"] not in bad]
    return {
        "rows": len(at),
        "lost": sorted(set(at) - set(kept)),
        "spurious": spurious,
        "repeated": repeated,
        "dates": share(sum(same_day(e, x) for e, x in pairs), len(at)),
        "words": share(sum(plain(e["text"]) == plain(x.get("text")) for e, x in pairs), len(at)),
        "child_seen": share(sum(seen(e, x) for e, x in pairs), len(at)),
        "problems_reported": share(sum(bool(x.get("problems")) for _, x in problems), len(bad)),
        "sound_reported": share(sum(bool(x.get("problems")) for _, x in sound), len(sound)) if sound else 0.0,
        "wrong_dates": [
            (p, at[p]["date_text"], (at[p]["earliest"], at[p]["latest"]), (x.get("earliest"), x.get("latest")))
            for p, x in kept.items() if not same_day(at[p], x)
        ],
        "unreported": [(p, at[p]["date_text"]) for p, x in kept.items() if at[p]["id"] in bad and not x.get("problems")],
        "false_alarms": [
            (p, at[p]["date_text"], x["problems"]) for p, x in kept.items() if at[p]["id"] not in bad and x.get("problems")
        ],
    }


def load(path):
    return json.loads(Path(path).read_text(encoding="utf-8"))
