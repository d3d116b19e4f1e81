"""Workbooks and delimited text: title rows, headers of two rows, real dates beside typed ones, merged date cells, hidden rows and columns,
comments, a sheet a year, a notes sheet; CSV in the encodings offices really use."""

import csv
import io
from datetime import datetime

from openpyxl import Workbook
from openpyxl.comments import Comment
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.utils import get_column_letter
from openpyxl.utils.datetime import CALENDAR_MAC_1904

from cells import cells


def write_xlsx(path, entries, layout, case):
    book, note = Workbook(), {"non_entries": [], "comments": [], "hidden_rows": [], "hidden_columns": [], "merged_dates": [], "sheets": []}
    if layout.get("epoch1904"):
        book.epoch = CALENDAR_MAC_1904
    book.remove(book.active)
    count = 0
    for number, (name, rows) in enumerate(by_sheet(entries, layout), 1):
        sheet = book.create_sheet(name)
        note["sheets"].append(name)
        row = head(sheet, layout, number, note)
        for e in rows:
            count += 1
            if count in layout.get("blank_before", ()):
                row += 1
                note["non_entries"].append({"table": number, "row": row, "kind": "blank row"})
            row += 1
            e.table, e.row = number, row
            entry_row(sheet, e, layout, case, count, note)
        finish(sheet, layout, note, number)
    if layout.get("notes"):
        sheet = book.create_sheet("Notes")
        for i, line in enumerate(layout["notes"], 1):
            sheet.cell(i, 1, line)
        note["notes_sheet"] = "Notes"
    book.properties.creator, book.properties.created, book.properties.modified = "Records officer", case["made"], case["made"]
    book.save(path)
    return note


def by_sheet(entries, layout):
    if layout.get("split") != "year":
        return [(layout.get("sheet", "Chronology"), entries)]
    out = {}
    last = None
    for e in entries:
        year = last if e.error in ("out_of_order",) or e.duplicate_of is not None else str(e.day.year)
        out.setdefault(year, []).append(e)
        last = year
    return list(out.items())


def head(sheet, layout, number, note):
    row, width = 0, len(layout["columns"])
    mark = lambda kind: note["non_entries"].append({"table": number, "row": row, "kind": kind})
    for line in layout.get("title", []):
        row += 1
        sheet.cell(row, 1, line).font = Font(bold=True, size=13)
        mark("title")
    row += layout.get("gap_rows", 0)
    if layout.get("groups"):
        row += 1
        start = 1
        for text, span in layout["groups"]:
            sheet.cell(row, start, text).font = Font(bold=True)
            if span > 1:
                sheet.merge_cells(start_row=row, start_column=start, end_row=row, end_column=start + span - 1)
            start += span
        mark("group header")
    row += 1
    for i, (_, heading) in enumerate(layout["columns"], 1):
        c = sheet.cell(row, i, heading)
        c.font, c.fill = Font(bold=True), PatternFill("solid", fgColor="DDE6EE")
    mark("header")
    return row


def entry_row(sheet, e, layout, case, count, note):
    said = cells(e, layout, case, count)
    for i, (name, _) in enumerate(layout["columns"], 1):
        c = sheet.cell(e.row, i)
        if name == "date":
            if e.date_cell == "excel_date":
                c.value, c.number_format = datetime(e.day.year, e.day.month, e.day.day), "dd/mm/yyyy"
            elif e.date_cell == "excel_serial":
                c.value, c.number_format, c.data_type = e.date_text, "@", "s"
            elif e.date_cell == "merge":
                above = next((str(r) for r in sheet.merged_cells.ranges if r.max_row == e.row - 1 and r.min_col == i == r.max_col), None)
                start = int("".join(filter(str.isdigit, above.split(":")[0]))) if above else e.row - 1
                if above:
                    sheet.unmerge_cells(above)
                sheet.merge_cells(start_row=start, end_row=e.row, start_column=i, end_column=i)
                note["merged_dates"].append({"table": e.table, "row": e.row})
            elif e.date_text:
                c.value, c.number_format = e.date_text, "@"
        elif said[name]:
            c.value = said[name]
            if name == "event":
                c.alignment = Alignment(wrap_text=True, vertical="top")
        if name == "event" and "cm" in e.marks:
            c.comment = Comment(e.marks["cm"], "Records officer")
            note["comments"].append({"table": e.table, "row": e.row, "text": e.marks["cm"]})
    if "hid" in e.marks:
        sheet.row_dimensions[e.row].hidden = True
        e.hidden = True
        note["hidden_rows"].append({"table": e.table, "row": e.row})


def finish(sheet, layout, note, number):
    for i, (name, heading) in enumerate(layout["columns"], 1):
        d = sheet.column_dimensions[get_column_letter(i)]
        d.width = {"event": 70, "date": 16, "action": 30}.get(name, 18)
        if name in layout.get("hide", ()):
            d.hidden = True
            note["hidden_columns"].append({"table": number, "heading": heading})


def write_csv(path, entries, layout, case):
    note, out = {"non_entries": [], "encoding": layout["encoding"], "delimiter": layout["delimiter"]}, io.StringIO()
    w = csv.writer(out, delimiter=layout["delimiter"], lineterminator="\r\n")
    row = 0
    width = len(layout["columns"])
    for line in layout.get("title", []):
        row += 1
        w.writerow([line] + [""] * (width - 1))
        note["non_entries"].append({"table": 1, "row": row, "kind": "title"})
    row += 1
    w.writerow([h for _, h in layout["columns"]])
    note["non_entries"].append({"table": 1, "row": row, "kind": "header"})
    for count, e in enumerate(entries, 1):
        if count in layout.get("blank_before", ()):
            row += 1
            w.writerow([""] * width)
            note["non_entries"].append({"table": 1, "row": row, "kind": "blank row"})
        row += 1
        e.table, e.row = 1, row
        said = cells(e, layout, case, count)
        w.writerow([said[f] for f, _ in layout["columns"]])
    path.write_bytes(out.getvalue().encode(layout["encoding"]))
    return note
