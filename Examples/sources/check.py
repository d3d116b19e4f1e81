#!/usr/bin/env python3
"""Opens every file of a case again and looks for each true row's words at the table and row where the truth says they stand.

    venv/bin/python Examples/sources/check.py [CASE ...]

Word and Excel files are read as they are; OpenDocument, old Word and rich text are first turned into docx or xlsx by LibreOffice. In the PDF,
which has no rows of its own, the order of the words is checked.
"""

import csv
import io
import json
import subprocess
import sys
import tempfile
from pathlib import Path

from docx.oxml.ns import qn
from docx import Document
from openpyxl import load_workbook

HERE = Path(__file__).resolve().parent


def fold(s):
    return " ".join(str(s or "").split())


def docx_tables(path):
    body = Document(path).element.body
    for t in body.iterchildren(qn("w:tbl")):
        yield [[cell_text(c) for c in tr.iterchildren(qn("w:tc"))] for tr in t.iterchildren(qn("w:tr"))]


def cell_text(tc):
    lines = []
    for p in tc.iterchildren(qn("w:p")):
        lines.append("".join(t.text or "" for t in p.iter(qn("w:t"))))
    return fold(" ".join(lines))


def sheet_tables(path):
    book = load_workbook(path)
    for sheet in book.worksheets:
        yield [[fold(c.value) for c in row] for row in sheet.iter_rows()]


def converted(path, kind):
    with tempfile.TemporaryDirectory() as out, tempfile.TemporaryDirectory() as profile:
        subprocess.run(["soffice", f"-env:UserInstallation=file://{profile}", "--headless", "--convert-to", kind, "--outdir", out, str(path)],
                       check=True, capture_output=True, timeout=240)
        made = next(Path(out).iterdir())
        return list(docx_tables(made) if kind == "docx" else sheet_tables(made))


def tables(path, note):
    kind = path.suffix
    if kind == ".csv":
        text = path.read_bytes().decode(note["encoding"])
        return [[[fold(c) for c in r] for r in csv.reader(io.StringIO(text, newline=""), delimiter=note["delimiter"])]]
    if kind == ".docx":
        return list(docx_tables(path))
    if kind == ".xlsx":
        return list(sheet_tables(path))
    return converted(path, "xlsx" if kind == ".ods" else "docx")


def pdf_in_order(path, entries):
    """The first words of each row, found one after another in the text of the PDF."""
    text = fold(subprocess.run(["pdftotext", "-raw", str(path), "-"], check=True, capture_output=True, text=True).stdout)
    at, bad = 0, []
    for e in sorted(entries, key=lambda e: e["row"]):
        start = " ".join(fold(e["text"]).split()[:3])
        found = text.find(start, at)
        if found < 0:
            bad.append((e["row"], start))
        else:
            at = found
    return bad


def main():
    failures = 0
    for name in sys.argv[1:] or [p.parent.name for p in sorted(HERE.parent.glob("*/truth.json"))]:
        case = HERE.parent / name
        truth = json.loads((case / "truth.json").read_text(encoding="utf-8"))
        for f in truth["files"]:
            mine = [e for e in truth["entries"] if e["file"] == f["file"]]
            path = case / f["file"]
            bad = []
            if path.suffix == ".pdf":
                bad = pdf_in_order(path, mine)
            else:
                got = tables(path, f)
                for e in mine:
                    try:
                        row = got[e["table"] - 1][e["row"] - 1]
                    except IndexError:
                        row = []
                    if fold(e["text"]) not in row or (e["date_cell"] == "text" and fold(e["date_text"]) not in row):
                        bad.append((e["table"], e["row"], e["date_text"], e["text"][:40], row))
                for n in f["non_entries"]:
                    if n["table"] and n["kind"] == "header" and f["columns"][1]["heading"] not in got[n["table"] - 1][n["row"] - 1]:
                        bad.append(("header", n))
            failures += len(bad)
            print(f"{'ok ' if not bad else 'BAD'} {name}: {path.name}: {len(mine)} rows", *bad[:5], sep="\n    " if bad else "")
    sys.exit(failures > 0)


if __name__ == "__main__":
    main()
