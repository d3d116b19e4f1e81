"""A health economy with four trusts: asked, its parts asked by its lead, sent by three of them, gathered, read and accepted; on a wide
screen by mouse and on a telephone's by keyboard. What one trust sends, another's people never see."""

import os
import re
import subprocess

import pytest
from conftest import NARROW, WIDE
from looking import photograph, violations
from people import Visitor
from selenium.webdriver.common.by import By
from test_each_role import Keyboard, Mouse
from test_send import Server, World
from test_sign_in import gone

BOARD = "Invented Partnership"
REVIEW = ["--review", "CR-2026-001"]
HEALTH = "Brackenford Health"
TRUSTS = ["Ash Trust", "Birch Trust", "Cedar Trust", "Downs Trust"]
PEOPLE = {
    "administrator": ("Delyth Quill", ["--role", "administrator"]),
    "coordinator": ("Ifan Pryce", ["--role", "coordinator", *REVIEW]),
    "panel": ("Mair Sallow", ["--role", "panel-member", *REVIEW]),
}
OF_AGENCIES = {
    "lead": ("Marian Tregarth", ["--role", "agency-lead", *REVIEW, "--agency", HEALTH]),
    **{name.split()[0].lower(): (f"Nest {name.split()[0]}", ["--role", "agency-author", *REVIEW, "--agency", name])
       for name in TRUSTS[:3]},
}


@pytest.fixture(params=[(WIDE, Mouse), (NARROW, Keyboard)], ids=["wide", "narrow"])
def economy(request, tmp_path):
    """A store of its own for each width, with everybody signed in."""
    store = str(tmp_path / "store.db")

    def casement(*arguments):
        return subprocess.run([os.environ["CASEMENT_PROGRAM"], *arguments, "--store", store], check=True,
                              capture_output=True, text=True).stdout

    casement("import", "files/midwifery.csv", "--case", "files/case.yaml", "--board", BOARD, *REVIEW)
    server, visitors = Server(store), {}

    def come(who, name, role):
        told = casement("invite", "--to", f"{who}@example.org", "--name", name, *role)
        visitors[who] = Visitor(server.site)
        visitors[who].accept(re.search(r"/invitation/\S+", told)[0], name)

    for who, (name, role) in PEOPLE.items():
        come(who, name, role)
    office = visitors["administrator"]
    office.open("/work")
    board = re.search(r'href="(/boards/[0-9a-f-]+)"', office.page)[1]
    for name in [HEALTH, *TRUSTS]:
        office.open(board + "/agencies/add")
        whole = re.search(rf'value="([^"]+)"[^>]*>{HEALTH}<', office.page)
        office.send(name=name, partOf=whole[1] if whole else "", otherNames="")
    for who, (name, role) in OF_AGENCIES.items():
        come(who, name, role)
    visitors["lead"].open("/work")
    review = re.search(r'href="(/reviews/[0-9a-f-]+)"', visitors["lead"].page)[1]
    world = World(server, {who: visitor.session for who, visitor in visitors.items()}, review)
    yield world, visitors, *request.param
    server.process.terminate()
    assert server.process.wait(timeout=30) == 0


def send(visitor, **fields):
    """Sends the form of the page, with the version it shows."""
    version = re.search(r'name="version" value="(\d+)"', visitor.page)
    visitor.send(**fields, **({"version": version[1]} if version else {}))
    assert 'id="problems"' not in visitor.page, visitor.page[visitor.page.find("<main"):]


