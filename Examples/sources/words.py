"""Word documents: key tables, tables by year or with dividers, merged dates, repeated headers, tracked changes, footnotes, comments,
content controls and nested tables."""

import copy
import zipfile
from xml.sax.saxutils import escape

from docx import Document
from docx.enum.section import WD_ORIENT
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Cm, Pt

from cells import cells

W = nsdecls("w")
WHO = 'w:author="Records officer" w:date="2018-01-10T09:00:00Z"'


class Extras:
    """Footnotes and comments, which python-docx does not write: gathered here, put into the zip afterwards."""

    def __init__(self):
        self.footnotes, self.comments, self.changes = [], [], 0

    def save(self, path):
        with zipfile.ZipFile(path) as z:
            parts = {n: z.read(n) for n in z.namelist()}
        types, rels = parts["[Content_Types].xml"].decode(), parts["word/_rels/document.xml.rels"].decode()
        for name, items in (("footnotes", self.footnotes), ("comments", self.comments)):
            if not items:
                continue
            parts[f"word/{name}.xml"] = self.part(name, items)
            kind = f"http://schemas.openxmlformats.org/officeDocument/2006/relationships/{name}"
            rels = rels.replace("</Relationships>", f'<Relationship Id="rIdX{name}" Type="{kind}" Target="{name}.xml"/></Relationships>')
            types = types.replace("</Types>", f'<Override PartName="/word/{name}.xml" ContentType="application/vnd.openxmlformats-officedocument.'
                                              f'wordprocessingml.{name}+xml"/></Types>')
        parts["[Content_Types].xml"], parts["word/_rels/document.xml.rels"] = types.encode(), rels.encode()
        with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as z:
            for n, data in parts.items():
                z.writestr(n, data)

    @staticmethod
    def part(name, items):
        body = ""
        if name == "footnotes":
            body = ('<w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>'
                    '<w:footnote w:type="continuationSeparator" w:id="0"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:footnote>')
        for i, text in enumerate(items, 1):
            p = f'<w:p><w:r><w:t xml:space="preserve">{escape(text)}</w:t></w:r></w:p>'
            body += (f'<w:footnote w:id="{i}">{p}</w:footnote>' if name == "footnotes" else
                     f'<w:comment w:id="{i}" w:initials="RO" {WHO}>{p}</w:comment>')
        return f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:{name} {W}>{body}</w:{name}>'.encode()


def write_docx(path, entries, layout, case):
    doc, extras, note = Document(), Extras(), {"non_entries": [], "tracked": [], "footnotes": [], "comments": [], "nested": [], "content_controls": []}
    page(doc, layout)
    for i, line in enumerate(layout.get("title", [])):
        doc.add_heading(line, 1) if i == 0 else doc.add_paragraph(line)
    table_number = 0
    if layout.get("key"):
        table_number = 1
        key_table(doc, layout["key"], note)
    groups = grouped(entries, layout)
    one = layout.get("split", "one") in ("one", "divider")
    table, row, count, due = None, 0, 0, False
    for heading, rows in groups:
        if table is None or not one:
            if layout.get("split") == "heading":
                doc.add_heading(heading, 2)
            table = new_table(doc, layout)
            table_number, row = table_number + 1, 0
            row = header(table, layout, row, table_number, note, first=count == 0)
        if layout.get("split") == "divider":
            row = divider(table, heading, row, table_number, note, layout)
        for k, e in enumerate(rows):
            count += 1
            due = due or count in layout.get("header_again", ())
            if due and e.date_cell != "merge" and "row above" not in e.style:
                row, due = header(table, layout, row, table_number, note, first=True), False
            if count in layout.get("blank_before", ()):
                table.add_row()
                row += 1
                note["non_entries"].append({"table": table_number, "row": row, "kind": "blank row"})
            row += 1
            e.table, e.row = table_number, row
            entry_row(table, e, layout, case, count, extras, note)
    for line in layout.get("after", []):
        doc.add_paragraph(line)
        note["non_entries"].append({"table": None, "row": None, "kind": "text outside the tables", "text": line})
    doc.add_paragraph("")          # Word always has a paragraph after a table; without it LibreOffice loses the table on its way to .doc
    note["tables"] = table_number
    doc.core_properties.author = layout.get("author", "Records officer")
    for stamp in ("created", "modified", "last_printed"):
        setattr(doc.core_properties, stamp, case["made"])
    doc.save(path)
    extras.save(path)
    return note


def grouped(entries, layout):
    """Pairs of heading and rows: by year, by school term, or all under one."""
    how = layout.get("by", "year")
    label = (lambda e: str(e.day.year)) if how == "year" else term
    if layout.get("split", "one") == "one":
        return [("", entries)]
    out = []
    for e in entries:
        name = label(e)
        if e.error == "out_of_order" or e.duplicate_of is not None:
            name = out[-1][0]
        if not out or out[-1][0] != name:
            out.append((name, []))
        out[-1][1].append(e)
    return out


def term(e):
    d = e.day
    return f"{'Spring' if d.month < 4 else 'Summer' if d.month < 9 else 'Autumn'} term {d.year}"


def page(doc, layout):
    s = doc.sections[0]
    if layout.get("landscape", True):
        s.orientation, s.page_width, s.page_height = WD_ORIENT.LANDSCAPE, Cm(29.7), Cm(21)
    for side in ("left_margin", "right_margin", "top_margin", "bottom_margin"):
        setattr(s, side, Cm(1.5))
    doc.styles["Normal"].font.name = layout.get("font", "Arial")
    doc.styles["Normal"].font.size = Pt(layout.get("size", 9))


