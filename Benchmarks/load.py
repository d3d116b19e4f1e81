"""Many readers of cases of 20,000 entries at once, as browsers ask `casement serve` for pages. See README.md.

    load.py CASEMENT [--cases 10] [--rows 20000] [--seconds 20] [--data FOLDER] [--only SQLite|PostgreSQL]

`wrk` must be installed. Every page is asked for by somebody signed in, goes through the policy and is on record.
"""

import argparse
import http.cookiejar
import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import urllib.parse
import urllib.request
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent / "Scripts"))
from postgres import Postgres  # noqa: E402

SCRIPT = """
local addresses, cookies, pause = {%s}, {%s}, %d
local asked = 0
function request()
  asked = asked + 1
  return wrk.format("GET", addresses[asked %% #addresses + 1], {Cookie = cookies[asked %% #cookies + 1]})
end
if pause > 0 then
  -- People do not turn pages in step: each thinks between half as long and half as long again.
  function delay() return math.random(pause / 2, pause * 3 / 2) end
end
"""


class Server:
    """An example partnership with the cases, served, and its people signed in."""

    def __init__(self, program, place, keys, cases):
        where = ["--store", place, *keys]
        told = subprocess.run(
            [program, "example", *where, "--cases", cases], check=True, stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL, text=True).stdout
        quiet = {"CASEMENT_SECOND_FACTOR": "false", "CASEMENT_LOG_LEVEL": "warning"}
        self.process = subprocess.Popen(
            [program, "serve", *where, "--port", "0"], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
            env={**os.environ, **quiet})
        self.site = None
        for line in self.process.stdout:
            if found := re.search(r"open at (http://\S+)", line):
                self.site = found[1]
            if self.site and "No second factor" in line:
                break
        if not self.site:
            sys.exit("casement serve did not start")
        # Those who read every case.
        self.people = re.findall(r"(?:coordinator|independent author) in .*?(\S+@\S+\.example)\s+(\S+)$", told, re.M)

    def sign_in(self, address, password):
        """The cookies of a new session, and the page somebody comes to."""
        jar = http.cookiejar.CookieJar()
        browser = urllib.request.build_opener(urllib.request.HTTPCookieProcessor(jar))
        page = browser.open(f"{self.site}/sign-in").read().decode()
        form = re.search(r'name="form" value="([0-9a-f]+)"', page)[1]
        sent = urllib.parse.urlencode({"form": form, "email": address, "password": password}).encode()
        page = browser.open(f"{self.site}/sign-in", sent).read().decode()
        return "; ".join(f"{cookie.name}={cookie.value}" for cookie in jar), page, browser

    def memory(self):
        """Resident MB now, and at most."""
        status = Path(f"/proc/{self.process.pid}/status").read_text()
        return [int(re.search(rf"{name}:\s+(\d+)", status)[1]) / 1024 for name in ("VmRSS", "VmHWM")]

    def processor(self):
        """Seconds of processor time since its start."""
        fields = Path(f"/proc/{self.process.pid}/stat").read_text().rsplit(")", 1)[1].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

    def stop(self):
        self.process.send_signal(signal.SIGTERM)
        self.process.wait(timeout=60)


def pages_of(browser, site, review):
    """Addresses of a case's chronology: six pages on from the first, and pages by agency and by days."""
    start = f"{review}/chronology"
    found, address = [start], start
    for _ in range(6):
        page = browser.open(site + address).read().decode()
        onward = re.search(r'href="([^"]*[?&;]after=[^"]*)"', page)
        if not onward:
            break
        address = onward[1].replace("&amp;", "&")
        found.append(address)
    page = browser.open(site + start).read().decode()
    agencies = re.findall(r'<option value="([0-9a-f-]{36})"', page)
    found += [f"{start}?agency={agency}" for agency in agencies[:4]]
    found += [f"{start}?from=1953-0{month}-01" for month in range(1, 5)]
    return found, page