def test_a_health_lead_with_four_trusts(economy, browser, screenshots):
    world, visitors, width, kind = economy
    driver, hand, review = browser, kind(browser), world.review
    day = {"due": "1 March 2080", "from": "", "to": "", "include": "Everything there is."}

    def enter(who, address):
        world.enter(driver, who, address, width)

    def main():
        return driver.find_element(By.TAG_NAME, "main").text

    def see(*words, name=None):
        for one in words:
            assert one in main(), f"“{one}” is not on the page: {main()[:1500]}"
        assert violations(driver) == []
        assert driver.execute_script("return document.documentElement.scrollWidth") <= width
        if name:
            photograph(driver, screenshots / f"parts-{name}-{width}.png", width)
            # The screen as it was, with what is typed: the page is not asked for again.
            driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", {
                "width": width, "height": 900, "deviceScaleFactor": 1, "mobile": width < 500})

    def go(element):
        page = driver.find_element(By.TAG_NAME, "html")
        hand.press(element)
        gone(driver, page)

    def follow(words):
        go(driver.find_element(By.PARTIAL_LINK_TEXT, words))

    def fill(**fields):
        for field, typed in fields.items():
            hand.type(driver.find_element(By.ID, f"field-{field}"), typed)

    def submit():
        go(driver.find_element(By.CSS_SELECTOR, "main form button.main"))

    def choose(words):
        box = next(label for label in driver.find_elements(By.CSS_SELECTOR, ".choice label") if words in label.text)
        field = driver.find_element(By.ID, box.get_attribute("for"))
        if kind is Mouse:
            hand.press(field)
        else:
            hand.reach(field)
            field.send_keys(" ")

    # The coordinator asks the agency.
    ask = visitors["coordinator"]
    ask.open(review + "/requests/new")
    agency = re.search(rf'value="([^"]+)"[^>]*>\s*<label[^>]*>{HEALTH}<', ask.page)[1]
    send(ask, agencies=agency, **day)

    # Its lead is told what to do, and asks the four trusts.
    enter("lead", "/work")
    see("Ask the parts of your agency for their chronologies", name="work-asked")
    follow("Ask the parts")
    see("None of its parts has been asked yet.", *TRUSTS, name="none")
    follow("Ask parts for their chronologies")
    see(f"{HEALTH} is asked by 1 March 2080")
    for name in TRUSTS:
        choose(name)
    fill(due="1 February 2080")
    see(name="ask")
    submit()
    see("0 of 4 parts have sent.", "Not confirmed")

    # Three say that their records are secured, and send; one of them sees its own alone.
    for who in ["ash", "birch", "cedar"]:
        trust = visitors[who]
        trust.open(review + "/requests")
        request = re.search(rf'href="({review}/requests/[0-9a-f-]+)"', trust.page)[1]
        trust.open(request + "/records")
        send(trust, holdings="Case notes.", whereabouts="Locked.", missing="Nothing.",
             **{"secured-by": "The records manager", "secured-on": "1 March 2024"})
        rows = f"Date,What happened\n12 March 2024,A visit by the {who} trust.\n14 March 2024,A call about {who}.\n"
        status, sent, _ = world.put(who, rows.encode(), f"{who}.csv")
        assert status == 201, status
        world.wait(who, sent, '/keep"')
        trust.open(sent)
        send(trust)
        world.wait("lead", review + "/files", f"{who}.csv")
    for page in ["", "/files", "/requests", "/chronology", "/parts"]:
        seen = world.ask("ash", review + page)[1]
        seen = seen[seen.find("<main"):]
        assert "birch" not in seen and "cedar" not in seen and "3 of 4" not in seen, page
    enter("ash", review)
    see(f"{HEALTH}: Ash Trust", name="trust-home")

    # The lead sees how far each is, and gathers two of them with a reason.
    enter("lead", "/work")
    see("3 of 4 parts of your agency have sent", "Gather 3 files", name="work-sent")
    follow("Gather 3 files")
    see("3 of 4 parts have sent.", "ash.csv, version 1", "Not gathered yet", "Nothing yet", name="page")
    follow("Gather, and let the panel see it")
    see("Ash Trust: ash.csv, version 1", "Nothing has come from", "Downs Trust")
    choose("Cedar Trust: cedar.csv")
    fill(**{"legal-basis": "The terms of reference.", "permission": "None is needed.", "permitted-use": "This review."})
    submit()
    see("The panel will have nothing of Cedar Trust, Downs Trust. Say why", name="gather-problem")
    fill(why="Cedar is putting its dates right. Downs has no records yet.")
    submit()
    see(f"{HEALTH}: gathered chronology 1", "Cedar Trust", "Take out", name="gathering")

    # The panel reads it, by part and agency, and no more than was let out.
    panel = world.ask("panel", review + "/chronology")[1]
    assert f"{HEALTH}: Ash Trust" in panel and "birch trust" in panel and "cedar" not in panel
    enter("panel", review + "/parts")
    see("You see something of 2 of 4 parts.", "Gathered chronology 1", "Without Cedar Trust, Downs Trust", name="panel")
    assert "cedar.csv" not in main()

    # One is taken out; the rest is accepted as a whole.
    enter("lead", review + "/parts")
    follow("Gathered chronology 1")
    go(driver.find_element(By.XPATH, "//tr[contains(., 'birch.csv')]//a[contains(., 'Take out')]"))
    fill(reason="Another family.")
    submit()
    assert "birch trust" not in world.ask("panel", review + "/chronology")[1]
    enter("coordinator", review + "/files")
    follow("Accept gathered chronology 1")
    see("1 file is then part of the case", name="accept")
    submit()
    see("Accepted")
    enter("lead", review + "/parts")
    see("Accepted", "Taken back", "Not gathered yet", name="later")
