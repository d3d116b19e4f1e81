"""What was said or sent is put right: a request that was changed, a file taken out, a link decided on otherwise or confirmed before the
words changed, an entry that is about one child alone, a name; and an agency's lead who lets a colleague in. By keyboard, at both
widths, the forms without scripts too."""

import re

import pytest
from conftest import NARROW, WIDE
from looking import photograph, refused_by_policy, violations
from people import Visitor
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.support.ui import Select
from test_entry import SCHOOL_AGAIN, follow, rows
from test_entry import world as released
from test_findings import overview
from test_review import cookie, fill, heading, main, send

world = released
# The same row of the same day in a newer version of the school's file.
SCHOOL_ONCE_MORE = SCHOOL_AGAIN.replace("he fell off the wall.", "he fell off the wall behind the bicycle shed.")
KINDS = [(WIDE, True), (NARROW, True), (NARROW, False)]


@pytest.fixture(params=KINDS, ids=["wide", "narrow", "plain"])
def driver(request):
    """A browser at each width, and one without scripts; with the width, and whether it runs scripts."""
    width, has_scripts = request.param
    found = request.getfixturevalue("browser" if has_scripts else "browser_without_scripts")
    found.wide, found.has_scripts = width, has_scripts
    return found


def seen(driver, screenshots, name):
    """Nothing for axe to find, nothing wider than the screen, and a picture to look at."""
    if driver.has_scripts:
        assert violations(driver) == []
        photograph(driver, screenshots / f"second-{name}-{driver.wide}.png", driver.wide)
    assert driver.execute_script("return document.documentElement.scrollWidth") <= driver.wide


def mark(driver):
    """Tells what one browser did from what another did of the same."""
    return f"{driver.wide}{'' if driver.has_scripts else ' plain'}"


def visitor(world, who):
    found = Visitor(world.site)
    found.cookies.set_cookie(cookie(world, who))
    return found


def have_two_children(world):
    """A list is chosen by child where there is more than one."""
    coordinator = visitor(world, "coordinator")
    coordinator.open(world.review)
    if "Wren Larkhill" not in coordinator.page:
        coordinator.open(world.review + "/children/add")
        coordinator.send(name="Wren Larkhill", pseudonym="", born="", died="")


def test_the_entries_of_one_child(driver, world, screenshots):
    have_two_children(world)
    overview(driver, world, "panel", driver.wide)
    world.enter(driver, "panel", world.review + "/chronology", driver.wide)
    whole = len(rows(driver))
    driver.find_element(By.CSS_SELECTOR, ".choose:not(.glance) summary").send_keys(Keys.ENTER)
    Select(driver.find_element(By.NAME, "seen")).select_by_visible_text("Seen")
    choice = Select(driver.find_element(By.NAME, "child"))
    choice.select_by_visible_text(next(one.text for one in choice.options if "Robin" in one.text))
    send(driver, ".choose form button")
    assert "child=" in driver.current_url and "Robin" not in driver.current_url
    shown = rows(driver)
    assert 0 < len(shown) < whole
    assert all("No reply at the door" not in row.text for row in shown)
    seen(driver, screenshots, "one-child")


def test_a_request_that_was_changed(driver, world, screenshots):
    """The agency is told what is asked otherwise, and what stood there before."""
    # For each browser another agency, or the same one with another day.
    coordinator = visitor(world, "coordinator")
    coordinator.open(world.review + "/requests")
    if not re.search(rf'href="{world.review}/requests/[0-9a-f]+-', coordinator.page):
        coordinator.open(world.review + "/requests/new")
        agency = re.search(r'value="([^"]+)"[^>]*>\s*<label[^>]*>school<', coordinator.page)[1]
        coordinator.send(agencies=agency, due="1 March 2080", include="Everything there is.", **{"from": "", "to": ""})
        coordinator.open(world.review + "/requests")
    request = re.search(rf'href="({world.review}/requests/[0-9a-f]+-[0-9a-f-]+)"', coordinator.page)[1]
    world.enter(driver, "coordinator", request + "/change", driver.wide)
    day = {"1280": "2 March 2080"}.get(mark(driver), f"{3 + KINDS.index((driver.wide, driver.has_scripts))} March 2080")
    fill(driver, due="31 February 2080")
    send(driver)
    assert driver.title.startswith("Error: ")
    seen(driver, screenshots, "request-problem")
    fill(driver, due=day, include=f"Everything, with the diary ({mark(driver)}).")
    send(driver)
    assert "Saved. school sees in its list of work what is asked now." in main(driver)
    # Where there are no scripts the page says it as well; the agency sees it with what it was before.
    world.enter(driver, "school", request, driver.wide)
    words = main(driver)
    assert "Changed since it was asked" in words and day in words and "Ifan Pryce" in words
    assert "What is to be in it was put otherwise. Before: Everything" in words
    seen(driver, screenshots, "request-changed")


