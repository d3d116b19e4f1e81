#!/usr/bin/env python3
"""Scripts/try_run.py PROGRAM: what `make run` does with a program that is built: the example is made and served, somebody
signs in with what was printed, SIGTERM stops it, and a second run prints the same again. As root, all of it runs as the
ordinary user "nobody", in a copy."""

import http.cookiejar
import os
import pathlib
import re
import shutil
import signal
import socket
import stat
import subprocess
import sys
import tempfile
import threading
import urllib.parse
import urllib.request

ROOT = pathlib.Path(__file__).resolve().parent.parent


class Run:
    """One `Scripts/run`, from its start until it serves, with all it printed."""

    def __init__(self, folder, port):
        ordinary = {"user": "nobody", "group": "nogroup", "extra_groups": []} if os.getuid() == 0 else {}
        home = {"HOME": str(folder), "TMPDIR": str(folder), "CASEMENT_OUT": str(folder / "out")}
        keep = {name: os.environ[name] for name in ("PATH", "LD_LIBRARY_PATH") if name in os.environ}
        self.process = subprocess.Popen(
            [folder / "Scripts/run", folder / "casement"], cwd=folder, env={**keep, **home, **port}, text=True,
            stdout=subprocess.PIPE, stderr=subprocess.STDOUT, **ordinary)
        # Never longer than this, whatever happens.
        self.guard = threading.Timer(300, self.process.kill)
        self.guard.start()
        self.said, self.site = [], None
        for line in self.process.stdout:
            self.said.append(line.rstrip("\n"))
            if found := re.search(r"open at (http://\S+)", line):
                self.site = found[1]
            # The last thing it says.
            if "No second factor is asked for" in line:
                break
        if not self.site:
            self.stop()
            sys.exit("make run did not serve anything. It said:\n" + "\n".join(self.said))

    def people(self):
        """Address and password of each, by what stands before them."""
        rows = [re.match(r"  (.+?)  +(\S+@\S+\.example)  +(\S+)$", line) for line in self.said]
        return {row[1]: (row[2], row[3]) for row in rows if row}

    def stop(self):
        self.process.send_signal(signal.SIGTERM)
        try:
            return self.process.wait(timeout=30)
        finally:
            self.process.kill()
            self.guard.cancel()


def open_form(site):
    """The sign-in page as a browser has it open: the browser, and the form's hidden word."""
    browser = urllib.request.build_opener(urllib.request.HTTPCookieProcessor(http.cookiejar.CookieJar()))
    page = browser.open(f"{site}/sign-in", timeout=30).read().decode()
    return browser, re.search(r'name="form" value="([0-9a-f]+)"', page)[1]


def sign_in(site, address, password, form=None):
    """As a browser does it; the page somebody comes to."""
    browser, word = form or open_form(site)
    sent = urllib.parse.urlencode({"form": word, "email": address, "password": password}).encode()
    answer = browser.open(f"{site}/sign-in", sent, timeout=30)
    return answer.geturl(), answer.read().decode()


def check(holds, words):
    if not holds:
        sys.exit(f"make run: {words}")


def main(program):
    with tempfile.TemporaryDirectory(prefix="casement-run-") as name:
        folder = pathlib.Path(name)
        shutil.copytree(ROOT / "Scripts", folder / "Scripts", ignore=shutil.ignore_patterns("__pycache__", "training"))
        shutil.copytree(ROOT / "Examples", folder / "Examples", ignore=shutil.ignore_patterns("sources", "truth.json"))
        shutil.copy2(program, folder / "casement")
        if os.getuid() == 0:
            subprocess.run(["chown", "-R", "nobody", folder], check=True)

        run = Run(folder, {"CASEMENT_PORT": "0"})
        people = run.people()
        check(len(people) == 11, f"it named {len(people)} people, not eleven")
        coordinator = next(who for who in people if "coordinator" in who)
        place, page = sign_in(run.site, *people[coordinator])
        check(place == f"{run.site}/work", f"the coordinator came to {place}")
        for words in ("CR-2026-001", "CR-2026-002", coordinator.split(",")[0]):
            check(words in page, f"the coordinator’s page lacks {words}")
        administrator = next(who for who in people if "administrator" in who)
        check("CR-2026" not in sign_in(run.site, *people[administrator])[1], "the administrator was shown a review")
        kept = folder / "out/example/casement.db.sign-in.txt"
        check(stat.S_IMODE(kept.stat().st_mode) == 0o600, "others can read the passwords")
        check((folder / "out/marrick/chronology.html").is_file(), "the joined case is not there")
        left_open = open_form(run.site)
        status = run.stop()
        check(status == 0, f"it ended with {status} on SIGTERM")

        taken = socket.socket()
        try:
            taken.bind(("127.0.0.1", 8080))
            taken.listen()
        except OSError:
            # Somebody else has it: as well.
            pass
        again = Run(folder, {})
        taken.close()
        check(any("port 8080" in line for line in again.said), "it did not say that the port is taken")
        check(again.people() == people, "a second run printed other people")
        place, _ = sign_in(again.site, *people[administrator], left_open)
        check(place == f"{again.site}/work", "a form that was open while the server started again was not taken")
        status = again.stop()
        check(status == 0, f"the second run ended with {status} on SIGTERM")
    print(f"make run: eleven people, {coordinator} and the administrator signed in, stopped on request, and again")


if __name__ == "__main__":
    main(sys.argv[1])
