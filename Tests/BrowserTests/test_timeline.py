"""The whole case as a picture with the way to each entry, the case as an agency knew it on a day, and where an entry is used; by
keyboard and without scripts, at both widths and on paper."""

import time

import pytest
from conftest import NARROW, WIDE
from looking import look, photograph, press, refused_by_policy, violations
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.support.ui import Select, WebDriverWait
from test_entry import follow
from test_entry import world as released
from test_review import fill, heading, main

world = released


def seen(driver, screenshots, name, width):
    assert violations(driver) == []
    photograph(driver, screenshots / f"timeline-{name}-{width}.png", width)
    assert driver.execute_script("return document.documentElement.scrollWidth") <= width


def drawn(driver, world, who, width, query=""):
    """The timeline, once what is released has been worked through."""
    end = time.monotonic() + 60
    while True:
        world.enter(driver, who, world.review + "/chronology/timeline" + query, width)
        words = main(driver)
        if "Worked out on" in words and "has changed" not in words or time.monotonic() > end:
            return words
        time.sleep(0.3)


def submit(driver, words):
    before = driver.current_url
    next(b for b in driver.find_elements(By.TAG_NAME, "button") if b.text == words).send_keys(Keys.ENTER)
    WebDriverWait(driver, 20).until(lambda _: driver.current_url != before, f"{words} leads nowhere")


@pytest.mark.parametrize("width", [WIDE, NARROW])
def test_the_case_at_a_glance(width, browser, world, screenshots):
    words = drawn(browser, world, "panel", width)
    assert "7 entries of 2 agencies" in words
    assert words.index("Robin Larkhill") < words.index("The timeline in words")
    box = browser.find_element(By.CSS_SELECTOR, ".picture")
    assert "Robin Larkhill" in box.text
    # Wider than a small screen: it moves within its box, by the keyboard too.
    if width == NARROW:
        assert browser.execute_script("return arguments[0].scrollWidth > arguments[0].clientWidth", box)
        browser.execute_script("arguments[0].focus()", box)
        press(browser, Keys.ARROW_RIGHT, Keys.ARROW_RIGHT)
        WebDriverWait(browser, 5).until(lambda _: browser.execute_script("return arguments[0].scrollLeft", box) > 0)
    browser.find_element(By.CSS_SELECTOR, ".in-words summary").click()
    seen(browser, screenshots, "all", width)
    assert refused_by_policy(browser) == []
    # From a mark to its entry.
    marks = browser.find_elements(By.CSS_SELECTOR, ".picture a[href*='/entries/']")
    assert len(marks) >= 7
    browser.execute_script("arguments[0].scrollIntoView({block: 'center', inline: 'center'})", marks[0])
    marks[0].click()
    WebDriverWait(browser, 10).until(lambda _: "/entries/" in browser.current_url)
    assert "Where this entry is used" in main(browser)


def test_fewer_days_by_keyboard(browser, world, screenshots):
    drawn(browser, world, "panel", WIDE)
    browser.find_element(By.CSS_SELECTOR, ".choose summary").send_keys(Keys.ENTER)
    fill(browser, **{"from": "March 2001", "to": "20/3/01"})
    submit(browser, "Draw these days")
    assert "Only 1 March 2001 to 20 March 2001 is drawn" in browser.find_element(By.CSS_SELECTOR, ".picture").text
    assert browser.find_element(By.NAME, "from").get_attribute("value") == "1 March 2001"
    seen(browser, screenshots, "days", WIDE)
    fill(browser, **{"from": "2003", "to": "2002"})
    submit(browser, "Draw these days")
    assert "the end is before the beginning" in main(browser)
    assert not browser.find_elements(By.CSS_SELECTOR, ".picture")
    seen(browser, screenshots, "wrong", WIDE)
    follow(browser, "Draw everything")
    browser.find_element(By.CSS_SELECTOR, ".choose summary").send_keys(Keys.ENTER)
    follow(browser, "2002")
    assert "1 January 2002" in browser.find_element(By.CSS_SELECTOR, ".picture").text


def test_on_paper(browser, world, screenshots):
    drawn(browser, world, "panel", WIDE)
    look(browser, browser.current_url, 1047, media="print")
    photograph(browser, screenshots / "timeline-print-1047.png", 1047)
    box = browser.find_element(By.CSS_SELECTOR, ".picture")
    assert box.is_displayed() and not browser.find_element(By.CSS_SELECTOR, ".views").is_displayed()
    picture = box.find_element(By.TAG_NAME, "svg")
    assert picture.size["width"] <= 1047
    look(browser, browser.current_url, WIDE, media="")


