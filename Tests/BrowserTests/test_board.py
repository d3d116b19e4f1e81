"""A board's pages as an administrator and a business manager use them: people, invitations, roles, agencies, the ledger."""

import os
import re
import subprocess

import pytest
from conftest import NARROW, WIDE
from looking import look, photograph, violations
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from test_sign_in import PASSWORD, code, gone, heading, send


@pytest.fixture
def board(tmp_path):
    """A server over a store with a board, its address, and a link for its first administrator."""
    store, program = str(tmp_path / "store.db"), os.environ["CASEMENT_PROGRAM"]
    said = subprocess.run(
        [program, "invite", "--store", store, "--open-board", "Invented Partnership", "--to", "bea@example.org",
         "--name", "Bea Quill", "--role", "administrator"],
        check=True, capture_output=True, text=True)
    link = re.search(r"/invitation/\S+", said.stdout + said.stderr)
    assert link, "no link was printed"
    server = subprocess.Popen(
        [program, "serve", "--port", "0", "--store", store], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    site = None
    for line in server.stdout:
        if site := re.search(r"http://[^\s/]+:\d+", line):
            break
    assert site, "the server did not say where it is"
    yield site[0], link[0]
    server.terminate()
    assert server.wait(timeout=20) == 0


@pytest.mark.parametrize("width", [WIDE, NARROW])
@pytest.mark.parametrize("has_scripts", [True, False])
def test_the_people_of_a_board(width, has_scripts, request, board, screenshots):
    driver = request.getfixturevalue("browser" if has_scripts else "browser_without_scripts")
    site, invitation = board
    pages = iter(range(1, 40))

    def seen(words):
        heading(driver, words)
        if has_scripts:
            assert violations(driver) == []
            name = re.sub(r"[^a-z0-9]+", "-", words.lower()).strip("-")
            photograph(driver, screenshots / f"board-{next(pages):02}-{name}-{width}.png", width)
        assert driver.execute_script("return document.documentElement.scrollWidth") <= width

    def follow(words):
        """Goes to a link by the keyboard."""
        page = driver.find_element(By.TAG_NAME, "html")
        driver.find_element(By.PARTIAL_LINK_TEXT, words).send_keys(Keys.ENTER)
        gone(driver, page)

    def fill(choose=None, **fields):
        for name, words in fields.items():
            box = driver.find_element(By.ID, f"field-{name}")
            box.clear()
            box.send_keys(words)
        if choose:
            driver.find_element(By.CSS_SELECTOR, f"input[value={choose}]").send_keys(Keys.SPACE)
        send(driver, "main form button.main")

    def said():
        return driver.find_element(By.TAG_NAME, "main").text

    def come_in(link):
        """From an invitation's link to my work."""
        driver.delete_all_cookies()
        look(driver, link, width)
        heading(driver, "You have been invited")
        fill(password=PASSWORD)
        heading(driver, "Make your sign-in safe")
        fill(code=code(driver.find_element(By.CSS_SELECTOR, "p.key").text.replace(" ", "")))
        heading(driver, "Keep these codes")
        send(driver, "main button.main")
        heading(driver, "My work")

    come_in(site + invitation)
    seen("My work")
    follow("Invented Partnership")
    seen("Invented Partnership")
    assert "You are in no review of this board" in said()

    follow("Agencies")
    seen("Agencies")
    assert "No agencies yet" in said()
    follow("Add an agency")
    seen("Add an agency")
    fill(name="")
    assert driver.title.startswith("Error: ")
    seen("Add an agency")
    fill(name="Larkfield School", otherNames="LS")
    seen("Agencies")
    assert "Larkfield School" in said() and "The agency was added" in said()

    follow("Invented Partnership")
    follow("People and roles")
    seen("People and roles")
    follow("Invite somebody")
    seen("Invite somebody")
    fill(name="Iris Fell", email="iris")
    assert driver.title.startswith("Error: ")
    seen("Invite somebody")
    assert driver.find_element(By.ID, "field-name").get_attribute("value") == "Iris Fell"
    fill(choose="business_manager", email="iris@example.org")
    seen("Pass this link on")
    link = driver.find_element(By.CSS_SELECTOR, ".command code").text
    assert link.startswith(site + "/invitation/")
    follow("Back to invitations")
    seen("Invite somebody")
    assert "Iris Fell" in said() and link not in driver.page_source
    administrator = driver.get_cookies()

    come_in(link)
    follow("Invented Partnership")
    seen("Invented Partnership")
    assert "Start a review" in said()
    manager = driver.get_cookies()

    def be(cookies):
        driver.delete_all_cookies()
        for cookie in cookies:
            driver.add_cookie(cookie)

    be(administrator)
    driver.get(site + "/work")
    follow("Invented Partnership")
    follow("People and roles")
    seen("People and roles")
    follow("Iris Fell")
    seen("Iris Fell")
    home = driver.current_url
    follow("Give a role")
    seen("Give Iris Fell a role")
    fill(choose="inspector")
    seen("Iris Fell")
    assert "The role was given" in said()
    follow("End: Inspector")
    seen("End the role of Iris Fell as Inspector?")
    fill(reason="")
    assert driver.title.startswith("Error: ")
    fill(reason="Given by mistake.")
    seen("Iris Fell")
    assert "The role has ended" in said()

    be(manager)
    driver.get(home)
    seen("Iris Fell")
    assert "Give a role" not in said()
    driver.get(home + "/roles")
    seen("This page is not for your role")

    be(administrator)
    driver.get(home)
    follow("End everything today")
    seen("Does Iris Fell leave?")
    fill(reason="Left the service.")
    seen("Iris Fell")
    assert "has no role in the board now" in said()
    follow("Invented Partnership")
    follow("Ledger")
    seen("Ledger")
    assert "Ended all roles of somebody who left" in said() and "Given by mistake" not in said()

    be(manager)
    driver.get(site + "/work")
    heading(driver, "Sign in")
