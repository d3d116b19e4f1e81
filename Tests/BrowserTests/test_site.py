"""The first page and the error pages of the site."""

import pytest
from conftest import NARROW, WIDE
from looking import look, photograph, press, refused_by_policy, tab, violations
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize("width", [WIDE, NARROW])
@pytest.mark.parametrize("path", ["/", "/no/such/page"])
def test_axe_finds_nothing(browser, site, screenshots, path, width, dark):
    look(browser, site + path, width, dark)
    assert violations(browser) == []
    name = "home" if path == "/" else "not-found"
    photograph(browser, screenshots / f"{name}-{width}-{'dark' if dark else 'light'}.png", width)


@pytest.mark.parametrize("width", [WIDE, NARROW, 320])
def test_nothing_is_wider_than_the_screen(browser, site, width):
    look(browser, site + "/", width)
    assert browser.execute_script("return document.documentElement.scrollWidth") <= width


def test_the_policy_stops_nothing_of_ours(browser, site):
    browser.get_log("browser")
    look(browser, site + "/", WIDE)
    assert refused_by_policy(browser) == []
    # The stylesheet arrived: without it the page would be in the browser's own serif.
    assert "system-ui" in browser.execute_script("return getComputedStyle(document.body).fontFamily")


def test_the_policy_stops_a_script_that_is_not_ours(browser, site):
    look(browser, site + "/", WIDE)
    browser.execute_script(
        "const s = document.createElement('script'); s.textContent = 'document.title = \"taken\"';"
        "document.body.append(s);"
    )
    assert browser.title != "taken"
    assert any("Content Security Policy" in message for message in refused_by_policy(browser))


def test_the_skip_link_comes_first_and_leads_to_the_main_part(browser, site):
    look(browser, site + "/", WIDE)
    first = tab(browser)
    assert first.text == "Skip to main content"
    assert first.rect["x"] >= 0, "it can be seen when it has the focus"
    press(browser, Keys.ENTER)
    assert browser.switch_to.active_element.get_attribute("id") == "main"
    assert browser.current_url.endswith("#main")


def test_everything_that_can_be_used_is_reached_in_reading_order_and_shows_the_focus(browser, site):
    look(browser, site + "/", WIDE)
    usable = browser.find_elements(By.CSS_SELECTOR, "a[href], button")
    reached = []
    for _ in usable:
        element = tab(browser)
        reached.append(element)
        shown = browser.execute_script(
            "const s = getComputedStyle(arguments[0]);"
            "return s.outlineStyle !== 'none' && s.boxShadow !== 'none';",
            element,
        )
        assert shown, f"no focus is seen on {element.text!r}"
    assert reached == usable


def test_the_copy_buttons_say_what_they_copy(browser, site):
    look(browser, site + "/", WIDE)
    names = [button.accessible_name for button in browser.find_elements(By.TAG_NAME, "button")]
    assert len(names) >= 2
    assert all(name.startswith("Copy the command: ") for name in names)
    assert len(set(names)) == len(names)


def test_without_scripts_everything_can_be_read(browser_without_scripts, site):
    look(browser_without_scripts, site + "/", WIDE)
    assert browser_without_scripts.find_elements(By.TAG_NAME, "button") == []
    words = browser_without_scripts.find_element(By.TAG_NAME, "main").text
    assert "What works today" in words and "casement merge" in words and "What does not work yet" in words
