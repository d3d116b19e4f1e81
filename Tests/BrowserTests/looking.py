"""What the browser tests do again and again."""

import functools
import importlib.util
import pathlib

from selenium.webdriver.common.action_chains import ActionChains
from selenium.webdriver.common.keys import Keys

STANDARDS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]


@functools.cache
def axe_source():
    package = importlib.util.find_spec("axe_playwright_python").submodule_search_locations[0]
    return (pathlib.Path(package) / "axe.min.js").read_text(encoding="utf-8")


def violations(driver):
    """What axe-core finds against WCAG 2.2 A and AA and its own good practice, as lines to read."""
    driver.execute_script(axe_source())
    result = driver.execute_async_script(
        "const done = arguments[arguments.length - 1];"
        "axe.run(document, {runOnly: {type: 'tag', values: arguments[0]}, resultTypes: ['violations']})"
        ".then((found) => done({found: found.violations, passed: found.passes.length}),"
        " (error) => done({error: String(error)}));",
        STANDARDS,
    )
    assert "error" not in result, result
    # Nothing found and nothing looked at would be the same to a test that only counts what was found.
    assert result["passed"] > 10, result
    return [
        f"{rule['id']}: {rule['help']}: {node['html'][:160]}: {node.get('failureSummary', '')}"
        for rule in result["found"]
        for node in rule["nodes"]
    ]


def look(driver, address, width, dark=False, media=""):
    """Opens a page at a width, in a colour scheme."""
    driver.execute_cdp_cmd(
        "Emulation.setDeviceMetricsOverride",
        {"width": width, "height": 900, "deviceScaleFactor": 1, "mobile": width < 500},
    )
    driver.execute_cdp_cmd(
        "Emulation.setEmulatedMedia",
        {"media": media, "features": [{"name": "prefers-color-scheme", "value": "dark" if dark else "light"}]},
    )
    driver.get(address)


def photograph(driver, path, width):
    """The whole page as a picture, to be looked at by a person."""
    height = driver.execute_cdp_cmd("Page.getLayoutMetrics", {})["cssContentSize"]["height"]
    driver.execute_cdp_cmd(
        "Emulation.setDeviceMetricsOverride",
        {"width": width, "height": int(min(height, 6000)), "deviceScaleFactor": 1, "mobile": width < 500},
    )
    driver.save_screenshot(str(path))


def press(driver, *keys):
    ActionChains(driver).send_keys(*keys).perform()


def tab(driver):
    """Presses the tab key and returns where that leads."""
    press(driver, Keys.TAB)
    return driver.switch_to.active_element


def refused_by_policy(driver):
    """What the content security policy stopped, and every script error."""
    return [line["message"] for line in driver.get_log("browser") if line["level"] == "SEVERE"]
