"""Kills `casement import` at random moments and checks that every file is in the store wholly or not at all, that `verify` finds
nothing, and that the same import run again ends with what an undisturbed one has. Stops `casement merge` by signals and looks
that no private folder, process or output is left.

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


class Stop:
    """`merge` told to stop while an outside program reads a file: nothing of the file stays behind, and nothing goes on."""

    def __init__(self, program, folder):
        self.program, self.folder = program, folder
        self.temporary, self.pids = f"{folder}/tmp", f"{folder}/pids"
        os.makedirs(f"{folder}/bin")
        os.makedirs(f"{folder}/in")
        os.mkdir(self.temporary)
        # In the place of LibreOffice: a program with a child, that keeps a copy open and never ends by itself.
        slow = f"#!/bin/sh\necho words > out/copy\nsleep 600 &\necho $$ $! > {self.pids}\nwait\n"
        pathlib.Path(f"{folder}/bin/soffice").write_text(slow)
        os.chmod(f"{folder}/bin/soffice", 0o755)
        pathlib.Path(f"{folder}/in/agency.rtf").write_text(r"{\rtf1 3/2/2014 Absent, no reason given.}")
        pathlib.Path(f"{folder}/in/school.csv").write_text('Date,Event\n3/2/2014,"Absent, no reason given."\n')

    def run(self, number):
        environment = dict(os.environ, TMPDIR=self.temporary, PATH=f"{self.folder}/bin:" + os.environ["PATH"])
        process = subprocess.Popen(
            [self.program, "merge", f"{self.folder}/in", "-o", f"{self.folder}/out"], env=environment,
            stdout=subprocess.PIPE, stderr=subprocess.PIPE, preexec_fn=lambda: signal.signal(number, signal.SIG_DFL))
        started = time.monotonic()
        while not (os.path.exists(self.pids) and len(pathlib.Path(self.pids).read_text().split()) == 2):
            if process.poll() is not None or time.monotonic() - started > 60:
                process.kill()
                sys.exit(f"the program meant to be slow was not run: {process.communicate()}")
            time.sleep(0.01)
        if not os.listdir(self.temporary):
            sys.exit("there is no private folder to be cleared")
        process.send_signal(number)
        process.communicate(timeout=60)
        name = signal.Signals(number).name
        if process.returncode != 128 + number:
            sys.exit(f"after {name} the exit status is {process.returncode}, not {128 + number}")
        if left := os.listdir(self.temporary):
            sys.exit(f"after {name} there is still {left}")
        if os.path.exists(f"{self.folder}/out"):
            sys.exit(f"after {name} something was written")
        for pid in pathlib.Path(self.pids).read_text().split():
            if self.goes_on(pid):
                sys.exit(f"after {name} process {pid} goes on")
        os.remove(self.pids)

    @staticmethod
    def goes_on(pid):
        try:
            return pathlib.Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()[0] != "Z"
        except FileNotFoundError:
            return False


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
        stop = Stop(options.program, f"{folder}/stop")
        for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
            stop.run(number)
        print("merge: stopped by three signals, nothing left behind")
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
