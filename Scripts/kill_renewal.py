#!/usr/bin/env python3
"""Kills `casement keys renew-master` at random moments while the new key file lies beside the old one, and looks that the store opens
with the key file named, as it was left: kill_renewal.py PROGRAM [--kills N]. Prints how many kills fell between the database's
change and the key file's move."""

import argparse
import json
import os
import pathlib
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time

from postgres import Postgres


class Trial:
    def __init__(self, program, place, folder):
        self.program, self.folder = program, folder
        self.store = ["--store", place, "--keys", f"{folder}/keys", "--as", "trial"]
        case = pathlib.Path(folder, "school.csv")
        case.write_text('Date,Event\n3/2/2014,"Absent, no reason given."\n4/2/2014,Back in school.\n')
        for number in range(4):
            self.run("import", str(case), "--board", f"Board {number}", "--review", "CR-1", "--quiet")

    def run(self, *words):
        store = self.store if words[0] in ("import", "keys") else self.store[:4]
        done = subprocess.run([self.program, *words, *store], capture_output=True, text=True)
        if done.returncode != 0:
            sys.exit(f"casement {words[0]} ({done.returncode}):\n{done.stdout}{done.stderr}")
        return done.stdout

    def key(self, name="keys"):
        path = pathlib.Path(self.folder, name)
        return path.read_text() if path.exists() else None

    def start(self):
        """A renewal, and when its new key file was there."""
        pathlib.Path(self.folder, "keys.new").unlink(missing_ok=True)
        process = subprocess.Popen(
            [self.program, "keys", "renew-master", *self.store], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        while not os.path.exists(f"{self.folder}/keys.new") and process.poll() is None:
            pass
        return process, time.monotonic()

    def undisturbed(self):
        """For how long the new key file lies beside the old one."""
        process, began = self.start()
        while os.path.exists(f"{self.folder}/keys.new"):
            pass
        seconds = time.monotonic() - began
        if process.wait() != 0:
            sys.exit(f"casement keys renew-master ({process.returncode})")
        return seconds

    def kill(self, seconds):
        """Whether the kill fell after the database's change and before the file's move."""
        before, done = self.key(), self.renewals()
        process, began = self.start()
        end = began + random.uniform(0.0, 1.2 * seconds)
        while time.monotonic() < end:
            pass
        process.send_signal(signal.SIGKILL)
        process.communicate()
        moved = self.key() != before
        found = json.loads(self.run("verify", "--json"))
        if found["findings"]:
            sys.exit(f"after a kill: {found['findings']}")
        after = self.renewals()
        # Verified with the file named, which is the new one now if the database had changed.
        if (after > done) != (self.key() != before):
            sys.exit("the key file and the database do not go together")
        return after > done and not moved

    def renewals(self):
        """How often the ledger says the master key was renewed."""
        self.run("export", "-o", f"{self.folder}/out", "--quiet")
        lines = pathlib.Path(self.folder, "out/tables/ledger_entries.jsonl").read_text().splitlines()
        shutil.rmtree(f"{self.folder}/out")
        return sum('"action":"master-key.renewed"' in line for line in lines)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("program")
    parser.add_argument("--kills", type=int, default=10, help="for each database")
    parser.add_argument("--seed", type=int, default=random.SystemRandom().randrange(10**6))
    options, _ = parser.parse_known_args()
    random.seed(options.seed)
    folder = tempfile.mkdtemp(prefix="casement-renewal-", dir="/tmp")
    os.chmod(folder, 0o711)
    server = None
    try:
        server = Postgres(folder + "/pg")
        for engine in ("SQLite", "PostgreSQL"):
            own = f"{folder}/{engine}"
            os.mkdir(own)
            trial = Trial(options.program, server.database() if engine == "PostgreSQL" else f"{own}/store.db", own)
            seconds = trial.undisturbed()
            between = sum(trial.kill(seconds) for _ in range(options.kills))
            print(f"{engine}: {options.kills} renewals of the master key killed (seed {options.seed}), {between} between "
                  "database and key file; the store opened each time, and verify found nothing")
    finally:
        if server:
            server.stop()
        shutil.rmtree(folder, ignore_errors=True)


main()
