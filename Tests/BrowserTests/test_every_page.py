"""Every page somebody can come to by following links, as those who have most of them: what holds on every page is looked at on
each, at full width and at 320 pixels, which is 1280 at 400 %. The list of pages is at the end: a page that is not reached any more
fails the test as much as one that is wrong."""

import base64
import collections
import os
import re
import subprocess

import pytest
from conftest import WIDE
from looking import look, violations
from people import Visitor
from walking import focus, pattern, structure, too_wide, unnamed

BOARD = "Invented Partnership"
SMALL = 320
REVIEW = ["--review", "CR-2026-001"]
PEOPLE = {
    "administrator": ("Delyth Quill", ["--role", "administrator"]),
    "manager": ("Bea Quill", ["--role", "business-manager"]),
    "coordinator": ("Ifan Pryce", ["--role", "coordinator", *REVIEW]),
    "lead": ("Marian Tregarth", ["--role", "agency-lead", *REVIEW, "--agency", "midwifery"]),
    "other": ("Nesta Hale", ["--role", "agency-lead", *REVIEW, "--agency", "health-visiting"]),
}
# Of nobody: what leads in.
OPEN = ["/", "/support", "/sign-in", "/sign-in/code", "/forgotten-password", "/invitation/nobody", "/reset/nobody",
        "/first-run/nobody", "/no/such/page"]
# While an agency has not confirmed its records, no link leads to putting typed entries in: that is tried in SiteTests.
REACHED = """
/work /account/name /account/sessions /account/tokens /hand-over/:key
/boards/:key /boards/:key/people /boards/:key/people/invite /boards/:key/people/invite/:key/again
/boards/:key/people/invite/:key/take-back /boards/:key/people/:key /boards/:key/people/:key/roles
/boards/:key/people/:key/roles/:key/end /boards/:key/people/:key/leaves /boards/:key/people/:key/hand-over
/boards/:key/agencies /boards/:key/agencies/add /boards/:key/agencies/:key /boards/:key/agencies/:key/rename
/boards/:key/agencies/:key/rename/correct /boards/:key/agencies/:key/rename/undo /boards/:key/agencies/:key/part-of
/boards/:key/agencies/:key/part-of/undo /boards/:key/agencies/:key/people /boards/:key/ledger /boards/:key/rename
/boards/:key/rename/correct /boards/:key/rename/undo /boards/:key/part-of /boards/:key/reviews/new
/reviews/:key /reviews/:key/title /reviews/:key/close /reviews/:key/children/add /reviews/:key/children/:key/correct
/reviews/:key/people /reviews/:key/people/invite /reviews/:key/people/invite/:key/again
/reviews/:key/people/invite/:key/take-back /reviews/:key/people/colleague /reviews/:key/people/colleague/:key/again
/reviews/:key/people/colleague/:key/take-back /reviews/:key/people/:key/end /reviews/:key/files
/reviews/:key/files/:key/release /reviews/:key/files/:key/take-back /reviews/:key/files/:key/accept
/reviews/:key/files/:key/send-back
/reviews/:key/files/:key/take-out
/reviews/:key/files/:key/rows/:number/:number /reviews/:key/files/:key/rows/:number/:number/take-out
/reviews/:key/chronology /reviews/:key/chronology/people /reviews/:key/chronology/timeline
/reviews/:key/chronology/known /reviews/:key/chronology/expected
/reviews/:key/around /reviews/:key/around/add /reviews/:key/around/:key /reviews/:key/around/:key/take-off
/reviews/:key/children/:key/plans/add /reviews/:key/plans/:key /reviews/:key/plans/:key/take-out
/reviews/:key/questions /reviews/:key/questions/:key
/reviews/:key/questions/:key/close /reviews/:key/entries/:key/ask /reviews/:key/ledger
/reviews/:key/chronology/entries/:key /reviews/:key/chronology/entries/:key/themes
/reviews/:key/chronology/entries/:key/link /reviews/:key/notes/:key /reviews/:key/notes/:key/withdraw
/reviews/:key/themes /reviews/:key/themes/new /reviews/:key/themes/:key/name /reviews/:key/links
/reviews/:key/findings /reviews/:key/findings/queue /reviews/:key/findings/:key
/reviews/:key/files/send /reviews/:key/files/:key/report /reviews/:key/exports
/reviews/:key/requests /reviews/:key/requests/new /reviews/:key/requests/new/agency /reviews/:key/requests/records
/reviews/:key/requests/:key /reviews/:key/requests/:key/change
/reviews/:key/requests/:key/take-back /reviews/:key/requests/:key/records
/reviews/:key/parts /reviews/:key/parts/:key/ask /reviews/:key/parts/:key/gather /reviews/:key/gatherings/:key
/reviews/:key/gatherings/:key/take-back /reviews/:key/gatherings/:key/accept /reviews/:key/part-requests/:key/change
/reviews/:key/part-requests/:key/take-back
/reviews/:key/family /reviews/:key/family/version /reviews/:key/family/words /reviews/:key/family/entries/:key
/reviews/:key/typed /reviews/:key/typed/new /reviews/:key/typed/:key /reviews/:key/typed/:key/take-out
""".split()
# A file, or nothing of a page.
NO_PAGE = re.compile(r"/file$|/template/|/health$|/gallery|/assets/")