def test_a_file_that_was_sent_by_mistake(driver, world, screenshots):
    name = f"mistaken-{mark(driver).replace(' ', '-')}"
    world.bring(**{f"{name}".replace("-", "_"): "Date,What happened\n5 May 2004,Another family's visit.\n"})
    administrator = visitor(world, "coordinator")
    # Whose it is stands in its name alone: an agency of its own, whose lead nobody is yet.
    administrator.open(world.review + "/people/invite")
    agency = re.search(rf'value="([^"]+)"[^>]*>{name}<', administrator.page)
    assert agency, "the file's agency is on the list"
    address = f"{name.replace(' ', '')}@example.org"
    administrator.send(name="Gwil Sedge", email=address, role="agency_lead", agency=agency[1], days="7")
    link = re.search(r"/invitation/[^<\s\"]+", administrator.page)[0]
    lead = Visitor(world.site)
    lead.accept(link, "Gwil Sedge")
    world.sessions[name] = lead.session
    world.enter(driver, name, world.review + "/chronology", driver.wide)
    assert "Another family" in main(driver)
    world.enter(driver, name, world.review + "/files", driver.wide)
    follow(driver, "out of the chronology")
    assert "1 entry of it leaves the chronology" in main(driver)
    seen(driver, screenshots, "take-out")
    send(driver)
    assert driver.title.startswith("Error: ")
    seen(driver, screenshots, "take-out-problem")
    fill(driver, reason="It is about another family.")
    send(driver)
    words = main(driver)
    assert "was taken out of the chronology. It is on record" in words
    assert "Taken out of the chronology" in words and "Why: It is about another family." in words
    seen(driver, screenshots, "taken-out")
    world.enter(driver, name, world.review + "/chronology", driver.wide)
    assert "Another family" not in main(driver)


def test_what_was_decided_on_a_link_is_changed(browser, world, screenshots):
    driver = browser
    driver.wide, driver.has_scripts = WIDE, True
    world.enter(driver, "panel", world.review + "/links", WIDE)
    assert "fell off the wall" in driver.find_elements(By.CSS_SELECTOR, ".account")[0].text
    fill(driver, reason="The same call.")
    send(driver)
    assert "Confirmed: " in main(driver) and "Confirmed (1)" in main(driver)
    seen(driver, screenshots, "link-decided")
    follow(driver, "Confirmed (1)")
    assert len(driver.find_elements(By.CSS_SELECTOR, ".account")) == 2 and "The same call." in main(driver)
    confirmed = driver.current_url.removeprefix(world.site)
    seen(driver, screenshots, "links-confirmed")
    follow(driver, "Change the decision")
    send(driver)
    assert driver.title.startswith("Error: "), "to undo it needs a reason"
    seen(driver, screenshots, "link-undo")
    fill(driver, reason="Two different calls.")
    send(driver)
    world.enter(driver, "panel", world.review + "/links", WIDE)
    follow(driver, "Dismissed or unlinked (1)")
    assert "Two different calls." in main(driver)
    undone = driver.current_url.removeprefix(world.site)
    seen(driver, screenshots, "links-dismissed")
    driver.wide = NARROW
    for address, name in [(confirmed, "links-none"), (undone, "links-dismissed")]:
        world.enter(driver, "panel", address, NARROW)
        seen(driver, screenshots, name)
    follow(driver, "Change the decision")
    send(driver)
    world.enter(driver, "panel", confirmed, NARROW)
    assert len(driver.find_elements(By.CSS_SELECTOR, ".account")) == 2
    seen(driver, screenshots, "links-confirmed")
    # The agencies see nothing of it.
    world.enter(driver, "school", confirmed, NARROW)
    assert heading(driver) == "This page is not for your role"


