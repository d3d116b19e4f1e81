"""What changes while reviews run: agencies and boards renamed and merged, invitations sent again, people who hand over and leave;
as an administrator goes through it, with scripts and without, wide and narrow."""

import base64
import re

import pytest
from conftest import NARROW, WIDE
from looking import photograph, violations
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.support.ui import Select
from test_board import board  # noqa: F401, a fixture
from test_sign_in import PASSWORD, code, gone, heading, send


@pytest.mark.parametrize("width", [WIDE, NARROW])
@pytest.mark.parametrize("has_scripts", [True, False])
def test_names_that_change_and_people_who_leave(width, has_scripts, request, board, screenshots):  # noqa: F811
    driver = request.getfixturevalue("browser" if has_scripts else "browser_without_scripts")
    site, invitation = board
    pages = iter(range(1, 60))

    def seen(words):
        heading(driver, words)
        if has_scripts:
            assert violations(driver) == []
            name = re.sub(r"[^a-z0-9]+", "-", words.lower()).strip("-")
            photograph(driver, screenshots / f"names-{next(pages):02}-{name}-{width}.png", width)
        assert driver.execute_script("return document.documentElement.scrollWidth") <= width

    def follow(words):
        page = driver.find_element(By.TAG_NAME, "html")
        driver.find_element(By.PARTIAL_LINK_TEXT, words).send_keys(Keys.ENTER)
        gone(driver, page)

    def fill(choose=None, pick=None, **fields):
        for name, words in fields.items():
            box = driver.find_element(By.ID, f"field-{name}")
            box.clear()
            box.send_keys(words)
        if choose:
            driver.find_element(By.CSS_SELECTOR, f"input[value={choose}]").send_keys(Keys.SPACE)
        if pick:
            Select(driver.find_element(By.ID, "field-into")).select_by_visible_text(pick)
        send(driver, "main form button.main")

    def said():
        return driver.find_element(By.TAG_NAME, "main").text

    driver.delete_all_cookies()
    driver.execute_cdp_cmd(
        "Emulation.setDeviceMetricsOverride",
        {"width": width, "height": 900, "deviceScaleFactor": 1, "mobile": width < 500})
    driver.get(site + invitation)
    fill(password=PASSWORD)
    fill(code=code(driver.find_element(By.CSS_SELECTOR, "p.key").text.replace(" ", "")))
    send(driver, "main button.main")
    heading(driver, "My work")

    # An agency is renamed, then becomes part of another.
    follow("Invented Partnership")
    follow("Agencies")
    for name in ["Larkfield School", "Larkfield and Nether Wick Academy"]:
        follow("Add an agency")
        fill(name=name)
    follow("Larkfield School")
    seen("Larkfield School")
    follow("Rename it")
    seen("Rename Larkfield School")
    fill(name="Larkfield Primary School", since="1 April 2029")
    assert driver.title.startswith("Error: ")
    seen("Rename Larkfield School")
    fill(since="1 April 2024")
    seen("Larkfield Primary School")
    assert "Until 31 March 2024" in said()
    follow("It became part of another agency")
    seen("What did Larkfield Primary School become part of?")
    fill(pick="Larkfield and Nether Wick Academy", since="1/9/2024")
    seen("Who goes on for Larkfield and Nether Wick Academy?")
    follow("Larkfield Primary School")
    seen("Larkfield Primary School")
    assert "since 1 September 2024" in said()
    follow("Agencies")
    seen("Agencies")
    assert "Larkfield School, until 31 March 2024" in said()

    # A slip is put right, and a change that was none taken back.
    follow("Add an agency")
    fill(name="Nether Wick Nursrey")
    follow("Nether Wick Nursrey")
    follow("Correct the name")
    seen("Correct the name Nether Wick Nursrey")
    fill(name="Nether Wick Nursery")
    assert driver.title.startswith("Error: ")
    seen("Correct the name Nether Wick Nursrey")
    fill(reason="Mistyped.")
    seen("Nether Wick Nursery")
    assert "The name was corrected." in said() and "Nursrey" not in said()
    follow("Rename it")
    fill(name="Nether Wick Playgroup", since="1 April 2024")
    follow("Take the last change of name back")
    seen("Take back that Nether Wick Playgroup got this name?")
    fill(reason="It is another nursery that is called so.")
    seen("Nether Wick Nursery")
    assert "Playgroup" not in said()

    # The board, the same.
    follow("Invented Partnership")
    follow("Rename the board")
    fill(name="Three Valleys Partnership", since="29 September 2019")
    seen("Three Valleys Partnership")
    follow("Its work went over to another board")
    seen("Which board took the work of Three Valleys Partnership over?")
    fill(into="The Regional Board", since="1 April 2024")
    seen("Three Valleys Partnership")
    assert "went over to The Regional Board on 1 April 2024" in said()
    follow("Take this back")
    seen("Take back that Three Valleys Partnership became part of another?")
    fill(reason="Put down by mistake.")
    heading(driver, "Three Valleys Partnership")

    # An invitation, sent again; what somebody hands over; and one's own.
    follow("People and roles")
    follow("Invite somebody")
    fill(choose="chair", name="Iris Fell", email="iris@example.org")
    seen("Pass this link on")
    assert "This site sends no email" in said()
    first = driver.find_element(By.CSS_SELECTOR, ".command code").text
    follow("Back to invitations")
    follow("Send the invitation of Iris Fell again")
    seen("Send the invitation of Iris Fell again?")
    fill()
    seen("Pass this link on")
    assert driver.find_element(By.CSS_SELECTOR, ".command code").text != first
    driver.get(site + "/work")
    seen("My work")
    follow("Your roles, reviews and invitations in Three Valleys Partnership")
    seen("Hand-over of Bea Quill")
    assert "Iris Fell" in said() and "Administrator" in said()
    if has_scripts and width == WIDE:
        printed = driver.execute_cdp_cmd("Page.printToPDF", {"printBackground": False})
        (screenshots / "names-hand-over.pdf").write_bytes(base64.b64decode(printed["data"]))
    driver.get(site + "/work")
    follow("Three Valleys Partnership")
    follow("People and roles")
    follow("Bea Quill")
    seen("Bea Quill")
    follow("End everything today")
    seen("Does Bea Quill leave?")
    follow("Read what Bea Quill hands over first")
    heading(driver, "Hand-over of Bea Quill")
    follow("Three Valleys Partnership")
    follow("Ledger")
    seen("Ledger")
    for words in ["“Larkfield School” is “Larkfield Primary School” from 1 April 2024 on",
                  "is part of “The Regional Board” from 1 April 2024 on", "Read what somebody hands over"]:
        assert words in said(), words
