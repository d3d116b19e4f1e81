"""A review as its people meet it: started, its children first, files released, entries read, a question asked and answered."""

import os
import re
import subprocess

import pytest
from conftest import NARROW, WIDE
from looking import look, photograph, refused_by_policy, violations
from people import Visitor
from selenium.common.exceptions import WebDriverException
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.support.ui import Select, WebDriverWait

BOARD = "Invented Partnership"
PEOPLE = {
    "manager": ("Bea Quill", ["--role", "business-manager"]),
    "coordinator": ("Ifan Pryce", ["--role", "coordinator", "--review", "CR-2026-001"]),
    "panel": ("Osian Bevan", ["--role", "panel-member", "--review", "CR-2026-001"]),
    "lead": ("Marian Tregarth", ["--role", "agency-lead", "--review", "CR-2026-001", "--agency", "midwifery"]),
    "visitor": ("Ned Sallow", ["--role", "agency-lead", "--review", "CR-2026-001", "--agency", "health-visiting"]),
}


class World:
    def __init__(self, site, sessions, review):
        self.site, self.sessions, self.review = site, sessions, review

    def enter(self, driver, who, address, width):
        """Opens a page as somebody, in a browser that knew nobody."""
        look(driver, self.site + "/support", width)
        driver.delete_all_cookies()
        driver.add_cookie({"name": "casement-session", "value": self.sessions[who]})
        driver.get(self.site + address)


@pytest.fixture(scope="module")
def world(tmp_path_factory):
    """A server over a store with one review, two agencies' files and five people who are signed in."""
    folder = tmp_path_factory.mktemp("review")
    program, store = os.environ["CASEMENT_PROGRAM"], str(folder / "store.db")

    def casement(*arguments):
        return subprocess.run(
            [program, *arguments, "--store", store], check=True, capture_output=True, text=True).stdout

    casement(
        "import", "files/midwifery.csv", "files/health-visiting.csv", "--case", "files/case.yaml", "--board", BOARD,
        "--review", "CR-2026-001")
    links = {}
    for who, (name, role) in PEOPLE.items():
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
    sessions, review = {}, None
    for who, (name, _) in PEOPLE.items():
        visitor = Visitor(site)
        visitor.accept(links[who], name)
        sessions[who] = visitor.session
        if who == "coordinator":
            visitor.open("/work")
            review = re.search(r'href="(/reviews/[0-9a-f-]+)"', visitor.page)[1]
    yield World(site, sessions, review)
    server.terminate()
    assert server.wait(timeout=20) == 0


def main(driver):
    return driver.find_element(By.TAG_NAME, "main").text


def heading(driver):
    return driver.find_element(By.TAG_NAME, "h1").text


def send(driver, selector="main form button.main"):
    """Presses a button with the keyboard and waits for the page after it."""
    page = driver.find_element(By.TAG_NAME, "html")
    driver.find_element(By.CSS_SELECTOR, selector).send_keys(Keys.ENTER)

    def is_left(_):
        try:
            page.is_enabled()
        except WebDriverException:
            return driver.execute_script("return document.readyState") == "complete"

    WebDriverWait(driver, 20, ignored_exceptions=[WebDriverException]).until(is_left, "the page is still there")


def fill(driver, **fields):
    for name, words in fields.items():
        box = driver.find_element(By.NAME, name.replace("_", "-"))
        box.clear()
        box.send_keys(words)


def seen(driver, screenshots, name, width, has_scripts=True):
    """Nothing for axe to find, nothing wider than the screen, and a picture to look at."""
    if has_scripts:
        assert violations(driver) == []
        photograph(driver, screenshots / f"review-{name}-{width}.png", width)
    assert driver.execute_script("return document.documentElement.scrollWidth") <= width


@pytest.mark.parametrize("width", [WIDE, NARROW])
def test_every_page_as_everybody_who_may_open_it(width, browser, world, screenshots):
    pages = ["", "/people", "/files", "/chronology", "/chronology/people", "/questions", "/requests"]
    others = ["/typed", "/parts", "/ledger", "/themes", "/links", "/findings", "/exports", "/family"]
    opened = {who: [] for who in PEOPLE}
    for who in PEOPLE:
        for page in pages:
            world.enter(browser, who, world.review + page, width)
            if heading(browser) == "This page is not for your role":
                continue
            opened[who].append(page)
            seen(browser, screenshots, f"{who}{page.replace('/', '-')}", width)
            # Every tab leads somewhere this person may go.
            for tab in browser.find_elements(By.CSS_SELECTOR, ".tabs a"):
                assert tab.get_attribute("href").removeprefix(world.site + world.review) in pages + others
    assert opened["manager"] == ["", "/people"]
    assert opened["panel"] == pages and opened["lead"] == pages


