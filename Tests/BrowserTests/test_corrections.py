"""Rows of a kept workbook corrected in place: by keyboard, at both widths, read again and kept, and seen on the entry."""

import io
import re
import zipfile

import pytest
from conftest import NARROW, WIDE
from looking import photograph, refused_by_policy, violations
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from test_send import follow, main, until, world  # noqa: F401 (a fixture)

STYLES = """<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><fonts count="1"><font/></fonts>
<fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs>
<cellXfs count="2"><xf/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>"""
PARTS = {
    "[Content_Types].xml": """<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
<Default Extension="xml" ContentType="application/xml"/>
<Override PartName="/xl/workbook.xml"
 ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>
<Override PartName="/xl/worksheets/sheet1.xml"
 ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>
<Override PartName="/xl/styles.xml"
 ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/></Types>""",
    "_rels/.rels": """<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship
 Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"
 Target="xl/workbook.xml"/></Relationships>""",
    "xl/workbook.xml": """<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"
 xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Visits" sheetId="1"
 r:id="r1"/></sheets></workbook>""",
    "xl/_rels/workbook.xml.rels": """<Relationships
 xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1"
 Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/>
<Relationship Id="r2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles"
 Target="styles.xml"/></Relationships>""",
    "xl/styles.xml": STYLES,
}


def workbook(rows):
    """A workbook of one sheet; numbers are days, shown as dates."""
    def cell(place, number, value):
        name = f"{'ABCD'[place]}{number}"
        if isinstance(value, int):
            return f'<c r="{name}" s="1"><v>{value}</v></c>'
        return f'<c r="{name}" t="inlineStr"><is><t>{value}</t></is></c>' if value else ""

    lines = "".join(
        f'<row r="{number}">' + "".join(cell(place, number, value) for place, value in enumerate(row)) + "</row>"
        for number, row in enumerate(rows, 1))
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as package:
        for name, part in PARTS.items():
            package.writestr(name, part)
        package.writestr(
            "xl/worksheets/sheet1.xml",
            '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>'
            f"{lines}</sheetData></worksheet>")
    return packed.getvalue()


def rows(width, date="31/02/2014", more=()):
    return [
        ["Date", "What happened", "Child seen?", "Worker"],
        [41_640, f"Home visit {width}. Seen with mother.", "Yes", "A. Sedge"],
        [date, "Telephone call from the grandmother, who was worried.", "No", "A. Sedge"],
        ["Moved to live with her grandmother", "", "", ""], *more,
        ["3.3.14", "Absent from the clinic; letter sent.", "", "B. Quill"],
        [41_760, "Seen at the clinic, thin.", "Yes", "B. Quill"],
    ]


def kept(world, who, data, name):  # noqa: F811
    """Sends a file and keeps it."""
    _, place, _ = world.put(who, data, name)
    page = world.wait(who, place, "Keep it")
    return place, page


def seen(driver, screenshots, name, width):
    assert violations(driver) == []
    photograph(driver, screenshots / f"correct-{name}-{width}.png", width)
    assert driver.execute_script("return document.documentElement.scrollWidth") <= width


@pytest.mark.parametrize("width", [WIDE, NARROW])
def test_rows_are_corrected_where_they_are_reported(width, browser, world, screenshots):  # noqa: F811
    name = f"visits-{width}.xlsx"
    place, _ = kept(world, "author", workbook(rows(width)), name)
    world.enter(browser, "author", place, width)
    browser.find_element(By.CSS_SELECTOR, "main form button.main").send_keys(Keys.ENTER)
    until(browser, "It is kept")
    browser.get(world.site + world.review + "/files")
    files = browser.page_source
    report = re.findall(rf'href="([^"]+/report)"[^>]*>[^<]*{name}', files)
    assert report, "the file's name leads to its report"
    browser.get(world.site + report[0])
    assert "No row of this file has been corrected." in main(browser)
    seen(browser, screenshots, "report", width)

    # The impossible date, by keyboard: a worse one is answered, and stays in its box.
    follow(browser, browser.find_element(By.PARTIAL_LINK_TEXT, "Correct row 3"), Keys.ENTER)
    assert "In the file: “31/02/2014”" in main(browser)
    seen(browser, screenshots, "row", width)
    box = browser.find_element(By.NAME, "column-1")
    box.clear()
    box.send_keys("30/02/2014")
    follow(browser, box, Keys.ENTER)
    assert "There is a problem" in main(browser) or browser.find_elements(By.ID, "problems")
    box = browser.find_element(By.NAME, "column-1")
    assert box.get_attribute("value") == "30/02/2014"
    seen(browser, screenshots, "problem", width)
    box.clear()
    box.send_keys("28/02/2014")
    browser.find_element(By.NAME, "reason").send_keys("By the diary.")
    follow(browser, browser.find_element(By.CSS_SELECTOR, "main form button.main"), Keys.ENTER)

    # The line that was taken for a heading becomes an entry.
    follow(browser, browser.find_element(By.PARTIAL_LINK_TEXT, "Correct row 4"))
    assert "A line across the table" in main(browser)
    for field, words in [("column-1", "1 March 2014"), ("column-2", "Moved to live with her grandmother.")]:
        box = browser.find_element(By.NAME, field)
        box.clear()
        box.send_keys(words)
    follow(browser, browser.find_element(By.CSS_SELECTOR, "main form button.main"))
    assert "2 corrections wait" in main(browser)
    seen(browser, screenshots, "waiting", width)
    # Nobody else sees them.
    for other in ("visitor", "coordinator"):
        assert world.ask(other, report[0])[0] == 404

    follow(browser, browser.find_element(By.XPATH, "//button[contains(., 'Read again')]"))
    until(browser, "Look at how your rows were read")
    assert "2 corrections are laid over this file" in main(browser)
    seen(browser, screenshots, "read", width)
    browser.find_element(By.XPATH, "//button[contains(., 'Keep it')]").send_keys(Keys.ENTER)
    until(browser, "It is kept")
    browser.get(world.site + world.review + "/files")
    assert f"{name}, version 2" in main(browser)
    second = re.findall(rf'href="([^"]+/report)"[^>]*>[^<]*{name}, version 2', browser.page_source)[0]
    browser.get(world.site + second)
    assert "Read with the file" in main(browser)
    assert "in the file “Date” says “31/02/2014”" in main(browser)
    seen(browser, screenshots, "again", width)
    # The entry says it too.
    page = world.ask("author", world.review + "/chronology")[1]
    entry = re.search(r'href="(/reviews/[^"]+/entries/[^"?#]+)[^"]*"[^>]*>[^<]*28 February 2014', page)
    browser.get(world.site + entry[1])
    assert "Corrected by Osian Bevan" in main(browser) and "By the diary." in main(browser)
    seen(browser, screenshots, "entry", width)

    # The agency mends one row itself and puts another in: what still finds its row is kept, the rest is named.
    newer = rows(width, date="27/02/2014", more=[["2.3.14", "Letter to the school.", "", "B. Quill"]])
    place, page = kept(world, "author", workbook(newer), name)
    assert "1 correction is laid over this file" in page and "1 correction is not" in page
    world.enter(browser, "author", place, width)
    seen(browser, screenshots, "newer", width)
    # A form with something wrong in it is answered as such, which the browser notes too.
    assert [told for told in refused_by_policy(browser) if "status of 422" not in told] == []