def test_an_agency_sees_its_own(browser, world, screenshots):
    world.enter(browser, "health", world.review + "/chronology/timeline", WIDE)
    words = main(browser)
    assert "Drawn from the 3 entries you may read" in words and "for the panel" in words
    picture = browser.find_element(By.CSS_SELECTOR, ".picture").text
    assert "health-visiting" in picture and "school" not in picture
    seen(browser, screenshots, "agency", WIDE)


@pytest.mark.parametrize("width", [WIDE, NARROW])
def test_known_on_a_day(width, browser, world, screenshots):
    drawn(browser, world, "panel", width)
    follow(browser, "As it was known on a day")
    assert heading(browser).endswith("as it was known on a day")
    seen(browser, screenshots, "choose", width)
    Select(browser.find_element(By.NAME, "agency")).select_by_visible_text("health-visiting")
    fill(browser, day="13 March 2001")
    submit(browser, "Show what was known")
    words = main(browser)
    assert "As known to health-visiting on 13 March 2001" in words
    assert browser.title.startswith("CR-2026-001: as known to health-visiting on 13 March 2001")
    # Its own entry, and what the school says it told; nothing that came later.
    assert "2 of the 7 entries you may read were held by then" in words
    assert "school says that health-visiting was told" in words and "Telephoned the health visitor" in words
    assert "No reply at the door" not in words and "Settled well" not in words
    seen(browser, screenshots, "known", width)
    look(browser, browser.current_url, WIDE, media="print")
    photograph(browser, screenshots / f"timeline-known-print-{width}.png", WIDE)
    assert "As known to health-visiting on 13 March 2001" in browser.find_element(By.CSS_SELECTOR, "thead").text
    look(browser, browser.current_url, width, media="")
    follow(browser, "Take this along as a file")
    assert "As known to health-visiting on 13 March 2001" in main(browser)
    seen(browser, screenshots, "take", width)


def test_what_cannot_be_read_stays(browser, world, screenshots):
    world.enter(browser, "panel", world.review + "/chronology/known", WIDE)
    fill(browser, day="March 2001")
    submit(browser, "Show what was known")
    assert "Choose one of the agencies in the list" in main(browser)
    assert browser.find_element(By.NAME, "day").get_attribute("value") == "March 2001"
    seen(browser, screenshots, "known-wrong", WIDE)


def test_an_agency_is_told_nothing_of_others(browser, world):
    world.enter(browser, "health", world.review + "/chronology/known", WIDE)
    choices = [option.text for option in Select(browser.find_element(By.NAME, "agency")).options]
    assert "health-visiting" in choices and "school" not in choices
    Select(browser.find_element(By.NAME, "agency")).select_by_visible_text("health-visiting")
    fill(browser, day="2 January 2003")
    submit(browser, "Show what was known")
    words = main(browser)
    assert "3 of the 3 entries" in words and "is for the panel, and not here" in words
    assert "Fell asleep" not in words and "was told" not in words


def test_without_scripts(browser_without_scripts, world):
    driver = browser_without_scripts
    drawn(driver, world, "panel", WIDE)
    assert len(driver.find_elements(By.CSS_SELECTOR, ".picture a")) >= 7
    world.enter(driver, "panel", world.review + "/chronology/known", WIDE)
    Select(driver.find_element(By.NAME, "agency")).select_by_visible_text("All agencies together")
    fill(driver, day="2 January 2003")
    submit(driver, "Show what was known")
    assert "As known to all agencies together on 2 January 2003" in main(driver)


def test_where_an_entry_is_used(browser, world, screenshots):
    for width in (WIDE, NARROW):
        drawn(browser, world, "panel", width)
        world.enter(browser, "panel", world.review + "/chronology", width)
        row = next(row for row in browser.find_elements(By.CSS_SELECTOR, ".entries tbody tr") if "No reply" in row.text)
        row.find_element(By.TAG_NAME, "a").send_keys(Keys.ENTER)
        WebDriverWait(browser, 10).until(lambda _: "/entries/" in browser.current_url)
        used = browser.find_element(By.XPATH, "//section[@aria-labelledby='used']")
        assert "to look at" in used.text and used.find_elements(By.CSS_SELECTOR, "a[href*='/findings/']")
        seen(browser, screenshots, "used", width)
