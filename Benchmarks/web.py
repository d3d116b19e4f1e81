"""The page of a board's reviews, 200 of 2,000, beside Flask showing the same rows. See README.md.

    web.py CASEMENT STORETRIALS BASELINE --python PYTHON [--seconds 60]

PYTHON has Flask and gunicorn; `wrk` must be installed.
"""

import argparse
import http.cookiejar
import os
import re
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time
import urllib.parse
import urllib.request
from pathlib import Path

CONNECTIONS = 16


def wrk(address, seconds, cookie=None):
    """Requests a second, p50 and p99 in milliseconds, and how many answers were no page."""
    head = ["-H", f"Cookie: {cookie}"] if cookie else []
    done = subprocess.run(
        ["wrk", "-t1", f"-c{CONNECTIONS}", f"-d{seconds}s", "--latency", *head, address], check=True,
        stdout=subprocess.PIPE, text=True).stdout

    def time_of(share):
        number, unit = re.search(rf"{share}%\s+([\d.]+)(us|ms|s)", done).groups()
        return float(number) * {"us": 1e-3, "ms": 1, "s": 1e3}[unit]

    wrong = re.search(r"Non-2xx or 3xx responses: (\d+)", done)
    lost = re.search(r"Socket errors: (.+)", done)
    if lost:
        print(f"  {address}: {lost[0]}")
    return float(re.search(r"Requests/sec:\s+([\d.]+)", done)[1]), time_of(50), time_of(99), int(wrong[1]) if wrong else 0


def memory(pid):
    """Resident MB."""
    return int(re.search(r"VmRSS:\s+(\d+)", Path(f"/proc/{pid}/status").read_text())[1]) / 1024


class Flask:
    def __init__(self, baseline, python, work):
        folder = work / "flask"
        shutil.copytree(baseline, folder)
        (folder / "work/web").mkdir(parents=True, exist_ok=True)
        subprocess.run([python, "make_db.py"], cwd=folder, check=True)
        self.rows = sqlite3.connect(folder / "work/web/web.db").execute(
            "SELECT ref, title, status FROM review ORDER BY id").fetchall()
        self.process = subprocess.Popen(
            [python, "-m", "gunicorn", "-w", "2", "-b", "127.0.0.1:8391", "--log-level", "error", "app_flask:app"],
            cwd=folder)
        self.address, self.cookie = "http://127.0.0.1:8391/", None
        time.sleep(3)


class Casement:
    def __init__(self, program, trials, rows, work):
        store = work / "casement.db"
        subprocess.run(
            [program, "example", "--store", store], check=True, cwd=Path(__file__).resolve().parent.parent,
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        lines = "".join(f"{ref}\t{title}\t{'closed' if status == 'Published' else ''}\n" for ref, title, status in rows)
        subprocess.run([trials, "board", store, f"{store}.keys", "0"], input=lines, text=True, check=True)
        self.process = subprocess.Popen(
            [program, "serve", "--store", store, "--port", "0"], stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
            text=True, env={**os.environ, "CASEMENT_SECOND_FACTOR": "false", "CASEMENT_LOG_LEVEL": "warning"})
        site = None
        for line in self.process.stdout:
            if found := re.search(r"open at (http://\S+)", line):
                site = found[1]
            if site and "No second factor" in line:
                break
        if not site:
            sys.exit("casement serve did not start")
        jar = http.cookiejar.CookieJar()
        browser = urllib.request.build_opener(urllib.request.HTTPCookieProcessor(jar))
        page = browser.open(f"{site}/sign-in").read().decode()
        told = (work / "casement.db.sign-in.txt").read_text()
        address, password = re.search(r"business manager.*?(\S+@\S+\.example)\s+(\S+)$", told, re.M | re.I).groups()
        form = re.search(r'name="form" value="([0-9a-f]+)"', page)[1]
        sent = urllib.parse.urlencode({"form": form, "email": address, "password": password}).encode()
        page = browser.open(f"{site}/sign-in", sent).read().decode()
        board = re.search(r'href="(/boards/[0-9a-f-]+)"', page)[1]
        self.address = site + board
        self.cookie = "; ".join(f"{cookie.name}={cookie.value}" for cookie in jar)
        page = browser.open(self.address).read().decode()
        shown = page.count("<tr>") - 1
        if shown != 200:
            sys.exit(f"The board's page shows {shown} reviews, not 200.")
        print(f"a page of 200 of {len(rows):,} reviews: {len(page.encode()) / 1e3:.0f} kB")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("program", type=Path)
    parser.add_argument("trials", type=Path)
    parser.add_argument("baseline", type=Path)
    parser.add_argument("--python", default=sys.executable)
    parser.add_argument("--seconds", type=int, default=60)
    given = parser.parse_args()
    work = Path(tempfile.mkdtemp(prefix="casement-web-"))
    arms = []
    try:
        flask = Flask(given.baseline, given.python, work)
        arms.append(flask)
        casement = Casement(given.program.resolve(), given.trials.resolve(), flask.rows, work)
        arms.append(casement)
        for arm in arms:
            wrk(arm.address, 3, arm.cookie)
        taken = {"Flask": [], "Casement": []}
        for _ in range(3):
            for name, arm in (("Flask", flask), ("Casement", casement)):
                taken[name].append(wrk(arm.address, 5, arm.cookie))
        print(f"{CONNECTIONS} connections, three turns of 5 s each{'requests/s':>16}{'p50 ms':>9}{'p99 ms':>9}{'refused':>9}")
        middle = {}
        for name, turns in taken.items():
            middle[name] = [sorted(values)[1] for values in zip(*turns)]
            print(f"  {name:38}{middle[name][0]:16,.0f}{middle[name][1]:9.1f}{middle[name][2]:9.1f}{sum(t[3] for t in turns):9}")
        ratio = middle["Casement"][0] / middle["Flask"][0]
        print(f"  {ratio:.1f} times Flask's requests (must 4)" + ("" if ratio >= 4 else "   missed"))
        turns = [wrk(casement.address, 5, casement.cookie) for _ in range(max(1, given.seconds // 5))]
        print(f"  {given.seconds} s on end, in turns of 5 s: {min(t[0] for t in turns):,.0f} to "
              f"{max(t[0] for t in turns):,.0f} requests/s, p99 {min(t[2] for t in turns):.1f} to "
              f"{max(t[2] for t in turns):.1f} ms, {sum(t[3] for t in turns)} refused; then "
              f"{memory(casement.process.pid):.0f} MB")
    finally:
        for arm in arms:
            arm.process.send_signal(signal.SIGTERM)
            arm.process.wait(timeout=30)
        shutil.rmtree(work, ignore_errors=True)


main()
