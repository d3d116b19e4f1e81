#!/usr/bin/env python3
"""Scripts/try_api.py PROGRAM [--examples N] [--seed N]: the API against what its own description says of it, by
schemathesis, with a token that reads, with one that posts, with none, and with one that was ended: a server over the example's
store, tokens made on the site as a person makes them. Seeded, and at most two minutes. As root, the server runs as the ordinary user "nobody"."""

import argparse
import http.cookiejar
import json
import os
import pathlib
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import urllib.error
import urllib.parse
import urllib.request

ROOT = pathlib.Path(__file__).resolve().parent.parent
ORDINARY = {"user": "nobody", "group": "nogroup", "extra_groups": []} if os.getuid() == 0 else {}
KEEP = {name: os.environ[name] for name in ("PATH", "LD_LIBRARY_PATH") if name in os.environ}
CHECKS = ("not_a_server_error,status_code_conformance,content_type_conformance,response_schema_conformance,"
          "response_headers_conformance,negative_data_rejection,positive_data_acceptance,ignored_auth,unsupported_method")


def check(holds, words):
    if not holds:
        sys.exit(f"API: {words}")


class Server:
    """`casement serve` over a store, until it is stopped; never longer than three minutes."""

    def __init__(self, program, folder):
        environment = {**KEEP, "HOME": str(folder), "TMPDIR": str(folder), "CASEMENT_PORT": "0",
                       "CASEMENT_SECOND_FACTOR": "false"}
        self.process = subprocess.Popen(
            [program, "serve", "--store", folder / "store.db"], cwd=folder, env=environment, text=True,
            stdout=subprocess.PIPE, stderr=subprocess.STDOUT, **ORDINARY)
        self.guard = threading.Timer(180, self.process.kill)
        self.guard.start()
        self.said, self.site = [], None
        for line in self.process.stdout:
            self.said.append(line)
            if found := re.search(r"open at (http://\S+)", line):
                self.site = found[1]
            if "No second factor is asked for" in line:
                break
        check(self.site, "the server did not start: " + "".join(self.said))
        # What it says from now on must not fill the pipe.
        threading.Thread(target=self.process.stdout.read, daemon=True).start()

    def stop(self):
        self.process.send_signal(signal.SIGTERM)
        try:
            return self.process.wait(timeout=30)
        finally:
            self.process.kill()
            self.guard.cancel()


class Browser:
    def __init__(self, site):
        self.site = site
        self.opener = urllib.request.build_opener(urllib.request.HTTPCookieProcessor(http.cookiejar.CookieJar()))

    def get(self, path):
        return self.opener.open(self.site + path, timeout=30).read().decode()

    def send(self, path, fields, at=None):
        """Sends the form of a page that goes to a path, with its hidden word."""
        page = self.get(at or path)
        form = page.split(f'action="{path}"', 1)[1]
        word = re.search(r'name="form" value="([0-9a-f]+)"', form)[1]
        sent = urllib.parse.urlencode([("form", word), *fields]).encode()
        return self.opener.open(self.site + path, sent, timeout=30).read().decode()


def make_token(site, address, password, *more):
    """As a person makes one on the site: the secret, the reviews it is for, and the browser."""
    browser = Browser(site)
    browser.send("/sign-in", [("email", address), ("password", password)])
    page = browser.get("/account/tokens")
    reviews = re.findall(r'name="reviews"[^>]*value="([0-9a-f-]+)"|value="([0-9a-f-]+)"[^>]*name="reviews"', page)
    reviews = [one or other for one, other in reviews]
    check(reviews, "the page offers no review to make a token for")
    made = browser.send("/account/tokens", [("name", "schemathesis"), ("days", "30"),
                                            *more, *[("reviews", review) for review in reviews]])
    return re.search(r"<code>([^<]+)</code>", made)[1], reviews, browser


def ask(site, path, token, body=None):
    headers = {"Authorization": f"Bearer {token}"} if token else {}
    if body is not None:
        headers["Content-Type"] = "application/json"
    request = urllib.request.Request(
        site + path, headers=headers, data=None if body is None else json.dumps(body).encode())
    try:
        with urllib.request.urlopen(request, timeout=30) as answer:
            return answer.status, json.load(answer)
    except urllib.error.HTTPError as refusal:
        check(refusal.headers["content-type"] == "application/problem+json",
              f"{path} answers {refusal.code} as {refusal.headers['content-type']}")
        return refusal.code, json.load(refusal)


def post_entries(site, token, review):
    """What a system does night after night, for each agency its owner may name."""
    path = f"/api/v1/reviews/{review}/entries"
    agencies = ask(site, f"/api/v1/reviews/{review}/agencies", token)[1]["agencies"]
    check(len(agencies) == 1, f"an author reads of {len(agencies)} agencies")
    entry = {"reference": "n-1", "date": "2024-03-12", "time": "16:30", "source": "Case system", "who": "A. Quill",
             "event": "Seen at home."}
    for event, state in (("Seen at home.", "typed"), ("Seen at home.", "unchanged"), ("Seen.", "corrected")):
        status, answer = ask(site, path, token, {"agency": agencies[0]["id"], "entries": [{**entry, "event": event}]})
        check(status == 200 and answer["entries"][0]["state"] == state, f"posting answers {status}: {answer}")
    status, answer = ask(site, path, token, {"agency": agencies[0]["id"], "entries": [{**entry, "date": "soon"}]})
    check(status == 400 and answer["problems"][0]["place"] == "entries[0].date", f"a bad day answers {status}: {answer}")


