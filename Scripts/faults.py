"""Kills `casement import` at random moments and checks that every file is in the store wholly or not at all, that `verify` finds
nothing, and that the same import run again ends with what an undisturbed one has.

What a kill cannot show is a disk that never flushed: that SQLite runs with synchronous=FULL and PostgreSQL with
synchronous_commit is asserted by the tests of the store.
"""

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

ROOT = pathlib.Path(__file__).resolve().parent.parent


class Trial:
    def __init__(self, program, place, folder, case):
        self.program, self.case = program, case
        self.store = ["--store", place, "--keys", f"{folder}/keys"]

    def start(self):
        files = [str(f) for f in sorted((ROOT / "Examples" / self.case).glob("agencies/*"))]
        return subprocess.Popen(
            [self.program, "import", *files, *self.store, "--board", "Trial", "--review", "CR-1", "--json"],
            stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)

    def verify(self):
        """Nothing where the store was not made yet."""
        done = subprocess.run([self.program, "verify", *self.store, "--json"], capture_output=True, text=True)
        if done.returncode == 65:
            return None
        if done.returncode != 0:
            sys.exit(f"after a kill, verify says ({done.returncode}):\n{done.stdout}{done.stderr}")
        return json.loads(done.stdout)

    def finish(self):
        process = self.start()
        out, err = process.communicate()
        if process.returncode != 0:
            sys.exit(f"an import after a kill failed ({process.returncode}):\n{err}")
        return json.loads(out)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("program")
    parser.add_argument("--kills", type=int, default=20, help="for each database")
    parser.add_argument("--seed", type=int, default=random.SystemRandom().randrange(10**6))
    parser.add_argument("--case", default="wharrowdale", help="a folder of Examples without files for LibreOffice, which is slow")
    options = parser.parse_args()
    random.seed(options.seed)
    case = options.case
    folder = tempfile.mkdtemp(prefix="casement-faults-", dir="/tmp")
    os.chmod(folder, 0o711)
    server = None
    try:
        server = Postgres(folder + "/pg")
        for engine in ("SQLite", "PostgreSQL"):
            new = lambda own: server.database() if engine == "PostgreSQL" else f"{own}/store.db"
            own = f"{folder}/{engine}-whole"
            os.mkdir(own)
            whole = Trial(options.program, new(own), own, case)
            began = time.monotonic()
            whole.finish()
            seconds, wanted = time.monotonic() - began, whole.verify()
            half = 0
            for number in range(options.kills):
                own = f"{folder}/{engine}-{number}"
                os.mkdir(own)
                trial = Trial(options.program, new(own), own, case)
                process = trial.start()
                time.sleep(random.uniform(0.0, seconds))
                process.send_signal(signal.SIGKILL)
                process.communicate()
                left = trial.verify()
                if left and 0 < left["files"] < wanted["files"]:
                    half += 1
                trial.finish()
                found = trial.verify()
                for what in ("records", "files", "findings"):
                    if found[what] != wanted[what]:
                        sys.exit(f"{engine}, kill {number} (seed {options.seed}): {what} {found[what]}, not {wanted[what]}")
                shutil.rmtree(own)
            print(f"{engine}: {options.kills} kills (seed {options.seed}), {half} between two files; each run again and whole")
    finally:
        if server:
            server.stop()
        shutil.rmtree(folder, ignore_errors=True)


main()