def test_a_link_that_was_confirmed_before_the_words_changed(browser_without_scripts, browser, world, screenshots):
    """Needs the link that the test before confirmed."""
    world.bring(school=SCHOOL_ONCE_MORE)
    world.release("school")
    for driver, width, has_scripts in [(browser, WIDE, True), (browser, NARROW, True)]:
        driver.wide, driver.has_scripts = width, has_scripts
        world.enter(driver, "panel", world.review + "/links", width)
        assert "1 link was confirmed before the words changed" in main(driver)
        seen(driver, screenshots, "links-lapsed")
        send(driver, "section[aria-labelledby=lapsed] a")
        words = main(driver)
        assert "Confirmed before the words changed" in words
        seen(driver, screenshots, "link-lapsed")
    # Taken over with one press, which takes no scripts.
    driver = browser_without_scripts
    driver.wide, driver.has_scripts = NARROW, False
    world.enter(driver, "panel", world.review + "/links", NARROW)
    send(driver, "section[aria-labelledby=lapsed] a")
    send(driver, "section[aria-labelledby=carried] form button")
    assert "Confirmed before the words changed" not in main(driver)
    world.enter(driver, "panel", world.review + "/links", NARROW)
    assert "confirmed before the words changed" not in main(driver) and "Confirmed (1)" in main(driver)


def test_an_entry_that_is_about_one_child_alone(driver, world, screenshots):
    have_two_children(world)
    world.enter(driver, "school", world.review + "/typed/new", driver.wide)
    fill(driver, date="3 June 2003", source="Pupil file", who="Mrs Sedge", event=f"Robin drew a boat ({mark(driver)}).")

    def choose(name, value):
        driver.find_element(By.CSS_SELECTOR, f"input[name={name}][value={value}]").send_keys(Keys.SPACE)

    choose("seen-1", "yes")
    choose("seen-2", "not-about")
    choose("alone-2", "no")
    send(driver)
    assert driver.title.startswith("Error: ")
    assert "You chose that the entry is not about Wren Larkhill" in main(driver)
    seen(driver, screenshots, "not-about-problem")
    choose("alone-2", "not-recorded")
    send(driver)
    assert not driver.title.startswith("Error: "), main(driver)[:500]
    world.enter(driver, "school", world.review + "/typed", driver.wide)
    entry = next(link for link in driver.find_elements(By.CSS_SELECTOR, "main a[href*='/typed/']")
                 if re.search(r"/typed/[0-9a-f]+-", link.get_attribute("href")))
    driver.get(entry.get_attribute("href"))
    chosen = {box.get_attribute("name"): box.get_attribute("value")
              for box in driver.find_elements(By.CSS_SELECTOR, "input[type=radio]:checked")}
    assert chosen["seen-1"] == "yes" and chosen["seen-2"] == "not-about"
    seen(driver, screenshots, "not-about")


def test_a_colleague_is_let_in_by_the_agencys_lead(driver, world, screenshots):
    name = f"Nia {'Novel' if driver.has_scripts else 'Plain'} {driver.wide}"
    address = name.lower().replace(" ", ".") + "@example.org"
    world.enter(driver, "school", world.review + "/people", driver.wide)
    assert "Somebody else from your agency" in main(driver)
    seen(driver, screenshots, "people-of-lead")
    follow(driver, "Invite a colleague")
    assert [box.get_attribute("value") for box in driver.find_elements(By.NAME, "role")] == ["agency_author"]
    seen(driver, screenshots, "colleague")
    send(driver)
    assert driver.title.startswith("Error: ")
    fill(driver, name=name, email=address)
    send(driver)
    assert heading(driver) == "Pass this link on"
    seen(driver, screenshots, "colleague-link")
    link = re.search(r"/invitation/\S+", main(driver))[0]
    colleague = Visitor(world.site)
    colleague.accept(link, name)
    world.sessions[address] = colleague.session
    world.enter(driver, address, world.review + "/chronology", driver.wide)
    assert rows(driver) and "Home visit. No reply" not in main(driver), "their own agency's entries, and no other's"
    # The other agency's lead sees nobody of it among those that were invited.
    world.enter(driver, "health", world.review + "/people", driver.wide)
    assert address not in main(driver)


def test_a_name_is_put_right(driver, world, screenshots):
    world.enter(driver, "health", "/work", driver.wide)
    driver.find_element(By.CSS_SELECTOR, ".menu summary").send_keys(Keys.ENTER)
    follow(driver, "Your name")
    seen(driver, screenshots, "own-name")
    fill(driver, name=" ")
    send(driver)
    assert driver.title.startswith("Error: ")
    name = f"Ned Sallow-{mark(driver).replace(' ', '-')}"
    fill(driver, name=name)
    send(driver)
    assert f"Your name was changed to {name}." in main(driver)
    seen(driver, screenshots, "own-name-changed")
    world.enter(driver, "coordinator", world.review + "/people", driver.wide)
    assert name in main(driver)


def test_nothing_was_stopped_by_the_policy(browser, world):
    kinds = ("403", "404", "409", "422")
    assert [line for line in refused_by_policy(browser) if not any(kind in line for kind in kinds)] == []
