"""Sending files: chosen, watched, looked at, kept; with scripts and without, hostile files, a broken connection, a killed server."""

import http.client
import os
import re
import signal
import subprocess
import time
import urllib.parse

import pytest
from conftest import NARROW, WIDE
from looking import look, photograph, refused_by_policy, violations
from people import Visitor
from selenium.common.exceptions import WebDriverException
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.support.ui import Select, WebDriverWait

BOARD = "Invented Partnership"
PEOPLE = {
    "author": ("Osian Bevan", ["--role", "agency-author", "--review", "CR-2026-001", "--agency", "midwifery"]),
    "visitor": ("Ned Sallow", ["--role", "agency-lead", "--review", "CR-2026-001", "--agency", "health-visiting"]),
    "coordinator": ("Ifan Pryce", ["--role", "coordinator", "--review", "CR-2026-001"]),
}


class Server:
    """A server over a store, that can be killed and started again at the same address."""

    def __init__(self, store, port=0):
        self.store = store
        self.process = subprocess.Popen(
            [os.environ["CASEMENT_PROGRAM"], "serve", "--port", str(port), "--store", store], stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT, text=True)
        for line in self.process.stdout:
            if found := re.search(r"http://\S+:(\d+)", line):
                self.site, self.port = found[0], int(found[1])
                break
        else:
            raise AssertionError("the server named no address")

    def memory(self):
        """Megabytes it holds, and the most it held."""
        status = open(f"/proc/{self.process.pid}/status").read()
        return [int(re.search(rf"{name}:\s*(\d+)", status)[1]) // 1024 for name in ("VmRSS", "VmHWM")]

    def kill(self):
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()


class World:
    def __init__(self, server, sessions, review):
        self.server, self.sessions, self.review = server, sessions, review

    @property
    def site(self):
        return self.server.site

    def enter(self, driver, who, address, width):
        look(driver, self.site + "/support", width)
        driver.delete_all_cookies()
        driver.add_cookie({"name": "casement-session", "value": self.sessions[who]})
        driver.get(self.site + address)

    def ask(self, who, address):
        request = http.client.HTTPConnection("127.0.0.1", self.server.port, timeout=60)
        request.request("GET", address, headers={"cookie": f"casement-session={self.sessions[who]}"})
        answer = request.getresponse()
        return answer.status, answer.read().decode()

    def put(self, who, data, name, stop_after=None, agency=None):
        """Sends a file as the script does, for the agency of that name where there are several to choose from; with
        `stop_after`, breaks off after as many bytes."""
        address = self.review + "/files/send"
        page = self.ask(who, address)[1]
        word = re.search(r'name="form" value="([^"]+)"', page[page.index('class="sending"'):])[1]
        one = rf'value="([^"]+)"[^>]*>\s*(?:<label[^>]*>)?{agency}<' if agency else r'name="agency" value="([^"]+)"'
        agency = re.search(one, page)[1]
        request = http.client.HTTPConnection("127.0.0.1", self.server.port, timeout=120)
        request.putrequest("PUT", address)
        for key, value in {
            "cookie": f"casement-session={self.sessions[who]}", "content-length": str(len(data)),
            "casement-form": word, "casement-agency": agency, "casement-name": urllib.parse.quote(name),
        }.items():
            request.putheader(key, value)
        request.endheaders()
        if stop_after is not None:
            request.send(data[:stop_after])
            return request
        request.send(data)
        answer = request.getresponse()
        return answer.status, answer.getheader("casement-sent"), answer.read().decode()

    def wait(self, who, address, words, seconds=60):
        """Looks at a page until it says something."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            page = self.ask(who, address)[1]
            if words in page:
                return page
            time.sleep(0.2)
        raise AssertionError(f"“{words}” did not come: {page[page.index('<main'):][:1500]}")


@pytest.fixture(scope="module")
def world(tmp_path_factory):
    folder = tmp_path_factory.mktemp("send")
    store = str(folder / "store.db")

    def casement(*arguments):
        return subprocess.run(
            [os.environ["CASEMENT_PROGRAM"], *arguments, "--store", store], check=True, capture_output=True,
            text=True).stdout

    casement(
        "import", "files/midwifery.csv", "files/health-visiting.csv", "--case", "files/case.yaml", "--board", BOARD,
        "--review", "CR-2026-001")
    links = {}
    for who, (name, role) in PEOPLE.items():
        told = casement("invite", "--to", f"{who}@example.org", "--name", name, *role)
        links[who] = re.search(r"/invitation/\S+", told)[0]
    server = Server(store)
    sessions, review = {}, None
    for who, (name, _) in PEOPLE.items():
        visitor = Visitor(server.site)
        visitor.accept(links[who], name)
        sessions[who] = visitor.session
        visitor.open("/work")
        review = re.search(r'href="(/reviews/[0-9a-f-]+)"', visitor.page)[1]
    world = World(server, sessions, review)
    yield world
    world.server.process.terminate()
    assert world.server.process.wait(timeout=30) == 0


def table(rows, extra=""):
    lines = ["Date,What happened,Seen?"]
    lines += [f'{day % 28 + 1}/{day % 12 + 1}/2019,"Row {day} {extra}",Yes' for day in range(rows)]
    return "\n".join(lines).encode()


def main(driver):
    # In one step: the page may be gone between finding its main part and reading it.
    return driver.execute_script("return document.querySelector('main')?.innerText ?? ''")


def follow(driver, element, keys=None):
    """Presses or clicks, and waits until another page has come."""
    page = driver.find_element(By.TAG_NAME, "html")
    element.send_keys(keys) if keys else element.click()
    WebDriverWait(driver, 20, ignored_exceptions=[WebDriverException]).until(
        lambda _: driver.find_element(By.TAG_NAME, "html") != page)


def until(driver, words, seconds=60):
    WebDriverWait(driver, seconds, ignored_exceptions=[WebDriverException]).until(
        lambda _: words in main(driver), f"“{words}” did not come")


def seen(driver, screenshots, name, width, has_scripts=True):
    if has_scripts:
        assert violations(driver) == []
        photograph(driver, screenshots / f"send-{name}-{width}.png", width)
    assert driver.execute_script("return document.documentElement.scrollWidth") <= width


@pytest.mark.parametrize("width", [WIDE, NARROW])
def test_a_file_is_sent_looked_at_and_kept(width, browser, world, screenshots, tmp_path):
    world.enter(browser, "author", world.review + "/files", width)
    browser.find_element(By.LINK_TEXT, "Send files").click()
    seen(browser, screenshots, "page", width)
    name = f"antenatal-{width}.csv"
    rows = table(40, str(width)).decode() + "\n31/2/2019,No answer at the door,No\n,,\nSummer,,"
    (tmp_path / name).write_text(rows)
    browser.find_element(By.NAME, "files").send_keys(str(tmp_path / name))
    browser.find_element(By.CSS_SELECTOR, "main form button.main").send_keys(Keys.ENTER)
    until(browser, "Look at how your rows were read")
    assert "There is no 31" in main(browser) or "31/2/2019" in main(browser)
    seen(browser, screenshots, "read", width)
    assert refused_by_policy(browser) == []
    # A column is said to hold something else, by keyboard.
    columns = browser.find_element(By.XPATH, "//details[.//select[@name='t1c3']]")
    columns.find_element(By.TAG_NAME, "summary").send_keys(Keys.ENTER)
    Select(columns.find_element(By.NAME, "t1c3")).select_by_value("seen_alone")
    seen(browser, screenshots, "columns", width)
    follow(browser, columns.find_element(By.CSS_SELECTOR, "button.main"), Keys.ENTER)
    until(browser, "Whether the child was seen alone")
    # Nobody else sees it yet.
    address = browser.current_url.removeprefix(world.site)
    for other in ("visitor", "coordinator"):
        assert world.ask(other, address)[0] == 404
        assert name not in world.ask(other, world.review + "/files")[1]
    browser.find_element(By.CSS_SELECTOR, "main form button.main").send_keys(Keys.ENTER)
    until(browser, "It is kept")
    seen(browser, screenshots, "kept", width)
    browser.get(world.site + world.review + "/files")
    assert f"{name}, version 1" in main(browser)
    assert refused_by_policy(browser) == []


@pytest.mark.parametrize("width", [WIDE, NARROW])
def test_without_scripts(width, browser_without_scripts, world, screenshots, tmp_path):
    driver = browser_without_scripts
    names = [f"plain-{width}-{number}.csv" for number in (1, 2)]
    for name in names:
        (tmp_path / name).write_bytes(table(5, name))
    world.enter(driver, "author", world.review + "/files/send", width)
    assert "Together at most 20 MB this way" in main(driver)
    driver.find_element(By.NAME, "files").send_keys("\n".join(str(tmp_path / name) for name in names))
    driver.find_element(By.CSS_SELECTOR, "main form button.main").click()
    until(driver, names[0])
    end = time.monotonic() + 60
    while "Being read" in main(driver) and time.monotonic() < end:
        time.sleep(0.5)
        driver.get(driver.current_url)
    driver.find_element(By.LINK_TEXT, names[0]).click()
    assert "Look at how your rows were read" in main(driver)
    seen(driver, screenshots, "plain", width, has_scripts=False)
    follow(driver, driver.find_element(By.CSS_SELECTOR, "main form button.main"))
    end = time.monotonic() + 60
    while "It is kept" not in main(driver) and time.monotonic() < end:
        # The page has a link for this.
        follow(driver, driver.find_element(By.LINK_TEXT, "Look again"))
        time.sleep(0.5)
    assert "It is kept" in main(driver)


def test_several_files_and_those_that_cannot_be_read(browser, world, screenshots, tmp_path):
    files = {
        "broken.docx": b"PK\x03\x04" + os.urandom(5000), "scan.pdf": b"%PDF-1.4\n" + os.urandom(3000),
        "empty.csv": b"", "good.csv": table(3, "several"), "<b>odd & long name</b>.csv": table(4, "odd"),
    }
    for name, data in files.items():
        (tmp_path / name.replace("/", "∕")).write_bytes(data)
    world.enter(browser, "author", world.review + "/files/send", WIDE)
    paths = [str(tmp_path / name.replace("/", "∕")) for name in files]
    browser.find_element(By.NAME, "files").send_keys("\n".join(paths))
    browser.find_element(By.CSS_SELECTOR, "main form button.main").click()
    until(browser, "See what became of them")
    assert "This file is empty" in main(browser)
    assert main(browser).count("It has arrived") == 4
    seen(browser, screenshots, "several", WIDE)
    browser.find_element(By.LINK_TEXT, "See what became of them").click()
    WebDriverWait(browser, 60, ignored_exceptions=[WebDriverException]).until(
        lambda _: "Being read" not in main(browser))
    seen(browser, screenshots, "list", WIDE)
    browser.find_element(By.LINK_TEXT, "broken.docx").click()
    until(browser, "This file could not be read")
    seen(browser, screenshots, "refused", WIDE)
    browser.find_element(By.LINK_TEXT, "Discard it").click()
    browser.find_element(By.CSS_SELECTOR, "main form button.main").click()
    until(browser, "Sent, and not kept yet")
    # What was done is said once; the list has it no more.
    assert not browser.find_elements(By.LINK_TEXT, "broken.docx")
    # The empty file's answer, which the browser tells of too.
    assert [line for line in refused_by_policy(browser) if "422" not in line] == []


def test_a_large_file_takes_little_memory(world):
    # 60 MB of words that do not repeat, so that nothing is packed away.
    line = b'1/5/2019,"' + os.urandom(3000).hex().encode() + b'",No\n'
    data = b"Date,What happened,Seen?\n" + b"".join(
        line.replace(b"1/5/2019", f"{number % 28 + 1}/5/2019".encode()) for number in range(10_000))
    before = world.server.memory()[0]
    status, place, _ = world.put("author", data, "large.csv")
    assert status == 201
    # What reading it takes comes after; the most it held until the answer is what sending took.
    print(f"sending {len(data) >> 20} MB: {before} MB before, {world.server.memory()} after")
    world.wait("author", place, "Look at how your rows were read", 120)
    # The same again is the same, whoever's answer was lost.
    assert world.put("author", data, "large.csv")[:2] == (200, place)


def test_a_broken_connection_and_a_killed_server_leave_nothing_half_made(world):
    data = table(30_000, "x" * 500)
    connection = world.put("author", data, "cut.csv", stop_after=len(data) // 2)
    connection.close()
    time.sleep(1)
    assert "cut.csv" not in world.ask("author", world.review + "/files")[1]
    # Acknowledged before the kill: it is there after, and is read.
    kept = world.put("author", table(2_000, "acknowledged"), "safe.csv")
    assert kept[0] == 201
    connection = world.put("author", data, "killed.csv", stop_after=len(data) // 2)
    world.server.kill()
    connection.close()
    world.server = Server(world.server.store, world.server.port)
    # Of a killed runner nothing is heard: its lease runs out after a minute.
    world.wait("author", kept[1], "Look at how your rows were read", 100)
    assert "killed.csv" not in world.ask("author", world.review + "/files")[1]
    assert world.put("author", data, "killed.csv")[0] == 201
