"""The self-contained page that `casement merge -o chronology.html` writes, made from the invented files beside this."""

import base64
import subprocess
import time

import pytest
from conftest import NARROW, WIDE
from looking import look, photograph, press, refused_by_policy, tab, violations
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.support.ui import Select, WebDriverWait

ENTRIES = 12


def shown(driver):
    return [row for row in driver.find_elements(By.CSS_SELECTOR, "#entries .block > tr") if row.is_displayed()]


def wait_for_count(driver, words):
    WebDriverWait(driver, 5).until(
        lambda d: words in d.find_element(By.ID, "count").text,
        f"the count is {driver.find_element(By.ID, 'count').text!r}",
    )


@pytest.fixture
def page(browser, exported):
    look(browser, exported, WIDE)
    wait_for_count(browser, f"All {ENTRIES} entries shown.")
    return browser


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize("width", [WIDE, NARROW])
def test_axe_finds_nothing(browser, exported, screenshots, width, dark):
    look(browser, exported, width, dark)
    wait_for_count(browser, "All")
    assert violations(browser) == []
    for details in browser.find_elements(By.TAG_NAME, "summary"):
        details.click()
    assert violations(browser) == []
    photograph(browser, screenshots / f"chronology-{width}-{'dark' if dark else 'light'}.png", width)


@pytest.mark.parametrize("width", [WIDE, NARROW, 320])
def test_nothing_is_wider_than_the_screen(browser, exported, width):
    look(browser, exported, width)
    assert browser.execute_script("return document.documentElement.scrollWidth") <= width


def test_the_policy_stops_nothing_of_ours_and_everything_else(page):
    assert refused_by_policy(page) == []
    page.execute_script(
        "const s = document.createElement('script'); s.textContent = 'document.title = \"taken\"';"
        "document.body.append(s);"
        "const i = document.createElement('img'); i.src = 'http://127.0.0.1:1/'; document.body.append(i);"
    )
    time.sleep(0.2)
    assert page.title != "taken"
    assert len([m for m in refused_by_policy(page) if "Content Security Policy" in m]) >= 2


def test_the_table_keeps_its_meaning_though_it_is_laid_out_as_a_grid(page):
    nodes = page.execute_cdp_cmd("Accessibility.getFullAXTree", {})["nodes"]
    roles = [node["role"]["value"] for node in nodes if not node.get("ignored")]
    assert roles.count("columnheader") >= 6
    assert roles.count("rowheader") >= ENTRIES
    names = [node.get("name", {}).get("value") for node in nodes if node["role"]["value"] == "table"]
    assert "Chronology" in names


def test_words_are_found_by_keyboard_and_the_count_is_announced(page):
    field = page.find_element(By.ID, "words")
    field.send_keys("CLINIC weight")
    wait_for_count(page, f"of {ENTRIES} entries shown.")
    assert len(shown(page)) == 0 or all("clinic" in row.text.lower() for row in shown(page))
    field.clear()
    field.send_keys("clinic")
    wait_for_count(page, f"2 of {ENTRIES} entries shown.")
    assert len(shown(page)) == 2
    status = page.find_element(By.ID, "count")
    assert status.aria_role == "status"


def test_markup_in_the_files_is_words(page):
    page.find_element(By.ID, "words").send_keys("<by letter>")
    wait_for_count(page, f"1 of {ENTRIES} entries shown.")
    assert "Transfer to health visiting <by letter> & telephone." in shown(page)[0].text


def test_the_agency_can_be_chosen(page):
    choice = Select(page.find_element(By.ID, "agency"))
    assert len(choice.options) == 3
    choice.select_by_index(1)
    name = choice.first_selected_option.text
    WebDriverWait(page, 5).until(lambda d: len(shown(d)) in (5, 7))
    assert all(name in row.text for row in shown(page))


@pytest.mark.parametrize(
    ("start", "end", "dates"),
    [
        ("March 2001", "12/3/2001", ["12/3/01"]),
        ("3/2001", "31 March 2001", ["12/3/01", "13/3/01", "19/3/01"]),
        ("2002", "", ["3/9/2002"]),
        ("", "2001-01-31", ["05/01/2001"]),
        ("1 July 2001", "2 Jul 2001", ["Summer 2001"]),
    ],
)
def test_days_months_and_years_can_be_written_as_people_write_them(page, start, end, dates):
    page.find_element(By.ID, "from").send_keys(start)
    page.find_element(By.ID, "to").send_keys(end)
    wait_for_count(page, f"of {ENTRIES} entries shown.")
    # The page is filtered a moment after the last key.
    WebDriverWait(page, 5).until(lambda d: len(shown(page)) == len(dates))
    for row, date in zip(shown(page), dates):
        assert date in row.text
    assert "cannot be placed by date" in page.find_element(By.ID, "count").text


@pytest.mark.parametrize("words", ["31/2/2001", "soon", "13/13/2001", "12/3/01/5"])
def test_what_is_no_date_is_said_and_hides_nothing(page, words):
    field = page.find_element(By.ID, "from")
    field.send_keys(words)
    WebDriverWait(page, 5).until(lambda d: field.get_attribute("aria-invalid") == "true")
    assert page.find_element(By.ID, "from-hint").text == "Write a day, a month or a year"
    assert len(shown(page)) == ENTRIES