@pytest.mark.parametrize("width", [WIDE, NARROW])
@pytest.mark.parametrize("has_scripts", [True, False])
def test_starting_a_review(width, has_scripts, request, world, screenshots):
    driver = request.getfixturevalue("browser" if has_scripts else "browser_without_scripts")
    world.enter(driver, "manager", "/work", width)
    visitor = Visitor(world.site)
    # The board's key stands in its pages' addresses.
    world.enter(driver, "manager", world.review, width)
    board = driver.find_element(By.CSS_SELECTOR, ".waymarks a[href^='/boards/']").get_attribute("href")
    assert visitor.session is None
    driver.get(board + "/reviews/new")
    assert heading(driver) == "Start a review"
    reference = driver.find_element(By.NAME, "reference").get_attribute("value")
    assert re.fullmatch(r"CR-\d{4}-\d{3}", reference)
    seen(driver, screenshots, "start", width, has_scripts)
    fill(driver, title="About Bramble Fell", name_1="Bramble Fell", born_1="31 February 2020")
    send(driver)
    assert driver.title.startswith("Error: ")
    assert "Choose a title that does not name the child" in main(driver)
    assert "the calendar has no such day" in main(driver)
    seen(driver, screenshots, "start-problems", width, has_scripts)
    fill(driver, title="Hazel", pseudonym_1="Child H", born_1="3 June 2019", died_1="9 May 2024")
    send(driver, "button[name=another]")
    assert driver.find_element(By.NAME, "pseudonym-1").get_attribute("value") == "Child H"
    fill(driver, name_2="Sorrel Fell", born_2="12.1.14")
    send(driver)
    assert heading(driver) == "Hazel"
    words = main(driver)
    assert reference in words and "Child H" in words and "Child 2" in words
    assert "4 years old when they died" in words
    # Whoever does not read the case is shown no names, also of children they named.
    assert "Bramble" not in words and "Sorrel" not in words
    seen(driver, screenshots, "started", width, has_scripts)

    # A child nobody had named, and a day that is known later.
    home = driver.current_url
    driver.get(driver.find_element(By.LINK_TEXT, "Add a child").get_attribute("href"))
    assert heading(driver) == f"Add a child to {reference}"
    fill(driver, pseudonym="Child W", born="31 February 2020")
    send(driver)
    assert driver.title.startswith("Error: ")
    seen(driver, screenshots, "child-problems", width, has_scripts)
    fill(driver, name="Wilf Fell", born="1 May 2021")
    send(driver)
    assert "The child was added." in main(driver) and "Child W" in main(driver) and "Wilf" not in main(driver)
    seen(driver, screenshots, "child-added", width, has_scripts)
    driver.get(driver.find_element(By.CSS_SELECTOR, "main a[aria-label$='Child W']").get_attribute("href"))
    assert heading(driver) == "Correct what is known of Child W"
    assert driver.find_elements(By.NAME, "name") == [], "names are for those who read the case"
    seen(driver, screenshots, "child-correct", width, has_scripts)
    fill(driver, died="9 May 2024")
    send(driver)
    assert "3 years old when they died" in main(driver)
    driver.get(home + "/title")
    fill(driver, title="Alder")
    send(driver)
    assert heading(driver) == "Alder"
    driver.get(home + "/close")
    seen(driver, screenshots, "close", width, has_scripts)
    send(driver)
    assert driver.title.startswith("Error: ")
    fill(driver, reason="Entered twice.")
    send(driver)
    assert "This review is closed." in main(driver)
    driver.get(home + "/title")
    assert "The review is closed." in main(driver)
    driver.get(home + "/reopen")
    fill(driver, reason="It was not.")
    send(driver)
    assert "This review is under way." in main(driver)


def test_two_people_change_a_title(browser, world):
    world.enter(browser, "coordinator", world.review + "/title", WIDE)
    other = Visitor(world.site)
    other.cookies.set_cookie(cookie(world, "manager"))
    other.open(world.review + "/title")
    version = re.search(r'name="version" value="(\d+)"', other.page)[1]
    other.send(title="Rowan", version=version)
    fill(browser, title="Linden")
    send(browser)
    assert "Somebody else changed this while you were writing" in main(browser)
    assert browser.find_element(By.CSS_SELECTOR, ".theirs").text.endswith("Rowan")
    assert browser.find_element(By.NAME, "title").get_attribute("value") == "Linden"
    assert violations(browser) == []
    send(browser)
    assert heading(browser) == "Linden"


def cookie(world, who):
    import http.cookiejar

    host = re.match(r"http://([^:/]+)", world.site)[1]
    return http.cookiejar.Cookie(
        0, "casement-session", world.sessions[who], None, False, host, False, False, "/", True, False, None, True,
        None, None, {})