def wrk(site, addresses, cookies, connections, seconds, pause, folder):
    """Pages a second, p50 and p99 in milliseconds, and how many answers were no page."""
    script = Path(folder) / "load.lua"

    def quoted(words):
        return ", ".join(f"[[{word}]]" for word in words)

    script.write_text(SCRIPT % (quoted(addresses), quoted(cookies), pause))
    told = subprocess.run(
        ["wrk", "-t1", f"-c{connections}", f"-d{seconds}s", "--latency", "-s", script, site], check=True,
        stdout=subprocess.PIPE, text=True).stdout

    def time_of(share):
        number, unit = re.search(rf"{share}%\s+([\d.]+)(us|ms|s)", told).groups()
        return float(number) * {"us": 1e-3, "ms": 1, "s": 1e3}[unit]

    wrong = re.search(r"Non-2xx or 3xx responses: (\d+)", told)
    if lost := re.search(r"Socket errors: (.+)", told):
        print(f"  {lost[0]}")
    return float(re.search(r"Requests/sec:\s+([\d.]+)", told)[1]), time_of(50), time_of(99), int(wrong[1]) if wrong else 0


def run(server, name, addresses, cookies, connections, seconds, pause, most50, most99, folder):
    before = server.processor()
    rate, p50, p99, wrong = wrk(server.site, addresses, cookies, connections, seconds, pause, folder)
    each = (server.processor() - before) * 1000 / max(1, rate * seconds)
    missed = "" if p50 <= most50 and p99 <= most99 else "   missed"
    must = f"must {most50} / {most99}" if most50 < 1e6 else f"must p99 {most99}"
    print(f"  {name:32}{rate:9,.0f}/s  p50 {p50:7.1f} ms  p99 {p99:7.1f} ms  "
          f"{each:5.1f} ms of a processor a page, {wrong} refused ({must}){missed}")


def measure(engine, given, cases, work):
    database = Postgres(str(work / "pg")) if engine == "PostgreSQL" else None
    server = None
    try:
        place = database.database() if database else str(work / "store.db")
        keys = ["--keys", str(work / "postgres.keys")] if database else []
        server = Server(given.program.resolve(), place, keys, cases)
        cookies = []
        for number in range(16):
            cookie, page, browser = server.sign_in(*server.people[number % len(server.people)])
            cookies.append(cookie)
        reviews = sorted(set(re.findall(r'href="(/reviews/[0-9a-f-]{36})"', page)))
        print(f"{engine}: {len(reviews)} cases of {given.rows:,} rows, 16 sessions; "
              f"{server.memory()[0]:.0f} MB before any page")
        one, page = pages_of(browser, server.site, reviews[0])
        print(f"  a page of {page.count('<tr') - 1} rows: {len(page.encode()) / 1e3:.0f} kB; {len(one)} addresses")
        wrk(server.site, one, cookies, 16, 5, 0, work)
        run(server, "16 readers on end, one case", one, cookies, 16, given.seconds, 0, 20, 80, work)
        run(server, "50 readers thinking a second", one, cookies, 50, given.seconds, 1000, 1e9, 40, work)
        every = [address for review in reviews for address in pages_of(browser, server.site, review)[0]]
        run(server, f"16 readers on end, {len(reviews)} cases", every, cookies, 16, given.seconds, 0, 20, 80, work)
        now, most = server.memory()
        print(f"  memory of the server: {now:.0f} MB, at most {most:.0f} (must 300 with ten cases)")
    finally:
        if server:
            server.stop()
        if database:
            database.stop()


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("program", type=Path)
    parser.add_argument("--cases", type=int, default=10)
    parser.add_argument("--rows", type=int, default=20_000)
    parser.add_argument("--seconds", type=int, default=20)
    parser.add_argument("--data", type=Path, help="agencies' files, made before by make_data.py")
    parser.add_argument("--only", choices=["SQLite", "PostgreSQL"])
    given = parser.parse_args()
    work = Path(tempfile.mkdtemp(prefix="casement-load-", dir="/tmp"))
    os.chmod(work, 0o711)
    try:
        data = given.data
        if not data:
            data = work / "data"
            subprocess.run(
                [sys.executable, HERE / "make_data.py", data, "--rows", str(given.rows)], check=True,
                stdout=subprocess.DEVNULL)
        for number in range(1, given.cases + 1):
            case = work / f"cases/case-{number:02}"
            case.mkdir(parents=True)
            (case / "agencies").symlink_to(data.resolve())
            (case / "case.yaml").write_text(
                f"title: Load case {number}\nchildren:\n  - name: Ada Larkin{number:02}\n    born: '1950-03-12'\n")
        for engine in [given.only] if given.only else ["SQLite", "PostgreSQL"]:
            measure(engine, given, work / "cases", work)
    finally:
        shutil.rmtree(work, ignore_errors=True)


main()
