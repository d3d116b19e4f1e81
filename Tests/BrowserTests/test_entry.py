"""The panel at work on entries: read one after another, noted, weighed, marked, linked, searched; by keyboard, at both widths."""

import os
import re
import subprocess

import pytest
from conftest import NARROW, WIDE
from looking import photograph, press, refused_by_policy, violations
from people import Visitor
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.support.ui import WebDriverWait
from test_review import World, fill, heading, main, send

SCHOOL = """Date,What happened,Child seen?,Worker
5/3/01,Robin Larkhill started in Reception. Settled well.,Yes,Mrs Sedge
12/3/01,"Robin had a bruise to his left forearm. He said he fell off the wall. Telephoned the health visitor, Ms Pryce.",Yes,Mrs Sedge
20/4/01,Did not come to school. No answer from home.,No,Mrs Sedge
3/9/02,Robin very tired. Fell asleep at story time.,Yes,Mr Heron
"""
HEALTH = """Date,Event,Child seen?,Action taken
12/3/01,"Telephone call from Mrs Sedge at school: Robin has a bruise to his left forearm, said he fell off the wall.",No,Home visit planned
14/3/01,Home visit. No reply at the door. Card left.,No,Second visit planned
20/4/01,Robin seen at clinic with his mother. Well.,Yes,None
"""
CASE = """title: Robin, an invented case
children:
  - name: Robin Larkhill
    born: '1996-06-03'
"""
ROLES = {
    "coordinator": ("Ifan Pryce", ["--role", "coordinator", "--review", "CR-2026-001"]),
    "panel": ("Osian Bevan", ["--role", "panel-member", "--review", "CR-2026-001"]),
    "school": ("Marian Tregarth", ["--role", "agency-lead", "--review", "CR-2026-001", "--agency", "school"]),
    "health": ("Ned Sallow", ["--role", "agency-lead", "--review", "CR-2026-001", "--agency", "health-visiting"]),
}
# A row that was changed: the panel sees what the first version said.
SCHOOL_AGAIN = SCHOOL.replace("Did not come to school.", "Absent; mother said he had a cold.")


@pytest.fixture(scope="module")
def world(tmp_path_factory):
    """A server over a review with two agencies' released files, one of them in its second version."""
    folder = tmp_path_factory.mktemp("entry")
    program, store = os.environ["CASEMENT_PROGRAM"], str(folder / "store.db")

    def casement(*arguments):
        return subprocess.run(
            [program, *arguments, "--store", store], check=True, capture_output=True, text=True).stdout

    def bring(**files):
        for name, text in files.items():
            (folder / f"{name.replace('_', '-')}.csv").write_text(text, encoding="utf-8")
        (folder / "case.yaml").write_text(CASE, encoding="utf-8")
        paths = [str(folder / f"{name.replace('_', '-')}.csv") for name in files]
        casement(
            "import", *paths, "--case", str(folder / "case.yaml"), "--board", "Invented Partnership", "--review",
            "CR-2026-001", "--understand")

    bring(school=SCHOOL, health_visiting=HEALTH)
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
    visitors["coordinator"].open("/work")
    review = re.search(r'href="(/reviews/[0-9a-f-]+)"', visitors["coordinator"].page)[1]

    def release(who):
        visitors[who].open(review + "/files")
        found = re.search(r'href="(/reviews/[^"]+/release)"', visitors[who].page)[1]
        visitors[who].open(found)
        visitors[who].send(**{
            "legalBasis": "The terms.", "legal-basis": "The terms.", "permission": "Not needed.",
            "permitted-use": "This review.", "permittedUse": "This review.", "version": "0",
        })

    release("school")
    release("health")
    bring(school=SCHOOL_AGAIN)
    release("school")
    found = World(site, {who: visitor.session for who, visitor in visitors.items()}, review)
    # A newer version of an agency's file, for those who go on from here.
    found.bring, found.release = bring, release
    yield found
    server.terminate()
    assert server.wait(timeout=20) == 0


def seen(driver, screenshots, name, width):
    assert violations(driver) == []
    photograph(driver, screenshots / f"entry-{name}-{width}.png", width)
    assert driver.execute_script("return document.documentElement.scrollWidth") <= width


def follow(driver, words):
    """Presses a link by its words, and waits for the page it leads to."""
    before = driver.current_url
    driver.find_element(By.PARTIAL_LINK_TEXT, words).send_keys(Keys.ENTER)
    WebDriverWait(driver, 20).until(lambda _: driver.current_url != before, f"{words} leads nowhere")


def rows(driver):
    return driver.find_elements(By.CSS_SELECTOR, ".entries tbody tr")