def test_a_file_from_its_agency_to_the_panel_and_a_question_back(browser, world, screenshots):
    def tasks(who):
        world.enter(browser, who, "/work", WIDE)
        return [link.text for link in browser.find_elements(By.CSS_SELECTOR, ".tasks a")]

    def entries(who, query=""):
        world.enter(browser, who, world.review + "/chronology" + query, WIDE)
        return len(browser.find_elements(By.CSS_SELECTOR, ".entries tbody tr"))

    assert tasks("lead") == ["Let the panel see a file your agency has sent"]
    own = entries("lead")
    assert own > 0 and entries("panel") == 0
    assert "There is nothing for you to read yet" in main(browser)

    world.enter(browser, "lead", "/work", WIDE)
    send(browser, ".tasks a")
    seen(browser, screenshots, "files-own", WIDE)
    send(browser, ".tasks a")
    assert heading(browser) == "Let the panel see this file?"
    seen(browser, screenshots, "release", WIDE)
    send(browser)
    assert browser.title.startswith("Error: ")
    fill(browser, legal_basis="The review’s terms.", permission="Not needed.", permitted_use="This review.")
    send(browser)
    assert "Released" in main(browser) and tasks("lead") == []

    assert entries("panel") == own
    # Nothing of the other agency's, by any filter.
    browser.find_element(By.CSS_SELECTOR, ".choose:not(.glance) summary").send_keys(Keys.ENTER)
    choices = [choice.text for choice in Select(browser.find_element(By.NAME, "agency")).options]
    assert choices == ["All", "midwifery"]
    fill(browser, **{"from": "12 March 2001", "to": "March 2001"})
    Select(browser.find_element(By.NAME, "seen")).select_by_visible_text("Seen")
    send(browser, ".choose form button")
    assert re.search(r"\?from=2001-03-12&to=2001-03-31&seen=yes$", browser.current_url)
    rows = browser.find_elements(By.CSS_SELECTOR, ".entries tbody tr")
    assert 0 < len(rows) < own
    seen(browser, screenshots, "filtered", WIDE)
    world.enter(browser, "panel", world.review + "/chronology/people", WIDE)
    send(browser, "main table a")
    assert "person=" in browser.current_url and "midwife" not in browser.current_url
    assert "naming " in main(browser)

    assert tasks("coordinator") == ["Accept a file an agency has released", "Look at one thing that stands out"]
    send(browser, ".tasks a")
    send(browser, ".tasks a")
    assert heading(browser).startswith("Accept midwifery.csv")
    send(browser)
    assert "Accepted" in main(browser)

    entries("panel")
    send(browser, ".entries tbody tr:first-child a[href$='/ask']")
    assert heading(browser) == "Ask midwifery about an entry"
    seen(browser, screenshots, "ask", WIDE)
    fill(browser, question="Who else was there?\nWas the father asked?")
    send(browser)
    assert "Question 1 to midwifery" in main(browser)
    assert entries("panel", "?asked=1") == 1

    # The other agency knows nothing of it; a made-up address is the page that is not there.
    assert tasks("visitor") == ["Let the panel see a file your agency has sent"]
    world.enter(browser, "visitor", world.review + "/questions", WIDE)
    assert "Question 1" not in main(browser)

    assert tasks("lead") == ["Answer a question from the panel"]
    send(browser, ".tasks a")
    send(browser, ".asked a")
    seen(browser, screenshots, "question", WIDE)
    fill(browser, answer="Her mother. The father was not asked.")
    send(browser)
    assert "Her mother" in main(browser)
    assert "Read an answer and close its question" in tasks("panel")
    send(browser, ".tasks a")
    send(browser, ".asked a")
    send(browser, "main a[href$='/close']")
    fill(browser, reason="Answered.")
    send(browser)
    assert tasks("lead") == [] and "Closed" in _questions(browser, world)


def _questions(browser, world):
    world.enter(browser, "panel", world.review + "/questions", WIDE)
    return main(browser)


def test_names_are_hidden_everywhere_while_the_screen_is_shared(browser, world, screenshots):
    world.enter(browser, "coordinator", "/work", WIDE)
    send(browser, ".switch")
    for page in ["", "/people", "/files", "/chronology", "/chronology/people", "/questions"]:
        browser.get(world.site + world.review + page)
        source = browser.page_source
        assert "Wren" not in source and "Calloway" not in source, page
        assert violations(browser) == []
    browser.get(world.site + world.review)
    seen(browser, screenshots, "names-hidden", WIDE)


def test_leaving_a_review(browser, world, screenshots):
    world.enter(browser, "manager", world.review + "/people", WIDE)
    link = browser.find_element(By.PARTIAL_LINK_TEXT, "Ned Sallow")
    page = link.get_attribute("href")
    browser.get(page)
    seen(browser, screenshots, "end-role", WIDE)
    fill(browser, reason="Another lead was named.")
    send(browser)
    assert "Ned Sallow" not in main(browser)
    world.enter(browser, "visitor", world.review, WIDE)
    assert heading(browser) == "Page not found"
    browser.get(page)
    assert heading(browser) == "Page not found"


def test_nothing_was_stopped_by_the_policy(browser, world):
    kinds = ("403", "404", "409", "422")
    assert [line for line in refused_by_policy(browser) if not any(kind in line for kind in kinds)] == []
