"""Signing in at a provider, as a person does it: invited, in by the button, the own page, linked and unlinked; with scripts and
without, at desktop and phone width."""

import os
import re
import socket
import subprocess

import pytest
from conftest import NARROW, WIDE
from looking import look, photograph, refused_by_policy, violations
from people import PASSWORD, Visitor, code
from provider import Provider
from selenium.webdriver.common.by import By
from test_sign_in import gone, heading, send
from walking import structure, unnamed


@pytest.fixture
def council(tmp_path):
    """A site with a provider, and the invitation of its first administrator."""
    provider = Provider(tmp_path)
    with socket.socket() as finder:
        finder.bind(("127.0.0.1", 0))
        port = finder.getsockname()[1]
    site = f"http://127.0.0.1:{port}"
    environment = {
        **os.environ, "CASEMENT_ADDRESS": site, "CASEMENT_OPENID_ISSUER": provider.issuer,
        "CASEMENT_OPENID_CLIENT_ID": "casement", "CASEMENT_OPENID_CLIENT_SECRET": "invented",
        "CASEMENT_OPENID_NAME": "Invented Council"}
    store = ["--store", str(tmp_path / "store.db")]
    program = os.environ["CASEMENT_PROGRAM"]

    def invite(address, role, *more):
        done = subprocess.run(
            [program, "invite", *store, "--to", address, "--name", "Flo Moss", "--role", role, *more],
            env=environment, capture_output=True, text=True, check=True)
        return re.search(r"http://\S+/invitation/\S+", done.stdout + done.stderr)[0]

    links = [invite("flo@example.org", "administrator", "--open-board", "Invented Partnership"),
             invite("bea@example.org", "chair", "--board", "Invented Partnership")]
    server = subprocess.Popen([program, "serve", "--port", str(port), *store], env=environment,
                              stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    assert "open at" in server.stdout.readline()
    yield site, links
    server.terminate()
    assert server.wait(timeout=20) == 0
    provider.shutdown()


@pytest.mark.parametrize("width", [WIDE, NARROW])
@pytest.mark.parametrize("has_scripts", [True, False])
def test_in_by_the_provider(width, has_scripts, request, council, screenshots):
    driver = request.getfixturevalue("browser" if has_scripts else "browser_without_scripts")
    driver.delete_all_cookies()
    (site, (first, second)), pages = council, iter(range(1, 20))

    def seen(words):
        heading(driver, words)
        if has_scripts:
            assert violations(driver) + structure(driver) + unnamed(driver) == []
            name = words.lower().replace(" ", "-").replace(":", "").replace(",", "")
            photograph(driver, screenshots / f"provider-{next(pages):02}-{name}-{width}.png", width)
        assert driver.execute_script("return document.documentElement.scrollWidth") <= width

    def follow(words):
        page = driver.find_element(By.TAG_NAME, "html")
        driver.find_element(By.LINK_TEXT, words).click()
        gone(driver, page)

    def come_as(person):
        heading(driver, "Who are you?")
        page = driver.find_element(By.TAG_NAME, "html")
        driver.find_element(By.ID, person).click()
        gone(driver, page)

    def fill(selector="main form button.main", **fields):
        for name, words in fields.items():
            box = driver.find_element(By.ID, f"field-{name}")
            box.clear()
            box.send_keys(words)
        send(driver, selector)

    look(driver, site + "/sign-in", width)
    seen("Sign in")
    follow("Sign in with Invented Council")
    come_as("flo")
    seen("No account here belongs to that sign-in")

    driver.get(first)
    seen("You have been invited")
    follow("Accept with Invented Council")
    come_as("flo")
    heading(driver, "Make your sign-in safe")
    secret = driver.find_element(By.CSS_SELECTOR, "p.key").text.replace(" ", "")
    fill(code=code(secret))
    heading(driver, "Keep these codes")
    send(driver, "main button.main")
    heading(driver, "My work")
    driver.find_element(By.CSS_SELECTOR, ".menu summary").click()
    follow("Signing in with Invented Council")
    seen("Signing in with Invented Council")
    assert "You have no password here" in driver.find_element(By.TAG_NAME, "main").text
    driver.get(site + "/account/sessions")
    seen("Where you are signed in")
    assert "with Invented Council" in driver.find_element(By.TAG_NAME, "main").text

    bea = Visitor(site)
    bea.accept(second, "Bea Quill")
    driver.delete_all_cookies()
    driver.add_cookie({"name": "casement-session", "value": bea.session, "httpOnly": True})
    driver.get(site + "/account/provider")
    seen("Signing in with Invented Council")
    fill(password="not the right words")
    seen("Signing in with Invented Council")
    assert driver.title.startswith("Error: ")
    fill(password=PASSWORD)
    seen("One step more, at Invented Council")
    follow("Go on to Invented Council")
    come_as("bea")
    seen("Signing in with Invented Council")
    assert "Your account is linked now" in driver.find_element(By.TAG_NAME, "main").text
    fill(password=PASSWORD)
    assert "The link was taken away" in driver.find_element(By.TAG_NAME, "main").text
    driver.get(site + "/sign-in/provider/return?code=x&state=y")
    seen("You are not signed in")
    if has_scripts:
        lines = [line for line in refused_by_policy(driver) if "422" not in line and "403" not in line]
        assert [line for line in lines if "favicon" not in line] == []
