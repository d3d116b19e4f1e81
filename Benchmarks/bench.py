"""Times and peak memory of the program beside the baseline. See README.md.

    bench.py PROGRAM WORK [--baseline FOLDER --python PYTHON] [--runs 5]
"""

import argparse
import ast
import os
import shutil
import statistics
import subprocess
import sys
import time
from pathlib import Path

import make_data


def run(line, cwd, log):
    """Wall seconds, peak MB, exit code of one process and its threads."""
    with open(log, "wb") as out:
        began = time.perf_counter()
        process = subprocess.Popen(list(map(str, line)), cwd=cwd, stdout=out, stderr=subprocess.STDOUT)
        _, status, used = os.wait4(process.pid, 0)
        seconds = time.perf_counter() - began
    code = os.waitstatus_to_exitcode(status)
    process.returncode = code
    if code:
        sys.exit(f"{line[0]} ended with {code}:\n{Path(log).read_text(errors='replace')[-2000:]}")
    return seconds, used.ru_maxrss / 1024


def median(line, cwd, log, runs):
    done = [run(line, cwd, log) for _ in range(runs)]
    return statistics.median(d[0] for d in done), max(d[1] for d in done)


def casement(program, files, output, work, runs, plain=True):
    line = [program, "merge", files, "-o", work / output, "--replace", "--quiet"] + ["--plain"] * plain
    return median(line, work, work / "casement.log", runs)


def baseline(folder, python, work):
    """Runs the baseline's own scripts on a copy. Returns its figures; memory is that of the workbook arm alone."""
    for name in ("generate.py", "merge.py"):
        shutil.copy(folder / name, work / name)
    (work / "work").mkdir(exist_ok=True)
    run([python, "generate.py"], work, work / "generate.log")
    run([python, "merge.py"], work, work / "merge.log")
    figures = {}
    for line in (work / "merge.log").read_text().splitlines():
        name, _, rest = line.partition(" {")
        if rest:
            figures[name] = ast.literal_eval("{" + rest)
        elif line.startswith("docx_write"):
            figures["docx_write"] = float(line.split()[-1])
    # The first half of the script alone: definitions, then one run of the plain arm.
    source = (work / "merge.py").read_text()
    cut = source.find("for fast in (False,True):")
    if cut > 0:
        (work / "plain.py").write_text(source[:cut] + "run(False)\n")
        figures["memory"] = run([python, "plain.py"], work, work / "plain.log")[1]
    return figures


def ratio(theirs, ours):
    return f"{theirs / ours:.1f} times" if ours else "-"


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("program", type=Path)
    parser.add_argument("work", type=Path)
    parser.add_argument("--baseline", type=Path)
    parser.add_argument("--python", type=Path)
    parser.add_argument("--runs", type=int, default=5)
    given = parser.parse_args()
    work, program, runs = given.work.resolve(), given.program.resolve(), given.runs
    shutil.rmtree(work, ignore_errors=True)
    work.mkdir(parents=True)

    theirs = None
    if given.baseline:
        print("Running the baseline (about two minutes).", flush=True)
        # An absolute path that is not resolved: a virtual environment's python is a link.
        theirs = baseline(given.baseline, given.python.absolute(), work)
        files = work / "work" / "chron"
    else:
        files = work / "data"
        make_data.make(files, 20_000, 2_500)

    xlsx = casement(program, files, "out.xlsx", work, runs)
    docx = casement(program, files, "out.docx", work, runs)
    whole = casement(program, files, "understood.xlsx", work, runs, plain=False)
    check = median_of_check(program, files, work, runs)
    print(f"\n20 files, 20,000 rows ({'the baseline’s data' if theirs else 'our own data'}), medians of {runs}")
    print(f"  {'Casement, read to workbook':36} {xlsx[0]:6.2f} s  {xlsx[1]:5.0f} MB")
    print(f"  {'Casement, read to Word':36} {docx[0]:6.2f} s  {docx[1]:5.0f} MB")
    print(f"  {'Casement, everything together':36} {whole[0]:6.2f} s  {whole[1]:5.0f} MB")
    print(f"  {'Casement, read and report only':36} {check[0]:6.2f} s  {check[1]:5.0f} MB")
    if theirs:
        report(theirs, xlsx, docx, whole, check)
    else:
        print("  The Python baseline is absent (../shared/baseline/chronology): no ratios.")

    small, large = work / "growth-20k", work / "growth-200k"
    make_data.make(small, 20_000, 2_500)
    make_data.make(large, 200_000, 25_000)
    print("\nGrowth: ten times the rows over ten times the span (must: at most 12 times the time)")
    for name, plain in (("chronology alone", True), ("everything", False)):
        few = casement(program, small, f"small-{plain}.xlsx", work, max(3, runs), plain)
        many = casement(program, large, f"large-{plain}.xlsx", work, 3, plain)
        print(f"   20,000 rows, {name:17} {few[0]:6.2f} s  {few[1]:5.0f} MB")
        print(f"  200,000 rows, {name:17} {many[0]:6.2f} s  {many[1]:5.0f} MB  {many[0] / few[0]:.1f} times the time")


def median_of_check(program, files, work, runs):
    # 2 says that there is something to settle, and is no failure here.
    line = ["sh", "-c", '"$0" check "$1" --quiet || [ $? -eq 2 ]', program, files]
    return median(line, work, work / "casement.log", runs)


def report(theirs, xlsx, docx, whole, check):
    for name, label in (("row.cells", "Python, plain"), ("lxml-direct", "Python, tuned with lxml")):
        if name in theirs:
            t = theirs[name]
            seconds = t["total_wall"] - t["csv_write"]
            must = "  (must 15)" if name == "row.cells" else ""
            print(f"  {label + ', to workbook':36} {seconds:6.2f} s  {ratio(seconds, xlsx[0])}{must}")
    if "row.cells" in theirs:
        t = theirs["row.cells"]
        seconds = t["total_wall"] - t["csv_write"]
        print(f"  {'Python, plain, beside everything':36} {seconds:6.2f} s  {ratio(seconds, whole[0])}  (must 3; it reads "
              "nothing out of the entries)")
    if "memory" in theirs:
        print(f"  {'Python, plain, memory':36}           {theirs['memory']:5.0f} MB  "
              f"{theirs['memory'] / xlsx[1]:.1f} times  (must 4)")
    if "docx_write" in theirs:
        written = max(docx[0] - check[0], 0.001)
        print(f"  {'Python, rows to Word':36} {theirs['docx_write']:6.2f} s  "
              f"{ratio(theirs['docx_write'], docx[0])} even with Casement's reading counted (must 10); "
              f"writing alone about {written:.2f} s")


main()