@pytest.fixture(scope="module")
def world(tmp_path_factory):
    """A server over a store in which there is something on every page, and the sessions of those who look."""
    folder = tmp_path_factory.mktemp("every")
    program, place = os.environ["CASEMENT_PROGRAM"], ["--store", str(folder / "store.db")]

    def casement(*arguments):
        return subprocess.run([program, *arguments, *place], check=True, capture_output=True, text=True).stdout

    casement("import", "files/midwifery.csv", "files/health-visiting.csv", "--case", "files/case.yaml", "--board", BOARD,
             "--review", "CR-2026-001")
    links = {who: re.search(r"/invitation/\S+", casement("invite", "--to", f"{who}@example.org", "--name", name, *role))[0]
             for who, (name, role) in PEOPLE.items()}
    for role in (["learner"], ["reader", *REVIEW], ["agency-author", *REVIEW, "--agency", "midwifery"]):
        casement("invite", "--to", "later@example.org", "--name", "Ned Sallow", "--role", *role)
    server = subprocess.Popen([program, "serve", "--port", "0", *place], stdout=subprocess.PIPE,
                              stderr=subprocess.STDOUT, text=True)
    site = next(found[0] for line in server.stdout if (found := re.search(r"http://\S+:\d+", line)))
    visitors = {}
    for who, (name, _) in PEOPLE.items():
        visitors[who] = Visitor(site)
        visitors[who].accept(links[who], name)

    def go(who, *words):
        """Follows links by their words, or to the review, from the work of somebody."""
        visitor = visitors[who]
        visitor.open("/work")
        for word in words:
            kind = r'href="(/reviews/[0-9a-f-]+)"' if word == "review" else rf'href="([^"]+)"[^>]*>[^<]*{re.escape(word)}'
            found = re.search(kind, visitor.page)
            assert found, f"{who}: no link {word!r}"
            visitor.open(found[1])
        return visitor

    def send(visitor, **fields):
        """Sends the form of the page, with the version it shows."""
        before, version = visitor.page, re.search(r'name="version" value="(\d+)"', visitor.page)
        visitor.send(**fields, **({"version": version[1]} if version else {}))
        assert 'id="problems"' not in visitor.page and visitor.page != before, visitor.page[visitor.page.find("<main"):]

    # An agency that was renamed and one that became part of it, a board with another name.
    send(go("administrator", BOARD, "Agencies", "Add an agency"), name="Larkfield School")
    send(go("administrator", BOARD, "Agencies", "Larkfield School", "Rename it"), name="Larkfield Academy",
         since="1 April 2024")
    send(go("administrator", BOARD, "Agencies", "Add an agency"), name="Nether Wick Nursery")
    page = go("administrator", BOARD, "Agencies", "Nether Wick Nursery", "It became part of another agency")
    into = re.search(r'value="([^"]+)"[^>]*>Larkfield Academy', page.page)[1]
    send(page, into=into, since="1 April 2024")
    send(go("administrator", BOARD, "Rename the board"), name=BOARD + " of Three Valleys", since="1 April 2024")
    # A file released, and a question about an entry of it.
    lead = go("lead", "review", "Files")
    release = re.search(r'href="([^"]+/release)"', lead.page)[1]
    lead.open(release)
    send(lead, **{"legal-basis": "The terms.", "permission": "Not needed.", "permitted-use": "This review."})
    coordinator = go("coordinator", "review", "Chronology")
    entry = re.search(r'href="(/reviews/[^"]+/chronology/entries/[^"?#]+)', coordinator.page)[1]
    coordinator.open(re.search(r'href="([^"]+/ask)"', coordinator.page)[1])
    send(coordinator, question="Who else was there?")
    # An agency asked for its chronology.
    ask = go("coordinator", "review", "Requests", "Ask agencies")
    agency = re.search(r'value="([^"]+)"[^>]*>\s*<label[^>]*>[^<]*midwifery', ask.page, re.IGNORECASE)[1]
    send(ask, agencies=agency, due="1 March 2080", include="Everything there is.")
    # An entry typed in.
    lead = go("lead", "review", "Typed entries", "Type an entry")
    seen = {name: "yes" for name in re.findall(r'name="(seen-\d+)"', lead.page)}
    agency = re.search(r'name="agency" value="([^"]+)"', lead.page)[1]
    send(lead, agency=agency, date="1 March 2024", source="Diary", who="Mrs Sedge", event="A visit.", **seen)
    # Two parts of the agency that was asked: one was asked, too, and sent a file that was gathered and a newer version that was not.
    for part in ["Community Midwives", "Ward Midwives"]:
        page = go("administrator", BOARD, "Agencies", "Add an agency")
        whole = re.search(r'value="([^"]+)"[^>]*>midwifery<', page.page, re.IGNORECASE)[1]
        send(page, name=part, partOf=whole)
    page = go("lead", "review", "Parts", "Ask parts")
    part = re.search(r'value="([^"]+)"[^>]*>\s*<label[^>]*>Community Midwives<', page.page)[1]
    send(page, agencies=part, due="1 February 2080", include="Everything there is.")
    rows = "Date,What happened\n12 March 2024,A visit at home.\n"
    for more in ["", "14 March 2024,Another visit.\n"]:
        (folder / "Community Midwives.csv").write_text(rows + more)
        casement("import", str(folder / "Community Midwives.csv"), "--case", "files/case.yaml", "--board", BOARD, *REVIEW)
        if more:
            continue
        page = go("lead", "review", "Parts", "Gather, and let")
        file = re.search(r'name="files" type="checkbox" value="([^"]+)"', page.page)[1]
        send(page, files=file, **{"legal-basis": "The terms.", "permission": "Not needed.", "permitted-use": "This review."})
    # A row corrected in place, which waits to be read.
    lead = go("lead", "review", "Files")
    lead.open(re.search(r'href="([^"]+/report)"', lead.page)[1])
    lead.open(re.search(r'href="([^"]+/rows/\d+/\d+)"', lead.page)[1])
    send(lead, what="aside", reason="It stands there twice.")
    # A note and a theme on the same entry.
    coordinator.open(entry + "/notes")
    send(coordinator, note="Nobody asked the child.")
    coordinator.open(entry.split("/chronology/")[0] + "/themes/new")
    send(coordinator, theme="Who was asked")
    coordinator.open(entry.split("/chronology/")[0] + "/around/add")
    send(coordinator, name="Rosa Sallow", others="Ro, R Sallow", role="mother", born="")
    yield site, {who: visitor.session for who, visitor in visitors.items()}
    server.terminate()
    assert server.wait(timeout=20) == 0