def widths(layout):
    wide = {"event": 10, "action": 4, "comment": 3.5, "wishes": 4, "date": 3, "seen": 3, "prac": 3}
    raw = [wide.get(f, 2.2) for f, _ in layout["columns"]]
    scale = (26.5 if layout.get("landscape", True) else 18) / sum(raw)
    return [Cm(round(w * scale, 2)) for w in raw]


def new_table(doc, layout):
    t = doc.add_table(rows=0, cols=len(layout["columns"]), style="Table Grid")
    t.autofit = False
    for column, w in zip(t.columns, widths(layout)):
        column.width = w
    return t


def key_table(doc, rows, note):
    doc.add_paragraph("Key to persons named")
    t = doc.add_table(rows=0, cols=len(rows[0]), style="Table Grid")
    for i, r in enumerate(rows, 1):
        for cell, text in zip(t.add_row().cells, r):
            cell.text = text
        note["non_entries"].append({"table": 1, "row": i, "kind": "family key table"})
    doc.add_paragraph("")


def header(table, layout, row, number, note, first):
    if not first and layout.get("header_once"):
        return row
    r = table.add_row()
    for cell, (_, heading), w in zip(r.cells, layout["columns"], widths(layout)):
        cell.width = w
        cell.paragraphs[0].add_run(heading).bold = True
    if layout.get("repeat_header", True) and row == 0:
        mark = OxmlElement("w:tblHeader")
        r._tr.get_or_add_trPr().append(mark)
    note["non_entries"].append({"table": number, "row": row + 1, "kind": "header"})
    return row + 1


def divider(table, text, row, number, note, layout):
    r = table.add_row()
    merged = r.cells[0].merge(r.cells[-1])
    merged.text = text
    note["non_entries"].append({"table": number, "row": row + 1, "kind": "divider", "text": text})
    return row + 1


def entry_row(table, e, layout, case, count, extras, note):
    r = table.add_row()
    said = cells(e, layout, case, count)
    place = {"table": e.table, "row": e.row}
    no_split = OxmlElement("w:cantSplit")
    r._tr.get_or_add_trPr().append(no_split)
    for cell, (name, _), w in zip(r.cells, layout["columns"], widths(layout)):
        cell.width = w
        p = cell.paragraphs[0]
        if name == "event":
            event_cell(cell, e, said["event"], extras, note, place)
        elif name == "date" and "cc" in e.marks:
            content_control(p, said["date"])
            note["content_controls"].append(place)
        elif name == "date" and e.date_cell == "merge":
            cell._tc.get_or_add_tcPr().append(parse_xml(f"<w:vMerge {W}/>"))
            start_merge(table, e, layout)
        elif name == layout.get("nest_in", "action") and "nest" in e.marks:
            p.add_run(said[name])
            nested(cell, e.marks["nest"])
            note["nested"].append(place)
        else:
            p.add_run(said[name])


def start_merge(table, e, layout):
    """Marks the nearest date cell above that is not itself a continuation as the start of the vertical merge."""
    column = [f for f, _ in layout["columns"]].index("date")
    rows = table._tbl.tr_lst
    for tr in reversed(rows[:-1]):
        pr = tr.tc_lst[column].get_or_add_tcPr()
        merge = pr.find(qn("w:vMerge"))
        if merge is None:
            pr.append(parse_xml(f'<w:vMerge {W} w:val="restart"/>'))
            return
        return


def event_cell(cell, e, text, extras, note, place):
    lines = text.split("\n")
    paragraphs = [cell.paragraphs[0]] + [cell.add_paragraph() for _ in lines[1:]]
    for p, line in zip(paragraphs, lines):
        if "tc" in e.marks:
            old, new = (x.strip() for x in e.marks["tc"].split("=>"))
            before, found, after = line.partition(new)
            p.add_run(before)
            if found:
                change(p, "del", old + " ", extras)
                change(p, "ins", new, extras)
                note["tracked"].append({**place, "inserted": new, "deleted": old})
            p.add_run(after)
        else:
            p.add_run(line)
    p = paragraphs[-1]
    if "fn" in e.marks:
        extras.footnotes.append(e.marks["fn"])
        p._p.append(parse_xml(f'<w:r {W}><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteReference w:id="{len(extras.footnotes)}"/></w:r>'))
        note["footnotes"].append({**place, "text": e.marks["fn"]})
    if "cm" in e.marks:
        extras.comments.append(e.marks["cm"])
        i = len(extras.comments)
        p._p.insert(0, parse_xml(f'<w:commentRangeStart {W} w:id="{i}"/>'))
        p._p.append(parse_xml(f'<w:commentRangeEnd {W} w:id="{i}"/>'))
        p._p.append(parse_xml(f'<w:r {W}><w:commentReference w:id="{i}"/></w:r>'))
        note["comments"].append({**place, "text": e.marks["cm"]})


def change(p, kind, text, extras):
    extras.changes += 1
    tag = "delText" if kind == "del" else "t"
    p._p.append(parse_xml(f'<w:{kind} {W} w:id="{900 + extras.changes}" {WHO}><w:r><w:{tag} xml:space="preserve">{escape(text)}</w:{tag}></w:r></w:{kind}>'))


def content_control(p, text):
    p._p.append(parse_xml(f'<w:sdt {W}><w:sdtPr><w:alias w:val="Date"/><w:date><w:dateFormat w:val="dd/MM/yyyy"/></w:date></w:sdtPr>'
                          f'<w:sdtContent><w:r><w:t>{escape(text)}</w:t></w:r></w:sdtContent></w:sdt>'))


def nested(cell, spec):
    rows = [r.split("|") for r in spec.split(";")]
    t = cell.add_table(len(rows), len(rows[0]))
    for r, values in zip(t.rows, rows):
        for c, v in zip(r.cells, values):
            c.text = v.strip()
    cell.add_paragraph("")
