"""What holds on every page, whatever it is about: looked at in a real browser, at the page it is on."""

import re

from looking import tab

# Roles of things that are used; each has to say what it is.
USED = {"button", "link", "textbox", "searchbox", "checkbox", "radio", "combobox", "listbox", "spinbutton", "slider",
        "switch", "tab", "menuitem", "DisclosureTriangle", "PopUpButton"}
KEY = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")

USABLE = """
// Marks of a picture lead somewhere for a pointer; the table behind it has the same ways for the keyboard.
return [...document.querySelectorAll('a[href]:not([tabindex="-1"]), button, input:not([type=hidden]), select, textarea, summary,'
  + ' [tabindex="0"]')]
  .filter((e) => e.checkVisibility())
  // Radio buttons of one name are one stop: the chosen one, or else the first.
  .filter((e, i, all) => e.type !== 'radio' || e === (all.find((o) => o.name === e.name && o.checked)
    ?? all.find((o) => o.name === e.name)));
"""

# The outline is drawn, and what has the focus is in sight with nothing before it.
SEEN = """
const e = arguments[0], style = getComputedStyle(e), faults = [];
// The first line of what goes over several.
const box = e.getClientRects()[0] ?? e.getBoundingClientRect();
if (style.outlineStyle === 'none' || parseFloat(style.outlineWidth) < 2) faults.push('no focus is seen');
if (box.bottom <= 0 || box.top >= innerHeight || box.right <= 0 || box.left >= innerWidth) faults.push('out of sight');
const x = Math.min(Math.max(box.left + Math.min(box.width, 20) / 2, 0), innerWidth - 1);
const y = Math.min(Math.max(box.top + Math.min(box.height, 20) / 2, 0), innerHeight - 1);
const there = document.elementFromPoint(x, y);
if (there && !e.contains(there) && !there.contains(e) && !(e.labels && [...e.labels].some((l) => l.contains(there))))
  faults.push('hidden behind ' + there.outerHTML.slice(0, 80));
return faults;
"""


def pattern(address):
    """An address without what is of one record alone."""
    path = re.sub(r"https?://[^/]+", "", address).split("#")[0].split("?")[0]
    path = re.sub(r"/rows/\d+/\d+", "/rows/:number/:number", path)
    return re.sub(r"/invitation/[^/]+", "/invitation/:token", KEY.sub(":key", path))


def structure(driver):
    """One heading of the first level, in a page with a title, a language and one main part."""
    found = driver.execute_script(
        "return [document.querySelectorAll('h1').length, document.title.trim().length > 0, document.documentElement.lang,"
        " document.querySelectorAll('main').length, document.querySelector('a[href]')?.getAttribute('href'),"
        " [...document.querySelectorAll('[id]')].map((e) => e.id)]")
    headings, has_title, language, mains, first, ids = found
    faults = []
    if headings != 1:
        faults.append(f"{headings} headings of the first level")
    if not has_title or not language:
        faults.append("no title, or no language")
    if mains != 1 or first != "#main":
        faults.append("the first link does not skip to the one main part")
    faults += [f"the identifier {one} stands twice" for one in {i for i in ids if ids.count(i) > 1}]
    return faults


def unnamed(driver):
    """What is used and has no name in the tree that is made for a screen reader, and links of one name that lead apart."""
    driver.execute_cdp_cmd("Accessibility.enable", {})
    nodes = driver.execute_cdp_cmd("Accessibility.getFullAXTree", {})["nodes"]
    used = [n for n in nodes if not n.get("ignored") and n.get("role", {}).get("value") in USED]
    # A tree that was not made would name everything.
    assert len(used) >= 2, "the browser made no accessibility tree"
    return [f"a {n['role']['value']} without a name" for n in used if not n.get("name", {}).get("value", "").strip()]


def too_wide(driver, width):
    """What stands out of a screen of this width; what scrolls within a box of its own does not."""
    wide = driver.execute_script("return document.documentElement.scrollWidth")
    if wide <= width:
        return []
    out = driver.execute_script(
        "return [...document.querySelectorAll('main *, header *, footer *')].filter((e) =>"
        " e.getBoundingClientRect().right > innerWidth + 1 && !e.closest('.scroll')).map((e) => e.outerHTML.slice(0, 90))"
        ".slice(0, 3)")
    return [f"{wide} pixels wide at {width}: {out}"]


def focus(driver):
    """By the tab key alone: everything is reached, in the order it is read, and shows that it has the focus."""
    driver.execute_script("document.activeElement.blur(); getSelection().removeAllRanges();"
                          "const start = document.createElement('span'); start.tabIndex = -1; start.id = 'walk';"
                          "document.body.prepend(start); start.focus();")
    faults, reached, usable = [], [], driver.execute_script(USABLE)
    for _ in usable:
        element = tab(driver)
        reached.append(element)
        for fault in driver.execute_script(SEEN, element):
            faults.append(f"{fault}: {element.get_attribute('outerHTML')[:110]}")
    if reached != usable:
        faults.append("the tab key does not go through the page in its order")
    driver.execute_script("document.getElementById('walk').remove()")
    return faults
