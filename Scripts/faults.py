"""Kills `casement import` at random moments and checks that every file is in the store wholly or not at all, that `verify` finds
nothing, and that the same import run again ends with what an undisturbed one has.

What a kill cannot show is a disk that never flushed: that SQLite runs with synchronous=FULL and PostgreSQL with
synchronous_commit is asserted by the tests of the store.
"""

import argparse
import glob
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

ROOT = pathlib.Path(__file__).resolve().parent.parent


class Postgres:
    """A server of our own: a private folder and socket, no TCP, an ordinary user."""

    def __init__(self, folder):
        programs = sorted(glob.glob("/usr/lib/postgresql/*/bin"), key=lambda p: int(p.split("/")[4]))
        if not programs:
            sys.exit("PostgreSQL is not installed: apt-get install postgresql")
        self.bin, self.folder, self.count = programs[-1], folder, 0
        self.prefix = []
        os.mkdir(folder, 0o700)
        if os.geteuid() == 0:
            shutil.chown(folder, "nobody", "nogroup")
            self.prefix = ["setpriv", "--reuid=nobody", "--regid=nogroup", "--clear-groups", "--"]
        self.run("initdb", "-D", folder + "/data", "-U", "casement", "-A", "trust", "-E", "UTF8", "--locale", "C")
        options = f"-k {folder} -c listen_addresses=''"
        self.run("pg_ctl", "-D", folder + "/data", "-w", "-l", folder + "/log", "-o", options, "start")

    def run(self, name, *arguments):
        done = subprocess.run(
            [*self.prefix, f"{self.bin}/{name}", *arguments], cwd="/", stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        if done.returncode:
            sys.exit(f"{name} failed with {done.returncode}")

    def database(self):
        self.count += 1
        name = f"t{self.count}"
        self.run("psql", "-X", "-h", self.folder, "-U", "casement", "-d", "postgres", "-c", f"CREATE DATABASE {name}")
        return f"postgres://casement@/{name}?host={self.folder.replace('/', '%2F')}"

    def stop(self):
        self.run("pg_ctl", "-D", self.folder + "/data", "-m", "immediate", "-w", "stop")


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
    parser.add_argument("--case", help="a folder of Examples; the first that has one by default")
    options = parser.parse_args()
    random.seed(options.seed)
    case = options.case or sorted(p.parent.name for p in (ROOT / "Examples").glob("*/agencies"))[0]
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
