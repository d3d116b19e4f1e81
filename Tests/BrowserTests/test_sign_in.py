"""From an empty store to signed out again: the first run, an invitation, the second step, my work, as a person does it."""

import base64
import hashlib
import hmac
import os
import re
import struct
import subprocess
import time

import pytest
from conftest import NARROW, WIDE
from looking import look, photograph, press, refused_by_policy, violations
from selenium.common.exceptions import WebDriverException
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.support.ui import WebDriverWait

PASSWORD = "seven rivers and a hat"


@pytest.fixture
def begun(tmp_path):
    """A server over a store of its own, and the link it printed for the first run."""
    server = subprocess.Popen(
        [os.environ["CASEMENT_PROGRAM"], "serve", "--port", "0", "--store", str(tmp_path / "store.db")],
        stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    link = None
    for line in server.stdout:
        if link := re.search(r"http://\S+/first-run/\S+", line):
            break
    assert link, "the server printed no link"
    yield link[0]
    server.terminate()
    assert server.wait(timeout=20) == 0


def heading(driver, words):
    """Waits for a page by its heading."""
    WebDriverWait(driver, 20, ignored_exceptions=[WebDriverException]).until(
        lambda _: driver.find_element(By.TAG_NAME, "h1").text == words,
        f"no page “{words}” at {driver.current_url}: {driver.title}")


def send(driver, selector):
    """Presses a button with the keyboard and waits until the page it stood on is gone."""
    page = driver.find_element(By.TAG_NAME, "html")
    driver.find_element(By.CSS_SELECTOR, selector).send_keys(Keys.ENTER)
    gone(driver, page)


def gone(driver, page):
    def is_left(_):
        # Between two pages the driver has several words for an element that is not there.
        try:
            page.is_enabled()
        except WebDriverException:
            return driver.execute_script("return document.readyState") == "complete"

    WebDriverWait(driver, 20, ignored_exceptions=[WebDriverException]).until(is_left, "the page is still there")


def code(secret):
    key = base64.b32decode(secret + "=" * (-len(secret) % 8))
    digest = hmac.new(key, struct.pack(">Q", int(time.time()) // 30), hashlib.sha1).digest()
    start = digest[-1] & 15
    return f"{(struct.unpack('>I', digest[start:start + 4])[0] & 0x7FFFFFFF) % 10**6:06}"


@pytest.mark.parametrize("width", [WIDE, NARROW])
@pytest.mark.parametrize("has_scripts", [True, False])
def test_from_the_first_run_to_signed_out(width, has_scripts, request, begun, screenshots):
    driver = request.getfixturevalue("browser" if has_scripts else "browser_without_scripts")
    driver.delete_all_cookies()
    pages = iter(range(1, 20))

    def fill(**fields):
        """Types into the fields and sends the form by the keyboard."""
        for name, words in fields.items():
            box = driver.find_element(By.ID, f"field-{name}")
            box.clear()
            box.send_keys(words)
        send(driver, "main form button.main")

    def wrong():
        assert driver.title.startswith("Error: ")

    def seen(words):
        heading(driver, words)
        if has_scripts:
            assert violations(driver) == []
            name = words.lower().replace(" ", "-").replace(":", "")
            photograph(driver, screenshots / f"in-{next(pages):02}-{name}-{width}.png", width)
        assert driver.execute_script("return document.documentElement.scrollWidth") <= width

    look(driver, begun, width)
    seen("Begin: your partnership")
    fill(board="", email="bea")
    wrong()
    seen("Begin: your partnership")
    assert driver.find_element(By.ID, "field-email").get_attribute("value") == "bea"
    fill(board="Invented Partnership", agencies="Larkfield School\nPolice", name="Bea Quill", email="bea@example.org")

    seen("You have been invited")
    assert driver.find_element(By.ID, "field-name").get_attribute("value") == "Bea Quill"
    invitation = driver.current_url
    fill(password="short")
    wrong()
    fill(password=PASSWORD)

    seen("Make your sign-in safe")
    assert driver.find_element(By.CSS_SELECTOR, ".qr svg").is_displayed()
    secret = driver.find_element(By.CSS_SELECTOR, "p.key").text.replace(" ", "")
    fill(code="12345")
    wrong()
    fill(code=code(secret))
    seen("Keep these codes")
    codes = [item.text for item in driver.find_elements(By.CSS_SELECTOR, ".codes li")]
    assert len(set(codes)) == 10
    send(driver, "main button.main")

    seen("My work")
    assert "Invented Partnership" in driver.find_element(By.TAG_NAME, "main").text
    driver.get(invitation)
    seen("This invitation can no longer be used")
    site = begun.rsplit("/first-run/", 1)[0]
    driver.get(site + "/account/sessions")
    seen("Where you are signed in")
    assert "This one" in driver.find_element(By.TAG_NAME, "main").text
    send(driver, ".switch")
    seen("Where you are signed in")
    assert driver.find_element(By.CSS_SELECTOR, ".hiding").is_displayed()

    driver.find_element(By.CSS_SELECTOR, ".menu summary").send_keys(Keys.ENTER)
    send(driver, ".menu button")
    heading(driver, "Sign in")
    assert "You are signed out." in driver.find_element(By.TAG_NAME, "main").text
    assert [cookie["name"] for cookie in driver.get_cookies()] == ["casement-visit"]
    driver.get(site + "/work")
    seen("Sign in")
    fill(email="Bea@Example.org", password="not the right words")
    wrong()
    fill(password=PASSWORD)
    seen("Enter the code from your app")
    driver.find_element(By.LINK_TEXT, "Use a recovery code").send_keys(Keys.ENTER)
    seen("Enter a recovery code")
    fill(recovery=codes[4].upper())
    seen("My work")
    if has_scripts:
        # The answers to forms with problems are told as errors by the browser; they are none of a script or the policy.
        assert [line for line in refused_by_policy(driver) if "422" not in line and "404" not in line] == []


def test_a_form_that_was_open_in_a_lost_session_does_nothing(browser, begun):
    look(browser, begun, WIDE)
    heading(browser, "Begin: your partnership")
    browser.delete_all_cookies()
    for name, words in (("board", "Invented"), ("name", "Bea"), ("email", "bea@example.org")):
        browser.find_element(By.ID, f"field-{name}").send_keys(words)
    page = browser.find_element(By.TAG_NAME, "html")
    press(browser, Keys.ENTER)
    gone(browser, page)
    assert "Nothing was saved" in browser.find_element(By.TAG_NAME, "main").text
    assert browser.find_element(By.ID, "field-board").get_attribute("value") == "Invented"
    # With the cookie that came with it, the same form goes through.
    send(browser, "main form button.main")
    heading(browser, "You have been invited")