@pytest.mark.parametrize("width", [WIDE, NARROW])
def test_reading_one_entry_after_another(width, browser, world, screenshots):
    world.enter(browser, "panel", world.review + "/chronology", width)
    assert len(rows(browser)) == 7
    seen(browser, screenshots, "list", width)
    browser.find_element(By.CSS_SELECTOR, ".glance summary").send_keys(Keys.ENTER)
    seen(browser, screenshots, "months", width)
    follow(browser, "Apr")
    assert len(rows(browser)) == 2
    # In the list, letters lead from entry to entry while the focus is in it.
    first = rows(browser)[0].find_element(By.CSS_SELECTOR, "th a")
    first.send_keys("j")
    assert browser.switch_to.active_element == rows(browser)[1].find_element(By.CSS_SELECTOR, "th a")
    browser.switch_to.active_element.send_keys("k")
    assert browser.switch_to.active_element == first
    send(browser, ".entries tbody tr:first-child th a")
    assert "2001" in heading(browser)
    assert "Robin Larkhill, 4 years old then" in main(browser)
    seen(browser, screenshots, "april", width)
    # The arrows stay within what was chosen, and do nothing at its ends.
    place = browser.current_url
    press(browser, Keys.ARROW_RIGHT)
    WebDriverWait(browser, 20).until(lambda _: browser.current_url != place)
    assert "from=2001-04-01" in browser.current_url
    assert not browser.find_elements(By.CSS_SELECTOR, "a[rel=next]")
    press(browser, Keys.ARROW_LEFT)
    WebDriverWait(browser, 20).until(lambda _: browser.current_url == place)
    # While something is written, the keys are the writer's.
    box = browser.find_element(By.NAME, "note")
    box.send_keys("abc", Keys.ARROW_LEFT, Keys.ARROW_LEFT, "x")
    assert browser.current_url == place and box.get_attribute("value") == "axbc"
    follow(browser, "Back to the list")
    assert "from=2001-04-01" in browser.current_url and "#entry-" in browser.current_url


def test_an_earlier_version_of_the_row(browser, world, screenshots):
    world.enter(browser, "panel", world.review + "/chronology?from=2001-04-20&to=2001-04-20", WIDE)
    link = next(row for row in rows(browser) if "had a cold" in row.text).find_element(By.CSS_SELECTOR, "th a")
    browser.get(link.get_attribute("href"))
    words = main(browser)
    assert "In version 1 this row said" in words and "Did not come to school." in words
    seen(browser, screenshots, "earlier", WIDE)


@pytest.mark.parametrize("width", [WIDE, NARROW])
def test_the_panel_at_work(width, browser, world, screenshots):
    day = {WIDE: "2001-03-12", NARROW: "2002-09-03"}[width]
    world.enter(browser, "panel", world.review + f"/chronology?from={day}&to={day}", width)
    send(browser, ".entries tbody tr:first-child th a")
    page = browser.current_url
    send(browser, "form[action*='/notes'] div.off-paper > .buttons button")
    assert browser.title.startswith("Error: ")
    seen(browser, screenshots, "note-problem", width)
    fill(browser, note="Who else saw the bruise?")
    send(browser)
    assert browser.current_url.startswith(page) and "Who else saw the bruise?" in main(browser)
    send(browser, "a[href*='/notes/']:not([href*='/withdraw'])")
    fill(browser, note="Who else saw it, and when?")
    send(browser)
    assert "Who else saw it, and when?" in main(browser)
    send(browser, "a[href*='/notes/'][href*='/withdraw']")
    fill(browser, reason="On the wrong entry.")
    send(browser)
    assert "Who else saw it" not in main(browser)

    browser.find_element(By.XPATH, "//summary[contains(., 'Change the weight')]").send_keys(Keys.ENTER)
    browser.find_element(By.CSS_SELECTOR, "input[value=key]").send_keys(Keys.SPACE)
    send(browser, "button[name='of-weight']")
    assert browser.find_element(By.CSS_SELECTOR, ".of-panel .tag").text == "Key"
    follow(browser, "Change the themes")
    seen(browser, screenshots, "mark", width)
    theme = f"Bruises {width}"
    fill(browser, name=theme)
    send(browser)
    assert theme in main(browser)
    follow(browser, "Ask about this")
    fill(browser, question="Was a body map made?")
    send(browser)
    assert "Was a body map made?" in main(browser) and browser.current_url.startswith(page)
    seen(browser, screenshots, "worked-on", width)

    browser.get(world.site + world.review + "/themes")
    seen(browser, screenshots, "themes", width)
    follow(browser, theme)
    assert len(rows(browser)) == 1 and "Key" in rows(browser)[0].text
    browser.get(world.site + world.review + "/chronology?weight=key")
    assert len(rows(browser)) == (1 if width == WIDE else 2)