def test_entries_with_something_to_settle_alone_and_then_all_again(page):
    page.find_element(By.ID, "settle").send_keys(Keys.SPACE)
    wait_for_count(page, f"of {ENTRIES} entries shown.")
    assert 1 <= len(shown(page)) < ENTRIES
    assert all("To settle" in row.text for row in shown(page))
    page.find_element(By.CSS_SELECTOR, "#filters button").send_keys(Keys.ENTER)
    wait_for_count(page, f"All {ENTRIES} entries shown.")


def test_child_seen_can_be_chosen(page):
    Select(page.find_element(By.ID, "seen")).select_by_value("no")
    wait_for_count(page, f"of {ENTRIES} entries shown.")
    # Stated in the column ("Not seen") or read out of the words ("Wren: not seen (inferred)").
    assert shown(page) and all("not seen" in row.text.lower() for row in shown(page))


def test_nothing_found_is_said(page):
    page.find_element(By.ID, "words").send_keys("zzzz")
    wait_for_count(page, f"0 of {ENTRIES} entries shown.")
    assert page.find_element(By.ID, "none").is_displayed()
    assert not any(year.is_displayed() for year in page.find_elements(By.CSS_SELECTOR, "tbody.year"))


def test_the_filters_are_reached_in_order_by_keyboard_and_show_the_focus(page):
    first = tab(page)
    assert first.text == "Skip to the chronology"
    press(page, Keys.ENTER)
    reached = []
    for _ in range(7):
        element = tab(page)
        reached.append(element.get_attribute("id") or element.text)
        assert page.execute_script("return getComputedStyle(arguments[0]).outlineStyle !== 'none'", element)
    assert reached == ["words", "agency", "from", "to", "seen", "settle", "Clear filters"]


def test_an_ask_leads_to_its_entry_and_the_header_does_not_hide_it(page):
    link = page.find_element(By.CSS_SELECTOR, ".ask li a")
    link.send_keys(Keys.ENTER)
    target = page.find_element(By.CSS_SELECTOR, "#entries tr:target")
    assert "To settle" in target.text
    header = page.find_element(By.CSS_SELECTOR, "#entries thead")
    top = page.execute_script("return arguments[0].getBoundingClientRect().top", target)
    assert top >= page.execute_script("return arguments[0].getBoundingClientRect().bottom", header) - 1


def understood(driver):
    """The parts on what was understood; a page made without them has none."""
    if not driver.find_elements(By.CSS_SELECTOR, "section.found"):
        pytest.skip("the page was made without what is understood")


def test_an_entry_leads_to_what_is_said_of_it_and_back_though_it_is_closed_or_filtered_away(page):
    understood(page)
    links = page.find_elements(By.CSS_SELECTOR, "#entries .back a")
    if not links:
        pytest.skip("no entry is named in what was understood")
    links[-1].send_keys(Keys.ENTER)
    target = page.find_element(By.CSS_SELECTOR, ".found :target")
    assert target.is_displayed()
    page.find_element(By.ID, "words").send_keys("zzzz")
    wait_for_count(page, f"0 of {ENTRIES} entries shown.")
    target.find_element(By.CSS_SELECTOR, "a").send_keys(Keys.ENTER)
    wait_for_count(page, f"All {ENTRIES} entries shown.")
    assert page.find_element(By.CSS_SELECTOR, "#entries tr:target").is_displayed()


def test_each_link_within_the_page_leads_to_a_place(page):
    lost = page.execute_script(
        "return [...document.querySelectorAll(\"a[href^='#']\")].map((a) => a.getAttribute('href').slice(1))"
        ".filter((id) => !document.getElementById(id))"
    )
    assert lost == []


def test_without_scripts_all_entries_are_there_and_the_filters_are_not(browser_without_scripts, exported):
    look(browser_without_scripts, exported, WIDE)
    assert not browser_without_scripts.find_element(By.ID, "filters").is_displayed()
    assert len(shown(browser_without_scripts)) == ENTRIES
    assert browser_without_scripts.find_element(By.ID, "count").text == f"{ENTRIES} entries"


def test_it_prints_landscape_with_its_header_on_each_page_and_without_filters(page, screenshots):
    # Enough rows for several pages.
    page.execute_script(
        "const block = document.querySelector('#entries .block');"
        "const rows = [...block.rows];"
        "for (let i = 0; i < 12; i++) for (const row of rows) block.append(row.cloneNode(true));"
    )
    printed = page.execute_cdp_cmd("Page.printToPDF", {"preferCSSPageSize": True})
    path = screenshots / "chronology.pdf"
    path.write_bytes(base64.b64decode(printed["data"]))
    words = subprocess.run(["pdftotext", "-layout", str(path), "-"], capture_output=True, check=True, text=True).stdout
    pages = words.split("\f")
    with_header = [p for p in pages if "Agency and source" in p and "Action or decision" in p]
    assert len(with_header) >= 3
    assert "Clear filters" not in words
    assert "Wren Calloway" in pages[0]
    assert f"Page 1 of {len(pages) - 1}" in pages[0]
    # How each column was read stands in the page alone, and the paper says so.
    assert "Heading in the file" not in words
    assert "are in the page on a screen" in words
