"""Every part and page of the gallery, and a form from its first field to its answer, by keyboard."""

import base64

import pytest
from conftest import NARROW, WIDE
from looking import look, photograph, press, refused_by_policy, tab, violations
from selenium.common.exceptions import StaleElementReferenceException
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.support.ui import WebDriverWait
from walking import structure, unnamed

PAGES = """sign-in sign-in-problems sign-in-refused sign-in-throttled sign-in-while-writing second-step second-step-wrong
second-step-recovery second-step-recovery-wrong invitation invitation-second-step invitation-codes invitation-ended
sign-in-provider sign-in-provider-while-writing invitation-provider provider-unknown provider-refused provider-own
provider-own-linked provider-own-alone provider-on board board-empty board-names-hidden board-people board-person
board-give-role board-leaver board-hand-over board-invite board-invite-problems board-invite-link board-invite-sent
board-invite-failed board-invite-link-gone board-agencies board-agency-add board-agency board-agency-merged
board-agency-rename board-agency-correct board-agency-part-of board-agency-people board-part-of board-ledger chronology timeline timeline-problem known-choose known expected expected-none plan-add plan-correct around around-none around-add around-correct entry
 entry-reader entry-note entry-note-clash entry-weight entry-themes entry-link themes theme-name links links-confirmed links-dismissed links-lapsed links-none
 links-put-off link stands-out stands-out-under-way stands-out-not-yet finding-queue finding-queue-none finding
 finding-gone search my-work my-work-empty review
 review-names-hidden review-new review-child-add review-child-correct
 review-people-of-lead review-invite-colleague own-name sessions
 requests requests-none request request-changed request-to-secure request-ask request-change-clash request-records
 family family-none family-left-out family-decide family-decide-problems family-decide-clash family-decide-look
 family-words family-words-problems family-version family-version-none
 parts parts-none parts-ask gather gathering gathering-hidden
 typed-entries typed-entries-none typed-entry-new typed-entry-about typed-entry-clash typed-entry-taken-out
 send-files send-files-problems sent-file-reading sent-file-refused sent-file sent-file-column-problem sent-file-kept
files-sent file-take-out file-report file-report-corrections correct-row correct-row-problems correct-row-clash
correct-row-replaced sent-file-corrections
request-records-all agency-add-near sent-file-parts sent-file-parts-said""".split()
ADDRESSES = ["/gallery", "/gallery?language=cy", "/gallery/form", "/support"]
ADDRESSES += [f"/gallery/pages/{page}" for page in PAGES]
SEEN = [(WIDE, False), (WIDE, True), (NARROW, False), (NARROW, True)]


def until(driver, holds):
    """Waits for what a press on a key leads to; a page that never comes fails."""
    WebDriverWait(driver, 20, ignored_exceptions=[StaleElementReferenceException]).until(lambda _: holds())


def test_the_list_is_whole(browser, site):
    look(browser, site + "/gallery", WIDE)
    links = [link.get_attribute("href") for link in browser.find_elements(By.CSS_SELECTOR, "main a")]
    found = {link.rsplit("/", 1)[1] for link in links if "/gallery/pages/" in link}
    assert found == set(PAGES)


@pytest.mark.parametrize("path", ADDRESSES)
def test_axe_finds_nothing_and_nothing_is_wider_than_the_screen(browser, site, screenshots, path):
    for width, dark in SEEN:
        look(browser, site + path, width, dark)
        assert violations(browser) == []
        assert structure(browser) + unnamed(browser) == []
        name = path.strip("/").replace("/", "-").replace("?language=", "-")
        photograph(browser, screenshots / f"{name}-{width}-{'dark' if dark else 'light'}.png", width)
    # 1280 pixels at 400 % are 320.
    for width in (WIDE, NARROW, 320):
        look(browser, site + path, width)
        assert browser.execute_script("return document.documentElement.scrollWidth") <= width
    assert refused_by_policy(browser) == []


@pytest.mark.parametrize("page", PAGES)
def test_every_control_is_reached_in_reading_order_and_shows_the_focus(browser, site, page):
    look(browser, f"{site}/gallery/pages/{page}", WIDE)
    # Where problems take the focus, begin at the top all the same.
    browser.execute_script("document.activeElement.blur(); window.getSelection().removeAllRanges();")
    usable = browser.execute_script(
        # Marks of a picture are for a pointer: the table behind it has the same ways.
        "return [...document.querySelectorAll('a[href]:not([tabindex=\"-1\"]), button, input:not([type=hidden]), select,"
        " textarea, summary, [tabindex=\"0\"]')].filter((e) => e.checkVisibility())"
        # Radio buttons of one name are one stop: the chosen one, or else the first.
        ".filter((e, i, all) => e.type !== 'radio' || e === (all.find((o) => o.name === e.name && o.checked)"
        " ?? all.find((o) => o.name === e.name)));"
    )
    browser.execute_script(
        "const start = document.createElement('span'); start.tabIndex = -1; document.body.prepend(start); start.focus();"
    )
    reached = []
    for _ in usable:
        element = tab(browser)
        reached.append(element)
        shown = browser.execute_script("return getComputedStyle(arguments[0]).outlineStyle !== 'none';", element)
        assert shown, f"no focus is seen on {element.get_attribute('outerHTML')[:120]}"
    assert reached == usable


