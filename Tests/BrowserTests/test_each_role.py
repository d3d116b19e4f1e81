"""A chair, an administrator, a school's author and an inspector, each from the invitation to signed in and signed out: on
both databases, on a wide screen by mouse and on a telephone's by keyboard."""

import os
import re
import subprocess

import pytest
from conftest import NARROW, WIDE
from looking import look, photograph, press, violations
from people import PASSWORD, code
from postgres import Postgres
from selenium.webdriver.common.action_chains import ActionChains
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from test_sign_in import gone, heading

BOARD = "Invented Partnership"
# Role, words of the first thing they go to from their work, and words that only their page has.
PEOPLE = {
    "Rhys Amory": (["--role", "chair"], BOARD, "Ledger"),
    "Bea Quill": (["--role", "administrator"], BOARD, "People"),
    "Nesta Hale": (["--role", "agency-author", "--review", "CR-2026-001", "--agency", "midwifery"], "Wren", "Files"),
    "Ifor Lunt": (["--role", "inspector"], BOARD, "Agencies"),
}


@pytest.fixture(scope="module", params=["sqlite", "postgres"])
def site(request, tmp_path_factory):
    """A server over a store with a review, its address, and a way to invite somebody."""
    folder = tmp_path_factory.mktemp("roles")
    program, server = os.environ["CASEMENT_PROGRAM"], None
    place = ["--store", str(folder / "store.db")]
    if request.param == "postgres":
        server = Postgres(str(folder / "pg"))
        place = ["--store", server.database(), "--keys", str(folder / "keys")]

    def casement(*arguments):
        return subprocess.run([program, *arguments, *place], check=True, capture_output=True, text=True).stdout

    casement(
        "import", "files/midwifery.csv", "files/health-visiting.csv", "--case", "files/case.yaml", "--board", BOARD,
        "--review", "CR-2026-001")
    serving = subprocess.Popen(
        [program, "serve", "--port", "0", *place], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    address = next(found[0] for line in serving.stdout if (found := re.search(r"http://\S+:\d+", line)))

    def invite(name, width):
        to = f"{name.split()[0].lower()}{width}@example.org"
        return to, address + re.search(
            r"/invitation/\S+", casement("invite", "--to", to, "--name", name, *PEOPLE[name][0]))[0]

    yield request.param, address, invite
    serving.terminate()
    assert serving.wait(timeout=20) == 0
    if server:
        server.stop()


class Mouse:
    """Goes to things and clicks them."""

    def __init__(self, driver):
        self.driver = driver

    def press(self, element):
        self.driver.execute_script("arguments[0].scrollIntoView({block: 'center'})", element)
        ActionChains(self.driver).move_to_element(element).click().perform()

    def type(self, element, words):
        self.press(element)
        element.clear()
        press(self.driver, words)


class Keyboard:
    """Reaches everything by the tab key alone."""

    def __init__(self, driver):
        self.driver = driver

    def reach(self, element):
        for _ in range(80):
            if self.driver.switch_to.active_element == element:
                return
            press(self.driver, Keys.TAB)
        raise AssertionError(f"the tab key does not lead to {element.get_attribute('outerHTML')[:200]}")

    def press(self, element):
        self.reach(element)
        press(self.driver, Keys.ENTER)

    def type(self, element, words):
        self.reach(element)
        chain = ActionChains(self.driver).key_down(Keys.CONTROL).send_keys("a").key_up(Keys.CONTROL)
        chain.send_keys(words).perform()


@pytest.mark.parametrize("name", PEOPLE)
@pytest.mark.parametrize(("width", "hand"), [(WIDE, Mouse), (NARROW, Keyboard)])
def test_from_the_invitation_to_signed_out(name, width, hand, site, browser, screenshots):
    (engine, address, invite), (role, first, words) = site, PEOPLE[name]
    driver, hand = browser, hand(browser)
    to, link = invite(name, width)
    driver.delete_all_cookies()
    look(driver, link, width)

    def see(title):
        heading(driver, title)
        assert violations(driver) == []
        assert driver.execute_script("return document.documentElement.scrollWidth") <= width

    def go(element):
        page = driver.find_element(By.TAG_NAME, "html")
        hand.press(element)
        gone(driver, page)

    def fill(**fields):
        for field, typed in fields.items():
            hand.type(driver.find_element(By.ID, f"field-{field}"), typed)
        go(driver.find_element(By.CSS_SELECTOR, "main form button.main"))

    def sign_out():
        hand.press(driver.find_element(By.CSS_SELECTOR, ".menu summary"))
        go(driver.find_element(By.CSS_SELECTOR, ".menu button"))
        see("Sign in")
        assert "You are signed out." in driver.find_element(By.TAG_NAME, "main").text

    see("You have been asked to help with a review" if "--review" in role else "You have been invited")
    assert driver.find_element(By.ID, "field-name").get_attribute("value") == name
    fill(password=PASSWORD)
    see("Make your sign-in safe")
    fill(code=code(driver.find_element(By.CSS_SELECTOR, "p.key").text.replace(" ", "")))
    see("Keep these codes")
    recovery = driver.find_element(By.CSS_SELECTOR, ".codes li").text
    go(driver.find_element(By.CSS_SELECTOR, "main button.main"))
    # The page of an invitation, the second step and its codes: no more before the work.
    see("My work")
    photograph(driver, screenshots / f"role-{name.split()[0].lower()}-work-{engine}-{width}.png", width)
    look(driver, address + "/work", width)
    go(next(a for a in driver.find_elements(By.CSS_SELECTOR, "header a, main a") if first in a.text))
    assert words in driver.find_element(By.TAG_NAME, "main").text
    assert violations(driver) == []
    photograph(driver, screenshots / f"role-{name.split()[0].lower()}-first-{engine}-{width}.png", width)
    look(driver, driver.current_url, width)
    sign_out()

    look(driver, address + "/work", width)
    see("Sign in")
    fill(email=to, password=PASSWORD)
    see("Enter the code from your app")
    go(driver.find_element(By.LINK_TEXT, "Use a recovery code"))
    see("Enter a recovery code")
    fill(recovery=recovery)
    see("My work")
    sign_out()
