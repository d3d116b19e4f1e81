#!/usr/bin/env python3
"""Makes the example cases: the agencies' files, case.yaml and truth.json, from the stories beside this file.

    python3 -m venv venv && venv/bin/pip install -r Examples/sources/requirements.txt
    venv/bin/python Examples/sources/build.py [CASE ...]

LibreOffice (soffice) is needed for the OpenDocument, old Word, rich-text and PDF files.
"""

import json
import shutil
import sys
import tempfile
from copy import copy
from datetime import datetime
from pathlib import Path

import yaml

import layouts
import office
import sheets
import spelling
import story as stories
import truth
import words
from cells import settle_text

HERE = Path(__file__).resolve().parent
SHORT = {"CSC": "CSC", "HV": "Health visitor", "GP": "GP", "POL": "Police", "SCH": "School", "HOS": "Hospital", "AMH": "Mental health", "NUR": "Nursery",
         "MAT": "Midwife", "HOU": "Housing", "SUB": "Substance misuse service", "DVA": "Domestic abuse service", "PRO": "Probation"}


def main():
    for name in sys.argv[1:] or layouts.LAYOUTS:
        build(name)


def build(name):
    case = yaml.safe_load((HERE / f"{name}.yaml").read_text(encoding="utf-8"))
    case["made"] = datetime(2018, 2, 1, 9, 0)
    for a in case["agencies"]:
        a["short"] = SHORT[a["key"]]
    story = stories.parse(HERE / f"{name}.txt", case["children"])
    if (HERE / f"{name}_routine.py").exists():
        __import__(f"{name}_routine").add(story, case)
    target = HERE.parent / name
    shutil.rmtree(target / "agencies", ignore_errors=True)
    (target / "agencies").mkdir(parents=True)
    reciprocity(story)
    spoil(story)
    weekends(story)
    files = []
    for seed, (agency, layout) in enumerate(layouts.LAYOUTS[name].items(), 1):
        rows = file_order([e for e in story.entries if e.agency == agency])
        for e in rows:
            settle_text(e, layout)
        spelling.spell_all(rows, layout, f"{name}/{seed}")
        files.append(write(target, agency, rows, layout, case))
    truth.number(story)
    (target / "truth.json").write_text(json.dumps(truth.build(case, story, files, name), indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    (target / "case.yaml").write_text(case_file(case, layouts.LAYOUTS[name]), encoding="utf-8")
    print(name, {a: sum(e.agency == a for e in story.entries) for a in layouts.LAYOUTS[name]}, len(story.entries))


def reciprocity(story):
    """A telling is answered only if the other agency has an entry about the same occurrence."""
    for e in story.entries:
        there = {x.agency for x in e.occurrence.entries}
        lost = [a for a in e.told if a not in there]
        if lost:
            print(f"  told, but no entry there: {e.agency} {e.day} -> {lost}")
            e.told = [a for a in e.told if a in there]
            e.untold += lost
        for a in e.untold:
            if a in there:
                print(f"  marked as not received, but there is an entry: {e.agency} {e.day} -> {a}")


def spoil(story):
    """The rows that need a person: a row twice, one out of order, one without an event (dates are spoilt in spelling.py)."""
    for e in list(story.entries):
        kind = e.marks.get("err", "").split(" ")[0]
        if kind == "duplicate":
            twin = copy(e)
            twin.marks = {}
            twin.duplicate_of, twin.error = e, "duplicate_row"
            e.occurrence.entries.append(twin)
        elif kind == "out_of_order":
            e.error = "out_of_order"
        elif kind == "empty":
            e.error = "empty_event"


def file_order(rows):
    rows = sorted(rows, key=lambda e: (e.day, e.time or "", e.duplicate_of is not None))
    for e in [r for r in rows if r.duplicate_of is not None]:
        i = rows.index(e.duplicate_of)
        rows.remove(e)
        rows.insert(i + 2, e)
    for e in [r for r in rows if r.error == "out_of_order"]:
        i = rows.index(e)
        rows.remove(e)
        rows.insert(i + int(e.marks["err"].split(" ")[1]), e)
    return rows


def weekends(story):
    office_hours = {"SCH", "NUR", "HV", "GP", "SUB", "PRO", "HOU"}
    for e in story.entries:
        if e.agency in office_hours and e.day.weekday() > 4:
            print(f"  weekend: {e.agency} {e.day:%a %Y-%m-%d} {e.text[:60]}")


def write(target, agency, rows, layout, case):
    path = target / "agencies" / layout["file"]
    kind = layout["writer"]
    if kind == "csv":
        note = sheets.write_csv(path, rows, layout, case)
    elif kind == "xlsx":
        note = sheets.write_xlsx(path, rows, layout, case)
        office.settle_zip(path)
    elif kind == "docx":
        note = words.write_docx(path, rows, layout, case)
        office.settle_zip(path)
    else:
        with tempfile.TemporaryDirectory() as folder:
            via = Path(folder) / f"{path.stem}.{'xlsx' if kind == 'ods' else 'docx'}"
            note = (sheets.write_xlsx if kind == "ods" else words.write_docx)(via, rows, layout, case)
            office.convert(via, path)
    return {"file": f"agencies/{layout['file']}", "agency": agency, "style": kind, "rows": len(rows),
            "columns": [{"field": f, "heading": h} for f, h in layout["columns"]], "repeated_date_shown_as": layout.get("repeat"), **note}


def case_file(case, agency_layouts):
    names = {"children": ("name", "other_names", "born", "plans"), "people": ("name", "other_names", "role", "born")}
    out = {"title": case["title"]}
    out["children"] = [{k: c[k] for k in names["children"] if k in c} for c in case["children"] if c["index"]]
    out["agencies"] = [{"name": a["name"], "other_names": a["other_names"], "files": [agency_layouts[a['key']]['file']]} for a in case["agencies"]]
    siblings = [{"name": c["name"], "other_names": c["other_names"], "role": "sibling", "born": c["born"]} for c in case["children"] if not c["index"]]
    out["people"] = siblings + [{k: p[k] for k in names["people"] if k in p} for p in case["people"]]
    out["period"], out["thresholds"] = case["period"], case["thresholds"]
    head = "# The invented case's own names, agencies and period. Dates are ISO dates in quotes; a file pattern is matched against the file name.\n"
    return head + yaml.safe_dump(out, allow_unicode=True, sort_keys=False, width=120, default_flow_style=None)


if __name__ == "__main__":
    main()