def test_a_form_filled_in_by_keyboard_alone(browser, site):
    look(browser, site + "/gallery/form", WIDE)
    browser.find_element(By.CSS_SELECTOR, "main button.main").send_keys(Keys.ENTER)
    # Everything that is wrong, and the focus on it.
    until(browser, lambda: browser.title.startswith("Error: "))
    until(browser, lambda: browser.execute_script("return document.activeElement.id") == "problems")
    summary = browser.find_element(By.ID, "problems")
    wrong = [link.get_attribute("href").rsplit("#", 1)[1] for link in summary.find_elements(By.TAG_NAME, "a")]
    assert wrong == [f"field-{name}" for name in ("name", "email", "date", "kind", "who", "agency", "password")]
    # The first link leads into the first field; from there on it is one way down.
    tab(browser)
    press(browser, Keys.ENTER)
    assert browser.switch_to.active_element.get_attribute("id") == "field-name"
    press(browser, "Robin Tegid", Keys.TAB, "robin@example.org", Keys.TAB, "wk comm 4/3/24", Keys.TAB)
    press(browser, Keys.ARROW_DOWN, Keys.TAB, Keys.SPACE, Keys.TAB, Keys.TAB, Keys.TAB)
    press(browser, "Lark", Keys.TAB, "a note", Keys.TAB, Keys.TAB, "four words of mine")
    button = tab(browser)
    assert button.text == "Show password"
    press(browser, Keys.ENTER)
    assert browser.find_element(By.ID, "field-password").get_attribute("type") == "text"
    assert button.text == "Hide password"
    press(browser, Keys.TAB, Keys.ENTER)
    until(browser, lambda: browser.title.startswith("What was understood"))
    words = browser.find_element(By.TAG_NAME, "main").text
    assert "between 4 and 10 March 2024" in words and "Robin Tegid" in words and "four words" not in words


def test_a_form_is_sent_without_scripts_too(browser_without_scripts, site):
    driver = browser_without_scripts
    look(driver, site + "/gallery/form", WIDE)
    assert [button.text for button in driver.find_elements(By.CSS_SELECTOR, "main button")] == ["Continue"]
    driver.find_element(By.ID, "field-name").send_keys("Robin")
    driver.find_element(By.CSS_SELECTOR, "main button.main").click()
    until(driver, lambda: driver.title.startswith("Error: "))
    assert driver.find_element(By.ID, "problems").is_displayed()
    assert driver.find_element(By.ID, "field-name").get_attribute("value") == "Robin"


def test_the_account_menu_opens_by_keyboard_without_scripts(browser_without_scripts, site):
    driver = browser_without_scripts
    look(driver, site + "/gallery/pages/my-work", WIDE)
    driver.find_element(By.CSS_SELECTOR, "summary").send_keys(Keys.ENTER)
    shown = [item.text for item in driver.find_elements(By.CSS_SELECTOR, ".menu li")]
    assert shown == ["Your name", "Where you are signed in", "Tokens for programs", "Sign out"]


def test_a_table_is_a_table_on_a_narrow_screen_too(browser, site):
    look(browser, site + "/gallery/pages/board-people", NARROW)
    nodes = browser.execute_cdp_cmd("Accessibility.getFullAXTree", {})["nodes"]
    roles = [node.get("role", {}).get("value") for node in nodes if not node.get("ignored")]
    def count(selector):
        return len(browser.find_elements(By.CSS_SELECTOR, selector))

    assert "table" in roles and count("tbody tr") > 1
    assert roles.count("row") == count("tr")
    assert roles.count("columnheader") == count("thead th")
    assert roles.count("rowheader") == count("tbody th")


@pytest.mark.parametrize("page", ["review", "invitation-codes", "board-people"])
def test_paper_has_what_was_asked_for_and_no_buttons(browser, site, screenshots, page):
    look(browser, f"{site}/gallery/pages/{page}", WIDE)
    pdf = base64.b64decode(browser.execute_cdp_cmd("Page.printToPDF", {"printBackground": False})["data"])
    assert pdf.startswith(b"%PDF")
    (screenshots / f"{page}.pdf").write_bytes(pdf)
    look(browser, f"{site}/gallery/pages/{page}", WIDE, media="print")
    shown = browser.execute_script(
        "return [...document.querySelectorAll('button, nav:not(.waymarks), .filters')].filter((e) => e.checkVisibility()).length;"
    )
    assert shown == 0