def faults_of(driver, address):
    """What is wrong with one page."""
    look(driver, address, WIDE)
    found = structure(driver) + unnamed(driver) + too_wide(driver, WIDE) + violations(driver) + focus(driver)
    printed = base64.b64decode(driver.execute_cdp_cmd("Page.printToPDF", {"printBackground": False})["data"])
    if len(printed) < 2_000:
        found.append("nothing is printed")
    look(driver, address, SMALL)
    return found + [f"at {SMALL}: {fault}" for fault in too_wide(driver, SMALL) + focus(driver)]


def test_what_leads_in(browser, world):
    site, _ = world
    browser.get(site + "/support")
    browser.delete_all_cookies()
    faults = {address: faults_of(browser, site + address) for address in OPEN}
    assert {address: found for address, found in faults.items() if found} == {}


def test_every_page_that_is_reached_by_links(browser, world):
    site, sessions = world
    faults, done = {}, set()
    # Of the pages of one kind the first two are looked at; links are followed from some more, which stand otherwise.
    looked, followed = 2, 8
    counts = collections.Counter()
    for who, session in sessions.items():
        look(browser, site + "/support", WIDE)
        browser.delete_all_cookies()
        browser.add_cookie({"name": "casement-session", "value": session})
        waiting, seen, kinds = [site + "/work"], set(), collections.Counter()
        while waiting:
            address = waiting.pop(0)
            kind = pattern(address)
            if address in seen or kinds[kind] == followed:
                continue
            seen.add(address)
            kinds[kind] += 1
            if kind not in OPEN and counts[kind] < looked:
                counts[kind] += 1
                done.add(kind)
                if found := faults_of(browser, address):
                    faults[kind] = found
            look(browser, address, WIDE)
            links = browser.execute_script("return [...document.querySelectorAll('a[href]')]"
                                           ".map((a) => new URL(a.getAttribute('href'), location.href).href)")
            # Without what is only chosen on a page: an order, a filter, a part of a list.
            waiting += [re.split("[#?]", link)[0] for link in links
                        if link.startswith(site + "/") and not NO_PAGE.search(pattern(link))]
    assert faults == {}
    assert set(REACHED) - done == set(), "pages that no link leads to any more"
    assert done - set(REACHED) == set(), "pages that are new: add them to the list"


def test_the_looks_find_what_is_wrong(browser, world):
    """What never finds anything is no test: each look is shown a page that is broken for it."""
    site, _ = world

    def spoilt(script, check):
        look(browser, site + "/sign-in", SMALL)
        assert check() == []
        browser.execute_script(script)
        return check()

    assert spoilt("document.querySelector('main').append(document.createElement('h1'))", lambda: structure(browser))
    assert spoilt("document.querySelector('label').remove()", lambda: unnamed(browser))
    assert spoilt("document.querySelector('main').append(Object.assign(document.createElement('hr'),"
                  " {style: 'width: 400px'}))", lambda: too_wide(browser, SMALL))
    assert spoilt("document.styleSheets[0].insertRule('input:focus-visible { outline: none !important; }', 0)",
                  lambda: focus(browser))
    assert spoilt("document.querySelector('main a').tabIndex = 3", lambda: focus(browser))
