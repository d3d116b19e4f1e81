"""What is prepared for the family: decided entry by entry by its key worker, read by the panel, printed for the family; by keyboard
and without scripts, at both widths and on paper."""

import os
import re
import subprocess

import pytest
from conftest import NARROW, WIDE
from looking import look, photograph, press, refused_by_policy, violations
from people import Visitor
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.support.ui import Select, WebDriverWait
from test_entry import CASE, HEALTH, SCHOOL, follow
from test_review import World, fill, heading, main

REVIEW = ["--review", "CR-2026-001"]
ROLES = {
    "worker": ("Nest Ferris", ["--role", "family-key-worker", *REVIEW]),
    "panel": ("Osian Bevan", ["--role", "panel-member", *REVIEW]),
    "school": ("Marian Tregarth", ["--role", "agency-lead", *REVIEW, "--agency", "school"]),
    "health": ("Ned Sallow", ["--role", "agency-lead", *REVIEW, "--agency", "health-visiting"]),
}


@pytest.fixture(scope="module")
def world(tmp_path_factory):
    """A server over a review with one agency's released file and another's that is kept."""
    folder = tmp_path_factory.mktemp("family")
    program, store = os.environ["CASEMENT_PROGRAM"], str(folder / "store.db")

    def casement(*arguments):
        return subprocess.run(
            [program, *arguments, "--store", store], check=True, capture_output=True, text=True).stdout

    for name, text in {"school": SCHOOL, "health-visiting": HEALTH}.items():
        (folder / f"{name}.csv").write_text(text, encoding="utf-8")
    (folder / "case.yaml").write_text(CASE, encoding="utf-8")
    casement(
        "import", str(folder / "school.csv"), str(folder / "health-visiting.csv"), "--case", str(folder / "case.yaml"),
        "--board", "Invented Partnership", *REVIEW)
    links = {}
    for who, (name, role) in ROLES.items():
        told = casement("invite", "--to", f"{who}@example.org", "--name", name, *role)
        links[who] = re.search(r"/invitation/\S+", told)[0]
    server = subprocess.Popen(
        [program, "serve", "--port", "0", "--store", store], stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
        text=True)
    site = None
    for line in server.stdout:
        if found := re.search(r"http://\S+:\d+", line):
            site = found[0]
            break
    assert site, "the server named no address"
    visitors = {}
    for who, (name, _) in ROLES.items():
        visitors[who] = Visitor(site)
        visitors[who].accept(links[who], name)
    visitors["school"].open("/work")
    review = re.search(r'href="(/reviews/[0-9a-f-]+)', visitors["school"].page)[1]
    visitors["school"].open(review + "/files")
    visitors["school"].open(re.search(r'href="(/reviews/[^"]+/release)"', visitors["school"].page)[1])
    visitors["school"].send(**{
        "legalBasis": "The terms.", "legal-basis": "The terms.", "permission": "Not needed.",
        "permitted-use": "This review.", "permittedUse": "This review.", "version": "0",
    })
    yield World(site, {who: visitor.session for who, visitor in visitors.items()}, review)
    server.terminate()
    assert server.wait(timeout=20) == 0


def seen(driver, screenshots, name, width):
    assert violations(driver) == []
    # A form that is sent back with what is wrong is no fault of the page.
    assert [line for line in refused_by_policy(driver) if "status of 422" not in line] == []
    photograph(driver, screenshots / f"family-{name}-{width}.png", width)
    assert driver.execute_script("return document.documentElement.scrollWidth") <= width


def save(driver, words="Save and go to the next one to do"):
    before = driver.find_element(By.TAG_NAME, "html")
    next(b for b in driver.find_elements(By.TAG_NAME, "button") if b.text == words).send_keys(Keys.ENTER)
    WebDriverWait(driver, 20).until(lambda _: driver.find_element(By.TAG_NAME, "html") != before)


def choose(driver, value):
    driver.find_element(By.CSS_SELECTOR, f"input[name=choice][value={value}]").send_keys(Keys.SPACE)


