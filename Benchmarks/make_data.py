"""Makes agencies' chronologies to measure with: ten Word and ten Excel files in three layouts and five date habits.

    make_data.py FOLDER [--rows 20000] [--days 2500]

Only the standard library; the same arguments give the same files. The words are drawn from a short list and name nobody.
"""

import argparse
import random
import zipfile
from datetime import date, timedelta
from pathlib import Path

HEADINGS = [
    ["Date", "Agency", "Event", "Who was seen", "Source"],
    ["Date of contact", "Agency", "Details of event", "Child seen? By whom", "Record"],
    ["DATE", "ORGANISATION", "Significant event", "Seen", "Ref"],
]
FORMATS = ["%d/%m/%Y", "%d %B %Y", "%d-%b-%Y", "%d.%m.%Y", "%Y-%m-%d"]
AGENCIES = [
    "Health visiting", "Surgery", "Constabulary", "Family services", "Primary school", "Midwifery", "Emergency department",
    "Housing", "Probation", "Young minds clinic", "Early help", "Nursery", "Ambulance", "Adult mental health",
    "Drug and alcohol", "Fire service", "Education welfare", "Nursing in schools", "Paediatrics", "Voluntary sector",
]
WORDS = (
    "visit home mother father child seen school attendance bruise referral strategy meeting attended address concern "
    "call appointment missed brought weight plan review core group incident disclosed unseen follow up letter prescribed "
    "partner sibling nursery worker supervision case closed"
).split()
SEEN = ["child", "mother", "mother and child", "not seen", "father", "child alone", "sibling", "whole family", ""]
WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
SHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"


def table(rng, number, rows, days):
    first = date(1950, 1, 1)
    habit = FORMATS[number % len(FORMATS)]
    found = []
    for k in range(rows):
        event = " ".join(rng.choices(WORDS, k=rng.randint(12, 45))).capitalize() + "."
        found.append((first + timedelta(days=rng.randint(0, days)), event, rng.choice(SEEN), f"REC{number:02d}-{k:05d}"))
    found.sort(key=lambda row: row[0])
    return [HEADINGS[number % 3]] + [
        [day.strftime(habit), AGENCIES[number], event, seen, ref] for day, event, seen, ref in found]


def archive(path, parts):
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as out:
        for name, text in parts:
            out.writestr(zipfile.ZipInfo(name, (2000, 1, 1, 0, 0, 0)), text, zipfile.ZIP_DEFLATED)


def types(part, kind):
    return (
        f'<Types xmlns="{PACKAGE}/content-types"><Default Extension="rels" '
        f'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Default Extension="xml" ContentType="application/xml"/><Override PartName="/{part}" '
        f'ContentType="application/vnd.openxmlformats-officedocument.{kind}.main+xml"/></Types>')


def relations(*targets):
    items = "".join(
        f'<Relationship Id="rId{n}" Type="{REL}/{kind}" Target="{target}"/>' for n, (kind, target) in enumerate(targets, 1))
    return f'<Relationships xmlns="{PACKAGE}/relationships">{items}</Relationships>'


def write_word(path, title, rows):
    def cell(text):
        return f"<w:tc><w:p><w:r><w:t>{text}</w:t></w:r></w:p></w:tc>"

    body = "".join("<w:tr>" + "".join(map(cell, row)) + "</w:tr>" for row in rows)
    document = (
        f'<w:document xmlns:w="{WORD}"><w:body><w:p><w:r><w:t>{title} chronology</w:t></w:r></w:p><w:tbl><w:tblGrid>'
        + "<w:gridCol/>" * 5 + f"</w:tblGrid>{body}</w:tbl><w:p/></w:body></w:document>")
    archive(path, [
        ("[Content_Types].xml", types("word/document.xml", "wordprocessingml.document")),
        ("_rels/.rels", relations(("officeDocument", "word/document.xml"))), ("word/document.xml", document)])


def write_workbook(path, rows):
    def cell(column, row, text):
        return f'<c r="{"ABCDE"[column]}{row}" t="inlineStr"><is><t>{text}</t></is></c>'

    body = "".join(
        f'<row r="{n}">' + "".join(cell(c, n, text) for c, text in enumerate(row)) + "</row>"
        for n, row in enumerate(rows, 1))
    archive(path, [
        ("[Content_Types].xml", types("xl/workbook.xml", "spreadsheetml.sheet")),
        ("_rels/.rels", relations(("officeDocument", "xl/workbook.xml"))),
        ("xl/workbook.xml",
         f'<workbook xmlns="{SHEET}" xmlns:r="{REL}"><sheets><sheet name="Sheet" sheetId="1" r:id="rId1"/></sheets></workbook>'),
        ("xl/_rels/workbook.xml.rels", relations(("worksheet", "worksheets/sheet1.xml"))),
        ("xl/worksheets/sheet1.xml", f'<worksheet xmlns="{SHEET}"><sheetData>{body}</sheetData></worksheet>')])


def make(folder, rows, days):
    folder = Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    rng = random.Random(20)
    for number in range(20):
        made = table(rng, number, rows // 20, days)
        if number < 10:
            write_word(folder / f"agency{number:02d}.docx", AGENCIES[number], made)
        else:
            write_workbook(folder / f"agency{number:02d}.xlsx", made)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder")
    parser.add_argument("--rows", type=int, default=20_000)
    parser.add_argument("--days", type=int, default=2_500)
    given = parser.parse_args()
    make(given.folder, given.rows, given.days)
