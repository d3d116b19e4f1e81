"""For several at once: the coordinator adds an agency that is missing where she asks, the lead of a health economy confirms in one form that
all records are secured, and sends one file in which a column says which trust each row is of."""

import re

from selenium.webdriver.common.by import By
from test_each_role import Mouse
from test_parts import HEALTH, TRUSTS, economy, send  # noqa: F401
from test_sign_in import gone
from looking import photograph, violations

FILE = """Date,What happened,Agency
12 March 2024,Seen at the clinic by the consultant.,Ash Trust
14 March 2024,Not brought to the appointment.,Birch
15 March 2024,Seen at home by the health visitor.,Ash Trust
16 March 2024,Call from the school nurse.,
"""


def test_one_form_and_one_file_for_several_trusts(economy, browser, screenshots):  # noqa: F811
    world, visitors, width, kind = economy
    driver, hand, review = browser, kind(browser), world.review

    def main():
        return driver.find_element(By.TAG_NAME, "main").text

    def see(*words, name=None):
        for one in words:
            assert one in main(), f"“{one}” is not on the page: {main()[:1500]}"
        assert violations(driver) == []
        assert driver.execute_script("return document.documentElement.scrollWidth") <= width
        if name:
            photograph(driver, screenshots / f"several-{name}-{width}.png", width)
            driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", {
                "width": width, "height": 900, "deviceScaleFactor": 1, "mobile": width < 500})

    def go(element):
        page = driver.find_element(By.TAG_NAME, "html")
        hand.press(element)
        gone(driver, page)

    def follow(words):
        go(driver.find_element(By.PARTIAL_LINK_TEXT, words))

    def type_in(field, words):
        box = driver.find_element(By.ID, field)
        box.clear()
        hand.type(box, words)

    def said(words):
        """What was just done stands at the top, has the focus, and is said once."""
        see(words)
        told = driver.switch_to.active_element
        assert told.get_attribute("id") == "said" and told.get_attribute("role") == "status", told.tag_name
        assert "said=" not in driver.current_url
        driver.refresh()
        assert words not in main()

    # An agency is missing where the coordinator asks: nearly its name is there.
    world.enter(driver, "coordinator", review + "/requests/new", width)
    follow("An agency is missing here")
    type_in("field-name", "Ash Turst")
    go(driver.find_element(By.CSS_SELECTOR, "main form button.main"))
    see("is it the same?", "This is another agency", name="near")
    type_in("field-name", "Elm Hospice")
    go(driver.find_element(By.CSS_SELECTOR, "main form button.main"))
    said("Elm Hospice was added to the board.")
    see("Elm Hospice")

    # She asks the agency, and its lead two of its trusts.
    day = {"due": "1 March 2080", "from": "", "to": "", "include": "Everything there is."}
    for who, address, name in [("coordinator", review + "/requests/new", HEALTH), ("lead", None, TRUSTS[0])]:
        page = visitors[who]
        if address is None:
            page.open(review + "/parts")
            address = re.search(r'href="([^"]+/ask)"', page.page)[1]
        page.open(address)
        agency = re.search(rf'value="([^"]+)"[^>]*>\s*<label[^>]*>{name}<', page.page)[1]
        send(page, agencies=agency, **day)

    # One form for both.
    world.enter(driver, "lead", review + "/requests", width)
    follow("Confirm for your agencies")
    see(HEALTH, f"{HEALTH}: {TRUSTS[0]}", name="records-empty")
    boxes = driver.find_elements(By.CSS_SELECTOR, "fieldset.agency-records")
    assert len(boxes) == 2
    endings = [box.find_element(By.CSS_SELECTOR, "textarea").get_attribute("id").removeprefix("field-holdings-")
               for box in boxes]
    for ending in endings:
        for field, words in {"holdings": "Case notes.", "whereabouts": "Locked away.", "missing": "Nothing.",
                             "secured-by": "The records manager", "secured-on": "1 March 2024"}.items():
            type_in(f"field-{field}-{ending}", words)
    type_in(f"field-secured-on-{endings[1]}", "31 February 2024")
    go(driver.find_element(By.CSS_SELECTOR, "main form button.main"))
    see("There is a problem", f"{HEALTH}: {TRUSTS[0]}: ", name="records-wrong")
    assert driver.find_element(By.ID, f"field-holdings-{endings[0]}").get_attribute("value") == "Case notes."
    type_in(f"field-secured-on-{endings[1]}", "1 March 2024")
    go(driver.find_element(By.CSS_SELECTOR, "main form button.main"))
    said("the records are secured")

    # The page of the request says what is still to come.
    follow(HEALTH)
    see("Still to come", "The agency sends its chronology.", name="request")

    # One file, a column that says which trust: asked about, word by word.
    status, sent, _ = world.put("lead", FILE.encode(), "trusts.csv", agency=HEALTH)
    assert status == 201, status
    world.wait("lead", sent, "Whose each row is")
    world.enter(driver, "lead", sent, width)
    see("Whose each row is", "Rows that say nothing", name="file-asked")
    choices = driver.find_elements(By.CSS_SELECTOR, "#parts select")
    chosen = [box.find_element(By.CSS_SELECTOR, "option:checked").text for box in choices]
    assert chosen == [TRUSTS[0], "Choose", "Choose"], chosen
    press = "#parts form button.main"
    go(driver.find_element(By.CSS_SELECTOR, press))
    see("Choose whose the rows of “Birch” are (1)", name="file-wrong")
    for box, words in zip(driver.find_elements(By.CSS_SELECTOR, "#parts select")[1:], ["Birch Trust", f"{HEALTH} itself"]):
        if kind is not Mouse:
            hand.reach(box)
        box.send_keys(words)
    go(driver.find_element(By.CSS_SELECTOR, press))
    world.wait("lead", sent, '/keep"')
    world.enter(driver, "lead", sent, width)
    see("They are those of", "Birch Trust", name="file-said")
    page = visitors["lead"]
    page.open(sent)
    keep, token = re.search(r'action="([^"]+/keep)".*?name="form" value="([^"]+)"', page.page, re.DOTALL).groups()
    version = re.search(r'name="version" value="(\d+)"', page.page)[1]
    page._ask(world.site + keep, f"form={token}&version={version}".encode())
    world.wait("lead", review + "/chronology", f"{HEALTH}: Birch Trust")
    world.enter(driver, "lead", review + "/chronology", width)
    see(f"{HEALTH}: {TRUSTS[0]}", "Not brought to the appointment.")