def test_from_the_first_entry_to_the_page_the_family_gets(browser, world, screenshots):
    world.enter(browser, "worker", "/work", WIDE)
    follow(browser, "Say of 4 entries what the family is told")
    assert heading(browser) == "CR-2026-001, for the family"
    words = main(browser)
    assert "Nothing is decided yet, of 4 entries." in words
    assert "started in Reception" in words and "No reply at the door" not in words
    seen(browser, screenshots, "list", WIDE)
    follow(browser, "5 March 2001")
    seen(browser, screenshots, "decide", WIDE)
    # Nothing was said: nothing is saved, and what was chosen stays.
    choose(browser, "shared")
    save(browser)
    assert "plain words for the family" in main(browser)
    assert browser.find_element(By.CSS_SELECTOR, "input[value=shared]").is_selected()
    fill(browser, words="Robin started school. He settled well.")
    save(browser)
    # The next one that waits; a name in it is pointed at, and the key worker mends it.
    assert "12 March 2001" in main(browser) and "Saved." in main(browser)
    choose(browser, "shared")
    fill(browser, words="Mrs Sedge saw a bruise on Robin’s arm and rang the HV.")
    save(browser)
    words = main(browser)
    assert "“Sedge” stands in the agencies’ records" in words and "health visitor" in words
    seen(browser, screenshots, "look", WIDE)
    fill(browser, words="A teacher saw a bruise on Robin’s arm. She rang the health visitor.", said="He told us about the wall.")
    save(browser)
    assert "20 April 2001" in main(browser)
    choose(browser, "left_out")
    Select(browser.find_element(By.NAME, "reason")).select_by_visible_text("It could put somebody at risk")
    fill(browser, why="It says where they live now.")
    save(browser, "Save and stay here")
    assert "20 April 2001" in main(browser) and "Saved." in main(browser)
    follow(browser, "Back to the entries")
    assert "3 entries of 4 are decided." in main(browser)
    follow(browser, "What the family reads")
    assert heading(browser) == "What the agencies wrote about Robin Larkhill"
    words = main(browser)
    assert "It was prepared for you by Nest Ferris on" in words
    assert "2 entries are not shown:" in words and "1 because it could put somebody at risk" in words
    assert "A teacher saw a bruise" in words and "Sedge" not in words and "where they live" not in words
    seen(browser, screenshots, "version", WIDE)
    look(browser, browser.current_url, WIDE, media="print")
    photograph(browser, screenshots / f"family-version-print-{WIDE}.png", WIDE)
    printed = browser.find_element(By.TAG_NAME, "body").text
    assert "A teacher saw a bruise" in printed and "not printed" not in printed and "Entry by entry" not in printed
    look(browser, browser.current_url, WIDE, media="")


@pytest.mark.parametrize("width", [WIDE, NARROW])
def test_what_the_panel_reads(width, browser, world, screenshots):
    world.enter(browser, "panel", world.review + "/family", width)
    assert "A teacher saw a bruise" in main(browser) and "He told us about the wall." in main(browser)
    seen(browser, screenshots, "panel", width)
    follow(browser, "What is left out, and why")
    words = main(browser)
    assert "It could put somebody at risk: 1" in words and "It says where they live now." in words
    assert "Did not come to school." in words and "started in Reception" not in words
    seen(browser, screenshots, "left-out", width)
    follow(browser, "20 April 2001")
    assert "It says where they live now." in main(browser)


def test_on_a_small_screen_and_by_keys(browser, world, screenshots):
    world.enter(browser, "worker", world.review + "/family?state=to-do", NARROW)
    seen(browser, screenshots, "to-do", NARROW)
    follow(browser, "3 September 2002")
    seen(browser, screenshots, "decide", NARROW)
    world.enter(browser, "worker", world.review + "/family/version", NARROW)
    seen(browser, screenshots, "version", NARROW)
    # From entry to entry by the keys that lead through the chronology.
    world.enter(browser, "worker", world.review + "/family", WIDE)
    follow(browser, "5 March 2001")
    before = browser.current_url
    press(browser, Keys.ARROW_RIGHT)
    WebDriverWait(browser, 10).until(lambda _: browser.current_url != before)
    assert "12 March 2001" in main(browser)


@pytest.mark.parametrize("width", [WIDE, NARROW])
def test_the_reviews_own_words_are_added_by_keys(width, browser, world, screenshots):
    world.enter(browser, "worker", world.review + "/family/words", width)
    assert heading(browser) == "Words of the trade"
    fill(browser, words="TAF\nboot hall: the room with the coats")
    save(browser, "Save the words")
    assert "Line 1: put a colon" in main(browser)
    seen(browser, screenshots, "words-problem", width)
    fill(browser, words=f"TAF: a meeting about the family, seen at {width}")
    save(browser, "Save the words")
    assert "Saved." in main(browser) and "Last changed by Nest Ferris" in main(browser)
    seen(browser, screenshots, "words", width)


def test_nothing_else_is_open_to_the_key_worker(browser, world):
    for place in ["/chronology", "/findings", "/files", "/exports"]:
        world.enter(browser, "worker", world.review + place, WIDE)
        assert "Who may" in main(browser) or "may not" in main(browser)
    world.enter(browser, "school", world.review + "/family", WIDE)
    assert "A teacher saw a bruise" not in main(browser)