def test_links_one_after_another(browser, world, screenshots):
    world.enter(browser, "panel", world.review + "/links", NARROW)
    seen(browser, screenshots, "queue", NARROW)
    world.enter(browser, "panel", world.review + "/links", WIDE)
    seen(browser, screenshots, "queue", WIDE)
    left = int(re.search(r"(\d+) waits?", main(browser))[1])
    assert "fell off the wall" in browser.find_elements(By.CSS_SELECTOR, ".account")[0].text
    send(browser, "main form button[name=other]")
    assert browser.title.startswith("Error: ")
    seen(browser, screenshots, "link-problem", WIDE)
    send(browser)
    assert heading(browser) == "Proposed links"
    if left == 1:
        assert "No proposed link waits" in main(browser)
    else:
        assert re.search(rf"{left - 1} waits?", main(browser))
        follow(browser, "Leave it for later")
    # Seen from the entry, both accounts stand side by side.
    world.enter(browser, "panel", world.review + "/chronology?from=2001-03-12&to=2001-03-12", WIDE)
    send(browser, ".entries tbody tr:first-child th a")
    assert "Confirmed by the panel" in main(browser)
    assert len(browser.find_elements(By.CSS_SELECTOR, ".account")) == 2
    seen(browser, screenshots, "linked", WIDE)
    page = browser.current_url
    follow(browser, "Decide on this link")
    fill(browser, reason="Two different calls.")
    send(browser)
    assert browser.current_url.startswith(page) and "link that does not stand" in main(browser)


@pytest.mark.parametrize("width", [WIDE, NARROW])
def test_linking_by_hand(width, browser, world, screenshots):
    # The absence, and the clinic of the same day; then the telephone call and the visit two days after.
    day = {WIDE: "2001-04-20", NARROW: "2001-03-14"}[width]
    world.enter(browser, "panel", world.review + f"/chronology?from={day}&to={day}", width)
    send(browser, ".entries tbody tr:first-child th a")
    follow(browser, "Link with another entry")
    seen(browser, screenshots, "by-hand", width)
    send(browser)
    assert browser.title.startswith("Error: ")
    browser.find_element(By.CSS_SELECTOR, "input[name=other]").send_keys(Keys.SPACE)
    fill(browser, reason="The mother told both of the cold.")
    send(browser)
    words = main(browser)
    assert "Linked by hand" in words and "The mother told both of the cold." in words
    seen(browser, screenshots, "linked-by-hand", width)


@pytest.mark.parametrize("width", [WIDE, NARROW])
def test_searching(width, browser, world, screenshots):
    world.enter(browser, "panel", world.review + "/chronology", width)
    fill(browser, words="bruise")
    send(browser, ".look-for button")
    assert "bruise" not in browser.current_url
    assert "2 places found for “bruise”" in main(browser)
    seen(browser, screenshots, "found", width)
    send(browser, ".asked a")
    assert "bruise" in main(browser)
    place = browser.current_url
    follow(browser, "Next entry")
    follow(browser, "Previous entry")
    assert browser.current_url == place
    follow(browser, "Back to what was found")
    assert "2 places found" in main(browser)
    # Another person's address opens nothing.
    address = browser.current_url
    world.enter(browser, "school", address.removeprefix(world.site), width)
    assert "bruise" not in browser.page_source


def test_without_scripts_everything_is_there(browser_without_scripts, world):
    driver = browser_without_scripts
    world.enter(driver, "coordinator", world.review + "/chronology", WIDE)
    send(driver, ".entries tbody tr:first-child th a")
    assert not driver.find_element(By.CSS_SELECTOR, ".keys").is_displayed()
    send(driver, "a[rel=next]")
    fill(driver, note="Without scripts.")
    send(driver, "form[action*='/notes'] div.off-paper > .buttons button")
    assert "Without scripts." in main(driver)


def test_an_entry_on_paper(browser, world, screenshots):
    world.enter(browser, "panel", world.review + "/chronology?from=2001-03-12&to=2001-03-12", WIDE)
    send(browser, ".entries tbody tr:first-child th a")
    import base64

    page = browser.execute_cdp_cmd("Page.printToPDF", {"printBackground": False})
    (screenshots / "entry-paper.pdf").write_bytes(base64.b64decode(page["data"]))
    text = subprocess.run(
        ["pdftotext", "-layout", str(screenshots / "entry-paper.pdf"), "-"], check=True, capture_output=True,
        text=True).stdout
    assert "fell off the wall" in text and "Robin Larkhill" in text
    assert "Previous entry" not in text and "Save the note" not in text


def test_nothing_was_stopped_by_the_policy(browser, world):
    kinds = ("403", "404", "409", "422")
    assert [line for line in refused_by_policy(browser) if not any(kind in line for kind in kinds)] == []
