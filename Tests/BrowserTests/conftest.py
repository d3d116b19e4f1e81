"""A Chromium for each module of tests, and the addresses of what it looks at."""

import os
import pathlib

import pytest
from selenium import webdriver
from selenium.common.exceptions import WebDriverException
from selenium.webdriver.chrome.service import Service

WIDE = 1280
NARROW = 390


def start(scripts=True):
    """A headless Chromium; with scripts off it runs none of a page's own."""

    def attempt(extra):
        options = webdriver.ChromeOptions()
        options.binary_location = "/usr/bin/chromium"
        # With accessibility forced on, the browser makes the same tree as it makes for a screen reader: without it,
        # what lies far from the screen (content-visibility) would be missing from the tests' view alone.
        usual = ["--headless=new", "--disable-gpu", "--disable-dev-shm-usage", "--lang=en-GB"]
        for argument in [*usual, "--force-renderer-accessibility", *extra]:
            options.add_argument(argument)
        if not scripts:
            options.add_experimental_option("prefs", {"profile.managed_default_content_settings.javascript": 2})
        options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
        return webdriver.Chrome(options=options, service=Service("/usr/bin/chromedriver"))

    # A machine without user namespaces has no sandbox for Chromium; the pages looked at are our own.
    if os.getuid() != 0:
        try:
            return attempt([])
        except WebDriverException:
            pass
    return attempt(["--no-sandbox"])


@pytest.fixture(scope="module")
def browser():
    driver = start()
    yield driver
    driver.quit()


@pytest.fixture(scope="module")
def browser_without_scripts():
    driver = start(scripts=False)
    yield driver
    driver.quit()


@pytest.fixture(scope="session")
def site():
    return os.environ["CASEMENT_URL"]


@pytest.fixture(scope="session")
def exported():
    return os.environ["CASEMENT_PAGE"]


@pytest.fixture(scope="session")
def screenshots():
    return pathlib.Path(os.environ["CASEMENT_SCREENSHOTS"])
