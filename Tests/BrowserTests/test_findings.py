"""What stands out in a review: worked out by itself after a release, looked at one after another, decided on, asked about; by
keyboard and without scripts, at both widths."""

import re
import time

import pytest
from conftest import NARROW, WIDE
from looking import photograph, press, violations
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.support.ui import WebDriverWait
from test_entry import follow
from test_entry import world as released
from test_review import fill, heading, main, send

world = released


def seen(driver, screenshots, name, width):
    assert violations(driver) == []
    photograph(driver, screenshots / f"findings-{name}-{width}.png", width)
    assert driver.execute_script("return document.documentElement.scrollWidth") <= width


def overview(driver, world, who, width):
    """The page, once what is released has been worked through."""
    end = time.monotonic() + 60
    while True:
        world.enter(driver, who, world.review + "/findings", width)
        words = main(driver)
        if "Worked out on" in words and "has changed" not in words or time.monotonic() > end:
            return words
        time.sleep(0.3)


def left(driver, kind):
    """How many of a kind wait."""
    item = next(item for item in driver.find_elements(By.CSS_SELECTOR, ".tasks li") if kind in item.text)
    found = re.search(r"(\d+) to look at", item.text)
    return int(found[1]) if found else 0


@pytest.mark.parametrize("width", [WIDE, NARROW])
def test_the_children_first(width, browser, world, screenshots):
    words = overview(browser, world, "coordinator", width)
    assert words.index("Robin Larkhill") < words.index("What to look at")
    assert "7 entries of 2 agencies" in words
    assert "Every file that came is released." in words
    child = browser.find_element(By.CSS_SELECTOR, ".child").text
    assert "3 Sep 2002, by school (stated)" in child
    seen(browser, screenshots, "overview", width)
    follow(browser, "last seen: read the entry")
    assert "Fell asleep at story time" in main(browser)
    world.enter(browser, "coordinator", world.review, width)
    assert "3 Sep 2002, by school (stated)" in browser.find_element(By.CSS_SELECTOR, ".child").text


def test_one_after_another_and_a_decision(browser, world, screenshots):
    overview(browser, world, "panel", WIDE)
    waiting = left(browser, "Small things that add up")
    assert waiting >= 1
    follow(browser, "Small things that add up")
    seen(browser, screenshots, "queue", WIDE)
    marks = [mark.text for mark in browser.find_elements(By.CSS_SELECTOR, ".account mark")]
    assert any("No reply" in mark for mark in marks)
    queue = browser.current_url
    world.enter(browser, "panel", queue.removeprefix(world.site), NARROW)
    seen(browser, screenshots, "queue", NARROW)
    world.enter(browser, "panel", queue.removeprefix(world.site), WIDE)
    follow(browser, "Look at it and decide")
    page = browser.current_url
    seen(browser, screenshots, "one", WIDE)
    # To dismiss it needs a reason; nothing typed is lost.
    send(browser, "main form button[name=other]")
    assert browser.title.startswith("Error: ")
    seen(browser, screenshots, "problem", WIDE)
    fill(browser, reason="A card was left, and she rang back.")
    send(browser, "main form button[name=other]")
    assert browser.current_url != page
    overview(browser, world, "panel", WIDE)
    assert left(browser, "Small things that add up") == waiting - 1
    assert "0 confirmed, 1 dismissed" in main(browser)
    browser.get(queue + "&state=dismissed")
    assert "A card was left, and she rang back." in main(browser)
    follow(browser, "Look at it again")
    seen(browser, screenshots, "dismissed", WIDE)
    fill(browser, reason="She did not.")
    send(browser)
    assert "To look at" in main(browser)
    send(browser)
    overview(browser, world, "panel", WIDE)
    assert "1 confirmed, 0 dismissed" in main(browser)
    # From the entry it is found again.
    browser.get(queue + "&state=confirmed")
    send(browser, ".account .whose a")
    assert "Where this entry is used" in main(browser) and "Confirmed by the panel" in main(browser)
    seen(browser, screenshots, "entry", WIDE)


def test_a_question_and_the_arrow_keys(browser, world, screenshots):
    overview(browser, world, "panel", WIDE)
    follow(browser, "Silences")
    follow(browser, "Look at it and decide")
    page = browser.current_url
    if browser.find_elements(By.CSS_SELECTOR, "a[rel=next]"):
        press(browser, Keys.ARROW_RIGHT)
        WebDriverWait(browser, 20).until(lambda _: browser.current_url != page)
        press(browser, Keys.ARROW_LEFT)
        WebDriverWait(browser, 20).until(lambda _: browser.current_url == page)
    browser.find_element(By.PARTIAL_LINK_TEXT, "about its entry").send_keys(Keys.ENTER)
    WebDriverWait(browser, 20).until(lambda _: "/ask" in browser.current_url)
    # Nothing another agency wrote is put into it.
    assert browser.find_element(By.CSS_SELECTOR, "textarea").get_attribute("value") == ""
    fill(browser, question="Was he seen in this time?")
    send(browser)
    assert browser.current_url == page


def test_without_scripts(browser_without_scripts, world):
    overview(browser_without_scripts, world, "coordinator", NARROW)
    send(browser_without_scripts, "main form button")
    assert "worked through again" in main(browser_without_scripts)
    words = overview(browser_without_scripts, world, "coordinator", NARROW)
    assert "Worked out on" in words


def test_agencies_see_none_of_it(browser, world):
    world.enter(browser, "school", world.review, WIDE)
    assert "What stands out" not in main(browser) and "Only the panel sees this" in main(browser)
    world.enter(browser, "school", world.review + "/findings", WIDE)
    assert heading(browser) == "This page is not for your role"