def schemathesis(tool, site, folder, headers, examples, seed, checks, known, *more):
    """Keys that are there stand in for a part of those it makes up, or nothing but refusals would be tried."""
    settings = folder / "schemathesis.toml"
    settings.write_text("[parameters]\n" + "".join(
        f'"path.{name}" = {json.dumps(values)}\n' for name, values in known.items())
        # What a schema cannot say is refused as 422: a key of another review's child, a blank line.
        + '[checks.positive_data_acceptance]\nexpected-statuses = ["2xx", 401, 403, 404, 409, 422]\n')
    command = [tool, "--config-file", settings, "run", f"{site}/api/v1/openapi.json", "--seed", str(seed),
               "--max-examples", str(examples), "--checks", checks, "--no-color", "--suppress-health-check", "all",
               "--phases", "examples,coverage,fuzzing", "--max-failures", "10", "--max-time", "20",
               "--generation-deterministic", *more]
    for header in headers:
        command += ["-H", header]
    ran = subprocess.run(command, cwd=folder, text=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, timeout=100,
                         env={**KEEP, "HOME": str(folder)}, check=False)
    check(ran.returncode == 0, "schemathesis found something:\n" + ran.stdout[-6000:])
    return re.findall(r"(\d+) generated", ran.stdout)


def main():
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("program", type=pathlib.Path)
    options.add_argument("--tool", default="schemathesis")
    options.add_argument("--examples", type=int, default=12)
    options.add_argument("--seed", type=int, default=20261122)
    given = options.parse_args()
    with tempfile.TemporaryDirectory(prefix="casement-api-") as name:
        folder = pathlib.Path(name)
        program = folder / "casement"
        shutil.copy2(given.program, program)
        shutil.copytree(ROOT / "Examples", folder / "Examples", ignore=shutil.ignore_patterns("sources", "truth.json"))
        if ORDINARY:
            subprocess.run(["chown", "-R", "nobody:nogroup", folder], check=True)
        made = subprocess.run([program, "example", "--store", folder / "store.db"], cwd=folder, text=True, check=True,
                              capture_output=True, env={**KEEP, "HOME": str(folder), "TMPDIR": str(folder)}, **ORDINARY)
        rows = [re.match(r"  (.+?)  +(\S+@\S+\.example)  +(\S+)$", line) for line in made.stdout.splitlines()]
        people = {row[1]: (row[2], row[3]) for row in rows if row}
        coordinator = next(who for who in people if "coordinator" in who)
        server = Server(program, folder)
        try:
            token, reviews, browser = make_token(server.site, *people[coordinator])
            status, entries = ask(server.site, f"/api/v1/reviews/{reviews[0]}/entries?limit=5", token)
            check(status == 200 and len(entries["entries"]) == 5, f"reading entries with a token answers {status}")
            check(ask(server.site, "/api/v1/reviews", None)[0] == 401, "without a token something is answered")
            known = {"review": reviews, "thread": [entry["thread"] for entry in entries["entries"]]}
            work = folder / "work"
            work.mkdir()
            tried = schemathesis(given.tool, server.site, work, [f"Authorization: Bearer {token}"], given.examples,
                                 given.seed, CHECKS, known)
            # Without one: nothing but refusals, each as the description says.
            plain = CHECKS.replace("positive_data_acceptance,", "").replace("ignored_auth,", "")
            tried += schemathesis(given.tool, server.site, work, [], max(2, given.examples // 4), given.seed, plain,
                                  known)
            # As an agency's system, with a token that may post.
            author = next(who for who in people if "agency author" in who)
            posting, theirs, _ = make_token(server.site, *people[author], ("posts", "yes"))
            post_entries(server.site, posting, theirs[0])
            check(ask(server.site, f"/api/v1/reviews/{reviews[0]}/entries", token, {})[0] == 403,
                  "a token that reads may post")
            tried += schemathesis(given.tool, server.site, work, [f"Authorization: Bearer {posting}"],
                                  given.examples * 4, given.seed, CHECKS, known, "--include-operation-id", "postEntries")
            page = browser.get("/account/tokens")
            revoke = re.search(r'action="(/account/tokens/[0-9a-f-]+/revoke)"', page)[1]
            browser.send(revoke, [], at="/account/tokens")
            check(ask(server.site, "/api/v1/reviews", token)[0] == 401, "an ended token still opens something")
        finally:
            status = server.stop()
        check(status == 0, f"the server ended with {status}")
        print(f"The API answers as it is described: {' and '.join(tried) or 'no'} requests, reading, without a token, and posting.")


if __name__ == "__main__":
    main()
