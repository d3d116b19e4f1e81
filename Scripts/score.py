"""Scores the program on the kept cases: one line a case beside musts and aims.

    score.py PROGRAM SHARED-FOLDER [--list]

Exits with 1 when a must is missed. The figures come from the cases' own scorers (score.py, score_handwritten.py).
"""

import csv
import json
import subprocess
import sys
import tempfile
from datetime import date
from pathlib import Path

from scoring import merge

MUST = {"lost": 0, "spurious": 0, "dates": 0.97, "problems": 0.95, "sound": 0.005}
missed = []


def ask(line):
    return json.loads(subprocess.run(line, check=True, stdout=subprocess.PIPE, text=True).stdout)


def must(case, what, holds):
    if not holds:
        missed.append(f"{case}: {what}")


def generated(program, case, work, listing):
    files = sorted(p for p in (case / "chronologies").iterdir() if p.is_file())
    status, seconds = merge(program, files, work / "out.xlsx", work / "scoring.json")
    must(case.name, f"casement merge ended with {status}", status == 0)
    if not (work / "scoring.json").exists():
        return
    scorer = [sys.executable, str(case.parent / "score.py"), str(case / "truth.json"), str(work / "scoring.json"), "--json", "--list"]
    r = ask(scorer)
    rows, dates, problems = r["rows"], r["dates"]["exact_accuracy"], r["problem_rows"]
    lost, spurious = rows["lost"], rows["spurious"] + rows["repeated"]
    bad = sum(k["rows"] for k in problems["kinds"].values())
    sound = problems["sound_rows_reported"] / max(1, rows["true"] - bad)
    reported = problems["reported_recall"]
    must(case.name, f"{lost} rows lost", lost <= MUST["lost"])
    must(case.name, f"{spurious} spurious rows", spurious <= MUST["spurious"])
    must(case.name, f"dates {dates}", (dates or 0) >= MUST["dates"])
    must(case.name, f"problem rows reported {reported}", reported is None or reported >= MUST["problems"])
    must(case.name, f"sound rows reported {sound:.4f}", sound <= MUST["sound"])
    print(
        f"{case.name:14} rows {rows['kept']}/{rows['true']}  lost {lost}  spurious {spurious}  dates {dates:.4f}  "
        f"problems {reported}  sound {sound:.4f}  child seen {r['child_seen']['accuracy']:.3f}  "
        f"words {r['text']['verbatim']:.4f}  {seconds:.2f} s", flush=True)
    if listing:
        for key, items in r["details"].items():
            for item in items[:40]:
                print(f"    {key}: {json.dumps(item, ensure_ascii=False)}")


def handwritten(program, case, work):
    status, seconds = merge(program, sorted(case.glob("*.csv")), work / "out.xlsx", work / "scoring.json")
    must(case.name, f"casement merge ended with {status}", status == 0)
    if not (work / "scoring.json").exists():
        return
    r = ask([sys.executable, str(case.parent / "score_handwritten.py"), str(case / "truth.json"), str(work / "scoring.json"), "--json"])
    rows = r["rows"]
    lost = rows["true"] - rows["kept"]
    must(case.name, f"{lost} rows lost", lost == 0)
    must(case.name, f"{rows['spurious']} spurious rows", rows["spurious"] == 0)
    must(case.name, f"dates {r['dates_exact']}", (r["dates_exact"] or 0) >= MUST["dates"])
    print(
        f"{case.name:14} rows {rows['kept']}/{rows['true']}  lost {lost}  spurious {rows['spurious']}  "
        f"dates {r['dates_exact']:.4f}  any child seen {r['any_child_seen']:.3f}  {seconds:.2f} s", flush=True)


def date_strings(program, table, name, work, listing):
    """Each spelling as a file of its own of two rows: the row before, then the spelling."""
    spellings = list(csv.DictReader(table.open(encoding="utf-8-sig", newline="")))
    folder = work / "dates"
    folder.mkdir()
    for s in spellings:
        before = date.fromisoformat(s["previous_row_date"]) if s["previous_row_date"] else None
        with (folder / f"{int(s['id']):05}.csv").open("w", encoding="utf-8", newline="") as out:
            write = csv.writer(out)
            write.writerow(["Date", "Event"])
            if before:
                write.writerow([before.strftime("%d/%m/%Y"), "Visit to the family at home, no reply"])
            write.writerow([s["text"], "Telephone call from the school about attendance"])
    merge(program, [folder], work / "dates.csv", work / "dates.json")
    got = {}
    for e in json.loads((work / "dates.json").read_text(encoding="utf-8"))["entries"]:
        if "Telephone call" in e["text"]:
            got[int(e["file"].split(".")[0])] = e
    wrong = []
    for s in spellings:
        e = got.get(int(s["id"]), {})
        # "error" says that there is no reading: an impossible date, or no date at all.
        truth = tuple("" if s[end] == "error" else s[end] for end in ("earliest", "latest"))
        if (e.get("earliest") or "", e.get("latest") or "") != truth:
            wrong.append((s["text"], s["previous_row_date"], (s["earliest"], s["latest"]), (e.get("earliest"), e.get("latest"))))
    right = 1 - len(wrong) / len(spellings)
    must(f"{name} spellings", f"dates {right:.4f}", right >= MUST["dates"])
    print(f"{name + ' spellings':14} {len(spellings) - len(wrong)}/{len(spellings)}  dates {right:.4f}", flush=True)
    if listing:
        for item in wrong[:40]:
            print(f"    wrong: {item}")


def main():
    program, cases, listing = sys.argv[1], Path(sys.argv[2]) / "data" / "cases", "--list" in sys.argv
    print(
        f"musts: lost 0, spurious 0, dates at least {MUST['dates']}, problem rows reported at least {MUST['problems']}, "
        f"sound rows reported at most {MUST['sound']}; aim: no wrong date, no false alarm")
    for case in sorted(p for p in cases.iterdir() if (p / "truth.json").exists()):
        with tempfile.TemporaryDirectory() as work:
            if (case / "chronologies").is_dir():
                generated(program, case, Path(work), listing)
            else:
                handwritten(program, case, Path(work))
        if (case / "date_strings.csv").exists():
            with tempfile.TemporaryDirectory() as work:
                date_strings(program, case / "date_strings.csv", case.name, Path(work), listing)
    for line in missed:
        print(f"MUST MISSED  {line}")
    sys.exit(1 if missed else 0)


main()
